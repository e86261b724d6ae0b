/** What answers are put together from in Romanian. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const ROMANIAN = joined(
  composed({
    not: 'nu|n-\\p{L}+|nici|niciodată',
    view: 'cu (?:tine|dumneavoastră|dvs)|în privința|în ceea',
    resume: '(?:reveni|revenim|discuta|discutăm|vorbi|vorbim)(?: (?:la|despre))?(?: asta)?',
    modest:
      'nu sunt (?:un |o )?(?:expert|specialist)\\p{L}*|nu știu (?:cât|dacă) (?:\\p{L}+ )?(?:pot|aș putea) (?:ajuta|fi de folos)',
    regretted:
      'de fapt,? nu|(?:m-am|ne-am) (?:răz)?gândit(?: mai bine)?(?= ?$|,| și nu)|m-am răzgândit|am schimbat părerea',
    wonder:
      '(?:ce|cine|de ce(?! nu)|cât|pentru ce)(?= (?:vrea|e|este|dorește|caută|anume|costă|durează|face|vinde)| ?$)|despre ce',
    notBefore: 'nu înainte de (?!\\d|ora|prânz)\\p{L}+',
    only: 'abia|doar|numai|cel mai devreme',
    soon: 'oricând|săptămâna (?:asta|aceasta)|mâine|azi|(?:luni|marți|miercuri|joi|vineri|sâmbătă|duminică)(?= ?$|[,;!.])|seara|dimineața|la telefon|pe zoom|la o cafea',
    week: 'săptămâna (?:viitoare|următoare)|peste o săptămână',
    yes: [
      '(?:da,? )?(?:sunt de acord|de acord|accept|cu (?:mare |cea mai mare |multă )?(?:plăcere|drag|bucurie)|mi-ar (?:face|făcea) (?:mare |o deosebită )?plăcere|m-aș bucura|sigur(?: că da)?|desigur|bineînțeles|firește|cum să nu|de ce nu|nicio problemă|n-am nimic împotrivă|nu am nimic împotrivă|nu văd de ce nu|e în regulă|e ok)',
    ],
    agree:
      'sunt de acord|mi se pare (?:\\p{L}+ )?(?:interesant|bine|grozav|o idee bună)|îmi dau acordul|faceți(?:-ne)? (?:vă rog )?(?:legătura|cunoștință|prezentările)|fă(?:-ne)? (?:te rog )?(?:legătura|cunoștință|prezentările)|(?:mă|m-ar) interes(?:ează|a)|sună (?:\\p{L}+ )?(?:bine|interesant|grozav|excelent)|(?:vă|te) rog să ne (?:faceți|faci|puneți|pui|prezentați|prezinți)(?: \\p{L}+)?|aștept (?:mesajul|emailul|telefonul|să mă sune|să-mi scrie)(?: ei)?',
    may: 'poate|pot|rog|să|puteți|poți',
    reach:
      '(?:să )?(?:mă|îmi|mi-?) ?(?:\\p{L}+ )?(?:scri\\p{L}+|sun\\p{L}+|contact\\p{L}+|caut\\p{L}+|trimit\\p{L}+|telefon\\p{L}+)|să-mi (?:scri\\p{L}+|dea|trimit\\p{L}+)|contacta|scrie|suna',
    join: 'prezint\\p{L}*|prezentați|pune\\p{L}*|pui|conect\\p{L}*',
    us: '(?:în|in) (?:legătură|contact)|cunoștință',
    glad: 'plăcere|bucur\\p{L}*|încânta\\p{L}+|drag|plăcea|dori|vrea|onora\\p{L}+|ferici\\p{L}+',
    meet: 'cunosc|cunoaște|cunoaștem|vorbesc|vorbi|vorbim|discut\\p{L}*|ajut\\p{L}*|întâln\\p{L}+|stau de vorbă|răspund',
    give: 'dați|dă|da|dai|trimite\\p{L}*|transmite\\p{L}*|oferi\\p{L}*',
    mine: '(?:adresa|mailul|e-?mailul|emailul|numărul|contactul|datele|telefonul)(?: de \\p{L}+)? (?:meu|mea|mele)|(?:mailul|numărul|adresa)',
    want: 'vreau|doresc|interes\\p{L}+|pot|am (?:\\p{L}+ )?(?:timp|chef|nevoie)|caut|mă interesează|sunt interesat\\p{L}*|e pentru mine|îmi permit',
    refuse:
      '(?:de )?data asta pas|trec peste|am (?:decis|hotărât|ales) să (?:nu|refuz|declin)(?: \\p{L}+)?|(?:prefer|aleg|voi|trebuie|sunt nevoit\\p{L}*|mă văd nevoit\\p{L}*) (?:\\p{L}+ )?(?:să (?:nu|refuz|declin|spun nu|renunț)|refuza|declina)|refuz|declin|trec peste|nu are (?:rost|sens)|nu(?:-mi)? (?:permite?|permit)(?=\\P{L}*$)|nu (?:e|este) nevoie(?=\\P{L}*$|,)|nu(?:-s| sunt| e) (?:genul|de mine|pentru mine)(?: \\p{L}+)?|nu ne (?:puneți|pune|faceți)(?: \\p{L}+){0,2}|nu-i (?:dați|da) (?:\\p{L}+ )?(?:mea|meu|adresa|numărul)|să nu-mi (?:scrie|telefoneze)|(?:aș prefera|prefer) să nu',
    ask: 'luați legătura|ia legătura|întreb\\p{L}*|scrie\\p{L}*|contact\\p{L}*|caut\\p{L}*|sun\\p{L}*|revino|reveniți|reaminti\\p{L}*|aminti\\p{L}*|vorbi\\p{L}*|vorbește|adres\\p{L}*|încerc\\p{L}*',
    asking:
      '(?:luați|ia) legătura cu|încearcă la|încercați la|întrebați(?:-o|-l)?|întreabă(?:-o|-l)?|scrieți(?:-i)?|contactați(?:-o|-l)?|contactează(?:-o|-l)?|vorbiți|vorbește|adresați-vă|sunați(?:-o|-l)?|căutați(?:-o|-l)?|încercați',
    again: 'din nou|iar|iarăși|mai târziu|altă dată|atunci|iarna|vara|toamna|primăvara',
    ahead:
      'după (?:anul nou|revelion)|(?:după|abia după|spre|către) (?:\\p{L}+ ){0,2}?(?:sărbători\\p{L}*|paște\\p{L}*|crăciun\\p{L}*|concedi\\p{L}+|vacanț\\p{L}+|revelion|examene\\p{L}*|mutare|nuntă|vară|(?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie))|peste (?:\\p{L}+ ){0,2}(?:lun[ăi]|luni|săptămâni|un an)|(?:din|în|la|de la)(?: (?:începutul|mijlocul|sfârșitul)(?: lui)?)? (?:(?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)|vară|toamnă|primăvară|iarnă)|luna viitoare|anul viitor|luna următoare|când mă întorc',
    now: 'acum|momentan|deocamdată|pe moment|în perioada asta',
    kin: '(?:pe |cu |la )?(?:coleg\\p{L}+|soți\\p{L}+|soțul|frate\\p{L}*|sor\\p{L}+|fiul|fiica|șef\\p{L}*|director\\p{L}*|asociat\\p{L}*|partener\\p{L}*|succesor\\p{L}*|doamn\\p{L}+|domnul\\p{L}*|nevast\\p{L}+)(?: \\p{L}+)?',
    tends: 'se ocupă|răspunde|conduce|gestionează|coordonează|știe|decide',
    tend: 'mă ocup|eu mă ocup|lucrez|răspund de|sunt eu|(?:sunt|e|fi) (?:eu )?(?:omul|persoana)|(?:treaba|domeniul|departamentul|aria) me[ua]',
    goes: '(?:asta|aceasta|e|este|problema) (?:\\p{L}+ ){0,3}(?:pentru|la|de)',
    rather: 'mai bine|poate|dar|doar|abia|vă rog|te rog|mai degrabă|așa că',
    held: '(?:trebuie|vreau|aș vrea|aș prefera|lăsați-mă|lasă-mă|lasă-mă întâi) (?:\\p{L}+ )?să (?:mă (?:mai )?gândesc|întreb|verific|vorbesc (?:întâi|mai întâi|cu dana)|știu (?:mai|întâi|despre))|mă (?:mai )?gândesc|(?:doar|numai|dar doar|decât) (?:dacă|după ce|când|cu condiția)|cu (?:o )?condiți[ae]|(?:numai|doar) în cazul|depinde|ezit|(?:mai întâi|întâi|înainte) (?:\\p{L}+ )?(?:trebuie|vreau|aș|spuneți-mi|spune-mi|trimite\\p{L}*)|nu sunt (?:\\p{L}+ )?(?:sigur|convins)\\p{L}*(?= ?$)|(?:deși |dar )?nu știu(?= ?$|,? dacă (?:vreau|e bine))|mă (?:mai )?gândesc|(?:întâi|mai întâi)(?: \\p{L}+){0,3} (?:întreb|vorbesc|consult)(?: \\p{L}+)?|(?:întreb|vorbesc|să-mi întreb)(?: \\p{L}+){0,2} (?:întâi|mai întâi)|întâi trebuie',
    know: 'cunosc|știu|recunosc|amintesc|aduc aminte',
    them: 'pe (?:dumneavoastră|tine|voi|nimeni|această|acest|doamna|aceasta)|nimeni|nicio|niciun|cine|persoana|doamna|cu acest nume',
    receive: '(?:să )?(?:mai )?(?:primesc|primi)(?: \\p{L}+)?',
    erase: 'ștergeți(?:-\\p{L}+)?|scoateți(?:-\\p{L}+)?|eliminați(?:-\\p{L}+)?|dezabonați(?:-\\p{L}+)?',
    nay: '(?:dar|așa că|deci),? nu',
    after: 'după(?! (?:serviciu|prânz|masă|program|\\d|ora|ce|părerea)(?!\\p{L}))',
    take: '(?:mai )?(?:particip|accept|iau|fac|merg|primesc|ies)',
    such: 'astfel|asemenea|noi|întâlniri|necunoscuți|străini|parte',
    first: 'mai întâi|întâi|înainte|prima dată',
    tell: 'spune\\p{L}*|explic\\p{L}+|trimite\\p{L}*|trebuie|vreau|aș vrea|să știu|să aflu|să vorbesc cu|să întreb|îmi (?:spun|zic)\\p{L}*',
    stop: '(?:încetați|terminați|opriți-vă)(?: \\p{L}+){0,3} (?:trimit|scri|deranj)\\p{L}+|lăsați-mă în pace',
    cannot: 'nu (?:pot|știu|am cum)|n-am cum',
    deny: '(?:să )?(?:refuz|zic nu|spun nu)|refuza|spune nu',
    prefer: 'prefer|aș prefera|mai bine',
    who: 'cine (?:e|este|mai e|sunteți|ești)',
    whence: 'de unde',
    has: '(?:mă )?(?:cunoaște\\p{L}*|știe\\p{L}*|știți)|aveți|ai|ați luat|mă știe|ați obținut',
    notI: 'nu eu,? ci|nu pe mine,? ci',
    pronoun: 'ea|el|dânsa|dânsul',
    courtesy: 'dacă (?:ea |doamna )?(?:vrea|dorește|o ajută|pot (?:ajuta|fi de (?:folos|ajutor)))',
    but: 'dar|doar|numai|mai bine|de preferat',
  }),
  {
    strangerWhole: [
      'prima (?:dată|oară) (?:când )?(?:\\p{L}+ )?(?:aud|văd)|de unde ne (?:cunoaștem|știm)|(?:mă|m-ați) confunda\\p{L}*|nu-mi (?:spune|zice) nimic|nu (?:vă|te|o) (?:cunosc|știu|recunosc)|confundați (?:persoana|cu)',
    ],
    notMine: [
      'nu (?:mai )?(?:mă ocup|lucrez)(?: \\p{L}+){0,2}|nu (?:sunt eu|eu sunt|sunt) persoana potrivită',
    ],
    doubt: [
      '(?:trebuie|vreau|aș vrea|lăsați-mă|lasă-mă) (?:\\p{L}+ )?să (?:mă (?:mai )?gândesc|întreb|verific|știu|văd|aflu)|mă (?:mai )?gândesc|nu (?:știu|sunt (?:sigur\\p{L}*|convins\\p{L}*|hotărât\\p{L}*)) (?:ce|dacă|sigur|încă|la ce)|depinde|doar dacă|numai dacă|cu condiția|despre ce (?:e|este)|ce (?:vrea|dorește)|ezit',
    ],
    never: [
      'nu (?:îmi|imi|mă|ma|ne) (?:mai )?(?:scrie|contacta|trimite|deranja)\\p{L}*(?: (?:niciodată|vreodată|din nou|emailuri|mesaje|nimic|pe această adresă)){0,2}|nu-mi mai (?:scrie|trimite)\\p{L}*|nu mai (?:scrieți|trimiteți|vreau să primesc)\\p{L}*',
    ],
    stranger: ['(?:nu|n-am) (?:cunosc|știu|auzit)(?: (?:de|pe|nicio|niciun|cine))+|cine (?:e|este)'],
    harmless: ['nu știu ce să (?:zic|spun)'],
    filler: ['ms|mersi(?: \\p{L}+)?'],
  },
)

export const ROMANIAN_PARTS: Language = accentless(ROMANIAN)
