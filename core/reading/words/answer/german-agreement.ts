/** How people agree in German, as sources of regular expressions over lower-case text with single spaces. */
import type { Language } from './language.ts'

const GLADLY = '(?:(?:sehr |immer |jederzeit |auch |einfach |direkt |ruhig |gerne? |halt |mal |bitte ))'
const MINE =
  '(?:meine?n?|die) (?:e-?mail|mail|mailadresse|e-?mail-?adresse|adresse|nummer|handynummer|telefonnummer|kontakt\\p{L}*|daten)'
const HER = '(?:ihr|ihm|ihnen|denen|der dame|frau \\p{L}+|herrn? \\p{L}+|alice)'

/** What may stand between a verb and what it is about, and turns nothing round. */
const BETWEEN =
  '(?: (?:sich|mir|mich|uns|bei mir|bei uns|an mich|an uns|er|sie|der|die|das|es|ihm|ihr|ihn|euch|beide|gerne?|sehr|ruhig|jederzeit|einfach|direkt|immer|auch|ja|mal|dann|natürlich|selbstverständlich|selbstredend|bitte|also|doch|halt|eh|schon|noch|vorher|kurz|nur|bloß|miteinander|einander|per|via|über|auf|insta|instagram|linkedin|signal|teams|zoom|zaun|haustür|tür|e-?mail|mail|whatsapp|sms|telefonisch|schriftlich|privat|persönlich|heute|morgen|abends?|vormittags?|nachmittags?|mittags?|früh|nächste|kommende|diese|woche|tage|am|ab|nach|um|gegen|unter|vor|zwischen|und|oder|der|dieser|meiner|nummer|handy|handynummer|büro|werkstatt|laden|wochenende|[\\p{L}]{2,7}tags?|[\\d/+().:-]+|uhr|zu|im|in|unserem|meinem|hof|zeiten|bürozeiten)){0,9}'
/** What the other one may do. */
const REACH =
  "(?:melden|rühren|rührn|anrufen|durchrufen|durchklingeln|anklingeln|durchläuten|schreiben|anschreiben|mailen|anmailen|texten|kontaktieren|ansprechen|vorbeikommen|vorbeischauen|vorbeifahren|reinschauen|reinschneien|kommen|besuchen|anklopfen|klingeln|läuten|zukommen|wenden|kennenlernen|bescheid (?:geben|sagen)|einen (?:termin|kaffee) \\p{L}+|(?:eine |ne |'ne )?(?:mail|nachricht|e-mail|whatsapp)(?: schreiben| schicken)?|haben|in verbindung setzen|in kontakt treten|kontakt (?:mit mir |mit uns )?aufnehmen|durchgeben)"
/** What whoever asks may do. */
const CONNECT =
  '(?:machen|tun|vorstellen|bekannt ?machen|verbinden|vernetzen|zusammenbringen|zusammenführen|verkuppeln|verknüpfen|weiterleiten|weitergeben|weiterreichen|durchgeben|rausgeben|herausgeben|vermitteln|(?:in )?(?:kontakt|verbindung) bringen|bringen|zusammenschalten|connecten|rausrücken|rüberschicken|den kontakt herstellen|einfädeln|in die wege leiten|anleiern|arrangieren)'
const WHOM_THEY_MEET =
  '(?:(?:ihn|sie|ihm|ihr|den|die|der|das|dem|herrn?|frau|einen|eine|mit|auf|über|von|jemanden?|der art|\\p{L}+(?:en|in)?) ){0,4}'

export const GERMAN_AGREEMENT = {
  agrees: [
    '(?:schick|schicke|schickt|schicken sie|gib|gebt|geben sie)(?: (?:mir|uns|gerne?|ruhig|bitte|einfach|doch|mal))* (?:ihre|seine|deren|alices) (?:\\p{L}+ )?(?:kontaktdaten|daten|nummer|telefonnummer|mailadresse|adresse|e-mail|mail)',
    "(?:für|bei|wegen) \\p{L}+(?: \\p{L}+)? (?:mache?|machen) (?:ich|wir) (?:(?:da|gerne?|mal|natürlich|doch) )*(?:eine|ne|'ne) ausnahme",
    '(?:mache?|machen) (?:ich|wir) (?:\\p{L}+ ){0,2}(?:für|bei|wegen) \\p{L}+(?: \\p{L}+)? (?:gerne? |mal )*(?:eine|ne) ausnahme',

    '(?:verbinde?|verbinden sie|verbindet|vernetze?|vernetzen sie|vernetzt) (?:uns|mich)(?! (?:nicht|nie|erst|später))',
    'schick(?:e|t|en sie)?(?: (?:sie|ihn|mir|uns|die|den|ruhig|gerne?|nur|einfach|mal)){1,4} (?:her|vorbei|rüber)',
    '(?:wäre|wär|ist)(?: (?:es|mir|uns|das|für|mich|natürlich|sogar|auch)){0,4} (?:eine|ein) (?:\\p{L}+e[rsn]? )?(?:freude|ehre|vergnügen)(?! (?:gewesen|vergangen))',
    '(?:soll|kann|darf|mag) (?:sie|er|frau \\p{L}+|herr \\p{L}+)(?: (?:ruhig|gern|gerne|einfach|ja|auch|jederzeit))* (?:kommen|schreiben|anrufen|sich melden)',

    '(?:das|dies|da) (?:mache?|tue?|machen|übernehme|helfe) (?:ich |wir )?(?:sehr |natürlich |doch |immer |wirklich |total )*gerne?(?=$|[,;!.])',
    'für (?!mich|uns|geld|lau|umsonst|nichts)\\p{L}+(?: (?!nicht|nie)\\p{L}+)? (?:mache?|tue?|würde|mach) (?:ich )?(?:doch |fast |natürlich |ja |schon )*(?:alles|immer|gerne?|(?:es|das|so was|sowas|so etwas)(?: (?:gerne?|natürlich|doch|schon|sogar|immer))*)(?=$|[,;!.])',
    '(?:meine|die|unsere) antwort (?:lautet|ist)(?: (?:natürlich|klar|eindeutig|selbstverständlich|also|ein klares|ganz klar))*:? ?ja(?=$|[,;!.])',
    '(?:ist|wäre|is|passt) (?:(?:für mich|von mir aus|bei mir|mir|schon|völlig|absolut|so|total) )*(?:ok|okay|oke|in ordnung|recht|fein|gebongt|geritzt|genehmigt)(?: (?:für mich|so|von mir aus))?(?=$|[,;!.])',
    // "Natürlich spreche ich mit ihr"
    '(?<=^|[,;.!–:] ?|^(?:ja|na|also|und|hey|ach|oh|mensch|du|aber)[ ,]{1,2}|(?:bin|wäre) )(?:selbstverständlich|natürlich|klar|sicher|sehr gerne?|gerne?|freilich|jederzeit|unbedingt|auf jeden fall|mit vergnügen|mit freuden?) (?:spreche?|rede?|treffe?|helfe?|unterstütze|beantworte|telefoniere|empfange|berate|zeige|erzähle|nehme|kannst|kannste|könnt|können|darfst|darf|dürfen|kann|soll|mag|mache?|lerne?|möchte|würde?|will|stehe|gebe?|tausche|bin|schaue?)(?: (?!(?:nicht|ned|net|nie|niemals|kein\\p{L}*|erst|später|lieber)(?!\\p{L}))[\\p{L}\\d]+){1,8}(?<!(?:essen|grillen|feier|fest|party|sitzung|probe|training))(?=$|[,;:!]| und)',
    '^(?:dann |na |also |ja,? |und )*(?:bitte|einfach|ruhig|gerne?|unbedingt)(?: (?:bitte|einfach|ruhig|gerne?|unbedingt|direkt|gleich|uns|mich|ihn|sie|kontakt|den kontakt|die nummer|nummer|meine nummer|mail|meine mail|adresse|meine daten|kontaktdaten))* (?:vorstellen|verbinden|vernetzen|connecten|weitergeben|durchgeben|rausgeben|herstellen|einfädeln|vermitteln|bekannt ?machen|zusammenbringen|introen)(?=$|[,;!])',
    '(?:freie hand|grünes licht|carte blanche|unseren segen|meinen segen|mein okay|mein ok|mein go)(?=$|[,;!]| von)',
    // The other one may
    `(?<!(?:ich|was|wer|wie|warum|wieso|weshalb|wann|wo|wir|man|nicht|sie können|sie sollen|sie dürfen) )(?:soll|darf|kann|mag|möge|könnte|dürfte|sollen|dürfen|mögen)(?! (?:ich|wir|man)(?!\\p{L}))${BETWEEN} ${REACH}(?! (?:wollen|würden|zu wollen|an)(?!\\p{L}))`,
    `lass(?:t|e|en sie)?(?: (?:ihn|sie|die|den|\\p{Ll}{3,}))?${BETWEEN} ${REACH}`,
    '(?<!(?:seid|bist|sind(?: sie)?)(?: \\p{L}+)? )(?:herzlich|jederzeit|immer|gerne?|stets|allzeit|sehr|uns|mir) willkommen|(?:sie|er|alice|frau \\p{L}+|herr \\p{L}+|die dame|der herr|die gute) (?:ist|wäre|sei)(?: (?!(?:nicht|ned|net|nie|erst|nur)(?!\\p{L}))\\p{L}+){0,4}? (?:willkommen|gerne? gesehen)|willkommen (?:ist|wäre) (?:sie|er|frau \\p{L}+|herr \\p{L}+)',
    // Whoever asks may
    `(?<!(?:wie|wann|was|wo|ob) )(?:kannst|darfst|dürfen sie|können sie|könnt ihr|dürft ihr|kann man|könnte man|könnten sie|könntest)(?: (?:du|sie|ihr))?${BETWEEN} ${CONNECT}(?! (?:was|wie|wenn|falls|sobald))`,
    `(?:du|sie|ihr) (?:kannst|darfst|dürfen|können|könnt|dürft)${BETWEEN} ${CONNECT}(?! (?:was|wie|wenn|falls|sobald))`,
    '(?:dürfen sie|darfst du|dürft ihr|kannst du|können sie)(?: (?:gerne?|sehr gerne?|natürlich|selbstverständlich|ruhig|jederzeit))+(?=$|[,;!])',
    '(?:stell|bring|mach|führ|verbinde?|vernetz|connecte?|kupple|leite)(?:e|t|en sie)?(?: (?:das|den|uns|ihn|sie|mich|die|gerne?|ruhig|bitte|mal|einfach|doch|schon|unbedingt|halt|also|nur|dann|beide|direkt)){1,6} (?:vor|zusammen|bekannt|her|in kontakt|in verbindung|miteinander|ein|in die wege|weiter)(?=$|[,;!]| )',
    '(?:kontakt|verbindung|vorstellung|vermittlung|austausch|bekanntschaft|gespräch|treffen|kennenlernen) (?:ist |sind |wäre |wären )?(?:\\p{L}+ )?(?:sehr |herzlich |ausdrücklich |durchaus )*(?:willkommen|erwünscht|gewünscht|begrüßenswert|in ordnung|okay|ok|recht|genehm)',
    '(?:gib|geb|gebt|geben sie|reich|reiche|schick|leite|nenn|nenne|nennen sie|reichen sie|schicken sie|leiten sie)(?: (?!(?:nicht|ned|net|nie|niemals|bloß|auf|kein\\p{L}*|niemandem|erst|ja|nur)(?!\\p{L}))[\\p{L}.]+){0,4}? (?:gerne? |ruhig |bitte |einfach |halt |schon |mal |doch )*(?:mei|meine[rn]?|unsere) (?:privat\\p{L}* |dienstlich\\p{L}* |neue )?(?:e-?mail|mail|mailadresse|e-?mail-?adresse|adresse|nummer|handynummer|telefonnummer|durchwahl|kontaktdaten|kontakte?|daten|handy|mobilnummer)',
    '(?:meine|unsere|die) (?:e-?mail|mail|mailadresse|e-?mail-?adresse|adresse|nummer|handynummer|telefonnummer|durchwahl|kontaktdaten|daten|mobilnummer) (?:darf|dürfen|kann|können|kannst)(?: (?:du|sie|ihr|er|ihm|ihnen|gerne?|ruhig|natürlich|dafür|hierfür|an|herrn?|frau|haben|\\p{L}+)){0,6} (?:weitergegeben|weitergeben|geben|haben|weiterleiten|rausgeben|verwendet|genutzt|mitgeteilt|mitteilen|nutzen|verwenden)',
    // They want to
    `(?:würde|würd|möchte|will|mag|tät)(?: ich| wir)?(?: (?:ja|schon|auch|sehr|wirklich|wahnsinnig|total|liebend|gerne?|unbedingt|mich|uns|natürlich|gern mal|mal)){0,5} ${WHOM_THEY_MEET}(?:gerne? |mal |persönlich |unbedingt |sehr )*(?:kennen ?lernen|austauschen|treffen|sprechen|unterhalten|plaudern|ratschen|quatschen|schnacken|fachsimpeln|helfen|weiterhelfen|unterstützen)(?! (?:aber|nur|erst))`,
    'lerne?(?: (?:ich|wir|sie|ihn|den|die|das|herrn?|frau|\\p{L}+)){0,5} (?:sehr |wirklich |immer |total |auch |natürlich )*gerne? (?:mal |persönlich |einmal )*kennen',
    '(?:treffe|führe|spreche|sprech|rede|red|plaudere|unterhalte|tausche|helfe|helf|unterstütze|beantworte|erzähle|berate|zeige|gebe)(?: (?:ich|wir|mich|uns|da|mit|ihr|ihm|dir|ihnen|sie|ihn|den|die|das|aus|auch|jedem|jeder|\\p{Ll}+)){0,5} (?:sehr |immer |wirklich |auch |natürlich |jederzeit |total )*gerne?(?=$|[,;!]| (?:mit|weiter|aus|über|aus|bei|etwas|ein|meine|wie|davon|von|den|die|das|ihr|ihm))',
    '(?:ich |wir )?(?:bin|wäre|wär|sind|wären) (?:da |natürlich |sofort |sicher |absolut |auf jeden fall |gerne? |sehr |grundsätzlich gerne |jederzeit |schon |immer |echt |ganz )*(?:interessiert|(?:gespannt|neugierig)(?!,? (?:ob|was|wie|wer|wo|wann|worum|warum|wozu|wofür|womit))|mit von der partie|am start|bereit(?: dazu| dafür)?|offen dafür|dafür|zu haben|einverstanden|gesprächsbereit)(?=$|[,;!]| auf| an| und| für (?:den|einen|die|eine|ein))',
    '(?:freue?|freut|freuen) (?:ich )?(?:mich|uns)(?: (?:schon|sehr|total|riesig|drauf|darauf|wie bolle|aufs?|narrisch|wahnsinnig|natürlich|immer|jetzt))*(?=$|[;!]|,(?! (?:dass?|weil|wenn)(?!\\p{L}))| auf (?:ihn|sie|den|die|das|einen|eine|ein|herrn|frau|neue|\\p{L}+s? (?:nachricht|anruf|mail|besuch))| von (?:ihr|ihm|ihnen) zu (?:hören|lesen)| (?:sie|ihn) kennen)',
    '(?:interessiert|reizt) (?:mich|uns)(?: (?:sehr|brennend|wirklich|total|ungemein|durchaus|natürlich|schon|sogar))*(?=$|[,;!])(?!, (?:ob|was|wie|wer|wo|wann|worum|warum|wozu|wofür))(?<!(?:projekt|thema|buch|idee|sache|geschichte|was) .{0,30})',
    '(?:habe?|hätte|haben|besteht) (?:ich |wir |daran |da |dafür |an einem \\p{L}+ |sehr |unsererseits |meinerseits |von meiner seite )*(?:großes |durchaus |echtes |auf jeden fall |natürlich |definitiv |sehr großes |absolut )+interesse',
    '(?:habe?|hätte|hab)(?: ich)? (?:\\p{L}+ )?(?:richtig |total |voll |echt |sehr |durchaus |auf jeden fall )*(?:lust|bock)(?: (?:darauf|drauf|dazu))?(?=$|[,;!])',
    '(?:meine|unsere) (?:zustimmung|einwilligung|zusage|freigabe|erlaubnis|genehmigung) (?:haben|hast|habt|liegt|gebe|erteile|erhalten|bekommen|ist)(?: (?:sie|du|ihr|ich|hiermit|damit|dir|ihnen|euch|vor|gerne?|dafür|hierzu|dazu|erteilt))*',
    '(?:mein|unser) (?:einverständnis|ok|okay|segen|go|placet|ja) (?:haben|hast|habt|liegt|gebe|erteile|erhalten|bekommen|ist)(?: (?:sie|du|ihr|ich|hiermit|damit|dir|ihnen|euch|vor|gerne?|dafür|hierzu|dazu|erteilt|es))*',
    '(?:das |da |wäre |wär |ist )(?:passt|trifft sich|kommt)(?: mir| uns| sich)?(?: (?:ja|sehr|wirklich|gerade|echt|ausgesprochen))* (?:gut|prima|wunderbar|hervorragend|wie gerufen|gelegen|bestens|super|ausgezeichnet)',
    '(?:trifft sich|kommt mir) (?:ja |sehr |wirklich |gerade |echt )*(?:gut|prima|wunderbar|hervorragend|wie gerufen|gelegen|bestens|super|ausgezeichnet)',
    '(?:^|[,;] ?|das |dies |ja )(?:finde?|fände) (?:ich )?(?:das |es |ihn |sie )?(?:sehr |richtig |echt |total |eine |wirklich )*(?:gut|super|toll|klasse|spitze|prima|cool|schön|mega|gute idee|tolle idee|prima idee|ok|okay)(?=$|[,;!]| und)',
    '(?:wäre|wär|fände ich) (?:(?:mir|uns|ja|das|echt|wirklich|für mich|ganz) )*(?:eine (?:große |riesige |besondere )?(?:freude|ehre|bereicherung)|ein (?:großes |besonderes )?vergnügen|(?:sehr |echt |richtig |total |wirklich |einfach )*(?:super|toll|klasse|spitze|prima|schön|großartig|wunderbar|mega|fein|recht|genehm|lieb|der hammer|cool))(?=$|[,;!])',
    '(?:ist |wäre |wär )?(?:mir|uns) (?:ist |wäre |wär )?(?:eine (?:große |besondere )?(?:ehre|freude)|ein (?:vergnügen|fest|vergnügen)|recht|genehm)(?=$|[,;!])',
    '(?:genau (?:so jemanden?|so eine[rn]?|den|die|das)|so jemanden) (?:suche|suchen|brauche|brauchen|habe|haben) (?:ich|wir)(?: \\p{L}+){0,5}',
    '(?:schick|schicke|schicken sie)(?: (?:ihn|sie|den|die|ruhig|gerne?|einfach|mal|bitte)){1,4} (?:rüber|vorbei|her|zu mir|zu uns|in die \\p{L}+|in den \\p{L}+|zu)(?=$|[,;!]| )',
    '(?:sehe?|sehen|schaue?|blicke)(?: (?:ich|wir|dem|der|einer|einem|ihrer|seiner|\\p{L}+)){1,6} (?:mit (?:interesse|freude|spannung)|gerne?|freudig) entgegen',
    'her mit (?:dem|der|den|ihm|ihr|eam) ?(?!(?:geld|kohle|kosten)(?!\\p{L}))(?:\\p{L}+)?(?=$|[,;!])',
    '(?:darf|dürfen|darfst|kannst|können|könnt) (?:\\p{L}+ ){0,2}(?:den|einen|gerne?|unseren) ?(?:kontakt|verbindung)(?: (?!nicht|erst|nur|kein|nie)\\p{L}+){0,4} (?:herstellen|knüpfen|machen|vermitteln|aufnehmen)',
    '(?:stell|stelle|stellen sie|stellt) (?:bitte |gerne? |ruhig )*den kontakt (?:\\p{L}+ ){0,4}her',
    `(?:kannst|können|darfst|dürfen|könnt|kann) (?:du |sie |ihr |man )?(?:${HER} |ihr |${GLADLY}){0,4}${MINE}`,
    `(?:gib|geben sie|gebt|schick|schicken sie|leite|leiten sie)(?: ${HER}| ihr)?(?: gerne?| ruhig| bitte| einfach)* ${MINE}`,
    `(?<!(?:was|wer|wie|warum|wann|wo) )(?:\\p{L}+) (?:darf|kann|soll|mag|darfs?t)(?: (?:sich|mir|mich|bei mir|an mich|gerne?|ruhig|jederzeit|einfach|direkt|immer|auch|ja|mal|dann|natürlich|per mail|unter der|nummer))+ (?:schreiben|anrufen|mailen|kontaktieren|melden|wenden|anschreiben|durchklingeln|ansprechen|eine mail|haben)`,
    `(?:verbinde?|verbinden sie|vernetz\\p{L}*|connecte?|verknüpf\\p{L}*|introduce) uns`,
    `(?:stell|stellen sie|stellt|bring|bringen sie|mach|machen sie) (?:uns|mich|sie)(?: \\p{L}+){0,3} (?:vor|bekannt|in kontakt|zusammen)`,
    'gegen (?:eine|die|das|den) (?:\\p{L}+ ){1,4}(?:ist|habe ich|spricht|hätte ich|haben wir) (?:\\p{L}+ ){0,5}(?:nichts|keine einwände|nichts einzuwenden)',
    '(?:freue?|freuen) (?:ich )?(?:mich|uns)(?: schon| sehr| total| riesig)* (?:auf|über) (?:(?:die|den|das|ihren?|seinen?|eine[n]?|einem?|frau|herrn?|jede[nr]?|alices?|ein) (?:\\p{L}+ ){0,2}(?:nachricht|anruf|mail|e-mail|kontakt\\p{L}*|gespräch|austausch|treffen|kennenlernen|vorstellung|bekanntschaft|begegnung|meldung|besuch|zusammenarbeit)|alice|sie|ihn|frau \\p{L}+|herrn \\p{L}+)(?!\\p{L})',
    'lerne? (?:ich )?(?:sie |ihn |\\p{L}+ )?(?:sehr |immer |total )?gerne? kennen',
    'bin (?:ich )?(?:gerne? |sofort |natürlich |sehr |absolut |total )*(?:dabei(?!, [^,;.]{1,60} zu \\p{L}+)|einverstanden|offen dafür|dafür|interessiert)',
    '(?:bin|bist) (?:ich )?(?:immer|stets) (?:zu haben|dabei(?!, [^,;.]{1,60} zu \\p{L}+))',
    '(?:finde? ich |wäre |das ist |das wäre |klingt )(?:\\p{L}+ )?(?:super|klasse|toll|prima|spannend|gut|spitze|interessant|mega|schön)(?=$|[,;!]| und| ,)',
  ],
  doubled: [
    '(?:stört|schadet)(?: (?:mich|uns|mir|ja|auch|doch|bestimmt|gar|überhaupt))+ nicht',

    '(?:dagegen |gegen (?:den|die|das|einen|eine|ein|ihn|sie|so) (?:\\p{L}+ ){0,4}?)(?:habe?|hab|hätte|haben|hätten|spricht|wäre|ist|gibt es|bestehen|bestehet) (?:ich |wir |von mir aus |von meiner seite |meinerseits |unsererseits |ja |doch |wirklich |aus meiner sicht |von uns aus )*(?:überhaupt |gar |absolut |rein |an sich |prinzipiell |grundsätzlich )*(?:nichts|nix|keine einwände|keinerlei einwände|keine bedenken|keinerlei bedenken)(?: einzuwenden| zu sagen)?',
    '(?:steht|stehen|stünde)(?: \\p{L}+){0,4} (?:nichts|nix) (?:mehr )?(?:im wege?|entgegen)',
    '(?:bestehen|besteht|habe?|hab|haben|hätte|gibt es|sehe|erhebe|äußere)(?: (?:ich|wir|meinerseits|unsererseits|da|dagegen|hierzu|von|meiner|unserer|seite|seiten|aus|mir|uns|hier|natürlich|selbstverständlich|überhaupt|gar|auch|es)){0,7} (?:keine|keinerlei|keinen) (?:bedenken|einwände|einwand|einwendungen|vorbehalte|hinderungsgr\\p{L}+|grund,? (?:nein zu sagen|abzulehnen|dagegen zu sein))',
    '(?:stört|stören) mich (?:da |das |er |sie )?(?:überhaupt |gar |kein bisschen |echt |wirklich )*(?:nicht|ned|net|kein bisschen)',
    '(?:habe?|hab|hätte|haben)(?: ich| wir)?(?: (?:da|damit|überhaupt|gar|auch|mit so was))* kein(?:erlei)? problem(?: damit| mit \\p{L}+)?',
    '(?:muss|brauch|brauche)(?: (?:ich|man|ma))? (?:\\p{L}+ ){0,2}?(?:nicht|ned|net) (?:lange |lang |groß |zweimal |erst |viel |weiter )*(?:überlegen|nachdenken|nachzudenken|zu überlegen|überredet werden)',
    '(?:muss|braucht?|lasse?|lass)(?: (?:man|ich|du|mir|mich|das|da|sie))* (?:nicht|ned|net) (?:zweimal|lange|zwei mal|lang) (?:zu )?(?:bitten|fragen|sagen|gebeten werden|bitten lassen|überreden)',
    '(?:brauchst|musst|brauchen|müssen|hättest|hätten|müsst|hättet)(?: (?:du|sie|ihr|mich|da|doch|gar|eigentlich|wirklich|echt|das|mir|überhaupt|ja))* (?:nicht|ned|net|gar nicht) (?:\\p{L}+ ){0,3}(?:zu )?fragen(?: müssen| brauchen)?',
    '(?:was|welch) (?:für )?(?:ne |eine )?frage(?=$|[,;!])',
    '(?:wäre|wär)(?: ich)? (?:ja )?(?:schön |ganz |ziemlich |echt )?(?:blöd|dumm|verrückt|bekloppt|doof|dämlich|bescheuert|ein narr|ein idiot|ein esel)(?:,? (?:da |hier |wenn |das )?(?:\\p{L}+ ){0,3}(?:nein zu sagen|abzulehnen|nein sagen würde|ablehnen würde|ablehnte|nicht zuzusagen|auszuschlagen))?',
    '(?:kann|könnte|konnte|mag|darf|will|würde)(?: (?:ich|man|wir|mir|das|da|dazu|ihr|ihm|dir|ihnen|ja|doch|eh|hier|wirklich|einfach|der|dem|(?!leider|nur|muss)\\p{L}+)){0,5} (?:schlecht|schwer|kaum|unmöglich|nicht|ned|net|nie|niemals|nichts|nix|keinen wunsch|keine bitte) (?:nein sagen|ablehnen|widerstehen|absagen|ausschlagen|abschlagen|entgehen lassen|verweigern|verwehren)',
    '(?:nein sagen|ablehnen|widerstehen|absagen|ausschlagen|abschlagen|verwehren) (?:kann|könnte|konnte|mag|darf)(?: (?!ich nicht nur)\\p{L}+){1,6} (?:schlecht|schwer|kaum|nicht|ned|net|nie|niemals|nichts|nix)',
    '(?:nichts|nix) (?:spricht|steht) (?:dagegen|entgegen|im wege?)',
    '(?:wie|warum|wieso) (?:könnte|kann|sollte|soll)(?: ich| man)?(?: (?:da|dazu|hier|so|etwas|jemand|ein|angebot|das|denn|schon|bloß)){0,4} (?:nein sagen|ablehnen|widerstehen|etwas dagegen haben|was dagegen haben|ausschlagen)',
    '(?:nein|nö|nee),? (?:überhaupt |gar |das |damit |da |ich |habe |hab )*(?:kein problem|keine einwände|nichts dagegen|stört mich nicht|macht mir nichts|macht nichts)',
    '(?:macht|machen) mir (?:überhaupt |gar )?(?:nichts|nix)(?: aus)?',
    'nicht (?:das geringste|den geringsten einwand) ?(?:dagegen)?(?: einzuwenden)?',
    '(?:da |dazu )?(?:sage?|sagt) (?:ich|man) (?:bestimmt |sicher |natürlich |doch |ja |mal |da )*(?:nicht|nie|niemals) nein',
    '(?:da |dazu )?(?:kann|könnte) (?:ich|man) (?:ja |doch |wirklich |kaum |schlecht |gar )*(?:nicht )?nein sagen',
    'wie (?:könnte|kann) (?:ich|man) (?:da |dazu )?nein sagen',
    '(?:nichts|nix|ned|net) (?:dagegen|einzuwenden)(?: einzuwenden)?',
    '(?:kein|keine|keinerlei) (?:problem|probleme|einwände?|bedenken|ding|thema|frage|stress|akt)',
    '(?:wüsste|weiß|sehe) (?:ich )?nicht,? (?:was|warum|wieso)(?: \\p{L}+)? (?:dagegen|nicht)(?: spr\\p{L}+| sollte)?',
    'was (?:sollte |spricht |soll )(?:schon |denn |da )?dagegen(?: sprechen)?',
    '(?:warum|wieso|weshalb) (?:auch |denn |eigentlich )?(?:nicht|ned|net)(?= ?$|[,;!–-]| gerne?)',
    'nichts lieber als das',
    '(?:lass|lasse) (?:ich )?mir (?:das )?nicht (?:entgehen|zweimal sagen)',
    '(?:aber )?nur zu',
  ],
} satisfies Language
