/** Sentences about something else, whose negation or question takes nothing from a yes said before. Over lower-case text. */

/** Whole sentences of modesty and excuse. */
export const MODESTY =
  /^(?:but |though |although )?(?:i |we )?(?:can't promise (?:that )?(?:i|we)(?:'ll| will| can) be (?:of )?(?:very |any |much |a lot of |too )*(?:use|help|useful|helpful)|didn't (?:want|mean)(?:ed|t)? (?:you )?to (?:think|feel|believe|ignore|leave|keep|seem|be)(?: [\p{L}']+){0,8}?(?: (?:ignor|forgot|forgett|silent|slow|wait|hanging|unanswered|away)\p{L}*(?: (?:you|about you|your mail|your note))?))$/u

/** What people chat about. */
export const CHAT =
  /(?<!\p{L})(?:house|garden|kitchen|flat|kids|children|baby|dog|cat|weather|rain|snow|wedding|marathon|holidays?|birthday)(?!\p{L})/u

/** What ties a sentence to the introduction, or makes fun of it. */
export const TIED =
  /(?<!\p{L})(?:she|her|he|him|they|them|their|this|that|intro\p{L}*|introduc\p{L}*|meet\p{L}*|connect\p{L}*|calls?|mails?|people|anybody|anyone|nobody|who|why|if|unless|until|before|after|when|once|first|then|now|yet|so|but|because|only|except|rather|instead|time|busy|sorry|no|me|us|my|better|worse|like|as|than|burn\p{L}*|spam|stop|leave|over)(?!\p{L})/u
