import { canTryAgain } from '../decide/again.ts'
import { canCancel } from '../decide/cancel.ts'
import type { Done } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { parties } from '../introduction/window.ts'
import { morningOf } from '../person/morning.ts'
import type { CommandReading } from '../reading/command.ts'
import { forget } from './forget.ts'
import { done, help, pending, type Readable, unusable } from './note.ts'
import { loadPerson, refusalsOf, takePerson } from './person.ts'
import { take } from './take.ts'
import type { Outcome, World } from './world.ts'

/** How many of somebody's introductions are looked through for the one that they mean. */
const MOST = 100

/** Does what a person asks of Kept itself, and says in one letter that it is done. `about`: whose letter they answered. */
export async function obey(
  world: World,
  mail: Readable,
  command: CommandReading,
  about?: Introduction,
): Promise<Outcome> {
  const { address } = mail.from
  const clock = mail.offset === undefined ? {} : { offset: mail.offset }
  const remember = async (input: Parameters<typeof takePerson>[2], what: Done) => {
    await takePerson(world, address, input, mail.key)
    return done(world, mail, what)
  }
  switch (command.is) {
    case 'help':
      return help(world, mail)
    case 'pending':
      return pending(world, mail)
    case 'cancel':
    case 'again':
      return about ? retryOrCancel(world, mail, command.is, [about]) : unnamed(world, mail, command.is)
    case 'digest':
      return remember({ ...command, ...clock }, { is: 'digest', on: command.on })
    case 'never':
      return remember({ is: 'never' }, { is: 'never' })
    case 'forget':
      await forget(world, address, mail.key)
      return done(world, mail, { is: 'forgotten' })
    case 'pause': {
      if (command.until === undefined) return unusable(world, mail, 'until-when')
      const until = morningOf(command.until, mail.offset)
      return remember({ is: 'pause', until, ...clock }, { is: 'paused', until })
    }
    case 'resume':
      return remember({ is: 'resume', ...clock }, { is: 'resumed' })
    case 'monthly':
      return remember({ ...command, ...clock }, { is: 'monthly', count: command.count })
    default:
      return command satisfies never
  }
}

/** Without saying which one: clear when it can only be one. */
async function unnamed(world: World, mail: Readable, is: 'cancel' | 'again'): Promise<Outcome> {
  const person = await loadPerson(world, mail.from.address)
  const ids = (person?.state.parts ?? [])
    .filter(({ as }) => as === 'introducer' || as === 'owes')
    .map(part => part.in)
  const items = await world.store.loadAll([...new Set(ids)].slice(-MOST))
  const own = items.flatMap(item => (item.kind === 'introduction' ? [item.state] : []))
  return retryOrCancel(world, mail, is, own)
}

async function retryOrCancel(
  world: World,
  mail: Readable,
  is: 'cancel' | 'again',
  own: Introduction[],
): Promise<Outcome> {
  const [one, ...more] = own.filter(is === 'cancel' ? canCancel : canTryAgain)
  if (more.length > 0) return unusable(world, mail, 'which')
  if (!one) return unusable(world, mail, is === 'cancel' ? 'nothing-to-cancel' : 'nothing-to-retry')
  if (is === 'cancel') return take(world, one.id, { type: 'cancel' }, mail.key)
  const refusals = await refusalsOf(
    world,
    parties(one).map(([, { address }]) => address),
  )
  return take(world, one.id, { type: 'again', refusals }, mail.key)
}
