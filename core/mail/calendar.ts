import type { Attachment, Inbound } from './inbound.ts'
import type { Head, Sign } from './kind.ts'

/** Characters. What a calendar object is comes before what it holds. */
const MOST = 32_768
/** Methods that answer an invitation or take it back (RFC 5546 section 1.4). An invitation itself is a person's. */
const ANSWERS = /^(?:REPLY|COUNTER|DECLINECOUNTER|REFRESH|CANCEL)$/i

/**
 * A calendar's answer to an invitation (RFC 6047). Somebody may attach one to a mail of their own: that one has a
 * file name, and names another attendee than the sender.
 */
export function calendarSign(inbound: Inbound, head: Head): Sign | undefined {
  const type = head.get('content-type') ?? ''
  for (const part of inbound.attachments) {
    if (part.contentType !== 'text/calendar') continue
    const { method, attendee } = readCalendar(part)
    if (!method || !ANSWERS.test(method)) continue
    const own = /^(?:text\/calendar|multipart\/alternative)\b/.test(type) || part.filename === 'attachment'
    if (own || (attendee !== undefined && attendee === inbound.from?.address))
      return { reason: `it is a calendar's ${method.toLowerCase()}`, kind: 'calendar' }
  }
  return undefined
}

function readCalendar({ content }: Attachment): { method?: string; attendee?: string } {
  // RFC 5545 section 3.1: long lines are folded.
  const text = Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, MOST))
    .toString()
    .replace(/\r?\n[ \t]/g, '')
  const method = /^METHOD:[ \t]{0,9}([A-Z]{1,20})/im.exec(text)?.[1]
  const attendee = /^ATTENDEE[^\n]{0,400}?mailto:([^\s;:]{1,254})/im.exec(text)?.[1]?.toLowerCase()
  return { ...(method && { method }), ...(attendee && { attendee }) }
}
