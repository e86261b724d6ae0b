import { describe, expect, it } from 'vitest'
import { readSettings, readSweepSettings } from '../../../functions/aws/settings.ts'

const sweep = { KEPT_STAGE: 'test', KEPT_TABLE: 'kept', KEPT_WAKE_QUEUE_URL: 'https://queue.example/wakes' }

describe('what the handlers are told', () => {
  it('is taken as it is, and no more of the environment than is asked for', () => {
    expect(readSweepSettings({ ...sweep, PATH: '/bin' })).toEqual(sweep)
  })

  it('that is missing, empty or no address is named, all at once', () => {
    expect(() => readSweepSettings({ ...sweep, KEPT_TABLE: '', KEPT_STAGE: undefined })).toThrow(
      /^not set: KEPT_STAGE, KEPT_TABLE$/,
    )
    expect(() => readSettings({ KEPT_WEB: 'nowhere' })).toThrow(
      /KEPT_DOMAIN.*KEPT_WEB.*KEPT_WAKE_DEAD_LETTERS/,
    )
  })
})
