/** How many words of a text mark each of some languages: words of every mail, and of hardly any in another language. */
const WORD = /[\p{L}']+/gu

/** @param languages the marks of each, parted by spaces, lower case. */
export function markedBy(languages: readonly string[]): (words: string) => number[] {
  /** By word, a bit for each language that it marks. */
  const marks = new Map<string, number>()
  languages.forEach((words, at) => {
    for (const word of words.split(' ')) marks.set(word, (marks.get(word) ?? 0) | (1 << at))
  })
  return words => {
    const counts = languages.map(() => 0)
    for (const word of words.toLowerCase().match(WORD) ?? []) {
      const marked = marks.get(word) ?? 0
      for (let at = 0; marked >> at; at += 1) if (marked & (1 << at)) counts[at]! += 1
    }
    return counts
  }
}
