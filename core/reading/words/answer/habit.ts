/** What comes again with every day or week, and what comes once. Sources of regular expressions over lower-case English. */

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

/** Says that something is so again and again. */
export const RECURS = `(?:usually|normally|generally|mostly|typically|always|never|rarely|daily|weekly|most (?:days|nights|weeks|mornings|afternoons|evenings|weekends)|(?:every|each) (?:other )?(?:day|night|week|morning|afternoon|evening|weekend|ten days|${WEEKDAY})|once a (?:day|week)|${WEEKDAY}s|(?:weekday )?(?:mornings|afternoons|evenings|nights|lunchtimes|weekends)|weekdays|\\d{1,2}(?::\\d\\d)? ?(?:ish|[ap]m|o'clock)|\\d{1,2}ish|(?:after|before|from|past|until|till|by|between|at) (?:about |around |half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dark|dusk|dawn)(?! (?:more |or \\p{L}+ )?(?:weeks?|months?|years?|days?|of))|(?:after|before|during|in) (?:(?:the|my|our|his|her) )?(?:shift|school run|school drop-?off|drop-?off|pick-?up|milking|rounds|bedtime|nap(?: ?time)?|breakfast|lunch(?: break| hour)?|supper|tea|closing(?: time)?|practice|prayers|mass|evensong|assembly|gym|knock-?off)(?!\\p{L})|(?:once|when|after) the (?:kids|children|baby|little ones|boys|girls|dogs?|cows|hens|shop|office) (?:is|are)(?: all)? (?:in bed|asleep|down|at school|fed|in|away|shut|closed|milked|open|empty)|from (?:${WEEKDAY}|fri|thu)(?: \\p{L}+){0,2} (?:until|till|to) (?:${WEEKDAY}|sun|mon))`

/** Comes once, or once a year. */
export const ONCE =
  '(?:january|february|march|april|june|july|august|september|october|november|december|new year|spring|summer|autumn|fall|winter|easter|christmas|xmas|thanksgiving|ramadan|eid|diwali|hanukkah|passover|advent|lent|(?:the )?holidays?|(?:my |our )?(?:vacation|leave|sabbatical)|half[- ]?term|harvest|lambing|silage|calving|shearing|vintage|season|semester|term|exams?|finals|thesis|dissertation|viva|fair|launch|move|wedding|honeymoon|budget|audit|accounts|quarter|q[1-4]|year[- ]?end|end of|\\p{L}*election|operation|surgery|birth|baby|chemo|treatment|tour|trip|festival|conference|deadline|project|merger|release|renovation|refit|inspection|trial|hearing|funeral|probate|retirement|handover|rush|dust|things|(?:next|this|coming|few|two|three|four|six|couple of) (?:days?|weeks?|months?|years?)|\\d{1,2}(?:st|nd|rd|th))'

/** Is over then. */
export const OVER =
  "(?:(?:is|are|'s|'re|have|has|am|i'm)(?: been| all| \\p{L}+ly)? (?:over|done|finished|through|settled|behind|born|married|moved|published|submitted|better|recovered|arrived)|calms?|settles?|quiets?|dies down)"
