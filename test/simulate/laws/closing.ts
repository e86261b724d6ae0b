import type { Letter } from '../letter.ts'
import type { Onlooker, Sent } from '../record.ts'

const DAY =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g
const TOKEN = /[a-z2-7]{24,}/g
/** An introducer who has had themselves forgotten, which says nothing of what anybody answered. */
const FORGOTTEN = 'somebody you know'

/**
 * A no looks like silence: whatever it was that kept the introduction from being made, the requester's letter is the same
 * but for names, days and tokens. Headers count by what they are called.
 */
export function closing(onlooker: Onlooker): (sent: Sent, letter: Letter) => void {
  const first = new Map<string, string>()
  return (sent, letter) => {
    if (sent.letter.kind !== 'not-made' || sent.letter.to.party === 'target') return
    const promise = onlooker.promiseOf.get(sent.item)
    if (!promise) return
    const { introducer, requesters, form } = promise
    const names = [introducer, ...requesters].toSorted((a, b) => b.name.length - a.name.length)
    // Where lines end depends on how long the names are.
    let text = [[...letter.headers.keys()].join(), sent.subject, letter.text, letter.html]
      .join('\n')
      .replace(/\s+/g, ' ')
    for (const { name } of names) text = text.replaceAll(name, name === introducer.name ? '{who}' : '{you}')
    const bare = text.replaceAll(FORGOTTEN, '{who}').replace(DAY, '{day}').replace(TOKEN, '{token}')
    const before = first.get(form) ?? bare
    first.set(form, before)
    if (before !== bare)
      onlooker.accuse('a no looks like silence', sent.sentAt, difference(before, bare), sent.item)
  }
}

function difference(one: string, other: string): string {
  let at = 0
  while (one[at] === other[at]) at += 1
  return `“${one.slice(at - 30, at + 50)}” and “${other.slice(at - 30, at + 50)}”`
}
