/** Whether the words of a mail that names somebody leave open if they are to be introduced: for a reason that is about just that. */
import { isEither } from './either.ts'
import { type Phrases, stems } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { isQuestion } from './questioned.ts'
import { sayings } from './saying.ts'
import { INTRODUCES, PERHAPS, WAVERINGS, type Wavering } from './words/wavering.ts'

/** Characters; who has more to say has promised by then. */
const MAX_WORDS = 6000

interface Reasons {
  marks: ReadonlySet<string>
  anywhere: Pick<Phrases, 'test'>
  about: Pick<Phrases, 'test'>
  after: RegExp
}

/** Made when the first mail in its language is read. */
const made = new Map<Wavering, Reasons>()

function reasonsOf(language: Wavering): Reasons {
  const known = made.get(language)
  if (known) return known
  const reasons = {
    marks: new Set(language.marks.split(' ')),
    anywhere: stems(language.anywhere),
    about: stems([...language.about, PERHAPS]),
    after: new RegExp(`^(?:${OPENERS})(?:${language.after.join('|')})`, 'u'),
  }
  made.set(language, reasons)
  return reasons
}

/** What may stand before the first word that counts. */
const OPENERS =
  '[^\\p{L}§]{0,4}(?:(?:but|and|so|well|oh|ah|hm+|ok|okay|actually|sorry|anyway|ps|aber|ach|mais|bon|pero|bueno|mas|ma|maar|men|och|og|und)(?:[,.…!:–—-]| )+){0,2}'
const ABOUT = new RegExp(`§|(?<!\\p{L})(?:${INTRODUCES})`, 'u')

/** `subject`: the text ends with it, or has it not. */
export function wavers(text: string, named: readonly Mention[], subject = ''): boolean {
  const body = subject && text.endsWith(`\n\n${subject}`) ? text.slice(0, -subject.length).trimEnd() : text
  const words = body.slice(0, MAX_WORDS)
  return isOpen(words, named) || isEither(words, named)
}

function isOpen(words: string, named: readonly Mention[]): boolean {
  const sentences = sayings(words, named)
  const languages = languagesOf(words)
  const first = sentences.findIndex(sentence => sentence.includes('§'))
  return sentences.some((sentence, at) => {
    const isAbout = ABOUT.test(sentence)
    const follows = first >= 0 && at > first
    return (
      isQuestion(sentence) ||
      languages.some(
        ({ anywhere, about, after }) =>
          anywhere.test(sentence) || (isAbout && about.test(sentence)) || (follows && after.test(sentence)),
      )
    )
  })
}

const WORD = /[\p{L}']+/gu
/** Of the marks of the language that has most, another has to have so many to be spoken as well. */
const SHARE = 0.5

/** Those in which a text is written; all, where it is too short to tell. */
function languagesOf(words: string): Reasons[] {
  const all = WAVERINGS.map(reasonsOf)
  const said = words.slice(0, 2000).toLowerCase().match(WORD) ?? []
  const counts = all.map(({ marks }) => said.reduce((count, word) => count + (marks.has(word) ? 1 : 0), 0))
  const most = Math.max(...counts)
  return most < 3 ? all : all.filter((_, at) => counts[at]! >= most * SHARE)
}
