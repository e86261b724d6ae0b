import type { Letter, Note } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Service } from '../service.ts'
import { cancelled } from './cancelled.ts'
import { clarify } from './clarify.ts'
import { closed } from './closed.ts'
import { confirm } from './confirm.ts'
import { consentRequest } from './consent-request.ts'
import type { Draft } from './draft.ts'
import { ghosted } from './ghosted.ts'
import { help } from './help.ts'
import { introduce } from './introduction.ts'
import { lateYes } from './late-yes.ts'
import type { Context } from './letterhead.ts'
import { notMade } from './not-made.ts'
import { passed } from './passed.ts'
import { question } from './question.ts'
import { receipt } from './receipt.ts'
import { reminder } from './reminder.ts'
import { tooLate } from './too-late.ts'
import { unanswered } from './unanswered.ts'
import { unreachable } from './unreachable.ts'
import { unreadable } from './unreadable.ts'
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
    default:
      return letter satisfies never
  }
}

/** A letter outside any introduction. */
export function writeNote(note: Note, { service }: { service: Service }): Draft {
  switch (note.kind) {
    case 'help':
      return help(note, service)
    case 'unreadable':
      return unreadable(note, service)
    default:
      return note satisfies never
  }
}
