/**
 * Second thoughts in German and Dutch: what takes a yes back that stands in another sentence. Sources of regular expressions
 * over lower-case text.
 */
const TURN_DE = '(?:(?:obwohl|wobei|hm|aber|doch|allerdings|oder|andererseits|nur|ach|nein|bitte|und),? )*'
const TURN_NL = '(?:(?:hoewel|alhoewel|al|hm|maar|of|nou|anderzijds|alleen|ach|nee|en),? )*'
const MINE_NL =
  "(?:mijn|m'n|onze) (?:baas|bazin|chef|vrouw|man|partner|collega'?s?|team|bestuur|werkgever|zus|broer|dochter|zoon|moeder|vader)"

/** Who has a say in it beside them. */
const OVER_DE =
  '(?:frau|mann|gatt\\p{L}*|chef\\p{L}*|vorgesetzt\\p{L}*|boss|arbeitgeber\\p{L}*|partner\\p{L}*|kolleg\\p{L}*|team|vorstand\\p{L}*|rechtsabteilung|firma|geschäftsführ\\p{L}*|familie|tochter|sohn|mutter|vater|bruder|schwester|eltern|kindern?|verlag\\p{L}*|anwalt|anwältin|arzt|ärztin|betriebsrat|agentur|freundin|freund|\\p{L}*abteilung|mitgründer\\p{L}*)'
const FIRST_DE = '(?:vorher|zuerst|zunächst|vorab|davor|erst(?: ?mal| einmal)?)'
/** What they would settle before. */
const SETTLE_DE =
  '(?:wissen|erfahren|klären|abklären|besprechen|absprechen|abstimmen|überlegen|fragen|nachfragen|rückfragen|reden|sprechen|einholen|verstehen)'
/** What whoever asks is told to find out, or to send. */
const FIND_DE =
  '(?:sage?|sagt|sagen sie|frage?|fragt|fragen sie|schicke?|schickt|schicken sie|sende|senden sie|erkläre?|erklärt|erklären sie|verrate?|verraten sie|nenne?|nennt|nennen sie|kläre?|klärt|klären sie)'
const LEAVE_DE =
  '(?:zusage|zustimmung|einverständnis|erlaubnis|genehmigung|einwilligung|freigabe|okay|ok|segen|go|plazet|placet)'
const MINE_DE =
  '(?:meine?n?|die|den|unsere?n?) (?:e-?mail\\p{L}*|mail\\p{L}*|adresse|daten|kontakt\\p{L}*|namen)'
const NOT_DE = '(?:nicht|nichts|ned|net|nich|nix|keinesfalls|auf keinen fall)'
/** What is theirs to will, and so hangs nothing on it. */
const COURTEOUS_DE =
  '(?!,? (?:ich (?:nicht )?stör|(?:es|das|sie|er|du|ihr)(?: (?:dir|ihr|ihm|ihnen|euch|auch|wirklich|selbst|selber|niemande\\p{L}|keine))* (?:recht|passt|mag|magst|mögen|mögt|will|willst|wollt|wollen|möchte|möchten|lust|zeit hat|zeit haben|umstände|mühe|nichts ausmacht|meinst|meinen|stört|weiterhilft|hilft)(?!\\p{L})))'
const IT_DE =
  '(?:alice|(?:die|der|den|das|dem|diese[nrms]?|eine) (?:vorstell\\p{L}*|kontakt\\p{L}*|kennenlernen|bekannt\\p{L}*|anfrage|dame|gespräch|treffen|introduktion|intro|weitergabe))'

export const SECOND_THOUGHTS_DE = [
  // Something is to be settled first: "Sag mir vorher, worum es geht", "Das muss ich noch mit meiner Chefin besprechen"
  `^${TURN_DE}(?:${FIND_DE}(?: (?!(?:ich|wir|bescheid)(?!\\p{L}))[\\p{L}'-]+){0,4} ${FIRST_DE}|${FIRST_DE} ${FIND_DE})(?!\\p{L})`,
  `(?:muss|müsste|müssen|sollte|will|wollen|möchte|möchten|würde)(?: (?!(?:nicht|nichts)(?!\\p{L}))[\\p{L}'-]+){0,3} ${FIRST_DE}(?: (?!(?:nicht|nichts)(?!\\p{L}))[\\p{L}'-]+){0,6} ${SETTLE_DE}(?!\\p{L})`,
  `${FIRST_DE} (?:muss|müsste|müssen|sollte|will|wollen|möchte|möchten|würde)(?: (?!(?:nicht|nichts)(?!\\p{L}))[\\p{L}'-]+){0,6} ${SETTLE_DE}(?!\\p{L})`,
  `(?:muss|müsste|müssen|sollte|will|möchte|werde|würde)(?: [\\p{L}'-]+){0,4} mit (?:meine[mrn]?|unsere[mrn]?|der|dem|den) (?:\\p{L}+ )?${OVER_DE}(?: \\p{L}+){0,2} (?:be|ab|ver)(?:sprechen|klären|stimmen|reden)`,
  `(?:muss|müsste|müssen|sollte|will|möchte|werde)(?: (?:das|es|dazu|da|noch|dann|aber|ich|wir|nur|leider|auch))+ (?:meine[mrn]?|unsere[mrn]?|den|die) (?:\\p{L}+ )?${OVER_DE}(?: \\p{L}+){0,2} fragen`,
  `(?:ohne|(?:nur|erst|bloß) (?:mit|nach)|vorbehaltlich|braucht|bräuchte|fehlt)(?: (?:aber|noch|mir|ich|es|das))* (?:(?:der|die|das|dem|den|eine[rsnm]?|vorherige[rnm]?|ausdrückliche[rnm]?) )*${LEAVE_DE}(?!\\p{L})`,
  `^${TURN_DE}(?:warte?|wartet|warten sie)(?: (?!(?:ich|wir|schon|gespannt)(?!\\p{L}))\\p{L}+){0,4},? bis (?:ich|wir|meine?|unsere?|zu|nach)(?!\\p{L})`,
  // What they are not to do, or not yet
  `^${TURN_DE}(?:(?:vorerst|erst ?mal|trotzdem|aber) )*(?:noch (?:nichts?|niemande[mn]|keine?n?)|${NOT_DE})(?: (?!mir(?!\\p{L}))[\\p{L}-]+){0,4} (?:weiter(?:geben|leiten|reichen|sagen)|(?:he)?rausgeben|vorstellen|verbinden|vernetzen|bekannt ?machen)$`,
  `(?:gib|gebt|geben sie|leite|leitet|leiten sie|stelle?|stellt|stellen sie|verbinde|verbindet|verbinden sie|sage? ihr|sagen sie ihr|mache?|macht|machen sie|unternimm|unternehmen sie|veranlassen sie)(?: (?!paket|buch)[\\p{L}-]+){0,5} noch nichts?(?=$|,| (?:weiter|vor|raus|heraus|bekannt|zu|von))`,
  `${MINE_DE}(?: (?!(?:gilt|stimmt|ist|war|hat|habe|kann|finde|liest|lese)(?!\\p{L}))[\\p{L}-]+){0,4} ${NOT_DE}(?: (?:weiter|raus|heraus|weiter(?:geben|leiten|reichen)|(?:he)?rausgeben|geben))?$`,
  `^${TURN_DE}(?:vorstellen|verbinden|bekannt ?machen|kennen ?lernen|weitergeben)(?: [\\p{L}-]+){0,5} ${NOT_DE}$`,
  '(?:mit|von) (?:alice|ihr|ihm|der|dem|so jemande[mn])(?: \\p{L}+){0,4} nichts (?:zu tun haben|zu schaffen haben|wissen|hören)(?! (?:ist|war|ich))',
  // Taken back, or never meant
  '(?:ziehe?|nehme?)(?: ich)?(?: (?:hiermit|doch|jetzt|lieber|aber|also))*(?: (?:das|es|alles|dies|(?:mein|das) ja|(?:meine|die) (?:zusage|antwort|zustimmung|einwilligung)))(?: (?:hiermit|doch|jetzt|lieber|aber|also|wieder|leider))* zurück|das (?:ziehe?|nehme?) ich(?: (?:hiermit|doch|jetzt|lieber|aber|also|wieder|leider))* zurück',
  `(?:(?:das |es )?(?:war|ist|sollte)(?: (?:nur|bloß|doch|natürlich|selbstverständlich|aber|ja|ein|kleiner|schlechter|reiner))+ (?:scherz|witz|schmäh|spaß sein|jux)|(?:war|ist|sollte) (?:nur|bloß|doch|natürlich) (?:ein )?spa(?:ß|ss)|(?:kleiner|nur ein|war ein) (?:scherz|witz)|nicht ernst gemeint|ironisch gemeint|sarkasmus)(?! beiseite)`,
  `^${TURN_DE}das (?:hätte|hatte|hab|habe) ich(?: [\\p{L}\\d]+){0,6} (?:gesagt|geantwortet|geschrieben)`,
  '(?:gesagt|geantwortet|zugesagt|zugestimmt),? (?:aber )?(?:heute|jetzt|inzwischen|mittlerweile) nicht mehr',
  `^${TURN_DE}(?:ich )?dachte(?: ich)?(?: (?:mir|erst|zuerst|zunächst|anfangs|noch|spontan))*[:,]? ["„»']?(?:ja|gerne?|klar|super|toll|warum nicht)(?!\\p{L})`,
  // Said of something else
  `(?:gilt|galt|bezog|bezieht|meinte|meine|war|nur|bloß|sondern)(?: [\\p{L}'-]+){1,7},? (?:(?:aber|und) )?nicht (?:(?:für|auf|zu|an|mit) )?${IT_DE}(?!\\p{L})`,
  `^${TURN_DE}(?:das|mein ja|meine (?:zusage|antwort)) (?:galt|bezog sich|bezieht sich|war)(?: (?:aber|nur|allerdings|jedoch|bloß|natürlich))* (?:für|auf) (?!(?:alice|beide|alles|alle|euch|die ewigkeit|${IT_DE})(?!\\p{L}))\\p{L}`,
  // Only on a condition, or decided another day
  `(?:^|(?<=[,;:–—-] ?|aber |allerdings |und |jedoch ))(?:aber |allerdings )?(?:nur|bloß|höchstens|ausschließlich),? (?:dann,? )?(?:wenn|falls|sofern)${COURTEOUS_DE}(?!\\p{L})`,
  '(?:(?:sage?|gebe?|geb) (?:ich )?(?:dir|ihnen|euch)|(?:ich )?(?:entscheide?|überlege?) (?:ich )?(?:mich|das|es|mir das|mir))(?: (?!wegen|ob|wann|wenn)[\\p{L}-]+){0,4} (?:endgültig\\p{L}*|definitiv\\p{L}*|noch|morgen|übermorgen|später|bald|nächste woche)(?: bescheid| antwort| eine antwort)?$',
  // Makes fun of it
  'ich bin (?:der|die) (?:kaiser\\p{L}*|könig\\p{L}*|papst|päpstin|weihnachtsmann|osterhase|nikolaus)',
  '(?:noch|schon wieder|wieder) (?:so )?eine[rs]?,? (?:der|die|das) (?:was|etwas|nur)(?: \\p{L}+){0,3} (?:will|möchte|braucht|sucht)',
  '(?:vergiss|vergessen sie|vergesst)(?: bitte| lieber| mal)?,? (?:was ich|meine (?:antwort|zusage|mail)|mein ja|das (?:mit|von|eben))',
  `^${TURN_DE}ich (?:überlege?|überleg'?s)(?: (?:es|mir|das))* (?:noch|lieber noch|nochmal|noch mal|noch einmal)`,
  '(?:muss|müsste|will|möchte|werde|würde|lass mich|lassen sie mich)(?: [\\p{L}]+){0,5} (?:darüber|drüber)(?: \\p{L}+){0,3} (?:schlafen|nachdenken)',
  `^${TURN_DE}(?:ich )?(?:weiß|weiss|wüsste)(?: ich)?(?: (?:es|das|jetzt|doch|eigentlich|noch))* nicht(?: recht| so recht| genau| sicher)?$`,
  '^(?:(?:aber|bitte|nur|doch),? )*noch nicht(?=$|,)',
]
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
  '(?:alice|(?:de|het|die|dit|een|deze) (?:introduc\\p{L}*|voorstel\\p{L}*|contact\\p{L}*|kennismaking|vraag|dame|gesprek|ontmoeting|koppeling))'
const ANY_NL = "(?: (?!(?:niet|niets|niks)(?!\\p{L}))[\\p{L}'-]+)"

export const SECOND_THOUGHTS_NL = [
  // Something is to be settled first: "Zeg me eerst waar het over gaat", "Dat moet ik nog met mijn baas bespreken"
  `^${TURN_NL}(?:${FIND_NL}(?: (?!(?:ik|we|wij)(?!\\p{L}))[\\p{L}'-]+){0,3} ${FIRST_NL}|${FIRST_NL} ${FIND_NL})(?!\\p{L})`,
  `(?:moet|moeten|zou|wil|willen|ga|zal)${ANY_NL}{0,3} ${FIRST_NL}${ANY_NL}{0,6} (?:te )?${SETTLE_NL}(?!\\p{L})`,
  `${FIRST_NL} (?:moet|moeten|zou|wil|willen|ga|zal)${ANY_NL}{0,6} (?:te )?${SETTLE_NL}(?!\\p{L})`,
  `(?:moet|moeten|zou|wil|ga|zal)${ANY_NL}{0,5} met ${MINE_NL}(?: \\p{L}+){0,2} (?:bespreken|overleggen|afstemmen|afspreken|overleg)`,
  `(?:zonder|(?:alleen|enkel|pas|slechts) (?:met|na)|onder voorbehoud van|heb)(?: (?:wel|nog|eerst|er|de|het|een|voorafgaande|uitdrukkelijke))* ${LEAVE_NL} (?:van|nodig)(?!\\p{L})`,
  `^${TURN_NL}(?:wacht|wachten)(?: (?!(?:ik|we)(?!\\p{L}))\\p{L}+){0,4},? (?:tot|totdat) (?:ik|we|wij|mijn|onze|na)(?!\\p{L})`,
  // What they are not to do, or not yet
  `^${TURN_NL}(?:(?:voorlopig|alsjeblieft|graag|toch|wel) )*(?:nog (?:niets?|niks|niemand|geen)|${NOT_NL})(?: [\\p{L}-]+){0,4} (?:doorgeven|doorsturen|delen|voorstellen|koppelen|verbinden|introduceren)(?: alsjeblieft| aub)?$`,
  `(?:geef|geeft|stuur|stuurt|stel|stelt|koppel|verbind|zeg haar|doe|onderneem|deel)(?: (?!pakje|boek)[\\p{L}-]+){0,5} nog (?:niets?|niks)(?=$|,| (?:door|voor|aan|alsjeblieft|aub|met))`,
  `${ADDRESS_NL}(?: (?!(?:klopt|is|was|heeft|heb|kan|vind|leest|lees)(?!\\p{L}))[\\p{L}-]+){0,4} ${NOT_NL}(?: (?:door|doorgeven|doorsturen|delen|geven))?(?: alsjeblieft| aub)?$`,
  `^${TURN_NL}(?:voorstellen|koppelen|verbinden|kennismaken|doorgeven|introduceren)(?: [\\p{L}-]+){0,5} ${NOT_NL}(?: (?:meer|nodig|te zijn))?$`,
  '(?:met|van) (?:alice|haar|hem|die|zo iemand)(?: \\p{L}+){0,4} (?:niets|niks) (?:te maken hebben|van doen hebben|weten|horen)(?! (?:is|was|ik))',
  // Taken back, or never meant
  "(?:trek|neem)(?: ik)?(?: (?:hierbij|toch|nu|liever|maar))*(?: (?:dat|dit|het|alles|mijn (?:ja|antwoord|toezegging|akkoord|toestemming)))(?: (?:hierbij|toch|nu|liever|maar|weer|helaas))* (?:in|terug)(?=$|[,;])|dat (?:trek|neem) ik(?: (?:hierbij|toch|nu|liever|maar|weer|helaas))* (?:in|terug)(?=$|[,;])",
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
  // Makes fun of it
  'ik ben (?:de|het) (?:keizer\\p{L}*|koning\\p{L}*|paus|sinterklaas|kerstman|paashaas)',
  '(?:nog|alweer|weer) (?:zo )?(?:iemand|een|eentje),? die (?:iets|wat|alleen)(?: \\p{L}+){0,4} (?:wil|moet|zoekt|nodig heeft)',
  '(?:vergeet|vergeten)(?: maar| alsjeblieft)? (?:wat ik|mijn (?:antwoord|mail|ja)|dat van)',
  `^${TURN_NL}ik denk er (?:nog|eerst|liever)(?: \\p{L}+){0,3} over(?: na)?`,
  '(?:moet|wil|ga|zal|laat me)(?: [\\p{L}]+){0,5} over (?:te )?(?:slapen|nadenken)',
  `^${TURN_NL}(?:weet ik|ik weet) (?:het )?(?:eigenlijk |nog |toch )*niet(?: zeker| goed| meer)?$`,
  `(?:eerst moet ik|moet (?:ik )?(?:het |dit |dat |dan |wel |nog )*eerst|moet (?:ik )?(?:het |dit |nog )+)(?: \\p{L}+){0,3} (?:vragen|overleggen|bespreken|navragen|voorleggen|checken)`,
  `^${TURN_NL}(?:als|indien|mits|wanneer) ${MINE_NL}(?: \\p{L}+){0,5}$`,
]
