/**
 * One answer out of what the sentences of a reply say, by a fixed order of precedence:
 *
 *  1. never, unless they say yes as well;
 *  2. a hand-over to somebody whom they name, or who is not them;
 *  3. no: before every reason given for it. With a yes it is the last word, or there is none. Only a wish to be asked
 *     again, or a day for it, makes it later;
 *  4. that they do not know who asks;
 *  5. later: the introduction is put off, yes or no yes;
 *  6. yes: they agree to be introduced, and nothing said besides hangs on, doubts, asks about or mocks that. Being busy,
 *     away or slow is no later beside it;
 *  7. later: that now is bad, and no more;
 *  8. unclear.
 */
import { asksAnew, namesTime } from './anew.ts'
import { besideConsent } from './beside.ts'
import { AT_HAND, acknowledges, concludes, consents, plainConsents, takenBack } from './consent.ts'
import { declines, wavers } from './declining.ts'
import { isDeferred, isReopened, proposesTime } from './deferral.ts'
import { inEnglish } from './english.ts'
import { lasts } from './lasting.ts'
import { phrases } from './lexicon.ts'
import { orderIn } from './order.ts'
import type { Other } from './other.ts'
import { postpones } from './postponement.ts'
import type { AnswerReading } from './reading.ts'
import { bowsOut, regrets, takesLeave } from './regret.ts'
import type { Sense } from './sense.ts'
import { isUndecided, weighsBoth } from './undecided.ts'
import type { Sentence } from './utterance.ts'
import { ASKS_AGAIN, NAMES_A_TIME } from './words/answer/again.ts'
import { AHEAD, ON_THE_DAY } from './words/answer/ahead.ts'
import { CONTACT, told } from './words/answer/directive.ts'
import { spoken } from './words/answer/spoken.ts'

type Is = Exclude<AnswerReading['is'], 'automatic'>

const AGAIN = phrases([...ASKS_AGAIN, ...NAMES_A_TIME, ...spoken('again')])
const NAMED = phrases([AHEAD, ON_THE_DAY])
const asksToBeAsked = (raw: string): boolean =>
  asksAnew(raw.toLowerCase()) ||
  AGAIN.test(raw.toLowerCase()) ||
  NAMED.test(raw.toLowerCase()) ||
  AGAIN.test(inEnglish(raw.toLowerCase()).replace(/until/g, ''))
/** "The whole team would be happy to. After Easter", "Once we are through, then gladly". */
const THEN = /\b(?:then|once)\b/i

/** @param other whom they point to, where one is named. */
export function verdictOf(
  sentences: readonly Sentence[],
  read: readonly Sense[],
  other: Other | undefined,
): Is {
  const senses = besideConsent(sentences, read, plainConsents(sentences, read))
  const ordered = orderIn(sentences, senses)
  if (ordered >= 0 && !isDeferred(sentences, senses)) {
    const [since, sensed] = [sentences.slice(ordered), senses.slice(ordered)]
    if (!takenBack(since, sensed)) return 'yes'
  }
  const some = (test: (sense: Sense) => unknown): boolean => senses.some(sense => Boolean(test(sense)))
  const yes = some(sense => sense.yes)
  const no = some(sense => sense.no)
  if (some(({ never }) => never))
    return some(({ yes, never, agreed, bare }) => yes && !never && (agreed || (bare && yes !== 'weak'))) &&
      !no
      ? 'unclear'
      : 'never'
  // Beside another answer, "I've never met her" is of whom they would meet.
  const ofHer =
    some(({ no, bare, later, other }) => (no && bare) || later === 'asked' || other) &&
    senses.every(({ stranger }, at) => !stranger || OF_HER.test(sentences[at]!.raw))
  const stranger = some(sense => sense.stranger) && !ofHer
  if (some(({ torn }) => torn)) {
    const anew = sentences.some(
      ({ raw }, at) =>
        !senses[at]!.torn &&
        (asksAnew(raw.toLowerCase()) || (senses[at]!.later === 'asked' && AGAIN.test(raw.toLowerCase()))),
    )
    const then = sentences.some(({ raw }) => postpones(raw.toLowerCase()))
    return anew || then || senses.every(asksAgain(sentences)) || isReopened(sentences) ? 'later' : 'unclear'
  }

  if (!yes && sentences.some(({ raw }) => ONLY_IF.test(raw)) && !some(({ no, bare }) => no && bare))
    return 'unclear'

  // Somebody's address, in a sentence of its own, is there to be written to.
  const handed = other?.address !== undefined && handsOver(sentences)
  const pointed =
    some(sense => sense.other) || handed || (!yes && other?.address !== undefined && writesOut(sentences))
  // A role alone ("my brother runs it now") is a reason for a no.
  const directed = sentences.some(({ raw }, at) => senses[at]!.other && DIRECTS.test(raw))
  const named = other && (other.address ?? other.name ?? (!no || directed || undefined))
  if (pointed && other && named && !stranger) {
    const instead =
      handed ||
      some(sense => sense.other && (sense.turns || sense.notMine)) ||
      sentences.some(({ raw }) => INSTEAD.test(raw))
    return !yes || instead ? 'other' : 'unclear'
  }
  if (pointed && !yes && no && senses.every(({ no }, at) => !no || NOT_ME.test(sentences[at]!.raw)))
    return 'other'
  const plainly = senses.some(
    ({ yes }, at) =>
      (yes === 'plain' || yes === 'warm') &&
      !AGAINST_NOBODY.test(sentences[at]!.raw) &&
      !AT_HAND.test(sentences[at]!.raw),
  )
  if (stranger) {
    const firm = some(({ yes, doubt, question, negated }) => yes && !doubt && !question && !negated)
    return firm && !no ? 'unclear' : 'stranger'
  }
  const put = sentences.filter(({ raw }, at) => senses[at]!.later === 'asked' && !NEITHER.test(raw))
  if (no) {
    if (put.some(({ raw }) => asksToBeAsked(raw) && !VOWED.test(raw)) || isReopened(sentences)) return 'later'
    if (proposesTime(sentences, senses) || isDeferred(sentences, senses)) return 'later'
    if (untilThen(sentences, senses)) return 'later'
    if (isUndecided(sentences, senses)) return 'unclear'
    if (senses.every((sense, at) => !sense.no || ASKS_FIRST.test(sentences[at]!.raw))) return 'unclear'
    if (onlyNow(sentences, senses)) return 'later'
    return plainly && !acknowledges(sentences, senses) ? lastWord(sentences, senses) : 'no'
  }
  if (put.length > 0 || untilThen(sentences, senses) || isDeferred(sentences, senses)) return 'later'
  if (proposesTime(sentences, senses)) return 'later'
  const bows = bowsOut(sentences)
  if (bows === 'decided') return 'no'
  if (bows && yes && !senses.some(({ yes }) => yes === 'plain')) return 'unclear'
  if (consents(sentences, senses) && !takenBack(sentences, senses) && !weighsBoth(sentences)) return 'yes'
  if (!yes && (other || some(({ notMine }) => notMine)) && !some(({ question, doubt }) => question || doubt))
    return 'other'
  const decided = !sentences.some(({ raw }) => wavers(raw.toLowerCase()))
  // "And yes, I remember her talk": answers nothing that would weigh against a reason.
  const heard = acknowledges(sentences, senses)
    ? senses.map(({ yes: _, ...sense }) => ({ ...sense, grants: false }))
    : senses
  if (decided && lasts(sentences, heard) && takesLeave(sentences)) return 'no'
  if (decided && declines(sentences, heard)) return 'no'
  const consulting = sentences.some(({ raw }) => ASKS_FIRST.test(raw))
  const hinted = senses.filter(
    ({ later }, at) =>
      !consulting && later === 'hinted' && !CONSULTS.test(sentences[at]!.raw) && !wondersIn(sentences[at]!),
  )
  const asks = senses.some(({ question }, at) => question && !PROPOSES.test(sentences[at]!.raw))
  if (hinted.length === 0 || asks || !decided) return decided && regrets(sentences, senses) ? 'no' : 'unclear'
  const deferred = hinted.some(({ turns }) => turns) || sentences.some(({ raw }) => THEN.test(raw))
  return !some(({ grants }) => grants) || deferred ? 'later' : 'unclear'
}

/** "Io però mi occupo solo del coro: chiedete a Teresa, t@choir": whatever they praised before. */
const handsOver = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ raw }) => ASK_THEM.test(raw.toLowerCase())) &&
  sentences.some(({ raw }) => TURNS_AWAY.test(raw))
const ASK_THEM = new RegExp(
  `${told(CONTACT, 'others')}(?! (?:a|con|com|avec|à) (?:mi|mia|mio|mon|ma|minha|meu) (?:secretari|assist|asist|agenda))`,
  'u',
)
const TURNS_AWAY =
  /(?:^(?:\p{L}+ ){0,2}|[,;–-] ?)(?:mais|par contre|en revanche|pero|en cambio|mas|porém|já não|ma|però|invece)(?!\p{L})/iu

const writesOut = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ raw, asked }) => !asked && /\S@\S/.test(raw) && raw.split(' ').length >= 4)

/** "Niet nu en volgend jaar ook niet": a time to come, and not then. */
const NEITHER =
  /(?<!\p{L})(?:ook|auch) (?:\p{L}+ )?(?:niet|nicht|ned|net)\P{L}*(?:$|[,;.])|(?:n't|nor|not)(?: \p{L}+){1,6} either\P{L}*$|not (?:now|this \p{L}+)(?: and|,(?= not)|,? or|,? nor) (?:not )?(?:next|later|ever|after)(?!\p{L})/iu
/** "I have promised my wife to meet nobody new before June", beside a no: a reason, and no day. */
const VOWED =
  /(?<!\p{L})(?:promised|swore|sworn|vowed|resolved|pledged|versprochen|geschworen|vorgenommen|promis|jurée?|prometí|prometido|jurado|juré|prometi|jurei|promess[oa]|ripromess[oa]|giurato|beloofd|gezworen|voorgenomen)(?!\p{L})/iu
/** "I have nothing against her": lets them down, beside a no. */
const AGAINST_NOBODY =
  /^(?:\p{L}+[ ,]+){0,4}(?:nothing (?:personal|against)|nada contra|niente contro|nulla contro|nichts gegen|rien contre|niets tegen)(?!\p{L})/iu
const OF_HER = /(?<!\p{L})(?:met|spoken (?:to|with)|talked (?:to|with)|come across) (?:her|him)\P{L}*$/iu
/** "You want my brother", "ask her": with a role it is whom they are to ask. */
const DIRECTS =
  /(?<!\p{L})(?:you(?:'ll| would|'d| will|'re)? (?:be )?(?:want|need)(?:ing)?|(?:ask|try|contact|write to|talk to|speak to|e-?mail|message|text|call|ring) (?:him|her|them)|(?:que )?(?:habl[ae]|fal[ae]|pregunt[ae]|pregúnt[ae]le|pergunt[ae]|escrib[ae]|escríb[ae]le|escrev[ae]) (?:con|com|a|à|ao|para|pra))(?!\p{L})/iu
/** "Only if Dana comes along": hangs, whatever they tell behind it. */
const ONLY_IF =
  /^(?:(?:but|well|ok|okay|and|then),? )*only (?:if|when|on (?:the )?condition|under|provided)(?!\p{L})/iu
/** "Could it be after the summer?" */
const PROPOSES =
  /^(?:\p{L}+[ ,]+){0,2}(?:can|could|shall|may|might|would(?: you)? (?:it|mind|after|next)|how about|what about|est-ce qu'on|peut-on|on peut|pourrait-on|on pourrait|on (?:fait|voit) ça|possiamo|potremmo|si può|facciamo|metti|mets|mettez|tieni|(?:début|fin|mi|courant|fine|inizio|metà) \p{L}+$|is it (?:ok|okay|possible|alright|all right)|any chance|ask|try|maybe|perhaps|mind if)(?! (?:she|he|they)(?!\p{L}))(?!\p{L})/iu
/** "Are you coming in June?": asks, and proposes nothing. */
const wondersIn = ({ raw, asked }: Sentence): boolean =>
  asked &&
  /^(?:(?:and|so|but) )?(?:are|is|do|does|did|have|has|was|were|will (?:you|she|he|they)|who|what|why|how|which)(?!\p{L})/iu.test(
    raw,
  )
/** "Once I've asked my wife": what they wait for is their own answer. */
const CONSULTS =
  /(?<!\p{L})(?:once|after|when|until|till) (?:i|we)(?:'ve| have|'ll have)? (?:\p{L}+ )?(?:spoken|talked|asked|checked|seen|read|had a (?:word|look|think|chat)|discussed|consulted|thought|heard|looked|slept|run (?:it|this)|met|googled|done my)(?!\p{L})/iu
/** "I must ask my daughter": their answer is hers to give. */
const ASKS_FIRST =
  /(?<!\p{L})(?:must|need to|have to|should|want to|would like to|'d like to|let me|going to|will|'ll) (?:first |just |quickly )?(?:ask|check with|consult(?: with)?|speak (?:to|with)|talk (?:to|with)|clear (?:it|this) with|run (?:it|this) (?:by|past)) (?:my|our|the)(?!\p{L})/iu
const INSTEAD =
  /\binstead\b|\b(?:statt (?:mich|mir|meiner|an mich)|an meiner stelle|nicht (?:an|bei|mit) mi(?:ch|r)|in plaats van (?:mij|me)|in mijn plaats|niet (?:bij|aan|met) mij|niet ik|nicht ich|ik niet|ich nicht|(?:beter|besser|lieber|liever) (?:bij|aan|met|an|bei|mit)|i stället för mig|i stedet for (?:mig|meg))\b|\b(?:zuständig|verantwortlich|verantwoordelijk)\b|\b(?:reach|contact|find|get|ask|write to|e-?mail|talk to|speak to) (?:my|our) (?:successor|replacement|colleague)\b/i

/** "Ahora no puedo. Después de Reyes, con calma, sí": not now, and a time to come. */
const onlyNow = (sentences: readonly Sentence[], senses: readonly Sense[]): boolean =>
  senses.every(({ no, later }) => !no || later === 'asked') &&
  sentences.some(({ raw, asked }, at) => !asked && !senses[at]!.no && namesTime(raw.toLowerCase()))

/** "I can't just now, please send it again in May": whatever else it says, it is to be asked again. */
const asksAgain =
  (sentences: readonly Sentence[]) =>
  ({ torn, later, bare, yes }: Sense, at: number): boolean =>
    torn ? later === 'asked' && asksToBeAsked(sentences[at]!.raw) : bare || !yes

/** "Back in October. I'd be happy to be introduced then": a yes for the time that was named. */
const untilThen = (sentences: readonly Sentence[], senses: readonly Sense[]): boolean =>
  senses.some(
    ({ grants, no }, at) =>
      grants &&
      !no &&
      (THEREUPON.test(sentences[at]!.raw)
        ? senses.slice(0, at).some(({ later, yes }) => later && !yes)
        : senses[at]!.later !== undefined && ONLY_THEN.test(sentences[at]!.raw)),
  )
/** "Volgende maand ben ik terug, dan graag". */
const ONLY_THEN =
  /[,;:–—-] ?(?:(?:und|en|og|och|et|y|e|i|a|и|та) )?(?:dann|dan|alors|entonces|então|allora|då|så|silloin|wtedy|тогда|тоді|тогава|atunci|τότε|akkor|llavors|then|(?:poi|dopo|dopodiché|ensuite|puis|après|después|luego|depois)(?= (?:sì|si|volentieri|con piacere|certo|oui|volontiers|avec plaisir|sí|encantad[oa]|con gusto|sim|com prazer)(?!\p{L})))(?!\p{L})(?: \p{L}+){0,4}\W*$/iu
const THEREUPON =
  /^(?:and |but |only )?(?:then(?! again)|after that|afterwards|thereafter)(?!\p{L})|(?<!(?:^|\b(?:on|ok|okay|alright|right|fine|yes|yeah|sure|well|ahead|until|till|by|since|now|and|please|good|great))[, ]*)\b(?:then|after that|afterwards|thereafter|at that (?:point|time)|from then on)\W*$/iu

/** "Sounds great. Sadly I have to pass." is a no; a yes after a no, or a bare one of each, is neither. */
function lastWord(sentences: readonly Sentence[], senses: readonly Sense[]): Is {
  const lastYes = senses.findLastIndex(({ yes }) => yes === 'plain' || yes === 'warm')
  const lastNo = senses.findLastIndex(sense => sense.no)
  const [said, denied] = [sentences[lastYes]?.raw ?? '', sentences[lastNo]?.raw ?? '']
  const turns =
    senses[lastNo]?.turns || COMES_TO_IT.test(denied) || OF_THE_FRIEND.test(denied) || BEGINS.test(said)
  const last = lastNo > lastYes && (senses[lastYes]?.yes === 'warm' || senses[lastYes]?.doubt || turns)
  if (lastYes > lastNo && concludes(said) && !senses[lastYes]!.doubt) return 'yes'
  return last ? 'no' : 'unclear'
}
/** "I'll have to pass on your friend": whatever else was answered. */
const OF_THE_FRIEND =
  /(?<!\p{L})(?:pass on|decline|say no to|turn down|refuse|as for|not meet|don't introduce|don't connect|skip)(?: \p{L}+)? (?:your friend|(?:the|your|this|that|any) (?:intro\p{L}*|meeting|offer)|meeting|being introduced|us|ms|mrs|mr|alice)(?!\p{L})/iu
/** "Not me. Try sheila in catering" */
const NOT_ME =
  /^\W*(?:sorry,? |ah,? |oh,? |nope,? |no,? )*not me\W*$|^(?:désolée?,? |non,? |malheureusement,? |hélas,? )*(?:je ne suis (?:pas|plus) la bonne personne(?: pour (?:ça|cela))?|(?:ce|ça) n(?:e |')est (?:pas|plus) (?:mon (?:domaine|rayon|secteur)|de mon ressort)|je ne m'(?:en occupe (?:pas|plus)|occupe (?:pas|plus) de (?:ça|cela)))\P{L}*$|^(?:no,? |purtroppo,? |mi (?:di)?spiace,? |scusate?,? )*non (?:sono (?:io )?la persona giusta|è (?:più )?(?:il mio (?:campo|settore)|di mia competenza)|me ne occupo(?: io| più)?)\P{L}*$/iu
/** "Okay, first: thank you": begins to speak. */
const BEGINS =
  /^(?:ok|okay|right|alright|well|fine|good|great|so),? (?:so |well |now )*(?:first|let's|here|i(?:'m| am|'ve)?|you|we|this|that|thanks for|who|where)(?!\p{L})/iu
/** "As for Ms Archer, …", "Still not doing it": comes to what was asked, so that what went before answers something else. */
const COMES_TO_IT =
  /^(?:(?:but|and|now|so),? )*(?:as (?:for|to) |regarding |concerning |(?:i'm |i am |it's )?still |about (?:the intro\p{L}*|meeting|being introduced))/iu
