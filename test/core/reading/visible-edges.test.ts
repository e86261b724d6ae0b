/** What others put above and beneath a person's words, and the words that only look so. */
import { describe, expect, test } from 'vitest'
import { visibleOf, visibleText } from '../../../core/reading/visible.ts'
import { inbound } from '../mail/fixture.ts'

const of = (text: string): string => visibleOf(text).text

describe('a footer is a line that says so and no more', () => {
  test.each([
    'Sent from my iPhone, please excuse any typos',
    'Sent from my Fairbrand RIDGE 4G',
    'Sent from my BlackBerry® wireless device',
    'Diese Nachricht wurde von meinem Android-Mobiltelefon gesendet.',
    'Envoyé de mon téléphone portable',
    'Hanki Outlook for iOS<https://aka.example/x>',
  ])('gone: %j', line => {
    expect(of(`Gladly.\n\n${line}`)).toBe('Gladly.')
    expect(of(`Gladly.\n\n${line}\n\nOn 4 Jan 2027, at 11:00, Dana wrote:\n\n> Hello`)).toBe('Gladly.')
  })
  test.each([
    'Sent from my tablet this would have had pictures.',
    'Sent from my kitchen, with flour on my hands: gladly!',
    'Sent by courier on Friday.',
    'Enviado por mensajero ayer.',
    'Von meinem Handy aus kann ich es leider nicht öffnen.',
  ])('kept: %j', line => expect(of(`Thanks.\n\n${line}\n\nBob`)).toBe(`Thanks.\n\n${line}\n\nBob`))
  test('what stands under a footer with nothing above it is theirs', () =>
    expect(of('Sent from my iPhone\n\nGladly.')).toBe('Gladly.'))
})

describe('a banner of the gateway goes, and the text beneath it stays', () => {
  test.each([
    'CAUTION: This email originated from outside the organization. Do not click links or open\nattachments unless you recognize the sender and know the content is safe.',
    '[EXTERNAL EMAIL]',
    "You don't often get email from dana@dale.example. Learn why this is important<https://aka.example/x>",
    'Sie erhalten nicht häufig E-Mails von dana@dale.example. Erfahren Sie, warum dies wichtig ist',
    '*** EXTERNAL ***\n\nThis message came from outside our company.',
  ])('%j', banner => {
    expect(of(`${banner}\n\nGladly.`)).toBe('Gladly.')
    expect(of(`${banner}\n________________________________\n\nGladly.`)).toBe('Gladly.')
    expect(of(`__________\n${banner}\n__________\nGladly.`)).toBe('Gladly.')
  })
  test('on one line with the text', () =>
    expect(of('WARNING: This email originated outside our company. Do not click links. Gladly, Bob')).toBe(
      'Gladly, Bob',
    ))
  test.each([
    'Warning: I am outside the country until Monday.',
    'External',
    'Caution is wise.\n\nDo not click twice.',
    'Thanks.\n\n[EXTERNAL]\n\nThat is what it said above your mail.',
  ])('no banner: %j', text => expect(of(text)).toBe(text))
  test('a rule above an old mail is no part of a banner', () =>
    expect(
      of(`[EXTERNAL]\n\nGladly.\n\n${'_'.repeat(32)}\nFrom: Dana <dana@dale.example>\nSent: Monday\n\nHello`),
    ).toBe('Gladly.'))
})

test('sentences that begin like header fields stand above the real block', () =>
  expect(
    of(
      'From: my side, all is well.\n\nTo: sum up, yes.\n\nFrom: Dana Dale <dana@dale.example>\nSent: Monday, January 4, 2027\nTo: Bob\nSubject: Hello\n\nHello',
    ),
  ).toBe('From: my side, all is well.\n\nTo: sum up, yes.'))

test.each(['Hold on:\n\nFrom: me\nTo: you\nRe: coffee\n\nDear Dana, you owe me one.'])(
  'a letter in jest has neither an address nor a date: %j',
  text => expect(visibleOf(text)).toEqual({ text, quoted: false }),
)

test('a name right above an attribution is theirs', () =>
  expect(
    visibleOf('Gladly.\n\nB\nOn 4 Jan 2027 at 11:00, Dana <dana@dale.example>, wrote:\n> Hello').text,
  ).toBe('Gladly.\n\nB'))

describe('where the text leaves a doubt, the structure of the HTML says what is quoted', () => {
  const of = (text: string, html: string) => visibleText(inbound({ text, html }))
  const ON = 'On Mon, 4 Jan 2027 at 11:00, Dana <dana@dale.example> wrote:'
  const HTML_ON = `<div>${ON.replace('<', '&lt;').replace('>', '&gt;')}</div>`

  test('of answers between, where the text marks nothing', () =>
    expect(
      of(
        `${ON}\n\nWould you?\n\nGladly.\n\nWhen?\n\nOn Tuesday.`,
        `${HTML_ON}<blockquote>Would you?</blockquote><p>Gladly.</p><blockquote>When?</blockquote><p>On Tuesday.</p>`,
      ),
    ).toEqual({ text: 'Gladly.\n\nOn Tuesday.', quoted: true }))
  test('of an unmarked quote that holds a marked one', () =>
    expect(
      of(
        `Gladly.\n\n${ON}\n\n> What you wrote\n\nWhat I wrote.`,
        `<p>Gladly.</p>${HTML_ON}<blockquote><p>&gt; What you wrote</p><p>What I wrote.</p></blockquote>`,
      ),
    ).toEqual({ text: 'Gladly.', quoted: true }))
  test('of a line that begins with "more than"', () =>
    expect(
      of(
        `If it is\n>50 it is too many.\nElse yes.\n\n${ON}\n> Hello`,
        `<div>If it is</div><div>&gt;50 it is too many.</div><div>Else yes.</div>${HTML_ON}<blockquote>Hello</blockquote>`,
      ),
    ).toEqual({ text: 'If it is\n>50 it is too many.\nElse yes.', quoted: true }))
  test('and where both say the same, the lines of the text stay', () =>
    expect(
      of('> Hello\n\nGladly,\nand soon.', '<blockquote>Hello</blockquote><p>Gladly, and soon.</p>'),
    ).toEqual({
      text: 'Gladly,\nand soon.',
      quoted: true,
    }))
})

describe('other marks of a quote', () => {
  test.each([
    'Dana Dale wrote:\n| Do you?\n| Would you?\n\nGladly.',
    'Dana Dale wrote:\n\nDD> Do you?\nDD> Would you?\n\nGladly.',
    'DD> Do you?\n\nGladly.\n\nDD> Would you?',
    '>>>>> "Dana" == Dana Dale <dana@dale.example> writes:\n\n    Dana> Do you?\n    Dana> Would you?\n\nGladly.',
    'Dana Dale wrote:\n\nDana> Do you?\nDana>> Would you?\n\nGladly.',
  ])('gone: %j', text => expect(visibleOf(text)).toEqual({ text: 'Gladly.', quoted: true }))
  test.each([
    'Here:\n\n| a | b |\n| 1 | 2 |',
    'I ran\n\nSQL> select 1\nSQL> exit',
    'SQL> select 1\n\nThat one.',
    'Mine> yours\nYours> nobody',
  ])('kept: %j', text => expect(visibleOf(text)).toEqual({ text, quoted: false }))
})

test.each(['display:none', 'DISPLAY: None; max-height:0', 'color:#fff;visibility:hidden', 'mso-hide:all'])(
  'what no client shows is no text (%s)',
  style =>
    expect(visibleText(inbound({ html: `<div style="${style}">Preview</div><p>Gladly.</p>` })).text).toBe(
      'Gladly.',
    ),
)

test('a separator whose client wrote its spaces as HTML in the text is one', () =>
  expect(of('好的。\n\n------------------&nbsp;原始邮件&nbsp;------------------\n发件人: "Kept"')).toBe(
    '好的。',
  ))

test('sentences that begin like header fields stay in HTML, too', () =>
  expect(
    visibleText(
      inbound({
        html: '<p>From: my side, all is well.</p><p>To: sum up, yes.</p><div id="divRplyFwdMsg"><b>From:</b> Dana<br><b>Sent:</b> Monday, January 4, 2027<br><b>To:</b> Bob<br><b>Subject:</b> Hello</div><p>Hello</p>',
      }),
    ),
  ).toEqual({ text: 'From: my side, all is well.\n\nTo: sum up, yes.', quoted: true }))

describe('a pasted diff is theirs, though its lines begin as quotes do', () => {
  test.each([
    '12c12\n< const depth = 3\n---\n> const depth = 4',
    '3a4,5\n> two lines\n> that are new',
    '< const depth = 3\n< // metres\n---\n> const depth = 4',
    '1,2c1\n< a\n<\n---\n> b\n7a7\n> c',
  ])('%j', diff => {
    const own = `This mends it:\n\n${diff}\n\nYes, gladly.`
    expect(visibleOf(own)).toEqual({ text: own, quoted: false })
    const reply = visibleOf(`${own}\n\nOn 4 Jan 2027, at 11:00, Dana wrote:\n\n> Hello\n> 3a4\n> > there`)
    expect(reply).toEqual({ text: own, quoted: true })
  })
  test.each([
    ['12c12\n> Hello', '12c12'],
    ['3a4,9\n> Hello', '3a4,9'],
    ['3a4\n> new\n\n> Hello', '3a4\n> new'],
    ['< less\n> Hello', '< less'],
  ])('a quote is none: %j', (text, own) => expect(visibleOf(text)).toEqual({ text: own, quoted: true }))
})
