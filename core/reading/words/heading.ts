/** How a subject says that its mail introduces somebody, in every language at once. */

const BEFORE =
  '(?:quick|short|warm|brief|the|an?|your|our|my|email|promised|long overdue|overdue|petite|rapide|kurze|kleine|eine|die|una|la|een|de|en|as promised[:,]?|promised[:,]?|wie versprochen[:,]?) '

const begins = (words: string): RegExp =>
  new RegExp(`^\\s{0,3}(?:${BEFORE}){0,3}(?:${words})(?![\\p{L}\\p{N}])`, 'iu')

export const INTRO = begins(
  '(?:e-?)?intros?|introductions?|introducing|making (?:the|that|an) intro(?:duction)?|vorstellung(?:en)?|bekanntmachung|kontaktvermittlung|vernetzung|mises? en (?:relation|contact)|puesta en contacto|kennismaking|introductie|introduktion|introduksjon|знакомство|знайомство|tanışma|tanıştırma|γνωριμία|היכרות|הכרות|تعارف|ご?紹介|介[绍紹]|소개',
)
/** Words that mean slides or a telephone number as well: only before a name. */
export const PRESENTATION = begins(
  'connecting|kontakt|contact|contacto|contato|contatto|présentations?|presentaci[oó]n(?:es)?|apresentaç(?:ão|ões)|presentazion[ei]|presentation|præsentation|voorstellen|przedstawienie|esittely|představení|σύσταση|συστάσεις|تعريف',
)
/** What comes after the first of these. */
export const ALONE =
  /^\s{0,3}(?:$|[:：–—|([-]|(?:as promised|you asked|wie versprochen|comme promis|como prometido|come promesso|zoals beloofd)(?!\p{L}))/u
/** And after either. */
export const NAMED =
  /^(?:\s?[:：–—|-])?\s(?:(?:to|with|of|zu|mit|von|à|de|avec|a|con|di|do|da|del|com|ao|aan|met|van|til|av|med) )?(?:(?:the|der|die|la|le|el|il|o|a) )?\p{Lu}/u

/** What joins two names there. */
export const JOINS =
  /\s?(?:<-?>|<=>|<\/>|->|→|↔|⇄|⟷|\+|&|\/|×|✕)\s?|\s(?:x|meets?|and|und|et|y|e|en|och|og|with|mit|avec|con|com|met)\s/iu

/** A mail under such a heading that tells how it went, and introduces nobody. */
export const REPORTS =
  /(?<!\p{L})(?:(?:i|we)(?:['’]ve| have)?(?: just| already| also)? (?:asked|chased|e-?mailed|rang|tried|pinged|wrote to|introduced)|(?:have|has|had|did|does|do)(?:n['’]t| not)(?: yet| ever)? (?:heard|repl(?:y|ied)|answer(?:ed)?|got back|come back|written)|(?:have )?(?:already )?met (?:last|yesterday|this|already|before|each other)|no (?:answer|reply|news|word)|introduces|(?<!time (?:that )?i )introduced|connects)(?!\p{L})/iu
