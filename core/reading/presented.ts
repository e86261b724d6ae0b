/**
 * Whom somebody presents as the one who would answer: "The one that she needs is Bashir at the library". What counts is
 * how the name stands in its sentence, and that it is not for whoever writes.
 */
import { type Phrases, phrases } from './lexicon.ts'
import { nameRuns } from './name.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { OF_THEIRS } from './words/answer/other.ts'
import {
  CONSULTS,
  LENDS,
  NOT_FOR_ME,
  PRESENTED,
  PRESENTED_BESIDE,
  TURN_TO,
} from './words/answer/presented.ts'
import { whole } from './words.ts'

const PLAINLY = phrases(PRESENTED)
const BESIDE = phrases(PRESENTED_BESIDE)
const DENIES = phrases(NOT_FOR_ME)
const CONSULTING = phrases(CONSULTS)
const TURNED_TO = new RegExp(whole(`(?:${TURN_TO})`), 'u')
const LENT = new RegExp(whole(`(?:${LENDS})`), 'u')
/** "Could Dana ask him?" */
const ASKS_THEM =
  /^(?:could|can|would|might|may|why not|perhaps|maybe|have|has) (?:you|she|he|they|§)(?!\p{L})|^why not (?:ask|try|talk|speak|go|contact|write)(?!\p{L})/u
const CONDITIONAL =
  /(?:^|(?:only|seulement|nur|solo|sólo|só|alleen) )(?:if|unless|whether|falls|wenn|ob|si|se(?! (?:ha|han|equivoc\p{L}+))|als|indien)(?!\p{L})/u
/** "You have the wrong Chris": another was meant, which is no stranger. */
const MISTAKEN =
  /(?<!\p{L})(?:wrong|tromp\p{L}+|falsch\p{L}*|verwechs\p{L}+|equivoc\p{L}+|confund\p{L}+|confus\p{L}*|confond\p{L}+|scambi\p{L}+|engan\p{L}+|sbagliat\p{L}*|verkeerd\p{L}*)(?!\p{L})/u

/** An address stands for a name. */
const ADDRESS = /[\w.+-]{1,64}@[\w.-]{1,100}\w/g
const WRITTEN = 'Somebodywritten'

/** A day or a season, which German and others write as a name, and what one talks over. */
const TIME =
  /^(?:zoom|skype|teams|whatsapp|facetime|google|linkedin|messenger|telegram|later|earlier|mornings?|afternoons?|evenings?|ende|anfang|mitte|ostern|weihnachten|pfingsten|sommer|herbst|frühling|frühjahr|winter|monat|woche|jahr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|pâques|noël|easter|christmas|autumn|summer|spring|pascua|navidad|páscoa|natal|pasqua|natale|ramadan|january|february|march|june|july|october|december|\p{L}+day)(?!\p{L})/iu

/** "Judith would love to hear from her": whose yes it is. */
const THEIRS = /^(?:§|she|he|they)(?:'d|'ll| (?:would|will|is|are|might))(?!\p{L})/u

/** "Ted Morris at number 14 keeps the pigeons" */
const DOES =
  /(?:^|[,;:–-] |(?<!\p{L})(?:but|and|so|aber|mais|et|pero|y|mas|e|ma|maar|en|whereas|while) )(?!(?:i|we|ich|wir|je|j'\p{L}+|nous|ik|wij|yo|eu|io|le|lhe|les|wish|hope|tell|give|say|thank|please|wünsche|grüß\p{L}*|deseo|dile|saluda|desejo|diga|auguro|saluti|souhaite|dites|wens|groet\p{L}*)(?!\p{L}))(?:[^§,;:.?!]{0,40}[ ,])?§(?:,? (?:in|at|from|of|over|vom|von|aus|du|de|da|do|del|della|van|uit|à|au)[^§,;:.?!]{1,40})? (?!(?:and|or|but|und|oder|y|e|et|en|of|is|was|were|had|told|said|asked|thinks|says|wants|introduced|sent|sagt|sagte|dit|dice|disse|zegt|zei|hat mir|m'a|me|mi|i|we|ich|wir|je|who|that|to|will be|ill|dead|passed|died|p\.)(?!\p{L}))(?!\p{L}+(?:ed|te|ten)(?!\p{L}))\p{Ll}{2,}/u
/** "Agora é a Sónia Alves" */
const IS_WHO =
  /(?<!\p{L})(?:is|are|with|by|through|via|c'est|est|chez|ist|sind|wäre|bei|es|está|con|é|com|è|c'è|da|con|is|bij|heet)(?: [^§,;:.?!]{1,40}?[ ,])?,? ?(?:(?:a|o|el|la|le|il|der|die|den|de|dr\.?|frau|herr|mme|mevrouw) )?§(?:'s [^§,;:.?!]{1,30})?(?:$|[,;(])/u

/** "The violin maker is my cousin Aldo Ricci" */
const IDENTIFIED =
  /(?<!\p{L})(?:the|der|die|das|de|het|el|la|il|lo|le|o|a|l'|quien|quem|chi) ?(?!(?:one|person|friend|last|only|problem|reason|question|thing|name)(?!\p{L}))[\p{L}' -]{3,40} (?:is|ist|è|es|é|est|c'est)(?: (?:now|jetzt|inzwischen|tegenwoordig|nu|ahora|agora|adesso|ora|maintenant|désormais))?(?: (?:my|our|mein[e]?|unser[e]?|mijn|onze|mi|mia|mio|mon|ma|o meu|a minha|notre|nuestr[oa]) [\p{L}-]{2,30},?)?(?: (?:der|die|de|el|la|il|o|a|le))? §(?:$|[,;(])/u

/** Turns the yes before it into the name behind it. */
const BUT = /(?<!\p{L})(?:but|aber|mais|pero|mas|ma|maar|aunque|however)(?!\p{L})/u

const TURNED =
  /^(?:but|however|only|though|unfortunately|sadly|alas|that said|trouble is|not me|not my)(?!\p{L})|(?<!\p{L})(?:take|put|bring|raise|address|direct|send|refer) (?:this|it|that|the matter|your \p{L}+)(?: \p{L}+){0,2} (?:with|to) (?:her|him|them)(?!\p{L})/iu

/** "The one who runs the shop with Tom?": asks who somebody is, and hands nothing on. */
const WHO_THEY_ARE =
  /^(?:the (?:one|woman|man|person)|remind me|tell me|(?:and |but |so )?(?:is|are|was|does|did|do|who|what|which|when|where|isn't|wasn't|didn't|hasn't|ist|sind|war|kennt|hat|est-ce|était|es|era|é|è))(?!\p{L})/u

export const asksWho = (lower: string): boolean => WHO_THEY_ARE.test(lower)

/** Whether their own answer waits for somebody whom they ask: "I must talk to my boss first". */
export const consults = (lower: string): boolean => CONSULTING.test(lower)

/** "my wife", "our head of sales": told as a name is. */
const ROLES = new RegExp(whole(OF_THEIRS), 'gu')

interface Told {
  /** In lower case, with a `§` for each name. */
  text: string
  names: readonly string[]
}

/** @param first whether a single word at the beginning may be a name. */
function told(raw: string, first: boolean): Told {
  let text = ''
  let at = 0
  const names: string[] = []
  for (const { name, start, end } of nameRuns(raw)) {
    if ((start === 0 && !name.includes(' ') && !first) || TIME.test(name)) continue
    text += `${raw.slice(at, start).toLowerCase()}§`
    names.push(name)
    at = end
  }
  return { text: text + raw.slice(at).toLowerCase(), names }
}

/**
 * The senses with `other` where somebody is presented, and their name.
 * @param known names of those whom the introduction is about and who asks, in lower case.
 */
export function presenting(
  sentences: readonly Sentence[],
  senses: readonly Sense[],
  known: readonly string[],
): { senses: readonly Sense[]; name?: string } {
  const texts = sentences.map(({ raw }) =>
    raw
      .replace(ADDRESS, WRITTEN)
      .replace(/[\p{L}'-]+/gu, word => (known.includes(word.toLowerCase()) ? 'they' : word)),
  )
  const elsewhere = texts.map(text => DENIES.test(told(text, false).text))
  const notTheirs = elsewhere.some(Boolean)
  const shown = sentences.map(({ asked }, at) => {
    const lower = texts[at]!.toLowerCase()
    if ((asked && !ASKS_THEM.test(lower)) || consults(lower) || CONDITIONAL.test(lower)) return undefined
    return shownIn(PLAINLY, texts[at]!) ?? (notTheirs ? shownIn(BESIDE, texts[at]!) : undefined)
  })
  // Where it is not for them, whoever is told of in the present, and is none of those it is about, is whom it is for.
  const given = texts.some(text => text.includes(WRITTEN))
  // An address beside that it is another's: "ask her".
  const turnedTo = texts.some(text => TURNED_TO.test(text.toLowerCase()))
  if (given && turnedTo && !shown.some(Boolean))
    for (const [at, text] of texts.entries()) if (text.includes(WRITTEN)) shown[at] = WRITTEN
  const undecided = (
    { question, doubt, no, notMine, later, mocked, stranger }: Sense,
    at: number,
  ): boolean => {
    const theirs = notMine || given || (elsewhere[at]! && BUT.test(texts[at]!.toLowerCase()))
    return question || (mocked && !theirs) || stranger || later !== undefined || ((no || doubt) && !theirs)
  }
  if (known.length > 0 && !shown.some(Boolean) && !senses.some(undecided))
    for (const [at, { asked }] of sentences.entries())
      if (!asked && !consults(texts[at]!.toLowerCase())) shown[at] = toldOf(texts[at]!, notTheirs)
  const name = shown.find(found => found !== undefined)
  if (name === undefined) return { senses }
  const lends = (at: number): boolean =>
    LENT.test(texts[at]!.toLowerCase()) || THEIRS.test(told(texts[at]!, true).text)
  // "We'd be honoured. However, it's Ms Webb who decides": what turns later takes the yes with it.
  const turned = texts.findLastIndex(
    (text, at) => at > 0 && TURNED.test(text) && (shown[at] || elsewhere[at]),
  )
  const agreed = senses.some(
    ({ grants, mocked }, at) =>
      grants &&
      !mocked &&
      at >= turned &&
      !lends(at) &&
      !elsewhere[at] &&
      !(shown[at] && (notTheirs || BUT.test(texts[at]!.toLowerCase()))),
  )
  if (agreed) return { senses }
  const marked = senses.map((sense, at) => {
    if (shown[at]) return { ...sense, other: true, turns: true, stranger: false }
    if (at < turned && sense.grants) {
      const { yes: _, ...courtesy } = sense
      return { ...courtesy, grants: false, agreed: false }
    }
    return sense.stranger && MISTAKEN.test(texts[at]!.toLowerCase()) ? { ...sense, stranger: false } : sense
  })
  return { senses: marked, ...(name !== WRITTEN && { name }) }
}

/** The one of whom a sentence tells in the present, or whom it ends in saying who does it. */
function toldOf(raw: string, notTheirs: boolean): string | undefined {
  const { text, names } = told(raw, false)
  const found = IDENTIFIED.exec(text) ?? (notTheirs ? (DOES.exec(text) ?? IS_WHO.exec(text)) : null)
  return found ? names[text.slice(0, found.index + found[0].length).split('§').length - 2] : undefined
}

/** The name that a text presents. */
function shownIn(patterns: Phrases, raw: string): string | undefined {
  const texts = patterns === BESIDE ? [told(raw, false)] : [told(raw, false), told(raw, true)]
  const roles = patterns === PLAINLY ? raw.replace(ROLES, WRITTEN) : raw
  if (roles !== raw) texts.push(told(roles, true))
  for (const { text, names } of texts) {
    const found = names.length > 0 && patterns.exec(text)
    if (found) return names[text.slice(0, found.index + found[0].length).split('§').length - 2]
  }
  return undefined
}
