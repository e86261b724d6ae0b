import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Archive } from '../core/ports.ts'

export interface ArchiveUnderTest {
  archive: Archive
  /** As whoever receives mail puts it there. */
  put(key: string, raw: Uint8Array): Promise<void>
  close(): Promise<void>
}

/** Bytes that are no text: every value, in an order that no encoding has. */
const BYTES = Uint8Array.from({ length: 4_096 }, (_, n) => (n * 7) % 256)

/** What every archive does. */
export function archiveContract(name: string, open: () => Promise<ArchiveUnderTest>): void {
  describe(`${name}, as an archive`, () => {
    let under: ArchiveUnderTest
    beforeEach(async () => {
      under = await open()
    })
    afterEach(() => under.close())
    const get = async (key: string) => {
      const raw = await under.archive.get(key)
      return raw && Buffer.from(raw)
    }

    it('gives back the mail byte for byte', async () => {
      await under.put('mail/one', BYTES)
      expect(await get('mail/one')).toEqual(Buffer.from(BYTES))
    })

    it('gives back a mail of several megabytes', async () => {
      const large = Buffer.alloc(5_000_000, BYTES)
      await under.put('mail/large', large)
      expect((await get('mail/large'))!.equals(large)).toBe(true)
    })

    it('has nothing where nothing was put', async () => {
      expect(await get('mail/nobody')).toBeUndefined()
    })

    it('removes one for good, and leaves the others', async () => {
      await under.put('mail/one', BYTES)
      await under.put('mail/two', BYTES)
      await under.archive.remove('mail/one')
      expect(await get('mail/one')).toBeUndefined()
      expect(await get('mail/two')).toBeDefined()
    })

    it('does not mind removing what is not there', async () => {
      await under.archive.remove('mail/nobody')
      await under.put('mail/one', BYTES)
      await under.archive.remove('mail/one')
      await under.archive.remove('mail/one')
      expect(await get('mail/one')).toBeUndefined()
    })
  })
}
