import { localpartOf } from '../mail/address.ts'
import type { Introduction, Party, Person, PromiseMail } from './state.ts'

/** What stands in the place of an address that was erased; nobody can be written to at it. */
export const FORGOTTEN = 'forgotten'

/** The introduction without anything about this address. Of the introducer's words only others' names are left out. */
export function forgotten(state: Introduction, address: string): Introduction {
  const { reason, described, ...rest } = state
  const isIntroducer = state.introducer.address === address
  const cut = (text: string) => (isIntroducer ? '' : text.replaceAll(address, '…'))
  const erase = <P extends Person>(person: P): P => (person.address === address ? erased(person) : person)
  return {
    ...rest,
    introducer: erase(state.introducer),
    // Nothing can come of it for them any more, whoever says yes yet.
    requesters: state.requesters.map(party =>
      party.address === address ? { ...erased(party), consent: 'no' } : party,
    ),
    ...(state.target ? { target: erase(state.target) } : {}),
    former: state.former.map(erase),
    proposed: state.proposed.filter(person => person.address !== address),
    words: cut(state.words),
    ...(reason === undefined || isIntroducer ? {} : { reason: cut(reason) }),
    ...(described === undefined || isIntroducer ? {} : { described }),
    mail: isIntroducer ? unsigned(state.mail, address) : state.mail,
  }
}

/**
 * Of their mail, what says nothing of them: its Message-ID stays, unless it has their local part in it, for by that the
 * requester's closing letter finds its thread as every other does.
 */
function unsigned({ messageId, ...mail }: PromiseMail, address: string): PromiseMail {
  const names = messageId?.toLowerCase().includes(localpartOf(address))
  return {
    ...mail,
    ...(messageId === undefined || names ? {} : { messageId }),
    subject: '',
    attachments: [],
    tooLarge: [],
  }
}

function erased<P extends Person & Partial<Party>>({ name: _, linkedin: __, note: ___, ...party }: P): P {
  return { ...party, address: FORGOTTEN } as P
}
