import { describe, expect, it } from 'vitest'
import type { LocalMail } from '../../../functions/local/mailbox.ts'
import { matcher } from '../../../functions/local/search.ts'
import { summarise } from '../../../functions/local/summary.ts'
import { rawMail } from './letters.ts'

const headers = {
  From: '"Alice Archer" <alice@a.example>',
  To: 'Bob <bob@b.example>',
  Cc: 'carol@c.example',
  'Reply-To': 'desk@a.example',
  Subject: 'Lunch on Friday',
  'Message-ID': '<one@a.example>',
}
const summary = await summarise({
  from: 'alice@a.example',
  to: ['bob@b.example', 'hidden@h.example'],
  raw: rawMail(headers, 'The usual place?'),
  receivedAt: 0,
})
const mail: LocalMail = { id: '1', ...summary }
const finds = (query: string, read = false) => matcher(query)({ ...mail, read })

describe('a search', () => {
  it.each([
    'to:bob@b.example',
    'to:BOB',
    'from:archer',
    'from:"alice archer"',
    'cc:carol',
    'bcc:hidden@h.example',
    'reply-to:desk',
    'addressed:hidden',
    'addressed:carol',
    'subject:friday',
    'subject:"lunch on"',
    'message-id:one@a.example',
    'message-id:<one@a.example>',
    'is:unread',
    'lunch',
    '"usual place"',
    'alice friday usual',
    '-from:bob',
    '!subject:dinner',
    '-"fancy place"',
    '-is:read',
    '-has:attachment',
    '',
    '-',
    'subject:',
    'subject:"lunch',
  ])('finds by %s', query => {
    expect(finds(query)).toBe(true)
  })

  it.each([
    'to:alice',
    'to:hidden@h.example',
    'from:bob',
    'subject:alice',
    'is:read',
    'lunch dinner',
    '"friday lunch"',
    '-subject:lunch',
    '!lunch',
    'has:attachment',
    'unknown:lunch',
  ])('does not find by %s', query => {
    expect(finds(query)).toBe(false)
  })

  it('tells read from unread', () => {
    expect(finds('is:read', true)).toBe(true)
    expect(finds('is:unread', true)).toBe(false)
  })

  it('takes time in proportion to the query', () => {
    const start = performance.now()
    for (const part of ['a', '-', '"', 'to:', 'a:', '-"', ' '])
      matcher(part.repeat(200_000 / part.length))(mail)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
