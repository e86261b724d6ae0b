/** What somebody wrote, as sentences in one spelling: greeting and closing off, curly quotes straight, hurried typing mended. */

import { terms } from './lexicon.ts'
import { sendsTo } from './referral.ts'
import { parted } from './run-on.ts'
import { spelledOut } from './shorthand.ts'
import { isAbroad, type Own, ownWords } from './tongue.ts'
import { mended } from './typo.ts'
import { TEXTED } from './words/answer/texting.ts'
import { TYPED, TYPED_ANYWHERE } from './words/answer/typing.ts'
import { SIGN_OFFS } from './words/sign-off.ts'
import { anyOf, whole } from './words.ts'

export interface Sentence {
  /** Without its stop; white space single. */
  raw: string
  /** True when it ends in a question mark. */
  asked: boolean
  /** True when the whole text is in capitals, so that they mark no name. */
  shouted: boolean
  /** Takes out of a text what denies or doubts only in another language than theirs. */
  own: Own
}

/** The text with what each stands for. */
const respelled = (table: typeof TYPED): ((text: string) => string) => {
  const each = table.map(([written, meant]) => [new RegExp(whole(written), 'giu'), meant] as const)
  const any = terms(table.map(([written]) => written))
  return text =>
    any.test(text) ? each.reduce((left, [written, meant]) => left.replace(written, meant), text) : text
}
const inEnglish = respelled([...TEXTED, ...TYPED])
const anywhere = respelled(TYPED_ANYWHERE)
const GREETING =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|morning|hola|buenos días|buenas tardes|estimad[oa]|querid[oa]|bonjour|bonsoir|salut|coucou|cher|chère|hallo|hi|moin|servus|grüezi|guten (?:tag|morgen|abend)|liebe[rs]?(?! (?:nicht|nein|ned|net|nich|so|gar|erst|später)(?!\p{L}))(?= \p{L}[\p{L}'-]*(?: \p{L}+)? ?[,!\n])|sehr geehrte[r]?|olá|oi|bom dia|boa tarde|prezad[oa]|car[oa]|ciao|buongiorno|buonasera|salve|gentile|hoi|dag|beste|goedemorgen|goedemiddag|geachte|hej|hei|ahoj|cześć|dzień dobry|привет|здравствуйте|добрый день|merhaba|szia|kedves)(?: (?:there|again|all|team|both|herr|frau|mr\.?|mrs\.?|ms\.?|dr\.?|m\.|mme))*(?: \p{L}[\p{L}\p{M}.'-]*){0,3} ?(?:[,!:–—-]+|\n|$)/iu
/** "Ciao sì va bene, …": no name is greeted there. */
const ANSWERED = /^\p{L}+ ((?:s[iìí]|sim|oui|ok|yes|ja)(?: \p{Ll}+){0,3})[,.!]? ?$/iu
const CALLED =
  /^(?!(?:Adding|Copying|Looping|Including|Forwarding|Ask|Try|Tell|Contact|Frag|Fragt|Vraag|Sag|Sagt|Dile|Dígale|Dis|Dites|Diz|Diga|Dica|Digli|Zeg) )(?!(?:After|Before|Later|In|On|Next|Tomorrow|Today|Tonight|Maybe|Perhaps|Possibly|Not|Soon|Once|When|If|Until|Till|From|Mid|Early|Late|End|This|Only|Never|Sometime|Someday|Another|Easter|Christmas|Spring|Summer|Autumn|Winter|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|June|July|August|September|October|November|December|Nach|Später|Morgen|Après|Plus|Demain|Después|Mañana|Depois|Amanhã|Dopo|Domani|Na|Later|Leider|Ungern|Ongaarne|Helaas|Tyvärr|Dessverre|Desværre|Toll|Keine?|Aucune?|Nessun[oa]?|Ningun[oa]?|Nenhuma?|Geen)(?!\p{L})|(?:[CJLMNST]|Qu)')(?:\p{Lu}[\p{L}\p{M}'-]{1,30} ?){1,3}(?:[,:–—]| -|\n)/u
const CLOSING = new RegExp(
  `^${anyOf(SIGN_OFFS)}[\\s,.!…:)-]{0,3}(?:\\p{L}[\\p{L}\\p{M}.'-]*(?: \\p{L}[\\p{L}\\p{M}.'-]*){0,2})?[\\s.,!]*$`,
  'iu',
)
/** "Prof. (em.) N. Chakraborty" */
const NAME_ALONE =
  /^[-–—~\s]*(?:(?:Prof|Dr|Mr|Mrs|Ms|Sir|Rev|Fr|Sr|Capt|Captain|Col|Cdr|Commodore|Major|Lt|Sgt|Dame|Lady|Lord|Ing|Dipl)\.? (?:\([\p{L}. ]{1,12}\) )?){0,3}(?:\p{Lu}[\p{L}\p{M}.'-]{0,30} ?){1,3}[\s.,]*$/u
/** A line of one word that is a name where it is no answer in English, below words of English. */
const FIRST_NAME =
  /^(?!(?:Yes|Yep|Yup|Yeah|Yea|No|Nope|Nah|Ok|Okay|Sure|Fine|Good|Great|Cool|Agreed|Accept|Accepted|Declined?|Never|Later|Absolutely|Definitely|Certainly|Gladly|Please|Pass|Deal|Done|Approved|Confirmed|Granted|Stop|Unsubscribe|Remove|Perfect|Lovely|Totally|Affirmative|Negative|Aye|Indeed|Naturally|Delighted|Happily|Willingly|Consented|Permitted)$)\p{Lu}\p{Ll}+$/u
const ENGLISH =
  /(?<!\p{L})(?:i|i'm|i've|i'd|i'll|the|and|of|to|my|you|with|but|it|it's|for|that|not|have|been|just|any|thanks|thank|sorry|is|are|her|she)(?!\p{L})/giu
/** "Na ja. …": no yes. */
const SIGH = /^(?:na ?ja|nou ja|tja)(?=$|[\s,.…–-])[\s,.…–-]*/iu
/** "Bien cordialement": a farewell in the word of a yes. */
const TAKES_LEAVE =
  /^bien (?:cordialement|à vous|à toi|amicalement|sincèrement|respectueusement|atentamente|cordial)/iu
/** A stop, but for the one in "1. März", an initial, or an address. */
const STOP =
  /\.+$|[!?。！？؟।॥]+(?=\s|$|[\p{L}\p{Extended_Pictographic}])|(?<![\s.]\p{Lu}|^\p{Lu}|(?:^|[\s.(])\d{1,2}|(?<!\p{L})(?:Dra?|Mr|Mrs|Ms|Prof|Rev|Revd|Fr|Capt|Col|Sgt|Lt|Gen|Maj|Hon|Cllr|Insp|St|Sra?|Srta|Hr|Hrn|Mevr|[Dd]hr|[Dd]rs?|[Ii]r|mr|bzw|ca|evtl|ggf|inkl|bijv|prof|a|b|d|h|z|[Dd]ott|[Ss]ig|[Ii]ng|[Aa]vv|[Aa]rch|Geom|Rag|Mme|Mlle|e\.g|i\.e|p\.ex|vs|etc))\.(?=\s|$)|(?<=[.!?]["')])\s(?!\p{Lu}\. )|(?<=\p{L}{2} ?\p{Extended_Pictographic}\uFE0F?)\s(?=\p{L})|(?<=\.)\s(?=[¿¡])|\n/u
/** Joins clauses as a comma does, and is no minus: "I'm game - did you see the match?" */
const DASH = /(?<=[\p{L})']) [–—-]{1,3} (?=[\p{L}"'])/gu
/** "(I'm game.)": a sentence of its own. */
const IN_BRACKETS = /(?<=^|[.!?\n] ?)\(([^() \n]{1,30} [^()\n]{1,200}[.!?])\)/gu
/** "I'm game, did you see the match?": an answer, and a question behind it. */
const THEN_ASKS =
  /^([^?]{2,60}), (?=(?:and )?(?:did|do|does|is|are|was|were|have|has|how|where|when|isn't|wasn't)(?!\p{L}))/iu
/** A smile ends what it stands behind, as a stop would. */
const SMILE = /(?<=[\p{L}!?.)]) ?[:;]-?[)D]+(?=\s+\p{Lu})/gu
/** Greek asks with ";", and parts its sentences with a dot above the line. */
const GREEK_STOP = /(?<=\p{Script=Greek}[)"»]?)[;·](?=\s|$)/gu
/** `Liked “…”`: a phone's, of which the quote is all that may follow. */
const TAPBACK =
  /^((?:Liked|Loved|Disliked|Laughed at|Emphasi[sz]ed|Questioned|Removed an? \p{L}+ from|Reacted (\p{Extended_Pictographic}\S*) to|Gefällt|Le gustó|Le encantó|A aimé|A adoré|Ha messo “?Mi piace”? a|Gostou de|Vond) ?)[“"«„][\s\S]{0,2000}[”"»“](?: leuk)?\.?$/u
const LIKED =
  /^(?:Liked|Loved|Gefällt|Le gustó|Le encantó|A aimé|A adoré|Ha messo|Gostou|Vond|Reacted (?:👍|❤|👌|🙌|✅))/u
/** "👍 Bob Lee reacted via Gmail", "Bob Lee reacted to your message: 👍". */
const REACTED =
  /^(?:(\p{Extended_Pictographic}\S{0,8})\s{0,4}.{1,60} reacted (?:via Gmail|to your (?:message|e-?mail))|.{1,60} (?:has )?reacted to your (?:message|e-?mail)(?: with)?:?\s{0,4}(\p{Extended_Pictographic}\S{0,8}))(?:\s{0,4}<[^>]{1,300}>)?\.?$/u
const LIKES = /^.{1,60} (?:has )?liked your (?:message|e-?mail)\.?$/u
/** Characters of a line that was wrapped, and not ended, by whoever wrote it. A longer one is a paragraph that nobody wraps. */
const [WRAPPED, PARAGRAPH] = [55, 90]

/** The emoji of a reaction, in place of what Gmail, Outlook or a phone writes about it. */
const reacted = (words: string): string => {
  const tapback = TAPBACK.exec(words)
  if (tapback) return LIKED.test(tapback[1]!) ? '👍' : '🤔'
  return REACTED.exec(words)?.slice(1).find(Boolean) ?? (LIKES.test(words) ? '👍' : words)
}

/** The emoji that a mail of nothing but a reaction is, which to a reader of mail is only a footer; or empty. */
export function reactionIn(body: string): string {
  const [line = ''] = body.trimStart().split('\n', 1)
  return line.length < 400 ? (REACTED.exec(line.trim())?.slice(1).find(Boolean) ?? '') : ''
}

/** "In two weeks, please": a courtesy behind other words, and no yes to them. */
const COURTESY_LAST = /(?<=\p{L}{2})(?<!(?:^|[\s,])do),? (?:please|pls|plz)$/iu

/** "We'll talk after the elections, ok?": asks nothing. */
const TAG = /(?<=\p{L}{2}),? ¿?(?:né|tá|tá bom|beleza|blz|viu|pode ser|vale|okay|ok|sale|va)$/iu

/** @param isAnswer true for a line that is an answer by itself and so neither greeting nor name. */
export function sentencesOf(words: string, isAnswer: (line: string) => boolean): Sentence[] {
  const text = spoken(words, isAnswer)
  const shouted = !/\p{Ll}/u.test(text)
  const own = ownWords(text)
  const sentences: Sentence[] = []
  let rest = text
  while (rest !== '' && sentences.length < 200) {
    const stop = STOP.exec(rest)
    const written = (stop ? rest.slice(0, stop.index) : rest)
      .trim()
      .replace(SIGH, '')
      .replace(COURTESY_LAST, '')
    const mark = stop?.[0] ?? ''
    const raw = /[?？؟]/.test(mark) ? written.replace(TAG, '') : written
    const asked = raw === written && (/[?？؟]/.test(mark) || raw.startsWith('¿'))
    const [both, answer] = (asked && THEN_ASKS.exec(raw)) || []
    if (both && answer && isAnswer(answer)) {
      sentences.push({ raw: answer, asked: false, shouted, own })
      sentences.push({ raw: raw.slice(both.length), asked, shouted, own })
    } else if (raw !== '' || mark.includes('?')) sentences.push({ raw, asked, shouted, own })
    rest = stop ? rest.slice(stop.index + mark.length) : ''
  }
  return sentences
}

/** The text between greeting and closing. */
function spoken(words: string, isAnswer: (line: string) => boolean): string {
  const text = reacted(words.trim())
    .normalize('NFC')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/(\p{L})\1{2,}/giu, '$1')
    .replace(SMILE, '.')
    .replace(DASH, ', ')
    .replace(IN_BRACKETS, '$1')
    .replace(GREEK_STOP, mark => (mark === ';' ? '?' : '.'))
    .replaceAll('İ', 'I')
    .trim()
  const lines = text.split('\n').filter(line => line !== '')
  while (lines.length > 1) {
    const last = lines.at(-1)!
    const closed = FIRST_NAME.test(last) && (text.match(ENGLISH)?.length ?? 0) > 3
    const closes = CLOSING.test(last)
    if (!closed && !closes && !NAME_ALONE.test(last)) break
    if (!closed && isAnswer(last) && !(closes && TAKES_LEAVE.test(last))) break
    lines.pop()
  }
  let body = joined(lines)
  const greeting = GREETING.exec(body)?.[0]
  const hello = greeting && ANSWERED.exec(greeting)
  if (hello && isAnswer(hello[1]!)) body = body.slice(greeting.indexOf(' ') + 1)
  else if (greeting && !(isAnswer(greeting.trim()) && greeting.length === body.length))
    body = body.slice(greeting.length)
  const called = CALLED.exec(body)?.[0]
  if (called && !isAnswer(called.trim()) && !answersFirst(called, isAnswer) && !sendsTo(called))
    body = body.slice(called.length)
  body = anywhere(spelledOut(body))
  // A Dutch "u" is no "you", and a Danish "hun" nobody's darling.
  return isAbroad(body) ? mended(body.trim()) : parted(mended(inEnglish(body).trim()))
}

/** "Obvio Fede, …": a yes and whom it is said to. "Jo" and "Da" are names. */
const answersFirst = (called: string, isAnswer: (line: string) => boolean): boolean => {
  const [first = '', second] = called.split(' ')
  return second !== undefined && (first.length > 3 || /[áãéíóú]/i.test(first)) && isAnswer(first)
}

/** Lines that were wrapped are one again. */
const joined = (lines: readonly string[]): string =>
  lines.reduce(
    (text, line, at) => (at === 0 ? line : `${text}${isWrapped(lines[at - 1]!) ? ' ' : '\n'}${line}`),
    '',
  )

const isWrapped = (line: string): boolean =>
  line.length > WRAPPED && line.length < PARAGRAPH && !/[.!?:]$/.test(line)
