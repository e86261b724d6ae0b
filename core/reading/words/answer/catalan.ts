/** Answers in Catalan beyond the shortest, which are with those of its neighbours. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

const MINE =
  '(?:el meu|la meva|els meus|les meves|el|la) ?(?:correu|mail|e-?mail|número|telèfon|mòbil|contacte|adreça|dades)'

export const CATALAN: Language = accentless({
  yes: [
    "per (?:a )?(?:mi|nosaltres)(?: que)? (?:cap problema|cap inconvenient|endavant|sí|perfecte|encantad[ao]|bé|molt bé|d'acord)",
    'cap (?:problema|inconvenient) per (?:la )?(?:part|banda) meva|per (?:la )?(?:part|banda) meva(?: no hi ha)? (?:cap (?:problema|inconvenient)|endavant)',
    "accepto(?: (?:encantad[ao]|amb molt de gust|de bon grat|la presentació|la proposta))?|hi estic d'acord|em sembla (?:una )?(?:bona idea|molt bé|fantàstic|genial)|de bon grat|tot endavant|fet i fet sí|vinga,? va|vinga,? endavant|i doncs,? (?:sí|endavant)|oi tant",
  ],
  agrees: [
    `(?<!no )(?:(?:pots|podeu|pot) (?:passar|donar|enviar|facilitar)|passa|dona|dóna|envia|passeu|doneu|envieu)-(?:li|los) ${MINE}`,
    "(?<!no (?:vull|cal) )que (?:m'(?:escrigui|truqui|enviï)|em (?:truqui|contacti|digui)|es posi en contacte)(?: (?:quan vulgui|directament|amb mi|un correu))*",
    "(?<!no )(?:m'(?:agradaria|encantaria|encantarà|agradarà)|estaré encantad[ao] de|serà un plaer|em farà il·lusió) (?:molt )?(?:conèixer|parlar|xerrar|ajudar)\\p{L}*(?:-la|-lo)?",
    "(?<!no )(?:pots|podeu) presentar(?:-nos|'ns)|(?:posa'ns|poseu-nos) en contacte|encantad[ao] de (?:conèixer|parlar|ajudar)(?:-la|-lo)?",
  ],
  declines: [
    "(?:ho )?(?:haig|he) de (?:declinar|rebutjar|dir que no)|(?:ho )?(?:declino|rebutjo)|(?:no en|no hi|no) (?:tinc|trobo) (?:gens de |prou )?(?:temps|ganes|interès)|(?:ja )?no m'hi dedico",
  ],
  later: [
    "(?:torneu|torna)(?:-m'ho|-me-ho|-m'hi) a (?:preguntar|demanar|dir)|(?:torneu|torna) a (?:preguntar|escriure|contactar)(?:-me|-m'ho)?",
    "(?:pregunta|pregunteu|escriu|escriviu|truca|truqueu)(?:-m'ho|-me|-me-ho)(?: \\p{L}+)? (?:d'aquí|després|passat|passades|passat|al|a la|a l'|el mes|cap a)",
    "passat (?:reis|nadal|sant joan|l'estiu|agost)|passades (?:les )?festes",
  ],
  stranger: [
    'no (?:conec|coneixem)(?: a)? cap|no sé qui (?:és|sou|ets)|no em sona (?:de res |gens )?(?:el nom de |cap )?|qui és (?:aquesta|aquest)',
  ],
  never: [
    "no m'(?:escriviu|escriguis|escrigueu|envieu|enviïs|escriguin)(?: res| correus)? (?:més|mai més)|no em (?:contacteu|contactis|torneu a escriure|molesteu)(?: més| mai més)?",
    "(?:esborreu|esborra|elimineu|elimina|traieu|treu) (?:la meva adreça|les meves dades|el meu correu)|(?:traieu|treu)(?:-me|'m) de la llista|(?:doneu-me|dona'm) de baixa",
  ],
  doubt: [
    "només si|ja ho veurem|ja veurem|m'ho (?:pensaré|rumiaré|he de pensar|he de rumiar)|què vol(?: exactament)?|no ho tinc clar",
  ],
  granted: [
    "(?:però |tot i que |això sí,? )?(?:el meu |l'|en )?(?:anglès|castellà|francès)[^,.;!?]{0,60}",
    '(?:però |això sí,? )?(?:responc|contesto|trigo|trigaré|tardo)[^.;!?]{0,60}',
    '(?:però |millor |només )?(?:els |el )?(?:dilluns|dimarts|dimecres|dijous|divendres|dissabtes?|diumenges?)(?! que ve)[^.;!?]{0,50}',
  ],
})
