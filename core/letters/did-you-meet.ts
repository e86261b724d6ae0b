import type { PartyRef } from '../introduction/event.ts'
import { tokenOf } from '../introduction/seat.ts'
import type { Introduction } from '../introduction/state.ts'
import { signToken, tokenAddress, type Verb } from '../mail/token.ts'
import type { Draft } from './draft.ts'
import { type Context, introducerName, partyOf, toParty } from './letterhead.ts'
import { mailto } from './links.ts'
import { capital, nameOf, subject } from './names.ts'

/** A week after the introduction: one word, for the introducer, and nobody asks again. */
export function didYouMeet(introduction: Introduction, context: Context, party: PartyRef): Draft {
  const { service } = context
  const who = introducerName(introduction)
  const token = tokenOf(introduction, party)
  const whom = (max?: number) => nameOf(partyOf(introduction, 'target'), max) ?? 'each other'
  const answer = (verb: Verb, label: string, body: string, does: string) => ({
    label,
    href: mailto(tokenAddress(service, verb, token), { subject: label, body }),
    does,
  })
  return toParty(introduction, context, party, {
    subject: subject(max => `Have you met ${whom(max)}?`),
    blocks: [
      {
        p: `A week ago ${who} introduced you to ${whom()}. Have you met since, or talked? One tap is enough, and it tells ${who} what became of it.`,
      },
      {
        actions: [
          {
            ...answer('yes', 'Yes, we met', 'Yes', `${capital(who)} will be glad to hear it.`),
            primary: true,
          },
          answer('later', 'Not yet', 'Not yet', `${capital(who)} hears that it is still to come.`),
          answer(
            'no',
            'No, nothing came of it',
            'No',
            `${capital(who)} hears that nothing came of it, and that is fine, too.`,
          ),
          {
            label: 'Answer on a web page',
            href: `${service.web}/a/${signToken(service.keys, token)}`,
            does: 'The same question, with buttons. Opening the page answers nothing.',
          },
        ],
      },
      { p: `Whatever you add to your reply goes to ${who} as well. We do not ask again.` },
    ],
    why: `You get this because ${who} introduced you to each other through Kept. It is the last letter about it. To never hear from Kept again, for anyone, reply “never”.`,
    cold: true,
  })
}
