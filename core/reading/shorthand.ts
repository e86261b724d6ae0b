/** What is typed in a hurry, in whole words: "n quero nao vlw" → "não quero nao obrigado". */
import { markedBy } from './marks.ts'
import { SHORTHANDS } from './words/answer/shorthand.ts'

const marked = markedBy(SHORTHANDS.map(({ marks }) => marks))
const MEANT = SHORTHANDS.map(
  ({ words }) =>
    new Map(
      words.split('\n').map(line => {
        const [typed = '', ...meant] = line.split(' ')
        return [typed, meant.join(' ')] as const
      }),
    ),
)
/** Marks a text must have at least; a longer one is no message typed in a hurry. */
const [FEWEST, LONGEST] = [2, 300]
const WORDS = /(?<!['\p{L}\d])[\p{L}\d]+(?!['\p{L}])/gu

/** Letters that none of those languages has, but in names: "nie ja" is Slovak there. */
const ELSEWHERE = /(?<!\p{L})\p{Ll}*[čšžřěůďťňľĺŕőűąćęłńśźżışğțșăơưđ]/u

/** The text with the shorthand of its language spelled out; as it is, where another is as likely. */
export function spelledOut(text: string): string {
  if (text.length > LONGEST || ELSEWHERE.test(text)) return text
  const counts = marked(text)
  const most = Math.max(...counts)
  const at = counts.indexOf(most)
  if (most < FEWEST || counts.lastIndexOf(most) !== at) return text
  const meant = MEANT[at]!
  return text.replace(WORDS, typed =>
    /^\p{Lu}$/u.test(typed) ? typed : (meant.get(typed.toLowerCase()) ?? typed),
  )
}
