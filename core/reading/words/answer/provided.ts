/** What makes a no hang on something: "if he sells something, then no", "otherwise no". Sources of regular expressions over lower-case text. */

/** "If" that leads to courtesy, to a story or to nothing. */
const COURTEOUS = [
  "you (?:don't|do not) mind|you ask|you want (?:the truth|my honest|an honest)|you're asking|you must",
  'i (?:may|might|must|can|could|were|was|had|say|said|start|started|did|agreed?|made?|let|take|took|open)',
  "i'm (?:honest|being|frank|totally|completely|truthful)|i am (?:honest|being)",
  "it's (?:all|ok|okay|fine|alright|not too|possible)|it is (?:all|ok|okay|possible)",
  "that's (?:ok|okay|alright|all right|fine|not)|it has|push|anything|possible|ok|okay|only",
].join('|')
const POSSIBLE =
  'por m[ií]|per me|pour moi|posible|possível|possibile|possible|así|assim|così|ainsi|verdad|vero|vrai|igual|lo mismo'
const ELSE = 'sonst|sinon|de lo contrario|altrimenti|senão|caso contrário|anders|annars'

export const PROVIDED = [
  `^(?:(?:but|and|so|then|or|well|as for|only) )?(?:(?:${ELSE}|otherwise|or else|unless)|if(?! (?:${COURTEOUS})(?!\\p{L})))`,
  "^(?:sólo|solo|só|seulement|soltanto|nur|only|alleen) (?:si|se|s'|wenn|if|als)",
  `^(?:(?:y|e|et|mais|pero|mas|ma) )?(?:si|se|s') ?(?:es|fuera|son|é|for|forem|fosse|è|c'est|quiere|quieren|busca|quer|quiser|vuole|cerca|ils?|elles?|ella|él|ele|ela|lei|lui|lo que|ce qu'\\p{L}+|quello che|o que)(?! (?:${POSSIBLE}))`,
  `(?:mais|pero|ma|mas|però) (?:si|se|s') ?(?:c'est|es|fuera|è|é|for|se trata|si tratta)(?!\\p{L})(?! (?:${POSSIBLE}))[^,]{1,60}, ?(?:là |allora |entonces |então |alors )?(?:no|non|não)(?!\\p{L})`,
  '^(?:without (?:that|it)|без (?:этого|цього|това)|bez (?:tego|toho)|fără asta|enélkül|χωρίς αυτό|ilman sitä|sense això)(?!\\p{L})',
  '^(?:(?:but|and|so|а|и|і|та|но|але|a|i|ale|dar|iar|de|és|ja|mutta|ama|ve|και|αλλά|tapi|dan|nhưng|और|लेकिन|पर|אבל) )?(?:אם|ואם|если|якщо|ако|dacă|daca|αν|εάν|eğer|jos|mikäli|hvis|jeśli|jeżeli|pokud|jestli|kalau|jika|nếu|अगर|यदि|إذا|اذا)',
  // "Gaat het over mijn ex, dan niet"
  '^(?:geht|ist|will|wollen|kommt|hat|braucht|sucht|handelt|gaat|is|wil|heeft|komt|zoekt|moet|betreft) (?:es|sie|er|das|het|ze|zij|hij|dat|je|u|du|ihr|jullie|alice|dana|frau|mevrouw) [^,;.!?]{1,80}, (?:dann|dan|so)',
  '(?:[,;–-]|(?<!\\p{L})(?:and|but|or(?! otherwise))) ?(?:otherwise|if not|or else|else)',
  `[,;–-] ?(?:${ELSE}|si no|ellers(?! tak))`,
]
