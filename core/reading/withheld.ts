/** Somebody whom the introducer says they cannot introduce, beside somebody else whom they do. */
import { sentences } from './cue.ts'
import { nameRuns, nameWords } from './name.ts'

const WITHHELD =
  /(?<!\p{L})(?:(?:i|we)(?:['’]m afraid (?:that )?i)? (?:can['’]?t|cannot|can not|won['’]t|will not|am not able to|am unable to)(?: \p{L}{2,9}ly)? (?:introduce|connect|intro|put) you|(?:kann|darf|werde) ich (?:dich|euch|sie) (?=[^!?]{0,160}nicht (?:vorstellen|zusammenbringen|bekannt))|je ne peux (?:pas|plus) (?:te|vous) (?:présenter|mettre)|no (?:te|os|le) puedo presentar|no puedo (?:presentar|poner)(?:te|os|le)|non posso (?:presentar|metter)(?:ti|vi|la)|não (?:te |vos )?posso apresentar|kan ik je (?=[^!?]{0,160}niet voorstellen))/iu
const ADDRESS = /[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,190}[^\s@<>(),;:".]/gu

/** The text without sentences that withhold somebody with an address of whom the rest says nothing. */
export function withoutWithheld(text: string): string {
  if (!WITHHELD.test(text)) return text
  const all = sentences(text)
  const said = all.map(({ start, end }) => text.slice(start, end))
  const kept = said.map((words, at) => {
    if (!WITHHELD.test(words) || !words.includes('@')) return words
    const rest = said.filter((_, other) => other !== at).join('')
    const addresses = words.match(ADDRESS) ?? []
    const names = nameRuns(words)
      .filter(({ name }) => addresses.some(address => areAlike(name, address)))
      .flatMap(({ name }) => nameWords(name))
    const others = nameRuns(rest).flatMap(({ name }) => nameWords(name))
    const isElsewhere =
      addresses.some(address => rest.includes(address)) || names.some(name => others.includes(name))
    return rest.includes('@') && addresses.length === 1 && !isElsewhere ? '' : words
  })
  return kept.join('')
}

const areAlike = (name: string, address: string): boolean =>
  nameWords(name).some(word => word.length > 2 && address.toLowerCase().includes(word))
