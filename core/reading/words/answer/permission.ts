/**
 * Leave given to introduce: who is spoken to, or who asks, may do what an introduction is made of. One clause each, put
 * together of a verb of leave, words that turn nothing, and what is done. Sources of regular expressions over lower-case text.
 */

const ENGLISH_CONTACT =
  '(?:e-?mail|mail|address|contacts?|details|number|info|particulars|mobile|cell|phone|whatsapp)'
const MADE = '(?:be introduced|meet|talk|speak|connect|get to know|make (?:her|his|their|your) acquaintance)'
const HONOUR = '(?:pleasure|honou?r|privilege|delight|joy)'

/** "Ms Archer", "your friend", "Alice": whom they would meet. */
const WHOM =
  '(?:her|him|them|(?:the|this|your|that) (?:(?:young|good|dear|poor) )?(?:lady|woman|man|gentleman|lad|lass|girl|fellow|friend|person|author|student)|(?:(?:ms|mr|mrs|miss|dr|prof)\\.? )?(?!me |us |you |my |our |the |it |that |some\\p{L}* |any\\p{L}* |no\\p{L}* |people |everyone |him |her |them |dana )\\p{L}+)'
const SHE = `(?:she|he|they|${WHOM})`
/** To them, and to nobody else. */
const TO_ME = '(?:to|and|with|on to|onto|through to) (?:me|us)'
/** What is done to whom an introduction is made. */
const INTRODUCED =
  '(?:introduced|connected|presented|put (?:through|in (?:touch|contact)|on to me)|given my \\p{L}+|told (?:yes|to (?:write|call|get in touch))|sent my (?:way|\\p{L}+))'
/** Somebody says so, or it hangs on something. */
const REPORTED =
  '(?:if|whether|that|when|until|before|once|unless|say|says|said|told|tells|thinks?|thought|claims?|agreed?|hope|wish|how) (?:that )?'
const READY =
  "(?<!(?:not|n't|never|hardly|less than|neither) )(?:content|happy|glad|fine|willing|pleased|delighted|agreeable|ready|prepared|honou?red|ok|okay|comfortable)"

/** And is told no more, but for how and when. */
const CONTACT =
  '(?:(?:write|e-?mail|ring|call|phone|text|message|contact|drop (?:me|us) (?:an?|her|his) \\p{L}+|get in touch)(?: (?:to |with )?(?:me|us))?)(?=$|[,;!.]| (?:directly|any ?time|whenever|at this|on this|here|at the|by|please|and (?:i|we)(?:.ll| will| can)))'

/** "My blessing to use the photo": given to something else. */
export const NOT_ELSE =
  '(?! (?:to|for) (?!(?:introduc|connect|shar|pass|giv|mak|put|go |proceed|do |send|hand|forward|me(?!\\p{L})|us(?!\\p{L})|this|that(?!\\p{L})|it(?!\\p{L})|meet|talk|speak|writ|contact|call|get in touch|(?:the|an?|your|their|her) (?:\\p{L}+ )?(?:intro|connection|contact|chat|call|meeting|conversation|e-?mail exchange))))'

/** In English. */
export const LEAVE = [
  `(?:let|tell) ${WHOM} (?:know )?(?:where|how) to (?:find|reach|get|contact|get hold of) (?:me|us)`,
  `(?<!(?:not|n't|never) )(?:give|send|pass|share|forward)(?: ${WHOM})? mine(?: (?:on|along|over))?(?: to ${WHOM})?(?=$|[,;!.])`,
  `(?:i'll|i will|we'll|we will) (?:gladly |happily |certainly |of course )*(?:meet|talk to|speak to|speak with|see|receive) ${WHOM}(?=,? with (?:great |much |the greatest |every )?(?:pleasure|joy|delight))`,
  'my (?:readiness|willingness|willing consent) to (?:receive|meet|hear|be|talk|speak|correspond|help|make)',
  "(?:i'll|i will|i'd (?:like|love) to|happy to|glad to|let me|gladly)(?: gladly| happily)? take (?:you|her|him|them|\\p{L}+) up on (?:it|that|this|the \\p{L}+|your \\p{L}+)",
  `(?<!not |n't )pass me (?:on|along|over) to (?:her|him|them|alice|ms \\p{L}+)`,
  `introduc(?:e|ing) (?:${WHOM}|alice archer) ${TO_ME}(?=$|[,;!.]| (?!only|if|when|once|after|unless))`,
  `(?<!(?:will|'ll|can|could|would|to) )put (?:${WHOM} )?through(?: to (?:me|us))?(?=$|[,;!.])`,
  `put ${WHOM} (?:in (?:touch|contact)|on|on to|through|together)(?: (?:with|to)) (?:me|us)(?!\\p{L})`,
  `(?<!${REPORTED})${SHE} (?:can|may|might|could|shall|should) (?:certainly |of course |always |gladly |indeed |now |by all means )*be ${INTRODUCED}(?! (?:to|with) (?:her|him|them|somebody|someone)(?!\\p{L}))(?=$|[,;!.]| (?:to|by|with|at|and|as|whenever|directly))`,
  `${READY} (?:that|for|to have|to let|to see|with|about|with having|if) ${WHOM} (?:should )?(?:be|being|to be|is|getting|get|gets) (?:${INTRODUCED}|in touch)(?=$|[,;!.]| (?:to|by|with|at|and|as|whenever|directly))`,
  `${READY} (?:that|for|to have|to let|to see|with) (?:the|this|an?|your) (?:intro\\p{L}*|connection|contact|meeting) (?:should |to |may |can )?(?:proceed|go ahead|go forward|be made|take place|happen|proceeding|going ahead|being made)(?=$|[,;!.]| (?:as|at|by|and|whenever))`,
  // What is theirs to hand over, and the introduction itself: "my number may be given to her"
  `(?<!${REPORTED})my (?:\\p{L}+ )?${ENGLISH_CONTACT} (?:address )?(?:may|can|should) (?:certainly |of course |gladly |now )?be (?:passed|handed|given|shared|sent|forwarded|released)(?: on| over| along)?(?: (?:to|with) (?:her|him|them|alice))?(?=$|[,;!.])`,
  `let (?:${WHOM}|us|me|both of us|the two of us) be ${INTRODUCED}(?=$|[,;!.]| (?:to|with|by|at|and|that))`,
  `let my (?:\\p{L}+ )?${ENGLISH_CONTACT} be (?:passed|handed|given|shared|sent|forwarded)(?: on| over| along)?(?: (?:to|with) (?:her|him|them|alice))?(?=$|[,;!.])`,
  `let (?:her|him|them|alice) (?:be given|have) my (?:\\p{L}+ )?${ENGLISH_CONTACT}(?=$|[,;!.])`,
  `(?:consent|agree) to my (?:\\p{L}+ ){0,2}${ENGLISH_CONTACT} (?:address )?being (?:passed|handed|given|shared|sent|forwarded)(?: on)? (?:to|with) (?:her|him|them|alice)(?=$|[,;!.])`,
  '(?<=^|(?<!\\p{L})(?:the|your|this) )(?:request|intro\\p{L}*) (?:is |has been |hereby |gladly )+(?:approved|granted|accepted|agreed)(?=$|[,;!.])',
  // Whoever they are to meet: "Alice need only ring"
  `(?<!${REPORTED})(?:she|he|they|alice) (?:needs?|has|have|should|may|can)(?: certainly| of course| gladly)? (?:only|just|but)(?: to)? ${CONTACT}`,
  `(?<!${REPORTED})(?:she|he|they|alice) (?:only|just|simply) (?:has|have|needs?) to ${CONTACT}`,
  `(?<!${REPORTED})(?:she|he|they|alice) (?:should|may|might|can)(?: certainly| of course| gladly| just| simply| please)? ${CONTACT}`,
  "(?<!(?:if|that|when|hope|know|think) )(?:she|he|they|alice)(?:'ll| will|'d| would) (?:be|always be|get|find|receive) (?:very |most |more than |always |a (?:very )?)?(?:welcome|warm welcome|an? (?:warm )?(?:answer|reply) from me)(?: here)?(?=$|[,;!.]| any)",
  '(?:assure|promise) (?:her|him|them|alice) (?:of )?an? (?:very )?(?:warm|hearty|friendly) welcome',
  "(?:she|he|alice)(?:'s| is) (?:exactly|just|precisely) (?:who|the (?:person|sort of person|kind of person|one)) (?:that )?(?:i'd|i've|i would|i have|we'd|we've)(?: \\p{L}+){0,2} (?:like|love|wanted|want|hoped|hoping|need|needed|wishing|looking)(?: to meet| to know| to talk to)?(?=$|[,;!.])",
  '(?:put|count|mark|note) me (?:down )?(?:as|for) (?:a )?(?:willing|eager|keen|interested|happy|delighted|(?:an? )?(?:\\p{L}+ )?yes)(?=$|[,;!.]| and)',
  `${READY} to (?:say|answer|reply) (?:a |an )?yes(?=$|[,;!.]| (?:to (?:this|that|it|her|him|dana|you|an|the)|and))`,
  `(?<!(?:if|that|think|thinks|how) )${SHE} (?:has|have|gets?|got)(?: got)? my (?:full |whole |very )?(?:blessing|yes|consent|permission|leave|ear|attention|vote)(?=$|[,;!.]| and)${NOT_ELSE}`,
  `(?<!(?:says?|said|saying|say an?) )yes to (?:introducing us|being introduced|an? (?:intro\\p{L}*|chat|call)|(?:the|this|your) (?:intro\\p{L}*|offer|suggestion|proposal|question|request)|(?:meeting|talking to|hearing from) ${WHOM})(?=$|[,;!.])`,
  `(?<!${REPORTED})(?:you|they|dana) (?:may|can) (?:now |certainly |gladly |of course )?(?:proceed|go ahead|introduce (?:us|me)|make the intro\\p{L}*)(?=$|[,;!.]| (?:with|and)(?! (?:remove|delete|take|stop|unsub)))`,
  `(?:see|saw|sees|find|found|foresee|foresaw) no (?:difficulty|objection|obstacle|impediment|problem|reason against it),? (?:and )?(?:nor|neither),? (?:on reflection,? )?(?:do|did|can|have) (?:i|we)(?=$|[,;!.])`,
  `(?<!(?:not|n't|if|never) )(?:share|give|pass|forward|send|release|use)(?: (?:on|along|over|out|her|him|them|alice|to|ms|mr|mrs|dr))* my (?:\\p{L}+ ){0,2}${ENGLISH_CONTACT}`,
  `(?:it (?:will|would)|it'll|it'd|it's|it is) (?:be )?(?:(?:my|a|an|indeed|truly|really|both) )*(?:(?:great|real|sincere|true|genuine|distinct) )?${HONOUR}(?: and (?:(?:a|an|my|great) )*${HONOUR})? to ${MADE}`,
  "(?<=^|[,;] ?|yes )(?:that's|thats|this is|it's|its|that is|all) (?:(?:totally|perfectly|absolutely|completely|quite|all|more than|just|very much) )?(?:fine|ok|okay|cool|alright|grand)(?: (?:by|with|for) (?:me|us))?(?=$|[,;!.])",
  "(?:it|that|this)(?:'d| would|'ll| will) be (?:an?|my) (?:\\p{L}+ )?(?:honou?r|privilege|pleasure|treat|delight|joy)(?=$|[,;!.])",
  "(?:it's|that's|it is|this is|that is) (?:an? )?(?:(?:big|definite|firm|resounding|clear|hearty|very) )*yes(?= from| for me|$|[,;!.])",
  'my answer (?:\\p{L}+ ){0,5}(?:is|:)(?: (?:always|still|the same|a|an|definite|firm|big|simple|quick|of course)[,:]?){0,3} yes(?=$|[,;!.])',
  '(?<=^|[,;?] ?|yes )i (?:certainly|sure|definitely|absolutely|most certainly|very much) (?:would|do|will|am)(?=$|[,;!.])',
  '(?<=^|[,;] ?)(?:(?:just|please|yes|go on|ok|and) )*do it(?=$|[,;!.])',
  'tell (?:her|him|them|alice) to (?:hit me up|get in touch(?! with (?!me(?!\\p{L})))|drop me a (?:line|note|message|mail)|give me a (?:shout|bell|ring|call|buzz)|reach out|(?:write|call|ring|e-?mail|text|message|phone|whatsapp|ping) me)(?! (?:if|when|once|after|unless|first|next|in)(?!\\p{L}))',
  "(?:could|can)(?:n't| never| hardly) (?:ever |possibly )?say no to (?!(?:it|this|that|a|an|the|cake|coffee)(?!\\p{L}))\\p{L}+",
  "(?:i|we)(?:'ll| will|'m| am|'re| are)? (?:look|looking) forward to (?:her|his|their|alice's) (?:e-?mail|mail|message|call|note)",
  'noted and agreed|agreed and (?:noted|accepted)|(?<=^|[,;] ?)agreed(?=$|[,;!.])',
  '(?<=^|[,;] ?)(?:ya|yes|yeah|ok|okay|sure|also) can(?: lah?| one)?(?=$|[,;!.])',
  "(?:she|he|they|alice)(?:'s| is|'re| are) welcome to (?!(?:try|apply|join|look|search|wait|form)(?!\\p{L}))\\p{L}+",
]

const GERMAN = [
  '(?<=^|[,;] ?|also |dann |ja,? )mach(?:en wir|ma|en ma|t ihr)(?: (?:das|es|so|ruhig|gerne?|mal|doch|halt|bitte))*(?=$|[,;!.])',
  '(?:kann|darf|soll) (?:sie|er|man|die|der)(?: (?:gerne?|ruhig|ja|halt|natürlich))* (?:machen|tun|haben|gerne?)(?=$|[,;!.])',
  '(?:erwarte|warte auf) (?:gerne? )?(?:ihre|seine|ihren|seinen|alices|frau \\p{L}+s) (?:e-?mail|mail|nachricht|anruf|meldung)',
  'warum (?:denn |auch |eigentlich |ned |net |nicht )+(?=$|[,;!:.-])',
  '(?:akkord|akkord dazu|genehmigt|freigegeben|bewilligt|gebongt)(?=$|[,;!.])',
]

const TOUCH = '(?:en (?:relation|contact|lien|rapport)|en contacto|em contacto?|in contatto|in contact)'

const FRENCH = [
  `(?<!(?:ne|si|comment|que) )(?:pouvez|peux)(?:-vous|-tu)?(?: (?:donc|bien|tout à fait|sans (?:souci|problème|hésiter)|y|nous|me|lui)){0,3} (?:procéder|mettre ${TOUCH}|présenter|faire (?:la|les) (?:présentation\\p{L}*|mise en relation)|(?:donner|transmettre|passer|communiquer|partager|filer) (?:mon|mes|ma))`,
  "(?:j'attends|nous attendons|dans l'attente de) (?:donc |avec plaisir |avec impatience )?(?:son|ses|de ses|leur) (?:mail|courriel|message|appel|coup de fil|nouvelles)",
  '(?<=^|[,;] ?|allez,? )(?:accord|chiche|banco|tope là|entendu|marché conclu)(?=$|[,;!.])',
  '(?<=^|[,;] ?|moi |alors |oui )(?:ça|ca|cela) me (?:va|convient)(?: (?:très bien|parfaitement|bien|tout à fait|nickel))?(?=$|[,;!.])',
]

const SPANISH = [
  `(?<!(?:no|si|cuando|c[oó]mo) )(?:pueden?|pod[eé]is|puedes|procedan|proceda)(?: (?:ustedes|usted|ya|tranquilamente|perfectamente|sin problemas?|cuando (?:quieran|gusten)|con (?:toda )?confianza)){0,2} (?:proceder|avanzar|seguir adelante|presentar(?:nos|me|mela|melo)|poner(?:nos|la|lo|me)? ${TOUCH}|(?:pasar|dar|compartir|facilitar|enviar)(?:le|les)? (?:mi|mis)|hacer (?:la|esa) (?:presentaci|introducci)\\p{L}+|con (?:la|el) (?:presentaci|introducci|contacto)\\p{L}*)`,
  '(?:claro|por supuesto|desde luego|obvio|c[oó]mo no) que (?:quiero|acepto|me gustar[ií]a|me interesa|me apetece)(?=$|[,;!.])',
  '(?:espero|esperar[eé]|quedo a la espera de) (?:con gusto |encantad[oa] )?(?:su|sus|el de ella) (?:correo|mail|mensaje|llamada|noticias|contacto)',
  `(?:me parece|veo|encuentro)(?: \\p{L}+)? (?:fenomenal|genial|bien|estupendo|perfecto|fant[aá]stico|buena idea) que (?:nos|me|la|le) (?:\\p{L}+ ){1,2}${TOUCH}`,
]

const PORTUGUESE = [
  '(?<=^|[,;:] ?|ent[aã]o |por favor,? |sim,? )fa(?:[cç]am?|z)(?: (?:l[aá]|ent[aã]o|por favor|sim|favor|pois))* (?:a|essa|esta|as) (?:apresenta|ponte|introdu|conex)\\p{L}*',
  '(?<=^|[,;] ?)(?:for[cç]a (?:nisso|a[ií])|t[aá] valendo|manda (?:bala|ver)|bora l[aá]|fechado|combinad[ií]ssimo)(?=$|[,;!.])',
  '(?:aguardo|fico [aà] espera d[oae]|espero) (?:o |a )?(?:seu|sua|dela|contacto d|contato d|mail d|e-?mail d|mensagem d)(?:a|o|ela|ele)? ?(?:contacto|contato|mail|e-?mail|mensagem|chamada|alice)?',
  `(?<!(?:n[aã]o|se|quando|como) )(?:podem?|podes)(?: (?:ent[aã]o|sim|avan[cç]ar e|[aà] vontade|tranquilamente)){0,2} (?:avan[cç]ar|prosseguir|proceder|apresentar(?:-nos)?|p[oô]r-nos ${TOUCH}|(?:passar|dar|partilhar|compartilhar|enviar|mandar)(?:-lhe)? (?:o |a |os )?me?[ui]\\p{L}*|fazer a (?:apresenta|ponte)\\p{L}*)`,
]

const ITALIAN = [
  `(?<!(?:non|se|quando|come) )(?:potete|pu[oò]|puoi)(?: (?:pure|tranquillamente|senz'altro|benissimo)){0,2} (?:procedere|presentarci|metterci ${TOUCH}|(?:dar|passar|girar|lasciar)(?:le|gli) (?:la mia|il mio|i miei|pure)|far(?:ci|e) (?:conoscere|incontrare|le presentazioni|la presentazione))`,
  '(?:per me|per quanto mi riguarda|da parte mia|quanto a me),? (?:si pu[oò] fare|va (?:bene|benissimo)|(?:è )?ok|(?:è )?(?:un )?s[iì]|nulla in contrario)(?=$|[,;!.])',
  '(?:aspetto|attendo|resto in attesa di) (?:con piacere |volentieri )?(?:sue|la sua|il suo|un suo|una sua|le sue) (?:notizie|e-?mail|mail|chiamata|messaggio|telefonata)',
  "(?<=^|[,;:] ?)(?:fate|faccia|fai)(?: (?:pure|dunque|senz'altro))* (?:le|la|l') ?(?:presentazion|introduzion)\\p{L}+",
]

const DUTCH = [
  '(?<!(?:als|of|wanneer|niet) )(?:ze|zij|hij|u|je|jullie|alice|mevrouw \\p{L}+) (?:mag|mogen|kan|kunt|kunnen)(?: (?:me|mij|gerust|mijn|het|dat|altijd|uiteraard|natuurlijk|zeker|best|e-?mail|mail|nummer|adres|mailadres|gegevens|telefoonnummer)){1,4} (?:hebben|krijgen|doorgeven|geven|mailen|bellen|schrijven|contacteren|benaderen|delen|sturen)',
  '(?:ik )?(?:wacht|kijk uit|verheug me)(?: (?:op|naar))? (?:haar|zijn|een) (?:mail\\p{L}*|bericht\\p{L}*|telefoontje|belletje)(?: (?:af|graag af|van haar))?(?=$|[,;!.])',
  'wat mij betreft:? (?:doen|prima|akkoord|ja|graag|mag (?:het|dat)|is het (?:goed|prima|ok\\p{L}*)|in orde|geen bezwaar)(?=$|[,;!.])',
]

export const PERMISSION = [...LEAVE, ...GERMAN, ...FRENCH, ...SPANISH, ...PORTUGUESE, ...ITALIAN, ...DUTCH]
