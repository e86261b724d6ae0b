/** Mail as a situation has it, in bytes; what is not given is what no machine and no person's client would show. */
export interface Written {
  from?: string
  to?: string
  subject: string
  text: string
  inReplyTo?: string
  head?: Record<string, string>
}

export const LETTER = 'reply.2bdjpluxtvjbugv3fkldphjdasfo7u3qstpg5y3y3k@kept.test'
/** In reply to one of Kept's letters, at the letter's own address. */
export const ANSWERS = {
  from: 'Bob Lee <bob@corp.example>',
  to: LETTER,
  subject: 'Re: May Dana Dale introduce you to Alice Archer?',
  inReplyTo: '<ask.2bdjpluxtvjbugv3fkldphjd@kept.test>',
}
export const PROMISE = {
  from: 'Dana Dale <dana@dale.example>',
  to: 'intro@kept.test',
  subject: 'Two of my friends',
}

export function eml({
  from = ANSWERS.from,
  to = LETTER,
  subject,
  text,
  inReplyTo,
  head = {},
}: Written): string {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: =?utf-8?b?${Buffer.from(subject).toString('base64')}?=`,
    'Date: Mon, 11 Jan 2027 09:12:00 +0000',
    'Message-ID: <1@host.example>',
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`] : []),
    ...Object.entries(head).map(([name, value]) => `${name}: ${value}`),
    ...['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
  ]
  return [...lines, '', ...text.split('\n'), ''].join('\r\n')
}
