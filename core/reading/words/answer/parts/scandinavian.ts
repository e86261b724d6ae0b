/** What answers are put together from in Swedish, Danish and Norwegian. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const SCANDINAVIAN = joined(
  composed({
    not: 'inte|ikke|ej|icke|ikkje|aldrig|aldri|ingen|inga|inget|intet|ingenting',
    spouse: 'fru|frua|kone|kona|mand|mann(?:en)?|man|make|maka',
    view: 'med (?:dig|deg|dere|jer|er)',
    resume:
      '(?:återkomma|vende tilbage|komme tilbake|tale om det|prata om det|snakke om det|ta det|tage det|tar det)',
    notBefore:
      '(?:inte|ikke) (?:förrän|före|før|innan)(?: \\p{L}+)? (?:januari?|februari?|mars|marts|april|maj|mai|juni|juli|augusti?|september|oktober|november|december|desember|jul|påsk\\p{L}*|sommar\\p{L}*|sommer\\p{L}*|semester\\p{L}*|ferie\\p{L}*|hösten|høsten|våren|foråret|efteråret|nyår\\p{L}*|nyttår|nytår|nästa|næste|neste)',
    modest:
      '(?:jag|jeg|eg)? ?(?:är|er) (?:\\p{L}+ )?(?:ingen|ikke (?:noen |nogen )?|inte (?:någon )?) ?(?:expert|ekspert|specialist|fagmann|fagperson)|(?:vet|ved|veit|kan)(?: (?:jag|jeg|det))? (?:inte|ikke) (?:så |sä|særlig |särskilt )*(?:mycket|meget|mye)(?: om (?:det|emnet|ämnet|saken))?|(?:vet|ved|veit) (?:inte|ikke) (?:om|hur|hvor|hvordan|hvad|hva|vad) (?:mycket |meget |mye )?(?:jag|jeg) (?:kan|har)(?: \\p{L}+){0,5}',
    agree:
      '(?:jag|jeg|eg) (?:är|er) (?:\\p{L}+ )?(?:positiv|öppen för det|åpen for det|åben for det)|(?:det )?(?:skulle vara|vore|hade varit|kunne være|hadde vært|blir) (?:\\p{L}+ )?(?:roligt|kul|trevligt|hyggeligt|hyggelig|kjekt|gøy|moro|koselig|sjovt|dejligt|rart|spännande|spennende|spændende) (?:att|at|å) (?:få )?(?:träffa|prata|lära|höra|møde|møte|tale|snakke|lære|høre|bli|hilse)|(?:ser|ser jag|ser vi) fram (?:emot|mot|til|till) (?:att|å|at) (?:få )?(?:träffa|prata|höra från|møte|snakke|høre fra|møde|tale|bli)|(?:det |dette )?(?:gjør|gør|gör|kan|vil|vill) (?:jag|jeg|eg|vi) (?:\\p{L}+ )?(?:gjerne|gerne|gärna|godt)|(?:hjelper|hjälper|hjælper|svarer|svarar|deler|delar|forteller|fortæller|berättar)(?: \\p{L}+){1,4} (?:med glede|med glädje|med glæde|mer enn gjerne|mer än gärna|mere end gerne)|(?:det )?(?:ville vært|hadde vært|ville være) (?:\\p{L}+ )?(?:kjekt|gøy|moro|hyggelig|hyggeligt|koselig|fint|sjovt|rart) (?:å|at)|(?:jag|jeg|eg) (?:stiller|ställer) (?:\\p{L}+ )?(?:opp|op|upp)(?= ?$|[,;!.])|(?:givetvis|självklart|absolut|selvfølgelig|selvsagt|naturligvis) (?:får|kan|må) (?:hon|hun|ho|han|alice)|(?:vi|man) kan (?:\\p{L}+ )?(?:snakkes|tale sammen|ses|talas vid|prata|høres)|jeg er (?:frisk|med på den|på den)',
    them: 'dig|deg|er|dere|jer|någon|noen|nogen',
    know: 'känner|kender|kjenner|minns|husker',
    but: 'men|fast|dock|dog|og|och|for|bara|bare',
    mine: '(?:min|mitt|mit|mi) (?:mejl\\p{L}*|mail\\p{L}*|e-?post\\p{L}*|adress\\p{L}*|nummer|telefonnummer)|(?:adressen|mailen|nummeret|e-postadressen|eposten) (?:min|mitt)',
    give: 'ge|giv|gi|skicka|send|lämna|del|dela',
    regretted:
      '(?:eller|nej|nei),? (?:jeg |jag )?(?:nej|nei|ångrade|fortryder|angrer)(?= ?$|,)|ångrade mig|fortrød|angra meg|nej,? förresten|nei,? forresten|nej,? forresten|(?:ångrat mig|ombestemt (?:mig|meg)|bestämt mig för att inte|fortryder|ångrar mig|angret meg|ändrat mig)|(?:vid|ved) (?:närmare|nærmere) (?:eftertanke|ettertanke)',
    wonder:
      '(?:vad|hvad|hva) (?:vill|vil|gör|gjør|gør|driver) (?:hon|hun|ho|han|alice)|(?:vad|hvad|hva) (?:gäller|gjelder|handlar|handler|drejer|dreier|kostar|koster|är det|er det)|(?:vem|hvem) (?:är|er) (?:hon|hun|ho|han|det|den|denne|alice)|varför(?! inte)|hvorfor(?! ikke)|(?:hur mycket|hvor meget|hvor mye|hur lång|hvor lang)',
    held: '(?:fundera|tänka|tenke|tænke|tänker|tenker|tænker|funderar)(?: \\p{L}+){0,2} (?:på|över|over)(?: (?:det|saken|den|sagen))?(?= ?$)|sov[ae] på (?:det|saken|sagen)|(?:fråga|spørre|spørge|prata|snakke|tale|kolla|sjekke|tjekke|rådgöra|diskutera|diskutere)(?: \\p{L}+){0,5} (?:först|først)|(?:först|først)(?: \\p{L}+){0,3} (?:fråga|spørre|spørge|prata med min|snakke med (?:min|sjefen|kona|mannen)|tale med min|veta|vite|vide)|(?:inte|ikke)(?: (?:helt|riktigt|heilt|så))? (?:säker|sikker)(?= ?$|,| (?:på (?:det|om|at)|om))|(?:vet|ved|veit)(?: (?:jag|jeg|det)){0,2} (?:inte|ikke)(?: (?:riktigt|rigtig|helt|än|ennå|endnu))?$|(?:återkommer|hör av mig|gir lyd|giver lyd|vender tilbage|kommer tilbake)(?= ?$|,| (?:till|til) (?:dig|deg|er|jer|dere)(?= ?$|,| med)| med (?:svar|besked|beskjed)| senare| senere)|(?:bara|kun|bare|endast) (?:om|hvis|dersom)|(?:förutsatt|forudsat|forutsatt) at\\p{L}?|på (?:det )?(?:villkor|vilkår|betingelse)|under (?:förutsättning|forudsætning|forutsetning)',
    only: 'först|først|tidigast|tidligst|kun|(?:inte|ikke) (?:förrän|før|innan)',
    soon: '(?:når|när) som helst|(?:i ?morgon|i ?morgen|i ?dag|i ?kväll|i ?kveld|i ?aften)|(?:i )?(?:denna|denne|den här) (?:vecka|uge|uke|uken|ugen|veckan)|i veckan|(?:på |om )?(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn)dag\\p{L}*|(?:på |om )?(?:kvällar\\p{L}*|kvällen|kveldstid|kveldene?|aftenen|(?:för|for|efter|etter)middag\\p{L}*)|(?:på|per|over|via) (?:telefon\\p{L}*|teams|zoom|skype|mail|mejl|e-?post)|(?:över|over) en (?:kopp|kop|fika|øl|öl|kaffe)(?: kaffe| te)?',
    week: '(?:i )?(?:nästa|næste|neste) (?:vecka|uge|uke)|om en (?:vecka|uge|uke)',
    yes: [
      '(?:ja,? |jo,? |jadå,? |jada,? )?det (?:fint|greit|okej?|bra) (?:med|for|för) (?:mig|meg)|(?:ja,? |jo,? |jadå,? |jada,? )?(?:det )?(?:går|er|är|passar|passer|funkar|låter|lyder|høres|vore|blir) (?:alldeles |helt |riktigt |rigtig |veldig |väldigt |så |bare |bara )*(?:jätte|super|kjempe|skit|kanon|as|ur|pisse)?(?:bra|fint|utmärkt|udmærket|utmerket|toppen|perfekt|okej|ok|greit|trevligt|roligt|kul|hyggeligt|hyggelig|spännande|spændende|spennende|godt|i orden)(?: ut)?(?: (?:för|for|med) (?:mig|meg|min del))?',
      '(?:ja,? )?(?:mer|mere) (?:än|end|enn) (?:gärna|gerne|gjerne)|(?:ja,? )?(?:väldigt |meget |veldig |mycket |hemskt )?(?:gärna|gerne|gjerne)(?: det| då| da| för mig| for mig| for meg)?|(?:självklart|selvfølgelig|selvsagt|naturligtvis|naturligvis|absolut|givetvis)|(?:varför|hvorfor) (?:inte|ikke)|(?:inga|ingen|intet|ikke noget|ikke noe) problem(?:er)?|(?:jag |jeg )?(?:har )?(?:inget|intet|ikke noget|ikke noe) (?:emot|imod|imot) det|med (?:stor |største |största )?(?:glädje|glæde|glede|nöje|fornøjelse|fornøyelse)',
    ],
    may: 'får|kan|må|låt|lad|la|be|bed',
    reach:
      'höra av sig|høre fra sig|skriva|skrive|mejla|maila|maile|ringa|ringe|kontakta|kontakte|ta kontakt|tage kontakt',
    join: 'sätt|sæt|sett|koppla|koble|kobl|koppl|introdu[cs]er\\p{L}*|present\\p{L}*|præsenter\\p{L}*',
    us: 'oss|os|mig|meg',
    glad: 'ära|ære|hedrad|beæret|gärna|gerne|gjerne|glad|roligt|hyggeligt|hyggelig|koselig|trevligt|kul',
    meet: 'träffa|träffas|møte|møde|mødes|møtes|prata|snakke|snakkes|tale|hjälpa|hjelpe|hjælpe|lära känna|bli kjent|lære at kende',
    want: 'tid|lyst|intresserad|interesseret|interessert|intresse|interesse|aktuellt|aktuelt|något för mig|noget for mig|noe for meg|behov',
    refuse:
      '(?:bestämt|bestemt|besluttet|valgt|valt|beslutat)(?: \\p{L}+){0,2} (?:att|at|å) (?:inte|ikke|avstå|takke nej|takke nei|tacka nej)(?: \\p{L}+)?|(?:måste|må|får|vil|väljer att|velger å|vælger at|tvungen att) (?:\\p{L}+ ){0,2}(?:tacka nej|takke nei|takke nej|avstå|avböja|sige nej|si nei|säga nej|melde pas)|avstår|avböjer|(?:hoppar|springer|står) (?:\\p{L}+ )?over|hoppar över(?: \\p{L}+)?|(?:hon|hun|ho|han|alice)(?: \\p{L}+)? (?:ska|skal|får|må|kan|bör|bør) (?:inte|ikke) (?:höra|skriva|skrive|ringa|ringe|mejla|kontakta|kontakte|få|ta|have)|varken (?:tid|lust|ork)|hverken (?:tid|lyst)|verken (?:tid|lyst)|(?:det )?(?:passar|passer) (?:\\p{L}+ )?(?:inte|ikke)(?= ?$|,| (?:för|for) (?:mig|meg|min del))|(?:bliver|blir) (?:\\p{L}+ )?(?:nødt|nødt|tvungen|tvunget|tvungna) (?:til |till )?(?:at|att|å) (?:sige nej|si nei|säga nej|takke nej|takke nei|tacka nej|melde (?:pas|avbud|fra)|avstå)|så (?:det (?:bliver|blir|er) (?:et |ett )?)?(?:nej|nei)$|(?:tar|tager) (?:\\p{L}+ )?(?:ikke|inte) (?:imot|ind|emot) (?:nye|nya)',
    ask: 'hør med (?:meg|mig)|hör med mig|fråga|spør|spørg|hör av (?:dig|er)|skriv|kontakta|kontakt|ta kontakt|tag kontakt|återkom|kom tilbake|kom tilbage|vend tilbage|påminn|mind mig|minn meg|prøv|ring|mejla|maila|vänd dig|vend deg|henvend dig|henvend deg|prata|snakk|snak|tal|hör med|hør med',
    asking:
      'fråga|spør|spørg|hör med|hør med|prata med|snakk med|snak med|tal med|skriv till|skriv til|vänd (?:dig|er) till|vend deg til|henvend (?:dig|deg) til|prøv|testa|ta kontakt med|tag fat i|kontakta|kontakt(?= \\p{L}+ \\p{L}+ (?:i|på|som|hos|fra|der)(?!\\p{L}))|mejla|maila|hör med|hør med|høyr med|spörj|fråga',
    again: 'igen|igjen|på nytt|senare|senere|då',
    ahead:
      '(?:efter|etter) (?:\\p{L}+ ){0,2}?(?:semester\\p{L}*|sommar\\p{L}*|sommer\\p{L}*|\\p{L}*ferie\\p{L}*|jul\\p{L}*|påsk\\p{L}*|nyår\\p{L}*|nyttår|nytår|höst\\p{L}*|høst\\p{L}*|efterår\\p{L}*|vår\\p{L}{0,2}|forår\\p{L}*|vinter\\p{L}*|tenta\\p{L}*|tentor\\p{L}*|eksamen\\p{L}*|flytt\\p{L}*|bröllop\\p{L}*|bryllup\\p{L}*|helg\\p{L}*|januar\\p{L}*|februar\\p{L}*|mars|marts|april|maj|mai|juni|juli|august\\p{L}*|september|oktober|november|december|desember)|(?:om|over) (?:\\p{L}+ )?(?:en|ett|et|ei|några|nogle|noen|par|to|två|tre|fire|fyra|\\d+) (?:veckor|uger|uker|månad\\p{L}*|måned\\p{L}*|år)|(?:till|til|mot|mod|i|på|från|fra|over|över)(?: (?:början|slutet|mitten|begyndelsen|slutningen|starten|begynnelsen|midten|slutten|løpet)(?: av| af)?)? (?:januar\\p{L}*|februar\\p{L}*|mars|marts|april|maj|mai|juni|juli|august\\p{L}*|september|oktober|november|december|desember|høst\\p{L}*|höst\\p{L}*|vår(?:en)?|forår\\p{L}*|efterår\\p{L}*|sommeren|sommaren|vinter\\p{L}*|nyår\\p{L}*|nyttår|nytår|det nye år)|(?:nästa|næste|neste) (?:månad|år|måned|vår|sommar|sommer|høst|höst|vinter|kvartal|termin|semester|gang|gång)',
    now: 'nu|nå|just nu|lige nu|akkurat nå|för tillfället|for tiden|i øyeblikket',
    kin: '(?:min|mitt|vår|vores|mina) (?:\\p{L}+ )?(?:kollega\\p{L}*|syster|søster|bror|broder|man|mann|mand|fru|kone|kæreste|chef|sjef|partner|son|sønn|søn|dotter|datter|efterträdare|etterfølger|efterfølger|kompanjon|medarbetare|make|maka|sambo)|(?:kollegaen|søsteren|broren|mannen|kona|sjefen|partneren|sønnen|datteren|etterfølgeren|søstera|dattera) (?:min|mi)',
    pronoun: 'henne|honom|hende|ham|hende|ho|hos henne',
    tends:
      'sköter|styrer|tar hand om|tar seg av|tager sig af|ansvarar|har ansvar\\p{L}*|håller i|håndterer|hanterar|driver|leder|står for|står för',
  }),
  {
    notMine: [
      '(?:det )?(?:är|er) (?:\\p{L}+ )?(?:inte|ikke) (?:\\p{L}+ )?(?:mitt|mit|min) (?:\\p{L}+ )?(?:bord|område|avdeling|afdeling|avdelning)(?: (?:längre|lenger|længere|mere|mer))?|(?:jag|jeg) (?:jobbar|jobber|arbetar|arbejder|arbeider) (?:inte|ikke) (?:\\p{L}+ )?(?:där|der|med det|med dette|med detta|længere|lenger|längre)(?: (?:længere|lenger|längre|mere|mer))?',
    ],
    doubt: [
      '(?:sova|sove) (?:litt |lite |lidt )?på (?:det|saken|sagen)|(?:inte|ikke) (?:helt |riktigt |heilt )?(?:säker|sikker|övertygad)(?: (?:på|om))?|vet (?:inte|ikke)|ved ikke|veit ikkje|(?:vad|hva|hvad) (?:handlar|handler|gäller|gjelder|drejer|vill|vil|er det|är det)',
    ],
    doubled: [
      '(?:inte|ikke) (?:finde|se|hitta|finne|komma på|komme på)(?: \\p{L}+){0,2} (?:grund|anledning|skäl|grunn)(?: (?:till|til|att|at|å|säga|sige|si|nej|nei)){0,5}',
    ],
    undecided: ['säker|sikker|övertygad|overbevist'],
    never: [
      '(?:jag |jeg )?(?:vill|vil|ønsker|önskar) (?:inte|ikke) (?:ha|have|få|motta|modtage)(?: \\p{L}+){0,4}',
      '(?:inte|ikke) (?:skriv|mejla|maila|kontakta|kontakt|send|skicka)\\p{L}*(?: \\p{L}+){0,3}? (?:igen|igjen|mer|mere|flere|fler)',
    ],
    stranger: [
      '(?:minns|husker|känner|kender|kjenner)(?: (?:jag|jeg|eg))? (?:ingen|inte någon|ikke noen|ikke nogen)(?: som heter| der hedder)?|(?:aning|anelse|peiling) om vem',
    ],
    strangerWhole: [
      '(?:känner|kender|kjenner) (?:vi|jag|jeg|du) (?:varandra|hinanden|hverandre|dig|deg|mig|meg)|(?:ingen|inga|ikke) (?:aning|anelse)(?: om)? (?:vem|hvem) (?:du|ni|dere)|aner ikke hvem (?:du|i|dere)',
    ],
  },
)

export const SCANDINAVIAN_PARTS: Language = accentless(SCANDINAVIAN)
