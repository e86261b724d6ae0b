import { LEAVE, NOT_ELSE } from './permission.ts'

/** What tells Kept to make the introduction, and what it may still hang on. Sources over lower-case text. */

/** The introduction is to be made to something else than the one who asks: "put us in touch with her lawyer". */
const NOT_TO =
  '(?! (?:to|with|mit|à|avec|con|com|met|aan) (?:each other.s|one another.s|the|an?|my|your|his|her|their|our|some\\p{L}*|any\\p{L}*|d\\p{L}{2}|sein\\p{L}{0,2}|ihr\\p{L}{0,2}|un[ae]?|el|la|il|o|de|het) )'

import { ROMANCE_CONSENT } from './romance.ts'

export const ORDER = [
  ...LEAVE,
  `(?:you|she|he|they|dana)(?:'ve| have|'s| has|'ll have| get| gets)?(?: got)? my (?:\\p{L}+ )?(?:yes|consent|permission|blessing|leave|ok|okay|go-?ahead|approval)${NOT_ELSE}`,
  '(?:i |we )(?:do |hereby |gladly |happily |therefore |freely )*(?:accept|consent|agree)(?=$|[,;!.]| (?:to (?:be|meet|the|this|it)|gladly|happily|with pleasure))',
  "(?:i'm|i am|we're|count me|deal me) (?:definitely |totally |so )?(?:in|game)(?=$|[,;!.])",
  '(?:fire|ask|write|talk|call) away(?=$|[,;!.])|go for it|sign me up|be my guest|make it happen|(?:please|just|then|so|yes|by all means|ok|well)?,? ?do it(?: anyway| now| please| all the same)?(?=$|[,;!.])|go on(?: then| so| ahead)?(?=$|[,;!.])|please do(?=$|[,;!.])|by all means(?=$|[,;!.])',
  `(?:let|have|tell|ask) (?:her|him|them|(?!me |us |you )\\p{L}+(?: \\p{L}+)?) (?:to |know |that |she |he |they |can |may |just |please |simply )*(?:write|e-?mail|call|ring|phone|text|message|ping|contact|get in touch|reach out|be in touch|have my \\p{L}+|drop (?:me|us)|give (?:me|us)|come|visit|find (?:me|us))(?=$|[,;!.]| (?:to )?(?:me|us|by|over|round|along|any|when|at|on|and|with (?:me|us)|a \\p{L}+)(?!\\p{L}))`,
  `(?:she|he|they|alice|(?!someone |somebody |people |anyone |nobody )\\p{L}+) (?:can|may|is welcome to|are welcome to) (?:write|e-?mail|call|ring|phone|text|message|ping|contact|get in touch|reach out|reach|drop|have my \\p{L}+|find (?:me|us))(?=$|[,;!.]| (?:to |up)?(?:on )?(?:me|us|any|when|at|on|here|directly|by|and|with (?:me|us))(?!\\p{L}))`,
  '(?:give|send|pass|share|forward|let)(?: on| along)?(?: (?:to )?(?:her|him|them|alice))?(?: have| on)? my (?:\\p{L}+ )?(?:e-?mail|mail|address|number|details|contacts?|info\\p{L}*|name|mobile)',
  `(?:intro|introduce|connect|link|hook|patch) (?:us|me|the two of us|him and me|her and me|them and me)(?: up| together)?${NOT_TO}`,
  `(?:put|throw|bring|get) (?:us|me|the two of us|him and me|her and me) (?:in touch|in contact|together|through)${NOT_TO}`,
  'make (?:the|that|this|your) (?:intro|introduction|connection)',
  '(?:please|do|then|so|just|by all means|go on|yes|yeah|sure|ok|okay)(?: then)? go ahead|^go ahead(?! (?:without|and (?!introduce|connect|make|put|do|set)))',
  '(?:stell|stelle|stellt|stellen sie) (?:uns|mich)(?: \\p{L}+){0,3} (?:vor|einander vor)',
  '(?:bring|bringe|bringt|bringen sie) uns(?: \\p{L}+){0,3} (?:zusammen|in kontakt|in verbindung)',
  '(?:vernetz|vernetze|vernetzt|vernetzen sie|verbinde|verbindet|verbinden sie|verknüpf\\p{L}*) uns',
  '(?:stell|stelle|stellen sie|stellt)(?: \\p{L}+){0,2} den kontakt(?: \\p{L}+){0,1} her|mach(?:t|en sie)? uns(?: \\p{L}+){0,2} bekannt',
  `(?:mets|mettez)[- ]nous (?:donc |vite |tout de suite )?en (?:contact|relation|lien)${NOT_TO}|présente[sz]?[- ]nous|fai(?:s|tes) les présentations`,
  `(?:pres[eé]nta|pres[eé]nte|pres[eé]nten|presentá)(?:nos|me)${NOT_TO}|p[oó]n(?:ga|gan|e|é)?nos en contacto${NOT_TO}|con[eé]ct[aeá]n?nos`,
  `(?:nos |me )?apresent[ae][- ]?(?:nos|me)?(?= |$)${NOT_TO}|(?:põe|ponha|coloque|coloca)[- ]nos em conta[c]?to|(?:pode|podes) (?:nos )?(?:apresentar|pôr em conta[c]?to)`,
  `presenta(?:ci|teci|mi)${NOT_TO}|mett(?:ici|eteci) (?:pure )?in contatto${NOT_TO}|ci (?:metta|presenti)(?: pure)?(?: in contatto)?`,
  ...ROMANCE_CONSENT,
  '(?:breng|brengt u|zet) (?:ons|mij|me)(?: \\p{L}+){0,4} (?:in contact|samen)|stel (?:ons|me)(?: \\p{L}+){0,3} voor|koppel ons',
]

/** A condition, an order of things or a limit, in any language. */
export const HANGS = [
  "if|unless|until|till|once|provided|providing|as long as|as soon as|when(?:ever)?|after|before|first|later|only|otherwise|else|depend\\p{L}*|assuming|subject to|theoretically|hypothetically|in (?:theory|principle)|on (?:the |one )?condition|maybe|perhaps|let me|i(?:'ll|'d| will| would) (?:need|have|want) to|i (?:must|need to|have to|should)|not (?:now|yet|before|until|this|sure)|next (?:week|month|year|quarter)|tomorrow",
  'wenn|falls|sofern|sobald|solange|vorausgesetzt|es sei denn|unter der bedingung|außer|ausser|nachdem|bevor|erst|vorher|zuerst|sonst|vielleicht|eventuell|muss|müsste|nächste\\p{L}?',
  "s'il|si|quand|dès|une fois|après|avant|d'abord|sinon|seulement|peut-être|(?:je )?dois|il faut|lorsque|pourvu",
  'cuando|siempre que|en cuanto|después|antes|primero|solo|sólo|quizás?|tal vez|tengo que|debo|si no',
  'se|quando|depois|antes|primeiro|só|talvez|tenho de|tenho que|preciso de|senão',
  'dopo|prima|soltanto|solo|forse|devo|altrimenti|appena|purché',
  'als|indien|mits|op voorwaarde|voorwaarde|behalve|zodra|nadat|voordat|eerst|alleen|misschien|moet|anders|tenzij',
]

/** Now, whatever else comes later. */
export const AT_ONCE = [
  'now|right away|straight away|straightaway|already|anyway|regardless|all the same|today|in the meantime|jetzt|gleich|schon|trotzdem|maintenant|tout de suite|dès maintenant|quand même|ahora|ya|igual|agora|já|adesso|subito|intanto|nu|meteen|alvast|toch',
]
