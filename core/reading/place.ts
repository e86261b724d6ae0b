/** The places of a text where a phrase can begin, and numbers by which those that do not are passed over. */

import { remembered } from './remembered.ts'

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

/** Where phrases can begin in a text: wherever no letter or digit is before. */
export interface Places {
  at: readonly number[]
  /** The sums of the 1 to {@link LENGTH} characters at each place, one place after the other; fewer at the end of the text. */
  sums: Int32Array
}

/** One text is asked of many tables, and then its clauses, and it again: be it as long as it may. */
export const placesIn = remembered((text: string): Places => {
  const at: number[] = []
  let inside = false
  for (let next = 0; next < text.length; next += 1) {
    if (!inside) at.push(next)
    inside = isLetter(text, next)
  }
  return { at, sums: sumsAt(text, at) }
}, Number.POSITIVE_INFINITY)

function sumsAt(text: string, places: readonly number[]): Int32Array {
  const sums = new Int32Array(places.length * LENGTH)
  for (let place = 0; place < places.length; place += 1) {
    const at = places[place]!
    let sum = 0
    for (let more = 0; more < LENGTH && at + more < text.length; more += 1) {
      sum = withNext(sum, text.charCodeAt(at + more))
      sums[place * LENGTH + more] = sum
    }
  }
  return sums
}

/** Most characters are of ASCII. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80)
    return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a)
  return LETTER.test(text[at]!)
}
