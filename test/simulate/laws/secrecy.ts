import { addressesIn, type Letter } from '../letter.ts'
import type { Onlooker, Sent } from '../record.ts'

/** Marks of quoted history, which `promise.ts` writes. */
const HISTORY = /history-\d+@elsewhere\.example/
/** The names that promises' attachments have. */
const ATTACHED = /plan-\d+\.pdf/

/**
 * No letter to a party holds anybody else's address, or an attachment, before they are introduced; nothing that the promise
 * quoted is in any letter at all. A person's own lists hold no address that they do not have.
 */
export function secrecy(onlooker: Onlooker): (sent: Sent, letter: Letter) => void {
  const known = new Map<string, Set<string>>()
  const learns = (reader: string, addresses: Iterable<string>) => {
    const before = known.get(reader) ?? new Set([reader])
    known.set(reader, before)
    for (const address of addresses) before.add(address)
  }
  return (sent, letter) => {
    const { item, to, sentAt } = sent
    const { kind } = sent.letter
    const accuse = (says: string) =>
      onlooker.accuse('nobody learns what is not theirs', sentAt, `${kind}: ${says}`, item)
    if (HISTORY.test(letter.text) || HISTORY.test(letter.html)) accuse('quoted history')
    if (kind === 'introduction') {
      for (const reader of to) learns(reader, addressesIn(letter))
      return
    }
    if (letter.attachments.length > 0) accuse('an attachment')
    const [reader] = to
    // Help has examples in it, and tells of nobody.
    if (sent.of === 'correspondence' && kind !== 'pending') return
    const promise = onlooker.promiseOf.get(item)
    if (promise)
      learns(
        promise.introducer.address,
        promise.targets.flatMap(({ address, person }) => [address, person.address]),
      )
    if (promise?.introducer.address === reader || sent.letter.to === 'introducer') {
      learns(reader!, addressesIn(letter))
      return
    }
    if (ATTACHED.test(letter.text)) accuse('the name of an attachment')
    for (const address of addressesIn(letter))
      if (address !== reader && !known.get(reader!)?.has(address)) accuse(`${address} to ${reader}`)
  }
}
