import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visibleOf, visibleText } from '../../../core/reading/visible.ts'
import { fixture, inbound, read } from '../mail/fixture.ts'

const newWords = 'Happy to.\n\nBob'

describe('what was quoted is gone', () => {
  test.each([
    ['Gmail', 'On Mon, Jan 4, 2027 at 11:00 AM Kept <reply.x@kept.test> wrote:\n\n> Hello'],
    [
      'Gmail, wrapped',
      'On Mon, Jan 4, 2027 at 11:00 AM Dana Dale with a rather long name <\ndana@dale.example> wrote:\n\n> Hello',
    ],
    [
      'Gmail, wrapped within the brackets',
      'tir. 5. jan. 2027 kl. 13:09 skrev Dana Dale <dana@dale.example\n>:\n\n> Hello',
    ],
    ['Apple Mail', '> On 4 Jan 2027, at 11:00, Kept <reply.x@kept.test> wrote:\n> \n> Hello'],
    ['a phone, without marks', 'On Mon, Jan 4, 2027, 11:00 AM Kept <reply.x@kept.test> wrote:\nHello'],
    [
      'Outlook',
      '________________________________\nFrom: Kept <reply.x@kept.test>\nSent: Monday, January 4, 2027 11:00 AM\nTo: Bob Lee <bob@corp.example>\nSubject: Hello\n\nHello',
    ],
    ['Outlook, in bold', '*From:* Kept\n*Sent:* Monday\n*To:* Bob\n*Subject:* Hello\n\nHello'],
    ['Outlook of old', '-----Original Message-----\nFrom: Kept\nSent: Monday\n\nHello'],
    ['a forward', '---------- Forwarded message ---------\nFrom: Kept <reply.x@kept.test>\n\nHello'],
    ['Thunderbird', 'Dana Dale wrote:\n> Hello'],
    ['Yandex', '04.01.2027, 11:00, "Kept" <reply.x@kept.test>:\n\nHello'],
    ['German', 'Am Mo., 4. Jan. 2027 um 11:00 Uhr schrieb Kept <reply.x@kept.test>:\n\n> Hallo'],
    [
      'German Outlook',
      'Von: Kept <reply.x@kept.test>\nGesendet: Montag, 4. Januar 2027 11:00\nAn: Bob Lee\nBetreff: Hallo\n\nHallo',
    ],
    ['French', 'Le lun. 4 janv. 2027 à 11:00, Kept <reply.x@kept.test> a écrit :\n\n> Bonjour'],
    [
      'French Outlook',
      'De : Kept <reply.x@kept.test>\nEnvoyé : lundi 4 janvier 2027\nÀ : Bob Lee\nObjet : Bonjour\n\nBonjour',
    ],
    ['Spanish', 'El lun, 4 ene 2027 a las 11:00, Kept (<reply.x@kept.test>) escribió:\n\n> Hola'],
    ['Portuguese', 'Em seg., 4 de jan. de 2027 às 11:00, Kept <reply.x@kept.test> escreveu:\n\n> Olá'],
    ['Italian', 'Il giorno lun 4 gen 2027 alle ore 11:00 Kept <reply.x@kept.test> ha scritto:\n\n> Ciao'],
    ['Dutch', 'Op ma 4 jan 2027 om 11:00 schreef Kept <reply.x@kept.test>:\n\n> Hallo'],
    ['Swedish', 'Den mån 4 jan. 2027 kl 11:00 skrev Kept <reply.x@kept.test>:\n\n> Hej'],
    ['Polish', 'pon., 4 sty 2027 o 11:00 Kept <reply.x@kept.test> napisał(a):\n\n> Cześć'],
    ['Russian', 'пн, 4 янв. 2027 г. в 11:00, Kept <reply.x@kept.test>:\n\n> Привет'],
    ['Japanese', '2027年1月4日(月) 11:00 Kept <reply.x@kept.test>:\n\n> こんにちは'],
    ['Zoho', '---- On Mon, 04 Jan 2027 11:00:00 +0000 Kept <reply.x@kept.test> wrote ----\n\nHello'],
    ['QQ', '------------------ Original ------------------\nFrom: "Kept" <reply.x@kept.test>;\n\nHello'],
    ['NetEase', 'At 2027-01-04 11:00:00, "Kept" <reply.x@kept.test> wrote:\n>Hello'],
    ['mutt, set otherwise', '* Kept <reply.x@kept.test> [2027-01-04 11:00]:\n> Hello'],
    ['Horde', 'Quoting Kept <reply.x@kept.test>:\n\n> Hello'],
    ['Notes', 'Kept---04.01.2027 11:00:05---Hello\n\nHello'],
    ['Notes on the web', '-----"Kept" <reply.x@kept.test> wrote: -----\nTo: Bob\n\nHello'],
    ['a phone that says who and when', 'From: Kept <reply.x@kept.test>\nDate: 04/01/2027 11:00\n\nHello'],
    ['a ticket system', '##- Please type your reply above this line -##\n\nHello'],
    [
      'a language without a table',
      'Mesajes de Kept <reply.x@kept.test>, 4 gen 2027\na les 11:00:\n\n> Hello',
    ],
    [
      'a header block in a language without a table',
      `${'_'.repeat(32)}\nYekun: Kept <reply.x@kept.test>\nDem: 04.01.2027 11:00\nJi bo: Bob\n\nHello`,
    ],
    [
      'Turkish, wrapped',
      'Kept <reply.x@kept.test>, 4 Oca 2027 Pzt, 11:00 tarihinde şunu\nyazdı:\n\n> Merhaba',
    ],
    ['Czech', 'po 4. 1. 2027 v 11:00 odesílatel Kept <reply.x@kept.test> napsal:\n\n> Dobrý den'],
    ['Hungarian', 'Kept <reply.x@kept.test> ezt írta (időpont: 2027. jan. 4., H, 11:00):\n\n> Szia'],
    ['Romanian', 'În lun., 4 ian. 2027 la 11:00, Kept <reply.x@kept.test> a scris:\n\n> Salut'],
    ['Greek', 'Στις Δευ 4 Ιαν 2027 στις 11:00 π.μ., ο χρήστης Kept <reply.x@kept.test> έγραψε:\n\n> Γεια'],
    ['Ukrainian', 'пн, 4 січ. 2027 р. о 11:00 Kept <reply.x@kept.test> пише:\n\n> Вітаю'],
    ['Thai', 'เมื่อ จ. 4 ม.ค. 2027 เวลา 11:00 Kept <reply.x@kept.test> เขียนว่า:\n\n> สวัสดี'],
    ['Vietnamese', 'Vào Th 2, 4 thg 1, 2027 vào lúc 11:00 Kept <reply.x@kept.test> đã viết:\n\n> Chào'],
    ['Hindi', 'सोम, 4 जन॰ 2027 को 11:00 बजे को Kept <reply.x@kept.test> ने लिखा:\n\n> नमस्ते'],
    [
      'Hebrew, between marks of direction',
      '\u202bבתאריך יום ב׳, 4 בינו׳ 2027 ב-11:00 מאת \u202aKept\u202c <\u202areply.x@kept.test\u202c>:\u202c\n\n> שלום',
    ],
    ['Korean', '2027년 1월 4일 (월) 오전 11:00, Kept <reply.x@kept.test>님이 작성:\n\n> 안녕하세요'],
    [
      'Chinese Outlook',
      '发件人: Kept <reply.x@kept.test>\n发送时间: 2027年1月4日 11:00\n收件人: Bob\n主题: Hello\n\nHello',
    ],
  ])('%s', (_, quote) => {
    expect(visibleOf(`${newWords}\n\n${quote}`)).toEqual({ text: newWords, quoted: true })
  })
})

describe('what they wrote stays', () => {
  test('between the quotes', async () =>
    expect(visibleText(await read(fixture('answers-between-the-quotes')))).toEqual({
      text: 'I do.\n\nGladly.',
      quoted: true,
    }))
  test('before an attribution that lost its line break', () =>
    expect(visibleOf('Gladly. On Mon, 4 Jan 2027 at 11:00, Kept wrote:\n> Hello').text).toBe('Gladly.'))
  test.each([
    'On Monday I wrote: nothing at all, and that is fine.',
    'On the phone yesterday, Bob said:\nhe would rather write.',
    'From: here\nto there is a long way.',
    'Two things -- the first is time.\n\nThe second is money.',
    'It was sent from my heart.',
    `Our rule\n--\nNever guess.\n${'And more of it.\n'.repeat(40)}`,
    'Bob wrote:\nthat he is in.',
    'So at 10:30 he wrote:\nnothing at all.',
    'First the short answer.\n\n________________________________\n\nNow the long one.' +
      '\nAnd more of it.'.repeat(40),
    'It came on Friday,\nsent from my old address.\nI still have it.',
  ])('%j', text => expect(visibleOf(text)).toEqual({ text: text.trim(), quoted: false }))
})

describe('what the client added is gone', () => {
  test.each([
    '-- \nBob Lee\nHead of Purchasing',
    '_______________________________________________\nHarbours mailing list',
    '--\nBob Lee',
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Get Outlook for iOS<https://aka.example/ios>',
    'Sent with Proton Mail secure email.',
    'iPhoneから送信',
    'Đã gửi từ iPhone của tôi',
    'Livre de vírus. www.avast.example',
  ])('%j', added => {
    expect(visibleOf(`${newWords}\n\n${added}\n`)).toEqual({ text: newWords, quoted: false })
    expect(visibleOf(`${newWords}\n\n${added}\n\n> Hello`)).toEqual({ text: newWords, quoted: true })
  })
})

describe('HTML alone is read by its structure', () => {
  const html = (html: string) => visibleText(inbound({ html }))

  test('of Gmail', async () =>
    expect(visibleText(await read(fixture('yes-gmail-html-only')))).toEqual({
      text: 'Yes, happy to. Tuesdays are best.',
      quoted: true,
    }))
  test('of Outlook', async () =>
    expect(visibleText(await read(fixture('promise-outlook-html-reply')))).toEqual({
      text: 'Alice, connecting you with Bob Lee (bob@corp.example).',
      quoted: true,
    }))
  test.each([
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">Le 04/01, Dana a dit autre chose</div><blockquote type="cite">Hello</blockquote>',
    ],
    ['Yahoo', '<div class="yahoo_quoted" id="yahoo_quoted_1"><div>On Monday</div><div>Hello</div></div>'],
    ['Apple Mail', '<blockquote type="cite">On 4 Jan 2027, at 11:00, Kept wrote:<br>Hello</blockquote>'],
    [
      'Proton',
      '<div class="protonmail_quote">On Monday, 4 January 2027 at 11:00, Kept &lt;reply.x@kept.test&gt; wrote:<br><blockquote class="protonmail_quote">Hello</blockquote></div>',
    ],
  ])('of %s', (_, quote) =>
    expect(html(`<div>Happy to.</div><br><div>Bob</div>${quote}`).text).toMatch(/^Happy to\.\s+Bob$/),
  )
  test('keeps answers between the quotes', () =>
    expect(
      html(
        '<blockquote type="cite">Do you?</blockquote><p>I do.</p><blockquote type="cite">Would you?</blockquote><p>Gladly.</p>',
      ),
    ).toEqual({
      text: 'I do.\n\nGladly.',
      quoted: true,
    }))
  test('keeps what is only indented', () =>
    expect(
      html('<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Gladly.</blockquote>').text,
    ).toBe('Gladly.'))
  test('says where a link leads when it leads to somebody', () =>
    expect(
      html('<p>Meet <a href="mailto:bob@corp.example">Bob</a>, <a href="https://corp.example">Corp</a></p>')
        .text,
    ).toBe('Meet Bob <bob@corp.example>, Corp'))
  test.each([
    [
      'Word',
      '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>Yekun:</b> Kept</p></div><p>Hello</p>',
    ],
    [
      'Gmail in any language',
      '<div class="gmail_attr">Kept, zo 11:00, nivîsî:</div><blockquote>Hello</blockquote>',
    ],
    ['GMX', '<div name="quote"><b>Gesendet:</b> Montag<br><b>Von:</b> Kept<br>Hello</div>'],
    ['mobile Outlook', '<div id="mail-editor-reference-message-container"><b>Van:</b> Kept<br>Hello</div>'],
  ])('of %s, whatever the words', (_, quote) =>
    expect(html(`<div>Happy to.</div><br><div>Bob</div>${quote}`)).toEqual({ text: newWords, quoted: true }),
  )
  test('leaves the signature out and keeps what stands below it', () =>
    expect(
      html('<p>Gladly.</p><div id="Signature">Bob Lee<br>Purchasing</div><p>PS: I have moved.</p>').text,
    ).toBe('Gladly.\n\nPS: I have moved.'))
  test('keeps what was written into the signature, when nothing else was', () =>
    expect(
      html('<div><br></div><div id="Signature">Gladly.</div><div id="divRplyFwdMsg">From: Kept</div>').text,
    ).toBe('Gladly.'))
  test('nested without end is read at its top, and no old mail shows', () => {
    const deep = `<p>Gladly.</p>${'<blockquote><div>'.repeat(50_000)}Hello`
    expect(html(deep)).toEqual({ text: 'Gladly.', quoted: true })
  })
})

test('plain text is preferred, unless it only says that there is HTML', () => {
  expect(visibleText(inbound({ text: 'plain', html: '<p>rich</p>' })).text).toBe('plain')
  expect(
    visibleText(inbound({ text: 'This message requires an HTML viewer.', html: '<p>rich</p>' })).text,
  ).toBe('rich')
})

test('a quote that is marked in the HTML alone is found there', () =>
  expect(
    visibleText(
      inbound({ text: 'Gladly.\n\nHello', html: '<div>Gladly.</div><blockquote>Hello</blockquote>' }),
    ),
  ).toEqual({ text: 'Gladly.', quoted: true }))

test('the armour of a signed mail is no part of it (RFC 9580)', () =>
  expect(
    visibleOf(
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nGladly.\n-----BEGIN PGP SIGNATURE-----\n\niHUE\n-----END PGP SIGNATURE-----',
    ).text,
  ).toBe('Gladly.'))

test('flowed lines are one line again (RFC 3676)', async () =>
  expect(
    visibleText(
      await read(
        'From: bob@corp.example\r\nContent-Type: text/plain; format=flowed\r\n\r\nThis goes \r\non here.\r\n\r\nOn 04/01/2027 11:00, Kept wrote:\r\n> Hello \r\n> there\r\n',
      ),
    ),
  ).toEqual({ text: 'This goes on here.', quoted: true }))

test('whatever is quoted beneath, the new text is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), quoted => {
      const marked = quoted
        .split(/\r\n?|\n/)
        .map(line => `> ${line}`)
        .join('\n')
      expect(visibleOf(`${newWords}\n\n${marked}`).text).toBe(newWords)
    }),
  )
})

test('a megabyte of anything takes linear time', () => {
  const size = 1024 * 1024
  for (const part of [
    '>',
    '>\n',
    '(',
    '<',
    '@',
    'On ',
    'On 1/1/2024 at 10:00\n',
    'From: x\n',
    '--\n',
    '_____\n',
    'wrote:\n',
    '> a\nb\n',
    ' ',
    '\n',
  ]) {
    const start = process.cpuUsage()
    visibleOf(part.repeat(Math.ceil(size / part.length)))
    expect(process.cpuUsage(start).user / 1000, JSON.stringify(part)).toBeLessThan(4000)
  }
})
