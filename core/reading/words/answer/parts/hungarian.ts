/** What answers are put together from in Hungarian. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const HUNGARIAN = joined(
  composed({
    not: 'nem|ne|sem|soha|nincs|nincsen',
    spouse: '(?:feleség|férj)\\p{L}+',
    resume: '(?:visszatér\\p{L}*|térj\\p{L}* vissza)(?: erre| rá)?',
    modest:
      'nem vagyok (?:\\p{L}+ )?(?:szakértő|szakember)|nem tudom,? (?:mennyit|mennyiben|hogyan) (?:tudok|tudnék) segíteni',
    regretted: 'mégsem|mégse(?= ?$|,)|meggondoltam magam|jobban meggondolva',
    wonder:
      '(?:mit|ki|kicsoda|miért(?! ne)|mennyi\\p{L}*|mi)(?= (?:akar|ő|ez|szeretne|az|a célja|valójában|ad el|keres)| ?$)|miről (?:van )?szó|mi a célja',
    notBefore: '\\p{L}+ előtt (?:\\p{L}+ )?(?:nem|ne)(?= ?$|[,.!])|nem \\p{L}+(?:us|is|ár|er|lis|jus) előtt',
    only: 'csak|legkorábban|leghamarabb',
    soon: 'bármikor|ezen a héten|holnap|ma|(?:hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap)|este|esténként|reggel|telefonon|zoomon|egy kávé (?:mellett|mellé)',
    week: 'jövő héten|egy hét múlva',
    yes: [
      '(?:igen,? )?(?:persze(?: hogy)?|természetesen|hogyne|örömmel|(?:nagyon )?szívesen|rendben|benne vagyok|elfogadom|beleegyezem|egyetértek|hozzájárulok|miért ne|semmi akadálya|nincs (?:semmi )?(?:akadálya|kifogásom|ellenvetésem)|részemről (?:rendben|mehet|oké)|jöhet|mehet|örülnék neki|nagyon örülnék)',
    ],
    agree:
      '(?:nagyon )?(?:örülnék|örülök|boldog lennék),? ha (?:\\p{L}+ )?(?:megismerhet|beszélhet|találkozhat|segíthet)\\p{L}*(?: vele)?|elfogadom|beleegyezem|hozzájárulok|örömmel (?:\\p{L}+)|örülnék|érdekel(?:ne)?|jól hangzik|érdekesen hangzik|(?:mutass|mutasson|mutassatok|mutassanak) be|(?:köss|kössön|kössetek|kössenek) össze|hozz(?:on|atok|anak)? össze|várom (?:a )?(?:levelét|hívását|jelentkezését)|(?:örülnék|jó lenne|örömömre szolgálna),? (?:ha )?(?:\\p{L}+ )?(?:megismerhetném|beszélhetnék|találkozhatnánk|megismerhetem)(?: \\p{L}+)?|hozz (?:minket )?össze|(?:nyugodtan )?beszélhetünk|felhívhat(?= ?$|[,;!.]| (?:bármikor|nyugodtan))|(?:örülnék|jó lenne|örömömre szolgálna|boldog lennék),? ha',
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
      'nincs (?:semmi )?értelme|nem (?:enged\\p{L}*|teszi lehetővé)(?=\\P{L}*$)|nem (?:tehetem|tehetek|fogadhat\\p{L}+)|úgy döntött\\p{L}+,? (?:hogy )?(?:\\p{L}+ )?nem(?: \\p{L}+)?|kihagy(?:om|nám)|passzol\\p{L}*|elutasít\\p{L}*|visszautasít\\p{L}*|inkább nem|lemond\\p{L}*|nemet (?:kell )?mond\\p{L}*|ne (?:mutass|mutasson|add|adja|hozz) (?:\\p{L}+ )?(?:be|meg|össze|minket|neki)(?: \\p{L}+){0,2}|ne írjon nekem|(?:ez )?nem nekem való|most kihagyom|nemet kell mondanom',
    ask: 'kérdez\\p{L}*|ír(?:j|jon|jatok|janak)|keress\\p{L}*|jelentkezz\\p{L}*|térj\\p{L}*|térjünk|emlékeztess\\p{L}*|beszélj\\p{L}*|beszéljünk|fordulj\\p{L}*|hívj\\p{L}*|szólj\\p{L}*|forduljon',
    asking:
      'kérdezzék?|kérdezd|írjanak|írjatok|keressék?|keresd|keressétek|forduljon|forduljanak|forduljatok|beszéljen|beszéljenek|beszéljetek|hívják|hívd',
    again: 'újra|megint|ismét|később|máskor|akkor|vissza|majd',
    ahead:
      'újév (?:után|utánra)|(?:jövő|következő) (?:hónap|év|tavasz|ősz|nyár)\\p{L}*|(?:\\p{L}+ )?(?:hónap|hét|év) múlva|(?:az? )?(?:ünnepek|karácsony|húsvét|nyaralás|szabadság\\p{L}*|vizsg\\p{L}*|szünet|aratás|esküvő|költözés|szüret|felújítás|nyár) után|(?:január|február|március|április|május|június|július|augusztus|szeptember|október|november|december)(?:ban|ben|tól|től| közep\\p{L}+| ele\\p{L}+| vég\\p{L}+)|(?:tavasszal|nyáron|ősszel|télen)|(?:ha|amikor) visszajöttem',
    now: 'most|jelenleg|mostanában|pillanatnyilag|egyelőre',
    kin: '(?:a |az )?(?:kollég\\p{L}+|feleség\\p{L}*|férj\\p{L}*|testvér\\p{L}*|báty\\p{L}*|öcs\\p{L}*|nővér\\p{L}*|húg\\p{L}*|fi[aú]m\\p{L}*|lány(?:om|unk)\\p{L}*|főnök\\p{L}*|igazgató\\p{L}*|társ\\p{L}*|utód\\p{L}*|vezető\\p{L}*)',
    tends: 'foglalkozik|intézi|felel|felelős|viszi|vezeti|csinálja|kezeli|dönt',
    tend: 'foglalkozom|dolgozom (?:itt|ott|ebben|már)|(?:hozzám|rám) tartozik|én viszem|én vagyok (?:az|a)|illetékes vagyok|felelek|az én (?:területem|asztalom|dolgom)',
    goes: 'ezt|ezzel|ebben|erről|ebbe',
    rather: 'inkább|talán|de|esetleg|majd|csak|kérem|kérlek|legyen|jobb lenne',
    held: '(?:át|meg)(?: kell )?gondol(?:om|nom|ni|juk)|gondolkod(?:om|nom|ni)|(?:csak|kizárólag|de csak) (?:akkor|ha|azután|miután|azzal a feltétellel)|attól függ|feltéve|csak abban az esetben|azzal a feltétellel|hezitál\\p{L}*|(?:előbb|először|előtte) (?:\\p{L}+ ){0,2}(?:látni|tudni|megkérdez\\p{L}*|beszél\\p{L}*|szeretné\\p{L}*|kell|küld\\p{L}+|írd|mondd|mondja)|nem vagyok (?:\\p{L}+ )?biztos(?: benne)?(?= ?$)|(?:bár |de )?nem tudom(?= ?$|,? hogy (?:akarom|kell))|(?:még )?(?:át|meg)gondolom|(?:előbb|először)(?: \\p{L}+){0,3} (?:kérdez\\p{L}+|beszél\\p{L}+|megbeszél\\p{L}+)(?: \\p{L}+)?|(?:de )?csak ha(?! \\p{L}+ kedve)',
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
    harmless: [
      '(?<=örülnék|jó lenne|örömömre szolgálna|boldog lennék),? ha(?= (?:\\p{L}+ )?(?:megismer|beszél|találkoz)\\p{L}*)',
    ],
  },
)

export const HUNGARIAN_PARTS: Language = accentless(HUNGARIAN)
