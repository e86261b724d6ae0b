import type { Archive } from '../../core/ports.ts'
import { bytesPart, type Level } from './level.ts'

/** Raw mail as Kept received it. Here it does not expire: the folder is yours to delete. */
export interface LocalArchive extends Archive {
  /** Kept before it resolves. The same key twice holds what came last. */
  put(key: string, raw: Uint8Array): Promise<void>
}

export function localArchive(level: Level): LocalArchive {
  const archived = bytesPart(level, 'archive')
  return {
    get: key => archived.get(key),
    put: (key, raw) => archived.put(key, raw),
    remove: key => archived.del(key),
  }
}
