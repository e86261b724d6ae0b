/**
 * How people point to somebody else in Spanish and Portuguese: what points × whom. And how they ask who that is who knows
 * them. Sources of regular expressions over lower-case text.
 */

/** Somebody of theirs, or by name, and neither they nor a time. */
const WHOM =
  '(?:(?:al?|à|ao|con|com|para|pra|pro|el|la|los|o|as?|os|mis?|meus?|minhas?|nuestr[oa]s?|noss[oa]s?) ){0,3}(?!(?:me|m[ií]m?|you|conmigo|comigo|ti|ella|ela|[eé]l|ele|nosotr\\p{L}+|nós|otr[oa]s?|outr[oa]s?|eso|esto|isso|isto|el|la|o|a|que|un|una|um|uma|esperar|dejar|deixar|semana|mes|m[eê]s|a[nñ]o|ano|m[aá]s|mais|todos?|nada|nadie|ningu[eé]m|alguien|algu[eé]m|gente|secretari\\p{L}*|asistente|assistente|momento)(?!\\p{L}))\\p{L}{2,}'
const KIN =
  '(?:mi|meu|minha|nuestr[oa]|noss[oa]) (?!secret|asist|assist|agenda|casa|correo|mail|e-?mail|n[uú]mero|parte|gente|vida|opini|consult|client|ver(?!\\p{L}))\\p{L}{3,}'

export const IBERIAN_OTHER: readonly string[] = [
  `(?:te|le|os|lhe) (?:conviene|interesa|serve|conv[eé]m|servir[aá]) (?:m[aá]s|mais|mejor|melhor) (?:hablar con |falar com )?${KIN}`,
  `(?:debe|deve|dev)\\p{L}* (?:(?:pre|apre)sentar\\p{L}*|apresent[aá]-l[ao])(?: a ella| ela)? ${WHOM}(?: \\p{L}+)?,?(?: \\p{L}+){0,4} (?:en vez de|en lugar de|em vez de|no lugar de)`,
  `(?:acho )?melhor (?:procurar|contac?tar|perguntar|escrever) ${WHOM}`,
  `para (?:eso|esto|isso|isto) (?:ya )?(?:est[aá]|h[aá]|tem|temos|tenemos) ${KIN}`,
  `(?:la|a) (?:persona|pessoa) (?:indicada|certa|adecuada|adequada|correcta|correta|que (?:busca|procura)s?) (?:es|[eé]|ser[ií]a|seria) ${WHOM}`,
  `(?:quien|quem|la que|el que) (?:sabe|entiende|entende|percebe) (?:de|d)(?: ?(?:esto|eso|isto|isso|ello|estas cosas|essas coisas))(?: m[aá]s| mais| mejor)? (?:es|[eé]) ${WHOM}`,
  `(?:eso|esto|isso|isto) (?:es|[eé]) (?:cosa|asunto|tema|competencia|coisa|assunto|compet[eê]ncia) d(?:el?|[ao]) ?${KIN.replace('(?:mi', '(?:la|el|o|a|mi')}`,
  `(?:pergunt[ae]|fal[ae]|escrev[ae]|lig[ae]|procur[ae]|dirij[ae]-se|dirige-te)(?: antes| melhor| logo)? (?:(?:a|à|ao|para|pra|pro|com|o|a) ){0,2}${KIN}`,
  `(?:que )?(?:hable|fale|escriba|escreva|pregunte|pergunte) (?:(?:con|com|a|à|ao|para|pra) ){1}${WHOM}(?: \\p{L}+)?, (?:no|n[aã]o|y no|e n[aã]o) (?:conmigo|comigo|a m[ií]m?|eu|yo)`,
]

export const IBERIAN_STRANGER: readonly string[] = [
  '(?:nunca|jam[aá]s) (?:en (?:mi|la) vida |na (?:minha )?vida )?(?:he |hab[ií]a |tinha )?(?:o[ií]do?|escuch\\p{L}+|ouvi(?:do)?) (?:hablar|mencionar|falar)(?: (?:de|sobre|nada))?',
  '(?:de qu[eé]|de d[oó]nde|de onde|donde)(?: [eé] que)? (?:me conoce|me conhece|(?:es[at]|est[ea]|ess[ea]|el[al]|ela|ele)(?:e|a)?(?: \\p{L}+){0,2}(?: [eé] que)? me conhece)(?: (?:esta|esa|este|ese|essa|esse) (?:persona|pessoa|se[nñ]ora?|senhora?))?',
  '(?:c[oó]mo|como)(?: [eé] que)? (?:\\p{L}+ ){0,3}?(?:conseguiu|arranjou|obteve|consigui[oó]|obtuvo|sac[oó]|tiene|tem) (?:o |a )?(?:mi|meu) (?:e-?mail|mail|correo|contac?t?o|n[uú]mero|endere[cç]o|direcci[oó]n|tel[eé]fono|telefone)',
]
