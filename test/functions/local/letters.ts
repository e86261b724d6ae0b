/** Small mails for the tests of the local world. */

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A mail of these headers and this text, CRLF line ends. */
export function rawMail(headers: Record<string, string>, body = 'Hello.'): Uint8Array {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return bytes([...lines, '', ...body.split('\n'), ''].join('\r\n'))
}

/** What Alice wrote to Bob, as it is delivered. */
export const fromAliceToBob = (subject = 'Lunch', receivedAt = Date.UTC(2027, 0, 4, 9)) => ({
  from: 'alice@a.example',
  to: ['bob@b.example'],
  raw: rawMail({ From: 'Alice <alice@a.example>', To: 'Bob <bob@b.example>', Subject: subject }),
  receivedAt,
})
