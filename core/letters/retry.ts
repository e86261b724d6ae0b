import { canTryAgain } from '../decide/again.ts'
import { tokenOf } from '../introduction/seat.ts'
import type { Introduction } from '../introduction/state.ts'
import { tokenAddress } from '../mail/token.ts'
import type { Block } from './draft.ts'
import { again, type Context } from './letterhead.ts'
import { mailto } from './links.ts'

/** How to have another try: the one that a promise has, with a tap; after it, a promise made anew. */
export function retry(introduction: Introduction, { service }: Context, when: string, does: string): Block[] {
  if (!canTryAgain(introduction)) return [{ p: `${when}, ${again(service)}.` }]
  return [
    { p: `${when}, there is one more try. This starts it, and so does a reply that says “again”:` },
    {
      actions: [
        {
          label: 'Try once more',
          href: mailto(tokenAddress(service, 'again', tokenOf(introduction, 'introducer')), {
            subject: 'Try once more',
            body: 'Again',
          }),
          does,
        },
      ],
    },
  ]
}
