/** Whoever asks to be asked once more, forbids it, knows nobody of that name, or takes leave: none of them has agreed. */
import { describe, expect, it } from 'vitest'
import { readMail } from '../../../core/mail/read.ts'
import { answerOf, understandAnswer } from '../../../core/reading/answer.ts'

const reply = async (text: string): Promise<string> => {
  const mail = await readMail(
    new TextEncoder().encode(
      [
        'From: someone@target.example',
        'To: yes@kept.test',
        'Subject: Re: Dana Fox would like to introduce you to Alice Archer',
        'Date: Mon, 2 Nov 2026 10:00:00 +0000',
        'Message-ID: <a@target.example>',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        text,
      ].join('\r\n'),
    ),
  )
  if (!('key' in mail)) throw new Error('The mail is broken.')
  return understandAnswer(mail).is
}

describe('a wish to be asked once more', () => {
  it.each([
    'In principle yes, I would like to meet her. My father died last week. Perhaps you could put it to me again in a couple of months.',
    'Im Prinzip gerne. Bei uns ist gerade das zweite Kind gekommen. Vielleicht können Sie mich in drei Monaten noch einmal fragen.',
    "Sur le principe, oui, volontiers. Ma femme vient d'accoucher. Vous pourriez me reposer la question dans deux mois ?",
    'En principio sí, me gustaría conocerla. Mi padre acaba de fallecer. Quizá puedan volver a preguntármelo dentro de un par de meses.',
    'À partida sim, gostava de a conhecer. O meu pai faleceu há pouco. Talvez me possam voltar a perguntar daqui a dois meses.',
    'In linea di massima sì, mi farebbe piacere. È appena mancato mio padre. Magari potreste ripropormelo tra un paio di mesi.',
    'Ja, op zich wil ik haar best ontmoeten. Mijn vader is net overleden. Misschien kunt u het mij over een maand nog eens voorleggen.',
    'Vor Ostern hat das alles keinen Sinn, danach kommen Sie bitte wieder auf mich zu.',
  ])('is none of the yes before it: %j', text => expect(answerOf(text).is).toBe('later'))

  it.each([
    'Ja, sehr gerne. Falls ich nicht gleich antworte, soll sie mir ruhig noch einmal schreiben.',
    "Oui volontiers. Si je ne réponds pas tout de suite, qu'elle me relance.",
    'Sim, com gosto. Se eu não responder, ela que volte a escrever-me.',
    "Yes, happy to. If I don't answer, she should write again.",
    'Sehr gerne, ich freue mich, wieder von ihr zu hören.',
  ])('is not for whoever may be slow: %j', text => expect(answerOf(text).is).toBe('yes'))
})

describe('what is told to the one who asks', () => {
  it.each([
    'Tell Dana to call me.',
    'Dile a Dana que me llame.',
    'Sag Dana, sie soll mich anrufen.',
    'Diz à Dana para me ligar.',
  ])('agrees to nothing: %j', async text => expect(await reply(text)).toBe('unclear'))

  it.each(['Tell Alice to call me.', 'Tell Dana yes.', 'Yes please. And tell Dana to call me.'])(
    'agrees where it is about the other, or a yes: %j',
    async text => expect(await reply(text)).toBe('yes'),
  )
})

describe('praise, a turn, and good wishes', () => {
  it.each([
    'Das klingt wirklich spannend. Ich bin aber gerade dabei, mein Leben kleiner zu machen, und möchte niemanden Neues kennenlernen. Alles Gute euch beiden!',
    'Wat Alice doet vind ik prachtig. Maar ik heb besloten mijn wereld klein te houden. Ik wens haar veel succes.',
    'Me encanta lo que hace Alice. Pero he decidido dedicarme solo a mis nietos. Le deseo lo mejor.',
    'Agora só quero pescar. Boa sorte!',
  ])('take leave: %j', text => expect(answerOf(text).is).toBe('no'))

  it('leave a consent one: limits are no leave', () =>
    expect(answerOf('Leuk, graag! Maar ik ben traag met mailen. Veel succes met de verhuizing!').is).toBe(
      'yes',
    ))
})

describe('who knows nobody of that name', () => {
  it.each([
    'I have no friend called Dana.',
    'Ich habe mit keiner Dana Fox zu tun.',
    "Je n'ai aucune Dana Fox dans mes contacts.",
  ])('does not know who asks: %j', async text => expect(await reply(text)).toBe('stranger'))

  it('is not who speaks to them', async () =>
    expect(await reply('No problem Dana, introduce us.')).toBe('yes'))
})

describe('what is forbidden', () => {
  it.each([
    'I forbid you to contact me again.',
    'Je vous interdis de me recontacter.',
    'Les prohíbo que vuelvan a contactarme.',
    'Please block my e-mail address so that this does not happen again.',
    'No quiero volver a recibir mensajes suyos. Borren mi dirección.',
  ])('is for good: %j', text => expect(answerOf(text).is).toBe('never'))
})
