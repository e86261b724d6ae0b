/** Who of those that a mail names is promised to whom, where none of them has it. */
import { calledIn } from './called.ts'
import { type Cue, sentences } from './cue.ts'
import type { Mention } from './mention.ts'
import { isConditional, isDesk, isGuessed, isSomebodyElses } from './misgiving.ts'
import { nameWords, resembles, sharesWord } from './name.ts'
import { CORRECTIONS, DOUBTS } from './words/doubt.ts'
import { IMPERATIVES } from './words/introduce.ts'
import { ADDRESSED } from './words/sole.ts'

export interface Pairing {
  requesters: Mention[]
  targets: Mention[]
  sure: boolean
}

/** What stands between the one who is promised and the one who is asked. */
const TO =
  /(?<![\p{L}\p{N}])(?:to|with|meet|meeting|an|mit|à|avec|a|con|com|aan|met|for|til|till|med|zu|aux?|al|aos?|alla|allo|z|ze|se|s|с|со|з|із|и|ile|ve|kanssa)(?![\p{L}\p{N}])|->|→|=>|<->|<>|↔|⇄/iu
/** Who would be asked stands first: "ask Bob whether he would talk to Alice". */
const TURNED =
  /(?<![\p{L}\p{N}])(?:ask|asking|see if|see whether|check with|from|by|frag(?:e|t|en)?|demande[rz]?|pregúnt\p{L}+|pregunt(?:a|ad|e|en|ar|arle|adle)|pergunt(?:a|e|em|ar|ai)(?:-lhe)?|chied(?:i|ete|ere|a|ano)(?:gli|le)?|vraag|fråga|spørg|spør)(?![\p{L}\p{N}])/iu
/** "ask Bob whether he would talk to Alice" */
const ASKED =
  /(?<![\p{L}])(?:ask|asking|see if|see whether|check with|frag(?:e|t|en)?|demande[rz]?|pregúnt\p{L}+|pregunt(?:a|ad|e|en|ar|arle|adle)|pergunt(?:a|e|em|ar|ai)(?:-lhe)?|chied(?:i|ete|ere|a|ano)(?:gli|le)?|vraag|fråga|spørg|spør)(?![\p{L}])/iu
/** The same where the verb stands after whom it asks: "Wil je Bob vragen of hij …". */
const ASKED_AFTER = /^[\s)>\]]{0,4}(?:vragen|fragen|bitten)(?![\p{L}])/iu
/** Where another sentence begins; "Mr. Nuttall" is none. */
const NEXT =
  /(?<!(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Sra|Dra|Rev|Hr|Hrn|Fr|Mme|Mlle|M|Avv|Dott|Sig|Ing|Eng)(?=\.))[.!?]\s+\p{Lu}/u
const ARROW = /->|→|=>|<->|<>|↔|⇄/
/** "Alice would like to meet Bob" */
const WISH =
  /(?<![\p{L}\p{N}])(?:wants?|would (?:like|love)|['’]d (?:like|love)|asked|hopes?|is looking|needs?|(?:has|have|['’]s) been (?:asking|hoping|begging|looking)|i(?:['’](?:d|ll)| would| will) (?:introduce|connect|put)|should (?:meet|know|talk|speak)|(?:aimerait|voudrait|souhaite(?:rait)?) (?:beaucoup |bien )?(?:rencontrer|connaître|parler))(?![\p{L}\p{N}])/iu

/** "Who's asking: Alice": she is the one who is promised. */
const WHO_ASKS =
  /(?<!\p{L})(?:who(?:['’]s| is)?|wer|qui|quién|quem|chi|wie) (?:asks?|asking|fragt|demande|pregunta|pergunta|chiede|vraagt)(?=\s?:)/giu

/** "to Bob. " before somebody else: it is Bob who is meant, and who comes after is told of by the way. */
function isToAnother(gap: string, { address, name }: Mention): boolean {
  const called = TO_CALLED.exec(gap)?.[1]
  return called !== undefined && !resembles(called, address) && !(name && sharesWord(called, name))
}
const TO_CALLED =
  /(?<![\p{L}\p{N}])(?:to|with|an|mit|à|avec|a|con|com|aan|met) (?:\p{Ll}{1,12} ){0,3}(?!(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Sra|Dra|Rev|Hr|Hrn|Fr|Mme|Mlle|M|Avv|Dott|Sig|Ing|Eng)\.)(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})[.!?]\s{0,2}$/u

/** True when the words before somebody say that another is introduced to them. */
export const leadsTo = (before: string): boolean => ENDS_TO.test(before)
const ENDS_TO = new RegExp(`(?:${TO.source})[\\s("<]{0,4}$`, 'iu')

/** True when somebody tells the service to introduce, or wishes to meet. */
export const isLed = (words: string): boolean =>
  IMPERATIVES.test(words) || ARROW.test(words) || WISH.test(words)

/** "My wife (isobel@…) has driven it": somebody beside the two who are introduced. */
const DOES =
  /^[\s)>\],]{0,4}(?:has|had|is|was|will|can|could|knows?|says?|said|made|did|gave|gives|lent|hat|ist|war|sagt|weiß|wird|a|est|était|sait|dit|ha|es|era|dice|sabe|tem|é|foi|diz|è|dice|sa|heeft|was|zegt|weet|har|är|er)(?![\p{L}])/iu

/**
 * Who is promised to whom, when at least two are named. What the first sentence says that calls two of them goes before where
 * their addresses stand, and who does something else is not introduced. `isHeaded`: the subject says that it is an introduction.
 */
export function pair(
  text: string,
  named: readonly Mention[],
  cues: readonly Cue[],
  isHeaded = false,
): Pairing {
  const called = calledIn(text, named)
  if (called?.others.every(other => DOES.test(text.slice(other.end, other.end + 30)))) {
    const pairing = pairOf(text, called.people, cues, isHeaded)
    if (pairing.sure) {
      const whole = (one: Mention) => {
        const told = named.find(({ address }) => address === one.address)!
        return one.name ? { ...told, name: fuller(told.name, one.name) } : told
      }
      return { ...pairing, requesters: pairing.requesters.map(whole), targets: pairing.targets.map(whole) }
    }
  }
  return pairOf(text, named, cues, isHeaded)
}

function pairOf(text: string, people: readonly Mention[], cues: readonly Cue[], isHeaded: boolean): Pairing {
  const [first, ...rest] = people
  if (!first || rest.length === 0) return { requesters: [...people], targets: [], sure: false }
  const gaps = people.slice(1).map((person, at) => text.slice(people[at]!.end, person.nameStart))
  const cue = cues.find(cue => cue.start <= first.start && first.start - cue.from <= 200)
  const before = text
    .slice(cue?.start ?? Math.max(0, first.nameStart - 80), first.nameStart)
    .replace(WHO_ASKS, '')
  const led =
    isHeaded ||
    cue !== undefined ||
    IMPERATIVES.test(before) ||
    gaps.some(gap => ARROW.test(gap)) ||
    cues.some(
      ({ doubtful, loose, start }) => !doubtful && !loose && start >= first.end && start < rest[0]!.nameStart,
    ) ||
    WISH.test(gaps[0]!)
  const doubtful = cue?.doubtful === true && !isPlea(text, cue) && !isWished(text, cue, gaps[0]!)
  const corrected = CORRECTIONS.test(text.slice(first.start, rest.at(-1)!.end))
  const guessed = people.some(one => isGuessed(text, one) || isSomebodyElses(one, one.name) || isDesk(one))
  const clear =
    !people.some(one => isConditional(text, one)) &&
    !doubtful &&
    !TURNED.test(before) &&
    !isHeld(text, first, rest.at(-1)!) &&
    !DENIED.test(text.slice(rest.at(-1)!.end)) &&
    !corrected &&
    !guessed
  const near = gaps.every(
    (gap, at) =>
      gap.length <= 300 &&
      !NEXT.test(gap) &&
      !isToAnother(gap, people[at + 1]!) &&
      (TO.test(gap) || !gap.includes('\n\n')),
  )
  const stated = rest.length === 1 && isStated(text, first, rest[0]!)
  const asked = ASKED.test(before) || ASKED_AFTER.test(gaps[0]!)
  if (people.length === 2 && INTRODUCE_TO.test(before) && !TO.test(gaps[0]!))
    return { requesters: rest, targets: [first], sure: clear && near }
  const turned = (TURNED.test(before) || asked) && !ARROW.test(gaps[0]!)
  if (people.length === 2 && turned)
    return {
      requesters: rest,
      targets: [first],
      sure: asked && TO.test(gaps[0]!) && near && !corrected && !guessed,
    }
  if (people.length === 2)
    return { requesters: [first], targets: rest, sure: (led && clear && near) || (clear && stated) }
  const turns = gaps.flatMap((gap, at) => (TO.test(gap) ? [at + 1] : []))
  if (turns.length !== 1) return { requesters: [first], targets: rest, sure: false }
  return {
    requesters: people.slice(0, turns[0]),
    targets: people.slice(turns[0]),
    sure: led && clear && near,
  }
}

/** "Introduce to Bob (bob@…) my friend Alice (alice@…)" */
const INTRODUCE_TO =
  /(?<!\p{L})(?:introduc(?:e|ing)|present(?:ing)?|vorstellen|vorzustellen|présente[rz]?|présenter|presenta|presentare|apresent(?:a|e|ar)|preséntale|voorstellen) (?:to|à|ao|aan) (?:\p{Ll}{1,12} ){0,3}$/iu

/** "Alice wants to meet Bob Lee. Bob: bob@…": of two that are one person's, the one that says more. */
const fuller = (beside: string | undefined, called: string): string =>
  beside !== undefined && nameWords(beside).length >= nameWords(called).length ? beside : called

/** "Alice has asked me for an introduction to Bob": told of, and meant. */
const isWished = (text: string, { loose, sentence }: Cue, gap: string): boolean =>
  loose === true &&
  WISH.test(gap) &&
  !DOUBTS.test(text.slice(sentence.start, sentence.end)) &&
  !DENIED.test(text.slice(sentence.end))

export const DENIED =
  /(?<!\p{L})i(?:['’]ve| have| had to)? (?:said|say|told (?:him|her|them)) no(?!\p{L})|(?<!\p{L})i(?:['’]ve| have)? (?:refused|declined)(?!\p{L})/iu

/** "… to Bob, but please don't write to anyone until …", "Please don't introduce …": in the sentence itself. */
function isHeld(text: string, first: Mention, last: Mention): boolean {
  // Whoever the subject calls last stands at the very end.
  const start = sentences(text).find(({ end }) => first.start < end)?.start ?? 0
  const end = sentences(text).find(({ end }) => last.start < end)?.end ?? text.length
  const before = text.slice(start, first.nameStart)
  return (
    NOT.test(before) || DONT.test(text.slice(start, last.nameStart)) || HOLDS.test(text.slice(last.end, end))
  )
}
/** "Please don't", "hold this". */
export const DONT =
  /(?:^|[.!?\n,;:–—-]\s{0,2}|(?<!\p{L})(?:please|but|and|so)\s)(?:please )?(?:don['’]?t|do not|never)(?! (?:worry|mind|hesitate|be|know|have))(?!\p{L})|(?<!\p{L})(?:(?:hold|stop|delay|postpone|park) (?:this|it|off|on|the|that|my|all)|not (?:yet|before|until|till)|bitte (?:noch )?nicht)(?!\p{L})/iu
const NOT = /(?<!\p{L})(?:ne |n['’](?=en|in)|por favor,? no|non|niet)(?!\p{L})/iu
const HOLDS =
  /(?<!\p{L})(?:(?:but|only|and|please|so|yet)[, ]{1,2}(?:please )?(?:don['’]?t|do not|not|never)|not (?:before|until|till|yet)|until|till|(?:once|when|after|as soon as) i|hold (?:off|on|it)|wait|aber (?:\p{L}+ ){0,2}(?:noch )?n(?:icht|iemand\p{L}*)|bevor ich|bis ich|erst (?:wenn|nach|ab)|avant (?:que|jeudi|lundi|mardi|mercredi|vendredi|demain|d['’])|tant que|mais (?:pas|n)|pero no|hasta|antes (?:de|del|que)|mas não|até|ma non|prima (?:di|che)|finché|maar (?:nog )?niet|niet (?:voor|eerder)|voordat|totdat)(?!\p{L})/iu

/** "who: Alice <…>" */
const WHO = /(?:^|\n)\s?(?:who|from|for|requester|promised|person (?:a|1)|a)\s?[:=]\s?$/i
/** "to: Bob <…>" */
const TO_WHOM = /\n\s?(?:to|with|meets?|target|(?:to )?whom|person (?:b|2)|b)\s?[:=]\s?$/i
/** "Alice (alice@…) ile Bob (bob@…) kişisini tanıştırın": where the verb stands last. */
const WITH_LAST = /^[\s)>\],]{0,4}(?:['’]?[ıiuüyn]{1,3}\s|ile\s|ve\s)/iu
const ACQUAINT =
  /^[\s)>\],]{0,4}(?:(?:['’]?(?:y[ıiuü]|[ıiuü]|n[ıiuü])|ile|kişisini|arasında|hanım[ıi]?|beyi?|birbiriyle|lütfen|bir) ){0,4}(?:tanıştır(?:[ıi]n(?:[ıi]z)?| m[ıi]s[ıi]n(?:[ıi]z)?|[ıi]r m[ıi]s[ıi]n(?:[ıi]z)?|mak (?:istiyorum|isterim))?|tanışsın(?:lar)? istiyorum|tanışma (?:sağla|ayarla)\p{L}* m[ıi]s[ıi]n(?:[ıi]z)?)(?!\p{L})/iu
/** 把…介绍给… */
const GIVES_EAST = /^[\s)>\],]{0,4}(?:介[绍紹]|引[荐薦])(?:给|給|与|與)\s?$/u
const OPEN_EAST = /要不要|吗|嗎|如果|也许|也許|可能|不能|没法|無法|无法|不要|別|别|是否|[?？]/u
/** "Alice <…> meet Bob <…>" */
const MEETS = /^[\s)>\],]{0,4}(?:please |to )?(?:meet|x|×)\s{1,2}$/i

/** "Alice needs a roof. Please introduce her to Bob.", "She wants to meet Bob." */
const HER_TO =
  /[.!]\s+(?:She|He|They)(?:['’]d| would)? (?:like|love|wants?|needs?|hopes?|is hoping|is looking|has asked)s? to (?:meet|talk to|speak to|know|be introduced to)(?: with)?\s(?:\p{Ll}{1,12}\s){0,3}$|[.!]\s+(?:\p{L}{1,12}\s){0,3}(?:introduce|connect|put|link|stell(?:t|en)?|bring(?:t|en)?|verbinde\p{L}?|stel|breng|koppel)\s(?:her|him|them|sie|ihn|haar|hem|hen)\s(?:up |in touch |bitte |doch )?(?:to|with|mit|(?:voor )?aan|met)\s(?:\p{Ll}{1,12}\s){0,3}$|[.!]\s+(?:\p{L}{1,12}\s){0,3}(?:présente[zr]?-l[ae]s?|preséntal[ao]s?|preséntel[ao]s?|presental[aoei]|presentatel[aoei]|apresent(?:a|e|em)-[ao]s?) (?:à|a|al|ao|à)\s(?:\p{Ll}{1,12}\s){0,3}$/iu

/** "Two people who should meet: Alice and Bob" */
const SHOULD_MEET =
  /(?<!\p{L})(?:who|that|they) (?:should|ought to|must|need to|have to) (?:really |definitely )?(?:meet|talk|know each other|be introduced|be in touch)[:,–—-]\s{0,2}$/iu
/** "… Please introduce her to him." */
const THE_TWO =
  /(?<=[.!,;:–—-]\s)(?:(?:(?:can|could|would|will) you(?: please| pls| kindly)? (?:introduce|connect|link|put)|(?<=[.!]\s)(?:\p{L}{1,12}[ ,]{1,2}){0,3}(?:introduce|connect|link|put)) (?:her|him|them|the two|these two|both(?: of them)?)(?: up)?(?: (?:to|with) (?:him|her|them|each other|one another)| in touch(?: with (?:each other|one another|him|her))?)?(?: please| pls|,? if you (?:would|please|could|will|(?:don|wouldn)['’]t mind))?\s?(?:[.!]|$)|(?:can|could|would|will) you(?: please| pls| kindly)? (?:introduce|connect|link|put) (?:them|the two|these two|both(?: of them)?)(?: up| in touch)?(?: please| pls)?\s?\?)/iu
const AND = /^[\s)>\],]{0,4}(?:and|&)\s{1,2}$/i

/** Two lines with what each is; nothing but "meet" in between; or a wish, with the other one's address told after it. */
function isStated(text: string, first: Mention, second: Mention): boolean {
  const gap = text.slice(first.end, second.nameStart)
  if (gap.length > 300) return false
  if (WHO.test(text.slice(Math.max(0, first.nameStart - 40), first.nameStart)) && TO_WHOM.test(gap))
    return true
  const her = HER_TO.exec(gap)?.[0]
  if (ACQUAINT.test(text.slice(second.end, second.end + 80)) && WITH_LAST.test(gap)) return true
  if (GIVES_EAST.test(gap) && !OPEN_EAST.test(text)) return true
  if (MEETS.test(gap) || (her && !/(?<!\p{L})(?:never|not|hardly|whether)(?!\p{L})/iu.test(her))) return true
  if (THE_TWO.test(text.slice(second.end, second.end + 1000))) return true
  if (AND.test(gap) && SHOULD_MEET.test(text.slice(Math.max(0, first.nameStart - 60), first.nameStart)))
    return true
  const told = text.slice(first.end, second.start)
  const wish = told.slice(0, Math.max(0, told.search(NEXT)))
  return WISH.test(wish) && TO.test(wish) && ADDRESSED.test(told) && PLEASE.test(text)
}

/** "Could you introduce … to …?" is a question to the service, which means yes. */
export const isPlea = (text: string, { sentence }: Pick<Cue, 'sentence'>): boolean =>
  PLEASE.test(text.slice(sentence.start, sentence.end))

const PLEASE =
  /(?<![\p{L}\p{N}])(?:please|pls|kindly|can you|could you|would you|will you|bitte|kannst du|können sie|könntest du|por favor|puedes|puede|podrías|podes|pode|poderias?|per favore|puoi|può|potresti|s['’]il|peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|kun je|kunt u|wil je|zou je|kan (?:du|ni|dere|i)|könnt ihr|stellt ihr|stellen sie|könntet ihr|würden sie|kunnen jullie|willen jullie|wilt u|zou u|podéis|podrían|pueden|podríais|podem|pode|potete|potreste|può|vous serait-il possible|auriez-vous|możesz|proszę|prosím|můžeš|můžete|venligst|vennligst|voit(?:ko|teko)|voisit(?:ko|teko)|lütfen|mısın(?:ız)?|misin(?:iz)?|rica ederim|можешь|можете|прошу|будь ласка)(?![\p{L}\p{N}])|(?<!\p{L})(?:grateful|obliged|glad|delighted|happy|appreciate it|nice|lovely|kind|great|good) if you (?:would|could|will|can|might)(?!\p{L})|(?<!\p{L})be (?:so )?(?:kind|good) (?:as|enough) to(?!\p{L})|(?<!\p{L})if you (?:would|please|could|will|(?:don|wouldn)['’]t mind|(?:would|['’]d) be so (?:kind|good))(?=\s?[.!,?]|$)|[请請]|ください|下さい|주세요|부탁/iu
