/** Words of somebody who does not know yet: when, whether, or which address. */

import { stems, terms } from '../lexicon.ts'

const GUESS =
  "(?:i|we) (?:believe|think|guess|assume|suppose)|if (?:i (?:remember|recall)|memory serves)(?: (?:right|rightly|correctly|well|it right))?|if i['’]m not mistaken|or something(?: like that)?|or so|not sure|probably|glaube? ich|denke? ich|vermute ich|wenn ich mich (?:recht|richtig) erinnere|je crois|je pense|si je (?:me souviens|ne me trompe)[^.]{0,10}|creo(?: yo)?|me parece|si no (?:recuerdo mal|me equivoco)|acho(?: eu)?|creio|se não me engano|credo|penso|mi pare|se non (?:sbaglio|ricordo male)|geloof ik|denk ik|dacht ik|tror jag|tror jeg|oder so(?: was| ähnlich| etwas)?|ou quelque chose[^.,]{0,15}|o algo (?:así|parecido)|ou (?:coisa|algo) (?:assim|parecid[oa])|o qualcosa (?:del genere|di simile|così)|of (?:zoiets|iets dergelijks)|eller något sånt|eller noget|ohne gewähr|(?:that['’]s what |as )?i['’]d (?:guess|say)|das wäre mein tipp|sauf erreur|salvo error|salvo errore|salvo erro"

/** Right after an address. */
export const GUESSED_AFTER = new RegExp(
  `^(?!\\s?\\n\\s?\\n)(?:\\s?\\?(?=\\s?[)\\]])|[)>\\]\\s]{0,3}[(\\[]\\?+[)\\]]|[)>\\]\\s]{0,3}(?:\\?{2,}|[(\\[,–—-]\\s?(?:or|oder|ou|o|of)\\s[^()?\\n]{1,40}\\?)|[\\s)>\\],–—(-]{0,5}(?:${GUESS})(?![\\p{L}\\p{N}])(?:\\s?(?:[).,;:!?–—\\n]|$)|\\s(?:it|that|so|at least)(?![\\p{L}])))`,
  'iu',
)

/** Right before an address, with no name in between. */
export const GUESSED_BEFORE = terms(
  [
    String.raw`i (?:think|believe|guess)|maybe|perhaps|probably|might be|something like|glaube ich|vielleicht|vermutlich|wohl|je crois|peut-être|creo que|quizás?|talvez|acho que|forse|credo|misschien|geloof ik|(?<=[.!?\n]\s?)think|(?<=adresse |mail |e-mail |er |sie )(?:müsste|dürfte)(?: wohl)?|doit être|debe(?:ría)?(?: de)? ser|deve(?:ria)? ser|dovrebbe essere|(?<=adres |mail )(?:moet|zal)|(?:should|must) be`,
  ],
  String.raw`(?: (?:it|that|he|she|they)?(?:['’]s|['’]re| is| are| es| é| è)?)?(?: at)?[\s:(<]{0,3}$`,
)

/** Some other time, maybe: before or within the phrase of a promise. */
export const SOME_DAY =
  'remind me to|some ?day|one of these days|one day|eines tages|irgendwann(?: mal)?|demnächst mal|un (?:de ces )?jours?|algún día|alg[uú]n d[ií]a|um dia(?: destes)?|un giorno|prima o poi|ooit|op een dag|en (?:vacker )?dag'

/** The same after it, where it ends what is said. */
export const SOME_DAY_AFTER = stems([
  String.raw`(?:some ?time|at some point|${SOME_DAY})(?=\s{0,2}(?:[(.,;!]|$))`,
  String.raw`(?<= )or not(?=\s{0,2}(?:[.,;!]|$))`,
  String.raw`(?:(?:only|but) (?:if|when|once|after|as soon as)|(?:aber )?(?:erst|nur),? (?:wenn|nach|sobald)|seulement (?:si|quand|après)|s[oó]lo (?:si|cuando|después|se|quando|dopo)|só (?:se|quando|depois)|alleen als|pas (?:als|na))(?![\p{L}])`,
])

/** "Ich wollte … aber …": a wish, and what became of it. */
export const WISHED = terms([
  "i (?:wanted|meant|hoped) to|i would have|ich (?:wollte|hätte|würde)|wir wollten|ik (?:zou|wilde|wou|had)|gostava|gostaria|queria|quería|quisiera|querría|me (?:gustaría|hubiera gustado)|je (?:voulais|voudrais)|j['’]aurais|j['’]aimerais|volevo|vorrei|avrei|(?:jag|jeg) (?:ville|hade|hadde|skulle)|chcia[łl](?:em|am)|chcieliśmy|хотел[аи]?|хотів|хотіла|istiyordum|isterdim",
])
export const BUT =
  /(?<![\p{L}])(?:but|however|only (?:he|she|they|i)|i fear|i['’]m afraid|fürchte|nur (?:will|hat|ist|weiß|geht|kann)|je crains|me temo|temo che|receio|vrees|aber|leider|doch|jedoch|maar|helaas|mas|infelizmente|pero|mais|hélas|malheureusement|ma|però|purtroppo|men|tyvärr|dessverre|desværre|ale|niestety|но|але|к сожалению|ama|maalesef)(?![\p{L}])/iu

/** What takes a promise back, or leaves open who is meant, in a sentence of its own. */
export const RETRACTIONS =
  "not going to happen|(?:won['’]t|will not|can['’]t) happen|(?:let me|i['’]ll|i need to|i have to) (?:sleep on|think about|think it over|find out|check which)|(?:was|just|only|am|i['’]m) (?:joking|kidding)|forget (?:it|about it|i said)|don['’]t (?:tell|mention|say)(?: \\p{L}+){1,5} (?:before|yet|until|till)|don['’]t (?:write|contact|ask|email) (?:him|her|them) (?:before|yet|until|till)|which one|which of (?:the|them(?! (?:is|are|was|were|has|have|had) (?!right|the|best|better|his|hers|meant|current)))|whichever|find out which|(?:war|ist) (?:nur )?ein scherz|(?:da)?raus wird nichts|wird nichts draus|je plaisante|era (?:una )?broma|scherzavo|estava a brincar|grapje"

/** "one of the Toms" */
export const ONE_OF = /(?<![\p{L}])(?:one|two) of the (?:two |three )?\p{Lu}\p{Ll}+s(?![\p{L}])/u
