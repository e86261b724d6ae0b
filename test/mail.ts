/** A mail as a person's client would send it, for tests that need no file of it. */
export interface Draft {
  from?: string
  to?: string
  cc?: string
  subject?: string
  messageId?: string
  inReplyTo?: string
  headers?: Record<string, string>
  text?: string
}

let written = 0

/** The mail's bytes, CRLF line ends. Every mail has its own Message-ID unless one is given. */
export function mail({
  from = 'Dana Dale <dana@dale.example>',
  to,
  cc,
  subject = 'Hello',
  messageId,
  inReplyTo,
  headers = {},
  text = '',
}: Draft): Uint8Array {
  written += 1
  const lines = [
    `From: ${from}`,
    ...(to === undefined ? [] : [`To: ${to}`]),
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Subject: ${subject}`,
    `Message-ID: ${messageId ?? `<mail-${written}@tests.example>`}`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`]),
    'Date: Mon, 04 Jan 2027 09:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    ...text.split('\n'),
  ]
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
}

/** Dana promises Alice an introduction to Bob. */
export const promiseMail = (change: Draft = {}): Uint8Array =>
  mail({
    to: 'Alice Archer <alice@archer.example>',
    cc: 'intro@kept.test',
    subject: 'Somebody you should meet',
    messageId: '<promise@dale.example>',
    text: 'Hi Alice,\n\nI will introduce you to Bob Lee <bob@corp.example>. He runs purchasing at Corp and has looked for\nsomething like yours for a year now.\n\nDana',
    ...change,
  })

/** The addresses in a text or a raw letter that begin with this verb: `yes.…@kept.test`. */
export function tokenIn(raw: Uint8Array, verb: string): string {
  const text = new TextDecoder().decode(raw).replace(/=\r\n/g, '')
  const found = new RegExp(`\\b${verb}\\.[a-z2-7]{20,}@kept\\.test`).exec(text)
  if (!found) throw new Error(`no ${verb} address in this letter`)
  return found[0]
}
