/** What somebody wrote means the same whatever mail they quote beneath it, and however their client quotes it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inbound } from '../../../core/mail/inbound.ts'
import { understandAnswer } from '../../../core/reading/answer.ts'
import type { PromiseReading } from '../../../core/reading/reading.ts'
import { inbound } from '../mail/fixture.ts'
import { alice, intro, understand } from './dana.ts'

type Body = Pick<Inbound, 'text' | 'html'>

const marked = (quoted: string): string => quoted.replace(/^/gm, '> ')
const BLOCK =
  'From: Carol Cole <carol@cole.example>\nSent: Monday, January 4, 2027 11:00 AM\nTo: Dana Dale <dana@dale.example>\nSubject: Hello'
const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>\n')
const ATTRIBUTION = 'On Mon, Jan 4, 2027 at 11:00 AM Carol Cole <carol@cole.example> wrote:'

/** As plain text. */
const PLAIN: Record<string, (text: string, quoted: string) => string> = {
  'marked line by line': (text, quoted) => `${text}\n\n${ATTRIBUTION}\n\n${marked(quoted)}`,
  'beneath a header block': (text, quoted) => `${text}\n\n${BLOCK}\n\n${quoted}`,
  'beneath a rule and a header block': (text, quoted) =>
    `${text}\n\n________________________________\n${BLOCK}\n\n${quoted}`,
  'beneath “Original Message”': (text, quoted) =>
    `${text}\n\n-----Original Message-----\n${BLOCK}\n\n${quoted}`,
}
/** As HTML: what is theirs, and what is quoted. */
const RICH: Record<string, (text: string, quoted: string) => string> = {
  Gmail: (text, quoted) =>
    `<div dir="ltr">${text}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${html(ATTRIBUTION)}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${quoted}</blockquote></div>`,
  Outlook: (text, quoted) =>
    `<div>${text}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${html(BLOCK)}</div><div>${quoted}</div>`,
  'Apple Mail': (text, quoted) =>
    `<div>${text}</div><div><br><blockquote type="cite"><div>${html(ATTRIBUTION)}</div><br><div>${quoted}</div></blockquote></div>`,
}

/** What the same client writes into the text part. */
const BESIDE: Record<string, string> = {
  Gmail: 'marked line by line',
  Outlook: 'beneath a rule and a header block',
  'Apple Mail': 'marked line by line',
}

/** The text alone and with the quote, in every dress. */
const DRESSES: Record<string, (text: string, quoted: string) => { alone: Body; quoting: Body }> = {
  ...Object.fromEntries(
    Object.entries(PLAIN).map(([name, write]) => [
      name,
      (text: string, quoted: string) => ({ alone: { text }, quoting: { text: write(text, quoted) } }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(RICH).flatMap(([name, write]) => [
      [
        `${name}, in HTML alone`,
        (text: string, quoted: string) => ({
          alone: { text: '', html: `<div>${html(text)}</div>` },
          quoting: { text: '', html: write(html(text), html(quoted)) },
        }),
      ],
      [
        `${name}, with a text beside it`,
        (text: string, quoted: string) => ({
          alone: { text, html: `<div>${html(text)}</div>` },
          quoting: { text: PLAIN[BESIDE[name]!]!(text, quoted), html: write(html(text), html(quoted)) },
        }),
      ],
    ]),
  ),
}

const MAILS = [
  'Yes, gladly.',
  'No, thank you.',
  'Ask me again in March.\n\nBest,\nCarol',
  'Talk to Erin instead, erin@east.example.',
  'Please never write to me again.',
  'I will introduce you to Erin East <erin@east.example>.',
  'Introduce Erin <erin@east.example> to Frank <frank@far.example>.',
  'Not bob@corp.example any more.\n\nhttps://www.linkedin.com/in/carol-cole',
  '> Would you?\n\nOf course.\n\n-- \nCarol Cole',
  'cancel',
]
const quotes = fc.oneof(
  fc.constantFrom(...MAILS),
  fc.array(fc.constantFrom(...MAILS), { maxLength: 4 }).map(mails => mails.join('\n\n')),
  fc.string({ unit: 'grapheme' }),
)
const RUNS = { numRuns: 60 }

describe.each(Object.entries(DRESSES))('quoted %s', (_, dress) => {
  test('an answer stays what it is', () => {
    const answers = fc.constantFrom(
      'Yes, happy to. Tuesdays are best.',
      'No thanks.',
      'Not before April, please.',
      'Carol would be better: carol@corp.example',
      'I do not know this person.',
      'Never write to me again.',
      'Who is she?',
    )
    fc.assert(
      fc.property(answers, quotes, (text, quoted) => {
        const { alone, quoting } = dress(text, quoted)
        expect(understandAnswer(inbound(quoting))).toEqual(understandAnswer(inbound(alone)))
      }),
      RUNS,
    )
  })

  test('a promise has the same people, in the same words', () => {
    const promises = fc.constantFrom(
      'Hi Alice,\n\nI will introduce you to Bob Lee <bob@corp.example>, who wants what you make.\n\nDana',
      'Alice, meet Bob: bob@corp.example',
      'I will introduce you to Bob Lee.',
      'I will introduce you to our head of sales.',
      'Let me introduce you to Bob (bob@corp.example) or Erin (erin@hill.example).',
      'What a day!',
    )
    const who = (body: Body) => peopleOf(understand({ to: [alice], cc: [intro], ...body }))
    fc.assert(
      fc.property(promises, quotes, (text, quoted) => {
        const { alone, quoting } = dress(text, quoted)
        expect(who(quoting)).toEqual(who(alone))
      }),
      RUNS,
    )
  })

  test('a promise to the service alone that names both has the same people', () => {
    const promises = fc.constantFrom(
      'Introduce Alice <alice@archer.example> to Bob <bob@corp.example>, because they both row.',
      'alice@archer.example -> bob@corp.example',
    )
    const who = (body: Body) => peopleOf(understand({ to: [intro], ...body }))
    fc.assert(
      fc.property(promises, quotes, (text, quoted) => {
        const { alone, quoting } = dress(text, quoted)
        expect(who(quoting)).toEqual(who(alone))
      }),
      RUNS,
    )
  })
})

/** Who is introduced to whom, as surely; that there is a quote is told apart. */
function peopleOf(reading: PromiseReading) {
  if (reading.is !== 'promise') return reading
  const { requesters, targets, proposed, described, words } = reading
  return { requesters, targets, proposed, described, words }
}
