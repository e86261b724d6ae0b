/** A wish or a mere "no objection" that a "but" takes away, as sources of regular expressions over lower-case text. */

/** Agrees only as far as nothing is said against it. */
const WISH =
  "(?:(?:'d|would|should|i'm|i am)(?: [\\p{L}']+){0,2} (?:love|like|enjoy|welcome|happy|glad|delighted|keen|pleased|up for|thrilled)|wish i could|(?<!\\p{L})(?:love|happy|glad|like) to|(?:no|any) (?:objections?|issues?|problems?|qualms|concerns|reservations?)|nothing against|(?:don't|wouldn't|not) (?:really )?(?:mind|object)|(?:good|great|nice|lovely|brilliant|excellent|wonderful|fun) (?:idea|suggestion|shout|call)|sounds? (?:\\p{L}+ )?(?:good|great|fun|nice|lovely|interesting|fascinating|wonderful|brilliant|fantastic|perfect|amazing))"

/** How somebody goes on who means it still: what to bear in mind, when, and how. */
export const STILL =
  "(?:(?:please|do|don't|be|keep|tell|ask|let|give|make|bring|send|warn|remember|remind|know|note|mind|expect|e-?mail|mail|phone|zoom|video|coffee|mornings?|afternoons?|evenings?|lunch|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|not (?:on|before|mon|tues|wednes|thurs|fri|satur|sun|too|first|by|over|via|in person|at)|only|no (?:promises|rush|hurry|guarantees|need|phone|video|calls|early|later|mornings?|evenings?|weekends?|mon|tues|wednes|thurs|fri)|fair|just|so|she|he|they|her|his|you|it|it'll|it's|that|this|can|could|first(?! )|yes|happy|glad|sure|of course|also|then|may|might|will|use|call|ring|text|write|for|with|by|via|as|i warn|i should|i'd (?:prefer|rather (?:do|meet|talk|speak|email|it)|need (?:it|a)|be|say|like|love|happily|gladly|want)|i(?:'ll| will| can| could| may| might| only| do| should warn| must warn| must (?:admit|confess)| prefer| work| need to warn| warn| think| hope| suspect| doubt (?:i|she|he)| tend| usually| keep| live| charge| expect| want| still| never| don't (?:know|do|have (?:much|a lot|long|any (?:answers|money|contacts))|drink|drive|use)| have (?:only|no (?:idea|clue|slides|deck|camera|car))|'m (?:only|not (?:sure|certain|an?|much|the|free|around|available|on|in|at)|afraid i(?:'m)? (?:only|am only|can only|not|no)|no |slow|rusty|hopeless|terrible|useless|bad|rubbish|awful|free|around|available|in|on|out|away|a bit|a little|an?|happier|better|best|easiest|easier|old|deaf|shy|usually|often|mostly)|'ve (?:only|no (?:idea|clue|camera|slides)|never (?:met|spoken|done|heard|been))))(?!\\p{L}))"

/** "Ich wäre gern dabei, doch …": in what German and Dutch write for it, and no limit behind it. */
const WISH_DENIED =
  '(?<!\\p{L})(?:wäre|würde|hätte|zou|had)(?: \\p{L}+){1,6}, doch (?!nur|bitte|am |erst|per |mit |gern|ja|alleen|graag|liefst|natürlich|selbstverständlich)'

export const EXCUSED = new RegExp(
  `${WISH_DENIED}|${WISH}[^.;!?]{0,60}?(?:[,;–—]| -)? (?:but|only|except|though|however|unfortunately|sadly|alas|shame|pity),? (?!${STILL})`,
  'u',
)
