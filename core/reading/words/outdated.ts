/** What says of an address that it is the old one, or the one to use, in every language at once. */

const whole = (...words: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** After it, up to the next one. */
export const STALE_AFTER = whole(
  "no longer|any ?more|any longer|die[ds]|dead|bounce[sd]?|(?:does|did|do|will|is|was)(?: not|n['’]t) (?:work|exist|read|use|check|answer|valid|in use)|stopped|(?:is|was|went) (?:gone|old|closed|defunct|retired|out of date|obsolete|abandoned)|never (?:reads|checks|looks|answers)|has(?:n['’]t| not) (?:read|used|checked)|used to be|(?:he|she|they)(?:['’]s| has|['’]ve| have)? (?:since )?left|was (?:his|hers|theirs)|(?:the )?old one|had at",
  'nicht mehr|gibt es nicht|existiert nicht|veraltet|tot|abgeschaltet|war (?:seine|ihre)|(?:ist |die )?alte?|funktioniert nicht',
  "n['’]?e? ?(?:[\\p{L}'’]+ ){1,3}plus|plus (?:valable|bonne|utilisée|lue)|n['’](?:existe|est|utilise|a) plus|(?:ne )?marche plus|(?:est|était) (?:l['’])?ancienne|périmée",
  'ya no|dejó de|caduc\\p{L}+|era (?:la|el) (?:antigu[oa]|viej[oa])|está (?:muert[oa]|de baja)|no (?:funciona|existe|la usa|lo usa|la lee)',
  'já não|deixou de|não (?:funciona|existe|usa|lê)|era o antigo|mais não',
  'non (?:[\\p{L}]+ ){1,3}più|non (?:funziona|esiste)|dismess[oa]|era (?:la|il) vecchi[oa]|(?:è|era) (?:la |il )?vecchi[oa]',
  'niet meer|werkt niet|bestaat niet|is (?:oud|dood|verlopen)|was (?:zijn|haar) oude?',
  'inte längre|ikke (?:længere|lenger)|finns inte|funkar inte|virker ikke|już nie|больше не|уже не|eski|使われて|使っていません',
)

/** Before it, from the last one on. */
export const STALE_BEFORE = whole(
  'old|former|previous|used to|not|never|no longer|forget|ignore|instead of|rather than|on the web|last year|years ago',
  'alte[nrs]?|früher\\p{L}{0,2}|ehemalige?\\p{L}?|nicht(?: mehr)?|statt|anstelle|vergiss|vergessen sie|ignorier\\p{L}*',
  'ancien\\p{L}{0,3}|vieille|plus|au lieu|et non|pas|oublie\\p{L}?|ignore\\p{L}?',
  'antigu[oa]|viej[oa]|anterior|ya no|en vez de|no|olvida\\p{L}*|ignora\\p{L}*',
  'antig[oa]|velh[oa]|já não|em vez de|esque[cç]\\p{L}+|ignor[ae]\\p{L}*',
  'vecchi[oa]|precedente|non più|invece di|al posto di|dimentic\\p{L}+|ignora\\p{L}*',
  'oude?|vorige|vroegere|niet(?: meer)?|in plaats van|vergeet|negeer',
  'gamla|gamle|inte|ikke|stary|старый|以前',
)

export const FRESH_BEFORE = whole(
  "use|try|now|new|current|instead|switched|moved|since|better|these days|nowadays|goes to|(?:he|she|they) (?:reads|answers|uses)|(?:he|she|they)(?:['’]s| is|['’]re| are) (?:at|on|under)",
  'neue?[nrs]?|jetzt|nun|nunmehr|inzwischen|mittlerweile|seitdem|aktuelle?|erreichst|sondern|bitte',
  'nouve[la]\\p{L}{0,4}|maintenant|désormais|dorénavant|actuelle?|plutôt|bonne',
  'nuev[oa]|ahora|actual|actualmente|mejor|usa|utiliza|buen[oa]',
  'nov[oa]|agora|atual|actual|usa|usar',
  'nuov[oa]|ora|adesso|attuale|usa|meglio',
  'nieuwe?|nu|tegenwoordig|voortaan|huidige|gebruik|wel',
  'nya|nye|nytt|numera|nu|nå|nowy|teraz|новый|теперь|сейчас|今は|新しい',
)

export const FRESH_AFTER =
  /^[\s)>\],]{0,4}(?:instead|is (?:the )?(?:new|right|good|current|live|correct)|works|stattdessen|ist (?:die )?(?:neue|richtige|aktuelle)|est (?:la )?(?:nouvelle|bonne)|es (?:la |el )?(?:nuev|buen|actual)|è (?:la |il )?(?:nuov|giust)|é (?:o |a )?(?:nov|cert)|is (?:het )?(?:nieuwe|goede|juiste))/iu
