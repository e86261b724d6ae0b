/** Names that were pasted as they stand in a header: encoded words (RFC 2047 section 2). */

const WORD = /=\?([\w-]{2,20})\?([bq])\?([^?\s]{1,120})\?=(?:\s+(?==\?))?/gi

/** The text with its encoded words as they were meant; one in a charset that nobody knows stays. */
export const decoded = (text: string): string =>
  text.includes('=?')
    ? text.replace(WORD, (word, charset, way, data) => read(charset, way, data) ?? word)
    : text

function read(charset: string, way: string, data: string): string | undefined {
  try {
    const bytes = way.toLowerCase() === 'b' ? atob(data) : quoted(data)
    return new TextDecoder(charset).decode(Uint8Array.from(bytes, byte => byte.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** The Q encoding (RFC 2047 section 4.2). */
const quoted = (data: string): string =>
  data
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
