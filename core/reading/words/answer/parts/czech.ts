/** What answers are put together from in Czech. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const CZECH = joined(
  composed({
    not: 'ne|nikdy|ani|nijak|nerada?|nerád|nechci|nemusím',
    spouse: 'žen(?:ou|ě)|manžel\\p{L}*|mužem',
    view: 's (?:tebou|vámi)|ohledně|co se týče',
    resume: '(?:vrátit|vraťme) se k tomu|se k tomu (?:vrátit|vraťme)|probrat to',
    notBefore: 'ne (?:před|dřív(?:e)? než(?: v| po)?) (?!\\d|obědem|polednem|devátou|desátou|osmou)\\p{L}+',
    modest:
      'nejsem (?:žádný |žádná )?(?:odborn\\p{L}+|expert\\p{L}*|specialist\\p{L}+)|(?:moc |příliš )?tomu (?:moc |příliš )?nerozumím|nevím,? (?:jestli|zda|jak|kolik|nakolik)(?: \\p{L}+){0,3} (?:pomůžu|pomohu|pomoci|pomoct|můžu|platná)(?: \\p{L}+){0,2}',
    regretted:
      '(?:vlastně|radši|raději|nebo)(?: vlastně| radši| raději)?,? ne(?= ?$|,)|(?:rozmyslel|rozmyslela)(?: jsem)? (?:si )?(?:jsem )?(?:si )?(?:to)?|změnil\\p{L}? (?:jsem )?názor',
    wonder:
      '(?:co|kdo|proč(?! ne)|kolik|čím|čeho|jak dlouho|k čemu)(?= (?:ona|on|to|vlastně|chce|je|se|ta|ten|bude|stojí|přesně|po mně)| ?$)|o co (?:\\p{L}+ )?jde|v jaké věci',
    only: 'až|nejdříve|teprve|jen|pouze|ne (?:před|dřív než|dříve než)',
    soon: 'kdykoliv?|tento týden|zítra|dnes|pozítří|(?:v |ve )?(?:pondělí|úter\\p{L}+|střed\\p{L}+|čtvrt(?:ek|ky)|pát(?:ek|ky)|sobot\\p{L}+|neděl\\p{L}+)|(?:po )?večer(?:ech)?|ráno|odpoledne|dopoledne|(?:po|přes|na) (?:telefonu|zoomu?|skypu?|teamsech|mailu)|telefonicky|mailem|(?:u|na) (?:\\p{L}+ )?(?:kávy|kafe|kávu|čaje|piva|pivo)',
    week: 'příští týden|za týden',
    yes: [
      'souhlasím|jsem pro|(?:moc |velmi |velice )?(?:rád|ráda)|s (?:radostí|potěšením|chutí)|klidně|samozřejmě|určitě|jasně|proč ne|nemám nic proti(?: tomu)?|nevidím (?:v tom )?problém|není problém|bude mi potěšením|jen do toho|s tím nemám problém|může být|bude mi ctí',
    ],
    agree:
      'souhlasím|svoluji|budu (?:moc |velmi )?(?:rád|ráda)|bylo by mi potěšením|zní to (?:\\p{L}+ )?(?:dobře|skvěle|zajímavě)|zajímá mě to|beru|(?:bylo by|bude|bude mi|bylo by mi) (?:\\p{L}+ )?(?:potěšením|hezké|fajn|milé|příjemné|ctí) (?:\\p{L}+ ){0,3}?(?:poznat|setkat|promluvit|popovídat)|(?:odpovím|pomůžu|pomohu|podělím se|povím|poradím)(?: \\p{L}+){0,4} (?:rád|ráda|s radostí|s potěšením|s chutí)|(?:těším se|budu se těšit) na (?:její|jeho|setkání|ni|něj|ozvání)|můžeme (?:\\p{L}+ )?(?:promluvit|si promluvit|se sejít|popovídat|potkat)|nejsem proti|jsem pro(?= ?$|[,;!.]| všemi)|(?:chtěl|chtěla|rád|ráda) bych (?:ji|ho|se s n\\p{L}+|si s n\\p{L}+) \\p{L}+|(?:ona|paní|alice)(?: \\p{L}+)? mi (?:může|smí) (?:napsat|zavolat|se ozvat)|jdu do toho|beru to|v pohodě(?=,)|(?:bylo by|bude) fajn|nic proti (?:\\p{L}+ )?nemám|(?:těším se|budu se těšit) na \\p{L}+|(?:mé|moje) číslo(?=$| (?:jí|mu|klidně))',
    may: 'ať|může|můžou|nechť|klidně|smí',
    reach:
      'napíše|napsat|psát|píše|ozve|ozvat|zavolá|zavolat|volá|volat|kontaktuje|kontaktovat|spojí|obrátí|pošle',
    join: 'seznam\\p{L}*|seznám\\p{L}*|představ\\p{L}*|propoj\\p{L}*|spoj(?:te|it)?|dej(?:te)? dohromady',
    us: 'nás|mě|mne',
    glad: 'ctí|čest\\p{L}*|poctěn\\p{L}*|rád|ráda|radostí|potěšením|těší|těším|chtěl|chtěla',
    meet: 'pozn\\p{L}+|seznám\\p{L}+|potk\\p{L}+|setk\\p{L}+|popovíd\\p{L}+|promluv\\p{L}+|pomůž\\p{L}+|pomoh\\p{L}+|poradím|sejdu',
    give: 'dej\\p{L}*|dát|předej\\p{L}*|předat|pošl\\p{L}*|poslat',
    mine: '(?:můj|moje|mé|moji|mou|mi|na mě) ?(?:mail|e-?mail|adresu|číslo|kontakt|telefon)?',
    refuse:
      'rozhodl\\p{L}*(?: jsem| jsme)?(?: se)? (?:\\p{L}+ ){0,2}(?:ne\\p{L}+|odmítnout)|nemáme? (?:\\p{L}+ ){0,2}(?:zájem|čas|chuť|sílu|kapacitu)|nechci|nechtěl\\p{L}* (?:bych|bychom)|nezajímá|odmítám|odmítnu|(?:musím|raději|radši) (?:\\p{L}+ )?(?:odmítnout|ne)|vynechám|nemá (?:to )?smysl|nedovoluj\\p{L}+(?=\\P{L}*$)|není (?:to )?(?:nic )?pro mě|(?:nemusí být|netřeba|není (?:třeba|potřeba))(?=\\P{L}*$|,)|nehledám|nevidím (?:v tom )?smysl|nepotřebuji|nepotřebuju|ne(?:představuj|seznamuj|dávej|propojuj|spojuj|předávej)\\p{L}* (?:\\p{L}+ )?(?:nás|jí|mu|můj|mou|moji|moje)|(?:ať )(?:\\p{L}+ ){0,2}ne(?:píše|volá|ozývá|kontaktuje)|nechci,? aby|(?:to )?není nic pro mě|ne(?:vyhovuje|připadá v úvahu|půjde to|zvládnu)|to (?:nepůjde|nezvládnu)|tentokrát (?:ne|vynechám)|nepřijímám|ne(?:rad|rada|rád) bych|(?:spíš|raději|radši|děkuji,?|díky,?) ne$|ne,? (?:díky|děkuji)|musím odmítnout|nestíhám|vás musím zklamat|ani čas,? ani|nechceme|nemůžeme',
    ask: 'odložme|nechme|ozvěte|ozvi|napište|napiš|zeptejte|zeptej|připomeňte|připomeň|zkuste|zkus|vraťte|vrať|kontaktujte|kontaktuj|obraťte|obrať|zavolejte|zavolej|promluvte|oslovte',
    asking:
      '(?:ozvěte|zeptejte|zeptej|obraťte)(?: se)?|ozvi se|napište|napiš|kontaktujte|obrať se|zavolejte|promluvte(?: si)?|oslovte|zkuste',
    again: 'znovu|znova|zase|opět|později|potom|pak|jindy|příště',
    ahead:
      '(?:po|až po|kolem|koncem|začátkem|v polovině) (?:\\p{L}+ )?(?:vánoc\\p{L}*|velikonoc\\p{L}*|svátc\\p{L}*|dovolen\\p{L}+|prázdnin\\p{L}*|nového roku|novém roce|zkoušk\\p{L}+|létě|létu|stěhování|svatbě|led\\p{L}+|únor\\p{L}*|březn\\p{L}+|dubn\\p{L}+|květn\\p{L}+|červ\\p{L}+|srpn\\p{L}+|září|říjn\\p{L}+|listopad\\p{L}*|prosinc\\p{L}*)|za (?:\\p{L}+ )?(?:měsíc\\p{L}*|týdn[yůe]\\p{L}*|rok|půl roku)|(?:v|ve|od|do|na|začátkem|koncem)(?: (?:polovin[yě]|začátk[ue]|konc[ie]))? (?:lednu|ledna|únor\\p{L}+|březn\\p{L}+|dubn\\p{L}+|květn\\p{L}+|červ\\p{L}+|srpn\\p{L}+|září|říjn\\p{L}+|listopad\\p{L}+|prosinc\\p{L}+|jaře|podzim\\p{L}*|létě|zimě)|příští (?:měsíc|rok|čtvrtletí|semestr)|až se vrátím',
    now: 'teď|nyní|momentálně|zatím|právě',
    kin: 'koleg\\p{L}+|manžel\\p{L}*|bratr\\p{L}*|sestr\\p{L}+|syn\\p{L}*|dcer\\p{L}+|společ\\p{L}+|nástup\\p{L}+|vedouc\\p{L}+|ředitel\\p{L}*|šéf\\p{L}*|pan[aieu]?|paní|m[ůé][jh]?o? (?:šéf\\p{L}*|manžel\\p{L}*|kolegyn\\p{L}+|sestr\\p{L}+)',
    tends: 'má (?:\\p{L}+ )?na starosti|stará|řeší|zodpovídá|odpovídá|vede|dělá|zařizuje|zabývá',
    goes: '(?:to|tohle|toto) (?:\\p{L}+ ){0,3}(?:pro|na|za)',
    rather: 'raději|radši|spíš|spíše|možná|snad|někdy|třeba|ale|nejlépe|nejlíp|prosím|až|tak',
    held: 'za předpokladu|musím (?:si |to |se |ještě |nejdřív |nejprve |to s )*(?:\\p{L}+ )?(?:rozmyslet|promyslet|zeptat|zjistit|ověřit|probrat)|rozmyslím si|promyslím|pod(?:mínkou)|za podmínky|(?:jen|jenom|pouze) v případě|(?:jen|jenom|pouze|ale|leda|teprve|až) (?:pokud|když|jestli|kdyby|poté,? co|co)|záleží(?: na|,)|váhám|(?:nejdřív|nejprve|předtím) (?:\\p{L}+ )?(?:musím|chci|potřebuj\\p{L}+|bych|mi (?:pošl\\p{L}+|napiš\\p{L}*|řekn\\p{L}+))|nejsem (?:si )?(?:\\p{L}+ )?(?:jist[áý]|přesvědčen\\p{L}*)(?= ?$)|(?:ale |i když )?(?:já )?nevím(?= ?$|, (?:jestli|zda) (?:chci|mám))|(?:ještě |to |si )*(?:rozmyslím|promyslím|popřemýšlím|zvážím)(?= ?$|,| si| to)|(?:nejdřív|nejprve|napřed|předtím)(?: \\p{L}+){0,4} (?:zepta\\p{L}+|promluvi\\p{L}+|poradi\\p{L}+|probra\\p{L}+|zeptám|promluvím|poradím|proberu)|(?:zepta\\p{L}+|promluvi\\p{L}+|poradi\\p{L}+|zeptám)(?: \\p{L}+){0,4} (?:nejdřív|nejprve|napřed)|(?:ozvu se|dám vědět|odpovím)(?= ?$|,| (?:později|potom|zítra))',
    erase: 'vymaž\\p{L}*|smaž\\p{L}*|odstraň\\p{L}*|vyřaď\\p{L}*|vyškrtn\\p{L}*|odhla[sš]\\p{L}*',
    nay: '(?:ale|takže|spíš|spíše),? ne',
    after: 'po(?! (?:mně|mne|tobě|práci|obědě|\\d|telefonu|česku|anglicku|zralé)(?!\\p{L}))|až',
    first: 'nejdřív|nejprve|předtím|napřed|než',
    tell: 'řek\\p{L}+|vysvětl\\p{L}+|musím|chci|chtěl\\p{L}*|vědět|pošl\\p{L}+ mi|mi pošl\\p{L}+|mi napiš\\p{L}*|zjistit|zeptat|promluvit si s|rozhodnu|odpovím',
    stop: 'přestaňte (?:\\p{L}+ ){0,2}(?:psát|posílat|otravovat)|nechte mě (?:být|na pokoji)',
    cannot: 'nemůžu|nemohu|neumím|nedokážu|nejde',
    deny: 'odmítnout|říct ne|říci ne',
    prefer: 'raději|radši|spíš|spíše',
    who: 'kdo (?:to )?je(?: to)?|kdo jste',
    whence: 'odkud|kde',
    has: 'zná|znáte|znáš|máte|vzali|ví|známe',
    notI: 'ne já,? (?:ale|nýbrž)',
    pronoun: 'jí|ji|ho|jeho|něj|ni|ní|ním',
    courtesy:
      '(?:pokud|jestli|když) (?:paní |to )?(?:chce|bude chtít|má zájem|má chuť|můžu pomoct|mohu pomoci|pomůže)',
    but: 'ale|jen|jenom|akorát|hlavně|nejlépe|radši',
  }),
  {
    strangerWhole: [
      '(?:my )?(?:se )?(?:známe|znám\\p{L}+)(?: se)?$',
      '(?:neznám|nevzpomínám si na|nevybavuji si|nevybavuju si)(?: \\p{L}+){0,2} (?:paní|pána|vás|tebe|nikoho|takovou|takového|ji|ho|t[uo]to|žádn\\p{L}+)|poprvé (?:\\p{L}+ )?(?:slyším|vidím)|odkud se (?:\\p{L}+ )?známe|(?:mi )?(?:\\p{L}+ )?nic (?:mi )?neříká',
    ],
    notMine: [
      'není (?:to )?(?:už )?(?:můj|moje|má) (?:\\p{L}+ )?(?:obor|agenda|práce|věc|téma|oddělení|parketa)|(?:už )?(?:to |se tím )?(?:už )?(?:nedělám|neřeším|nezabývám|nepracuji|nepracuju)(?: to| se tím| tam)*',
    ],
    doubt: [
      'musím (?:si |to |se |ještě )*(?:rozmyslet|promyslet|zeptat|zjistit)|rozmyslím|promyslím|nevím|záleží|pod podmínkou|jen (?:pokud|když|jestli)|o co (?:\\p{L}+ )?jde|váhám',
    ],
    never: [
      '(?:už |nikdy )*(?:mi )?(?:prosím )?(?:už |nikdy |víckrát )*(?:nepište|neposílejte|nekontaktujte)(?: (?:mi|mě|už|nikdy|víckrát|více|nic|žádné|maily|e-maily)){1,4}|nepřeji si (?:\\p{L}+ ){0,2}(?:další|žádné|dostávat)',
    ],
    stranger: ['neznám|kdo (?:je|to je)|nevím,? kdo (?:je|to je)'],
  },
)

export const CZECH_PARTS: Language = accentless(CZECH)
