/** The introducer's words, and what else a person wrote, made fit to travel in somebody else's letter. */
import type { Introduction, Person } from '../introduction/state.ts'
import { parties } from '../introduction/window.ts'
import type { Block } from './draft.ts'
import { clean, cutAddresses, nameOf } from './names.ts'

/** Fewer words than this, without addresses, say who but hardly why. */
const FEW_WORDS = 12

/**
 * The words of the promise for these readers. Every address goes but the introducer's (they signed with it)
 * and the readers' own: nobody's reaches another before they agree to it. A person's name stands in its place
 * when the words do not have it already, else `…`.
 */
export function wordsFor(introduction: Introduction, readers: Person[]): string {
  const kept = new Set([introduction.introducer, ...readers].map(person => person.address))
  const { reason } = introduction
  const words = lines(reason === undefined ? introduction.words : `${introduction.words}\n\n${reason}`)
  const said = cutAddresses(words, () => '').toLowerCase()
  const people = parties(introduction).map(([, party]) => party)
  return cutAddresses(words, address => {
    if (kept.has(address)) return undefined
    const person = people.find(party => party.address === address)
    const name = person && nameOf(person)
    return name && !said.includes(name.split(' ', 1)[0]!.toLowerCase()) ? name : '…'
  })
}

/** A person's words as a quote; nothing when there are none. */
export const quote = (text: string, by: string): Block[] => {
  const words = lines(text)
  return words ? [{ quote: words, by }] : []
}

/** False when the promise says who and whom but not what makes it worth their time. */
export function givesReason({ words, reason }: Introduction): boolean {
  if (reason !== undefined) return true
  const plain = cutAddresses(lines(words), () => '').replace(/https?:\/\/\S+/gi, '')
  return (
    /\b(?:because|since|so that)\b/i.test(plain) || plain.split(/\s+/).filter(Boolean).length >= FEW_WORDS
  )
}

/**
 * No line that is only "yes" or "no", so that a reply's quote can never be taken for its answer: such a line
 * joins its neighbour.
 */
export function neverAlone(text: string[]): string[] {
  const out: string[] = []
  let waiting = ''
  for (const line of text) {
    const joined = waiting ? `${waiting} ${line.trim()}` : line
    waiting = ''
    if (!isLone(joined)) {
      out.push(joined)
      continue
    }
    const before = out.findLastIndex(earlier => earlier.trim() !== '')
    if (before >= 0) out[before] = `${out[before]} ${joined.trim()}`
    else waiting = joined
  }
  return waiting ? [...out, `In one word: ${waiting.trim()}`] : out
}

/** True for a line that is only a yes or a no. */
export const isLone = (line: string): boolean => /^[^\p{L}\p{N}]*(?:yes|no)[^\p{L}\p{N}]*$/iu.test(line)

/** Cleaned line by line, at most one empty line in a row. */
const lines = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(clean)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
