import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Draft } from './draft.ts'
import { addressee, type Context, partyOf, toIntroducer, whyIntroducer } from './letterhead.ts'
import { knownAs, subject } from './names.ts'
import { quote } from './words.ts'

/** What a party wrote beside or instead of an answer. The introducer's reply goes to that party: they know each other. */
export function wroteBack(
  { party: ref, note }: Extract<Letter, { kind: 'wrote-back' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const party = partyOf(introduction, ref)
  const name = knownAs(party)
  const standing = {
    yes: `${name} said yes, and wrote this to you:`,
    no: `${name} wrote to you again, after saying no:`,
    asked: `${name} has not said yes or no, but wrote this:`,
    implied: `${name} wrote this to you:`,
    unasked: `${name} wrote this to you:`,
    later: `${name} would like to be asked again later, and wrote this:`,
  }[party.consent]
  const draft = toIntroducer(introduction, context, {
    subject: subject(max => `${knownAs(party, max)} wrote to you`),
    blocks: [
      { p: standing },
      ...quote(note, name),
      { p: `If you reply to this letter, your answer goes to ${name}, not to us.` },
    ],
    why: `${whyIntroducer(introduction, context.service)} Nobody else has been sent these words.`,
  })
  return { ...draft, replyTo: [addressee(party)] }
}
