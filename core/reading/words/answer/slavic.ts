/** Answers in the Slavic languages, in Latin and Cyrillic letters; polite and familiar. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

export const SLAVIC: Language = accentless({
  yes: [
    // Polski
    '(?:tak|no|jasne|pewnie|oczywiście|oczywiscie|ok|okej|spoko|super|dobra|dobrze|chętnie|chetnie)(?: (?:tak|jasne|pewnie|oczywiście|chętnie|chetnie|proszę|prosze|poproszę|bardzo chętnie|super|ok|spoko|że tak|ze tak))+',
    '(?:bardzo |jak najbardziej |zawsze )?(?:chętnie|chetnie)(?: (?:poznam|się poznam|porozmawiam|pomogę|się zapoznam|skorzystam))?(?: (?:ją|go|panią|pana|alice))?',
    '(?:jak najbardziej|z (?:wielką |miłą )?(?:przyjemnością|przyjemnoscia|chęcią|checia|radością)|nie ma (?:problemu|sprawy|przeszkód)|żaden problem|bez problemu|czemu nie|dlaczego nie|zgadzam się|zgadzam sie|zgoda|wyrażam zgodę|no pewnie|spoko|dawaj|śmiało|smialo|proszę bardzo|prosze bardzo|poznaj nas|przedstaw nas|jestem za|jestem zainteresowan[ya]|w porządku|niech będzie|poproszę|pasuje)',
    // Čeština, slovenčina
    '(?:ano|jo|jasně|jasne|jasná věc|určitě|urcite|samozřejmě|samozrejme|klidně|klidne|ok|dobře|dobre|hej|áno|iste|určite|pokojne)(?: (?:ano|jo|jasně|určitě|rád|ráda|rada|rad|prosím|prosim|klidně|moc rád|moc ráda|veľmi rád|veľmi rada|děkuji|ďakujem))+',
    '(?:moc |velmi |veľmi )?(?:rád|ráda|rad|rada)',
    '(?:moc |velmi |veľmi )?(?:rád|ráda|rad|rada) (?:se |sa )?(?:(?:ji|ho|s ní|s ním|ju|s ňou|s alice) )?(?:(?:se|sa) )?(?:seznámím|seznamim|poznám|potkám|setkám|zoznámim|stretnem|spoznám)(?: (?:ji|ho|s ní|s ním|ju|s ňou))?',
    '(?:s (?:radostí|radosti|radosťou|potěšením|potešením)|není problém|neni problem|nie je problém|žádný problém|zadny problem|žiadny problém|bez problémů|bez problemu|bez problémov|souhlasím|souhlasim|súhlasím|suhlasim|proč ne|proc ne|prečo nie|preco nie|budu rád|budu ráda|budem rád|budem rada|určitě ano|určite áno|klidně nás (?:seznam|propoj|představ)|jsem pro|som za|nemám nic proti|nemám nič proti|seznam(?:te)? nás|zoznám(?:te)? nás|propoj(?:te)? nás|predstav(?:te)? nás|domluveno|dohodnuté|v pořádku|v poriadku|to zní dobře)',
    // Hrvatski, српски, slovenščina
    '(?:da|može|moze|naravno|svakako|rado|vrlo rado|ok|seveda|ja|z veseljem|jasno|važi|vazi)(?: (?:da|može|moze|naravno|svakako|rado|vrlo rado|hvala|molim|molim te|z veseljem|seveda|prosim|lahko))+',
    '(?:vrlo |jako |zelo )?rad[oae]?(?: (?:ću|bih|bi|jo|ga|je|se|upoznati|upoznala?|upoznao|spoznal|spoznala|spoznam|pristajem|bom))*',
    '(?:nema (?:problema|frke)|nije problem|bez problema|sa zadovoljstvom|s zadovoljstvom|z veseljem|slažem se|slazem se|se strinjam|strinjam se|ni problema|brez težav|ni ovir|zašto ne|zasto ne|što da ne|zakaj ne|upoznaj nas|upoznajte nas|spoži nas|spoji nas|spojite nas|poveži nas|povežite nas|predstavi naju|predstavi nas|povežite naju|samo naprijed|samo napred|kar izvoli|dogovoreno|drage volje|važi|nemam ništa protiv|nimam nič proti|lahko)',
    // Русский
    '(?:да|ага|угу|ок|окей|хорошо|конечно|отлично|давай|давайте|можно|ладно|супер|договорились)(?: (?:да|конечно|давай|давайте|пожалуйста|можно|хорошо|с удовольствием|с радостью|знакомь|знакомьте|познакомь|познакомьте|спасибо|не против|согласен|согласна|буду рада?|же|жду|без проблем))+',
    '(?:с (?:большим |огромным )?(?:удовольствием|радостью)|без проблем|не вопрос|нет проблем|почему бы и нет|почему нет|не против|я не против|я за|я только за|только за|согласен|согласна|буду рад|буду рада|(?:по)?знаком(?:ь|ьте)(?: нас)?|соедините нас|представьте нас|не возражаю|возражений нет|нет возражений|разумеется|естественно|само собой|охотно|рад(?:а)? (?:знакомству|познакомиться|буду|помочь)|буду рада? (?:знакомству|познакомиться|пообщаться)|можете (?:дать|передать) (?:мой|мою) (?:контакт|почту|адрес|номер|телефон)|договорились|конечно же|непременно|обязательно|валяй|поехали)',
    // Українська
    '(?:так|ага|ок|добре|звісно|звичайно|авжеж|залюбки|давай|давайте|можна|гаразд|чудово)(?: (?:так|звісно|звичайно|давай|давайте|будь ласка|залюбки|можна|дякую|познайомте|знайомте|знайом|не проти|із задоволенням))+',
    "(?:із (?:великим )?задоволенням|з (?:великим )?задоволенням|з радістю|без проблем|не проти|я не проти|я за|згоден|згодна|погоджуюсь|погоджуюся|чому б і ні|чому ні|буду (?:рада|радий|рад)(?: знайомству| познайомитись| познайомитися)?|(?:по)?знайом(?:те)?(?: нас)?|звісно|певна річ|обов'язково|охоче|немає проблем|радо|домовились)",
    // Български
    '(?:да|добре|ок|разбира се|може|става|супер|естествено|непременно)(?: (?:да|разбира се|може|моля|благодаря|с удоволствие|с радост|нямам против|запознай ни|запознайте ни|с най-голямо удоволствие))+',
    '(?:с (?:най-голямо |голямо )?(?:удоволствие|радост)|няма проблем|без проблем|съгласен съм|съгласна съм|съгласен|съгласна|нямам (?:нищо )?против|защо не|запозна(?:й|йте) ни|свържи ни|свържете ни|ще се радвам|ще ми бъде приятно|приемам|става|може|разбира се|на драго сърце)',
    // Српски
    '(?:да|може|наравно|свакако|радо|врло радо|важи)(?: (?:да|може|наравно|свакако|радо|хвала|молим))+',
    '(?:врло |јако )?радо(?: (?:ћу|бих|упознао|упознала))*|нема проблема|није проблем|са задовољством|слажем се|зашто да не|зашто не|што да не|упознајте нас|упознај нас|споји нас|спојите нас|повежите нас|немам ништа против|договорено|драге воље',
  ],
  no: [
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
  filler: [
    '(?:dziękuję|dziekuje|dzięki|dzieki|dzięks)(?: (?:bardzo|za \\p{L}+|serdecznie|za pamięć|za propozycję|za wiadomość))*',
    'pozdrawiam|pozdrowienia|serdecznie|proszę|prosze|super|pozdrav|zdravím|lp|lep pozdrav|s pozdravem|hezký den|pekný deň',
    '(?:díky|diky|děkuji|děkuju|dekuji|dekuju|ďakujem|dakujem|vďaka|hvala|fala)(?: (?:za \\p{L}+|moc|pekne|krásně|vam|ti|vám|lepa|lijepa|puno|na \\p{L}+))*',
    '(?:большое |огромное )?спасибо(?: (?:большое|вам|тебе|за \\p{L}+|что (?:спросили|спросил|спросила|подумали обо мне)))*',
    '(?:здравствуйте|добрый день|привет|пожалуйста|будь ласка|моля|молим|всего доброго|с уважением|з повагою|вітаю|добрий день|здравей|здравейте|поздрав)',
    '(?:дуже )?дякую(?: (?:вам|тобі|за \\p{L}+))*|благодаря(?: (?:ви|ти|за \\p{L}+|много))*|хвала(?: (?:вам|ти|пуно|лепо))*',
    'bardzo|molim|molim te|bitte|dobrý den|dobrý deň|dzień dobry|witam|dober dan',
  ],
  agrees: [
    '(?:s radostí|s potěšením|moc rád|moc ráda|rád|ráda) (?:ji|ho|se s ní|se s ním|je) (?:poznám|potkám|seznámím)',
    '(?:дай|дайте|передай|передайте|скинь|скиньте|отправь|відправ|надішли|передай)(?:те)? (?:ей|ему|їй|йому|им|їм) (?:мою|мой|мои|мій|мої)(?: (?:почту|адрес|номер|контакт\\p{L}*|телефон|пошту|адресу|мейл|імейл|имейл|email))?',
    '(?:chętnie|chetnie|z przyjemnością|z miłą chęcią)(?: (?:ją|go|się|panią|pana|z nią|alice))* (?:poznam|zapoznam|porozmawiam|pomogę|spotkam)',
    '(?:możesz|możecie|może pan|może pani|proszę)(?: (?:nas|ją|jej|mu|śmiało|spokojnie|oczywiście|go|mnie))* (?:przedstawić|poznać|zapoznać|skontaktować|połączyć|przekazać|podać|dać)',
    '(?:przedstaw|poznaj|zapoznaj|skontaktuj|połącz)(?:cie)? nas',
    '(?:wyrażam zgodę|zgadzam się)(?! (?:z|że) )',
    '(?:klidně|můžete|můžeš|môžete|môžeš|prosím)(?: (?:nás|jí|mu|mě|mňa|ju|pokojne|klidně))* (?:seznam\\p{L}*|představ\\p{L}*|propoj\\p{L}*|zoznám\\p{L}*|zoznam\\p{L}*|predstav\\p{L}*|prepoj\\p{L}*|spoj\\p{L}*|dej|dejte|dát|daj|předat)',
    '(?:rád|ráda|rad|rada)(?: (?:se|sa|ji|ho|s ní|ju|s ňou|bych|by som))* (?:seznám\\p{L}+|poznám|zoznám\\p{L}+|potkám|spozn\\p{L}+|poznal\\p{L}*)',
    '(?:rado|vrlo rado|rad|rada|z veseljem)(?: (?:ću|bih|bi|jo|je|se|ga|bom))* (?:upozn\\p{L}+|spozn\\p{L}+|razgovara\\p{L}+|pomo\\p{L}+)',
    '(?:možeš|možete|slobodno|lahko)(?: (?:nas|naju|joj|mu|ji|me|slobodno))* (?:upozna\\p{L}+|spoji\\p{L}*|poveže\\p{L}*|povežite|predstavi\\p{L}*|da\\p{L}{0,2}|dati|daš|daste)',
    '(?:можете|можешь|можете смело|смело)(?: (?:нас|меня|ей|ему|смело|её))* (?:знакомить|познакомить|представить|соединить|дать|передать|передавать|связать)',
    '(?:буду (?:очень )?рада?|был бы рад|была бы рада|рада?|с удовольствием|с радостью|охотно)(?: (?:с ней|с ним|с алисой|я))? (?:познакомиться|знакомству|познакомлюсь|пообщаюсь|пообщаться|поговорю|помочь|помогу|встрече)',
    '(?:пусть|пускай) (?:она |он |мне )*(?:пишет|напишет|звонит|свяжется)',
    '(?:буду (?:дуже )?(?:рада|радий|рад)|із задоволенням|з радістю|залюбки)(?: (?:з нею|з ним))? (?:познайом\\p{L}+|знайомству|поспілку\\p{L}+|допомож\\p{L}+)',
    '(?:нехай|хай) (?:вона |він |мені )*(?:пише|напише|дзвонить)',
    '(?:ще се радвам|ще ми (?:бъде|е) приятно|с удоволствие|с радост) (?:да )?(?:се |ще |я |го )*(?:запозна\\p{L}*|срещна|говоря|помогна)',
    '(?:можеш|можете) (?:да )?(?:ни |й |му )*(?:запозна\\p{L}+|свърже\\p{L}+|даде\\p{L}*)',
    '(?:радо|врло радо) (?:ћу |бих )*(?:упозна\\p{L}+|разговара\\p{L}+)',
  ],
  doubled: [
    '(?:bez|без|brez|senza) (?:problem\\p{L}*|проблем\\p{L}*|težav|frke)',
    'без сомнени[яй]|без сумніву|без съмнение',
    'спасибо,? что (?:спросили|спросил|спросила|подумали обо мне|вспомнили)',
    '(?:nie mam|nie widzę) (?:nic przeciwko|przeciwwskazań|problemu|przeszkód)(?: temu)?',
    'nie ma (?:problemu|sprawy|przeszkód)',
    '(?:czemu|dlaczego|proč|proc|prečo|zašto|zasto|zakaj|što da) (?:by )?(?:nie|ne)(?= ?$|[,;!])',
    '(?:není|neni|nie je|nije|ni|nemám) (?:(?:žádný|žiadny|nikakav|noben) )?(?:problém|problem|nic proti|nič proti)',
    '(?:nemam|nimam) (?:ništa protiv|nič proti)',
    'nema (?:problema|frke)',
    '(?:нет проблем|не вопрос|не против|почему (?:бы )?(?:и )?нет|нет возражений|не возражаю|возражений нет|не имею ничего против|не проти|чому (?:б )?(?:і )?ні|немає проблем|няма проблем|нямам (?:нищо )?против|защо не|нема проблема|није проблем|зашто (?:да )?не|немам ништа против|ничего не имею против)(?= ?$|[,;!.]| (?:познакомиться|буду|давай|знакомь))',
  ],
  declines: [
    '(?:není|neni) (?:to |nic )*pro (?:mě|mne|nás|me)|(?:tentokrát |tentokrat )?(?:to )?(?:vynechám|vynecham|odmítnu|odmitnu)',
    '(?:мушу|змушений|змушена|вимушений|вимушена|хочу) відмов\\p{L}+|(?:краще|ліпше|лучше|пожалуй) не (?:треба|надо|варто|стоит|нужно)',
    'не (?:варто|треба|потрібно|хочу знайомитися|хочу знакомиться)',
    '(?:musz[eę]|muszę) odmówić|(?:tym razem )?spasuj[eę]',
    '(?:nie (?:jestem zainteresowan[ya]|chcę|mogę|skorzystam|interesuje mnie|mam (?:czasu|ochoty)|dam rady|tym razem|wyrażam|zgadzam|przedstawiaj)|odpuszczę|odpuszcze|odmawiam|muszę odmówić|podziękuję|wolałbym nie|wolałabym nie|wolę nie)',
    '(?:nemám (?:zájem|záujem|čas|chuť)|nemam (?:zajem|zaujem)|musím odmítnout|musím odmietnuť|odmítám|nechci|nechcem|nemohu|nemůžu|nemôžem|nezajímá|nezaujíma|raději ne|radšej nie|radši ne|neseznamuj\\p{L}*)',
    '(?:nisam (?:zainteresiran|zainteresovan)a?|ne zanima me|me ne zanima|ne mogu|ne morem|ne bih|ne želim|ne zelim|nemam (?:vremena|interesa)|nimam (?:časa|interesa)|odbijam|moram odbiti|radije ne|raje ne)',
    '(?:не (?:интересно|хочу|надо|нужно|могу|смогу|получится|готова?|заинтересована?|стоит|хотела? бы|планирую|знакомь\\p{L}*)|откажусь|вынуждена? отказаться|отказываюсь|воздержусь|неинтересно|(?:нет|не имею) (?:времени|желания|интереса)|не (?:можу|цікаво|цікавить|маю часу|зможу|готов[аи]?й?)|відмовл\\p{L}+|нецікаво|не (?:мога|искам|желая|ме интересува|проявявам)|нямам (?:време|интерес|желание)|отказвам|не (?:желим|занима ме)|нисам заинтересован[а]?|одбијам|немам времена)',
    '(?:dziękuję|dzięki|díky|děkuji|ďakujem|hvala|спасибо|дякую|благодаря|хвала),? (?:ale|ali|a|но|але|али) (?:nie|ne|нет|ні|не)',
  ],
  later: [
    '(?:nie teraz|teraz nie|później|pozniej|za (?:miesiąc|tydzień|dwa tygodnie|kilka)|w przyszłym (?:miesiącu|tygodniu|roku)|po (?:świętach|wakacjach|urlopie|nowym roku)|innym razem|proszę (?:zapytać|odezwać się|napisać)(?: \\p{L}+){0,2} (?:w|za|po|później))',
    '(?:teď ne|ted ne|teraz nie|později|pozdeji|neskôr|neskor|jindy|inokedy|příští (?:měsíc|týden|rok)|budúci (?:mesiac|týždeň|rok)|za (?:měsíc|mesiac|týden|týždeň|pár)|ozvěte se|ozvi se|po (?:prázdninách|dovolené|vánocích|prázdninách))',
    '(?:ne sada|sada ne|ne zdaj|zdaj ne|kasnije|pozneje|kasneje|drugi put|drugič|sljedeći (?:mjesec|tjedan)|sledeći mesec|naslednji (?:mesec|teden)|za (?:mjesec|mesec|tjedan|nekoliko|par))',
    '(?:не сейчас|сейчас не|пока не|позже|потом|попозже|в другой раз|через (?:неделю|месяц|пару|две|два|три|несколько)|в следующем (?:месяце|году)|на следующей неделе|после (?:отпуска|праздников|нового года)|не зараз|зараз не|пізніше|згодом|іншим разом|через (?:тиждень|місяць)|наступного (?:місяця|тижня)|не сега|сега не|по-късно|друг път|след (?:седмица|месец|празниците)|следващия (?:месец)|касније|не сада|други пут|следећи месец)',
  ],
  stranger: [
    '(?:nie znam|nie kojarzę|neznám|neznam|nepoznám|nepoznam|ne poznam|ne poznajem|ne znam (?:tko|ko|kdo)|не знаю|не знаком[аы]?|не знайом[аи]й?|не познавам|не познајем|kto to(?: jest)?|kdo (?:to )?je|kto je|tko je|ko je|кто так(?:ой|ая)|кто это|хто так(?:ий|а)|коя е|кой е)',
  ],
  never: [
    '(?:больше |пожалуйста |прошу )*никогда(?: больше)?(?: мне)?(?: больше)? не (?:пишите|пиши|присылайте|звоните|беспокойте)',
    '(?:nie pisz\\p{L}*|proszę nie pisać|usu[nń]\\p{L}*|wypis\\p{L}*)(?: (?:do mnie|mnie|proszę|już|więcej|nigdy|moje dane|z listy))+',
    '(?:nepiš\\p{L}*|nepis\\p{L}*|neozývej\\p{L}*|odhlas\\p{L}*|vymaž\\p{L}*|vyškrtn\\p{L}*|odstraň\\p{L}*)(?: (?:mi|mě|ma|mne|už|uz|nikdy|prosím|víckrát|viac|z))+',
    '(?:ne piši\\p{L}*|nemojte (?:mi )?(?:više )?pisati|ne pišite mi|izbriši\\p{L}*|odjavi\\p{L}*|ukloni\\p{L}*)(?: (?:mi|me|više|vec|več|nikad|nikoli|sa))*',
    '(?:не (?:пишите|пиши|беспокойте|беспокой|присылайте)|больше не|никогда (?:больше )?не|удалите|отпишите|не пишіть|більше не|видаліть|відпишіть|не ми пишете|повече не|изтрийте|отпишете|не пишите|избришите)(?: (?:мне|мені|меня|мене|ми|ме|больше|більше|повече|више|никогда|мой|мої|мои|писать|пишите|пишіть))+',
  ],
  doubt: [
    'jeśli|jesli|jeżeli|jezeli|gdyby|może|chyba|zależy|ale|czy|kiedy|najpierw|muszę|dlaczego|co to|o co|w jakim|po co|zastanowi\\p{L}+|otrzymał\\p{L}+|dostał\\p{L}+|pod warunkiem',
    'pokud|jestli|ak|keď|když|možná|mozna|možno|mozno|snad|nejdřív|nejprve|najprv|musím|muset|proč (?!ne)|prečo (?!nie)|čo|rozmysl\\p{L}+|záleží|dostal\\p{L}*|kdyby|keby',
    'ako|ukoliko|možda|mozda|ali|ampak|če|morda|mogoče|ovisi|zavisi|odvisno|prvo|najprej|moram|zašto (?!ne|da ne)|zakaj (?!ne)|što|šta|kaj|kada|kdaj|razmisl\\p{L}+|vidjet|primio|dobio|samo(?! napr)|da li',
    'если|может быть|возможно|наверное|наверно|но|только(?! за)|сначала|подума\\p{L}+|зачем|почему (?!бы|нет)|что|кто|когда|если бы|смотря|завис\\p{L}+|при условии|хотя|вряд ли|получила?|надо (?:подумать|посмотреть)|якщо|можливо|мабуть|але|тільки|спочатку|подума\\p{L}+|навіщо|чому (?!б|ні)|що|хто|коли|залежить|ако|може би|но|само|първо|помисля|защо (?!не)|какво|кой|зависи|дали|можда|али|прво|размисл\\p{L}+|зашто (?!не|да)|шта|да ли',
  ],
  negation: [
    'nie|nigdy|żaden|żadn\\p{L}+|niestety|bez|nic|nikt|ani|odmaw\\p{L}+|brak|niemożliwe',
    'ne|nikdy|žádn\\p{L}+|žiadn\\p{L}+|bohužel|bohuzel|žiaľ|nic|nič|nikto|nikdo|ani|není|neni|odmít\\p{L}+|nejsem|nejsou|nechc\\p{L}+|nem[ouůô]\\p{L}+|nemám|nemam|nebud\\p{L}+|nerad|nerád\\p{L}*|nesouhlas\\p{L}+|nesúhlas\\p{L}+|nezná\\p{L}+|netř\\p{L}+|nesmí\\p{L}*|nedá\\p{L}*|neseznam\\p{L}*',
    'nikad|nikoli|nikada|nijedan|nažalost|nazalost|žal|ništa|nič|nitko|niko|nema|nemam|nemoj\\p{L}*|nije|nisam|nismo|nisem|nimam|ni|niti|neću|necu|nočem|ne\\p{L}{1,2}ju|brez|odbij\\p{L}+',
    'не|нет|нету|ни|никогда|никак|нельзя|без|ничего|никто|увы|к сожалению|отказ\\p{L}+|невозможно|нет|ні|ніколи|ніхто|нічого|немає|нема|на жаль|відмов\\p{L}+|неможливо|нищо|никой|никога|няма|нямам|недей\\p{L}*|за съжаление|отказ\\p{L}+|није|нисам|нећу|немој\\p{L}*|немам|нема|никад|ништа|нико|нажалост|одбиј\\p{L}+',
  ],
  harmless: ['не за что', 'нет-нет', 'nie ma za co', 'není zač', 'nema na čemu'],
})
