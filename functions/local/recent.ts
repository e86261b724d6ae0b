import { deadline, wakeAt } from '../../core/introduction/window.ts'
import type { IntroductionItem, StoredItem } from '../../core/ports.ts'
import type { TableStore } from '../aws/store.ts'
import type { IntroductionView } from './world-view.ts'

/** Introductions that are kept at hand: more than anybody scrolls through, and a few megabytes. */
const MOST = 1_000

/**
 * The newest introductions, for pages that ask every few seconds. The table has no order to list them in, so it is
 * read through once, and from then on each commit is noted as it passes.
 */
export class Recent {
  private items: Promise<Map<string, IntroductionItem>> | undefined
  private readonly table: TableStore

  constructor(table: TableStore) {
    this.table = table
  }

  /** The store to work with, so that nothing passes unnoted. */
  get store(): TableStore {
    const { table } = this
    return {
      load: id => table.load(id),
      loadAll: ids => table.loadAll(ids),
      due: (before, limit) => table.due(before, limit),
      promisedBy: (introducer, limit) => table.promisedBy(introducer, limit),
      scan: () => table.scan(),
      commit: async item => {
        const stored = await table.commit(item)
        // What a page cannot list is not the writer's trouble.
        const items = await this.items?.catch(() => undefined)
        if (items) note(items, stored)
        return stored
      },
    }
  }

  /** Newest first. */
  async list(limit: number): Promise<IntroductionView[]> {
    this.items ??= this.read().catch(error => {
      this.items = undefined
      throw error
    })
    return newest(await this.items)
      .slice(0, limit)
      .map(view)
  }

  private async read(): Promise<Map<string, IntroductionItem>> {
    const items = new Map<string, IntroductionItem>()
    for await (const item of this.table.scan()) note(items, item)
    return items
  }
}

function note(items: Map<string, IntroductionItem>, item: StoredItem): void {
  if (item.kind !== 'introduction' || (items.get(item.id)?.version ?? 0) >= item.version) return
  items.set(item.id, item)
  // Thinned out by half at a time, so that sorting is rare.
  if (items.size > 2 * MOST) for (const { id } of newest(items).slice(MOST)) items.delete(id)
}

const newest = (items: Map<string, IntroductionItem>): IntroductionItem[] =>
  [...items.values()].sort((a, b) => b.state.promisedAt - a.state.promisedAt)

function view({ state, pending }: IntroductionItem): IntroductionView {
  const wake = wakeAt(state)
  return {
    introduction: state,
    deadline: deadline(state),
    ...(wake === undefined ? {} : { wakeAt: wake }),
    pending: pending.length,
  }
}
