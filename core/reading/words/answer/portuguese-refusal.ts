/** How people decline in Portuguese, put off, do not know who asks, or want no more mail. */
import type { Language } from './language.ts'

const MONTH =
  '(?:janeiro|fevereiro|mar[cç]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|ver[aã]o|inverno|f[eé]rias|carnaval|p[aá]scoa|natal|ano novo|segundo semestre|uns dias|umas semanas|duas semanas|um m[eê]s)'

export const PORTUGUESE_REFUSAL: Language = {
  no: [
    '(?:n[aã]o|nao|n|nops|nem) (?:obrigad[oa]|quero|posso|vai (?:dar|rolar)|d[aá]|rola|valeu|mesmo|tenho interesse|me interessa|interessa|estou interessad[oa]|consigo|vou poder|pensar)',
    'nem (?:pensar|morto|morta|a pau|em sonhos?|por sombras|que a vaca tussa|fodendo)',
    '(?:de jeito nenhum|de forma alguma|de maneira nenhuma|de modo algum|nunca na vida|jamais|negativo|passo|eu passo|t[oô] fora|estou fora|dispenso|imposs[ií]vel)',
    '(?:desta vez|dessa vez|melhor|prefiro|acho que|creio que|infelizmente|hoje|lamento mas|desculpa mas|desculpe mas) n[aã]o',
    'deixa (?:pra l[aá]|quieto|estar|para l[aá])',
    'fica (?:para|pra) (?:a pr[oó]xima|outra)',
  ],
  declines: [
    '(?:n[aã]o) (?:vou|vamos|quero|posso|irei) (?:topar|aceitar|avan[cç]ar|querer|participar|fazer|entrar|seguir)',
    'prefiro que n[aã]o',
    '(?:n[aã]o|nao|n[uũ]m) (?:vai (?:rolar|dar|ser poss[ií]vel|poder ser|dar certo|funcionar|acontecer)|vou (?:poder|conseguir|querer|aceitar|participar)|d[aá](?: (?:pra|para) (?:mim|eu|ser))?|rola|tenho (?:\\p{L}+ ){0,2}(?:interesse|tempo|vontade|disponibilidade|cabe[cç]a|saco|espa[cç]o|paci[eê]ncia)|temos (?:\\p{L}+ )?(?:interesse|disponibilidade|necessidade)|quero|queremos|desejo|estou (?:\\p{L}+ )?(?:interessad[oa]|dispon[ií]vel|a fim|para a[ií] virad[oa])|estamos interessad\\p{L}*|me interessa|nos interessa|posso (?:aceitar|ajudar|assumir|comprometer)|podemos|consigo|conseguiremos|[eé] (?:para mim|pra mim|a minha praia|comigo|poss[ií]vel|do nosso interesse)|faz sentido|contem? comigo|pretendo|pretendemos|obrigad[oa])',
    'nem (?:pensar|mort[oa]|a pau|em sonhos?|por sombras|que a vaca tussa)',
    '(?:t[oô]|estou|tamo) fora(?! at[eé])',
    '(?:prefiro|melhor|preferia|preferimos) (?:n[aã]o|passar|recusar|deixar|ficar de fora|declinar)',
    '(?:vou|tenho (?:de|que)|devo|terei (?:de|que)|vamos|gostaria de) (?:passar|recusar|declinar|dizer (?:que )?n[aã]o|pular|dispensar|deixar passar|abster-me)',
    '(?:passo|dispenso|declino|recuso|recusamos|declinamos)(?: (?:desta|dessa|esta|essa|a|o|vez|por agora))*(?=$|[,;!])',
    '(?:teria|tinha) dito (?:que )?sim',
    'deixa (?:pra l[aá]|quieto|para l[aá])',
    'fica (?:para|pra) (?:a pr[oó]xima|outra)',
    '(?:obrigad[oa]|lamento|desculp[ae]|sinto muito|valeu),? (?:mas )?(?:n[aã]o|nao|dispenso|passo)(?=$|[,;!]| obrigad| quero| posso| vai)',
  ],
  later: [
    '(?:deixar|deixamos|adiar|adiamos|ficar|marcar|falar) (?:isso |isto )?(?:para|pra) (?:o m[eê]s|a semana|depois|o pr[oó]ximo|outra|mais)',
    `(?:me )?(?:procur|cham|escrev|fal|pergunt|lembr|contat?ct|volt|mand|retom|insist)\\p{L}*(?:-me)?(?: \\p{L}+){0,4} (?:a partir|em ${MONTH}|depois|no (?:fim|final|in[ií]cio|come[cç]o|m[eê]s|ano|pr[oó]ximo)|l[aá] (?:pra|para|por)|daqui|quando|mais (?:pra|para|tarde|perto)|na (?:semana|volta)|outro dia)`,
    `(?:em|para|l[aá] (?:pra|para|por)|no fim de|no in[ií]cio de|depois d[aoe]s?|ap[oó]s|s[oó] em) (?:o |a |as )?${MONTH}(?: \\p{L}+){0,3} (?:falamos|vemos|conversamos|sim|melhor|pode ser|retomamos|d[aá]|topo|[eé] melhor|a gente)`,
    '(?:falamos|vemos|conversamos|retomamos|a gente (?:fala|v[eê]|conversa|retoma)|fica)(?: \\p{L}+){0,2} (?:em|depois|mais (?:tarde|pra frente|para a frente)|quando|na|no m[eê]s|daqui|para (?:depois|mais tarde|o m[eê]s|a semana)|pra (?:depois|mais tarde))',
    '(?:agora|hoje|este m[eê]s|esse m[eê]s|esta semana|essa semana|no momento|neste momento|de momento|por agora|por enquanto|atualmente)(?:,? \\p{L}+){0,3},? (?:n[aã]o|imposs[ií]vel|complicado|dif[ií]cil|sem (?:tempo|chance))',
    'n[aã]o (?:\\p{L}+ )?(?:agora|j[aá]|antes|por enquanto|por agora|de momento|este m[eê]s|esse m[eê]s|esta semana|at[eé])',
    '(?:mais tarde|outro dia|outra altura|outra hora|pr[oó]xima vez|mais (?:pra|para a) frente)(?=$|[,;!]| \\p{L}+$)',
  ],
  busy: [
    'atolad[oa]',
    'enrolad[oa]',
    'de f[eé]rias',
    'em viagem',
    'viajando at[eé]',
    'a partir de',
    'licen[cç]a',
  ],
  stranger: [
    'n[aã]o (?:a|o|os|as|te)? ?(?:conhe[cç]o|reconhe[cç]o|fa[cç]o ideia de quem|sei quem)(?: (?:[eé]|seja|ser[aá])(?: (?:essa|esta|esse|este|a|o)(?: pessoa| senhora?)?)?)?(?: (?:de lado nenhum|essa|esse|esta|este|nenhuma?|ningu[eé]m))?',
    '(?:esse|este|o) nome(?: \\p{L}+){0,3} n[aã]o me diz',
    'n[aã]o me (?:diz|lembra)(?: nada)?',
    'nunca (?:ouvi falar|vi|conheci|falei)(?: (?:de|em|dessa|desse|com))?',
    '(?:fa[cç]o|tenho) (?:a )?(?:m[ií]nima )?ideia (?:de )?quem',
    'sei l[aá] quem',
  ],
  never: [
    '(?:n[aã]o|nunca)(?: mais)? (?:me )?(?:escrev|contat?ct|envi|incomod|mand|cham|procur)\\p{L}*(?:-me)?(?: \\p{L}+){0,4} (?:mais|nunca|nunca mais)',
    '(?:n[aã]o|nunca mais) quero (?:mais )?(?:receber|que me)',
    '(?:me )?(?:tir|remov|retir|apag|exclu|elimin)\\p{L}*(?:-me)?(?: (?:o meu|meu|os meus|meus|me))?(?: \\p{L}+){0,2} (?:lista|base|e-?mail|cadastro|dados|daqui)',
    '(?:tira|tire|remova|remove|exclua|apague)-me',
    '(?:me )?deix[ae]m?(?:-me)? em paz',
    '(?:p[aá]r[ae]m?|parem?|deix[ae]m?) de (?:me )?(?:mandar|enviar|escrever|incomodar|encher)',
    'descadastr\\p{L}*',
    'cancel\\p{L}* (?:a |minha )?(?:inscri[cç][aã]o|subscri[cç][aã]o)',
  ],
  other: [
    '(?:quem (?:cuida|trata|v[eê]|decide|faz|est[aá] com)|isso [eé] com|isto [eé] com|isso (?:agora )?fica com|trata disso|cuida disso)(?: \\p{L}+)?',
    '(?:fala|fale|falar|procura|procure|escreve|escreva|contat?ct[ae])(?: antes| melhor| direto| diretamente)? (?:com|a|o) (?!a gente|migo|igo|ela|ele)\\p{L}+',
  ],
  notMine: [
    'n[aã]o (?:sou|[eé]) (?:eu )?(?:a pessoa|a minha [aá]rea|comigo|o contato|quem)',
    'pessoa errada',
  ],
}
