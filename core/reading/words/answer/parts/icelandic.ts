/** What answers are put together from in Icelandic. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const ICELANDIC = joined(
  composed({
    not: 'ekki|aldrei|enga|engan|enginn|ekkert|hvorki',
    agree:
      '(?:það |þetta )?(?:er |væri )?(?:alveg )?(?:í (?:góðu |fínu )?lagi|sjálfsagt)(?: mál)?(?: (?:mín vegna|af minni hálfu|fyrir mér))?(?=$|[,;!.])',
    refuse: 'sleppi (?:þessu|því)(?: \\p{L}+){0,4}',
    now: 'núna|nú',
    pronoun: 'hann|hana|henni|honum',
    tends: 'sér um|stýrir|ber ábyrgð á|annast|tók við',
    kin: '(?:samstarfs(?:mann|konu|maður|kona)|bróð\\p{L}+|syst\\p{L}+|konan|konuna|manninn|maðurinn|yfirmann\\p{L}*|son\\p{L}*|dótt\\p{L}+|félag\\p{L}*) (?:minn|mín|mína|mínum|minni|okkar)',
    asking: 'spurðu|spyrjið|talaðu við|hafðu samband við|leitaðu til',
    ask: 'spurðu|spyrjið|talaðu við|talið við|hafðu samband við|hafið samband við|skrifaðu|hringdu í|leitaðu til',
    resume: 'beðið|tekið þetta upp|rætt (?:þetta|það)',
    but: 'en|bara|samt',
    modest: '(?:ég )?er (?:enginn|ekki) sérfræðingur',
    held: '(?:ég )?(?:er )?ekki (?:\\p{L}+ )?viss(?= ?$)|veit (?:það )?ekki(?: alveg)?(?= ?$)|(?:hugsa|hugsa um) málið|(?:spyrja|tala við|ráðfæra)(?: \\p{L}+){0,3} fyrst|fyrst (?:\\p{L}+ ){0,2}(?:spyrja|tala)|(?:bara|aðeins|einungis) ef|með því skilyrði|að því gefnu',
    regretted: 'nei,? annars|skipti um skoðun|hætti við',
    wonder:
      '(?:hvað|hver|hvers vegna|af hverju(?! ekki)|hversu)(?= (?:vill|er|gerir|lengi|mikið|kostar|ætlar)| ?$)|um hvað',
    notBefore:
      'ekki (?:fyrr en|fyrir) (?:\\p{L}+ )?(?:janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember|vor|haust|sumar|jól\\p{L}*|páska\\p{L}*)',
    only: 'fyrst|ekki fyrr en|aðeins|bara',
    soon: 'hvenær sem er|í (?:þessari )?viku(?:nni)?|á morgun|í dag|á (?:mánudag|þriðjudag|miðvikudag|fimmtudag|föstudag|laugardag|sunnudag)\\p{L}*|á kvöldin|í síma|yfir kaffibolla',
    week: '(?:í )?næstu viku',
    ahead:
      '(?:eftir|upp úr) (?:\\p{L}+ )?(?:frí\\p{L}*|jól\\p{L}*|páska\\p{L}*|próf\\p{L}*|sumar\\p{L}*|áramót\\p{L}*|mánuð|mánaðamót|vikur|flutning\\p{L}*)|(?:í|frá|um miðjan|í lok|í byrjun) (?:janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember|vor|haust|sumar|vetur)|(?:í )?næsta (?:mánuði|mánuð|ári|ár|vor|haust)',
  }),
  {
    strangerWhole: ['þekkjumst við'],
  },
)

export const ICELANDIC_PARTS: Language = accentless(ICELANDIC)
