/** A time to come in English that is farther than a week or so, and never an hour. Sources over lower-case text with single spaces. */

export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const FEAST =
  '(?:new year|easter|christmas|xmas|thanksgiving|ramadan|eid|passover|diwali|hanukkah|advent|lent|whitsun|halloween|midsummer)'
export const SEASON = `(?:(?:the )?(?:${FEAST}|spring|summer|autumn|fall|winter|holidays?|vacation|break|harvest|season|semester|term|exams?|fair|launch|move|wedding|budget|audit|quarter|q[1-4]|year-?end|half[- ]?term|elections?|deadline))`
const PERIOD = '(?:month|quarter|year|spring|summer|autumn|fall|winter|semester|season|term)'
const FEW =
  '(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve|\\d{1,2}|a few|a couple of|a good few|some|several)'
const PART =
  '(?:(?:the )?(?:(?:very )?(?:beginning|start|middle|end|back|close)|first (?:half|week|weeks|days|part)|second (?:half|week)|last (?:week|weeks|days)) of (?:the )?|(?:early |mid[- ]?|late(?:r)? )(?:in |on in )?)'
/** "after my exams", "once the move is done": what must be over, and no hour, reading or meeting of the past. */
const AFTER =
  "(?:after|post) (?!all(?!\\p{L})|hours|work|school|lunch|dinner|tea|breakfast|dark|midnight|noon|ten|nine|eight|seven|six|five|four|three|two|one|\\d{1,2}(?! ?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)| ?(?:st|nd|rd|th)|\\.)|that(?:'s|,| is)|reading|hearing|seeing|meeting|looking|talking|your|her|his|their|we (?:met|spoke|talked)|i (?:met|spoke|saw|read)|what)(?:(?:the|my|our) )?[\\p{L}\\d]+"
const ONCE =
  "once (?!again|more|a (?:week|month|year)|upon|bitten|i(?:'ve| have) (?:\\p{L}+ )?(?:spoken|talked|asked|checked|seen|read|thought|heard|slept))(?:the|i|i'm|i've|we|we're|we've|my|our|this|that|things|it|it's|work|life)(?!\\p{L})"
/** "when the book is finished", "when I am back": what is not yet. */
const WHEN_OVER =
  "(?:when|as soon as) (?:(?:the|my|our|this|that) (?:\\p{L}+ )?\\p{L}+|things|it|that|this|life|work|i|we)(?:'m|'re|'s|'ve| am| is| are| have| has)(?: \\p{L}+){0,2} (?:over|done|finished|through|back|home|settled|born|moved|quiet|quieter|calm|calmer|easier|better|slower|less \\p{L}+|out of (?:hospital|surgery|plaster|here|the woods|work|school|prison|quarantine)|closed|signed|submitted|published|free|freer|recovered|well|ready|older)(?!\\p{L})|when (?:things|it|life|work|the dust|the season) (?:calms?|settles?|quiets?|quietens?|slows?|eases?)(?: down| off| up)?"

/** For the end or the beginning of anything. */
const THEN = [
  `(?:in|within|another) (?:about |around |roughly |say |another |perhaps |maybe )?(?:${FEW}(?:(?: or |[- ]| to )(?:two|three|four|five|six|eight|so|\\d{1,2}))? (?:weeks?|months?|years?|quarters?|fortnights?)(?: or (?:two|three|four|so))?|a fortnight|a while|(?:ten|twelve|fourteen|twenty|thirty|\\d\\d|a few|several) days)(?:'? time)?(?! ago)`,
  `next (?:${MONTH}|${PERIOD})`,
  `(?:early |late |mid[- ]?)(?:next|in the new) (?:${PERIOD})`,
  `(?:some ?time |later |early |late )?(?:in|from|come|around|as of|starting|towards?|not (?:before|until|till))(?: about| around)? (?:${PART})?(?:(?:early|mid|late|next|coming|this|the|the (?:coming|new|next|following))[ -])?(?:${MONTH}|${SEASON}|q[1-4]|20\\d\\d)`,
  `(?:(?:in|from|at|towards?|around|by|about) )?${PART}(?:the |next |this |the coming |the new |the following )?(?:${MONTH}|${PERIOD}|${SEASON}|20\\d\\d)`,
  `later (?:this|in the) ${PERIOD}`,
  `(?:at|on) (?:a|some) later (?:date|time|stage|point|moment|occasion)|another time|in (?:the )?(?:near |distant |not too distant )?future`,
  `(?:first thing|some ?time) next (?:${MONTH}|${PERIOD})`,
].join('|')

/** Ahead of now, but for a day of the month. */
export const AHEAD = `(?:${AFTER}|${ONCE}|${WHEN_OVER}|${THEN})(?!\\p{L})`
/** On a day of some month. */
export const ON_THE_DAY = `(?:on |from |after |around |about |by )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th))(?!\\p{L})`
