/** What is only quoted is not said: 'I had already typed "yes" and then I saw'. */

/** A word or two between the quotation marks of any language. */
const QUOTED = /["“„«»]\s?\p{L}+(?:[ '’]\p{L}+)?[.!]?\s?["”“»«]/gu

/** The text with "it" for what it quotes; a text that is nothing but a quotation is said. */
export const unquoted = (text: string): string =>
  /["“„«]/.test(text) ? text.replace(QUOTED, words => (words.length + 2 >= text.length ? words : 'it')) : text
