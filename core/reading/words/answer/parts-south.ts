/** What answers are put together from in Romanian, Greek, Turkish, Hungarian and Catalan. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'
import { romanised } from './latin.ts'
import { composed, joined } from './parts.ts'

const ROMANIAN = joined(
  composed({
    not: 'nu|n-\\p{L}+|nici|niciodată',
    yes: [
      '(?:da,? )?(?:sunt de acord|de acord|accept|cu (?:mare |cea mai mare |multă )?(?:plăcere|drag|bucurie)|mi-ar (?:face|făcea) (?:mare |o deosebită )?plăcere|m-aș bucura|sigur(?: că da)?|desigur|bineînțeles|firește|cum să nu|de ce nu|nicio problemă|n-am nimic împotrivă|nu am nimic împotrivă|nu văd de ce nu|e în regulă|e ok)',
    ],
    agree:
      'sunt de acord|mi se pare (?:\\p{L}+ )?(?:interesant|bine|grozav|o idee bună)|îmi dau acordul|faceți(?:-ne)? (?:vă rog )?(?:legătura|cunoștință|prezentările)|fă(?:-ne)? (?:te rog )?(?:legătura|cunoștință|prezentările)|(?:mă|m-ar) interes(?:ează|a)|sună (?:\\p{L}+ )?(?:bine|interesant|grozav|excelent)|(?:vă|te) rog să ne (?:faceți|faci|puneți|pui|prezentați|prezinți)(?: \\p{L}+)?',
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
      'am (?:decis|hotărât|ales) să (?:nu|refuz|declin)(?: \\p{L}+)?|(?:prefer|aleg|voi|trebuie|sunt nevoit\\p{L}*|mă văd nevoit\\p{L}*) (?:\\p{L}+ )?(?:să (?:nu|refuz|declin|spun nu|renunț)|refuza|declina)|refuz|declin|trec peste|nu are (?:rost|sens)|nu(?:-mi)? (?:permite?|permit)(?=\\P{L}*$)|nu (?:e|este) nevoie(?=\\P{L}*$|,)|nu(?:-s| sunt| e) (?:genul|de mine|pentru mine)(?: \\p{L}+)?',
    ask: 'întreb\\p{L}*|scrie\\p{L}*|contact\\p{L}*|caut\\p{L}*|sun\\p{L}*|revino|reveniți|reaminti\\p{L}*|aminti\\p{L}*|vorbi\\p{L}*|vorbește|adres\\p{L}*|încerc\\p{L}*',
    asking:
      'întrebați(?:-o|-l)?|întreabă(?:-o|-l)?|scrieți(?:-i)?|contactați(?:-o|-l)?|contactează(?:-o|-l)?|vorbiți|vorbește|adresați-vă|sunați(?:-o|-l)?|căutați(?:-o|-l)?|încercați',
    again: 'din nou|iar|iarăși|mai târziu|altă dată|atunci|iarna|vara|toamna|primăvara',
    ahead:
      '(?:după|peste|prin|în|din|la|abia|spre|de) (?:\\p{L}+ ){0,2}?(?:sărbători\\p{L}*|paște\\p{L}*|crăciun\\p{L}*|concedi\\p{L}+|vacanț\\p{L}+|revelion|lun[aăi]|luni|săptămân\\p{L}+|anul|ani|an|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|vară|toamnă|primăvară|iarnă|sesiune)|(?:luna|săptămâna|anul) (?:viitoare?|următo\\p{L}+)|când mă întorc',
    now: 'acum|momentan|deocamdată|pe moment|în perioada asta',
    kin: '(?:pe |cu |la )?(?:coleg\\p{L}+|soți\\p{L}+|soțul|frate\\p{L}*|sor\\p{L}+|fiul|fiica|șef\\p{L}*|director\\p{L}*|asociat\\p{L}*|partener\\p{L}*|succesor\\p{L}*|doamn\\p{L}+|domnul\\p{L}*|nevast\\p{L}+)(?: \\p{L}+)?',
    tends: 'se ocupă|răspunde|conduce|gestionează|coordonează|știe|decide',
    tend: 'mă ocup|eu mă ocup|lucrez|răspund de|sunt eu|(?:sunt|e|fi) (?:eu )?(?:omul|persoana)|(?:treaba|domeniul|departamentul|aria) me[ua]',
    goes: '(?:asta|aceasta|e|este|problema) (?:\\p{L}+ ){0,3}(?:pentru|la|de)',
    rather: 'mai bine|poate|dar|doar|abia|vă rog|te rog|mai degrabă|așa că',
    held: '(?:trebuie|vreau|aș vrea|aș prefera|lăsați-mă|lasă-mă|lasă-mă întâi) (?:\\p{L}+ )?să (?:mă (?:mai )?gândesc|întreb|verific|vorbesc (?:întâi|mai întâi|cu dana)|știu (?:mai|întâi|despre))|mă (?:mai )?gândesc|(?:doar|numai|dar doar|decât) (?:dacă|după ce|când|cu condiția)|cu (?:o )?condiți[ae]|(?:numai|doar) în cazul|depinde|ezit|(?:mai întâi|întâi|înainte) (?:\\p{L}+ )?(?:trebuie|vreau|aș|spuneți-mi|spune-mi|trimite\\p{L}*)',
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

const GREEK = joined(
  composed({
    not: 'δεν|δε|μη|μην|όχι|ούτε|ποτέ',
    yes: [
      '(?:ναι,? )?(?:συμφωνώ|δέχομαι|αποδέχομαι|με (?:μεγάλη |πολλή |πολύ )?(?:μου )?(?:χαρά|ευχαρίστηση)(?: μου)?|μετά χαράς|ευχαρίστως|πολύ ευχαρίστως|βεβαίως|βέβαια|φυσικά|εννοείται|ασφαλώς|γιατί όχι|κανένα πρόβλημα|δεν έχω (?:καμία )?αντίρρηση|δεν έχω (?:κανένα )?πρόβλημα|θα χαρώ(?: πολύ)?|χαρά μου|τιμή μου|είμαι μέσα|προχωρήστε|προχώρα)',
    ],
    agree:
      'συμφωνώ|δέχομαι|αποδέχομαι|έχετε τη συγκατάθεσή μου|θα (?:ήταν )?(?:χαρά|τιμή) μου|θα χαρώ|με ενδιαφέρει|ακούγεται (?:\\p{L}+ )?(?:ωραίο|καλό|ενδιαφέρον|τέλειο|υπέροχο)|κάντε (?:τη|την) (?:γνωριμία|σύσταση)|φέρτε μας σε επαφή|φέρε μας σε επαφή',
    may: 'ας|μπορεί|μπορείτε|μπορείς|να',
    reach:
      '(?:να )?(?:μου |με |μας )?(?:γράψει|στείλει|τηλεφωνήσει|πάρει|καλέσει|επικοινωνήσει|βρει)|επικοινωνήσει μαζί μου',
    join: 'σύστησ\\p{L}*|συστήσ\\p{L}*|γνώρισ\\p{L}*|γνωρίσ\\p{L}*|φέρ\\p{L}+|φέρτε|συνδέσ\\p{L}*|σύνδεσ\\p{L}*',
    us: 'μας|με',
    glad: 'χαρώ|χαρά|ευχαρίστηση|ευχαρίστως|χαίρομαι|ήθελα|άρεσε|θέλω|τιμή',
    meet: 'γνωρίσω|γνωριστούμε|μιλήσω|μιλήσουμε|βοηθήσω|συναντήσω|συναντηθούμε|τα πούμε|κουβεντιάσ\\p{L}+|απαντήσω|συζητήσ\\p{L}+',
    give: 'δώσε|δώστε|δώσετε|δώσεις|στείλε|στείλτε',
    mine: '(?:το|τα|τον|τη|την) (?:\\p{L}+ )?(?:e?mail|μέιλ|τηλέφωνό?|στοιχεία|αριθμό|διεύθυνσή?|κινητό) ?(?:μου)?',
    want: 'ενδιαφέρ\\p{L}+|με ενδιαφέρει|θέλω|θα ήθελα|επιθυμώ|μπορώ|θα μπορέσω|έχω (?:\\p{L}+ )?(?:χρόνο|διάθεση|όρεξη)|προλαβαίνω|ψάχνω|χρειάζομαι|θα πάρω|είναι για μένα',
    refuse:
      'αποφάσισα να (?:μην?|αρνηθώ)(?: \\p{L}+)?|αρνηθώ|θα αρνηθώ|αρνούμαι|(?:προτιμώ|καλύτερα) (?:όχι|να μην?)(?: \\p{L}+)?|θα πω όχι|θα περάσω|θα το αφήσω|δεν έχει νόημα|δεν (?:μου )?(?:το )?επιτρέπ\\p{L}+(?=\\P{L}*$)|δεν χρειάζεται(?=\\P{L}*$|,)',
    ask: 'ρώτησ\\p{L}*|ρωτήστε|ξαναρώτ\\p{L}*|ξαναρωτήστε|γράψε|γράψτε|ξαναγράψ\\p{L}+|επικοινων\\p{L}+|μίλησ\\p{L}*|μιλήστε|μίλα|μιλάμε|απευθυν\\p{L}+|στείλ\\p{L}+|θύμισ\\p{L}*|θυμίστε|πάρ\\p{L}+|ξαναμιλ\\p{L}+|τα (?:ξανα)?λέμε|αφήσουμε|ξαναλέμε|τα ξαναπούμε',
    asking:
      'ρωτήστε|ρώτησε|ρώτα|γράψτε|γράψε|μιλήστε|μίλησε|μίλα|επικοινωνήστε|επικοινώνησε|απευθυνθείτε|απευθύνσου|στείλτε|πάρτε',
    again: 'ξανά|πάλι|αργότερα|άλλη φορά|τότε',
    ahead:
      '(?:μετά|σε|από|τον|την|το|στις|στα|κατά|αρχές|τέλη|προς) (?:\\p{L}+ ){0,2}?(?:πάσχα|χριστούγεννα|γιορτές|διακοπές|άδεια|καλοκαίρι|χειμώνα|άνοιξη|φθινόπωρο|μήνα|μήνες|μηνών|ε?βδομάδ\\p{L}+|χρόν\\p{L}+|ιανουάρι\\p{L}*|φεβρουάρι\\p{L}*|μάρτι\\p{L}*|απρίλι\\p{L}*|μάιο[υςν]?|ιούνι\\p{L}*|ιούλι\\p{L}*|αύγουστ\\p{L}*|σεπτέμβρι\\p{L}*|οκτώβρι\\p{L}*|νοέμβρι\\p{L}*|δεκέμβρι\\p{L}*|γενάρη|φλεβάρη|μάρτη|απρίλη|σεπτέμβρη|οκτώβρη|νοέμβρη|δεκέμβρη|εξεταστική)|όταν (?:γυρίσω|επιστρέψω|τελειώσω)',
    now: 'τώρα|αυτή τη στιγμή|αυτόν τον καιρό|προς το παρόν|αυτή την περίοδο',
    kin: '(?:τη[νς]?|τον|του|στη[νς]?|στον|ο|η|με τη[νς]?|με τον) (?:\\p{L}+ ){0,2}?(?:συνάδελφ\\p{L}+|αδερφ\\p{L}+|αδελφ\\p{L}+|γυναίκα|σύζυγ\\p{L}+|άντρα|γι[οό]\\p{L}*|κόρη|συνεργάτ\\p{L}+|συνέταιρ\\p{L}+|διευθ\\p{L}+|διάδοχ\\p{L}*|προϊστ\\p{L}+|κύριο|κυρία|κ\\.)(?: \\p{L}+)?',
    tends:
      'ασχολείται|έχει (?:\\p{L}+ )?(?:αναλάβει|πλέον)|αναλαμβάνει|χειρίζεται|είναι υπεύθυν\\p{L}+|διευθύνει|κάνει',
    tend: 'ασχολούμαι|δουλεύω (?:πια|πλέον)|εργάζομαι (?:πια|πλέον)|έχω (?:πια|πλέον)|είμαι (?:\\p{L}+ )?(?:κατάλληλ\\p{L}+|αρμόδι\\p{L}+|υπεύθυν\\p{L}+)|αρμοδιότητά μου|δική μου (?:δουλειά|υπόθεση)',
    goes: '(?:αυτό|αφορά|είναι|πηγαίνει) (?:\\p{L}+ ){0,3}(?:για|στον|στην|στη)',
    rather: 'καλύτερα|μάλλον|ίσως|αλλά|μόνο|παρακαλώ|ας|μετά',
    held: '(?:πρέπει|θέλω|αφήστε με|άσε με|άσε) να (?:το )?(?:σκεφτώ|ρωτήσω|μάθω|ξέρω|συμβουλευτώ)|(?:να )?(?:το )?σκεφτώ|(?:μόνο|αλλά μόνο|αρκεί|παρά μόνο) (?:αν|εφόσον|όταν|να|αφού|υπό)|με (?:την|τον) (?:προϋπόθεση|όρο)|μόνο στην περίπτωση|υπό τον όρο|εξαρτάται|διστάζω|(?:πρώτα|πριν|προηγουμένως) (?:\\p{L}+ )?(?:θέλω|πρέπει|θα ήθελα|πείτε|πες|στείλε|στείλτε|μίλα|ρωτ\\p{L}+)',
    know: 'γνωρίζω|ξέρω|θυμάμαι|θυμαμαι|αναγνωρίζω',
    them: '(?:την|τη|τον|σας|σε|εσάς|εσένα)(?: \\p{L}+)?|κανένα\\p{L}*|καμ[ίι]α|κάποια|κάποιον|αυτή(?:ν)?|αυτόν|κυρία|ποι[αο]ς?',
    receive: '(?:να )?(?:ξανα)?(?:λαμβάνω|λάβω|παίρνω)',
    erase: 'διαγράψτε|σβήστε|αφαιρέστε|βγάλτε|διαγράψετε',
    nay: '(?:αλλά|οπότε|μάλλον|άρα),? όχι',
    after: 'μετά (?:από )?(?:τον|την|τη|το|τις|τα|τους)(?! (?:δουλειά|μεσημέρι|\\d))|μετά από',
    take: '(?:πια |πλέον )?(?:δέχομαι|συμμετέχω|παίρνω|αναλαμβάνω|κάνω|πηγαίνω|βγαίνω)',
    such: 'τέτοι\\p{L}+|νέ\\p{L}+|καινούρι\\p{L}+|συναντήσεις|άλλ\\p{L}+|γνωριμίες|αγνώστους',
    first: 'πρώτα|πριν|προηγουμένως|καταρχάς',
    tell: 'πείτε|πες|πει|εξηγ\\p{L}+|στείλ\\p{L}+|πρέπει|θέλω|θα ήθελα|να μάθω|να ξέρω|να ρωτήσω|να μιλήσω με|απαντήσω',
    stop: 'σταματ\\p{L}+ (?:\\p{L}+ ){0,3}(?:στέλν|γράφ|ενοχλ)\\p{L}+|αφήστε με ήσυχ\\p{L}+',
    cannot: 'δεν (?:μπορώ|γίνεται|ξέρω πώς)',
    deny: 'να (?:αρνηθώ|πω όχι|το αρνηθώ|της αρνηθώ|του αρνηθώ)',
    prefer: 'προτιμώ|θα προτιμούσα|προτιμότερο|καλύτερα',
    who: 'ποι(?:α|ος) (?:είναι|είσαι|είστε)',
    whence: 'από πού|πού|πώς',
    has: 'με (?:ξέρ\\p{L}+|γνωρίζ\\p{L}+)|βρήκατε|έχετε|πήρατε',
    notI: 'όχι εγώ,? αλλά|δεν είμαι εγώ,? (?:αλλά|είναι)',
    pronoun: 'αυτήν?|αυτόν|εκείνη|εκείνον|μαζί της|μαζί του',
    courtesy: 'αν (?:θέλει|θελήσει|ενδιαφέρεται|μπορώ να (?:βοηθήσω|φανώ χρήσιμ\\p{L}+))',
    but: 'αλλά|μόνο|όμως|καλύτερα|απλώς',
  }),
  {
    strangerWhole: [
      'πρώτη φορά (?:το |την |τον |σας )?(?:\\p{L}+ )?(?:ακούω|βλέπω)|από πού (?:γνωριζόμαστε|ξερόμαστε|με (?:ξέρ|γνωρίζ)\\p{L}+)|δεν μου λέει (?:κάτι|τίποτα)|με (?:μπερδεύ|μπλέκ)\\p{L}+|δεν (?:τη|την|τον|σας|σε) (?:ξέρω|γνωρίζω|θυμάμαι|έχω (?:ξανα)?ακούσει)',
    ],
    notMine: [
      'δεν είμαι (?:\\p{L}+ )?(?:ο|η|εγώ) (?:κατάλληλ\\p{L}+|αρμόδι\\p{L}+|σωστ\\p{L}+|υπεύθυν\\p{L}+)(?: \\p{L}+)?|δεν ασχολούμαι (?:\\p{L}+ )?(?:πια|πλέον)|δεν (?:δουλεύω|εργάζομαι) (?:πια|πλέον)',
    ],
    doubt: [
      '(?:πρέπει|θέλω|αφήστε με|άσε με) να (?:το )?(?:σκεφτώ|ρωτήσω|δω|μάθω|ξέρω)|θα (?:το )?(?:σκεφτώ|δούμε|δω)|δεν (?:ξέρω|είμαι (?:\\p{L}+ )?(?:σίγουρ\\p{L}+|βέβαι\\p{L}+)) ?(?:αν|τι|ακόμα)?|εξαρτάται|μόνο αν|με την προϋπόθεση|περί τίνος|για τι (?:πράγμα )?πρόκειται|τι ακριβώς|διστάζω',
    ],
    never: [
      'μην? (?:μου |με |μας )?(?:ξανα\\p{L}+|(?:γράψ|στείλ|γράφ|στέλν|ενοχλ|επικοινων)\\p{L}+(?: (?:ποτέ|ξανά|άλλο|πια|άλλα|μηνύματα)){1,3})',
    ],
    stranger: [
      'δεν (?:γνωρίζω|ξέρω|θυμάμαι)(?: (?:καμία|κανέναν|κάποια|αυτή|την|τον|ποια|ποιος))+|ποι(?:α|ος) είναι',
    ],
  },
)

const TURKISH = joined(
  composed({
    not: 'değil\\p{L}*|yok|hayır|asla',
    behind: true,
    yes: [
      '(?:evet,? )?(?:kabul ediyorum|onaylıyorum|memnuniyetle|seve seve|zevkle|tabii? ki|elbette|olur(?: tabii)?|neden olmasın|niye olmasın|sakıncası yok|benim için (?:sakıncası|sorun|mahsuru) (?:yok|olmaz)|çok (?:memnun olurum|sevinirim|isterim)|memnun olurum|sevinirim|isterim|hay hay|uygundur|tanışmak isterim|itirazım yok)',
    ],
    agree:
      'kabul ediyorum|onay veriyorum|onaylıyorum|izin veriyorum|(?:memnun|mutlu) oluru[mz]|sevinirim|ilgimi çek(?:ti|iyor)|(?:kulağa )?(?:\\p{L}+ )?(?:hoş|güzel|ilginç) (?:geliyor|geldi)|görüşebiliriz|tanışabiliriz|konuşabiliriz|(?:bizi )?tanıştır(?:ın|ınız|abilirsin\\p{L}*|sanız \\p{L}+|ın lütfen)?',
    may: '(?:\\p{L}+ )?(?:hanım|bey)|bana|benimle|beni|doğrudan|direkt|kendisi|alice',
    reach:
      'yaz(?:sın|abilir|sınlar)|ara(?:sın|yabilir)|ulaş(?:sın|abilir)|iletişime geç(?:sin|ebilir)|mail at(?:sın|abilir)|irtibata geç(?:sin|ebilir)',
    join: 'tanıştır(?:ın|ınız|abilirsin\\p{L}*|sın\\p{L}*|manız\\p{L}*)?',
    us: 'bizi|beni|ikimizi',
    glad: 'memnun\\p{L}*|mutlu\\p{L}*|sevin\\p{L}*|isterim|zevkle|keyif\\p{L}*|onur\\p{L}*|seve seve',
    meet: 'tanış\\p{L}+|görüş\\p{L}+|konuş\\p{L}+|yardım\\p{L}*|sohbet\\p{L}*|destek\\p{L}*|paylaş\\p{L}*',
    give: 'ver(?:in|ebilirsin\\p{L}*|iniz)?|paylaş(?:ın|abilirsin\\p{L}*)?|ilet(?:in|ebilirsin\\p{L}*)?',
    mine: '(?:mail\\p{L}*|e-?posta\\p{L}*|telefon\\p{L}*|numara\\p{L}*|iletişim\\p{L}*|adres\\p{L}*)(?: (?:adresim\\p{L}*|numaram\\p{L}*|bilgilerim\\p{L}*))?',
    refuse:
      '(?:\\p{L}+m[ae]meye|reddetmeye) karar verdi\\p{L}*|(?:kabul et|onayla|izin ver)m[ıi]yorum|(?:yazma|arama|ulaşma)s[ıi]n(?:lar)?|iste(?:miyorum|mem|miyoruz)|ilgilen(?:miyorum|mem)|kabul ede(?:mem|meyeceğim|miyorum)|(?:vaktim|zamanım|enerjim|ilgim|niyetim) (?:hiç )?yok|ayıram(?:am|ıyorum|ayacağım)|düşünmüyorum|reddet\\p{L}+|katılam\\p{L}+|yapam\\p{L}+|gerek duymuyorum|tercih etmiyorum|almayayım|pas geç\\p{L}*|havamda değilim|elvermiyor|müsaade etmiyor|(?<!şimdilik )kalsın|gerek yok|lazım değil|boş ver\\p{L}*|hayır (?:diyeceğim|diyorum|demek (?:zorundayım|istiyorum)|demem (?:gerek|lazım))',
    ask: 'sor\\p{L}*|yaz(?:ın|ınız|ar mısınız|arsanız|sanız)?|ara(?:yın|yınız|rsanız)?|hatırlat\\p{L}*|ulaş(?:ın|ınız|abilirsiniz)|konuş(?:alım|un|unuz|abilirsiniz)|görüş(?:elim|ün|ünüz|ebilirsiniz)|dön(?:ün|erseniz)|haberleş\\p{L}*|erteleyelim|bırakalım|iletişime geç\\p{L}*|danış(?:ın|ınız)|başvur(?:un|unuz)',
    again: 'tekrar|yeniden|yine|daha sonra|sonra|o zaman|bir daha',
    ahead:
      "(?:\\p{L}+ )?(?:bayram\\p{L}*|tatil\\p{L}*|sınav\\p{L}*|düğün\\p{L}*|ramazan\\p{L}*|yılbaşı\\p{L}*|hafta\\p{L}*|ay\\p{L}{0,4}|yıl\\p{L}*|sezon\\p{L}*|hasat\\p{L}*) sonra(?:sı|sında)?|(?:gelecek|önümüzdeki|öbür) (?:ay|hafta|yıl|sene|dönem)\\p{L}*|(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|yaz|sonbahar|bahar|kış)'?(?:ta|da|te|de|tan|dan|ten|den| ay\\p{L}+| gibi| başında| sonunda| ortasında)|(?:yazın|kışın)(?! \\p{L}*(?:bana|lütfen))|\\p{L}+[dt][ae]n sonra|seneye|haftaya|\\p{L}{2,}(?:ınca|ince|unca|ünce)",
    now: 'şu an|şimdi|şu sıralar|şu aralar|şimdilik|bu aralar',
    kin: '\\p{L}+ (?:bey|hanım|abi|abla|hoca)(?:[\\x27’]\\p{L}+|\\p{L}*)|(?:iş arkadaşım|arkadaşım|kardeşim|ablam|abim|eşim|kocam|karım|ortağım|müdürümüz|müdürüm|oğlum|kızım|meslektaşım|yöneticim|halefim)\\p{L}*|ona|onunla|kendisine|kendisiyle',
    tends: 'bakıyor|ilgileniyor|yürütüyor|sorumlu|yönetiyor|bakar|ilgilenir',
    goes: '(?:bu|o) (?:\\p{L}+ )?(?:iş|konu|mesele)',
    rather: 'belki|ama|ancak|lütfen|daha iyi|en iyisi|sadece|tercihen',
    held: 'düşün(?:eyim|mem lazım|mem gerek\\p{L}*|ürüm|eceğim)|kararsız\\p{L}*|(?:şartıyla|koşuluyla|kaydıyla|şartım|koşulum)|(?:ancak|sadece|yalnızca|yalnız) \\p{L}+(?: \\p{L}+){0,3}(?:[ıiuü]rsa|[ae]rsa|rse|ursa|ürse|sa|se|acaksa|ecekse|ktan sonra|kten sonra|ırsa)|danışmam (?:lazım|gerek)|(?:önce|öncelikle|ilk önce) (?:\\p{L}+ ){0,3}(?:konuş\\p{L}*|bilmem|bilmek|görmem|görmek|öğrenmem|anlat\\p{L}*|gönder\\p{L}*|sormam|danışmam)',
    erase: 'silin\\p{L}*|siliniz|çıkarın\\p{L}*|kaldırın\\p{L}*',
    nay: '(?:ama|fakat|yani|o yüzden),? hayır',
    first: 'önce|öncelikle|ilk önce|evvela',
    tell: 'anlat\\p{L}*|söyle\\p{L}*|açıkla\\p{L}*|gönder\\p{L}*|bilmem|bilmek|öğren\\p{L}+|sorma\\p{L}*|konuşma\\p{L}*|görme\\p{L}*|danış\\p{L}+',
    stop: '(?:yazmayı|mail atmayı|göndermeyi|rahatsız etmeyi|mesaj atmayı) (?:kes|bırak)\\p{L}*|beni rahat bırak\\p{L}*',
    who: 'kim (?:bu|o|ki)|kimsin\\p{L}*|kim(?: olduğunu)? (?:bilmiyorum|hatırlamıyorum)|yanlış (?:kişi\\p{L}*|adres\\p{L}*)',
    whence: 'nereden|nerden|nasıl',
    has: 'tanıyor\\p{L}*|buldun\\p{L}*|aldın\\p{L}*|biliyor\\p{L}*|ulaştın\\p{L}*',
    courtesy:
      'isterse|dilerse|arzu ederse|faydam (?:olursa|dokunursa|olacaksa)|yardımım (?:olacaksa|dokunacaksa|olursa|dokunursa)',
    but: 'ama|yalnız|yalnızca|sadece|tercihen',
  }),
  {
    strangerWhole: [
      '(?:sizi|seni|kendisini|onu|bu (?:kişiyi|hanımı|bayanı|ismi|isimde)|böyle birini|kimseyi|ismi|adını) (?:\\p{L}+ ){0,2}(?:tanı|hatırla|çıkar|bil)(?:mıyorum|mıyoruz|amadım|yamadım|amıyorum|yamıyorum|miyorum|emedim|emiyorum)|ilk (?:defa|kez) (?:duyuyorum|görüyorum|duydum)|(?:nereden|nerden) (?:tanı[şs]\\p{L}*|tanıyor\\p{L}*)|biriyle karıştır\\p{L}+|kim(?: bu| ki| o)?,? (?:nereden|nerden|nasıl)|(?:ismi|adı) bana bir şey (?:ifade etmiyor|söylemiyor)',
    ],
    notMine: [
      'benim (?:işim|konum|alanım|bölümüm|görevim) değil|(?:artık )?(?:bu|o) (?:iş\\p{L}*|konu\\p{L}*) (?:artık )?(?:ben |benimle )?(?:bakmıyorum|ilgilenmiyorum|ilgili değil\\p{L}*)|(?:doğru|yetkili) kişi (?:ben )?değilim|orada artık çalışmıyorum',
    ],
    doubt: [
      'düşün(?:eyim|mem lazım|mem gerek\\p{L}*|ürüm|eceğim)|emin değilim|bilmiyorum|bilemedim|kararsız\\p{L}*|(?:bağlı|şartıyla|koşuluyla|şartım)|ancak \\p{L}+(?:rsa|rse|sa|se)|ne (?:hakkında|konuda|istiyor)|amacı ne|danışmam (?:lazım|gerek)',
    ],
    never: [
      '(?:bana )?(?:bir daha|artık|lütfen)(?: (?:bana|asla|sakın|bir daha|bu adrese|lütfen|mail|e-?posta|mesaj)){0,4} (?:yazma|atma|gönderme|yollama|ulaşma|rahatsız etme)\\p{L}*',
    ],
    stranger: [
      '(?:adında|isminde|isimli|adlı) (?:\\p{L}+ ){0,2}(?:tanıdığım|tanıdık|kimse\\p{L}*) (?:yok|bulunm\\p{L}+)|(?:tanı|hatırla|bil)mıyorum|tanımıyorum|kim(?:dir| ki| bu| o)?$|hiç duymadım',
    ],
  },
)

const HUNGARIAN = joined(
  composed({
    not: 'nem|ne|sem|soha|nincs|nincsen',
    yes: [
      '(?:igen,? )?(?:persze(?: hogy)?|természetesen|hogyne|örömmel|(?:nagyon )?szívesen|rendben|benne vagyok|elfogadom|beleegyezem|egyetértek|hozzájárulok|miért ne|semmi akadálya|nincs (?:semmi )?(?:akadálya|kifogásom|ellenvetésem)|részemről (?:rendben|mehet|oké)|jöhet|mehet|örülnék neki|nagyon örülnék)',
    ],
    agree:
      'elfogadom|beleegyezem|hozzájárulok|örömmel (?:\\p{L}+)|örülnék|érdekel(?:ne)?|jól hangzik|érdekesen hangzik|(?:mutass|mutasson|mutassatok|mutassanak) be|(?:köss|kössön|kössetek|kössenek) össze|hozz(?:on|atok|anak)? össze',
    may: 'nyugodtan|bátran|írhat|hívhat|hadd|csak',
    reach:
      'ír(?:jon|hat|jál|jatok)?|hív(?:jon|hat)|keres(?:sen|het)|jelentkez\\p{L}+|megkeres\\p{L}+|felhív\\p{L}+',
    join: 'mutass\\p{L}*|mutat\\p{L}*|köss\\p{L}*|kösd|hozz\\p{L}*',
    us: 'minket|bennünket|engem|be|össze',
    glad: 'szívesen|örömmel|örül\\p{L}*|boldogan|szeretn\\p{L}+|kíváncsi\\p{L}*|megtisztel\\p{L}*',
    meet: 'meghallgat\\p{L}*|megismer\\p{L}*|beszél\\p{L}*|találkoz\\p{L}*|segít\\p{L}*|összeül\\p{L}*|kapcsol\\p{L}*|vál[lt]\\p{L}*|állok',
    give: 'ad(?:d|ja|ják|játok|hatja|hatják|hatod)|küld(?:d|je|jék|jétek|hetik|heti)|oszd|meg(?:ad\\p{L}*)|továbbít\\p{L}*',
    mine: '(?:a |az )?(?:e-?mail\\p{L}*|címem\\p{L}*|számom\\p{L}*|elérhetőség\\p{L}*|telefonszám\\p{L}*)',
    want: 'egyezem|egyezek|szeretn\\p{L}+|kér\\p{L}{0,3}|érdekel|akarom|akarok|kívánok|tudom vállalni|tudok|vállal\\p{L}+|fér bele|élnék|élek (?:a|vele|ezzel)|van (?:\\p{L}+ )?(?:időm|kedvem|kapacitásom|energiám)|időm|kedvem|keresek',
    refuse:
      'nincs (?:semmi )?értelme|nem (?:enged\\p{L}*|teszi lehetővé)(?=\\P{L}*$)|nem (?:tehetem|tehetek|fogadhat\\p{L}+)|úgy döntött\\p{L}+,? (?:hogy )?(?:\\p{L}+ )?nem(?: \\p{L}+)?|kihagy(?:om|nám)|passzol\\p{L}*|elutasít\\p{L}*|visszautasít\\p{L}*|inkább nem|lemond\\p{L}*|nemet (?:kell )?mond\\p{L}*',
    ask: 'kérdez\\p{L}*|ír(?:j|jon|jatok|janak)|keress\\p{L}*|jelentkezz\\p{L}*|térj\\p{L}*|térjünk|emlékeztess\\p{L}*|beszélj\\p{L}*|beszéljünk|fordulj\\p{L}*|hívj\\p{L}*|szólj\\p{L}*|forduljon',
    asking:
      'kérdezzék?|kérdezd|írjanak|írjatok|keressék?|keresd|keressétek|forduljon|forduljanak|forduljatok|beszéljen|beszéljenek|beszéljetek|hívják|hívd',
    again: 'újra|megint|ismét|később|máskor|akkor|vissza|majd',
    ahead:
      '(?:jövő|következő) (?:hónap|hét|hete|év|tavasz|ősz|nyár)\\p{L}*|(?:\\p{L}+ )?(?:hónap|hét|év|nap) múlva|(?:az? )?(?:ünnepek|karácsony|húsvét|nyaralás|szabadság|vizsga\\p{L}*|szünet|aratás|esküvő|költözés|szüret|felújítás) után|(?:január|február|március|április|május|június|július|augusztus|szeptember|október|november|december)\\p{L}*|(?:tavasszal|nyáron|ősszel|télen)|(?:hónap|év|nyár|ősz) (?:végén|elején|közepén)',
    now: 'most|jelenleg|mostanában|pillanatnyilag|egyelőre',
    kin: '(?:a |az )?(?:kollég\\p{L}+|feleség\\p{L}*|férj\\p{L}*|testvér\\p{L}*|báty\\p{L}*|öcs\\p{L}*|nővér\\p{L}*|húg\\p{L}*|fi[aú]m\\p{L}*|lány(?:om|unk)\\p{L}*|főnök\\p{L}*|igazgató\\p{L}*|társ\\p{L}*|utód\\p{L}*|vezető\\p{L}*)',
    tends: 'foglalkozik|intézi|felel|felelős|viszi|vezeti|csinálja|kezeli|dönt',
    tend: 'foglalkozom|dolgozom (?:itt|ott|ebben|már)|(?:hozzám|rám) tartozik|én viszem|én vagyok (?:az|a)|illetékes vagyok|felelek|az én (?:területem|asztalom|dolgom)',
    goes: 'ezt|ezzel|ebben|erről|ebbe',
    rather: 'inkább|talán|de|esetleg|majd|csak|kérem|kérlek|legyen|jobb lenne',
    held: '(?:át|meg)(?: kell )?gondol(?:om|nom|ni|juk)|gondolkod(?:om|nom|ni)|(?:csak|kizárólag|de csak) (?:akkor|ha|azután|miután|azzal a feltétellel)|attól függ|feltéve|csak abban az esetben|azzal a feltétellel|hezitál\\p{L}*|(?:előbb|először|előtte) (?:\\p{L}+ ){0,2}(?:látni|tudni|megkérdez\\p{L}*|beszél\\p{L}*|szeretné\\p{L}*|kell|küld\\p{L}+|írd|mondd|mondja)',
    know: 'ismerem|ismerek|ismerjük|emlékszem',
    them: 'önt|önöket|téged|őt|ezt|azt|hölgyet|senkit|ilyen|kisasszonyt|urat|személyt',
    receive: 'kapni|levelet|leveleket|üzenetet|e-?mailt',
    erase: 'töröl\\p{L}*|vegy\\p{L}+ (?:le|ki)|távolíts\\p{L}*',
    nay: '(?:de|szóval|inkább|úgyhogy),? nem',
    take: 'vállalok|veszek részt|fogadok|járok|találkozom|ismerkedem|csinálok',
    such: 'ilyen\\p{L}*|ilyesmi\\p{L}*|új\\p{L}*|találkoz\\p{L}*|idegen\\p{L}*|több\\p{L}*',
    first: 'előbb|először|előtte|mielőtt',
    tell: 'mond\\p{L}*|magyaráz\\p{L}+|küld\\p{L}+|írja meg|írd meg|tudni|kell|szeretné\\p{L}*|megkérdez\\p{L}*|beszélne?m? (?:a|az|dan\\p{L}+)|válaszol\\p{L}*|dönt\\p{L}*',
    stop: 'hagyj\\p{L}+ abba (?:\\p{L}+ ){0,2}(?:levelek|írás|küld|levél)\\p{L}*|hagyj\\p{L}* békén',
    cannot: 'nem (?:tudok|lehet|tudom)',
    deny: 'nemet mondani|visszautasítani|ellenállni|elutasítani',
    prefer: 'inkább|jobb szeretné\\p{L}*',
    who: 'ki (?:az|ez|ő|maga|ön)',
    whence: 'honnan|honnét',
    has: 'ismer\\p{L}*|tudj\\p{L}+|van meg|vetté\\p{L}+|szerezté\\p{L}+|veszi',
    notI: 'nem én,? hanem|nem hozzám,? hanem|nem engem,? hanem',
    pronoun: 'őt|hozzá|neki|vele',
    courtesy: 'ha (?:\\p{L}+ )?(?:akarja|akar|szeretné|kedve van|(?:tudok|tudnék) segíteni|segíthetek)',
    but: 'de|csak|inkább|lehetőleg',
  }),
  {
    strangerWhole: [
      '(?:most|először) (?:hallok|hallom)(?: \\p{L}+){0,3} (?:először|nevét|róla)|először hallo[mk]|(?:honnan|honnét) (?:\\p{L}+ ){0,2}ismer\\p{L}+|(?:összekever\\p{L}*|összetéveszt\\p{L}*) (?:valakivel|valaki)|nem mond (?:nekem )?semmit(?: \\p{L}+){0,2} (?:név|neve)|(?:név|neve) nem mond (?:nekem )?semmit|nem tudom hová tenni',
    ],
    notMine: [
      '(?:már )?nem (?:én )?(?:foglalkozom|dolgozom|én vagyok)(?: \\p{L}+){0,2}|nem (?:rám|hozzám) tartozik',
    ],
    filler: ['aha|ja|oké'],
    doubt: [
      '(?:át|meg)(?: kell )?gondol\\p{L}*|gondolkod\\p{L}+|nem (?:tudom|vagyok biztos)|csak akkor|attól függ|feltéve|miről (?:\\p{L}+ )?(?:van|lenne) szó|mit (?:szeretne|akar)|előbb (?:\\p{L}+ )?(?:látni|tudni|megkérdez\\p{L}*)|hezitál\\p{L}*|bizonytalan',
    ],
    never: [
      '(?:kérem,? |kérlek,? )?(?:többet |soha |többé )*ne (?:írj\\p{L}*|küldj\\p{L}*|keress\\p{L}*|zavar\\p{L}*)(?: (?:nekem|engem|többet|többé|soha|ide|erre a címre|több|semmit|levelet|e-?mailt)){1,4}|(?:többet|soha többet|soha többé) (?:\\p{L}+ )?ne \\p{L}+',
    ],
    stranger: [
      'nem ismer(?:ek|em)(?: \\p{L}+){0,2}|(?:fogalmam sincs|nem tudom),? (?:hogy )?ki|ki (?:az|ez|ő) ?(?:a|az)?',
    ],
  },
)

const CATALAN = joined(
  composed({
    not: 'no|mai|ni',
    yes: [
      "(?:sí,? )?(?:d'acord|endavant|i tant(?: q(?:ue)? sí)?|és clar(?: que sí)?|per descomptat|encantad[ao]|amb molt (?:de )?gust|amb (?:molt de )?plaer|cap (?:problema|inconvenient)|per què no|no hi tinc cap inconvenient|em sembla (?:molt )?(?:bé|perfecte)|accepto|m'agradaria(?: molt)?|hi estic d'acord|serà un plaer|per mi (?:sí|perfecte|cap problema))",
    ],
    agree:
      "accepto|hi estic d'acord|dono el meu consentiment|estaré encantad[ao]|estaria encantad[ao]|serà un plaer|m'interessa|sona (?:molt )?(?:bé|interessant)|presenteu-nos|presenta'ns|poseu-nos en contacte|posa'ns en contacte",
    may: 'que|q|pot|poden|deixa|digueu-li|digues-li',
    reach:
      "(?:em |m')(?:escri\\p{L}+|truqu\\p{L}+|contact\\p{L}+|envi\\p{L}+)|posi en contacte|escriure'm|trucar-me|contactar-me",
    join: 'present\\p{L}*|posar(?:-\\p{L}+)? en contacte',
    us: 'em|ens|em pots|ens pots|ens podeu|em podeu',
    glad: "honor\\p{L}*|encantad[ao]|gust|plaer|agradar\\p{L}+|il·lusió|content\\p{L}*|m'agrad\\p{L}+",
    meet: 'conèixe\\p{L}*|conèixer\\p{L}*|parla\\p{L}*|xerra\\p{L}*|ajuda\\p{L}*|trobar\\p{L}*|quedar|coneixe\\p{L}*',
    give: 'don\\p{L}+|dóna\\p{L}*|pass\\p{L}+|envi\\p{L}+|facilit\\p{L}+',
    mine: '(?:el meu|la meva|els meus|les meves) (?:\\p{L}+)',
    want: "vull|m'interessa|em ve de gust|tinc (?:\\p{L}+ )?(?:temps|ganes|interès)|puc|busco|necessito|estic interessad[ao]|em veig",
    refuse:
      '(?:em veig |obligad?[at] |decidit )+(?:a |de )?(?:declinar|rebutjar|refusar|dir que no|no)(?: \\p{L}+)?|(?:haig|he|hauré) de (?:dir (?:\\p{L}+ )?no|declinar|rebutjar|refusar)|prefereixo (?:que )?no(?: \\p{L}+)?|declino|ho deixo',
    ask: 'pregunt\\p{L}+|escri\\p{L}+|torne?u?(?:[-’\\x27]\\p{L}+)*|torna|truqu\\p{L}+|contact\\p{L}+|parl\\p{L}+|demane?u?\\p{L}*|record\\p{L}+|busque\\p{L}*|adrece\\p{L}+|proveu',
    asking:
      'parleu|pregunteu(?:-ho|-li)?|escriviu(?:-li)?|contacteu|truqueu(?:-li)?|demaneu-ho|adreceu-vos|proveu|(?:parla|contacta) amb|pregunta-ho',
    again:
      "de nou|més endavant|més tard|una altra vegada|un altre dia|llavors|aleshores|a (?:preguntar|demanar|dir|escriure)(?:-\\p{L}+|'\\p{L}+)*",
    ahead:
      "(?:després|passat|passades|passada|a partir|cap|abans|fins|pel|per|al|a l'|a la) ?(?:(?:de|del|d'|el|la|les|l'|a|al) ?){0,2}(?:nadal|reis|setmana santa|festes|vacances|estiu|tardor|primavera|hivern|gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre|verema|collita|casament|exàmens)|d'aquí (?:a )?(?:\\p{L}+ ){1,3}?(?:mes|mesos|setmana|setmanes|any|dies)|l'any que ve|el mes que ve|quan (?:torni|acabi|pugui)",
    now: 'ara|ara mateix|de moment|per ara|actualment',
    kin: '(?:amb |a |al |la |el |en )?(?:company\\p{L}*|companya|col·leg\\p{L}+|germa\\p{L}+|dona|marit|soci|sòcia|cap|direct\\p{L}+|fill\\p{L}*)',
    tends: "porta|s'encarrega|s'ocupa|gestiona|du|dirigeix|en sap|ho porta",
    tend: "(?:en|ho|hi) porto|m'encarrego|m'ocupo|hi treballo|treballo (?:aquí|allà|ja)|en sóc (?:jo|responsable)|sóc (?:jo|la persona)|soc (?:jo|la persona)",
    goes: '(?:això|aquest tema|és) (?:\\p{L}+ ){0,3}(?:per a|del|de la|cosa)',
    rather: 'millor|potser|però|només|sisplau|més aviat|si us plau|doncs',
    held: "(?:m'ho|ho) (?:he|hauria|haig) de (?:pensar|rumiar|parlar|consultar)|m'ho (?:penso|pensaré|rumio|rumiaré)|deixa(?:'m|-m'ho|-me) (?:pensar|rumiar)|deixeu-me (?:pensar|rumiar)|(?:només|però només|tan sols) (?:si|quan|després|amb la condició)|(?:amb la|a) condició|sempre que(?! vulgui| puguis)|depèn|(?:abans|primer) (?:\\p{L}+ )?(?:vull|necessito|voldria|he de|digues|digueu|envia\\p{L}*|parla\\p{L}*|m'agradaria)",
    know: 'conec|coneixem|recordo|sé qui|em sona|ubico|situo',
    them: 'aquesta (?:senyora|persona|noia|dona)|aquest (?:senyor|home|nom)|ningú|cap|vostè|qui (?:és|ets|sou)|de res|gens',
    receive: 'rebre|més (?:correus?|missatges)',
    erase: 'esborreu|esborra|elimineu|elimina|traieu|treu|suprimiu',
    nay: '(?:però|així que|o sigui que|doncs),? no',
    after:
      "(?:després|passat|passada|passades) (?:de |del |d')?(?:la |les |el |els |l')?(?!(?:dinar|sopar|feina|migdia)(?!\\p{L}))",
    take: 'accepto|faig|participo|agafo|vaig|quedo|em trobo',
    such: 'més|aquest\\p{L}* (?:tipus|mena)|nous|noves|reunions|trobades|desconeguts',
    first: 'abans|primer|prèviament',
    tell: "digu\\p{L}+|expliqu\\p{L}+|envi\\p{L}+|vull|voldria|necessito|he de|saber|m'agradaria saber|preguntar|parlar amb|decidir\\p{L}*|dir",
    stop: "(?:deixeu|pareu|prou) (?:de |d')(?:\\p{L}+ )?(?:escriure|enviar|molestar)\\p{L}*|deixeu-me en pau",
    cannot: 'no (?:puc|sé|em puc|us puc|li puc)',
    deny: 'dir(?:-\\p{L}+)? que no|negar\\p{L}*|refusar',
    prefer: "prefereixo|preferiria|m'estimo més|millor",
    who: 'qui (?:és|ets|sou|coi és)',
    whence: "d'on|com",
    has: 'heu (?:tret|aconseguit)|has tret|teniu|em coneix\\p{L}*|ha tret',
    notI: 'no (?:pas )?(?:soc |sóc )?jo,? sinó',
    pronoun: 'ella|ell|elles|ells',
    courtesy: 'si (?:ella )?(?:vol|ho vol|li ve de gust|li va bé|puc ajudar)',
    but: 'però|només|millor|preferiblement',
  }),
  {
    strangerWhole: [
      "(?:és )?(?:el primer cop|la primera vegada) que (?:\\p{L}+ )?(?:sento|sent|veig)|d'on (?:ens coneixem|em coneix\\p{L}*|surt)|(?:em confon\\p{L}*|t'equivoques|us equivoqueu|s'equivoca) (?:de|amb) \\p{L}+|no (?:la|el|us|et) (?:conec|coneixem|recordo|ubico|situo)|no em diu res",
    ],
    notMine: [
      "(?:ja )?no (?:hi |m'hi |en )?(?:treballo|dedico|sóc|soc) (?:\\p{L}+ )?(?:persona|jo|adequada|indicada|allà)|no soc la persona",
    ],
    doubt: [
      "(?:m'ho|ho) (?:he|hauria|haig) de (?:pensar|rumiar|parlar|consultar)|deixa'm (?:pensar|rumiar)|deixeu-me (?:pensar|rumiar)|no (?:ho sé|estic segur\\p{L}*|ho veig clar|sé (?:si|què))|només si|depèn|amb la condició|de què (?:va|es tracta)|què vol|dubto",
    ],
    never: [
      "no (?:em|m'|ens) ?(?:torneu|tornis|escriviu|escriguis|envieu|enviïs|contacteu|molesteu)(?: \\p{L}+){0,3}? (?:més|mai|mai més|res)",
    ],
    stranger: [
      'no (?:conec|coneixem|sé qui)(?: (?:a )?(?:cap|ningú|aquesta|aquest|qui))*|qui (?:és|ets|sou)',
    ],
  },
)

export const SOUTHERN_PARTS: Language = joined(
  ...[ROMANIAN, GREEK, TURKISH, HUNGARIAN, CATALAN].map(language => accentless(language)),
  romanised(GREEK),
)
