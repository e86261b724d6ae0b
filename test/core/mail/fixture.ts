import { readFileSync } from 'node:fs'
import type { Inbound } from '../../../core/mail/inbound.ts'
import { readMail } from '../../../core/mail/read.ts'

/** The bytes of `test/fixtures/<situation>.eml`. */
export const fixture = (situation: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/${situation}.eml`, import.meta.url))

export async function read(raw: Uint8Array | string): Promise<Inbound> {
  const mail = await readMail(typeof raw === 'string' ? new TextEncoder().encode(raw) : raw)
  if ('broken' in mail) throw new Error(mail.broken)
  return mail
}

/** A mail of which only what is given matters. */
export const inbound = (change: Partial<Inbound>): Inbound => ({
  key: 'key',
  inReplyTo: [],
  references: [],
  to: [],
  cc: [],
  subject: '',
  text: '',
  headers: [],
  attachments: [],
  ...change,
})
