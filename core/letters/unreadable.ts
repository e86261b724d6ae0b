import type { Note, Unreadable } from '../effect.ts'
import { introAddress, type Service } from '../service.ts'
import type { Block, Draft } from './draft.ts'
import { toCorrespondent, ways } from './help.ts'
import { clean, shorten } from './names.ts'

/** A mail that could not be used: which one, why, and how to do it right. Nobody else has been written to. */
export function unreadable(note: Extract<Note, { kind: 'unreadable' }>, service: Service): Draft {
  const about = shorten(clean(note.subject), 60)
  const which = about ? `your mail “${about}”` : 'your mail without a subject'
  return toCorrespondent(note, {
    subject: `We could not use ${which}`,
    blocks: [
      {
        p: `Thank you for ${which}. ${reasons[note.because]} Nothing has been done with it, and nobody else has been written to.`,
      },
      ...mend(note.because, service),
    ],
    why: `You get this because a mail from your address came to ${introAddress(service)} or another address at ${service.domain}. If it was not from you, you can forget about this.`,
  })
}

const reasons: Record<Unreadable, string> = {
  empty: 'We found no words of your own in it: it was empty, or held only what it quotes.',
  'nobody-named': 'We could not tell from it whom you would like to introduce to whom.',
  broken: 'It arrived damaged, and we could not read it.',
  'too-many': 'It names more people than we can ask at once.',
  'unknown-token':
    'The address it went to is made for one letter and one person, and we do not know this one: part of it may have gone missing, or it is too old, or it was meant for somebody else.',
  'unknown-address': `There is nobody at the address it went to.`,
  'too-long': 'It is longer than we can read.',
  'too-many-owed':
    'More offers wait to be kept, by you or by the one you wrote to, than we can keep in mind.',
  which: 'It does not say which introduction it means, and there are several.',
  'nothing-to-retry': 'There is no introduction of yours that we could try again.',
  'nothing-to-cancel': 'There is no introduction of yours that could still be cancelled.',
  'until-when': 'It does not say until when, or no day that is still to come.',
}

function mend(because: Unreadable, service: Service): Block[] {
  switch (because) {
    case 'empty':
    case 'nobody-named':
      return [{ p: 'Any of these will do:' }, ways(service)]
    case 'broken':
      return [
        { p: 'Please write it again as a new mail, in plain text if your mail program lets you choose.' },
      ]
    case 'too-many':
      return [
        {
          p: 'Please name five people at most to be asked, and ten to be introduced to them; a second mail can name the rest.',
        },
      ]
    case 'too-long':
      return [
        {
          p: 'Please send it again with a few lines of your own; a paragraph is plenty for an introduction.',
        },
      ]
    case 'unknown-token':
      return [
        {
          p: 'Please open the letter you meant to answer, and reply to it or tap one of its links, from the address it was sent to.',
        },
      ]
    case 'unknown-address':
      return [
        {
          p: `To promise an introduction, write to ${introAddress(service)}. To have somebody asked first, put bob=corp.example@${service.domain} for bob@corp.example.`,
        },
      ]
    case 'too-many-owed':
      return [
        {
          p: 'Once one of them is kept or let go, there is room again. Meanwhile, a word to them yourself is quickest.',
        },
      ]
    case 'which':
      return [
        {
          p: 'Please reply with the same word to a letter of ours that is about the one you mean. To see them all, send us “pending”.',
        },
      ]
    case 'nothing-to-retry':
      return [
        {
          p: `A promise has one new try, and none after a no. To ask for the same anew, write the promise once more with ${introAddress(service)} copied. To see what is open, send us “pending”.`,
        },
      ]
    case 'nothing-to-cancel':
      return [{ p: 'What has been introduced cannot be taken back. To see what is open, send us “pending”.' }]
    case 'until-when':
      return [{ p: 'Please write it once more with the day: “pause until 1 March”, for one.' }]
    default:
      return because satisfies never
  }
}
