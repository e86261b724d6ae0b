/**
 * The evidence for and against a yes that does not stand alone. People tell stories beside a yes: a no in them is
 * about their garden. What counts against it is what refuses, puts off, hands on, asks about or mocks the
 * introduction, and what a mere "yes, I got this" acknowledges.
 */
import { CLAUSE, consume } from './clause.ts'
import { gone, phrases } from './lexicon.ts'
import { doubted, type Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import {
  ACKNOWLEDGES,
  BARE,
  CLOSING,
  IN_PASSING,
  MUST_BE_ANSWERED,
  ORDERS,
  SOFT,
  SURELY,
  TAKES_BACK,
  TELLING,
  THE_INTRODUCTION,
  UNWILLING,
} from './words/answer/evidence.ts'
import { STILL } from './words/answer/excuse.ts'
import { FAVOUR, LIGHT, UNSURE } from './words/answer/light.ts'
import { NEGATION } from './words/answer/negation.ts'
import { EITHER_WAY, IF, PURPOSE, RESERVED } from './words/answer/reserved.ts'
import { spoken } from './words/answer/spoken.ts'
import { whole } from './words.ts'

const TAKEN_BACK = phrases([...TAKES_BACK, ...spoken('takesBack')])
const ACKNOWLEDGED = phrases([...ACKNOWLEDGES, ...spoken('acknowledges')])
const ABOUT = phrases(THE_INTRODUCTION)
const ABOUT_ELSEWHERE = phrases(spoken('introduction'))
const ENGLISH_NO = /^(?:not|never|nothing|nobody|none|neither|nor|without|.*n't)$/u
const SOFTENED = phrases(SOFT)
const NEGATED = phrases(NEGATION)
const ASKED = phrases([...MUST_BE_ANSWERED, ...spoken('asked')])
const WANTS_AN_ANSWER = phrases(PURPOSE)
const BARE_ALONE = new RegExp(`^(?:${[BARE, ...spoken('bare')].join('|')})[^\\p{L}\\p{N}]*$`, 'u')
const ORDER = new RegExp(`^${ORDERS}(?!\\p{L})`, 'u')
/** Before a plain yes, what turns against what was told turns towards the yes. */
const TURNS_TO = /(?<!\p{L})(?:pero|mas|aber|ma|maar|mais|ale|але|но)(?!\p{L})/gu
/** Agrees, whatever is told behind it. */
const WILLINGLY = new RegExp(`^(?:${spoken('willing').join('|')})\\P{L}*$`, 'u')
/** "Re Tobias: of course". */
const HEADED = /^re:? \p{L}+(?: \p{L}+)?: /u
const YOU = phrases(['you', 'your', 'yours', "you're", ...spoken('you')])
/** Answers nothing that could be asked in passing, and so not "yes, I got your mail". */
const SURE = new RegExp(`^(?:(?:oh|well|ah|omg|hey|wow|lol|haha|ooh|ok),? )*${SURELY}\\P{L}*$`, 'u')
/** Goes on to tell of them, or of when they met. */
const TELLS = new RegExp(`^(?:${TELLING}|(?:but|though|although|only),? ${STILL})(?!\\p{L})`, 'u')
/** "A day with bees? Count me in", "Do I want to meet her? Of course": asked by whoever answers it. */
const ECHOES =
  /^(?:(?:and|oh|ooh|ah|wait|wow|omg|hang on|but),? )*(?:(?:a|an|another|the|my|your|his|her|their|that|those|free|meeting|talking|chatting|coffee|tea|lunch|cake|someone|somebody) (?!of you|time left|cost|fee|price|catch)\p{L}|(?:do|would|could|should|am|did) i (?:ever |really |even )*(?:want|like|mind|fancy|be|care|up|interested|remember|know (?:her|him|them))(?!\p{L})|(?!(?:who|what|why|how|when|where|which|is|are|was|does|did|do|can|could|will|would|has|have|should|may|if|unless|only|for|maybe|really|seriously|any|more|next|this|no|not|still|all|any)(?!\p{L}))[\p{L}'-]+(?: [\p{L}'-]+)?(?: (?:from|of|at|as in) (?:the )?[\p{L}'-]+|(?<=\p{L} \p{L}+))$)/iu
/** "I trust your nose, so yes", "forgive the brevity: yes". */
const CLOSES = new RegExp(CLOSING, 'u')
const FAVOURS = new RegExp(FAVOUR, 'u')
const WEIGHTLESS = phrases(LIGHT)
const HESITATED = phrases(UNSURE)
/** Begins an answer, and is all of its sentence: "Sure. She may have to shout." */
const SURE_ALONE = /^(?:oh |yeah |ok |well )?sure(?: thing)?(?:,? \p{Lu}\p{L}+)?\P{L}*$/iu
/** "Sure. You and every founder in town." */
const SNEERS =
  /^(?:you|because|cos|like|and|so|right|why|when|whenever|if|as|who|whatever|or|then|after|until|once|great|another)(?!\p{L})/iu
/** "I swore I'd stop doing these. Go on." */
const RESOLVED =
  /(?<!\p{L})(?:said|swore|sworn|vowed|promised|told myself|resolved|decided|meant|trying|supposed)(?: that| myself)? (?:i'd|i would|i was|to)(?: \p{L}+){0,3} (?:stop|stopping|quit|never|not|give up|avoid|say no)(?!\p{L})/u
/** "But tell her to bring boots": a limit, and no turn. */
const GOES_ON = new RegExp(`^but ${STILL}`, 'u')
const SMALL_TALK = new RegExp(`^\\P{L}*${IN_PASSING}(?!\\p{L})`, 'u')
/** Makes of "I'm swamped" more than a sigh. */
const DEFERS =
  /(?<!\p{L})(?:then(?!(?<!(?:until|till|by|before|since) then) (?:back|home|free|around|normal|fine|all|off|on|away|i'm|i am|it's|we're)(?!\p{L}))|once|when|however|unfortunately|sadly|first|only|instead|not)(?!\p{L})|^but(?!\p{L})/u
const TURNED = /^(?:but|however|unfortunately|sadly|alas|regrettably|only)(?!\p{L})/u
const TURNED_ELSEWHERE = /^(?:aber|jedoch|allerdings|nur|mais|pero|mas|porém|ma|però|maar|echter|alleen),? /u
const CONCEDES = /^(?:although|though) /u
const SADLY = /^(?:unfortunately|sadly|regrettably|alas|decline|however|refuse|remove|unsubscribe)/u
const OPINION = new RegExp(`${UNWILLING}(?!\\p{L})`, 'u')
const NOBODY = /(?:^|and )(?:nobody|no one|none of)/u
const WANTS = /(?:wants?|needs?|cares?|asked for)(?!\p{L})/u
/** What did not happen, but for a yes that was none. */
const PAST = new RegExp(
  `^(?!.*${whole('(?:yes|mean|meant|agree|well|sign)')}).*${whole("(?:didn't|wasn't|weren't|hadn't|never (?:actually |properly |really |once |even )*(?:\\p{L}+ed|got|found|met|had|went|saw|did|knew|took|made|came|left|forgot|spoke|spoken))")}`,
  'u',
)
/** Who speaks of themselves, or of nobody at all: "not now", "I don't see the point". */
const DECIDES = new RegExp(
  `^(?:(?:and|but|so|or|just|maybe|perhaps|only|please),? )*(?:${[
    'not (?!(?:too |that |so |very )?(?:essential|urgent|necessary|needed|required|important|obligatory|mandatory|far|bad|a (?:problem|must|big|deal)|an issue|at all|only|just|least|to mention)(?!\\p{L}))|no (?!(?:rush|hurry|pressure|need|problem|worries|promises|matter|idea|doubt|wonder|big deal|stress|bother)(?!\\p{L}))|never (?!mind)|nothing|none',
    "(?:i|we)(?:'m|'d|'ve|'ll| am| would| have| will| do| can| could)?(?: \\p{L}+)? (?:not|never|\\p{L}+n't)",
    "\\p{L}+n't|it(?:'s| is) not|it isn't",
    '(?:ich |wir )?(?:will|kann|möchte|mag|glaube|denke|würde|brauche)',
    "(?:je |nous )?(?:ne |n')?(?:veux|peux|crois|pense|souhaite|voudrais|suis|tiens)",
    '(?:no|não|nao|non) (?:me |lo |la |le |mi |ne |o |a )?(?:quiero|puedo|creo|pienso|deseo|tengo|quero|posso|acho|penso|desejo|tenho|voglio|credo|desidero|ho|me |mi )',
    '(?:ik |wij |we )?(?:wil|kan|denk|geloof|hoef|heb|zou)',
  ].join('|')})(?!\\p{L})`,
  'u',
)
/** A clause of so many words is about what was said last. */
const SHORT = 4

const HELD = phrases(RESERVED)
/** "If she is selling, no", "If it's the Alice I know": without a clause of its own behind it, or with an answer there. */
const HANGS = new RegExp(
  `^(?:(?:and|but|or|so|also|ps|p s|und|aber|et|mais|y|pero|e|mas|ma|en|maar),? )*${IF} (?:(?:\\S+ ){0,3}\\S+$|[^,]*, ?(?:(?!,).)*?(?<!\\p{L})${EITHER_WAY}(?!\\p{L}))`,
  'u',
)

const HANGING = new RegExp(`(?<!\\p{L})${IF}(?!\\p{L})`, 'u')

/** `explicit`: agrees to be introduced; `bare`: a yes that may answer anything. */
type Consent = 'explicit' | 'bare'

/** Whether somebody agrees, and nothing that they say besides is about not being introduced. */
export function consents(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const found = sentences.map((sentence, at) =>
    at === 0 && SURE_ALONE.test(sentence.raw) && !sentence.asked && !SNEERS.test(sentences[1]?.raw ?? '')
      ? 'bare'
      : consentIn(sentence, senses[at]!),
  )
  const last = found.findLastIndex(Boolean)
  if (last < 0) return alone(senses)
  // What an answer begins with answers what was asked.
  const isPlain = (at: number): boolean =>
    (found[at] === 'explicit' || (at === 0 && found[0] === 'bare' && senses[0]!.grants)) &&
    !hinders(sentences[at]!, senses[at]!, at > last, !senses[at]!.grants)
  const plain = sentences.map((_, at) => at).filter(isPlain)
  const answered = (at: number): boolean =>
    found.slice(at + 1, at + 3).some(Boolean) &&
    sentences[at]!.asked &&
    ECHOES.test(sentences[at]!.raw.replace(/^.*[ ,]but /i, ''))
  return !sentences.some(
    (sentence, at) =>
      !plain.includes(at) && !answered(at) && hinders(sentence, senses[at]!, at > last, plain.length > 0),
  )
}

/** "OK, sounds good": a weak yes wants everything around it to speak for it. */
const alone = (senses: readonly Sense[]): boolean =>
  senses.some(({ yes }) => yes) &&
  senses.every(
    sense =>
      (sense.yes || sense.clean || sense.supports) &&
      !(sense.doubt || sense.question || sense.negated || sense.later || sense.other),
  )

/** Whether something said beside a yes makes it none, be it ever so plain. */
export function takenBack(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const lower = sentences.map(({ raw }) => raw.toLowerCase())
  return lower.some(text => TAKEN_BACK.test(text)) || acknowledges(sentences, senses)
}

/** "Yes, I got this": whether a bare yes is all there is, and answers something else. */
export function acknowledges(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const bare = senses.every(({ agreed }, at) => !agreed && opening(sentences[at]!.raw) !== 'explicit')
  return bare && sentences.some(({ raw }) => ACKNOWLEDGED.test(raw.toLowerCase()))
}

function consentIn({ raw, asked }: Sentence, sense: Sense): Consent | undefined {
  if ((asked && !sense.rhetorical && !FAVOURS.test(sense.said)) || sense.mocked || sense.no) return undefined
  if (sense.agreed) return 'explicit'
  const doubt = sense.excused || doubted(SOFTENED.replace(sense.said, gone))
  if (sense.yes === 'plain' && !doubt && !sense.negated && !sense.bare) return 'explicit'
  if (sense.yes === 'plain' && HEADED.test(raw.toLowerCase())) return 'explicit'
  if (!sense.torn && CLOSES.test(raw.toLowerCase()) && !doubted(weighed(sense.said, true, false)))
    return 'explicit'
  if (isSureAt(raw) && !sense.doubt && !sense.negated && !sense.later && !sense.other) return 'explicit'
  return opening(raw)
}

/** "Yes indeed, and our apprentices are crying out for somebody like her": begins with what no other question is answered by. */
function isSureAt(raw: string): boolean {
  const first = raw.split(CLAUSE, 1)[0]!.trim().toLowerCase()
  return SURE.test(first) || WILLINGLY.test(first)
}

/** What a sentence begins with, when all that follows is courtesy or something to tell them. */
function opening(raw: string): Consent | undefined {
  const pieces = raw
    .replace(/^\d{1,2}[.)] /, '')
    .split(CLAUSE)
    .map(clause => ({ clause, ...consume(clause.trim(), false) }))
  if (pieces.every(({ weak }) => weak) || pieces.some(({ no, rest }) => no && rest === '')) return undefined
  const sure = SURE.test(pieces[0]!.clause.trim().toLowerCase()) && pieces[0]!.rest === ''
  const begins = [1, 2].map(many =>
    pieces
      .slice(0, many)
      .map(({ clause }) => clause.trim())
      .join(', '),
  )
  const willing = begins.some(words => WILLINGLY.test(words.toLowerCase()))
  const goesOn = (clause: string, rest: string): boolean =>
    willing || ORDER.test(rest.toLowerCase()) || (sure && TELLS.test(clause.trim().toLowerCase()))
  if (pieces.some(({ clause, rest }) => rest !== '' && !goesOn(clause, rest))) return undefined
  const said = pieces.filter(({ yes }) => yes).map(({ clause }) => clause)
  return said.every(clause => BARE_ALONE.test(clause.trim().toLowerCase())) ? 'bare' : 'explicit'
}

/** "I should be delighted, alas I am moving to Chile". */
const ALAS = /(?<!\p{L})(?:h[ée]las|malheureusement|purtroppo|sfortunatamente|ahimè)(?!\p{L})/u

/** "Aber nicht mehr dieses Jahr", "Mais je ne suis pas convaincue": denies what was said last, or speaks of a decision. */
function turnsShortly(text: string): boolean {
  const rest = text.replace(TURNED_ELSEWHERE, '')
  return rest !== text && NEGATED.test(rest) && (DECIDES.test(rest) || rest.split(' ').length <= SHORT)
}

/** "It intrigues me, but I fear I have not the time": what denies behind a "but" that is behind the yes, and is not only modest. */
function turnsAgainst({ raw }: Sentence, { left, agreed }: Sense): boolean {
  if (!agreed) return false
  const [, after] = raw.toLowerCase().split(BUT)
  return after !== undefined && FEARS.test(after) && NEGATED.test(left)
}
const BUT = /(?<!\p{L})(?:but|aber|jedoch|mais|pero|mas|porém|ma|però|maar)(?!\p{L})/u
const FEARS =
  /(?<!\p{L})(?:afraid|fear|worr(?:y|ied)|fürchte|befürchte|sorge|peur|crains|miedo|temo|medo|receio|paura|temo|bang|vrees)(?!\p{L})/u

/**
 * Whether a sentence refuses, doubts, defers or asks, and is about the introduction. `beside`: another one consents, and
 * what people tell beside that is no doubt of it.
 */
function hinders(sentence: Sentence, sense: Sense, after: boolean, beside: boolean): boolean {
  if (sense.never || sense.torn || sense.stranger || sense.notMine || sense.no) return true
  if (sense.later === 'asked' || (sense.mocked && !beside) || sense.excused) return true
  if (sense.grants && (ALAS.test(sense.said) || turnsAgainst(sentence, sense))) return true
  const lower = SOFTENED.replace(sentence.raw.toLowerCase(), gone)
  // Before a yes, "but" turns against what spoke against it.
  if (after && !sense.grants && TURNED.test(lower) && !GOES_ON.test(lower)) return true
  if (after && !sense.grants && turnsShortly(lower)) return true
  if (sentence.asked && TURNED.test(lower)) return true
  if (sense.later && DEFERS.test(SOFTENED.replace(sense.said, gone))) return true
  const left = SOFTENED.replace(sense.left, gone)
  const closes = CLOSES.test(sentence.raw.toLowerCase())
  const told = SOFTENED.replace(after || sense.grants ? sense.said : sense.said.replace(TURNS_TO, ' '), gone)
  const weight = weighed(told, closes, beside || !sense.grants)
    .replace(/ {2,}/g, ' ')
    .trim()
  if (isHeld(weight) || (beside ? sense.grants && HANGING.test(weight) : doubted(weight))) return true
  const asks = sense.question && !sense.aside && left.trim() !== '' && !FAVOURS.test(left)
  const wants = beside ? WANTS_AN_ANSWER : ASKED
  if (asks && (wants.test(left) || (!beside && !(YOU.test(left) || SMALL_TALK.test(left))))) return true
  if (closes) return false
  if (!after && RESOLVED.test(lower)) return false
  return (
    sense.negated &&
    left.split(CLAUSE).some((clause, at) => denies(clause.trim(), at === 0, beside || sense.agreed))
  )
}

/** Whether a sentence beside a plain consent holds it back. */
const isHeld = (told: string): boolean => HELD.test(told) || HANGS.test(told)

/** What is left to doubt when hesitation that a yes got over, or a story beside it, is taken out. */
function weighed(said: string, closes: boolean, told: boolean): string {
  const sure = closes ? HESITATED.replace(said, gone) : said
  return told ? WEIGHTLESS.replace(sure, gone) : sure
}

/** Whether a clause denies the introduction, or what was said last. */
function denies(written: string, first: boolean, beside: boolean): boolean {
  const clause = written.replace(CONCEDES, '')
  const found = NEGATED.exec(clause)
  if (!found || ORDER.test(clause)) return false
  if (SADLY.test(found[0])) return true
  if (OPINION.test(clause)) return true
  if (beside && !DECIDES.test(clause)) return false
  if (PAST.test(clause) || (NOBODY.test(clause) && !WANTS.test(clause))) return false
  const denied = clause.slice(found.index)
  if (ABOUT.test(denied) || (!ENGLISH_NO.test(found[0]) && ABOUT_ELSEWHERE.test(denied))) return true
  return first && found.index === 0 && clause.split(' ').length <= SHORT
}
