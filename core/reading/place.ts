/** The places of a text where a phrase can begin, and numbers by which those that do not are passed over. */

const LETTER = /[\p{L}\p{N}]/u

/** A class of the characters of other alphabets than Latin: Greek and all behind it, but for marks and emoji that people put everywhere. */
export const ABROAD = '\\u0370-\\u1dff\\u2c00-\\ud7ff\\uf900-\\ufdff\\uff00-\\uffef'
const CHARACTER_ABROAD = new RegExp(`[${ABROAD}]`)

const PRIME = 0x9e3779b1

/** The sum of the characters before, and one more. */
export const withNext = (sum: number, code: number): number => {
  const more = Math.imul(sum ^ code, PRIME)
  return more ^ (more >>> 15)
}

/** A number for the first character, the first two, … */
export function sumsOf(begin: string): number[] {
  let sum = 0
  return Array.from({ length: begin.length }, (_, at) => (sum = withNext(sum, begin.charCodeAt(at))))
}

/**
 * One text is asked of many tables, one after the other. `sums`: of each place where it is, and the first two of its `sumsOf`.
 * `abroad`: whether it may have letters that are not Latin.
 */
const last = { text: '', count: 0, sums: new Int32Array(3 * 1024), abroad: false }

/** Wherever no letter or digit is before. */
export function placesIn(text: string): typeof last {
  if (last.text === text) return last
  last.text = text
  last.count = 0
  last.abroad = CHARACTER_ABROAD.test(text)
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    if (!inside) addPlace(text, at)
    inside = isLetter(text, at)
  }
  return last
}

function addPlace(text: string, at: number): void {
  const { count } = last
  if (count === last.sums.length) {
    const more = new Int32Array(2 * count)
    more.set(last.sums)
    last.sums = more
  }
  const one = withNext(0, text.charCodeAt(at))
  last.sums[count] = at
  last.sums[count + 1] = one
  last.sums[count + 2] = at + 1 < text.length ? withNext(one, text.charCodeAt(at + 1)) : one
  last.count = count + 3
}

/** Most characters are of ASCII. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80)
    return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a)
  return LETTER.test(text[at]!)
}
