/** The line that a phone, a web mail or a scanner puts under a mail: "Sent from my …", and not a sentence that begins so. */
import { mayBegin } from './gate.ts'
import { AFTER_DEVICE, DEVICES } from './words/device.ts'
import { EXCUSED, EXCUSES, SENT } from './words/excuse.ts'
import { SENT_FROM } from './words/footer.ts'
import { MAKERS, REACTED, SENT_LAST, SYSTEMS, VIRUSES } from './words/maker.ts'
import { anyOf } from './words.ts'

const MAX_LINE = 200
const FOOTER = new RegExp(
  `^[\\s*_(\\[<]{0,4}${anyOf(SENT_FROM)}(?:(?<!\\p{Ll})|(?!\\p{Ll}))[^\\n]{0,160}$`,
  'iu',
)
const mayBeFooter = mayBegin(SENT_FROM)
const ENGLISH = /^\W{0,4}(?:sent|get|download|virus|yahoo)\b/i
const DEVICE = new RegExp(`${anyOf(DEVICES)}[\\p{L}\\p{N}]{0,12}`, 'giu')
/** A make that nobody has heard of: names and numbers alone after "my". */
const OWN =
  /^\W{0,4}(?:[Ss]ent from my|[Vv]on meinem|[Gg]esendet von meinem|[Ee]nvoyé de mon|[Ee]nviado desde mi|[Ee]nviado do meu|[Ii]nviato dal mio|[Vv]erzonden vanaf mijn|[Ss]kickat från min|[Ss]endt fra min)(?: [\p{Lu}\p{N}][\p{L}\p{N}+®™-]*){1,5}(?: gesendet)?\W*$/u
const EXCUSE = new RegExp(`^[^\\p{L}]{0,8}(?:\\p{L}{1,20}[^\\p{L}]{1,4}){0,2}${anyOf(EXCUSES)}`, 'iu')
const AFTER = new Set(AFTER_DEVICE)
const LINK = /<[^<>]{0,180}>|\([^()]{0,180}\)|\[[^[\]]{0,180}\]|https?:\S+|www\.\S+/gi
/** Words of a language without a table of its own, in small letters after the device: more is a sentence. */
const MAX_AFTER = 3

const SMALL = /(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu

/** "Typed on a small keyboard, please forgive the brevity": nobody else asks that of a line that begins so. */
const EXCUSED_SENT = new RegExp(
  `^[\\s*_(\\[<]{0,4}(?:${anyOf(SENT)}\\s[^\\n]{1,80}${anyOf(EXCUSES)}|${anyOf(EXCUSES)}[^\\n]{1,40}${anyOf(EXCUSED)}[^\\n]{1,40}${anyOf(SENT)})`,
  'iu',
)
const SHORTCOMING = new RegExp(anyOf(EXCUSED), 'iu')
/** "Sent from my phone, excuse the typos. Happy to meet her." */
const SAYS_MORE = /[.!?] +\p{Lu}\p{Ll}*'?\p{L}*(?: \p{L}[\p{L}']*){2}/u
const maySend = mayBegin([...SENT, ...EXCUSES])

/** A make that is named in the line, in any language; most lines name none. */
const MADE = new RegExp(`(?<!\\p{L})${anyOf(MAKERS)}`, 'iu')
const SCANNED = new RegExp(anyOf(VIRUSES), 'iu')
const REACTS = new RegExp(anyOf(REACTED), 'iu')
const LAST = new RegExp(`${anyOf(SENT_LAST)}[^\\p{L}]{0,4}$`, 'iu')
const SYSTEM = new RegExp(`(?<!\\p{L})${anyOf(SYSTEMS)}`, 'iu')
/** Words of a line that a program wrote, and not a sentence. */
const MAX_WORDS = 9
/** What Groups.io sets above its own. */
const GROUP = /^(?:_\._,_\._,_|(?:-=){6,}-?)\s*$/
/** A line that is nothing but where a link leads, as the text of an icon has it. */
const LINK_ALONE = /^(?:\[[^[\]]{1,60}\]\s?)?<(?:https?:|#)[^<>\s]{1,1000}>$/

/** True for a line that is a footer and nothing else: the phrase, a device, and no words of theirs. */
export function isFooterLine(line: string): boolean {
  if (line.length > MAX_LINE) return false
  if (GROUP.test(line) || (MADE.test(line) && isMade(line))) return true
  const short = maySend(line) && EXCUSED_SENT.test(line) ? SHORTCOMING.exec(line) : null
  if (short) return !SAYS_MORE.test(line.slice(short.index))
  if (!mayBeFooter(line) || !FOOTER.test(line)) return false
  const bare = line.replace(LINK, ' ')
  const rest = afterDevice(bare)
  if (rest === undefined) return OWN.test(bare)
  const excuse = EXCUSE.exec(rest)?.[0]
  if (excuse) return !SAYS_MORE.test(rest.slice(excuse.length))
  const words = rest.match(SMALL) ?? []
  return ENGLISH.test(bare) ? words.every(word => AFTER.has(word)) : words.length <= MAX_AFTER
}

/** True for a link alone, which belongs to the footer beneath it when one is there. */
export const isLinkAlone = (line: string): boolean =>
  line.startsWith('<') ? LINK_ALONE.test(line) : line.startsWith('[') && LINK_ALONE.test(line)

/** "Virenfrei. www.avast…", "… reacted via Gmail", "Outlook for Android": a make, and what its program says of itself. */
function isMade(line: string): boolean {
  const bare = line.replace(ADDRESSED, ' ').trim()
  if (/[?？!]$/.test(bare)) return false
  if (SCANNED.test(line)) return true
  if (bare.split(/\s+/).length > MAX_WORDS) return false
  if (LAST.test(bare)) return true
  if (REACTS.test(bare)) return /gmail/i.test(bare)
  return (
    /^[^.,;:]*outlook[^.,;:]*\.?$/i.test(bare) &&
    SYSTEM.test(bare) &&
    (bare !== line.trim() || bare.split(/\s+/).length <= 5)
  )
}
const ADDRESSED = /<[^<>]{0,180}>/g

/** What follows the first device. */
function afterDevice(line: string): string | undefined {
  DEVICE.lastIndex = 0
  return DEVICE.test(line) ? line.slice(DEVICE.lastIndex) : undefined
}
