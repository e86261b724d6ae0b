/**
 * A refusal of English as it is put together: who will not, cannot or has no mind to, and what of all that an introduction
 * brings with it. Sources of regular expressions over lower-case text with single spaces.
 */

const ADVERB =
  '(?:(?:really|honestly|simply|just|sadly|unfortunately|therefore|certainly|definitely|currently|personally|also|still|regretfully|respectfully|frankly|quite|at all|ever|actually) )*'
/** Whom they would meet, or anybody. */
const WHOM =
  "(?:her|him|them|alice(?: \\p{L}+)?|(?:ms|mrs|miss|mr|dr)\\.? \\p{L}+|your (?:friend|contact|colleague|acquaintance)|(?:any(?:one|body)|people|strangers|some(?:one|body))(?: (?:new|else|i (?:don't|haven't) (?:know|met)|at all))?|(?:any |more |other )?new people)"
const TALK =
  '(?:call|calls|chat|talk|meeting|coffee|lunch|conversation|zoom|video call|phone call|intro(?:duction)?s?)'
const A_TALK = `(?:(?:an?|any|the|this|that|her|another|more) )?(?:(?:quick|short|brief|such) (?:an? )?)?${TALK}(?: with ${WHOM}| to ${WHOM})?`
const IT =
  '(?:it|this|that|these|any of (?:it|this|that)|anything (?:else|more|new|like (?:this|that)))(?: one)?'

/** What they would have to do. */
const DO = [
  `(?:meet|see|help|advise|mentor|host|contact|know)(?: up)?(?: with)? ${WHOM}`,
  `(?:talk|speak|chat|write|reply|connect)(?: (?:to|with) ${WHOM})?`,
  `be (?:introduced|connected|put in (?:touch|contact)|linked(?: up)?|contacted|approached|involved|drawn in)(?: (?:to|with|by) ${WHOM}| in ${IT})?`,
  'connect|meet|participate|help(?: (?:out|with (?:this|that|it)))?|accept|commit|get involved|take part|be part of (?:it|this|that)|agree(?: to (?:it|this|that))?',
  `(?:take|have|do|join|arrange|set up|make|accept|schedule) ${A_TALK}`,
  `(?:take|do|accept|pursue|continue|entertain|consider|go ahead with|go through with|follow up on|act on|engage (?:with|in)) ${IT}(?: (?:on|up|forward|any further|further))?`,
  `take ${IT} (?:any )?further|take on (?:${IT}|${WHOM})|take ${WHOM} on`,
  `go (?:for|to) ${A_TALK}|go ahead`,
  `say yes(?: to (?:this|that|it))?`,
].join('|')

const BE = "(?:i'm|we're|i am|we are)"
/** Before a verb. */
const UNWILLING_TO = [
  `(?:i|we) (?:can't|won't|shan't|cannot|couldn't|wouldn't|shall not|may not|mustn't|must not)(?: be able to)?`,
  `(?:i|we)(?:'d| would)(?: \\p{L}+)? (?:(?:rather|sooner|better|just as soon)(?: not)|prefer not to|choose not to|hate to|rather not have to)`,
  `(?:i|we) ${ADVERB}(?:don't|didn't|wouldn't|won't) ${ADVERB}(?:want|wish|need|care|intend|plan|propose|feel able|feel inclined|feel like having|choose|feel the need|see (?:the|any) need|have (?:any|the|much) (?:time|wish|desire|need|reason|energy|interest|intention|inclination|capacity|strength|patience|bandwidth)) to`,
  `(?:i|we) (?:${ADVERB}have|${ADVERB}see|${ADVERB}feel|${ADVERB}find|had) (?:absolutely |really )?(?:no|little|zero) (?:time|wish|desire|need|reason|energy|plans|intention|inclination|capacity|strength|patience|bandwidth|call|cause|urge) to`,
  `(?:i|we) (?:haven't|lack) ${ADVERB}(?:the |any )?(?:time|energy|wish|desire|strength|patience|capacity|bandwidth|inclination) to`,
  `(?:i|we)(?:'ve| have|'d) ${ADVERB}(?:decided|chosen|resolved|opted|agreed) (?:not to|against it and (?:won't|will not))`,
  `${BE} ${ADVERB}(?:not (?:${ADVERB}(?:able|willing|prepared|inclined|allowed|free|permitted|ready|going|keen|eager|in a position|in any position|minded|planning|looking|one)) to|unable to|in no (?:position|mood|state|shape|hurry) to|too (?:old|tired|ill|shy|set in my ways|private|frail) to|reluctant and unable to)`,
  `(?:i|we) ${ADVERB}(?:choose|prefer|decline|refuse|ask) (?:not )?to`,
].join('|')

/** What they would have to put up with. */
const KIND =
  '(?:any |all |new |more |further |such |most |these |those |other |external |unsolicited |cold |speaking |networking |business |private |social |paid )*'
const THING = [
  `${KIND}(?:introductions?|intros|calls|contacts?|meetings|coffees|mentoring|consulting|networking|projects|requests|interviews|talks|podcasts|conversations|connections|commitments|invitations|(?:coffee |video |zoom |phone )?chats)(?: (?:like (?:this|that|these)|of (?:this|that) (?:kind|sort)|with (?:people|strangers|anyone)(?: i (?:don't|do not|haven't) (?:know|met))?))?`,
  `(?:this|that|these) (?:sort|sorts|kind|kinds|type) of (?:thing|things|request|requests|work|call|calls|meeting|meetings|introduction|introductions)|these things|things like (?:this|that)|that (?:sort|kind) of work`,
  `(?:meeting|seeing|helping|mentoring)(?: up)?(?: with)? ${WHOM}|(?:talking|speaking|chatting)(?: (?:to|with) ${WHOM})?|being (?:introduced|connected|put in (?:touch|contact)|involved|contacted)(?: (?:to|with|by) ${WHOM})?|connecting(?: with ${WHOM})?|(?:having|taking|doing) ${A_TALK}|taking (?:this|it|that|anything|anyone)(?: else| new)? on|taking part|getting involved`,
  `${A_TALK}|it|this|that|them|these|this one|that one|an? (?:intro\\p{L}*|connection)|(?:the|this|your) (?:intro\\p{L}*|connection|offer|proposal|suggestion|idea|plan|meeting)`,
].join('|')

/** Before a noun. */
const NO_MIND_FOR = [
  `(?:i|we) (?:${ADVERB}have|can spare|can find) (?:absolutely |really )?(?:no|little|zero) (?:longer )?(?:time|energy|capacity|room|appetite|use|patience|strength|bandwidth|space|need|desire|wish|interest) (?:for|of|in)`,
  `(?:i|we) (?:no longer|don't|haven't|do not|never)(?: really| even)? (?:have |got )?(?:the |any |enough |much )?(?:time|energy|capacity|room|patience|strength|bandwidth|space|appetite|use|need) (?:for|of)`,
  `(?:i|we)(?:'ve| have) ${ADVERB}(?:decided|chosen|resolved|voted|come down|ruled) against`,
  `(?:i|we)(?:'ll| will| must| have to| shall|'m going to| am going to|'d better|'d rather| need to| think i'll) ${ADVERB}(?:pass on|skip|give up on|sit out|opt out of|stay out of|duck out of|bow out of|avoid|forgo|do without|say no to|turn down)`,
  `${BE} ${ADVERB}(?:not (?:${ADVERB}(?:available|in the mood|in the market|cut out|ready|free|made|up|keen|interested|open|comfortable)) (?:for|on|in|to|with)|(?:no longer|not) (?:${ADVERB}(?:available|open|free|in the market|interested|looking)) (?:for|to|in)|(?:finished|done|through) with|(?:far |way |much )?too (?:busy|old|tired|shy|private) for|not one for|no good at|not taking on|out of)`,
  `(?:i|we)(?:'ve| have)? ${ADVERB}(?:turn(?:ed)? down|refuse(?:d)?|decline(?:d)?|avoid(?:ed)?|shun(?:ned)?|cut out|give up|gave up|given up|sworn off|stopped|had (?:more than )?enough of|hate|dislike|loathe|can't (?:face|stand|stomach|handle|manage|do|afford|fit in|accommodate|commit to)|say no to|said no to|steer clear of)(?: all| any| every)?`,
  `(?:i|we) ${ADVERB}(?:don't|do not|never|no longer|rarely if ever|can't|won't) ${ADVERB}(?:do|take on|take|accept|give|enjoy|like|want|need|see the (?:point|use|need|benefit) (?:of|in|for)|go in for|care for|hold with|believe in|handle|entertain)`,
  `(?:my|our) (?:firm|company|employer|contract|boss|job|bank|office|ministry|university|lawyer|doctor|manager|rules?|policy|policies) ${ADVERB}(?:doesn't|don't|does not|won't|will not|forbids?|prohibits?|rules out|bars|bans|excludes) ?(?:allow|permit|let me (?:do|take|have|accept))?(?: me| us)?`,
  `(?:i|we) have a (?:\\p{L}+ )?(?:policy|rule|habit|principle) of (?:refusing|declining|avoiding|not (?:doing|taking|accepting)|turning down|never (?:doing|taking|accepting))`,
].join('|')

/** Nothing that would hang it on a day or turn it. */
const END =
  "(?=$|[,;:!–—]| (?:at all|any ?more|any longer|i'm afraid|i am afraid|sorry|thanks|thank you|though|either|and (?:i|we|so|that)|so|because|as|since|for (?:me|us)|myself|from now on|these days|full stop|period)(?!\\p{L}))(?![^.;!?]{0,30}(?<!\\p{L})(?:but|yet|only|although|except|unless|until|till|before|without)(?! (?:thanks|thank|good luck|i wish|all the best|it's kind|that's kind)(?!\\p{L}))(?!\\p{L}))"

export const UNWILLING = [
  `(?:${UNWILLING_TO}) ${ADVERB}(?:${DO})${END}`,
  `(?:${NO_MIND_FOR}) (?:${THING})${END}`,
]
