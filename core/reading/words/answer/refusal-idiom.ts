/** Set ways of declining in English, as sources of regular expressions over lower-case text with single spaces. */

const ONE = '(?:this|it|that|these|him|her|them)(?: one)?'
const HAVE = "(?:have|'ve|has|had|got|is|are|there's|with)"
const WANT_OF =
  '(?:appetite|wish|desire|interest|inclination|intention|plans?|need|use|call|room|capacity|budget|energy|stomach|patience|business|headspace|spoons|slack|hunger|urge)'
const NONE =
  '(?:no|zero|little|not much|no great|no particular|no real|absolutely no|neither the time nor the)'

export const IDIOMS = [
  // To keep out of it
  `(?:give|giving|gave) ${ONE} (?:a|the) (?:miss|swerve|body ?swerve|wide berth|skip|pass)`,
  '(?:count|leave|keep|cut|deal|rule|strike|scratch|cross|take) (?:me|us|my name|our name|myself|ourselves) (?:out|off|among the (?:refusals|noes|nos|nays|absent))',
  '(?:count|put) (?:me|us) (?:down )?(?:as|for|in) (?:an?|the) (?:no|refusal|noes|nos|nays)(?: \\p{L}+)?',
  "(?:thanks|thank you|thx|cheers|ta)(?: mate| pal)?,? but (?:i'm |we're )?(?:all |already |quite )*(?:set|sorted|good|fine|covered|suited|done)",
  "(?:don't|doesn't|never|not) (?:really |much |quite |particularly )?fancy(?:ing)?(?! seeing)",
  '(?:bow|beg|back|duck|sit) (?:out|off)(?: of (?:this|it|that)(?: one)?)?(?=$|[,;!])',
  `(?:leave|let) (?:${ONE}|things|matters) (?:there|be|lie|rest|rest there|as they are|alone|unmet|at that)`,
  'leave you to it',
  '(?:no|not|any) part (?:in|of) (?:it|this|that)',
  'spare (?:him|her|them|us both|us all|myself|you both) (?:the|my|a)',
  "(?:shall not|won't|will not|not going to|'ll not|not) (?:be )?(?:tak(?:e|ing)|pursu(?:e|ing)|go(?:ing)?|proceed(?:ing)?|tak(?:e|ing) up|follow(?:ing)?) ?(?:it|this|that|them|her|him|any of it|you up on|up on|up|with|ahead|the offer|your offer)",
  "(?:shall not|won't|will not|'ll not) (?:be )?(?:tak(?:e|ing)|meet(?:ing)?|join(?:ing)?|participat(?:e|ing)|accept(?:ing)?|engag(?:e|ing)|add(?:ing)?|say(?:ing)? yes)",
  "(?:i'm|we're|i am|we are|i've been|been|am) (?:currently |now |politely |simply |just |always |already |having to |going to have to |afraid i'm )*(?:declin(?:e|ing)|turn(?:ing)? (?:down|these|them|everything|all|everyone)|refus(?:e|ing)|saying no)",
  "(?:mind|ok|okay|alright|all right|awful|terrible|rude|cross|offended|upset|fine|forgive me) if (?:i|we) (?:say|said|don't|didn't|pass|passed|skip|skipped|declined?|sat|sit|leave|left|give|gave)(?! (?:yes|ok|sure|something|hello|hi|my|her|him|it to|them|mind)(?!\\p{L}))",
  '(?:chosen|choice|choose|decided|decision|deciding|opted|elected|resolved|agreed|trying|vowed|sworn|swore|promised|learn(?:ed|t)) (?:not|never) to (?!miss|be rude|wait|hesitate|refuse|say no)\\p{L}+',
  "(?:see|have|know of|there's|there is|be|find) (?:absolutely |really )?(?:no|little|not much) (?:good |great |earthly )?(?:reason|point|need|cause|sense|purpose|value|benefit|use|merit|mileage) (?:to|in|of|for) (?!not|doubt|worry|wait|refuse|say|decline|object|rush|it why)\\p{L}+",
  "don't (?:really |quite )?see (?:why|what) i(?:'d| would| should) (?!not|refuse|say no|mind|object)\\p{L}+",
  '(?:agreed|having|had|forced|obliged|compelled|minded|inclined|supposed|told|advised|instructed|learning|learnt|learned|starting|trying|bound|better|wiser|safer|best|easiest|forced|leaning towards?|landed on|come down on|settled on|ended (?:up )?(?:at|on|with)|going with|gone with|plumped for|voting|opting for|err(?:ing)? on the side of)(?: to)? (?:just )?(?:say(?:ing)? no|declin(?:e|ing)|a no|no|pass(?:ing)? on (?:this|it)|refus(?:e|ing)|a polite no)(?! (?:problem|worries|later|more than|less|longer|doubt|rush)(?!\\p{L}))',
  "(?:hate|not want|don't want|wouldn't want|afraid|pointless|only|loath|don't wish|silly|unfair|wrong) (?:for (?:her|him|them|anyone|you) )?to (?:be )?wast(?:e|ing) (?:her|his|their|your|everyone's|anyone's|anybody's|both your|our|each other's) time",
  '(?:barred|prohibited|prevented|precluded|forbidden|debarred|disqualified|ineligible|banned|excluded|restricted|enjoined)(?: \\p{L}+){0,2} (?:from|by)',
  "(?:not|\\p{L}+n't) (?:at liberty|permitted|allowed|entitled|authori[sz]ed|eligible|free|supposed)(?: \\p{L}+)? to (?!say (?:anything|more))\\p{L}+",
  "(?:isn't|not|won't be|wouldn't be|\\p{L}+n't be|im)(?: going to be| really| at all)? ?(?:possible|feasible|doable|viable|practicable|proper|right for (?:me|us))(?=$|[,;!]| (?:for (?:me|us)|i'm|sorry|from))(?<!(?:why|if|whether) .{0,20})",
  '(?:met|seen|had|done|heard|given|sat through|been to|collected|gathered) (?:more than |quite |already )*(?:enough|too many|plenty(?: of)?|my share of|my quota of) (?:new |young |of |other |these )*(?:people|strangers|founders|friends|meetings|calls|coffees|lunches|pitches|intros|introductions|interviews|startups|consultants|contacts|these|them|those)(?! (?:like|who))',
  "(?:appreciate|prefer|grateful|glad|like|love|obliged|thankful|happier|relieved|best|better|rather|kinder|pleased|happy|fine)(?: it)? if (?:you|we|i|this|nobody|no one|it)(?:'d| would| could| can)? (?:all |please |kindly |just )*(?:didn't|don't|not|won't|refrained?|left|leave|kept (?:me|my|this)|keep (?:me|my|this)|skip\\p{L}*|stop\\p{L}*|forgot|dropped|drop|passed on|gave (?:this|it))(?! (?:you )?(?:mind|ask))",
  "(?:doesn't|don't|isn't|not|hardly|never) (?:really |quite |seem |sound |look |feel |all that |very |terribly |particularly )+(?:like )?(?:relevant|useful|right|suitable|appropriate|applicable|of interest|up my \\p{L}+|my \\p{L}+|a (?:good |great |natural )?(?:fit|match))",
  "(?:so|then|really|therefore|there's|there is|i see|see),? no need(?=$|[,;!]| (?:for|to (?:meet|connect|talk|introduce|make|do|take)))",
  "(?:have|got|'ve) (?:already )?(?:got )?(?:all|enough|plenty(?: of)?|as (?:many|much)) (?:the )?(?:\\p{L}+ ){0,3}(?:i|we)(?:'ll)?(?: could| can| will)?(?: ever)? (?:need|want|handle|manage|cope|use|take|require)",
  "(?:tell|give|send|write) (?:her|him|them|\\p{L}+) (?:that )?(?:it's |i said |the answer is |i say )?(?:an? )?(?:polite |kind |firm |definite |big )?(?:no|no thanks|no thank you|nope)(?=$|[,;!]| (?:from|for|nicely|politely|gently|please|but|and|that|because|when|if))",
  'said no (?:both|each|every|last|already|before|then|twice|once|again|(?:to )?(?:her|him|them|that|this) (?:before|already|last|then|twice))',
  "(?:that|it|my (?:answer|mind|view|opinion|position)|nothing|this) (?:hasn't|won't|isn't going to|still hasn't|has not) (?:changed?|chang(?:e|ing))(?=$|[,;!]| since)",
  "(?:doesn't|don't|won't|wouldn't|can't|never)(?: really| quite)? (?:fit|tie in|sit|chime|align|square|gel|go)(?: in| well)* (?:with|into|in with|our|my|in)(?! (?:tuesday|monday|wednesday|thursday|friday))",
  "(?:never|don't|no longer|can't|won't) (?:really |ever |generally |usually )?(?:do|take|accept|give|make|work with|deal with|respond to|entertain|answer|use|see|consider|take up|act on) (?:any |these |such |on )?(?:referrals|recommendations|favou?rs|cold \\p{L}+|recruiters|agencies|agents|salespeople|reps|unsolicited \\p{L}+|sales \\p{L}+|pitches|networking|outside \\p{L}+|new (?:clients|business|people|projects|work|suppliers|mentees|investments|contacts|meetings))",
  "(?:don't|can't|couldn't) (?:really |quite |honestly )?see (?:this|it|that|her|him|them|us|me) (?:leading|going|working|happening|amounting|coming to|being|fitting|adding)(?: [^,;.]{0,20})?",
  "(?:let's|let us|best|better|rather) not (?:waste|bother|go there|do (?:this|it)|pretend|get into|start|go down|put)(?: [^,;.]{0,30})?",
  "(?:isn't|not|ain't|hardly) (?:really |quite |exactly )?(?:one|a match|a job|an intro\\p{L}*|a conversation|something|the one) for (?:me|us)",
  "(?:i'm|i am|we're) off (?:linkedin|networking|social|the grid|the market|the lot|meetings|intros|people|all that)",
  // To let them down
  '(?:have|going|must|need|hate|sorry|loath|bound) to (?:disappoint|let (?:you|him|her|them) down|be (?:a|the) (?:bore|disappointment|killjoy|party pooper|spoilsport|wet blanket)|rain on)',
  '(?:have|going|must|need|choosing|choose|inclined|minded) to (?:refuse|abstain|demur|bow out|beg off|cry off|stay out|give up|forgo|forego|leave (?:it|this))',
  '(?:give|send|offer|convey|make|accept|tender) (?:him |her |them |you |\\p{L}+ )?(?:my|our) (?:sincere |heartfelt |deepest |humble )?(?:apologies|excuses|regrets)',
  // That it is not for them
  "(?:isn't|not|wasn't|ain't) (?:really |quite |exactly |sadly )?one of (?:them|those|mine)(?=$|[,;!]| x)",
  "(?:isn't|not|ain't|never|hardly|n't) (?:really |quite |exactly |been |particularly )?(?:my|our) (?:\\p{L}+ )?(?:thing|bag|jam|scene|cup|speed|vibe|style|circus|world|line|field|area|department|beat|forte|idea of (?:fun|a good)|sort of|kind of|bailiwick|patch|lane)",
  "(?:isn't|not|ain't|n't) (?:really |quite |exactly |at all |going to be |ever going to be |gonna be )?(?:for (?:me|us)|happening|gonna happen|going to happen|feeling (?:it|this)|vibing|having it|game|bothered|fussed|sold|biting)(?=$|[,;!]| (?:i'm|i am|though|sorry|mate|this))",
  '(?:a )?(?:non-?starter|dead end|deal ?breaker|bridge too far)',
  '(?:off|not on) the (?:table|cards|agenda)',
  'that (?:ship|boat|train|horse) has (?:sailed|left|bolted)',
  '(?<!(?:was|were|felt|been|being) (?:far |much |way |just |simply |always )?)(?:far |much |way |just |simply |getting )*too (?:old|long in the tooth|set in my ways|tired|frail|rusty|far gone|shy) (?:for|to)(?! (?:think|read|write|reply|answer|look|decide|say))',
  '(?:not )?at my (?:age|time of life)(?=$|[,;!])',
  'wrong (?:sort|kind|type|breed) of (?:\\p{L}+ )?(?:for|to)',
  'the wrong (?:sort|kind|type) of (?:company|person|customer|client|investor|fit|match)',
  "(?:don't|doesn't|didn't) (?:really |quite )?(?:float my boat|appeal(?: to me)?|grab me|excite me|tempt me|interest (?:me|us)|do (?:it|much) for me|speak to me|suit (?:me|us))(?=$|[,;!]| i'm| at)",
  '(?:has|have|holds?) (?:no|little|zero) (?:appeal|attraction|interest)',
  'leaves me cold',
  // Want of what it takes
  `${HAVE}(?: really| just| simply| quite| frankly)? ${NONE} ${WANT_OF}(?! (?:to (?:wait|ask|explain|rush)|but)(?!\\p{L}))`,
  `(?:can't|couldn't|unable to) (?:muster|summon|find|drum up|raise) (?:up )?(?:the|any|much|enough) (?:\\p{L}+ )?(?:energy|enthusiasm|time|strength|interest|will|courage|appetite|motivation)`,
  `(?:haven't|don't have|hasn't|lack) (?:really |quite |got )?(?:the|any|enough|much|an ounce of)(?: \\p{L}+)? (?:energy|heart|stomach|strength|nerve|patience|appetite|time|room|bandwidth|puff|breath|legs|head(?:space)?)`,
  "(?:can't|couldn't) (?:really |quite |just )?(?:face|stomach|bear|be (?:doing|dealing) with|be (?:bothered|arsed|fussed|faffed)|stretch to|take (?:any|another|on)|cope with)(?! (?:\\p{L}+ ){0,2}(?:now|yet|this (?:week|month)))",
  "(?:can't|don't|couldn't) (?:really |quite |honestly )?see (?:myself|me|us(?= \\p{L})|ourselves|it (?:working|happening|going)|this (?:working|happening|going))",
  // Enough
  '(?:i|we|already|had|have|got|quite) (?:quite |more than |already |had |really |just )*(?:had|have|got|reached) (?:my|our|more than|quite|rather)? ?(?:fill|limit|enough)(?: of| on| from| to| already| going| as|$|[,;!])',
  '(?:done|finished|through|over|out of love) with (?:intro\\p{L}*|meetings?|calls|networking|coffees?|all that|all this|that world|this stuff|meeting people|strangers|people|favou?rs|interviews?|podcasts?)',
  '(?:given up|sworn off|swore off|gave up|packed in|knocked off|stepped (?:away|back) from|retired from) (?:doing |taking |giving |making )?(?:intro\\p{L}*|meetings?|calls|networking|coffees?|all (?:that|this|of (?:that|this))|that|it|them|these|those|such|quick \\p{L}+|chats?|interviews?|podcasts?|talks?|mentoring|advising|consulting|people|these|investing|speaking)',
  "(?:don't|never|no longer|not) (?:do|doing|go in for|take part in|get involved in|hold with|entertain|engage in) (?:these|those|this (?:sort|kind)|that (?:sort|kind)|intro\\p{L}*|networking|blind|coffee\\p{L}*|interviews?|podcasts?|cold|such|warm)(?: [^,;.]{0,40})?",
  "(?:i|we) (?:just |simply |really )?don't do (?:them|these|those|it|that)(?: any ?more| now)?(?=$|[,;!])",
  "(?<!(?:until|till|when|once|after|before|if|while|soon as|because) )(?:we're|i'm|we are|i am) (?:all |already |quite |well |nicely |fully |pretty )*(?:good|set|sorted|done|staffed|stocked|booked|resourced|crewed|subscribed|covered|suited|full|full up|spoken for|stocked|maxed|catered for|fixed up)(?: (?:on|for|with|thanks|thank you|here|there|in)(?: [^,;.]{0,40})?)?(?=$|[,;!])(?<!with (?:that|it|this|either|both|any\\p{L}*)(?: \\p{L}+)?)(?<!(?:for|on|with|in) (?:\\p{L}+ )?(?:time|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|next week))",
  'exclusivity (?:clause|agreement|deal)|exclusive (?:deal|agreement|contract|arrangement)',
  // Strong
  'not (?:in a million years|on your (?:life|nelly)|for (?:all the|any amount|love (?:n)?or money|the world|a second)|if (?:i can help it|you paid me)|ever|remotely|in the slightest|in the least|a hope|likely|in this life\\p{L}*)(?=$|[,;!]| in| of)',
  '(?:fat|no) (?:chance|fear|joy|thank you very much)(?=$|[,;!])',
  "(?:i'd|i would) (?:rather|sooner) (?:eat|chew|stick|pull|watch|have (?:a|my|root)|gargle|drink|lick|poke|swallow|die|clean|boil|gouge|listen|sit through|walk|swim|wrestle|spend|do my)(?: [^,;.]{0,60})?",
  "life(?:'s| is) too short",
  'wild horses',
  'no (?:bleeding|bloody|effing|fucking) way',
  "(?:it's|it is|that's|that is|that'd be|that would be|it'll be|it has to be|this is|this one's|make (?:it|that)|call (?:it|that)|i'm) (?:going to be |gonna be |gotta be |got to be )?(?:an?|the) (?:\\p{L}+ )?(?:no|nope|nah|pass|hard pass|negative|nay|refusal)(?=$|[,;!]| (?:from|for|on|i'm|i am|this|here|then|thanks|thank|mate|sorry))",
  "(?:it's|that's|i'm|then it's|so it's|is|be) (?:a )?no (?:from|for|on) (?:me|us|my (?:side|end|part)|this)",
]
