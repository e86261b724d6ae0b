/** The places of a text where a phrase can begin, and numbers by which those that do not are passed over. */

const LETTER = /[\p{L}\p{N}]/u

/** Characters (UTF-16) of a beginning; longer ones tell hardly more phrases apart. */
export const LENGTH = 5

const PRIME = 0x9e3779b1

/** The sum of the characters before, and one more. */
export const withNext = (sum: number, code: number): number => {
  const more = Math.imul(sum ^ code, PRIME)
  return more ^ (more >>> 15)
}

/** A number for a string, as `withNext` makes it of one character after the other. */
export function sumOf(string: string): number {
  let sum = 0
  for (let at = 0; at < string.length; at += 1) sum = withNext(sum, string.charCodeAt(at))
  return sum
}

/** One text is asked of many tables, one after the other. */
const last: { text: string; places: readonly number[] } = { text: '', places: [] }

/** Wherever no letter or digit is before. */
export function placesIn(text: string): readonly number[] {
  if (last.text === text) return last.places
  const places: number[] = []
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    if (!inside) places.push(at)
    inside = isLetter(text, at)
  }
  last.text = text
  last.places = places
  return places
}

/** Most characters are of ASCII. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80)
    return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a)
  return LETTER.test(text[at]!)
}
