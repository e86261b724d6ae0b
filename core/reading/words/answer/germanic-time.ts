/**
 * Times that Germans and Dutch put into the middle of a sentence: those to come, for which a consent waits, and those of
 * this or any week, which put nothing off. Sources of regular expressions over lower-case text with single spaces.
 */
import type { Language } from './language.ts'

const GERMAN_MONTH =
  '(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember)s?'
const GERMAN_SEASON =
  '(?:frühling|frühjahr|(?:früh|spät|hoch)?sommer|(?:früh|spät)?herbst|winter|ostern|pfingsten|weihnachten|fasching|karneval|neujahr|jahreswechsel|jahresende|jahresanfang|jahresbeginn|quartal|halbjahr|(?:winter|sommer)?semester|saison)s?'
const GERMAN_COUNT =
  '(?:ein paar|einigen|mehreren|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\\d{1,2})(?: (?:bis|oder) (?:zwei|drei|vier|fünf|sechs|acht|\\d{1,2}))?'
const GERMAN_OVER =
  '(?:vorbei|vorüber|drin|drinnen|eingebracht|eingefahren|fertig|durch|überstanden|gesund|zurück|daheim|geboren|auf der welt|abgeschlossen|abgegeben|ruhig|ruhiger|eingekehrt|geschafft|erledigt|gelaufen|über die bühne|unter dach und fach|umgezogen|genesen|beendet|fit|auf den beinen|wieder (?:da|zeit|luft)|luft|um)'
const DUTCH_MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const DUTCH_SEASON =
  '(?:lente|voorjaar|zomer|najaar|herfst|winter|pasen|pinksteren|kerst|kerstvakantie|kerstmis|nieuwjaar|jaarwisseling|kwartaal|semester|seizoen|zomervakantie|paasvakantie|krokusvakantie|carnaval|bouwvak)'
const DUTCH_COUNT =
  '(?:een paar|enkele|enige|een stuk of \\p{L}+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|\\d{1,2})(?: (?:tot|of|à) (?:twee|drie|vier|vijf|zes|acht|\\d{1,2}))?'
const DUTCH_OVER =
  '(?:binnen|voorbij|achter de rug|klaar|terug|beter|geboren|af|gedaan|over|rond|hersteld|genezen|rustig|rustiger|verhuisd|gepasseerd|ingeleverd|afgerond|weer (?:tijd|lucht|thuis|op de been))'

export const GERMAN_TIME = {
  ahead: [
    `(?:im laufe|(?:ab )?(?:anfang|mitte|ende)|gegen (?:anfang|mitte|ende)|am ende|im|ab|zum|zu)(?: (?:de[mnrs]|nächste[nmrs]?|kommende[nmrs]?|neuen|ersten?|zweiten?|dritten|vierten|frühen|späten|laufe)){0,3} (?:${GERMAN_MONTH}|${GERMAN_SEASON})`,
    `(?:(?:im|ab|anfang|mitte|ende|ab anfang|gegen ende)(?: (?:des|dem))? )?(?:nächste[nms]?|kommende[nms]?|neuen) (?:monats?|jahr(?:e?s)?|quartals?|halbjahre?s?|semesters?|saison|${GERMAN_MONTH}|${GERMAN_SEASON})`,
    `in (?:(?:so|ca\\.?|circa|etwa|ungefähr|rund|frühestens|gut) )?(?:${GERMAN_COUNT} (?:wochen|monaten)|einem (?:monat|halben jahr|jahr|vierteljahr)|einiger zeit)`,
    `nach (?:de[mnr]|meine[mnr]|unsere[mnr]|diese[mnr]) (?!(?:\\p{L}*arbeit|dienst|schule|mittag\\p{L}*|\\p{L}*essen|frühstück|feierabend|gespräch|telefonat|motto|aktuell\\p{L}*|(?:lang|viel|ganz|letzt)e\\p{L}*|was|ich|sie|wie|vortrag|mail|nachricht|beschreibung|lesen|lektüre)(?!\\p{L}))\\p{L}+`,
    `nach (?:ostern|pfingsten|weihnachten|neujahr|silvester|karneval|fasching|\\p{L}{4,}ende|redaktionsschluss|ende \\p{L}+)`,
    'zu einem (?:späteren|anderen) zeitpunkt|später (?:im|in diesem|dieses) (?:jahr|monat|quartal|sommer|herbst|winter)',
    `(?:wenn|sobald|nachdem) (?!(?:sie|er|alice|dana|du|ihr|man|jemand|frau|herr)(?!\\p{L}))(?:(?!(?:nicht|nie|kein\\p{L}*)(?!\\p{L}))[\\p{L}\\d.-]+ ){1,8}?(?:${GERMAN_OVER}|da)(?: (?:ist|sind|bin|hat|habe|haben|wird))?(?=$|[,;:!.?)])`,
  ],
  near: [
    `(?:am|jeden|diesen|nächsten|kommenden|ab|ab nächsten|gleich|immer) (?:mon|diens|donners|frei|sams|sonn)tag(?:s|vormittag|nachmittag|mittag|abend|morgen)?|(?:am|jeden|diesen|nächsten|kommenden|ab|gleich|immer) mittwoch(?:s|vormittag|nachmittag|mittag|abend|morgen)?`,
    `(?:(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|vormittags|nachmittags|mittags|abends|morgens|werktags|wochentags|tagsüber|unter der woche|am (?:\\p{L}+ )?wochenende|am (?:frühen |späten )?(?:vormittag|nachmittag|abend|morgen|mittag))`,
    `(?:jederzeit|heute(?: noch| abend| nachmittag| vormittag| mittag)?|(?:gleich |schon )?morgen(?: früh| vormittag| nachmittag| mittag| abend)?|übermorgen|(?:diese|nächste|kommende) woche|in (?:dieser|der (?:nächsten|kommenden)) woche|(?:in den|die) (?:nächsten|kommenden) (?:\\p{L}+ )?tage(?:n)?|(?:anfang|ende|mitte) (?:der|nächster|dieser|kommender) woche|bald|demnächst|sofort|ab sofort|auch kurzfristig|kurzfristig|nach (?:feierabend|der arbeit|dem mittagessen|der schule))`,
    `(?:ab|um|gegen|nach|zwischen) (?:etwa |ca\\.? )?\\d{1,2}(?:[:.]\\d\\d)?(?: und \\d{1,2}(?:[:.]\\d\\d)?)? ?(?:uhr|h)`,
  ],
} satisfies Language

export const DUTCH_TIME = {
  ahead: [
    `(?:in de loop van|(?:vanaf )?(?:begin|eind|half|medio|midden)|in|vanaf|rond|tegen|met|na|pas in|ergens in)(?: (?:de|het|volgende?|komende?|nieuwe?|late|vroege|tweede|derde|vierde|eerste|van)){0,3} (?:${DUTCH_MONTH}|${DUTCH_SEASON})`,
    `(?:(?:in|vanaf|begin|eind|half|in het begin van|in de loop van)(?: (?:het|de))? )?(?:volgende?|komende?|nieuwe) (?:maand|jaar|kwartaal|semester|seizoen|schooljaar|${DUTCH_MONTH}|${DUTCH_SEASON})`,
    `over (?:(?:zo'n|ongeveer|circa|minstens|pakweg) )?(?:${DUTCH_COUNT} (?:weken|maanden|weekjes|maandjes)|een (?:maand|half jaar|jaar|maandje|tijdje))`,
    `na (?:de|het|mijn|onze|m'n|deze|dit) (?!(?:werk\\p{L}*|uren|middag|avond|lunch|eten|school|schooltijd|gesprek|lezing|mail|bericht|verhaal|lezen|\\p{L}+uur)(?!\\p{L}))\\p{L}+`,
    'later (?:dit|in het) (?:jaar|kwartaal|seizoen|voorjaar|najaar)|op een later (?:moment|tijdstip)',
    `(?:als|wanneer|zodra|nadat|eens) (?!(?:ze|zij|hij|alice|dana|je|jij|u|men|iemand|mevrouw|meneer)(?!\\p{L}))(?:(?!(?:niet|nooit|geen)(?!\\p{L}))[\\p{L}\\d.'-]+ ){1,8}?(?:${DUTCH_OVER}|er)(?: (?:is|zijn|ben|heb|heeft|hebben))?(?=$|[,;:!.?)])`,
  ],
  near: [
    `(?:(?:op|elke|komende|volgende|aanstaande|vanaf|deze) )(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|voormiddag|namiddag)?`,
    `(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|s)?|'?s (?:ochtends|morgens|middags|avonds)|overdag|doordeweeks|in het weekend|(?:in|tijdens) de (?:week|ochtend|voormiddag|namiddag|middag|avond))`,
    `(?:altijd|te allen tijde|vandaag(?: nog)?|vanmiddag|vanavond|morgen(?:ochtend|middag|avond|vroeg)?|overmorgen|(?:deze|volgende|komende) week|(?:in de |de )?komende (?:\\p{L}+ )?dagen|(?:begin|eind|einde|midden)(?: van)? (?:de|deze|volgende|komende) week|binnenkort|meteen|direct|elk moment|op korte termijn|na (?:het werk|werktijd|de werkuren|schooltijd|de lunch))`,
    `(?:vanaf|om|rond|na|tussen) (?:\\d{1,2}(?:[:.u]\\d\\d)?|vijf|zes|zeven|acht|negen|tien)(?: en \\d{1,2}(?:[:.u]\\d\\d)?)? ?(?:uur|u|h)`,
  ],
} satisfies Language
