/** What stands beside an answer in Swedish, Danish and Norwegian, and bare words of theirs. Over lower-case text. */
import type { Language } from './language.ts'

const TURNING = '(?:(?:men|bara|bare|kun|dock|dog|fast|og|och|helst|kanske|kanskje|måske|så) ){0,3}'
const REST = '[^.,;:!?]{0,60}'
const HOURS =
  '(?:(?:kl\\.? ?|klokken |klockan )\\d{1,2}(?:[.:]\\d\\d)?|jobbet|jobb|arbejde|skolen|skoletid|middag|frokost|lunch|lunsj|arbetet|(?:på |til |till )?(?:mån|man|tis|tirs|ons|tors|fre|lör|lør|lau|sön|søn)da\\p{L}*|i ?dag|i ?morgon|i ?morgen|i ?kväll|i ?kveld|i ?aften|denne uken|denne uge|den här veckan|helga|helgen|weekenden|\\p{L}*kvällar\\p{L}*|\\p{L}*kvelder|formiddag\\p{L}*|eftermiddag\\p{L}*|ettermiddag\\p{L}*|förmiddag\\p{L}*)'

export const SCANDINAVIAN_BESIDE = {
  yes: [
    '(?:ja|jo|jada|jadå|jovisst|jo visst|jovars|jajamän|jajamensan|javisst|ja visst|ja da|jamen|ja takk|ja tak|ja tack|jau|jupp|japp|jepp|yes)(?: (?:da|då|visst|visst det|gerne|gärna|gjerne|absolut|tak|tack|takk|for all del|bevares|selvfølgelig|selvsagt|självklart|for pokker|for søren|endelig|bare))*',
    '(?:gjerne|gerne|gärna|hjertens gjerne|hjertens gerne|mer enn gjerne|mere end gerne|mer än gärna)(?: (?:det|for meg|for mig|för mig|for min del|for min skyld|det da|hjälpa|takk|tack|tak))*',
    '(?:det |så )(?:må|får|kan|skal) (?:du|han|hun|hon|de|i|ni|dere)(?: (?:meget|mycket|veldig|så|virkelig|godt|hjertens|helt))* (?:gerne|gärna|gjerne|endelig|godt)(?: (?:göra|gøre|gjøre))?',
    '(?:bare|bara) (?:hyggelig|hyggeligt|roligt|kul|koselig|trevligt|fint|kjør på|kör|gør det|gjør det|gör det|gå på|kom an|kom igen)',
    '(?:vad|så|hvor|hva) (?:kul|roligt|hyggelig|hyggeligt|koselig|trevligt|gøy|sjovt|snällt|fint|bra)',
    '(?:klart|sjølsagt|sjølvsagt|selvsagt|selvfølgelig|självklart|selvklart|naturligvis|absolut|definitivt|sagtens|gladelig|naturligt)(?: (?:det|da|då|gärna|gerne|gjerne|vil jeg det|vill jag det|kan hun det|kan han det|får du det|må du det))*',
    '(?:går|gerne|gjerne|gärna|fint|greit|lugnt|ok|okej|okay|bra|perfekt|toppen|supert|kanon|strålande|strålende|utmärkt|udmærket) (?:bra|fint|for meg|for mig|för mig|for min del|för min del|med mig|for vår del)',
  ],
  filler: [
    '(?:så|veldig|kjempe|väldigt|mycket|meget|rigtig)? ?(?:hyggelig|hyggeligt|koselig|snällt|snilt|sødt|fint|trevligt|roligt|kul|bra) (?:at|att) (?:du|i|ni|dere) (?:spør|spurte|frågar|frågade|spørger|spurgte|tenkte på meg|tänkte på mig|tænkte på mig|tenker på meg|tänker på mig|tænker på mig)(?: først| först)?',
    '(?:kh|vh|mvh|mh|bh|hilsen|hälsningar|med vänlig hälsning|med vennlig hilsen|med venlig hilsen|kærlig hilsen|vennlig hilsen|venlig hilsen|klem|kram|knus|kram på dig)',
  ],
  bare: [
    '(?:hej |hei |hallå |ah |oj )?(?:ja|jo|japp|jepp|ok|okej|okay|visst|klart|självklart|selvfølgelig|selvsagt|naturligvis|absolut|fint|bra|perfekt|toppen|greit|stemmer|stämmer|det stemmer|det stämmer|javisst|jada)(?: (?:tack|tak|takk|da|då|det|visst))*',
  ],
  acknowledges: [
    '(?:har|fick|fikk|fik)(?: (?:jag|jeg|vi|jo|ju|den|det|de))* (?:fått|fået|mottagit|mottatt|modtaget|sett|set|läst|lest|læst|betalt|betalat|bestilt|beställt)(?: \\p{L}+){0,3}',
    '(?:faktura\\p{L}*|räkning\\p{L}*|regning\\p{L}*|paket\\p{L}*|pakken|pakke|kontrakt\\p{L}*|leverans\\p{L}*|levering\\p{L}*|hyra\\p{L}*|husleie\\p{L}*|husleje\\p{L}*|nyckel\\p{L}*|nøkkel\\p{L}*|nøgle\\p{L}*|tandläk\\p{L}*|tannlege\\p{L}*|bursdag\\p{L}*|fødselsdag\\p{L}*|födelsedag\\p{L}*|bryllup\\p{L}*|bröllop\\p{L}*|grill\\p{L}*|møtet|mødet|mötet)',
    '(?:adressen|numret|nummeret|mailen|mejlen) (?:stämmer|stemmer|passer)',
    '(?:bor|jobbar|jobber|arbejder|arbetar) (?:jag |jeg |vi )?(?:kvar|fortfarande|fortsatt|stadig|ännu|enda)',
    '(?:känner|kender|kjenner) (?:jag|jeg)(?=$|[,;!.]| (?:väl|godt|vel|till|til|fra|från))',
    '(?:har|hade|havde)(?: \\p{L}+){0,3} (?:berättat|fortalt|nämnt|nevnt|nævnt|sagt)(?: \\p{L}+){0,3}',
  ],
  support: [
    '(?:ringa|ringe|nummer|kontakt\\p{L}*|träffa\\p{L}*|møte\\p{L}*|møde\\p{L}*|treffe\\p{L}*|fika\\p{L}*|kaffe|kopp|prat\\p{L}*|snakk\\p{L}*|hjälp\\p{L}*|hjelp\\p{L}*|hjælp\\p{L}*|välkommen|velkommen|spännande|spennende|spændende|intressant|interessant|nyfiken|nysgjerrig|nysgerrig|hyggelig\\p{L}*|koselig|trevlig|roligt|gleder|glæder|passar|passer|ledig|hemma|hjemme|svarar|svarer|hjelper|henne|hende|ham|honom)',
  ],
  you: ['(?:du|deg|dig|din|ditt|dit|dine|dina|ni|er|era|dere|deres|i|jer|jeres|vi|oss|os)'],
  asked: [
    '(?:varför|hvorfor|vad|hvad|hva|vem|hvem|vilken|hvilken|hvor mye|hvor meget|hur mycket|pengar|penge|penger|koste\\p{L}*|kostar|betalt|säker|sikker|seriös|seriøs|kan du|kunne du|skulle du|kan dere|kan i|vil du|vill du|mer|mere|detaljer|info\\p{L}*|först|først|går det|handlar|handler|om)',
  ],
  introduction: [
    '(?:träff\\p{L}*|møt\\p{L}*|mød\\p{L}*|treff\\p{L}*|introdu\\p{L}*|presenter\\p{L}*|kontakt\\p{L}*|intresse\\p{L}*|interesse\\p{L}*|tid|lust|lyst|ork\\p{L}*|overskud\\p{L}*|ringa|ringe|skriva|skrive|prata|snakke|tale|samtal\\p{L}*|svara|svare|dela|dele|ge|give|gi|adress\\p{L}*|nummer|med på|passe\\p{L}*|passar|aktuel\\p{L}*|möjlig\\p{L}*|mulig\\p{L}*|nu|nå|i dag|denne gang\\p{L}*|den här gången|mer|mere|längre|lenger|længere|henne|hende|honom|ham|dem|ja)',
    '(?:för|for) (?:mig|meg|oss|os)',
    '(?:vill|vil|ønsker|önskar|tror|synes|tycker)(?= )',
  ],
  doubt: [
    '(?:usikker|osäker|i tvivl|i tvil|tveksam|få tänka|tenke litt|tænke over|sove på|sova på|betenkningstid|betänketid)',
    '(?:pratar|snakker|taler|prata|snakke|tale|fråga|spørre|spørge|rådgör|diskutera|diskutere) (?:med|min|med min) (?:min |mitt )?(?:sambo|kone|fru|man|mann|mand|chef|sjef|partner|familj\\p{L}*|famili\\p{L}*) (?:först|først)',
    '(?:återkommer|vender tilbage|kommer tilbake|hör av mig|hører fra meg|gir lyd|giver lyd|ger besked|giver besked|gir beskjed)',
    '(?:i nästa liv|i næste liv|i neste liv|når helvete fryser|som om (?:jag|jeg))',
  ],
  harmless: [
    'men(?= (?:ja|gerne|gärna|gjerne|selvfølgelig|självklart|selvsagt|absolut|visst|klart|jo)(?!\\p{L}))',
    '(?:at|att) (?:du|ni|i|dere) (?:spør|spurte|frågar|frågade|spørger|spurgte)(?: (?:först|først))?',
    '(?:ingen|inga|intet) (?:brådska|hast|hastverk|stress|fara|orsak|årsag)',
    '(?:det )?(?:haster|brådskar) (?:inte|ikke)',
    '(?:inte|ikke) (?:bare|bara|minst|mindst|værst|verst|illa|tokigt|dumt|så dumt|så tokigt|dårlig|dårligt|nödvändigtvis|nødvendigvis)',
    '(?:ser|vet|så|läste|leste|læste|fick|fik|fikk)(?: (?:jag|jeg|först|først|det|mejlet|mailen|din|ditt))* (?:först|først) (?:nu|nå|i dag|idag|nyss|i morse|i går)',
    '(?:först|først) (?:nu|nå|i dag|idag)',
    '(?:till|til)(?= (?:honom|henne|hende|ham|mig|meg|oss|os|att|at|å)(?!\\p{L}))',
    'om (?:du|ni|han|hon|hun|de|det) (?:vill|vil|behövs|trengs|behøves|passar|passer|hjälper|hjelper|hjælper|går|er ok|är okej)(?=$|[,;!.])',
  ],
  granted: [
    '(?:men |bara |bare |dock |dog )?(?:min |mit |mitt )?engelska?n?(?= (?:er|är|går|blir|kan|snakker|pratar|taler|fungerar|fungerer|min))[^.;!?]{0,60}',
    '(?:når|när|så snart|så fort) (?:jeg|jag|vi) (?:har|får) (?:dekning|täckning|dækning|nett|nät|signal|wifi|internet)',
    '(?:jag |jeg )?(?:har|er|är)(?: \\p{L}+){0,2} (?:fullt upp|travelt|mye å gjøre|meget om ørerne|mycket att göra|på jobb|på arbejde|på jobbet),? (?:men (?:en|ett|et|jag|jeg|man|det)(?: (?!(?:inte|ikke)(?!\\p{L}))\\p{L}+){0,7}|(?:til|till|until) \\p{L}+)',
    `${TURNING}(?:jag |jeg |vi )?(?:är|er|har|kan|svarar|svarer|läser|leser|læser|jobbar|jobber|arbejder)(?: (?:jag|jeg|vi))?(?: [\\p{L}\\d]+){0,6}? ?(?:inte|ikke|bara|bare|kun|först|først|tidligst|tidigast|helst)(?: \\p{L}+){0,3} ?(?:på|før|efter|etter|före|til|till|fra|från)? ?${HOURS}(?: \\p{L}+){0,3}`,
    `${TURNING}(?:jag |jeg |vi )?(?:är|er|sitter|sidder|var)(?: (?:jag|jeg|vi))?(?: [\\p{L}\\d.]+){0,5} (?:til|till|tillbaka|tilbake|tilbage|hytta|hytten|stugan|sommerhus\\p{L}*|ferie|semester|reise|resa|reser|rejse|borte|bortrest|sjuk|syk|syg|bortrejst)(?: (?:til|till|igen|igjen|på)? ?(?:[\\p{L}\\d]+)){0,3}`,
    `${TURNING}(?:jag |jeg |vi )?(?:svarar|svarer|ringer|leser|läser)(?: [\\p{L}]+){0,4}(?: (?:når|när|så snart|så fort|hvis|om) (?:jeg|jag|vi) (?:har|är|er|får|kommer|kan)(?: \\p{L}+){0,4})?`,
    `${TURNING}(?:helst|gärna|gerne|gjerne|først|först|bäst|best|bedst)(?: \\p{L}+)? (?:på|per|via|over|över|efter|etter|før|före|etter)? ?(?:e-?post|mail|mejl|telefon|sms|teams|zoom|${HOURS})(?: \\p{L}+)?(?=$|[,;!.])`,
    `${TURNING}(?:inte|ikke|ej) (?:på|før|efter|etter|via|per|före|mer än|mer enn|mere end|så tidligt|så tidigt|så tidlig) ?${REST}`,
    `(?:kan|vågar|tør|tør jeg|vill|vil|vet|ved)(?: (?:jag|jeg|vi|men|dog|dock|bara|bare))* (?:inte|ikke) (?:lova|love|säga|si|sige|garantera|garantere)?[^.;!?]{0,20}(?:om|hvor mye|hvor meget|hur mycket|att|at) (?:jag|jeg|vi)[^.;!?]{0,60}`,
    `(?:jag |jeg )?(?:vet|ved|kan|har|är|er)(?: (?:jag|jeg|ju|jo|nog|nok|själv|selv))* (?:inte|ikke|ingen|inget|intet) (?:så |særlig |særligt |särskilt |någon |noen |nogen |mye |mycket |meget )*(?:mycket|mye|meget|expert|ekspert|peiling|om det|koll|jobb|pengar|penger|penge)${REST}`,
    `(?:säg|sig|si|hälsa|hils|fortell|fortæl)(?: (?:till|til|åt|henne|hende|honom|ham|gärna|gerne|gjerne|bara|bare))*,? (?:att|at)[^.;!?]{0,40}(?:inte|ikke|ingen|inget|intet|bara|bare|kun|först|først)[^.;!?]{0,50}`,
    `(?:även|selv|också|også) (?:om|hvis) [^,;.!?]{0,80}`,
    `(?:trots|selv om|skönt om|fint hvis|fint om|bra om|greit om|best om|bäst om) [^,;.!?]{0,70}`,
    'kanske(?= (?:kan|vi|blir|man|till och med|känner|det blir|är det|på|över|hon|han)(?!\\p{L})(?![^.;!?]{0,30}(?:senare|inte)))|(?:måske|kanskje)(?= (?:kan|vi|bliver|blir|man|kjenner|kender|det|på|over|hun|han)(?!\\p{L})(?![^.;!?]{0,30}(?:senere|ikke)))',
    '(?:hur|hvordan|hva|hvad|vad|när|når|hvornår) (?:mår|går|har|står|gjorde|gjør|kommer|skal|ska|ses|sees|var)[^.!?]{0,50}',
    '(?:är|er|var)(?: (?:inte|ikke|det|hun|han|hon|den|der))+ (?:hon|hun|han|den|der|ham|hende|som|samma|samme|söster|datter|sønn|bror)[^.;!?]{0,60}$',
    '(?:vi|jag|jeg|har|hade|havde)(?: \\p{L}+){0,5} (?:inte|ikke|aldrig|aldri)(?: \\p{L}+){0,2} (?:sett|set|hört|hørt|setts|setts på|ses|träffats|mødt|møtt|svart|svaret|hunnit|nått|rukket|läst|lest|læst|tenkt|tänkt|ångrat|angret|visste|vidste)(?: \\p{L}+){0,4}',
  ],
} satisfies Language
