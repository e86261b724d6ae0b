/** How a promise goes on about somebody, and how somebody is named only as the way to another, in every language at once. */

/** The promise goes on about somebody named before: by a pronoun, or by nothing at all. */
export const THEM =
  /^\s?(?:(?:to )?(?:him|her|them)(?![\p{L}])|(?:bien volontiers|(?:très )?volontiers|avec (?:grand )?plaisir|(?:sehr |von herzen )?gerne?|con (?:mucho )?gusto|encantad[oa]|com (?:todo o |muito )?(?:gosto|prazer)|(?:molto |ben )?volentieri|con piacere|(?:heel )?graag|gladly|happily|with (?:great )?pleasure)?(?:(?:vor|bekannt|zusammen|voor|herewith|hereby|now|right away|today|tomorrow|shortly|as promised|(?:via|by|with) (?:the |this )?(?:cc|copy)|(?:(?:mit)?einander|(?:aan|met) elkaar|l['’]une? (?:à|avec) l['’]autre|all['’]altr[oa]|(?:the (?:moment|minute|second|day)|as soon as|once|when) (?:he|she|they)(?: has| have|['’]s|['’]ve)? (?:answers?|says?|agree[sd]?|repl\w+|answered|nods?|said|accepts?))(?: (?:vor|bekannt|voor|in kontakt|in contact))?)(?![\p{L}]))?(?:[.!…\s]{0,5}$|, (?:(?:for|as|since|because|denn|car|porque|want) )?(?:he|she|they|er|sie|ihr|il|elle|hij|zij|ze)(?![\p{L}])))/iu
/** "te lo presento volentieri": the pronoun stands before the verb. */
export const CLITIC =
  /^\s?(?:\p{L}{1,12}[ ,]{1,2}){0,3}?(?:te|ve|se|os|vous|glie) ?l[aeoi]s? (?:présente|présenterai|presento|presenterò|presentaré)(?!\p{L})/iu
/** Named only as the way to somebody else. */
export const KNOWS =
  /(?<![\p{L}])(?:knows(?! (?:your|all|everything|every|about|how|what|where|why|when|more|most|a lot|lots|loads|plenty|a thing|a bit|something|nothing|it|that|this)(?!\p{L})(?! (?:of )?(?:people|them|everybody|everyone|somebody|someone|boss|friend|owner|man|woman)))|works (?:with|for|under)|reports to|represents|assists|looks after|can tell|(?:his|her|their|an?|old) (?:\p{L}{1,20} )?(?:boss|colleague|friend|husband|wife|brother|sister|manager|deputy|successor|neighbou?r|cousin|contact))(?![\p{L}])/iu
