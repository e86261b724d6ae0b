/** What stands beside an answer in Dutch: what takes its weight, and what takes none. Over lower-case text. */

import { PURPOSE_NL, SECOND_THOUGHTS_NL } from './dutch-second.ts'
import { ERRANDS_NL } from './germanic-errand.ts'
import type { Language } from './language.ts'
import type { Told } from './told.ts'

/** Turns against the yes before it, were what follows not harmless. */
const TURNING =
  '(?:(?:maar|alleen|wel|enkel|hoewel|al|echter|dus|en|zij het|liefst|misschien|dan|even|best) ){0,3}'
const REST = '[^.,;:!?]{0,60}'
/** A part of a day, or a day near by. */
const HOURS =
  "(?:(?:'s )?(?:ochtends?|middags?|avonds?|morgens?)|(?:maan|dins|woens|donder|vrij|zater|zon)dag\\p{L}*|vandaag|morgen|overmorgen|(?:deze|volgende|komende) week|(?:het )?weekend|na (?:het )?(?:werk|eten|zessen|vijven|school)|(?:om |na |voor |tot |vanaf |tegen )?\\d{1,2}(?:[.:]\\d\\d|(?:[.:]\\d\\d)? ?u(?:ur)?)|half \\p{L}+)"

export const DUTCH_BESIDE = {
  takesBack: [...ERRANDS_NL, ...SECOND_THOUGHTS_NL],
  purpose: PURPOSE_NL,
  introduction: [
    '(?:ontmoet\\p{L}*|kennis\\p{L}*|leren kennen|voorstel\\p{L}*|voorgesteld|contact\\p{L}*|verbind\\p{L}*|koppel\\p{L}*|introduc\\p{L}*|interesse\\p{L}*|geïnteresseerd|behoefte|zin|tijd|ruimte|bellen|mailen|schrijven|praten|spreken|gesprek\\p{L}*|afspreken|melden|toezeggen|akkoord|doorgeven|geven|delen|adres|nummer|gegevens|meedoen|meewerken|ingaan|passend|geschikt|zinvol|nuttig|gewenst|nodig|mogelijk|bereid|vandaag|nu|dit keer|deze keer|meer|ja|met (?:hem|haar|hen|die)|vertrouw\\p{L}*)',
    'voor (?:mij|me|ons|zoiets|zulke|dit soort)',
    '(?:wil|hoef|wens|denk|geloof|weet)(?= )',
  ],
  asked: [
    '(?:kun|kunt|kan|zou|wil je|wilt|waarom|waarover|waarvoor|waar gaat|wat|welke?|wie|hoeveel|kost\\p{L}*|geld|betaal\\p{L}*|betaald|verkoop\\p{L}*|verkop\\p{L}*|serieus|zeker|echt|addertje|nodig|wil|verwacht\\p{L}*|eerst|liever|in plaats|meer|details|info|informatie|precies|levert|op)',
  ],
  you: ['(?:je|jij|jou|jouw|jullie|u|uw|ge|gij|we|wij|ons)'],
  support: [
    '(?:bel\\p{L}*|mailen|mailtje|appen|contact\\p{L}*|kennismak\\p{L}*|kennis|ontmoet\\p{L}*|koffie|biertje|babbel\\p{L}*|praten|afspreken|langskomen|welkom|nummer|gsm|telefo\\p{L}*|benieuwd|nieuwsgierig|interessant\\p{L}*|boeiend\\p{L}*|tof\\p{L}*|voorstellen|stuur|door|helpen|helpt|fan|bewonder\\p{L}*|jij het bent|u het bent|jij het vraagt|jij het zegt|rekenen|uitkijk\\p{L}*|avonds|zeg (?:hem|haar|maar|erbij|dat)|past|kan ik|vrij)',
  ],
  acknowledges: [
    '(?:heb|hebben)(?! (?:\\p{L}+ ){0,3}(?:haar|zijn|hun|alices?)(?!\\p{L}))(?: (?:ik|we|wij|het|je|jouw|uw|de|die|hem|ze|al|gisteren|inmiddels|net|vandaag|mail|bericht|\\p{L}+)){0,6} (?:ontvangen|gekregen|gezien|gelezen|betaald|overgemaakt|besteld|geboekt|ondertekend|getekend|binnen|verstuurd)',
    '(?:is|zijn|was|werd) (?:\\p{L}+ )?(?:betaald|overgemaakt|besteld|geboekt|binnen|aangekomen|ondertekend|verstuurd|klaar|afgeleverd|goed aangekomen)(?=$|[,;!])',
    '(?:offerte|factuur|contract|pakket|levering|huur|sleutels?|bestelling|betaling|tandarts|verjaardag|bruiloft|barbecue|vergadering|training|notulen|rapport|fiets|aanhanger)',
    '(?:woon|werk|zit|woont|werken|wonen) (?:ik |wij |we )?(?:nog|nog steeds|nog altijd) (?:\\p{L}+ )?(?:bij|in|daar|hier|op)',
    '(?:dat|dit) (?:is|zijn)(?: (?:nog|steeds|altijd|ook))* (?:mijn|het|ons)(?: \\p{L}+)? (?:\\p{L}*adres|nummer|gegevens)',
    '(?:de|het|mijn) (?!contact|nummer|adres|mail|e-mail|gegevens)\\p{L}+ (?:mag|kun|kunt|kan|mogen|kunnen) (?:je|u|jullie)(?: (?!(?:haar|hem|alice|doorgeven|ons)(?!\\p{L}))\\p{L}+){0,4} (?:hebben|lenen|gebruiken|meenemen|ophalen|houden)',
    '(?:adres|nummer|mailadres) (?:klopt|is (?:nog )?(?:juist|goed|correct|actueel))',
    '(?:ken|kende) ik(?=$|[,;!]| (?:al|goed|nog|natuurlijk|wel|van))',
    '(?:heeft|had|hebben)(?: (?:me|mij|ons|het|dat|al|gisteren|er|over|hij|ze|zij|verteld))* (?:verteld|geschreven|gezegd|gemaild|genoemd|ingelicht)',
    '(?:kom|komen|ben|zijn)(?: (?:ik|we|wij|er|wel|graag|zeker))* (?:zaterdag|zondag|vrijdag|naar (?:het|de|je|jullie) (?:feest|bbq|barbecue|verjaardag|vergadering|borrel))',
  ],
  bare: [
    '(?:ah |oh |nou |hoi |hallo |hey )*(?:ja|jazeker|jawel|jep|jup|yes|ok|oke|oké|okay|prima|goed|is goed|zeker|natuurlijk|tuurlijk|uiteraard|klopt|inderdaad|juist|top|leuk|super|perfect|mooi|fijn|ja hoor|ja zeker|ja prima|ja natuurlijk|geen probleem|in orde|begrepen|helemaal goed|akkoord|(?:heel )?graag|afgesproken|absoluut|met plezier|doe maar|jawel|vanzelfsprekend|allicht)(?: (?:hoor|ja|joh|dat|goed|zeker|dank je|dankjewel))*',
  ],
  doubt: [
    '^(?:gaat|is|wil|heeft|komt|zoekt|moet|betreft) (?:het|ze|zij|hij|dat|alice|dana|mevrouw \\p{L}+) [^,;.!?]{1,80}, (?:dan|zo)',
    "(?:koppel|verbind|introduceer|stuur|geef|zet|stel) (?:haar|hem|ze|die)(?: (?:maar|gerust|beter|liever|dan|eerder)){0,2}(?: door)? (?:aan|naar|bij|voor aan) (?!(?:mij|me|elkaar|ons|mijn|m'n)(?!\\p{L}))\\p{L}+",
    '(?:in (?:het|een) (?:volgende?|andere?) leven|de hele (?:straat|stad|buurt|wereld|familie)|(?:niks|niets) anders te doen|nog tien)',
    '(?:twijfel\\p{L}*|bedenktijd|weekje over|nachtje over|(?<!(?:hierbij|bij deze|graag) )laat ik (?:je|u|jullie) (?:nog )?(?:iets |wat )?weten(?! dat)|laat (?:ik )?(?:het )?(?:je|u|jullie|nog) (?:nog )?weten|kom er (?:nog |later )?op terug|kom ik (?:nog |later )?op terug|daar kom ik op terug|hoor je nog van me|reageer (?:ik )?later)',
    '(?:verkooppraatje|zit ik (?:echt |nou )?op te wachten|noemen we dat|in het volgende leven|met sint-juttemis|als de kalveren|nog zo eentje|nog zo een|dat kan er ook nog wel bij)',
    '(?:^|[,;] ?)(?:ik )?(?:moet|wil)(?: \\p{L}+){0,3} eerst',
    'wat levert',
    '(?:moet|wil|ga|laat|zal)(?: (?:ik|me|mij|er|eerst|even|het|nog|dit|daar))* (?:over nadenken|nadenken|overleggen|checken|kijken|navragen|bespreken|weten|uitzoeken|denken|slapen|vragen)',
    '(?:mits|tenzij|op voorwaarde|onder voorbehoud|zolang|zodra|indien|alleen (?:als|indien|wanneer)|behalve|ligt eraan|hangt ervan af)',
    '(?:waar gaat|waarover|wat (?:wil|is|doet|zoekt|precies)|waarom (?!niet|ook niet)|wie (?:is|zijn)|hoeveel|welke?|waarvoor|hoezo)',
    '(?:misschien|wellicht|mogelijk|eventueel|waarschijnlijk|ik denk het|in principe|geen idee|even zien|ja en nee|hmm)',
    '(?:wanneer|voordat|totdat|voor(?=dat))(?! (?:je|u|ze) (?:wil|wilt|kan|kunt))',
  ],
  negation: [
    'neen',
    'niks',
    'niemand',
    'noch',
    'zonder',
    'nergens',
    'onmogelijk',
    'nie',
    'weiger\\p{L}*',
    'teleur\\p{L}+',
    'bedank(?!t)',
    'amper',
    'nauwelijks',
  ],
  harmless: [
    // What came first, and is over
    'eerst (?:wilde|dacht|was|had|heb|vond|aarzelde|twijfelde|moest|wou|zat)(?: (?:ik|we|het))?|(?:wilde|dacht|was|had|heb|vond|aarzelde|twijfelde|moest|wou|zat)(?: (?:ik|we|er|het|dat|me))* eerst',
    // A particle, where nothing follows that it could turn to
    '(?<!(?:ja|nee|ok|oké|leuk|graag|goed|prima) )maar(?= ?$|[,;!.])',
    '(?:dat |om )?(?:je|u|jullie) (?:het )?(?:eerst|even|eerst even|netjes|vooraf) (?:\\p{L}+ )?(?:vraagt|vragen|polst|checkt|navraagt|gevraagd hebt|informeert)',
    '(?:nu|vandaag|net|zojuist) pas|pas (?:nu|net|vandaag|gisteren)(?= (?:gezien|gelezen|gevonden|ontdekt)|$|[,;!])|(?:zag|zie|lees|las)(?: ik)? (?:je|uw|de|het|dit|jouw) \\p{L}+ (?:nu )?pas(?: (?:nu|net|vandaag|gisteren))?',
    '(?:niet slecht|niet verkeerd|niet erg|niet te laat|niet te danken|geen dank|niet voor niets|nooit weg|niet alleen)',
    'maar(?= (?:ja|jawel|natuurlijk|tuurlijk|zeker|heel graag|graag|met (?:alle )?plezier|prima|van harte|goed)(?!\\p{L}))',
    "(?<=(?:zeg|doe|stel|geef|laat|kom|stuur|mail|koppel|gooi|regel|breng|haal|zet|bel|vraag|verbind|introduceer|toe|plan|schiet|schrijf|vertel|steek)(?: (?!(?:niet|geen)(?!\\p{L}))[\\p{L}']+){0,4} )maar",
    'maar wat (?:graag|leuk|fijn|gezellig)',
    '(?:ik )?spreek (?:ook |goed |vloeiend |een beetje )*(?:engels|frans|duits|nederlands|spaans)',
    '(?:ik |dan )?hoor (?:ik )?(?:het|wel|dat)(?: wel| dan)?(?= ?$|[,;!])',
    '(?:maar)(?= (?:ja|graag|prima|leuk|natuurlijk|zeker|doe maar|stel ons|goed|tuurlijk|heel graag|geen probleem|waarom niet)(?!\\p{L}))',
    "(?:doe|stel|geef|verbind|connect|zet|laat|kom|ga|mail|koppel|breng|stuur|vooruit|toe|introduceer|vraag)(?: (?:ons|me|mij|haar|hem|ze|het|dat|die|alice|gerust)){0,3} maar(?= ?$|[,;!]| (?:mijn|m'n|in|voor|aan (?:mij|me|ons|elkaar)|hoor|door|op|mailen|bellen|schrijven|komen))",
    'als (?:(?:je|u|ze|zij|hij|het|dat) )?(?:(?:haar|hem|jou|je|u) )?(?:wil|wilt|wil(?:t)? u|schikt|uitkomt|helpt|zin heeft|dat wil|handig is|kan|het zegt)(?= ?$|[,;!])',
    '(?:geen|heeft geen) haast',
    'niet te danken',
    '(?:geen|niets te) dank(?:en)?',
    'als altijd',
    'nog niet (?:aangekomen|geleverd|binnen|betaald|gevonden|gelezen|gezien|gehoord)',
  ],
  modest: [
    'ken(?: ik)? (?:haar|hem|ze|alice)(?: \\p{L}+)? nog niet',
    'hebben (?:we )?elkaar (?:\\p{L}+ ){0,2}(?:nooit|niet) ontmoet',
  ],
  granted: [
    '(?:eigenlijk|normaal|normaalgesproken|meestal|doorgaans|in principe) [^.;!?]{0,80}(?=,? (?:maar|doch) (?:voor|bij|in dit|nu|hier|deze))',

    'als (?!ik|we|wij|ze|zij|hij )\\p{L}+ (?:het|dat|haar|hem|mij|me) (?:zegt|vraagt|aanraadt|aanbeveelt|vindt|voorstelt)',

    '(?:ik )?(?:weet|denk)(?: ik)?(?: (?:alleen|wel|eerlijk|gezegd|echt))* niet (?:of|dat|hoe|wat|hoeveel) ik [^.;!?]{0,70}',
    '(?:ik )?(?:ben|antwoord|reageer)(?: (?:ik|wel|een|echt|vaak|meestal|alleen|soms))* (?:traag|laat|langzaam|slome?|slecht|trage)[^.,;!?]{0,50}',
    // When and how
    `${TURNING}(?:(?:ik |we )?(?:ben|zit|heb|kan|lees|antwoord|reageer|werk|neem|pak)(?: ik)?(?: [\\p{L}\\d']+){0,6}? )?(?:niet|pas|geen|alleen|nauwelijks|slecht|moeilijk)(?: \\p{L}+){0,3} ?(?:op|na|voor|tot|vanaf|tussen|om)? ?${HOURS}(?: \\p{L}+){0,3}`,
    `${TURNING}(?:ik )?(?:ben|zit|was|lig)(?: ik)?(?: [\\p{L}\\d.']+){0,7} (?:terug|weer|onderweg|bereikbaar|op kantoor|thuis|online|op reis|op vakantie|weg|offline|ziek|op een \\p{L}+|in \\p{L}+)`,
    `${TURNING}(?:liefst|bij voorkeur|eerst|het liefst|graag|best|gewoon|wel|even|eerst even|best wel eerst|best wel)? ?(?:even |efkes |eens |kort )?(?:per|via|een|telefonisch|schriftelijk|op)? ?(?:e-?mail|mail|mailtje|telefoon|whatsapp|app|sms|zoom|teams|brief|bellen|mailen|berichtje|belletje|telefoontje|telefonisch)(?: (?:van (?:hem|haar|tevoren)|vooraf|eerst|op voorhand|als het kan|sturen|alsjeblieft|aub|graag))*(?=$|[,;!.])`,
    `${TURNING}(?:niet|geen|nooit|liever niet|liever geen) (?:per|op|voor|na|via|te|telefonisch|bellen|telefoontjes|videocalls?|whatsapp|'s|langer|meer dan|zo vroeg|zo laat)${REST}`,
    `(?:schrik|wees|word|maak je|verwacht|let)(?: \\p{L}+)? (?:niet|geen)(?: \\p{L}+){0,3}?(?: (?:als|wanneer|dat|indien|zorgen|meteen|direct|wonderen|antwoord)${REST})?`,
    `(?:als|wanneer|indien) (?:ik|het|we)(?: \\p{L}+){0,5} (?:antwoord|reageer|opneem|terugbel|duurt|neem|later|traag|trager|mail|bel)(?: \\p{L}+){0,2}(?=$|[,;!.])`,
    // Modesty
    `(?:${TURNING})?(?:of|wat|hoe|waarmee) (?:ik|wij|we)(?: \\p{L}+){0,6} (?:kan|ben|kunnen|heb|weet)(?: (?:betekenen|helpen|zijn|bijdragen|doen|toevoegen|vertellen|brengen))? (?:weet ik|durf ik|kan ik|is)(?: \\p{L}+)? (?:niet|de vraag)(?: (?:te zeggen|beloven|zeggen))?(?:,? maar)?`,
    `${TURNING}(?:ik )?(?:weet|betwijfel|vraag me af|durf|kan|twijfel)(?: ik)?(?: (?:niet|alleen|wel|nog|zeggen|beloven|garanderen|te|zeker|er|echt))*,? (?:of|hoe|wat|dat|in hoeverre) (?:ik|we|mijn)[^.;!?]{0,50}(?:help\\p{L}*|betekenen|nut|nuttig|bijdragen|toevoeg\\p{L}*|vertellen|waard|hulp|brengen|nuttigs)(?: (?:kan|ben|kunnen|zijn|is))?`,
    `${TURNING}(?:ik )?(?:weet|ken|snap|begrijp|heb|kan|ben)(?: (?:ik|er|daar|hier|zelf|over|van|van \\p{L}+|ook|wel|hem|haar|natuurlijk))* (?:niet (?:veel|zo veel|zoveel|heel veel|alles|zo goed)|niks(?! (?:anders|beters|meer))|geen|weinig|nauwelijks|geen echte)(?: (?:verstand|kaas|ervaring|expert|specialist|verstand van|kennis|budget|vacatures?|geld|baan|banen|plek|held|goeroe|wonderen|idee))?(?: (?:van|over|met|in|gegeten van|voor|te bieden|beschikbaar|vrij))?${REST}`,
    // Conditions that are none
    `${TURNING}(?:als|indien|mocht|wanneer) (?:ze|zij|hij|je|jij|u|het|dat|haar|hem|jullie|men)(?: \\p{L}+){0,4}? (?:wil|wilt|willen|helpt|stoort|schikt|past|uitkomt|zin heeft|tijd heeft|handig is|goed uitkomt|lukt|kan|kunnen|uitmaakt|genoeg is|volstaat|interesseert|leuk vindt|leuk vind|aanbeveelt|aanraadt|vertrouwt|zegt|vraagt|kent|langskomt|in de buurt (?:is|bent|ben|zijn)|blij wordt|blij maakt|trek heeft)(?=$|[,;!.])`,
    '(?:als|wanneer) (?:ik|wij|we)(?: \\p{L}+){0,4} (?:helpen kan|kan helpen|van dienst (?:kan zijn|ben)|iets kan betekenen|kan bijdragen|kan doen|een plezier (?:kan doen|doe))(?=$|[,;!.])',
    // What they cannot give
    '(?:kan|heb|zoek|geef)(?: (?:ik|haar|hem|je|u|jullie|ook|alleen|natuurlijk|er|wel))* (?:niet|geen|nooit)(?: (?:aan|een|direct|veel|echt))* (?:werk|baan|banen|geld|opdrachten?|stages?|stageplek|investering|budget|woning|plek|vacatures?)(?: \\p{L}+){0,2}',
    // What somebody else thinks of it
    '(?:als|wanneer|indien) (?!(?:ik|we|wij|het|dat|er|mijn|m.n|onze|ons)(?!\\p{L}))(?:(?:mevrouw|meneer|die|de) )?\\p{L}+(?: (?!(?:niets|niet|niks|geen|geld|eerst|vooraf)(?!\\p{L}))[\\p{L}-]+){0,4} (?:aanbeveelt|aanraadt|voorstelt|zegt|denkt|vindt|gelooft|vraagt|schrijft|stuurt|vertrouwt|wil|zou willen|vragen heeft|interesse heeft)(?: dat [^,;.!?]{0,60})?(?=$|[,;!.])',
    '(?:als|wanneer) (?:ze|zij|hij|mevrouw \\p{L}+)(?: (?:dan|eens|me|mij|hier|echt|weer))* (?:komt|belt|langskomt|schrijft|mailt|er is|hier is)(?=$|[,;.!])',
    'als (?:het|dat)(?: voor (?:haar|hem|jullie|u|je))? (?:\\p{L}+ )?(?:handiger|makkelijker|beter|fijner|sneller|prettiger|liever|eenvoudiger) is',
    '(?:mailen|bellen|appen|telefoneren|schrijven|videobellen|typen|zoomen) (?:is|gaat) [^,;.!?]{0,40}',
    '(?:ook|zelfs) als [^,;.!?]{0,90}',
    '(?:hoewel|ofschoon|alhoewel|al (?:ben|is|heb|weet|ken|kan|was)) [^,;.!?]{0,90}',
    '(?:meestal|normaal|normaliter|gewoonlijk|doorgaans|anders) [^.;!?]{0,60}(?:niet|nooit|geen|nee|af|sceptisch)[^.;!?]{0,30},? maar(?= (?:voor|hier|dit|deze|bij|in|jij|die|hij|zij|als jij|omdat)(?!\\p{L}))',
    // Guesses about what comes of it
    'misschien(?= (?:kunnen|kan|wordt|komt|heeft|is het|is er|is hij|is ze|drinken|ook|wel (?:een|leuk|aan)|kent|ken|leer|levert|valt|wil (?:hij|ze|zij)|via|bij|op|in|zelfs|heb|weet|helpt)(?!\\p{L})(?![^.;!?]{0,30}(?:later|niet|volgend jaar|beter)))',
    '(?:benieuwd|nieuwsgierig)(?: (?:ik|naar))*,? (?:wat|hoe|wie|naar) [^.;!?]{0,60}',
    // Questions and stories
    '(?:^|[,;] ?)(?:hè|toch|of niet|nietwaar|niet|hé|zeker|wel|niet soms)$',
    '(?:is|was|zijn|waren|ben)(?: (?:dat|dit|hij|ze|zij|het|trouwens|niet|toch|soms|eigenlijk|\\p{L}+))* (?:die|de|degene|dezelfde|familie|diegene|iemand|diens)(?! (?:prijs|reden|bedoeling|kosten))[^.;!?]{0,60}$',
    '(?:en |trouwens,? |zeg,? )*(?:hoe gaat|hoe is|hoe was|hoe ken|hoe kennen|hoe kent|waar ken|waar kennen|waarvan ken|waar heb je|wanneer kom|wanneer zie|weet je nog|heb je|hebben jullie|kom je|komen jullie|ben je|zijn jullie)(?![^.;!?]{0,60}(?:geld|kost|precies|reden|wil|waarover|meer info|details))[^.;!?]{0,60}',
    "(?:heb|had|kon|was|kwam)(?: [\\p{L}']+){0,7}? (?:niet|nooit|nauwelijks|geen tijd|nog niet)(?: (?:meer|zo|echt|eerder|meteen|veel))*(?: \\p{L}+){0,3} (?:gezien|gelezen|gehoord|gereageerd|geantwoord|geweten|gedacht|verwacht|geslapen|spijt|gesproken|ontmoet|toe gekomen|gevonden|reageren|antwoorden|thuis)(?: (?:heb|had|was))?",
    '(?:op de fiets|met de auto|laarzen|hard praten|parkeren|slecht hoor|oud en|een ramp)[^,;.!?]{0,40}',
    '(?:hebben|heb)(?: (?:we|wij|je|elkaar|u|al|ons))* (?:lang|jaren|tijden|een tijd) niet (?:meer )?(?:gezien|gesproken)|lang niet (?:gezien|gesproken)',
    'kan nooit kwaad',
    'ken (?:haar|hem|ze) (?:\\p{L}+ )?niet,? maar (?:\\p{L}+ ){1,4}(?:is|klinkt|vind|waardeer)',
    '(?:volgend jaar|volgende keer) (?:weer|beter)',
    'nee joh',
    '(?:heb|kon) (?:ik )?(?:de|het|je|die|dat) \\p{L}+ (?:\\p{L}+ )?(?:niet|nog niet) (?:gevonden|gezien|gelezen|vinden|lezen)[^.!?]{0,40}',
    '(?:ik )?(?:ben|zit|zal)(?: [\\p{L}\\d]+){0,8}?,? maar (?:\\p{L}+ ){0,3}(?:bereikbaar|mail|mailen|online|lees|beantwoord|te bereiken)(?: \\p{L}+){0,4}',
    '(?:nee(?: joh)?,? )?(?:die|de|het|dat|van die|van de) \\p{L}+ (?:geeft|maakt) (?:niks|niets|niet)(?: uit)?(?:,? (?:volgend jaar|volgende keer|volgende week|later)(?: (?:weer|wel|beter|dan))?)?',
    '(?:ik )?ken (?:haar|hem|ze|die) (?:\\p{L}+ )?niet(?:,? maar)?',
    "(?:deze week|vandaag|morgen|maandag|vrijdag|'s ochtends)(?: \\p{L}+){0,3} (?:niet|druk|vol|lastig)(?: \\p{L}+){0,2}",
    '(?:kan|weet) (?:ik )?(?:alleen |wel )?niet (?:beloven|zeggen|garanderen)[^.!?]{0,50}',
    '(?:hoe (?:gaat|is|was)|alles goed)[^.!?]{0,40}',
  ],
} satisfies Language

/** What is told beside a consent in Dutch. */
export const DUTCH_TOLD: Told = {
  marks:
    'ik je jij jullie het een van niet voor met hij zij ze haar hem mijn dat de en op bij te heb heeft hebben ben was had mag wel naar geen ook nog dan deze dit mij me zijn maar wil even uit al daar wij we er om bent over u die of als toen zo hier aan in is kan kon zou nooit meer dus want',
  ofIt: [
    '(?:voorstel|voorgesteld|introdu|contact|kennis|kennismak|ontmoet|koppel|verbind|gesprek|spreek|spreken|bel|mail)\\p{L}*',
    '(?:interes|akkoord|weiger|afwijz|bedank|meedoe|meewerk|deelnem|help|help|praat|praten|reager|antwoord|adviser)\\p{L}*',
    '(?:tijd|zin|ruimte|energie|puf|kracht|behoefte|hoofd|agenda|zinvol|geschikt|mogelijk|nut|juiste|beschikbaar)',
    '(?:(?<=ik )pas|pas ik|passen|afzien|moet (?:ik )?(?:\\p{L}+ )?(?:bedanken|weigeren|teleurstellen)|volgeboekt)',
    '(?:wil|kan|zou|mag|hoef)(?: ik)?(?: (?:dat|het|dit|hier|daar|liever|helaas|nu|even|er))* (?:niet|niets|niks|geen)',
    '(?:voor mij|met mij|mee|nee|bedankt|nieuwe (?:mensen|contacten|projecten|afspraken))$',
    '(?:geef|geven|doorgeven|delen|sturen) ?(?:\\p{L}+ ){0,2}(?:mijn) (?:adres|nummer|mail|gegevens)',
    '(?:pensioen|gestopt|opgehouden|uitgestapt)',
  ],
  ofTheDay: [
    '(?:voorstel|introdu|contact|kennis|ontmoet|koppel|uitstel|verzet|wacht)\\p{L}*',
    '(?:vraag|mail|schrijf|herinner|bel|kom|benader|probeer|praat|spreek|doe|regel)(?! ik)\\p{L}*',
    '(?:tijd|ruimte|agenda|vrij|beschikbaar|beter|liever|rustiger|plek)',
  ],
  ofWhom: [
    '(?:vraag|mail|schrijf|bel|contact|benader|praat|spreek|wend|stuur|verwijs)\\p{L}*',
    '(?:gaat (?:daar|er|hier)?over|verantwoordelijk|juiste|betere|regelt|weet|kent|doet|leidt|overgenomen|plaats|liever|beter)',
    '\\S+@\\S+',
  ],
}
