import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import type { Introduction, Person } from '../../../core/introduction/state.ts'
import { parties } from '../../../core/introduction/window.ts'
import type { Draft } from '../../../core/letters/draft.ts'
import { renderHtml, renderText } from '../../../core/letters/render.tsx'
import { compose } from '../../../core/mail/compose.ts'
import { parseTokenLocalpart } from '../../../core/mail/token.ts'
import { casesOf, drafted, drafts, forms } from './catalogue.ts'
import { amir, asked, bob, direct, PROMISED, promise, readHtml, service, squeeze, write } from './sample.ts'

const mailed = (draft: Draft) =>
  compose(draft, {
    service,
    messageId: '<a@kept.test>',
    date: PROMISED,
    envelopeFrom: 'bounce@kept.test',
    automatic: true,
  })

/** All that the message holds in any of its encodings: raw, and its parts decoded. */
async function everythingIn(draft: Draft): Promise<string> {
  const { raw } = await mailed(draft)
  const { text, html, headerLines, attachments } = await simpleParser(Buffer.from(raw))
  return [
    new TextDecoder().decode(raw).replace(/=\r\n/g, ''),
    text,
    html,
    decodeURIComponent(String(html).replace(/%(?![0-9a-f]{2})/gi, '%25')),
    JSON.stringify([...headerLines.values()]),
    ...attachments.map(({ content }) => content.toString()),
  ]
    .join('\n')
    .toLowerCase()
}

describe('every letter, for every form of promise', () => {
  test.each(drafts)('%s: says what it is about, to whom, and why they get it', (_, draft) => {
    expect(draft.subject.length).toBeGreaterThan(10)
    expect(draft.subject.length).toBeLessThan(120)
    expect(draft.why).toMatch(/^You get this because /)
    expect(draft.to.length).toBeGreaterThan(0)
    const text = renderText(draft)
    expect(text).not.toMatch(/undefined|NaN|\[object|Invalid/)
    expect(text).not.toMatch(/!|\s+[.,;?]| {2,}\S+ {2,}/)
  })

  test.each(drafts)('%s: text and HTML hold the same facts', (_, draft) => {
    const text = squeeze(renderText(draft))
    const { nodes, links } = readHtml(renderHtml(draft))
    for (const node of nodes.map(squeeze)) expect(text).toContain(node)
    for (const link of links) {
      const shown = link.startsWith('mailto:') ? decodeURIComponent(link.slice(7).split('?')[0]!) : link
      expect(renderText(draft)).toContain(shown)
    }
    const html = squeeze(nodes.join(' '))
    for (const block of draft.blocks) {
      if ('p' in block) expect(html).toContain(squeeze(block.p))
      if ('quote' in block) expect(html).toContain(squeeze(block.quote))
      if ('facts' in block) for (const { value } of block.facts) expect(html).toContain(squeeze(value))
      if ('actions' in block) for (const { does } of block.actions) expect(html).toContain(squeeze(does))
    }
  })

  test.each(drafts)(
    '%s: nothing in it is fetched, and its links lead to mail, LinkedIn or a page of Kept’s',
    (_, draft) => {
      const html = renderHtml(draft)
      expect(html).not.toMatch(
        /<(?:img|script|link|style|iframe|form|input|object|svg)\b|url\(|@import|\son\w+=/i,
      )
      for (const link of readHtml(html).links) {
        expect(link).toMatch(
          /^(?:mailto:|https:\/\/www\.linkedin\.com\/in\/|https:\/\/kept\.test\/[au]\/[a-z2-7]+$)/,
        )
      }
    },
  )

  test.each(drafts)('%s: yes and no never stand alone in a line that a reply will quote', (_, draft) => {
    const lines = [...renderText(draft).split('\n'), ...readHtml(renderHtml(draft)).nodes]
    const alone = lines.filter(line => /^(?:yes|no)$/i.test(line.replace(/[^\p{L}\p{N}]/gu, '')))
    expect(alone).toEqual([])
  })

  test.each(drafts)('%s: short lines that survive a reply', (_, draft) => {
    const long = renderText(draft)
      .split('\n')
      .filter(line => line.length > 72 && line.trim().includes(' '))
    expect(long).toEqual([])
  })
})

describe('who can have no more of it', () => {
  const COLD = new Set<string>([
    'consent-request',
    'ask-again',
    'reminder',
    'confirm',
    'still-wanted',
    'did-you-meet',
    'nudge',
  ])

  test.each(forms)('%s: whoever is written to without having written', (_, introduction) => {
    for (const each of casesOf(introduction)) {
      const { unsubscribe, replyTo } = drafted(each)
      expect(unsubscribe !== undefined, each.letter.kind).toBe(COLD.has(each.letter.kind))
      if (!unsubscribe) continue
      const [stop, reply] = [unsubscribe.address, replyTo[0]!.address].map(
        address => parseTokenLocalpart(service.keys, address.split('@')[0]!)!,
      )
      expect(stop).toEqual({ ...reply, verb: 'stop' })
      expect(unsubscribe.page).toBe(`https://kept.test/u/${unsubscribe.address.slice(5).split('@')[0]}`)
    }
  })
})

describe('nobody’s address reaches another before they agree', () => {
  const everyoneBut = (introduction: Introduction, draft: Draft): Person[] =>
    [introduction.introducer, ...parties(introduction).map(([, party]) => party)].filter(({ address }) =>
      draft.to.every(reader => reader.address !== address),
    )

  const named = { name: 'Alice Archer (alice@archer.example)' }
  const careless: Array<[string, Introduction]> = [
    ...forms,
    ['several, asked', direct({ requesters: [asked(promise().requesters[0]!), asked(amir)] })],
    [
      'addresses for names',
      promise({
        requesters: [{ ...promise().requesters[0]!, name: 'alice@archer.example' }],
        introducer: { address: 'dana@dale.example', name: '"dana@dale.example"' },
      }),
    ],
    [
      'addresses in names',
      direct({
        requesters: [{ ...asked(promise().requesters[0]!), ...named }],
        target: { ...bob, name: 'Bob <bob@corp.example>' },
      }),
    ],
  ]
  const everyWay =
    'alice@archer.example <ALICE@Archer.Example> mailto:alice@archer.example?subject=x (bob@corp.example) ' +
    '*bob@corp.example* bob%40corp.example, Bob@Corp.example. amir@aziz.example; [mailto:bob@corp.example]\n"alice@archer.example"'

  test.each(careless)('%s', async (_, introduction) => {
    for (const words of [introduction.words, everyWay]) {
      for (const each of casesOf({ ...introduction, words })) {
        const { letter } = each
        if (typeof letter.to === 'string') continue
        const draft = drafted(each)
        const everything = await everythingIn(draft)
        for (const { address } of everyoneBut(introduction, draft)) {
          expect(everything, `${letter.kind} to ${draft.to[0]?.address}`).not.toContain(address)
        }
        expect(everything).not.toContain('the bytes of the deck')
        expect(everything).not.toContain('a secret subject')
      }
    }
  })

  test('an introducer who signs with their address is taken at their word', () => {
    const words = 'Alice, meet Bob, because it is time.\nDana (dana@dale.example)'
    const text = renderText(write({ kind: 'consent-request', to: { party: 'target' } }, promise({ words })))
    expect(text).toContain('Dana (dana@dale.example)')
  })
})

describe('whatever a name holds', () => {
  const strange = [
    '<script>alert(1)</script>',
    '"Bob" \\ \'Lee\' & Sons',
    'Bob\r\nBcc: eve@evil.test',
    '\u202eeeL boB\u2066\u200b',
    'بوب لي',
    '👩‍👩‍👧‍👦🏴‍☠️'.repeat(40),
    'B\ud800b',
    'x'.repeat(500),
    'Long Name '.repeat(50),
    '   ',
    '. , !',
  ]
  const withNames = (name: string) =>
    promise({
      introducer: { address: 'dana@dale.example', name },
      requesters: [
        { ...promise().requesters[0]!, name },
        { ...amir, name },
      ],
      target: { ...bob, name },
      words: name,
    })

  test.each(strange)('%j is shown as text, in a subject that fits', name => {
    for (const each of casesOf(withNames(name))) {
      const draft = drafted(each)
      expect(draft.subject.length).toBeLessThan(120)
      expect(draft.subject).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u202e\u2066]/u)
      expect([...draft.to, draft].map(to => ('name' in to ? to.name : '') ?? '').join('')).not.toMatch(
        /[\p{Cc}\u202e]/u,
      )
      const html = renderHtml(draft)
      expect(html).not.toContain('<script')
      expect(renderText(draft) + html).not.toMatch(/[\r\p{Cs}\u202e\u2066]/u)
    }
  })

  test('no name, words or note can put a line, a tag or a header into a letter', async () => {
    const nasty = fc.string({ unit: 'binary', maxLength: 80 })
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (name, words, note) => {
        const introduction = { ...withNames(name), words }
        for (const letter of [
          { kind: 'consent-request', to: { party: 'target' } },
          { kind: 'wrote-back', to: 'introducer', party: 'target', note },
          { kind: 'introduction', to: 'parties' },
        ] as const) {
          const draft = write(letter, introduction)
          const tags = renderHtml(draft).match(/<\/?[a-z!][^\s>/]*/gi) ?? []
          expect(
            tags.filter(
              tag =>
                !/^<\/?(?:!doctype|html|head|meta|title|body|table|tr|td|p|br|a|strong|blockquote)$/.test(
                  tag,
                ),
            ),
          ).toEqual([])
          const { headers } = await simpleParser(Buffer.from((await mailed(draft)).raw))
          expect([...headers.keys()].filter(key => !known.has(key))).toEqual([])
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  const known = new Set(
    'list from to reply-to in-reply-to references subject message-id date mime-version content-type auto-submitted x-auto-response-suppress'.split(
      ' ',
    ),
  )
})
