/** What has to come before a promise is kept, in every language at once. */

import { stems, terms } from '../lexicon.ts'

/** What has to come first. It may stand before a promise, or right after whom it names. */
const PAST =
  "(?![^,;:]{0,60}(?<!(?:['’]ve|have|has|is|are|['’]s|['’]re|gets?|been?|got) )(?<!\\p{L})(?:\\p{L}{2,}ed|was|were|had|said|told|heard|saw|came|went|met|spoke|wrote|rang|left|took|gave|made|thought|did|began|found|knew)(?!\\p{L}))"
const CONDITIONS = [
  `provided|providing|assuming|as long as|as soon as|on condition|depending on|subject to|unless|(?:once|until|when)${PAST}(?! (?:i|we|last)(?!\\p{L}))|whenever|after you(?:.ve|.re)?`,
  'если|якщо|jeśli|jeżeli|gdyby|jos|pokud|jestli|kdyby|eğer|sobald|wenn|falls|sofern|vorausgesetzt|dès que|une fois que|à condition|lorsque|pourvu que|en cuanto|siempre que|siempre y cuando|una vez que|hasta que|apenas|appena|non appena|assim que|logo que|desde que|purché|a patto|una volta che|zodra|wanneer|mits|tenzij|när väl|så snart|hvis',
  "quand(?! on s['’]|[^,;:]{0,20} (?:as|ai|avons|avez|a|étais|était|êtes) |[^,;:]{0,30}\\p{L}(?:ais|ait|ions|aient)(?!\\p{L}))",
  'cuando(?![^,;:]{0,30}\\p{L}(?:é|ó|aste|iste|imos|amos|aron|ieron|aba|abas|ía|ías)(?!\\p{L}))',
  'quando(?! (?:ci|vi|ti|mi) (?:siamo|siete|ho|ha)|[^,;:]{0,30}\\p{L}(?:ei|ou|aste|este|iste|ámos|emos|imos|aram|eram|ava|avas|ia|ias|avo|evo|ivo|eva|iva|avi|evi|ivi)(?!\\p{L}))',
  '(?<=(?:^|[,;:(–—]|\\s-|\\s(?:e|y|et|mais|pero|mas|ma|que|che))\\s?)(?:si|se)|als (?:je|jij|u|jullie|hij|zij|ze|het|de|dat|ik|we|alles|er|iemand)|(?:om|när|når) (?:du|ni|dere|i|han|hon|hun|det|den|jag|jeg|vi|allt|alt)|caso (?:o|a|ele|ela|te|lhe|queiras|queira)',
]
  .map(words => words.replaceAll(' ', '\\s'))
  .join('|')
/** "if I remember rightly" is none. */
const IF =
  "if(?! (?:i (?:may|might|remember|recall|am right|understood|heard|had)|i['’]m (?:right|not mistaken)|memory|my memory|you ask me|you remember|you recall|any(?:one|body))(?!\\p{L}))"

/** A clause of this sentence, before the promise. */
export const CONDITION_BEFORE = terms(
  [CONDITIONS, `(?<!as |even |what )${IF}`],
  String.raw`\s[^,;:]{3,80}(?:,|\s(?:i|we|stelle?|mache?|bringe?|verbinde|je|te|os|ti|vi|le|ik|jag|jeg)|\s?$)(?![\p{L}])`,
)
/** Right after an address. */
export const CONDITION_NEXT = new RegExp(
  `^[\\s)>\\],]{1,4}(?=\\p{L})(?:(?:vor|bekannt|zusammen|in kontakt|voor|in contact|properly|myself|personally)[\\s,]{1,3})?(?:but |aber |mais |pero |mas |ma |maar )?(?:only |nur |erst |seulement |sólo |solo |só |alleen )?(?:if|${CONDITIONS})\\s`,
  'iu',
)

/** "or I'll introduce you to my mother-in-law", "só depois de fecharmos": a threat, or only after something. Right before the verb. */
export const HANGING = stems([
  String.raw`(?:before|until|till)(?: (?:i|we)(?: (?:actually|even|can|do|could|formally|properly|go and))?)?\s{0,2}$|(?:avant (?:de|que je(?: ne)?)|antes (?:de|que)|prima (?:di|che (?:io )?)|bevor (?:ich|wir)|ehe ich|voordat (?:ik|we)|alvorens|innan (?:jag|vi)|(?:før|inden) (?:jeg|vi))(?: \p{L}{2,10}){0,2}\s{0,2}$`,
  String.raw`(?:or|or else|otherwise|else|sonst|sinon|si no|senão|se não|altrimenti|anders|annars|ellers),? (?:(?:i|we|ich|je|ik|jag|jeg)(?:['’]?(?:ll|d|m)| will| would| might| may| could| shall)?\s?)?(?:\p{Ll}{1,9}\s?){0,2}$`,
  String.raw`(?:only|erst|nur|seulement|uniquement|s[oó]lo|só|solo|soltanto|alleen|pas|först|først|kun|bara) (?:after|when|if|once|then|nach|wenn|sobald|après|quand|si|lorsque|después|cuando|depois|quando|se|dopo|na|als|wanneer|efter|om|når|hvis|etter)(?!\p{L})`,
])

/** "Give me the green light and I'll": what the other has to do first. Right before the verb of introducing. */
export const BARGAIN =
  /(?:(?:^\s{0,3}|[.!?;:,\n–—-]\s{0,2})(?:(?:but|so|just|please|then|first|simply|only|and|well|ok|okay|right|anyway) ){0,3}|^\s{0,3}(?:(?!(?:i|we|you|he|she|they|it|who|to|his|her|their|my|our|your|the|an?|this|that|what|ich|er|sie|je|il|elle|ik|hij) )\p{L}+,? ){1,3})(?:give|tell|send|drop|say|write|call|ring|ping|nod|text|bring|finish|get|show|promise|shout|wave|come|fix|make|pay|buy|pick|choose|confirm|sign|answer|reply|name|do|find|be|stop|start|try|put|lend|wait|let|let me|win|lose|beat|prove|grow|keep|ask|join|hire|take|tidy|clean|check|decide|have|swear|settle|agree|turn|book|return|hand|deliver|submit|drink|eat|read|learn|mend|repair|sort|clear|close|cut|bake|cook|draw|paint|build|print|fill|leave|meet|gib|sagt?|schickt?|schreibt?|nickt?|meldet?|bringt?|mach|dis|dites|donnez?|envoyez?|envoie|fais|faites|viens|appelle|dime|dame|manda|mándame|envía|envíame|ven|llama|diz|dá|envia|manda|dimmi|dammi|mandami|fammi|vieni|chiamami|zeg|geef|stuur|laat|kom|bel|säg|si|ge|gi|giv|skicka|send)(?:-\p{L}+)? (?:[^.!?\n]{1,120}?)?(?:,? (?:and(?: then)?|then|dann|und(?: dann)?|et(?: puis)?|y|e(?: poi)?|en dan|en|så|och|og|da)(?: (?:i|ich|je|te|ti|vi|os|ik|jag|jeg))?(?:['’]?(?:ll|d)| will| would| can| shall| could)?(?:\s\p{Ll}{1,12}){0,2})\s{0,2}$/iu

/** What has to come first, in the words after whom it names. */
export const CONDITION_AFTER = terms([
  "if (?:you|that|this|it|he|she|they|useful|helpful|interested|ok|okay|relevant|of interest)|once (?:i|he|she|they)|but (?:(?:he|she|they|it)(?:['’]\\p{L}{1,2}|(?= (?:is|are|has|have|had|was|were|does|do|did|will|would|can|could|might|may|must|should|first|only|said|says|asked|wants?|needs?|prefers?|never|not|isn|hasn|haven|won|can|cannot|doesn|didn|don|wasn|thinks?|told)))|not|first|only|i)|sobald|cuando|dès que|quando|wenn (?:du|sie|ihr|es)|falls|si (?:tu|vous|ça|cela|quieres|quiere|te|le)|se (?:vuoi|vuole|ti|você|quiser|quiseres)|als (?:je|u|jij)|om du|hvis du|jeśli|jos|pokud|если|якщо",
])
