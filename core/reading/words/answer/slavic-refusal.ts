/** How people decline in the Slavic languages, put off, do not know who asks, or want no more mail. */
import type { Language } from './language.ts'

export const SLAVIC_REFUSAL: Language = {
  no: [
    '(?:určitě|určite|rozhodně|rozhodne) (?:ne|nie)|na pewno nie|точно (?:нет|не надо|ні)|sigurno ne',
    'не интересует|не цікавить|не ме интересува|мерси не',
    '(?:я )?пас|обойдусь|обойдёмся|не до (?:того|этого)|не судьба|увольте|ne bih|ne hvala|ni slučajno|nema šanse|kdepak|ani náhodou|v žádném případě|w życiu|mowy nie ma|nie ma mowy',
    '(?:но|але|али|ale|ali) (?:нет|ні|не|nie|ne)',
    // Polski
    '(?:nie|raczej|niestety|dziękuję|dziekuje|dzięki|dzieki|wolę|wole|przykro mi)(?: (?:nie|dziękuję|dziekuje|dzięki|dzieki|tym razem|ale nie|raczej nie|tego nie|niestety|ale odpuszczę|jestem zainteresowan[ya]|mogę|moge|skorzystam|chcę|chce|interesuje mnie to|mam czasu|teraz))+',
    '(?:tym razem |raczej |ja )?(?:odpuszczę|odpuszcze|pasuję|odmawiam|podziękuję|podziekuje|spasuję)',
    // Čeština, slovenčina
    '(?:ne|nie|bohužel|bohuzel|žiaľ|zial|radši|radsi|radšej|raději|díky|diky|děkuji|dekuji|ďakujem|dakujem|tentokrát|tentokrat)(?: (?:ne|nie|děkuji|dekuji|díky|diky|ďakujem|dakujem|ale ne|ale nie|bohužel|nemám zájem|nemam zajem|nemám záujem|nemohu|nemůžu|nemôžem|nechci|nechcem|tentokrát|nemám čas))+',
    '(?:nemám (?:zájem|záujem|čas)|nemam (?:zajem|zaujem|cas)|odmítám|odmietam|odmítnu|nechci|nechcem|nezájem|vynechám|ani náhodou)',
    // Hrvatski, српски, slovenščina
    '(?:ne|nažalost|nazalost|žal|zal|hvala|radije|raje|ovaj put|tokrat|oprosti)(?: (?:ne|hvala|nažalost|ali ne|ne mogu|ne morem|a ne|ampak ne|nisam zainteresiran[a]?|nisam zainteresovan[a]?|ne zanima me|ne bih|me ne zanima|žal ne|nemam vremena|ovaj put|hvala lijepa|hvala lepa))+',
    '(?:nisam (?:zainteresiran|zainteresovan|raspoložen)a?|ne zanima me|nimam (?:časa|interesa)|ni zame|odbijam|zavračam|preskočit ću|nije za mene)',
    // Русский, українська, български, српски
    '(?:нет|не|спасибо|увы|к сожалению|извините|извини|простите|благодарю|лучше|пожалуй|боюсь|скорее|на этот раз|ні|дякую|на жаль|вибачте|краще|благодаря|съжалявам|за съжаление|хвала|нажалост|не сега)(?: (?:нет|не|спасибо|благодарю|не надо|не нужно|не интересно|не могу|не хочу|не получится|но нет|откажусь|но откажусь|не стоит|воздержусь|неинтересно|мне это не интересно|не смогу|что нет|ні|дякую|але ні|не можу|не хочу|не цікаво|відмовлюсь|не треба|благодаря|но не|не мога|не искам|не ме интересува|не проявявам интерес|хвала|али не|не могу|не занима ме))+',
    '(?:откажусь|отказываюсь|воздержусь|пас|я пас|неинтересно|не надо|не стоит|ни за что|ни в коем случае|вынуждена? отказаться|відмовляюсь|відмовлюся|мені не цікаво|нецікаво|отказвам|не ме интересува|нямам (?:интерес|време)|одбијам|нисам заинтересован[а]?|не занима ме)',
  ],
  declines: [
    '(?:знакомиться|встречаться|общаться|созваниваться|знайомитися|зустрічатися|спілкуватися) не (?:буду|хочу|стану|планирую|хотів би|хотіла б)',
    '(?:nemám|nemam) (?:o to |o něj |na to |oň )?(?:zájem|záujem|zaujem|zajem)|не интересует|не цікавить|не ме интересува|(?:trenutno |sada )?nisam u (?:mogućnosti|stanju)|нисам у могућности|ne mogu (?:trenutno|sada|to)?',
    'nie mam (?:na to )?(?:siły|sił|ochoty|głowy|przestrzeni|czasu|zamiaru)|(?:tym razem )?(?:podziękuję|spasuję|odpuszczę|sobie daruję)|(?:wolę|wolał(?:bym|abym)) (?:się )?(?:nie|zrezygnować|odmówić|zostać)|nie (?:szukam|potrzebuję|planuję|zamierzam|przyjmuję|dla mnie|moja bajka|chciał(?:bym|abym)|podejmuję)|muszę odmówić|zmuszon[ya] odmówić',
    '(?:už |uz )?(?:toho|tohoto) (?:mám|mam) (?:dost|dosť|až nad hlavu|plné)|(?:není|nie je|to není) (?:to )?(?:nic |niečo )?pro mě|(?:nemám|nemam) (?:na to )?(?:čas|kapacitu|náladu|sílu|silu|chuť|zájem|záujem)|(?:raději|radši|radšej) (?:ne|nie)|(?:musím|muším) (?:to )?(?:odmítnout|odmietnuť)|(?:nehledám|nehľadám|nepotřebuj\\p{L}+|nepotrebuj\\p{L}+)',
    '(?:nisam|nije|nismo) (?:ja )?(?:za (?:te|to|ove|takve)|za mene|zainteresiran\\p{L}*|raspoložen\\p{L}*)|(?:ne|radije) (?:bih|bi)(?=$|[,;!.]| hvala| o tome)|dosta mi je|(?:nemam|nimam) (?:volje|snage|živaca|vremena)',
    '(?:но|но я|я|сегодня|в этот раз)? ?(?:я )?пас(?=$|[,;!.])|мне (?:это )?(?:сейчас )?(?:не (?:нужно|интересно|надо|до этого)|ни к чему)|мені (?:це )?(?:зараз )?(?:не (?:потрібно|цікаво|треба|до цього)|ні до чого)|(?:нет|немає|нема) (?:сил|желания|бажання|времени|часу|настроения)|не (?:ищу|шукаю|планирую|планую|принимаю|занимаюсь|подойдёт|подходит|моё|мое|моє)|вынужден\\p{L}? отказать\\p{L}*',
    '(?:není|neni) (?:to |nic )*pro (?:mě|mne|nás|me)|(?:tentokrát |tentokrat )?(?:to )?(?:vynechám|vynecham|odmítnu|odmitnu)',
    '(?:мушу|змушений|змушена|вимушений|вимушена|хочу) відмов\\p{L}+|(?:краще|ліпше|лучше|пожалуй) не (?:треба|надо|варто|стоит|нужно)',
    'не (?:варто|треба|потрібно|хочу знайомитися|хочу знакомиться)',
    '(?:musz[eę]|muszę) odmówić|(?:tym razem )?spasuj[eę]',
    '(?:(?<!(?:teraz|na razie|chwilowo|obecnie) )nie (?:mogę|dam rady|mam czasu)(?! (?:\\p{L}+ )?(?:odpisać|odpowiedzieć|obiecać|przyjechać|zagwarantować|dzwonić|odebrać|powiedzieć|czekać|obiecywać))|nie (?:jestem zainteresowan[ya]|chcę|skorzystam|interesuje mnie|mam ochoty|tym razem|wyrażam|zgadzam|przedstawiaj)|odpuszczę|odpuszcze|odmawiam|muszę odmówić|podziękuję|wolałbym nie|wolałabym nie|wolę nie)',
    '(?:nemám (?:zájem|záujem|čas|chuť)|nemam (?:zajem|zaujem)|musím odmítnout|musím odmietnuť|odmítám|nechci|nechcem|nemohu|nemůžu|nemôžem|nezajímá|nezaujíma|raději ne|radšej nie|radši ne|neseznamuj\\p{L}*)',
    '(?:nisam (?:zainteresiran|zainteresovan)a?|ne zanima me|me ne zanima|ne mogu|ne morem|ne bih|ne želim|ne zelim|nemam (?:vremena|interesa)|nimam (?:časa|interesa)|odbijam|moram odbiti|radije ne|raje ne)',
    '(?:не (?:интересно|хочу|надо|нужно|могу|смогу|получится|готова?|заинтересована?|стоит|хотела? бы|планирую|знакомь\\p{L}*)|откажусь|вынуждена? отказаться|отказываюсь|воздержусь|неинтересно|(?:нет|не имею) (?:времени|желания|интереса)|не (?:можу|цікаво|цікавить|маю часу|зможу|готов[аи]?й?)|відмовл\\p{L}+|нецікаво|не (?:мога|искам|желая|ме интересува|проявявам)|нямам (?:време|интерес|желание)|отказвам|не (?:желим|занима ме)|нисам заинтересован[а]?|одбијам|немам времена)',
    '(?:dziękuję|dzięki|díky|děkuji|ďakujem|hvala|спасибо|дякую|благодаря|хвала),? (?:ale|ali|a|но|але|али) (?:nie|ne|нет|ні|не)',
  ],
  later: [
    '(?:tek|tek u|tek iza|tek poslije) \\p{L}+|не (?:раньше|раніше) \\p{L}+',
    '(?:dopiero|najwcześniej|raczej|lepiej|ale|może) (?:po|w|za|od) (?!(?:zastanowieniu|namyśle|rozmowie|poniedział|wtor|śro|czwart|piąt|sobot|niedziel|ten|mailu))\\p{L}+',
    '(?:zapytaj|zapytać|spytaj|odezwij|odezwać|napisz|napisać|przypomnij|przypomnieć|wróć|wrócić|pytaj|zgłoś|wracaj)(?:cie)?(?: (?:mnie|do mnie|się|mi|proszę|o to|do tego|tematu|ponownie|jeszcze raz|znowu|znów|o sobie)){0,3} (?:ponownie|jeszcze raz|znowu|znów|w|po|za|pod koniec|na początku|jak|kiedy|gdy|od|później|\\d+)(?: \\p{L}+)?',
    '(?:ozvi|ozvěte|napiš|napište|napíš|napíšte|zeptej|zeptejte|spýtaj|spýtajte|připomeň|připomeňte|pripomeň|pripomeňte|zkus|zkuste|skús|skúste|vrať|vraťte)(?:te)?(?: (?:se|sa|mi|mě|ma|to|prosím|znovu|znova|zas|k tomu)){0,4} (?:po|v|ve|za|až|o|znovu|znova|zas|opäť|příští|budúci|koncem|začátkem|později|\\d+)(?: \\p{L}+)?',
    '(?:až|az|nejdřív|nejdříve|najskôr) (?:po|v|ve|za|na|od) \\p{L}+|(?:po|v|ve) (?:vánocích|vianociach|dovolené|dovolenke|prázdninách|novém roce|velikonocích|(?:styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu|lednu|únoru|březnu|dubnu|květnu|červnu|červenci|srpnu|září|říjnu|listopadu|prosinci|januári|februári|marci|apríli|máji|júni|júli|auguste|septembri|októbri|novembri|decembri))(?=$|[,;!.]| (?:rád|klidně|určitě|sa|se|to|prosím|ano|áno))|(?:teď|ted|teraz|momentálně|momentálne|zrovna)(?: (?:to|mám|jsem|som)){0,2} (?:ne|nie|nestíhám|nestíham|nemůžu|nemohu|nemôžem|nejde|nemám čas|fofr|moc práce)',
    '(?:javi|javite|piši|pišite|pitaj|pitajte|podsjeti|podseti|podsetite|podsjetite)(?: (?:mi|me|se|to|opet|ponovo|ponovno|molim te)){0,3} (?:opet|ponovo|ponovno|iza|poslije|posle|nakon|u|za|kad|kasnije|tek|sljedeć\\p{L}+|sledeć\\p{L}+)(?: \\p{L}+)?|(?:iza|poslije|posle|nakon) (?:uskrsa|božića|praznika|odmora|ljeta|leta|nove godine|ispita|\\p{L}+)(?= |$|[,;!.])(?:,? (?:može|rado|bolje|ok|da))?|(?:sad|trenutno|sada) (?:sam )?(?:u (?:gužvi|stisci|frci)|zauzet\\p{L}?|nemam vremena|ne stignem|ne mogu)',
    '(?:напомни|напомните|напиши|напишите|спроси|спросите|обратитесь|вернись|вернитесь|вернёмся|вернемся|свяжитесь|свяжись|нагадай|нагадайте|напишіть|запитайте|запитай|поверніться|повернемось|звернись|зверніться|напишете|пишете|пиши|питайте|обадете|обади)(?: (?:мне|меня|мені|мене|ми|к этому|до цього|со мной|зі мною|об этом|про це|се|пожалуйста|пак|ещё раз|еще раз|снова|отново|пак))*(?: (?:ближе|где-то|десь|к|до|на))? (?:в|во|после|через|за|по|у|на|після|ближче|след|през|пак|отново|снова|ещё раз|еще раз|потом|позже|пізніше|осенью|весной|летом|зимой|восени|навесні|влітку|взимку|осенью|конце|концу|\\d+)(?: \\p{L}+)?',
    '(?:лучше|краще|ліпше|по-добре|давай|давайте|можно|може|только|тільки|но|але|скорее|скоріше|радше|не раньше|не раніше)(?: уже| вже| ближе)? (?:после|після|след|через|ближе|ближче|осенью|восени|весной|навесні|летом|влітку|зимой|взимку|в (?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|следующ\\p{L}+)|у (?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді|грудні)|потом|позже|пізніше)(?: \\p{L}+)?',
    '(?:nie teraz|teraz nie|innym razem|proszę (?:zapytać|odezwać się|napisać)(?: \\p{L}+){0,2} (?:w|za|po|później))',
    '(?:teď ne|ted ne|teraz nie|jindy|inokedy)',
    '(?:ne sada|sada ne|ne zdaj|zdaj ne|kasnije|pozneje|kasneje|drugi put|drugič|sljedeći (?:mjesec|tjedan)|sledeći mesec|naslednji (?:mesec|teden)|za (?:mjesec|mesec|tjedan|nekoliko|par))',
    '(?:не сейчас|сейчас не|пока не|попозже|в другой раз|не зараз|зараз не|іншим разом|не сега|сега не|друг път|касније|не сада|други пут|следећи месец)',
  ],
  stranger: [
    'kim jest(?: (?:pani|pan|ta|ten))*',
    '(?:(?:nie znam|nie kojarzę|neznám|neznam|nepoznám|nepoznam|ne poznam|ne poznajem)(?: (?:żadn\\p{L}+|zadn\\p{L}+|žádn\\p{L}+|nikakv\\p{L}+|nikoho|nikog[ao]?|jménem|imenom|o imieniu|o nazwisku|po imenu))*|это кто|эт[ао] кто|це хто|хто це|ne znam (?:tko|ko|kdo)|не знаю(?= (?:его|её|ее|их|вас|тебя|вообще|ни|этого|эту|этих|таких|такую|такого|такої|таку|никого|нікого|никакой|никакую|никаких|кто|хто|людей|чоловіка|\\p{L}+[ую])(?!\\p{L}))|(?:его|её|ее|вас|тебя|эту|этого|такую|такого) (?:я )?не знаю|не знаком[аы]?|не знайом[аи]й?|не познавам|не познајем|kto to(?: jest)?|kdo (?:to )?je|kto je|tko je|ko je|кто так(?:ой|ая)|кто это|хто так(?:ий|а)|коя е|кой е)',
  ],
  never: [
    '(?:proszę )?(?:usun\\p{L}+|wykreśl\\p{L}+) (?:mój adres|moje dane|mojego maila|mój mail)(?: \\p{L}+){0,3}',
    '(?:už |uz |viac )?(?:mi|mně) (?:prosím )?(?:nepište|nepíšte|nepiš|nepíš)(?: (?:víckrát|více|viac|nikdy|už))?|nepište mi|nepíšte mi|(?:proszę|nie) (?:już |więcej |nigdy )+(?:do mnie )?(?:nie )?(?:pisać|pisz\\p{L}*|kontaktować)|(?:proszę )?(?:nie pisać|nie kontaktować)(?: się)?(?: ze mną| do mnie)? (?:więcej|nigdy)',
    '(?:больше |пожалуйста |прошу )*никогда(?: больше)?(?: мне)?(?: больше)? не (?:пишите|пиши|присылайте|звоните|беспокойте)',
    '(?:nie pisz\\p{L}*|proszę nie pisać|usu[nń]\\p{L}*|wypis\\p{L}*)(?: (?:do mnie|mnie|proszę|już|więcej|nigdy|moje dane|z listy))+',
    '(?:nepiš\\p{L}*|nepis\\p{L}*|neozývej\\p{L}*|odhlas\\p{L}*|vymaž\\p{L}*|vyškrtn\\p{L}*|odstraň\\p{L}*)(?: (?:mi|mě|ma|mne|už|uz|nikdy|prosím|víckrát|viac|z))+',
    '(?:ne piši\\p{L}*|nemojte (?:mi )?(?:više )?pisati|ne pišite mi|izbriši\\p{L}*|odjavi\\p{L}*|ukloni\\p{L}*)(?: (?:mi|me|više|vec|več|nikad|nikoli|sa))*',
    '(?:не (?:пишите|пиши|беспокойте|беспокой|присылайте)|больше не|никогда (?:больше )?не|удалите|отпишите|не пишіть|більше не|видаліть|відпишіть|не ми пишете|повече не|изтрийте|отпишете|не пишите|избришите)(?: (?:мне|мені|меня|мене|ми|ме|больше|більше|повече|више|никогда|мой|мої|мои|писать|пишите|пишіть))+',
  ],
  strangerWhole: [
    '(?:первый|вперше|первый) (?:раз )?(?:слышу|чую|вижу|бачу) (?:это|эту|це|цю|такое|таке) (?:имя|ім.я|фамилию|прізвище)',
    '(?:przepraszam,? )?(?:ale )?(?:kim|kto) (?:(?:pan|pani|państwo) (?:jest|są|to)|jesteś|jesteście|ty jesteś|to jest)|(?:czy )?my się (?:w ogóle )?znamy|skąd (?:ma|masz|macie|mają|pan ma|pani ma)(?: (?:pan|pani|państwo))? (?:mój|moje)|nie (?:przypominam sobie|kojarzę|pamiętam)(?: (?:pani|pana|państwa|cię|ciebie|nikogo|żebyśmy|tego nazwiska))?(?=$|[,;.!]| \\p{L}+$)',
    '(?:kdo|kto) (?:jste|ste|jsi|si|vůbec jste|ste vy|jste vy)|(?:my se|my sa|známe se|poznáme sa)(?: (?:vůbec|nějak|vôbec))?(?: (?:známe|poznáme))|(?:vůbec )?netuším,? kdo|odkud (?:máte|máš|mě znáte) (?:můj|moji|na mě)|odkiaľ (?:máte|máš) (?:môj|moju)|(?:vás|tě|vas|ťa) (?:vůbec |vôbec )?(?:neznám|nepoznám|nepoznam)|nevím,? kdo jste|neviem,? kto ste|nevybavuji si vás',
    '(?:tko|ko) (?:ste|si) (?:vi|ti)|ne poznajem (?:vas|te|ga|je)|ne sjećam se (?:vas|te)|ne sećam se (?:vas|te)|(?:znamo li|poznajemo li|jel se) (?:se|znamo)|odakle (?:vam|ti) (?:moj|moja)|ко сте ви|не познајем вас|одакле вам',
    '(?:а )?(?:вы|ты|ви|ти) (?:вообще |взагалі |собственно )?(?:кто|хто)|кто (?:вы|ты)(?: (?:такой|такая|такие|вообще))?|хто (?:ви|ти)(?: (?:такий|така|такі))?|кой (?:сте|си)(?: вие| ти)?|(?:мы|ми) (?:разве |вообще |взагалі |хіба )?(?:знакомы|знайомі|се познаваме)|познаваме ли се|(?:откуда|звідки|откъде) (?:у вас|у тебя|у тебе|взяли|имате|имаш|вы взяли)(?: \\p{L}+)? ?(?:моя|мой|мій|моя|имейла ми|адреса ми|почта|пошта|номер)?|не припомню(?: вас| такого| такую| такой)?|(?:я )?(?:такого|такую|такой|таких|вас|тебя|такої) не знаю|(?:вас|тебе) не (?:знаю|пам.ятаю)',
  ],
  other: [
    '(?:zajmuje się tym|tym zajmuje się|odpowiada za to|prowadzi to)(?: (?:teraz|już|u nas|obecnie))* \\p{L}+|to (?:już )?nie (?:ja|do mnie)|(?:proszę )?(?:pisać|napisz|zapytaj|pytaj|zwrócić się|skontaktować się)(?: \\p{L}+)? (?:do|z) (?!mnie|mną|nas)\\p{L}+',
    '(?:má to na starosti|stará se o to|řeší to|rieši to|má to na starosť)(?: (?:teď|nyní|teraz))? \\p{L}+|(?:obraťte|obrať|napište|napiš|zeptejte|zeptej|spýtajte)(?: se| sa)? (?:na|prosím|raději|radšej)? ?(?!mi|mě|mne)\\p{Lu}\\p{L}+',
    '(?:этим|цим|с това) (?:теперь |сейчас |тепер |зараз |у нас |вже )*(?:занимается|займається|се занимава) \\p{L}+|(?:обратитесь|напишите|спросите|зверніться|обърнете се|пишите)(?: (?:лучше|краще))? (?:к|до|у|към|на) (?!мне|мені|мен)\\p{L}+|(?:за это|за це) (?:отвечает|відповідає) \\p{L}+|(?:za to je zadužen\\p{L}?|time se bavi|to vodi|to radi)(?: (?:sada|sad))? \\p{L}+|(?:obratite|obrati|javite|javi) se (?!mi|opet|ponov|za|u |kad|iza|nakon|posl)\\p{L}+',
  ],
}
