/**
 * HTML → text, with what mail clients mark as quoted turned into what a plain mail would have: `>` before the
 * lines, or a separator above all that follows. So there is one way to read a mail, whatever it came as.
 */
import { compile, type FormatCallback } from 'html-to-text'

/** Characters; new text is at the top. */
const MAX_MARKUP = 512 * 1024
/** Chrome flattens what is nested deeper than 512; the parser's work grows with depth times size. */
const MAX_DEPTH = 100

/** All that follows in these was written before. The text reader knows the line. */
const separator: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline('-----Original Message-----')
  builder.closeBlock({ trailingLineBreaks: 1 })
  walk(element.children, builder)
}

const signature: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline('--')
  builder.closeBlock({ trailingLineBreaks: 1 })
  builder.openBlock({ leadingLineBreaks: 1 })
  walk(element.children, builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
}

/** A link says who it leads to, when it leads to a person and its own words do not say so. */
const link: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder)
  const href = String(element.attribs?.href ?? '').slice(0, 500)
  const mail = /^mailto:([^?]+)/i.exec(href)?.[1]
  const target = mail
    ? decoded(mail)
    : /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\/(?:in|pub)\//i.test(href)
      ? href
      : ''
  if (target && !textOf(element.children).includes(target.toLowerCase())) builder.addInline(` <${target}>`)
}

type Nodes = Parameters<FormatCallback>[0]['children']
const textOf = (nodes: Nodes): string =>
  nodes
    .slice(0, 20)
    .map(node => node.data ?? node.children?.map(child => child.data ?? '').join('') ?? '')
    .join('')
    .toLowerCase()

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const quote = {
  format: 'blockquote',
  options: { leadingLineBreaks: 1, trailingLineBreaks: 1, trimEmptyLines: false },
}
const plainBlock = { format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } }

const toText = compile({
  wordwrap: false,
  formatters: { separator, signature, link },
  limits: { maxDepth: MAX_DEPTH, maxInputLength: MAX_MARKUP },
  selectors: [
    { selector: 'a', format: 'link' },
    { selector: 'img', format: 'skip' },
    { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({ selector, options: { uppercase: false } })),
    { selector: 'hr', format: 'skip' },
    { selector: 'blockquote', ...quote },
    // Gmail's indentation is a blockquote too, and the writer's own.
    { selector: 'blockquote[style*="border:none"]', ...plainBlock },
    { selector: 'blockquote[style*="border: none"]', ...plainBlock },
    { selector: '.moz-cite-prefix', ...quote },
    ...[
      '#appendonsend',
      '#divRplyFwdMsg',
      '#OLK_SRC_BODY_SECTION',
      '.yahoo_quoted',
      '#mail-editor-reference-message-container',
      '#isForwardContent',
      '#isReplyContent',
      '.moz-forward-container',
    ].map(selector => ({ selector, format: 'separator' })),
    ...[
      '.gmail_signature',
      '.moz-signature',
      '#Signature',
      '#ms-outlook-mobile-signature',
      '#AppleMailSignature',
      '.protonmail_signature_block',
      '.zmail_signature',
    ].map(selector => ({
      selector,
      format: 'signature',
    })),
  ],
})

/** Text of an HTML body, quotes marked. */
export function markupText(html: string): string {
  return toText(shallow(html.slice(0, MAX_MARKUP)))
}

const UNNESTED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option tr td th tbody thead'.split(
    ' ',
  ),
)

/**
 * The HTML up to where it nests too deep: what is new stands above, old mail within old mail beneath. Open tags
 * are counted as the parser will; a close tag that closes nothing makes no room.
 */
function shallow(html: string): string {
  const open = new Map<string, number>()
  let depth = 0
  for (const { 1: slash, 2: tag, index } of html.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,30})/gi)) {
    const name = tag!.toLowerCase()
    if (UNNESTED.has(name)) continue
    const count = open.get(name) ?? 0
    if (!slash) {
      open.set(name, count + 1)
      depth += 1
    } else if (count > 0) {
      open.set(name, count - 1)
      depth -= 1
    }
    if (depth > MAX_DEPTH) return html.slice(0, index)
  }
  return html
}
