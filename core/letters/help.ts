import type { Note } from '../effect.ts'
import { introAddress, type Service } from '../service.ts'
import type { Block, Draft } from './draft.ts'

/** How to use Kept, for whoever asked. */
export function help(note: Extract<Note, { kind: 'help' }>, service: Service): Draft {
  return toCorrespondent(note, {
    subject: 'How to promise an introduction with Kept',
    blocks: [
      {
        p: 'You tell somebody “I’ll introduce you to Bob”, and we see that it happens: we ask Bob first, and if Bob agrees we introduce the two in your words, with you moved to bcc. Whoever you promised it to hears within three days, one way or the other.',
      },
      { p: 'To promise one, do any of these:' },
      ways(service),
      {
        p: 'Say why it is worth their time; it makes it easy to agree. Only new words travel, never the mail that is quoted, and nobody’s address reaches the other before both sides agree.',
      },
      { p: 'These words do something, in the subject or first line of a mail to us alone:' },
      COMMANDS,
    ],
    why: `You get this because you wrote to ${introAddress(service)} for help, or something we took for it.`,
  })
}

const COMMANDS: Block = {
  facts: [
    { label: 'pending', value: 'what is open now, and a private link to all of it.' },
    { label: 'cancel', value: 'in reply to a letter about a promise: takes it back.' },
    { label: 'again', value: 'in reply to such a letter: one more try.' },
    { label: 'digest off, digest on', value: 'whether you get a list each Monday.' },
    {
      label: 'pause until 1 March, two a month, resume',
      value: 'when, and how often, you can be asked about introductions.',
    },
    { label: 'never', value: 'we do not write to you again, for anyone.' },
    { label: 'forget me', value: 'what we know of your address is erased.' },
  ],
}

/** The ways of making a promise, one a line, and of being kept one. */
export const ways = (service: Service): Block => ({
  facts: [
    {
      label: 'Copy us',
      value: `write to the one you promise it to, copy ${introAddress(service)}, and give the other one’s name and address in the text.`,
    },
    {
      label: 'Seal it',
      value: `put bob=corp.example@${service.domain} on the To line where you would have put bob@corp.example. Bob gets nothing until we ask.`,
    },
    {
      label: 'Write to us alone',
      value: `send ${introAddress(service)} “Introduce Alice, alice@archer.example, to Bob, bob@corp.example, because…”, and we ask them both.`,
    },
    {
      label: 'Forward a request',
      value: `send the mail of whoever asked you for it on to ${introAddress(service)}, with the other one’s address on top. Their words are what is read.`,
    },
    {
      label: 'Hold somebody to an offer',
      value: `when you are offered an introduction, copy promised@${service.domain} on your answer. We remind them once.`,
    },
  ],
})

/** A letter outside any introduction; a reply goes to `intro@`, as From says. */
export function toCorrespondent(
  { to, inReplyTo }: Note,
  body: { subject: string; blocks: Block[]; why: string },
): Draft {
  return {
    fromName: 'Kept',
    to: [{ address: to }],
    bcc: [],
    replyTo: [],
    thread: inReplyTo ? [inReplyTo] : [],
    attachments: [],
    ...body,
  }
}
