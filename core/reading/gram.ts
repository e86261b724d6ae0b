/** The groups of one to three letters that a text has, in any case: what they do not show, the text has not. */
import { sumOf, withNext } from './place.ts'

/** Letters in a group. */
const LENGTH = 3
/** Sums of groups that are told apart: a few hundred letters have some of a hundred. */
const SUMS = 1 << 13
/** Not a sum, but whether the text has a letter of another alphabet than Latin: one of those alone is a short trace. */
const ABROAD = SUMS
const FIRST_ABROAD = 0x370
/** Texts that are remembered: many patterns are tried on one, and some on its parts in between. */
const TEXTS = 8

/** By the sum of a group, whether a text has it. */
export type Grams = Uint8Array

const texts = Array.from({ length: TEXTS }, () => ({ text: '', grams: new Uint8Array(SUMS + 1) as Grams }))
let newest = 0

export function gramsOf(text: string): Grams {
  for (const known of texts) if (known.text === text) return known.grams
  newest = (newest + 1) % TEXTS
  const oldest = texts[newest]!
  oldest.text = text
  oldest.grams.fill(0)
  const small = text.toLowerCase()
  for (let at = 0; at < small.length; at += 1) {
    if (isAbroad(small, at)) oldest.grams[ABROAD] = 1
    let sum = 0
    for (let next = at; next < at + LENGTH && next < small.length; next += 1) {
      sum = withNext(sum, small.charCodeAt(next))
      oldest.grams[sum & (SUMS - 1)] = 1
    }
  }
  return oldest.grams
}

/** Three groups of each string, its first, its middle and its last: of a short one they are the same. */
export function tracesOf(strings: readonly string[]): Int32Array {
  return Int32Array.from(
    strings.flatMap(string => {
      const last = Math.max(0, string.length - LENGTH)
      const [first, middle, end] = [0, last >> 1, last].map(
        at => sumOf(string.slice(at, at + LENGTH)) & (SUMS - 1),
      )
      const abroad = Array.from(string, (_, at) => isAbroad(string, at)).includes(true)
      return [first!, abroad ? ABROAD : middle!, end!]
    }),
  )
}

const isAbroad = (text: string, at: number): boolean => text.charCodeAt(at) >= FIRST_ABROAD

/** Whether the text of these may have one of the strings that have these traces. */
export function mayHave(grams: Grams, traces: Int32Array): boolean {
  for (let at = 0; at < traces.length; at += 3)
    if (grams[traces[at]!] && grams[traces[at + 1]!] && grams[traces[at + 2]!]) return true
  return false
}
