/** "Sure, after the holidays": a yes with a time ahead behind it, and no more, is a yes for then. */
import { MONTHS } from './english.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'

const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`
const SEASON =
  '(?:the )?(?:new year|spring|summer|autumn|fall|winter|easter|christmas|xmas|thanksgiving|holidays?|vacation|break|harvest|season|semester|term|exams?|fair|launch|move|wedding|budget|audit|quarter|q[1-4]|year-?end)'
/** "after all", "after hours", "after six", "once again" name no time to come. */
const AFTER =
  "(?:after|post) (?!all(?!\\p{L})|hours|work|school|lunch|dinner|five|six|four|three|two|one|noon|\\d|that(?:'s|,| is)|reading|hearing|seeing|meeting|we (?:met|spoke|talked)|i (?:met|spoke|saw|read))\\p{L}+|once (?!again|more|a (?:week|month|year)|upon|bitten)(?:the|i|i'm|i've|we|we're|we've|my|our|this|that|things)(?!\\p{L})"
const AHEAD = `(?:${AFTER}|not (?:before|until|till)(?! (?:about |around )?(?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]m| o'clock| in the (?:morning|afternoon|evening)|$)|noon|lunch|work|breakfast|nine|ten|eleven)(?!\\p{L}))|next (?:month|quarter|year|spring|summer|autumn|fall|winter|semester|season)|(?:in|from|come|around|early|mid|late|(?:at the |the )?end of|(?:some ?time |later |early |late )in|(?:the )?beginning of|as of) (?:(?:early|mid|late) )?(?:${MONTH}|${SEASON}|q[1-4]|20\\d\\d)|in (?:an? |another )?(?:few|couple of|two|three|four|five|six|eight|\\d{1,2}) ?(?:weeks|months)|in an? (?:week or (?:two|so)|month|fortnight|month or (?:two|so))|later (?:this|in the) (?:month|quarter|year|spring|summer|autumn|season))(?!\\p{L})`
const DEFERRED = new RegExp(
  `(?:^|[,;:–—-]\\s?|\\s(?=but|only|just|though))(?:(?:but|only|just|ideally|preferably|better|best|please|though|perhaps|maybe),? ){0,3}${AHEAD}[^,;:.!?]{0,40}$`,
  'iu',
)

/** Behind a yes in the same sentence, or as the whole of the next one. */
export const isDeferred = (sentences: readonly Sentence[], senses: readonly Sense[]): boolean =>
  sentences.some(({ raw, asked }, at) => {
    const found = DEFERRED.exec(raw)
    if (!found || asked) return false
    return senses[found.index === 0 ? at - 1 : at]?.grants ?? false
  })
