/** What somebody is glad, ready or asks to do, and with whom, in French. Sources over lower-case text. */

const ADVERB =
  '(?:bien|beaucoup|vraiment|volontiers|énormément|tellement|très|trop|super|tout [àa] fait|bien sûr|moi aussi|moi|donc|toujours|certainement|évidemment|sans problème|aussi|également|personnellement|tant|grandement|déjà|vachement|ben|plus que|bien volontiers|naturellement|parfaitement|entièrement|totalement|sincèrement|même)'
const ADVERBS = `(?:${ADVERB} ){0,3}`
/** Of whom they speak: by name, or as a friend of whoever asks. */
const SHE = `(?:elle|lui|eux|elles|(?:votre|ton|ta|cette|cet|ce|madame|mme|mlle|monsieur|mr?|dr|docteur) ?\\p{L}[\\p{L}'-]+|(?!(?:les?|la|une?|des?|du|mes|mon|ma|ses|son|sa|tes|ton|ta|vos|votre|nos|notre|leurs?|tout|tous|toute|toutes|quelqu|autre|aux?|en|que|qui|quoi|pour|par|sur|sans|avec|et|ou|si|quand|beaucoup|souvent|encore|plus|moins|trop|vous|toi|moi|nous|dana|ce|ces|cette|cela|ça|personne|chacun|plusieurs|certains|dans|chez|mais|you)(?![\\p{L}]))\\p{L}[\\p{L}'-]+)`
const MEET =
  '(?:rencontrer|revoir|voir|conna[îi]tre|recevoir|accueillir|aider|écouter|conseiller|appeler|contacter|rappeler|joindre|croiser|guider|épauler|soutenir|accompagner|orienter|inviter|héberger|dépanner|renseigner|éclairer|parrainer|former|encourager|entendre|lire|découvrir|avoir au téléphone)'
const TO_HER =
  "(?:parler|écrire|répondre(?! (?:non|que non|négativ|par la nég))|téléphoner|montrer|expliquer(?! pourquoi)|raconter|donner|offrir|consacrer|accorder|rendre|faire (?:visiter|découvrir|une place|signe)|dire (?:ce que|deux mots|bonjour|un mot|tout ce)|présenter (?:mon|ma|mes|notre|nos)|transmettre (?:mon|ma|mes|ce que)|passer un (?:coup de fil|appel)|prêter|apporter|servir de|être (?:utile|d'une aide|de bon conseil)|venir en aide|tendre la main)"
const WITH_HER =
  "(?:en parler|parler|échanger|discuter|causer|bavarder|jaser|papoter|dialoguer|correspondre|déjeuner|dîner|souper|collaborer|m'entretenir|nous entretenir|entrer en (?:contact|relation)|prendre contact|faire (?:connaissance|un (?:appel|zoom|teams|point|tour)|une visio)|(?:prendre|boire|partager) un (?:bon |petit )?(?:café|thé|verre|moment|repas|déjeuner)|passer un (?:moment|coup de fil)|avoir (?:un (?:échange|appel|entretien)|une (?:discussion|conversation))|partager (?:mon|ma|mes|notre|nos|ce que)[^,;.!?]{0,30}?)"
/** Such a thing, in the infinitive. */
const act = (toHer: string): string =>
  `(?:mieux )?(?:(?:la|le|les) (?:mieux )?${MEET}|l'(?:aider|accueillir|appeler|écouter|entendre|inviter|héberger|orienter|accompagner|épauler|éclairer|encourager|avoir au téléphone)|(?:lui|leur) ${toHer}|${MEET} (?:un peu |volontiers )?${SHE}|${WITH_HER} (?:un peu |un moment |brièvement |plus longuement |de vive voix |de cela |de ça |de son \\p{L}+ )?(?:avec|[àa]) ${SHE}|faire (?:sa|leur|la) connaissance|faire connaissance|répondre [àa] (?:ses|leurs|toutes ses) questions|avoir de (?:ses|leurs) nouvelles|(?:lire|recevoir|avoir|attendre) (?:son|ses|leur|un|l') ?(?:message|mail|e-mail|courriel|appel|coup de fil|mot|lettre)s?|me rendre utile|nous rendre utiles?|rendre service|donner un coup de main|(?:aider|échanger|discuter|accepter)(?=$|[,;.!])|être (?:présentée?|mise?|contactée?|appelée?|sollicitée?)(?: en (?:relation|contact|lien))?(?: (?:avec|[àa]|par) ${SHE})?)`
const ACT = act(TO_HER)
const OF = "(?:de |d'|[àa] |pour |[àa] l'idée de |[àa] l'idée d')"
const I = "(?:je |j'|on |nous |moi,? je )"
const GLAD =
  "(?:ravie?s?|heureu(?:x|se|ses)|content(?:e|s|es)?|enchantée?s?|honorée?s?|partante?s?|preneu(?:r|se)s?|curieu(?:x|se)|impatiente?|motivée?s?|chaude?s?|prête?s?|disposée?s?|favorables?|intéressée?s?|fière?|flattée?|dispo(?:nibles?)?|d'accord|ok|ouverte?s?|enthousiaste|joyeu(?:x|se))"
/** Gladly, behind what they do. */
const GLADLY = '(?:(?:bien |très |fort )?volontiers|avec (?:grand |beaucoup de )?(?:plaisir|joie|intérêt))'
/** A verb of the first person, in the present or the future. */
const I_DO =
  '(?!ai |as |avais |avons |laiss|cèd|céd|dir|dis(?!cut)|refus|pass|déclin|renonc|oubli|suis|serai|serais|voudrais)\\p{L}{2,}'

export const FRENCH_WILLING = [
  // "J'aimerais bien la rencontrer", "nous acceptons de lui parler", "je peux la recevoir"
  `${I}(?:aimerai[st]?|aimerions|adorerai[st]|adorerions|souhaite|souhaiterai[st]|souhaitons|souhaiterions|voudrai[st]|voudrions|veux|veut|voulons|désire|désirerais|désirons|tiens|tenons|peux|peut|pouvons|pourrai|pourrons|accepte|acceptons|consens|accepterai[st]?) ${ADVERBS}${OF}?${ACT}`,
  `${I}(?:suis|serai[st]?|serions|serons|sommes|est|serait) ${ADVERBS}${GLAD} ${OF}${ACT}`,
  `(?<=^|[,;:.!–—] ?|^(?:oui|ok|moi|alors|bonjour|merci|et) )(?:${ADVERB} )?${GLAD} ${OF}${ACT}`,
  `(?:j'ai|nous avons|on a) ${ADVERBS}(?:hâte|envie|[àa] cœur) ${OF}${ACT}|(?:j'(?:aurai|aurais|ai)|nous (?:aurions|aurons)) (?:grand |beaucoup de |le |un immense )?(?:plaisir|l'honneur|la joie) ${OF}${ACT}|hâte (?:de |d')${ACT}`,
  `(?:je )?me (?:réjouis|ferai|ferais) (?:${ADVERB} |un |une |vrai |grand |immense |plaisir |joie )*${OF}${ACT}`,
  `je ne (?:demande|souhaite|veux|désire) (?:qu'à ?|pas mieux que (?:de |d')|rien de mieux que (?:de |d'))${ACT}`,
  `(?:ça|ca|cela|ce) (?:me |m'|nous )?(?:ferait|fera|fait|plairait|plaira|plaît|plait|tente|tenterait|botte|branche|intéresse|intéresserait|va|irait|convient|conviendrait|serait|sera) (?:${ADVERB} |pour moi |un |une |grand |vrai |immense |plaisir |honneur |joie )*(?:de |d')${ACT}`,
  `(?:c'est (?:oui|ok|bon|d'accord)|d'accord|ok(?: pour moi)?|oui|go|volontiers|avec plaisir|banco) pour ${ACT}`,
  `(?:je suis |suis )?ouverte? [àa] l'idée (?:de |d')${ACT}|(?:bien sûr|évidemment|certainement|clair) que (?:je (?:veux|peux|souhaite|vais)|j'accepte) (?:bien )?(?:de |d')?${ACT}|(?:c'est )?avec (?:joie|plaisir|grand plaisir|intérêt) que (?:je|j'|nous|on) ?(?:vais |allons |va )?(?:(?:la |le |l'|lui |leur )?\\p{L}+(?:rai|rons|ra|erais)(?!\\p{L})|${ACT})`,
  `${ACT} (?:avec \\p{L}+ )?(?:serait|sera|est|me ferait|me fera|me plairait|nous ferait) (?:pour moi |vraiment |très |bien )?(?:un |une )?(?:vrai |grand |immense |réel )?(?:plaisir|honneur|joie|plaisant|avec plaisir)`,
  // "Je lui parle volontiers", "j'échangerai avec plaisir avec elle"
  `${I}(?:(?:la|le|les|lui|leur) |l')${I_DO} (?:\\p{L}+ ){0,2}?${GLADLY}`,
  `${I}${I_DO} (?:\\p{L}+ ){0,2}?${GLADLY}(?: [\\p{L}'-]+){0,4}? (?:avec ${SHE}|[àa] (?:ses|leurs) questions|une? \\p{L}+ avec ${SHE})`,
  // That she be told, or they be joined
  `(?:je veux bien|j'accepte|j'aimerais(?: bien)?|je souhaite|ça me va|ça me convient|pas de (?:souci|problème)|aucun (?:souci|problème)|(?:je suis )?(?:d'accord|ok|partante?)|oui|ok)(?: pour)? ?(?:,? )?qu(?:e |')(?:tu |vous |on |dana )(?:nous |me |m'|lui |la )(?:présent|mett|donn|transmett|connect|pass|envoi|communiqu)\\p{L}*`,
  "(?:dis|dites|demande[sz]?)(?:-le)? (?:donc |bien |juste )?à (?:madame |mme |votre |ton )?\\p{L}[\\p{L}'-]+ (?:de |d'|qu'elle (?:peut|pourra) |qu'il (?:peut|pourra) )(?:bien |directement )?(?:m'|me |nous )(?:écrire|appeler|contacter|joindre|téléphoner|envoyer|faire signe)",
  "qu[e'] ?(?!(?:elle|il|tu|vous|on|ce|je|j')(?!\\p{L}))\\p{L}[\\p{L}'-]+ (?:m'|me )(?:écrive|appelle|contacte|téléphone|fasse signe|envoie)",
  // Themselves at somebody's disposal
  '(?:je |nous )?(?:suis|reste|me tiens|demeure|sommes|restons|nous tenons)(?: (?:bien|donc|entièrement|tout|volontiers|toujours|\\p{L}+ment))* [àa] (?:sa|leur) (?:entière |complète |pleine )?disposition|(?:je suis|suis|on est|nous sommes) (?:\\p{L}+ment )?(?:dispo|disponibles?) pour (?:elle|lui|un (?:appel|café|échange|entretien|rendez-vous|coup de fil|déjeuner|zoom)|une (?:rencontre|visio|discussion))',
]

/** What stands between a verb that is denied and what they would do. */
const HARDLY =
  "(?:vraiment|franchement|malheureusement|hélas|absolument|tout [àa] fait|spécialement|particulièrement|forcément|moi-même|personnellement|du tout|du coup|donc|très|trop|bien|le temps|de temps|la force|la tête|l'énergie|l'envie|envie|l'intention|en mesure|disposée?s?|prête?s?|intéressée?s?|favorables?|d'accord|partante?s?|motivée?s?|[àa] l'aise|question|en état|pour l'instant)"
const NEW =
  '(?:rencontrer|voir|recevoir) (?:de nouvelles? (?:personnes?|têtes?|gens|contacts?)|qui que ce soit|personne|des inconnus|du monde|de monde)'

/** Those that refuse, and not "je ne peux pas lui offrir de stage". */
const REFUSED = act('(?:parler|écrire|répondre|téléphoner|consacrer|accorder (?:de temps|un))')

/** The same, denied. */
export const FRENCH_UNWILLING = [
  `(?:ne |n'|j'|je |on )(?:me |m'|y )?(?:souhaite|souhaitons|souhaiterais|veux|veut|voulons|voudrais|désire|tiens|tenons|peux|peut|pouvons|pourrai|pourrais|pourrons|pourra|vais|accepte|acceptons|compte|vois|suis|sommes|est|sera|serai|ai|avons|aurai|envisage) (?:pas|plus|nullement|aucunement|guère|jamais|point) (?:${HARDLY} ){0,3}(?:de |d'|[àa] |pour )?(?:${REFUSED}|${NEW})`,
  `(?:pas (?:question|le temps|envie|d'accord|moyen|possible|disposée?|prête?|intéressée?|partante?)|hors de question|impossible|(?:je |nous )(?:renonce|refuse|renonçons|refusons)|je regrette de ne(?: pas)?(?: pouvoir)?|au regret de ne(?: pas)? pouvoir|ni (?:le temps|l'envie|envie|la force)(?: ni [\\p{L}' ]{2,30})?|(?:préfère|préférerais|aime mieux|choisi de|décidé de) ne (?:pas|plus)|(?:navrée?|désolée?|triste) de ne(?: pas)?(?: pouvoir)?|inutile) (?:de |d'|[àa] |pour )?(?:${REFUSED}|${NEW})`,
]
