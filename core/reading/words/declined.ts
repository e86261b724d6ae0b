/**
 * What else leaves a promise open: it is another's to make, the one promised is to write themselves, it was declined already, it
 * waits, it slipped out, or who is meant escapes the writer. By families of words, a table a language.
 */

const THEM = '(?:him|her|them|\\p{Lu}\\p{Ll}+)'
const WRITE = '(?:write|e-?mail|mail|call|ring|contact|approach|try|ping|message|phone|text)'

const ENGLISH = [
  // Another's to make.
  "(?:is|are|was|be|it['’]s) ?n['’]?o?t (?:really |strictly )?(?:mine|my place|for me to|ours to|up to me|in my (?:gift|power)|my call)|not (?:mine|ours|my place) to|(?:not|n['’]t) in a position to|above my (?:pay ?grade|station)|(?:has|have|had|would have|needs?|ought|should|must|better) (?:to )?com(?:e|ing) from (?:him|her|them|my|our|the|somebody|someone|\\p{Lu})|(?:company|house|our|firm|against) policy|protocol (?:is|says|demands)|compliance|not allowed|(?:intro|introduction)s? (?:is|was|will|would|can|could|has|have|are)(?: \\p{Ll}+)? ?(?:not|n['’]t|never)(?!\\p{L})|(?:leave|left|leaving) (?:it|this|that) (?:in (?:his|her|their|your) hands|to (?:him|her|them|you)|with (?:him|her|them|you|me))",
  // To be written to by the one who is promised.
  `(?<!(?:can|then|may|both|['’]ll|will|could|would|and) )${WRITE} (?:to )?${THEM} (?:yourself|directly yourself|direct(?:ly)? and (?:say|mention|tell)|and (?:say|mention|tell))|(?<=(?:^|[.!?\\n])\\s?)just ${WRITE} (?:to )?(?:him|her|them)(?!\\p{L})|(?:mention|drop|use|give ${THEM}) my name|(?:say|tell ${THEM}|tell them)(?: that)? i sent you|no need for me|(?:does|do) ?n['’]?o?t need me`,
  // Declined, or asked for and left.
  "(?:his|her|their) (?:answer|reply|response|words?)(?: was| is|,|:)|turned (?:it|me|us|you|this|that|him|her|them) down|(?:has|have|had|was|were|he|she|they)(?: \\p{Ll}+)? (?:declined|refused|said no|passed on (?:it|this|that))|(?:has|have|had|he|she|they) asked (?:\\p{Ll}+ ){0,3}(?:not|to stop|to be left)|(?:so )?that['’]s that(?!\\p{L})|(?:he|she|they)(?:['’]s| is|['’]re| are) ?(?:not|n['’]t) (?:\\p{Ll}+ )?(?:taking|accepting|interested|seeing|meeting|up for|in the mood|looking (?:for|to))",
  // Uneasy.
  "(?:i['’]?m|i am|i feel|i['’]?d feel|i would feel|we feel|makes me|feels) (?:\\p{Ll}+ ){0,2}(?:awkward|uncomfortable|uneasy|wary|reluctant|hesitant|loath|loth|nervous|torn|ambivalent|lukewarm|sceptical|skeptical)|misgivings?|reservations about|qualms|cold feet|i['’]d go carefully|tread (?:carefully|lightly)|fell out|on speaking terms|not (?:speaking|talking)(?! of)|bad blood|(?:ring|call|phone|text|see|write|speak to|talk to) me (?:before|first)(?!\\p{L})|(?:have|has|had|is|['’]s) (?:a )?history(?=\\s?(?:[.,;!)]|and|with|between|$))|burn(?:t|ed) (?:by|that) ",
  // An occasion that may come.
  "(?:if|when|should|as soon as) (?:the|an?|some|any) (?:right |good |proper |suitable )?(?:moment|chance|occasion|opportunity|opening|mood|time|topic|subject)\\b|(?:if|when) (?:i|we) (?:get|find|see|spot|have|catch|run into|bump into) (?:a|an|the|him|her|them|any|some) |(?:bring|talk|big) you up|slip (?:it|you|your name) in|work (?:it|you) in|drop (?:a hint|your name)|put in a (?:good )?word|(?<=(?:^|[.!?\\n–—-])\\s?)more (?:after|on|when|next|soon|anon|to follow)(?=\\s)|(?:news|update|word) (?:after|next|by) (?:the|next|mon|tues|wednes|thurs|fri|satur|sun)|watch this space|stay tuned|bear with me|keep (?:your )?fingers crossed|fingers crossed|wish me luck|no (?:promises|guarantees?)(?! (?:about|on) )|can['’]?t promise|(?:not|n['’]t) (?:promise|guarantee)",
  // Both sides of it.
  "(?:half|part|some) of me|on (?:the )?one hand|on the other hand|pros and cons|(?:talk|think|chew|mull) (?:it|this|that) (?:through|over|out)|let['’]s (?:talk|chat|speak|discuss|think|have (?:a )?(?:tea|coffee|word|chat))|(?:the |only |my |one )?(?:thing|trouble|problem|catch|snag|rub|hitch|worry|concern|difficulty|question|drawback) (?:is|being|was)(?!\\p{L})(?! (?:solved|over|gone|fixed))|a stretch(?=[.,;!)]|$)|the best i(?:['’]ve| have) got|draw (?:straws|lots)|toss (?:a coin|for it)|as void|null and void|gauge (?:appetite|interest)|make(?:s)? the cut",
  // Lying with somebody else, or told for another end.
  "sign(?:ed)?[- ]?off(?! the)|(?:first|soonest) to (?:know|hear)|awaiting|pending|sitting (?:in|on|with) (?:my|the|his|her|our)|(?:with|through|past|by) (?:legal|compliance|the board|my (?:boss|manager|partner|director|chair|wife|husband|lawyer))(?!\\p{L})|(?:i['’]ve |i have |have )(?:just )?(?:drafted|prepared|queued|typed up)|for (?:your )?(?:information|reference|records|the (?:file|record))(?!\\p{L})|(?<!\\p{L})fyi(?!\\p{L})|on the off[- ]chance|between (?:us|ourselves|you and me)(?=[,:.])|in confidence|confidentially|off the record|nobody (?:is to|must|may) know|keep (?:it|this) (?:to yourself|quiet|under)|ignore the (?:cc|copy|intro\\p{L}*|address)|(?:my|the) (?:mail|e-?mail|outlook|phone|client|computer|programme?) (?:adds|copies|inserts|puts|added|copied|inserted)|already (?:know|met|knows?) (?:him|her|them|each other|one another)|suppose i|let['’]s (?:say|suppose|pretend|imagine)",
  // Another time.
  "(?:another|some other) (?:time|day|year)(?=\\s?[.,;!)]|$)|(?:ask|chase|nudge|poke|prod|try|ping) me (?:again|in|after|next|later|when|about it)|(?:on|put(?:ting)? (?:it|this|that) on) (?:hold|ice|the back burner)|on hold|in limbo|back burner|(?:park(?:ing|ed)?|shelv(?:e|ing|ed)|paus(?:e|ing|ed)) (?:it|this|that|here|for)|will revisit|to revisit|note to self|so (?:that )?i (?:don['’]t forget|remember)|the (?:day|moment|minute|second|instant|week) (?:that )?(?:the|your|our|my|his|her|their) \\p{L}+ (?!was|were|had|did|went)",
  // Slipped out.
  '(?:sent|went|typed|fired|mailed|written) (?:\\p{Ll}+ ){0,3}(?:by (?:mistake|accident|itself)|too (?:early|soon)|off by itself)|(?:by (?:mistake|accident)|accidentally)(?! (?:deleted|met|left|found|broke))|autocomplete|wrong (?:list|window|thread|person|button|draft|recipient)|(?:a|just a|only a) (?:draft|test)(?=\\s?[.,;!)]|$)|hit send|\\[(?:name|company|first name|person)\\]|(?<!\\p{L})(?:tbd|tbc)(?!\\p{L})|test(?:ing)? (?:mail|message|e-?mail|only)|my drafts',
  // Who is meant.
  "(?:goodness|heaven|god|lord) knows (?:which|who|whether|if|what)?(?=[.,;!) ]|$)|one or the other|(?:mix(?:ing|ed)?|muddl(?:e|ing|ed)|confus(?:e|ing|ed)) (?:them|the two|her|him)(?! with (?:a|an|the))|tell (?:them|one from the other|the two) apart|or (?:was|is) (?:it|that)(?!\\p{L})|(?:the|our|their|a) (?:mailing )?(?:list|group|forum) (?:is|address|mail)(?!\\p{L})|looks? (?:odd|wrong|funny|off|strange) to me|copied (?:it|that|this) (?:right|correctly|down right)|if i(?:['’]ve| have) (?:got|copied|read|spelt|spelled|noted|written) ",
]
const GERMAN = [
  'nicht meine (?:sache|aufgabe)|steht mir nicht zu|(?:schreib|ruf|frag|sprich|kontaktier|mail)\\p{L}{0,3}(?: \\p{L}+){0,5} (?:einfach |doch |am besten |bitte |gleich ){0,2}(?:selbst|selber|direkt an)|beruf\\p{L}{0,2} (?:dich|sie sich|euch) auf mich|(?:in|mit) meinem namen|(?:hat|haben)(?: \\p{L}+){0,4} (?:abgelehnt|abgewunken|abgesagt|nein gesagt)|(?:ein )?ander(?:es|mal) mal|ein andermal|(?:frag|erinner|stups)\\p{L}{0,2} mich (?:\\p{L}+ )?(?:noch|wieder|nach|im|in|dran|daran)|auf eis|zurückgestellt|liegt auf|(?:aus )?versehen(?:tlich)?|hinfällig|(?:höre|hör) mich (?:mal )?um|gebe (?:dir|ihnen|euch)(?: \\p{L}+){0,2} (?:ein )?zeichen|unter uns(?= gesagt|[,:])|im vertrauen|zur (?:info|information|kenntnis)(?!\\p{L})|liegt (?:noch )?(?:bei|beim)|freigabe|falscher? (?:verteiler|empfänger|knopf|adressat)|nur ein entwurf|weiß der (?:himmel|teufel|geier)|verwechsle|auseinander ?halten|welche[rs]? (?:das|es|von) (?:war|ist|beiden)|versprechen kann ich nichts|kann (?:ich )?(?:dir |ihnen )?nichts versprechen|unwohl|mulmig|bauchschmerzen|vorbehalt\\p{L}*|zerstritten|reden nicht mehr',
]
const FRENCH = [
  "(?:écris|écrivez|appelle|appelez|contacte|contactez)(?:-l[ea]s?|-lui|-leur) (?:plutôt |donc )?(?:directement|toi-même|vous-même|de ma part)|recommande[-z ](?:toi|vous)? ?de moi|ce n['’]est pas à moi|(?:a|ont) (?:décliné|refusé|dit non)|une autre fois|(?:relance|rappelle|relancez|rappelez|redemande)[ -]moi|laiss(?:ons|e|ez) passer|en attente|en suspens|entre nous(?=[,:])|pour (?:info|information)(?!\\p{L})|signature de|validation|par erreur|mauvais (?:destinataire|bouton|fil)|parti tout seul|un brouillon|dieu sait|je (?:les )?confonds|lequel des|mal à l['’]aise|je ne (?:te|vous) promets rien|sans rien promettre|brouill(?:és|ées)|fâch(?:é|és|ées)",
]
const SPANISH = [
  'no me corresponde|(?:escríbe|llám[ae]|contácta|pregúnta)(?:le|la|lo|les) (?:tú|directamente|usted|de mi parte)|(?:ha|han) (?:dicho que no|declinado|rechazado)|otro día|en otra ocasión|(?:recuérda|recuérde|pregúnta|pregúnte)me(?:lo)?|en pausa|en espera|entre nosotros(?=[,:])|para tu información|por error|sin querer|destinatario equivocado|un borrador|vete a saber|a saber cuál|los confundo|las confundo|no (?:te |le )?prometo nada|me (?:incomoda|da apuro|da cosa)|no procede|mientras dure|no se hablan|peleados',
]
const PORTUGUESE = [
  'não me (?:compete|cabe)|(?:escreve|liga|contacta|escreva|ligue)-lhe (?:tu|diretamente|directamente|da minha parte)|(?:recusou|declinou|disse que não)|outro dia|noutra (?:altura|ocasião)|fica para (?:outra|depois|a próxima)|(?:lembra|relembra|pergunta|lembre)-me|em pausa|em espera|por engano|sem querer|destinatário errado|um rascunho|sabe-se lá|confundo-os|não (?:te |lhe )?prometo nada|não (?:se )?falam|zangad[oa]s|desconfortável',
]
const ITALIAN = [
  "non (?:spetta|tocca) a me|(?:scrivi|chiama|contatta|telefona)(?:gli|le|l[oa]) (?:tu|direttamente|a nome mio|da parte mia)|(?:ha|hanno) (?:rifiutato|declinato|detto di no)|un[’' ]?altra volta|(?:ricorda|ricordami|richiedi|risentiamoci)(?:melo|mi)? (?:a|in|più|tra|dopo|fra)|in sospeso|in attesa|per (?:errore|sbaglio)|destinatario sbagliato|una bozza|chissà (?:quale|chi)|li confondo|le confondo|non (?:ti |le )?prometto (?:niente|nulla)|a disagio|non si parlano|hanno litigato|per me è uguale",
]
const DUTCH = [
  'niet aan mij|(?:schrijf|bel|mail|benader)(?: \\p{L}+){1,2} (?:zelf|maar zelf|rechtstreeks|namens mij)|namens mij|(?:heeft|hebben)(?: \\p{L}+){0,3} (?:bedankt|geweigerd|nee gezegd|afgewezen)|een andere keer|(?:herinner|vraag|porren?) (?:me|mij) (?:er)?(?:aan|nog|weer|later|over)|in de wacht|on hold|per (?:ongeluk|abuis)|verkeerde (?:persoon|lijst|knop|draad)|een concept|joost mag weten|haal ze door elkaar|ik beloof niets|kan niets beloven|ongemakkelijk|gebrouilleerd|tot die tijd',
]
const NORTH = [
  '(?:skriv|ring|kontakta|kontakt)(?: \\p{L}+){1,2} (?:själv|selv|direkte?)|hälsa från mig|hilse fra mig|en annan gång|en anden gang|en annen gang|(?:påminn|mind|minn) (?:mig|meg)|på is|av misstag|ved en (?:fejl|feil)|inte min sak|ikke min sag|lovar (?:inget|inte)|lover (?:ikke|ingenting)|förväxlar|forveksler',
]

/** Wherever in the new text it stands. */
export const LEFT: readonly string[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  NORTH,
].flat()
