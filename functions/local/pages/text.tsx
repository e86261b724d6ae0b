import { composeLink, composeLinkOf } from './mailto.ts'

/** More than this is read in the source. */
const LONGEST = 200_000

/** Every alternative is bounded, so a line without end costs no more than its length. */
const LINK =
  /https?:\/\/[^\s<>"]{1,2000}|mailto:[^\s<>"]{1,2000}|[\p{L}\p{N}._%+=-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu

/** A mail's text: what is quoted stands back, and every address leads to where it can be used. */
export function PlainText({ text, as }: { text: string; as: string }) {
  return (
    <div class="text">
      {passages(text.slice(0, LONGEST)).map(({ quoted, lines }) =>
        quoted ? (
          <blockquote>
            <Linked text={lines.join('\n')} as={as} />
          </blockquote>
        ) : (
          <p>
            <Linked text={lines.join('\n')} as={as} />
          </p>
        ),
      )}
      {text.length > LONGEST && (
        <p class="soft">This text is longer than is shown here; the source has all of it.</p>
      )}
    </div>
  )
}

/** Runs of lines that are all quoted, or all not. */
function passages(text: string): Array<{ quoted: boolean; lines: string[] }> {
  const all: Array<{ quoted: boolean; lines: string[] }> = []
  for (const line of text.split('\n')) {
    const quoted = line.startsWith('>')
    const last = all.at(-1)
    if (last?.quoted === quoted) last.lines.push(line)
    else all.push({ quoted, lines: [line] })
  }
  return all
}

function Linked({ text, as }: { text: string; as: string }) {
  const parts: Array<string | { href: string; shown: string; away: boolean }> = []
  let done = 0
  for (const { 0: whole, index } of text.matchAll(LINK)) {
    const shown = withoutPunctuation(whole)
    const away = /^https?:/i.test(shown)
    const href = away ? shown : (composeLinkOf(shown, as) ?? composeLink({ as, to: shown }))
    parts.push(text.slice(done, index), { href, shown, away })
    done = index + shown.length
  }
  parts.push(text.slice(done))
  return (
    <>
      {parts.map(part =>
        typeof part === 'string' ? (
          part
        ) : part.away ? (
          <a href={part.href} target="_blank" rel="noreferrer noopener">
            {part.shown}
          </a>
        ) : (
          <a href={part.href}>{part.shown}</a>
        ),
      )}
    </>
  )
}

/** A link at the end of a sentence does not own its full stop. */
function withoutPunctuation(link: string): string {
  let end = link.length
  while (end > 1 && '.,;:!?)]\'"'.includes(link[end - 1]!)) end -= 1
  return link.slice(0, end)
}
