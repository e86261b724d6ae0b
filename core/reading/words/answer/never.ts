/** How people ask to be left alone for good, as sources of regular expressions over lower-case text. */
import { spoken } from './spoken.ts'

const WRITE =
  '(?:contact|write|e-?mail|mail|message|ask|send|bother|disturb|spam|approach|pester|reach out|get in touch|talk|harass|use)'

const MAIL =
  '(?:e-?mails?|mails?|messages?|letters?|notes?|requests?|enquir(?:y|ies)|introductions?|intros?|reminders?|communications?|correspondence|contacts?|approach(?:es)?|solicitations?|invitations?|spam|mailings?|word|peep|thing from you)'
const WRITING =
  '(?:contacting|writing|e-?mailing|mailing|messaging|asking|sending|bothering|approaching|introducing)'
const ERASE = 'remove|delete|erase|expunge|scrub|wipe|purge|unlist|unenroll?'
const REMOVE = `${ERASE}|take|get|strike|cross|drop|scratch`
const REMOVING =
  'taking|removing|deleting|getting|striking|crossing|dropping|erasing|expunging|scrubbing|scratching|wiping'
const MY_DATA =
  'my (?:personal |own |e-?mail |mail )?(?:data|details|address(?:es)?|e-?mail|name|account|record|records|inbox|information)'
const MINE = `(?:me|us|${MY_DATA}|this (?:e-?mail )?address|everything about me)`
const BAR = 'block|ban|bar|blacklist|suppress|unsubscribe'
/** Behind what is not to be. */
const FOR_GOOD =
  '(?:permanently|for good|for ever|forever|ever(?: again)?|again|(?:now (?:or|and|nor) )?in (?:the )?(?:future|perpetuity)|(?:for )?as long as (?:i|we) (?:live|breathe|have breath)|in (?:my|this) life(?:time)?|until (?:i die|hell freezes over|the end of time)|from (?:now on|this day|here on)|henceforth|hereafter|going forward|at all,? ever|at any (?:future |other )?(?:time|point|date))'

export const NEVER = [
  '^(?:please )?remove(?: please)?$',
  "(?:never want|don't (?:ever )?want) to hear from (?:you|this|kept|these)(?: \\p{L}+){0,3}(?: ever)?(?: again)?",
  '(?:delete|erase|forget|wipe|purge) (?:all |all of )?(?:my|me|the) ?(?:personal )?(?:data|details|information|address|e-?mail)',
  "don't (?:ever )?use my (?:address|e-?mail|data|name)",
  // English
  "(?:don't|not|no longer|never) (?:want|wish|care|like|consent|agree|expect|ask\\p{L}*) to (?:receive|get|hear|be (?:sent|contacted|e-?mailed|mailed|written to|approached|bothered|asked|messaged|on)|have|see)(?: \\p{L}+){0,2} (?:further|more|again|any ?more|ever|by (?:you|kept|this|anyone)|from (?:you|kept|this)|in (?:the )?future|of this (?:kind|sort|nature)|list)",
  'never (?:ever )?(?:again )?(?:receive|get|see|hear|be sent|have)(?: \\p{L}+){0,3} (?:e-?mails?|mails?|messages?|letters?|requests?|(?:from|of) (?:you|this|your|kept|these))(?! (?:rather|than))',
  `never (?:ever )?(?:again )?(?:ever )?${WRITE}`,
  `don't (?:you )?(?:ever|dare|try to)(?: \\p{L}+)? ${WRITE}`,
  `don't ${WRITE}(?: to| with)? (?:me|us|this address|here|anything|any more|this kind)(?! (?:today|now|until|before|first|about|to (?:do|meet)|yet|if))(?: (?:about anything|again|any ?more|ever|further|or))*`,
  `(?<!(?:to|i|we|i've|i'd|had|i'll|will|should|must|can't) )(?:stop|quit|cease) (?:\\p{L}+ ){0,2}(?:contacting|writing|e-?mailing|mailing|messaging|asking|sending|bothering|spamming|this(?=$|[,;!])|(?:this|these) (?:nonsense|spam|e-?mails?|mails?|messages?|requests?|letters?|harassment)|harassing|pestering)`,
  `(?<!(?:you|they|she|he|it|kept|people) )(?:${REMOVE}|${REMOVING}) ${MINE}(?! an? )(?: \\p{L}+){0,3} (?:off|from|out of)`,
  `(?:${ERASE}) (?:me|${MY_DATA})(?! (?:off|from|out of) (?:the (?:call|meeting|thread)|this (?:call|thread)))`,
  `(?:${BAR}) ${MY_DATA}`,
  `(?:${BAR}) (?:me|us|myself|yourselves?|this \\p{L}+ address)(?! a (?:time|slot|date|seat|table))(?: (?:from|for|permanently|forever|against)(?!\\p{L})|$|[,;!])`,
  `opt(?:ing)? (?:me|us|this address|my \\p{L}+) out(?: please)?(?: ${FOR_GOOD}| of|$|[,;!])`,
  `(?:refrain(?:ing)?|desist(?:ing)?|abstain(?:ing)?) from (?:(?:all|any|every|making|sending|further|future|other|more|such|these|this|that|kind of)(?: (?:kinds? of )?(?:all|any|further|future|other|more|such))* )?(?:${MAIL}|${WRITING})`,
  `(?:consent|agree|want|wish|like|expect|care) to being (?:contacted|written to|e-?mailed|mailed|approached|messaged|asked|bothered|introduced to (?:any|people))(?: \\p{L}+){0,3}(?:,? ${FOR_GOOD}| by (?:you|kept|this|anyone))`,
  `(?:want|wish|need|expect|care for|like|hear|receive|get|see|open|read)(?: \\p{L}+){0,2} (?:another|any(?: more| further| other)?|a single|one (?:more|single)|further|more) (?:${MAIL})(?: [^.;!?]{0,40}?)? (?:${FOR_GOOD})`,
  `(?:this|that|it|these)(?: (?:had better|has to|must|should|is|will|were|was|to)){1,2}(?: be)? (?:the|my|your) (?:very )?last (?:${MAIL}|one|time|i)(?! (?:this|of the|before|for (?:now|today)|call)(?!\\p{L}))`,
  `(?:like|want|wish|expect|prefer|trust|ask|hope)(?: \\p{L}+){0,3} to be (?:the|your|my) (?:very )?last(?=$|[,;!]| (?:one|time|${MAIL}))`,
  `(?:be|is|were|was) (?:the|your) (?:very )?last (?:${MAIL})(?: that)? (?:i|we) (?:ever |will ever |shall ever )?(?:get|got|receive|received|hear|see|saw|read|have to)`,
  `(?:send|sending|address|addressing|write|writing)(?: (?:me|us))? (?:none|nothing|no (?:more|further)(?: \\p{L}+)?)(?: of \\p{L}+)?,? (?:[^.;!?]{0,20} )?${FOR_GOOD}`,
  `don't (?:ever |you )?(?:send|mail|e-?mail|forward|write)(?: (?:it|this|that|these|them|those|anything|stuff|things|more|any of (?:it|this)|such \\p{L}+))?(?: to)? (?:me|us|here|this address) (?:any ?more|${FOR_GOOD})`,
  `(?:^|[,;] ?)(?:no (?:\\p{L}+ )?(?:${MAIL}|updates|calls|offers|follow-?ups?),? (?:and |or )?){1,4}(?:nothing(?: else| more| at all)?,? )?(?:not )?(?:ever(?: again)?|for good|forever|again)$`,
  'unsubscribe',
  // To be taken off, by whoever
  `(?:like|love|want|wish|ask|asked|need|prefer|demand|request|expect|rather)(?: you)?(?: please)? to be (?:removed|taken off|deleted|erased|struck off|unsubscribed|opted out|blocked|forgotten|left alone)(?:,? (?:from|by|of|off) (?:your|the|this|these|any|all|everything|kept)(?: \\p{L}+){0,3}| please| your list| ${FOR_GOOD})*(?=$|[,;!])`,
  `(?:put|add|place) (?:me|us|${MY_DATA}) (?:on|to) (?:your|the|a|any) (?:(?:do[- ]not|don't)[- ](?:contact|call|mail|email)|black|block|suppression|opt-?out|stop|no-contact) ?-?list`,
  `(?:make sure|ensure|see to it|see)(?: please)?(?: that)? (?:i|we) (?:don't|never|no longer|won't|receive no|get no)(?: \\p{L}+){0,2} (?:any more|another|more|any further|further|anything|these|this|again|${MAIL})`,
  `don't want (?:(?:any of )?(?:these|your|this|such|any|anything)|to (?:get|have|see|receive|read) (?:these|your|this|such|any))(?: \\p{L}+)? ?(?:${MAIL}|stuff|junk|rubbish)(?=$|[,;!]| (?:any ?more|again|at all|ever|please|from))`,
  `(?:don't|withdraw(?: any| all| my)?|revoke(?: any| all| my)?|never gave(?: you)?(?: any)?)(?: (?:consent|agree|consented))? ?(?:consent|permission)? ?to (?:being|be) (?:contacted|e-?mailed|written to|mailed|approached|messaged)(?=$|[,;!])`,
  `(?:object to|no|refuse|forbid|decline) (?:any |all )?(?:further|future|more) (?:contact|communication|correspondence|approach\\p{L}*|${MAIL})(?=$|[,;!]| (?:from|please|of any|whatsoever|by|with))`,
  "(?:don't|never)(?: (?:ever|please|you|dare))* (?:ask|bother|disturb|approach) (?:me|us)(?: (?:about (?:this|it|that|anything(?: like this)?)|for (?:this|anything)|like this))? (?:again|any ?more|ever(?: again)?)(?! (?:until|till|before|unless|if|this (?:year|month|week)|today))",
  "(?:don't|stop|no longer|never) process(?:ing)? (?:my|any of my) (?:personal )?(?:data|information|details)",
  '(?:leave|let) (?:me|us) (?:in peace|be)(?=$|[,;!])',
  '^(?:(?:oh|just|please|now|will you|would you|why don.t you|kindly|and|so|no),? )*(?:(?:fuck|piss|sod|bugger|naff|eff|feck|jog|clear|back|shove) off|jog on|get (?:lost|stuffed|bent|knotted)|go away|go to hell|take a hike|drop dead|do one|shut up|get off my (?:back|case)|up yours)(?=$|[,;!]| (?:please|now|and|the lot|all of|with|you))',
  '(?<=[,;–-] )(?:just |please |now )*(?:stop|unsubscribe|go away|get lost)(?: (?:it|this|now|please))?$',
  '(?:i|we) (?:hereby |strictly |expressly )?(?:forbid|prohibit) (?:you|anyone|kept|any|all)',
  '(?:verbiete|untersage|verbitte)(?: ich)? (?:ihnen|euch|dir|mir)(?! den kontakt zu)',
  "(?:vous|t'|te) ?(?:interdis|interdisons|défends)",
  '(?:les|os|le|te) (?:proh[ií]bo|prohibimos)|pro[ií]b(?:o|imos)-(?:vos|os|as|o|a|te|lhes?)|(?:vos|os|lhes) pro[ií]b(?:o|imos)|(?:vi|la|ti) diffid(?:o|iamo)',
  'verbied(?: ik)? (?:u|jullie|je)',
  'last (?:e-?mail|mail|message|letter|thing|time) (?:that )?(?:i|we) (?:want|wish|ever want|expect|hope) (?:to (?:get|receive|hear|see|have) )?(?:to |from )?(?:you|this|kept)',
  '(?:delete|erase|wipe|purge|remove) (?:every|any|each|all) (?:single )?(?:trace|record|copy|bit|mention)s? (?:of|about) (?:me|my|us)',
  'asked (?:\\p{L}+ ){0,3}to be (?:left off|taken off|removed from|left out of|struck off)',
  '(?:get|receive|hear|see|sent|want|expect) (?:absolutely )?nothing (?:more|further|else|again)(?: ever)? (?:from|of) (?:you|this|kept|the service)',
  'no(?: to)? (?:this(?: one)?,? (?:and )?(?:no )?(?:to )?)?(?:any|every|all) (?:future|further|other|later) (?:ones?|requests?|e-?mails?|mails?|introductions?|messages?)',
  '(?<!(?:do|doing|have|take on|taking on|want to do) )no (?:more|further) (?:of (?:this|these|your)|e-?mails?|mails?|messages?|requests?|intros?|introductions?)(?: please| from| ever|$| of| like)',
  "(?<!(?:wouldn't|didn't|won't|never|not) (?:ever )?)leave me alone",
  '(?:^|please |no |and )never again',
  '^(?:please )?stop(?: it| this)?(?: please| now)?$',
  '^(?:please )?opt[- ]?out(?: please)?$',
  'cease and desist',
  "^(?:you are |you're |consider yourself )?blocked$",
  '^(?:désabonnement|désinscription|désabonner|abmeldung|abbestellen|afmelden|uitschrijven|baja|remover|sair|cancelar inscrição|cancellazione|cancellatemi|austragen|avregistrera|afmeld)$',
  '^never(?: ever)?(?: please)?$',
  'lose (?:my|this) (?:e-?mail|address|number)',
  '(?:block(?:ed|ing)?|reporting|report) (?:you|this (?:sender|address)|this as)',
  "don't want (?:any|to (?:receive|get|hear)|you to (?:write|contact|e-?mail)|(?:more|further)|e-?mails)(?: \\p{L}+){0,3} (?:more |further )?(?:e-?mails?|mails?|messages?|requests?|from you|from this|any ?more|again)",
  'opt (?:me )?out of (?:all|everything|anything|this (?:list|service|mailing|kind)|these|every|any|your)',
  'take my (?:name|address|e-?mail)',
  'never(?:,? ever)+,? (?:e-?mail|write|contact|message|mail|call|bother|send)',
  '(?:^|me |my name |us |please )off (?:the|your|this) (?:mailing |e-?mail )?list',
  'cease (?:all|any|further|writing|contacting|e-?mailing|this|and desist)',
  'not ever (?:again )?(?:write|contact|e-?mail|ask)',
  'under (?:any|no) circumstances(?! (?:would|will|should|could|shall) (?:i|we)(?!\\p{L}))',
  // Español
  'no (?:me |nos )?(?:vuelvas?|vuelva|volváis) a (?:escribir|contactar|molestar|enviar|mandar)\\p{L}*',
  'no (?:me|nos) (?:escriba[sn]?|contacte[sn]?|moleste[sn]?|envíe[sn]?|mande[sn]?)(?: \\p{L}+){0,3} (?:más|nunca|jamás)',
  'nunca (?:más )?me (?:escribas|contactes|vuelvas)',
  '(?:dar(?:me|se)? de baja|d[ae]n?me de baja|borra(?:d|me)|elimin(?:a|en|e|ad)me|bórrenme|quítame|quítenme)',
  'déjame en paz',
  'deja(?:d)? de (?:escribir|enviar|molestar)\\p{L}*',
  'nunca más',
  // Français
  "(?:ne )?(?:me |m')?(?:plus (?:jamais )?me )?(?:contact|écri|envoy|sollicit|dérang)\\p{L}*(?:[- ]moi)? (?:plus|jamais|plus jamais)",
  'ne plus (?:jamais )?me (?:contacter|écrire|solliciter|déranger|envoyer)',
  '(?:retire|supprime|enlève|désinscri|désabonne)\\p{L}*[- ](?:moi|mon|me)',
  'me désinscrire',
  'me désabonner',
  'laisse[zr]?[- ]moi tranquille',
  "arrête[zr]? de (?:m'|me )",
  // Deutsch
  '(?:nie|niemals|nicht|nie mehr|nie)(?: \\p{L}+)? (?:wieder|mehr) (?:an(?:schreiben|mailen|rufen)?|schreiben|kontaktieren|belästigen|melden|bei mir)',
  '(?:schreib|kontaktier|belästig|meld|mail)\\p{L}*(?: \\p{L}+){0,3} (?:nie|nicht|niemals) (?:wieder|mehr)',
  'kontaktier\\p{L}* (?:sie )?(?:mich )?(?:bitte )?nicht',
  '(?:keine weiteren?|nie wieder) (?:e-?mails?|mails?|anfragen|nachrichten|post)',
  'keine (?:e-?mails?|mails?|anfragen|nachrichten) mehr',
  '(?:aus|von) (?:der|ihrer|eurer|deiner|dem) (?:liste|verteiler|mailingliste)',
  '(?:löschen|lösch|lösche) (?:sie )?(?:bitte )?(?:meine|mich)',
  '(?:lass|lassen sie|lasst) mich in ruhe',
  'abmelden',
  'hör\\p{L}*(?: \\p{L}+)? auf',
  '^nie wieder',
  // Português
  '(?:não|nunca) (?:me |mais )*(?:volte|voltes|voltem) a (?:escrever|contactar|contatar|enviar|incomodar)\\p{L}*',
  '(?:não|nunca)(?: \\p{L}+)? (?:me )?(?:escrev|contact|contat|envi|incomod|mand)\\p{L}*(?:[- ]me)?(?: \\p{L}+){0,3} (?:mais|nunca)',
  'nunca mais',
  '(?:remov|retir|apag|elimin|exclu)\\p{L}*[- ]?(?:me|o meu|meu)',
  'deixe?[- ]me em paz',
  'me deixe? em paz',
  'descadastr\\p{L}*',
  'pare de',
  // Italiano
  'non (?:mi )?(?:scriv|contatt|disturb|mand|invi)\\p{L}*(?: \\p{L}+){0,2} (?:più|mai più)',
  'mai più',
  '(?:cancell|rimuov|togli|elimin|disiscriv)\\p{L}*mi',
  '(?:lascia|lasci|lasciate)mi in pace',
  'smett\\p{L}* di',
  // Nederlands
  '(?:nooit|niet|nooit meer)(?: \\p{L}+){0,2} (?:meer|weer|opnieuw) (?:contact|mailen|schrijven|benaderen|lastig|te mailen)?',
  '(?:mail|schrijf|benader|stuur|contacteer)(?: \\p{L}+){0,3} (?:nooit|niet)(?: \\p{L}+)? (?:meer|weer)',
  'neem (?:geen|nooit)(?: \\p{L}+){0,2} contact(?: \\p{L}+){0,2} (?:met (?:mij|me) )?op',
  'neem (?:nooit|geen) (?:meer )?contact',
  'geen (?:mails?|e-?mails?|berichten|verzoeken) meer',
  '(?:haal|verwijder|schrap) (?:me|mij|mijn)',
  'uitschrijven',
  'laat (?:me|mij) met rust',
  'stop met',
  'nooit meer(?= ?$|[,;!.])',
  // Elsewhere
  'не пишите мне',
  'больше не (?:пишите|беспокойте)',
  'отпишите',
  'nie pisz\\p{L}* (?:do mnie )?więcej',
  'skriv (?:aldrig|aldri|inte|ikke)(?: \\p{L}+){0,3} (?:igen|mer|mere|till mig|til mig|til meg)',
  'kontakta mig (?:aldrig|inte)',
  'bir daha (?:asla )?(?:yazma|bana)',
  '二度と',
  '不要再',
  '别再',
  '다시는',
  ...spoken('never'),
]
