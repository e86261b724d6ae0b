import type { Dice } from './dice.ts'

/** How somebody is. Answers are weights; hours are how long it takes them to get to a letter. */
export interface Habit {
  answers: Partial<Record<Answer, number>>
  hours: [from: number, until: number]
  /** Their vacation program answers every letter. */
  responder?: true
  /** They tap twice. */
  twice?: true
  /** They promise without an address more often than not. */
  forgetful?: true
  /** They call letters spam. */
  complains?: true
}

/** What somebody does about being asked; `silent` is nothing at all. */
export type Answer = 'yes' | 'no' | 'later' | 'other' | 'stranger' | 'never' | 'unclear' | 'silent'

export const HABITS = {
  prompt: { answers: { yes: 7, no: 2, unclear: 1, silent: 0.5 }, hours: [0.1, 6] },
  busy: { answers: { yes: 5, no: 3, later: 1, silent: 3 }, hours: [8, 70] },
  silent: { answers: { silent: 9, yes: 1 }, hours: [1, 90] },
  vacationing: { answers: { yes: 3, later: 1, silent: 4 }, hours: [24, 200], responder: true },
  late: { answers: { yes: 6, no: 2, later: 1, silent: 1 }, hours: [60, 600] },
  postponing: { answers: { later: 6, yes: 2, silent: 2 }, hours: [1, 60] },
  delegating: { answers: { other: 5, yes: 2, no: 1 }, hours: [1, 60] },
  rude: { answers: { stranger: 3, never: 1, no: 3, unclear: 2 }, hours: [0.5, 40], complains: true },
  doubleClicking: { answers: { yes: 5, no: 3, silent: 1 }, hours: [0.1, 20], twice: true },
  forgetful: { answers: { yes: 4, no: 1, silent: 4 }, hours: [4, 80], forgetful: true },
} satisfies Record<string, Habit>
export type HabitName = keyof typeof HABITS

const SHARES: Record<HabitName, number> = {
  prompt: 24,
  busy: 20,
  silent: 11,
  vacationing: 9,
  late: 8,
  postponing: 6,
  delegating: 6,
  rude: 3,
  doubleClicking: 6,
  forgetful: 7,
}

/** What becomes of mail to an address that does not work: refused at once, or it comes back as a mail. */
export type Broken = 'refused' | 'returned'

export interface Person {
  name: string
  first: string
  address: string
  /** What those who have not heard write to, and that does not work any more. */
  former?: { address: string; broken: Broken }
  linkedin?: string
  /** Minutes east of UTC, in winter; `summer` puts the clock forward from April to October. */
  offset: number
  summer: boolean
  client: 'gmail' | 'outlook' | 'apple'
  habit: Habit
  habitName: HabitName
  /** Their mail is looked through by a program that follows every link. */
  scanned: boolean
  /** Commands that they give in the year, at any time. */
  commands: number
}

const FIRST =
  'Ada Amir Ana Anton Aoife Bea Boris Chiara Clara Dara Diego Edda Elif Emil Fadi Freya Gita Goran Hana Hugo Ida Ivo Jana Jonas Kai Kira Lars Leila Luca Mara Milo Nadia Nils Noor Olga Omar Petra Pilar Quinn Rafael Rosa Samir Sven Tara Tomas Uma Ursula Viktor Wanda Yara Yusuf Zoë'.split(
    ' ',
  )
const LAST =
  'Abara Adler Almeida Bauer Becker Bianchi Bright Castro Chen Dahl Dietrich Duarte Eklund Fischer Fontaine Gallo Grant Haddad Hansen Ibarra Ivanov Jansen Keller Kimura Kowalski Laurent Lind Marchetti Mbeki Moreau Nakamura Novak Okafor Ortega Petrov Quist Rahman Reyes Rossi Sato Silva Stone Tanaka Thorne Urban Vargas Weber Winters Yilmaz Zeller'.split(
    ' ',
  )
const ORGANISATIONS =
  'harbour loomworks quarry atelier foundry orchard beacon lantern millrace granary'.split(' ')
const OFFSETS: Array<[offset: number, summer: boolean]> = [
  [-480, true],
  [-300, true],
  [-180, false],
  [0, true],
  [60, true],
  [60, true],
  [120, true],
  [330, false],
  [540, false],
]

/** So many people, each with a name and an address of their own. */
export const town = (count: number, dice: Dice): Person[] =>
  Array.from({ length: count }, (_, index) => person(index, dice.fork(`person ${index}`)))

function person(index: number, dice: Dice): Person {
  const first = FIRST[(index * 7 + 3) % FIRST.length]!
  // Nobody has a namesake before all names are used up: a mail to a namesake may be to oneself, elsewhere.
  const last = LAST[(index * 11 + Math.floor(index / FIRST.length)) % LAST.length]!
  const local = `${ascii(first)}.${ascii(last)}`
  const round = Math.floor(index / (FIRST.length * LAST.length)) || ''
  const [offset, summer] = dice.pick(OFFSETS)
  const habitName = dice.weigh(SHARES)
  const organisation = dice.pick(ORGANISATIONS)
  const broken = dice.weigh<Broken | 'works'>({ works: 90, refused: 5, returned: 5 })
  return {
    name: `${first} ${last}`,
    first,
    address: `${local}${round}@${organisation}.example`,
    ...(broken === 'works' ? {} : { former: { address: `${local}${round}@formerly.example`, broken } }),
    ...(dice.chance(0.4)
      ? { linkedin: `https://www.linkedin.com/in/${local.replace('.', '-')}${round}` }
      : {}),
    offset,
    summer,
    client: dice.pick(['gmail', 'gmail', 'outlook', 'apple'] as const),
    habit: HABITS[habitName],
    habitName,
    scanned: dice.chance(0.15),
    commands: dice.chance(0.35) ? 1 + dice.below(4) : 0,
  }
}

const ascii = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Minutes east of UTC of their clock on this day. */
export function offsetAt({ offset, summer }: Person, at: number): number {
  const month = new Date(at).getUTCMonth()
  return summer && month >= 3 && month <= 9 ? offset + 60 : offset
}
