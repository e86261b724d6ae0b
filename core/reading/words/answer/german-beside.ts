/** What stands beside an answer in German: what takes its weight, and what takes none. Over lower-case text. */

import { PURPOSE_DE, SECOND_THOUGHTS_DE } from './german-second.ts'
import { ERRANDS_DE } from './germanic-errand.ts'
import type { Language } from './language.ts'
import type { Told } from './told.ts'

const REACHABLE =
  '(?:(?:per|über|via) (?:e-?)?mail|telefonisch|online|trotzdem|weiterhin)(?: \\p{L}+){0,3} (?:erreichbar|erreichen|da|ansprechbar|möglich)'

/** A part of a day, or a day near by. */
const HOURS =
  '(?:vormittags?|nachmittags?|mittags?|abends?|morgens?|feierabend|heute|morgen|übermorgen|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|uhr|(?:diese|nächste|kommende|übernächste)[rn]? woche|wochenenden?|\\d{1,2}(?::\\d\\d|(?:[.:]\\d\\d)? uhr))'
/** Turns against the yes before it, were what follows not harmless. */
const TURNING =
  '(?:(?:nur|aber|allerdings|jedoch|doch|wobei|bloß|auch|dann|bitte|und|obwohl|halt|vielleicht|eben) ){0,3}'
const REST = '[^.,;:!?]{0,60}'
const ME = '(?:ich|wir|mich|uns|mir|i|ma)'

export const GERMAN_BESIDE = {
  takesBack: [...ERRANDS_DE, ...SECOND_THOUGHTS_DE],
  purpose: PURPOSE_DE,
  introduction: [
    '(?:treffen|kennen ?lernen|vorstell\\p{L}*|kontakt\\p{L}*|verbind\\p{L}*|vernetz\\p{L}*|vermittl\\p{L}*|interess\\p{L}*|bedarf|lust|anrufen|anruf\\p{L}*|schreiben|reden|sprechen|gespräch\\p{L}*|austausch\\p{L}*|melden|zusag\\p{L}*|zustimm\\p{L}*|einverstanden|weitergeben|weitergegeben|geben|herausgeben|adresse|nummer|daten|mitmachen|dabei|passen|geeignet|sinnvoll|hilfreich|gewünscht|erwünscht|nötig|möglich|in frage|infrage|bereit|heute|jetzt|diesmal|dieses mal|mehr|ja|mit (?:ihm|ihr|ihnen|dem|der)|(?:ihn|sie|ihm|ihr) (?:\\p{L}+ )?(?:sehen|helfen|trauen|mögen|empfangen)|vertraue?|traue?|wohl dabei)',
    'für (?:mich|uns|sowas|so etwas|so was|dergleichen|solche\\p{L}*)',
    '(?:will|möchte|mag|brauche?|wünsche|denke|glaube|weiß)(?= )',
  ],
  asked: [
    '(?:kannst|könntest|können|könnten|könnt|würdest|würden|hättest|hätten|mehr|details|infos?|informationen|genauer\\p{L}*|näher\\p{L}*|ob|worum|warum|wieso|weshalb|wozu|wofür|womit|was|welche\\p{L}*|wer|wem|wessen|wie ?viel|wieviel|kosten?\\p{L}*|geld|bezahl\\p{L}*|verkauf\\p{L}*|seriös|sicher|ernst\\p{L}*|haken|braucht|will|möchte|erwartet|verdient|zuerst|vorher|stattdessen|lieber|muss|müsste)',
  ],
  you: ['(?:du|dich|dir|dein\\p{L}*|ihnen|euch|eu(?:er|re)\\p{L}*|ihr|wir|uns|ihre[rnm]?)'],
  support: [
    '(?:anruf\\p{L}*|anrufen|melde\\p{L}*|treffen|kennen ?lernen|kontakt\\p{L}*|handynummer|handy|durchklingeln|telefonieren|kaffee|austausch\\p{L}*|schreiben|schick\\p{L}*|termin\\p{L}*|willkommen|spannend\\p{L}*|interessant\\p{L}*|neugierig|erreichbar|vorbeikommen|vorbeischauen|plaudern|ratschen|quatschen|fachsimpeln|weiterhelfen|helf\\p{L}*|fan|bewunder\\p{L}*|folge|vorstell\\p{L}*|rüber|vernetz\\p{L}*|verbind\\p{L}*|connect\\p{L}*|per mail|am telefon|abends|nachmittags|vormittags|feierabend|uhr|zeit nehmen|cool\\p{L}*|großartig\\p{L}*|toll\\p{L}*|witzig\\p{L}*|sympathisch\\p{L}*)',
  ],
  acknowledges: [
    '(?:bring|bringt|bringen sie)(?: \\p{L}+){1,3} mit(?=$|[,;!.])',
    '(?:du|ihr|sie) (?:kannst|könnt|können) (?:das|den|die|meine?n?) (?!kontakt|nummer|adresse|mail|e-mail|daten)\\p{L}+ (?:haben|nehmen|benutzen|leihen|ausleihen|abholen)',
    '(?:wann|wo) (?:bekomme|krieg|kriege|bekommen|kriegen) (?:ich|wir)',
    '(?:mein|meine|meinen|dein|deine|deinen) (?!nummer|mail|e-mail|adresse|daten|kontakt|handy|einverständnis|zustimmung|ja|ok|bekannt|freund|kolleg|urteil|empfehlung)\\p{L}+ (?:wieder|zurück)',
    '(?<!(?:deadline|frist|termin|bitte) )(?:habe?|hab|haben)(?! (?:\\p{L}+ ){0,2}(?:ihre?[nm]?|seine?[nm]?) (?:\\p{L}+ )?(?:buch|bücher|artikel|arbeit\\p{L}*|vortrag|werk\\p{L}*|blog|podcast|film\\p{L}*|profil|website|seite)) (?:ich |wir )?(?:es |das |sie |ihn |alles |auch |schon |gestern |heute |bereits |gerade |soeben |dankend )*(?:die |den |das |deine[n]? |ihre[n]? |eure[n]? |der )?(?:\\p{L}+ )?(?:schon |gestern |heute |bereits |gerade )*(?:bekommen|erhalten|gekriegt|gesehen|gelesen|überwiesen|bezahlt|gebucht|bestellt|abgeschickt|unterschrieben)',
    '(?:ist|sind|wurde|war|wurden) (?:\\p{L}+ )?(?:bezahlt|überwiesen|gebucht|bestellt|angekommen|eingegangen|unterschrieben|verschickt|fertig|erledigt|geliefert|da|raus)(?=$|[,;!])',
    '(?:rechnung|vertrag|paket|lieferung|unterlagen|miete|schlüssel|bestellung|zahlung|überweisung|handwerker|zahnarzt|geburtstag|hochzeit|grillen|essen am|parkplatz|besprechung|sitzung|meeting|probe|training|abgabe|protokoll)',
    '(?:wohne|arbeite|lebe|bin|sind|wohnen|arbeiten) (?:ich |wir )?(?:noch|immer noch|weiterhin|nach wie vor|jetzt) (?:\\p{L}+ )?(?:bei|in|dort|da|hier|im)(?!\\p{L})(?! der elternzeit| elternzeit| urlaub)',
    '(?:das|dies|es) (?:ist|sind)(?: (?:noch|immer|schon|auch|weiterhin|nach wie vor))* (?:meine|die|unsere)(?: \\p{L}+)? (?:adresse|nummer|mail\\p{L}*|e-mail\\p{L}*)',
    '(?:den|die|das|meine?n?) (?!kontakt|nummer|adresse|mail|e-mail|daten)\\p{L}+ (?:kannst|könnt|können|darfst|dürfen|dürft) (?:du|ihr|sie)(?: (?!(?:ihr|ihm|alice|weitergeben|uns)(?!\\p{L}))\\p{L}+){0,4} (?:haben|nehmen|benutzen|leihen|ausleihen|abholen|behalten)',
    '(?:adresse|nummer|mail|e-mail) (?:stimmt|ist (?:noch )?(?:richtig|korrekt|aktuell)|passt noch)',
    '(?:das |der |die )(?:bin|war) ich',
    '(?:kenne?|kenn) ich(?=$|[,;!]| (?:schon|gut|noch|natürlich|doch|von))',
    '(?:hat|hatte|haben) (?:mir |uns |es |das |er |sie |schon |bereits |gestern |davon )+(?:\\p{L}+ )?(?:erzählt|geschrieben|gesagt|angekündigt|berichtet|vorgewarnt|erwähnt)',
    '(?:komme|kommen|bin|sind) (?:ich |wir )?(?:\\p{L}+ )?(?:zum|zur|am|an|zu) (?:\\p{L}+ )?(?:essen|grillen|fest|feier|party|kaffee|geburtstag|sitzung|treffen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)',
    '(?:bringe?|bringen) (?:ich |wir )?(?:\\p{L}+ ){1,3}mit(?=$|[,;!])',
    'zur kenntnis genommen',
    '(?:wir sind|sind wir|bin ich|ich bin) (?:umgezogen|wieder (?:gesund|daheim|zu hause)|verheiratet|verlobt)',
  ],
  bare: [
    '(?:ah |oh |na |ach |hallo |hi |hey |ja )*(?:ja|jo|jawohl|jup|jupp|jep|yep|yo|klar|klaro|logo|na klar|ja klar|aber klar|sicher|natürlich|ja natürlich|selbstverständlich|stimmt|genau|richtig|ok|okay|oke|passt|alles klar|in ordnung|super|prima|perfekt|schön|gut|kein problem|freilich|eh klar|jederzeit|(?:sehr )?gerne?|einverstanden|auf jeden fall|auf alle fälle|unbedingt|abgemacht|mit vergnügen|mit freuden?|geht klar|geht in ordnung|keine frage|jawohl)(?: (?:ja|klar|doch|natürlich|genau))*',
  ],
  doubt: [
    '^(?:geht|ist|will|wollen|kommt|hat|braucht|sucht|handelt) (?:es|sie|er|das|alice|dana|frau \\p{L}+) [^,;.!?]{1,80}, (?:dann|so)',
    '(?:überlege|überlegen|grüble|hadere|schwanke) (?:ich |wir )?(?:noch|selbst|selber)|am (?:überlegen|grübeln|hadern|schwanken)',
    '(?:bei|an) (?!mir|mich|uns(?!\\p{L})|ihr(?!\\p{L})|ihm|ihnen|dir|dich)(?:\\p{L}+ ){1,3}(?:melden|wenden)',
    '(?:im nächsten leben|in einem anderen leben|(?:am )?sankt[- ]nimmerleinstag|wenn (?:schweine fliegen|pfingsten)|am 30\\. februar)',
    '(?:hinten anstellen|eine nummer ziehen|haustürschlüssel|schlange stehen)',
    'nicht (?:festlegen|entscheiden)',
    '(?:gespannt|neugierig|interessiert mich|wissen),? (?:ob|was|wie viel|wieviel|worum|warum|wozu|wofür|womit) (?:er|sie|das|es) (?:zahl\\p{L}*|will|wirklich|eigentlich|genau|möchte|koste\\p{L}*|geht|verkauf\\p{L}*)',
    '(?:ganz )?toll(?:,|$)(?= (?:noch (?:so )?eine[rs]?|genau das|das hat mir))',
    '(?:noch so (?:einer|eine|jemand)|schon wieder (?:so )?(?:einer|eine|jemand)|kann(?: es)? kaum erwarten|hat mir gerade noch gefehlt|fehlte mir gerade noch|als ob|als hätte ich|na bravo|na super|na toll|na prima)',
    'muss (?:ich )?(?:\\p{L}+ ){0,3}(?:überlegen|nachdenken|klären|abklären|besprechen|fragen|schlafen|schauen)',
    '(?:schau|schaue|guck|gucke) (?:ich )?mal',
    '(?:was|wer|worum|wozu|warum|wieso|weshalb|womit) (?:genau |ist |will |geht |möchte |hat |macht |wäre |soll )',
    'unter (?:der|einer) (?:voraussetzung|bedingung)',
    'nur (?:falls|unter|sofern|gegen)',
    '(?:sobald|bevor|ehe|solange)',
    'grundsätzlich',
    '(?:evtl|ggf|womöglich|möglicherweise|unter umständen|kommt drauf an)',
    'ja,? (?:hab|habe) (?:ich )?(?:deine|ihre|die) \\p{L}+ (?:bekommen|erhalten|gesehen|gelesen)',
    '(?:ist angekommen|eingegangen|habe ich (?:erhalten|bekommen|gelesen))',
    'ja und nein',
    'jein',
  ],
  negation: [
    'nö',
    'ned',
    'net',
    'nich',
    'nix',
    'keinesfalls',
    'keineswegs',
    'kaum',
    'weder',
    'bedauerlicherweise',
    'bedaure\\p{L}*',
    'bedauern',
    'keinerlei',
    'nimmer',
  ],
  harmless: [
    // What came first, and is over
    '(?:zu)?erst (?:wollte|dachte|war|hatte|habe|hab|fand|zögerte|musste|glaubte)(?: (?:ich|wir|es))?|(?:wollte|dachte|hatte|zögerte|war|musste|habe|hab)(?: (?:ich|wir|mich|es|das|da))* (?:zu)?erst',
    '(?:im|in den|aus dem) spam(?:ordner|-ordner|filter)?',
    'nicht wundern',
    '(?:gerade|eben|jetzt|heute|gestern|nun|jetzt gerade) erst (?:\\p{L}+ ){0,3}(?:gesehen|gelesen|entdeckt|gefunden|bekommen|aus|zurück|dazu|mitbekommen|bemerkt|reingekommen|heimgekommen|daheim|an \\p{L}+ \\p{L}+)',
    'erst (?:gerade|jetzt|heute|eben|gestern|kürzlich|vor kurzem|letzte\\p{L}*|neulich|vorhin)(?: \\p{L}+){0,4} (?:gesehen|gelesen|entdeckt|gefunden|bekommen|zurück|mitbekommen|bemerkt|gekommen|erzählt|gehört)',
    'erst(?:ens|er|en|e|es|mals)?(?= (?:klasse|recht))',
    '(?:entschuldig\\p{L}*|sorry|verzeih\\p{L}*|pardon)[^.;!?]{0,40}(?:nicht (?:früher|eher|gleich|sofort|schneller)|erst (?:jetzt|heute))(?: \\p{L}+){0,3}',
    'nicht (?:früher|eher) (?:gemeldet|geantwortet|geschrieben|reagiert|dazu gekommen)',
    '(?:nichts für ungut|nicht schlecht|nicht übel|nicht unbedingt eilig|nichts neues|nicht so schlimm|nicht schlimm|nicht umsonst|nicht zuletzt|nicht wahr|nicht weit|noch und nöcher)',
    '(?:danke|dank|lieb|nett|gut|schön|toll|freundlich|anständig|aufmerksam)(?: \\p{L}+){0,3},? (?:dass|das) (?:du|sie|ihr) (?:\\p{L}+ )?(?:erst|vorher|zuerst|zuvor) (?:\\p{L}+ )?(?:fragst|fragen|fragt|gefragt hast|nachfragst|nachfragen|gefragt haben)',
    '(?:vorher|zuerst|erst) (?:zu fragen|fragst|fragen|gefragt)(?! muss| müsste| möchte)',
    '(?:aber|doch)(?= (?:ja|klar|gerne?|sehr gerne?|immer gerne?|natürlich|her damit|stell uns|stellt uns|verbinde?|mach|freue|sicher|hallo|immer)(?!\\p{L}))',
    'keine (?:eile|ursache|umstände)',
    'nicht (?:der rede wert|nur)',
    '(?:wenn|falls) (?:sie|er|du|ihr) (?:mag|möchte|will|magst|möchtest|lust hat|lust hast|meinst|das sagst|es (?:sagst|empfiehlst))(?=$|[,;!])',
    'kein grund,? (?:sich )?zu \\p{L}+',
    'bis (?:\\p{L}*tag|bald|dann|morgen|später|die tage)(?=$|[,;!])',
    'nichts zu danken',
    'noch nicht (?:angekommen|geliefert|eingetroffen|bezahlt|gefunden|gelesen|gesehen|gehört|zurückgebracht)',
    '(?:darf|kann|soll)(?: ich)? (?:zurzeit|derzeit|momentan|noch|gerade|im moment) nicht (?:auto fahren|fahren|laufen|rad fahren)',
    '(?:richte|richten sie|richtet)(?: [\\p{L}-]+){1,5} grüße aus',
  ],
  modest: [
    'kenne?(?: ich)? (?:sie|ihn|alice)(?: (?:persönlich|bisher|leider))* noch nicht',
    'sind (?:wir )?uns(?: \\p{L}+){0,3} (?:nie|nicht) begegnet',
  ],
  granted: [
    '(?:eigentlich|normalerweise|sonst|üblicherweise|in der regel|prinzipiell|grundsätzlich) [^.;!?]{0,80}(?=,? (?:aber|doch|nur) (?:für|bei|in diesem|da|hier|diesmal|wenn))',

    '(?:wenn|falls) (?:sie|er|die|der|frau|herr)(?: (?!geld|verkauf|nicht|kein)\\p{L}+){0,6} (?:wissen will|wissen möchte|will|möchte|mag|braucht)(?=$|[,;.])',
    '(?:wenn|falls) (?!ich|wir|sie )\\p{L}+ (?:das|sie|ihn|es|mich|dich) (?:sagt|sagst|empfiehlt|empfiehlst|fragt|fragst|meint|vorschlägt)',

    '(?:ich )?(?:glaube?|weiß|weiss)(?: ich)?(?: (?:zwar|ja|aber|nur|halt|jetzt|allerdings))* (?:nicht|kaum),? (?:dass|ob|wie viel|wieviel|wie|was) ich [^.;!?]{0,70}',
    '(?:ich )?(?:schreibe?|antworte|melde)(?: (?:ich|mich|aber|meist|meistens|oft|halt|immer|leider))+ (?:erst|nur|selten|spät|nachts|abends|langsam)[^.,;!?]{0,50}',
    '(?:ich )?(?:beiße?|beisse?) (?:schon |ja )?nicht',
    `(?:soll|sollte|möge|kann|darf|möchte)(?: (?:er|sie|mich|aber|nur|bitte|halt|bloß|\\p{L}+)){0,4} (?:nicht|ned|erst|nie) (?:vor|nach|am|zu|um|zwischen|ab|gegen) (?:\\p{L}+ )?(?:${HOURS}|\\p{L}+ uhr|früh|spät)(?: (?:anrufen|klingeln|kommen|stören|schreiben|melden))?`,
    '(?:nie|nicht|selten|kaum) (?:im büro|da|daheim|zu hause|erreichbar|am platz|am rechner|im haus)(?: bin| sind)?(?<=(?:tags|morgens|abends|früh|vormittags|nachmittags|mittwochs) .{0,25})',
    `${TURNING}(?:(?:ich |es |das )?(?:bin|wäre|wär|ist|sind|fände|hätte|würde|freue|freut)(?: \\p{L}+){0,5}? ?(?:froh|schön|fein|nett|lieb|toll|super|prima|praktisch|hilfreich|ideal|gut|dankbar|mich|besten|liebsten|recht)|am besten|am liebsten),? (?:wenn|falls)(?: (?!(?:nicht|kein\\p{L}*|nie|ned|net|nur|zahl\\p{L}*|geld|bezahl\\p{L}*)(?!\\p{L}))[\\p{L}\\d'-]+){1,12}(?=$|[,;.!?])(?:, (?:worum|was|wie|wann|ob|womit) [^,;.!?]{0,50})?`,
    '(?:falls|wenn|sofern) (?:\\p{L}+ ){1,4}(?:noch|überhaupt noch|immer noch) (?:steht|aktuell ist|gilt|besteht|möchte|will|da ist|offen ist|interesse hat|gewünscht ist|nötig ist|passt|relevant ist|früh genug ist|rechtzeitig ist)',
    'wenn ich (?:gerade |grad |mal |unterwegs |im auto |am schreibtisch |zu hause |daheim |im laden |im büro |am rechner )+(?:bin|sitze|fahre)',
    `(?:sag|sage|sagen sie|sagt|richte|richten sie|schreib|schreiben sie)(?! (?:ich|wir|nein|ja)(?!\\p{L}))(?: (?:ihr|ihm|ihnen|der|dem|aber|bitte|nur|doch|gleich|noch|vielleicht|halt|schon mal|herrn?|frau|\\p{Lu}?\\p{L}+))*,? (?:dass|ich|aus, dass|er|sie)[^.;!?]{0,40}(?:nur|nicht|kein\\p{L}*|erst|kaum|wenig)[^.;!?]{0,60}`,
    `(?:sag|sage|sagen sie|sagt|richte|richten sie|schreib|schreiben sie) (?:ihr|ihm|ihnen|der|dem) (?:\\p{L}+ ){0,3}?(?:aber|bitte|nur|doch|halt)(?=(?: \\p{L}+){0,3},? (?:dass|ich|er|sie))`,
    '(?:weiß|verstehe|ahne|kann mir denken|kann mir vorstellen),? (?:wie|was|dass) [^.;!?]{0,60}',
    `${TURNING}(?:lange|ewig|länger|schon ewig|schon lange) (?:nix|nichts|nicht|nimmer)(?: mehr)?(?: voneinander| von dir| von ihnen| von euch)? (?:gehört|gesehen|gesprochen)`,
    '(?:das |die |den )?(?:nutze|benutze|hab|habe|verwende|besitze|mag|mach)(?: ich)?(?: \\p{L}+)? (?:nicht|kein|keine|keins|nimmer)(?=$|[,;!.])',
    '(?:war|lag|landete|steckte)(?: \\p{L}+){0,4} (?:im|in den) spam(?:ordner|-ordner|filter)?',
    // When and how
    `${TURNING}(?:bin|hab|habe|sitze|stecke|hänge|kann|könnte|erreichst|erreicht|geht|ginge|passt|antworte|lese|schaue|komme|zeit|reagiere|arbeite)(?:'s)?(?: ${ME})?(?: [\\p{L}']+){0,5}? (?:erst|nicht|ned|net|nur|frühestens|schlecht|kaum)(?: \\p{L}+){0,2} (?:vor|ab|nach|bis|am|gegen|um|zwischen|im laufe|in der|in den)? ?(?:\\p{L}+ )?${HOURS}(?: \\p{L}+){0,3}`,
    `${TURNING}(?:bin|bi|sind|war|wäre)(?: ${ME})?(?: [\\p{L}\\d.']+){0,6} (?:wieder|zurück|unterwegs|erreichbar|im büro|da|daheim|online|verreist|im urlaub|weg|offline|auf reisen|krank|in kur|im lande)`,
    `${TURNING}(?:hab|habe|haben)(?: ${ME})? (?:\\p{L}+ )?(?:erst |nur |kaum |kein |wenig |schlechtes |schlechten )+(?:[\\p{L}]+ ){0,4}(?:netz|empfang|internet|wlan|zugriff|laptop|handy|akku)${REST}`,
    `${TURNING}(?:erst(?:mal| mal)?|zuerst|zunächst|lieber|am liebsten|besser|gerne?)? ?(?:(?:per|eine|ne|via|über|telefonisch|schriftlich|kurz|auf ein(?:en)?|ein(?:en)? kurze[rsn]?) (?:e-?mail|mail|telefon|telefonat|whatsapp|sms|zoom|teams|brief|kaffee|nachricht|anruf|post|bier|gespräch)|telefonisch|schriftlich)(?:,? (?:und )?(?:dann|danach)(?: \\p{L}+){0,5})?(?: (?:von (?:ihm|ihr|ihnen)|statt \\p{L}+|wenn's geht|und \\p{L}+))?(?=$|[,;!.])`,
    `${TURNING}bitte (?:nicht|kein|keine|keinen) (?:per|am|vor|nach|über|auf|an|zu|telefonisch|anrufe?|telefonate?|videocalls?|sms|whatsapp|\\p{L}*tags?)${REST}`,
    `am telefon ${REST}(?:nicht|schlecht|kaum|schwer|nie)${REST}`,
    `(?:telefonieren|anrufen|anrufe|anruf|video\\p{L}*|zoom|whatsapp) (?:geht|ist|mag|kann|klappt|sind)${REST}(?:nicht|schlecht|kaum|schwer|nie|weniger)${REST}`,
    `${TURNING}(?:nur |bitte )?(?:nicht|ned|net) (?:(?:am|vor|nach|zwischen) (?:\\d+|[\\p{L}]+)|(?:mehr als|länger als|zu früh|zu spät|so früh|gleich|unbedingt) ?(?:\\d+|[\\p{L}]+)?)(?: (?:uhr|minuten?|stunden?|\\p{L}+))?(?=$|[,;!.])`,
    `(?:dann )?(?:schaue?|gucke?|seh|sehe|schauen|sehen)(?: (?:ich|wir|ma|mal|einfach|weiter|dann))*,? (?:wann|wie|wo|ob (?:\\p{L}+ )?(?:donnerstag|freitag|montag|dienstag|mittwoch)|weiter|in (?:den|meinen) kalender)${REST}`,
    // Modesty
    `${TURNING}(?:weiß|wissen|kann|könnte|fürchte|glaube|denke|bezweifle|zweifle|keine ahnung|bin(?: mir)?|bin nur)(?: \\p{L}+){0,4}? ?(?:nicht|ned|net|kaum|unsicher)?(?: (?:sicher|versprechen|sagen|garantieren))?,? (?:ob|dass|wie|inwiefern|inwieweit|wieweit|was) (?:ich|wir|meine|unsere|das)[^.;!?]{0,50}(?:helfen|nütz\\p{L}*|hilfreich|weiterhelfen|beitragen|taug\\p{L}*|bring\\p{L}*|dienen|ausrichten|erzählen|beibringen|die richtige|der richtige|hilfe)(?: (?:kann|könnte|werde|bin|sein werde|können|würde|ist))?`,
    `${TURNING}(?:(?:ich|wir) )?(?:kann|können|könnte|kenne?|kenn|weiß|verstehe|habe?|hab|bin)(?: (?:ich|wir|ihr|ihm|mich|uns|da|dazu|damit|darüber|davon|von|vom|in|im|mit|bei|zu|zum|das|der|dem|den|die|ja|halt|leider|wahrscheinlich|vermutlich|selbst|selber|auch|mir|thema|inzwischen|längst|bestimmt|\\p{L}+)){0,6}? (?:nicht (?:viel|so viel|besonders|so gut|groß|wirklich viel|mehr viel|allzu|so recht|im thema|vom fach)|null|wenig|kaum|nur wenig|kein(?:e|en)?|keine große|keinerlei|nur ein bisschen|nur bedingt) ?(?:\\p{L}+ )?(?:ahnung|experte|expertin|profi|fachmann|fachfrau|spezialist\\p{L}*|wissen|schimmer|plan|dunst|hilfe|erfahrung|beitragen|sagen|helfen|viel|aus|erzählen|bieten|anbieten|dazu|bewirken|gurus?|bringen|davon|geld|stellen?|jobs?|budget|wunder|versprechen)?(?: (?:habe|bin|kann|weiß))?(?=$|[,;!.]| für| davon| von| mit)`,
    `(?:bin|wäre) (?:ich )?(?:wirklich |ja |doch |leider |halt |zwar |beileibe |weiß gott )*(?:kein|keine|nicht (?:der|die|gerade|unbedingt))(?: [\\p{L}-]+){1,5}`,
    `(?:erwarte?|erwarten|erwartet|erwarten sie|erhoff\\p{L}*)(?: \\p{L}+){0,5} (?:keine?|nicht|nichts|bitte keine)(?: \\p{L}+){0,4}`,
    `(?:versprechen|garantieren) (?:kann|will) (?:ich )?(?:\\p{L}+ ){0,2}(?:nichts|nix|nicht)${REST}`,
    `(?:habe?|hab|kann|biete|suche|suchen|haben) (?:ich |wir )?(?:\\p{L}+ ){0,3}(?:kein|keine|keinen|nicht) (?:\\p{L}+ )?(?:job|jobs|stelle|stellen|geld|budget|auftrag|aufträge|praktikum|einstellen|investieren)(?: \\p{L}+){0,3}`,
    // Conditions that are none
    `${TURNING}(?:wenn|falls|sofern|solange|soweit) (?:ihr|ihm|ihnen|euch|dir|sie|er|es|das|du|jemand|dich|ihn)(?: (?!(?:nichts|nicht|kein\\p{L}*|geld|was|etwas|verkaufen)(?!\\p{L}))\\p{L}+){0,4}? (?:(?:nicht )?stör(?:t|en)|passt|recht ist|recht|reicht|genügt|hilft|weiterhilft|helfen kann|möchte|möchten|mag|mögen|will|wollen|ausmacht|nützt|nutzt|freut|lust hat|lust hast|zeit hat|zeit hast|(?:in|vorbei|um|zu) (?:der |die |den )?\\p{L}+ (?:ist|bist|kommt|kommst|sind)|lieber ist|magst|willst|meinst|empfiehlst|empfehlen|sagst|sagt|vertraust|(?:gut|sinnvoll|richtig) (?:hältst|findest|halten|finden)|hungrig ist|nichts ausmacht|egal ist|mitkommt|damit leben kann|auch nur halb so [^.;!?]{0,40}|mal \\p{L}+ ist)(?=$|[,;!.])`,
    `${TURNING}wenn (?:ich|wir)(?: \\p{L}+){0,4} (?:helfen|nützlich sein|dienen|unterstützen|beitragen|weiterhelfen|behilflich sein|rangehe|drangehe|abnehme|antworte|reagiere|zurückrufe|melde|klinge|schreibe|hilfe sein)(?: kann| können| darf)?(?=$|[,;!.])`,
    "wenn(?:'s| es| das|s)? (?:geht|möglich|recht|nötig|genehm|passt|klappt|brennt|eilt|eilig|dringend|soweit|pressiert|ginge|irgendwie geht)(?: ist| wäre)?",
    '(?:wenn|falls) (?:ich )?(?:ehrlich bin|das richtig (?:sehe|verstehe|erinnere)|nicht gleich \\p{L}+|mich nicht alles täuscht|ich mich (?:recht|richtig) (?:erinnere|entsinne)|irgendwas ist|was ist|noch fragen sind|du noch \\p{L}+ brauchst|sonst noch \\p{L}+ ist)',
    // What somebody else thinks of it
    '(?:wenn|falls|sofern|da) (?!(?:meine?|unsere?)(?!\\p{L}))(?:dana|du|sie|ihr|er|jemand|die (?:dame|gute|kollegin)|(?:frau |herr )?\\p{L}+)(?: (?!(?:nichts|nicht|kein\\p{L}*|geld|erst|vorher)(?!\\p{L}))[\\p{L}-]+){0,4} (?:empfiehlt|empfehlen|vorschlägt|sagt|meint|glaubt|denkt|findet|fragt|bittet|schreibt|schickt|vermittelt|dahintersteht|vertraut|hält|aushält|erträgt|mitmacht|überzeugt ist|für gut hält|gut findet|möchte|will|mag)(?=$|[,;!.])(?:, dass [^;.!?]{0,60}?(?=, (?:dann|so|soll|kann|darf|mag|gerne?|bitte|ja)(?!\\p{L})))?',
    '(?:wenn|falls) (?:sie|er|frau \\p{L}+)(?: (?:dann|mal|mich|hier|einmal|wirklich|im))* (?:kommt|anruft|schreibt|vorbeikommt|vorbeischaut|da ist|hier ist|besucht|sich meldet)(?=$|[,;.!])',
    'wenn (?:das|es)(?: (?:für )?(?:sie|ihn|ihr|ihm|euch|dich|alle|beide|besser))? ?(?:\\p{L}+ )?(?:lieber|einfacher|praktischer|schneller|bequemer|besser|leichter|recht) (?:ist|wäre|geht)',
    '(?:auch|selbst|und|sogar|erst recht,?) wenn [^,;.!?]{0,90}',
    '(?:obwohl|obgleich|wenngleich|wiewohl|obschon) [^,;.!?]{0,90}',
    '(?:normalerweise|sonst|in der regel|üblicherweise|meistens|für gewöhnlich) [^.;!?]{0,60}(?:nicht|nie|kein\\p{L}*|ab|skeptisch|nein|selten)[^.;!?]{0,30},? (?:aber|doch)(?= (?:bei|für|hier|diesmal|das|in diesem|in dem|da|der|die|ihn|sie|wenn du|wenn sie|weil|du)(?!\\p{L}))',
    '(?:wenn|falls) (?:du|sie|ihr|einer|jemand) (?:ihn|sie|das|die|den|von|so|mir|\\p{L}+)(?: \\p{L}+){0,5} (?:empfiehlst|empfehlen|schickst|vertraust|magst|kennst|mögen|schätzt|sagst|kommt|vorschlägst|fragst|fragt)(?=$|[,;!.])',
    '(?:wenn|falls) (?:ich )?(?:überhaupt )?(?:ihm|ihr|ihnen|irgendwie|damit)(?: \\p{L}+){0,3} (?:helfen|weiterhelfen|nützen|eine freude machen) kann',
    // Guesses about what comes of it
    'vielleicht(?= (?:wird|ergibt|ergeben|entsteht|können|kann|kennt|kenne|kennen|klappt|hilft|finden|findet|lernen|lerne|ist (?:er|sie|es|das|ja)|hat (?:er|sie)|sogar|bei (?:einem|einer|nem)|auf (?:ein|einen)|am|an|gleich|magst|mögt|treffen|trifft|sieht|bring|bringt|auch (?:gleich|bei|für)|weiß|freut|mag|passt ja|kommt)(?!\\p{L})(?![^.;!?]{0,30}(?:später|nicht|doch lieber|ein andermal|nächstes jahr)))',
    '(?:wer weiß|man weiß (?:ja )?nie),? ?(?:was|wofür|wozu|vielleicht|ob)?[^.;!?]{0,50}',
    '(?:gespannt|neugierig|freue? mich|freuen uns)[^.!?]{0,30} mehr (?:\\p{L}+ )?(?:zu |davon |darüber )*(?:erfahren|hören|wissen|lesen)',
    // Questions and stories
    '(?:^|[,;] ?)(?:gell|oder|nicht wahr|nicht|ne|nich|wa|gö|oda|woll)$',
    '(?:^|[,;] ?)(?:und |ach |sag mal,? |übrigens,? |apropos,? )*(?:ist|war|sind|waren|is)(?: (?:er|sie|das|der|die|des|dies|denn|nicht|doch|\\p{L}+))* (?:der|die|das|dieser|diese|derjenige|der selbe|derselbe|dieselbe|der sohn|die tochter|der bruder|die schwester|verwandt)(?! (?:preis|haken|sinn|zweck|kosten))[^.;!?]{0,60}$',
    "(?:und |ach |sag mal,? |sagen sie,? |übrigens,? )*(?:wie geht's|wie gehts|wie geht es|wie läuft|wie läuft's|was machen|was macht|wie war|wie waren|woher kennt|woher kennst|woher kennen|wie habt|wie hast|wie haben|seit wann|wo hast|wo habt|wo haben|wann sehen|wann kommst|wann kommt|wann trinken|wie machst|wie macht|hast du|habt ihr|haben sie|kommst du|kommt ihr|bist du|seid ihr|weißt du noch|wissen sie noch|erinnerst du dich|erinnern sie sich)(?![^.;!?]{0,60}(?:geld|kosten|genau|grund|will|worum|warum|mehr info|details))[^.;!?]{0,70}",
    '(?:bleibt|ändert|aufgeschoben|hat)(?: \\p{L}+){0,3} nicht aufgehoben',
    '(?:habe?|hab|hatte|konnte|bin|war|kam)(?: (?:ich|wir|da|schon|seit|ja|einfach|leider|gestern|heute|letzte|woche|die|den|ganzen|tag|tage|noch|gar|lange|\\p{L}+)){0,7}? (?:nicht|nie|kaum|nix|keine zeit|kein netz|nichts)(?: (?:mehr|so|gut|dazu|eher|früher|gleich|viel|davon))*(?: zum| zu| an| in| auf)?(?: \\p{L}+){0,3} (?:gekommen|gesehen|gelesen|gehört|geschafft|geantwortet|gewusst|gedacht|erwartet|geschlafen|bereut|gemerkt|mitgekriegt|mitbekommen|geschrieben|gerechnet|gefunden|dazu|da|zu hause|antworten|online|vergessen|getroffen|gesprochen)(?: (?:habe?|hatte|hätte|war|zu))?',
    '(?:haben|hatten) (?:wir )?uns (?:schon |so |seit |ja )*(?:lange|ewig|länger|jahren) nicht (?:mehr )?(?:gesehen|gesprochen|gehört)|lange nicht (?:mehr )?(?:gesehen|gesprochen|gehört)',
    '(?:viel los|viel zu tun|stressig|voll|turbulent),? aber (?:\\p{L}+ ){0,3}(?:habe ich|hab ich|nehme ich mir|finde ich|ist|bleibt) (?:\\p{L}+ ){0,2}zeit',
    '(?:kenne?|kennt) (?:ich )?(?:sie|ihn|uns) (?:zwar |noch |persönlich |bisher )*nicht,? aber (?:\\p{L}+ ){1,5}(?:ist|klingt|sind|gefällt|mag|finde)',
    '(?:den|die|das|deinen?|euren?) \\p{L}+ (?:habe|hab|konnte) (?:ich )?(?:\\p{L}+ )?(?:noch )?nicht (?:gefunden|bekommen|erhalten|gesehen|gelesen|finden|lesen|geschafft)[^.!?]{0,50}',
    `(?:ich )?(?:bin|sitze|stecke|hänge|fahre|fliege)(?: [\\p{L}\\d.]+){0,9}?,? (?:aber|doch|jedoch|allerdings)(?: \\p{L}+){0,3} ${REACHABLE}`,
    `(?:ich )?(?:bin|sitze|stecke|hänge|fahre|fliege)(?: [\\p{L}\\d.]+){0,9}?,? (?:aber|doch|jedoch|allerdings)? ?(?:lese|beantworte|schaue|checke)(?: \\p{L}+){0,3} mails?(?: \\p{L}+){0,2}`,
    '(?:ich )?kenne? (?:sie|ihn|die|den|die dame) (?:zwar )?(?:noch )?nicht(?:,? aber)?',
    '(?:diese woche|heute|morgen|vor(?:mittags)?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?) (?:\\p{L}+ ){0,3}(?:nicht|schlecht|voll|eng|ungünstig)(?: \\p{L}+){0,2}',
    '(?:nur|bitte) (?:kein|keine|nicht am|nicht vor|keinen) (?:telefon\\p{L}*|anrufe?|calls?|videocalls?|montags?|freitags?|termine?)(?: \\p{L}+){0,3}',
    '(?:kann|weiß) (?:ich )?(?:nur |aber |halt )?nicht (?:versprechen|sagen|garantieren),? (?:ob|dass|wie)[^.!?]{0,60}',
    "(?:wie geht's|wie geht es|was machen|was macht|wie war|wie läuft)[^.!?]{0,50}",
  ],
} satisfies Language

/** What is told beside a consent in German. */
export const GERMAN_TOLD: Told = {
  marks:
    'ich mich mir dich dir euch uns und nicht das ist auf für bitte ein eine einen einem einer der dem den die im zum zur bei auch aber wenn hab habe haben bin kann er ihr ihm ihn sie wir sehr dann mal schon noch nur über vom mein meine meiner meinen sich dass oder kein keine keinen leider nach mit von war hat hatte zu am als es so da wie was seit vor bis man doch ja nie',
  ofIt: [
    '(?:vorstell|vorgestellt|kontakt|kennen ?(?:zu)?lern|kennengelernt|verbind|vernetz|vermittl|treff|gespräch|austausch|anruf)\\p{L}*',
    '(?:interess|zusag|zustimm|ablehn|absag|teilnehm|einlass|unterstütz|weiterhelf|helf|sprech|red|meld|schreib|antwort|bereit|einverstand|mitmach)\\p{L}*',
    '(?:zeit|lust|kapazität\\p{L}*|kraft|energie|nerven?|kopf|bedarf|termine?|luft|sinn|gelegenheit|möglich\\p{L}*|geeignet|richtige[rn]?)(?! (?:ist|war|gibt) )',
    '(?:passen|verzicht\\p{L}*|muss (?:ich )?(?:\\p{L}+ )?(?:passen|enttäuschen)|ausgebucht)',
    '(?:will|möchte|mag|wünsche|kann|könnte|würde|werde)(?: ich)?(?: (?:das|es|da|dies|lieber|leider|aber|gerade|im moment|jetzt))* (?:nicht|nichts|keine?n?)',
    '(?:für mich|mit mir|dabei|in frage|infrage|nein|danke|neue[nrs]? (?:leute|kontakte?|projekte?|termine?|anfragen?))$',
    '(?:gib|geben|weitergeb\\p{L}*|herausgeb\\p{L}*|weiterleit\\p{L}*) ?(?:\\p{L}+ ){0,2}(?:meine?n?|die) (?:adresse|nummer|mail|daten|kontakt)',
    '(?:ruhestand|rente|pension\\p{L}*|aufgehört|ausgestiegen)',
  ],
  ofTheDay: [
    '(?:vorstell|kontakt|kennen ?lern|verbind|treff|verschieb|verschob|aufschieb|wart)\\p{L}*',
    '(?:frag|meld|schreib|erinner|komm|ruf|anruf|nachfrag|nachhak|reden|sprech|telefonier|machen|mach)(?!(?:e|te) (?:ich|wir))\\p{L}*',
    '(?:zeit|luft|kapazität\\p{L}*|kopf|frei|verfügbar|besser|passt|lieber|ruhiger)',
  ],
  ofWhom: [
    '(?:frag|schreib|sprech|sprich|kontakt|wend|meld|ruf|red|konsult|verweis|weiterleit)\\p{L}*',
    '(?:zuständig|verantwortlich|richtige[rn]?|bessere[rn]?|kümmert|weiß|kennt|macht|leitet|übernommen|statt|stattdessen|lieber|ansprech\\p{L}*)',
    '\\S+@\\S+',
  ],
}
