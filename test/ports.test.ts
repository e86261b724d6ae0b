import { localArchive } from '../functions/local/archive.ts'
import { openLevel } from '../functions/local/level.ts'
import { archiveContract } from './archive.contract.ts'
import { timerContract } from './timer.contract.ts'
import { MemoryArchive, MemoryTimer } from './world.ts'

timerContract('the timer of the tests', async () => {
  const timer = new MemoryTimer()
  return { timer, schedules: async () => new Map(timer.schedules), close: async () => {} }
})

archiveContract('the archive of the tests', async () => {
  const archive = new MemoryArchive()
  return { archive, put: async (key, raw) => void archive.mails.set(key, raw), close: async () => {} }
})

archiveContract('the local archive', async () => {
  const level = await openLevel(':memory:')
  const archive = localArchive(level)
  return { archive, put: archive.put, close: () => level.close() }
})
