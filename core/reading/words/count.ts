/** How many somebody says they introduce, in every language at once. */

const COUNTED: readonly (readonly [number, string])[] = [
  [
    2,
    'two|2|a couple of|both|zwei|beiden?|deux|dos|dois|duas|due|twee|beide|två|to (?:personer|mennesker|folk|venner)|dwie|dwóch|dwoje|dwaj|dvěma?|dva|dvou|двух|двумя|двоих|двох|двома|kaksi|kahdelle|kahteen|iki|doi|două|két',
  ],
  [
    3,
    'three|3|drei|trois|tres|três|tre|drie|trzy|trzech|troje|tři|třemi|трёх|трех|трьох|kolme|üç|trei|három',
  ],
  [4, 'four|4|vier|quatre|cuatro|quatro|quattro|fyra|fire|cztery|čtyři|четырёх|neljä|dört|patru|négy'],
  [5, 'five|5|fünf|cinq|cinco|cinque|vijf|fem|pięć|pět|пяти|viisi|beş|cinci|öt'],
]

/** At the beginning of the words for whom: "to two people", "to my two oldest friends"; not "the two of you". */
const counting = (words: string): RegExp =>
  new RegExp(
    `^\\s{0,3}(?:(?:to|with|an|mit|à|a|al|con|com|aan|met|för|for|til|med|z|s|с|з|cu)\\s)?(?:(?:my|our|the|these|those|at least|mein\\p{L}{0,2}|unser\\p{L}{0,2}|mes|nos|les|mis|los|las|os|as|i|le|miei|mijn|mina|mine)\\s){0,2}(?:${words})(?![\\p{L}\\p{N}])(?! (?:of|from|von|de|van) (?:you|us|euch|ihnen|vous|jullie))`,
    'iu',
  )

export const COUNTS: readonly (readonly [number, RegExp])[] = COUNTED.map(([number, words]) => [
  number,
  counting(words),
])
/** Any of them: most promises count nobody. */
export const COUNTING = counting(COUNTED.map(([, words]) => words).join('|'))
