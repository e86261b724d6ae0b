/**
 * Who names one person with an address and copies the service presents them by that very act: "the patent person is Bob Lee, bob@…". No
 * word of introducing is needed, only that they stand where the mail says who somebody is, and not in news of something else.
 */
import { sentences } from './cue.ts'
import type { Mention } from './mention.ts'
import { nameRuns, resembles } from './name.ts'
import { NOT_A_NAME } from './words/name.ts'
import { BUT, GOES_ON, IS, KNOWN, NEWS, THANKS, TITLES, TOLD, TOPIC, WHO_IS } from './words/presentation.ts'

/** Characters from a name to its address in the next sentence, and of what goes on about them. */
const REACH = 240
/** "Alice - ", "Sure, Alice: ", and no word more. */
const GREETING =
  /^[^\p{L}]{0,6}(?:\p{L}[\p{L}'’.]{0,20}(?: \p{L}[\p{L}.]{0,20}){0,2}\s?(?:[,.!:;–—-]|\n){1,3}\s{0,3}){0,3}/u
/** "is Bob, Bob Lee" */
const CALLED = /(?<=\p{Ll}[:\s]{1,2})(?:\p{Lu}\p{Ll}{1,20}|(?<=(?:is|called|named|heißt)\s)\p{Ll}{2,20}), $/u
const YOU =
  /(?<!\p{L})(?:you|your|yours|du|dich|dir|dein\p{L}{0,2}|ihr|ihnen|tu|toi|ton|ta|tes|vous|votre|vos|te|ti|tú|usted|tuy?[oae]s?|você|seu|sua|lei|je|jou|jouw|jullie|uw)(?!\p{L})/iu

export function isPresented(text: string, mention: Mention, isOther: (name: string) => boolean): boolean {
  const name = placeOf(text, mention, isOther)
  if (!name) return false
  const sentence = sentences(text).find(({ start, end }) => start <= name.start && name.start < end)
  if (!sentence) return false
  const opening = text.slice(0, sentence.start)
  const lead = text.slice(sentence.start, name.start).replaceAll('\n', ' ').replace(TITLES, '')
  const greeting = GREETING.exec(lead)?.[0] ?? ''
  const said = lead.slice(greeting.length).trimStart().replace(CALLED, '')
  const is = IS.test(said)
  if (is && TOLD.test(said)) return false
  if (!is && said !== '' && !WHO_IS.test(said) && !TOPIC.test(said)) return false
  const told = name.end < mention.start ? text.slice(name.end, mention.start) : ''
  const after = text.slice(mention.end, mention.end + REACH)
  const end = text.slice(mention.end, Math.min(mention.end + REACH, Math.max(sentence.end, mention.end)))
  if (KNOWN.test(text) || BUT.test(told) || BUT.test(end)) return false
  if (!is && (THANKS.test(opening) || NEWS.test(told) || NEWS.test(after))) return false
  if (/^\W*$/u.test(opening.replace(GREETING, ''))) return true
  return YOU.test(opening.slice(-REACH)) || GOES_ON.test(told) || GOES_ON.test(after) || (is && isLast(after))
}

/** With no more than a name beneath. */
const isLast = (after: string): boolean =>
  /^[\s)>\].!,;:–—-]{0,8}(?:[\p{L}.]{1,20}[\s,!]{0,3}){0,4}$/u.test(after)

/** "this is bob, the one with the vans: bob@…", typed without capitals. */
function lowIn(words: string, address: string): { start: number; end: number } | undefined {
  const found = [...words.matchAll(LOW)].findLast(
    ([word]) => !NOT_A_NAME.has(word) && resembles(word, address),
  )
  return found && { start: found.index, end: found.index + found[0].length }
}
const LOW = /(?<![\p{L}\p{N}@._-])\p{Ll}{3,20}(?![\p{L}\p{N}@_-])/gu

/** Where they are called by name: beside the address, or in the sentence before. */
function placeOf(
  text: string,
  { address, name, start, end, nameStart }: Mention,
  isOther: (name: string) => boolean,
): { start: number; end: number } | undefined {
  if (name !== undefined && nameStart < start) {
    const called = text.indexOf(name.split(' ')[0]!, nameStart)
    const run = nameRuns(text.slice(nameStart, start))[0]
    return run
      ? { start: nameStart, end: nameStart + run.end }
      : { start: called < 0 || called > start ? nameStart : called, end: start }
  }
  if (name !== undefined) return { start, end }
  const from = Math.max(0, start - REACH)
  const runs = nameRuns(text.slice(from, start)).filter(run => !isOther(run.name))
  const at = runs.findLastIndex(run => resembles(run.name, address))
  const run = runs[at] ?? lowIn(text.slice(from, start), address)
  return run && { start: from + run.start, end: from + run.end }
}
