/** A promise as the digest, the `pending` list and the ledger page tell of it: who, how it stands, what one tap can do. */
import { canTryAgain } from '../decide/again.ts'
import { canCancel } from '../decide/cancel.ts'
import { tokenOf } from '../introduction/seat.ts'
import type { Introduction, Met } from '../introduction/state.ts'
import type { Hoped, Promised } from '../ledger/ledger.ts'
import type { Ended, Waits } from '../ledger/standing.ts'
import { signToken, type Token, tokenAddress, type Verb } from '../mail/token.ts'
import type { Service } from '../service.ts'
import { introducerName, requestersOf, targetOf } from './letterhead.ts'
import { mailto } from './links.ts'
import { capital, clean, knownAs, shorten } from './names.ts'
import { day, type Whereabouts } from './when.ts'

export interface Entry {
  /** "Alice Archer and Bob Lee". */
  title: string
  /** How it stands, as a sentence. */
  says: string
  /** The same in a word or two: "open", "ghosted". */
  state: string
  /** Whether it calls for something, has come to something good, or neither. */
  tone: 'open' | 'good' | 'bad' | 'still'
  links: Array<{ label: string; href: string }>
}

/** A promise of their own; they know everybody in it. */
export function promisedEntry(
  { introduction, standing, met }: Promised,
  service: Service,
  where: Whereabouts,
): Entry {
  const title = `${requestersOf(introduction)} and ${targetOf(introduction)}`
  const links = mends({ introduction, standing, met }, service)
  const on = day(introduction.promisedAt, where)
  if (standing.is === 'open') {
    const until = day(standing.until, where)
    const says = `Promised on ${on}. ${capital(WAITS[standing.waits](introduction, until))}`
    return { title, says, state: 'open', tone: 'open', links }
  }
  const { word, tone, phrase } = ENDED[standing.is]
  const at = day(standing.at, where)
  const told = at === on ? `Promised and ${phrase} on ${on}.` : `Promised on ${on}, ${phrase} on ${at}.`
  return { title, says: [told, metSentence(met) ?? []].flat().join(' '), state: word, tone, links }
}

/** A promise made to them: who promised it and whether it was made, never whom it was to be with, nor why not. */
export function hopedEntry(
  { introduction, index, hope }: Hoped,
  service: Service,
  where: Whereabouts,
): Entry {
  const who = capital(introducerName(introduction))
  const title = `From ${who}${subjectOf(introduction)}`
  const since = `Promised on ${day(introduction.promisedAt, where)}`
  if (hope.is !== 'open') {
    return hope.is === 'made'
      ? {
          title,
          says: `${since}, and made on ${day(hope.at, where)}.`,
          state: 'made',
          tone: 'good',
          links: [],
        }
      : { title, says: `${since}. It did not happen this time.`, state: 'not made', tone: 'still', links: [] }
  }
  const until = day(hope.until, where)
  if (!hope.asked)
    return {
      title,
      says: `${since}. You hear by ${until} at the latest.`,
      state: 'open',
      tone: 'open',
      links: [],
    }
  const token = tokenOf(introduction, index)
  return {
    title,
    says: `${since}. It can be made after all: say by ${until} whether you still want it.`,
    state: 'open',
    tone: 'open',
    links: [
      { label: 'I still want it', href: tap(service, 'yes', token, 'Yes, I still want it', 'Yes') },
      { label: 'Not any more', href: tap(service, 'no', token, 'Not any more', 'No') },
      { label: 'Answer on a web page', href: `${service.web}/a/${signToken(service.keys, token)}` },
    ],
  }
}

const WAITS: Record<Waits, (introduction: Introduction, until: string) => string> = {
  who: (introduction, until) =>
    introduction.proposed.length === 1
      ? `is it ${knownAs(introduction.proposed[0]!)} whom you mean? Please say by ${until}.`
      : `whom you mean is not known yet; please give the address by ${until}.`,
  answer: (introduction, until) => `${waitedFor(introduction)} has until ${until} to answer.`,
  later: (introduction, until) => `${targetOf(introduction)} will be asked again on ${until}.`,
  'still-wanted': (introduction, until) =>
    `${targetOf(introduction)} has agreed after all; ${requestersOf(introduction)} can say until ${until} whether it is still wanted.`,
}

const waitedFor = (introduction: Introduction): string => {
  const { target, requesters } = introduction
  const asked = requesters.find(({ consent }) => consent === 'asked')
  return asked && target?.consent !== 'asked' ? knownAs(asked) : targetOf(introduction)
}

const ENDED: Record<Ended, { word: string; tone: Entry['tone']; phrase: string }> = {
  kept: { word: 'kept', tone: 'good', phrase: 'introduced' },
  unanswered: { word: 'unanswered', tone: 'still', phrase: 'ended without an answer' },
  declined: { word: 'declined', tone: 'still', phrase: 'declined' },
  ghosted: { word: 'ghosted', tone: 'bad', phrase: 'ended with nobody named' },
  withdrawn: { word: 'withdrawn', tone: 'still', phrase: 'taken back' },
  unasked: { word: 'made without asking', tone: 'still', phrase: 'made without asking' },
}

/** What the requesters said, when one of them has: the best of it. */
function metSentence(met: Met[]): string | undefined {
  const best = (['yes', 'not-yet', 'no'] as const).find(word => met.includes(word))
  return (
    best && { yes: 'They have met.', 'not-yet': 'They have not met yet.', no: 'They did not meet.' }[best]
  )
}

/** One tap each: mailto: links to addresses that say what is wanted by themselves. */
function mends({ introduction, standing }: Promised, service: Service): Entry['links'] {
  const token = tokenOf(introduction, 'introducer')
  if (standing.is === 'unanswered' || standing.is === 'ghosted') {
    const again = {
      label: 'Try again',
      href: tap(service, 'again', token, 'Try this introduction again', 'Again'),
    }
    return canTryAgain(introduction) ? [again] : []
  }
  if (standing.is !== 'open') return []
  const cancel = {
    label: 'Cancel',
    href: tap(service, 'cancel', token, 'Cancel this introduction', 'Cancel'),
  }
  return [
    ...(standing.waits === 'who' ? whoItIs(introduction, service, token) : []),
    ...(canCancel(introduction) ? [cancel] : []),
  ]
}

function whoItIs(introduction: Introduction, service: Service, token: Token): Entry['links'] {
  const [only, ...others] = introduction.proposed
  const yes = only && others.length === 0 ? `Yes, ${knownAs(only, 30)}` : undefined
  const subject = `Whom ${requestersOf(introduction)} should meet`
  return [
    ...(yes === undefined ? [] : [{ label: yes, href: tap(service, 'yes', token, yes, 'Yes') }]),
    { label: 'Say who it is', href: tap(service, 'reply', token, subject) },
  ]
}

const tap = (service: Service, verb: Verb, token: Token, subject: string, body?: string): string =>
  mailto(tokenAddress(service, verb, token), body === undefined ? { subject } : { subject, body })

/** The subject of the mail that promised it, which tells one promise from another, for whoever had that mail. */
function subjectOf({ form, mail }: Introduction): string {
  const subject = shorten(clean(mail.subject), 60)
  return subject && HAD.has(form) ? `, “${subject}”` : ''
}

const HAD: ReadonlySet<Introduction['form']> = new Set<Introduction['form']>([
  'copy',
  'reply',
  'sealed',
  'bcc',
  'no-address',
  'owed',
  'too-late',
])
