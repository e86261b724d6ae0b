import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../functions/aws/notice.ts'
import { received } from './sent-by-ses.ts'

describe('a notice of a mail that SES received', () => {
  it('is a delivery: its envelope, when it came, and where its bytes are', () => {
    const notice = parseNotice(received({ recipients: ['Intro@Kept.test'] }))
    expect(notice).toEqual({
      delivery: {
        id: 'o3vrnil0e2ic28tr',
        recipients: ['intro@kept.test'],
        sender: 'dana@dale.example',
        receivedAt: Date.UTC(2027, 0, 4, 12),
        archiveKey: 'mail/o3vrnil0e2ic28tr',
        authentication: 'pass',
      },
    })
  })

  it('has the null sender of a bounce as nothing', () => {
    expect(parseNotice(received({ source: '<>' })).delivery.sender).toBe('')
  })

  it('says that a virus or spam is not to be read, and which', () => {
    expect(parseNotice(received({ virus: 'FAIL', spam: 'FAIL' })).unwanted).toBe('virus')
    expect(parseNotice(received({ spam: 'FAIL' })).unwanted).toBe('spam')
    expect(parseNotice(received({ spam: 'GRAY', virus: 'PROCESSING_FAILED' })).unwanted).toBeUndefined()
  })

  it('takes the policy of the From domain as SES writes it', () => {
    const { delivery } = parseNotice(received({ dmarc: 'FAIL', dmarcPolicy: 'REJECT' }))
    expect(delivery.authentication).toBe('reject')
  })

  it('throws what is none, so that it stays in the queue for a person to see', () => {
    expect(() => parseNotice('hello')).toThrow(SyntaxError)
    expect(() => parseNotice('{"notificationType":"AmazonSnsSubscriptionSucceeded"}')).toThrow()
  })
})
