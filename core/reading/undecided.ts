/** A no that is not their last word: it hangs on something, is one side of two, or leaves them pondering. */
import { wavers } from './declining.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { PROVIDED as TERMS } from './words/answer/provided.ts'

/** Whether what else they say takes the weight from a no. */
export const isUndecided = (sentences: readonly Sentence[], senses: readonly Sense[]): boolean =>
  hesitates(sentences, senses) ||
  leftOpen(sentences, senses) ||
  asksFirst(sentences, senses) ||
  unlessDoubted(sentences, senses) ||
  senses.every(({ no }, at) => !no || PROVIDED.test(sentences[at]!.raw)) ||
  (sentences.some(({ raw }) => DEPENDS.test(raw)) && senses.every(({ no, doubt }) => !no || doubt))

/** "Is there a fee? Don't want to sign up to anything": what they would not have is no introduction, and they ask. */
const asksFirst = (sentences: readonly Sentence[], senses: readonly Sense[]): boolean =>
  senses.some(({ question, bare }) => question && !bare) &&
  senses.every(({ no, bare }, at) => !no || (!bare && WOULD_NOT_HAVE.test(sentences[at]!.raw)))
const WOULD_NOT_HAVE =
  /^[^,;]{0,30}?(?<!\p{L})(?:don't|do not|wouldn't|not)(?: really| particularly| just| going)* (?:want|need|like|wish|fancy|be)(?: to (?!meet|talk|speak|chat|be (?:introduced|connected|put|disturbed|bothered|contacted)|do (?:it|this|that)|go ahead|hear|know (?:her|him)|get involved|take part)\p{L}+| (?:a|an|the (?!intro)|my|some) \p{L}+)[^,;]*$/iu

/** "It depends. If he sells something, then no." */
const DEPENDS =
  /^(?:\p{L}+[ ,]+){0,3}(?:depend[eis]\p{L}?|dipende|hangt|kommt|zależy|зависит|залежить)(?!\p{L})/iu
/** "Otherwise no", "If it is, I'd rather not"; "if you don't mind" is only polite. */
const PROVIDED = new RegExp(`(?:${TERMS.join('|')})(?!\\p{L})`, 'iu')
/** "On the one hand …": the other half decides nothing. */
const WEIGHS =
  /(?<!\p{L})(?:on (?:the )?one hand|einerseits|d'un côté|d'une part|por un lado|por una parte|por um lado|da (?:un lato|una parte)|aan de ene kant|enerzijds)(?!\p{L})/iu
const OTHER_HALF =
  /(?<!\p{L})(?:on the other|andererseits|de l'autre|d'autre part|por (?:el |la )?otr[oa]|por outro|dall'altr[oa]|d'altr[oa]|aan de andere kant|anderzijds)(?!\p{L})/iu
/** "Da un lato mi incuriosisce, dall'altro ho paura". */
export const weighsBoth = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ raw }) => WEIGHS.test(raw)) && sentences.some(({ raw }) => OTHER_HALF.test(raw))

/** "Déjame darle una vuelta", "It depends." */
const PONDERS =
  /(?<!\p{L})(?:d[eé]j(?:ad|a|e|en)me(?:lo)?|laisse[rz]?-?(?:moi)?|deixe?m?(?:-me| eu)?|deixa(?:-me| eu)?|fammi|fatemi|lasciami|lasciatemi|let me|lass mich|lasst mich|laat me)(?: \p{L}+){0,2}? (?:pens|vuelt|réfléch|riflett|think|sleep|überleg|nadenk|meditar|refle)\p{L}*/iu
const DEPENDS_ALONE =
  /^(?:(?:\p{L}+),? )?(?:(?:it|ça|cela|das|dat|isso|todo|tutto|eso) )?(?:depends|dépend|dipende|depende|kommt (?:drauf|darauf) an|hangt ervan af)$/iu

/** Whether a no stands beside that it depends, before "let me think", or on one hand only. */
function leftOpen(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const last = senses.findLastIndex(({ no }) => no)
  const weighs = sentences.some(({ raw }) => WEIGHS.test(raw))
  return (
    sentences.some(({ raw }, at) => DEPENDS_ALONE.test(raw) || (at > last && PONDERS.test(raw))) ||
    (weighs && senses.every(({ no }, at) => !no || OTHER_HALF.test(sentences[at]!.raw)))
  )
}

/** "I swore off it last year. I don't know", "I'm not convinced. What do you think?": a no that is not their last word. */
const hesitates = (sentences: readonly Sentence[], senses: readonly Sense[]): boolean => {
  const weighs = sentences.findLastIndex(
    ({ raw, asked }) => wavers(raw.toLowerCase()) || (asked && ASKS_OPINION.test(raw)),
  )
  return weighs >= 0 && senses.every(({ no, bare, turns }, at) => at <= weighs || !(no && (bare || turns)))
}
const ASKS_OPINION =
  /^(?:(?:so|and|but|or|honestly),? )*(?:what (?:do|would|did) you (?:think|say|do|reckon|suggest|advise)|do you think|would you say|am i (?:wrong|being)|should i|why (?:should|would) i|what makes)(?!\p{L})|make an exception|change my mind|(?:good |any )?reason (?:to|why) i/iu

/** "Allein eher nicht", "Without her, no": the other half of what it hangs on. */
const RESTRICTED =
  /^(?:(?:aber|but|maar|und|and|en|mais|pero|ma|mas) )?(?:allein|alleine|ohne|sonst|andernfalls|anders|alleen|zonder|alone|without|otherwise|on my own|not alone|seul|seule|sans|sinon|sol[oa]|sin|sem|sozinh[oa]|da sol[oa]|senza)(?: [\p{L}'-]+){0,4},? ?(?:\p{L}+ )?(?:nicht|nein|niet|nee|no|not|non|não|pas|neither)\P{L}*$/iu

/** "If Ann comes along, then yes. If not, then no." */
const unlessDoubted = (sentences: readonly Sentence[], senses: readonly Sense[]): boolean =>
  senses.some(({ grants, doubt, no }) => grants && doubt && !no) &&
  senses.every(({ no, doubt }, at) => !no || doubt || RESTRICTED.test(sentences[at]!.raw))
