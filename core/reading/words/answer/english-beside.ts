/** What a sentence beside a plain consent is about in English. Sources of regular expressions over lower-case text. */
import { NO_BY_NOUN, REFUSES } from './refused.ts'
import type { Told } from './told.ts'

/** In what denies. */
export const OF_IT = [
  ...REFUSES,
  NO_BY_NOUN,
  '(?:intro|introduc|connect|meet|met)\\p{L}*',
  '(?:want|wish|care|like) to(?=$|[,;!])',
  '(?:pass|decline|refuse|abstain|demur)(?=$|[,;!–—]| (?:on|this|it|with|for|but|thanks|and))',
  '(?:do|doing|done|make|making|take|taking|accept|go(?:ing)? (?:ahead|through)|happen|work out|agree|say yes|want|like|see|think|believe|feel|afraid|sure|need|have) (?:with |to |about |of |that )?(?:it|this|that|so|any of (?:it|this)|these|those|the (?:intro\\p{L}*|point|call|meeting|time|energy|strength|capacity|bandwidth|room))',
  "(?:it|this|that)(?:(?:'s|'ll| is| will| would| isn't| won't| wouldn't|'d) (?:not|n't|never|be|no|too|the wrong|for me|my)| (?:not|n't|never|no|isn't|won't|wouldn't|can't))",
  '(?:talk|speak|chat|write|call|zoom|reply|answer|respond|help)(?: (?:to|with))? (?:her|him|them|alice|you|anyone|anybody|people|strangers)',
  '(?:be|being|get|getting) (?:in touch|involved|contacted|introduced|put)',
  '(?:give|share|pass|forward|hand)(?:ing)?(?: out| on| over| along)?(?: \\p{L}+){0,2} (?:my|our)',
  '(?:go ahead|count me|leave me|forget|decline|pass on|turn (?:it|this|her|him|you) down|refuse|say no|a no|my answer)',
  '(?:take on|take part|fit (?:it|this|her|him|you)|commit|manage|cope|new (?:people|contacts?|clients?|projects?|meetings?|work|things?|commitments?)|anything (?:new|else|more))',
  '(?:interest|interested|keen|comfortable|suitable|the right|available|possible|worth|useful|fit|good idea|relevant)',
  "(?:i'm|i am|not|n't) (?:not )?(?:the|a|an) (?:right |best |good |proper )?(?:one|person|man|woman|fit|authority)",
  '(?:this|that) one|sit(?:ting)? (?:it|this|that)|rather not|not for me|count me out|bow out',
  '(?:stop|remove|unsubscribe|retired|resigned|no longer (?:work|do|in|involved|take))',
]

/** In what puts off: that somebody is to ask, meet or wait. */
const OF_THE_DAY = [
  '(?:intro|introduc|connect|meet|reconnect|schedul|arrang)\\p{L}*',
  "(?<!(?:i|we)(?: will| can| may| might|'ll|'d| would|)(?: still| also| only| just| always)? )(?:ask|try|check|write|contact|ping|remind|nudge|email|e-mail|call|ring|reach out|get hold)(?= (?:me|us|of me|to me|again|back|in|after|later|then|when|once|around|about|with me)(?!\\p{L})|$)",
  'follow up|circle back|touch base|get (?:back|in touch)|come back',
  '(?:get|come|be) back to (?:you|me|her|it|this)',
  '(?:do|make|start|pick up|revisit|postpone|resume|discuss|hold|park|leave|delay|push|set (?:it|this|that|something) up) (?:it|this|that|until|off|over|up|things)',
  '(?:wait|hold off|hang on|not before|not until|not till|no sooner|put (?:it|this|that|her|him) off)',
  '(?:talk|speak|chat|call|zoom|coffee|lunch|think)(?: (?:to|with|about))?',
  "(?:can't|cannot|couldn't|could not|won't|not)(?: do| manage| possibly| really)? (?:before|until|till)",
  '(?:good|better|best|right|bad) (?:time|moment|week|month)',
  '(?:(?<!(?:last|next|first|every|each|this|long|whole|same|all the) )time|space|room|capacity|bandwidth|energy|headspace|ready|able|available|around to)',
]

/** In what points to somebody: that they are to be asked. */
const OF_WHOM = [
  '(?:ask|try|contact|write|talk|speak|email|e-mail|approach|reach|ping|call|ring|want|need|go|turn|refer|direct|forward|introduce|connect|pass|meet)(?:ing|s)?',
  '(?:right|better|best|wrong|proper) (?:person|one|contact|address|place|man|woman|people|department|team|choice|fit)',
  '(?:handles?|looks? after|in charge|responsible|deals? with|runs?|does|takes? care|knows|instead|the one|who)',
  "(?:'s|is|be|am|are) (?:far |much |way |a lot |probably |so much )*(?:better|best|more suited|better suited)",
  '\\S+@\\S+',
]

export const ENGLISH_TOLD: Told = {
  marks:
    "i i'm i've i'd i'll the and of to my is you with but it it's for her she he this that not have has be been only because don't can't won't just any a me so no as on in at we our your are was will would can im",
  ofIt: OF_IT,
  ofTheDay: OF_THE_DAY,
  ofWhom: OF_WHOM,
}
