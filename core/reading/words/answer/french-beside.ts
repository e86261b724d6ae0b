/** What people say beside an answer in French. */
import type { Told } from './told.ts'

/** What is told beside a consent in French. */
export const FRENCH_TOLD: Told = {
  marks:
    "je tu te vous il elle on est suis ai a pas les des une un le la de et pour avec que qui dans sur au aux ce ça ca cette mon ma mes ton ta son sa ses nous j'ai c'est qu'il qu'elle ne plus du d'un d'une en si par mais très bien n'ai n'est m'a",
  ofIt: [
    'passe(?: mon tour| cette fois)?(?=$|[,;.!])|cette fois non',
    '(?:présent|present|contact|conn|introdu|réuni|reuni|rencontr|entretien|relation|mise)\\p{L}*',
    '(?:accept|refus|décli|decli|intéress|interess|engag|particip|collabor|aid|conseil|reçoi|recevoir|répond|repond|parl|discut|échang|echang|accord)\\p{L}*',
    "(?:veux|voudrais|souhait\\p{L}*|peux|pourrai[st]?|pouvons|vais|allons|pense|crois|préfère|prefere|aimerais|convien[st]|convainc\\p{L}*|suivr\\p{L}*|sens|donner(?:ai)?)(?=$|[,;:]| (?:que|qu'\\p{L}+|pas|plus|faire|être|etre|continuer|consacrer|donner|maintenant|ça|ca|cela|rien|nouve\\p{L}*)(?!\\p{L}))",
    '(?:temps|envie|place|énergie|energie|tête|tete|force|forces|agenda|capacité|disponib\\p{L}*|moment|idée|idee|sens|disposition)',
    '(?:bonne personne|pour moi|avec moi|laisse[rz]?(?:-moi| tomber)|non|nouve\\p{L}+ (?:gens|têtes|contacts)|réunions?|appels?|rendez-vous)$',
    '(?:donne|donner|donnez|passe|passer|passez|partage[rz]?|transmet\\p{L}*|communique[rz]?)(?:-lui)? (?:pas |jamais )?(?:mon|ma|mes)',
    '(?:retrait|quitté|quitte|arrêt|arret)\\p{L}*',
  ],
  ofTheDay: [
    '(?:présent|present|contact|conn|introdu|réuni|reuni|rencontr|report|repouss|décal|decal|repren|reparl|relanc|recontact)\\p{L}*',
    '(?:écriv|ecriv|appel|rappel|demand|redemand|reven|revien|réess|réécri|attend|laiss)\\p{L}*(?<!e|ai|rai)|(?:écrire|parler|discuter|échanger|voir|voyons|faire|attendre|fais|faites)',
    '(?:libre|disponible|dispo|moment)',
  ],
  limits: [
    "(?:le|les) (?:matins?|soirs?|midi|week-ends?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)|l'après-midi|en (?:journée|soirée|matinée)|(?:avant|après) (?:\\d{1,2} ?h|midi|(?:six|sept|huit|neuf|dix|onze|dix-huit|dix-neuf) heures)|(?:par|au) téléphone|par (?:whatsapp|linkedin)|en visio",
  ],
  ofWhom: [
    '(?:demand|écri|ecri|parl|contact|adress|appel|voir|voyez|tourn|consult|envoy|renvoy)\\p{L}*',
    "(?:charge|charg\\p{L}+|occupe|sait|connaît|connait|gère|gere|responsable|bonne personne|personne|mieux|plutôt|plutot|ma place|c'est)",
    '\\S+@\\S+',
  ],
}
