/** A question mark that asks nothing of a promise: behind a mere "ok?", or what is told by the way of whom it names. */

/** "I'll introduce you", "ich stelle dir": said in the first person and as sure as it gets. */
const FIRM = [
  "(?:(?:i|we)(?:['’]?ll| will| shall)|will)\\s(?:[\\p{L}'’]{1,15}\\s){0,3}?(?:introduce|intro|connect|put|link|hook|make|do|send|set)(?!\\p{L})",
  '(?:ich|wir)\\s(?:mach|stell|bring|verbind|vernetz|schick|schreib)\\p{L}{0,3}(?!\\p{L})',
  "je\\s(?:te|vous|t['’])\\s?(?:présente|mets|fais|envoie)(?:rai)?(?!\\p{L})",
  '(?:te|os|les?)\\s(?:presento|presentaré|pongo|pondré|hago|haré|conecto)(?!\\p{L})',
  '(?:ti|vi|le)\\s(?:presento|presenterò|metto|metterò|faccio|mando)(?!\\p{L})',
  '(?:te\\s(?:apresento|coloco|ponho)|(?:apresento|coloco|ponho|faço|mando)-(?:te|vos|lhe))(?!\\p{L})',
  'ik\\s(?:stel|breng|koppel|doe|stuur|maak)(?!\\p{L})',
].join('|')
/** Where its clause begins. */
const BEGINS = '(?:^|[\\n.!?,;:)–—-]\\s{0,2}|(?<!\\p{L})(?:and|so|but|then|yes|und|et|y|e|en)\\s)'
const TAG =
  "¿?(?:ok|okay|oki|oké|ja|gell|gelle|ne|d['’]accord|hein|vale|va bene|tá|tá bem|goed|hè|eh|right|innit)"
/** What would bring the promise back into question. */
const OPEN =
  "(?:would|could|might|may|should|shall|can|likes?|want\\p{L}{0,3}|ok|okay|help\\p{L}{0,3}|use|useful|interest\\p{L}{0,3}|mind|fits?|suits?|worth|sure|maybe|perhaps|possibly|if|whether|works?|fine|good|keen|up|willing|agree\\p{L}{0,2}|or|better|ask\\p{L}{0,3}|say\\p{L}{0,2}|you['’]d|meet|talk|speak|need\\p{L}{0,2}|unless|appeals?|sounds?|introduc\\p{L}*|intro)(?!\\p{L})"
const TOLD = `(?:which|who|whose|(?:she|he|they)(?:['’](?:s|re|ve)|\\s(?:is|are|was|were|has|have|had|does|did|runs?|makes?)))(?:\\s(?!${OPEN})[\\p{L}\\p{N}'’-]{1,25}){1,16}(?:,\\s(?:right|eh|yes|no))?`

const TAGGED = new RegExp(
  `${BEGINS}(?:${FIRM})(?:[^.!?¿]|\\.(?=\\S)){0,240}?[,;(–—]\\s?(?:${TAG}|${TOLD})\\s?\\?`,
  'giu',
)

/** The text with a full stop there. */
export const withoutTags = (text: string): string =>
  text.includes('?') ? text.replace(TAGGED, words => `${words.slice(0, -1)}.`) : text
