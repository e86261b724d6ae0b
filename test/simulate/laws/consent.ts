import type { Instant } from '../../../core/introduction/state.ts'
import type { Person } from '../person.ts'
import type { Onlooker, Sent, Statement } from '../record.ts'

/** Nobody is introduced who has not said yes, or promised it to be implied; nobody twice, nobody after a no. */
export function consent(onlooker: Onlooker): void {
  const made = new Set<string>()
  const asked = new Map<string, Instant>()
  for (const sent of onlooker.sent) {
    if (sent.letter.kind === 'still-wanted') asked.set(`${sent.item} ${sent.to[0]}`, sent.sentAt)
    if (sent.letter.kind !== 'introduction') continue
    if (made.has(sent.item)) onlooker.accuse('introduced once', sent.sentAt, 'introduced again', sent.item)
    made.add(sent.item)
    judge(onlooker, sent, asked)
  }
  meant(onlooker)
}

function judge(
  onlooker: Onlooker,
  { item, to, sentAt: at }: Sent,
  asked: ReadonlyMap<string, Instant>,
): void {
  const promise = onlooker.promiseOf.get(item)!
  const said = (onlooker.statementsOf.get(item) ?? []).filter(statement => statement.at <= at)
  for (const address of to.filter(each => each !== promise.introducer.address)) {
    const requester = promise.requesters.find(each => each.address === address)
    const since = asked.get(`${item} ${address}`)
    if (requester && promise.form !== 'direct' && since === undefined) continue
    const first = answerOf(said, address, since ?? 0)
    if (first !== 'yes')
      onlooker.accuse('no introduction without a yes', at, `${address} said ${first ?? 'nothing'}`, item)
  }
}

const ANSWERS: ReadonlySet<Statement['is']> = new Set<Statement['is']>(['yes', 'no', 'stranger', 'never'])

/** The first answer that is one. */
const answerOf = (said: Statement[], address: string, since: Instant): Statement['is'] | undefined =>
  said.find(({ by, is, at }) => has(by, address) && at >= since && ANSWERS.has(is))?.is

const has = (person: Person, address: string): boolean =>
  person.address === address || person.former?.address === address

/** Nobody is asked whom the promise does not mean, or somebody who was meant has named in their stead. */
function meant(onlooker: Onlooker): void {
  for (const { letter, item, to, sentAt } of onlooker.sent) {
    if (letter.kind !== 'consent-request') continue
    const promise = onlooker.promiseOf.get(item)
    if (!promise) continue
    const { targets, requesters } = promise
    const named = (onlooker.statementsOf.get(item) ?? []).filter(statement => statement.named)
    const all = [
      ...targets.map(({ person }) => person),
      ...requesters,
      ...named.flatMap(each => each.named ?? []),
    ]
    if (!all.some(person => has(person, to[0]!)))
      onlooker.accuse('only those are asked who are meant', sentAt, `${to[0]}, by ${promise.form}`, item)
  }
}
