/** German, Dutch, the North, the East: how people say there that they introduce. */
import type { Language } from './introduce.ts'

const GERMAN: Language = {
  stems: 'stel vors vorz verb vern brin zusa beka kont kenn intr vorg spre rede',
  phrases: String.raw`
(?:dich|euch|sie)(?: (?:hiermit|gerne?))* (?:miteinander|mit [^.!?:\n@]{1,60}) bekannt(?=:)
stell(?:e|en)?(?: ich)?(?: (?:hiermit|gerne?|kurz))* (?:dir|dich|euch|ihnen|sie)(?: (?:hiermit|gerne?|kurz|mal))*
(?:dir|euch|ihnen|dich|sie)(?: (?:hiermit|gerne?|beide))*(?= [^!?\n]{0,200}(?:vorstellen|vorzustellen))
(?:verbind|vernetz|bring)\p{L}{0,3}(?: ich)?(?: (?:hiermit|gerne?))* (?:dich|euch|sie)(?: (?:hiermit|gerne?|direkt))* mit
(?:dich|euch|sie|ihnen)(?: (?:hiermit|gerne?|direkt|mal|jetzt|gleich|einfach|kurz|endlich|doch|nun))* mit(?= [^!?\n]{0,200}(?:bekannt|zusammen|vernetzen|verbinden|kontakt))
(?:bring|führ)\p{L}{0,2}(?: ich)?(?: (?:hiermit|gerne?|einfach))* (?:euch|sie)(?: (?:beide|zwei|gerne?|hiermit))* zusammen(?=[,.;:!)]|$)
kontakt (?:zu|mit)
stell(?:e|en)?(?: (?:ich|wir))?(?: (?:hiermit|gerne?|mal|jetzt|nun|dir|euch|ihnen))* (?:den|einen) kontakt(?: zwischen (?:euch|ihnen)(?: beiden)?)?(?: gerne?)? her(?=[,.;:!)]|$)
(?:den|einen) kontakt(?: zwischen (?:euch|ihnen)(?: beiden)?)? (?:gerne? )?herstellen(?=[,.;:!)]|$)
intro (?:zu|mit|an)
(?:mach(?:e|en)?|schick(?:e|en)?|schreib(?:e|en)?|hab(?:e|en)?|kommen|sind|geb(?:e|en)?|vermittel?e?)(?: (?:ich|wir|dir|euch|ihnen|mal|jetzt|kurz|noch))*(?= (?:zwei|drei|vier|fünf|[2-5]) (?:\p{Ll}{1,12} )?(?:intros|vorstellungen|bekanntmachungen)(?!\p{L}|[^.:\n@]{0,60} (?:aber|erst|sobald|wenn|falls|nach|im)(?!\p{L})))
(?:du|sie|ihr) (?:soll(?:te)?(?:st|n|t|en)?|m[uü]ss(?:t|en|te|test|ten)?)(?: (?:unbedingt|mal|dich|sich))* mit(?= [^!?\n]{0,200}(?:sprechen|reden|austauschen))
`,
  loose:
    /(?<![\p{L}])(?:vorstellen|vorzustellen|vorstelle|stelle?n? [^.!?]{1,150} vor|vorstellung|mach\p{L}{0,2} (?:dich|euch|sie) (?:[^.!?]{0,80} )?bekannt|bekannt ?(?:zu)?mache\p{L}?|zusammen(?:zu)?bring\p{L}{1,2}|vernetze\p{L}?|in (?:kontakt|verbindung)|verbinde\p{L}?|kennen(?:zu)?lernen|intro)(?![\p{L}])/iu,
}

const DUTCH: Language = {
  stems: 'stel voor bren kopp intr cont kenn verb maak prat spre',
  phrases: `
maak(?:t)?(?: (?:even|hierbij|alvast|gerust))* kennis met
(?:stel|stellen|breng|brengen|koppel|introduceer)(?: ik)?(?: (?:hierbij|graag))* (?:je|jou|jullie|u)(?: (?:graag|hierbij))*(?: (?:voor|in contact))? (?:aan|bij|met)
(?:je|jou|jullie|u)(?: (?:graag|hierbij|eens|nu|even))* (?:voorstel(?:len)?|introducer?en|introduceer|in contact breng(?:en)?|koppel(?:en)?) (?:aan|bij|met)
(?:je|u|jullie) (?:moet|moeten|zou|zouden)(?: (?:echt|eens|maar|beslist|even))* met(?= [^!?\n]{0,200}(?:praten|spreken|kennismaken))
(?:je|jou|jullie|u)(?: (?:graag|hierbij))* (?:in contact )?(?:aan|met|bij)(?= [^!?\n]{0,200}(?:voorstellen|stellen|introduceren|brengen|koppelen))
`,
  loose:
    /(?<![\p{L}])(?:voor te stellen|voorstellen|stel [^.!?]{1,150} voor|introducer?e?n?|introduceer|introductie|in contact|koppel(?:en)?|verbind(?:en)?|kennismaken|leren kennen)(?![\p{L}])/iu,
}

const NORTH: Language = {
  stems:
    'pres præs intr sätt sætt sett kont forb koba kobl träf møde møte kjen samm ihop lära prat tala snak tale kopp',
  phrases: `
(?:presentera|introducera|introducere|præsentere|presentere|introdusere)r? (?:dig|deg|er|dere|jer) (?:för|for|til|till)
(?:sätta|sætte|sette|sätter|sætter|setter) (?:dig|deg|er|dere|jer) i (?:kontakt|forbindelse) med
(?:du|ni|i|dere) (?:borde|måste|bör|bør|burde|må|skal|ska|skulle)(?: (?:verkligen|virkelig))? (?:träffa|møde|møte|prata med|tala med|snakke med|tale med)
(?:kopplar|koppla|kobler|koble) (?:ihop |sammen )?(?:dig|er|deg|dere|jer)(?: ihop| sammen)? med
`,
  loose:
    /(?<![\p{L}])(?:(?:pre|præ)senterar?e?r?|introdu[cs]erar?e?r?|introduktion|introduksjon|presentation|intro(?:en)?|i (?:kontakt|forbindelse)|koblera?|kobler|sammanföra?r?|(?:bli|gøre|gjøre) (?:kjent|kendt)|lära känna|ihop (?:dig|er))(?![\p{L}])/iu,
}

const POLISH: Language = {
  stems: 'prze pozn skon połą kont',
  phrases: `
(?:przedstawię|przedstawiam|przedstawić) (?:cię|ci|pana|panią|panu|pani|was|wam)
poznaj(?:cie)?
(?:skontaktuję|skontaktować|połączę|poznam|poznać) (?:cię|pana|panią|was) z
`,
  loose:
    /(?<![\p{L}])(?:przedstawi(?:ę|am|ć|amy)|(?:za)?pozna(?:ć|ję|m|jcie|jomi(?:ć|ę))|(?:s)?kontakt(?:uję|ować|ujemy)|połącz(?:ę|yć)|w kontakcie|w kontakt)(?![\p{L}])/iu,
  doubts: /(?<!\p{L})(?:mogłabym|mógłbym|moglibyśmy)(?!\p{L})/iu,
}

const FINNISH: Language = {
  stems: 'esit tutu yhdi yhte',
  loose:
    /(?<![\p{L}])(?:esittel\p{L}*|esitell\p{L}*|tutustu\p{L}*|yhdist\p{L}*|yhteyde\p{L}*|yhteyt\p{L}*)/iu,
  doubts: /(?<!\p{L})(?:voisin|voisimme)(?!\p{L})/iu,
}

const CZECH: Language = {
  stems: 'před pred sezn zozn spoj prop kont',
  loose:
    /(?<![\p{L}])(?:představ(?:uji|ím|it|uju)|predstav(?:ujem|ím|iť)|sezn[aá]m(?:ím|it|uji|uju|il|ila)|zozn[aá]m(?:im|iť|ujem)|spoj(?:ím|it|iť)|propoj(?:ím|it|uji)|do kontaktu)(?![\p{L}])/iu,
  doubts: /(?<!\p{L})(?:mohla?|mohli|mohol|mám)(?!\p{L})/iu,
}

const RUSSIAN: Language = {
  stems: 'позн пред связ свяж знак конт свес свед',
  loose:
    /(?<![\p{L}])(?:познаком(?:лю|ить|ьтесь|ься)|знаком(?:лю|ьтесь|ься)|представ(?:лю|ить|ляю)|связать|свяжу|свести|сведу)(?![\p{L}])/iu,
  doubts: /(?<!\p{L})могла? бы(?!\p{L})/iu,
}

const UKRAINIAN: Language = {
  stems: "позн пред зв'я звя знай конт звед",
  loose:
    /(?<![\p{L}])(?:познайом(?:лю|ити|тесь)|знайом(?:лю|тесь|тесь)|представ(?:лю|ити|ляю)|зв['’]?я(?:зати|жу)|зведу)(?![\p{L}])/iu,
  doubts: /(?<!\p{L})(?:міг|могла) би?(?!\p{L})/iu,
}

const TURKISH: Language = {
  stems: 'tanı bağl ilet irti bulu',
  loose:
    /(?<![\p{L}])(?:tanıştır(?:ıyorum|mak|ayım|acağım)\p{L}*|tanışma\p{L}*|bağlantı kur\p{L}*|buluştur\p{L}*|(?:iletişime|irtibata) (?:geçir|sok)\p{L}*)/iu,
  doubts: /(?<!\p{L})tanıştırabil/iu,
}

const GREEK: Language = {
  stems: 'συστ σύστ γνωρ επαφ',
  loose: /(?<!\p{L})(?:συστ(?:ήνω|ήσω)|γνωρί(?:ζω|σω|σεις|σετε|στε)|σε επαφή|σύσταση)(?!\p{L})/iu,
  doubts:
    /(?<!\p{L})(?:ίσως|αν|εάν|μήπως|θέλεις|θέλετε|θες|πρώτα|δεν (?:ξέρω|μπορώ|θα|είμαι|θέλω)|θα μπορούσα)(?!\p{L})|;\s*$/iu,
}

const HEBREW: Language = {
  stems: 'להכי מכיר אכיר מחבר לחבר אחבר מקשר לקשר אקשר תכיר הכיר',
  loose:
    /(?<!\p{L})(?:(?:להכיר|מכירה?|אכיר) ל(?:ך|כם|כן)|(?:מחבר|מקשר)ת? (?:אותך|ביניכם|בינך|אתכם)|(?:ל|א)(?:חבר|קשר) (?:אותך|ביניכם|בינך|אתכם)|תכירו|הכירו)(?!\p{L})/u,
  doubts:
    /(?<!\p{L})(?:אולי|אם|האם|רוצה ש\p{L}*|רוצים ש\p{L}*|לא (?:בטוחה?|יודעת?|יכולה?|רוצה)|קודם)(?!\p{L})/u,
}

const ARABIC: Language = {
  stems: 'أعرف أعرّ اعرف أقدم أقدّ تعار',
  loose: /(?<!\p{L})(?:[أا]عر\u0651?ف(?:ك|كم|كما) (?:على|ب)|أقد\u0651?م لك)/u,
  doubts: /(?<!\p{L})(?:ربما|إذا|لو|هل|لا (?:أعرف|أستطيع|أريد|أظن)|لست|أولا|قبل أن)(?!\p{L})|؟\s*$/u,
}

const ROMANIAN: Language = {
  stems: 'prez cuno legă cont',
  phrases: `
(?:îți|vă|ți) fac cunoștință cu
(?:ți-[lo]|vi-[lo]|îți|vă) prezint(?: pe)?
(?:te|vă) pun în (?:legătură|contact) cu
`,
  loose:
    /(?<!\p{L})(?:(?:ți-[lo]|vă|te|îți|vi-[lo]) prezint|(?:te|vă) pun în (?:legătură|contact) cu|fac(?:eți)? cunoștință|în legătură cu)(?!\p{L})/iu,
  doubts:
    /(?<!\p{L})(?:poate|dacă|vrei|vreți|ai vrea|mai întâi|nu (?:știu|pot|vreau|cred)|aș putea)(?!\p{L})/iu,
}

const HUNGARIAN: Language = {
  stems: 'bemu össz megi',
  loose:
    /(?<!\p{L})(?:bemutat(?:om|lak|ni)|összehoz(?:lak|om)|összeköt(?:lek|öm)|ismerd meg|ismerjétek meg)(?!\p{L})/iu,
  doubts: /(?<!\p{L})(?:talán|ha|esetleg|szeretnéd|előbb|nem (?:tudom|biztos|akarom))(?!\p{L})/iu,
}

const VIETNAMESE: Language = {
  stems: 'giới kết',
  loose: /(?<!\p{L})(?:giới thiệu|kết nối)(?!\p{L})/iu,
  doubts: /(?<!\p{L})(?:có thể|nếu|có muốn|muốn mình|không (?:biết|chắc|thể)|hỏi trước)(?!\p{L})/iu,
}

const INDONESIAN: Language = {
  stems: 'perk memp meng kena hubu',
  loose: /(?<!\p{L})(?:(?:mem)?perkenalkan|kenalkan|mengenalkan|menghubungkan|hubungkan)(?!\p{L})/iu,
  doubts: /(?<!\p{L})(?:mungkin|jika|kalau|apakah|mau|tidak (?:tahu|bisa|yakin)|dulu|bisa)(?!\p{L})/iu,
}

/** No spaces part the words: the character itself is the stem. */
const EAST: Language = {
  stems: '',
  loose:
    /紹介(?:し|いた|させ|を)|引き合わせ|お(?:つな|繋)ぎ|介[绍紹](?:你|您|一下|给|給|认识|認識)?|引[荐薦]|牵线|牽線|소개(?: ?드|해|하|합|할|시켜)|연결(?:해|시켜)/u,
}

export const REST: readonly Language[] = [
  GERMAN,
  DUTCH,
  NORTH,
  POLISH,
  FINNISH,
  CZECH,
  RUSSIAN,
  UKRAINIAN,
  TURKISH,
  GREEK,
  HEBREW,
  ARABIC,
  ROMANIAN,
  HUNGARIAN,
  VIETNAMESE,
  INDONESIAN,
  EAST,
]
