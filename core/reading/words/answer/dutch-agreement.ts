/** How people agree in Dutch, as sources of regular expressions over lower-case text with single spaces. */
import type { Language } from './language.ts'

const MINE =
  "(?:m'?n|mijn|me|m’n) (?:mail|e-?mail|mailadres|e-?mailadres|adres|nummer|telefoonnummer|06|gegevens|contactgegevens|contact)"
const HER = '(?:haar|hem|ze|alice|hen|die|mevrouw \\p{L}+|meneer \\p{L}+)'

const MY_DETAILS =
  "(?:m'?n|mijn|me|onze) (?:privé)?(?:e-?mail\\p{L}*|mail\\p{L}*|adres|nummer|06(?:-nummer)?|telefoonnummer|gsm(?:-?nummer)?|gegevens|contactgegevens|contact|mobiele?(?: nummer)?)"

export const DUTCH_AGREEMENT = {
  agrees: [
    'voor (?!mij|ons|geld|niks|niets)\\p{L}+(?: (?!niet|nooit)\\p{L}+)? (?:doe|wil|maak) ik (?:het|dat|dit|zoiets|alles)(?: (?:wel|graag|natuurlijk|dan|altijd|met plezier))*(?=$|[,;!.])',
    '(?<!niet )(?:leg|maak|regel|breng|doe)(?: (?:het|dat|een|die|de|gerust|maar|dus|dan|vooral)){1,3} (?:contact|introductie|kennismaking|verbinding)(?: (?:maar|gerust|dus|dan|tot stand|alsjeblieft|aub))*(?=$|[,;!.])',
    '(?:stuur|geef|mail|app)(?: (?:me|mij|ons|gerust|maar|graag|gewoon))* (?:haar|zijn|hun|alices) (?:\\p{L}+ )?(?:contactgegevens|gegevens|nummer|telefoonnummer|mailadres|e-mail|mail)(?: (?:gerust|maar|dus|door|mij|me|aan|naar))*',
    '(?:voor|bij) \\p{L}+(?: \\p{L}+)? (?:maak|maken) (?:ik|wij|we) (?:(?:graag|wel|met|plezier|daar) )*een uitzondering',

    'geef(?: (?!niet|niets|geen|nooit)\\p{L}+){0,4} door',
    '(?:vind|vinden|is|zou|lijkt)(?: (?:ik|wij|het|dat|me|mij|ons|voor|zijn|ook|toch)){0,4} een (?:\\p{L}+ )?(?:eer|genoegen|voorrecht|genot)',
    '(?:het |dat )?is goed (?:voor|met|bij) (?:mij|me|ons)',

    '(?:zeg|vertel|meld)(?: (?:maar|gerust|hem|haar|ze|tegen|aan|die|dat|\\p{L}+)){1,5} dat (?:hij|ze|zij|die) (?:(?:altijd|gerust|zeker|van harte|hier|bij mij|me|mij|mag) )*(?:welkom is|mag (?:komen|bellen|mailen|langskomen)|kan (?:komen|bellen|mailen|langskomen))',
    // The other one may
    '(?<!(?:bent|ben je|zijn jullie|jullie zijn)(?: \\p{L}+)? )(?:van harte|altijd|zeer|hartelijk|meer dan|gerust|steeds) welkom|(?:ze|zij|hij|alice|mevrouw(?: \\p{L}+)?|die dame|dat mens|mevrouw \\p{L}+ \\p{L}+) is(?: (?!(?:niet|nooit|pas|alleen)(?!\\p{L}))\\p{L}+){0,4}? welkom|is (?:ze|zij|hij)(?: (?!(?:niet|nooit|pas|alleen)(?!\\p{L}))\\p{L}+){0,3}? welkom',
    // Whoever asks may
    `(?:dat |bevestig ik dat |ga akkoord dat )(?:je|u|jullie) ${MY_DETAILS}(?: (?!niet|nooit|geen)\\p{L}+){0,5} (?:mag|mogen|kan|kunt|kunnen)(?: (?:verstrekken|geven|doorgeven|delen))?`,
    '(?:stuur|geef)(?: (?:hem|haar|ze|die|dat|het|mij|maar|gerust|graag|dus)){1,4} (?:door(?! naar (?!mij|me|ons))|langs|mijn kant op|naar mij|naar ons|op me af|deze kant op|hierheen)(?: (?:naar (?:mij|me|ons)|maar))*',
    '(?:kom|laat) maar (?:op|door|komen|hier)(?= met|$|[,;!])(?! met (?:de|die|het|dat) (?:centen|geld|poen|rekening))(?: met (?:die|dat|haar|hem|\\p{L}+)(?: \\p{L}+)?)?',
    "(?:regel|fix|doe|maak|plan|schiet|ga) (?:het |dat |'t )?(?:maar|gerust|vooral)(?! niet| even niet| wat)(?=$|[,;!.]| (?:hoor|joh|in|door|en|je gang))",
    // They want to
    '(?:over [^,;.!?]{1,30} )(?:praat|klets|vertel|babbel|spreek|discussieer) ik (?:\\p{L}+ ){0,3}graag',
    '(?<!(?:ze|zij|hij|die|iedereen) )(?:ben|was|zou)(?: (?:ik|we|er|hier|daar|zeker|altijd|heel|helemaal|wel|erg|oprecht|nu al|al|best|echt|graag))* (?:geïnteresseerd|benieuwd(?!,? (?:of|wat (?:ze|hij|zij|het) (?:wil|kost|vraagt|betaal\\p{L}*|verdient|oplever\\p{L}*|precies|eigenlijk)|waarom|waarover|hoeveel))|nieuwsgierig(?!,? (?:of|wat|waarom|waarover|naar de reden))|van de partij|voor in|voor te porren|te vinden voor|bereid|enthousiast|blij mee|vereerd|erbij|beschikbaar|je man|uw man|akkoord|om)(?=$|[,;!]| (?:naar|in|om|met|voor|wat|hoe|wie|en))',
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
    `(?:en )?${HER} (?:mag|kan) (?:me|mij|met mij|ons)(?: (?:altijd|gerust|zeker|rechtstreeks|direct|gewoon|natuurlijk|wel|best|zo|ook|een|even|per|mail|op|graag))* (?:mailen|bellen|schrijven|appen|benaderen|contacteren|aanspreken|mailtje sturen|berichtje sturen|contact opnemen|bereiken|mail sturen)`,
    '(?:laat|dat) (?:ze|zij|hij|die) (?:maar |gerust |mij |me |rustig )*(?:mail|bel|schrijf|app|contact)(?:t|en)?',
    '(?:kijk|zie|verheug)(?: (?:ik|er|me|ernaar|al|naar|daar|erg|enorm))* (?:uit|op)(?= ?$|[,;!])',
    '(?:sta|ben)(?: (?:ik|er|hier|daar|zeker|altijd|voor|heel|helemaal|wel))* (?:open voor|voor open|te vinden|voor in|geïnteresseerd|benieuwd naar haar|akkoord)',
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
