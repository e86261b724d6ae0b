/** What Kept uses of dynalite 4.0.0, which has no types of its own. */
declare module 'dynalite' {
  import type { Server } from 'node:http'
  /** A server that keeps its tables in the LevelDB folder `path`, or in memory without one. Closing it closes them. */
  export default function dynalite(options: { path?: string; createTableMs: number }): Server
}

/** The rows that dynalite itself would write: how `repair.ts` knows what should be there. */
declare module 'dynalite/db/index.js' {
  export interface StoredTable {
    TableStatus: string
    GlobalSecondaryIndexes: Array<{ IndexName: string }>
  }
  const db: {
    /** What takes an index from the item `before` to the item `after`. */
    getIndexActions(
      indexes: StoredTable['GlobalSecondaryIndexes'],
      before: unknown,
      after: unknown,
      table: StoredTable,
    ): { puts: Array<{ index: string; key: string; item: unknown }> }
  }
  export default db
}
