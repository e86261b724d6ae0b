/** What speaks for and against a yes among other sentences of English, as sources of regular expressions over lower-case text. */
import { RETRACTS } from './retraction.ts'

const PERSON = '(?:her|him|them|\\p{L}+)'

/** A yes that may answer any question, and so needs nothing beside it that another question would be answered by. */
export const BARE =
  '(?:oh |well |ah |hi |hey )*(?:yes|yep|yup|yeah|yea|ya|y|aye|ok|okay|fine|great|good|sure|sure thing|of course|certainly|absolutely|definitely|totally|for sure|indeed|no problem|no worries)(?: (?:yes|of course|indeed|dana|thanks|thank you))*'

/** Says that something arrived, is known or is so: what a yes before it answers. */
export const ACKNOWLEDGES = [
  "(?:i|we)(?:'ll| will) (?:tell|ask|remind|let) (?:her|him|them)(?: know)? (?:when|if|once|next time) (?:i|we) (?:next )?(?:see|speak|talk|ring|call|write)",
  // An errand, and what goes on without them
  "^(?:oh |ah )?(?:yes|yeah|yep|yup|ok|okay|sure|of course|certainly|absolutely|by all means|fine),? (?:please,? )?(?:(?:two|three|four|five|six|ten|some|\\d+) (?!minutes?|mins?|pm|am|o.clock|days?|hours?|times?|questions?)\\p{L}+(?: \\p{L}+){0,2} (?:for|on|from|by|please)|(?:the |our |your |my |\\p{L}+'s )?(?:\\p{L}+ )?(?:practice|rehearsal|match|class|lesson|party|wedding|barbecue|trip|tournament|parcel|delivery|plumber|boiler)(?:'s| is| are) (?:still )?(?:on|off|at|fine|moved|here|coming)|(?:i|we)(?:'ll| will|'d love to| would love to| can) (?:also )?(?:pay|bring|feed|water|collect|pick up|order|transfer|post|return|fix|clean|cook|bake|buy|lend|drive|mow|walk the|come to (?:the|your) (?:wedding|party|barbecue|concert|game|match|christening|funeral|dinner))|(?:we|i)(?:'re|'m| are| am) still on(?= for|$)|you can (?:have|borrow|keep|use|take|stay|leave) (?!my (?:e-?mail|address|number|details|name|contact)))(?!\\p{L}*ly)",
  // News of theirs
  "^(?:(?:wow|omg|and|so|oh),? )*you(?:'ve| have)? (?:\\p{L}+ )?(?:got (?:the|your|a|in|it)|did it|made it|passed|won|graduated|had (?:a|the|your))(?!\\p{L})",
  '(?:proud of|pleased for|happy for|thrilled for|delighted for) you(?!\\p{L})|(?<=^|[,;] )(?:many |huge |big |massive )?congrat\\p{L}*|happy (?:birthday|anniversary)|many happy returns|well done you',
  '(?:i|we) (?:had|have had|enjoyed|survived) (?:an? |the |our |my )?(?:(?:very|lovely|great|good|nice|wonderful|fab|brilliant|super|long|terrible|awful) ){0,2}(?:holidays?|time|trip|weekend|christmas|flight|journey|rest|break|birthday|easter|summer)',
  "(?<=^|[,;] ?)(?:(?:i've|i|we) )?(?:got|received|saw|seen|read) (?:it|this|your) ?(?:e-?mail|mail|note|message|one)?(?=$|[,;])",
  "(?<!(?:when|after|until|before|only|sorry|i|we|i've) )(?:i|we|i've|we've|just(?! saw| seen)|have|it)(?: have| did| just| already| finally)* (?:got|received|saw|seen|read|noticed|found|opened) (?:it|this|that|your|the|dana's|\\p{L}+'s) ?(?:e-?mail|mail|note|message|one)?",
  '(?<=^|[,;] ?|(?:yes|yeah|ok|and|oh) )(?!i )\\p{L}+ (?:did |has |had |already |just )*(?:mentioned|told me(?! off| otherwise)|said|wrote|brought (?:it|this|that) up|warned me)',
  '(?:this|that|my|the|your) (?:e-?mail |mail |old |new |other )*(?:address|inbox|number|mail|e-?mail) (?:still |is |works)+',
  "(?:i|we)(?:'m|'re| am| are)? (?:still )?(?:work(?:ing)? (?:at|for|there|here)|alive|at (?!your|home|it|my))",
  '(?<!(?:but|that|though) )(?:i|we) still (?:live|am|are|do|have|run|own)',
  '(?<!(?:what|all|than|how much|as|but|that|though) )(?:i|we) (?:do |still )*(?:know|remember|recall)(?! (?:how|what it|that feeling))',
  "(?:i've|we've|have|i) (?:heard|read) (?:of|about) (?:it|this|that|her|him|them)(?! \\p{L})",
  "it(?:'s| is) an? (?:girl|boy)",
  '(?:we|i) (?:have )?moved(?! (?:my|the|up|north|south|on))',
  "(?<!(?:when|until|till|once|after) )(?:i'm|i am|we're|we are) (?:coming|home|well|fine|back|married|engaged)",
  '(?:surgery|operation|exam|move|wedding|baby|party)(?: \\p{L}+)? (?:went|is (?:here|over|done)|was (?:a success|fine))',
  "(?:that's|that is|this is) (?:me|him|her|us|right|correct|my)",
  'come (?:and )?visit',
  'see you (?:there|then|on|at|saturday|sunday|tomorrow|tonight)',
  'will bring',
  'that was me',
  '(?:has|have) my (?:e-?mail|address|number) already',
  '(?:is|was|are|were|been) (?:already )?(?:signed|paid|sent|booked|delivered|confirmed|shipped|posted)',
  '(?:contract|invoice|reference|trailer|cat|4pm|appointment|delivery|parcel|rent|keys)',
  '(?:happy|glad|delighted|pleased) to (?:write|sign|review|lend|look after|mind|feed|water|pay|buy|host|drive|pick)',
  'noted',
  'for letting me know',
  '(?:yes|ok|okay|sure|fine),? (?:boss|chief|captain|honey|darling)',
]

/** Takes a yes back wherever it stands. */
export const TAKES_BACK = [
  ...RETRACTS,
  // "Alice, though, I leave to the young ones"
  '^(?!(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|evenings?|afternoons?|weekends?|honestly|yes|sure|really|personally)\\p{L}+, (?:though|however|on the other hand|alas)(?=,)',
  'i mean(?:t)?(?: to (?:say|write|type|put))?,? no(?!\\p{L}| (?:harm|offen[cs]e|disrespect|rush|hurry|problem))',
  '^(?:(?:yeah|well|oh|ha|and|but|like|haha),? )*(?:as if|in your dreams|dream on|said (?:no ?one|nobody)(?: ever)?|forget it|not|psych|like hell|my foot|fat chance|when pigs fly)$',
  "(?:consent\\p{L}*|consenso|einverständnis|zustimmung|accord|consentim\\p{L}+|toestemming)(?: \\p{L}+){0,2} (?:non|n[aã]o|no|nicht|niet|not|isn't|pas)(?!\\p{L})",
  'go(?:ing)? (?:right )?ahead without (?:me|us)',
  "(?:can't|couldn't|won't|wouldn't|not|never|neither|hardly|scarcely|barely)(?: really| quite| possibly)? (?:say )?(?:an? )?yes(?! (?:fast|quick|soon|loud|enough|hard))",
  "(?<!n't (?:really )?)(?:have|has|got|is|was|i've|we've) (?:got )?an? (?:\\p{L}+ )?(?:problem|issue|objection|concern|reservation)s?",
  '(?:make|do) (?:the|that|this|an) (?:intro\\p{L}*|connection) (?:when|after|once|if|unless|without|only|next|in (?:\\d|the (?:new|spring|summer|autumn|fall|winter)|a (?:week|month|few)|one|two|three))',
  '(?:make|do) (?:the|that|this|an) (?:intro\\p{L}*|connection) (?:to|with|for) (?:someone|somebody|anyone|others|another)',
  '(?:do|have|make|arrange|set up) (?:it|this|that|so|the (?:call|meeting|chat)) (?:in (?:the new year|january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|fall|winter))|next (?:month|year|quarter|term|season|spring|summer|autumn|winter))',
  '(?:changed?|changing) my mind',
  '(?:intro\\p{L}*|connection|call|chat|meeting|conversation) (?:in (?:the new year|january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|fall|winter))|next (?:month|year|quarter|term|season|spring|summer|autumn|winter))',
  'last (?:person|people|thing|woman|man|guy) (?:that )?(?:i|we|on earth)',
  'any ?time (?:but|except)',
  '(?:people|anyone|anybody|those|someone|somebody|founders|clients|whoever) (?:who |that )?(?:can |will |actually |really )*(?:pays?|buys?|spends?)',
  "(?:once|when|after|as soon as|until) (?:\\p{L}+ )?\\p{L}+ (?:has|have|had|'ve|'s)? ?(?:signed off|signed|signs off|approved|approves|agreed|agrees|cleared|clears|confirmed|confirms|okayed|okays|given the|gives the)",
  'i never (?:said|wrote|agreed|asked)(?: (?:so|that|this|it|yes))?$',
  'never said (?:do |please |yes |to )*(?:put|introduce|connect|make|go)',
  // Somebody else, or somewhere else
  '(?<!not |n.t )(?:tell|ask|let|have) (?!(?:her|him|them|me|us|you) (?:know|to (?:call|write|e-?mail|text|ring|come|bring)))\\p{L}+ (?:to )?(?:apply|try|look|go|stop|leave|do it|do this|take it|take this|handle it|decide|answer|fill|move on|forget|wait|submit|register|sign|(?:ask|find|contact) (?!me))',
  `(?:tell|remind) ${PERSON} (?:that )?(?:i|we)(?:'ve|'m| have| am)? (?:moved on|gone|left|quit|retired|hung up|given (?:it|all that|that) up|packed (?:it|all that) in|dead|out|busy|not (?:interested|available|in|here|there|free|taking|doing|able)|no longer|died|said no)`,
  '(?:apply|wait|queue|pay|form|website|channels?|line)(?: [^.;!?]{0,30})? like every(?:one|body) else',
  'fill (?:in|out) (?:the|our|a) form',
  '(?:someone|somebody) (?:will|from \\p{L}+ will|\\p{L}+ will) be in touch',
  '(?:would|will|could) be (?:much |far |a lot )?better (?:for|at|than|suited|placed)',
  // Not now after all
  "(?:this|that) time,? (?:though,? )?(?:i must|i have to|i'll leave|not|it's a no|no)",
  "i'll leave (?:it|this|that)(?! (?:to|with|up to) you)",
  '(?<!no (?:hurry|rush) (?:on|about|with) )the other (?:thing|matter|question|one|business|mail|e-?mail)',
  '(?:as for|about|regarding|concerning) (?:the (?:other|intro\\p{L}*)|your (?:question|intro\\p{L}*|friend|request))',
  '(?:scrap|ignore|forget|strike|cancel) (?:that|what i (?:said|wrote))',
  'misread',
  'so (?:that )?(?:nobody|no one|i never)(?: ever| else)? (?:writes?|asks?|mails?|e-?mails?|contacts?|bothers?|has|have|needs?|hears?)',
  '(?:talk|go|chat|discuss)(?:ing)? (?:it|this|that) (?:over|through)',
  '(?:but |though |however,? )?(?:the|my) answer (?:has to be|is|must be|will be|would be|remains) (?!(?:an? )?(?:\\p{L}+ )?yes)',
  'sleep on',
  'no meetings?',
  '(?:stepping|stepped|step) back',
  "(?:i've|i have|i) left (?:the industry|the field|that world|all that)",
  'out of that (?:world|business|game|line)',
  'enough now',
  "(?:she|he|they|dana)(?:'s| is| are|'re) (?:wrong|mistaken|joking)",
  "(?<!(?:i|we|you|doctors?|gp|physio|surgeon|consultant|dentist|nurse|vet|midwife) )(?:thinks|believes|claims|assumes|imagines|says|said|reckons|hopes) (?:that )?(?:i|we)(?:'d| would|'ll| will|'m)(?! (?:allowed|ready|good|free|permitted|the right|just the|welcome|mad not|a fool not|love it|enjoy)(?!\\p{L}))",
  'already (?:know each other|met|spoke|spoken|talked|in touch|introduced|been introduced|have (?:one|two|enough|plenty))',
  '(?:spoke|met|talked)(?: \\p{L}+){0,3} already',
  'already have (?:one|two|enough|plenty) of (?:those|these|them)',
  '^(?:yes,? )?not so much$',
  'hold that thought',
  '(?<=^|[,;–—] ?)(?:what a |a |such a |great )*(?:pity|shame|too bad)(?! (?:we (?:didn|haven|never)|it took))',
  'wrong (?:continent|country|city|thread|hemisphere|decade|planet|side)',
  "(?:leaving|have left|'ve left|fleeing) (?:the|this) (?:country|company|job|planet|firm)",
  '(?:board|boss|company|legal|employer|wife|husband|doctor|policy|university|hospital)(?: \\p{L}+)? (?:banned|bans|forbids?|forbade|forbidden|vetoed|disagrees|objects)',
  'against (?:the|our|company|university|hospital) (?:rules?|law|policy)',
  'sitting (?:it |this |everything |out )*(?:out|everything)',
  '\\p{L}+ will take (?:it|this|over) from here',
  "(?:i've|i have|i) (?:just |already )?asked (?!you|her about|him about)\\p{L}+ to",
  '^over to (?!you)\\p{L}+',
  '(?:police|lawyers?) (?:have|has|will|is|are)',
  '(?:her|his|their) search',
  '(?:luck|succeeds?|success) (?:finding|elsewhere|with the search)',
  '(?<!(?:to|i|we|could|never) )finds? (?:somebody|someone)',
  "(?:still |i'm )?(?:undecided|wavering|mulling|still thinking|considering it)",
  "jury(?:'s| is) (?:still )?out",
  'ask me (?:tomorrow|later|then|next|on)',
  "i'll (?:tell|inform) you(?! (?:about|all|how|everything))",
  "i'd want to (?:see|know|check|hear)(?! how)",
  'oops',
  "like i'd love",
  'to fewer',
  'hate the (?:timing|idea|thought|moment)',
  "nobody (?:here |in the team )?(?:would have|has|'s got|have|had)(?: got)? (?:the )?(?:time|interest|energy)",
  '(?<!between )you and (?:i|me)(?! both)',
  "(?:happy|glad|pleased|delighted|love|can|could|will|i'll) (?:to )?(?:connect|introduce|put|pass|refer|give) (?:her|him|them|alice) (?:in touch |on |over |along )?(?:to|with|on to|my colleague's|our) (?!me(?!\\p{L})|us(?!\\p{L})|people|others|the team)\\p{L}+",
  // Only when, only for
  "(?:meet|talk|chat|speak|do (?:it|this|that)|introduce us|connect us|intro us)(?: (?:to |with )?(?:her|him|them))? (?:when|once|after|as soon as) (?:the (?!weather)|my |our |i |i've|we |we've)",
  "(?<!(?:need|not|happy|time|wants?|wanted|going|have) to |(?:tell|ask|get|remind|let|have) \\p{L}+ (?:to )?|don't |already |me )(?:please |kindly )?send (?:me |us |over |along )?(?:some |more |her |his |their |the |a |an )*(?:cv|resume|details|information|info|one[- ]?pager|deck|numbers|proposal|summary|bio|profile|portfolio)",
  "(?:i|we|i'll|we'll)(?: will)? need (?:to see )?(?:her|his|their|the|some) (?:numbers|figures|cv|deck|name|details|word|reason)",
  '(?:when|once|after|as soon as) (?:the|my|our) (?:\\p{L}+ )?\\p{L}+ (?:is|are|has been) (?:done|over|through|finished|closed|signed|settled|back)',
  "(?:usually|normally|once|formerly|in the past|ordinarily),? (?:i|we)(?:'d| would) (?:be|have|say|love)",
  '(?:usual|standard|normal|certain|some) (?:conditions|terms)',
  '(?:consulting|speaking|usual|standard|hourly) fees?',
  "(?:she|he|they)(?: will|'ll)? (?:have|has) to pay",
  'whenever (?:she|he|they|i|we) (?:has|have|had|get|gets|raises?|find|finds)',
  'next life',
  'with \\p{L}+ (?:present|in the room|on the call)',
  'bring (?:money|cash|your wallet|a cheque)',
  '(?:introduce|connect) (?:us|me) (?:when|after|once|if|unless|without(?! (?:any |further |more )?(?:problems?|hesitation|delay|reservations?|ado|worry|issues?))|only|next|in (?:\\d|a|the|one|two|three|january|february|march|april|may|june|july|august|september|october|november|december)|to (?:someone|somebody|people|anyone|your|a |an |the ))',
  '(?:convince|persuade|pay|bribe|beat) (?:me|us)',
  'take a (?:miracle|lot)',
  'would take',
  'the (?:minute|day|moment|second) (?:hell|pigs|that|the|when|you|she|he|they|it|my)',
  'when hell',
  '(?:then|before that) (?:yes|no)',
  // The opposite of its words
  '(?:another|one more|yet another|still more|more) (?:stranger|founder|salesm\\p{L}*|salesperson|coffee chat|vendor|consultant|guru|coach|person who wants|startup|networker|meeting|pitch|intro\\p{L}*|call|zoom|mail|e-?mail)(?! (?:in|from) (?:our|the|my))',
  "(?:^|[,;] )(?:as )?(?:i(?:'m| am) )?famously$|famously (?:empty|free|open|clear|idle|patient|fond|keen)",
  '(?:for free|free of charge)!?$',
  'what (?:i|my \\p{L}+|we|the world|our \\p{L}+)(?: really| always)? (?:needs?|needed|wants?|wanted|was missing|lacks?|lacked|was lacking)(?= (?:is|was|in|right)|$)',
  'car keys',
  '(?:just |only )?(?:kidding|joking)',
  '^joke$',
  'i dare you',
  'see what happens',
  "i'm the (?:pope|king|queen)\\p{L}*",
  '(?<!(?:why|why ever|why on earth|why the hell|why the heck|or|than|think|hope|if|rather|better|reason|mad|rude|silly|crazy|foolish|daft|perhaps|probably|surely|certainly|absolutely|definitely|\\p{L}+.(?:re|s)|are|is|was|were|do|does|did|has|have) (?:to )?|believe it or |like it or )not$',
  '^(?:because|cos|enough|flu|covid)(?!\\p{L})',
  'su(?:ing|ed) (?:me|us|them|him|her)|lawsuit|restraining order',
  'and a pony',
  '(?:grains|paint dry|grass grow|watching paint)',
  "(?:i have|i've got|i've|got) (?:nothing|so much|all the time|plenty of time|all day)(?: else| better| to do(?! with(?!\\p{L}))| in the world)",
  'my favou?rite (?:thing|pastime|hobby|part)$',
  '(?:said|wrote|answered|quote|to) ["“«][^"”»]{0,60}["”»]',
  '^(?:a )?yes (?:is|from me (?:would|will|is)|would|means|takes|needs)',
  'would (?:have )?(?:said|be|taken?) (?:yes|a yes) (?:but|if|until|had)',
]

/** Hangs nothing on anything in a sentence of its own. */
export const SOFT = [
  '(?:if|wenn|si|se|als) \\p{L}+ (?:(?:das|es|it|le|la|lo|het|o|me|mi|hem|haar) )?(?:says?(?: so)?|sagt|empfiehlt|dit|recommande|dice|recomienda|diz|recomenda|consiglia|zegt|aanraadt|vouches(?: for (?:her|him|them))?|recommends)(?!\\p{L})[^,.;]{0,30}',
  "unless i(?:'m| am) (?:much |very |badly |quite )?(?:mistaken|wrong)",
  '(?:ask|tell|get|have|remind|warn|let) (?:her|him|them|\\p{L}+) to (?:bring|ring|call|text|phone|ping|message|shout|knock|holler|e-?mail|write|book|pop|come|drop|use|try|give|send|bell|buzz|wave|say)[^.;!?]{0,60}? if [^.;!?]{1,60}',
  '(?:^|[,;] )(?:please |just |do |and |so |then )*(?:call|ring|text|e-?mail|shout|knock|bell|ping|message|phone|poke|nudge|chase|remind|prod|kick|forgive|excuse|ignore|holler|yell|pinch|bear with|stop|slap|pardon)(?: me| us| again| loudly| away| twice)* if [^.;!?]{1,60}',
  'why (?:are|do|did|would|were) you (?:even )?(?:ask|asking)(?: me)?',
  "(?:i |we |i've |we've )?(?:haven't|hasn't|have never|never|not)(?: \\p{L}+)? (?:\\p{L}+(?:ed|en|ne|ght|lt|pt|ld|nt|un|ung)|had|been|met|read|got|put|set|made|spoke) [^,;.]{0,50}?(?:(?:in|for) (?:ages|years|months|weeks|a while|a long time|forever|decades|so long|donkey's years|yonks|\\d+|the last|my)|since(?! (?:i|we|she|he|they|it|this|that|you) (?:\\p{L}+n't|am|is|are|have|has|can|will|would)| (?:i'm|we're|she's|he's|it's|i've)))(?!\\p{L})",
  "if (?:she|he|they|you)(?:'s|'re| is| are)? (?:ever|happens? to|should) [^.,;!?]{0,60}",
  "(?:not|\\p{L}+n't)(?: \\p{L}+)? (?:sure|certain|know|say|promise) (?:when|how (?:soon|quickly|fast|often|long))[^,;]*",
  "(?:as|so) long as (?:you're sure )?(?:she|he|they|you|nobody)(?:'s| is|'re| are)? (?:(?:won't|don't|doesn't|isn't|aren't|not|doesn't) )?(?:minds?|ok with|fine with|happy with|prepared for|warned|bothered by|afraid of|allergic to|scared of) (?:my|the|our|a|an|dogs|cats|mud|dust|noise|early|a bit)[^.;!?]{0,50}",
  '(?:finally|at last|high time|about time)(?: to \\p{L}+)? (?:someone|somebody) (?:who|that)',
  '(?:great|good|nice|lovely|useful|helpful|fun|time|rare|refreshing|wonderful|pleasure|treat|joy|happy|glad|delighted|like|love)(?: \\p{L}+){0,3} (?:talk|talking|speak|speaking|meet|meeting|hear|hearing|find|chat|chatting|know|be around|compare notes|swap notes)(?: to| with| from)? (?:someone|somebody|people)(?: else)? (?:who|that)',
  "^but (?:she|he|they|you|\\p{L}+)(?:'s|'re| is| are|'ll be| will be|'d better be| had better be|'ll have to be) (?:buying|paying for|getting|bringing|making|providing) (?:the|a|my|me|lunch|dinner|coffee|cake|beers?|us)[^,;]*",
  "(?:i|we) never (?:thought|dreamt|dreamed|imagined|expected|guessed) (?:that )?(?:i|we|you|she|he|they|any\\p{L}+|some\\p{L}+)(?:'d| would) [^,;]*",
  "(?:not|\\p{L}+n't|never) (?:to )?(?:worry|mind|panic|fret|be (?:alarmed|surprised|offended|shocked|put off)|take offen[cs]e) if [^,;.]*",
  '(?:it )?would be (?:nice|good|lovely|great) if (?:somebody|someone|she|he|they) (?:could )?(?:ma[dk]es?|uses?|finds?|liked?|likes|reads?|knew|remember\\p{L}*)[^,;.]*',
  "(?:can't|won't|couldn't|wouldn't) (?:really )?promise (?!to (?:meet|talk|reply))[^,;]*",
  '(?:no|not an?) (?:idea|clue) (?:why|how)$',
  "once (?:we're|we are|we've been|you've|you have|that's|she's|he's) (?:both )?(?:connected|introduced|in touch)(?: us)?",
  "^(?:and |so |oh )?(?:where|when)(?:'s| is| was| are| did| does) (?:she|he|they)[^.;!?]*",
  "(?:and |but |we |i )*(?:haven't|never)(?: actually| really| quite)? (?:got|managed|had a chance|found (?:the )?time|got round|got around) to (?:talk|meet|speak|say|chat)[^,;]*",
  "(?:and |but |we |i )*(?:have |'ve )?never (?:actually |properly |really )?(?:met|spoken|talked|spoke)(?: (?:her|him|them|in person|properly|before))*",
  'not my (?:best|worst|finest|proudest) \\p{L}+',
  'not my worst',
  'like to know (?:good|interesting|new|clever|nice) (?:people|folks?)',
  'never say never',
  '^(?:oh,? |ah,? )?how (?:wonderful|lovely|exciting|nice|kind)$',
  "(?:i|we|she|he|they|it|my \\p{L}+)(?:'d| had| have|'ve| has)? (?:also )?used to",
  '(?:i |we |you )?(?:would|could|should|might) have (?:replied|answered|written|said so|come|called|thought|been|sworn|told|asked|(?:laughed|pretended to be [^,;]*)) ?(?:sooner|earlier|before|me|you|of \\p{L}+)?',
  '(?:i|we|it) might (?:be (?:a bit |a little )?(?:late|slow|rusty|early|muddy|loud|noisy|tired|boring)|talk|bore|cry|fall|forget|need coffee|even)[^,;]*',
  "if (?:i've|i have|she's|he's|we've|we) (?:ever )?met(?: \\p{L}+){0,3}",
  "if (?:(?:the|my) (?:line|signal|connection|dog|baby|kids?|phone)|there's noise|you hear|i sound|i look|i seem|it's loud|i yawn)[^,;]*",
  "(?<!only )if (?:you're|you are|she's|he's|they're|you) (?:ever |come |see |pass )(?!along|with|too)(?:in|near|around|over|through|by|this way|down|up|\\p{L}+)[^,;]*",
  'half (?:asleep|awake|dead|of|the|term|a day|my|past)',
  'other half',
  "i doubt (?:she|he|they)(?:'d| would|'ll| will)? remembers? me",
  "(?:don't|didn't) know (?:how|whether|if) (?:she|he|they) remembers?",
  "(?:but |though )?(?:i'm |i am )?not (?:certain|sure)(?: \\p{L}+ (?:remembers?|was|is|would remember) me| it was (?:her|him|them)| (?:i|we|if we) (?:have |ever )?met)?$(?<=met .{0,60}|remember\\p{L}* .{0,20}|was (?:her|him|them))",
  '(?:no|without) charge(?:,? obviously| of course| for that)?',
  'what a (?:party|night|week|year|small world|coincidence|lovely|day|journey)[^,;]*',
  'whatever the weather',
  'waited?(?: (?:for )?(?:ages|years|so long|a long time))',
  'wait (?:till|until) (?:you|she|he) (?:sees?|hears?) [^,;]*',
  'which is why[^,;]*',
  '(?:remind|tell) me (?:which one|who is who|her name|his name)[^,;]*',
  'my (?:fee|rate|price) is (?:a|one|two|cake|coffee|biscuits)[^,;]*',
]

/** What a no would be about, were it about being introduced. */
export const THE_INTRODUCTION = [
  "^(?:not|n't|\\p{L}+n't|no|never|nothing)(?: \\p{L}+)? (?:now|today|yet|at the moment|these days)$",
  '(?:meet|introduc|connect|chat|interest)\\p{L}*',
  '(?:talk|speak|call|zoom)(?:ing|s)?(?=$| (?:to|with|now|any|right|this|at|in|please))',
  'intros?',
  'for (?:me|us)',
  '(?:my|our) (?:thing|area|field|cup|scene|street|world|line)',
  'occasion',
  'this (?:one|time|week|month|year|quarter|spring|summer|autumn|fall|winter)',
  '(?:any|no) (?:more|longer)',
  'anymore',
  'keen',
  'comfortable',
  'appropriate',
  '(?:good|great|best|right|wise) (?:idea|time|moment|person|fit|match|use|one)',
  'fit',
  'helps?(?: (?:with|her|him|them|you|out))?',
  '(?:share|pass|forward|give)(?:d|ing)?(?: out)? (?:my|her|him|them|it|this|that|you|any (?:of )?my)',
  '(?:address|contacts?|details|number)',
  'repl(?:y|ies|ying)',
  'agree(?:d|ing)?',
  'yes',
  'accept(?:ed|ing)?',
  '(?:do|doing) (?:it|this|that|these|so|any)',
  'works?(?! (?:on|at|from|after|before|for|with|in)(?!\\p{L}))',
  'work out',
  'sure',
  'happen',
  '(?:wants?|wish|care|like|love|think|feel|see)(?: to| so| it| this| that| any| more| another| the| a| how| why| what| like| of)',
  "(?:i|we|really|just|not|n't) (?:want|wish|care|like|feel|think|need|trust)",
  'needs? (?:it|this|that|any|another|more|to (?:meet|talk|be|know))',
  '(?:time|room|capacity|space|bandwidth|energy|budget|interest|patience)(?= for (?:this|it|that|her|him|them|any|these)|$)',
  'possible',
  'needed|necessary|required|welcome',
  '(?:able|allowed|permitted|free|available|around|there)',
  'anyone|anybody|strangers?|founders?|vendors?|people',
  '(?:near|bother|leave|contact) (?:me|us)',
  'with (?:her|him|them)',
  '(?:know|trust|stand|see) (?:her|him|them|you|who|what|why)',
  '(?:^|please |to )stop',
  'true|really|serious|mean it|meant',
]

/** What nobody denies who says yes. */
export const UNWILLING =
  "(?:not|n't|never)(?: \\p{L}+)? (?:liked?|enjoy(?:ed)?|trust(?:ed)?|want(?:ed)?(?! (?:my|your|our|money))|cared?|work(?! (?:on|at|from|after|before|for|with|in)(?!\\p{L}))|worked|decided?|made up|checked|considered)"

/** What a question asks, were it to be answered before a yes. */
export const MUST_BE_ANSWERED = [
  '(?:she|her|he|him|they|them|their|this(?! (?:year|week|morning|summer|winter))|that(?! \\p{L}+$)|it|intro\\p{L}*|introduction)',
  '(?:why|who|whom|whose|which)',
  "what(?:'s| is| are| do| does| would| should)?",
  '(?:sure|certain|serious|kidding|joking|paid|paying|pay|money|sell\\p{L}*|catch|charge|cost|legit|real|need|want|get|expect|mean|know)',
  'how (?:much|long|many|come)',
  '(?:before|first|else|instead)',
]

/** Begins what goes with a yes in its own sentence: something to tell them, or what to do. */
export const ORDERS =
  "(?:and |so |but |just |please |do |then |oh )*(?:please |do )?(?:don't (?:ask|laugh|let|tell|mention|forget|worry|mind|bring|thank|expect|wear)|(?:tell|ask|warn|remind|let) (?:her|him|them|\\p{L}+) (?:not to (?:bring|wear|worry|expect|mind|dress|be)|to (?:bring|wear|come|call|ring|bell|phone|drop|give|send|get|message|ping|book|join|write|text|e-?mail|mind|pack|expect|knock)|he still|she still|hi|hello|i said|(?:that )?(?:i'm|i am|i have|i've|i only|i can only|i work|i prefer|i tend|my)(?! (?:not|busy|out|away|gone|dead|done|no|never|unavailable|booked|taken|retired|left|moved|afraid|sorry|full|answer)))|bring|send (?:her|him|them) (?:round|over|along|my way)|say h\\p{L}+)"

/** A yes that is more than the answer to any question. */
export const SURELY =
  "(?:absolutely|definitely|certainly|most certainly|of course|by all means|gladly|happily|with (?:great )?pleasure|please do|delighted|you bet|sure thing|totally|for sure|100 ?%|no objections?|why not|yes please|yes indeed|indeed yes|(?:fine|ok|okay|good|great|cool|grand|alright|all right) (?:by|with|for) (?:me|us)|works for (?:me|us)|count me in|i'm in|i'm game|yes,? (?:gladly|absolutely|definitely|of course|certainly)|(?:more than |very |only too )?(?:happy|glad) to)"

/** How it goes on without being about anything else. */
export const TELLING =
  "(?:and (?!then|if|not|no|pigs|maybe|after|when|while|once)\\p{L}+|(?:she|he|they)(?:'s|'d|'ll|'re| is| was| are| were| has| had| sounds?| looks?| seems?)(?! (?:selling|buying|paying|only|probably|just|the last|not|never|after|nothing|no|welcome to (?!e|w|c|r|t|p))(?!\\p{L}))|(?:her|his|their) (?:work|book|talk|name|paper|film|piece|reputation|mother|father|brother|sister|team|project|garden|\\p{L}+ (?:is|was|are|were))|(?:i|we) (?:met|loved|read|heard|saw|knew|worked|was|were|used|always|still|think|both|go back|grew|studied|admire|owe|adore)|(?:i've|we've|i have|we have) (?:been (?:meaning|hoping|wanting|looking|a fan|following|reading|admiring|trying|wondering|curious)|always|long|heard|read|known|followed|admired|wanted|only|met|loved)|(?:it's|it has|it'll|it would|it'd) (?:been|be)|long|any|how|great to hear|good to hear|lovely to hear|nice to hear|hope|small world|funny)"

/** Begins a question that is asked in passing. */
export const IN_PASSING =
  "(?:(?:and|so|oh|ah|ps|p s|by the way|btw|god|gosh|wow|also) )*(?:where|how (?!much|long|many|come|about|do i|does|would)|isn't|wasn't|aren't|do i (?:sound|look|seem|still)|am i (?:rambling|showing|getting|too old|the only)|did i (?:ever|tell|mention|say)|have i (?:told|mentioned|ever)|can you believe|can i (?:bring|offer|interest|also|just say|tempt)|shall (?:i|we) (?:say|meet|bring|do|make it|aim|call|ring)|should i (?:bring|wear|call|book|expect|ring|cook|bake)|who knew|any (?:news|plans|good|luck|gossip|idea where)|has it|is everyone|is everybody|all well|all good|is the|are the|is your|did the|has the)"

/** Ends in a yes that all before it led to. */
export const CLOSING =
  "(?:: ?|(?:^|: ?)(?:well,? |oh,? )?(?:since|as|seeing|given|knowing|coming from|because|with (?:all my|the (?:greatest|utmost)|great|every|open|both|bells|a (?:glad|full|happy|light|grateful))|from (?:me|us|my (?:side|end|part)|our (?:side|end))|on (?:this|that) (?:one|occasion|front|matter|point)|in (?:this|that|your|her|his) (?:case|instance)|to (?:answer )?your (?:question|mail|query)|when you put it|if it's \\p{L}+ (?:asking|who)|for (?:you|her|him|\\p{L}+(?:'s)?)|in that case|on that basis|put like that)(?: [^,;.]{0,60})?[,–—-] *|(?:^|(?:[,;–—]| -)? )(?:so|and so|but|hence|therefore|ergo|then) (?:ok |okay |fine |sure |otherwise,? |apart from that,? |other than that,? |beyond that,? |still,? |for you,? |on this one,? |this time,? |in this case,? )*)(?:(?:it's|it is|that's|that'd be|i say|i'll say|i'd say|i'm saying|my answer is|the answer is|here's|call it|go on then|go on|ok|okay|well) )*(?:an? )?(?:(?:big|huge|definite|resounding|very|hearty|firm|clear|happy|wholehearted|easy|massive|loud|obviously|of course|absolutely|definitely|gladly|certainly) )*(?:yes|yep|yeah|aye|please do|sure|why not|gladly|of course|absolutely|definitely|by all means|with pleasure|go ahead|happy to|count me in|do it|let's do it|i'm in)(?:,? (?:please|of course|gladly|absolutely|definitely|indeed|from me|to this|to that|to this one|to her|to him|it is|why not|i will|i would|let's|go ahead|go on|then|happy to|by all means))*(?: lol| haha| x+| mate| pal)?[\\s.!🙂😊👍😀😄🎉]*$"

/** Draws the sum of all that was said before. */
export const CONCLUSION =
  '(?:also|na|nun)(?: gut| schön| ok)|nun denn|also|drum|darum|deshalb|deswegen|daher|somit|folglich|kurzum|kurz und gut|unterm strich|langer rede kurzer sinn|na dann|(?:goed|vooruit|oké|ok) dus|dus|daarom|derhalve|kortom|al met al|altså|alltså|derfor|därför|donc|du coup|bref|así que|o sea que|en fin|total|quindi|dunque|insomma|perciò|portanto|por isso|enfim'
