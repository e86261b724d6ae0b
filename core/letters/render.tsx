/**
 * A draft as plain text and as HTML, both from the same blocks. The HTML is what mail clients agree on: one table
 * column, inline styles, the reader's own colours (so that dark mode is theirs to make), nothing remote.
 */
import { Fragment } from 'hono/jsx'
import type { Block, Draft } from './draft.ts'
import { ListHtml, textLines } from './list.tsx'
import { isLone, neverAlone } from './words.ts'

/** Columns; RFC 5322 section 2.1.1 asks for at most 78, and replies need room for their quote marks. */
const WIDTH = 72

export function renderText({ blocks, why, unsubscribe }: Draft): string {
  const stop = unsubscribe ? ['Unsubscribe:', unsubscribe.page] : []
  // "-- " and what is below it (RFC 3676 section 4.3) is what clients leave out of a reply.
  return `${[...blocks.flatMap(textOf), '-- ', ...wrap(why), ...stop].join('\n')}\n`
}

function textOf(block: Block): string[] {
  if ('p' in block) return [...wrap(block.p), '']
  if ('quote' in block) {
    const lines = neverAlone(block.quote.split('\n')).flatMap(line => wrap(line, '    '))
    return [...lines, ...wrap(`— from ${block.by}`, '    '), '']
  }
  if ('facts' in block) {
    const gap = isProse(block) ? [''] : []
    const lines = block.facts.flatMap(({ label, value }) => [...wrap(`${label}: ${value}`, '  '), ...gap])
    return gap.length > 0 ? lines : [...lines, '']
  }
  if (!('actions' in block)) return textLines(block, plain).flatMap(({ text, indent }) => wrap(text, indent))
  return block.actions.flatMap(({ label, href, does }) => [
    ...wrap(`${label}:`, '  '),
    `  ${plain(href)}`,
    ...wrap(does, '  '),
    '',
  ])
}

/** Facts that are sentences want room between them. */
const isProse = ({ facts }: Extract<Block, { facts: unknown }>): boolean =>
  facts.some(({ value, href }) => href === undefined && value.length > 60)

/** A mailto: link for readers without links: the address alone. */
const plain = (href: string): string =>
  href.startsWith('mailto:') ? decodeURIComponent(href.slice('mailto:'.length).split('?', 1)[0]!) : href

/** Greedy, by words; a word that is longer than the line stays whole, for it may be a link. */
function wrap(text: string, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      // A yes or no takes the word before it along.
      const at = isLone(word) ? line.lastIndexOf(' ') : -1
      lines.push(at < 0 ? line : line.slice(0, at))
      line = at < 0 ? word : `${line.slice(at + 1)} ${word}`
    } else {
      line = line ? `${line} ${word}` : word
    }
  }
  return neverAlone([...lines, line]).map(each => (each ? indent + each : ''))
}

/** Each system's own, by names that every client understands. */
const FONT = 'font-family:Segoe UI,-apple-system,Roboto,Helvetica,Arial,sans-serif'
const BODY = `margin:0;padding:0;${FONT}`
const CELL = `padding:24px 16px;${FONT};font-size:16px;line-height:1.5;text-align:left`
const PARAGRAPH = 'margin:0 0 16px'
const QUOTE = 'margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid'
const BUTTON =
  'display:inline-block;padding:10px 18px;border:1px solid;border-radius:6px;text-decoration:none;color:inherit;margin:0 0 6px'
/** White on this green is 6.6:1, and both are given, so the label is legible on a dark page too. */
const PRIMARY = `${BUTTON};border-color:#17664d;background-color:#17664d;color:#ffffff;font-weight:bold`
const SMALL = 'margin:24px 0 0;padding:16px 0 0;border-top:1px solid;font-size:13px;line-height:1.5'

export function renderHtml(draft: Draft): string {
  return `<!doctype html>${<Page draft={draft} />}`
}

function Page({ draft }: { draft: Draft }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{draft.subject}</title>
      </head>
      <body style={BODY}>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
          <tr>
            <td align="center">
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border={0}
                style="max-width:600px"
              >
                <tr>
                  <td style={CELL}>
                    {draft.blocks.map(block => (
                      <Html block={block} />
                    ))}
                    <p style={SMALL}>
                      {draft.why}
                      {draft.unsubscribe && (
                        <>
                          <br />
                          <a href={draft.unsubscribe.page} style="color:inherit">
                            Unsubscribe
                          </a>
                        </>
                      )}
                    </p>
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  )
}

function Html({ block }: { block: Block }) {
  if ('p' in block) return <p style={PARAGRAPH}>{block.p}</p>
  if ('quote' in block) {
    return (
      <blockquote style={QUOTE} dir="auto">
        <Lines lines={neverAlone(block.quote.split('\n'))} />
        <br />
        {`— from ${block.by}`}
      </blockquote>
    )
  }
  if ('facts' in block) {
    return (
      <p style={PARAGRAPH}>
        {block.facts.map(({ label, value, href }, index) => (
          <Fragment>
            {index > 0 && <br />}
            {index > 0 && isProse(block) && <br />}
            <strong>{`${label}:`}</strong>{' '}
            {href ? (
              <a href={href} style="color:inherit">
                {value}
              </a>
            ) : (
              value
            )}
          </Fragment>
        ))}
      </p>
    )
  }
  if (!('actions' in block)) return <ListHtml block={block} />
  return (
    <>
      {block.actions.map(({ label, href, does, primary }) => (
        <p style={PARAGRAPH}>
          <a href={href} style={primary ? PRIMARY : BUTTON}>
            {label}
          </a>
          <br />
          {does}
        </p>
      ))}
    </>
  )
}

const Lines = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line, index) => (
      <Fragment>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </>
)
