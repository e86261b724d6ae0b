/**
 * Willingness in English as it is put together: whoever speaks for themselves, how they feel about it, and what they would do
 * with or for whom they are to meet. Sources of regular expressions over lower-case text with single spaces.
 */
import { BEING, DOING, SURELY } from './speaker.ts'

export const GLAD =
  '(?:happy|glad|delighted|pleased|honou?red|thrilled|keen|excited|willing|ready|prepared|content|proud|overjoyed|over the moon|chuffed(?: to bits)?|tickled(?: pink)?|stoked|psyched|game|privileged|eager|available|grateful|thankful|interested)'
const CHANCE =
  '(?:the|a|this|any|such an?|your kind) (?:chance|opportunity|occasion|possibility|privilege|pleasure|offer)'
const NICE =
  '(?:lovely|great|good|nice|fun|wonderful|fantastic|brilliant|fine|interesting|useful|a (?:\\p{L}+ )?(?:pleasure|honou?r|privilege|joy|delight|treat)|an (?:honou?r|absolute pleasure)|my (?:pleasure|honou?r))'
const ME = '(?:me|us)'

/** What one would do, before "to". */
const TO_ACT = [
  `${BEING}${GLAD}(?: enough)?(?: (?:for|of|about) ${CHANCE})?`,
  `${DOING}(?:love|like|want|wish)(?: very much| dearly| a lot| so much)?`,
  `${DOING}(?:welcome|appreciate|love|like|relish|value|enjoy|take|grab|seize|jump at|leap at|be up for) ${CHANCE}`,
  `(?:mad|crazy|silly|foolish|stupid|daft|nuts|a fool|an idiot) not`,
  `(?:always|long|often) (?:wanted|hoped|wished|meant|been (?:wanting|hoping|meaning))`,
  `(?:it|that|this)(?:'s| is|'d be| would be|'ll be| will be) ${SURELY}${NICE}(?: (?:for|to) ${ME})?`,
  `(?:nothing|little) (?:would|could) (?:please|delight|suit) ${ME} (?:more|better) than`,
  `(?:please|delight|suit) ${ME}(?: very much| greatly| a lot| no end)?`,
  `(?:give|bring|gives|brings) ${ME} (?:\\p{L}+ )?(?:pleasure|joy|delight)`,
  `make ${ME} (?:very )?(?:happy|glad)`,
  `${DOING}(?:agree|accept|consent|offer|volunteer)`,
  `${DOING}look(?:ing)? forward`,
  "can't wait",
]

/** What one thinks of doing it, before what ends in "-ing". */
const OF_ACTING = [
  '(?:look|looking) forward to',
  `${DOING}(?:enjoy|fancy|love|welcome|like|appreciate)`,
  "(?:don't|wouldn't|won't) (?:at all |really )?mind",
  '(?<!\\p{L})no (?:objections?|problems?|issues?|qualms|bother|trouble) (?:to|with|about|against)',
  'nothing against',
  `${BEING}(?:open to|up for|game for|all for|interested in|in favou?r of|keen on|happy (?:about|with|for)|glad (?:about|of|for)|fine with|ok with|okay with|good with|cool with|comfortable with|content with|grateful for|thankful for|on board with|ready for|excited (?:about|by))`,
  'count (?:me|us) in for',
  "(?:wouldn't|won't|can't|couldn't|not) (?:ever )?say no to",
  `not (?:at all )?(?:averse|opposed) to`,
]

/** How they feel, before what they would do, and before what they think of doing. */
export const [WOULD_DO, LIKES] = [`(?:${TO_ACT.join('|')}) to`, `(?:${OF_ACTING.join('|')})`]

/** As `plainly` puts it. */
export const WILLINGNESS = [
  `${WOULD_DO} meet (?:her|alice)(?!\\p{L})`,
  `${LIKES} meeting (?:her|alice)(?!\\p{L})`,
]
