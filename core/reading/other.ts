/** Whom somebody names instead of themselves. */
import type { Inbound } from '../mail/inbound.ts'
import { phrases } from './lexicon.ts'
import { mentions, readable } from './mention.ts'
import { nameRuns, resembles } from './name.ts'
import type { AnswerReading } from './reading.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { ASSISTANT, ROLE } from './words/answer/other.ts'
import { whole } from './words.ts'

export type Other = NonNullable<AnswerReading['other']>

const A_ROLE = new RegExp(whole(`(?:${ROLE.join('|')}|(?:someone|somebody) else)`), 'u')
/** Another address of their own. */
const THEIR_OWN =
  /(?:^|[^\p{L}])(?:my|mine|me|mi|mon|ma|meine?[rnm]?|minha|meu|mio|mia|mijn) (?:\p{L}+ )?(?:e-?mail|mail|address|adresse|inbox|account|correo|indirizzo|adres|work|private|personal|number|contact)(?: \p{L}+){0,2}[\s:(<"]*$/iu

/** "Adding Noor, who looks after it": somebody they name and copy. */
function copiedIn(
  sentences: readonly Sentence[],
  senses: readonly Sense[],
  inbound: Inbound | undefined,
): Other | undefined {
  const pointing = sentences.filter((_, at) => senses[at]!.other).map(({ raw }) => raw)
  const copied = inbound?.cc.filter(({ name }) => {
    const first = name?.match(/\p{L}{2,}/u)?.[0]
    return first !== undefined && pointing.some(raw => new RegExp(whole(first), 'u').test(raw))
  })
  const [only] = copied ?? []
  return only && copied?.length === 1
    ? { address: only.address, ...(only.name && { name: only.name }) }
    : undefined
}

/**
 * The one they point to: by address, by name, or by what they do. Undefined when nobody is named, or several are.
 * @param presented the name of whom they present.
 */
export function otherIn(
  words: string,
  sentences: readonly Sentence[],
  senses: readonly Sense[],
  inbound: Inbound | undefined,
  presented?: string,
): Other | undefined {
  const text = readable(words)
  const taken = new Set(
    [inbound?.from, ...(inbound?.to ?? []), ...(inbound?.cc ?? [])].map(person => person?.address),
  )
  const found = mentions(text).filter(
    ({ address, nameStart }) =>
      !taken.has(address) && !THEIR_OWN.test(text.slice(Math.max(0, nameStart - 50), nameStart)),
  )
  const copied = copiedIn(sentences, senses, inbound)
  if (copied && found.length === 0) return copied
  const [only] = found
  if (only && found.length === 1) return named(only.address, only.name ?? presented)
  if (found.length > 1) return {}
  if (presented !== undefined) return { name: presented }
  const known = new Set((inbound?.subject ?? '').toLowerCase().match(/\p{L}+/gu) ?? [])
  const pointing = sentences.filter((_, at) => senses[at]!.other)
  for (const { raw } of pointing) {
    const name = nameRuns(raw).find(
      run => run.start > 0 && !run.name.split(' ').some(word => known.has(word.toLowerCase())),
    )
    if (name) return { name: name.name }
    const first = nameRuns(raw).find(
      run =>
        run.start === 0 &&
        /^,? (?:does|(?:in|at|from|over in|down in) [^,;.]{1,30} (?:does|is|deals|looks|runs|handles)|er hat|sie hat|er ist|sie ist|er macht|sie macht|hat|macht|kümmert|übernimmt|leitet|betreut|heeft|doet|regelt|behandelt|beheert|hij|zij|han |hun |hon |is|would|handles|looks|runs|took|has|deals|should|s'|ist|est|es|è|gaat|lleva|gère)/u.test(
          raw.slice(run.end),
        ),
    )
    if (first) return { name: first.name }
    // Letters that have no capitals mark no name.
    if (A_ROLE.test(raw.toLowerCase()) || !/[\p{Lu}\p{Ll}]/u.test(raw)) return {}
  }
  return spokenOf(sentences, senses, known)
}

/** "Our Sam does this. I've passed it to him": whoever the sentence before was about. */
function spokenOf(
  sentences: readonly Sentence[],
  senses: readonly Sense[],
  known: ReadonlySet<string>,
): Other | undefined {
  for (const [at, { raw }] of sentences.entries()) {
    const before = sentences[at - 1]?.raw
    if (before === undefined || !senses[at]!.other || !PRONOUN.test(raw)) continue
    const name = nameRuns(before).find(
      run => run.start > 0 && !run.name.split(' ').some(word => known.has(word.toLowerCase())),
    )
    if (name) return { name: name.name }
    if (A_ROLE.test(before.toLowerCase())) return {}
  }
  return undefined
}
const PRONOUN =
  /^(?:he|she|they)(?:'s|'d| is| are| would| will| can| deals?| handles?| does| looks?| runs?)(?!\p{L})|(?<!\p{L})(?:to|ask|contact|try|e-?mail|approach|with|copied|adding) (?:him|her|them)(?!\p{L})/iu

const named = (address: string, name: string | undefined): Other => ({
  address,
  ...(name !== undefined && { name }),
})

const ASSISTED = phrases(ASSISTANT)
/** "Use my home address". */
const MINE =
  /(?<!\p{L})(?:my|our|mi|mon|ma|mein|meine[rn]?|unsere?|meu|minha|mio|mia|mijn|ons)(?: \p{L}+){0,2} (?:e-?mail|mail|address|adresse|account|inbox|phone|correo|endereço|indirizzo|adres)(?!\p{L})/iu

/** Somebody else's address beside a yes, who is not there to find a date: it may be them who are to be introduced. */
export function handsOn(words: string, other: Other | undefined, inbound: Inbound | undefined): boolean {
  if (other?.address === undefined) return false
  const name = inbound?.from?.name
  if (name !== undefined && resembles(name, other.address)) return false
  return !ASSISTED.test(words.toLowerCase()) && !MINE.test(words)
}
