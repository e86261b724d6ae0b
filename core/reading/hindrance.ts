/** What a sentence says against a yes: it refuses, doubts, defers, asks, mocks or turns, and means the introduction. */
import { CLAUSE } from './clause.ts'
import { closes as closesIn, endsInYes, lastOf } from './closing.ts'
import { DECIDES, denies, NEGATED, SHORT } from './denial.ts'
import { doubted } from './doubt.ts'
import { gone, phrases } from './lexicon.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { IN_PASSING, MUST_BE_ANSWERED, SOFT } from './words/answer/evidence.ts'
import { STILL } from './words/answer/excuse.ts'
import { IBERIAN_HELD } from './words/answer/iberian-held.ts'
import { FAVOUR, LIGHT, UNSURE } from './words/answer/light.ts'
import { EITHER_WAY, IF, PURPOSE, RESERVED } from './words/answer/reserved.ts'
import { spoken } from './words/answer/spoken.ts'

export const SOFTENED = phrases(SOFT)
export const FAVOURS = new RegExp(FAVOUR, 'u')
const ASKED = phrases([...MUST_BE_ANSWERED, ...spoken('asked')])
const WANTS_AN_ANSWER = phrases(PURPOSE)
/** "A co vlastně chce?", in the languages that are put together from parts. */
const WONDERS = phrases(spoken('purpose'))
/** "Макар че не знам": whatever a yes makes harmless of it. */
const HELD_ABROAD = phrases(spoken('held'))
const HELD_IBERIAN = phrases(IBERIAN_HELD)
/** Before a plain yes, what turns against what was told turns towards the yes. */
const TURNS_TO = /(?<!\p{L})(?:pero|mas|aber|ma|maar|mais|ale|але|но)(?!\p{L})/gu
const YOU = phrases(['you', 'your', 'yours', "you're", ...spoken('you')])
const WEIGHTLESS = phrases(LIGHT)
const HESITATED = phrases(UNSURE)
/** "I swore I'd stop doing these. Go on." */
const RESOLVED =
  /(?<!\p{L})(?:said|swore|sworn|vowed|promised|told myself|resolved|decided|meant|trying|supposed)(?: that| myself)? (?:i'd|i would|i was|to)(?: \p{L}+){0,3} (?:stop|stopping|quit|never|not|give up|avoid|say no)(?!\p{L})/u
/** "But I'm no expert": what a yes leaves no weight. */
const MODEST =
  "i(?:'m| am) (?:no|not (?:an?|much of an?|really an?)|hardly an?|only an?|just an?) (?:great |real |big |proper )?(?:expert|specialist|authority|professional|scientist|scholar|genius|guru|teacher|writer|speaker|amateur|beginner|hobbyist|early bird|night owl)|i (?:can't|won't) promise (?:miracles|wonders|much|anything|success|results|to (?:be|know|have))"
/** "But tell her to bring boots": a limit, and no turn. */
const GOES_ON = new RegExp(`^but (?:${STILL}|${MODEST}(?!\\p{L}))`, 'u')
const SMALL_TALK = new RegExp(`^\\P{L}*${IN_PASSING}(?!\\p{L})`, 'u')
/** Makes of "I'm swamped" more than a sigh. */
const DEFERS =
  /(?<!\p{L})(?:then(?!(?<=(?:until|till|by|before) then)$)(?!(?<!(?:until|till|by|before|since) then) (?:back|home|free|around|normal|fine|all|off|on|away|i'm|i am|it's|we're)(?!\p{L}))|once|when|however|unfortunately|sadly|first|only|instead|not)(?!\p{L})|^but(?!\p{L})/u
const TURNED =
  /^(?:but|however|unfortunately|sadly|alas|regrettably|only(?! (?!i |we |it |she |he )\p{L}+ (?:could|would|knows?|ever)(?!\p{L})))(?!\p{L})/u
/** "Men vem är hon?" */
const TURNED_ABROAD =
  /^(?:(?:men|fast|en|mutta|ale|але|но|ama|fakat|אבל|لكن|ولكن|dar|însă|αλλά|αλλα|όμως|de|però|tapi|nhưng|लेकिन|ама|하지만|그런데|근데|다만)(?!\p{L})|でも|ただ|しかし|不过|不過|但|可是)/u
/** "Ma chi è questa Alice?" */
const WHO = /^(?:ma|mais|pero|mas|aber|maar),? (?:chi|qui|c'est qui|quién|quem|wer|wie)(?!\p{L})/u
const TURNED_ELSEWHERE =
  /^(?:aber|jedoch|allerdings|nur|mais|pero|mas|porém|ma|però|maar|echter|alleen|lo que pasa es que|(?:el|il|o) (?:problema|caso|fatto|guaio|facto) (?:es|è|é) (?:que|che)|le (?:souci|problème|hic),? c'est que|acontece que|só que|solo que|sólo que|solo che|sauf que|lástima que|dommage que|peccato che|pena que),? /u
const HELD = phrases(RESERVED)
/** "If she is selling, no", "If it's the Alice I know": without a clause of its own behind it, or with an answer there. */
const HANGS = new RegExp(
  `(?:^(?:(?:and|but|or|so|also|well|ps|p s|und|aber|et|mais|enfin|bon|bref|y|pero|bueno|e|mas|ma|cioè|insomma|en|maar),? )*|(?<!\\p{L})(?:and|but) )${IF} (?:(?:\\S+ ){0,3}\\S+$|[^,]*, ?(?:(?!,).)*?(?<!\\p{L})${EITHER_WAY}(?!\\p{L}))`,
  'u',
)
const HANGING = new RegExp(`(?<!\\p{L})${IF}(?!\\p{L})`, 'u')

/** "Mas agora não aguento mais nada" */
const NOT_NOW =
  /^(?:ahora|ahorita|agora|de momento|por ahora|por enquanto|en este momento|neste momento|este m[eê]s|esta semana|maintenant|en ce moment|adesso|in questo momento)(?: mismo| mesmo)?,? (?:ya |já |yo |eu |je |me |no me )?(?:no|não|nao|non|ne|n')(?!\p{L})/u
/** "Ya no atiendo a nadie": they receive nobody any more. */
const NO_MORE =
  /(?<!\p{L})(?:ya no|já não|non|ne|n'|no) ?(?:(?:la|le|me|mi|lo|les|o|a) )?(?:atiend|atend|recib|receb|ricev|reçoi|accueill|accolg|acept|aceit|accett|accept|quedo|encontr|incontr|rencontr|vejo|vedo|veo|vois)\p{L}*(?: (?:plus|más|più|mais|jamais|a nadie|nessuno|ninguém|personne)(?!\p{L})|(?<=(?:ya no|já não) .{1,20})(?!\p{L}))/u

/** "Whilst I should be glad to oblige, I may engage in no correspondence": grants what the main clause takes. */
const CONCEDED =
  /^(?:but |and )?(?:whilst|while|although|though|even though|much as) (?:i|we)(?:'d|'m| am| would| should)(?!\p{L})/iu

/** "…, and if she'd greet my son, I'd have peace", "or before breakfast if she's an early bird": hangs nothing else on it. */
const ON_THE_SIDE = new RegExp(
  `(?:[,;–—] ?)(?:and|though|also) if [^,;]{1,80}, (?!.*(?<!\\p{L})${EITHER_WAY}(?!\\p{L}))[^;]*$|(?<!\\p{L})or [^,;]{1,60} if [^,;]{1,60}$`,
  'u',
)

/** "I should be delighted, alas I am moving to Chile". */
const ALAS = /(?<!\p{L})(?:h[ée]las|malheureusement|purtroppo|sfortunatamente|ahimè)(?!\p{L})/u

/** "Aber nicht mehr dieses Jahr", "Mais je ne suis pas convaincue": denies what was said last, or speaks of a decision. */
function turnsShortly(text: string): boolean {
  const rest = text.replace(TURNED_ELSEWHERE, '')
  return (
    rest !== text &&
    NEGATED.test(rest) &&
    (DECIDES.test(rest) || rest.split(' ').length <= SHORT || NO_MORE.test(rest) || NOT_NOW.test(rest))
  )
}

/** "It intrigues me, but I fear I have not the time": what denies behind a "but" that is behind the yes, and is not only modest. */
function turnsAgainst({ raw }: Sentence, { left, agreed }: Sense): boolean {
  if (!agreed) return false
  const [, after] = raw.toLowerCase().split(BUT)
  return after !== undefined && (MUST.test(after) || (FEARS.test(after) && NEGATED.test(left)))
}
const BUT = /(?<!\p{L})(?:but|aber|jedoch|mais|pero|mas|porém|ma|però|maar)(?!\p{L})/u
/** "… but I must", "… but I have to decline". */
const MUST =
  /^ (?:(?:i|we|ich|wir|je|ik|io|eu|yo) )?(?:must|have to|will have to|muss|müssen|dois|debo|tengo que|devo|tenho de|tenho que|moet)(?:$|[,.!]| (?:decline|refuse|say no|pass|ablehnen|absagen|refuser|décliner|rechazar|declinar|rifiutare|declinare|recusar|weigeren|afzeggen|nein sagen|decir que no|dire (?:di )?no|dizer (?:que )?não))/u
const FEARS =
  /(?<!\p{L})(?:afraid|fear|worr(?:y|ied)|fürchte|befürchte|sorge|peur|crains|miedo|temo|medo|receio|paura|temo|bang|vrees)(?!\p{L})/u

/**
 * Whether a sentence refuses, doubts, defers or asks, and is about the introduction. `beside`: another one consents, and
 * what people tell beside that is no doubt of it.
 */
export function hinders(sentence: Sentence, sense: Sense, after: boolean, beside: boolean): boolean {
  if (sense.never || sense.torn || sense.stranger || sense.notMine || sense.no) return true
  if (sense.later === 'asked' || (sense.mocked && !beside) || sense.excused) return true
  if (sense.grants && (ALAS.test(sense.said) || turnsAgainst(sentence, sense))) return true
  if (sense.grants && (sense.later || sense.negated) && CONCEDED.test(sentence.raw)) return true
  const lower = SOFTENED.replace(sentence.raw.toLowerCase(), gone)
  // Before a yes, "but" turns against what spoke against it.
  if (after && !sense.grants && TURNED.test(lower) && !GOES_ON.test(lower)) return true
  if (after && !sense.grants && turnsShortly(lower)) return true
  if (sentence.asked && (TURNED.test(lower) || TURNED_ABROAD.test(lower))) return true
  if (
    sentence.asked
      ? WONDERS.test(lower) || WHO.test(lower)
      : HELD_IBERIAN.test(lower) || (!sense.grants && HELD_ABROAD.test(lower))
  )
    return true
  if (sense.later && DEFERS.test(SOFTENED.replace(sense.said, gone))) return true
  const left = SOFTENED.replace(sense.left, gone)
  const closes = closesIn(sentence.raw)
  const told = SOFTENED.replace(after || sense.grants ? sense.said : sense.said.replace(TURNS_TO, ' '), gone)
  const weight = weighed(
    endsInYes(sentence.raw) && !isHeld(told) ? lastOf(lower) : told,
    closes,
    beside || !sense.grants,
  )
    .replace(/ {2,}/g, ' ')
    .trim()
  if (
    isHeld(weight) ||
    (sense.grants && HANGING.test(weight.replace(ON_THE_SIDE, ' '))) ||
    (!beside && doubted(weight))
  )
    return true
  const asks = sense.question && !sense.aside && left.trim() !== '' && !FAVOURS.test(left)
  const wants = beside ? WANTS_AN_ANSWER : ASKED
  if (asks && (wants.test(left.trim()) || (!beside && !(YOU.test(left) || SMALL_TALK.test(left)))))
    return true
  if (closes) return false
  if (!after && RESOLVED.test(lower)) return false
  return (
    sense.negated &&
    left.split(CLAUSE).some((clause, at) => denies(clause.trim(), at === 0, beside || sense.agreed))
  )
}

/** Whether a sentence beside a plain consent holds it back. */
export const isHeld = (told: string): boolean => HELD.test(told) || HANGS.test(told)

/** The same of all that was said, where a yes would make harmless what it hangs on: "a no ser que sea de una agencia". */
export const hangsOn = (raw: string): boolean => HELD_IBERIAN.test(SOFTENED.replace(raw.toLowerCase(), gone))

/** What is left to doubt when hesitation that a yes got over, or a story beside it, is taken out. */
export function weighed(said: string, closes: boolean, told: boolean): string {
  const sure = closes ? HESITATED.replace(said, gone) : said
  return told ? WEIGHTLESS.replace(sure, gone) : sure
}
