/**
 * The header block of a message (RFC 5322 section 2.2), split from its body. Kept splits it itself: most of what
 * a mail collects on its way (Received, ARC, DKIM) is only ever looked up, and to decode all of it costs more
 * than the rest of a short mail.
 */

export interface HeaderLine {
  /** Lower case. */
  name: string
  /** Unfolded, trimmed, not decoded. */
  value: string
}

/** The lines in order, and where the body begins; undefined when there are more than `limit` bytes of header. */
export function splitHeader(raw: Buffer, limit: number): { lines: HeaderLine[]; body: number } | undefined {
  const { end, body } = headerEnd(raw.subarray(0, limit + 4))
  if (end > limit) return undefined
  const lines: HeaderLine[] = []
  const block = raw.toString('latin1', 0, end)
  let start = 0
  while (start < block.length) {
    let stop = lineEnd(block, start)
    // A line that begins with white space goes on with the one before (section 2.2.3).
    while (block[stop] === ' ' || block[stop] === '\t') stop = lineEnd(block, stop)
    const colon = block.indexOf(':', start)
    if (colon > start && colon < stop) {
      const name = block.slice(start, colon).trimEnd()
      if (/^[!-9;-~]+$/.test(name))
        lines.push({ name: name.toLowerCase(), value: unfold(block.slice(colon + 1, stop)) })
    }
    start = stop
  }
  return { lines, body }
}

function headerEnd(head: Buffer): { end: number; body: number } {
  if (head[0] === 0x0a) return { end: 0, body: 1 }
  if (head[0] === 0x0d && head[1] === 0x0a) return { end: 0, body: 2 }
  const isEmpty = (at: number) => head[at] === 0x0d && head[at + 1] === 0x0a
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0x0a) continue
    if (isEmpty(at + 1)) return { end: at + 1, body: at + 3 }
    if (head[at + 1] === 0x0a && !isEmpty(at + 2)) return { end: at + 1, body: at + 2 }
  }
  return { end: head.length, body: head.length }
}

function lineEnd(block: string, from: number): number {
  const newline = block.indexOf('\n', from)
  return newline < 0 ? block.length : newline + 1
}

/** The block was taken a byte a character. What is not ASCII is UTF-8 (RFC 6532), or from before there was a rule. */
function unfold(value: string): string {
  const line = (value.includes('\n') ? value.replace(/\r?\n/g, '') : value).trim()
  if (!/[\x80-\xff]/.test(line)) return line
  const utf8 = Buffer.from(line, 'latin1').toString()
  return utf8.includes('\ufffd') ? line : utf8
}
