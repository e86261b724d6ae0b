/** What answers are put together from in Slovak. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const SLOVAK = joined(
  composed({
    not: 'nie|nikdy|ani|nijako|nič|nerada?|nechcem|nemusím',
    spouse: 'žen(?:ou|e)|manžel\\p{L}*|mužom',
    view: 's (?:tebou|vami)|čo sa týka|ohľadom',
    resume: '(?:vrátiť|vráťme) sa k tomu|sa k tomu (?:vrátiť|vráťme)',
    modest:
      'nie som (?:žiadn\\p{L}+ )?(?:odborn|expert)\\p{L}+|neviem,? či (?:\\p{L}+ )?(?:pomôžem|viem pomôcť)',
    regretted:
      'zabudnite na to|zabudni na to|(?:vlastne|radšej|alebo)[, ]*nie(?= ?$|,)|rozmyslel\\p{L}? som si|(?:rozmyslela|rozmyslel) (?:som )?si',
    wonder:
      '(?:čo|kto|prečo(?! nie)|koľko|čím|ako dlho)(?= (?:ona|on|to|vlastne|chce|je|sa|bude|stojí|presne)| ?$)|o čo (?:\\p{L}+ )?ide',
    notBefore: 'nie (?:pred|skôr ako(?: v)?) (?!\\d|obedom|poludním)\\p{L}+',
    only: 'až|najskôr|len',
    soon: 'kedykoľvek|tento týždeň|zajtra|dnes|(?:v |vo )?(?:pondelok|utorok|stredu|štvrtok|piatok|sobotu|nedeľu)|večer|ráno|(?:po |cez )?telefón\\p{L}*|telefonicky|pri (?:\\p{L}+ )?káve|na zoome',
    week: 'budúci týždeň|o týždeň',
    yes: [
      'súhlasím|som za|(?:moc |veľmi )?(?:rád|rada)|s (?:radosťou|potešením|chuťou)|(?:pokojne|kľudne)|samozrejme|určite|jasné|prečo nie|proti (?:\\p{L}+ )?nič nemám|nemám nič proti(?: tomu)?|nevidím (?:v tom )?problém|nie je problém|bude mi potešením|len do toho|s tým nemám problém|môže byť|bude mi cťou',
    ],
    agree:
      'súhlasím|budem (?:moc |veľmi )?(?:rád|rada)|bolo by mi potešením|znie to (?:\\p{L}+ )?(?:dobre|skvele|zaujímavo)|zaujíma ma to|beriem|teším sa na (?:jej|jeho|stretnutie|ňu|neho)(?: \\p{L}+){0,2}|môžeme (?:sa )?(?:porozprávať|stretnúť|zavolať)|bolo by (?:\\p{L}+ )?(?:fajn|pekné|milé)(?: \\p{L}+){0,2} (?:spoznať|stretnúť)',
    may: 'nech|môže|môžu|pokojne|kľudne|smie',
    reach:
      'napíše|napísať|písať|píše|ozve|ozvať|zavolá|zavolať|volá|volať|kontaktuje|kontaktovať|spojí|obráti|pošle',
    join: 'zoznám\\p{L}*|predstav\\p{L}*|prepoj\\p{L}*|spoj(?:te|iť)?|dajte? dokopy',
    us: 'nás|ma|mňa',
    glad: 'cťou|česť\\p{L}*|poctený|poctená|rád|rada|radosťou|potešením|teší|teším|chcel|chcela',
    meet: 'spozn\\p{L}+|zoznám\\p{L}+|stretn\\p{L}+|porozpráva\\p{L}+|pokec\\p{L}+|pomôž\\p{L}+|pomôc\\p{L}*|poradím|odpoviem',
    give: 'daj\\p{L}*|dať|odovzda\\p{L}*|pošl\\p{L}*|poslať',
    mine: '(?:môj|moje|moju|mi|na mňa) ?(?:mail|e-?mail|adresu|číslo|kontakt|telefón)?',
    refuse:
      'rozhod\\p{L}+ (?:som|sme)(?: sa)? (?:\\p{L}+ ){0,2}(?:ne\\p{L}+|odmietnuť)|nemám (?:\\p{L}+ ){0,2}(?:záujem|čas|chuť|silu|kapacitu)|nechcem|nechcel\\p{L}* (?:by som|by sme)|nezaujíma|odmietam|odmietnem|neprijímam|(?:musím|radšej) (?:\\p{L}+ )?(?:odmietnuť|nie)|vynechám|nemá (?:to )?zmysel|nedovoľuj\\p{L}+(?=\\P{L}*$)|nie je (?:to )?(?:nič )?pre mňa|(?:nemusí byť|netreba)(?=\\P{L}*$|,)|nehľadám|nevidím (?:v tom )?zmysel|nepotrebujem|ne(?:predstavujte|zoznamujte|dávajte|predstavuj|zoznamuj|dávaj) (?:nás|jej|mu)|nech (?:mi )?nepíše|nech (?:sa )?neozýva|radšej nie$|tentoraz (?:nie|vynechám)',
    ask: 'odložme|nechajme|ozvite|ozvi|napíšte|napíš|opýtajte|opýtaj|spýtajte|spýtaj|pripomeňte|pripomeň|skúste|skús|vráťte|vráť|kontaktujte|kontaktuj|obráťte|obráť|zavolajte|zavolaj|oslovte|porozprávajte',
    asking:
      '(?:ozvite|opýtajte|spýtajte|obráťte|porozprávajte)(?: sa)?|ozvi sa|napíšte|napíš|kontaktujte|zavolajte|oslovte|skúste',
    again: 'znova|znovu|zas|opäť|neskôr|potom|inokedy',
    ahead:
      '(?:po|až po|okolo|koncom|začiatkom|v polovici) (?:\\p{L}+ )?(?:vianoc\\p{L}*|veľkej noci|sviatk\\p{L}*|dovolenk\\p{L}+|prázdnin\\p{L}*|nového roku|novom roku|skúšk\\p{L}+|sťahovaní|svadbe|lete|(?:január|február|marc|apríl|máj|jún|júl|august|septemb|októb|novemb|decemb)\\p{L}*)|o (?:\\p{L}+ )?(?:mesiac\\p{L}*|týžd[nň]\\p{L}*|rok|pol roka)|(?:v|vo|od|do)(?: (?:polovic[ie]|začiatku|konca))? (?:(?:január|február|marc|apríl|máj|jún|júl|august|septemb|októb|novemb|decemb)\\p{L}*|jari|jeseni|lete|zime)|na (?:jar|jeseň|jeseni)|(?:budúci|budúcom) (?:mesiac\\p{L}*|rok\\p{L}*)|keď sa vrátim',
    now: 'teraz|momentálne|zatiaľ|práve|nateraz',
    kin: 'koleg\\p{L}+|manžel\\p{L}*|brat\\p{L}*|sestr\\p{L}+|syn\\p{L}*|dcér\\p{L}+|spoloč\\p{L}+|nástup\\p{L}+|vedúc\\p{L}+|riaditeľ\\p{L}*|šéf\\p{L}*|pán\\p{L}*|pani',
    tends: 'má (?:\\p{L}+ )?na starosti|stará|rieši|zodpovedá|vedie|robí|vybavuje',
    tend: '(?:je )?(?:to )?(?:už )?(?:na mňa|k mne)(?=\\P{L}|$)|(?:je )?(?:to )?(?:už )?(?:môj|moja|moje) (?:\\p{L}+ )?(?:odbor|agenda|práca|vec|téma|oddelenie|parketa)',
    goes: '(?:to|toto) (?:\\p{L}+ ){0,3}(?:pre|na)',
    rather: 'radšej|skôr|možno|ale|najlepšie|prosím|až|tak',
    held: 'za predpokladu|musím (?:si |to |sa |ešte |najprv )*(?:rozmyslieť|premyslieť|opýtať|spýtať|zistiť|overiť)|rozmyslím si|premyslím|pod podmienkou|(?:len|iba) v prípade|(?:len|iba|ale|až) (?:ak|keď|keby|potom,? čo)|záleží(?: na|,)|váham|(?:najprv|najskôr|predtým) (?:\\p{L}+ )?(?:musím|chcem|potrebujem|by som|mi (?:pošl\\p{L}+|napíš\\p{L}*|povedz\\p{L}*))|nie som si (?:\\p{L}+ )?(?:ist[áý]|istá)(?= ?$)|(?:hoci |ale )?neviem(?= ?$|, či (?:chcem|mám))|(?:ešte |si |to )*(?:rozmyslím|premyslím)(?= ?$|,| si| to)|(?:najprv|najskôr)(?: \\p{L}+){0,3} (?:opýta\\p{L}+|porozpráva\\p{L}+|porad\\p{L}+|opýtam|spýtam)|(?:opýta\\p{L}+|porozpráva\\p{L}+|porad\\p{L}+)(?: \\p{L}+){0,3} (?:najprv|najskôr)',
    erase: 'vymaž\\p{L}*|zmaž\\p{L}*|odstráň\\p{L}*|vyraď\\p{L}*|vyčiarkn\\p{L}*|odhlás\\p{L}*',
    nay: '(?:ale|takže|skôr|no),? nie',
    after: 'po(?! (?:mne|tebe|mňa|práci|obede|\\d|telefóne|slovensky|anglicky)(?!\\p{L}))|až',
    first: 'najprv|najskôr|predtým|kým|než',
    tell: 'pove\\p{L}+|vysvetl\\p{L}+|musím|chcem|chcel\\p{L}*|vedieť|pošl\\p{L}+ mi|mi pošl\\p{L}+|mi napíš\\p{L}*|zistiť|opýtať|spýtať|rozhodnem|odpoviem',
    stop: 'prestaňte (?:\\p{L}+ ){0,2}(?:písať|posielať|otravovať)|nechajte ma (?:tak|na pokoji)',
    cannot: 'nemôžem|neviem|nedokážem|nedá sa',
    deny: 'odmietnuť|povedať nie',
    prefer: 'radšej|skôr',
    who: 'kto (?:to )?je(?: to)?|kto ste',
    whence: 'odkiaľ|skade|kde',
    has: 'pozná|poznáte|poznáš|máte|vzali|vie|poznáme',
    notI: 'nie ja,? (?:ale|lež)',
    pronoun: 'jej|ju|ho|jeho|neho|ňu|ňou|ním',
    courtesy: '(?:ak|keď) (?:pani |to )?(?:chce|bude chcieť|má záujem|má chuť|môžem pomôcť|pomôže)',
    but: 'ale|len|iba|akurát|hlavne|najlepšie|radšej',
  }),
  {
    notMine: [
      '(?:už )?(?:to |sa tým )?(?:už )?(?:nerobím|neriešim|nezaoberám|nepracujem)(?: to| sa tým| tam| už)+|už (?:tam |to |sa tým )?(?:nerobím|neriešim|nepracujem)',
    ],
    harmless: ['(?:môže byť|može byť)(?=$|[,;!])', 'ako sa (?:má|máš|máte|majú|darí)(?: \\p{L}+){0,3}'],
    doubt: ['neviem|o čo (?:\\p{L}+ )?ide'],
    never: [
      '(?:už |nikdy )*(?:mi )?(?:prosím )?(?:už |nikdy |viac )*(?:nepíšte|neposielajte|nekontaktujte)(?: (?:mi|ma|už|nikdy|viac|nič|žiadne|maily|e-maily)){1,4}|neželám si (?:\\p{L}+ ){0,2}(?:ďalšie|žiadne|dostávať)',
    ],
    stranger: ['nepoznám|kto (?:je|to je)|neviem,? kto (?:je|to je)'],
    strangerWhole: [
      '(?:nepoznám|nespomínam si na|neviem si spomenúť na)(?: \\p{L}+){0,2} (?:pani|pána|vás|teba|nikoho|takú|takého|ju|ho|t[úo]to|žiadn\\p{L}+)|prvý ?krát (?:\\p{L}+ )?(?:počujem|vidím)|(?:odkiaľ|skade) sa (?:\\p{L}+ )?poznáme|(?:mi )?(?:\\p{L}+ )?nič (?:mi )?nehovorí',
    ],
  },
)

export const SLOVAK_PARTS: Language = accentless(SLOVAK)
