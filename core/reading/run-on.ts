/**
 * Clauses that people run together on their phones: "yea thats fine mate ill call her" → "yea, that's fine, mate, i'll
 * call her". What stands before a place is asked for last, for that costs most.
 */

/** Begins the next clause. */
const NEXT =
  "(?:i|i'm|i'd|i'll|i've|we|we're|we'd|we'll|we've|she|she's|he|he's|they|they're|my|tell|just|it's|that's|let|looking|been|cheers|thanks|thank you|hope|no (?:calls|mornings|evenings|rush|hurry|idea|clue|need|promises|video))(?! (?:am|is|do|said|says|and)(?!\\p{L}))"
/** Ends one: a yes of several words, or what stands behind a yes. */
const AGREED =
  "(?:go for it|go (?:right )?ahead|(?:fine|ok|okay|good|cool|great) (?:by|with|for) (?:me|us)|(?:that's|it's|all) (?:fine|ok|okay|cool|good|grand|great|alright|all right)|works for (?:me|us)|no (?:prob|probs|problem|problems|worries|bother)|not a problem|sounds (?:good|great|fine|lovely|fun)|yes please|of course|sure thing|by all means|count me in|(?:i'm|im) (?:in|game)|why not|happy to|np|(?:cool|fine|ok|okay|good|happy) with (?:that|this|it)|introduce us|connect us|put us in touch|let's do it|for sure|definitely|(?:meet|talk to|speak to|chat to|chat with|talk with|hear from) (?:her|him|them)|mate|thanks|cheers|haha|lol)"
const BEHIND_YES = new RegExp(
  ` (?:just (?=no ))?(?=${NEXT}(?!\\p{L}))(?<=(?<!\\p{L})${AGREED} (?:just )?)`,
  'giu',
)
/** "sure np whats she like": asks in passing. */
const ASKED = new RegExp(
  ` (?=(?:what's|where's|how's|is|does|has|did|do you|have you|when) )(?<=^(?:yes|yeah|yep|sure|ok|okay)?,? ?${AGREED} )`,
  'iu',
)
/** "Yes that's fine": a yes and what it is said to. */
const INTERJECTED =
  /^((?:oh |ooh |well |aw+ |ha |haha )?(?:yes|yeah|yea|yep|yup|sure|ok|okay|aye|absolutely|definitely|of course)) (?=(?:that's|it's|i'm|i'd|i'll|she's|she can|he can|they can|please (?!don't|do not|no|stop)|happy to|glad to|love to|go ahead|go for it|no (?:prob|problem|worries|bother|objection)|sounds|tell (?!me)|put us|introduce us|connect us|send (?:her|him|them)|give (?:her|him|them)|fine (?:by|with)|by all means|let's)(?!\p{L}))/iu
/** Whom it is said to, behind a word that is no "my". */
const CALLED =
  / (?=(?:mate|pal|buddy|bro|dude|luv|hun)(?:$|[\s,.!?]))(?<=(?<!\p{L})(?!(?:my|a|an|the|your|his|her|their|our|old|good|great|best|team|class|flat|room|running|school|work|no|that|this|with|any|some|what|to|hey|hi|hello|dear|and|soul|play|check|stale)(?!\p{L}))\p{L}[\p{L}']* )/giu

/** "I need to get out more so yes, introduce us": what an answer follows from. */
const FOLLOWS =
  /,? (?=(?:(?:and )?so (?:yes|yeah|yep|sure|of course|please do|go ahead|go on|why not|by all means|count me in|i'm in|introduce us|put us in|connect us)|but otherwise (?:happy|glad|fine|yes|ok|good|delighted|i'm in))(?!\p{L}))(?<=\p{L}{2}[^.;!?\n]{8,200},? )/giu
/** "Yes - I can't stand networking but this is different": a yes, and what is told. */
const DASHED =
  /^((?:yes|yep|yeah|yes please|absolutely|definitely|of course),?) [-–—] (?!but|not|only|if|when|once|after|unless)/iu
/** "Happy to, though I know little of it": what somebody adds to a yes. */
const ADDED = new RegExp(
  `,? (?:even )?(?:though|although|albeit) (?=(?:i|i'm|i've|i'd|i'll|we|we're|my|she|he|they|you|it|it's|there|there's|the) )(?<=(?:^|[.!] )(?:(?:yes|yeah|sure|ok|okay),? )?(?:yes|yep|yeah|absolutely|definitely|of course|${AGREED}),? (?:even )?(?:though|although|albeit) )`,
  'giu',
)
/** "Sure but I get up late": a limit, and none to the yes. */
const LIMITED = new RegExp(
  `,? but (?=(?:please )?(?:warn|keep it|bring|mind)(?!\\p{L})|(?:my|our) \\p{L}+(?:'s| is|'re| are) (?:(?:a bit|rather|quite|very|pretty|only|really) )?(?:rusty|poor|bad|terrible|basic|weak|shaky|slow|patchy|flaky|awful|old)(?!\\p{L})|i(?:'m)? (?:get up|talk|swear|ramble|snore|live in|work from|work nights|prefer|speak|only speak|rambling|deaf|shy|hopeless (?:at|on|with))(?!\\p{L}))(?<=(?:^|[.!] )(?:yes|yep|yeah|sure|ok|okay|yes please|absolutely|definitely|of course|${AGREED}),? but )`,
  'iu',
)
/** "Go on then, love": whom it is said to, where only a name can follow. */
const DEAR =
  / (?=(?:mum|mom|mam|dad|sis|gran|nan|boss|chief|sir|dear|love|darling|doll|petal|duck|hen|son|sweetie|honey|hon|babe)(?:$|[,.!?]))(?<=(?<!\p{L})(?:yes|yeah|yep|then|ok|okay|sure|course|fine|ahead|problem|please|thanks|worries|absolutely|definitely|certainly|aye|on) )/giu
/** "Yes (sorry for the delay)." */
const BRACKETED =
  / \((?!(?:if|only|but|not|unless|when|once|after|before|until|provided|as|so|subject|assuming|pending|maybe|perhaps|in|depend\p{L}*|no|never)(?!\p{L}))((?:\p{L}+[ ,]+){2,30}\p{L}+)\)(?=[.!]{0,3}(?:$|\s))/giu

/** "I nearly deleted this. But no, I'd love to": corrects what was told. */
const CORRECTED =
  /(?<=[.!?] )(?:but |oh )?no, (?=i'd (?:really )?(?:love|enjoy|like to (?:meet|talk|speak)|be (?:delighted|happy|glad|honou?red)) )/giu

/** The text with commas where those clauses meet, and with stops around what is only told. */
export const parted = (text: string): string =>
  text
    .replace(CORRECTED, '')
    .replace(INTERJECTED, '$1, ')
    .replace(CALLED, ', ')
    .replace(BEHIND_YES, ', ')
    .replace(DEAR, ', ')
    .replace(ADDED, '. ')
    .replace(LIMITED, '. ')
    .replace(ASKED, '. ')
    .replace(FOLLOWS, '. ')
    .replace(DASHED, '$1. ')
    .replace(BRACKETED, '. $1')
