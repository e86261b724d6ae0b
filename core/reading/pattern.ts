/** The source of a regular expression, token by token. */

/** An escape, a class, the beginning of a group, a quantifier, or any character. */
const TOKENS =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<(?:[=!]|\w+>)))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu
export const QUANTIFIER = /^(?:[*+?]|\{\d)/
export const CAN_BE_NONE = /^(?:[*?]|\{0)/
export const CAN_REPEAT = /^(?:[*+]|\{\d+,|\{[2-9])/
/** An assertion takes no characters. */
export const ASSERTION = /^(?:\\[bB]|\^|\$)$/
/** The beginning of a group that looks ahead or behind. */
export const LOOKS = /^\(\?<?[=!]$/

export const tokensOf = (source: string): readonly string[] => source.match(TOKENS) ?? []

/** The alternatives that a source is made of, at its top: `a|b(?:c|d)` → `a`, `b(?:c|d)`. */
export function alternativesOf(source: string): string[] {
  const each = ['']
  let depth = 0
  for (const token of tokensOf(source)) {
    if (token.startsWith('(')) depth += 1
    if (token === ')') depth -= 1
    if (token === '|' && depth === 0) each.push('')
    else each[each.length - 1] += token
  }
  return each
}
