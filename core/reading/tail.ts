/** What people hang on an answer that takes nothing from it: that they may be slow, or of little use. */

const MODEST =
  "(?:i'm|i am) (?:no|not an?|hardly an?|far from an?) (?:real |great |true )?(?:expert|specialist|authority|guru|pro|professional|veteran)(?: [^,;.!?]{0,30})?|(?:i'm|i am|we're|we are) (?:honestly )?not (?:really |entirely |quite |at all |so |too |totally )?(?:sure|certain|convinced)(?: that| how much| how| what| if| whether)? (?:i|we|i'm|i'd|i'll|my)(?!\\p{L})[^,;.!?]{0,60}(?:help|use|useful|add|offer|contribute|expert|value|much|know|tell|teach)(?!\\p{L})[^,;.!?]{0,30}|i doubt (?:that )?i(?:'ll|'d| can| could| will)? (?:be (?:of )?(?:much|any|that)|help|add|offer|know|have (?:much|anything|a lot))(?!\\p{L})[^,;.!?]{0,40}"
const SLOW =
  "(?:apologies|sorry|forgive me|excuse me|pardon)(?: in advance)? (?:if|for|about) [^,;.!?]{0,40}(?:slow|late|delay|delays|delayed|brief|brevity|short|typos|reply|replies|response|responses|respond|silence|quick|quiet|phone)(?!\\p{L})[^,;.!?]{0,30}|(?:please )?bear with me|(?:i|we) (?:may|might|will|'ll|could) (?:be|take) (?:a bit |a little |rather )?(?:slow|a (?:while|day or two|few days))[^,;.!?]{0,40}"
const TAIL = new RegExp(
  `(?:^|\\s?[,;–-]\\s?|\\s(?=though|although|but))(?:(?:and|but|though|although|so|even though|however),? ){0,2}(?:${MODEST}|${SLOW})$`,
  'iu',
)

/** "Fine by me, though I'm not sure I can help much" → "Fine by me". */
export const withoutTail = (sentence: string): string =>
  sentence.length > 400 ? sentence : sentence.replace(TAIL, '').replace(SMILES, '')

/** "I'd be honoured 🙏": behind words, and neither a laugh nor a sneer. */
const SMILES = /(?<=\p{L}) ?(?:[🙏👍👌🙌💪🤝😊🙂😀😃😄😁🤗🥰😍🎉✨🌻🌷🌸🌞☀💚💙❤💛🧡💜☕][️🏻🏼🏽🏾🏿]? ?)+$/u
