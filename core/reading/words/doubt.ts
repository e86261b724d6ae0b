/** The words around a promise that say who is who, who is beside the point, and when not to be sure. */

/** The one who is promised, in second person; never the target. */
export const YOU =
  /^(?:you|u|yourself|yourselves|y'all|the (?:two|three|both) of you|both of you|dir|dich|euch|ihnen|sie|te|vous|vos|ti|vi|je|jou|jullie|você|vocês|each other|one another)(?![\p{L}\p{N}])/iu

/** Who asks to be introduced themselves: no promise to anybody. */
export const ME = /^(?:me|us|myself|ourselves)(?![\p{L}\p{N}])/iu

/** What makes a promise none, or not yet one, before or within its phrase. */
export const DOUBTS =
  /(?<![\p{L}\p{N}])(?:can['’]?t(?! wait)|cannot(?! wait)|can not|won['’]t|will not|don['’]t|do not|didn['’]t|couldn['’]t|shouldn['’]t|not able|unable|never|thank(?:s| you)(?: so much| again| a lot)? for|rather not|hesitant|hold off|before i|would you like|do you want|want me to|should i|shall i|may i|could i|can i|i could|i might|maybe|perhaps|might|whether|wondering|nicht|kann ich|soll ich|vielleicht|peut-être|tal vez|quizás|talvez|forse|misschien|if (?:you|that|this|it|he|she|they|i)|if (?:useful|helpful|interested|ok|okay|relevant)|wenn du|wenn sie|si tu|si vous|se vuoi|als je)(?![\p{L}\p{N}])/iu

/** What sets an earlier word right, or leaves a choice: the reader cannot know which is meant. */
export const CORRECTIONS =
  /(?<![\p{L}\p{N}])(?:actually|scratch that|correction|on second thou?ghts?|wait,|or (?:maybe|perhaps|rather|better)|either|instead|rather than|unless|alternatively|not (?:him|her|them))(?![\p{L}\p{N}])/iu

/** How a target without a name is called: "our head of sales". */
export const DESCRIPTION =
  /^(?:(?:to|with|an|a|à|avec|con|com|mit|met|aan) )?((?:our|my|the|a|an|some|someone|somebody|one of|another|two|three|people|unser\p{L}{0,2}|mein\p{L}{0,2}|jemand\p{L}{0,3}|eine[mnr]?|notre|mon|ma|mes|un|une|quelqu['’]un|nuestr[oa]|mi|una|alguien|noss[oa]|meu|minha|um|uma|alguém|nostr[oa]|mio|mia|qualcuno|onze|ons|mijn|een|iemand)(?![\p{L}\p{N}])[^.,;:!?()<>\n]{0,80})/iu

/** Where a description ends and a clause begins. */
export const DESCRIPTION_END =
  /\s(?:who|whom|whose|which|that|because|since|as|so|and|but|by|via|this|next|tomorrow|soon|shortly|when|once|after|he|she|they|der|die|das|weil|vor(?:stellen)?|bekannt|qui|parce|que|porque|che|perché|die|omdat|voor(?:stellen)?)(?![\p{L}\p{N}])/iu

/** Words that stand before somebody else's address: a scheduler's, a billing desk's, the sender's own. */
export const ASIDES_BEFORE =
  /(?<![\p{L}\p{N}])(?:cc(?!['’]d)(?:['’]?ing)?|bcc(?:['’]?ing)?|invoices?|bill|billing|my (?:\w+ )?(?:assistant|secretary|ea|pa|scheduler|office manager|chief of staff)|(?:his|her|their|our|whose) (?:\w+ )?(?:assistant|secretary|ea|pa|scheduler)|unsubscribe|my (?:new |personal |work |private |other |direct |own )?(?:e-?mail|address|mail)|(?:reach|contact|email|e-mail|write|mail|ping|call) (?:to )?me|me (?:at|on)|questions? to|reply to|from|via|forwarded by|thanks to|according to)(?![\p{L}\p{N}])[^.!?;\n]{0,50}$/iu

/** Words right after an address that say it is not the one. */
export const ASIDES_AFTER =
  /^[\s)>\],]{0,4}(?:any ?more|no longer|is (?:dead|old|gone|defunct|no longer|not)|bounces|(?:does not|doesn['’]t|won['’]t) work|(?:is )?(?:my|his|her|our|their) (?:assistant|secretary|ea|pa|scheduler))(?![\p{L}\p{N}])/iu

/** "not bob@old.example", "Bob's old address". Close before the address. */
export const NOT_THIS =
  /(?<![\p{L}\p{N}])(?:not|no longer|instead of|rather than|never use|old|previous|former|formerly|except|ignore|nicht|pas|statt|vecchio|antiguo)(?![\p{L}\p{N}])[^.!?;,\n]{0,25}$/iu

/** "His address is …", "you can reach her at …": goes on about whoever was named just before. */
export const PRONOUN =
  /^[\s\S]{0,60}?(?<![\p{L}\p{N}])(?:his|her|their|he|she|they|him|them|reach (?:him|her|them)|here(?:['’]s| is| are)|seine?|ihre?|son|sa|su|suo|sua|zijn|haar)(?![\p{L}\p{N}])/iu

/** Localparts that are a desk, not a person. */
export const DESKS =
  /^(?:info|billing|support|sales|contact|hello|hi|team|office|admin|accounts?|accounting|invoices?|finance|careers|jobs|press|media|legal|privacy|help|helpdesk|service|marketing|hr|security|abuse|webmaster|enquiries|inquiries|(?:no|do-?not)-?_?reply|postmaster|mailer-daemon)(?:[+.-].*)?$/

/** Somebody else's promise: "Bob will introduce you to …". Right before the phrase. */
export const ANOTHERS =
  /(?<![\p{L}])(?!I['’\s]|We['’\s])(?:he|she|they|who|\p{Lu}\p{Ll}+)(?:['’](?:ll|d)|\s(?:will|can|could|would|should|might|may|wants to|offered to|is going to))\s(?:\p{L}{1,20}\s){0,2}$/u
