/** What answers are put together from in Swedish, Danish and Norwegian. */
import { accentless } from '../accent.ts'
import type { Language } from '../language.ts'
import { composed, joined } from '../parts.ts'

const MONTHS =
  'januar\\p{L}*|februar\\p{L}*|mars|marts|april|maj|mai|juni|juli|august\\p{L}*|september|oktober|november|december|desember'

const SCANDINAVIAN = joined(
  composed({
    not: 'inte|ikke|ej|icke|ikkje|aldrig|aldri|ingen|inga|inget|intet|ingenting',
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
      '(?:bestämt|bestemt|besluttet|valgt|valt|beslutat)(?: \\p{L}+){0,2} (?:att|at|å) (?:inte|ikke|avstå|takke nej|takke nei|tacka nej)(?: \\p{L}+)?|(?:måste|må|får|vil|väljer att|velger å|vælger at|tvungen att) (?:\\p{L}+ ){0,2}(?:tacka nej|takke nei|takke nej|avstå|avböja|sige nej|si nei|säga nej|melde pas)|avstår|avböjer|(?:hoppar|springer|står) (?:\\p{L}+ )?over|hoppar över(?: \\p{L}+)?',
    ask: 'hør med (?:meg|mig)|hör med mig|fråga|spør|spørg|hör av (?:dig|er)|skriv|kontakta|kontakt|ta kontakt|tag kontakt|återkom|kom tilbake|kom tilbage|vend tilbage|påminn|mind mig|minn meg|prøv|ring|mejla|maila|vänd dig|vend deg|henvend dig|henvend deg|prata|snakk|snak|tal',
    asking:
      'fråga|spør|spørg|hör med|hør med|prata med|snakk med|snak med|tal med|skriv till|skriv til|vänd (?:dig|er) till|vend deg til|henvend (?:dig|deg) til|prøv|testa|ta kontakt med|tag fat i|kontakta|kontakt(?= \\p{L}+ \\p{L}+ (?:i|på|som|hos|fra|der)(?!\\p{L}))|mejla|maila',
    again: 'igen|igjen|på nytt|senare|senere|då',
    ahead: `(?:efter|etter|over|över|om|till|til|i|på|mot|mod|från|fra|först|først|tidigast|tidligst) (?:\\p{L}+ ){0,2}?(?:semester\\p{L}*|sommar\\p{L}*|sommer\\p{L}*|ferie\\p{L}*|jul\\p{L}*|påsk\\p{L}*|nyår\\p{L}*|nyttår|nytår|vecka|veckor|uge|uger|uke|uker|månad|månader|måned\\p{L}*|år|höst\\p{L}*|høst\\p{L}*|efterår\\p{L}*|vår\\p{L}*|forår\\p{L}*|vinter\\p{L}*|tenta\\p{L}*|eksamen\\p{L}*|${MONTHS})|(?:nästa|næste|neste) (?:vecka|månad|år|uge|måned|uke)|til (?:høsten|våren|foråret|efteråret|sommeren)`,
    now: 'nu|nå|just nu|lige nu|akkurat nå|för tillfället|for tiden|i øyeblikket',
    kin: '(?:min|mitt|vår|vores|mina) (?:\\p{L}+ )?(?:kollega\\p{L}*|syster|søster|bror|broder|man|mann|mand|fru|kone|kæreste|chef|sjef|partner|son|sønn|søn|dotter|datter|efterträdare|etterfølger|efterfølger|kompanjon|medarbetare)',
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
  },
)

export const SCANDINAVIAN_PARTS: Language = accentless(SCANDINAVIAN)
