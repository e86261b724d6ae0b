/** How somebody is presented to another without a word of introducing, in every language at once. */

/** After whom a mail presents stands what they are or do; what they did, or do now, is news of them. */
const IRREGULAR =
  'was|were|had|did|made|took|wrote|got|came|went|said|told|gave|sent|bought|sold|left|ran|won|lost|paid|found|kept|brought|thought|met|saw|rang|drove|drew|fell|broke|spoke|spent|held|read|heard|felt|stood|built|taught|caught|began|knew|let|cut|put|hit|hurt|quit'
const EN_NEWS = `${IRREGULAR}|\\p{Ll}{2,}ed(?! in(?!\\p{L}))|(?:is|are|['’]s|['’]re) (?:(?:also|now|just|still|already) )?(?:coming|going|joining|leaving|staying|visiting|retiring|expecting|moving(?! into)|getting(?! (?:into|rid|old|ready|started))|here|there|back|dead|ill|sick|away|suing|angry|cross|late|gone|invited|absent|present|free|down|up|on)|(?:will|['’]ll) (?!love|like|want|enjoy|know|understand|be (?:glad|happy|pleased|delighted|thrilled|perfect|great|good|kind)|(?:gladly|happily|probably|surely))\\p{L}+|would (?:like|love) to (?:know|hear|see|have|be|come)|takes over|(?:is|['’]s) your contact|has (?:\\p{Ll}+ed|been|gone|come|got|left|just|already|moved|your|my|our|the)|have|and (?:I|we|you|\\p{Lu}\\p{L}+)(?!\\p{L})|sends|says|\\p{Ll}{2,}s (?:you|me|us)|introduces|connects|puts|brings|asks (?:me|us|you|for|whether|if|when)|wants (?:to know|you to|us to|me to|his|her|their|the)|owes (?:you|us)|thanks|needs (?:your|you to)`
const DE_NEWS =
  '\\p{Ll}{2,}t (?:dir|ihnen|euch|mir|uns)|stellt|übernimmt|vertritt|war|waren|hatte|hatten|hat(?! (?:\\p{L}+ ){0,4}\\p{Lu})|habe?n?|kam|ging|sagte|sagt|schrieb|rief|machte|wurde|wird|kommt|lässt|grüßt|bringt|fährt|ist (?:auch |jetzt |gerade )?(?:da|hier|weg|krank|tot|dabei|zurück|gekommen)|und (?:ich|wir)'
const ROMANCE_NEWS =
  "présente|présentera|presenta|presentará|apresenta|était|avait|vient|viendra|a (?:\\p{L}+é|pris|fait|dit|mis|écrit|eu|été|vu|reçu)(?!\\p{L})|sera|(?:t['’]|vous |m['’]|nous )\\p{L}+|dit|et moi|est (?:là|venue?|malade|parti\\p{L}?|aussi|mort\\p{L}?)|estaba|era|fue|vino|viene|dijo|hizo|ha \\p{L}+(?:ado|ido|cho|to)(?!\\p{L})|(?:te|os|nos|me) \\p{L}+|y yo|estava|foi|vem|veio|disse|fez|manda|(?:ti|vi|ci|mi) \\p{L}+|ha \\p{L}+(?:ato|uto|ito|sso|tto|so)(?!\\p{L})|è (?:stat|venut|qui|malat|mort)\\p{L}*|ed? io|e eu"
const DUTCH_NEWS =
  '\\p{Ll}{2,}t (?:je|jullie|u|ons|me)|stelt|brengt|had|hadden|heeft (?!(?:een|twee|drie|nog|altijd|plaats|ruimte)(?!\\p{L}))|kwam|ging|zei|schreef|was|waren|komt|doet|en ik|is (?:er|hier|ook|ziek|weg)|var|hade|kom|sa|kommer|hilser|hälsar'
export const NEWS = new RegExp(
  `^[\\s)>\\],–—-]{0,4}(?:(?:from|at|of|in|with|vom|von|aus|de|du|del|da|van) (?:[\\p{L}'’]{1,20} ){1,3}?)?(?:(?:also|just|already|only|never|always|once|then|recently|auch|schon|aussi|también|também|anche|ook) ){0,2}(?:${EN_NEWS}|${DE_NEWS}|${ROMANCE_NEWS}|${DUTCH_NEWS})(?!\\p{L})`,
  'u',
)
/** Told of the past: "who cheated me is". */
export const TOLD = new RegExp(
  `(?<!\\p{L})(?:who|that|which|you|der|die|qui|que|che)\\s(?:[^\\s@]{1,20}\\s){0,6}?(?:${IRREGULAR}|\\p{Ll}{2,}ed|hat|war|a été|ha \\p{L}+o)(?!\\p{L})`,
  'iu',
)
/** "is", "heißt", "c'est" right before a name: in the present. */
export const IS =
  /(?:[:：]|(?<![\p{L}])(?:is|are|would be|has to be|must be|['’]s|called|named|(?:i|we|i['’]d|we['’]d) (?:(?:always|only|do|would|will) )?(?:like|love|know|use|trust|suggest|recommend|go (?:to|with)|swear by)|(?:you|you['’]ll) (?:(?:do|would|will|really) )?(?:want|need|like|love)|go for|(?:looping|bringing|roping) in(?: (?:my|our) (?:[\p{Ll}'’-]{1,20} ){1,3}?)?|(?<!(?:my|your) )try|ist|heißt|heisst|wäre|namens|nehme|kenne|empfehle|est|serait|s['’]appelle|connais|recommande|es|sería|se llama|conozco (?:a)?|recomiendo (?:a)?|é|seria|chama-se|se chama|conheço|recomendo|è|sarebbe|si chiama|conosco|consiglio|heet|ken|neem|heter|hedder|är|er|jest|это|це|to je))\s{0,3}$|(?<=\p{L})['’]s\s{0,3}$/iu
/** "my old boss ", "our vet, ", "the harbour master's deputy ": who it is, right before a name. */
export const WHO_IS =
  /^(?!.*\s(?:is|are|was|has|had|will|can|says|went|ist|hat|wird|kann|est|peut|es|está|è|é|heeft|kan)\s)(?:and |but |so |also |und |et |y |e |en )?(?:my|our|the|an?|mein\p{L}{0,2}|unser\p{L}{0,2}|der|die|das|ein\p{L}{0,2}|mon|ma|notre|le|la|une?|l['’]|mi|nuestr[oa]|el|un|una|[oa] (?:meu|minha|nosso|nossa)|[oa]|uma?|(?:il |la )?(?:mio|mia|nostr[oa])|il|lo|mijn|onze?|de|het|een)\s(?:[\p{L}'’-]{1,20}\s){1,5}(?<!(?<!\p{L})(?:van|von|of|from|to|by|with|for|at|on|de|do|da|di|del|para|pour|für|mit|voor|is|are|was|were|has|had|have|hat|hatte|ist|war|sind|waren|zijn|heeft|a|avait|est|était|ha|era|es|é|è|foi|and|und|et|y|e|en)\s)[,:]?\s?$/iu
/** "for the roof ", "about your hull, ": what it is for. */
export const TOPIC =
  /^(?:and |but |so |also |now |ok |okay )?(?:as (?:to|for)|for|about|on|regarding|re|für|wegen|zu|pour|quant (?:à|au)|para|sobre|per|quanto a|voor|över|om|til|för)\s(?:[\p{L}'’-]{1,20}\s?){1,6}[,:–—-]\s{0,2}$/iu

/** The words go on about whoever was named. */
export const GOES_ON =
  /(?:^|[.!,;:–—(\n]\s{0,2}|\s(?:and|und|et|y|e|en|och|og)\s)(?:he|she|they|who|his|her|er|sie|ihr|sein|der|die|il|elle|qui|lui|lei|ele|ela|él|ella|le|tiene|vive|tem|faz|ha|è|fa|che|que|hij|zij|ze|han|hun|hon)(?!\p{L})/iu
/** What stands between such words and the name. */
export const TITLES =
  /(?:(?<![\p{L}])(?:dr|mr|mrs|ms|prof|professor|sir|dame|father|sister|brother|rev|capt|captain|herr|herrn|frau|mme|mlle|m|monsieur|madame|maître|sra?|srta|don|doña|dona|eng|dra|sig|sig\.ra|signora?|dott|avv|ing|il|o|a|le|la|der|die|de heer|mevrouw|mevr|meneer)\.?\s){1,3}$/iu
/** What the reader is to do with them by hand, or why they are named: no introduction. */
export const BY_HAND =
  /(?:^|[.!,;:–—\n]\s{0,2}|(?<!\p{L})(?:and|so|then|please|just|und|et|y|e|en)\s)(?:please |just |do |simply |better )?(?:send|write|mail|e-?mail|ring|call|phone|ask|pay|drop|contact|text|message|block|book|visit|forward|return|report|apply)\s(?:(?:(?:\p{L}{1,12} ){1,3}to )?(?:him|her|them)|your|yourself)(?!\p{L})|(?<!\p{L})(?:get|be) in touch with (?:him|her|them)|(?<!\p{L})(?:feel free to |you (?:can|could|may|might) (?:just |also |always |simply )?)(?:contact|write|call|ring|mail|e-?mail|reach|ask|approach)(?!\p{L})|(?<!\p{L})(?:meld|wend)en? (?:sie sich|dich)(?!\p{L})|(?<!\p{L})(?:(?:schreib|ruf|frag|schick|gib|sag|zahl)e?n? (?:Sie )?(?:ihm|ihr|ihn|sie)|(?:écri|appel|demand|envo|parl)\p{L}+-(?:lui|leur|l[ae])|(?:escríb|llám|pregúnt|mánd|envía|dí)\p{L}{0,2}(?:le|la|lo)|(?:escrev|lig|pergunt|mand|envi)\p{L}-(?:lhe|[oa])|(?:scriv|chiam|chied|mand)[ia](?:gli|le|l[oa])|(?:schrijf|bel|vraag|stuur) (?:hem|haar))(?!\p{L})|(?<!\p{L})(?:while i['’]?m (?:away|out|off)|in my absence|(?:taken?|taking|takes) over|scammer|crook|thief|liar|spammer|fraud)(?!\p{L})/iu
/** They are known to whoever reads it, or have another address now. */
export const KNOWN =
  /(?<!\p{L})(?:you(?:['’]ve| have)? (?:already |once |both |all )?(?:know|met|remember|knew)(?! (?:what|how|that|why|where|who|when|if|the (?:type|sort|kind)))|(?:du|ihr) kenn\p{L}{1,2}|(?:sie|ihr) kennen|tu (?:le |la )?connais|vous (?:le |la )?connaissez|(?:ya )?l[oa] conoces|já (?:o |a )?conheces|l[oa] conosci già|je kent|new (?:e-?mail|address|number)|your new (?:line |team )?(?:manager|boss|supervisor|landlord|tenant|colleague|teacher|doctor|contact)|neue (?:adresse|mail\p{L}*)|nouvelle adresse|nueva dirección|nuovo indirizzo|nieuw adres|novo endereço)(?!\p{L})/iu
/** Right after whom it presents, what speaks against it: ", but he's a rogue". */
export const BUT =
  /(?<!\p{L})(?:might|maybe|perhaps|possibly|(?:never|rarely|seldom|hardly ever) (?:answers|replies|responds))(?!\p{L})|[,;–—-]\s{0,2}(?:but|only|though|although|except|unfortunately|sadly|aber|nur|leider|mais|pero|mas|ma|però|maar)\s(?:that\s)?(?:he|she|they|it|i|er|sie|es|ich|il|elle|je|él|ella|ele|ela|lui|lei|hij|zij|ze|ik)(?!\p{L})/iu
/** What they did is thanked for. */
export const THANKS =
  /(?<!\p{L})(?:thanks?|thank you|danke|merci|gracias|obrigad[oa]|grazie|bedankt|dank)(?!\p{L})/iu
