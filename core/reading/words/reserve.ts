/**
 * Reserve, told by the kind of sentence and not by what it says: whoever promises an introduction outright has hardly ever a "perhaps" or
 * an "I could" of their own beside it, and after it neither a regret nor a refusal. In every language at once.
 */

const KNOWN = '(?:remember|recall|know|met|heard|seen|come across|read|laugh|guessed|noticed|wonder(?:ed)?)'

/** Wherever it stands. */
export const RESERVE: readonly string[] = [
  `(?:maybe|perhaps|possibly|conceivably|presumably)(?! (?:you(?:['’](?:ll|ve|d)| will| might| may| already| have)* ${KNOWN}|because))`,
  "(?<!(?:whether|if|how|asked|so|than|wish|as) )(?:i|we) (?:might|may|could)(?: well| perhaps| just| always| even)?(?! (?:not|hardly|hug|kiss|eat|use|do with|go on|tell|kick|have guessed|add|say|please)(?!\\p{L}))(?! ?n['’]t)",
  "(?<!as |than |what |which |whom |who |, )(?:i|we) (?:suppose|suspect|assume|imagine|wonder(?! you)|doubt|fear|gather)(?!\\p{L})(?! (?:you(?:['’]ve| have|['’]re| are|['’]d| know| remember| want)|so[.,]))",
  "(?:i['’]?ll|i will|shall|we['’]ll|will) (?:then |also |of course |first )?(?:let you know (?!when (?:the|your|my))|get back to you|come back to you|report back|keep you posted|tell you (?:what|how|if|when) (?:he|she|they|it)|find out|know more|see what (?:he|she|they|i))",
  'vielleicht(?! (?:erinner|kenn|weiß|hast du|haben sie schon|errätst|ahnst))|womöglich|möglicherweise|ich (?:bezweifle|vermute|fürchte|schätze|nehme an)(?![\\p{L}])|(?:gebe|sage|melde)(?: \\p{L}+){0,4} (?:bescheid|mich(?: dann| wieder)?)(?=[.,!]|$)',
  'peut-être(?! (?:te souviens|vous souvenez|connais|connaissez|que tu te souviens))|je (?:doute|suppose|crains|présume)(?!\\p{L})|je (?:te|vous) (?:tiens au courant|tiendrai au courant|redis|dirai|dis ce)',
  'quizás?(?! (?:te acuerd|recuerd|conozc|se acuerd))|tal vez(?! (?:te acuerd|recuerd|conozc))|(?:supongo|dudo|temo|sospecho)(?!\\p{L})|(?:te|le|os) (?:digo|diré|aviso|avisaré|cuento|contaré) (?:algo|lo que|qué|si|cómo|cuando)',
  'talvez(?! (?:te lembr|se lembr|conheç))|se calhar|(?:suponho|duvido|receio|temo)(?!\\p{L})|(?:depois|logo) (?:te |lhe )?(?:digo|conto|aviso)|(?:digo|conto)-(?:te|lhe) (?:depois|alguma)',
  'forse(?! (?:ti ricordi|ricordi|conosci|la conosci|lo conosci|si ricorda|già))|(?:suppongo|dubito|temo|sospetto|immagino)(?!\\p{L})|(?:ti|le|vi) (?:faccio sapere|farò sapere|dico (?:qualcosa|cosa)|dirò|aggiorno)',
  'misschien(?! (?:ken je|weet je|herinner|herken))|wellicht|mogelijk(?!heid)|ik (?:vermoed|vrees|betwijfel|neem aan)(?!\\p{L})|(?:laat|hoor)(?: (?:je|u|ik|nog|het|van mij))* (?:weten|van me|van mij)',
  'kanske(?! (?:minns|känner|kommer du ihåg))|kanskje(?! (?:husker|kjenner))|måske(?! (?:husker|kender))|jag (?:antar|misstänker|tvivlar)|jeg (?:antar|tvivler|formoder|frygter)|(?:hör|hører) av meg|vender tilbage|återkommer',
  'może(?! (?:pamięt|zna))|ehkä|možná|возможно|может быть|можливо|belki',
]

const SLOW =
  "(?! ?(?:again )?(?:about|for|if|to (?:be|have|keep|write|go on)|it(?:['’]s| is| has| took)|this (?:is|took|has|comes)|that this|i (?:have|did|was|haven|took)|once more))"

/** What somebody does not do that has nothing to do with it. */
const ELSEWHERE =
  '(?! (?:wait|help|thank|believe|recommend|forget|normally|usually|make(?! (?:it|the intro))|come|attend|be there|join|drive|send(?:ing)? you|stop|complain|resist|mind|sleep|see why)(?!\\p{L}))'

/** After the last one who is named. */
export const RESERVE_AFTER: readonly string[] = [
  `(?<!\\p{L})(?:i|we) (?:do|did|wo|would|ca|could|should|have|had|was|were|are)n['’]?t${ELSEWHERE}|(?<!\\p{L})(?:i|we)(?:['’]d| would| will|['’]ll|['’]m| am|['’]ve| have| can| do| should|['’]re| are)? ?(?:not(?! only)|never|cannot|no longer)${ELSEWHERE}`,
  `(?:sorry|apologies)(?!\\))${SLOW}|afraid|(?:a|my) (?:pity|shame|regrets?)|regret(?:tably)?|unfortunately|sadly|alas|however|then again|that said`,
  'tut mir (?:sehr )?leid|leider|allerdings|bedauerlicherweise|schade',
  'désolée?s?|hélas|malheureusement|dommage|toutefois|cependant',
  'lo siento|desgraciadamente|por desgracia|lamentablemente|lástima|sin embargo',
  'infelizmente|lamento|é pena|que pena|no entanto|contudo',
  'purtroppo|mi dispiace|peccato|tuttavia',
  'helaas|het spijt|jammer|echter',
  'tyvärr|desværre|dessverre|beklager|ledsen|dock',
  'niestety|bohužel|valitettavasti|к сожалению|на жаль|maalesef',
  "(?<!(?:see|ask|hear|check|find out)(?: (?:him|her|them|\\p{Lu}\\p{L}+))? )if (?:he|she|they|it|that|this)(?! (?:rains|snows)|(?:['’]s| is) not| says? no| does ?n['’]t| declines?| refuses?| won['’]t)(?:['’]s|['’]re|['’]d)?(?!\\p{L})|(?:wenn|falls) (?:er|sie|das|es)|(?<!même )s['’](?:ils?(?! (?:te|vous) pla[iî]t)|elles?)|si (?:él|ella|ça|cela|le|lo)|se (?:lui|lei|ele|ela)|als (?:hij|zij|ze)",
]

/** What shows that a question is about the introduction, or about whom it is to. */
export const ABOUT_THEM =
  /(?<![\p{L}])(?:he|she|him|her|they|them|his|hers|their|intros?|introduc\p{L}+|er|sie|ihn|ihm|ihr|il|elle|lui|leur|él|ella|ellos|ele|ela|dele|dela|lei|loro|hij|zij|ze|hem|haar|han|hun|hon|ham|henne|hende|henne|vorstell\p{L}*|présent\p{L}*|present\p{L}*|apresent\p{L}*|voorstel\p{L}*)(?![\p{L}])/iu
/** The same after one was named. */
export const ABOUT_IT =
  /(?<![\p{L}])(?:it|that|this|both|which|whom|who|either|das|es|welche\p{L}?|wen|wem|ça|cela|lequel|laquelle|qui|eso|esto|cuál|quién|isso|isto|qual|quem|quello|quale|chi|dat|het|welke|wie|det|den|vilken|hvem)(?![\p{L}])/iu
