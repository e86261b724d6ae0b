import type { World } from '../../core/handle/world.ts'
import type { Introduction } from '../../core/introduction/state.ts'
import { HOUR } from '../../core/introduction/state.ts'
import type { IntroductionItem, Outgoing, StoredItem } from '../../core/ports.ts'
import type { Service } from '../../core/service.ts'

/** A world for one mail: Kept does all that it would do, nobody hears of it, and then it is gone. */
export interface Rehearsal {
  world: World
  /** Letters that Kept would have sent. */
  letters: Outgoing[]
}

export function rehearsal(service: Service, raw: Uint8Array, now: number, open?: Introduction): Rehearsal {
  const items = new Map<string, StoredItem>()
  if (open) items.set(open.id, stored(open))
  const letters: Outgoing[] = []
  const world: World = {
    service,
    store: {
      load: async id => items.get(id),
      loadAll: async ids => ids.flatMap(id => items.get(id) ?? []),
      commit: async item => {
        const next = { ...item, version: item.version + 1 }
        items.set(item.id, next)
        return next
      },
      due: async () => [],
      promisedBy: async () => [],
    },
    courier: {
      send: async letter => {
        letters.push(letter)
      },
    },
    timer: { set: async () => {}, clear: async () => {} },
    archive: { get: async () => raw, remove: async () => {} },
    clock: { now: () => now },
    journal: { record: () => {} },
  }
  return { world, letters }
}

/** An introduction whose target, at `address`, was asked an hour ago. */
export function asking(id: string, address: string, domain: string, now: number): Introduction {
  const at = now - HOUR
  return {
    schema: 1,
    id,
    form: 'copy',
    introducer: { address: `introducer@people.${domain}`, name: 'The introducer' },
    requesters: [{ address: `requester@people.${domain}`, name: 'The requester', consent: 'implied' }],
    target: { address, consent: 'asked', askedAt: at },
    former: [],
    proposed: [],
    words: '',
    mail: { subject: '', archiveKey: 'mail', attachments: [], tooLarge: [], quoted: false },
    promisedAt: at,
    windowAt: at,
    questionedAt: [],
  }
}

const stored = (state: Introduction): IntroductionItem => ({
  kind: 'introduction',
  id: state.id,
  version: 1,
  state,
  handled: [],
  pending: [],
})
