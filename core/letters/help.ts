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
      { p: 'There are three ways to do it:' },
      ways(service),
      {
        p: 'Say why it is worth their time; it makes it easy to agree. Only your own new words travel, never the mail you quote, and nobody’s address reaches the other before both sides agree.',
      },
      { p: 'To take a promise back, reply “cancel” to any letter about it.' },
    ],
    why: `You get this because you wrote to ${introAddress(service)} for help. There is no list to leave: we only write to answer a mail, or about an introduction.`,
  })
}

/** The three ways of making a promise, one a line. */
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
