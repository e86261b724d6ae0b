/** What answers are put together from in Polish, Czech, Slovak, Russian, Ukrainian and Bulgarian. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'
import { romanised } from './latin.ts'
import { composed, joined } from './parts.ts'

const MONTHS_RU =
  '(?:январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр|осен|зим|весн)\\p{L}*|лет[оауе]\\p{L}*'

const POLISH = joined(
  composed({
    not: 'nie|nigdy|ani|żad\\p{L}+',
    yes: [
      'luzik|dawaj(?:cie)?(?: ją| go)?|zgoda|zgadzam się|wyrażam zgodę|jestem (?:jak najbardziej )?za|(?:bardzo )?chętnie|z (?:miłą |wielką |ogromną )?(?:chęcią|przyjemnością)|jak najbardziej|oczywiście(?: że tak)?|jasne|pewnie(?: że tak)?|czemu nie|nie mam nic przeciwko(?: temu)?|nie widzę przeszkód|będzie mi (?:bardzo )?miło|miło mi będzie',
    ],
    agree:
      'proszę o (?:kontakt|maila|telefon|wiadomość)|wyrażam (?:na to )?zgodę|zgadzam się|zapraszam|chętnie (?:ją |go |się |z nią |z nim |panią |pana )*\\p{L}+ę|interesuje mnie to|brzmi (?:\\p{L}+ )?(?:dobrze|świetnie|ciekawie|super)|to (?:świetny|dobry) pomysł',
    may: 'niech|może|mogą|śmiało',
    reach:
      'pisze|napisze|napisać|pisać|dzwoni|zadzwoni|dzwonić|zadzwonić|(?:się )?(?:odezwie|odezwać|odzywa|skontaktuje|skontaktować|kontaktuje|kontaktować)',
    join: 'przedstaw\\p{L}*|zapozna\\p{L}*|poznaj\\p{L}*|poznać|skontaktuj\\p{L}*|skontaktować|połącz\\p{L}*|skojarz\\p{L}*|umów\\p{L}*',
    us: 'nas|mnie|ze sobą|z nią|z nim|z panią',
    glad: 'zaszczyt\\p{L}*|chętnie|z (?:\\p{L}+ )?(?:przyjemnością|chęcią|radością)|miło|cieszę się|ucieszę się|chciał(?:bym|abym)|rad[ay]?',
    meet: 'pozna\\p{L}+|porozmawia\\p{L}+|pogada\\p{L}+|pomog\\p{L}+|pomóc|spotka\\p{L}+|podziel\\p{L}+|doradz\\p{L}+|odpowiem|napisz\\p{L}+',
    give: 'poda\\p{L}*|przeka\\p{L}*|daj|dajcie|dać|prześl\\p{L}*|udostępni\\p{L}*',
    mine: '(?:mój|moje|moją|mojego|mi) (?:adres|mail|e-?mail|numer|nr|kontakt|dane|namiar|telefon)\\p{L}*',
    want: 'chcę|chciał(?:bym|abym)|interesuje|mam (?:czasu|ochoty|głowy|siły)|skorzystam|potrzebuję|widzę (?:sensu|potrzeby)|szukam|życzę sobie|wezmę',
    refuse:
      '(?:zdecydował|postanowił)\\p{L}* (?:się )?(?:nie|odmówić|zrezygnować)(?: \\p{L}+)?|(?:muszę|wolę|wolał(?:bym|abym)) (?:\\p{L}+ )?(?:odmówić|zrezygnować|nie)|odmawiam|rezygnuję|podziękuję|odpuszczę|spasuję|nie ma (?:to )?sensu|nie pozwala(?:ją)?(?=\\P{L}*$)|to nie dla mnie|nie (?:trzeba|potrzeba)(?=\\P{L}*$|,)',
    ask: 'odłóżmy|przełóżmy|zostawmy|proszę(?: \\p{L}+)? (?:pytać|pisać|zapytać|spytać|napisać|wrócić|przypomnieć|odezwać się|zwrócić się|kontaktować się|skontaktować się|dzwonić|zadzwonić)|zapyta\\p{L}*|spyta\\p{L}*|napisz(?:cie)?|pisz(?:cie)?|odezw\\p{L}*|wróć\\p{L}*|wrócmy|przypomn\\p{L}*|zwróć\\p{L}*|skontaktuj\\p{L}*|porozmawia\\p{L}*|zadzwoń\\p{L}*|pogada\\p{L}*',
    asking:
      'proszę (?:\\p{L}+ )?(?:pisać|zapytać|spytać|napisać|zwrócić się|kontaktować się|skontaktować się|porozmawiać|dzwonić)|napisz(?:cie)?|piszcie|zapytaj(?:cie)?|spytaj(?:cie)?|zwróć(?:cie)? się|skontaktuj(?:cie)? się|porozmawiaj(?:cie)?|lepiej (?:\\p{L}+ )?(?:pytać|zapytać|napisać)',
    again: 'ponownie|znowu|jeszcze raz|później|potem|wtedy|innym razem',
    ahead:
      '(?:po|za|od|koło|około|w połowie|na początku|pod koniec|dopiero w|dopiero po|w) (?:\\p{L}+ )?(?:świętach|świąt|wakacjach|urlopie|feriach|nowym roku|remoncie|sesji|żniwach|weselu|miesiąc\\p{L}*|tydzień|tygodni\\p{L}*|przyszłym \\p{L}+|wielkanocy|stycz\\p{L}+|lut\\p{L}+|mar(?:zec|cu|ca)|kwie\\p{L}+|maj\\p{L}*|czerw\\p{L}+|lip(?:cu|ca)|sierp\\p{L}+|wrze\\p{L}+|październik\\p{L}*|listopad\\p{L}*|grud\\p{L}+|wiosn\\p{L}+|jesie\\p{L}+)',
    now: 'teraz|na razie|chwilowo|obecnie|w tej chwili',
    kin: 'koleg\\p{L}+|koleżan\\p{L}+|żon[ayęą]|mąż|męż\\p{L}+|brat\\p{L}*|siostr\\p{L}+|syn\\p{L}*|córk\\p{L}+|wspólni\\p{L}+|następ\\p{L}+|kierowni\\p{L}+|dyrektor\\p{L}*|szef\\p{L}*|pan[aieu]?|panią',
    tends:
      'zajmuje się|zajmuje|odpowiada za|prowadzi|ogarnia|(?:się )?(?:tym|tego|za to) (?:\\p{L}+ )?(?:zajmuje|odpowiada|pilnuje|ogarnia|robi)',
    tend: 'zajmuję|pracuję (?:już|tam|w tej|w tym)|odpowiadam|prowadzę|decyduję|moj\\p{L}+ (?:\\p{L}+ )?(?:działka|temat|branża|dziedzina|rejon\\p{L}*)|m[óo]j (?:\\p{L}+ )?(?:temat|dział|rewir)|jestem (?:\\p{L}+ )?(?:odpowiedni\\p{L}+|właściw\\p{L}+) (?:osobą|adres\\p{L}*)',
    goes: '(?:to|sprawa|temat) (?:\\p{L}+ ){0,2}(?:dla|do|przez)',
    rather: 'raczej|może|ale|lepiej|najlepiej|proszę|dopiero|chętnie|a',
    held: 'muszę (?:to |się |jeszcze |najpierw |wpierw )*(?:przemyśleć|pomyśleć|zastanowić|sprawdzić|zapytać|skonsultować|porozmawiać)|zastanowię się|pod (?:\\p{L}+ )?warunkiem|tylko w (?:przypadku|razie)|(?:tylko|ale|dopiero|chyba że)(?: wtedy)?,? (?:jeśli|jeżeli|pod warunkiem|jak już|gdy|o ile)|gdyby\\p{L}*|o ile(?! wiem| pamiętam)|zależy(?: od|,)|waham się|(?:najpierw|wpierw|przedtem) (?:\\p{L}+ )?(?:muszę|chcę|chciał\\p{L}+|wolał\\p{L}+|proszę|niech dana|powiedz\\p{L}*|napisz\\p{L}* mi|przyślij\\p{L}*)',
    know: 'znam|kojarzę|pamiętam|przypominam sobie|poznaję',
    them: 'tej (?:pani|osoby|kobiety)|tego (?:pana|nazwiska|człowieka)|nikogo|żadn\\p{L}+|pan[ai]|państwa|was|ciebie|takiej|takiego|skąd',
    receive:
      'dostawać|otrzymywać|takich (?:maili|wiadomości)|żadnych (?:maili|wiadomości)|więcej (?:maili|wiadomości)',
    erase: 'usuń\\p{L}*|usunąć|wykreśl\\p{L}*|skasuj\\p{L}*|wypisz\\p{L}*|wypisać|skreśl\\p{L}*',
    nay: '(?:ale|więc|raczej),? nie',
    after:
      'po(?! (?:pracy|południu|obiedzie|godzinie|\\d|prostu|polsku|angielsku|co|namyśle|zastanowieniu|mailu)(?!\\p{L}))',
    take: 'przyjmuję|biorę (?:udziału)?|uczestniczę|spotykam się|umawiam się|odpowiadam|angażuję się|wchodzę|robię|prowadzę',
    such: 'tak\\p{L}+|now\\p{L}+|spotka\\p{L}+|podobn\\p{L}+|zleceń|obcy\\p{L}*|nieznajomy\\p{L}*',
    first: 'najpierw|wpierw|przedtem|zanim',
    tell: 'powie\\p{L}*|napis\\p{L}+ mi|wyjaśni\\p{L}*|muszę|chcę|chciał\\p{L}+|wiedzieć|przyśl\\p{L}+|dowiedzieć|zapyta[ćm]|porozmawia[ćm] z|zgodz\\p{L}+|odpowiem',
    stop: 'przesta(?:ń|ńcie) (?:\\p{L}+ ){0,2}(?:pisać|wysyłać|przysyłać|spamować)|dajcie (?:mi )?spokój',
    cannot: 'nie (?:mogę|potrafię|umiem|wypada|sposób)',
    deny: 'odmówić|odmawiać|powiedzieć nie',
    prefer: 'wolę|wolał(?:bym|abym)|raczej',
    who: 'kto to(?: jest)?|kim (?:jest|pan jest|pani jest|są państwo)',
    whence: 'skąd',
    has: 'zna|znasz|macie|ma pan\\p{L}*|mają|wzięli\\p{L}*|wie|wiecie|znamy',
    notI: 'nie ja,? (?:a|tylko|lecz|ale)',
    pronoun: 'jej|jego|ją|niej|niego|nią|nim',
    courtesy:
      '(?:jeśli|jeżeli|jak) (?:tylko |pani |ona )?(?:chce|zechce|ma ochotę|się przyda|(?:mogę|potrafię) (?:w czymś )?pomóc|to pomoże)',
    but: 'ale|tylko|byle|jedynie|najlepiej|lepiej',
  }),
  {
    notMine: ['(?:już|więcej) (?:\\p{L}+ ){0,2}nie (?:pracuję|zajmuję się|prowadzę|odpowiadam)'],
    filler: ['spoko|aha|no'],
    doubt: [
      'muszę (?:to |się |jeszcze )*(?:przemyśleć|pomyśleć|zastanowić|sprawdzić|zapytać|skonsultować)|zastanowię się|nie wiem(?: \\p{L}+)?|pod warunkiem|tylko (?:jeśli|jeżeli|pod)|zależy|waham się|o co (?:\\p{L}+ )?chodzi',
    ],
    never: [
      '(?:proszę |bardzo proszę )?(?:już |więcej |nigdy )*nie (?:pisać|pisz|piszcie|przysyłać|przysyłaj\\p{L}*|wysyłać|wysyłaj\\p{L}*|kontaktować się)(?: (?:do mnie|mi|już|więcej|nigdy|żadnych|maili|wiadomości|na ten adres|tutaj|tu)){1,4}',
    ],
    stranger: [
      'nie (?:znam|kojarzę)(?: żadn\\p{L}+)?|nie (?:mam pojęcia|wiem),? kim|kim (?:jest|pan jest|pani jest)|kto to',
    ],
  },
)

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

const SLOVAK = joined(
  composed({
    not: 'nie|nikdy|ani|nijako|nič|nerada?|nechcem|nemusím',
    yes: [
      'súhlasím|som za|(?:moc |veľmi )?(?:rád|rada)|s (?:radosťou|potešením|chuťou)|(?:pokojne|kľudne)|samozrejme|určite|jasné|prečo nie|proti (?:\\p{L}+ )?nič nemám|nemám nič proti(?: tomu)?|nevidím (?:v tom )?problém|nie je problém|bude mi potešením|len do toho|s tým nemám problém|môže byť|bude mi cťou',
    ],
    agree:
      'súhlasím|budem (?:moc |veľmi )?(?:rád|rada)|bolo by mi potešením|znie to (?:\\p{L}+ )?(?:dobre|skvele|zaujímavo)|zaujíma ma to|beriem',
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
      'rozhod\\p{L}+ (?:som|sme)(?: sa)? (?:\\p{L}+ ){0,2}(?:ne\\p{L}+|odmietnuť)|nemám (?:\\p{L}+ ){0,2}(?:záujem|čas|chuť|silu|kapacitu)|nechcem|nechcel\\p{L}* (?:by som|by sme)|nezaujíma|odmietam|odmietnem|neprijímam|(?:musím|radšej) (?:\\p{L}+ )?(?:odmietnuť|nie)|vynechám|nemá (?:to )?zmysel|nedovoľuj\\p{L}+(?=\\P{L}*$)|nie je (?:to )?(?:nič )?pre mňa|(?:nemusí byť|netreba)(?=\\P{L}*$|,)|nehľadám|nevidím (?:v tom )?zmysel|nepotrebujem',
    ask: 'odložme|nechajme|ozvite|ozvi|napíšte|napíš|opýtajte|opýtaj|spýtajte|spýtaj|pripomeňte|pripomeň|skúste|skús|vráťte|vráť|kontaktujte|kontaktuj|obráťte|obráť|zavolajte|zavolaj|oslovte|porozprávajte',
    asking:
      '(?:ozvite|opýtajte|spýtajte|obráťte|porozprávajte)(?: sa)?|ozvi sa|napíšte|napíš|kontaktujte|zavolajte|oslovte|skúste',
    again: 'znova|znovu|zas|opäť|neskôr|potom|inokedy',
    ahead:
      '(?:po|o|v|vo|až|až po|až v|do|koncom|začiatkom|od) (?:\\p{L}+ )?(?:mesiac\\p{L}*|týžd\\p{L}+|vianoc\\p{L}*|veľk\\p{L}+|sviatk\\p{L}*|dovolenk\\p{L}+|prázdnin\\p{L}*|nového roku|novom roku|január\\p{L}*|február\\p{L}*|marc\\p{L}+|apríl\\p{L}*|máj\\p{L}*|jún\\p{L}*|júl\\p{L}*|august\\p{L}*|septemb\\p{L}+|októb\\p{L}+|novemb\\p{L}+|decemb\\p{L}+|jar\\p{L}*|jes\\p{L}+|let\\p{L}+|zim\\p{L}+)|(?:budúci|ďalší) (?:mesiac|týždeň|rok)|na (?:jar|jeseň)',
    now: 'teraz|momentálne|zatiaľ|práve|nateraz',
    kin: 'koleg\\p{L}+|manžel\\p{L}*|brat\\p{L}*|sestr\\p{L}+|syn\\p{L}*|dcér\\p{L}+|spoloč\\p{L}+|nástup\\p{L}+|vedúc\\p{L}+|riaditeľ\\p{L}*|šéf\\p{L}*|pán\\p{L}*|pani',
    tends: 'má (?:\\p{L}+ )?na starosti|stará|rieši|zodpovedá|vedie|robí|vybavuje',
    tend: '(?:je )?(?:to )?(?:už )?(?:na mňa|k mne)(?=\\P{L}|$)|(?:je )?(?:to )?(?:už )?(?:môj|moja|moje) (?:\\p{L}+ )?(?:odbor|agenda|práca|vec|téma|oddelenie|parketa)',
    goes: '(?:to|toto) (?:\\p{L}+ ){0,3}(?:pre|na)',
    rather: 'radšej|skôr|možno|ale|najlepšie|prosím|až|tak',
    held: 'musím (?:si |to |sa |ešte |najprv )*(?:rozmyslieť|premyslieť|opýtať|spýtať|zistiť|overiť)|rozmyslím si|premyslím|pod podmienkou|(?:len|iba) v prípade|(?:len|iba|ale|až) (?:ak|keď|keby|potom,? čo)|záleží(?: na|,)|váham|(?:najprv|najskôr|predtým) (?:\\p{L}+ )?(?:musím|chcem|potrebujem|by som|mi (?:pošl\\p{L}+|napíš\\p{L}*|povedz\\p{L}*))',
    erase: 'vymaž\\p{L}*|zmaž\\p{L}*|odstráň\\p{L}*|vyraď\\p{L}*|vyčiarkn\\p{L}*|odhlás\\p{L}*',
    nay: '(?:ale|takže|skôr|no),? nie',
    after: 'po(?! (?:práci|obede|\\d|telefóne|slovensky|anglicky)(?!\\p{L}))|až',
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
    harmless: ['(?:môže byť|može byť)(?=$|[,;!])'],
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

const RUSSIAN = joined(
  composed({
    not: 'не|ни|нет|никогда',
    yes: [
      '(?:да,? )?(?:я )?(?:не (?:возражаю|против)|почту за честь|для меня честь|согласен|согласна|за|только за|с (?:большим |огромным )?(?:удовольствием|радостью)|буду (?:очень |только )?рада?|конечно|разумеется|давайте|почему бы и нет|без проблем|возражений нет|охотно|обязательно)',
    ],
    agree:
      'согласен|согласна|даю (?:сво[её] )?согласие|можете (?:смело |спокойно )?(?:знакомить|познакомить|дать|передать)|буду (?:очень |только )?рада?|мне (?:это |очень )*интересно|знакомьте|давайте (?:по)?знаком\\p{L}+|звучит (?:\\p{L}+ )?(?:интересно|отлично|здорово|хорошо)',
    may: 'пусть|пускай|может|могут|можно',
    reach:
      'пиш\\p{L}+|напиш\\p{L}+|написать|писать|звон\\p{L}+|позвон\\p{L}+|свяж\\p{L}+|связ\\p{L}+|обращ\\p{L}+|обратит\\p{L}+',
    join: 'сводите|сводьте|познаком\\p{L}+|знаком(?:ь|ьте|ить)|представ(?:ь|ьте|ить|ляйте)|свяж(?:и|ите)|связать|соедини\\p{L}*|сведи\\p{L}*|свести',
    us: 'нас|меня',
    glad: 'честь\\p{L}*|рада?|рады|с (?:большим |огромным )?(?:удовольствием|радостью)|приятно|охотно|хотел(?:ось)? бы|хотела бы|хочу',
    meet: 'познаком\\p{L}+|знакомств\\p{L}+|пообща\\p{L}+|общени\\p{L}+|поговор\\p{L}+|помо[гчж]\\p{L}*|встреч\\p{L}+|встретить\\p{L}*|ответ\\p{L}+|подел\\p{L}+|расска\\p{L}+|списаться|созвон\\p{L}+',
    give: 'да(?:й|йте|ть)|переда(?:й|йте|ть|вайте)|скин\\p{L}+|отправ\\p{L}+|сообщи\\p{L}*|ди',
    mine: '(?:мой|мою|мои|моего|моей) (?:\\p{L}+ )?(?:адрес\\p{L}*|почт\\p{L}+|номер\\p{L}*|контакт\\p{L}*|телефон\\p{L}*|email|e-mail|имейл|мейл|данные)',
    want: 'хочу|хотел\\p{L}* бы|интересно|интересует|нужно|надо|буду(?! (?:возражать|против))|готова?|планирую|смогу|могу(?! (?:отказать|не|возразить))|получится|до (?:этого|того)|подходит|актуально|вижу (?:смысла|необходимости)|ищу',
    refuse:
      'реши(?:л|ла|ли) (?:\\p{L}+ )?(?:не|отказаться|отказать)(?: \\p{L}+)?|откаж[уе]\\p{L}*|отказ\\p{L}+|воздерж\\p{L}+|нет (?:\\p{L}+ )?(?:времени|желания|сил|возможности|интереса|смысла)|не имеет смысла|не позволя\\p{L}+(?=\\P{L}*$)|лучше не надо',
    ask: 'отложим|перенес[её]м|спрос\\p{L}+|напиш(?:и|ите)|пишите|напомни\\p{L}*|верни(?:сь|тесь)|верн[её]мся|обрат(?:ись|итесь)|обращайтесь|свяж(?:ись|итесь)|поговори\\p{L}*|позвони\\p{L}*|давайте|спиш[ие]\\p{L}+',
    asking:
      'спросите|спроси|напишите|напиши|пишите|обратитесь|обращайтесь|свяжитесь|свяжись|поговорите|позвоните|спишитесь|попробуйте',
    again: 'снова|ещ[её] раз|опять|позже|попозже|потом|в другой раз|тогда|тогда и',
    ahead: `(?:после|через|к|в|во|ближе к|не раньше|начиная с|с) (?:\\p{L}+ ){0,2}?(?:отпуска|праздник\\p{L}*|каникул|нового года|новом году|месяц\\p{L}*|недел\\p{L}+|год[ау]?|сесси\\p{L}+|экзамен\\p{L}*|пасхи|${MONTHS_RU})|(?:в|во) (?:конце|начале|середине) (?:\\p{L}+ )?\\p{L}+|до (?:осени|весны|лета|зимы)|осенью|весной|летом|зимой|когда (?:вернусь|освобожусь|закончу|разберусь)`,
    now: 'сейчас|пока|теперь|на данный момент|в данный момент',
    kin: '(?:мо\\p{L}+|наш\\p{L}*|сво\\p{L}+) (?:коллег\\p{L}+|жен\\p{L}+|муж\\p{L}*|брат\\p{L}*|сестр\\p{L}+|сын\\p{L}*|доч\\p{L}+|партн[её]р\\p{L}*|начальни\\p{L}+|директор\\p{L}*|помощни\\p{L}+|преемни\\p{L}+|заместител\\p{L}+|друг\\p{L}*|подруг\\p{L}+|напарни\\p{L}+|руководител\\p{L}+)|коллег\\p{L}+|директор\\p{L}*|руководител\\p{L}+',
    tends: 'занимается|отвечает|вед[её]т|руководит|решает|заведует|курирует',
    tend: 'занимаюсь|работаю (?:там|здесь|в (?:этой|компании|этом))|отвечаю за|веду|курирую|решаю (?:эти|такие)|по адресу|ко мне|мо[йяёе] (?:тема|вопрос|дело|зона|компетенция|профиль|отдел)',
    goes: '(?:это|вам|этот вопрос|такие вопросы|эти вопросы|вопрос) (?:\\p{L}+ ){0,3}(?:к|для)',
    rather: 'лучше|скорее|может|может быть|но|только|давайте|давай|можно|пожалуйста|а',
    held: '(?:надо|нужно|хочу|должна?|дайте|мне надо|придётся) (?:\\p{L}+ ){0,2}(?:подумать|посоветоваться|обдумать|уточнить|спросить|переговорить|поговорить с дан\\p{L}+)|подумаю(?! о вас)|(?:только|но|лишь)(?: в том случае| тогда)?,? (?:если|при|когда|после того|в случае)|при (?:\\p{L}+ )?условии|смотря|зависит|сомнева(?:юсь|емся)(?! что смогу)|(?:сначала|сперва|прежде) (?:\\p{L}+ )?(?:надо|нужно|хочу|хотел\\p{L}+|должна?|пусть дана|напиш\\p{L}+ мне|расскаж\\p{L}+|пришл\\p{L}+|скаж\\p{L}+|поговор\\p{L}+)',
    know: 'знаю|помню|знаком[аы]?|припоминаю|припомню|узнаю',
    them: 'вас|тебя|е[её]|его|эту (?:\\p{L}+ )?(?:женщину|даму|девушку|фамилию|особу|персону)|этого (?:\\p{L}+ )?(?:человека|господина|мужчину)|так(?:ой|ую|ого)|никого|никакой|никакую|никого|такая|такой|кто (?:это|она|такая|такой)|откуда',
    receive: 'получать|писем|(?:таких )?(?:писем|сообщений|рассылок)',
    erase: 'удалите|удали|сотрите|уберите|исключите|вычеркните|отпишите',
    nay: '(?:но|так что|поэтому|скорее|пожалуй),? нет',
    after: 'после(?! (?:работы|обеда|\\d|шести|пяти|семи|этого|того)(?!\\p{L}))',
    take: 'принимаю|беру|участвую|встречаюсь|знакомлюсь|хожу|общаюсь|провожу|даю',
    such: 'так\\p{L}+|нов\\p{L}+|встреч\\p{L}*|подобн\\p{L}+|незнаком\\p{L}+|посторонн\\p{L}+|чужи\\p{L}+',
    first: 'сначала|сперва|прежде|для начала|перед этим',
    tell: 'скаж\\p{L}+|расскаж\\p{L}+|объясн\\p{L}+|надо|нужно|хочу|хотел\\p{L}+|хотелось|пришл\\p{L}+|узнать|понять|спросить|поговорить с|посоветоваться|отвечу|решу',
    stop: '(?:прекратите|перестаньте|хватит) (?:\\p{L}+ ){0,2}(?:писать|слать|присылать|спамить|беспокоить)|оставьте меня в покое',
    cannot: 'не (?:могу|умею|смею|смогу|получается)',
    deny: 'отказать|отказаться|отказывать|сказать нет',
    prefer: 'предпоч\\p{L}+|лучше',
    who: 'кто (?:такая|такой|это|эта|вы)(?: такая| такой| такие)?',
    whence: 'откуда|где',
    has: 'знае\\p{L}+|взяли|взялся|у вас|знает|достали|мы знаком\\p{L}+|узнали|получили',
    notI: 'не я,? а|не ко мне,? а',
    pronoun: 'е[её]|его|ей|ему|ней|нему|с ней|с ним',
    courtesy:
      'если (?:она |ей |это |вдруг )?(?:хочет|захочет|интересно|удобно|нужно|(?:чем )?(?:могу|смогу) (?:быть полез\\p{L}+|помочь))',
    but: 'но|только|лучше|правда|желательно',
  }),
  {
    strangerWhole: [
      '(?:впервые|первый раз)(?: \\p{L}+){0,3} (?:слышу|вижу)|(?:вы )?(?:меня )?(?:с кем-то|с кем то) (?:меня )?(?:пута\\p{L}+|перепута\\p{L}+)|(?:откуда|где) (?:мы|вы меня|вы|ты меня)(?: \\p{L}+){0,2} (?:знаком\\p{L}*|знае\\p{L}+|встречал\\p{L}+)|мне (?:это имя|её имя|эта фамилия|это) ни о ч[её]м не говорит|ничего мне не говорит|ошиблись (?:адресом|адресатом)',
    ],
    notMine: [
      '(?:я )?(?:этим|таким|там) (?:уже |больше )*не (?:занимаюсь|работаю|заведую)|(?:я )?(?:больше |уже )*не (?:занимаюсь|работаю)|это не ко мне',
    ],
    doubt: [
      '(?:надо|нужно|хочу|дайте|мне надо) (?:\\p{L}+ )?(?:подумать|посоветоваться|обдумать|время)|подумаю|не (?:уверена?|знаю)(?! (?:эту|этого|никак|таких|такую|такого|никого|вас))|смотря|зависит|при (?:одном )?условии|только если|сомнева\\p{L}+|о ч[её]м|зачем|чего (?:она|он) хочет',
    ],
    never: [
      '(?:больше |никогда |прошу |пожалуйста,? )*(?:мне )?(?:больше |никогда )*не (?:пишите|пиши|писать|присылайте|присылать|беспокойте|беспокоить|тревожьте|звоните)(?: (?:мне|меня|больше|никогда|сюда|на этот адрес|писем|ничего)){1,4}',
    ],
    stranger: [
      '(?:я )?не (?:знаю|помню|знаком\\p{L}?) (?:никакой|никакую|никакого|такой|такую|такого|с такой|ни с какой)|впервые слышу',
    ],
  },
)

const UKRAINIAN = joined(
  composed({
    not: 'не|ні|ніколи|немає|нема',
    yes: [
      '(?:так,? )?(?:я )?(?:не (?:заперечую|проти)|згоден|згодна|за|тільки за|чого (?:ж|б)(?: і)? ні|та давайте(?: \\p{L}+)?|з (?:великим )?задоволенням|із (?:великим )?задоволенням|з (?:великою )?радістю|буду (?:дуже )?(?:рада|радий|рад)|звісно|звичайно|авжеж|залюбки|чому б (?:і )?ні|без проблем|охоче|давайте|згода)',
    ],
    agree:
      'згоден|згодна|погоджуюс[ья]|даю згоду|можете (?:сміливо )?(?:знайомити|познайомити|дати|передати)|буду (?:дуже )?(?:рада|радий|рад)|мені (?:це |дуже )*цікаво|звучить (?:\\p{L}+ )?(?:цікаво|чудово|добре|гарно)',
    may: 'нехай|хай|може|можуть|можна',
    reach:
      "пиш\\p{L}+|напиш\\p{L}+|написати|писати|дзвон\\p{L}+|подзвон\\p{L}+|зателефон\\p{L}+|зв'яж\\p{L}+|зверта\\p{L}+|зверн\\p{L}+",
    join: "зводьте|зводь|звести|познайом\\p{L}+|знайомте|знайомити|представ\\p{L}+|з'єдна\\p{L}+|зв'яжіть|зведіть",
    us: 'нас|мене',
    glad: 'рада|радий|раді|задоволенням|радістю|приємно|охоче|залюбки|хотіла б|хотів би|хочу',
    meet: 'познайом\\p{L}+|знайомств\\p{L}+|поспілку\\p{L}+|спілкув\\p{L}+|поговор\\p{L}+|допомож\\p{L}+|допомог\\p{L}+|зустрі\\p{L}+|відпов\\p{L}+|поділ\\p{L}+',
    give: 'дай|дайте|дати|передай\\p{L}*|передати|скинь\\p{L}*|надішліть|надіслати',
    mine: '(?:мій|мою|мої|моєї) (?:\\p{L}+ )?(?:адрес\\p{L}*|пошт\\p{L}+|номер\\p{L}*|контакт\\p{L}*|телефон\\p{L}*|email|e-mail|імейл|мейл|дані)',
    want: 'хочу|хотів би|хотіла б|цікаво|цікавить|потрібно|треба|буду(?! (?:заперечувати|проти))|готов\\p{L}*|планую|зможу|можу(?! (?:відмовити|не))|вийде|підходить|актуально|бачу (?:сенсу|потреби)|шукаю|(?:маю )?(?:часу|бажання|сил)',
    refuse:
      'виріши(?:в|ла|ли) (?:\\p{L}+ )?(?:не|відмовит\\p{L}+)(?: \\p{L}+)?|відмов\\p{L}+|утрима\\p{L}+|(?:немає|нема) сенсу|не дозволя\\p{L}+(?=\\P{L}*$)|краще не (?:треба|варто)|пас',
    ask: "відкладімо|відкладемо|перенесімо|запита\\p{L}+|спита\\p{L}+|напиш(?:и|іть)|пишіть|нагада\\p{L}+|поверн(?:ись|іться)|повернемося|зверн(?:ись|іться)|звертайтеся|зв'яж\\p{L}+|поговор\\p{L}+|зателефонуй\\p{L}*|подзвон\\p{L}+|давайте",
    asking:
      "запитайте|запитай|спитайте|напишіть|напиши|пишіть|зверніться|звертайтеся|зв'яжіться|поговоріть|зателефонуйте|подзвоніть",
    again: 'знову|ще раз|пізніше|згодом|потім|іншим разом|тоді|тоді й',
    ahead:
      '(?:після|через|за|до|у|в|ближче до|не раніше|з) (?:\\p{L}+ ){0,2}?(?:відпустк\\p{L}+|свят\\p{L}*|канікул|нового року|місяц\\p{L}*|тиж\\p{L}+|рок[уі]|сесі\\p{L}+|великодня|різдва|січ\\p{L}+|лют\\p{L}+|берез\\p{L}+|квіт\\p{L}+|трав\\p{L}+|черв\\p{L}+|лип\\p{L}+|серп\\p{L}+|верес\\p{L}+|жовт\\p{L}+|листопад\\p{L}*|груд\\p{L}+)|наступного (?:тижня|місяця|року)|наприкінці \\p{L}+|восени|навесні|влітку|взимку|коли (?:повернуся|звільнюся|закінчу)',
    now: 'зараз|поки|поки що|наразі|тепер',
    kin: 'колег\\p{L}+|дружин\\p{L}+|чоловік\\p{L}*|брат\\p{L}*|сестр\\p{L}+|син\\p{L}*|дочк\\p{L}+|партнер\\p{L}*|начальни\\p{L}+|заступни\\p{L}+|директор\\p{L}*|керівни\\p{L}+',
    tends: 'займається|відповідає|опікується|веде|завідує|курує|керує|вирішує',
    tend: 'займаюс[яь]|працюю (?:там|тут|в (?:цій|компанії|цьому))|відповідаю за|веду|опікуюс[яь]|за адресою|до мене|мо[яє] (?:тема|справа|зона|компетенція)|мій (?:профіль|відділ)',
    goes: '(?:це|вам|це питання|такі питання|питання) (?:\\p{L}+ ){0,3}(?:до|для)',
    rather: 'краще|ліпше|скоріше|може|можливо|але|тільки|давайте|можна|будь ласка|а|тоді й|тоді',
    held: '(?:треба|потрібно|мушу|хочу|спершу) (?:\\p{L}+ ){0,2}(?:подумати|порадитися|порадитись|обміркувати|уточнити|запитати)|подумаю|(?:тільки|лише|але)(?: в тому разі| тоді)?,? (?:якщо|за|коли|після того|у разі|в разі)|за (?:\\p{L}+ )?умови|залежить|вагаюс[яь]|(?:спочатку|спершу|насамперед) (?:\\p{L}+ )?(?:треба|потрібно|хочу|хотіл\\p{L}+|хотів|мушу|напиш\\p{L}+ мені|розкаж\\p{L}+|надішл\\p{L}+|скаж\\p{L}+)',
    know: "знаю|пам'ятаю|знайом[аі]?|пригадую|пригадаю",
    them: 'вас|тебе|її|його|цю (?:жінку|пані|дівчину|особу)|цієї (?:жінки|пані|особи)|цього (?:чоловіка|пана)|цю людину|так(?:ої|у|ого)|нікого|жодно\\p{L}+|хто (?:це|вона|така|такий)|звідки',
    receive: 'отримувати|одержувати|(?:таких )?(?:листів|повідомлень)',
    erase: 'видаліть|приберіть|вилучіть|зітріть|викресліть|відпишіть',
    nay: '(?:але|тому|тож|мабуть|скоріше),? ні',
    after: 'після(?! (?:роботи|обіду|\\d|шостої|цього|того)(?!\\p{L}))',
    take: 'приймаю|беру|зустрічаюс[ья]|знайомлюс[ья]|ходжу|спілкуюс[ья]|проводжу',
    such: 'так\\p{L}+|нов\\p{L}+|зустріч\\p{L}*|подібн\\p{L}+|незнайом\\p{L}+|сторонн\\p{L}+',
    first: 'спочатку|спершу|насамперед|для початку|перед тим',
    tell: 'скаж\\p{L}+|розкаж\\p{L}+|поясн\\p{L}+|треба|потрібно|хочу|хотіл\\p{L}+|хотів|надішл\\p{L}+|дізнатися|зрозуміти|запитати|порадитис[ья]|відповім|вирішу',
    stop: '(?:припиніть|перестаньте|досить) (?:\\p{L}+ ){0,2}(?:писати|слати|надсилати|спамити|турбувати)|дайте мені спокій',
    cannot: 'не (?:можу|вмію|смію|зможу|виходить)',
    deny: 'відмовити|відмовитис[ья]|відмовляти|сказати ні',
    prefer: 'волі\\p{L}+|краще|радше',
    who: 'хто (?:така|такий|це|ви)(?: така| такий| такі)?',
    whence: 'звідки|де',
    has: 'знає\\p{L}*|взяли|взявся|у вас|дістали|ми знайом\\p{L}+|дізнал\\p{L}+|отримали',
    notI: 'не я,? а|не до мене,? а',
    pronoun: 'її|його|їй|йому|неї|нього|з нею|з ним',
    courtesy:
      'якщо (?:вона |їй |це |раптом )?(?:хоче|захоче|цікаво|зручно|треба|(?:чимось )?(?:можу|зможу) (?:бути корисн\\p{L}+|допомогти))',
    but: 'але|тільки|лише|краще|щоправда|бажано',
  }),
  {
    strangerWhole: [
      "(?:вперше|перший раз)(?: \\p{L}+){0,3} (?:чую|бачу)|(?:ви )?(?:мене )?(?:з кимось) (?:мене )?(?:плута\\p{L}+|сплута\\p{L}+|переплута\\p{L}+)|(?:звідки|де) (?:ми|ви мене|ви|ти мене)(?: \\p{L}+){0,2} (?:знайом\\p{L}*|знає\\p{L}+|зустріча\\p{L}+)|(?:мені )?(?:це ім'я|її ім'я|це прізвище) (?:мені )?нічого (?:мені )?не (?:каже|говорить)|помилилися адрес\\p{L}+",
    ],
    notMine: ['(?:я )?(?:цим|там|таким) (?:вже |більше )*не (?:займаюся|займаюсь|працюю)|це не до мене'],
    doubt: [
      '(?:треба|потрібно|мушу|хочу|спершу) (?:\\p{L}+ )?(?:подумати|порадитися|порадитись|обміркувати|побачити)|подумаю|не (?:впевнен\\p{L}+|знаю,? (?:чи|що|як))|залежить|за умови|(?:тільки|лише) якщо|про що (?:\\p{L}+ )?(?:йдеться|мова)|навіщо|вагаюся',
    ],
    never: [
      '(?:більше |ніколи |прошу |будь ласка,? )*(?:мені )?(?:більше |ніколи )*не (?:пишіть|пиши|писати|надсилайте|турбуйте|телефонуйте)(?: (?:мені|мене|більше|ніколи|сюди|на цю адресу|листів|нічого)){1,4}',
    ],
    stranger: ["(?:я )?не (?:знаю|пам'ятаю) (?:ніякої|жодної|такої|такого|жодного)|вперше чую"],
  },
)

const BULGARIAN = joined(
  composed({
    not: 'не|никога|нито|няма',
    yes: [
      '(?:да,? )?(?:съгласен съм|съгласна съм|нямам (?:нищо )?против|с (?:голямо |най-голямо )?удоволствие|с (?:голяма )?радост|ще (?:се радвам|ми бъде (?:много )?приятно)|разбира се|защо не|няма проблем|нямам възражения|на драго сърце|приемам|може|запознайте ни|добре)',
    ],
    agree:
      'съгласен съм|съгласна съм|давам (?:си )?съгласие\\p{L}*|приемам|ще се радвам|ще ми (?:е|бъде) (?:много )?(?:приятно|интересно)|звучи (?:\\p{L}+ )?(?:добре|интересно|чудесно|страхотно)|интересува ме',
    may: 'нека|може|могат|да',
    reach: '(?:да )?(?:ми |ме |се )*(?:пише|пишат|пиши|звънне|звъни|обади|свърже|потърси|драсне)',
    join: 'запозна\\p{L}*|свърж\\p{L}*|свържи|представ\\p{L}*',
    us: 'ни|ме|с нея|с него',
    glad: 'радвам|удоволствие|радост|приятно|бих искал|бих искала|искам|драго',
    meet: 'запозна\\p{L}*|срещн\\p{L}*|говор\\p{L}*|поговор\\p{L}*|помогн\\p{L}*|чуя|чуем|видим|споделя',
    give: 'дай|дайте|дадете|дадеш|предай\\p{L}*|изпрат\\p{L}*|прати\\p{L}*',
    mine: '(?:имейла|мейла|адреса|телефона|номера|контакта|данните) ми|моя(?:т)? \\p{L}+|моите \\p{L}+',
    want: 'съм съгласен|съм съгласна|искам|желая|интересува\\p{L}*|ме интересува|мога|бих искал\\p{L}*|проявявам|съм заинтересован\\p{L}*|ми (?:е интересно|трябва)|търся|имам (?:време|желание|интерес)|е за мен',
    refuse:
      'реши(?:х|хме) да (?:не|откажа)(?: \\p{L}+)?|отказ\\p{L}+|откажа|нямам (?:\\p{L}+ ){0,2}(?:време|желание|интерес|сили)|предпочитам да (?:не|откажа)|ще пропусна|пропускам',
    ask: 'питай\\p{L}*|попитай\\p{L}*|пишете|пиши|напишете|обадете|обади|върнете|върни|напомн\\p{L}*|потърс\\p{L}*|свържете се|говорете|обърнете|обърни',
    asking:
      'питайте|попитайте|пишете|пишете на|напишете|обадете се|потърсете|свържете се|говорете|обърнете се',
    again: 'пак|отново|по-късно|друг път|тогава|ново',
    ahead:
      '(?:след|през|в|до|чак|около|от) (?:\\p{L}+ ){0,2}?(?:празници\\p{L}*|отпуск\\p{L}*|ваканци\\p{L}*|месец\\p{L}*|седмиц\\p{L}*|година\\p{L}*|нова година|великден|коледа|януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември|лято\\p{L}*|есен\\p{L}*|пролет\\p{L}*|зима\\p{L}*|сесия\\p{L}*)|следващ\\p{L}+ (?:месец|седмица|година)|наесен|напролет|когато се върна',
    now: 'сега|в момента|засега|точно сега',
    kin: '(?:колега\\p{L}*|колежка\\p{L}*|жена|съпруга\\p{L}*|мъж|съпруг\\p{L}*|брат|сестра|син|дъщеря|шеф\\p{L}*|директор\\p{L}*|съдружник\\p{L}*|управител\\p{L}*)(?: (?:ми|ни|си))?',
    tends: 'се занимава|отговаря за|води|се грижи|движи|поема',
    tend: 'се занимавам|отговарям за|работя (?:там|тук|вече)|водя',
    goes: '(?:това|въпросът|това нещо) (?:\\p{L}+ ){0,3}(?:за|при)',
    rather: 'по-добре|може би|но|само|чак|моля|нека',
    held: 'трябва да (?:\\p{L}+ )?(?:помисля|обмисля|питам|проверя|се посъветвам)|ще (?:си |го )?помисля|(?:само|но|единствено) (?:ако|когато|след като|при условие)|при (?:\\p{L}+ )?условие|зависи|колебая се|(?:първо|преди това) (?:\\p{L}+ )?(?:трябва|искам|бих|кажете|изпратете|пратете|обяснете)',
    know: 'познавам|знам|помня|сещам се',
    them: 'ви|те|вас|я|го|тази (?:жена|дама|госпожа|личност)|този (?:човек|господин)|никого|такава|такъв|никаква|коя|кой',
    receive: 'да получавам|(?:повече )?(?:имейли|писма|съобщения)',
    erase: 'изтрийте|премахнете|махнете|заличете|отпишете',
    nay: '(?:но|затова|по-скоро),? не',
    after: 'след(?! (?:работа|обяд|\\d|това|като)(?!\\p{L}))',
    take: 'приемам|участвам|срещам се|ходя|поемам',
    such: 'так\\p{L}+|нов\\p{L}+|срещи|подобни|непознати',
    first: 'първо|преди това|най-напред',
    tell: 'кажете|обяснете|трябва|искам|пратете|изпратете|да знам|да разбера|да питам|ще отговоря|да попитам',
    stop: '(?:спрете|престанете) (?:да )?(?:\\p{L}+ ){0,2}(?:пишете|пращате|изпращате|притеснявате)|оставете ме на мира',
    cannot: 'не мога',
    deny: 'да откажа|да кажа не',
    prefer: 'предпочитам|по-добре',
    who: 'ко(?:й|я) (?:е|сте)',
    whence: 'откъде|от къде',
    has: 'знае\\p{L}*|имате|взехте|ме познава\\p{L}*|познаваме',
    notI: 'не аз,? а',
    pronoun: 'нея|него|я|го',
    courtesy: 'ако (?:тя )?(?:иска|поиска|желае|мога да помогна)',
    but: 'но|само|по-добре',
  }),
  {
    strangerWhole: [
      'за пръв път (?:чувам|виждам)|(?:откъде|от къде) се (?:познаваме|знаем)|(?:бъркате|объркали сте) ме? ?(?:с \\p{L}+)?|нищо не ми говори|не ми говори нищо',
    ],
    notMine: ['(?:аз )?(?:вече |повече )*не се занимавам|не съм (?:точният|правилният) човек'],
    doubt: [
      'трябва да (?:\\p{L}+ )?(?:помисля|обмисля|питам|проверя|говоря)|ще (?:си |го )?помисля|не (?:съм (?:сигур\\p{L}+|убед\\p{L}+)|знам)(?! (?:никого|тази|този))|зависи|при условие|само ако|за какво (?:\\p{L}+ )?(?:става|иде|е)|колебая се',
    ],
    never: [
      '(?:повече |никога |моля,? |да )*не (?:ми |ме )?(?:пишете|пиши|изпращайте|пращайте|безпокойте|търсете|притеснявайте)(?: (?:ми|ме|повече|никога|вече|на този адрес|имейли|писма|нищо)){1,4}|никога (?:повече )?(?:да )?не ми \\p{L}+|(?:залич|изтри|премахн)\\p{L}+ (?:\\p{L}+ )?(?:адреса|имейла|данните) ми',
    ],
    stranger: [
      'не (?:познавам|знам)(?: (?:никаква|никакъв|такава|такъв|тази|този|никого|коя|кой))*|кой (?:е|сте)|коя (?:е|сте)|не ми говори нищо',
    ],
  },
)

export const SLAVIC_PARTS: Language = joined(
  accentless(POLISH),
  accentless(CZECH),
  accentless(SLOVAK),
  RUSSIAN,
  UKRAINIAN,
  BULGARIAN,
  romanised(RUSSIAN),
  romanised(BULGARIAN),
)
