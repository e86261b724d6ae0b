/** Answers in Icelandic. Over lower-case text with single spaces. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

const WHEN =
  '(?:janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember|páska|jól|áramót|sumarfrí\\p{L}*|fríið|helgina|sumarið|haustið|veturinn|næstu viku|næsta \\p{L}+|nokkrar vikur|mánuð|tvær vikur|viku|haust|sumar|vetur|vor)'

export const ICELANDIC: Language = accentless({
  yes: [
    '(?:já|jú|jájá|jæja já|endilega|auðvitað|að sjálfsögðu|sjálfsagt|sjálfsagt mál|gjarnan|með ánægju|með mestu ánægju|hiklaust|alveg|klárlega|algjörlega|ekkert mál|ekki málið|ekki spurning|hvers vegna ekki|af hverju ekki|því ekki|frábært|flott|glæsilegt|fínt|allt í lagi|í góðu lagi|samþykkt|ég samþykki|ég er til|ég er með|til í það|mér líst vel á það|það er í lagi|það væri gaman|það væri frábært|lát vaða|láttu vaða|kýldu á það|gerðu það|gjörðu svo vel|velkomið)(?: (?:já|takk|endilega|auðvitað|gjarnan|með ánægju|fyrir mig|mín vegna|ekkert mál|alveg sjálfsagt|sjálfsagt|kærlega|bara|það er í lagi|kynntu okkur|er það|gaman))*',
  ],
  no: [
    '(?:nei|nei nei|því miður|nei því miður)(?: (?:takk|því miður|ekki núna|ekki í þetta sinn|ég get það ekki|ómögulega|kærar þakkir|ekki fyrir mig|samt))*',
    '(?:ekki|helst ekki|alls ekki|kemur ekki til greina|ómögulega|ekki séns|ekki fyrir mig|hef ekki áhuga|ég afþakka|afþakka)',
  ],
  filler: [
    '(?:takk|kærar þakkir|þakka þér|takk fyrir|bestu þakkir)(?: (?:fyrir|að|póstinn|að spyrja|að hugsa til mín|þetta|boðið|kærlega|mig))*|(?:kveðja|kær kveðja|bestu kveðjur|mbk|kv|með kveðju|með bestu kveðju)|(?:sæl|sæll|blessuð|blessaður|hæ|halló|góðan daginn|góðan dag)(?: (?:og blessuð|og blessaður))?',
  ],
  agrees: [
    '(?:mér )?(?:líst|lýst) (?:mér )?(?:mjög |bara |rosalega |ansi )*vel á (?:það|þetta|hugmyndina)',
    '(?:gefðu|gefið|láttu|sendu|sendið|komdu)(?: (?:honum|henni|þeim|hann|hana|endilega|bara|gjarnan|hafa|fá|(?!(?:ekki|aldrei|alls)(?!\\p{L}))\\p{L}+)){0,4} (?:netfangið|símanúmerið|númerið|símann|tölvupóstinn|upplýsingarnar|netfang|símanúmer)(?: (?:mitt|minn|mínar))?',
    '(?:hann|hún|þau|þeir|\\p{L}+) (?:má|mega|getur|geta)(?: (?:endilega|alveg|gjarnan|bara|alltaf|vel|velkomið))* (?:hringja|skrifa|senda|hafa samband|heyra í|koma|bjalla)(?: \\p{L}+){0,3}',
    '(?:þú|þið) (?:mátt|megið|getur|getið)(?: (?:endilega|alveg|gjarnan|bara|alltaf|vel))* (?:kynna|tengja|gefa|senda|láta|áframsenda)(?: \\p{L}+){0,4}',
    '(?:kynntu|kynnið|tengdu|tengið|komdu)(?: (?:okkur|mig|endilega|bara|gjarnan)){1,3}(?: (?:saman|í samband|í samband við))?',
    '(?:það )?(?:væri|verður|er|hljómar|lítur)(?: (?:mjög|afar|bara|alveg|virkilega|rosalega|mér|sönn))* (?:gaman|frábært|skemmtilegt|ánægja|vel|spennandi|ánægjulegt|sjálfsagt|velkomið|áhugavert|heiður)(?=$|[,;!.]| (?:að|út|mál|fyrir|í))(?! (?:en|fyrir þig))',
    '(?:ég )?(?:vil|myndi|hefði|skal|hitti|tala|spjalla|hjálpa)(?: (?!ekki)\\p{L}+){0,4} (?:gjarnan|endilega|með ánægju|glaður|glöð)(?: \\p{L}+){0,3}',
    '(?:hlakka|ég hlakka)(?: \\p{L}+){0,2} til(?: (?:að|þess)(?: \\p{L}+){0,4})?|(?:ég )?(?:samþykki|er til í|er alveg til í|er opin fyrir|er opinn fyrir|hef áhuga|er spennt fyrir|er spenntur fyrir)(?! ekki)(?: \\p{L}+){0,4}',
  ],
  doubled: [
    '(?:ekkert|ekki neitt|lítið) (?:mál|vandamál|sjálfsagðara|að því|á móti|vesen)(?: (?:því|með það))?|(?:hef|sé) (?:ég )?(?:ekkert|enga)(?: \\p{L}+)? (?:á móti|því til fyrirstöðu|við það að athuga|ástæðu til að neita)(?: \\p{L}+)?|(?:af hverju|hvers vegna|því) ekki(?=$|[,;!.])|ekki spurning|ekki málið',
  ],
  declines: [
    '(?:ég |við )?(?:hef|vil|get|kemst|nenni|ætla|treysti|óska|þarf|tek)(?: (?:ég|því|miður|bara|mig|mér|hreinlega|alls|eins|og|er|þetta|það))* (?:ekki|engan|enga|ekkert)(?! (?:á móti|lofað|sagt))(?: (?:tíma|áhuga|þátt|að|í|þetta|orku|gert|hitt|mér|við|tök|á|því|sinnt|bætt))*',
    '(?:þetta|það) (?:er|hentar|passar)(?: \\p{L}+)? (?:ekki|ekkert)(?: (?:fyrir mig|mér|mitt|eitthvað fyrir mig|hentugt))*(?=$|[,;!.])|(?:verð|neyðist)(?: \\p{L}+)? (?:að|til að) (?:afþakka|hafna|segja nei|neita)|(?:ég )?(?:afþakka|hafna)(?: \\p{L}+)?|(?:takk|þakka),? en (?:nei|ekki)',
  ],
  later: [
    `(?:hafðu|hafið|heyrðu|heyrumst|spurðu|prófaðu|sendu|skrifaðu|hringdu|tölum|skoðum|minntu)(?: (?!ekki)\\p{L}+){0,4} (?:aftur|seinna|síðar|eftir|í|um|þegar)(?: ${WHEN})?|ekki (?:núna|strax|í bili|fyrr en|eins og er)|(?:seinna|síðar|í annað skipti|í annað sinn)|(?:^|[,;] ?)(?:kannski |helst |frekar |en )?(?:eftir|í|um) ${WHEN}$`,
  ],
  stranger: [
    '(?:ég )?(?:þekki|kannast|veit|man)(?: (?:ég|bara|alls|því|miður))* (?:ekki|ekkert|engan|enga)(?: (?:við|hver|þennan|þessa|neinn|neina|hann|hana|þig|\\p{L}+)){0,4}|(?:hver|hvaða) (?:er|ert|maður|kona)(?: \\p{L}+){0,3}$|(?:hef|aldrei)(?: (?:ég|aldrei|heyrt|hitt))* (?:heyrt|hitt)(?: \\p{L}+){0,4}|(?:nafnið|þetta nafn) segir mér ekkert|(?:hvar|hvernig|hvaðan) (?:fékkstu|fenguð|fenguð þið|náðuð)(?: \\p{L}+){0,2} (?:netfangið|nafnið|númerið)|(?:hlýtur|þetta hlýtur) að vera (?:misskilningur|mistök|ruglingur)',
  ],
  never: [
    '(?:takið|taktu|fjarlægið|fjarlægðu|eyðið|eyddu|afskráið|afskráðu)(?: \\p{L}+)? (?:mig|netfangið|mínum|mínar|upplýsing\\p{L}*)(?: \\p{L}+){0,3}|(?:sendið|sendu|skrifið|skrifaðu|hafið|hafðu|hringið)(?: (?:mér|mig|samband|við|póst))* aldrei(?: \\p{L}+){0,3}|(?:ekki|aldrei) (?:senda|skrifa|hafa samband|hringja)(?: \\p{L}+){0,3} (?:aftur|framar|meira)|(?:látið|láttu) mig (?:í friði|vera)|hættið að|hættu að',
  ],
  other: [
    '(?:talaðu|talið|spurðu|spyrjið|hafðu samband|hafið samband|leitaðu|leitið|ræddu|sendu)(?: (?:frekar|heldur|þá|endilega|þetta))* (?:við|til|á) (?!mig|mín|okkur|hana|hann)\\p{L}+|(?:hún|hann|sem) (?:sér um|ber ábyrgð|stýrir|annast|ákveður)(?: \\p{L}+){0,3}|(?:ég )?(?:er hætt|er hættur|hætti|vinn ekki lengur)(?: \\p{L}+){0,3}',
  ],
  regret: [
    '(?:því miður|fyrirgefðu|afsakið|afsakaðu|leitt|leiðinlegt|takk|þakka|kærar þakkir|gangi (?:þér|þeim|honum|henni)(?: \\p{L}+)?|vona að þú skiljir|bestu óskir)',
  ],
  undecided: ['(?:veit|viss|lofað|séð|lesið|fengið|ákveðið|skil|man|bara|aðeins|strax|svarað)'],
  bare: [
    '(?:já|jú|jájá|ok|allt í lagi|auðvitað|frábært|flott|fínt|gott|einmitt|rétt|stemmir)(?: (?:já|takk))*',
  ],
  acknowledges: [
    '(?:fékk|sá|las|móttók|borgaði|greiddi)(?: \\p{L}+){0,3}|(?:reikning\\p{L}*|pakk\\p{L}*|samning\\p{L}*|leig\\p{L}*|lykil\\p{L}*)',
  ],
  support: [
    '(?:hringja|skrifa|hitta|kaffi|spjall\\p{L}*|tala|samband|númer\\p{L}*|netfang\\p{L}*|símanúmer\\p{L}*|kynntu|áhuga\\p{L}*|spennandi|hjálpa|honum|henni|gaman|velkomi\\p{L}*)',
  ],
  doubt: [
    '(?:kannski|ef til vill|mögulega|hugsanlega|ef|nema (?:ef|að)|fer eftir|þarf að (?:hugsa|ræða|athuga|spyrja)|hugsa málið|um hvað|hvað|hvers vegna(?! ekki)|af hverju(?! ekki)|hver (?:er|ert|var)|óviss|ekki viss|læt þig vita|en(?= (?:ekki|fyrst|ég|það|hvað|bara|aðeins)(?!\\p{L})))',
  ],
  negation: [
    '(?:ekki|enginn|engin|ekkert|engan|enga|aldrei|nei|því miður|hvorki|varla|án|neita|afþakka|hafna)',
  ],
  harmless: [
    '(?:ekkert (?:stress|að flýta)|liggur ekkert á|ekki að þakka|ekki slæmt|ekki amalegt|(?:takk|þakka)(?: \\p{L}+){0,3} að spyrja fyrst)',
  ],
  granted: [
    '(?:en )?(?:ég )?(?:er|verð|svara|kemst)(?: \\p{L}+){0,4} (?:í fríi|í burtu|erlendis|uppi í bústað|í bústað|seint|ekki fyrr en á \\p{L}+|eftir vinnu|eftir klukkan \\d+|eftir kl\\.? ?\\d+)(?: \\p{L}+){0,3}|(?:en )?(?:veit|lofa) (?:ég )?(?:samt )?ekki (?:hvort|hvað|hvernig)[^.;!?]{0,60}|ef (?:hann|hún|þú|það)(?: \\p{L}+){0,3} (?:vill|vilt|hentar|hjálpar|langar)|hvað (?:er|segir)[^.!?]{0,30}|hvernig (?:er|hefur|gengur)[^.!?]{0,40}',
  ],
})
