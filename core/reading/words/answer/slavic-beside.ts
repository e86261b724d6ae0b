/** What people say beside an answer in the Slavic languages: what changes nothing, and what it hangs on. */
import type { Language } from './language.ts'

export const SLAVIC_BESIDE: Language = {
  filler: [
    '(?:(?:a|і|и),? )?(?:nie ja|ne já|не я)',
    'доброго дня|доброго вечора|добрий вечір|вітаю|dobry wieczór|pozdrawiam serdecznie',
    '(?:dziękuję|dziekuje|dzięki|dzieki|dzięks)(?: (?:bardzo|za \\p{L}+|serdecznie|za pamięć|za propozycję|za wiadomość))*',
    'pozdrawiam|pozdrowienia|serdecznie|proszę|prosze|super|pozdrav|zdravím|lp|lep pozdrav|s pozdravem|hezký den|pekný deň',
    '(?:díky|diky|děkuji|děkuju|dekuji|dekuju|ďakujem|dakujem|vďaka|hvala|fala)(?: (?:za \\p{L}+|moc|pekne|krásně|vam|ti|vám|lepa|lijepa|puno|na \\p{L}+))*',
    '(?:большое |огромное )?спасибо(?: (?:большое|вам|тебе|за \\p{L}+|что (?:спросили|спросил|спросила|подумали обо мне)))*',
    '(?:здравствуйте|добрый день|привет|пожалуйста|будь ласка|моля|молим|всего доброго|с уважением|з повагою|вітаю|добрий день|здравей|здравейте|поздрав)',
    '(?:дуже )?дякую(?: (?:вам|тобі|за \\p{L}+))*|благодаря(?: (?:ви|ти|за \\p{L}+|много))*|хвала(?: (?:вам|ти|пуно|лепо))*',
    'bardzo|molim|molim te|bitte|dobrý den|dobrý deň|dzień dobry|witam|dober dan',
  ],
  doubt: [
    'o ile|jen když|len keď|samo ako|лише якщо|pouze pokud',
    'jeśli|jesli|jeżeli|jezeli|gdyby|może|chyba|zależy|ale|czy|kiedy|najpierw|muszę|dlaczego|co to|o co|w jakim|po co|zastanowi\\p{L}+|otrzymał\\p{L}+|dostał\\p{L}+|pod warunkiem',
    'pokud|jestli|ak|keď|když|možná|mozna|možno|mozno|snad|nejdřív|nejprve|najprv|musím|muset|proč (?!ne)|prečo (?!nie)|čo|rozmysl\\p{L}+|záleží|dostal\\p{L}*|kdyby|keby',
    'ako|ukoliko|možda|mozda|ali|ampak|če|morda|mogoče|ovisi|zavisi|odvisno|prvo|najprej|moram|zašto (?!ne|da ne)|zakaj (?!ne)|što|šta|kaj|kada|kdaj|razmisl\\p{L}+|vidjet|primio|dobio|samo(?! napr)|da li',
    'если|может быть|возможно|наверное|наверно|но|только(?! за)|сначала|подума\\p{L}+|зачем|почему (?!бы|нет)|что|кто|когда|если бы|смотря|завис\\p{L}+|при условии|хотя|вряд ли|получила?|надо (?:подумать|посмотреть)|якщо|можливо|мабуть|але|тільки(?! за)|спочатку|подума\\p{L}+|навіщо|чому (?!б|ні)|що|хто|коли|залежить|ако|може би|но|само|първо|помисля|защо (?!не)|какво|кой|зависи|дали|можда|али|прво|размисл\\p{L}+|зашто (?!не|да)|шта|да ли',
  ],
  negation: [
    'nie|nigdy|żaden|żadn\\p{L}+|niestety|bez|nic|nikt|ani|odmaw\\p{L}+|brak|niemożliwe',
    'ne|nikdy|žádn\\p{L}+|žiadn\\p{L}+|bohužel|bohuzel|žiaľ|nic|nič|nikto|nikdo|ani|není|neni|odmít\\p{L}+|nejsem|nejsou|nechc\\p{L}+|nem[ouůô]\\p{L}+|nemám|nemam|nebud\\p{L}+|nerad|nerád\\p{L}*|nesouhlas\\p{L}+|nesúhlas\\p{L}+|nezná\\p{L}+|netř\\p{L}+|nesmí\\p{L}*|nedá\\p{L}*|neseznam\\p{L}*',
    'nikad|nikoli|nikada|nijedan|nažalost|nazalost|žal|ništa|nič|nitko|niko|nema|nemam|nemoj\\p{L}*|nije|nisam|nismo|nisem|nimam|ni|niti|neću|necu|nočem|ne\\p{L}{1,2}ju|brez|odbij\\p{L}+',
    'не|нет|нету|ни|никогда|никак|нельзя|без|ничего|никто|увы|к сожалению|отказ\\p{L}+|невозможно|нет|ні|ніколи|ніхто|нічого|немає|нема|на жаль|відмов\\p{L}+|неможливо|нищо|никой|никога|няма|нямам|недей\\p{L}*|за съжаление|отказ\\p{L}+|није|нисам|нећу|немој\\p{L}*|немам|нема|никад|ништа|нико|нажалост|одбиј\\p{L}+',
  ],
  harmless: ['не за что', 'нет-нет', 'nie ma za co', 'není zač', 'nema na čemu'],
  granted: [
    '(?:правда|только|тільки|хотя|хоча|но|але),? (?:я )?не (?:уверен|впевнен|знаю|знаю,|гарантир)\\p{L}*,? (?:что|що|чи|ли|смогу|зможу|буду|чем|чим)[^.;!?]{0,90}|но (?:чем|как) (?:смогу|могу),? помогу|але (?:чим|як) (?:зможу|можу),? допоможу',
    '(?:только |тільки |но |але |правда,? )?(?:у нас |у меня |у мене )(?:\\p{L}+ ){1,5}(?=,? ?(?:тож|тому|так что|поэтому|и|і) )|(?:,? ?(?:тож|тому|так что|поэтому) )?(?:можу |могу |буду )?(?:відповідати|отвечать|відповідаю|отвечаю|відповім|отвечу)(?: \\p{L}+)? не (?:одразу|відразу|сразу|быстро|швидко)|не (?:одразу|відразу|сразу|быстро|швидко) (?:отвечаю|відповідаю|отвечу|відповім|отвечать|відповідати)',
    '(?:только |тільки |но |але |правда,? )?(?:мой |мій |у меня |у мене |по-)*(?:английск|англійськ)\\p{L}*[^,.;!?]{0,50}|(?:tylko |ale )?(?:mój |moim |mojego |po |z )*(?:angielsk|niemieck)\\p{L}*[^,.;!?]{0,50}|(?:jen |ale |akorát )?(?:anglick|německ|angličtin|nemeck)\\p{L}*[^,.;!?]{0,60}|(?:samo |ali )?(?:moj |na )?(?:englesk|njemačk|nemačk)\\p{L}*[^,.;!?]{0,50}',
    '(?:tylko |ale )?(?:odpisuję|odpowiadam) (?:wolno|powoli|z opóźnieniem|nie od razu|rzadko|późno)[^.;!?]{0,30}|(?:tylko |ale )?(?:wolno|powoli|rzadko|późno|nie od razu) (?:odpisuj|odpowiadam|odpisz)\\p{L}*[^.;!?]{0,30}|(?:jen |ale )?(?:odpovídám|odepisuju|odepisuji) (?:pomalu|se zpožděním|až večer|pomaleji)[^.;!?]{0,30}|(?:samo |ali )?(?:sporo|kasno|rijetko|retko) (?:odgovaram|odgovorim)[^.;!?]{0,30}',
    '(?:tylko |ale |najlepiej )?w (?:poniedziałki|wtorki|środy|czwartki|piątki|soboty|weekendy)[^.;!?]{0,50}|(?:jen |ale |nejlépe )?(?:v|ve) (?:pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli)[^.;!?]{0,50}|(?:только |но |лучше |краще )?(?:по|во|в|у) (?:понедельникам|вторникам|средам|четвергам|пятницам|выходные|понеділках|вівторках|середах)[^.;!?]{0,40}|(?:najlepiej|lepiej|łatwiej|nejlíp|nejlépe|radši|radši|лучше|краще|удобнее|зручніше|najbolje|lakše) (?:telefonicznie|przez telefon|telefonem|telefonicky|telefonem|по телефону|телефоном|письмом|почтой|telefonom|na mobitel)[^.;!?]{0,40}',
    '(?:только|тільки|ale|jen|jenom|len|tylko|само|samo) (?:предупреди|предупредите|скажи|скажите|учти|учтите|попередь|попередьте|uprzedź|uprzedźcie|powiedz|powiedzcie|upozorni|upozorněte|řekni|řekněte|povedz|upozori|upozorite|reci|recite|кажи|предупреди)[^.;!?]{0,60}',
    'w (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę) (?:mnie )?nie (?:będzie|mogę|ma mnie|dam rady)[^.;!?]{0,30}',
    '(?:я )?(?:тормоз|медленно отвечаю|не сразу отвечаю|повільно відповідаю)[^.;!?]{0,40}',
  ],
  support: [
    '(?:numer|telefon\\p{L}*|číslo|zadzwo\\p{L}+|napis\\p{L}+|pozna\\p{L}+|seznám\\p{L}+|zoznám\\p{L}+|ozve|odezwie|javi|broj|познаком\\p{L}+|познайом\\p{L}+|пиш\\p{L}+|звон\\p{L}+|номер|почт\\p{L}+|запозна\\p{L}+|upozna\\p{L}+)',
  ],
}
