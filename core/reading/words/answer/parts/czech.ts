/** What answers are put together from in Czech. */
import { accentless } from '../accent.ts'
import type { Language } from '../language.ts'
import { composed, joined } from '../parts.ts'

const CZECH = joined(
  composed({
    not: 'ne|nikdy|ani|nijak|nerada?|nerád|nechci|nemusím',
    yes: [
      'souhlasím|jsem pro|(?:moc |velmi |velice )?(?:rád|ráda)|s (?:radostí|potěšením|chutí)|klidně|samozřejmě|určitě|jasně|proč ne|nemám nic proti(?: tomu)?|nevidím (?:v tom )?problém|není problém|bude mi potěšením|jen do toho|s tím nemám problém|může být|bude mi ctí',
    ],
    agree:
      'souhlasím|svoluji|budu (?:moc |velmi )?(?:rád|ráda)|bylo by mi potěšením|zní to (?:\\p{L}+ )?(?:dobře|skvěle|zajímavě)|zajímá mě to|beru',
    may: 'ať|může|můžou|nechť|klidně|smí',
    reach:
      'napíše|napsat|psát|píše|ozve|ozvat|zavolá|zavolat|volá|volat|kontaktuje|kontaktovat|spojí|obrátí|pošle',
    join: 'seznam\\p{L}*|seznám\\p{L}*|představ\\p{L}*|propoj\\p{L}*|spoj(?:te|it)?|dej(?:te)? dohromady',
    us: 'nás|mě|mne',
    glad: 'ctí|čest\\p{L}*|poctěn\\p{L}*|rád|ráda|radostí|potěšením|těší|těším|chtěl|chtěla',
    meet: 'pozn\\p{L}+|seznám\\p{L}+|potk\\p{L}+|setk\\p{L}+|popovíd\\p{L}+|promluv\\p{L}+|pomůž\\p{L}+|pomoh\\p{L}+|poradím|sejdu',
    give: 'dej\\p{L}*|dát|předej\\p{L}*|předat|pošl\\p{L}*|poslat',
    mine: '(?:můj|moje|moji|mou|mi|na mě) ?(?:mail|e-?mail|adresu|číslo|kontakt|telefon)?',
    refuse:
      'rozhodl\\p{L}*(?: jsem| jsme)?(?: se)? (?:\\p{L}+ ){0,2}(?:ne\\p{L}+|odmítnout)|nemám (?:\\p{L}+ ){0,2}(?:zájem|čas|chuť|sílu|kapacitu)|nechci|nechtěl\\p{L}* (?:bych|bychom)|nezajímá|odmítám|odmítnu|(?:musím|raději|radši) (?:\\p{L}+ )?(?:odmítnout|ne)|vynechám|nemá (?:to )?smysl|nedovoluj\\p{L}+(?=\\P{L}*$)|není (?:to )?(?:nic )?pro mě|(?:nemusí být|netřeba|není (?:třeba|potřeba))(?=\\P{L}*$|,)|nehledám|nevidím (?:v tom )?smysl|nepotřebuji|nepotřebuju',
    ask: 'odložme|nechme|ozvěte|ozvi|napište|napiš|zeptejte|zeptej|připomeňte|připomeň|zkuste|zkus|vraťte|vrať|kontaktujte|kontaktuj|obraťte|obrať|zavolejte|zavolej|promluvte|oslovte',
    asking:
      '(?:ozvěte|zeptejte|zeptej|obraťte)(?: se)?|ozvi se|napište|napiš|kontaktujte|obrať se|zavolejte|promluvte(?: si)?|oslovte|zkuste',
    again: 'znovu|znova|zase|opět|později|potom|pak|jindy|příště',
    ahead:
      '(?:po|za|v|ve|až|až po|až v|do|koncem|začátkem|od) (?:\\p{L}+ )?(?:měsíc\\p{L}*|týd\\p{L}+|vánoc\\p{L}*|velikonoc\\p{L}*|svátc\\p{L}*|dovolen\\p{L}+|prázdnin\\p{L}*|nového roku|novém roce|led\\p{L}+|únor\\p{L}*|březn\\p{L}+|dubn\\p{L}+|květn\\p{L}+|červ\\p{L}+|srpn\\p{L}+|září|říjn\\p{L}+|listopad\\p{L}*|prosinc\\p{L}*|jaře|podzim\\p{L}*|létě)|příští (?:měsíc|týden|rok)|na (?:jaře|podzim)',
    now: 'teď|nyní|momentálně|zatím|právě',
    kin: 'koleg\\p{L}+|manžel\\p{L}*|bratr\\p{L}*|sestr\\p{L}+|syn\\p{L}*|dcer\\p{L}+|společ\\p{L}+|nástup\\p{L}+|vedouc\\p{L}+|ředitel\\p{L}*|šéf\\p{L}*|pan[aieu]?|paní',
    tends: 'má (?:\\p{L}+ )?na starosti|stará|řeší|zodpovídá|odpovídá|vede|dělá|zařizuje',
    goes: '(?:to|tohle|toto) (?:\\p{L}+ ){0,3}(?:pro|na|za)',
    rather: 'raději|radši|spíš|spíše|možná|snad|někdy|třeba|ale|nejlépe|nejlíp|prosím|až|tak',
    held: 'musím (?:si |to |se |ještě |nejdřív |nejprve |to s )*(?:\\p{L}+ )?(?:rozmyslet|promyslet|zeptat|zjistit|ověřit|probrat)|rozmyslím si|promyslím|pod(?:mínkou)|za podmínky|(?:jen|jenom|pouze) v případě|(?:jen|jenom|pouze|ale|leda|teprve|až) (?:pokud|když|jestli|kdyby|poté,? co|co)|záleží(?: na|,)|váhám|(?:nejdřív|nejprve|předtím) (?:\\p{L}+ )?(?:musím|chci|potřebuj\\p{L}+|bych|mi (?:pošl\\p{L}+|napiš\\p{L}*|řekn\\p{L}+))',
    erase: 'vymaž\\p{L}*|smaž\\p{L}*|odstraň\\p{L}*|vyřaď\\p{L}*|vyškrtn\\p{L}*|odhla[sš]\\p{L}*',
    nay: '(?:ale|takže|spíš|spíše),? ne',
    after: 'po(?! (?:práci|obědě|\\d|telefonu|česku|anglicku|zralé)(?!\\p{L}))|až',
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
