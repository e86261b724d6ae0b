/** Times to come in French, for which whoever agrees "then" puts it off. Sources over lower-case text. */

const MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|sept|oct|nov|déc)'
const MANY =
  '(?:environ |encore |à peu près )?(?:un|deux|trois|quatre|cinq|six|huit|neuf|dix|douze|quelques|plusieurs|une dizaine de|\\d{1,2})(?: (?:à|ou) (?:deux|trois|quatre|six|\\d+))?'
const THE = "(?:le |la |les |l'|mon |ma |mes |notre |nos |cette |cet |ce |ces |son |sa )"
/** A meal, an hour or a day of any week: of these nobody waits for the end. */
const OF_THE_DAY = `(?:${THE}?(?:travail|boulot|taf|job|bureau|midi|d[îi]ner|déjeuner|souper|repas|café|école|classe|cours|réunion|messe|sieste|sport|match|entraînement|garde|service|journée|goûter|coucher|pause|répétition|gym|piscine|week-end|soirée|matinée|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)(?!\\p{L})|\\d{1,2} ?h|\\p{L}+ heures?)`
/** What an answer waits for, and no time. */
const DECIDES =
  '(?:lue?|lire|réfléchi\\p{L}*|parlé|parler|vérifi\\p{L}+|demand\\p{L}+|consult\\p{L}+|discut\\p{L}+|pens\\p{L}+|accord|feu vert|répon\\p{L}+|reçue?s?|valid\\p{L}+|approuv\\p{L}+|décid\\p{L}+|décision|confirm\\p{L}+|sign\\p{L}+|info\\p{L}*|renseign\\p{L}+|savoir|saurai|comprend\\p{L}*|compris|avis|vue?)'
const FREE = `(?![^,;.!?]{0,60}(?<!\\p{L})${DECIDES}(?!\\p{L}))`
const WHEN = "(?:quand|lorsqu[e']|dès qu[e']|une fois qu[e']|(?:aus)?sitôt qu[e']|après qu[e']) ?"
/** Whoever may come or write when they like. */
const YOURS = "(?!(?:tu|vous|elle|ils|elles|ça (?:vous|te|lui|l')|cela (?:vous|te|lui|l'))(?![\\p{L}]))"
/** Is so then, or has been done. */
const THEN =
  "(?:\\p{L}*(?:rai|ra|rons|ront)|je (?:rentre|reviens|termine|finis|sors|reprends)|(?:je |nous |on |me |m')(?:suis|serons|est) (?:rentrée?s?|de retour|remise?s?|guérie?s?|libérée?s?)|j'ai (?:fini|terminé|rendu|bouclé|déménagé|accouché|soutenu|plus de temps)|se (?:calme|tasse|posent?|calment|tassent)|c'est (?:fini|terminé|plus calme|passé|derrière)|(?:est|sont) (?:finie?s?|terminée?s?|passée?s?|rentrée?s?|née?s?|bouclée?s?|rendue?s?))"

export const FRENCH_AHEAD = [
  "au printemps(?: prochain)?|[àa] l'automne(?: prochain)?|dès (?:le printemps|l'automne|l'été)|(?:en|cet) (?:été|automne|hiver)(?! dernier)(?: prochain)?|l'(?:été|automne|hiver) prochain|(?:le|ce) printemps(?: prochain)?",
  `(?:en|dès|vers|pour|fin|début|courant|mi-?|[àa] la (?:mi-|fin )|au mois d[e']|(?:en|vers la|vers le|[àa]) (?:fin|début|mi)[ -]|[àa] partir (?:de|d'|du|de la|du mois de)(?: (?:mi|début|fin|la mi)[ -])?(?: ?\\d{1,2}(?:er)?)?) ?${MONTH}(?! dernier)(?: prochain)?(?: 20\\d\\d)?`,
  "(?:le|au|dès le|un) (?:mois|trimestre|semestre) (?:prochain|suivant|d'après)|(?:dès )?l'(?:an|année) (?:prochaine?|suivante|d'après)|(?:[àa] )?la saison prochaine|(?:en |au )?(?:début|fin|courant|milieu) (?:d'année(?: prochaine)?|de l'année prochaine|du mois prochain|de saison)",
  "pas (?:avant (?!(?:de|que|midi|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine|\\d{1,2} ?h|\\p{L}+ heures)(?!\\p{L}))[^,;.!?]{2,40}|maintenant|tout de suite|encore|en ce moment|pour (?:le moment|l'instant))|au (?:prochain|premier|deuxième|second|troisième|quatrième|[1-4]e?r?) (?:trimestre|semestre)|au [tq][1-4]|en 20\\d\\d|(?:au|après le) nouvel an|[àa] la (?:rentrée|reprise)",
  `(?:[àa]|dès) (?:mon|notre) retour(?: [\\p{L}'-]+){0,4}|au retour (?:de |des |du |d')(?: ?[\\p{L}'-]+){1,3}`,
  `dans ${MANY} (?:petite?s? |bons? |bonnes )?(?:mois|semaines|ans?|années|trimestres)|dans quelque temps|dans un (?:certain |petit )?temps`,
  "(?<!au )(?:un peu )?plus tard(?! (?:que|dans (?:la (?:journée|matinée|semaine|soirée)|l'après)))(?: (?:dans l'année|cette année|en saison))?|ultérieurement",
  `après (?:le \\d{1,2}(?:er)?(?: ${MONTH})?(?! ?h)|(?!${OF_THE_DAY}|tout|coup|ça|cela|vous|toi|elle|lui|eux|avoir|être|m'|la dernière|votre|vos|ton|ta|tes|qu|une?(?!\\p{L})|\\d)${FREE}${THE}?[\\p{L}-]{4,}(?: [\\p{L}'-]+){0,4})`,
  `${WHEN}${YOURS}${FREE}(?:[\\p{L}'-]+ ){0,6}?(?:\\p{L}{1,2}')?${THEN}(?!\\p{L})[^,;.!?]{0,50}`,
  `une fois ${FREE}(?:${THE}[\\p{L}'-]+(?: [\\p{L}'-]+){1,4}|de retour|(?:rentr|install|soign|repos|rem|guér|libér|sort|soutenu)\\p{L}*)`,
  `${THE}?[\\p{L}-]+ (?:passée?s?|terminée?s?|finie?s?|achevée?s?|bouclée?s?)(?=$|[,;])|pass\\u00e9e?s? (?:les |la |le |l')[\\p{L}-]+(?: [\\p{L}'-]+){0,3}`,
]

const AHEAD = `(?:${FRENCH_AHEAD.join('|')})`
const BEFORE = `avant (?:(?:la |le |l'|les )?(?:(?:mi|fin|début|courant)[ -])?(?:de )?(?:${MONTH}|printemps|été|automne|hiver|pâques|noël|rentrée|fêtes|vacances|nouvel an|ramadan)|(?:un|deux|trois|quatre|six|quelques|plusieurs|\\d+) (?:mois|semaines|ans)|le \\d{1,2}(?:er)? ${MONTH}|l'an(?:née)? prochaine?|le (?:mois|trimestre) prochain|la fin (?:de|du|des) [^,;.!?]{2,30}|20\\d\\d)(?!\\p{L})`

/** When it would be better, or no sooner. */
export const FRENCH_THEN = [
  `(?:pas|plus|rien|impossible|personne|aucune?)(?: [\\p{L}'-]+){0,4}? ${BEFORE}`,
  `(?:(?:ça|cela|ce) (?:serait|sera|m'arrange|m'arrangerait|m'irait|m'ira|me conviendrait|me va)|c'est)(?: plutôt| bien)? (?:(?:mieux|plus simple|plus facile|possible|parfait|idéal|jouable|préférable) )?(?:pour moi )?${AHEAD}`,
  `(?:je |nous )(?:préfère|préférerais|préférons|préférerions|aimerais mieux|aime mieux)(?: plutôt)? ${AHEAD}`,
  `(?:j'aurai|nous aurons|on aura)(?: [\\p{L}'-]+){0,3} (?:temps|place|disponibilité|dispo|esprit|tête) ${AHEAD}|(?:je serai|nous serons|on sera)(?: (?:beaucoup|bien|plus|de nouveau|[àa] nouveau|enfin|mieux|un peu))* (?:disponibles?|libres?|dispo|tranquilles?|là) ${AHEAD}`,
  `(?:[àa] (?:re)?voir|recontactons-nous|reprenons contact|(?:re)?voyons (?:cela|ça|ca)|remettons (?:cela|ça|ca)|reportons(?: cela| ça)?|repoussons(?: cela| ça)?|je (?:te|vous) (?:ferai|fais) signe|je reviendrai vers (?:vous|toi)) (?:plutôt )?(?:[àa] )?${AHEAD}`,
]

/** When, how and where they are to be had, behind a yes of one word; a no with them may be one for that time alone. */
export const FRENCH_SOON =
  "(?<!(?:non|pas|nan|jamais|plus),? )(?:le (?:matin|soir|midi|week-end|lundi|mardi|mercredi|jeudi|vendredi)|l'après-midi|cet après-midi|ce (?:soir|matin|midi)|(?:dès )?(?:demain|aujourd'hui|maintenant)|cette semaine|la semaine prochaine|(?:dans|en) (?:la )?(?:semaine|journée|matinée|soirée)|en (?:fin de journée|visio|ligne|français)|[àa] midi|[àa] tout moment|(?:au|par) téléphone|par mail|au bureau|tout de suite|un de ces jours|n'importe quand|(?:lundi|mardi|mercredi|jeudi|vendredi)(?: prochain| matin| après-midi| soir)?|[àa] (?:sa|votre|ta) convenance|(?:avant|d'ici) (?:lundi|mardi|mercredi|jeudi|vendredi|demain)|après (?:\\d{1,2} ?h(?:eures)?|le (?:travail|boulot)|mes cours)|pendant la pause(?: de midi)?|quand (?:elle|vous|tu|il) (?:veut|voulez|veux|voudra|voudrez|voudras)|dès que possible|quand (?:ça|cela) (?:l'|vous |t')arrange)(?=$|[,;.!]| (?:merci|svp|stp|si|ou|et)(?!\\p{L}))"
