/**
 * What speakers of Dutch let others do and do themselves, put together of who, what and to whom: "Van mij mag je ons aan elkaar
 * voorstellen", "Laat mevrouw Archer gerust bellen", "Ik maak graag tijd voor haar". Denied, the same is a refusal.
 */
import { allowed, forbidden, infinitivesOf, type Join, type Joining, ordered } from './germanic-joins.ts'
import type { Language } from './language.ts'
import { any, ENDS, unturned, WORD } from './separable.ts'

const NOT = '(?:niet|nooit|niets|niks|geen|nie|niemand|nergens)'
/** What turns an act round, or hangs it on something. */
const STOPS = `${NOT}|nauwelijks|amper|moeilijk|pas|als|indien|mits|of|later|eerst|maar alleen|wat|hoe|waar|wanneer|wie|waarom|had|moest|dat|omdat|voordat|anders|vroeger|weer|ongaarne`
const gap = unturned(STOPS)
/** The end of a clause, or what may stand behind it. */
const END = `(?:${ENDS}|(?= (?:en|aan|op|om|per|via|voor|in|met|na|onder|hoor|dank|groet\\p{L}*|gr|bedankt|alsjeblieft|aub|willen|dan)(?!\\p{L})))`

/** Whom they would meet. */
const PERSON =
  '(?:dame|vrouw|heer|man|collega|vriend(?:in)?|kennis|nicht|neef|dochter|zoon|klant|mensen|\\p{L}{4,}(?:ster|ice|ares|euse))'
const WHO = `(?:ze|zij|hij|alice|(?:mevrouw|meneer) [\\p{L}-]+|(?:de|die|je|jouw|uw|jullie) (?:\\p{L}+ )?${PERSON})`
const HER = `(?:haar|hem|hen|ze|alice|(?:mevrouw|meneer) [\\p{L}-]+|(?:de|die|je|jouw|uw|jullie) (?:\\p{L}+ )?${PERSON})`
const MINE =
  "(?:m'?n|mijn|me|onze) (?:\\p{L}+ )?(?:e-?mail\\p{L}*|mail\\p{L}*|adres|nummer|06(?:-nummer)?|telefoonnummer|gsm(?:-?nummer)?|gegevens|contactgegevens|contact)"
const THING =
  "(?:de|het|een|je|jouw|uw|jullie|die|dat|onze|mijn|m'n|iets|wat|brood)(?! (?:andere?|dame|heer|vrouw|man))"
const US = `(?:ons(?: beiden| allebei)?(?! (?:${WORD} ){0,3}?${THING}(?!\\p{L}))|(?:me|mij)(?! (?:maar |even |eens )*${THING}(?!\\p{L}))(?: (?:aan )?${HER})?|(?:haar|hem|alice) (?:aan|met) (?:me|mij|ons))`
const CONTACT = '(?:het|een|dat|ons)? ?(?:contact|introductie|kennismaking|verbinding)'

/** What whoever asks does. */
const JOINS: readonly Join[] = [
  {
    of: US,
    infinitive:
      '(?:(?:aan elkaar |aan haar |aan hem )?voor(?: te )?stellen|introduceren|koppelen|verbinden|samenbrengen|linken|connecten|(?:met elkaar |met haar |met hem )?in (?:contact|verbinding) (?:te )?(?:brengen|stellen|zetten))',
    order: '(?:stel|stelt|stelt u|breng|brengt|brengt u|zet|zet u)',
    ends: ' (?:(?:aan elkaar |aan \\p{L}+ |aan mevrouw \\p{L}+ )?voor|samen|bijeen|bij elkaar|tezamen|(?:met elkaar |met \\p{L}+ )?in (?:contact|verbinding)|met elkaar in contact)',
  },
  {
    of: US,
    order:
      '(?:koppel|koppelt|koppelt u|introduceer|introduceert|introduceert u|verbind|verbindt|verbindt u|(?<!(?:the|this|that|your|a|my|no|her) )(?:link|connect))',
  },
  {
    of: CONTACT,
    infinitive: '(?:leggen|te leggen|maken|regelen|doen)',
    order: '(?:leg|legt|legt u|maak|regel|doe)',
  },
  {
    of: MINE,
    infinitive:
      '(?:geven|door(?: te )?(?:geven|sturen|spelen|mailen)|delen|verstrekken|sturen|bezorgen|hebben|gebruiken|vrijgeven)',
    order: '(?:geef|geeft|geeft u|stuur|stuurt|stuurt u|deel|deelt|mail|speel|bezorg|app)',
    ends: '(?: door)?',
  },
]
const GIVE = infinitivesOf(JOINS)
const YOU_MAY =
  '(?:(?:je|jij|u|ge|jullie|dana) (?:mag|moogt|mogen|kan|kunt|kunnen)|(?:mag|moogt|mogen|kan|kun|kunt|kunnen) (?:je|jij|u|ge|jullie|ze|dana))'
const JOINING: Joining = { joins: JOINS, may: YOU_MAY, not: NOT, end: END }

/** What the other one does. */
const REACH =
  "(?:mailen|bellen|schrijven|appen|benaderen|contacteren|aanspreken|aankloppen|langskomen|binnenspringen|binnenlopen|langslopen|opbellen|sms'en|bereiken|melden|telefoneren|ontmoeten|spreken|contact (?:met (?:me|mij|ons) )?(?:opnemen|zoeken|leggen)|(?:mailtje|berichtje|mail|bericht|appje|brief)(?: \\p{L}+){0,2} (?:sturen|schrijven)|vragen(?: \\p{L}+)? stellen|afspraak(?: \\p{L}+)? maken)"
const MAY = '(?:mag|kan|mogen|kunnen)'

/** What they do themselves, with whom or for whom, as an infinitive. */
const DO =
  '(?:praten|spreken|bellen|(?:te )?leren kennen|ontmoeten|kennismaken|kennis maken|afspreken|helpen|verder helpen|verderhelpen|horen|schrijven|mailen|(?:in contact )?komen|drinken|voorgesteld worden|te woord staan|beantwoorden|maken|rondleiden|delen|vertellen|zien|ontvangen|sparren|kletsen|babbelen|overleggen|meedenken|adviseren|steunen|uitnodigen|contact\\p{L}*)'
const WILL = '(?:wil|willen|zou|zouden|kan|kunnen|ga|zal)'
const I_DO =
  '(?:bel|schrijf|mail|neem|nemen|sta|staan|maak|maken|kom|praat|praten|spreek|spreken|help|helpen|ontmoet|ontmoeten|leer|leid|hoor|horen|drink|geef|geven|deel|delen|vertel|beantwoord|ontvang|word|zie|denk|adviseer|stuur|wissel|laat)'
const FOR_HER = `(?:(?:haar|zijn|alices) (?:\\p{L}+ )?vragen|vragen van ${HER}|(?:met|bij|voor|van|aan|naar) ${HER}|${HER}|daarvoor|hiervoor|daar|hier|kennis|tijd (?:voor|vrij))`
const GLADLY = '(?:graag|dolgraag|met (?:alle )?(?:plezier|liefde)|zeker|best|gerust|wel)'
const TAIL =
  '(?: (?:kennis|kennen|op|af|verder|rond|te woord|voorgesteld|terug|uit|mee|contact|in contact|koffie|tijd|voor|met|aan|over|haar|hem|ze))*'

/** "Ik heb er wel zin in": what they think of it. */
const OPINION =
  '(?:(?:ik|wij|we) )?(?:sta|staan) (?:ik |wij |we |er |hier |daar |zeker |wel |helemaal |altijd )*(?:er|hier|daar)?voor open|(?:ik )?(?:hoor|horen|lees) (?:ik |het |wel |dan )*graag (?:\\p{L}+ )?van (?:haar|hem|alice)|(?:ik )?(?:verheug|verheugen) (?:ik )?(?:me|mij|ons) (?:er )?(?:al |nu al |zeer |erg )*(?:er)?op|(?:dat )?(?:zie|zien) (?:ik|we|wij) (?:het |dat |dit )?(?:wel |helemaal |best |zeker )*zitten|(?:ik|we|wij) (?:zie|zien) (?:het|dat|dit) (?:wel |helemaal |best |zeker )*zitten|(?:ik |wij |we )?(?:ben|zijn) (?:\\p{L}+ )?bereid(?: \\p{L}+){0,6}|(?:u|je|jij|jullie) (?:hebt|heb|heeft|hebben|krijgt|krijgen) (?:bij dezen |hierbij |gerust |uiteraard )*mijn (?:toestemming|zegen|akkoord|fiat|goedkeuring)'

export const DUTCH_ACTS = {
  yes: [
    '(?:ik|we|wij) wil(?:len)? (?:wel|best|zeker|graag)(?: hoor)?|(?:dat|dit) wil(?:len)? (?:ik|we|wij) (?:wel|best|zeker|graag)(?: hoor)?',
  ],
  agrees: [
    ...allowed(JOINING, 'hoe|wanneer|wat|waar|of|waarom', gap(5)),
    ...ordered(JOINING, gap(5)),
    `(?<!(?<!\\p{L})(?:ik|wie|wat|waarom|hoe|wanneer|waar|niet|we|wij|je|u) )${MAY}(?! (?:ik|we|wij|je|u|jullie|niet)(?!\\p{L}))(?: ${WHO})?${gap(8)} ${REACH}(?! (?:willen|te|naar|bij|aan)(?!\\p{L}))`,
    `laat (?:die )?(?:mevrouw |meneer )?(?!(?:het|dat|de|een|me|mij|ons|maar|niet|weten|zien|gaan)(?!\\p{L}))[\\p{L}-]+${gap(6)} (?:${REACH}|komen|van zich horen)${END}`,
    `dat ${WHO}${gap(7)} (?:${MAY}(?: ${WORD})? ${REACH}|${REACH} ${MAY}|(?:contact|afspraak|mail\\p{L}*|bericht\\p{L}*|appje|vragen) ${MAY} (?:opnemen|maken|sturen|stellen|schrijven))`,
    `(?<!(?<!\\p{L})(?:ze|zij|hij|alice|dana|wat|hoe|waarom|of|dat|wie|je|u) )${WILL}(?! (?:ze|zij|hij|alice|dana|mevrouw|je|u)(?!\\p{L})(?! (?:${WORD} ){0,4}${DO}))(?: ik| we| wij)?${gap(4)} ${FOR_HER}${gap(6)} ${DO}${END}`,
    `(?:ik |wij |we )?${I_DO}(?: ik| wij| we)?${gap(4)} ${GLADLY}${gap(3)} ${FOR_HER}${TAIL}`,
    `(?:ik |wij |we )?${I_DO}(?: ik| wij| we)?${gap(4)} ${FOR_HER}${gap(3)} (?:graag|dolgraag|met (?:alle )?plezier)${TAIL}(?!\\p{L})`,
    `(?:graag|dolgraag|natuurlijk|met (?:alle )?plezier) ${I_DO} (?:ik|wij|we)${gap(3)} ${FOR_HER}${TAIL}`,
    `(?:ik )?(?:wacht|zie) (?:ik |dan |graag |gerust )*(?:op )?(?:haar|zijn|hun|alices) (?:mail\\p{L}*|bericht\\p{L}*|telefoontje|reactie|e-mail|belletje)`,
    `(?:ik )?neem (?:ik )?(?:zelf |wel |graag |dan )*contact (?:met (?:haar|hem|alice) )?(?:op(?! met (?!(?:haar|hem|alice|die|de dame)(?!\\p{L})))|met (?:haar|hem))`,
    OPINION,
    `(?:daar|daarvoor|hiervoor|(?:voor|met) ${HER}) ${I_DO} (?:ik|wij|we)${gap(4)} (?:graag|dolgraag)${TAIL}`,
    '(?:dat|dit) (?:mag|kan|kun|mogen|kunt) (?:je|u|jullie)(?: (?:gerust|zeker|altijd|best|natuurlijk|van mij|wel))*(?: (?:doen|regelen))?(?=$|[,;!])',
    '(?:ik|wij|we) wil(?:len)? (?:dat|dit) (?:wel |heel |erg |zeker )*graag(?=$|[,;!])',
    `(?:^|[,;:–-] ?|\\p{L}+ )(?:ik |we |wij )?(?:help|doe|helpen|doen) (?:ik |we |wij )?(?:daar |er |dat |hier |heel |erg |natuurlijk |altijd |zeker )*graag(?: mee| aan mee| bij| verder)?(?=$|[,;!])`,
    `(?:dat |zoiets |daar )?(?:wil|zou) (?:ik|we) (?:\\p{L}+ ){0,2}graag(?=$|[,;!])`,
  ],
  declines: [
    ...forbidden(JOINING),
    `${MAY}(?: ${WHO})?${any(4)} ${NOT}${any(3)} (?:${REACH}|opnemen)${END}`,
    `laat ${HER}${any(3)} ${NOT}${any(3)} ${REACH}${END}`,
    `(?:als|dat) (?:je|u|jullie)${any(2)} ${US}${any(3)} ${NOT}${any(3)} (?:voorstelt|voorstel|koppelt|koppel|verbindt|introduceert|in contact brengt)${END}|niet dat (?:je|u|jullie)${any(2)} ${US}${any(3)} (?:voorstelt|voorstel|koppelt|koppel|verbindt|introduceert|in contact brengt)`,
    `(?:ik |wij |we )?${WILL}(?: ik| we| wij)?${any(3)} (?:${FOR_HER}|${US}|${MINE})${any(2)} ${NOT}(?! (?:veel|meteen|direct|altijd|voor|lang|zo|alleen|gelijk|te)(?!\\p{L}))${any(3)} (?:${DO}|${GIVE})${END}`,
    `(?:ik |wij |we )?${WILL}(?: ik| we| wij)?${any(3)} ${NOT}(?! (?:veel|meteen|direct|altijd|voor|lang|zo|alleen|gelijk|te)(?!\\p{L}))${any(2)} (?:${FOR_HER}|${US}|${MINE}|contact)${any(3)} (?:${DO}|${GIVE}|hebben)${END}`,
    `(?:ik |wij |we )?(?:wil|willen) (?:geen|niet) (?:\\p{L}+ )?(?:contact|kennis)(?: (?:met|van) ${HER})?(?: maken)?${END}|(?:wil|willen)(?: \\p{L}+){0,2} niemand(?: nieuws?)? (?:ontmoeten|leren kennen|spreken)`,
    `(?:ik |wij |we )?(?:zoek|zoeken)(?: \\p{L}+){0,2} niemand${END}|genoeg (?:contacten|mensen om me heen)${END}|met rust gelaten worden|(?:sta|staan) er niet voor open|(?:ben|zijn) (?:hier |daar |er |het hier )?niet (?:mee )?akkoord`,
    `(?:heb|hebben) (?:er|hier|daar)(?: \\p{L}+)? (?:bezwaar|bezwaren) tegen|(?:bezwaar|bezwaren) tegen (?:de|deze|dit|een|het) \\p{L}+`,
    `(?:dat|dit soort dingen|zoiets|zulke dingen) doe ik niet(?: meer)?${END}|doe (?:dit soort dingen|zoiets|zulke dingen|dat) niet(?: meer)?${END}|niks mee te maken (?:hebben|willen)`,
  ],
} satisfies Language
