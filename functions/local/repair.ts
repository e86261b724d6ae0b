import type { ClassicLevel } from 'classic-level'
import dynalite, { type StoredTable } from 'dynalite/db/index.js'

/**
 * Makes good what a kill left behind in dynalite's database; to be run before dynalite opens it.
 *
 * A PutItem of dynalite writes one LevelDB entry after another: it takes rows out of the indexes, puts rows in, and
 * writes the item last. Killed in between, an item is missing from the index `due`, which is a wake that never
 * comes, or a row is left over that names a time the item does not have, for good. CreateTable likewise writes a
 * table that is CREATING before one that is ACTIVE, and nothing would ever take it further.
 *
 * The indexes follow from the items, so what differs from them is put right, in one write. Resolves to how many rows
 * did. The layout (`table~T`, `item-T~…`, `index-global~T~I~…`) is that of dynalite 4.0.0.
 */
export async function repair(level: ClassicLevel<string, unknown>, tableName: string): Promise<number> {
  const entry = `table~${tableName}`
  const table = (await level.get(entry)) as StoredTable | undefined
  if (!table) return 0
  if (table.TableStatus !== 'ACTIVE') {
    // Nothing can have been written to it; without its entry it is made anew.
    await level.del(entry)
    return 0
  }

  const indexes = table.GlobalSecondaryIndexes
  const prefixOf = (index: string) => `index-global~${tableName}~${index}~`

  const missing = new Map<string, unknown>()
  for await (const item of level.values(under(`item-${tableName}~`)))
    for (const { index, key, item: row } of dynalite.getIndexActions(indexes, undefined, item, table).puts)
      missing.set(prefixOf(index) + key, row)

  const leftOver: string[] = []
  for (const { IndexName } of indexes)
    for await (const key of level.keys(under(prefixOf(IndexName))))
      if (!missing.delete(key)) leftOver.push(key)

  await level.batch([
    ...leftOver.map(key => ({ type: 'del' as const, key })),
    ...[...missing].map(([key, value]) => ({ type: 'put' as const, key, value })),
  ])
  return leftOver.length + missing.size
}

/** The entries whose keys begin with this; dynalite's keys are ASCII. */
const under = (prefix: string) => ({ gte: prefix, lt: `${prefix}\xff` })
