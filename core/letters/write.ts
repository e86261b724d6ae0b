import type { Letter, Note } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Service } from '../service.ts'
import { askAgain } from './ask-again.ts'
import { cancelled } from './cancelled.ts'
import { clarify } from './clarify.ts'
import { closed } from './closed.ts'
import { confirm } from './confirm.ts'
import { consentRequest } from './consent-request.ts'
import { didYouMeet } from './did-you-meet.ts'
import { done } from './done.ts'
import type { Draft } from './draft.ts'
import { ghosted } from './ghosted.ts'
import { help } from './help.ts'
import { introduce } from './introduction.ts'
import { lateYes } from './late-yes.ts'
import type { Context } from './letterhead.ts'
import { met } from './met.ts'
import { notMade } from './not-made.ts'
import { noted } from './noted.ts'
import { nudge } from './nudge.ts'
import { passed } from './passed.ts'
import { putOff } from './put-off.ts'
import { question } from './question.ts'
import { receipt } from './receipt.ts'
import { refused } from './refused.ts'
import { reminder } from './reminder.ts'
import { stillWanted } from './still-wanted.ts'
import { tooLate } from './too-late.ts'
import { triedAgain } from './tried-again.ts'
import { unanswered } from './unanswered.ts'
import { unreachable } from './unreachable.ts'
import { unreadable } from './unreadable.ts'
import type { Whereabouts } from './when.ts'
import { wroteBack } from './wrote-back.ts'

/**
 * A letter of an introduction, in words. Throws RangeError when it speaks of a party the introduction has not got.
 * Only the introduction itself carries `context.attachments`.
 */
export function writeLetter(letter: Letter, introduction: Introduction, context: Context): Draft {
  switch (letter.kind) {
    case 'receipt':
      return receipt(letter, introduction, context)
    case 'question':
      return question(letter, introduction, context)
    case 'unreachable':
      return unreachable(letter, introduction, context)
    case 'consent-request':
      return consentRequest(introduction, context, letter.to.party)
    case 'reminder':
      return reminder(introduction, context, letter.to.party)
    case 'clarify':
      return clarify(introduction, context, letter.to.party)
    case 'confirm':
      return confirm(letter, introduction, context)
    case 'wrote-back':
      return wroteBack(letter, introduction, context)
    case 'introduction':
      return introduce(introduction, context)
    case 'passed':
      return passed(letter, introduction, context)
    case 'unanswered':
      return unanswered(introduction, context)
    case 'ghosted':
      return ghosted(introduction, context)
    case 'not-made':
      return notMade(introduction, context, letter.to.party)
    case 'too-late':
      return tooLate(introduction, context)
    case 'cancelled':
      return cancelled(introduction, context)
    case 'closed':
      return closed(letter, introduction, context)
    case 'late-yes':
      return lateYes(letter, introduction, context)
    case 'refused':
      return refused(letter, introduction, context)
    case 'ask-again':
      return askAgain(introduction, context, letter.to.party)
    case 'put-off':
      return putOff(letter, introduction, context)
    case 'tried-again':
      return triedAgain(introduction, context)
    case 'still-wanted':
      return stillWanted(introduction, context, letter.to.party)
    case 'noted':
      return noted(introduction, context, letter.to.party)
    case 'nudge':
      return nudge(introduction, context)
    case 'did-you-meet':
      return didYouMeet(introduction, context, letter.to.party)
    case 'met':
      return met(letter, introduction, context)
    default:
      return letter satisfies never
  }
}

/**
 * A letter outside any introduction, but for the list of what is pending, which is made from the ledger. Days are those
 * of the reader's own clock, where it is known.
 */
export function writeNote(
  note: Exclude<Note, { kind: 'pending' }>,
  { service, ...where }: { service: Service } & Whereabouts,
): Draft {
  switch (note.kind) {
    case 'help':
      return help(note, service)
    case 'unreadable':
      return unreadable(note, service)
    case 'done':
      return done(note, service, where)
    default:
      return note satisfies never
  }
}
