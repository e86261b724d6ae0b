/**
 * Responders and mail systems that say of themselves as little as they can: a heading before the letter's subject,
 * to the letter's own address, in words. A person is one header, one "Re:" or one quotation away.
 */
import { describe, expect, test } from 'vitest'
import { automatic } from '../../../core/mail/automatic.ts'
import { read } from './fixture.ts'
import { ANSWERS, eml, LETTER, type Written } from './written.ts'

const judge = async (mail: Written) => automatic(await read(eml(mail)), undefined)
const SUBJECT = 'May Dana Dale introduce you to Alice Archer?'

/** Heading, and what follows, in a language. */
const AWAY: Array<[language: string, heading: string, text: string]> = [
  ['English', 'Automatic reply:', 'I am out of the office until 16 March.'],
  ['English, Zoho', 'Out of office:', 'Thank you for your mail. I am on leave with limited access to it.'],
  ['English, Yahoo', 'Auto response:', 'I am currently away and will reply when I return.'],
  ['English, iCloud', 'Auto-Reply:', 'I am travelling until Friday. I will get back to you.'],
  ['English, Proton', 'Auto:', 'I am out of office from 1 to 15 January.'],
  ['English, Plesk', 'Autoreply:', 'I am on holiday until the 4th.'],
  ['English, Horde', 'Vacation message:', 'I am on vacation until 4 January and will read your mail then.'],
  ['German', 'Automatische Antwort:', 'Ich bin bis 16. März nicht im Büro.'],
  ['German, Outlook', 'Abwesenheitsnotiz:', 'Ich bin im Urlaub. Ihre E-Mail wird nicht weitergeleitet.'],
  [
    'German, GMX',
    'Abwesenheitsbenachrichtigung:',
    'Vielen Dank. Ich bin abwesend und ab Montag wieder erreichbar.',
  ],
  ['French', 'Réponse automatique :', 'Je suis absent du bureau jusqu’au 16 mars.'],
  ['French, Zimbra', 'Message d’absence :', 'Je suis en congés, de retour lundi.'],
  ['Spanish', 'Respuesta automática:', 'Estoy fuera de la oficina hasta el 16 de marzo.'],
  ['Portuguese', 'Resposta automática:', 'Estou de férias até 16 de março.'],
  ['Catalan', 'Resposta automàtica:', 'Soc de vacances fins al 16 de març.'],
  ['Italian', 'Risposta automatica:', 'Sono fuori ufficio fino al 16 marzo.'],
  ['Romanian', 'Răspuns automat:', 'Sunt în concediu până pe 16 martie.'],
  ['Dutch', 'Automatisch antwoord:', 'Ik ben afwezig tot 16 maart.'],
  ['Dutch, Notes', 'Afwezigheidsbericht:', 'Tot en met vrijdag ben ik met vakantie.'],
  ['Swedish', 'Autosvar:', 'Jag är på semester till den 16 mars.'],
  ['Danish', 'Automatisk svar:', 'Jeg er på ferie indtil den 16. marts.'],
  ['Norwegian', 'Automatisk svar:', 'Jeg er ikke på kontoret før 16. mars.'],
  ['Finnish', 'Automaattinen vastaus:', 'Olen lomalla 16. maaliskuuta asti.'],
  ['Icelandic', 'Sjálfvirkt svar:', 'Ég er í fríi til 16. mars.'],
  ['Estonian', 'Automaatvastus:', 'Olen puhkusel 16. märtsini.'],
  ['Latvian', 'Automātiska atbilde:', 'Esmu atvaļinājumā līdz 16. martam.'],
  ['Lithuanian', 'Automatinis atsakymas:', 'Aš atostogauju iki kovo 16 d.'],
  ['Polish', 'Automatyczna odpowiedź:', 'Jestem na urlopie do 16 marca.'],
  ['Czech', 'Automatická odpověď:', 'Mám dovolenou do 16. března.'],
  ['Slovak', 'Automatická odpoveď:', 'Som na dovolenke do 16. marca.'],
  ['Croatian', 'Automatski odgovor:', 'Na godišnjem sam odmoru do 16. ožujka.'],
  ['Slovene', 'Samodejni odgovor:', 'Na dopustu sem do 16. marca.'],
  ['Serbian', 'Аутоматски одговор:', 'Аутоматски јављам: на одмору сам до 16. марта.'],
  ['Bulgarian', 'Автоматичен отговор:', 'В отпуска съм до 16 март.'],
  ['Hungarian', 'Automatikus válasz:', 'Március 16-ig szabadságon vagyok.'],
  ['Russian', 'Автоматический ответ:', 'Я в отпуске до 16 марта.'],
  ['Russian, Yandex', 'Автоответ:', 'Здравствуйте! Меня нет в офисе. Вернусь в понедельник.'],
  ['Russian, Mail.ru', 'Автоответчик:', 'Я сейчас в отпуске и отвечу позже.'],
  ['Ukrainian', 'Автоматична відповідь:', 'Я у відпустці до 16 березня.'],
  ['Greek', 'Αυτόματη απάντηση:', 'Είμαι σε άδεια έως τις 16 Μαρτίου.'],
  ['Turkish', 'Otomatik yanıt:', '16 Mart’a kadar izinliyim.'],
  ['Hebrew', 'תשובה אוטומטית:', 'אני בחופשה עד 16 במרץ.'],
  ['Arabic', 'رد تلقائي:', 'أنا في إجازة حتى 16 مارس.'],
  ['Persian', 'پاسخ خودکار:', 'تا ۱۶ مارس در مرخصی هستم.'],
  ['Chinese', '自动回复:', '您好，我正在休假，3月16日回来。'],
  ['Chinese, QQ', '自动回复：', '这是一封自动回复邮件。已经收到您的来信。'],
  ['Chinese, traditional', '自動回覆：', '我休假至3月16日。'],
  ['Japanese', '自動応答:', '3月16日まで不在にしております。'],
  ['Japanese, a provider’s', '【自動返信】', '休暇中です。'],
  ['Korean', '자동 회신:', '3월 16일까지 휴가입니다.'],
  ['Vietnamese', 'Trả lời tự động:', 'Tôi đang nghỉ phép đến ngày 16 tháng 3.'],
  ['Thai', 'ตอบกลับอัตโนมัติ:', 'ฉันไม่อยู่ที่สำนักงานจนถึง 16 มีนาคม'],
  ['Indonesian', 'Balasan otomatis:', 'Saya sedang cuti sampai 16 Maret.'],
  ['Malay', 'Balasan automatik:', 'Saya bercuti sehingga 16 Mac.'],
  ['Hindi', 'स्वचालित उत्तर:', 'मैं 16 मार्च तक अवकाश पर हूँ।'],
  ['Basque', 'Erantzun automatikoa:', 'Oporretan nago martxoaren 16ra arte.'],
]

describe('a responder without a header of its own', () => {
  test.each(AWAY)('%s: %s', async (_, heading, text) => {
    const mail = { from: ANSWERS.from, subject: `${heading} ${SUBJECT}`, text }
    expect(await judge(mail)).toMatchObject({ kind: 'auto-reply' })
    expect(await judge({ ...mail, inReplyTo: ANSWERS.inReplyTo })).toMatchObject({ kind: 'auto-reply' })
    // One thing that a person's client does, and a person may have written it.
    expect(await judge({ ...mail, subject: `Re: ${mail.subject}` })).toBeUndefined()
    expect(await judge({ ...mail, head: { 'User-Agent': 'Mozilla Thunderbird' } })).toBeUndefined()
    expect(await judge({ ...mail, text: `${text}\n\n> ${SUBJECT}` })).toBeUndefined()
    // The words alone, to where nobody's letter comes from.
    expect(await judge({ ...mail, to: 'intro@kept.test' })).toBeUndefined()
  })
  test.each<[string, Partial<Written>]>([
    [
      'heads with its owner’s name',
      { subject: 'Bob Lee is out of the office.', inReplyTo: ANSWERS.inReplyTo },
    ],
    ['heads with the days', { subject: 'Out of office from 1 to 16 March', inReplyTo: ANSWERS.inReplyTo }],
    ['answers the envelope', { subject: `Automatic reply: ${SUBJECT}`, to: 'bounce-d7@kept.test' }],
  ])('%s', async (_, mail) =>
    expect(
      await judge({ subject: SUBJECT, text: 'I am out of the office until 16 March.', ...mail }),
    ).toMatchObject({ kind: 'auto-reply' }),
  )
  test.each<[string, Record<string, string>]>([
    ['X-QQ-mid', { 'X-QQ-mid': 'xmautoreply11' }],
    ['Preference', { Preference: 'auto_reply' }],
    ['X-Apple-Action', { 'X-Apple-Action': 'VACATION/replied' }],
    ['X-POST-MessageClass', { 'X-POST-MessageClass': '9; Autoresponder' }],
    ['X-Mail-Autoreply', { 'X-Mail-Autoreply': 'vacation' }],
  ])('is known by %s whatever it says', async (_, head) =>
    expect(await judge({ subject: SUBJECT, text: 'Hello.', head })).toMatchObject({ kind: 'auto-reply' }),
  )
})

describe('a program in its own mailbox', () => {
  test.each([
    ['says not to answer', 'Please do not reply to this message.'],
    ['says that it is automatic', 'This is an automated message.'],
    ['says so in German', 'Diese Nachricht wurde automatisch erstellt.'],
    ['says so in French', 'Merci de ne pas répondre à ce courriel.'],
    ['speaks to a customer', 'Your order 4411 is on its way.'],
    ['wants a click', 'See what is new: https://forum.example/t/1'],
    ['says nothing', ''],
  ])('%s', async (_, text) =>
    expect(await judge({ from: 'Corner Shop <no-reply@shop.example>', subject: 'News', text })).toBeDefined(),
  )
  test('acknowledges under Re:', async () =>
    expect(
      await judge({
        ...ANSWERS,
        from: 'Corner Shop <no-reply@shop.example>',
        text: 'We have received your message. Your request has been logged.',
      }),
    ).toBeDefined())
})

describe('a mail system without a report or a null sender', () => {
  const BOUNCES: Array<[language: string, subject: string, text: string]> = [
    [
      'English',
      'Undeliverable: hello',
      'Your message was not delivered to bob@corp.example.\n550 5.1.1 User unknown',
    ],
    [
      'Domino',
      'DELIVERY FAILURE: User bob not listed',
      'Your message\n\n  Subject: x\n\nwas not delivered to:\n\n  bob@corp.example\n\nbecause:\n\n  User bob not listed in Domino Directory',
    ],
    [
      'German',
      'Unzustellbar: Hallo',
      'Die Nachricht konnte nicht zugestellt werden: bob@corp.example\n550 5.1.1',
    ],
    ['French', 'Non remis : Bonjour', 'Le message n’a pas pu être remis à bob@corp.example\n550 5.1.1'],
    ['Spanish', 'No se puede entregar: Hola', 'No se pudo entregar a bob@corp.example\n550 5.1.1'],
    ['Portuguese', 'Não é possível entregar', 'Não foi possível entregar a bob@corp.example\n550 5.1.1'],
    ['Italian', 'Impossibile recapitare: Ciao', 'Impossibile recapitare a bob@corp.example\n550 5.1.1'],
    ['Dutch', 'Onbestelbaar: Hallo', 'Het bericht kon niet worden bezorgd: bob@corp.example\n550 5.1.1'],
    ['Swedish', 'Kan inte levereras: Hej', 'Kunde inte levereras till bob@corp.example\n550 5.1.1'],
    ['Polish', 'Niedostarczone: Hej', 'Nie można dostarczyć do bob@corp.example\n550 5.1.1'],
    ['Russian', 'Недоставленное сообщение', 'Сообщение не было доставлено: bob@corp.example\n550 5.1.1'],
    ['Japanese', '配信不能: こんにちは', '配信できませんでした: bob@corp.example\n550 5.1.1'],
    ['Chinese', '系统退信', '您的邮件无法送达 bob@corp.example\n550 5.1.1'],
    ['Korean', '배달되지 않음: 안녕', '메시지를 전달할 수 없습니다 bob@corp.example\n550 5.1.1'],
  ]
  test.each(BOUNCES)('%s: %s', async (_, subject, text) => {
    const mail = { from: 'postmaster@corp.example', to: 'bounce-d7@kept.test', subject, text }
    const found = await judge(mail)
    expect(found).toMatchObject({ kind: 'bounce', bounce: { recipient: 'bob@corp.example', hard: true } })
    // The postmaster in person.
    expect(await judge({ ...mail, to: LETTER, subject: `Re: ${subject}` })).toBeUndefined()
  })
})
