/** What is only quoted is not said: 'I had already typed "yes" and then I saw'. */

/** A word or two between the quotation marks of any language. */
const QUOTED = /["“„«»]\s?\p{L}+(?:[ '’]\p{L}+)?[.!]?\s?["”“»«]/gu

/** "My wife says: do it": what somebody else says. */
const REPORTED =
  /(?<![\p{L}\p{N}])(?<!(?:ich|i|ik|je|yo|eu|io) )(?:says|said|sagt|sagte|meint|meinte|(?<=(?:elle|il|on|femme|mari|chef|fille|fils) )dit|disait|dice|dijo|diz|disse|zegt|zei): [\s\S]*$/iu

/** The text with "it" for what it quotes; a text that is nothing but a quotation is said. */
export const unquoted = (text: string): string => {
  const said = text.replace(REPORTED, ': it')
  return /["“„«]/.test(said)
    ? said.replace(QUOTED, words => (words.length + 2 >= said.length ? words : 'it'))
    : said
}
