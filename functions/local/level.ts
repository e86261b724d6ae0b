import { ClassicLevel } from 'classic-level'
import { MemoryLevel } from 'memory-level'

/**
 * The local world's database of mail: LevelDB in a folder, or memory alone.
 *
 * LevelDB appends each batch to its log with one write to the operating system before the batch resolves, and
 * on opening replays the log up to the last batch that is whole. So a batch is there in full or not at all, and
 * what was acknowledged survives a SIGKILL of this process. (It is not synced to the disk: a power cut can lose
 * the last second, as it can for any mail program on a laptop.)
 */
export type Level = MemoryLevel

/** Opens the database in this folder, made when it is not there; `:memory:` keeps nothing. Throws when another process has it open. */
export async function openLevel(path: string): Promise<Level> {
  const level: Level = path === ':memory:' ? new MemoryLevel() : new ClassicLevel(path)
  try {
    await level.open()
  } catch (error) {
    const cause = (error as Error).cause as (Error & { code?: string }) | undefined
    if (cause?.code === 'LEVEL_LOCKED')
      throw new Error(`the mail in ${path} is in use: is Kept running already?`, { cause })
    throw new Error(`the mail in ${path} cannot be opened: ${cause?.message ?? error}`, { cause: error })
  }
  return level
}

/** A part of the database whose values are JSON; writes to several parts in one batch happen together. */
export const jsonPart = <T>(level: Level, name: string) =>
  level.sublevel<string, T>(name, { valueEncoding: 'json' })

/** Level hands out Buffers, which are Uint8Arrays but behave otherwise when sliced. */
const BYTES = {
  name: 'bytes',
  format: 'view' as const,
  encode: (bytes: Uint8Array) => bytes,
  decode: (bytes: Uint8Array) => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
}

/** A part of the database whose values are bytes. */
export const bytesPart = (level: Level, name: string) =>
  level.sublevel<string, Uint8Array>(name, { valueEncoding: BYTES })
