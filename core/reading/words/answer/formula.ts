/** Set phrases that agree when they stand alone, and mock as easily: "Sounds great on paper". English, lower case. */
export const FORMULA = [
  '(?:right |straight )?go (?:right |straight )?ahead',
  'go for it',
  '(?:\\p{L}+ )*go on(?: then| so| sure| now| ahead| you)?',
  'just do it',
  "let's do (?:it|this|that)",
  'make it happen',
  'by all means',
  'with (?:great |the greatest )?pleasure',
  'why not',
  'no (?:problem|worries|objections?)',
  'not a problem',
  'sounds? .+',
  '.*\\bbe (?:great|lovely|nice|good|fantastic|wonderful|brilliant|excellent|awesome|perfect|amazing|super|cool)',
  '(?:great|good|lovely|excellent|wonderful|brilliant|fantastic) idea',
  "(?:that's|that is|it's|it is|this is) .+",
  '.*works .+',
  '(?:fine|good|ok|okay|great|cool) (?:by|with|for) me',
]

/** Words that take nothing from such a phrase in its own clause. */
export const HARMLESS_WORDS = [
  "i'm|i'd|i'll|i've|we're|we'd|we'll|we've|it's|that's|she's|he's",
  'i|me|my|we|us|you|your|her|him|them|she|he|they|it|this|that|there|here',
  'a|an|the|and|or|to|for|of|from|with|by|on|at|in|as|so|then|is|are|be|am|was|have|has|had|will|would|can|could|do|does',
  'just|really|very|quite|all|always|absolutely|totally|perfectly|actually|indeed|honestly|definitely|certainly|already|too|also|both|any|some|any ?time|either|whatsoever|side|end|part',
  'introduced|connected|contacted|think|grateful|thought|reconnect|compare|notes|swap|discuss|join|know|help|hear|see|two|touch|introduction|intro|introductions|details|way|side|friends?|people|asking|thinking|making|offering|kind|thoughtful|much|more|chat|catch up|idea|plan|fun|interesting|exciting|work|project|company|team|field|timing|time|mornings|afternoons|evenings|best|better|easiest|ideal|today|soon|whenever|suits?|convenient|forward|share|send|give|pass|tell|mail|contact',
]

/** How the next clause goes on in earnest: "Sounds great, I'm around all week". */
export const EARNEST =
  /^(?:and |so |then |just )*(?:i|i'm|i'd|i'll|i've|we|we're|we'd|we'll|we've|she|she's|he|he's|they|it|it's|that|that's|this|my|our|her|his|please|thanks?|thank|looking|chat|talk soon|speak soon|see you|catch up|cheers|always|happy|glad|love|would|could|can|any|as|hope|let's|let me know|feel|tell|say|send|give|put|introduce|connect|make|go|do|especially|since|saves?|ideally|preferably|particularly|given|been|haven't|sorry|same|apologies|yes|yeah|sure|how|what|when|where|are|is|great|good|nice|mornings?|afternoons?|evenings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next|only)(?![\p{L}])/u
