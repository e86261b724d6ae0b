/**
 * What makes of a consent beside it none, as French puts it together: a second thought, an answer that is yet to come, leave
 * that is yet to be had, and what is to be waited for, told or paid first. Sources over lower-case text with single spaces.
 */

/** Whose leave is theirs to have. */
const MY_BOSS =
  "(?:mon |ma |mes |notre |nos |la |le |l')(?:chef|cheffe|patron(?:ne)?|employeur|employeuse|boss|direction|directrice|directeur|supérieure?|hiérarchie|manager|responsable|femme|mari|épouse|époux|compagnon|compagne|conjointe?|associée?s?|avocate?|notaire|médecin|service juridique|comité|conseil|agente?|éditeur|éditrice|équipe|famille|parents|boîte|société|entreprise|rédaction|ministère)"
/** What was written, to be forgotten again. */
const WRITTEN =
  "(?:(?:tout )?ce que (?:je (?:viens|t'ai|vous ai)|j'ai|j'avais)|mon (?:oui|accord|message|mail|dernier)|ma (?:réponse|dernière))"
const TURNING =
  '^(?:(?:mais|enfin|bon|et|ou|donc|alors|euh|ah|oh|non|bref|bien sûr|évidemment|pardon|désolée?|en fait|là|cela dit|après),? )*'
const SOON =
  "(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|bientôt|rapidement|vite|ce soir|plus tard|dans (?:la|les|une|deux|quelques)|d'ici|dès que|la semaine|sous (?:peu|huitaine)|en (?:fin|début)|après|au plus|asap|quand)"
/** A first person before it makes of it no order. */
const ORDERED = "(?<!(?:j|t|l|n|m|s)'|(?:vous|te|nous|ne|je) )"
const OF_HER = '(?:elle|alice|lui|la (?:mise en relation|présentation|rencontre|mise en contact)|celle-là)'

export const FRENCH_RETRACTS = [
  // Said at another time
  "(?:c'est|voilà|c'était)(?: (?:du moins|en tout cas|exactement|plutôt))? ce (?:que j'(?:aurais|avais) (?:dit|répondu|écrit|fait|pu)|que je (?:dirais|répondrais|disais|répondais|réponds|dis)(?=$| (?:avant|autrefois|jadis|[àa] l'époque|dans le temps|il y a|toujours|d'habitude|d'ordinaire|normalement|l'an|si)(?!\\p{L})))",
  "(?:il y a|voilà) (?:\\p{L}+|\\d+) (?:ans?|mois|semaines?),? j'aurais (?:dit|accepté|répondu)|l'an(?:née)? (?:dernier|dernière|passée?),? j'aurais (?:dit|accepté|répondu)|j'aurais (?:accepté|dit oui|répondu oui)(?: [^.;!?]{0,20})? (?:avant|autrefois|l'an dernier|l'année dernière|il y a)",
  // The second thought
  `${ORDERED}(?:oublie|oubliez|ignore|ignorez|efface|effacez|raye|rayez|annule|annulez) ${WRITTEN}`,
  `${TURNING}(?:oublie|oubliez|laisse tomber|laissez tomber|annule|annulez)(?: (?:ça|tout ça|finalement|en fait))?$`,
  "j'ai (?:finalement )?changé d'avis(?=$|[,;!]| (?:entre|depuis|finalement|en))|je (?:me ravise|me rétracte|me dédis)|je retire (?:ce que|mon (?:oui|accord)|ma réponse|tout)",
  'je (?:voulais|veux|voudrais) dire (?:que )?non(?!\\p{L})|tromp\\p{L}+ de (?:bouton|touche|réponse)',
  `${TURNING}(?:peut-être(?: pas| un jour| plus tard)?|un jour,? peut-être|pas sûre?|ou pas|peut-être que non)(?: (?:en fait|finalement|après tout|je ne sais (?:pas|plus)))?$`,
  `${TURNING}(?:(?:haha|lol|mdr),? )?(?:je (?:rigole|plaisante|déconne)(?=$|,)|(?:la |elle est )?bonne blague|dans (?:tes|vos|ses) rêves|dans une autre vie|dans un autre monde)`,
  `${TURNING}(?:ou (?:peut-être )?pas|si (?:seulement|au moins)(?= j)|si j'avais (?:le |plus de |du )temps)`,
  // About something else
  `(?:^|mais |par contre,? |en revanche,? |quant à |pour )(?:pour |à |avec )?${OF_HER},? (?:(?:par contre|en revanche|là),? )?(?:non|pas|je (?:ne |n')|je (?:sais|préfère|veux) pas|c'est (?:non|pas)|j'hésite)`,
  `${TURNING}pas (?:pour|avec|à) ${OF_HER}`,
  `${TURNING}(?:je (?:parle|parlais|parlais bien)|je dis ça|je disais ça) (?:de la|de l'|du|des|pour le|pour la|pour l') ?(?!mise en|introd|présent|rencontre)`,
  // Not yet answered
  `je (?:te |vous )?(?:le |l')?(?:re)?confirm(?:e|erai)(?: (?:ça|cela|tout ça|encore))? ${SOON}|je (?:te |vous |le )*re(?:dis|dirai)(?: (?:ça|cela))?(?=$|[,;!]| ${SOON})`,
  '(?:ma|une) réponse (?:définitive|ferme|finale|claire)|je (?:te |vous )?(?:donne|donnerai|ferai) (?:ma|une) réponse',
  "(?:laisse|laissez|donne|donnez)-(?:moi|nous) [^.;!?]{0,40}?(?:pour|le temps (?:de|d')) ?(?:(?:me|m'|y|en|la|le|nous|vous) ?)?(?:décider|réfléchir|répondre|vérifier|confirmer|réflexion)",
  "(?<!(?:tant|pendant|puisque|lorsque|que|quand|comme) )j'y (?:réfléchis|repense|songe|réfléchirai)|(?<!(?:tant|que|quand|comme) )j'y pense$",
  "[àa] (?:voir|discuter|valider|confirmer|déterminer) (?:selon|en fonction|suivant|si|d'abord|ensemble)|reste [àa] (?:voir|savoir)|(?:ça|cela|tout) dépendra",
  `^(?:mais|enfin|plutôt)(?: plutôt| seulement)? (?:d'ici|dans) (?:\\p{L}+|\\d+) (?:mois|semaines|ans)(?=$|,)`,
  // Waited for
  `${ORDERED}(?:attends|attendez|patiente|patientez)(?: (?:encore|juste|donc|plutôt|stp|svp|quand même))* (?:mon (?:feu vert|accord|signal|ok|go|retour|appel|oui)|ma (?:confirmation|réponse|validation)|que (?:je|j'|mon|ma|notre)(?! (?:trouve|cherche|réfléchisse une seconde))|un peu|(?:quelques|deux|trois|\\d+) (?:jours|semaines|mois)|avant (?:de|d'))`,
  "ne (?:fais|faites|dis|dites|donne|donnez|envoie|envoyez|transmets|transmettez|lance|lancez) (?:encore )?(?:rien|pas)(?: (?:encore|du tout))? (?:avant|sans|tant|jusqu|pour (?:l'instant|le moment))|n'(?:envoie|envoyez|écris|écrivez|organise|organisez) (?:encore )?(?:rien|pas)(?: encore)? (?:avant|sans|tant|pour (?:l'instant|le moment))",
  "dommage que (?:je|nous) (?:ne |n')?(?:aie|sois|puisse|ayons|soyons|puissions) (?:pas|plus)",
  // Leave that is to be had
  `(?:il )?(?:faut|faudra|faudrait)(?: d'abord| encore| juste)? que ${MY_BOSS} (?:\\p{L}+ )?(?:valide|accepte|donne|soit|approuve|autorise|dise|confirme|relise|voie)`,
  `${MY_BOSS} (?:doit|doivent|devra|devrait|voudra|veut|souhaite)(?: d'abord| encore)? (?:donner|valider|accepter|approuver|autoriser|être d'accord|signer|dire oui|relire|vérifier)`,
  `${MY_BOSS} (?:ne )?(?:veut|veulent|souhaite|permet|autorise|accepte|aimerait)(?: \\p{L}+)? pas|${MY_BOSS} (?:est contre|refuse|s'y oppose|n'est pas d'accord|me l'interdit|dit non)`,
  "(?:mon|notre|le|ma|nos) (?:contrat|règlement|statut|poste|convention|clause|règles?) (?:ne )?(?:me |nous )?(?:l'|le )?(?:interdit|défend|empêche|interdisent|permet pas|autorise pas)",
  `si ${MY_BOSS} (?:est d'accord|est ok|accepte|le permet|me le permet|permet|valide|dit oui|veut bien|donne|n'y voit|ne dit|approuve|autorise)`,
  `c'est ${MY_BOSS} qui (?:décide|tranche|dit|choisit|doit)|(?:pas|plus) [àa] moi (?:de |d')(?:décider|dire|choisir|trancher|en décider)|(?:ne )?(?:dépend|tient) pas (?:que )?(?:de|qu'à) moi`,
  `(?:j'en parle|j'en parlerai|je (?:demande|consulte|demanderai|vais demander|vois ça|vois cela)|je vais en parler)(?: d'abord)? (?:(?:[àa]|avec) )?(?:${MY_BOSS}|au (?:patron|chef|service juridique))(?=$|,| (?:et|puis|avant|d'abord|demain|ce soir)(?!\\p{L}))`,
  'sauf (?:avis|opposition|objection|refus|contre-ordre|veto|si|contre-indication)',
  // Told or paid first
  "(?:dis|dites|explique|expliquez|précise|précisez)-(?:m'en|moi|nous)(?: [\\p{L}']+){0,4}? (?:plus|davantage|d'abord|avant)(?=$|[,;]| (?:sur|de|d'|ce|avant|pourquoi|qui|s'il))",
  "moyennant|contre (?:rémunération|paiement|finance|honoraires)|(?:je|nous) (?:facture|facturons|prends|demande) [^.,;!?]{0,20}?\\d|\\d+ ?(?:€|euros?|chf|francs|dollars|\\$)(?: ht)? (?:de l'heure|l'heure|la (?:consultation|séance|journée|demi-journée|minute)|par (?:heure|jour|séance))",
  // What is not to happen
  "qu'(?:elle|il) ne m'(?:écrive|appelle|contacte|envoie) (?:pas|rien)(?=$|[,;!]| (?:s'il|svp|stp|du tout))",
  "(?:ça|cela) me (?:gêne|embête|dérange|ennuie|met mal [àa] l'aise)(?: (?:un peu|beaucoup|quand même|tout de même|assez|quelque peu))+",
]
