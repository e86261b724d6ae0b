import type { Done, Note } from '../effect.ts'
import { introAddress, type Service } from '../service.ts'
import type { Draft } from './draft.ts'
import { toCorrespondent } from './help.ts'
import { date, type Whereabouts } from './when.ts'

/** A command has been done: what holds from now on, and how to take it back. */
export function done(note: Extract<Note, { kind: 'done' }>, service: Service, where: Whereabouts): Draft {
  const { subject, holds, undo } = saying(note.what, where)
  return toCorrespondent(note, {
    subject,
    blocks: [{ p: holds }, { p: undo }],
    why: `You get this because you wrote to ${introAddress(service)} and asked for it.`,
  })
}

function saying(what: Done, where: Whereabouts): { subject: string; holds: string; undo: string } {
  switch (what.is) {
    case 'digest':
      return what.on
        ? {
            subject: 'The weekly digest is on',
            holds:
              'You will get the weekly digest: on Mondays at nine, and only when there is something to tell.',
            undo: 'To stop it, reply “digest off”.',
          }
        : {
            subject: 'The weekly digest is off',
            holds:
              'You will get no weekly digest any more. Your promises are kept as before, and the letters about each of them still come.',
            undo: 'To have it back, reply “digest on”. To see what is open at any time, reply “pending”.',
          }
    case 'never':
      return {
        subject: 'We will not write to you again',
        holds:
          'From now on we write to you for nobody: no request, no reminder, no digest. If somebody names you, they hear that you are not to be asked.',
        undo: 'Only you can change that: write “resume” to this address. We do answer mail that you write to us yourself.',
      }
    case 'forgotten':
      return {
        subject: 'We have forgotten you',
        holds:
          'What we knew of your address is erased. If you had asked never to be written to, a fingerprint of the address stays, so that we can keep to it; nobody can read the address out of it.',
        undo: 'It cannot be brought back. If you write to us again, we start anew.',
      }
    case 'paused':
      return {
        subject: `Nobody asks you before ${date(what.until, where)}`,
        holds: `Until ${date(what.until, where)} we ask you about no introduction. Whoever names you hears from when you can be asked; why is nobody’s business.`,
        undo: 'To be asked sooner, reply “resume”.',
      }
    case 'resumed':
      return {
        subject: 'You can be asked again',
        holds:
          'You can be asked about introductions again, as many as there are. Each one is still asked first, and leaving it unanswered is always fine.',
        undo: 'To have a rest again, reply “pause until” and a day; to have fewer, “two a month”.',
      }
    case 'monthly':
      return {
        subject: `You are asked ${times(what.count)} a month at most`,
        holds: `In any thirty days we ask you about ${what.count === 1 ? 'one introduction' : `${what.count} introductions`} at most. Whoever comes after that hears from when you can be asked.`,
        undo: 'Another number replaces this one; “resume” takes the limit away.',
      }
    default:
      return what satisfies never
  }
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
