/**
 * An answer in the plainest words: whoever they are to meet is "Alice" by whatever name, and "I'd be glad to show Ms Archer round"
 * is "I'd be glad to meet her" to all who read it.
 */
import { phrases } from './lexicon.ts'
import { ACT, ACTING, MEETING } from './words/answer/act.ts'
import { LIKES, WOULD_DO } from './words/answer/willingness.ts'

const WILLING = phrases([`${WOULD_DO} ${ACT}`, `${LIKES} (?:${ACTING}|${MEETING})`])
const DONE = new RegExp(` (?:${ACT}|(${ACTING}|${MEETING}))$`, 'u')

export function plainly(raw: string): string {
  const lower = raw.toLowerCase()
  if (lower.length !== raw.length) return raw
  let plain = ''
  let at = 0
  WILLING.replace(lower, found => {
    const { index, 1: acting } = DONE.exec(found)!
    const from = lower.indexOf(found, at)
    const done = found.endsWith(' alice') ? 'Alice' : 'her'
    plain += raw.slice(at, from + index) + (acting ? ' meeting ' : ' meet ') + done
    at = from + found.length
    return found
  })
  return plain + raw.slice(at)
}

/** Words of every day that are names as well. */
const COMMON =
  /^(?:will|may|mark|grace|hope|joy|rose|sunny|art|pat|bill|rich|jack|frank|dean|page|king|young|long|best|love|june|april|august|sky|star|day|price|good|short|white|black|brown|green|stone|wood|hill|field|kind|so|an|do|in|on|al|el|la|de|da|di|van|von|der|den|del|dos|bin|the|and|mar|sol|luz|mia|eve|bay|see|fair|noble|wise|sage|bliss|free|may|major|ward|church|house|moon|snow|frost|winter|summer|lane|park|bell|ball|cook|baker|french|english|german|welsh|irish)$/u

const FRIEND = /(?<!\p{L})[Yy]our friend(?! \p{Lu}|\p{L}|'s)/gu

/** @param names of whom they are to meet, and of who asks, in lower case: what both are called is left alone. */
export function calledAlice(names: readonly string[], asker: readonly string[]): (raw: string) => string {
  const known = names.filter(name => !asker.includes(name) && !COMMON.test(name) && name.length > 1)
  if (known.length === 0) return raw => raw
  const name = `(?:${known.map(each => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`
  const called = new RegExp(
    `(?<![\\p{L}\\p{N}@._'/-])(?:(?:mr?s?|miss|dr|prof)\\.? )?${name}(?: ${name})*(?![\\p{L}\\p{N}@_/-]|\\.\\p{L})`,
    'giu',
  )
  return raw => raw.replace(called, 'Alice').replace(FRIEND, 'Alice')
}
