/** The words around the only address of a promise that say whose it is, in every language at once. */

import { terms } from '../lexicon.ts'

/** What shows, anywhere in a mail copied to the service, that somebody is being introduced. */
export const HINTS = terms([
  'promised?|pleas(?:ure|ed) to present|you and|please talk|meaning to|introduc\\p{L}{1,5}|intros?|connect(?:ion|ing)?|in (?:touch|contact)|recommend|meet(?! (?:me|us|at|in|on|up))|time you met|(?:someone|somebody) (?:\\p{Ll}+ )?like you|if any(?:one|body)|(?:gets?|be|is|are) asked (?:first|before|separately|each|one by one|in turn)|consider (?:this|yoursel\\p{L}+)|subject to (?:his|her|their) consent',
  "(?:i|we)(?:['’]ve| had| have| was| were)? (?:mentioned|told you about|said i(?:['’]d| would)|telling you about|spoke of|spoken of|talked about)|(?:man|woman|person|people|guy|lady|one|contacts?|names?) for (?:this|that|you|the job)",
  "you (?:asked|wanted|needed|were asking|were looking|need|are looking|are after|should|must|ought|have to|two)|you['’]re (?:looking|after)|your (?:man|woman|guy|person|match)",
  "here(?:['’]s| is| are| you go| goes)|get you to|put you onto|hand you over|contact of|should (?:talk|speak)|trust me|allow me",
  'die person,? (?:von|über|die)|wie (?:versprochen|besprochen|zugesagt)|versprochen\\p{L}{0,2}|versprach|hier ist|vermittle|stelle?|mach[e]?|kennenlernen|empfehle|kontakte?|ihr (?:solltet|müsst|beiden?)|du (?:suchst|wolltest|brauchst|solltest|musst)|sie (?:suchen|wollten|sollten)',
  'comme (?:promis|convenu)|promise?s?|voici|présent\\p{L}{1,5}|rencontr\\p{L}{1,4}|recommande|tu (?:voulais|cherch\\p{L}+)|vous (?:vouliez|cherchi?ez)|contacts?|relation',
  'prometid[oa]s?|prometí|como (?:te )?(?:dije|prometí|quedamos)|aquí (?:tienes|está)|te paso|present\\p{L}{1,6}|conocer|contactos?|recomiendo|busca(?:bas|s)|querías',
  'a pessoa (?:de|com|que)|prometi|como (?:combinado|prometido)|aqui (?:está|tens|tem)|apresent\\p{L}{1,5}|conhecer|contato|recomendo',
  'come d.accordo|la persona (?:di|che|con)|come promesso|promess[oaie]|ecco|conoscere|contatt[oi]|consiglio|cercavi|volevi',
  'de persoon (?:die|over|waar|van)|zoals (?:beloofd|afgesproken)|beloofde?|leren kennen|kennismaken|voorstellen|hierbij|je (?:zocht|wilde|moet)|contact',
  'personen (?:jag|jeg|som)|som (?:utlovat|lovat|lovet|avtalat|aftalt|avtalt)|lov(?:ade|ede|et)|her er|här är|tak jak (?:obiecał\\p{L}{1,2}|mówił\\p{L}{1,2})|obiecał\\p{L}{1,2}|jak (?:slíbeno|jsem slíbil\\p{L}?)|kuten lupasin|как (?:обещал\\p{L}?|и обещал\\p{L}?)|як (?:обіцяв|обіцяла)|söz verdiğim gibi',
])

/** What the words end with that lead up to whom the mail is about. */
export const LEADS =
  /(?:[:：]|(?<![\p{L}])(?:is|['’]s|are|called|named|recommend|present|meet|know|onto|you and|get you to|you met|you (?:need|want)|contact (?:of|for)(?: my \p{Ll}+)?|ist|heißt|heisst|namens|hier ist|empfehle|kenne|kennenlernen|adresse von|kontakt (?:von|zu)|voici|est|s['’]appelle|rencontr(?:es|iez|er)|connaisses|contact de|es|se llama|aquí está|conocer a|conozcas a|contacto de|é|se chama|conhecer [ao]|contac?to d[eoa]s?|è|si chiama|ecco|conoscere|contatto di|heet|leren kennen|contact (?:met|van)|kontakten (?:till|til)|kontakt till|aquí tienes a|te paso a|heter|hedder|är|er)|(?<=\p{L})['’]s)\s{0,3}$/iu

const HE = '(?:he|she|they|\\p{Lu}[\\p{L}.]+)'
const HIM = '(?:him|her|them|\\p{Lu}\\p{L}+)'
const MAIL = '(?:e-?mail|mail|address|contact|details|inbox)'
/** "His address is", "you'll find her at", "Solveig is on": right before an address, of whoever was spoken of. */
export const ADDRESSED = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    `(?:[Hh]is|[Hh]er|[Tt]heir|\\p{Lu}\\p{L}+['’]s) (?:\\p{Ll}+ ){0,2}${MAIL}(?: address)?(?: is|:)?`,
    `(?:reach|find|get|catch|write to|write|e-?mail|mail|contact|hold of|get to) ${HIM}(?: best)? (?:at|on|via|under|by|through)(?: e-?mail:?| mail:?)?`,
    `(?:reach|find|get|hold of|contact|write to) ${HIM}`,
    `${HE}(?:['’]s| is|['’]re| are) (?:best |easiest )?(?:(?:reached|reachable|found|to get|to be found) )?(?:(?:at|on|under|via) |by (?:e-?mail|mail)(?: at)?|)`,
    '(?:[Uu]se|[Tt]ry|[Ww]rite to|[Mm]ail|[Bb]est address|[Rr]ight address|[Nn]ew address|[Cc]urrent address)(?: is|:)?',
    `${HE} (?:reads|answers|can be (?:reached|found|got)|uses)(?: (?:at|on|under|via|her mail at|his mail at))?`,
    '(?:[Ss]eine?|[Ii]hre?|\\p{Lu}\\p{L}+s) (?:E-?Mail|Mail|Adresse|Mail-?[Aa]dresse|E-Mail-Adresse)(?: ist| lautet|:)?|(?:[Ee]rreichbar|[Zz]u erreichen|[Zz]u finden)(?: ist)?(?: (?:er|sie|\\p{Lu}\\p{L}+))? (?:unter|über|per Mail an)|(?:er|sie|Er|Sie|ist|\\p{Lu}\\p{L}+) (?:ist )?(?:unter|über)|erreichst (?:du )?(?:ihn|sie)(?: am besten)? (?:unter|über)',
    '(?:[Ss]on|[Ss]a) (?:adresse|mail|e-?mail|courriel)(?: est|:| :)?|(?:lui|le|la) (?:écrire|joindre|trouver(?:as|ez)?|joindre(?:z|s)?)(?: à)?|est (?:joignable )?(?:à|sur)',
    '[Ss]u (?:correo|e-?mail|mail|dirección)(?: es|:)?|(?:lo|la|le) (?:encuentras|encontrarás|localizas) en|está en',
    '(?:[Oo]|seu|sua) (?:e-?mail|correio|endereço)(?: (?:dele|dela))?(?: é|:)?|está (?:em|no)',
    "(?:[Ll]a|[Ii]l) su[ao] (?:mail|e-?mail|indirizzo)(?: è|:)?|(?:lo|la) trovi (?:a|su|all['’]indirizzo)|risponde a",
    '(?:[Zz]ijn|[Hh]aar) (?:mail|e-?mail|adres|mailadres)(?: is|:)?|(?:hij|zij|ze|Hij|Zij|Ze|\\p{Lu}\\p{L}+) is (?:te bereiken )?(?:op|via)|(?:bereiken|bereik je (?:hem|haar)) (?:op|via)',
    '(?:[Hh]ans|[Hh]ennes|[Hh]endes) (?:e-?post|mejl|mail|adress?e?)(?: är| er|:)?|nås på|(?:[Hh]un|[Hh]an|[Hh]on) (?:er|är|finns) på|(?:[Dd]u )?når (?:henne|ham|honom|hende) på|[Tt]reffer (?:henne|ham) på|[Jj]ego (?:adres|mail)(?: to|:)?|[Jj]ej (?:adres|mail)(?: to|:)?|[Ее]го (?:адрес|почта)(?:[:—–-]| —)?|[Её]ё (?:адрес|почта)(?: —|:)?',
    '(?:メール(?:アドレス)?|アドレス|連絡先)(?:は|：|:)|(?:邮箱|郵箱|邮件|郵件)(?:地址)?(?:是|为|為|：|:)|(?:이메일|메일)(?: 주소)?(?:는|은|:)',
  ].join('|')})[\\s(<,:]{0,3}$`,
  'u',
)
/** The same after it: "bob@… is where he reads mail", "bob@… will find him". */
export const ADDRESSED_AFTER =
  /^[)>\]]?,? (?:is (?:where|how|the best|his|her|their)|will (?:find|reach|get)|reaches|finds) /

/** What becomes of an introduction, or of the person, that leaves nothing to go ahead with. Right after the address. */
export const FATES = new RegExp(
  `^[\\s)>\\],]{0,4}(?:(?:who|and|but|sadly|unfortunately|he|she|they|leider|hélas)\\s){0,2}(?:${[
    "(?:is|was|has|have|had)(?: (?:just|now|sadly|already|since|also|been))? (?:off|cancell?ed|dead|died|retired|left|gone|declined|refused|passed away|moved on|over|busy|away|on leave|on holiday|not|met|changed jobs|the keys|the list)|died|retired|left|declined|refused|passed away|(?:is|was|does|did|has|will|can|would|could)n['’]t(?! (?:know|bite|mind|charge|usually))|(?:does|did|will|can|would|could) not(?! (?:know|bite|mind|charge|usually))|cannot|won['’]t|can['’]t|said no|fell through",
    'sen(?:ds?|t) (?:her|his|their|you|me|my|love|greetings|regards)|says (?:hello|hi)|was there|has the (?:\\p{L}+ )?(?:list|keys?|reference|details|files?|papers?|numbers?|documents?|figures|contract)|used to',
    'ist (?:leider |schon |bereits )?(?:tot|gestorben|verstorben|krank|weg|im urlaub|in rente|raus|nicht)|hat (?:leider |schon )?(?:abgesagt|abgelehnt|gekündigt|aufgehört)|lässt (?:dich|sie|euch) (?:schön |herzlich )?grüßen|est (?:mort|parti|décéd|en congé)|te salue|vous salue|a (?:refusé|décliné|démissionné)|ha (?:muerto|fallecido|dimitido|rechazado|rifiutato|declinato)|te (?:saluda|manda)|ti saluta|manda (?:um|saudações|saluti)|morreu|recusou|doet (?:je|u) de groeten|is (?:overleden|ziek|weg|vertrokken)',
  ].join('|')})(?![\\p{L}])`,
  'iu',
)

/** An address given for something else than to meet its owner, or to be kept away from. Before it, in its sentence. */
export const PURPOSES = terms([
  "sender|invoices?|receipts?|cv|résumé|resume|rsvp|register|tickets?|book (?:a|him|her)|booking|contract|lease|minutes|login|password|paypal|pay|paid|forward|loop|add|cc|bcc|sent|send(?:ing)?(?! you)|parcel|subscribe|unsubscribe|newsletter|(?:guest|mailing|waiting) list|participants?|attendees|attending|teilnehmer\\p{L}{0,3}|asistentes|questions|for anything|avoid|stay away|whatever you do|ignore|watch out|beware|(?:do not|don['’]?t|never|not) (?:write|mail|e-?mail|use|contact|trust)|set it up",
  'boss|assistant|secretary|deputy|successor|predecessor|because',
  'rechnung\\p{L}{0,2}|schick\\p{L}{0,2}|anmeld\\p{L}{1,4}|bewerbung\\p{L}{0,2}|überweis\\p{L}{1,3}|facture|envoie|envoyer|envoyez|inscri\\p{L}{1,6}|surtout pas|factura|manda(?:me|le)?|envía|inscr[ií]b\\p{L}{1,4}|fatura|envia|fattura|invia|factuur|stuur|aanmelden|getroffen|gesehen',
])

/** Somebody of somebody's; who is called by one of these is meant where it says that they are it. */
export const RELATIONS = terms([
  'wife|husband|sister|brother|daughter|son(?! (?:adresse|mail|e-?mail|courriel))|mother|father|accountant|landlord',
])
/** "the accountant I mentioned is": right before a name. */
export const IS_THEM = /(?<!\p{L})(?:is|was|ist|war|est|es|é|è)(?: called)?[\s:–—-]{1,3}$/iu

/** After the address of somebody who only keeps what others need. */
export const SERVES =
  /^[\s)>\],]{0,4}(?:(?:who|der|die|qui|que|che|hij|zij) )?(?:keeps?|runs?|handles?|manages?|does|has|looks after|führt|macht|hat|tient|gère|lleva|gestiona|tem|gere|tiene|gestisce|houdt|beheert) (?:my|our|his|her|their|the|mein\p{L}{0,2}|unser\p{L}{0,2}|de[nr]|die|mon|ma|notre|mi|nuestr[oa]|[oa] (?:meu|minha|nossa)|la mia|il mio|mijn|onze) (?:diary|calendar|books?|bookings?|appointments?|office|schedule|keys?|accounts?|kalender|termine|büro|agenda|bureau|oficina|escritório|ufficio|kantoor)(?![\p{L}])/iu

/** An offer that waits for a word of the one to whom it is made. */
export const OFFERS = terms([
  "say the word|(?:let me know|tell me) (?:if|whether) (?:you|that|this|it(?:['’]s| is| would)? (?:of|helpful|useful|any))(?:['’]d)?(?! (?:two|both|have any|run|get|hit))|just (?:ask|shout)|only if you|i(?:['’]d| would) rather not|better not|changed my mind|not after all|(?:please )?(?:don['’]?t|do not) use it|do you know|have you met|i(?:['’]d| would)? (?:want|like|love|hope|need) to (?:meet|be introduced)|i(?:['’]m| am) looking for an? (?:\\p{L}+ )?(?:intro|introduction|contact|way in)|if you(?:['’]d)? (?:like|want|wish|are interested|fancy)|if you['’]re interested|if (?:it|that|this) (?:helps|would help|suits)",
  'sag(?:en sie)? (?:mir )?(?:einfach )?(?:bescheid|ob)|wenn du (?:magst|willst|möchtest)|wenn sie (?:mögen|wollen|möchten)|dis-moi si|dites-moi si|si (?:tu|vous) (?:veux|voulez|le souhaitez)|(?:dime|avísame) si|si quieres|fammi sapere se|dimmi se|se vuoi|diz-me se|me avisa se|se quiseres|laat (?:me|maar) weten of|zeg (?:het )?maar',
])

/** What the mail brings is not a person. */
const PERSON =
  'people|persons|contacts|names|two|three|intro|contact|person|man|woman|lady|guy|e-?mail|mail|address|details|name|one|link'
export const MATTERS = terms([
  `(?:as promised,? |promised (?:you )?|here(?:['’]s| is| are) |recommend )(?:here (?:is|are) )?the (?!(?:\\p{L}+ )?(?:${PERSON}))\\p{L}+`,
  'the introduction (?:to the|for my|of the)|introduction (?:course|chapter|day)|here is the introduction for|in case of|emergenc(?:y|ies)|(?:written|run|made|taken|painted|organi[sz]ed) by|the author(?: is|:)|credits?|got the job|been hoping to|alas|promised to (?:write|call|send)|connecting (?:flights?|trains?)|need a ticket',
])

/** "one of these two", "the right one of": who is left open. */
export const LEFT_OPEN = terms([
  "(?<!(?:is|['’]s|are|was|were) (?:by far )?the )(?:right|best|better) (?:one )?of|(?<!(?:every|each|any) )one of (?:these|them|the (?:two|three|following)|those)|(?:one|either) of you(?: (?:two|both))?(?= (?:in|to|with|should|needs?|has|can|will|up|wants?|could|must|ought)(?!\\p{L}))|whoever(?! you are)|ein(?:er|en|em|e) von (?:euch|ihnen|uns)|l[’']une? (?:de|d[’']entre) vous|un[oa] de (?:vosotr[oa]s|ustedes)|um(?:a)? de vocês|un[oa] di voi|een van jullie|einer? von|eine? (?:von|der|davon) ?(?:den )?(?:beiden|zwei)|l[’']une? des|un[oa]? de (?:los|las|ell[oa]s)|un[oa] de|um(?:a)? d[oa]s (?:dois|duas)|un[oa] de(?:i|lle)|een van",
])

/** "The second would be Dr ": right before a name. */
export const ORDINAL =
  /^(?:and |und |et |y |e |en )?(?:the |one |der |die |das |le |la |el |il |lo |o |a |de |het |ο |η )?(?:first|second|third|fourth|fifth|other|last|one|erste|zweite|dritte|vierte|andere|premi(?:er|ère)|deuxième|second[ea]?|troisième|autre|primer[oa]?|segund[oa]|tercer[oa]?|otr[oa]|primeir[oa]|terceir[oa]|outr[oa]|prim[oa]|terz[oa]|altr[oa]|eerste|tweede|derde|ander|primul|prima|doua|doilea|pierwsz[ya]|drug[ia]|первый|первая|второй|вторая|πρώτος|πρώτη|δεύτερος|δεύτερη)(?:,? (?:person|one))?(?: (?:is|would be|will be|ist|wäre|est|serait|es|sería|é|seria|è|sarebbe|este|to|это)|,|:| [–—-])? (?:(?:dr|mr|mrs|ms|prof|sister|brother|father|fr|rev|frau|herr|mme|m|sra?|dra|doña|don|doamna|domnul|profesoar[aă]|pani?)\.? ){0,2}$/iu

/** Each to the other: nobody but those who have the mail. */
export const EACH_OTHER = terms([
  "each other|one another|einander|miteinander|l['’]une? (?:à )?l['’]autre|mutuamente|el uno al otro|um ao outro|l['’]un l['’]altr[oa]|a vicenda|elkaar|varandra|hinanden|hverandre",
])

/** A verb of introducing that stands after somebody: it is they who introduce, unless a first person stands there too. */
export const INTRODUCES =
  /(?<![\p{L}])(?:introduc\p{L}{1,5}|connect(?:ing|s)?|put you|vorstell\p{L}{0,2}|stell(?:t|en) (?:dir|dich|euch|sie|ihnen)|bekannt|présenter\p{L}{0,2}|présente|present(?:ar|are|erà|ará|eren|era)\p{L}{0,3}|apresent\p{L}{1,4}|voorstellen|stelt (?:je|u|jullie)|tanıştır\p{L}*|познаком\p{L}*|przedstaw\p{L}*|esitt\p{L}*|představ\p{L}*)(?![\p{L}])|紹介|介绍|소개/iu
export const FIRST_PERSON =
  /(?<![\p{L}])(?:i|i['’](?:ll|m|d|ve)|let me|we|ich|je|j['’]|yo|te presento|os presento|eu|io|vi presento|ti presento|ik|jag|jeg|ja|я|consider yoursel\p{L}+)(?![\p{L}])/iu

/** Who has the mail only now, since somebody else in it is told of. */
export const ADDS =
  /(?<!\p{L})(?:add(?:ing|ed)|cop(?:y|ying|ied)|loop(?:ing|ed)? in|cc(?:['’]?(?:d|ing))?|copie|copia|cópia|kopie|kopia|ajoute|añado|adiciono|acrescento|aggiungo|nehme|setze|füge|voeg|zet|lägger|tilføjer)(?!\p{L})/iu
