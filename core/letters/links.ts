import type { PartyRef } from '../introduction/event.ts'
import { tokenOf } from '../introduction/seat.ts'
import type { Introduction } from '../introduction/state.ts'
import { signToken, tokenAddress } from '../mail/token.ts'
import type { Service } from '../service.ts'
import type { Block } from './draft.ts'
import { introducerName } from './letterhead.ts'
import { capital } from './names.ts'
import { asker } from './said.ts'

/** A mailto: link with what the mail will say (RFC 6068). */
export function mailto(address: string, mail: { subject?: string; body?: string } = {}): string {
  const at = address.lastIndexOf('@')
  const fields = Object.entries(mail).map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
  const query = fields.length > 0 ? `?${fields.join('&')}` : ''
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${address.slice(at + 1)}${query}`
}

/**
 * The three ways for a party to answer: two addresses that are the answers themselves, and a page. The words in
 * the mails' bodies are for the eyes of whoever sends them.
 */
export function answers(
  introduction: Introduction,
  service: Service,
  party: PartyRef,
  agreed = whenAgreed(introduction, party),
): Block {
  const token = tokenOf(introduction, party)
  return {
    actions: [
      {
        label: 'Yes, introduce us',
        href: mailto(tokenAddress(service, 'yes', token), { subject: 'Yes, introduce us', body: 'Yes' }),
        does: `${agreed}, one letter introduces you to each other, with your addresses.`,
        primary: true,
      },
      {
        label: 'No, not this time',
        href: mailto(tokenAddress(service, 'no', token), { subject: 'No, not this time', body: 'No' }),
        does: `${capital(introducerName(introduction))} is told in private, and you are not asked again for this. To anybody else it looks as if you had never answered.`,
      },
      {
        label: 'Answer on a web page',
        href: `${service.web}/a/${signToken(service.keys, token)}`,
        does: 'The same question, with buttons. Opening the page answers nothing.',
      },
    ],
  }
}

/** After the deadline the requesters have heard that it will not happen, and are asked before it does. */
export const onceTheyStillWant = (introduction: Introduction): string =>
  `Once we know that ${asker(introduction)} still would like it`

/** By the form alone, never by who has answered: nobody learns from a reminder what another one said. */
const whenAgreed = ({ form }: Introduction, party: PartyRef): string =>
  party === 'target' && form !== 'direct' ? 'At once' : 'When everybody asked has agreed'

/** Takes one introduction back. */
export const cancelLink = (service: Service, item: string): string =>
  mailto(tokenAddress(service, 'cancel', { item, seat: 'introducer' }), {
    subject: 'Cancel this introduction',
    body: 'Cancel',
  })
