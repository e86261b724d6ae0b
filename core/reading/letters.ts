/** Letters as an address has them, whose alphabet has no accents: what people make of a name there. */

/** Lower case, without accents: what people drop when they make an address of a name. */
export const folded = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : unaccented(text))

export const ASCII = /^[ -~]*$/
export const unaccented = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[а-яёіїєґ]/gu, letter => CYRILLIC[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ου/g, 'ou')
    .replace(/[α-ω]/gu, letter => GREEK[letter] ?? letter)
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')

/** Letters as people write them in an address. */
const CYRILLIC: Readonly<Record<string, string>> = lettersOf(
  'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї i є ye ґ g',
  'ъь',
)
const GREEK: Readonly<Record<string, string>> = lettersOf(
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  '',
)

function lettersOf(pairs: string, silent: string): Record<string, string> {
  const words = pairs.split(' ')
  return Object.fromEntries([
    ...words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1]!] as const] : [])),
    ...[...silent].map(letter => [letter, ''] as const),
  ])
}

/** Umlauts as two letters. */
export const spelled = (name: string): string =>
  name.toLowerCase().replace(/[äöüåø]/gu, letter => SPELLED[letter]!)
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }
