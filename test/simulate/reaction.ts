/** What somebody does about a letter: nothing, a tap, a page, or a reply in their own words. */
import type { Dice } from './dice.ts'
import type { Letter } from './letter.ts'
import type { Answer, Person } from './person.ts'
import type { Command, Made, Sent, Statement } from './record.ts'
import { COMMANDED, MET, SAID, SUPPLIED } from './wording.ts'

/** A mail to where a verb's link leads, or a reply; or a button on a page. */
export type Deed =
  | { is: 'tap'; verb: string; says?: Statement['is']; afterwards?: true }
  | { is: 'reply'; text: string; says?: Statement['is'] }
  | { is: 'page'; button: 'yes' | 'no' | 'not-yet'; says: Statement['is'] }
  | { is: 'stop' }
  | { is: 'complain' }
  | { is: 'command'; command: Command; text: string }

/** What they have said about this introduction before; whoever has answered leaves the matter alone. */
type Before = ReadonlyArray<Statement['is']>

export function deedsOf(
  person: Person,
  { letter }: Sent,
  read: Letter,
  made: Made | undefined,
  before: Before,
  dice: Dice,
): Deed[] {
  switch (letter.kind) {
    case 'consent-request':
    case 'reminder':
    case 'clarify':
    case 'confirm':
    case 'ask-again':
      return asked(person, letter.kind, before, dice)
    case 'still-wanted':
      return answered(dice.weigh({ yes: 6, no: 1, silent: 3 }), person, dice)
    case 'question':
      return questioned(person, read, made, letter.referred === true, dice)
    case 'nudge':
      return made ? named(made, person, dice.weigh({ supply: 5, no: 2, silent: 3 }), dice) : []
    case 'receipt':
      return received(dice)
    case 'unanswered':
    case 'ghosted':
      return dice.chance(0.2) ? [{ is: 'tap', verb: 'again', says: 'again' }] : []
    case 'did-you-meet':
      return metWith(dice)
    case 'digest':
      return digested(dice)
    case 'not-made':
      return dice.chance(0.05) ? [{ is: 'reply', text: 'Thanks for letting me know.' }] : []
    default:
      return []
  }
}

function asked(person: Person, kind: string, before: Before, dice: Dice): Deed[] {
  if (before.some(is => is === 'yes' || is === 'no' || is === 'stranger' || is === 'never')) return []
  // Whoever is asked again, or once more in plain words, knows what it is about by now.
  const weights =
    kind === 'clarify' || kind === 'confirm' || kind === 'ask-again'
      ? ({ yes: 5, no: 2, later: 0.5, silent: 2 } as const)
      : person.habit.answers
  if (person.habit.complains && dice.chance(0.1)) return [{ is: 'complain' }]
  return answered(dice.weigh<Answer>(weights), person, dice)
}

function answered(answer: Answer, person: Person, dice: Dice): Deed[] {
  if (answer === 'silent') return []
  const plain = answer === 'yes' || answer === 'no'
  const way = plain ? dice.weigh({ tap: 6, page: 2, reply: 3 }) : 'reply'
  if (answer === 'never' && dice.chance(0.4)) return [{ is: 'stop' }]
  const deed: Deed =
    way === 'tap' && plain
      ? { is: 'tap', verb: answer, says: answer }
      : way === 'page' && plain
        ? { is: 'page', button: answer, says: answer }
        : { is: 'reply', text: dice.pick(SAID[answer]), says: answer }
  if (person.habit.twice) return [deed, deed]
  // Some think better of it, too late.
  return plain && dice.chance(0.02)
    ? [deed, { is: 'tap', verb: answer === 'yes' ? 'no' : 'yes', afterwards: true }]
    : [deed]
}

function questioned(
  person: Person,
  { html }: Letter,
  made: Made | undefined,
  referred: boolean,
  dice: Dice,
): Deed[] {
  if (!made || dice.chance(person.habit.forgetful ? 0.6 : 0.25)) return []
  const proposes = html.includes('mailto:yes.')
  if (referred && proposes)
    return answered(dice.weigh({ yes: 6, no: 2, silent: 2 }), { ...person, habit: TAPPING }, dice)
  return named(made, person, referred ? dice.weigh({ no: 5, silent: 5 }) : 'supply', dice)
}

/** Those who choose for others write a word or tap, and once. */
const TAPPING: Person['habit'] = { answers: {}, hours: [0, 1] }

/** The address, as they know it by now, of whom they mean. */
function named({ targets }: Made, _: Person, what: 'supply' | 'no' | 'silent', dice: Dice): Deed[] {
  const [first] = targets
  if (what === 'silent' || !first) return []
  if (what === 'no') return [{ is: 'tap', verb: 'no', says: 'cancel' }]
  const { name, address } = first.person
  const text = dice.pick(SUPPLIED).replace('{n}', name).replace('{a}', address)
  return [{ is: 'reply', text, says: 'supply' }]
}

function received(dice: Dice): Deed[] {
  const what = dice.weigh({ nothing: 80, cancel: 5, why: 8, thanks: 7 })
  if (what === 'cancel')
    return [
      dice.chance(0.5)
        ? { is: 'tap', verb: 'cancel', says: 'cancel' }
        : { is: 'reply', text: 'cancel', says: 'cancel' },
    ]
  if (what === 'why') return [{ is: 'reply', text: 'They have both worked on cold storage for years.' }]
  return what === 'thanks' ? [{ is: 'reply', text: 'Thank you!' }] : []
}

function metWith(dice: Dice): Deed[] {
  const says = dice.weigh({ met: 5, 'not-yet': 2, 'not-met': 1, silent: 3 })
  if (says === 'silent') return []
  if (dice.chance(0.5)) return [{ is: 'reply', text: dice.pick(MET[says]), says }]
  return [{ is: 'tap', verb: says === 'met' ? 'yes' : says === 'not-met' ? 'no' : 'later', says }]
}

function digested(dice: Dice): Deed[] {
  const what = dice.weigh({ nothing: 96, 'digest-off': 1, pending: 2, stop: 1 })
  if (what === 'nothing') return []
  return what === 'stop'
    ? [{ is: 'stop' }]
    : [{ is: 'command', command: what, text: dice.pick(COMMANDED[what]) }]
}
