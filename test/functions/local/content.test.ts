import { describe, expect, it } from 'vitest'
import { readContent } from '../../../functions/local/content.ts'
import { rawMail } from './letters.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the content of a mail', () => {
  it('is its text, with headers unfolded and in order, and its date', async () => {
    const raw = rawMail(
      {
        From: 'a@a.example',
        Received: 'by two',
        'X-Long': 'one\r\n\ttwo',
        Date: 'Mon, 04 Jan 2027 10:00:00 +0100',
      },
      'Hello.\nBye.',
    )
    const content = await readContent(Buffer.concat([bytes('Received: by one\r\n'), raw]))
    expect(content).toEqual({
      text: 'Hello.\nBye.\n',
      html: '',
      date: Date.UTC(2027, 0, 4, 9),
      headers: [
        { name: 'Received', value: 'by one' },
        { name: 'From', value: 'a@a.example' },
        { name: 'Received', value: 'by two' },
        { name: 'X-Long', value: 'one two' },
        { name: 'Date', value: 'Mon, 04 Jan 2027 10:00:00 +0100' },
      ],
      parts: [],
    })
  })

  it('has no date when the mail has none that can be read', async () => {
    expect(await readContent(rawMail({ Date: 'next Tuesday' }))).not.toHaveProperty('date')
  })

  it('has text made from HTML where that is all there is, and the HTML as it was', async () => {
    const raw = rawMail({ 'Content-Type': 'text/html' }, '<p>One</p><img src="cid:x@y"><p>Two</p>')
    const { text, html } = await readContent(raw)
    expect(text.trim()).toBe('One\n\n[cid:x@y]\n\nTwo')
    expect(html).toContain('<img src="cid:x@y">')
  })

  it('holds a forwarded mail as one part, unopened', async () => {
    const inner = 'From: x@x.example\r\nSubject: inner\r\n\r\nsecret'
    const raw = bytes(
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nouter\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\n${inner}\r\n--b--\r\n`,
    )
    const { text, parts } = await readContent(raw)
    expect(text.trim()).toBe('outer')
    expect(parts).toMatchObject([{ partId: '2', contentType: 'message/rfc822' }])
  })

  it('is the mail as it came when no parser can read it', async () => {
    const raw = bytes(`Subject: Endless\r\nX-Long: ${'x'.repeat(2_000_000)}`)
    const { text, headers } = await readContent(raw)
    expect(text).toMatch(/^Subject: Endless\r\nX-Long: xxx/)
    expect(text.length).toBeLessThan(100_000)
    expect(headers[0]).toEqual({ name: 'Subject', value: 'Endless' })
  })
})
