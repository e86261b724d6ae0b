/** How people speak of Kept itself in a promise, in every language at once: its names, and what leads up to them. */

import { phrases } from '../lexicon.ts'

const COPY =
  "(?:in|on|im|en|em|a|di|i|på)\\s(?:the\\s)?(?:cc|bcc|copy|copia|cópia|copie|kopie|kopia)|copied|cc['’]?e?d"
const KIND =
  'services?|things?|thingy|bot|robot|app|system|tool|people|folks|desk|machine|gadget|assistant|helper|address(?!ed|ing)|mailbox|inbox'

/** A noun for it, or its name; "Kept meaning to write" is a verb. */
export const SERVICE = phrases(
  [
    'Kept(?!\\p{L}|\\.\\p{L}|@)(?<!(?:^|[.!?\\n:]\\s{0,2})Kept(?=\\s(?:the|an?|my|your|his|her|our|their|it|this|that|them|up|in mind|forgetting|\\p{Ll}+ing)(?!\\p{L})))',
    "kept(?=['’]s\\s(?:in|on|cc)|['’]ll\\s|\\s(?:will|asks|is\\s(?:in|on|copied|cc)|(?:in|on)\\scc|does\\sthe))(?<!(?:i|you|we|he|she|they|have|has|i['’]ve|be|is)\\skept)",
    '(?<![w+-])intro@[\\w.-]{3,60}\\p{L}',
    `(?:[Ii]ntro|[Ii]ntroductions?|[Ii]ntroducing|[Ii]ntroducer|[Mm]atchmaking)[ -](?:${KIND})`,
    `[Tt]he (?:service|bot|robot|(?:other )?address|mailbox)(?=['’]s|\\s(?:is\\s|are\\s|I\\shave\\s|I['’]ve\\s)?(?:${COPY}))|(?<=(?:copied|copying|cc['’]?(?:d|ing)|bcc['’]?(?:d|ing)) )the (?:service|bot|robot)`,
    '(?:[Vv]orstellungs|[Vv]ermittlungs|[Ii]ntro|[Ii]ntroduktions|[Ii]ntroduction|[Kk]ennismakings|[Ii]ntroductie|[Vv]oorstel)-?(?:[Dd]ienst|[Ss]ervice|[Bb]ot|[Rr]oboter|[Tt]jänst\\p{L}{0,2}|tjeneste\\p{L}?)(?:es|s)?',
    "(?:service|robot|bot|truc|servicio|serviço|servizio) d(?:e|i|['’]|as?|os?)\\s?(?:introdu[czç]\\p{L}+|présentations?|presenta\\p{L}+|apresenta\\p{L}+|mise en relation|mises en relation|contactos)",
  ].map(source => `(?<![@.])(?:${source})`),
)
/** What may as well be a mail, unless it is put somewhere. */
export const SERVICE_MAIL =
  /(?<!\p{L})(?:put|set|have|got|added|looped|copied|copying|cc['’]?d|stuck)\s(?:in\s)?(?:the|that|this|an?) (?:intro|introductions?|introducing) (?:e-?mail|mail|address|inbox)(?!\p{L})/iu

/** It goes on about what the service does. */
export const IT_DOES =
  /^\s{0,3}(?:It|That|They|Those|Es|Der|Ça|Il|Esso|Het|Die)(?:['’]ll| will| just| then| first| always| only| simply| wird| va| zal| gaat)* (?:asks?|writes?|e?-?mails?|checks?|does|sends?|makes?|introduces?|handles|takes|gets|fragen|fragt|schreibt|vraagt|vragen|lui demande|demande|chiede)(?!\p{L})/u

/** By which a clause ends, and another begins. */
export const CLAUSE =
  /[,;:()–—]\s{0,2}|\s-{1,2}\s|\s(?:and|so|und|et|y|e|en|och|og|but|aber|mais|pero|mas|ma|maar)\s/gu

/** "via", "with": how it is done, right before the service. */
export const BY =
  /\s(?:with|via|through|thru|by|using|over|on|mit|über|per|avec|par|con|por|com|através d[eoa]|pel[oa]|tramite|attraverso|met|door)\s(?:(?:the|this|an?|my|our|help of|dem|der|den|die|das|diesen|le|la|el|il|lo|o|a|de|het|een|ce|este|questo)\s){0,2}$/iu

/** What is said of the service that does not leave it to do its part. */
export const NOT_YET =
  /(?<!\p{L})(?:(?:is|are|has|have|am|was)(?: not|n['’]t)|wait|hold|until|till|not yet|mistake|accident|habit|testing|stop|ignore|forget|(?:once|when|after|before) (?:i|we|it['’]s|it is|the time)|should(?: not|n['’]t| wait| hold)|before (?:(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next \p{L}+|tomorrow)|(?:Kept|service|bot|thing),? (?:please )?(?:don['’]?t|do not)|(?:don['’]?t|do not) (?:let|have)|bis (?:ich|wir)|warte\p{L}?|erst wenn|versehen|attend\p{L}{0,3}|jusqu|par erreur|espera\p{L}{0,2}|hasta que|até que|por (?:error|engano)|aspett\p{L}{1,3}|finché|per (?:errore|sbaglio)|wacht|totdat|per ongeluk)(?!\p{L})/iu

/** "Kept will ask Bob Lee (bob@…)": says whom it introduces. */
export const ASKS_THEM =
  /(?<![\p{L}@.])(?:Kept|It)(?:['’]ll| will| is going to)(?: (?:now|then|first|just|therefore))? (?:ask|write to|mail|contact|check with|go to) (?=(?:him|her|\p{Lu}[\p{L} .'’-]{1,50}),? [(<]?[^\s@]{1,64}@)/gu
export const PROMISES = "I'll introduce you to "
/** What it does, spoken of as a thing: "I leave the introducing to Kept". */
export const THE_INTRODUCING =
  /(?<!\p{L})(?:the|your|this|das|die|les|la|el|o|a|il|le|de|het) (?:\p{L}{1,12} )?(?:introducing|introductions?|intros?|hellos?|honou?rs|connecting|vorstellen|vorstellung|présentations?|presentaci[oó]n\p{L}*|apresentaç\p{L}+|presentazion[ei]|voorstellen|introductie|kennismaking)(?!\p{L})/iu
/** What becomes of it, and that nobody need write by hand: the service's part, too. */
export const OUTCOME =
  /^\s{0,3}(?:(?:If|When|Once|Should|As soon as) (?:he|she|they|\p{Lu}\p{L}+)[^.!?@]{1,80}?,? (?:you|we|I)(?:['’]ll| will)|Either way,? you(?:['’]ll| will)|You(?:['’]ll| will))(?: both| then)? (?:hear|know|be told|find out|get (?:a|an) (?:mail|e-?mail|note|letter)|be connected|be introduced)[^.!?@]{0,60}[.!]{0,3}\s*$/u
export const NO_NEED =
  /(?:^|(?<=[.!,;–—-]\s))(?:(?:please )?don['’]?t|(?:please )?do not|no need to|(?:so )?you (?:needn['’]t|don['’]t (?:need|have) to)) (?:write|mail|e-?mail|do|contact|ask)(?: to)? (?:(?:him|her|them|anything) )?yourself[,.!]?/giu
