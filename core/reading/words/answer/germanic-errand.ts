/**
 * A yes to something else than the introduction, which whoever asks had asked for as well: "Kein Problem, ich schicke dir die
 * Rechnung morgen", "Geen probleem, ik breng de kist mee". Sources of regular expressions over lower-case text.
 */
const HER_DE =
  '(?:ihr|ihm|sie|ihn|alice|frau|herrn?|kontakt\\p{L}*|nummer|daten|gespräch|vorstell\\p{L}*|mich|gerne?|zeit)'
const DOES_DE =
  '(?:schicke?|sende|bringe?|hole?|komme?|überweise|zahle|bezahle|lege|reserviere|backe|besorge|kaufe|erledige|leihe?|räume|packe|nehme|treffen|sehen|helfe?|fahre|stelle)'
const YES_DE =
  '(?:(?:ja|na|oh|ach|aber|also|gut|ok|okay) )*(?:kein problem|kein ding|kein thema|klar|ja|jo|natürlich|selbstverständlich|gerne?|sehr gerne?|einverstanden|passt|alles klar|ok|okay|abgemacht|geht klar|wird gemacht|mach ich|sicher)'
const HER_NL =
  '(?:haar|hem|ze|hen|alice|mevrouw|meneer|contact\\p{L}*|nummer|gegevens|gesprek|voorstel\\p{L}*|mij|me|graag|tijd)'
const DOES_NL =
  '(?:stuur|breng|haal|kom|betaal|leg|reserveer|bak|koop|regel|leen|pak|neem|help|rij|rijd|zet|zie|zien|spreek af|maak over)'
const YES_NL =
  '(?:(?:ja|nou|oh|ach|maar|goed|ok|oké) )*(?:geen (?:enkel )?probleem|geen punt|geen moeite|ja|ja hoor|natuurlijk|tuurlijk|zeker|graag|prima|akkoord|afgesproken|is goed|komt goed|komt in orde|doe ik|oké|ok|top)'

/** A clause of theirs with an errand in it, and nobody whom they would meet. */
const errand = (does: string, self: string, her: string): string =>
  `(?:(?:${self}) ${does}|(?:[\\p{L}\\d'.-]+ ){0,4}${does} (?:${self}))(?!,? (?:[^,;.!?]{0,80} )?${her}(?!\\p{L}))(?= )`

export const ERRANDS_DE = [
  `^${YES_DE},? (?:(?:dann|also|und|da|die|den|das|bis dann) )*(?!(?:${HER_DE}|[^,;]{0,40} ${HER_DE}) )${errand(DOES_DE, 'ich|wir|wir beide', HER_DE)}`,
  `^${YES_DE} (?:wegen|mit) (?:der|des|dem|deine[rms]?|ihre[rms]?|eure[rms]?) (?!(?:vorstellung|kontakt\\p{L}*|weitergabe|gespräch|adresse|nummer)(?!\\p{L}))\\p{L}+$`,
  `^(?:natürlich|klar|gerne?|sehr gerne?|selbstverständlich) ${DOES_DE} (?:ich|wir) (?:dir|euch|ihnen|dich|zu deine\\p{L}|am \\p{L}+tag|zum|das|die|den)(?!\\p{L})(?! (?:[^,;.!?]{0,80} )?${HER_DE}(?!\\p{L}))`,
]
export const ERRANDS_NL = [
  `^${YES_NL},? (?:(?:dan|dus|en|daar|de|het|tot dan) )*(?!(?:${HER_NL}|[^,;]{0,40} ${HER_NL}) )${errand(DOES_NL, 'ik|wij|we', HER_NL)}`,
  `^${YES_NL} (?:vanwege|wegens|van|voor) (?:de|het|die|dat|je|jouw|uw) (?!(?:introductie|kennismaking|contact\\p{L}*|gesprek|adres|nummer)(?!\\p{L}))\\p{L}+$`,
  `^(?:natuurlijk|tuurlijk|graag|heel graag|zeker) ${DOES_NL} (?:ik|we) (?:je|jou|jullie|u|naar|op \\p{L}+dag|de|het)(?!\\p{L})(?! (?:[^,;.!?]{0,80} )?${HER_NL}(?!\\p{L}))`,
]
