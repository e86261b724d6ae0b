/**
 * Whoever speaks for themselves in English, and not for a sister, a boss or a former self: what stands before a feeling that is
 * theirs. Sources of regular expressions over lower-case text with single spaces.
 */

export const SURELY =
  '(?:(?:very|quite|more than|only too|of course|also|both|all|so|just|ever so|much|well|still|rather|too|only|most|always|by all means|indeed|even|kinda|sorta|pretty|fairly|in fact|for one|for my part|as ever|(?!hardly|barely|scarcely|rarely|hypothetically|theoretically|normally|usually|ordinarily|generally|formerly|previously|supposedly|reluctantly|possibly|early|only|reply|imply|family|apply|july|fly|italy)\\p{L}+ly),? )*'
/** Those they are one of. */
const OURS =
  "(?:(?<!(?:none|neither|either|few|half|some|many|most|one) of )us|(?:us|all|everyone|everybody|we|gang|folks) (?:here|at [^ ]+|in [^ ]+)|(?<!(?:her|his|their|your|the|'s) )(?:team|family|crew|office|household|committee|choir|board|club|society|department|lab|group|company|firm|class|school|church|parish|band))"
const WE = `(?<!\\p{L})(?:i|we|id|ill|im|wed|${OURS})`
const WOULD = "(?:'d| would| should|'ll| will| shall| do)"
/** Begins a clause that leaves out who speaks. */
const ANEW =
  '(?:^|[,;:–—(!?.)"-] ?|(?<!\\p{L})(?:yes|yeah|yep|yup|ya|yea|aye|sure|ok|okay|and|so|but|then|well|course|absolutely|certainly|definitely|honestly|because|cos|as|though|thanks|please|hi|oh|ah|hey|me|though|although|since|or|lol|thx|cheers|great|fine|right|consider|count me|put me down as|am|feel|feeling) )'

/** Where what they are begins: "glad", "open to it". */
export const BEING = `(?<=(?:${ANEW}|${WE}(?:'m| am|m|'re| are|${WOULD} ${SURELY}be|d be|ll be|'d feel| feel|'ve been|'s| is) |${ANEW}(?:would|will|id|ill|wld) ${SURELY}be )${SURELY})`
/** Where what they do begins: "love to", "look forward to". */
export const DOING = `(?<=(?:${ANEW}|${WE}${WOULD}? |${ANEW}(?:would|will) |${WE}(?:'m| am|m|'re| are) )${SURELY})`
