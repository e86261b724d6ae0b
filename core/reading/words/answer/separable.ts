/**
 * Verbs of German and Dutch that speakers say of themselves, and that are whole only where their clause ends: "Ihrem
 * Vorschlag stimme ich gern zu", "dass ich davon absehe". What stands between may be anything but a word that turns it round.
 */

/** Alternations, sources of regular expressions over lower-case text. */
export interface Verb {
  /** As it stands second in its clause. */
  says: string
  /** What it is about, before the verb or behind it. */
  of?: string
  /** What ends the clause: a particle, or a word that makes a phrase of the verb. */
  ends?: string
  /** As it stands at the end of a clause that hangs on another. */
  whole?: string
}

/** A word, a number, an abbreviation. */
export const WORD = "[\\p{L}\\d'’.-]+"
/** Up to so many words. */
export const any = (most: number): string => `(?: ${WORD}){0,${most}}?`
/** The same, none of them one that turns what is said. */
export const unturned =
  (turns: string) =>
  (most: number): string =>
    `(?: (?!(?:${turns})(?!\\p{L}))${WORD}){0,${most}}?`
/** Behind the last word of a clause. */
export const ENDS = '(?=\\s*$|[,;:!?–—(]| [-–—] | (?:und|en|want|denn|maar|aber)(?!\\p{L}))'

/** What they mostly do, would do or meant to do once is not what they do now. */
const NOW =
  '(?<!(?:meestal|normaal|normaliter|doorgaans|gewoonlijk|vaak|altijd|normalerweise|meist|meistens|sonst|üblicherweise|gewöhnlich|oft|immer) )'
const INDICATIVE = '(?<!(?:wollte|wollten|hätte|hätten|würde|könnte|hatte|wilde|wilden|wou|zou|had) )'

/** @param turns words that turn a verb round, or make of it what might be. @param self "I", "we". */
export const spokenBy =
  (self: string, turns: string) =>
  ({ says, of, ends, whole }: Verb): string[] => {
    const gap = unturned(turns)
    const behind = ends ? `${gap(of ? 20 : 10)} (?:${ends})${ENDS}` : ''
    const forward = of
      ? [
          `${NOW}(?:${says})${gap(5)} (?:${of})${behind}`,
          `(?:${of})${gap(5)} (?:${says})(?: (?:${self}))?${ends ? behind : ENDS}`,
        ]
      : [`${NOW}(?:${says})${behind || `${gap(4)}${ENDS}`}`]
    return [
      ...forward,
      ...(whole
        ? [`${INDICATIVE}(?:${self})${gap(8)} ${of ? `(?:${of})${gap(4)} ` : ''}(?:${whole})${ENDS}`]
        : []),
    ]
  }

/** The same with a word that denies between verb and end. */
export const deniedBy =
  (self: string, not: string) =>
  ({ says, of, ends, whole }: Verb): string[] => [
    ...(of || ends
      ? [
          `(?:${says})${of ? `${any(5)} (?:${of})` : ''}${any(5)} (?:${not})${ends ? `${any(4)} (?:${ends})` : ''}${ENDS}`,
        ]
      : []),
    ...(of
      ? [`(?:${of})${any(5)} (?:${says})${any(4)} (?:${not})${ends ? `${any(2)} (?:${ends})` : ''}${ENDS}`]
      : []),
    ...(whole ? [`(?:${self})${any(8)} (?:${not})${any(3)} (?:${whole})${ENDS}`] : []),
  ]
