/** The warning that a company's gateway sets above mail from outside: it is at the top, and nobody wrote it. */
import { ADVICE, BANNERS, BANNERS_ALONE } from './words/banner.ts'
import { anyOf } from './words.ts'

/** Lines looked at; a banner is wrapped over a few. */
const MAX_BANNER = 12
const MAX_LINE = 600
const BANNER = new RegExp(anyOf(BANNERS), 'iu')
const ALONE = new RegExp(`^[^\\p{L}\\p{N}]{0,12}${anyOf(BANNERS_ALONE)}[^\\p{L}\\p{N}]{0,12}$`, 'iu')
/** A word alone is a banner only with its brackets, stars or capitals. */
const LOUD = /^\W*[[*#<]|^[^\p{Ll}]*$/u
const MORE = new RegExp(`${anyOf([...BANNERS, ...ADVICE])}`, 'iu')
const RULE = /^\s{0,3}([-_=*#~─—–])\1{2,}\s*$/u
const SENTENCE = /^\s*[^.!?]{1,300}(?:\.(?=\S)[^.!?]{1,100}){0,6}[.!?\]]+(?:\s+|$)/

/** The lines without a banner above them, and without the rule that parts it from the text. Looks at the top alone. */
export function withoutBanner(lines: readonly string[]): readonly string[] {
  let at = 0
  let found = false
  let open = false
  for (; at < lines.length && at < MAX_BANNER; at++) {
    const line = lines[at]!
    if (line.trim() === '') open = false
    else if (isBanner(line) || (open && line.length <= MAX_LINE && MORE.test(line))) {
      found = true
      open = true
      const rest = afterBanner(line)
      if (rest !== '') return [rest, ...lines.slice(at + 1)]
    } else if (!RULE.test(line)) break
  }
  return found ? lines.slice(at) : lines
}

const isBanner = (line: string): boolean =>
  line.length <= MAX_LINE &&
  !line.startsWith('>') &&
  (BANNER.test(line) || (ALONE.test(line) && LOUD.test(line)))

/** Where a client joined the banner and the text, what comes after the last sentence of the banner is theirs. */
function afterBanner(line: string): string {
  let rest = line
  for (;;) {
    const sentence = SENTENCE.exec(rest)?.[0]
    if (sentence === undefined) return rest === line || MORE.test(rest) || ALONE.test(rest) ? '' : rest.trim()
    if (rest !== line && !MORE.test(sentence)) return rest.trim()
    rest = rest.slice(sentence.length)
    if (rest.trim() === '') return ''
  }
}
