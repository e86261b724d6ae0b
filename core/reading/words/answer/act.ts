/**
 * What people do with or for whom they would meet, in English: each verb as it stands behind "to", once behind "forward to",
 * and whom it is done to. Sources of regular expressions over lower-case text with single spaces.
 */

const ROLE =
  '(?:friend|colleague|contact|acquaintance|student|mate|pal|lady|woman|man|gentleman|girl|lass|lad|chap|fellow|person|cousin|niece|nephew|neighbou?r)'
/** "her", "Ms Archer", "your friend". */
export const HER = `(?:her|him|them|alice(?: archer)?|(?:m(?:r|s|rs|iss)|dr|prof)\\.? \\p{L}+|(?:your|this|that|the|\\p{L}+'s) (?:\\p{L}+ )?${ROLE})(?!'s)`
const HERS = `(?:her|his|their|(?:alice(?: archer)?|m(?:r|s|rs)\\.? \\p{L}+|your ${ROLE})'s)`
/** Behind "her", where it is no "her husband". */
const NOT_HERS =
  '(?!(?<=(?<!\\p{L})her) (?!(?:about|after|again|along|and|any|anytime|anyway|as|at|because|before|but|by|directly|either|every|face|first|for|from|here|however|if|in|indeed|later|myself|next|now|of|on|once|one|or|out|over|personally|please|properly|since|so|some|sometime|soon|that|then|there|this|though|through|to|today|together|tomorrow|tonight|too|unless|until|up|very|via|what|when|whenever|where|wherever|while|with|without|would)(?!\\p{L}))\\p{L})'
const TALK =
  '(?:chat|call|coffee|tea|cuppa|beer|drink|pint|walk|word|conversation|natter|chinwag|yarn|catch-?up|lunch|dinner|breakfast|zoom|meeting|talk|sit-?down)'
/** Not the door, nor the boot. */
const SOME =
  '(?:an?|any|some|half|my|our|the(?! (?:door|boot|push|brush|finger|cold|slip|elbow|sack|bird|middle))|all|as much|what|whatever|how|plenty|two|three|ten|twenty|\\d+)(?!\\p{L})'

/** What it is: "an hour of my time", "the workshop". */
const NOUN =
  '(?!(?:an?|the|of|my|in|after|next|from|when|whenever|if|once|unless|but|and|or|at|on|over|by|before|until|till|as|so|because|since|without|later|then|not|only|maybe|perhaps|though|assuming|provided|providing|depending|subject|pending|except|given|whether|first)(?!\\p{L}))[\\p{L}\\d-]+'
const OF = `(?: (?:(?:of|about|an?|the|my|our|this|half|own|good|little) ){1,3}${NOUN}){0,2}`

/** Done to whoever stands behind: as it stands behind "to", and in "-ing". */
const TO_HER: readonly (readonly [act: string, acting: string, more?: string])[] = [
  [
    'meet|see|visit|help|assist|advise|mentor|coach|guide|support|encourage|befriend|host|receive|entertain|welcome|greet|call|ring|phone|text|e-?mail|contact|message|join|know|listen to|hear from|write to|reply to|respond to|reach out to|get to know|lend an ear to',
    'meeting|seeing|visiting|helping|assisting|advising|mentoring|coaching|guiding|supporting|encouraging|befriending|hosting|receiving|entertaining|welcoming|greeting|calling|ringing|phoning|texting|e-?mailing|contacting|messaging|joining|knowing|listening to|hearing from|writing to|replying to|responding to|reaching out to|getting to know|lending an ear to',
  ],
  [
    'talk|speak|chat|connect|work|collaborate|cooperate|correspond|meet(?: up)?|catch up|link up|team up|sit down|join forces|compare notes|talk shop|break bread|get together|get in touch|be in touch|keep in touch|visit|get on the phone|(?:hop|jump|get) on a (?:\\p{L}+ )?call',
    'talking|speaking|chatting|connecting|working|collaborating|cooperating|corresponding|meeting(?: up)?|catching up|linking up|teaming up|sitting down|joining forces|comparing notes|talking shop|breaking bread|getting together|getting in touch|being in touch|keeping in touch|visiting|getting on the phone|(?:hopping|jumping|getting) on a (?:\\p{L}+ )?call',
    ' (?:to|with)',
  ],
  ['be', 'being', ' of (?:\\p{L}+ )?(?:use|help|service|assistance) to'],
  [
    '(?:be|get) (?:introduced|connected|presented|put (?:in (?:touch|contact)|through)|contacted|visited|approached)',
    '(?:being|getting) (?:introduced|connected|presented|put (?:in (?:touch|contact)|through)|contacted|visited|approached)',
    ' (?:to|with|by)',
  ],
  [
    'have|grab|get|share|take|do|go (?:for|on)|drink|enjoy',
    'having|grabbing|getting|sharing|taking|doing|going (?:for|on)|drinking|enjoying',
    ` (?:an? )?(?:\\p{L}+ ){0,2}?${TALK} (?:with|from)`,
  ],
  [
    'do|see',
    'doing|seeing',
    ' (?:what(?:ever)?|all|everything|anything|how|if)(?: i| we) can(?: do)?(?: for| to help| help)',
  ],
  ['do', 'doing', ' my (?:bit|best|part) (?:for|to help)'],
  [
    'share|exchange|swap|discuss|spend|explain|compare|pass on',
    'sharing|exchanging|swapping|discussing|spending|explaining|comparing|passing on',
    '(?: [^ ,;.!?]{1,24}){1,6}? (?:with|to)',
  ],
]

/** The same where more stands behind whom it is done to. */
const FOR_HER: readonly (readonly [act: string, acting: string, more: string])[] = [
  ['do', 'doing', '(?:a|that|this) (?:favou?r|good turn|kindness)'],
  ['point|steer|set', 'pointing|steering|setting', '(?:in the right direction|on the right track|right)'],
  ['walk|talk|take|guide|show', 'walking|talking|taking|guiding|showing', '(?:through|a?round|over)(?! to)'],
  [
    'lend|give|offer|buy|show|make|teach|stand|spare|cook|bake|tell',
    'lending|giving|offering|buying|showing|making|teaching|standing|sparing|cooking|baking|telling',
    `(?:${SOME}(?: ${NOUN})?|about|everything|anything|more)`,
  ],
  [
    'have|get|invite|ask',
    'having|getting|inviting|asking',
    '(?:over|round|around|along|in|visit|stay|come|call|write|drop|here)(?! (?:charge|mind|trouble))',
  ],
  ['take', 'taking', '(?:out|along|under my|to (?:lunch|dinner|tea|breakfast))'],
]

/** Done to what is hers. */
const HERS_TO: readonly (readonly [act: string, acting: string, more: string])[] = [
  ['make', 'making', `${HERS} acquaintance`],
  ['take', 'taking', `${HERS} call`],
  ['answer', 'answering', `(?:${HERS}|any|all|some)(?: of ${HERS})?(?: \\p{L}+)? questions?`],
  ['pick', 'picking', `${HERS} brains?`],
]

/** @param form 0 as it stands behind "to", 1 in "-ing". */
const acts = (form: 0 | 1): string => {
  const each = (rows: readonly (readonly [string, string, string?])[]): string =>
    rows.map(row => `(?:${row[form]})${row[2] ?? ''}`).join('|')
  const forHer = FOR_HER.map(row => `(?<=(?:${row[form]}) ${HER} )${row[2]}`).join('|')
  const verbs = FOR_HER.map(row => row[form]).join('|')
  const hers = HERS_TO.map(row => `${row[form]} ${row[2]}`).join('|')
  const alone = form === 0 ? 'be introduced' : 'being introduced'
  return `(?:(?:${each(TO_HER)}) ${HER}${NOT_HERS}|(?:${verbs}) ${HER} (?:${forHer})${OF}|${hers}|${alone})`
}

/** "meet her", "show Ms Archer around", "be introduced": behind a "to". */
export const ACT = acts(0)
/** "meeting her": behind "forward to". */
export const ACTING = acts(1)
/** "a chat with her", "an introduction to Ms Archer". */
export const MEETING = `(?:(?:an?|the|this|our|that) )?(?:(?!to )\\p{L}+ )?(?:intro\\p{L}*|contact|connection|exchange|letter|e-?mail|note|line|${TALK}) (?:with|to|from) ${HER}${NOT_HERS}`
