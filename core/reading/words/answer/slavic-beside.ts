/** What people say beside an answer in the Slavic languages: what changes nothing, and what it hangs on. */
import type { Language } from './language.ts'

export const SLAVIC_BESIDE: Language = {
  filler: [
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
    '(?:только|тільки|ale|jen|jenom|len|tylko|само|samo) (?:предупреди|предупредите|скажи|скажите|учти|учтите|попередь|попередьте|uprzedź|uprzedźcie|powiedz|powiedzcie|upozorni|upozorněte|řekni|řekněte|povedz|upozori|upozorite|reci|recite|кажи|предупреди)[^.;!?]{0,60}',
    'w (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę) (?:mnie )?nie (?:będzie|mogę|ma mnie|dam rady)[^.;!?]{0,30}',
    '(?:я )?(?:тормоз|медленно отвечаю|не сразу отвечаю|повільно відповідаю)[^.;!?]{0,40}',
  ],
  support: [
    '(?:numer|telefon\\p{L}*|číslo|zadzwo\\p{L}+|napis\\p{L}+|pozna\\p{L}+|seznám\\p{L}+|zoznám\\p{L}+|ozve|odezwie|javi|broj|познаком\\p{L}+|познайом\\p{L}+|пиш\\p{L}+|звон\\p{L}+|номер|почт\\p{L}+|запозна\\p{L}+|upozna\\p{L}+)',
  ],
}
