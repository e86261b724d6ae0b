/** An offer taken up: "Thanks, I'd love to meet Bob", to whoever made it, with a copy to `promised@D`. */
import type { Person } from '../introduction/state.ts'
import { domainOf, localpartOf } from '../mail/address.ts'
import type { Inbound } from '../mail/inbound.ts'
import { answerOf } from './answer.ts'
import { described, headed } from './description.ts'
import { type Cast, promisedOf } from './people.ts'
import type { PromiseReading } from './reading.ts'

/** Local part of the address that takes up an offer. */
export const OWED = 'promised'
/** Where the one who was offered an introduction says to whom. */
const TO_WHOM =
  /(?<![\p{L}])(?:introduc\w{1,4} (?:me |us )?to|intro(?:duction)? to|connect\w{0,4} (?:me|us) (?:to|with)|(?:put|putting) (?:me|us) in (?:touch|contact) with|(?:love|like|happy|glad|keen|great|delighted) to (?:meet|talk to|speak to|speak with|be introduced to)|meet(?:ing)?)\s/iu

/** "Who is she exactly?", "before I say yes" */
const FIRST =
  /(?<![\p{L}])(?:(?:who|what|why|how come) (?:is|are|does|do|would|exactly)(?!\p{L})[^.!?\n]{0,100}\?|before i (?:say|agree|decide|commit|meet|answer)|(?:know|hear|tell me|learn) (?:a (?:bit|little) )?more (?:about|before)|wer ist[^.!?\n]{0,60}\?|bevor ich|qui est[^.!?\n]{0,60}\?|avant de (?:dire|répondre|accepter)|quién es|antes de (?:decir|aceptar|responder|dizer)|chi è|prima di (?:dire|accettare)|wie is|voordat ik)/iu

const DECLINED: ReadonlySet<string> = new Set(['no', 'later', 'never', 'stranger'])

/** True when the mail went, or is addressed, to the address that takes up an offer. */
export const isOwed = (
  inbound: Inbound,
  { domain, recipients }: { domain: string; recipients: readonly string[] },
) =>
  [...recipients, ...[...inbound.to, ...inbound.cc].map(({ address }) => address)].some(
    address => domainOf(address) === domain.toLowerCase() && localpartOf(address).toLowerCase() === OWED,
  )

/** The one addressed owes it; with several, the one whom the letter greets; else whoever may owe it is proposed. */
export function owed(
  inbound: Inbound,
  cast: Cast,
  text: string,
  reading: Extract<PromiseReading, { is: 'promise' }>,
): PromiseReading {
  const requester = inbound.from
  const addressed = promisedOf(cast, text, [])
  if (!requester || cast.others.length === 0) return { is: 'nobody' }
  // "That is kind, but not now": nothing is owed.
  if (DECLINED.has(answerOf(reading.words).is) || FIRST.test(text)) return { is: 'nobody' }
  const [introducer, ...more] = addressed
  const who = whom(text, cast.others)
  const common = {
    ...reading,
    form: 'owed' as const,
    requesters: [requester],
    ...(who && { described: who }),
  }
  const sure = introducer && more.length === 0 && cast.to.length > 0
  return sure ? { ...common, introducer } : { ...common, proposed: addressed }
}

function whom(text: string, others: readonly Person[]): string | undefined {
  const found = TO_WHOM.exec(text)
  if (!found) return undefined
  const from = found.index + found[0].length
  const end = text.slice(from).search(/[.!?\n]/)
  const to = end < 0 ? text.length : from + end
  const cue = { sentence: { start: found.index, end: to }, start: found.index, from, to, doubtful: false }
  const told = { text, isOther: (name: string) => others.some(other => other.name === name) }
  return described(told, headed(told, cue))
}
