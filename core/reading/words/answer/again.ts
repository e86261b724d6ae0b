/** What makes a no a later: that they be asked again, or when. Sources of regular expressions over lower-case text. */

const MONTH =
  'january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|december'

/** That they be asked again. */
export const ASKS_AGAIN = [
  '(?:try|ping|ask|send|check|contact|write|e-?mail|reach(?: out)?|get back|come back|circle back|follow up|touch base|remind|nudge|revisit|bump|resend|get in touch)(?: \\p{L}+){0,4} (?:again|back|in|after|then|next|when|once|later|around|from|towards|mid|late|early|on)',
  "(?:can|could|shall|may|let's|save|keep|park|shelve|bring|put|leave)(?: (?:we|you|i|us))? (?:\\p{L}+ ){1,4}(?:after|until|till|in|for|next|once)",
  'circle back|revisit|rain ?check|another time|some ?other time',
  '(?:frag(?:e|t|en sie)?|meld(?:e|et|en sie)?|schreib(?:e|t|en sie)?|kontaktier\\p{L}*|erinner\\p{L}*|komm(?:t|en sie)?|versuch\\p{L}*|probier\\p{L}*)(?: \\p{L}+){0,3} (?:nochmals?|noch (?:ein)?mal|wieder|danach|dann|später|erneut|im|in|ab|nach|ende|anfang|mitte|auf mich|auf uns|am|um|zu|nächste\\p{L}*|kommende\\p{L}*|\\d+)',
  '(?:preg[uú]nt|escr[ií]b|vuelv|recu[eé]rd|cont[aá]ct)[aeo]\\p{L}*(?<!contactos?)',
  '(?:redemand|recontact|relanc|réécri|reparl|rappel)\\p{L}*',
  '(?:pergunt|escrev|contac?t|lembr)[ae]\\p{L}*',
  '(?:richied|riscriv|ricontatt|risent|ricord)\\p{L}*',
  '(?:vraag|mail|schrijf|benader|probeer) (?:me|mij|het|dan|gerust|nog|in|over|na)',
  '(?:refai|repos|revien|reven|réessa|retent|repass|redi)\\p{L}*(?:[- ]moi| vers moi)',
  '(?:riprov|riprop|rifatt|riparl|chiedi?mel)\\p{L}*',
  '(?:întreab|intreab|revin|reven)\\p{L}*',
  '(?:ξαναρώτ|ξαναγράψ)\\p{L}*',
  'tekrar (?:sor|yaz|ara)\\p{L}*',
  '(?:תשאל|תפנה|תחזור)\\p{L}*',
  'اسأل\\p{L}*',
]

/** When. */
export const NAMES_A_TIME = [
  "^(?:solo |erst |pas |seulement |sólo |só |soltanto )?(?:dopo|nach|après|después de|depois d[aeo]s?|na|after) (?:il |la |lo |le |l'|der |dem |das |les |el |los |las |de |het |the |my |mijn |mio |mia |mi |meu |minha |mon |ma |unser\\p{L}* |meine\\p{L} |i |gli )?(?!(?:all|tutto|tout|todo|tudo|alles)(?!\\p{L}))\\p{L}{4,}",
  'cuando (?:pase|pasen|acabe|acaben|termine|vuelva|regrese)',
  '(?:после|після|след|через|ближе к|ближче до|через|po|iza|nakon|poslije|posle|jövő|następn\\p{L}+|budúc\\p{L}+|sljedeć\\p{L}+|sledeć\\p{L}+) \\p{L}+',
  MONTH,
  '(?:in|after|until|till|before) (?:the |about |mid-?|early |late )*(?:may|spring|summer|autumn|fall|winter|new year|easter|christmas|q[1-4]|\\d+|an? (?:week|month|year)|(?:a few|a couple(?: of)?|two|three|four|six)(?: (?:or )?\\p{L}+)? (?:weeks?|months?|years?|days|quarters?|terms?))',
  'next (?:week|month|quarter|year|spring|summer|autumn|fall|winter|time)',
  '\\d{1,2}(?:st|nd|rd|th)',
  '(?:próxim|prochain|prossim|volgende?|nästa|næste|neste (?:uke|måned|år|sommer|høst|vår|vinter|gang)|następn|przyszł|příšt)\\p{L}*',
  '(?:nächste[nrs]?|kommende[nrs]?) (?:woche|monat|jahr|quartal)',
  '(?:nach|ab|bis) (?:dem|der|den|ostern|weihnachten|\\d)',
]
