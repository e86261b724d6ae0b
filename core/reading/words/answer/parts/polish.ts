/** What answers are put together from in Polish. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const POLISH = joined(
  composed({
    not: 'nie|nigdy|ani|żad\\p{L}+',
    spouse: 'żon\\p{L}+|męż\\p{L}+',
    view: 'z (?:tobą|wami|panem|panią|państwem)|co do',
    resume: '(?:wrócić|wróćmy) do (?:tego|tematu|sprawy)|porozmawiać o tym',
    notBefore: 'nie (?:przed|wcześniej niż(?: w)?) (?!\\d|południem|obiadem|dziewiątą|dziesiątą|ósmą)\\p{L}+',
    modest:
      'nie jestem (?:\\p{L}+ )?(?:ekspert|specjalist|znawc)\\p{L}+|nie znam się na (?:tym|temacie)(?: \\p{L}+){0,3}|(?:mało|niewiele) (?:o tym |na ten temat )?wiem|nie wiem,? (?:czy|ile|jak|na ile) (?:\\p{L}+ ){0,3}(?:pomogę|pomóc|przydam|będę)(?: \\p{L}+){0,2}',
    regretted:
      '(?:albo|jednak|właściwie|a może)(?: jednak| właściwie)?,? nie(?= ?$|,)|(?:rozmyślił|zmienił)\\p{L}* (?:się|zdanie)|nie,? (?:jednak|lepiej) nie',
    wonder:
      '(?:co|czego|czym|kto|kim|po co|dlaczego(?! nie)|czemu(?! nie)|ile)(?= (?:ona|on|ta|ten|to|jej|pani|właściwie|chce|jest|się|potrwa|kosztuje|konkretnie|dokładnie)| ?$)|o co (?:\\p{L}+ )?chodzi|w jakiej sprawie|w jakim celu',
    only: 'dopiero|najwcześniej|tylko|nie (?:przed|wcześniej niż)',
    soon: 'w każdej chwili|kiedykolwiek|o każdej porze|w tym tygodniu|jutro|dziś|dzisiaj|pojutrze|(?:w )?(?:poniedział\\p{L}+|wtor\\p{L}+|środ\\p{L}+|czwart\\p{L}+|piąt\\p{L}+|sobot\\p{L}+|niedziel\\p{L}+)|wieczor(?:em|ami)|rano|po południu|(?:przez|na) (?:telefon|zoomie?|skypie?|teamsach|whatsappi?e?|mailu)|telefonicznie|mailowo|przy (?:\\p{L}+ )?(?:kawie|herbacie|piwie)',
    week: 'w (?:przyszłym|następnym) tygodniu|za tydzień',
    yes: [
      'luzik|dawaj(?:cie)?(?: ją| go)?|zgoda|zgadzam się|wyrażam zgodę|jestem (?:jak najbardziej )?za|(?:bardzo )?chętnie|z (?:miłą |wielką |ogromną )?(?:chęcią|przyjemnością)|jak najbardziej|oczywiście(?: że tak)?|jasne|pewnie(?: że tak)?|czemu nie|nie mam nic przeciwko(?: temu)?|nie widzę przeszkód|będzie mi (?:bardzo )?miło|miło mi będzie',
    ],
    agree:
      'proszę o (?:kontakt|maila|telefon|wiadomość)|wyrażam (?:na to )?zgodę|zgadzam się|zapraszam|chętnie (?:ją |go |się |z nią |z nim |panią |pana )*\\p{L}+ę|interesuje mnie to|brzmi (?:\\p{L}+ )?(?:dobrze|świetnie|ciekawie|super)|to (?:świetny|dobry) pomysł|(?:będzie|byłoby) (?:mi )?(?:bardzo )?miło (?:\\p{L}+ )*?(?:poznać|porozmawiać|spotkać)|(?:odpowiem|pomogę|podzielę się|opowiem|porozmawiam)(?: \\p{L}+){0,4},?(?: co wiem)? (?:z (?:\\p{L}+ )?(?:przyjemnością|chęcią|radością)|chętnie)|(?:będę czekać|będę czekał\\p{L}*|czekam)(?: \\p{L}+){0,3} (?:wiadomość|maila|telefon|kontakt)|możemy (?:\\p{L}+ )?(?:porozmawiać|pogadać|się spotkać|spotkać się)|jestem (?:\\p{L}+ )?chętn[ay]|wchodzę w to|(?:nie ma sprawy|żaden problem)(?=,)|(?:zapraszam|niech) (?:\\p{L}+ )?(?:dzwoni|pisze|się odezwie|się odzywa)|(?:do mnie|mi|ze mną) (?:\\p{L}+ )?(?:napisać|zadzwonić|skontaktować)|może (?:do mnie |ze mną |się ze mną )(?:napisać|zadzwonić|skontaktować|pisać)|chcę (?:ją|go|się z n\\p{L}+|z n\\p{L}+) (?:poznać|spotkać|porozmawiać)',
    may: 'niech|może|mogą|śmiało',
    reach:
      'pisze|napisze|napisać|pisać|dzwoni|zadzwoni|dzwonić|zadzwonić|(?:się )?(?:odezwie|odezwać|odzywa|skontaktuje|skontaktować|kontaktuje|kontaktować)',
    join: 'przedstaw\\p{L}*|zapozna\\p{L}*|poznaj\\p{L}*|poznać|skontaktuj\\p{L}*|skontaktować|połącz\\p{L}*|skojarz\\p{L}*|umów\\p{L}*',
    us: 'nas|mnie|ze sobą|z nią|z nim|z panią',
    glad: 'zaszczyt\\p{L}*|chętnie|z (?:\\p{L}+ )?(?:przyjemnością|chęcią|radością)|miło|cieszę się|ucieszę się|chciał(?:bym|abym)|rad[ay]?',
    meet: 'pozna\\p{L}+|porozmawia\\p{L}+|pogada\\p{L}+|pomog\\p{L}+|pomóc|spotka\\p{L}+|podziel\\p{L}+|doradz\\p{L}+|odpowiem|napisz\\p{L}+',
    give: 'poda\\p{L}*|przeka\\p{L}*|daj|dajcie|dać|prześl\\p{L}*|udostępni\\p{L}*',
    mine: '(?:mój|moje|moją|mojego|mi) (?:adres|mail|e-?mail|numer|nr|kontakt|dane|namiar|telefon)\\p{L}*',
    want: 'chcę|chciał(?:bym|abym)|interesuje|mamy? (?:\\p{L}+ ){0,2}(?:czasu|ochoty|głowy|siły|przestrzeni|potrzeby|zasobów)|skorzystam|potrzebuję|widzę (?:sensu|potrzeby)|szukam|życzę sobie|wezmę|chcemy|szukamy|chcielibyśmy',
    refuse:
      '(?:zdecydował|postanowił)\\p{L}* (?:się )?(?:nie|odmówić|zrezygnować)(?: \\p{L}+)?|(?:muszę|wolę|wolał(?:bym|abym)) (?:\\p{L}+ )?(?:odmówić|zrezygnować|nie)|odmawiam|rezygnuję|podziękuję|odpuszczę|spasuję|nie ma (?:to )?sensu|nie pozwala(?:ją)?(?=\\P{L}*$)|to nie dla mnie|nie (?:trzeba|potrzeba)(?=\\P{L}*$|,)|nie (?:przedstawiaj\\p{L}*|poznawaj\\p{L}*|poznawać|przedstawiać|łącz\\p{L}*) (?:nas|mnie)|(?:nas|mnie) nie (?:poznawać|przedstawiać|łączyć)|nie (?:dawaj\\p{L}*|podawaj\\p{L}*|przekazuj\\p{L}*) (?:jej|mu|mojego|mojej|mój)|niech (?:\\p{L}+ ){0,3}nie (?:pisze|dzwoni|odzywa|kontaktuje)|(?:to )?nie wchodzi w grę|(?:to )?(?:mi )?nie odpowiada|nie dam rady|tym razem (?:nie|podziękuję|odpuszczę)|nie przyjmuję (?:\\p{L}+ )?(?:now|obc)\\p{L}+|nie podaję (?:\\p{L}+ )?(?:swojego |mojego )?(?:adresu|numeru|maila)',
    ask: 'odłóżmy|przełóżmy|zostawmy|proszę(?: \\p{L}+)? (?:pytać|pisać|zapytać|spytać|napisać|wrócić|przypomnieć|odezwać się|zwrócić się|kontaktować się|skontaktować się|dzwonić|zadzwonić)|zapyta\\p{L}*|spyta\\p{L}*|napisz(?:cie)?|pisz(?:cie)?|odezw\\p{L}*|wróć\\p{L}*|wrócmy|przypomn\\p{L}*|zwróć\\p{L}*|skontaktuj\\p{L}*|porozmawia\\p{L}*|zadzwoń\\p{L}*|pogada\\p{L}*',
    asking:
      'proszę (?:\\p{L}+ )?(?:pisać|zapytać|spytać|napisać|zwrócić się|kontaktować się|skontaktować się|porozmawiać|dzwonić)|napisz(?:cie)?|piszcie|zapytaj(?:cie)?|spytaj(?:cie)?|zwróć(?:cie)? się|skontaktuj(?:cie)? się|porozmawiaj(?:cie)?|lepiej (?:\\p{L}+ )?(?:pytać|zapytać|napisać)',
    again: 'ponownie|znowu|jeszcze raz|później|potem|wtedy|innym razem',
    ahead:
      '(?:po|od|koło|około|dopiero po|pod koniec|w okolicach) (?:\\p{L}+ )?(?:świętach|świąt|wakacjach|wakacji|urlopie|feriach|nowym roku|remoncie|sesji|żniwach|weselu|egzaminach|przeprowadzce|wielkanocy|stycz\\p{L}+|lut(?:ym|ego)|mar(?:cu|ca)|kwie\\p{L}+|maj\\p{L}*|czerw\\p{L}+|lip(?:cu|ca)|sierp\\p{L}+|wrze\\p{L}+|październik\\p{L}*|listopad\\p{L}*|grud\\p{L}+|lecie)|za (?:\\p{L}+ )?(?:miesiąc\\p{L}*|miesięcy|miesiące|tygodni\\p{L}*|rok|pół roku|kwartał)|w (?:przyszłym|nowym|następnym) (?:miesiącu|roku|kwartale|semestrze|sezonie)|(?:w|na|od|do|na początku|w połowie|pod koniec|z końcem)(?: (?:połowy|połowie|początku|końcu))? (?:stycz\\p{L}+|lut(?:ym|ego)|mar(?:cu|ca)|kwie\\p{L}+|maju|maja|czerw\\p{L}+|lip(?:cu|ca)|sierp\\p{L}+|wrze\\p{L}+|październik\\p{L}+|listopad\\p{L}+|grud\\p{L}+|wiosn\\p{L}+|jesie\\p{L}+)|(?:wiosną|jesienią|latem|zimą)|kiedy wrócę|jak wrócę',
    now: 'teraz|na razie|chwilowo|obecnie|w tej chwili',
    kin: 'koleg\\p{L}+|koleżan\\p{L}+|żon[ayęą]|mąż|męż\\p{L}+|brat\\p{L}*|siostr\\p{L}+|syn\\p{L}*|córk\\p{L}+|wspólni\\p{L}+|następ\\p{L}+|kierowni\\p{L}+|dyrektor\\p{L}*|szef\\p{L}*|pan[aieu]?|panią',
    tends:
      'zajmuje się|zajmuje|odpowiada za|prowadzi|ogarnia|(?:się )?(?:tym|tego|za to) (?:\\p{L}+ )?(?:zajmuje|odpowiada|pilnuje|ogarnia|robi)',
    tend: 'zajmuję|pracuję (?:już|tam|w tej|w tym)|odpowiadam|prowadzę|decyduję|moj\\p{L}+ (?:\\p{L}+ )?(?:działka|temat|branża|dziedzina|rejon\\p{L}*)|m[óo]j (?:\\p{L}+ )?(?:temat|dział|rewir)|jestem (?:\\p{L}+ )?(?:odpowiedni\\p{L}+|właściw\\p{L}+) (?:osobą|adres\\p{L}*)',
    goes: '(?:to|sprawa|temat) (?:\\p{L}+ ){0,2}(?:dla|do|przez)',
    rather: 'raczej|może|ale|lepiej|najlepiej|proszę|dopiero|chętnie|a',
    held: 'muszę (?:to |się |jeszcze |najpierw |wpierw )*(?:przemyśleć|pomyśleć|zastanowić|sprawdzić|zapytać|skonsultować|porozmawiać)|zastanowię się|pod (?:\\p{L}+ )?warunkiem|tylko w (?:przypadku|razie)|(?:tylko|ale|dopiero|chyba że)(?: wtedy)?,? (?:jeśli|jeżeli|pod warunkiem|jak już|gdy|o ile)|gdyby\\p{L}*|o ile(?! wiem| pamiętam)|zależy(?: od|,)|waham się|(?:najpierw|wpierw|przedtem) (?:\\p{L}+ )?(?:muszę|chcę|chciał\\p{L}+|wolał\\p{L}+|proszę|niech dana|powiedz\\p{L}*|napisz\\p{L}* mi|przyślij\\p{L}*)|nie (?:jestem|mam) (?:\\p{L}+ )?(?:pewn[ay]|przekonan[ay]|pewności)(?= ?$)|nie wiem(?= ?$|, czy (?:chcę|powinn|warto))|(?:jeszcze |muszę |chyba )*(?:się |to )?(?:zastanowię|przemyślę|namyślę)(?: się)?(?= ?$|,| nad)|(?:najpierw|wpierw)(?: \\p{L}+){0,4} (?:porozmawia\\p{L}+|zapyta\\p{L}+|skonsult\\p{L}+|pogada\\p{L}+|dowie\\p{L}+)|(?:porozmawia\\p{L}+|zapyta\\p{L}+|skonsult\\p{L}+)(?: \\p{L}+){0,4} (?:najpierw|wpierw)|(?:odezwę się|dam znać|odpowiem|odpiszę)(?= ?$|,| (?:później|potem|jutro|po namyśle))',
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
    strangerWhole: ['(?:czy )?(?:my )?się (?:my )?znamy$'],
  },
)

export const POLISH_PARTS: Language = accentless(POLISH)
