/** Where words and structure conflict, the question is who pressed "send". */
import { describe, expect, test } from 'vitest'
import { automatic } from '../../../core/mail/automatic.ts'
import { read } from './fixture.ts'
import { ANSWERS, eml, LETTER } from './written.ts'

const SUBJECT = 'May Dana Dale introduce you to Alice Archer?'
const judge = async (mail: Parameters<typeof eml>[0]) => automatic(await read(eml(mail)), undefined)

describe('people who head their answer with their absence go on with a "but", ask, or tell', () => {
  test.each([
    ['Away', 'I am away until June, can this wait?'],
    ['Out of office', 'Back Monday. Ask me then.'],
    ['Out of the office', 'I am out of the office on Mondays. Tuesday works for a call with Alice.'],
    ['automatic reply', 'Sorry, my automatic reply was on. Yes.'],
    ['Automatic reply: your question', 'I switched the auto-reply off. Happy to talk to Alice.'],
    ['Urlaub', 'Bin im Urlaub, aber Alice klingt gut.'],
    ['Abwesenheitsnotiz von Farid', 'Farid ist bis März im Urlaub, schreibt sein Automat.'],
    ['Vacaciones', 'Estoy de vacaciones. Adelante, preséntanos.'],
    ['Poissa', 'Olen lomalla, mutta kyllä, mielelläni.'],
    ['Ferie', 'Jeg er på ferie, men ja tak.'],
    ['Urlop', 'Jestem na urlopie, ale tak, chętnie.'],
    ['Szabadságon', 'Szabadságon vagyok, de igen, szívesen.'],
    ['İzindeyim', 'İzindeyim, ama olur, memnuniyetle.'],
    ['В отпуске', 'Я в отпуске, но согласен.'],
    ['自动回复', '不是自动回复，我同意。'],
    ['休假', '我在休假，但可以。'],
    ['不在', '来週は不在ですが、お願いします。'],
    ['부재중', '부재중이지만 좋습니다.'],
  ])('%s: %s', async (subject, text) => expect(await judge({ ...ANSWERS, subject, text })).toBeUndefined())
})

describe('a heading before the letter’s whole subject is a program’s, whatever its owner had it say', () => {
  test.each([
    ['Automatic reply:', 'Bob no longer works here. Please write to carol@corp.example.'],
    ['Automatic reply:', 'Can I ask you to contact Carol? She is covering for me until 3 May.'],
    ['Automatic reply:', 'I am in meetings all day. My colleague has my calendar, but is slow.'],
    ['Automatische Antwort:', 'Ich bin derzeit nicht erreichbar. Bitte wenden Sie sich an Frau Kohl.'],
    ['Respuesta automática:', 'Gracias por su correo. Vuelvo el 3 de mayo.'],
    ['Autosvar:', 'Jag är åter den 3 maj.'],
    ['Automatisches Antwortschreiben:', 'Frau Kohl vertritt mich.'],
    ['Απάντηση εκτός γραφείου:', 'Λείπω έως 3 Μαΐου.'],
    ['휴가중 자동회신:', '5월 3일에 돌아옵니다.'],
    ['Risposta automatica:', 'Non sono in sede fino al 3 maggio.'],
    ['Автоответ:', 'Спасибо за письмо! Буду на связи с 3 мая.'],
    ['自動返信:', 'お問い合わせありがとうございます。担当者より連絡いたします。'],
    ['自动回复:', '您好，您的来信已经收到。'],
  ])('%s … %s', async (heading, text) => {
    const mail = { to: LETTER, subject: `${heading} ${SUBJECT}`, text }
    expect(await judge(mail)).toMatchObject({ kind: 'auto-reply' })
    // Before a few words of somebody's own it may be a jest, and a decision is a person's under any heading.
    expect(await judge({ ...mail, subject: `${heading} no robot`, text: 'It is me.' })).toBeUndefined()
    expect(await judge({ ...mail, text: 'It is me, introduce us!' })).toBeUndefined()
  })
})
