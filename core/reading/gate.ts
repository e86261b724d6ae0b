/** A cheap look before a large expression: most lines begin as none of its words do. */

const HEAD = 3

/**
 * True for a line that may begin with one of the words (lower case), after signs and spaces: no word is ruled out that is
 * there. Looks at three letters.
 */
export function mayBegin(words: readonly string[]): (line: string) => boolean {
  const heads = new Set(words.map(word => word.split(' ', 1)[0]!.slice(0, HEAD)))
  const lengths = [...new Set([...heads].map(head => head.length))]
  return line => {
    let at = 0
    while (at < line.length && isSign(line.charCodeAt(at))) at += 1
    const start = line.slice(at, at + HEAD).toLowerCase()
    return lengths.some(length => heads.has(start.slice(0, length)))
  }
}

/** ASCII without letters, and the blocks of spaces, dashes and quotation marks. */
const isSign = (code: number): boolean =>
  code < 0x80
    ? !((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a))
    : code === 0xa0 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000
