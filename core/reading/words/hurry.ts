/** How English words are typed on a phone, and what they are. Sources over text in any case; a space stands for one space. */

const VERBS =
  'introduc\\p{L}+|intro|connect|put|link|hook|send|make|do|get|bring|let|leave|cc|copy|ask|check|see|try|give|be|have|tell|go|say|just|also|then|now|happily|gladly|defo|never|not|always|only|of course'

export const HURRIED: ReadonlyArray<readonly [typed: string, meant: string]> = [
  ['u|ya|yer|yous|yall', 'you'],
  [
    'ur(?= (?:welcome|both|all|gonna|going|not|in|the|a|so|very|up|free|still|getting|looking|into)(?!\\p{L}))',
    "you're",
  ],
  ['ur', 'your'],
  [`ill(?= (?:${VERBS})(?!\\p{L}))`, "I'll"],
  [
    `id(?= (?:like|love|rather|said|prefer|want|promised|better|happily|gladly|be|${VERBS})(?!\\p{L}))`,
    "I'd",
  ],
  [
    'im(?= (?:\\p{L}+ing|introduc\\p{L}*|gonna|happy|glad|sure|not|so|sorry|just|also|copying|putting|still|really|very|on|in|at|off|the|a|cc)(?!\\p{L}))',
    "I'm",
  ],
  ['ive', "I've"],
  ['hes', "he's"],
  ['shes', "she's"],
  ['theyre', "they're"],
  ['youre', "you're"],
  ['youll', "you'll"],
  ['theyll', "they'll"],
  ['hed(?= (?:be|like|love|rather|prefer|have))', "he'd"],
  ['shed(?= (?:be|like|love|rather|prefer|have))', "she'd"],
  ['dont', "don't"],
  ['cant', "can't"],
  ['wont', "won't"],
  ['didnt', "didn't"],
  ['doesnt', "doesn't"],
  ['isnt', "isn't"],
  ['wasnt', "wasn't"],
  ['havent', "haven't"],
  ['hasnt', "hasn't"],
  ['couldnt', "couldn't"],
  ['shouldnt', "shouldn't"],
  ['wouldnt', "wouldn't"],
  ['arent', "aren't"],
  ['thats', "that's"],
  ['heres', "here's"],
  ['lets', "let's"],
  ['wanna', 'want to'],
  ['w(?=/? (?:\\p{L}|\\())|w/(?=\\p{L})', 'with'],
  ['(?:cos|coz|cuz|bc)(?!,)', 'because'],
  ['tho', 'though'],
  ['pls|plz', 'please'],
  ["intro['’]?ing|introin|introing", 'introducing'],
  ["intro['’]d", 'introduced'],
]

/** Words of every mail: English first, then languages to which some of the above are words of their own. */
export const MARKS: readonly string[] = [
  'the and you to of is it for with she her his him was have this will would about they are but from who your not i on a he at my that can put touch pls plz thx intro hi hey im ur cos',
  'ich du der die das und ist nicht dir dich euch mit von zu ein eine den dem auf für',
  'ik je de het een en van is niet dat hij zij u aan voor met op zijn uw jullie',
  'je tu le la les et est un une des du que qui de pas pour avec vous',
  'el la los que de y en un una es te lo por con para',
  'o a os que de e em um uma é te por com para não',
  'il la che di e un una è ti per con non lo',
  'jag du och att det en är som på med för inte jeg er ikke til af',
]
