import type { Introduction, Party, Person } from './state.ts'

/** What stands in the place of an address that was erased; nobody can be written to at it. */
export const FORGOTTEN = 'forgotten'

/** The introduction without anything about this address. Of the introducer's words only others' names are left out. */
export function forgotten(state: Introduction, address: string): Introduction {
  const { reason, described, ...rest } = state
  const isIntroducer = state.introducer.address === address
  const cut = (text: string) => (isIntroducer ? '' : text.replaceAll(address, '…'))
  const { messageId: _, ...mail } = state.mail
  const erase = <P extends Person>(person: P): P =>
    person.address === address ? (erased(person) as P) : person
  return {
    ...rest,
    introducer: erase(state.introducer),
    requesters: state.requesters.map(erase),
    ...(state.target ? { target: erase(state.target) } : {}),
    former: state.former.map(erase),
    proposed: state.proposed.filter(person => person.address !== address),
    words: cut(state.words),
    ...(reason === undefined || isIntroducer ? {} : { reason: cut(reason) }),
    ...(described === undefined || isIntroducer ? {} : { described }),
    mail: isIntroducer ? { ...mail, subject: '', attachments: [], tooLarge: [] } : state.mail,
  }
}

function erased({ name: _, linkedin: __, note: ___, ...party }: Person & Partial<Party>): Person {
  return { ...party, address: FORGOTTEN }
}
