/** How people say whether they have met, as sources of regular expressions over lower-case sentences with single spaces. */

const WORDS = (most: number): string => `(?:[\\p{L}'-]+ ){0,${most}}`
const DAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|montag|dienstag|mittwoch|donnerstag|freitag|segunda|terça|quarta|quinta|sexta|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag'
const TALK =
  '(?:coffees?|calls?|chats?|lunch|dinner|breakfast|beers?|drinks?|tea|meetings?|conversations?|talks?|zoom|catch-?up|walk|discussion|session|time)'
const PLANNED =
  '(?! (?:is |was |all )?(?:scheduled|planned|booked|set|arranged|lined up|on the|for next|next|coming|tomorrow))'

/** That it has come about. What stands before it in its clause may deny it. */
export const MET = [
  `(?:met|spoke|spoken|talked|chatted|zoomed|skyped|hung out|called me|caught up|got together|got acquainted|sat down)(?! (?:${WORDS(4)})?(?:before|years ago|already knew))`,
  `(?:had|grabbed|enjoyed|did|got|shared) (?:a |an |our |the |my |some |one )?${WORDS(4)}${TALK}${PLANNED}`,
  `(?:great|good|nice|lovely|wonderful|excellent|fantastic|fun|useful|very helpful|interesting|terrific|super) ${TALK}(?=$|[,;!]| with)`,
  `(?:it |that )?(?:was|were) (?:a |an )?${WORDS(3)}(?:to (?:meet|talk|speak|chat)|meeting|talking|speaking|chatting|conversation|call|chat)`,
  '(?:great|good|nice|lovely|wonderful) (?:to (?:finally )?(?:meet|talk|speak|have met)|meeting|talking|chatting) (?:to |with )?(?!you|next|on |tomorrow|soon)',
  '(?:we|i) (?:sure |certainly |indeed |already )?(?:did|have)(?: indeed| already)?(?=$|[,!;])',
  // Español
  '(?:nos|ya) (?:\\p{L}+ )?(?:vimos|conocimos|reunimos|encontramos|juntamos|visto|conocido|reunido)',
  `(?:hablamos|charlamos|conversamos|quedamos)(?! (?:${WORDS(1)})?(?:mañana|pronto|luego|para|en|el|la próxima|la semana que viene))`,
  '(?:hemos|he) (?:\\p{L}+ )?(?:hablado|charlado|tomado|comido|conocido|conversado)',
  '(?:tomamos|tuvimos) (?:un |una |el )?(?:\\p{L}+ )?(?:café|charla|llamada|reunión|conversación)',
  // Français
  "(?:s'est|nous sommes|sommes) (?:\\p{L}+ )?(?:vue?s?|rencontrée?s?|parlé|appelée?s?|retrouvée?s?)",
  "(?:j'ai|avons|on a) (?:\\p{L}+ )?(?:rencontré|parlé|discuté|échangé(?! (?:des|par|quelques) )|pris un|bu un|déjeuné|eu une? (?!réponse))",
  "c'est fait",
  // Deutsch
  '(?:getroffen|kennengelernt|gesprochen|telefoniert|unterhalten|ausgetauscht|kaffee getrunken|essen gegangen|trafen uns|stattgefunden|hat geklappt)',
  '(?:hatten|war) (?:\\p{L}+ ){0,3}(?:gespräch|treffen|kaffee|telefonat|austausch|termin|call)(?! (?:geplant|vereinbart|ausgemacht))',
  // Português
  'nos (?:conhecemos|encontramos|vimos|falamos|reunimos)',
  '(?:conhecemo|encontrámo|encontramo|falámo|reunimo)-nos',
  '(?:falamos|conversamos|falámos|conversámos|almoçamos)(?! (?:\\p{L}+ )?(?:amanhã|em breve|na))',
  '(?:tomamos|tivemos) (?:um |uma )(?:\\p{L}+ )?(?:café|conversa|reunião|chamada)',
  '(?:encontrei|conheci)',
  // Italiano
  'ci siamo (?:\\p{L}+ )?(?:incontrat[ie]|vist[ie]|sentit[ie]|conosciut[ie]|parlat[ie])',
  'abbiamo (?:\\p{L}+ )?(?:parlato|preso|pranzato|chiacchierato|fatto (?:una|la|due)|bevuto)',
  "(?:l'ho|ho) (?:\\p{L}+ )?(?:incontrat|conosciut|vist|sentit|parlat)[oaie]",
  // Nederlands
  '(?:ontmoet|gesproken|kennisgemaakt|koffie (?:gedronken|gehad)|geluncht|gebeld|bijgepraat)',
  '(?:hadden|was) (?:\\p{L}+ ){0,3}(?:gesprek|koffie|ontmoeting)',
]

/** Before it in the same clause: it has not, or not yet, or only might have. */
export const DENIED =
  "(?:n't|not|never|nobody|hardly|neither|without|unless|if|until|once|when|before|would|should|could|hope|supposed|wish|planned|going|who|where|how|no|nunca|jamás|sin|si|cuando|pas|jamais|ne|n'|sans|quand|nicht|nie|kein|keine|wenn|bis|não|nao|quando|non|mai|se|niet|nooit|geen|nog|als)"

/** That it is still to come, in so many words. */
export const YET = [
  'not (?:quite |just |really )?yet',
  `(?:haven't|hasn't|didn't|don't|hadn't|not|no|nothing) ${WORDS(7)}yet`,
  'yet to (?:meet|talk|speak|hear|find|happen|schedule|connect)',
  `(?:todavía|todavia|aún|aun) (?:no|sin)|no ${WORDS(4)}(?:todavía|aún)`,
  'pas encore|toujours pas',
  'noch (?:nicht|keine[nrm]?|kein|nie)',
  'ainda (?:não|nao)',
  `non (?:${WORDS(4)})?ancora|ancora (?:no|non)`,
  'nog (?:niet|geen)',
]

/** That it is arranged, or being arranged. */
export const COMING = [
  '(?<!been |was |were )(?:scheduled|rescheduled|postponed|arranged|booked|lined up|planned|in the (?:calendar|diary|works|books)|on the (?:calendar|books)|in progress|set (?:for|up)|pencil+ed in)',
  `(?:will|'ll|going to|gonna|plan to|planning to|plan on|hope to|hoping to|about to|due to|trying to|agreed to|want to) ${WORDS(3)}(?:meet|talk|speak|chat|call|connect|get together|catch up|grab|see|zoom|try|find|happen|have (?:a|our|coffee|lunch))`,
  `(?:meeting|talking|speaking|chatting|seeing|having|calling|catching up) ${WORDS(6)}(?:${DAYS}|next|this|tomorrow|tonight|later|soon|in (?:a|an|two|three|\\d+))`,
  `(?:still )?(?:trying|waiting|working|looking|finding|scheduling|aiming|coordinating) (?:to|on|for|a|it|times?|dates?)`,
  `(?:we|i) (?:have|'ve got|got|set|fixed|found) (?:a |an |our |the )${WORDS(2)}(?:call|meeting|date|coffee|lunch|time|slot|zoom|chat)`,
  'next (?:week|month|year|mon|tue|wed|thu|fri)\\p{L}*',
  '(?:tomorrow|later (?:today|this|on)|this (?:afternoon|evening|coming)|soon|in (?:two|three|a few|a couple of|\\d+) (?:days|weeks))$',
  'tomorrow',
  'ask (?:me )?(?:again )?(?:later|next|in)',
  'la (?:próxima|proxima) semana|(?:semana|mes) que viene|mañana|(?:hemos|habíamos) quedado|tenemos (?:una )?(?:cita|llamada|reunión)|quedamos (?:para|en|el)|vamos a|nos (?:vemos|veremos|reuniremos|reunimos el)|programad[oa]|agendad[oa]|hablaremos|hablamos (?:mañana|pronto|el|la)',
  "la semaine prochaine|demain|prévue?s?|planifiée?|programmée?|calée?|bientôt|on (?:se (?:voit|parle|verra|rencontre)|s'appelle|va se|doit)|nous (?:allons|devons|nous (?:voyons|verrons|rencontrons|rencontrerons|parlerons))|rendez-vous (?:est )?(?:pris|fixé|le|pour|mardi|lundi|jeudi)",
  'nächste[nr]? (?:woche|monat|montag|dienstag|mittwoch|donnerstag|freitag)|morgen|geplant|verabredet|vereinbart|ausgemacht|termin (?:am|steht|ist|für|haben)|(?:treffen|sprechen|sehen|hören) (?:wir )?uns|wir (?:treffen|sprechen|telefonieren|sehen)|haben einen? termin|bald|werden uns|steht (?:noch )?(?:an|aus)',
  '(?:na )?próxima semana|semana que vem|amanhã|marcad[oa]|marcamos|marcámos|agendad[oa]|agendamos|vamos (?:nos |falar|conversar|encontrar|marcar)|em breve|combinad[oa]|combinamos',
  'settimana prossima|prossima settimana|domani|programmat[oa]|fissat[oa]|in programma|ci (?:vediamo|incontriamo|sentiamo|vedremo|incontreremo|sentiremo)|presto|abbiamo (?:un appuntamento|una call)|previst[oa]',
  'volgende (?:week|maand)|morgen|gepland|in de agenda|afspraak|afgesproken|(?:zien|spreken|bellen|ontmoeten) elkaar|binnenkort|gaan we|we gaan',
]

const SILENT =
  '(?:answer|repl|respon|react|heard|hear (?:back|from)|writ|wrote|got back|get back|gotten back|show|turn(?:ed)? up|came|come (?:back|to)|follow|reach|e-?mail|call|contact|return|got (?:an?|any) (?:answer|reply|response))'
const MEET =
  '(?:met|meet|spoke|speak|talk|connect|happen|work(?:ed)? out|materiali|take place|took place|get together|got together|manage|get to|got to|get around|got around|get a chance)'

/** That it has not come about. */
export const FAILED = [
  `(?:never|didn't|doesn't|hasn't|has not|haven't|don't|won't|did not|not|no one|nobody|neither) ${WORDS(3)}(?:${SILENT}|${MEET})\\p{L}*`,
  '(?:no|without an?y?|zero) (?:answer|reply|replies|response|word|news|reaction|luck|sign|contact|show|meeting|call)s?',
  '(?:ghosted|ignored|radio silence|crickets|silence|fell through|called (?:it |this )?off|cancell?ed|declined|not interested|changed (?:his|her|their|my) mind|decided (?:not|against)|nothing (?:happened|came)|went nowhere|stood me up|no-?show|bounced|gave up|stopped (?:replying|answering|responding)|turned me down|pulled out|backed out)',
  "(?:unfortunately|sadly|afraid|alas|regrettably|i guess|i think),? not$|(?:we|i|he|she|they) (?:didn't|haven't|never did|hasn't)$",
  '(?:no|nunca|jamás) (?:(?:me|nos|le|te|ha|han|he|hemos|llegamos a|pudimos) ?){0,3}(?:contest|respond|escrib|escrit|vimos|visto|conoc|reun|habl|encontr|llam|apareci|pudimos|quedamos|vernos)\\p{L}*|sin (?:respuesta|noticias)|ninguna respuesta',
  `(?:jamais|pas|rien) ${WORDS(2)}(?:répond\\p{L}*|reçu|donné|rencontr\\p{L}*|vue?s?|parlé|écrit|venue?|rappelé|abouti|eu (?:de|lieu))|(?:pas|aucune?|sans|pas eu) (?:de )?(?:réponse|nouvelles?|retour|suite)`,
  `(?:nie|niemals|nicht|keine[nr]?|nichts) ${WORDS(3)}(?:geantwortet|gemeldet|antwort|antworten|rückmeldung|reagiert|getroffen|gesprochen|geklappt|gehört|zustande\\p{L}*|stattgefunden|gekommen|erschienen|kennengelernt)|keine (?:antwort|rückmeldung|reaktion)|(?:meldet sich|antwortet|reagiert) (?:\\p{L}+ )?nicht|(?:leider|gar) nicht$`,
  `(?:não|nao|nunca) ${WORDS(3)}(?:respond|encontr|fal|conhec|apareceu|contact|retorn|deu|vimos|consegui|convers|reuni)\\p{L}*|sem (?:resposta|retorno|notícias)|nenhuma resposta`,
  `(?:non|mai) ${WORDS(4)}(?:rispost[oa]|risponde|risposto|sentit[oi]|incontrat[ioe]|vist[ioe]|parlat[oi]|conosciut[ioe]|richiamato|presentat[oa]|riuscit[io]|vivo)|(?:nessuna|senza) (?:risposta|notizia)`,
  `(?:nooit|niet|geen|niets) ${WORDS(4)}(?:geantwoord|gereageerd|antwoord|reactie|ontmoet|gesproken|gehoord|gelukt|doorgegaan|gekomen|gebeurd|bericht)|(?:reageert|antwoordt) (?:\\p{L}+ )?niet|helaas niet$`,
]

/** Beside a yes: what is to come is not the first time. */
export const ONCE_MORE =
  '(?:again|second|follow-?up|next steps?|otra vez|de nuevo|nuevo|à nouveau|encore une fois|wieder|nochmal|erneut|novo|novamente|di nuovo|opnieuw|weer|vervolg)'

/** At the head of a sentence, and nothing but more of the like up to the next comma. */
export const YES =
  '(?:yes|yep|yup|yeah|yea|ya|y|indeed|affirmative|definitely|absolutely|of course|certainly|sure did|yes,? indeed|sí|si|claro(?: que sí)?|por supuesto|oui|bien sûr|tout à fait|ja|jawohl|jep|klar|na klar|natürlich|sim|com certeza|sì|certo|certamente|jazeker|zeker|ja hoor|👍|✅)'
export const NO =
  '(?:no|nope|nah|nop|n|negative|nein|nö|nee|non|não|nao|sadly no|unfortunately no|leider nein|malheureusement non|purtroppo no|infelizmente não|helaas nee|👎|❌)'
/** A no that is none. */
export const NO_MATTER =
  '(?:problem|worries|doubt|thanks|thank|idea|clue|rush|matter|wonder|need|offen[cs]e|way)'
