/**
 * Names as letters show them. A display name is whatever somebody's mail client sent, so before it is shown
 * it loses line ends, invisible characters, any address in it, and what is too long to be a name.
 */
import type { Person } from '../introduction/state.ts'

/** Longer than people's names, short enough for a line. */
const LONGEST_NAME = 60
/** Clients show some 60 to 80 characters; this leaves room for the "Re: " of a letter that follows. */
const LONGEST_SUBJECT = 114

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One line of plain text: no control, no bidirectional override, no lone surrogate, single spaces. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    // The two joiners stay: Persian, Hindi and family emoji are spelt with them.
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** At most `max` UTF-16 units, cut between graphemes, with `…` for what is missing. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text.slice(0, max * 2))) {
    if (kept.length + segment.length >= max) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/**
 * Takes addresses out of a text: `instead` says what stands in the place of one, undefined that it may stay.
 * Linear in the text's length.
 */
export function cutAddresses(text: string, instead: (address: string) => string | undefined): string {
  return text
    .replace(/(?:mailto:)?[^\s<>()[\]{}"“”«»,;:|]+/giu, (token, offset: number) => {
      if (!looksLikeAddress(token)) return token
      const put = instead(bare(token))
      if (put === undefined) return token
      return isBracketed(text, offset, token.length) ? CUT : put
    })
    .replace(new RegExp(` ?[<([]${CUT}[>)\\]]`, 'g'), '')
}

/** Marks a bracketed address until its brackets go with it; cleaned text cannot hold it. */
const CUT = '\u0000'

/** Longer than an address can be: nobody's, so it is cut, and not looked at any closer. */
const LONGEST_TOKEN = 320

const looksLikeAddress = (token: string): boolean => {
  const at = token.search(/@|%40/i)
  return at > 0 && token[at - 1] !== '/' && token.slice(at).includes('.')
}

function bare(token: string): string {
  if (token.length > LONGEST_TOKEN) return ''
  return token
    .replace(/^mailto:/i, '')
    .replace(/%40/i, '@')
    .replace(/\?.*$/u, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase()
}

const isBracketed = (text: string, offset: number, length: number): boolean => {
  const [open, close] = [text[offset - 1], text[offset + length]]
  return (open === '<' && close === '>') || (open === '(' && close === ')') || (open === '[' && close === ']')
}

/** The person's name fit to be shown to anybody, or undefined when they have none but an address. */
export function nameOf(person: Person, max = LONGEST_NAME): string | undefined {
  const name = cutAddresses(clean(person.name ?? ''), () => '')
    .replace(/["<>]/g, '')
    .trim()
  return /[\p{L}\p{N}]/u.test(name) ? shorten(name, max) : undefined
}

/** Local parts that belong to a desk, not to a person. */
const DESKS =
  /^(?:admin|billing|contact|hello|help|hi|info|mail|me|news|office|reply|sales|support|team|web)$/

/** `dana.dale@…` → "Dana Dale"; undefined for whatever is not one or two words of letters, or no address any more. */
export function nameInLocalpart({ address }: Person): string | undefined {
  const words = address.slice(0, Math.max(0, address.lastIndexOf('@'))).split(/[._-]/)
  if (words.length > 2 || !words.every(word => /^\p{L}{3,20}$/u.test(word) && !DESKS.test(word)))
    return undefined
  return words.map(word => word[0]!.toUpperCase() + word.slice(1)).join(' ')
}

/** For the introducer's eyes, who knows the address: the name, or else the address. */
export const knownAs = (person: Person, max = LONGEST_NAME): string => nameOf(person, max) ?? person.address

/** "Alice", "Alice and Amir", "Alice, Amir and Ann", "Alice, Amir and 3 others". */
export function listOf(names: string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '')
}

/** A subject that fits: `write` is asked again with less room for each name until it does. */
export function subject(write: (max: number) => string): string {
  const room = [LONGEST_NAME, 40, 25].find(max => clean(write(max)).length <= LONGEST_SUBJECT) ?? 15
  return shorten(clean(write(room)), LONGEST_SUBJECT)
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The person's LinkedIn page, if that is really what it is. */
export const linkedinOf = ({ linkedin }: Person): string | undefined =>
  linkedin && /^https:\/\/(?:[a-z0-9-]+\.){0,3}linkedin\.com\/[^\s"'<>@\\]{1,200}$/iu.test(linkedin)
    ? linkedin
    : undefined
