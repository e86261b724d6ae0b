/**
 * What makes of a consent beside it none, as English puts it together: leave that is yet to be had, whoever is to be asked
 * first, what must not be done before something, and the second thought that is a no. Sources of regular expressions over
 * lower-case text with single spaces.
 */

/** Whose leave is theirs to have. */
const OVER_ME =
  '(?:boss|manager|employer|company|firm|wife|husband|partner|spouse|legal|lawyers?|solicitors?|compliance|hr|board|trustees|committee|department|agent|publisher|doctor|bank|bishop|headmaster|headmistress|head|dean|director|team|co-?founders?|colleagues?|family|parents|mother|father|mum|mom|dad|insurance|insurers?|union|press office|supervisor|line manager|chief|commander|ministry|editor|therapist)'
const MY_BOSS = `(?:my |our |the )(?:\\p{L}+ )?${OVER_ME}|legal|compliance|hr`
/** At the beginning of a sentence, or behind what only turns. */
const TURNING =
  '(?<=^|[,;:–—-] ?|(?:but|only|just|though|however|and|please|maybe|perhaps|better|then|so|or|yet|sadly|unfortunately|alas) )'
const LEAVE =
  '(?:permission|approval|authori[sz]ation|consent|clearance|sign-?off|green light|blessing|leave|the (?:ok|okay|go-?ahead|nod|all-?clear))'
const NOT = "(?:don't|do not|never|nothing)"
/** No hour of the day. */
const UNTIL =
  '(?:until|till|before|unless|without)(?! (?:about |around )?(?:\\d|noon|midday|nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|breakfast|lunch|dinner|tea|work|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|the weekend)(?!\\p{L}))'
const IDEA =
  "(?:(?:a|an|such a|the|very|really|that|so|actually) )*(?:(?:good|great|wise|right|sensible|brilliant|clever|sound|best) (?:idea|thing|move|time|match|fit|plan)|wise|sensible|right|worth it|worth (?:her|his|my|anyone's) (?:time|while))"

export const RETRACTS = [
  // What somebody over them said
  `(?:${MY_BOSS}) (?:says?|said|thinks|insists|has (?:just )?(?:said|told me|asked me|decided|talked me|ruled)|tells me|told me|asked me)(?: that)? (?:no(?! (?:problem|objection|need))|not|against|out of|(?:i|we) (?:mustn't|shouldn't|can't|may not|won't|am not|are not|'m not|'d better not))(?!\\p{L})`,
  `(?:once|when|after|as soon as|until|till|before) (?:${MY_BOSS}) (?:has|have|gives?|gave|says?|agrees?|signs?|approves?|lets?|tells?|replies|is back|are back|comes? back)(?!\\p{L})`,
  `(?:hear|hearing|word|an answer|waiting|permission|clearance)(?: \\p{L}+){0,2} (?:from|for|on) (?:${MY_BOSS})(?:,? (?:whether|if|about|first|before)(?!\\p{L})|$)`,
  "(?:my|our) (?:contract|employer|nda|terms|policy|rules?|visa|position|role|firm|company|boss|insurance)(?: (?:may|might|could|will|would))? (?:not |doesn't |does not |won't )(?:allow|permit|let|cover|like)(?!\\p{L})|(?:contract|nda|policy|rules?|law) (?:may|might|could) (?:forbid|prevent|prohibit|stop|rule)",
  '(?:give|hand|tell|pass|send|share|sell)(?: out)? my (?:\\p{L}+ )?(?:number|address|e-?mail|details|name)(?: out)? to (?:everybody|everyone|the (?:whole |entire )?world|all and sundry|half the \\p{L}+)',
  // Not yet decided, in so many words
  '(?:^|(?<=[,;:–—-] |but |or |well |hm+ |then )) ?(?:well|hm+|er|um|or|ok),? (?:maybe|perhaps|possibly)$',
  "(?:that's|that is|it's|it is|this is|call (?:it|that)|make (?:it|that)|more of) (?:an? )?(?:(?:provisional|tentative|qualified|conditional|cautious|soft|big|definite|firm) )?(?:maybe|perhaps|(?:provisional|tentative|qualified|conditional) (?:yes|ok|okay))",
  'give me (?:(?:until|till) (?:\\p{L}+ ){1,3}|(?:an?|one|two|three|a few|a couple of|some|\\d+)(?: (?:or (?:two|so)|more))? ?(?:days?|weeks?|hours?|minutes?|time|while|bit|moment)?(?: or (?:two|so))? ?)to (?:decide|think|consider|make up|reply|answer|reflect)',
  'let me (?:first |just )*(?:get|have|put) [^,;.!?]{2,40} (?:out of the way|over with|behind me|over and done with|off my desk)(?=$|[,;!])',
  // Said of another world, or for money
  "^(?:(?:but|only|well|yeah|though),? )*(?:in (?:your|my|her) (?:wildest )?dreams|in (?:an ideal|a perfect|another|a better|a different|a parallel) (?:world|life|universe)|(?:said|says) (?:nobody|no one|no-one)(?: ever)?|as if(?: i (?:would|could|had time))?|not|is what (?:i|we|my \\p{L}+)(?:'d| would| should| told| used| wanted| want).{0,40})$",
  "^(?:(?:but|only|though|of course|obviously),? )*(?:for (?:an?|my|our|the) (?:(?!tenner|laugh|change|while|bit|start|day|chat|talk|coffee)\\p{L}+ ){0,2}(?:fee|fees|price|rate|donation|consideration|honorarium|salary|charge)|(?:at|for) (?:my|our) (?:\\p{L}+ ){0,2}(?:rates?|fees?|prices?|tariff)|(?:at|for) (?:about |around )?(?:[£$€] ?\\d+|\\d+ ?(?:[£$€]|pounds|euros?|dollars|quid|bucks|an hour|per hour|a day|per day|grand|k(?!\\p{L})))|in (?:exchange|return) for (?:an?|my|our|the|some) (?:\\p{L}+ )?(?:fee|donation|money|payment|share|cut|contract|order)|against payment|if (?:there's|there is) money)",
  `^(?:(?:but|only|and|though|well),? )*if (?:it|she|he|they|i|we|there|that|this|my \\p{L}+)(?:'s|'m|'re|'ve)?(?: (?!i(?!\\p{L})|i'm|i'd|i'll|i've|we|we'll|that's|it's|it'll|she|she's|he|they|tell|let|please|then|call|ring|write|my|so|say|give|just|feel|drop|come|do|ask|she'll|you|you'll)[\\p{L}'-]+){1,7}(?:,? (?:that is|i mean|mind you|though|of course|which i doubt))?$`,
  // Leave that is to be had
  `(?:i|we|it|this|that)(?:'d| would|'ll| will)?(?: \\p{L}+)? (?:needs?|requires?|have to (?:get|have|obtain|seek)|must (?:get|have|obtain|seek)) (?:(?:the|an?|some|written|formal|prior|(?:my|our) [\\p{L} -]{2,30}'s) )*${LEAVE}(?! (?:of absence|to remain|to (?!meet|talk|speak|do|be|accept|take|help|give|see|work|have)\\p{L}))(?! from (?:the )?(?:council|landlord|city|neighbou?rs?|town|parish|school|airline))`,
  `(?:subject to|pending|awaiting|waiting for|with) (?:the |an? |final |prior )*(?:approval|consent|agreement|permission|clearance|sign-?off|ok|okay|blessing)(?: (?:of|from|by) (?:${MY_BOSS}))?(?=$|[,;!]| (?:of|from|by))(?<!with (?:the |an? |prior )*(?:approval|consent|agreement|permission|blessing)(?: of| from)?)`,
  `(?:provided|providing|assuming|as long as|so long as|on (?:the )?condition|subject to|unless|if)(?: that)? (?:${MY_BOSS}) (?:\\p{L}+ )?(?:agrees?|approves?|allows?|permits?|oks|okays|says|is (?:ok|okay|fine|happy)|has no|doesn't|don't|objects?|lets?|signs|minds?|wants?|(?:can|will|would|could)(?!\\p{L}))`,
  `(?:${MY_BOSS})(?: (?:has|have|had|needs?|must|wants?|likes?)|(?: (?:will|would|may|might)|'ll|'d) (?:have|want|need|like|insist)) to (?:(?:first|also|just) )?(?:look|see|read|review|check|be (?:asked|consulted|told|informed)|agree|approve|sign|ok|okay|say (?:yes|so|ok)|clear|allow|know|hear about|vet|decide)`,
  `(?:${MY_BOSS}) (?:is|are|was|would be|won't be|isn't) (?:(?:very|quite|dead|strictly|totally|a bit|rather|not) )*(?:against|opposed|keen|happy|sure|in favour|in favor|convinced|amused)(?<!(?:is|are|was|would be) (?:(?:very|quite|totally) )*(?:keen|happy|sure|in favour|in favor|convinced|amused))`,
  `(?:${MY_BOSS}) (?:doesn't|don't|won't|wouldn't|didn't|does not|will not) (?:want|let|allow|like|permit|approve|agree)(?: (?:me|us|it|this|that|of it|the idea|to))*`,
  // Somebody to be asked before
  `${TURNING}(?:ask|check (?:it |this )?with|clear (?:it|this|that) with|speak (?:to|with)|talk (?:to|with)|run (?:it|this|that) (?:by|past)|consult|confirm (?:it |this )?with) (?!her|him|them|me|us|you)(?:\\p{L}+ ){1,4}(?:first|beforehand|before you)(?!\\p{L})`,
  `(?:i|we)(?:'d| would|'ll| will|'ve| have)?(?: \\p{L}+)? ?(?:need|have|want|got|ought|must|should|'d better|better|like|going|prefer)(?: to)? (?:first )?(?:ask|check with|consult|speak (?:to|with)|talk (?:to|with)|clear (?:it|this|that) with|run (?:it|this|that) (?:by|past)|discuss (?:it|this|that) with) (?:${MY_BOSS})`,
  // What is not to be done before something
  `${NOT}(?: please| you)? (?:do|send|write|say|tell|arrange|introduce|start|make|forward|share|pass|give|connect|put|reply|act|go ahead|set|proceed|to be done|happens?)(?: \\p{L}+){0,4} ${UNTIL} (?:i|we|my|our|you|this|that|it's|it is|the|she|he)(?!\\p{L})`,
  `(?<!(?:n't|not|to|never|can|could|i'll|will|you) )(?:wait|hold off|hold on|hang on|hold fire|hang fire|sit tight)(?: \\p{L}+){0,3} (?:until|till|for) (?:i|i've|we|we've|my|our|me|you|the (?:green light|ok|okay|all-?clear|go-?ahead|word))(?!\\p{L})`,
  // The second thought
  '(?<=^|[,;:–—-] ?|(?:but|or|and|well|again|thoughts?|reflection|actually|wait|sorry),? )(?:perhaps|maybe|probably|possibly|preferably|rather|better|best|i think|i guess|i suppose) not(?: after all| actually| really| this time)?$',
  `(?:not|n't)(?: (?:at all|so|really|entirely|quite|too|very|exactly))* (?:sure|convinced|certain|persuaded|know (?:if|whether))(?: (?:that|if|whether))? (?:it's|it is|it'd be|it would be|this is|this would be|that's|that is|that would be|it was|there's|it|this)(?: (?:is|would be))? ${IDEA}`,
  `don't (?:really |honestly )?(?:think|believe|feel)(?: that)? (?:it's|it is|it'd be|it would be|this is|this would be|that's|that is|that would be) ${IDEA}`,
  "(?:can't|won't|couldn't|don't|not|unable|shan't)(?: \\p{L}+){0,5} after all(?=$|[,;!])",
  "(?<=^|[,;:–—-] ?|\\p{L} )(?:but|and|so|yet|then),? (?:(?:i'm afraid|sadly|unfortunately|alas|it's|it is|today|now|the answer is|that's|my answer is|i have to say|sorry),? )*(?:an? )?(?:(?:firm|clear|definite|polite|hard|big) )?no(?: thanks| thank you)?$",
  '(?:wish|if only) (?:that )?(?:i|we) could(?: only| really| honestly)?(?: (?:say|mean|do|promise|answer|write))?(?: (?:that|so|it|yes|this))?$',
  "(?:that's|that is|this is|which is|that was) (?:what|how) (?:i|we)(?:'d| would)(?: have)? (?:say|said|answer(?:ed)?|writ(?:e|ten)|repl(?:y|ied)|like to say)(?= (?:if|were|had|ten|twenty|\\d+|in|normally|usually|before|yesterday|last|a (?:year|month|week)|when))",
  "(?:that's|that is|this is) what (?:i|we) (?:wanted|was going|meant|ought|should have|used) to (?:say|write|answer)",
]
