import type { Letter, Note, Unreadable } from '../../../core/effect.ts'
import { HOUR, type Introduction, type Party } from '../../../core/introduction/state.ts'
import type { Draft } from '../../../core/letters/draft.ts'
import type { Context } from '../../../core/letters/letterhead.ts'
import { writeLetter } from '../../../core/letters/write.ts'
import type { Attachment } from '../../../core/mail/inbound.ts'
import type { Service } from '../../../core/service.ts'

export const service: Service = {
  domain: 'kept.test',
  keys: [{ id: 'a', secret: 'a secret that is only ever used in tests' }],
  web: 'https://kept.test',
}

/** Monday 23 November 2026, 15:00 UTC: when every promise of these tests is made. */
export const PROMISED = Date.UTC(2026, 10, 23, 15)

export const deck: Attachment = {
  filename: 'deck.pdf',
  contentType: 'application/pdf',
  content: new TextEncoder().encode('the bytes of the deck'),
  inline: false,
}

export const context: Context = {
  service,
  now: PROMISED,
  deadline: PROMISED + 72 * HOUR,
  attachments: [deck],
}

export const alice: Party = {
  address: 'alice@archer.example',
  name: 'Alice Archer',
  linkedin: 'https://www.linkedin.com/in/alice-archer',
  consent: 'implied',
}
export const amir: Party = { address: 'amir@aziz.example', name: 'Amir Aziz', consent: 'implied' }
export const bob: Party = {
  address: 'bob@corp.example',
  name: 'Bob Lee',
  linkedin: 'https://www.linkedin.com/in/boblee',
  consent: 'asked',
  askedAt: PROMISED,
}
export const carol = { address: 'carol@cole.example', name: 'Carol Cole' }

export const asked = (party: Party): Party => ({ ...party, consent: 'asked', askedAt: PROMISED })

/** Dana promised Alice to introduce her to Bob, who has been asked. */
export const promise = (change: Partial<Introduction> = {}): Introduction => ({
  schema: 1,
  id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
  form: 'copy',
  introducer: { address: 'dana@dale.example', name: 'Dana Dale' },
  requesters: [alice],
  target: bob,
  former: [],
  proposed: [],
  words:
    'Alice, I will introduce you to Bob Lee <bob@corp.example>, because he has the sensors you need. Yes?\n\n' +
    'Write to me, or to alice@archer.example.\nNo.\n\nDana',
  mail: {
    messageId: '<promise@dale.example>',
    subject: 'A secret subject',
    archiveKey: 'promise',
    attachments: [{ filename: 'deck.pdf', size: 21 }],
    tooLarge: [],
    quoted: false,
  },
  promisedAt: PROMISED,
  windowAt: PROMISED,
  questionedAt: [],
  ...change,
})

/** The same without anybody to ask. */
export function promiseOfNobody(change: Partial<Introduction> = {}): Introduction {
  const { target: _, ...rest } = promise({ form: 'no-address', described: 'our head of sales', ...change })
  return rest
}

export const direct = (change: Partial<Introduction> = {}): Introduction =>
  promise({ form: 'direct', requesters: [asked(alice)], ...change })

const { messageId: _, ...withoutMessageId } = promise().mail

/** Once everybody has agreed. */
export const agreed = (introduction: Introduction): Introduction => ({
  ...introduction,
  requesters: introduction.requesters.map(party => ({
    ...party,
    consent: party.consent === 'implied' ? 'implied' : 'yes',
  })),
  target: { ...bob, ...introduction.target, consent: 'yes' },
})

/** Every form of a promise that asks somebody. */
export const forms: Array<[string, Introduction]> = [
  ['copy', promise()],
  ['reply', promise({ form: 'reply', mail: { ...promise().mail, quoted: true } })],
  ['sealed', promise({ form: 'sealed' })],
  ['direct', direct()],
  ['bcc', promise({ form: 'bcc' })],
  ['several requesters', promise({ requesters: [alice, amir] })],
  ['without a Message-ID', promise({ mail: withoutMessageId })],
]

const TARGET = { party: 'target' } as const

/** Every letter about this introduction that goes to the target or to the first requester before anybody agreed. */
export const lettersToParties = (introduction: Introduction): Letter[] => {
  const refs = introduction.requesters[0]?.consent === 'implied' ? [TARGET] : [TARGET, { party: 0 } as const]
  return [
    ...refs.flatMap((to): Letter[] => [
      { kind: 'consent-request', to },
      { kind: 'reminder', to },
      { kind: 'clarify', to },
      { kind: 'confirm', to, from: 'somebody@elsewhere.example' },
      { kind: 'closed', to, because: 'answered' },
      { kind: 'closed', to, because: 'too-late' },
      { kind: 'closed', to, because: 'withdrawn' },
      { kind: 'not-made', to },
    ]),
    { kind: 'not-made', to: { party: 0 } },
  ]
}

export const lettersToIntroducer: Letter[] = [
  { kind: 'receipt', to: 'introducer', others: [] },
  { kind: 'receipt', to: 'introducer', others: [{ id: 'bbbbbbbbbbbbbbbbbbbbbbbb', target: carol }] },
  { kind: 'question', to: 'introducer', round: 1 },
  { kind: 'question', to: 'introducer', round: 2 },
  { kind: 'question', to: 'introducer', round: 3 },
  { kind: 'question', to: 'introducer', round: 1, unreachable: 'bob@corp.example' },
  { kind: 'question', to: 'introducer', round: 1, misread: true },
  { kind: 'unreachable', to: 'introducer', party: 0 },
  { kind: 'wrote-back', to: 'introducer', party: 'target', note: 'Who is it for?\nNo' },
  { kind: 'passed', to: 'introducer', party: 'target', is: 'no' },
  { kind: 'passed', to: 'introducer', party: 'target', is: 'no', note: 'No' },
  { kind: 'passed', to: 'introducer', party: 0, is: 'no', note: 'Not now.' },
  { kind: 'unanswered', to: 'introducer' },
  { kind: 'ghosted', to: 'introducer' },
  { kind: 'too-late', to: 'introducer' },
  { kind: 'cancelled', to: 'introducer' },
  { kind: 'late-yes', to: 'introducer', party: 'target', note: 'Sorry, I was away.' },
]

export const everyLetter = (introduction: Introduction): Letter[] => [
  ...lettersToParties(introduction),
  ...lettersToIntroducer,
  { kind: 'introduction', to: 'parties' },
]

export const unreadables: Unreadable[] = [
  'empty',
  'nobody-named',
  'broken',
  'too-many',
  'unknown-token',
  'unknown-address',
  'too-long',
]

export const notes: Array<Exclude<Note, { kind: 'pending' }>> = [
  { kind: 'help', to: 'erin@dale.example', inReplyTo: '<question@dale.example>', subject: 'help' },
  ...unreadables.map((because): (typeof notes)[number] => ({
    kind: 'unreadable',
    to: 'erin@dale.example',
    subject: 'Meet Bob',
    because,
  })),
]

export const write = (
  letter: Letter,
  introduction: Introduction = promise(),
  change: Partial<Context> = {},
): Draft =>
  writeLetter(letter, letter.kind === 'introduction' ? agreed(introduction) : introduction, {
    ...context,
    ...change,
  })

/** Everything a reader could see or follow, from the HTML: its text nodes and its links. */
export function readHtml(html: string): { nodes: string[]; links: string[]; text: string } {
  const body = html.slice(html.indexOf('</title>'))
  const nodes = body.split(/<[^>]*>/).map(unescaped)
  const links = [...html.matchAll(/\s(?:href|src|background|action)="([^"]*)"/g)].map(([, link]) =>
    unescaped(link!),
  )
  return { nodes, links, text: nodes.join(' ').replace(/\s+/g, ' ') }
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** Letters and digits alone, so that line ends and indents do not matter. */
export const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}@.]+/gu, ' ').trim()
