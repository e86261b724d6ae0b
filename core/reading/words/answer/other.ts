/** How people point to somebody else, and say who they are, as sources of regular expressions over lower-case text. */
import { SOMEBODY } from './directive.ts'
import { spoken } from './spoken.ts'

const NOT_ME =
  '(?!me(?![\\p{L}])|you(?![\\p{L}])|us(?![\\p{L}])|her(?![\\p{L}])|him(?![\\p{L}])|them(?![\\p{L}])|each other|it(?![\\p{L}])|that|this|what|if|for)'
const TURN =
  '(?:talk|speak|reach out|write|turn|get in touch|chat|go|refer|connect|introduce \\p{L}+|intro \\p{L}+|point \\p{L}+|send \\p{L}+|direct \\p{L}+)(?: directly| instead| rather| over| on)? (?:to|with)'

/** Somebody of their own, by what they are to them. */
const KIN =
  '(?:brother|sister|mother|father|mum|mom|dad|son|daughter|cousin|uncle|aunt|auntie|nephew|niece|flatmate|housemate|roommate|neighbou?r|husband|wife|colleague|boss|partner|business partner|co-?worker|work ?mate|mate|friend|successor|manager|deputy|assistant manager|supervisor|line manager|better half|other half|in-?law|(?:brother|sister|mother|father|son|daughter)-in-law|grandson|granddaughter|twin)'

/** Whom one turns to that is no person. */
const BODY =
  '(?:society|association|office|department|council|club|team|museum|library|university|school|church|parish|charity|group|union|agency|centre|center|foundation|institute|committee|chamber|guild|federation|archive|embassy|helpdesk|help desk|front desk|reception)'

/** Somebody by what they are to them, or to a firm, without a name. */
export const OF_THEIRS = `(?:[Mm]y|[Oo]ur|[Tt]he) (?:(?!(?:own|email|other|right|best|wrong|only|whole|last|first)(?!\\p{L}))[\\p{L}-]+ ){0,2}(?:${KIN}|${BODY}|director|secretary|treasurer|chair(?:man|woman|person)?|head of \\p{L}+(?: \\p{L}+)?|boss|coordinator|editor|agent|publicist|bursar|dean|registrar|curator|owner)(?! (?:\\p{Lu}|and (?:i|me)(?!\\p{L})|of (?!mine)))`

/** "Ask gemma she does all the bookings now" */
const ASK_WHO_DOES =
  '(?<=^|[,;–—] ?|(?:just|best|better|please|rather|instead|should|could|maybe|so|then) )(?:ask|try|text|message|ring|call|e-?mail|contact|talk to|speak to|write to) (?!me|you|her|him|them|us|it|this|that|again|someone|somebody|anyone|anybody|everyone|people|if|whether|dana|alice)\\p{L}+(?: \\p{L}+)?,? (?:she|he|they)(?:\\x27s|\\x27re|\\x27ll| is| are)? (?:now |always |usually |all )?(?:does|do|runs?|handles?|sorts?|manages?|decides?|deals?|looks? after|knows|in charge|responsible|the one|the boss|took over|takes|books)(?!\\p{L})'

export const OTHER = [
  ASK_WHO_DOES,
  '(?:it|that|this)(?:\\x27s| is) (?:now )?(?!it|that|what|there|here|let|today|tomorrow)\\p{L}+\\x27s \\p{L}+ (?:now|these days)',
  `(?:^|please |just |better |best |rather |instead |should |could |would )(?:try|ask|contact|write to|ring|call|e-?mail|approach|speak to|talk to|go to|go through) (?:the|our) (?:[\\p{L}-]+ ){0,4}${BODY}`,
  `(?:that's|that is|that'd be|that would be|it's|it'd be|you want|you'll want|you'll be wanting|you'd want|you're wanting|you need|you're after|you mean|you'll want|looking for) (?:my|our) (?:\\p{L}+ )?${KIN}`,
  `(?:my|our) (?:\\p{L}+ ){0,2}${KIN}(?: \\p{L}+)? (?:handles|does (?!not)|runs|deals with|looks after|takes care|manages|is the (?:one|person|expert|brains|\\p{L}+ person)|is (?:much |far )?better|'s the one|knows all|took (?:it|that|this|the \\p{L}+) over|has taken (?:it|that|this|the \\p{L}+) over)`,
  'is (?:the one|the person|who|whom)(?: \\p{L}+){0,2} (?:to (?:talk|speak|ask|contact|write)|you want|you need|she (?:wants|needs)|runs|handles)',
  "^(?:that|it)(?:'d| would) be (?:our|my) (?!pleasure|honou?r|joy|delight|privilege|dream)\\p{L}+(?: \\p{L}+){0,2}$",
  '(?:requests?|enquir(?:y|ies)|inquir(?:y|ies)|introductions?|questions?|invitations?|decisions?|things?|this|that|it|all|everything)(?: (?:like this|of this (?:kind|sort)|here|now|these days|(?:about|concerning|regarding|for|on|of|to) (?:\\p{L}+ ){0,3}\\p{L}+))? (?:must |should |has to |have to |needs? to |will |would |ought to |may |can |are to |is to )?(?:always |now |first |please )?(?:go|goes|come|comes|run|runs|(?:is|are) (?:handled|dealt with|looked after|managed|decided|made|taken|run)|be (?:handled|dealt with|sent|put|addressed|made|taken|directed|referred|forwarded|submitted|routed|passed)) (?:through|via|by|to|past|with) (?!me(?!\\p{L})|you|us(?!\\p{L})|an? |the (?!(?:[\\p{L}’\\x27]+ ){0,2}(?:office|team|department|desk|secretary|secretariat|board|committee|agency|agent|chair|director|manager|head|dean|bursar|clerk|registrar|administrator|coordinator)(?!\\p{L}))|my (?:inbox|mind|head)|e-?mail|phone|plan|the (?:end|window|wall)|an end|a close)\\p{L}+',
  '(?:a |be |is )?(?:good |better |great |perfect )?(?:one|question|job|task|matter|topic|conversation|thing|case) for (?!me|us|you|her|him|them|it|this|that|another|a |the (?:future|new|summer|spring|autumn|winter|weekend|record|moment)|next|later|after|january|february|march|april|may|june|july|august|september|october|november|december)\\p{L}+(?: (?:in|at|from|on|over) \\p{L}+)?(?: rather than (?:for )?me| instead| not me| i(?: would)? think|$)',
  '(?:is|are|be|was) (?:now |really |probably |always )*the (?:ones?|people|person|man|woman|lady|guy|folks|chap|place|address|desk|department|team) (?:to (?:talk|speak|ask|see|contact|write|go|approach|e-?mail|try|meet|call)|you (?:want|need|should|are after|were after)|who (?:can|could|might|would|does|decides|handles|knows|deals))',
  '(?:our|my|the) (?:\\p{L}+ ){1,5}(?:decides|handles|oversees|manages|covers|runs|deals|signs off|looks after|takes care|is in charge|has the (?:final )?say|makes (?:those|these|such|all|the) decisions|does)(?: (?:on|with|of|that|this|all|those|such|these|our|any|everything|for|it|partnerships))',
  'knows? (?:far |much |way |a lot )?(?:more|better)(?: about \\p{L}+)? than (?:i|me)',
  'is (?:running|leading|heading|handling|doing|managing|owning|in charge of|responsible for|looking after) (?:that|this|it|the|our|these|all)',
  '(?:any ?more|now|these days|no longer)[,;]? ?(?:my colleague )?\\p{L}+ (?:does|is|did)$',
  '(?:not in charge|no longer in charge|not responsible|no longer responsible)',
  '(?:our|my|the) \\p{L}+(?: \\p{L}+)? (?:would be better|is better|should take|should handle|should be the one|decides)',
  "(?:how about|what about|why not (?:ask|try|talk to)|why don't you (?:ask|try)) (?!we|i(?!\\p{L})|you|if|in |on |at |after|when|once|early|late|mid|around|from |towards|easter|christmas|spring|summer|autumn|winter|next|this|mon|tue|wed|thu|fri|sat|sun|tomorrow|some|a |the |never|it|that|him|her|me|us|\\d)\\p{L}+",
  "(?:you're|she's|he's) (?:probably |really |actually )?(?:looking for|after) (?!me|a |an |some|the |help|someone|somebody)\\p{L}+",
  '(?<!(?:who|you|to) )(?:put|get) (?:her|him|them|alice) in (?:touch|contact) with (?!(?:me|us|you|mine|dana|other|someone|somebody|anyone|each|people)(?!\\p{L}))\\p{L}+',
  '(?:meant|mean|wanted|intended) to (?:write|e-?mail|mail|ask|contact|reach) (?:to )?(?!to |me|you|us|ask|her|him|it|back)\\p{L}+',
  // English
  '(?:my|our) (?!assistant|pa |calendar)\\p{L}+(?: \\p{L}+)? (?:can|could|might be able to|may be able to|would be able to|will be able to|is able to) (?:help|assist|answer|advise|take (?:it|this)|sort)',
  "(?:she|he|they)(?:'s| is| are|'re) (?:really |actually |very much |now )?the (?:expert|one|specialist|boss|brains|authority|decision[- ]maker|right \\p{L}+)(?: (?:on|for|in|here|there|with|at|of|who|to)| not me|$)",
  "(?:would|will|might|could|'d|'ll|is|should)(?: be)? (?:much |far |way |a lot |probably |certainly )*(?:more (?:useful|helpful|relevant|suitable|appropriate|knowledgeable|qualified|interested)|of (?:far |much )?more (?:use|help|value))(?= (?:to|for|than|on|about|here|in)|$)",
  '(?:reach|contact|find|get|ask|try|write to|e-?mail|use|talk to|speak to) (?:my|our) (?!wife|husband|inbox|mail|e-?mail|mobile|cell|number|office|assistant|address)(?:\\p{L}+ ){1,3}(?:at|on|under|via|who)',
  "don't work (?:there|here|for them|at \\p{L}+|in that \\p{L}+) (?:any ?more|now|any longer)",
  '^(?!she|he|it|that|this|they|every|nobody|who|what|which|time|god|money|neither)\\p{L}+(?: \\p{L}+)?(?: (?:in|at|from|over|down in) (?:the |our )?\\p{L}+(?: \\p{L}+){0,2}?)? (?:does|deals with (?:that|this|those|these|it|such)|handles (?:that|this|those|these|it|such))$',
  '(?:is|are|was|were|gets?|being) (?:all )?(?:coordinated|handled|managed|run|looked after|dealt with|organi[sz]ed|decided|overseen|taken care of|arranged) by (?!me(?!\\p{L})|us(?!\\p{L})|a |an |hand|default|email|committee)\\p{L}+',
  '(?:is|would be|will be|should be)(?: now)? (?:your|the|our) (?:new |main |best |first |right |only )?(?:contact|point of contact|go-to|port of call|successor|replacement|bet|option)',
  '(?:is|would be|will be|(?:he|she|they)(?:’d|\\x27d| would|’ll|\\x27ll) be) (?:your|her) (?:man|woman|guy|person|best bet)(?! (?:of|in life))',
  '^(?:please )?try (?:dr|prof|mr|mrs|ms)\\.? \\p{L}+',
  "^(?:and |i'm |just )*(?:adding|copying|cc'?ing|looping in|bringing in) (?!you|myself|me(?!\\p{L})|my (?:wife|husband|assistant))\\p{L}+",
  '(?:this|it|that) is (?:one |a (?:question|matter|thing) )?for (?:our|the) \\p{L}+(?: \\p{L}+)? (?:team|department|people|office|desk|lot|folks)',
  '(?:take|pick) (?:this|it|that) up with (?!me|you)\\p{L}+',
  'best to (?:contact|ask|try|write to|speak to|talk to|e-?mail) (?!me|you|her|him|them|wait)\\p{L}+',
  `(?:^|please |kindly |rather |instead |better |best |just |so |then |maybe |perhaps |pls )${TURN} ${NOT_ME}\\p{L}+`,
  `(?:(?!i |we )\\p{L}+|i'd suggest you|suggest you) (?:should|could|might want to|may want to|would be better(?: off)?|'d be better(?: off)?|would do better|had better|'d better|ought to|need to|needs to|want to|wants to|can|must)(?: really| probably| rather| perhaps| always| instead| better| also)* (?:to )?(?:${TURN}|talking (?:to|with)|speaking (?:to|with)|ask|asking|contact|contacting|try|meet|meeting|email|e-mail) ${NOT_ME}\\p{L}+`,
  `(?:^|please |rather |instead |better |maybe |perhaps |you could |try and )(?:ask|contact|try|email|e-mail|ping|approach|consult|see) (?!again|me|you|her|him|them|us|later|is |works|only|would|will|please|preferred|or |and |it|this|that|back|in |after|next|when|once|first|if |what|my (?:wife|husband))\\p{L}+(?: \\p{L}+){0,5} ?(?:instead|at|@|\\(|<|:|,|who|about|for|$)`,
  "(?:is|are|be|'s|'d be|would be|might be|makes?)(?: probably| actually| really| much| far| certainly| likely)* (?:a |the )?(?:much |far )?(?:better|best|right|more appropriate|correct|proper|ideal|better suited|better placed|best placed|better positioned|best positioned)(?: suited| placed| positioned)? (?:person|one|fit|contact|people|match|place|choice|point of contact|guy|woman|for (?:this|that|her|it|such)|to (?:talk|speak|ask|help|answer|contact))",
  '(?:better|best|right|correct|appropriate) (?:person|contact|people|one|guy|address|place|desk|office|department|team)(?: these days| now| nowadays| currently| at the moment| for (?:this|that|it|such things))*(?: to| for| here| would| is)',
  'who (?:handles|runs|leads|heads|looks after|deals with|is responsible|is in charge|took over)',
  '(?:handles|looks after|heads up|deals with|is in charge of|is responsible for|took over|takes care of|has taken over|(?:runs|owns|leads) (?:that|this|these|it|our|such|all))(?: \\p{L}+){0,6}',
  "(?:i'm|i am|am) (?:probably |really |definitely |afraid i'm )?(?:not|no longer|the wrong)(?! (?:the |an? )?(?:most|least|(?!best)\\p{L}+est)(?!\\p{L}))(?: \\p{L}+){0,2} (?:the |a )?(?:right |best |correct |wrong )?(?:person|one(?! (?:for|to|of)(?!\\p{L}))|contact|guy|address)",
  "(?:not|isn't) (?:really |quite )?(?:the )?(?:right|best|correct) (?:person|contact|one|address)",
  'wrong (?:person|contact|guy|address)',
  '(?:have|got|reached|mailed|asked|picked) the wrong (?!time|moment|day|week|month|impression|end)\\p{L}+$',
  "(?<!(?:if|unless|whether) (?:it's|it is|it was|there's|there is|she's|he's|that's|i'm|they're) (?:just |only |really )?)(?:someone|somebody|anyone|person|one) else",
  'i (?:no longer work|have left(?! (?:the|that|this) (?:business|trade|profession|field|industry|game|world|life)(?!\\p{L}))|left(?! (?:she|he|they|you|we|long before)(?!\\p{L}))(?! [^.,;]{0,40}(?:in \\d{4}|ago))(?! \\p{L}+ to (?:get|be|live|escape|avoid|find))(?! (?:before|after|when|it|my|you|early|the (?:house|party|office|room)))|am no longer|have moved on|handed)',
  "i'm no longer",
  "(?:i'm|i am|i've|have) (?:cc'?ing|cc'?d|copying|copied|adding|added|looping in|looped in) (?!you|myself)\\p{L}+",
  '(?:forward(?:ed|ing)?|pass(?:ed|ing)?|hand(?:ed|ing)?|redirect(?:ed)?) (?:this|it|that|your (?:mail|email|message|note)|her|him|them) (?:on |along |over )*(?:to|on to) (?!me(?!\\p{L}))\\p{L}+',
  `(?:introduce|intro|connect) (?:her|him|them|\\p{L}+) (?:to|with) ${NOT_ME}\\p{L}+(?: \\p{L}+){0,4} instead`,
  'ask for (?!me(?!\\p{L})|you|her|him|it|us|them|a |an |the |more|my|your|help|advice|time|this|that|details|clarification|money|permission|trouble|directions)\\p{L}+(?: \\p{L}+)?(?=$|[,;!(])',
  '(?:better|best|rather|should|instead)(?: if)?(?: you)? (?:ask|contact|write to|talk to|speak to|e-?mail)(?: to| with)? (?:her|him|them)(?! (?:to|if|whether|that|know)(?!\\p{L}))',
  '(?:sounds|looks|seems)(?: more)? like (?:something|one|a (?:case|question|job|matter|thing)) for (?:our|my|the) \\p{L}+',
  '\\p{L}+ ?(?:->|→|=>|➡️?|>>) ?(?!me(?!\\p{L})|you|us(?!\\p{L})|no|yes|ok|later|next)\\p{L}+',
  '(?:do|be|fare)(?: much| far| a lot)? better (?:with|asking|talking to|speaking to|off with) (?!me(?!\\p{L})|it|that|this|a |an |no|less|more)\\p{L}+',
  'in my (?:stead|place)|and not (?:to|through|with) me',
  'the (?:person|one|man|woman|people) who (?:\\p{L}+ ){1,8}(?:is|are|would be) (?!me(?!\\p{L})|i(?!\\p{L})|not|a |an |very|so |here|there|always|never)\\p{L}+',
  'instead of me',
  'better off (?:with|talking|asking|speaking|contacting|writing)(?: (?:to|with))? (?!me)\\p{L}+',
  'not me$',
  '^(?:sorry,? )?not me(?![\\p{L}])',
  "(?:would be|is|am|are|'d be|might be|seems) (?:far |much |probably |way )*better (?:placed|suited|positioned|qualified|equipped)(?: than| to| for)?",
  '(?:falls? (?:under|within|to|into)|comes under|sits? (?:with|under|in)|belongs? (?:to|with|in)|lies? with|goes to|(?:is )?down to|best (?:left|dealt|handled|asked|addressed)(?: to| with| by| of)?) (?!me(?!\\p{L})|my|you|us(?!\\p{L})|it|this|that|a |an |the (?:moment|future)|bed|sleep|pieces)\\p{L}+',
  "(?:is|'s)(?: more| really| actually| rather| probably| now)* (?!it|that|what|there|here|let|today|tomorrow|everyone|nobody)\\p{L}{2,}'s (?:area|thing|department|domain|remit|job|responsibility|territory|field|world|baby|turf|call|patch|project|portfolio|topic|beat|decision)",
  `(?:better|best|wiser|smarter|quicker|easier|more sense)(?: for (?:her|him|them|you|\\p{L}+))?(?: if (?:she|he|you|they)| to) (?:asks?|talks? (?:to|with)|speaks? (?:to|with)|contacts?|e-?mails?|goes? to|writes? to|try|tries|reach(?:es)? out to|approach(?:es)?) ${NOT_ME}\\p{L}+`,
  "(?:you'll |you |you'd |you would |she |she'll |she'd |he |he'd |they |really |probably )+want (?:(?:our|the) (?:\\p{L}+ ){1,2}(?:team|department|office|desk|people|lot|person)|procurement|purchasing|sales|marketing|hr|legal|finance|accounts|reception|operations|comms)",
  `(?:have|has) (?:you|she|he) (?:tried|asked|thought of|spoken to|talked to) ${NOT_ME}\\p{L}+`,
  `(?:i'd |i would |can i |may i |i |let me |we'd )(?:rather |strongly |really )*(?:suggest|recommend|nominate|propose) (?!you (?:wait|check|look|don't)|we|a |an |it|this|that|not|holding|waiting|another|some)\\p{L}+`,
  "(?:i'd |i would |please |just |better |can you |could you |i )?(?:point|steer|direct|send|route|redirect|refer) (?:her|him|them|you|this|it|alice) (?:on |over |along |straight )*(?:to|at|towards) (?!me|you|people|others|some |a few|my (?:inbox|mail|e-?mail|calendar|website|address))\\p{L}+",
  '(?:(?<!look |looking )forward|pass|hand|redirect|redirecting|forwarding|passing|handing)(?:ed|ing)? (?:(?:this|it|that|your (?:mail|email|message|note)|her|him|them) )?(?:on |along |over )*(?:to|on to) (?!me|you|my (?:inbox|private|personal|work))\\p{L}+',
  'rather than me',
  '(?:speak|talk|write|go|reach out|get in touch)(?: \\p{L}+){0,6} instead',
  'instead$',
  '(?:recommend|suggest|try|nominate) (?:my |our )?(?:colleague|co-?founder|partner|friend|boss|successor|\\p{L}+ (?:in|from|at) (?:our|my|the))',
  'would be (?:the )?(?:one|person) (?:to|for|who)',
  '(?:her|his) (?:address|e-?mail) is',
  // Español
  '(?:persona|contacto) (?:adecuad[oa]|correct[oa]|indicad[oa])',
  '(?:lleva|se encarga|se ocupa|es (?:el|la) responsable|gestiona)',
  'no soy (?:yo )?(?:la persona|quien|el)',
  'en mi lugar',
  '(?<!(?:consult|habl|coment|charl|pregunt|decid|acord)\\p{L}{0,6} (?:con|a) )mi (?:compañer[oa]|colega|soci[oa])',
  // Français
  '(?:bonne|meilleure|bon) (?:personne|interlocut\\p{L}+|contact)',
  "(?:s'occupe|est responsable|est en charge|gère|est chargée?|est (?:la|le) mieux placée?)",
  "quelqu'un d'autre",
  'à ma place',
  "c'est \\p{L}+ qui",
  '(?<!(?:parl|consult|demand|discut|voi|décid)\\p{L}{0,6}(?: (?:à|avec))? )(?:mon|ma) (?:collègue|associée?)',
  // Deutsch
  '(?:wende|wenden sie|sprich|sprechen sie|frag|frage|fragen sie|schreib|kontaktier\\p{L}*|rede|melde?|meld)(?: (?:dich|sich|dafür|dazu|da|hierzu|bitte|doch|besser|lieber|eher|am besten|gerne?|direkt|mal))* (?:an|mit|bei|beim|vom|zum|unsere[nm]?|meine[nm]?|die|den|frau|herrn?) (?!mich|mir|uns)\\p{L}+',
  '(?:frag|frage|kontaktiere?|sprich)(?: (?:doch|besser|lieber|bitte|mal|eher|am besten))+ (?!mich|nochmal|noch|wieder|in |im |nach |später)\\p{L}+',
  '(?:ist|wäre|sind|bin|wär) (?:dafür |hierfür |da |eher |wohl |sicher |bei uns |nicht |leider |für so etwas |hier )*(?:zuständig|verantwortlich|die richtige|der richtige|de[rn] richtige|besser geeignet|der bessere|die bessere|der beste|die beste)',
  '(?:richtige[rn]?|bessere[rn]?|falsche[rn]?) (?:ansprechpartner\\p{L}*|person|kontakt|adresse|mann|frau)',
  'jemand(?:en|em)? ander\\p{L}*',
  '(?:mein|meine|meinem|meiner|unser|unsere|meinen) (?:kolleg\\p{L}+|partner\\p{L}*|chef\\p{L}*|nachfolger\\p{L}*)',
  'kümmert sich',
  '(?:das )?macht (?:bei uns|hier|jetzt|inzwischen)',
  '(?:an meiner stelle|stattdessen|statt (?:mich|mir|meiner|an mich|bei mir))',
  'betreut (?:das|bei uns|dieses)',
  // Português
  '(?:pessoa|contacto|contato) (?:certa|indicada|adequad[oa]|cert[oa]|errad[ao])',
  '(?:trata|cuida|é (?:o|a) responsável|está encarregad[oa]) (?:disso|disto|d[aeo]s?|por|pel[oa])?',
  'no meu lugar',
  '(?<!(?:fal|consult|convers|pergunt|decid|combin)\\p{L}{0,6} (?:com|a|ao|à)(?: [oa])? )(?:meu|minha) (?:colega|sóci[oa])',
  'outra pessoa',
  // Italiano
  '(?:persona|contatto) (?:giust[oa]|adatt[oa]|sbagliat[oa]|più adatt[oa])',
  '(?:si occupa|se ne occupa|è (?:il|la) responsabile|gestisce|segue)',
  'al (?:mio|posto mio) posto',
  '(?<!(?:parl|consult|chied|sent|decid|discut)\\p{L}{0,6}(?: (?:con|a|al|alla))? )(?<!(?:con|a|al|alla) (?:il|la) )(?:il mio|la mia|mio|mia) (?:collega|soci[oa])',
  'qualcun altro',
  // Nederlands
  '(?:neem|praat|spreek|mail(?= (?:dan|liever|beter|even|eens|maar|naar|aan|met|mijn|onze|de|het))|vraag|benader|bel|ga(?= (?:dan |liever |beter |even |eens |maar |hiervoor |daarvoor )*(?:naar|bij|met))|schrijf)(?: (?:dan|liever|beter|even|eens|maar|hiervoor|daarvoor|gerust|het))* (?:contact op met|met|aan|naar|bij)? ?(?!ik|we|wij|ze|zij|hij|mij|me|ons|nog|over|in |later|weer|opnieuw|het (?:nog|me|mij|ons|over|in|later|dan|weer|opnieuw))\\p{L}+',
  '(?:juiste|beste|betere|verkeerde) (?:persoon|contact|contactpersoon|adres)',
  '(?:gaat (?:hierover|daarover|hier over|daar over|erover)|is (?:hiervoor |daarvoor |hier )?verantwoordelijk|regelt|doet (?:dit|dat) bij)',
  'iemand anders',
  '(?<!(?:met|van|door) )(?:mijn|onze) (?:collega|partner|compagnon)',
  'in mijn plaats',
  'kun je beter',
  // Elsewhere
  'обратитесь к',
  'напишите',
  'prata (?:hellre )?med',
  'kontakta',
  'tal (?:hellere )?med',
  'kontakt (?:heller )?',
  'snakk (?:heller )?med',
  'proszę (?:pisać|zwrócić się)',
  'obraťte se na',
  'lütfen .{0,30} (?:ile|e|a) (?:yazın|görüşün)',
  ...spoken('other'),
]

/** That it is not for them, whoever else it may be for. */
export const NOT_MINE = [
  ASK_WHO_DOES,
  '^i (?:only|just) \\p{L}+(?: \\p{L}+){1,5}?,? (?:and |but )?(?!i |it |she |he |they |so |we )\\p{L}+ (?:does|handles|runs|decides|manages|deals with|looks after|is in charge|organi[sz]es)(?: \\p{L}+){0,3}$',
  "(?:don't|do not) (?:think|believe|reckon)(?: that)? (?:i'm|i am|i'd be)(?: really| quite)? the (?:right|best|correct) (?:person|one|contact)(?=$| for)",
  "(?:not|\\p{L}+n't|no longer)(?: \\p{L}+)? (?:the |a )?(?:right|best|correct) (?:person|contact|one|address|guy)",
  '(?:the )?wrong (?:person|contact|guy|one)',
  '(?:nicht|falsche?[rn]?) (?:(?:der|die|den) )?(?:richtige[rn]? )?(?:ansprechpartner\\p{L}*|person|kontakt)',
  'no soy (?:yo )?la persona',
  'pas la bonne personne',
  'não sou a pessoa',
  'non sono la persona',
  'niet de juiste persoon',
  ...spoken('notMine'),
]

/** The person they mean by "she would be better": a role, where no name is. */
export const ROLE = [
  `(?:mis?|mon|ma|mes|mio|mia|meu|minha|notre|nuestr[oa]|nosso|nossa|nostr[oa]|le|la|el|il|o|a|al|del|au|du|l.) ?${SOMEBODY}\\p{L}*`,
  '(?:hr|legal|procurement|purchasing|accounts|accounting|marketing|sales|finance|reception|operations|communications|comms|the (?:press|sales|box|head|main|front|school|parish|registrar\\p{L}*) (?:office|desk|team))',
  '(?:our|my|the) (?:[\\p{L}’\\x27-]+ ){0,3}(?:team|colleague|co-?founder|partner|boss|assistant|head|director|manager|cto|ceo|cfo|coo|vp|successor|department|office|lead|wife|husband|friend)',
  `(?:our|my|the) (?:[\\p{L}-]+ ){0,4}${BODY}`,
  'the (?:\\p{L}+ ){0,2}(?:vicar|priest|secretary|treasurer|chair(?:man|woman|person)?|curator|editor|producer|dean|registrar|bursar|clerk|principal|captain|coordinator|organi[sz]ers?|administrator|receptionist|landlord|owners?|manager|officer)',
  '(?:our|my) (?:\\p{L}+ ){0,2}officer',
  `(?:our|my) (?:[\\p{L}’\\x27-]+ ){0,2}(?:${KIN}|solicitors?|lawyers?|agents?|secretary|publicist|publishers?|accountants?|office|people|trustees?|administrator|coordinator|chair(?:man|woman|person)?|treasurer|curator|editor|producer|dean|registrar|${BODY}|head ?(?:teacher|mistress|master|gardener|chef|coach|nurse)?|principal|captain|vicar|bursar|clerk|receptionist)`,
  ...spoken('role'),
]

/** Somebody who only keeps their calendar is no other answer. */
export const ASSISTANT = [
  '(?:my|our) (?:\\p{L}+ )?(?:assistant|ea|pa|secretary|office manager|chief of staff|assistentin|calendar)',
  '(?:find|fix|book|arrange|sort(?: out)?|set|suggest|offer) (?:a|the|some|an) (?:\\p{L}+ )?(?:slot|time|date|day|hour)',
  'to (?:schedule|find a time|book|set (?:it|something|a time) up|arrange)',
  '(?:schedul\\p{L}+|calendly|calendar)',
  "(?:lleva|gère|tient|gestisce|tiene|cuida d[ao]|trata d[ao]|segue) (?:la |l'|mi |mon |a minha |a )?agenda",
  '(?:mi|mon|ma|meine?|minha|meu|la mia|il mio|mijn) (?:asistente|assistante?|assistentin|assistente|sekretärin|secretaria)',
]
