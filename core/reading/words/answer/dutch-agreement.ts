/** How people agree in Dutch, as sources of regular expressions over lower-case text with single spaces. */
import type { Language } from './language.ts'

const MINE =
  "(?:m'?n|mijn|me|m’n) (?:mail|e-?mail|mailadres|e-?mailadres|adres|nummer|telefoonnummer|06|gegevens|contactgegevens|contact)"
const HER = '(?:haar|hem|ze|alice|hen|die|mevrouw \\p{L}+|meneer \\p{L}+)'

/** What may stand between a verb and what it is about, and turns nothing round. */
const BETWEEN =
  "(?: (?:me|mij|ons|we|ze|hij|zij|haar|hem|hen|die|dat|het|er|je|u|ge|mag|gerust|altijd|graag|gewoon|zeker|natuurlijk|wel|best|ook|eens|even|maar|direct|rechtstreeks|meteen|vooral|dan|dus|uiteraard|met alle plezier|vandaag|morgen|volgende|deze|week|weekend|'s|avonds|ochtends|middags|overdag|na|voor|op|via|per|mail|e-?mail|telefoon|telefonisch|whatsapp|sms|app|gsm|bij|in|aan|met|over|een|het|de|mijn|m'n|nummer|winkel|kantoor|werk|eten|uur|zes|zeven|acht|vijf|\\p{L}*dag|(?:maan|dins|woens|donder|vrij|zater|zon)dag\\p{L}*|\\d[\\d:.u]*|van|tot|en|of|elkaar|contact|direct|los|daarvoor|hiervoor|daar|hier|wil|om|te)){0,9}"
/** What the other one may do. */
const REACH =
  "(?:mailen|bellen|schrijven|appen|benaderen|contacteren|aanspreken|aankloppen|langskomen|binnenspringen|binnenlopen|binnenvallen|passeren|langslopen|komen|afspreken|opbellen|sms'en|bereiken|contact opnemen|contact met (?:me|mij|ons) opnemen|opnemen|(?:een )?(?:mailtje|berichtje|mail|bericht) sturen|sturen|melden|aanmelden|hebben|vragen|spreken|ontmoeten|een afspraak maken|telefoneren)"
/** What whoever asks may do. */
const CONNECT =
  '(?:voorstellen|introduceren|koppelen|verbinden|doorgeven|geven|doorsturen|delen|verstrekken|in contact brengen|met elkaar in contact brengen|aan elkaar voorstellen|samenbrengen|regelen|doen|doorspelen|gebruiken|bezorgen|mailen|sturen|vrijgeven|linken|in verbinding stellen|brengen|stellen)'
const MY_DETAILS =
  "(?:m'?n|mijn|me|onze) (?:privé)?(?:e-?mail\\p{L}*|mail\\p{L}*|adres|nummer|06(?:-nummer)?|telefoonnummer|gsm(?:-?nummer)?|gegevens|contactgegevens|contact|mobiele?(?: nummer)?)"
const THEM =
  '(?:haar|hem|ze|hen|die|dat|(?:de heer|mevrouw|meneer|dhr\\.?|mevr\\.?) \\p{L}+|die \\p{L}+|\\p{L}+)'

export const DUTCH_AGREEMENT = {
  agrees: [
    'voor (?!mij|ons|geld|niks|niets)\\p{L}+(?: (?!niet|nooit)\\p{L}+)? (?:doe|wil|maak) ik (?:het|dat|dit|zoiets|alles)(?: (?:wel|graag|natuurlijk|dan|altijd|met plezier))*(?=$|[,;!.])',
    '(?<!niet )(?:leg|maak|regel|breng|doe)(?: (?:het|dat|een|die|de|gerust|maar|dus|dan|vooral)){1,3} (?:contact|introductie|kennismaking|verbinding)(?: (?:maar|gerust|dus|dan|tot stand|alsjeblieft|aub))*(?=$|[,;!.])',
    '(?:stuur|geef|mail|app)(?: (?:me|mij|ons|gerust|maar|graag|gewoon))* (?:haar|zijn|hun|alices) (?:\\p{L}+ )?(?:contactgegevens|gegevens|nummer|telefoonnummer|mailadres|e-mail|mail)(?: (?:gerust|maar|dus|door|mij|me|aan|naar))*',
    '(?:voor|bij) \\p{L}+(?: \\p{L}+)? (?:maak|maken) (?:ik|wij|we) (?:(?:graag|wel|met|plezier|daar) )*een uitzondering',

    'geef(?: (?!niet|niets|geen|nooit)\\p{L}+){0,4} door',
    'stel(?!(?: je| u| jullie) (?:eens |even )?voor)(?: (?!niet|nooit)\\p{L}+){1,4} (?:aan (?:me|mij|ons|elkaar) )?voor',
    '(?:vind|vinden|is|zou|lijkt)(?: (?:ik|wij|het|dat|me|mij|ons|voor|zijn|ook|toch)){0,4} een (?:\\p{L}+ )?(?:eer|genoegen|voorrecht|genot)',
    '(?:het |dat )?is goed (?:voor|met|bij) (?:mij|me|ons)',

    '(?:zeg|vertel|meld)(?: (?:maar|gerust|hem|haar|ze|tegen|aan|die|dat|\\p{L}+)){1,5} dat (?:hij|ze|zij|die) (?:(?:altijd|gerust|zeker|van harte|hier|bij mij|me|mij|mag) )*(?:welkom is|mag (?:komen|bellen|mailen|langskomen)|kan (?:komen|bellen|mailen|langskomen))',
    // The other one may
    `(?<!(?:ik|wie|wat|waarom|hoe|wanneer|waar|niet|we|wij|je|u) )(?:mag|mogen|kan)(?! (?:ik|we|wij|je|u|jullie)(?!\\p{L}))${BETWEEN} ${REACH}(?! (?:willen|te|naar|bij|aan))`,
    `laat (?:${THEM} ){1,2}?(?:me |mij |ons )?(?:maar |gerust |gewoon |zeker )*(?:me |mij |ons )?(?:een )?(?:mailen|bellen|schrijven|appen|contact opnemen|mailtje sturen|komen|langskomen|weten wanneer|binnenkomen|opbellen|van zich horen)`,
    '(?<!(?:bent|ben je|zijn jullie|jullie zijn)(?: \\p{L}+)? )(?:van harte|altijd|zeer|hartelijk|meer dan|gerust|steeds) welkom|(?:ze|zij|hij|alice|mevrouw(?: \\p{L}+)?|die dame|dat mens|mevrouw \\p{L}+ \\p{L}+) is(?: (?!(?:niet|nooit|pas|alleen)(?!\\p{L}))\\p{L}+){0,4}? welkom|is (?:ze|zij|hij)(?: (?!(?:niet|nooit|pas|alleen)(?!\\p{L}))\\p{L}+){0,3}? welkom',
    // Whoever asks may
    `(?:je|jij|u|ge|gij|jullie) (?:mag|moogt|mogen|kan|kunt|kunnen)(?: (?!niet|nooit|geen|pas|alleen|beter)\\p{L}+){0,5} ${MY_DETAILS}(?: (?!niet|nooit|geen)\\p{L}+){0,5}`,
    `(?:mag|moogt|mogen|kan|kunt|kunnen|kun) (?:je|jij|u|ge|gij|jullie)(?: (?!niet|nooit|geen|pas|alleen|beter)\\p{L}+){0,5} ${MY_DETAILS}(?: (?!niet|nooit|geen)\\p{L}+){0,5}`,
    `(?:dat |bevestig ik dat |ga akkoord dat )(?:je|u|jullie) ${MY_DETAILS}(?: (?!niet|nooit|geen)\\p{L}+){0,5} (?:mag|mogen|kan|kunt|kunnen)(?: (?:verstrekken|geven|doorgeven|delen))?`,
    `(?:je|jij|u|ge|gij|jullie) (?:mag|moogt|mogen|kan|kunt|kunnen)${BETWEEN} ${CONNECT}(?! (?:aan|naar|bij) (?!elkaar|haar|hem))`,
    `(?:mag|kan|kun|kunt|mogen) (?:je|jij|u|ge|jullie)${BETWEEN} ${CONNECT}(?! (?:aan|naar|bij) (?!elkaar|haar|hem))`,
    `(?:geef|stuur|mail|speel|bezorg|app|gooi|deel)(?: (?!(?:niet|nooit|geen|vooral)(?!\\p{L}))\\p{L}+){0,4}? ${MY_DETAILS}(?: (?:er|maar|gerust|in|door|mee|dus))*(?=$|[,;!.]| )(?! (?:niet|aan niemand|nooit))`,
    '(?:zet|breng|stel|koppel|introduceer|verbind|link|connect)(?: (?:ons|me|mij|haar|hem|ze|het|die|dat|maar|gerust|graag|even|alsjeblieft|aub|dus|dan|vooral|meteen)){1,5}(?: (?:in contact|voor|aan elkaar|met elkaar|aan elkaar voor|in verbinding|met elkaar in contact|door))?(?=$|[,;!.]| )(?! niet)',
    '(?:stuur|geef)(?: (?:hem|haar|ze|die|dat|het|mij|maar|gerust|graag|dus)){1,4} (?:door(?! naar (?!mij|me|ons))|langs|mijn kant op|naar mij|naar ons|op me af|deze kant op|hierheen)(?: (?:naar (?:mij|me|ons)|maar))*',
    '(?:kom|laat) maar (?:op|door|komen|hier)(?= met|$|[,;!])(?! met (?:de|die|het|dat) (?:centen|geld|poen|rekening))(?: met (?:die|dat|haar|hem|\\p{L}+)(?: \\p{L}+)?)?',
    "(?:regel|fix|doe|maak|plan|schiet|ga) (?:het |dat |'t )?(?:maar|gerust|vooral)(?! niet| even niet| wat)(?=$|[,;!.]| (?:hoor|joh|in|door|en|je gang))",
    // They want to
    `(?:wil|wou|zou|ga|zal)(?: ik| wij| we)? (?:(?:best|wel|ook|heel|erg|zeker|natuurlijk|graag|dolgraag|altijd|eens|hem|haar|ze|met|die|over|het|de|een|daar|dat|deze|mevrouw|meneer|heer|samen|elkaar|\\p{Lu}?\\p{L}+) ){0,6}?(?:graag|dolgraag|best|zeker|natuurlijk|wel eens|maar wat graag) (?:(?:met|hem|haar|ze|die|eens|een|over|wel|de|het|mevrouw|meneer|heer|kennis|in|gesprek|contact|koffie|\\p{L}+) ){0,5}(?:praten|spreken|ontmoeten|leren kennen|kennismaken|maken|helpen|kletsen|afspreken|babbelen|drinken|meedenken|leggen|vertellen|sparren|overleggen|zien)`,
    '(?:natuurlijk|tuurlijk|zeker|uiteraard|vanzelfsprekend|graag|heel graag|met (?:alle )?plezier|altijd|best|met liefde) (?:wil|mag|kan|ga|zal|praat|spreek|help|maak|ontmoet|sta|doe|kom|geef|denk|drink)(?: (?!(?:niet|nooit|geen|pas|eerst|later|liever)(?!\\p{L}))[\\p{L}\\d]+){1,9}(?=$|[,;:!]| en)',
    '(?:maak|leer|ontmoet|spreek|help|praat|denk|vertel|drink|sta|ga|kom|deel|geef|babbel|klets|luister|ontvang|beantwoord)(?: (?:ik|we|wij|haar|hem|ze|die|er|daar|hierover|daarover|altijd|nog|ook|natuurlijk|heel|erg|met|over|je|u|jou|jullie|iedereen|een|de|het|mee|me|\\p{L}+)){0,6}? (?:graag|dolgraag|met plezier|met alle plezier|maar wat graag)(?: (?:kennis|kennen|mee|te woord|verder|uit|terug|koffie|met|over|van|een|haar|hem|de|het|die|\\p{L}+)){0,5}(?=$|[,;!])',
    '(?:over [^,;.!?]{1,30} )(?:praat|klets|vertel|babbel|spreek|discussieer) ik (?:\\p{L}+ ){0,3}graag',
    '(?:ben|was|zou)(?: (?:ik|we|er|hier|daar|zeker|altijd|heel|helemaal|wel|erg|oprecht|nu al|al|best|echt|graag))* (?:geïnteresseerd|benieuwd(?!,? (?:of|wat (?:ze|hij|zij|het) (?:wil|kost|vraagt|betaal\\p{L}*|verdient|oplever\\p{L}*|precies|eigenlijk)|waarom|waarover|hoeveel))|nieuwsgierig(?!,? (?:of|wat|waarom|waarover|naar de reden))|van de partij|voor in|voor te porren|te vinden voor|bereid|enthousiast|blij mee|vereerd|erbij|beschikbaar|je man|uw man|akkoord|om)(?=$|[,;!]| (?:naar|in|om|met|voor|wat|hoe|wie|en))',
    // Not "her work I find beautiful"
    '(?:lijkt|klinkt|lijken|(?<=^|[,;:!–-] ?|(?<!\\p{L})(?:dat|dit|zoiets|ik|wij|we|en|ja|idee|voorstel|plan|initiatief) )(?:vind|vinden))(?: (?:me|mij|ons|dat|het|ik|we|wij|een|heel|erg|hartstikke|super|zeer|echt|wel|enorm|ontzettend|ronduit|hem|haar))* (?:leuk|goed|prima|top|gezellig|interessant|plan|idee|fijn|geweldig|nuttig|boeiend|tof|uitstekend|fantastisch|prachtig|schitterend|leuke|goede|uitstekende|prachtig|wijs|plezant|plezierig|aangenaam|de moeite|helemaal goed|zinvol|waardevol)(?=$|[,;!]| om| en| voor (?:ons|mij|allebei|beiden)| hoor| plan| idee| man| mens| gast)(?<!want .{0,30})(?<!(?:project|boek|verhaal|werk) .{0,25})',
    '(?:kijk|zie|verheug|kijken)(?: (?:ik|er|me|ernaar|al|naar|daar|erg|enorm|mij|nu|heel|we|wij))* (?:uit|op)(?=$|[,;!]| naar (?!(?:je|uw|jullie) (?:antwoord|reactie)|(?:de |het )?(?:vakantie|weekend|feest\\p{L}*|kerst|barbecue|\\p{L}*dag(?!\\p{L})))| op| om)',
    '(?:heb|hebben)(?: (?:ik|we|wij|er|daar|zeker|wel|veel|alle|echt|heel|absoluut))* (?:zin|interesse|belangstelling|oren naar|tijd voor haar|tijd voor hem)(?=$|[,;!]| (?:in|om|voor|naar))(?<!(?:geen|weinig|nul) .{0,15})',
    '(?:kun|kunt|mag|kan) (?:je|u|jullie|ze|hij) op (?:me|mij) rekenen|(?:je|u|jullie|ze|hij) (?:kunt|kan|mag|kunnen) op (?:me|mij|ons) rekenen|reken maar op (?:mij|me)',
    '(?:mijn|onze) (?:toestemming|zegen|akkoord|goedkeuring|fiat) (?:heb|hebt|heeft|hebben) (?:je|u|jullie)(?! niet)',
    '(?:haal|breng|stuur) (?:hem|haar|die|dat|ze|die \\p{L}+) (?:maar|gerust)(?! door naar (?!mij|me|ons))(?: \\p{L}+)?',
    '(?:precies|net) (?:wie|wat|iemand die) (?:ik|we) (?:zoek|zocht|zoeken|nodig heb|nodig hebben)',
    "(?:ik )?zoek(?: al)?(?: \\p{L}+){0,2} (?:precies |juist |net )?(?:zo iemand|zo'n \\p{L}+|iemand (?:die|als|met))(?: \\p{L}+){0,5}",
    '(?:verbind|koppel|introduceer) ons(?: maar| gerust| graag)?',
    `(?:je|u|jullie|ge) (?:mag|mogen|kan|kunt|kunnen) (?:gerust |natuurlijk |zeker |altijd |wel |prima |${HER} |aan |ons |hiervoor |daarvoor )*(?:${MINE}|aan elkaar|voorstellen|introduceren|koppelen|in contact|met elkaar)(?! niet)`,
    `(?:geef|stuur|mail|speel|bezorg|app)(?: ${HER})?(?: maar| gerust| gewoon| even)* ${MINE}`,
    '(?:zet|breng|stel|koppel|introduceer|verbind)(?: (?:ons|me|mij|haar|hem|ze))(?: maar| gerust| graag| even| alsjeblieft| aub)*(?: (?:in contact|voor|aan elkaar|met elkaar|aan elkaar voor|in verbinding))?',
    `(?:en )?${HER} (?:mag|kan) (?:me|mij|met mij|ons)(?: (?:altijd|gerust|zeker|rechtstreeks|direct|gewoon|natuurlijk|wel|best|zo|ook|een|even|per|mail|op|graag))* (?:mailen|bellen|schrijven|appen|benaderen|contacteren|aanspreken|mailtje sturen|berichtje sturen|contact opnemen|bereiken|mail sturen)`,
    '(?:laat|vraag) (?:haar|hem|ze|alice|die) (?:me |mij )?(?:maar |gerust |gewoon )*(?:me |mij )?(?:een )?(?:mailen|bellen|schrijven|appen|contact opnemen|mailtje sturen|komen)',
    '(?:laat|dat) (?:ze|zij|hij|die) (?:maar |gerust |mij |me |rustig )*(?:mail|bel|schrijf|app|contact)(?:t|en)?',
    '(?:ik )?(?:maak|leer|ontmoet|spreek|kom|help|praat)(?: (?:haar|hem|ze|alice|altijd|heel|erg|met|er|me|mee|wel))* graag(?: \\p{L}+){0,2}(?: kennis| kennen)?',
    '(?:kijk|zie|verheug)(?: (?:ik|er|me|ernaar|al|naar|daar|erg|enorm))* (?:uit|op)(?= ?$|[,;!])',
    '(?:sta|ben)(?: (?:ik|er|hier|daar|zeker|altijd|voor|heel|helemaal|wel))* (?:open voor|voor open|te vinden|voor in|geïnteresseerd|benieuwd naar haar|akkoord)',
    'u (?:mag|kunt) (?:mij |ons |mijn )(?:\\p{L}+ ){0,3}(?:introduceren|voorstellen|doorgeven|verstrekken|delen)',
    `(?:aan )?${HER}? ?${MINE} (?:gerust |maar |wel )?(?:doorgeven|delen|geven)`,
  ],
  doubled: [
    '(?:stoort|hindert|deert)(?: (?:me|mij|ons|helemaal|echt|totaal))+ niet',

    '(?:zie|heb|weet|bedenk|ken)(?: (?:ik|wij|we|er|echt|zo))* (?:geen|geen enkele|niet één|absoluut geen) (?:goede )?(?:reden|aanleiding|excuus)(?: (?:om|waarom|het|dat|te|tegen|niet|nee|daar|ik|hem|haar|zou|dit))* ?(?:weigeren|weiger|nee (?:te )?zeggen|niet te doen|af te slaan|tegen te zijn|niet|doen|afslaan)?',
    '(?:daar |dat |zoiets |hier )?(?:kan|kun|zou)(?: (?:ik|je|men|we|daar|dat|toch|natuurlijk|moeilijk|echt))* (?:niet|nooit|geen|moeilijk|onmogelijk) (?:nee (?:tegen |op )?zeggen|weigeren|afslaan|laten lopen|laten liggen|weerstaan)',
    '(?:laat|laten)(?: (?:ik|we|me|mij|dat|deze|kans|zoiets|die))* (?:niet|geen) (?:lopen|schieten|liggen|ontgaan|aan (?:me|mij) voorbijgaan|twee keer (?:vragen|zeggen))',
    '(?:hoef|hoeft|hoeven)(?: (?:ik|je|u|jullie|daar|hier|dat|mij|me|echt|er|over))* (?:niet|geen)(?: (?:lang|eens|twee keer|eerst|meer|over))* ?(?:over )?(?:na te denken|te vragen|te twijfelen|bedenktijd)',
    '(?:nee,? )?(?:hoor,? )?(?:helemaal|totaal|absoluut|natuurlijk)? ?(?:geen|niet) (?:probleem|bezwaar|punt|moeite|enkel punt|vervelend|erg)(?: (?:hoor|voor mij|van mijn kant))?',
    '(?:heb|hebben|is|zijn)(?: (?:ik|wij|we|er|daar|hier|van|mijn|kant|onze|tegen|wat|mij|betreft|echt|helemaal))* (?:niks|niets|geen bezwaar|geen bezwaren|geen bedenkingen|geen enkel bezwaar)(?: (?:op|tegen|tegen in te brengen|daarop tegen|erop tegen))*(?=$|[,;!])(?<!(?:te doen|nieuws|gehoord))',
    '(?:zou|ben)(?: ik)? (?:wel |ook |toch )?(?:gek|dwaas|dom|stom|zot)(?: zijn)?(?: (?:als|om|zijn))?(?: [^,;.!?]{0,40})?(?:nee zeggen|weigeren|laten lopen|nee zei|niet deed|te weigeren|nee te zeggen|zijn)',
    '(?:wat een|welke) vraag(?=$|[,;!])',
    '(?:er )?(?:is|bestaat|heb|hebben|zie|zien|heeft)(?: (?:ik|wij|we|er|daar|hier|van mijn kant|wat mij betreft|absoluut|totaal|volstrekt))* geen (?:enkel |enkele )?(?:bezwaar|bezwaren|probleem|problemen|punt|moeite|belemmering|reden om nee)(?: (?:tegen|mee|om|voor|met|hoor))?',
    '(?:heb|hebben|zie|zien)(?: (?:ik|we|wij|er|daar|hier|dus|echt|zelf))* geen (?:enkel |enkele )?(?:problemen|moeite|bezwaren|bezwaar)(?: (?:mee|tegen))?',
    'geen (?:enkel |enkele )?(?:bezwaar|bezwaren|probleem|problemen|punt|moeite|issue|stress|dank)(?: (?:tegen|mee|hoor|van mijn kant))?',
    '(?:niks|niets) (?:op )?(?:tegen|op tegen|mis mee|op aan te merken)',
    '(?:heb|zie|is)(?: (?:ik|er|daar|hier))* (?:niks|niets) (?:op )?(?:tegen|op tegen|mis mee)',
    'waarom (?:ook |eigenlijk |zou ik )?niet(?= ?$|[,;!]| hoor)',
    '(?:daar |hier |er )?(?:zeg|zegt|kan|zou)(?: (?:ik|men|je|er|daar|hier|zeker|natuurlijk|nooit|geen|toch|maar|moeilijk))* (?:geen |nooit |niet )?nee(?: (?:tegen|op|zeggen))*(?<=(?:geen|nooit|niet|kan ik|moeilijk|zeggen|tegen) (?:nee|nee tegen|nee op|nee zeggen|zeggen|tegen))',
    '(?:zeg|sla) (?:ik )?(?:daar )?(?:geen|nooit|niet) (?:nee|af)(?: (?:tegen|op))?',
    '(?:hoe|wie) (?:kan|zou|kon)(?: (?:ik|je|men|daar|nou))* (?:nee zeggen|weigeren)',
    'ik zou niet weten waarom niet',
    '(?:zie|weet)(?: ik)? (?:geen reden|niet) waarom niet',
    '(?:vind|vinden) (?:ik |wij )?(?:\\p{L}+ ){0,2}(?:niet|geen) (?:erg|probleem)',
    '(?:hoef|hoeft)(?: (?:je|u|dat|niet))* (?:eens |eerst )?te vragen',
    'maakt (?:me|mij) niet uit',
    'niet nodig om (?:dat )?te vragen',
  ],
} satisfies Language
