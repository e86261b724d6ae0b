/** What hangs or weighs nothing in a sentence that is told beside a whole yes. Sources of regular expressions over lower-case text. */
export const LIGHT = [
  "(?:i'd|i would|you'd|would|we'd)(?: have|'ve) (?:been|felt|never) [^.;!?]{0,40} if (?:you|i|she|he) (?:hadn't|had|didn't|did)[^.;!?]{0,30}",
  "(?:will|'ll) (?:answer|reply|respond|come back|get back|write back)(?! to you with|(?: to you)? (?:about|on|regarding) (?:this|that|it)| with (?:my|an) (?:answer|decision)| (?:by|before|yes|no|properly))",
  'whatever(?! (?:it|she|he|they) (?:is|wants?|sells?)(?!\\p{L}))',
  'half(?!-| (?:tempted|inclined|convinced|interested|minded))',
  'i (?:suppose|guess|imagine|expect|presume|reckon)(?! (?:so|not|i))',
  'used to',
  '(?:could|would|should|might|must) have',
  'in case',
  '(?<!(?:decide|decided|sure|see|know|wonder|wondering|ask|check|depends on) )whether',
  '(?<!(?:know|hear|understand|see|learn|read|tell me|send me|explain|ask|asking|wonder|wondering|sure) )why',
  '(?<!(?:only|introduce us to|introduce me to|meet|want|need|prefer|talk to|speak to) )(?:someone|somebody|anyone|anybody) who',
  '(?:the|that|your) (?:\\p{L}+ )?invoice(?! (?:will|is|to))',
  'except(?! (?:that|if|when|now|this|me|for))',
  "(?:i|we|you|she|he) (?:said|told|promised|thought|wrote)(?: \\p{L}+){0,6} (?:i'd|i would|i was|i'm)",
  'torn (?:ligament|muscle|tendon|page|cartilage|acl)\\p{L}*',
  "(?:maybe|perhaps|possibly|might) (?:we (?:can|could|should)(?! wait)|you'll|you can|she'll|he'll|they'll|over|by|via|around|on|at|tomorrow|(?:next|this) week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|coffee|lunch|a (?:coffee|quick|beer|walk|call|zoom)|even|also|both|bump)",
  "^(?:and |but |ps |so )*if (?:i|we)(?:'m|'ve| have| am)? (?:go(?:ne)? (?:quiet|silent|dark|missing)|forget|forgotten|don't (?:reply|answer|respond|pick up|get back|write|turn up|show)|(?:not |haven't )?(?:replied|answered|written|responded)|seem|sound|look|ramble|rambling|miss|disappear|vanish|fall asleep|get lost|bore|boring|talk too much|late|slow|run late|start|drop off|lose)[^.;!?]*",
  "if (?:she|he|they|you)(?:'s|'re| is| are| can be| will be|'ll be)? (?:flexible|patient|nearby|local|in town|passing|quick|free (?:then|that day|either)|(?:ok|okay|alright|happy|fine) with (?:that|early|late|email|zoom|video|my))[^.,;!?]{0,30}",
]

/** A favour asked of whoever asks them, which is no question: "could you use my other address?". */
export const FAVOUR =
  '(?:^(?:so |and |ok |then )*what(?:.s| is| would be) the (?:best|easiest|simplest|quickest) (?:way|means|number|address) (?:to (?:do|reach|contact|set|arrange|get)|for)(?![^?]{0,60}(?<!\\p{L})(?:why|who|more|first)(?!\\p{L}))|(?:shall i|(?:do|should|will) (?:i|she|he)) (?:just )?(?:e-?mail|write|call|ring|text|contact|message|reach out|get in touch)(?![^?]{0,60}(?<!\\p{L})(?:why|what|first|before|wait|until)(?!\\p{L}))|^(?:and |ps |p s |oh |so |by the way |btw |also |anyway |,)*did you (?:ever )?(?:get (?!paid|money)|see|find (?!out)|hear (?:about|from|back|that|the)|enjoy|manage|make it|remember|receive|finish|survive|catch)|(?:can|could|would|will|might) (?:you|i ask you to)(?: please| just| also| maybe| perhaps| kindly| possibly)* (?:put|use|start|copy|cc|make|do|mention|remind|warn|resend|re-send|say|pass|forward my|introduce|connect|add|include|loop|set|pop|stick|thank|apologi[sz]e|keep it (?:to|short|by|on)|be sure|ask (?:her|him|them) to|tell (?:her|him|them)|let (?:her|him|them) know|give (?:her|him|them))(?![^?]{0,60}(?<!\\p{L})(?:before|first|wait|until|after|next (?:month|year)|why|who|what|more|instead|someone|somebody)(?!\\p{L})))'

/** Hesitation that a "but yes" has got over. */
export const UNSURE = [
  "(?:not|n't|\\p{L}+n't)(?: \\p{L}+)? (?:sure|certain|convinced)(?: (?:i|he|she|they|that|what|how|why|if|whether|it)(?!\\p{L})[^,;]*)?",
  'no idea(?: (?:why|what|how|who|if|whether)(?!\\p{L})[^,;]*)?',
  "(?:don't|can't|cannot)(?: \\p{L}+)? (?:know|think|imagine|see)(?: (?:why|what|how|who|if|whether|that|of)(?!\\p{L})[^,;]*)?",
  '(?:i )?doubt[^,;]*',
  'hesita\\p{L}*',
  'reluctant\\p{L}*',
  'hm+',
]
