/** Addresses in running text as people write them, each with the name that stands beside it. */
import { normaliseAddress } from '../mail/address.ts'
import { decoded } from './encoded.ts'
import { withoutHouse } from './house.ts'
import {
  LEADS_EAST,
  likeness,
  likest,
  type NameRun,
  nameRuns,
  nameWords,
  resembles,
  titled,
  unprefixed,
  unreversed,
} from './name.ts'
import { unspelled } from './spelled.ts'

export interface Mention {
  address: string
  name?: string
  /** Offsets in the text that was searched: of the address, and of its name where that stands before it. */
  start: number
  end: number
  nameStart: number
}

/** Characters; an introduction is shorter, and the rest is for nobody to read. */
const MAX_TEXT = 50_000
const MAX_MENTIONS = 100
/** How far before an address its name may stand. */
const REACH = 160

/** What may stand before an `@`, and what after it; neither begins or ends with the signs that texts put around addresses. */
const LOCAL = /(?:(?![.'*/=?^`{|}~_-])[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+)?$/u
const DOMAIN = /^(?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/u

/** Of "邮箱是wang@corp.exampleです" the address alone: words are not parted there. */
const PARTED_BEFORE = /(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[!-~]+$/
const PARTED_AFTER = /^[\w.-]+\.[a-z]{2,20}(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/i

/**
 * The text as it was meant: white space single, and addresses that were spelled out ("bob (at) corp (dot) example") or torn by a line
 * wrap are whole again. Offsets of mentions are offsets in this.
 */
export function readable(text: string): string {
  let read = decoded(text.slice(0, MAX_TEXT))
  if (/[\t\r\f\v]| [ \n]|\n |\n\n\n|[^\S\n ]/.test(read))
    read = read
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
  if (/[（）＜＞＠［］，：．]/.test(read))
    read = read.replace(/[（）＜＞＠［］，：．]/g, wide => NARROW[wide]!)
  read = unspelled(read)
  if (read.includes('-\n')) read = read.replace(TORN, '$1')
  read = read.replace(WRAPPED, ' ')
  if (WRAPPED_EAST.test(read)) read = read.replace(WRAPPED_EAST_ALL, '')
  if (read.includes('@')) read = mended(read)
  if (read.includes('ailto:')) read = read.replace(/\bmailto:/gi, '')
  return AGAIN.test(read) ? read.replace(TWICE, '$1') : read
}

/** "bob@… <bob@…>": the text of a link and where it leads. */
const AGAIN = /@[\w.-]{1,190} ?</
const TWICE = /(?<![\w.+-])([\w.+-]{1,64}@[\w.-]{1,190}) ?<\1>/g

/** A line that was wrapped: long, not at its end, and going on with a word. */
/** "alistair.finch-" at the end of a line and "hatton@…" at the beginning of the next. */
const TORN =
  /(?<=[^\S\n(<:][\p{L}\p{N}]{1,40}[._][\p{L}\p{N}._]{0,60})(-)\n(?=[\p{L}\p{N}][\p{L}\p{N}._-]{0,60}@)/gu
const WRAPPED = /\n(?<=[^\n]{50}[^\n.!?:;]\n)(?=[\p{Ll}(])(?![\p{Ll} ]{1,14}:)/gu
/** A line that was wrapped where nothing parts the words. */
const WRAPPED_EAST = /[\u3040-\u30ff\u3400-\u9fff、]{20}\n[\u3040-\u30ff\u3400-\u9fff]/
const WRAPPED_EAST_ALL = /(?<=[\u3040-\u30ff\u3400-\u9fff、]{20})\n(?=[\u3040-\u30ff\u3400-\u9fff])/g

const NARROW: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '＜': '<',
  '＞': '>',
  '＠': '@',
  '［': '[',
  '］': ']',
  '，': ',',
  '：': ':',
  '．': '.',
}

/** Addresses torn by a line wrap are whole again: within brackets anywhere, else beside the `@` or after a dot. */
function mended(text: string): string {
  const whole = text.replace(
    /([<(][\w.+-]{0,40}@?[\w.-]{0,40})\n\s{0,4}(?=[\w.@-]{1,60}[>)])/g,
    (torn, head: string) => (/[@.]/.test(head) ? head : torn),
  )
  if (!TORN_APART.test(whole)) return whole
  return whole
    .replace(/@\n\s{0,4}(?=[\w-]+\.)/g, '@')
    .replace(/(@[\w-]{1,60}\.)\n(?=[a-z]{2,20}\b)/g, '$1')
    .replace(/\s@\s?(?=[\w-]{1,60}\.[a-z]{2})|(?<=[\w.-]{2})@ (?=[\w-]{1,60}\.[a-z]{2})/g, '@')
}
/** White space beside the `@`, or a line that ends in an address. */
const TORN_APART = /\s@|@\s|@[\w-]{1,60}\.\n/

/** Every address in the (readable) text, in order, the first occurrence of each. */
export function mentions(text: string): Mention[] {
  const found: Mention[] = []
  const seen = new Set<string>()
  let floor = 0
  for (let at = text.indexOf('@'); at >= 0 && found.length < MAX_MENTIONS; at = text.indexOf('@', at + 1)) {
    const span = addressAt(text, at, floor)
    if (!span) continue
    const before = floor
    floor = span.end
    if (seen.has(span.address)) continue
    seen.add(span.address)
    const named =
      nameBeyond(text, span) ??
      nameBefore(text, Math.max(before, span.start - REACH), span) ??
      nameAfter(text, span)
    const { address, start, end } = span
    if (named)
      found.push({
        address,
        start,
        end,
        nameStart: named.before ?? start,
        name: withoutHouse(named.name, address),
      })
    else found.push({ address, start, end, nameStart: start })
  }
  return found
}

interface Span {
  address: string
  start: number
  end: number
}

/** Grows an address around its `@`: at most 64 characters to the left, 254 to the right (RFC 5321 section 4.5.3.1). */
function addressAt(text: string, at: number, floor: number): Span | undefined {
  const before = text.slice(Math.max(floor, at - 64), at)
  const local = LOCAL.exec(before)![0]
  const domain = DOMAIN.exec(text.slice(at + 1, at + 254))![0]
  const start = at - (PARTED_BEFORE.exec(local)?.[0] ?? local).length
  const end = at + 1 + (PARTED_AFTER.exec(domain)?.[0] ?? domain).length
  const address = normaliseAddress(text.slice(start, end))
  // A domain with its top level in letters: "@3.30" is a time, "me@home" a place.
  return address && /\.[\p{L}-]{2,}$/u.test(address) ? { address, start, end } : undefined
}

interface Named {
  name: string
  before?: number
}

/** What may stand between a name and its address. */
const BESIDE =
  /^[\s,:;–—-]{0,3}(?:(?:\([\w' ]{0,12},?|\(|<|\[|at|on|via|e-?mail|mail|under|unter|is|sur|op|på|pod|su|en|по адресу)\s?:?\s?){0,3}$/iu
/** A name in a script without capitals: right before the bracket. */
const BARE_EASTERN =
  /((?<![\p{sc=Han}\p{sc=Katakana}])[\p{sc=Han}\p{sc=Katakana}ー・]{1,8} [\p{sc=Han}\p{sc=Katakana}ー・]{1,8}|[\p{sc=Han}\p{sc=Katakana}ー・]{2,12}|\p{sc=Hangul}{2,4})(?:さん|さま|様|氏|先生|女士|小姐| ?님| ?씨)?\s?[<([]\s?$/u

/** What is no part of a name that is long enough without it. */
const HONOUR = /(?<=.{2})(?:様|氏|先生|女士|小姐)$/u
/** The same in a script that has neither capitals nor signs: the two words right before a bracket, a colon or a dash. */
const BARE =
  /(?<![\p{L}\p{M}])([\p{sc=Hebrew}\p{sc=Arabic}][\p{sc=Hebrew}\p{sc=Arabic}\p{M}'’"-]{1,20}(?: [\p{sc=Hebrew}\p{sc=Arabic}][\p{sc=Hebrew}\p{sc=Arabic}\p{M}'’"-]{1,20})?)(?: ?[<([]|[:,،] | [–—-] )\s?$/u
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'את עם של הוא היא זה זו זאת על אל לך לכם אותך אתכם במייל מייל כתובת הכתובת שלו שלה ' +
    'على مع هو هي إلى السيد السيدة لك بريده بريدها عنوانه عنوانها'
  ).split(' '),
)

function nameBefore(text: string, from: number, span: Span): Named | undefined {
  const left = text.slice(from, span.start)
  const quoted = /"([^"\n<>@]{2,80})"\s{0,2}[<([]\s?$/.exec(left)
  if (quoted) return { name: unreversed(quoted[1]!), before: from + quoted.index }
  const eastern = BARE_EASTERN.exec(left)
  if (eastern) {
    const lead = LEADS_EAST.exec(eastern[1]!)?.[0].length ?? 0
    const name = eastern[1]!.slice(lead).replace(HONOUR, '')
    return { name, before: from + eastern.index + lead }
  }
  const bare = BARE.exec(left)
  const words = bare?.[1]?.split(' ') ?? []
  const name = words.some(word => NO_NAMES.has(word)) ? words.at(-1) : words.join(' ')
  if (bare && name && !NO_NAMES.has(name)) return { name, before: from + bare.index + bare[0].indexOf(name) }
  const sentence = Math.max(left.lastIndexOf('\n\n') + 1, lastStop(left) + 1)
  const begin = from + sentence
  const runs = nameRuns(left.slice(sentence), begin - text.lastIndexOf('\n', begin - 1) - 1).map(run =>
    onItsLine(left.slice(sentence), run, span.address),
  )
  const last = runs.at(-1)
  const offset = from + sentence
  if (last) {
    // "Lee, Bob (Sales) <bob.lee@…>"
    const bare = left
      .slice(sentence)
      .replace(/\([^()<>@]{1,40}\)(?=\s?<\s?$)/, role => ' '.repeat(role.length))
    const reversed = reversedName(nameRuns(bare), bare, span.address)
    if (reversed) return { name: reversed.name, before: offset + reversed.start }
    const alike = likest(
      runs.filter(run => resembles(run.name, span.address)),
      span.address,
    )
    if (alike) return { name: unprefixed(alike.name, span.address), before: offset + alike.start }
    const gap = left.slice(sentence + last.end)
    const place = /\b(?:at|from|of|in|@|bei|beim|im|von|chez|en|no|na|nel|nell[oa]|van|bij|hos)\s+$/i.test(
      left.slice(sentence, sentence + last.start),
    )
    if (!place && BESIDE.test(gap)) return { name: last.name, before: offset + last.start }
  }
  return lowerCaseName(left, span, from)
}

/** "a shop in Fortaleza", and in the next line "Beth Sampaio, beth.sampaio@…": whose name is whole there. */
function onItsLine(text: string, run: NameRun, address: string): NameRun {
  const words = text.slice(run.start, run.end)
  const name = words.slice(words.lastIndexOf('\n') + 1).trim()
  const isWhole = name.includes(' ') && likeness(name, address) >= likeness(run.name, address)
  return isWhole && words.includes('\n') ? { name, start: run.end - name.length, end: run.end } : run
}

/** "Lee, Bob <bob.lee@…>": only when the address is made of both. */
function reversedName(runs: NameRun[], text: string, address: string): NameRun | undefined {
  const [family, given] = [runs.at(-2), runs.at(-1)]
  if (!family || !given || !/^, ?$/.test(text.slice(family.end, given.start))) return undefined
  if (!/^\s*[<([]\s?$/.test(text.slice(given.end))) return undefined
  const localpart = address.slice(0, address.indexOf('@'))
  const whole = [...nameWords(family.name), ...nameWords(given.name)].every(word => localpart.includes(word))
  return whole ? { name: `${given.name} ${family.name}`, start: family.start, end: given.end } : undefined
}

const SMALL = /(?:^|[\s,])((?:\p{Ll}[\p{L}'’-]{1,30} )?\p{Ll}[\p{L}'’-]{1,30})[\s,:]{0,2}[<([]?\s?$/u

/** "bob lee (bob@…)", typed in a hurry: taken when the address confirms it. */
function lowerCaseName(left: string, span: Span, from: number): Named | undefined {
  const words = SMALL.exec(left)
  if (!words) return undefined
  const both = words[1]!.split(' ')
  const index = both.findIndex(word => resembles(word, span.address))
  if (index < 0 || /(?:^|\s)(?:the|an?|my|our|your)$/.test(both[index - 1] ?? '')) return undefined
  const name = both.slice(index).join(' ')
  return { name: titled(name), before: from + left.lastIndexOf(name) }
}

function nameAfter(text: string, span: Span): Named | undefined {
  const match = /^[>)\]]?\s{0,2}\(([^()<>@]{2,60})\)/.exec(
    text.slice(span.end, span.end + 70).replaceAll('\n', ' '),
  )
  const run = match && nameRuns(match[1]!)[0]
  return run && run.start === 0 ? { name: run.name } : undefined
}

/** "bob@… <- this is Bob" */
function nameBeyond(text: string, span: Span): Named | undefined {
  const arrow = /^\s?(?:<-{1,2}|←)\s?(?:(?:this|that)(?: is|['’]s) )?/i.exec(
    text.slice(span.end, span.end + 30),
  )
  const rest = arrow && text.slice(span.end + arrow[0].length, span.end + 90)
  const run = rest && nameRuns(rest)[0]
  return run && run.start === 0 ? { name: run.name } : undefined
}

/** Where the last sentence ends, by a stop before white space and a capital; -1 when there is none. */
const STOP =
  /(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|Sra|Dra|Eng|Ing|Arq|Lic|Avv|Dott|Sig|\p{Lu}))[.!?]\s+(?=[\p{Lu}"'(])/gu
function lastStop(text: string): number {
  let last = -1
  STOP.lastIndex = 0
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) last = match.index
  return last
}
