/**
 * HTML → text, with what mail clients mark as quoted turned into what a plain mail would have: `>` before the
 * lines, or a separator above all that follows. So there is one way to read a mail, whatever it came as.
 */
import { compile, type FormatCallback } from 'html-to-text'

/** Characters; new text is at the top. */
const MAX_MARKUP = 512 * 1024
/** Chrome flattens what is nested deeper than 512; the parser's work grows with depth times size. */
const MAX_DEPTH = 100

/** The text reader knows the line. */
const SEPARATOR = '-----Original Message-----'

/** All that follows in these was written before. */
const separator: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline(SEPARATOR)
  builder.closeBlock({ trailingLineBreaks: 1 })
  walk(element.children, builder)
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
const SIGNED = /signature/i

const plainBlock = { format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } }

/** Elements that hold what was quoted, and nothing else. */
const QUOTES = [
  'blockquote',
  '.moz-cite-prefix',
  // The line above a Gmail quote, in whatever language.
  '.gmail_attr',
  '.yahoo_quoted',
  '.protonmail_quote',
  '.zmail_extra',
  '.tutanota_quote',
  '#OLK_SRC_BODY_SECTION',
  // GMX and WEB.DE
  'div[name="quote"]',
]

/** Elements from which on everything is old. */
const SEPARATORS = [
  '#appendonsend',
  '#divRplyFwdMsg',
  '#x_divRplyFwdMsg',
  '#mail-editor-reference-message-container',
  '#isForwardContent',
  '#isReplyContent',
  '.moz-forward-container',
  // Word's line above the header block: 2013 and later, 2007 and 2010.
  'div[style*="border-top:solid #E1E1E1"]',
  'div[style*="border-top:solid #B5C4DF"]',
]

/** What no client shows, such as the text that a list shows as a preview. */
const HIDDEN = [
  '[hidden]',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[style*="visibility:hidden" i]',
  '[style*="visibility: hidden" i]',
  '[style*="mso-hide:all" i]',
  '[style*="mso-hide: all" i]',
]

const SIGNATURES = [
  '.gmail_signature',
  '.gmail_signature_prefix',
  '.moz-signature',
  '#Signature',
  '#ms-outlook-mobile-signature',
  '#AppleMailSignature',
  '.protonmail_signature_block',
  '.zmail_signature',
  '.x_gmail_signature',
  // Spark
  'div[name="messageSignatureSection"]',
]

/** True for HTML in which some client marked a quote. */
export const QUOTING =
  /<blockquote|class="?(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-cite-prefix)|id="?(?:x_)?(?:divRplyFwdMsg|appendonsend|OLK_SRC|mail-editor-reference)|border-top:solid #(?:E1E1E1|B5C4DF)/i

/** True for a text part that is HTML all the same. */
export const isMarkup = (text: string): boolean =>
  /^<(?:!doctype html|html|head|body|div|p)\b[^>]*>/i.test(text)

/** Invisible (U+2060), before a ">" that begins a line and is no mark of a quote: the HTML marks those by its structure. */
export const LITERAL = '\u2060'
/** "> 50" said in signs: more than, at least, so much money. */
const MORE_THAN = /(>\s{0,20})&gt;(?==?[\d$€£])/g

const converter = (signature: 'skip' | 'block') =>
  compile({
    wordwrap: false,
    formatters: { separator, link },
    limits: { maxDepth: MAX_DEPTH, maxInputLength: MAX_MARKUP },
    selectors: [
      { selector: 'a', format: 'link' },
      { selector: 'img', format: 'skip' },
      { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({ selector, options: { uppercase: false } })),
      { selector: 'hr', format: 'skip' },
      ...QUOTES.map(selector => ({ selector, ...quote })),
      // Gmail's indentation is a blockquote too, and the writer's own.
      { selector: 'blockquote[style*="border:none"]', ...plainBlock },
      { selector: 'blockquote[style*="border: none"]', ...plainBlock },
      ...SEPARATORS.map(selector => ({ selector, format: 'separator' })),
      ...SIGNATURES.map(selector => ({ selector, format: signature })),
      ...HIDDEN.map(selector => ({ selector, format: 'skip' })),
    ],
  })

const unsigned = converter('skip')
const whole = converter('block')

/** Text of an HTML body, quotes marked, signatures left out unless there is nothing else: people write in them, too. */
export function markupText(html: string): string {
  const shown = shallow(html.slice(0, MAX_MARKUP))
  const bounded = QUOTING.test(shown) ? shown.replace(MORE_THAN, `$1${LITERAL}&gt;`) : shown
  const text = unsigned(bounded)
  const own = text.split(SEPARATOR, 1)[0]!.split('\n')
  const isEmpty = own.every(line => line.trim() === '' || line.startsWith('>'))
  return isEmpty && SIGNED.test(bounded) ? whole(bounded) : text
}

/** The same with all signatures. */
export const wholeText = (html: string): string => whole(shallow(html.slice(0, MAX_MARKUP)))

const signatures = compile({
  wordwrap: false,
  limits: { maxDepth: MAX_DEPTH, maxBaseElements: 1 },
  baseElements: { selectors: SIGNATURES, returnDomByDefault: false },
})
/** A signature is near the top: beneath the words and above the quote. */
const MAX_NEW = 32 * 1024
const SIGNATURE_MARK = /(?:id|class|name)="?[\w -]{0,60}signature/i

/** Text of the first signature that the HTML marks as one, above any quote; empty when there is none. */
export function markedSignature(html: string): string {
  const top = html.slice(0, MAX_NEW)
  const own = top.slice(0, QUOTING.exec(top)?.index)
  return SIGNATURE_MARK.test(own) ? signatures(own).trim() : ''
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
