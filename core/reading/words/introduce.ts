/**
 * How people say that they introduce, by language. Each entry ends where whom they mean begins. `YOU` stands for
 * the one addressed ("you both", a name); it never is "me" or "us", for that asks for an introduction.
 */

/** English; the group between the verb and "to" is checked by the reader, since either side may be the target. */
const ENGLISH = String.raw`
(?:re-?)?introduc(?:e|ing) ([^.!?;\n]{1,120}?) (?:to|with)
intro(?:ing)? ((?!to |with )[^.!?;:\n]{1,120}?) (?:to|with)
connect(?:ing)? ([^.!?;\n]{1,120}?) (?:directly )?(?:up )?(?:to|with)
(?:link|hook|match|pair)(?:ing)? ([^.!?;\n]{1,80}?) (?:up )?(?:to|with)
(?:put|get|bring)(?:ting|ing)? ([^.!?;\n]{1,120}?) (?:directly )?(?:in|into) (?:direct )?(?:touch|contact) with
(?:introduc(?:e|ing)|connect(?:ing)?) you(?: two| both)? (?:and|&)
(?:introduc(?:e|ing)|connect(?:ing)?) (?:you(?: (?:two|both|guys|all))*|the two of you)(?=[ ,.;:!)]|$)
introduc(?:e|ing)
connect(?:ing)?(?! (?:with|to|you))
(?:mak(?:e|ing)|do(?:ing)?|promised|owe|owe you|here['’]?s|here is|your|send(?:ing)?|giv(?:e|ing)|arrang(?:e|ing)|this is)(?: you)? (?:(?:the|an?|that|your|my|this|quick|warm|short|email) )*(?:intros?|introductions?)(?: for you)? (?:to|with)
(?:please|pls|you to|you(?: (?:two|both|really|definitely|absolutely))* (?:should|must|need to|have to|ought to|want to|have got to|gotta))(?: (?:really|definitely|absolutely|both|also))* meet(?: with)?(?=[ .,!])
you(?: (?:two|both|really|definitely|absolutely))* (?:should|ought to|must|need to|have to|want to|can)(?: (?:really|definitely|absolutely|both|also|just))* (?:talk|speak|chat|connect|meet up|get in touch|reach out|get to know)(?: directly)?(?: (?:to|with))?
the (?:right |perfect |best )?(?:person|one|man|woman|guy) (?:for you|for this|for that|you (?:want|need)|you should (?:meet|talk to)|to (?:talk|speak) to|i mentioned)[^.!?\n]{0,20}? is
`

/** Where the one addressed stands in the phrase itself: "ich stelle dir … vor", "je te présente …". */
const OTHERS = String.raw`
# German
stell(?:e|en)?(?: ich)?(?: (?:hiermit|gerne?|kurz))* (?:dir|dich|euch|ihnen|sie)(?: (?:hiermit|gerne?|kurz|mal))*
(?:dir|euch|ihnen|dich|sie)(?: (?:hiermit|gerne?|beide))*(?= [^!?\n]{0,200}(?:vorstellen|vorzustellen))
(?:verbind|vernetz|bring)\p{L}{0,3}(?: ich)?(?: (?:hiermit|gerne?))* (?:dich|euch|sie)(?: (?:hiermit|gerne?|direkt))* mit
(?:dich|euch|sie)(?: (?:hiermit|gerne?|direkt))* mit(?= [^!?\n]{0,200}(?:bekannt|zusammen|vernetzen|verbinden|kontakt))
kontakt (?:zu|mit)
# French
(?:te|vous) présent(?:e|er|erai|erais)(?: (?:à|avec))?
(?:te|vous) (?:mets|mettre|mettrai|mettrais)(?: tous les deux)? en (?:relation|contact) avec
(?:mettre|mise) en (?:relation|contact) avec
# Spanish
(?:te|os|le|les) (?:presento|presentaré|presentar|quiero presentar)(?: (?:a|con))?
presentar(?:te|os|le|les)(?: (?:a|con))?
(?:te|os|le|les) (?:pongo|pondré|conecto)(?: en contacto)? con
(?:ponerte|ponerle|poneros|ponerles|conectarte) (?:en contacto )?con
# Portuguese
(?:te|lhe|vos|lhes) apresent(?:o|ar|arei)(?: (?:ao?|à|o))?
apresentar(?:-(?:te|lhe|vos))?(?: (?:você|vocês))?(?: (?:ao?|à|o))?
(?:coloco|colocar|pôr|ponho)(?:-te)?(?: (?:você|vocês|te))? em conta(?:c)?to com
conect(?:o|ar)(?: (?:você|vocês|te))? com
# Italian
(?:ti|vi|le) present(?:o|are|erò|erei)(?: a)?
presentar(?:ti|vi|le)(?: a)?
(?:ti|vi|la) mett(?:o|ere|erò) in contatto con
metter(?:ti|vi|la) in contatto con
# Dutch
(?:stel|stellen|breng|brengen|koppel|introduceer)(?: ik)?(?: (?:hierbij|graag))* (?:je|jou|jullie|u)(?: (?:hierbij|graag))*(?: (?:voor|in contact))? (?:aan|bij|met)
(?:je|jou|jullie|u)(?: (?:graag|hierbij))* (?:voorstellen|introduceren|in contact brengen|koppelen) (?:aan|bij|met)
(?:je|jou|jullie|u)(?: (?:graag|hierbij))* (?:in contact )?(?:aan|met|bij)(?= [^!?\n]{0,200}(?:voorstellen|introduceren|brengen|koppelen))
# Scandinavian
(?:presentera|introducera|introducere|presentere|introdusere) (?:dig|deg|er|dere|jer) (?:för|for|til|till)
(?:sätta|sætte|sette|sätter|sætter|setter) (?:dig|deg|er|dere|jer) i (?:kontakt|forbindelse) med
# Polish
(?:przedstawię|przedstawiam|przedstawić) (?:cię|ci|pana|panią|was|wam)
(?:skontaktuję|skontaktować|połączę|poznam) (?:cię|pana|panią|was) z
`

const PHRASES = `${ENGLISH}${OTHERS}`.split('\n').filter(line => line !== '' && !line.startsWith('#'))

/** All of them as one, so that a text is gone through once; of those that begin at one word the first listed wins. */
export const CUES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PHRASES.join('|').replaceAll(' ', String.raw`\s{1,3}`)})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** "Alice, meet Bob", "Intro to Bob": at the head of a sentence or a line, or after a name and a comma. */
export const HEADS =
  /(?:^|[\n,:–—-] ?) {0,2}(?:meet|(?:talk|speak|reach out) to|(?:(?:quick|warm|an?|the) ){0,3}intro(?:duction)?(?: to| with|:))(?=\s)/giu
