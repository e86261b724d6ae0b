/** What has to come before a promise is kept, in every language at once. */

/** What has to come first. It may stand before a promise, or right after whom it names. */
const CONDITIONS =
  'provided|providing|assuming|as long as|as soon as|on condition|depending on|subject to|once|unless|until|when(?! (?:i|we|last)(?![\\p{L}])| you (?:asked|said|wrote|came|were|told|mentioned|rang|called))|whenever|after you(?:.ve|.re)?|sobald|wenn|falls|sofern|vorausgesetzt|dès que|quand|une fois que|à condition|lorsque|pourvu que|cuando|en cuanto|siempre que|siempre y cuando|una vez que|si|hasta que|apenas|appena|non appena|quando|assim que|logo que|desde que|caso|se|appena|purché|a patto|una volta che|zodra|als|wanneer|mits|tenzij|när|när väl|når|så snart|hvis|om'
/** A clause of this sentence, before the promise. */
export const CONDITION_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CONDITIONS}) [^,;:]{3,80}(?:,|\\s(?:i|we|stelle?|mache?|bringe?|verbinde|je|te|os|ti|vi|le|ik|jag|jeg)|\\s?$)(?![\\p{L}])`,
  'iu',
)
/** Right after an address. */
export const CONDITION_NEXT = new RegExp(
  `^[\\s)>\\],]{1,4}(?:(?:vor|bekannt|zusammen|in kontakt|voor|in contact|properly|myself|personally)[\\s,]{1,3})?(?:but |aber |mais |pero |mas |ma |maar )?(?:only |nur |erst |seulement |sólo |solo |só |alleen )?(?:if|${CONDITIONS}) `,
  'iu',
)

/** "or I'll introduce you to my mother-in-law", "só depois de fecharmos": a threat, or only after something. Right before the verb. */
export const HANGING =
  /(?<!\p{L})(?:or|or else|otherwise|else|sonst|sinon|si no|senão|se não|altrimenti|anders|annars|ellers),? (?:(?:i|we|ich|je|ik|jag|jeg)(?:['’]?(?:ll|d|m)| will| would| might| may| could| shall)?\s?)?(?:\p{Ll}{1,9}\s?){0,2}$|(?<!\p{L})(?:only|erst|nur|seulement|uniquement|s[oó]lo|só|solo|soltanto|alleen|pas|först|først|kun|bara) (?:after|when|if|once|then|nach|wenn|sobald|après|quand|si|lorsque|después|cuando|depois|quando|se|dopo|na|als|wanneer|efter|om|når|hvis|etter)(?!\p{L})/iu

/** "Give me the green light and I'll": what the other has to do first. Right before the verb of introducing. */
export const BARGAIN =
  /(?:(?:^|[.!?;:,\n–—-]\s{0,2})(?:(?:but|so|just|please|then|first|simply|only|and|well|ok|okay|right|anyway) ){0,3}|^(?:(?!(?:i|we|you|he|she|they|it|who|to|ich|er|sie|je|il|elle|ik|hij) )\p{L}+,? ){1,3})(?:give|tell|send|drop|say|write|call|ring|ping|nod|text|bring|finish|get|show|promise|shout|wave|come|fix|make|pay|buy|pick|choose|confirm|sign|answer|reply|name|do|find|be|stop|start|try|put|lend|wait|let|let me|win|lose|beat|prove|grow|keep|ask|join|hire|take|tidy|clean|check|decide|have|swear|settle|agree|turn|book|return|hand|deliver|submit|drink|eat|read|learn|mend|repair|sort|clear|close|cut|bake|cook|draw|paint|build|print|fill|leave|meet|gib|sagt?|schickt?|schreibt?|nickt?|meldet?|bringt?|mach|dis|dites|donnez?|envoyez?|envoie|fais|faites|viens|appelle|dime|dame|manda|mándame|envía|envíame|ven|llama|diz|dá|envia|manda|dimmi|dammi|mandami|fammi|vieni|chiamami|zeg|geef|stuur|laat|kom|bel|säg|si|ge|gi|giv|skicka|send)(?:-\p{L}+)? (?:[^.!?\n]{1,120}?)?(?:,? (?:and(?: then)?|then|dann|und(?: dann)?|et(?: puis)?|y|e(?: poi)?|en dan|en|så|och|og|da)(?: (?:i|ich|je|te|ti|vi|os|ik|jag|jeg))?(?:['’]?(?:ll|d)| will| would| can| shall| could)?(?:\s\p{Ll}{1,12}){0,2})\s{0,2}$/iu
