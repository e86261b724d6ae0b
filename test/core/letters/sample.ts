import type { Letter } from '../../../core/effect.ts'
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

/** Alice asked Dana for it, and Dana has forwarded her request. */
export const forward = (change: Partial<Introduction> = {}): Introduction =>
  promise({
    form: 'forward',
    words:
      'Dana, could you introduce me to Bob Lee? We build the boats that his sensors were made for.\n\n' +
      'alice@archer.example\nAlice',
    ...change,
  })

/** Dana has offered it, and Alice has taken up the offer. */
export const owed = (change: Partial<Introduction> = {}): Introduction =>
  promise({
    form: 'owed',
    words:
      'Thank you, Dana. I would love to meet Bob: we build the boats that his sensors were made for.\n\nAlice',
    ...change,
  })

/** Once everybody has agreed. */
export const agreed = (introduction: Introduction): Introduction => ({
  ...introduction,
  requesters: introduction.requesters.map(party => ({
    ...party,
    consent: party.consent === 'implied' ? 'implied' : 'yes',
  })),
  target: { ...bob, ...introduction.target, consent: 'yes' },
})

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
