import { describe, expect, it } from 'vitest'
import { parseFeedback } from '../../../functions/aws/feedback-notice.ts'
import { bounced, complained, rejected } from './sent-by-ses.ts'

const BOB = 'bob@corp.example'
const SENDER = 'bounce.token@kept.test'

describe('what SES publishes about a letter', () => {
  it('a bounce says whose letter it was by its envelope sender, and whom it did not reach', () => {
    expect(parseFeedback(bounced(SENDER, [BOB]))).toEqual([
      { is: 'bounce', sender: SENDER, recipient: BOB, key: '010001-bounce-0' },
    ])
  })

  it('a bounce from several is one for each, each with a key of its own', () => {
    const keys = parseFeedback(bounced(SENDER, [BOB, 'alice@archer.example'])).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })

  it('a full mailbox that stays full is a bounce; an answer that may be an out-of-office is none', () => {
    expect(parseFeedback(bounced(SENDER, [BOB], 'Transient', 'MailboxFull'))).toHaveLength(1)
    expect(parseFeedback(bounced(SENDER, [BOB], 'Transient', 'General'))).toEqual([])
  })

  it('a letter that SES kept back for an address on its suppression list is a bounce, and no new complaint', () => {
    expect(parseFeedback(bounced(SENDER, [BOB], 'Permanent', 'OnAccountSuppressionList'))).toMatchObject([
      { is: 'bounce' },
    ])
    expect(parseFeedback(complained(SENDER, [BOB], 'OnAccountSuppressionList'))).toMatchObject([
      { is: 'bounce' },
    ])
  })

  it('a complaint is one', () => {
    expect(parseFeedback(complained(SENDER, [`Bob <${BOB}>`]))).toEqual([
      { is: 'complaint', sender: SENDER, recipient: BOB, key: '010001-complaint-0' },
    ])
  })

  it('a letter that SES refused to send after it took it reached nobody', () => {
    expect(parseFeedback(rejected(SENDER, [BOB]))).toMatchObject([{ is: 'bounce', recipient: BOB }])
  })

  it('throws what is none of these', () => {
    expect(() => parseFeedback('{"eventType":"Open"}')).toThrow()
  })
})
