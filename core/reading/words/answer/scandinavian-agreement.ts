/** How people agree in Swedish, Danish and Norwegian. Over lower-case text with single spaces. */
import type { Language } from './language.ts'

const GLADLY =
  '(?: (?:gärna|gerne|gjerne|bara|bare|endelig|godt|gott|trygt|lugnt|roligt|absolut|självklart|selvfølgelig|selvsagt|naturligvis|naturligtvis|alltid|altid|väldigt|meget|veldig|svært|så|også|också|da|då|jo|vel|väl|sagtens|helt|mer enn|mere end))'
const ME = '(?:mig|meg|mej|os|oss)'
const NO_NOT = '(?!(?:inte|ikke|ej|ikkje|aldrig|aldri|först|først|bara om|kun|senare|senere)(?!\\p{L}))'
const THEM =
  '(?:henne|hende|ho|honom|ham|han|hon|hun|hän|dem|de|hende der|(?:herr|fru|familjen) \\p{L}+|\\p{L}{2,})'
const MY_DETAILS =
  '(?:(?:min|mitt|mit|mine|mina|mi) (?:privata? |private )?(?:e-?post\\p{L}*|e-?mail\\p{L}*|mail\\p{L}*|mejl\\p{L}*|nummer|telefonnummer|mobilnummer|mobil|adresse|adress|kontaktuppgifter|kontaktoplysninger|kontaktinfo\\p{L}*|opplysninger|uppgifter|kontakt\\p{L}*)|(?:mailen|eposten|e-posten|mejlen|nummeret|numret|mobilnummeret|adressen|kontaktinfoen|kontaktinformasjonen|opplysningene|kontaktopplysningene) (?:min|mitt|mine))'
/** What the other one may do. */
const REACH =
  "(?:ringa|ringe|slå en signal|slå på tråden|skriva|skrive|mejla|maila|maile|sms'a|smse|sende|skicka|kontakta|kontakte|höra av sig|höra av dig|ta kontakt|tage kontakt|tage fat|høre af|ta fatt|komma förbi|komme forbi|kigge forbi|kikke innom|titta in|titta förbi|stikke innom|svinge innom|droppe innom|melde seg|få)"
/** What whoever asks may do. */
const CONNECT =
  '(?:introducera|introducere|introdusere|presentera|presentere|præsentere|koppla|koble|forbinde|sätta|sætte|sette|dela|dele|ge|give|gi|göra|gøre|gjøre|skicka|sende|lämna|ut|viderebringe|videreformidle|vidarebefordra|videresende|formidle|förmedla|knyta|knytte|skape kontakt)'

export const SCANDINAVIAN_AGREEMENT = {
  agrees: [
    '(?:får|kan|må|skal|ska)(?: (?:bare|bara|gjerne|gerne|gärna|godt|alltid|altid))* (?:ta en telefon|slå en pling|tage en snak|ta en prat|ta ett snack|gi lyd|give lyd)',
    '(?:det |så )?(?:er|är) (?:jag |jeg )?(?:\\p{L}+ ){0,3}med på(?=$|[,;!.])',
    'hinner (?:man|jag) alltid|(?:har|tar) (?:man|jag|jeg) alltid tid',
    // The other one may
    `(?:får|kan|må|kunne|skal|ska|bör|bør)(?: (?:hon|hun|ho|han|de|hän|vedkommende|${THEM}))?${GLADLY}*(?: ${ME})?${GLADLY}* ${REACH}(?! (?:till|til) (?!mig|meg))(?! (?:(?:till|til) )?(?:min|mitt|mit|vår|vores|en annan|noen andre|en anden) (?!mobil|nummer|telefon|mail|mejl|privat))`,
    `(?:ring|skriv|hör av|ta kontakt|kom)${GLADLY}+`,
    `(?:be|bed|låt|lad|la|säg till|sig til|si til|säg åt) ${THEM}(?: (?:att|at|å|om å|om at))?${GLADLY}* ${REACH}`,
    `(?:er|är|är så|hjärtligt|hjertelig|velkommen|så|mycket|meget|veldig|alltid|altid|varmt) (?:så |meget |mycket |veldig |hjertelig |hjärtligt |altid |alltid )*(?:velkommen|välkommen|velkomne|välkomna)`,
    // Whoever asks may
    `(?:ge|giv|gi|skicka|send|lämna|del|dela)(?:${GLADLY}| ${NO_NOT}(?!(?:for all del|absolut|alls)(?= (?:inte|ikke)))\\p{L}+){0,4}? ${MY_DETAILS}`,
    `${MY_DETAILS} (?:får|kan|må)${GLADLY}* (?:hon|hun|han|de|du|ni|I|i|dere)`,
    `(?:får|kan|må)(?: (?:du|ni|i|dere|man|hon|hun|han))?(?:${GLADLY}| ${NO_NOT}(?:det|henne|hende|honom|ham|oss|os|mig|meg|vidare|videre|ihop|sammen|i kontakt|med|til|till|\\p{L}+)){0,5}? ${CONNECT}(?=$|[,;!.]| (?:det|oss|os|mig|meg|mitt|min|mit|henne|hende|honom|ham|han|vidare|videre|ihop|sammen|i|med|till|til|den|så|kontaktinfo\\p{L}*|mailen|numret|nummeret))(?! (?:inte|ikke))`,
    `(?:du|ni|i|dere) (?:får|kan|må)(?:${GLADLY}| (?:det|henne|hende|honom|ham|oss|os|mig|meg)){0,4} (?:${CONNECT}|få|ha|have)(?: \\p{L}+){0,3} ${MY_DETAILS}`,
    `(?:at|att) (?:du|ni|i|dere) (?:deler|delar|ger|giver|gir|sender|skickar)(?: \\p{L}+){0,3} ${MY_DETAILS}`,
    `(?:det|så) (?:får|kan|må|kunne|skal) (?:du|ni|i|dere|hun|hon|han|de)${GLADLY}*(?: (?:göra|gøre|gjøre))?(?=$|[,;!.])(?<=gärna|gerne|gjerne|godt|göra|gøre|gjøre|endelig|absolut|sagtens)`,
    `(?:introducera|presentera|presenter|introducer|introduser|præsenter|koppla|koble|kobl|sätt|sæt|sett|bind|knyt)${GLADLY}* (?:oss|os|mig|meg|henne|ham)(?: (?:gärna|gerne|gjerne|ihop|sammen|i kontakt|i forbindelse|samman|bara|bare))*`,
    // They want to
    `(?:vill|vil|skulle|ska|skal|(?<=(?:jag|jeg|eg|vi) )kan|träffar|treffer|møder|møter|möter|hjälper|hjelper|hjælper|pratar|snakker|taler|pratar|tar|tager|svarer|svarar|ställer|stiller|delar|deler|bidrar|bidrager|lär|bliver|blir)(?: (?:jag|jeg|eg|vi))?(?: ${NO_NOT}\\p{L}+){0,4}?${GLADLY}(?=$|[,;!.]| )(?<=(?:gärna|gerne|gjerne))(?! (?:veta|vide|vite|høre mer|höra mer|ha mer|se |først|först|ja men))`,
    `(?:(?:klart|självklart|selvfølgelig|naturligvis|naturligtvis|selvsagt|jamen selvfølgelig|visst|jovisst|absolut|gärna|gerne|gjerne|sikkert|jamen),? )(?:det |att |at )?(?:jag|jeg|eg|vi|kan|vill|vil|får|må|skal|ska|träffar|møter|møder|hjälper|hjelper|hjælper|snakker|pratar|er|är|stiller|ställer)(?: ${NO_NOT}[\\p{L}\\d]+){1,8}(?=$|[,;:!]| (?:og|och))`,
    `(?:jag|jeg|eg|vi) (?:är|er|blir|bliver|ville være|vore|skulle bli|skulle vara|kunne godt være)(?: (?:väldigt|mycket|meget|veldig|svært|jätte|gärna|gjerne|gerne|absolut|definitivt|helt|bare|bara|både))* (?:med på (?:det|den|noterne|notene)|på|intresserad|interesseret|interessert|nyfiken|nysgjerrig|nysgerrig|glad|beredd|villig|klar|med)(?=$|[,;!.]| (?:på|for|för|av|af|til|till) (?:det|den|å|at|att|henne|ham))(?<!(?:inte|ikke) .{0,25})`,
    '(?:ser|gleder|glæder|ser mycket|ser verkligen)(?: (?:jag|jeg|meg|mig|oss|os|virkelig|verkligen|allerede|redan|veldig|meget|mycket))* (?:fram emot|frem til|fram til|til|mot)(?! (?:å|at|att) (?:få )?(?:høre|höra|veta|vite|vide) (?:mer|mere|hva|vad|hvad|hvorfor|varför)| (?:helgen|helga|weekenden|ferien|semestern|jul|festen|din|ditt|deres|jeres))',
    '(?:det|de|så|vad|hva|hvad|hun|hon|han|idén|ideen|forslaget|förslaget|projektet)? ?(?:låter|lyder|høres|verkar|virker|vore|ville være|hadde vært|hade varit|blir|skulle vara)(?: (?:ju|jo|da|helt|riktigt|rigtig|veldig|väldigt|meget|mycket|så|kjempe|jätte|super|skit|ut som|som|en|et|ett))* ?(?:jätte|super|kjempe|rigtig |drit|skit|as)?(?:bra|kul|roligt|rolig|trevligt|spännande|spændende|spennende|hyggelig|hyggeligt|koselig|fint|fantastiskt|fantastisk|toppen|supert|perfekt|interessant|intressant|gøy|moro|sjovt|dejligt|herlig|härligt|underbart|god idé|god ide|bra idé|bra idè|godt|lækkert|kanon|flott|artig|stas)(?: ut)?(?=$|[,;!.]| (?:att|at|å|med|och|og|ut))(?! (?:men|för dig|for deg|for dig))',
    '(?:jag |jeg |vi )?(?:godkänner|godkender|godkjenner|samtycker|samtykker|accepterar|accepterer|aksepterer|bekräftar|bekrefter|bekræfter|tackar ja|takker ja|siger ja|sier ja|säger ja)(?= (?:att|at|till|til|det|dette|detta|på|gjerne|gerne|gärna)|$|[,;!.])(?<!(?:inte|ikke) .{0,20})',
    '(?:det )?(?:er|är|går|passer|passar|funkar|fungerar|fungerer)(?: (?:det|jo|ju|da|helt|bara|bare|så|for min del|för min del))* (?:fint|greit|grejt|bra|utmärkt|udmærket|utmerket|i orden|okej|ok|okay|ok med mig|helt i orden|perfekt|perfekt|lugnt|alldeles utmärkt)(?: (?:for|för|med) (?:mig|meg|oss|os|min del))?(?: (?:at|att|om|å) (?:du|ni|hun|han|hon|de|dere|i)(?: \\p{L}+){1,8})?(?=$|[,;!.])',
    '(?:precis|akkurat|netop|lige) (?:en |ei |sådan en |sånn |slik )?(?:person |nån |någon |noen |en )?(?:jag|jeg|vi) (?:letar efter|leter etter|leder efter|søger|söker|behöver|trenger|mangler|har brug for)',
    '(?:kör|kjør|kør)(?: (?:i vind|hårt|bare|bara|på|løs|i vei|til))+',
  ],
  doubled: [
    '(?:har |har jag |har jeg |jag har |jeg har )?(?:absolut |slett |slet |overhovedet |verkligen )?(?:inget|intet|ingenting|ikke noget|ikke noe|inte något|inte nåt|ingen ting|ingenting)(?: som helst)? (?:emot|imod|imot|at indvende|å innvende|att invända|å utsette)(?: (?:det|att|at|på|mot))*',
    '(?:null|noll|inga|inget|ingen|intet|ikke noget|ikke noe|ikke nogen|nul) (?:problem(?:er)?|hinder|invändningar|innvendinger|indvendinger|bekymringer|fara|sak|stress|problemo)(?: (?:alls|overhovedet|for meg|for mig|för mig|här|her))*',
    '(?:varför|hvorfor) (?:inte|ikke)(?= ?$|[,;!.])',
    '(?:kan|kunne|vill|vil|skulle)(?: (?:jag|jeg|man|jo|ju|da|umulig|omöjligt|ikke|inte|aldrig|aldri|vel|väl))* (?:inte |ikke |aldrig |aldri )?(?:säga|si|sige|takke|tacka) (?:nej|nei)(?: till| til)?(?<=(?:inte|ikke|aldrig|aldri|umulig|omöjligt) .{0,20})',
    '(?:hur|hvordan|hvordan i all verden) (?:skulle|kunne|kan|kunde) (?:jag|jeg|man) (?:\\p{L}+ )?(?:säga|si|sige) (?:nej|nei)',
    '(?:behöver|trenger|behøver)(?: (?:du|ni|i|dere|jag|jeg|man))? (?:inte|ikke) (?:\\p{L}+ )?(?:fråga|spørge|spørre|tänka|tenke|tænke|betänketid|betenkningstid|betænkningstid)(?: \\p{L}+){0,3}',
    'dum (?:om|hvis) (?:jag|jeg)|(?:vore|ville være|hadde vært) dumt (?:att|at|å) (?:\\p{L}+ )?(?:säga|si|sige) (?:nej|nei)',
  ],
} satisfies Language
