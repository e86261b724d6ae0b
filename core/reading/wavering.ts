/** Whether the words of a mail that names somebody leave open if they are to be introduced: for a reason that is about just that. */
import { isEither } from './either.ts'
import { type Phrases, stems } from './lexicon.ts'
import { markedBy } from './marks.ts'
import type { Mention } from './mention.ts'
import { isQuestion } from './questioned.ts'
import { sayings } from './saying.ts'
import { ASKS_FIRST, FELL_THROUGH, INTRODUCES, PERHAPS, WAVERINGS, type Wavering } from './words/wavering.ts'

/** Characters; who has more to say has promised by then. */
const MAX_WORDS = 6000

interface Reasons {
  anywhere: Pick<Phrases, 'test'>
  about: Pick<Phrases, 'test'>
  hangs: Pick<Phrases, 'test'>
  after: RegExp
}

/** Made when the first mail in its language is read. */
const made = new Map<Wavering, Reasons>()

function reasonsOf(language: Wavering): Reasons {
  const known = made.get(language)
  if (known) return known
  const { hanging = { anywhere: [], about: [] } } = language
  const reasons = {
    anywhere: stems([...language.anywhere, ...hanging.anywhere, ASKS_FIRST]),
    about: stems([...language.about, PERHAPS, FELL_THROUGH]),
    hangs: stems(hanging.about),
    after: new RegExp(`^(?:${OPENERS})(?:${language.after.join('|')})`, 'u'),
  }
  made.set(language, reasons)
  return reasons
}

/** What may stand before the first word that counts. */
const OPENERS =
  '[^\\p{L}§]{0,4}(?:(?:but|and|so|well|oh|ah|hm+|ok|okay|actually|sorry|anyway|ps|aber|ach|mais|bon|pero|bueno|mas|ma|maar|men|och|og|und)(?:[,.…!:–—-]| )+){0,2}'
const ABOUT = new RegExp(`§|(?<!\\p{L})(?:${INTRODUCES})`, 'u')

/** Without what is told of whoever is named: ", qui renouvelle son parc l'an prochain". */
const mainOf = (sentence: string): string => sentence.replace(ASIDE, '').replace(BEFORE_BUT, '')
/** "That won't work, but I introduce you to §": what goes before is about something else. */
const BEFORE_BUT = /^[^§]*(?<!\p{L})(?:but|aber|mais|pero|mas|ma|maar|men) (?=[^§]*§)/u
/** "Sir Edmund (…) has asked me not to, but I'll introduce you to §": what another does or wants. */
const ANOTHERS =
  /^(?:\p{L}[\p{L}.'-]{0,20},? ){1,5}[(<]@[)>],? (?:has|had|is|was|told|asked|said|wants?|wanted|won't|can't|doesn't|will|hat|ist|war|will|wollte|möchte|a|est|veut|ha|es|quiere|è|vuole|tem|é|quer|heeft|wil) [^§]*?(?:(?<!\p{L})(?:but|so|aber|also|mais|pero|mas|ma|maar|men) (?=[^§]*§)|$)/u
const ASIDE =
  /[,;:(–—-] ?(?:and |und |et |y |e |en )?(?:who|whose|which|he|she|they|because|der|die|das|er|sie|weil|denn|qui|dont|il|elle|car|que|quien|él|ella|porque|ele|ela|che|lui|lei|perché|hij|zij|ze|omdat|want) [^.!?]*/u

/**
 * Nothing is open about nobody.
 * @param subject the text ends with it, or has it not
 * @param meant those whom a promise is plainly about; what is said of the others is beside the point
 */
export function wavers(
  text: string,
  named: readonly Mention[],
  subject = '',
  meant: readonly Mention[] = [],
): boolean {
  if (named.length === 0) return false
  const body = subject && text.endsWith(`\n\n${subject}`) ? text.slice(0, -subject.length).trimEnd() : text
  const words = body.slice(0, MAX_WORDS)
  return isOpen(words, meant.length > 0 ? meant : named) || isEither(words, named)
}

function isOpen(words: string, named: readonly Mention[]): boolean {
  const said = sayings(words, named)
  const languages = languagesOf(words)
  const first = said.findIndex(sentence => sentence.includes('§'))
  const sentences = said.map((sentence, at) => (at <= first ? sentence.replace(ANOTHERS, '') : sentence))
  return sentences.some((sentence, at) => {
    const isAbout = ABOUT.test(sentence)
    const follows = first >= 0 && at > first
    if ((isAbout || at >= first) && isQuestion(sentence)) return true
    if (languages.some(({ anywhere, about }) => anywhere.test(sentence) || (isAbout && about.test(sentence))))
      return true
    if (follows && languages.some(({ after }) => after.test(sentence))) return true
    const main = isAbout ? mainOf(sentence) : ''
    return isAbout && languages.some(({ hangs }) => hangs.test(main))
  })
}

/** Characters by which a language is known. */
const MAX_MARKED = 2000
/** Marks a text must have at least to tell. */
const FEWEST = 3
/** Of the marks of the language that has most, another has to have so many to be spoken as well. */
const SHARE = 0.5

const marked = markedBy(WAVERINGS.map(({ marks }) => marks))

/** Those in which a text is written; all, where it is too short to tell. */
function languagesOf(words: string): Reasons[] {
  const counts = marked(words.slice(0, MAX_MARKED))
  const most = Math.max(...counts)
  return WAVERINGS.filter((_, at) => most < FEWEST || counts[at]! >= most * SHARE).map(reasonsOf)
}
