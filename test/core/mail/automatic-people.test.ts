/**
 * People whose mail looks like a machine's: where they write from, what they speak of, and what their programs put
 * around it. Each is one mail; none of it may be discarded.
 */
import { describe, expect, test } from 'vitest'
import { automatic } from '../../../core/mail/automatic.ts'
import { read } from './fixture.ts'
import { ANSWERS, eml, PROMISE, type Written } from './written.ts'

const written = (situations: Record<string, Written>) =>
  test.each(Object.entries(situations))('%s', async (_, mail) =>
    expect(automatic(await read(eml(mail)), undefined)).toBeUndefined(),
  )

const yes = { ...ANSWERS, text: 'Yes please, any day after class.' }
const promise = {
  ...PROMISE,
  text: 'Please introduce Kit Vance <kit@vance.example> to Bo Lind <bo@lind.example>, both restore typewriters.',
}

describe('the one mailbox of a small shop is named as a program’s', () => {
  written({
    'no-reply, from a client': {
      ...yes,
      from: 'Harbor Yoga <no-reply@yoga.example>',
      head: { 'User-Agent': 'Roundcube' },
    },
    'no-reply, under Re:': { ...yes, from: 'Harbor Yoga <no-reply@yoga.example>' },
    'noreply, in a new mail': { ...promise, from: 'Corner Shop <noreply@corner.example>' },
    'noreply, signed': {
      ...promise,
      from: "Noreen O'Reply <noreply@oreply.example>",
      text: `${promise.text}\nShe is at https://kit.example/shop\n\nNoreen`,
    },
    'noreply, signed after a greeting': {
      ...promise,
      from: 'Ines Roca <noreply@print.example>',
      text: `${promise.text}\n\nBest, Ines\nPrint Shop, https://print.example`,
    },
    'noreply, with a profile': {
      ...promise,
      from: 'Corner Shop <noreply@corner.example>',
      text: `${promise.text} https://www.linkedin.com/in/kit-vance-example`,
    },
    'do-not-reply, which they mock': {
      ...yes,
      from: 'Ilse <do-not-reply@ilse.example>',
      text: 'Yes! Never mind that my address says do not reply, do reply.',
    },
    'bounce, a trampoline hall': { ...yes, from: 'Bounce! <bounce@trampoline.example>' },
    'bounces, a band': { ...promise, from: 'The Bounces <bounces@band.example>' },
    'notifications, a printer’s': { ...yes, from: 'Notifications & Cards <notifications@print.example>' },
    'auto, a garage': { ...yes, from: 'Auto Weber <auto@weber.example>' },
    'automated, who builds gates': { ...yes, from: 'Automated Gates <automated@gates.example>' },
    'post.master, a name': { ...yes, from: 'Jane Post Master <post.master@parish.example>' },
    'cron, a family': { ...promise, from: 'Marie Cron <cron@cron.example>' },
    'daemon, a nickname': { ...yes, from: 'Dee <daemon@people.example>' },
    'keine-antwort, a podcast': { ...yes, from: 'Keine Antwort <keine-antwort@podcast.example>' },
    'ne-pas-repondre, un café': {
      ...yes,
      from: 'Café <ne-pas-repondre@cafe.example>',
      text: 'Oui, volontiers.',
    },
    'nie-odpowiadaj': { ...yes, from: 'Ola <nie-odpowiadaj@ola.example>', text: 'Tak, chętnie.' },
  })
})

describe('a name is like a daemon’s', () => {
  written({
    'Damon Mailer': {
      ...yes,
      from: 'Damon Mailer <mailer.damon@bros.example>',
      head: { 'Return-Path': '<mailer.damon@bros.example>' },
    },
    'Mailer Damon, without a dot': {
      ...yes,
      from: 'D. Mailer <mailerdamon@bros.example>',
      head: { 'Return-Path': '<mailerdamon@bros.example>' },
    },
    'Norman Mailer': { ...promise, from: 'Norman Mailer <mailer@books.example>' },
    'a postmaster by trade': {
      ...yes,
      from: 'Ann Poe, Postmaster <postmaster@village.example>',
      text: 'Yes. A letter to Bob could not be delivered in person today, by the way.',
    },
    'a mail administrator': { ...promise, from: 'Mail Administrator <admin@coop.example>' },
    root: { ...yes, from: 'Dex <root@unix.example>' },
    'a delivery firm': {
      ...promise,
      from: 'Delivery System Ltd <delivery@vans.example>',
      subject: 'Delivery failure',
      text: `The van broke down. ${promise.text}`,
    },
  })
})

describe('a responder is spoken of', () => {
  written({
    'and cited': {
      ...ANSWERS,
      subject: 'Farid is away',
      text: 'FYI Farid’s mail says: "I am currently out of the office and will return on 23 March. This is an automated response." Can you ask again then?',
    },
    'and told in their words': {
      ...ANSWERS,
      subject: 'Farid is on leave',
      text: 'He will be back on 23 March, the office says.',
    },
    'under Re: and the sender’s own name': {
      ...ANSWERS,
      subject: 'Re: Bob Lee is out of the office',
      text: 'I am back on Monday.',
    },
    'as "automatic reply from" somebody': {
      ...ANSWERS,
      subject: 'Automatic reply from Farid',
      text: 'He is away from his desk until March.',
    },
    'in a question': {
      ...ANSWERS,
      subject: 'Out of office?',
      text: 'I only got this out of office. Did you get it, too?',
    },
    'to the one who was asked': {
      ...ANSWERS,
      subject: 'Automatic reply: what is this?',
      text: 'Is this an automatic reply, or are you a person?',
    },
    'with the answer': { ...ANSWERS, subject: 'Out of office', text: 'I am on vacation, but yes please.' },
    'mit der Antwort': {
      ...ANSWERS,
      subject: 'Abwesend',
      text: 'Ich bin im Urlaub, aber ja, gern.',
    },
    'avec la réponse': { ...ANSWERS, subject: 'Absence', text: 'Je suis absent. Oui, avec plaisir.' },
    'con la respuesta': { ...ANSWERS, subject: 'Ausente', text: 'Estoy de vacaciones, pero sí, gracias.' },
    'con la risposta': { ...ANSWERS, subject: 'In ferie', text: 'Sono in ferie, ma sì, per favore.' },
    'met het antwoord': { ...ANSWERS, subject: 'Afwezig', text: 'Ik ben op vakantie, maar ja, graag.' },
    'с ответом': { ...ANSWERS, subject: 'В отпуске', text: 'Я в отпуске, но да, пожалуйста.' },
    'refusing it': {
      ...ANSWERS,
      subject: 'On leave',
      text: 'I am on parental leave and not interested in anything.',
    },
    'wanting it': {
      ...ANSWERS,
      subject: 'Out of office: next week',
      text: 'I will be back on Monday. I would love to meet her then.',
    },
    'and quoted': {
      ...ANSWERS,
      subject: 'Automatic reply: lunch',
      text: 'That is all I get:\n\n> I am out of the office.\n> Bob',
    },
    'and forwarded': {
      ...PROMISE,
      subject: 'Fwd: Automatic reply: Hello',
      text: `Away until March, see below.\n\n---------- Forwarded message ---------\nFrom: Bob <bob@corp.example>\nSubject: Automatic reply\n\nI am out of the office.`,
    },
    weitergeleitet: {
      ...PROMISE,
      subject: 'WG: Abwesenheitsnotiz: Hallo',
      text: 'Siehe unten, er ist im Urlaub.',
    },
    'in a promise that Kept is blind-copied on': {
      ...PROMISE,
      to: 'alice@archer.example',
      subject: 'Automatic reply: somebody who builds them',
      text: 'Alice, I will introduce you to Bob Lee <bob@corp.example>, who automates an office’s mail.',
      head: {
        Received: 'from mx.dale.example by mx.kept.test with ESMTPS for <intro@kept.test>; Mon, 11 Jan 2027',
      },
    },
    'in a new mail to Kept': {
      ...PROMISE,
      subject: 'Automatic reply: Farid',
      text: 'That is what came from the office of Farid. Away until March.',
    },
    'by their secretary': {
      ...ANSWERS,
      from: 'Office of Dr Ray <office@ray.example>',
      subject: 'Dr Ray is on vacation',
      text: 'She will be back on the 20th and has asked me to say that she accepts.',
    },
  })
})

describe('a small firm acknowledges in person', () => {
  written({
    'from info@': {
      ...ANSWERS,
      inReplyTo: '',
      from: 'Biehl Blumen <info@biehl.example>',
      subject: 'We received your message',
      text: 'We received your message about Alice and like the idea. Call us on Friday.',
    },
    'from support@, to a letter': {
      ...ANSWERS,
      from: 'Lee Sun <support@tiny.example>',
      subject: 'Thanks for contacting us',
      text: 'We have received your letter. Sounds good, go ahead.',
    },
  })
})

describe('a bounce is spoken of', () => {
  written({
    'by a person under its subject': {
      ...PROMISE,
      subject: 'Undelivered Mail Returned to Sender',
      text: 'This came back from Bob: 550 5.1.1 user unknown. Is there another address?',
    },
    'by their postmaster, under Re:': {
      ...ANSWERS,
      from: 'Ann <postmaster@parish.example>',
      subject: 'Re: Undeliverable: your letter',
      text: 'The mailbox is full, 552 5.2.2. Try again tomorrow.',
    },
    'from a client': {
      ...PROMISE,
      from: 'Mail Admin <admin@coop.example>',
      subject: 'Undeliverable',
      text: 'Your mail to us was rejected, 550 5.7.1. We have mended it.',
      head: { 'X-Mailer': 'Apple Mail (2.3774)' },
    },
    'by an administrator, over their name': {
      ...PROMISE,
      from: 'Stan Cole <admin@cole.example>',
      subject: 'Undeliverable',
      text: 'Your mail to us was rejected, 550 5.7.1. That was my filter.\n\nStan',
    },
    'by a postmaster by title, over their name': {
      ...PROMISE,
      from: 'Ann Poe, Postmaster <postmaster@village.example>',
      subject: 'Delivery failure',
      text: 'Your letter could not be delivered: 550 no such user. Bob has moved to bob@new.example.\n\nAnn Poe',
    },
    'of a parcel': {
      ...yes,
      subject: 'Returned to sender',
      text: 'The parcel was not delivered to Bob. Yes, introduce us.',
    },
  })
})
