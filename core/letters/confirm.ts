import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { domainOf } from '../mail/address.ts'
import { requestSubject, strangers, viaKept, whyAsked } from './consent-request.ts'
import type { Draft } from './draft.ts'
import { type Context, introducerName, toParty } from './letterhead.ts'
import { answers } from './links.ts'
import { clean, shorten } from './names.ts'
import { moment } from './when.ts'

/** An answer came from another address than the one asked; only its domain is shown, for it may be a stranger's. */
export function confirm(
  { to: { party }, from }: Extract<Letter, { kind: 'confirm' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const who = introducerName(introduction)
  const whom = strangers(introduction, party) ?? `somebody ${who} has in mind for you`
  const draft = toParty(introduction, context, party, {
    subject: `Re: ${requestSubject(introduction, party)}`,
    blocks: [
      {
        p: `Somebody has answered, from an address at ${shorten(clean(domainOf(from)), 80)}, whether you would like to meet ${whom}. The question from ${who} was for you, so that answer does not count until we have it from you. Was it yours?`,
      },
      { p: 'If it was, please give it once more from here. If it was not, answer as you like:' },
      answers(introduction, context.service, party),
      { p: `There is time until ${moment(context.deadline, context)}. Leaving it unanswered is fine too.` },
    ],
    why: whyAsked(introduction),
    cold: true,
  })
  return { ...draft, fromName: viaKept(introduction) }
}
