/**
 * What somebody would do with or for whom they are to meet, in the plainest words: "I'd be glad to show Ms Archer round" is
 * "I'd be glad to meet her" to all who read the answer.
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
    plain += raw.slice(at, from + index) + (acting ? ' meeting her' : ' meet her')
    at = from + found.length
    return found
  })
  return plain + raw.slice(at)
}
