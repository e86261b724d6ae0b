/**
 * What Germans let others do and do themselves, put together of who, what and to whom: "Natürlich dürft ihr Alice meine
 * Nummer geben", "Stellen Sie uns gern vor", "Ich nehme mir gern Zeit für sie". Denied, the same is a refusal.
 */
import { allowed, forbidden, infinitivesOf, type Join, type Joining, ordered } from './germanic-joins.ts'
import type { Language } from './language.ts'
import { any, ENDS, unturned, WORD } from './separable.ts'

const NOT =
  '(?:nicht|ned|net|nich|nie|niemals|keinesfalls|kein\\p{L}*|nichts|nix|niemand\\p{L}*|auf keinen fall)'
/** What turns an act round, or hangs it on something. */
const STOPS = `${NOT}|kaum|ungern|schlecht|schwer|schwerlich|erst|wenn|falls|aber|ob|später|vorher|zuerst|was|wie|wo|wann|wer|warum|höchstens|notfalls|hätte|wäre|würde|müsste|dass|damit|weil|bevor|sonst|damals|früher|wieder`
/** "Stell uns dein Projekt vor": what is brought, and not who. */
const THING =
  '(?:das|die|den|der|des|(?:m|d)?eine?[nmrs]?|eure?\\p{L}*|unser\\p{L}*|ihre[nms]?|sein\\p{L}*|etwas|was|brot)'
const gap = unturned(STOPS)
/** The end of a clause, or a time behind it. */
const END = `(?:${ENDS}|(?= (?:und|an|am|ab|um|per|über|zu|in|im|auf|mit|nach|unter|wann|bitte|danke|lg)(?!\\p{L})))`

/** Whom they would meet. */
const PERSON =
  '(?:dame|frau|herrn?|mann|kolleg(?:en|in)|bekannten?|freund(?:in)?|nichte|tochter|sohn|bruder|schwester|kundin|leute|beiden|\\p{L}{4,}in)'
const WHO = `(?:sie|er|alice|(?:frau|herr) [\\p{L}-]+|(?:die|der|ihre?|deine?|eure?) (?:\\p{L}+ )?${PERSON})`
const HER = `(?:ihr|ihm|ihnen|ihn|sie|alice|(?:frau|herrn?) [\\p{L}-]+|(?:der|dem|den|die|ihre[rmn]?|deine[rmn]?|eure[rmn]?) (?:\\p{L}+ )?${PERSON})`

const MINE =
  '(?:meine?n?|unsere?n?|die) (?:\\p{L}+ )?(?:e-?mail|mail|mailadresse|e-?mail-?adresse|adresse|nummer|handynummer|telefonnummer|durchwahl|kontakt\\p{L}*|daten)'
const CONTACT = '(?:den|einen|unseren|diesen)? ?(?:kontakt|verbindung|bekanntschaft)'
const US = `(?:uns(?: beide)?(?! (?:${WORD} ){0,3}?${THING}(?!\\p{L}))|mich(?: ${HER})?|(?:sie|ihn|alice) mir|mir (?:sie|ihn|alice))`

/** What whoever asks does. */
const JOINS: readonly Join[] = [
  {
    of: US,
    infinitive:
      '(?:vor(?:zu)?stellen|bekannt ?(?:zu )?machen|bekanntzumachen|(?:zu )?verbinden|(?:zu )?vernetzen|zusammen(?:zu)?bringen|zusammen(?:zu)?führen|zusammenschalten|connecten|(?:in|miteinander in) (?:kontakt|verbindung) (?:zu )?(?:bringen|setzen))',
    order:
      '(?:stelle?|stellt|stellen sie|mach|macht|machen sie|bringe?|bringt|bringen sie|führe?|führt|führen sie|setze?|setzt|setzen sie)',
    ends: ' (?:vor|bekannt|zusammen|miteinander|in (?:kontakt|verbindung))',
  },
  {
    of: US,
    order: '(?:verbinde?|verbindet|verbinden sie|vernetze?|vernetzt|vernetzen sie|connecte?)',
  },
  {
    of: CONTACT,
    infinitive: '(?:her(?:zu)?stellen|(?:zu )?vermitteln|(?:zu )?knüpfen|ein(?:zu)?fädeln|(?:zu )?machen)',
    order: '(?:stelle?|stellt|stellen sie|mach|macht|machen sie|fädle?|leite|leitet)',
    ends: ' (?:her|ein|in die wege)',
  },
  {
    of: MINE,
    infinitive:
      '(?:(?:zu )?geben|weiter(?:zu)?(?:geben|leiten|reichen|sagen)|(?:zu )?(?:schicken|senden|nennen|teilen)|raus(?:zu)?geben|heraus(?:zu)?geben|mit(?:zu)?teilen|durch(?:zu)?geben|(?:zu )?übermitteln|(?:zu )?haben)',
    order:
      '(?:gib|gebt|geben sie|leite|leitet|leiten sie|reiche?|reicht|reichen sie|schicke?|schickt|schicken sie|nenne?|nennt|nennen sie|teile?|teilt|teilen sie)',
    ends: '(?: (?:weiter|raus|heraus|durch|mit))?',
  },
]
const YOU_MAY =
  '(?:kannst|darfst|können|dürfen|könnt|dürft|könntest|dürftest|könnten|dürften|kann man|darf man|magst|(?:darf|kann|soll) (?:sie|er|dana))(?: (?:du|sie|ihr))?'
const JOINING: Joining = { joins: JOINS, may: YOU_MAY, not: NOT, end: END }

/** What the other one does. */
const REACH =
  '(?:melden|meldn|rühre?n|schreibm|anrufen|durchrufen|durchklingeln|anklingeln|anklopfen|schreiben|anschreiben|mailen|texten|kontaktieren|ansprechen|vorbeikommen|vorbeischauen|reinschauen|besuchen|wenden|kennen ?lernen|erreichen|(?:zu|auf) (?:mir|mich|uns) (?:zu)?kommen|in verbindung setzen|in kontakt treten|(?:kontakt|verbindung) (?:mit (?:mir|uns) )?(?:aufnehmen|treten)|alles fragen|löchern|(?:fragen|termin|treffen|kaffee|zeit|mail|e-mail|nachricht|whatsapp|sms|zeilen)(?: \\p{L}+){0,2} (?:stellen|vorschlagen|ausmachen|vereinbaren|trinken|schreiben|schicken|senden))'
const REACHES =
  '(?:meldet|rührt|anruft|durchruft|anklopft|schreibt|anschreibt|mailt|kontaktiert|anspricht|vorbeikommt|vorbeischaut|besucht|an (?:mich|uns) wendet|aufnimmt|stellt|vorschlägt|schickt)'
const MAY = '(?:soll|darf|kann|mag|möge|könnte|dürfte|sollen|dürfen|mögen)'

/** What they do themselves, with whom or for whom, as an infinitive. */
const DO =
  '(?:sprechen|reden|telefonieren|treffen|kennen ?lernen|austauschen|unterhalten|plaudern|ratschen|quatschen|schnacken|fachsimpeln|helfen|weiterhelfen|behilflich sein|schreiben|anrufen|antworten|beraten|unterstützen|hören|begleiten|empfangen|einladen|führen|zeigen|erzählen|geben|weitergeben|beantworten|nehmen|trinken|kommen|treten|vorgestellt werden|zur verfügung stehen|rede und antwort stehen)'
const WILL =
  '(?:würd|tät|möcht|mag|will|kann|würde|möchte|(?:wir )?(?:würden|möchten|wollen|können)(?: wir)?)'
const I_DO =
  '(?:rufe?|melde|schreibe?|nehme?|nehmen|stehe?|stehen|stelle?|bin|sind|komme?|telefoniere|antworte|empfange|lade|zeige?|lerne?|treffe?|treffen|spreche?|sprechen|rede?|reden|helfe?|helfen|gebe?|geben|höre?|trinke?|unterhalte|tausche?|berate|führe?|erzähle?|beantworte|unterstütze|teile|berichte|erkläre|schicke?|kontaktiere|lasse?)'
/** What ends the verb, or goes with it. */
const TAIL = '(?: (?:kennen|an|aus|weiter|ein|vor|auf|bei|zeit|zur verfügung|rede und antwort))*'
const FOR_HER = `(?:(?:ihre|seine|alices) (?:\\p{L}+ )?fragen|(?:mit|bei|für|von|an|auf) ${HER}|${HER}|dafür|hierfür|dazu|da|mir (?:\\p{L}+ )?(?:zeit|die zeit)|(?:zur|zu ihrer|zu seiner|zum) (?:verfügung|gespräch))`

const GIVE = infinitivesOf(JOINS)
/** "Nicht viel helfen" is modest, and "nicht gleich" only slow. */
const REALLY =
  '(?! (?:viel|groß|besonders|wirklich viel|sofort|gleich|immer|vor|bis|lange?|so (?:schnell|bald|viel)|nur|mehr als|erst)(?!\\p{L}))'

/** "Es würde mich freuen, wenn sie mir schreibt": hangs on nothing. */
const WELCOME = `(?:würde? )?(?:(?:ich|mich|uns|es) )*(?:freue?|freuen|freut|freuen würde|schön|nett|toll|prima|super)(?: (?:ich|mich|uns|sehr|auch|natürlich|schon|wirklich|es|wäre)){0,4},? wenn ${WHO}${gap(8)} (?:${REACH} (?:würde|will|möchte|mag|kann|könnte)|${REACHES})`

export const GERMAN_ACTS = {
  agrees: [
    // "Ihr dürft meine Adresse ruhig weitergeben"
    ...allowed(JOINING, 'wie|wann|was|wo|ob|warum', gap(6)),
    // "Stellen Sie uns gern vor", "Gebt ihr ruhig meine Nummer"
    ...ordered(JOINING, gap(5)),
    // "Natürlich darf Alice mir schreiben"
    `(?<!(?<!\\p{L})(?:ich|was|wer|wie|warum|wieso|weshalb|wann|wo|wir|man|nicht|sie können|sie sollen|sie dürfen) )${MAY}(?! (?:ich|wir|man|nicht)(?!\\p{L}))(?: ${WHO})?${gap(9)} ${REACH}(?! (?:wollen|würden|zu wollen|an)(?!\\p{L}))`,
    `lass(?:t|e|en sie)? (?:die |den )?(?:frau |herrn? )?(?!(?:das|es|uns|mich|mir|nicht|mal|die|den|gut)(?!\\p{L}))[\\p{L}-]+${gap(7)} (?:${REACH}|kommen)${END}`,
    // "Sagen Sie ihr, dass sie mich anrufen kann", "Ich freue mich, wenn sie sich meldet"
    `(?:dass|damit) ${WHO}${gap(8)} ${REACH} ${MAY}`,
    WELCOME,
    // "Wir würden gern mit ihr sprechen", "Ich rufe sie gern an"
    `(?<!(?<!\\p{L})(?:sie|er|alice|dana|die|der|was|wie|warum|ob|dass|wer) )${WILL}(?! (?:sie|er|alice|dana|frau|herr)(?!\\p{L})(?! (?:${WORD} ){0,4}${DO}))(?: ich)?${gap(5)} ${FOR_HER}${gap(7)} ${DO}${END}`,
    `(?:ich |wir )?${I_DO}(?: ich| wir)?${gap(5)} gerne?${gap(3)} ${FOR_HER}${TAIL}`,
    `(?:ich |wir )?${I_DO}(?: ich| wir)?${gap(4)} ${FOR_HER}${gap(4)} gerne?${TAIL}(?!\\p{L})`,
    `gerne? ${I_DO} (?:ich|wir)${gap(4)} ${FOR_HER}${TAIL}`,
    `(?:dafür|für ${HER}|mit ${HER}|da|dazu) ${I_DO} (?:ich|wir)${gap(4)} gerne?${TAIL}(?!\\p{L})`,
    '(?:das|da|dazu|so) (?:würden?|möchten?|kann|können) (?:ich|wir)(?: (?:sehr|natürlich|ja|auch|doch|wirklich))* gerne?(?: (?:machen|tun))?(?=$|[,;!])',
    '(?:natürlich|klar|selbstverständlich|freilich|gerne?),? mache? (?:ich|wir) (?:das|es|da mit|mit)(?=$|[,;!])',
    `(?:ich )?warte (?:ich |dann |gern |gerne )*auf (?:ihre?n?|seine?n?|alices|die|den) (?:anruf|mail|e-mail|nachricht|kontakt\\p{L}*|meldung)`,
  ],
  granted: [WELCOME],
  declines: [
    ...forbidden(JOINING),
    ...JOINS.flatMap(({ of, infinitive }) =>
      infinitive ? `(?:^|bitte |lieber |also )(?:${of} )?${NOT}(?: ${of})? ${infinitive}${END}` : [],
    ),
    `${MAY}(?: ${WHO})?${any(4)} ${NOT}${any(4)} ${REACH}(?! (?:vor|ab|nach|am|zwischen)(?!\\p{L}))${END}`,
    // "Ich möchte sie nicht kennenlernen", "Meine Adresse will ich nicht weitergeben"
    `(?:${WILL}|werden?|darf)${any(4)} (?:${FOR_HER}|${US}|${MINE})${any(2)} ${NOT}${REALLY}${any(3)} (?:${DO}|${GIVE}|vorstellen lassen|zusammenbringen lassen)${END}`,
    `(?:${WILL}|werden?|darf)${any(4)} ${NOT}${REALLY}${any(2)} (?:${FOR_HER}|${US}|${MINE})${any(3)} (?:${DO}|${GIVE}|vorstellen lassen)${END}`,
    `(?:glaube|fürchte|denke|befürchte)(?: nicht)?,?(?: dass)? ich${any(2)} (?:ihr |ihm |da )?(?:nicht )?(?:helfen|weiterhelfen) kann(?<=(?:nicht|kaum)(?:,? [^.]*)? kann)${END}`,
    `(?:mich|uns)${any(3)} dagegen entschieden|dagegen habe? ich (?:etwas|was|schon etwas|einiges)${END}|(?:von mir aus|von meiner seite(?: aus)?) (?:bitte |leider |eher |lieber )?(?:nicht|nein)${END}`,
    `(?:ich |wir )?(?:suche|suchen|brauche|brauchen)(?: \\p{L}+){0,2} niemand(?:en)?(?: (?:mehr|neuen|neues))?${END}`,
    `(?:ich |wir )?(?:bin|sind|wäre|wären)(?: \\p{L}+){0,3} nicht(?: \\p{L}+){0,3} (?:einverstanden|interessiert|bereit)${END}|nicht(?: \\p{L}+){0,2} einverstanden${END}`,
    `(?:lieber|besser)(?: \\p{L}+){0,2},? (?:wenn )?(?:du|sie|ihr) (?:lässt|lassen|lasst|würdest|würden|ließest)(?: \\p{L}+){0,2} (?:das|es|bleiben)(?: (?:bleiben|sein|lassen))?${END}`,
    `lieber,? (?:wenn )?(?:sie|er|du|ihr)${any(4)} nicht${any(4)} (?:würde|${REACHES}|${REACH}|${GIVE})${END}`,
    `(?:dem|damit|hiermit)(?: \\p{L}+){0,3} (?:nicht|ned) (?:einverstanden|zu)${END}|damit (?:habe?|hab) ich (?:endgültig |längst |innerlich )?abgeschlossen`,
    `ich (?:berate|unterrichte|coache|vermittle|empfange|spreche|treffe)(?: \\p{L}+){0,3} (?:nicht|niemanden|keinen) mehr${END}`,
    `(?:dat|des|dös|das) (?:mutt|muss|muaß|wü|wui|will|mog|mag|mecht)(?: (?:i|ik|ich|mir))? (?:nich|ned|net|nit|nöd|nicht)(?: (?:sein|sien|haben|hom))?${END}`,
    `(?:wenn|dass) (?:sie|du|ihr)${any(2)} ${US}${any(3)} ${NOT}${any(3)} (?:vorstellst|vorstellen|vorstellt|verbindest|verbinden|verbindet|vernetzt|vernetzen|zusammenbringst|zusammenbringen|zusammenbringt|bekannt ?(?:machst|machen|macht))${END}`,
    `ich (?:spreche|rede|telefoniere|treffe|lasse|helfe) (?:mich |mir )?${NOT}(?: mehr)? (?:mit ${HER}|${HER}|vorstellen)${END}`,
  ],
} satisfies Language
