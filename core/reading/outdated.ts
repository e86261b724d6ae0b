/** Of two addresses of one person, the one that is in use: the other is there only so that nobody writes to it. */
import { domainOf, localpartOf } from '../mail/address.ts'
import { isEither } from './either.ts'
import { folded } from './letters.ts'
import type { Mention } from './mention.ts'
import { isDesk } from './misgiving.ts'
import { resembles, sharesWord } from './name.ts'
import { areNamesakes } from './namesake.ts'
import { FRESH_AFTER, FRESH_BEFORE, STALE_AFTER, STALE_BEFORE } from './words/outdated.ts'

/** Characters around an address that speak of it. */
const NEAR = 90
/** A clause ends: what comes before speaks of something else. */
const CLAUSE = /[.!?]\s|\n\n/g

/** Those who are named, without an old address beside a new one, and without a desk beside one who works there. */
export function inUse(text: string, named: readonly Mention[]): Mention[] {
  const dropped = new Set<Mention>()
  named.forEach((one, at) => {
    const next = named[at + 1]
    if (!next || isEither(text, [one, next]) || !isOnePersons(text, one, next)) return
    const [first, second] = [ageOf(text, one, named[at - 1], next), ageOf(text, next, one, named[at + 2])]
    if (first > second) dropped.add(one)
    if (second > first) dropped.add(next)
  })
  return named.filter(
    one =>
      !dropped.has(one) &&
      !(
        isDesk(one) &&
        named.some(other => !isDesk(other) && domainOf(other.address) === domainOf(one.address))
      ),
  )
}

/** More for what is said to be old, less for what is said to be new. */
function ageOf(text: string, one: Mention, previous: Mention | undefined, next: Mention | undefined): number {
  const left = text.slice(Math.max(previous?.end ?? 0, one.start - NEAR), one.start)
  const before = left.slice(lastClause(left))
  const right = text.slice(one.end, Math.min(next?.start ?? text.length, one.end + NEAR))
  const end = right.search(/[.!?]\s|\n\n|;\s/)
  const after = end < 0 ? right : right.slice(0, end)
  const stale = STALE_BEFORE.test(before) || (STALE_AFTER.test(after) && !FRESH_AFTER.test(after))
  const fresh = FRESH_BEFORE.test(before) || FRESH_AFTER.test(after)
  return Number(stale) - Number(fresh)
}

function lastClause(text: string): number {
  let last = 0
  CLAUSE.lastIndex = 0
  for (let match = CLAUSE.exec(text); match; match = CLAUSE.exec(text)) last = CLAUSE.lastIndex
  return last
}

/** True when both may be one person's: one name, or an address that is made of the other's name or local part. */
function isOnePersons(text: string, one: Mention, next: Mention): boolean {
  if (one.name && next.name) return sharesWord(one.name, next.name) && !areNamesakes(one.name, next.name)
  const name = one.name ?? next.name
  if (name !== undefined) return resembles(name, one.address) && resembles(name, next.address)
  const [left, right] = [one, next].map(({ address }) => pieces(address))
  return (
    left!.some(piece => right!.includes(piece)) ||
    (text.slice(one.end, next.start).length < NEAR &&
      (left!.some(piece => right!.join('').includes(piece)) ||
        right!.some(piece => left!.join('').includes(piece))))
  )
}

const pieces = (address: string): string[] =>
  folded(localpartOf(address))
    .split(/[^\p{L}]+/u)
    .filter(piece => piece.length >= 3)
