/**
 * A mail's HTML as a document for a sandboxed frame. What keeps it harmless is the frame and its policy, never this
 * file: here links only get somewhere useful to go, in one pass over the text.
 */
import type { Content } from '../content.ts'
import { composeLinkOf } from './mailto.ts'

/**
 * No script, no request to anywhere, no form; a new tab for https:, and the page itself for an answer, and both
 * only when somebody taps.
 */
export const ISOLATION =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"

/** The frame's `sandbox` attribute: the same as the policy's. */
export const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation'

const HEAD = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><base target="_blank">
<style>body{margin:1rem;font:1rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}img{max-width:100%}</style>
`

/** `as`: who reads it, and so who answers when a mailto: link is tapped. */
export const isolated = ({ html, parts }: Content, as: string): string =>
  HEAD + relinked(pictured(html, parts), as)

/** Pictures that travel inside a mail are shown up to this many bytes, so a small mail cannot become a huge page. */
const PICTURES = 20_000_000
const PICTURE = /^image\/(?:png|jpeg|gif|webp)$/i

/** The mail's own pictures in place of their `cid:` addresses (RFC 2392). */
function pictured(html: string, parts: Content['parts']): string {
  const pictures = new Map(
    parts.filter(part => part.cid && PICTURE.test(part.contentType)).map(part => [part.cid!, part]),
  )
  let left = PICTURES
  return html.replace(/\bcid:([^'"\s<>)]{1,256})/gi, (whole, cid) => {
    const picture = pictures.get(cid)
    if (!picture || left < picture.size) return whole
    left -= picture.size
    return `data:${picture.contentType};base64,${picture.content.toString('base64')}`
  })
}

function relinked(html: string, as: string): string {
  const anchors = /<(?:a|area)(?=[\s/])/gi
  let out = ''
  let done = 0
  for (let anchor = anchors.exec(html); anchor; anchor = anchors.exec(html)) {
    const attributes = anchor.index + anchor[0].length
    const end = endOfTag(html, attributes)
    if (end < 0) break
    out += html.slice(done, attributes) + relink(html.slice(attributes, end), as)
    done = end
    anchors.lastIndex = end
  }
  return out + html.slice(done)
}

/** Where the tag's `>` is, outside of quotes; -1 when the tag never ends, and then nor does any after it. */
function endOfTag(html: string, from: number): number {
  const delimiter = /["'>]/g
  delimiter.lastIndex = from
  for (let found = delimiter.exec(html); found; found = delimiter.exec(html)) {
    if (found[0] === '>') return found.index
    const closing = html.indexOf(found[0], found.index + 1)
    if (closing < 0) return -1
    delimiter.lastIndex = closing + 1
  }
  return -1
}

const DROPPED = new Set(['href', 'target', 'rel', 'ping', 'download'])

/** The attributes of an anchor with its href, target and rel set to what they may be here. */
function relink(attributes: string, as: string): string {
  let kept = ''
  let href: string | undefined
  for (const [whole, name, value] of attributes.matchAll(
    /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g,
  )) {
    const key = name!.toLowerCase()
    if (key === 'href') href ??= dereference(unquoted(value ?? '')).trim()
    if (!DROPPED.has(key)) kept += ` ${whole}`
  }
  return kept + destination(href ?? '', as)
}

const unquoted = (value: string): string => (/^["']/.test(value) ? value.slice(1, -1) : value)

function destination(href: string, as: string): string {
  if (href.startsWith('#')) return ` href="${reference(href)}" target="_self"`
  if (/^https?:/i.test(href)) return ` href="${reference(href)}" target="_blank" rel="noreferrer noopener"`
  const compose = composeLinkOf(href, as)
  return compose ? ` href="${reference(compose)}" target="_top"` : ''
}

const NAMED: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' }

/** The character references that occur in an href (HTML, section 13.5); others stay as they are. */
const dereference = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt));?/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()]!
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

const reference = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
