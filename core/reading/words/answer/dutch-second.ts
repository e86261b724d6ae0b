/**
 * Second thoughts in Dutch: what takes a yes back that stands in another sentence. Sources of regular expressions over
 * lower-case text.
 */
import { PEOPLE_NL } from './germanic-people.ts'

const TURN_NL =
  '(?:(?:hoewel|alhoewel|al|hm+|maar|of|nou|anderzijds|alleen|enkel|ach|nee|o|oh|ja|wel|wacht|stop|echter|dus|en),? )*'
const MINE_NL = `(?:mijn|m'n|onze|ons) ${PEOPLE_NL}`

const FIRST_NL = '(?:eerst|vooraf|van tevoren|op voorhand|voordien)'
const SETTLE_NL =
  '(?:weten|vernemen|horen|vragen|overleggen|bespreken|navragen|uitzoeken|aftoetsen|afstemmen|checken|nadenken|praten|begrijpen|toestemming)'
const FIND_NL =
  '(?:zeg|zegt|vertel|vertelt|vraag|vraagt|stuur|stuurt|leg|legt|verklap|noem|noemt|check|checkt|mail me|mailt u me)'
const LEAVE_NL = '(?:toestemming|akkoord|goedkeuring|toelating|instemming|okay|oké|ok|zegen|fiat|groen licht)'
const ADDRESS_NL =
  "(?:mijn|m'n|onze|de|het) (?:e-?mail\\p{L}*|mail\\p{L}*|adres|gegevens|contact\\p{L}*|naam)"
const NOT_NL = '(?:niet|niets|niks|nie|zeker niet|geenszins)'
const COURTEOUS_NL =
  '(?! (?:ik (?:niet )?stoor|(?:het|dat|ze|zij|hij|je|jij|u|jullie)(?: (?:je|haar|hem|hen|u|jullie|ook|echt|zelf|niemand|geen))* (?:uitkomt|schikt|past|wil|wilt|willen|zin|tijd heeft|moeite|uitmaakt|vindt|denkt|stoort|helpt)(?!\\p{L})))'
const IT_NL =
  '(?:alice|(?:de|het|die|dit|een|deze|je|jouw|uw|jullie) (?:kennis|bekende|introduc\\p{L}*|voorstel\\p{L}*|contact\\p{L}*|kennismaking|vraag|dame|gesprek|ontmoeting|koppeling))'
const ANY_NL = "(?: (?!(?:niet|niets|niks)(?!\\p{L}))[\\p{L}'-]+)"

export const SECOND_THOUGHTS_NL = [
  // Something is to be settled first: "Zeg me eerst waar het over gaat", "Dat moet ik nog met mijn baas bespreken"
  `^${TURN_NL}(?:${FIND_NL}(?: (?!(?:ik|we|wij)(?!\\p{L}))[\\p{L}'-]+){0,3} ${FIRST_NL}|${FIRST_NL} ${FIND_NL})(?!\\p{L})`,
  `(?:moet|moeten|zou|wil|willen|ga|zal)${ANY_NL}{0,3} ${FIRST_NL}${ANY_NL}{0,6} (?:te )?${SETTLE_NL}(?!\\p{L})`,
  `${FIRST_NL} (?:moet|moeten|zou|wil|willen|ga|zal)${ANY_NL}{0,6} (?:te )?${SETTLE_NL}(?!\\p{L})`,
  `(?:moet|moeten|zou|wil|ga|zal)${ANY_NL}{0,5} met (?:${MINE_NL}|het bestuur|de directie)(?: \\p{L}+){0,2} (?:bespreken|overleggen|afstemmen|afspreken|overleg)`,
  `(?:zonder|(?:alleen|enkel|pas|slechts) (?:met|na)|onder voorbehoud van|heb)(?: (?:wel|nog|eerst|er|de|het|een|voorafgaande|uitdrukkelijke))* ${LEAVE_NL} (?:van|nodig)(?!\\p{L})`,
  `^${TURN_NL}(?:wacht|wachten)(?: (?!(?:ik|we)(?!\\p{L}))\\p{L}+){0,4},? (?:tot|totdat) (?:ik|we|wij|mijn|onze|na)(?!\\p{L})`,
  // What they are not to do, or not yet
  `^${TURN_NL}(?:(?:voorlopig|alsjeblieft|graag|toch|wel) )*(?:nog (?:niets?|niks|niemand|geen)|${NOT_NL})(?: [\\p{L}-]+){0,4} (?:doorgeven|doorsturen|delen|voorstellen|koppelen|verbinden|introduceren)(?: alsjeblieft| aub| graag)?$`,
  `(?:geef|geeft|stuur|stuurt|stel|stelt|koppel|verbind|zeg haar|doe|onderneem|deel)(?: (?!pakje|boek)[\\p{L}-]+){0,5} nog (?:niets?|niks)(?=$|,| (?:door|voor|aan|alsjeblieft|aub|met))`,
  `${ADDRESS_NL}(?: (?!(?:klopt|is|was|heeft|heb|kan|vind|leest|lees)(?!\\p{L}))[\\p{L}-]+){0,4} ${NOT_NL}(?: (?:door|doorgeven|doorsturen|delen|geven))?(?: alsjeblieft| aub)?$`,
  `^${TURN_NL}(?:voorstellen|koppelen|verbinden|kennismaken|doorgeven|introduceren)(?: [\\p{L}-]+){0,5} ${NOT_NL}(?: (?:meer|nodig|te zijn))?$`,
  '(?:met|van) (?:alice|haar|hem|die|zo iemand)(?: \\p{L}+){0,4} (?:niets|niks) (?:te maken hebben|van doen hebben|weten|horen)(?! (?:is|was|ik))',
  // Taken back, or never meant
  'ga(?: ik)?(?: (?:hier|daar|er|hierop|daarop|dus|helaas|liever|verder))* niet (?:\\p{L}+ )?(?:op in|in op|verder op in)',
  '(?:trek|neem)(?: ik)?(?: (?:hierbij|toch|nu|liever|maar))*(?: (?:dat|dit|het|alles|mijn (?:ja|antwoord|toezegging|akkoord|toestemming)))(?: (?:hierbij|toch|nu|liever|maar|weer|helaas))* (?:in|terug)(?=$|[,;])|dat (?:trek|neem) ik(?: (?:hierbij|toch|nu|liever|maar|weer|helaas))* (?:in|terug)(?=$|[,;])',
  "(?:(?:dat |het )?(?:was|is)(?: (?:maar|natuurlijk|uiteraard|een|als|om te|slechts|'n|flauw))+ (?:grapje?|geintje|mop|lachen)|(?:was|is) niet serieus|niet (?:serieus|ernstig) bedoeld|^grapje|^geintje|ironisch bedoeld)",
  `^${TURN_NL}dat (?:had|heb|zou) ik(?: [\\p{L}\\d]+){0,6} (?:gezegd|geantwoord|geschreven)`,
  '(?:gezegd|geantwoord|toegezegd|ingestemd),? (?:maar )?(?:vandaag|nu|inmiddels|intussen) niet meer',
  `^${TURN_NL}(?:ik )?dacht(?: ik)?(?: (?:eerst|aanvankelijk|nog|meteen|spontaan|bij mezelf))*[:,]? ["„'‘]?(?:ja|graag|leuk|prima|tuurlijk|waarom niet)(?!\\p{L})`,
  `^${TURN_NL}(?:of|ach|nee|oh|wacht)(?:,)? (?:nee|wacht|toch niet)(?:,? (?:laat maar|toch (?:maar )?niet|liever niet|doe maar niet))?$`,
  // Said of something else
  `(?:geldt|gold|slaat|sloeg|bedoelde|bedoel|was|alleen|enkel)(?: [\\p{L}'-]+){1,7},? (?:(?:maar|en) )?niet (?:(?:voor|op|over|aan|met) )?${IT_NL}(?!\\p{L})`,
  `^${TURN_NL}(?:dat|mijn ja|mijn (?:antwoord|toezegging)) (?:gold|sloeg|slaat|was)(?: (?:wel|maar|alleen|enkel|echter|natuurlijk))* (?:voor|op) (?!(?:alice|allebei|alles|iedereen|jullie|${IT_NL})(?!\\p{L}))\\p{L}`,
  // Only on a condition, or decided another day
  `(?:^|(?<=[,;:–—-] ?|maar |en |echter |wel ))(?:maar )?(?:alleen|enkel|slechts|hooguit),? (?:als|indien|wanneer|mits)${COURTEOUS_NL}(?!\\p{L})`,
  `(?:^|(?<=[,;:–—-] ?|maar |graag |goed |ja |hoor |prima ))(?:maar |tenminste |althans )?als (?:het|dat|dit)(?: \\p{L}+){0,3} (?:niet|niets|geen)(?: [\\p{L}-]+){0,4} (?:duurt|kost|vraagt|vergt|wordt|betekent|oplevert|inhoudt)$`,
  `(?:laat|geef)(?: ik)? (?:je|jou|u|jullie)(?: ik)?(?: (?!over|of|wanneer)[\\p{L}-]+){0,3} (?:definitief|uitsluitsel|een definitief antwoord)(?!\\p{L})`,
  `(?:ik )?beslis(?: ik)?(?: (?:dat|het|er|morgen|later|volgende week|daar|nog|over|dan|pas|wel))*$`,
  // "Misschien.", "Onder voorbehoud.": a sentence that is nothing else
  `^${TURN_NL}(?:misschien|wellicht|mogelijk|even (?:zien|kijken)|we zien wel|denk ik|geloof ik|eigenlijk niet|(?:wel )?onder (?:enig |alle )?voorbehoud|(?:op|onder) (?:één|een) (?:kleine )?voorwaarde|(?:ik )?heb(?: ik)? (?:wel|één|een)(?: \\p{L}+){0,2} voorwaarde|(?:tegen|op|alleen tegen|alleen op) (?:betaling|vergoeding|factuur)|voor \\d+ ?(?:€|euro)(?: \\p{L}+){0,3}|(?:voorlopig |nu )?(?:nog )?niet(?: (?:meteen|direct|vandaag|nu|morgen|en|deze week))*|(?:vandaag|nu|morgen) niet(?: en (?:vandaag|morgen) niet)?|(?:ten vroegste|op zijn vroegst|niet v(?:óó|oo)r) [^,;]{3,30}|schrap (?:dat|het|maar)|(?:(?:graag |liever )?pas (?:na|in|over|vanaf|eind|half|begin|volgend\\p{L}*)|vanaf (?:na|in|eind|half|begin|volgend\\p{L}*)) (?!het (?:eten|werk)|de middag|'s|\\d)[^,;]{3,30}|(?:ik )?(?:red|haal|trek) (?:ik )?(?:het|dat) niet|vergeet (?:het|dat)(?: maar)?)$`,
  // "Dat was vroeger.", "Toen tenminste."
  `^${TURN_NL}(?:(?:dat|zo) (?:was|is)(?: (?:maar|tenminste|nog|wel|het|ik))* (?:ooit|vroeger|toen|gisteren|vorig jaar|voorbij|lang geleden)|(?:vroeger|toen|gisteren|vorig jaar) (?:tenminste|althans)|(?:vandaag|nu|intussen|inmiddels) niet meer)$`,
  // What they would say, had said or meant to say, or another would: "Zou ik zeggen als ik tijd had", "Zegt mijn vrouw"
  `^${TURN_NL}(?:(?:dat|zo|ja) )?(?:zou|had|wilde|wou|kon)(?: (?!(?:je|jou|u|jullie|al)(?!\\p{L}))[\\p{L}\\d'-]+){1,6}?(?<= (?:gezegd|geantwoord|geschreven|zeggen|antwoorden|schrijven))(?=$|,| als)`,
  `^${TURN_NL}(?:dat |zo )?(?:zegt|zei|vindt|vond|zeg|zeggen) (?:je dan|men|mijn|m'n|onze|de) \\p{L}+(?:$|,)`,
  `^${TURN_NL}(?:zo dacht(?:en)? (?:ik|we)|dat (?:zou|was) mijn (?:eerste (?:gedachte|reactie)|antwoord)|in eerste instantie|bij het herlezen)(?!\\p{L})`,
  `^${TURN_NL}(?:had|was|kon|mocht) (?:ik|we|mijn|die|dat|het)(?: [\\p{L}-]+){0,3} maar(?: [\\p{L}-]+){0,4}$`,
  `^${TURN_NL}als (?:ik|we|die|dat|het|mijn|er)(?: [\\p{L}-]+){0,4} (?:maar|niet|meer)(?: [\\p{L}-]+){0,2} (?:was|had|kon|mocht|waren)$`,
  // Whoever has a say in it
  `${MINE_NL}(?: (?:het|dat|is|zegt|heeft|vindt|er|helaas|nog|wel|sterk|grote|ernstige))+ (?:ertegen|tegen|nee|bedenkingen|bezwaren|afgeraden|verboden)`,
  `(?:${MINE_NL}|(?:mijn|m'n|het|ons|de) (?:contract|arbeidscontract|regels|bedrijf|reglement|statuten)) (?:staat|laat|laten|wil|mag|vindt|ziet)(?: (?:mij|me|ons|dat|het|zoiets|helaas|er))* niet(?: (?:toe|graag|zitten|goed))?`,
  `(?:moet|moeten|zou)(?: (?:dat|dit|het|er|eerst|ook|nog|dan|helaas|wel))* (?:${MINE_NL}|het bestuur|de directie)(?: (?:dat|het|er|eerst|ook|nog|mee))* (?:akkoord|toestemmen|beslissen|goedkeuren|instemmen|toestemming|ja zeggen)`,
  `(?:${MINE_NL}|het bestuur|de directie) (?:moet|zou|wil)(?: (?:dat|dit|het|er|eerst|ook|nog|mee))* (?:akkoord|toestemmen|beslissen|goedkeuren|instemmen|weten|gevraagd)`,
  `(?:${MINE_NL}) beslist|(?:daarover|dat|erover|hierover) beslist (?:${MINE_NL})|ik mag dat (?:helaas |contractueel |van \\p{L}+ \\p{L}+ )*niet`,
  `^(?:(?:ja|goed|ok),? )?(?:maar|hoewel|echter|alhoewel|wel|o,? ja|of nee),? (?:als|indien|mits)${COURTEOUS_NL}(?! (?:mogelijk|nodig|het kan|het gaat|nog|het nog))[^,]*$`,
  `^${TURN_NL}(?:overleg|bespreek|overlegt|bespreekt)(?: (?!ik|we)\\p{L}+){0,3} ${FIRST_NL}(?!\\p{L})`,
  // Not at ease with it, not decided, of another mind
  `^${TURN_NL}(?:(?:helemaal|zo|honderd procent|echt) )*(?:zeker|overtuigd|enthousiast|gerust|blij)(?: (?!(?:of|wanneer|hoe)(?!\\p{L}))\\p{L}+){1,4} niet(?: op| mee| over)?$`,
  `(?:heb|voel)(?: ik)?(?: (?:er|me|daar|wel|nog|toch|mijn|grote|zo|een paar))* (?:bedenkingen|twijfels|buikpijn|geen goed gevoel|een slecht gevoel|niet (?:prettig|goed|gemakkelijk|lekker))(?: (?:bij|over|mee))?(?=$|,)`,
  '(?:heb|ben)(?: ik)? (?:me|mij|van)(?: (?:toch|inmiddels))? (?:bedacht|gedachten veranderd|mening veranderd)',
  '(?:definitief|definitieve) (?:antwoord|beslissing)',
  // More is to be known, or less to be given
  '(?:heb|had|wil|zou)(?: (?!(?:niet|geen)(?!\\p{L}))\\p{L}+){0,5} (?:infos?|informatie|details)(?<=(?:eerst|vooraf|nog|vooral)(?: \\p{L}+){1,4})',
  '(?:infos?|informatie|details) (?:heb|had|wil) ik(?: \\p{L}+){0,3} (?:eerst|vooraf|nog)',
  `${ADDRESS_NL}(?: (?:blijft|blijven|mag|mogen|wil|krijgt|geeft|geef|graag|liever)(?: (?:ik|ze|zij|u|je|hij))*) (?:geheim|privé|vertrouwelijk|onder ons|niet(?: \\p{L}+){0,2})$`,
  `^${TURN_NL}zonder ${ADDRESS_NL}$`,
  // Of something else, or of somebody else
  `^${TURN_NL}(?:(?:ik|daarmee) bedoel(?: ik)?(?: (?:natuurlijk|maar|alleen))* (?:het|de|dat|je|jullie) (?!introduc|contact|kennis|voorstel)\\p{L}+|(?:dat|dit) (?:was|is) (?:het antwoord op|over|voor|op|een antwoord op) (?:je|jouw|uw|jullie) (?:\\p{L}+ )?(?:vraag|mail|bericht|uitnodiging)|[^,]{3,50}, bedoel ik$)`,
  `^${TURN_NL}(?:(?:(?:wat|over|van|met|voor) )?alice(?: betreft)?[,:]? (?:(?:liever|eerder|maar|helaas|graag|ik|heb|wil) )*(?:niet$|nee$|denk ik nog|denk|weet ik|weet|ben ik (?:er )?niet|zeg ik (?:later|nog|niets|morgen)|geen)|(?:iedereen|alles|allemaal) behalve (?:met )?alice|(?:alleen|maar) niet (?:met )?alice)`,
  'niet (?:met |voor |bij |aan |tot )?(?:mij|me|ik),? maar(?! (?:wel )?met een)|(?:met|voor|aan|bij) (?!(?:mij|me|ons|jou)(?!\\p{L}))[^,;]{2,40}, niet (?:met|voor|aan|bij) mij$',
  `^${TURN_NL}(?:neem|kies|vraag) (?:dan |maar |beter |liever )+(?:mijn|onze|de|een|\\p{L}{4,})(?: \\p{L}{3,}){0,2}$`,
  `^${TURN_NL}(?:dat|zoiets|daarvoor) (?:doet|regelt|behandelt|beheert) (?!ik|wij|we|me|mij|het|dat|ze|zij|dana|alice|er|deugd|plezier|pijn)(?:bij ons |nu |echter |eigenlijk )*\\p{L}{3,}(?: \\p{L}{3,})?$`,
  `^${TURN_NL}\\p{L}{3,}(?: \\p{L}{3,})? is (?:beter|geschikter|een betere keuze|de juiste)$`,
  `^${TURN_NL}(?:het|dat) (?:is|wordt) me (?:te veel|teveel|te gortig|te riskant|wat veel)$`,
  `^${TURN_NL}(?:helaas )?(?:heb ik|ik heb)(?: \\p{L}+){0,2} geen tijd$`,
  `^${TURN_NL}(?:(?:haar |alice )?(?:leren kennen|ontmoeten|spreken|kennismaken)) (?:wil|hoef|zou) ik(?: (?:haar|met haar|alice|liever|toch|helaas))* niet$`,
  // Makes fun of it
  `^${TURN_NL}(?:alsof|grap|grapje|geintje|not|in een (?:volgend|ander) leven|in geen geval|wie (?:het|dat) gelooft|dat had je gedacht|dat dacht je|dat mocht je willen|(?:droom|dromen)(?: (?:maar|lekker|gerust|rustig))* (?:verder|voort))$`,
  '(?:heb|had) (?:ik )?(?:toch |echt )?(?:niets|niks) (?:anders|beters) te doen|(?:morgen|dan) (?:vlieg|word) ik (?:naar de maan|paus|minister)',
  'ik ben (?:de|het) (?:keizer\\p{L}*|koning\\p{L}*|paus|sinterklaas|kerstman|paashaas)',
  '(?:nog|alweer|weer) (?:zo )?(?:iemand|een|eentje),? die (?:iets|wat|alleen)(?: \\p{L}+){0,4} (?:wil|moet|zoekt|nodig heeft)',
  '(?:vergeet|vergeten)(?: maar| alsjeblieft)? (?:wat ik|mijn (?:antwoord|mail|ja)|dat van)',
  `^${TURN_NL}ik denk er (?:nog|eerst|liever)(?: \\p{L}+){0,3} over(?: na)?`,
  '(?:moet|wil|ga|zal|laat me)(?: [\\p{L}]+){0,5} over (?:te )?(?:slapen|nadenken)',
  `^${TURN_NL}(?:weet ik|ik weet) (?:het )?(?:eigenlijk |nog |toch )*niet(?: zeker| goed| meer)?$`,
  `(?:eerst moet ik|moet (?:ik )?(?:het |dit |dat |dan |wel |nog )*eerst|moet (?:ik )?(?:het |dit |nog )+)(?: \\p{L}+){0,3} (?:vragen|overleggen|bespreken|navragen|voorleggen|checken)`,
  `^${TURN_NL}(?:als|indien|mits|wanneer) ${MINE_NL}(?: \\p{L}+){0,5}$`,
]

/** In a question beside a plain consent: what for, who, at what price. */
export const PURPOSE_NL = [
  `^${TURN_NL}(?:wat (?:wil|kost|levert|heb ik|moet|zou|verwacht|precies|is de bedoeling)|waarover|waarvoor|waar (?:gaat|is dat goed)|waartoe|wie (?:is|zijn|mag) (?:dat|die|ze|alice|deze)|hoeveel kost)`,
  '(?:moet|moeten) (?:ik|we)(?: \\p{L}+){0,4} betalen|(?:is|zou) (?:dat|het|dit|ze)(?: (?:wel|ook|echt|allemaal|eigenlijk))* (?:betrouwbaar|gratis|serieus|verplicht|bindend|vrijblijvend)',
]
