/** A mail's text, HTML and parts as a browser gets them: written by strangers, shown on our own origin. */
import type { Content } from '../content.ts'

/** No script, no request to anyone else (no tracker), and an origin of its own; links open elsewhere. */
const STRANGERS = {
  'Content-Security-Policy':
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

const TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/
/** Types that a browser would run as a page: given as mere bytes. */
const ACTIVE = /html|xml|svg|javascript|ecmascript|x-mixed-replace/i
/** Types that may be shown in place rather than saved. */
const SHOWN = /^(image|audio|video)\/|^text\/plain$/i

export const textView = (text: string | Uint8Array): Response =>
  new Response(text, { headers: { ...STRANGERS, 'Content-Type': 'text/plain; charset=utf-8' } })

/** The HTML as it was sent, its embedded images linked to their parts. */
export function htmlView(id: string, { html, parts }: Content): Response {
  const places = new Map(parts.flatMap(({ cid, partId }) => (cid ? [[cid, partId]] : [])))
  const linked = html.replace(/\bcid:([^'"\s<>)]{1,256})/gi, (link, cid: string) => {
    const partId = places.get(cid)
    return partId === undefined ? link : `/api/v1/message/${id}/part/${partId}`
  })
  return new Response(linked, { headers: { ...STRANGERS, 'Content-Type': 'text/html; charset=utf-8' } })
}

/** RFC 6266: the file name in UTF-8, percent-encoded, so that nothing in it can leave its place. */
export function partView({ contentType, filename, cid, content }: Content['parts'][number]): Response {
  const harmless = TYPE.test(contentType) && !ACTIVE.test(contentType)
  const disposition = harmless && SHOWN.test(contentType) ? 'inline' : 'attachment'
  return new Response(new Uint8Array(content), {
    headers: {
      ...STRANGERS,
      'Content-Type': harmless ? contentType : 'application/octet-stream',
      'Content-Disposition': `${disposition}; filename*=UTF-8''${encoded(filename ?? cid ?? 'part')}`,
    },
  })
}

/** RFC 8187 section 3.2.1. */
const encoded = (name: string): string =>
  encodeURIComponent(name.replace(/[\uD800-\uDFFF]/g, '')).replace(
    /['()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
