/** A slip of the finger in a word that answers: "absolutly", "itnroduce", "lvoe". */

/** Of these, one letter too many, too few or wrong, or two neighbours swapped; long enough that few words are so near. */
const LONG =
  'absolutely definitely certainly introduce introduction interested delighted pleasure wonderful unfortunately connect herstellen vorstellen kennenlernen einverstanden selbstverständlich volontiers volentieri encantado certamente natuurlijk apresentar'.split(
    ' ',
  )
/** Of these, two neighbours swapped. */
const SHORT = 'love sure happy would please glad gladly great thanks talk chat'.split(' ')
/** What looks like a slip, of "great" and "vorstellen", and is a name or the same in Dutch. */
const NAMES = new Set(['greta', 'voorstellen'])
/** What any of them begins with. */
const STARTS = new RegExp(`^(?=.{6})[${LONG.map(([first]) => first).join('')}]`, 'u')
const LETTERS = /\p{L}{4,15}/gu
const SWAPPED = new Map([...SHORT, ...LONG].flatMap(word => swaps(word).map(typed => [typed, word] as const)))

/** The text with such slips mended. */
export const mended = (text: string): string =>
  text.replace(LETTERS, written => {
    const word = written.toLowerCase()
    return SWAPPED.get(word) ?? nearest(word) ?? written
  })

/** Another letter at the end makes another word of it: "introduced", "apresentas". */
const nearest = (word: string): string | undefined =>
  STARTS.test(word) && !NAMES.has(word)
    ? LONG.find(meant => word[0] === meant[0] && !word.startsWith(meant.slice(0, -1)) && slipped(word, meant))
    : undefined

function slipped(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false
  let at = 0
  while (word[at] === meant[at]) at++
  const [rest, left] = [word.slice(at), meant.slice(at)]
  return rest.slice(1) === left.slice(1) || rest === left.slice(1) || rest.slice(1) === left
}

function swaps(word: string): string[] {
  return [...word]
    .slice(1)
    .map((letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2))
    .filter(typed => typed !== word && !NAMES.has(typed))
}
