/** The line that a phone, a web mail or a scanner puts under a mail: "Sent from my …", and not a sentence that begins so. */
import { mayBegin } from './gate.ts'
import { AFTER_DEVICE, DEVICES } from './words/device.ts'
import { EXCUSES, SENT_FROM } from './words/footer.ts'
import { anyOf } from './words.ts'

const MAX_LINE = 200
const FOOTER = new RegExp(`^[\\s*_(\\[<]{0,4}${anyOf(SENT_FROM)}(?![\\p{Ll}])[^\\n]{0,160}$`, 'iu')
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

/** True for a line that is a footer and nothing else: the phrase, a device, and no words of theirs. */
export function isFooterLine(line: string): boolean {
  if (line.length > MAX_LINE || !mayBeFooter(line) || !FOOTER.test(line)) return false
  const bare = line.replace(LINK, ' ')
  const rest = afterDevice(bare)
  if (rest === undefined) return OWN.test(bare)
  if (EXCUSE.test(rest)) return true
  const words = rest.match(SMALL) ?? []
  return ENGLISH.test(bare) ? words.every(word => AFTER.has(word)) : words.length <= MAX_AFTER
}

/** What follows the first device. */
function afterDevice(line: string): string | undefined {
  DEVICE.lastIndex = 0
  return DEVICE.test(line) ? line.slice(DEVICE.lastIndex) : undefined
}
