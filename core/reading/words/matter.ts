/** How a mail goes from one matter to another, in every language at once. */

/** At the beginning of a sentence. */
export const NEXT =
  /^\W{0,3}(?:also|oh,? and|and (?:also|finally|lastly)|by the way|btw|separately|on (?:another|a different) (?:note|matter|subject)|as (?:for|to) (?!him|her|them)|regarding|about the|in other news|other(?:wise| than that)|apart from that|one more thing|(?:p\.? ?){1,2}s\.?[\s:,]|(?:second|third|last|first)ly|außerdem|übrigens|ansonsten|sonst noch|und noch|noch (?:etwas|was|eine)|zum|was (?:die|den|das)|au fait|par ailleurs|sinon|et (?:aussi|puis)|autre chose|quant (?:à|au)|pour (?:le|la|les) |por cierto|además|otra cosa|aparte|en cuanto a|sobre (?:el|la|lo)|a propósito|lo del?|por falar|aliás|de resto|quanto (?:a|à|ao)|outra coisa|a proposito|inoltre|per il resto|quanto (?:al|alla|a)|un['’]altra cosa|altra cosa|poi[,:]|trouwens|overigens|verder|en nog|nog iets|wat betreft|over (?:de|het) |förresten|for øvrig|i øvrigt|dessuten|desuden|dessutom)(?!\p{L})/iu
export const POSTSCRIPT = /^\W{0,3}(?:(?:p\.? ?){1,2}s\.?[\s:,]|edit|update|nachtrag|addendum)/iu

const ONE =
  'he|she|him|her|his|er|sie|ihn|ihm|ihr|seine?[nr]?|ihre?[nr]?|elle|lui|él|ella|se l[oa]|l[oae]s? (?=(?:pregunt|consult|llam|avis|escrib|dig|chied|sent|pergunt|demand)\\p{L})|su|ele|ela|lhe|dele|dela|gli|glie\\p{L}{1,4}|hij|zij|ze|hem|haar|han|hon|hun|honom|ham|henne|hende|hans|hennes|он|она|его|ему|её|ей|неё|него|він|вона|його|йому|її|їй|ona|jej|jego|jemu|ho|mu|hän\\p{L}*'
/** Somebody who was spoken of. */
export const SHE = new RegExp(`(?<!\\p{L})(?:${ONE})(?!\\p{L})`, 'iu')
/** The same, or what may as well be things. */
export const THEY = new RegExp(
  `(?<!\\p{L})(?:${ONE}|they|them|their|ihnen|ils?|leur|ellos|loro|ze|hen)(?!\\p{L})`,
  'iu',
)
