/** Sources of regular expressions as the tables hold them, and texts of the same pieces. */
import fc from 'fast-check'

export const piece = fc.constantFrom(
  'yes',
  'No',
  'no',
  'né',
  'i',
  ' ',
  'ok',
  'SÍ',
  'sí',
  "'",
  '👍',
  'ぜひ',
  '不',
)

export const { source } = fc.letrec<{ source: string }>(tie => ({
  source: fc.oneof(
    { maxDepth: 3 },
    piece,
    fc.tuple(tie('source'), tie('source')).map(pair => pair.join('')),
    fc.tuple(tie('source'), tie('source')).map(([one, other]) => `(?:${one}|${other})`),
    tie('source').map(inside => `${inside}|no`),
    fc
      .tuple(tie('source'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '{1,3}'))
      .map(([inside, times]) => `(?:${inside})${times}`),
    fc
      .tuple(tie('source'), fc.constantFrom('=', '!', '<=', '<!'))
      .map(([inside, looks]) => `(?${looks}${inside})`),
    fc.constantFrom('[yn]', '[a-z]', '\\p{L}{0,3}', '[^,]{0,4}', '(?= ?ok)', '\\bno', '^yes', '.'),
  ),
}))

export const text = fc
  .array(fc.oneof(piece, fc.constantFrom(' ', ', ', '. ', 'x', 'X', 'YES', '𝐚', '1')), { maxLength: 12 })
  .map(parts => parts.join(''))
