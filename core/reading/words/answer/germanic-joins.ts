/**
 * What whoever asks does in German and Dutch, as speakers allow, order or forbid it: join them, make the contact, pass on an
 * address. Sources of regular expressions over lower-case text.
 */
import { any } from './separable.ts'

export interface Join {
  /** Whom or what. */
  of: string
  /** As it stands behind "may". */
  infinitive?: string
  order: string
  /** What ends the order: a particle, or a word that makes a phrase of the verb. */
  ends?: string
}

/** How a language says it of all of them. */
export interface Joining {
  joins: readonly Join[]
  /** "you may", "may you". */
  may: string
  not: string
  /** Behind the last word of a clause. */
  end: string
}

export const infinitivesOf = (joins: readonly Join[]): string =>
  joins.flatMap(({ infinitive = [] }) => infinitive).join('|')

/** @param asks words that make a question of it. @param between words that turn nothing. */
export const allowed = ({ joins, may, end }: Joining, asks: string, between: string): string[] =>
  joins.flatMap(({ of, infinitive }) =>
    infinitive ? `(?<!(?<!\\p{L})(?:${asks}) )${may}${between} ${of}${between} ${infinitive}${end}` : [],
  )

/** "Stellen Sie uns gern vor", "Geef haar gerust mijn nummer" */
export const ordered = ({ joins, end }: Joining, between: string): string[] =>
  joins.map(({ of, order, ends = '' }) => `${order}${between} ${of}${between}${ends}${end}`)

/** "Bitte stellen Sie uns nicht vor", "Je mag haar mijn nummer niet geven" */
export const forbidden = ({ joins, may, not, end }: Joining): string[] => [
  ...joins.flatMap(({ of, infinitive }) =>
    infinitive ? `${may}${any(4)} ${of}${any(4)} ${not}${any(4)} ${infinitive}${end}` : [],
  ),
  ...joins.flatMap(({ of, order, ends = '' }) => [
    `${order}${any(4)} ${of}${any(3)} ${not}${any(3)}${ends}${end}`,
    `${order}${any(3)} ${not}${any(2)} ${of}${any(3)}${ends}${end}`,
  ]),
]
