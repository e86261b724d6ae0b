/**
 * How lists of promises look in a letter: headings, one entry for each promise, and bars. Bars are table cells with a
 * background in HTML and block characters in text; the words beside them say the same, for whoever does not see them.
 */
import { Fragment } from 'hono/jsx'
import type { Entry } from './entry.ts'

export type ListBlock =
  | { heading: string }
  | { entries: Array<Pick<Entry, 'title' | 'says' | 'tone' | 'links'>> }
  /** `part` of `of`, which is more than 0, and what that means. */
  | { bars: Array<{ label: string; part: number; of: number; says: string }> }

/** Characters of a whole bar in text. */
const LENGTH = 20

/** Lines to be wrapped, each with its indent. `plain` is how text shows a link. */
export function textLines(
  block: ListBlock,
  plain: (href: string) => string,
): Array<{ text: string; indent: string }> {
  if ('heading' in block) return [line(block.heading.toUpperCase()), EMPTY]
  if ('bars' in block)
    return block.bars.flatMap(({ label, part, of, says }) => {
      const full = Math.round((part / of) * LENGTH)
      const bar = '█'.repeat(full) + '░'.repeat(LENGTH - full)
      return [line(`${label}: ${says}`, '  '), line(bar, '  '), EMPTY]
    })
  return block.entries.flatMap(({ title, says, links }) => [
    line(title, '  '),
    line(says, '  '),
    ...links.flatMap(({ label, href }) => [line(`${label}:`, '    '), line(plain(href), '    ')]),
    EMPTY,
  ])
}

const line = (text: string, indent = '') => ({ text, indent })
const EMPTY = line('')

const HEADING = 'margin:28px 0 12px;font-size:18px;line-height:1.3'
const ENTRY = 'margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid'
/** Each stands out from white and from black (WCAG 2.2, 1.4.11: 3:1); the words say the same. */
const TONES: Record<Entry['tone'], string> = {
  open: '#8b8a80',
  good: '#2a8468',
  bad: '#c8503c',
  still: '#8b8a80',
}
const LINK = 'color:inherit;font-weight:bold;display:inline-block;padding:4px 16px 4px 0'
export function ListHtml({ block }: { block: ListBlock }) {
  if ('heading' in block) return <h2 style={HEADING}>{block.heading}</h2>
  if ('bars' in block) {
    return (
      <>
        {block.bars.map(bar => (
          <Bar {...bar} />
        ))}
      </>
    )
  }
  return (
    <>
      {block.entries.map(({ title, says, tone, links }) => (
        <p style={`${ENTRY} ${TONES[tone]}`}>
          <strong>{title}</strong>
          <br />
          {says}
          {links.length > 0 && <br />}
          {links.map(({ label, href }, index) => (
            <Fragment>
              {index > 0 && ' '}
              <a href={href} style={LINK}>
                {label}
              </a>
            </Fragment>
          ))}
        </p>
      ))}
    </>
  )
}

function Bar({ label, part, of, says }: Extract<ListBlock, { bars: unknown }>['bars'][number]) {
  const percent = Math.round((part / of) * 100)
  return (
    <>
      <p style="margin:0 0 4px">{`${label}: ${says}`}</p>
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0} style={BAR}>
        <tr>
          {percent > 0 && <Cell percent={percent} colour={TONES.good} />}
          {percent < 100 && <Cell percent={100 - percent} />}
        </tr>
      </table>
    </>
  )
}

const BAR = `margin:0 0 16px;border:1px solid ${TONES.still};border-collapse:collapse`

/** Without a colour it is the rest, in whatever colour the page has. */
const Cell = ({ percent, colour }: { percent: number; colour?: string }) => (
  <td
    width={`${percent}%`}
    height="12"
    {...(colour === undefined ? {} : { bgcolor: colour })}
    style={`width:${percent}%;height:12px;padding:0;font-size:0;line-height:0${colour === undefined ? '' : `;background-color:${colour}`}`}
  >
    {'\u00a0'}
  </td>
)
