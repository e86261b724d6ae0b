/** How people agree in Portuguese: bare words, and sentences. */
import type { Language } from './language.ts'

const MINE =
  '(?:(?:o|os|a|as|este|esse) )?(?:meu|meus|minha|minhas) (?:contac?t?os?|e-?mail|mail|insta|gmail|n[uú]mero|telefone|telem[oó]vel|celular|cel|zap|whats\\p{L}*|wpp|dados|endere[cç]o|morada|cart[aã]o|linkedin|coordenadas)'
const YOU =
  '(?:pode|podes|podem|poderia|poder[aá]|podia|tem (?:toda a |a minha )?(?:liberdade|permiss[aã]o) (?:para|de)|autorizo(?:-o|-a)? a)'
const GIVE =
  '(?:passar|dar|mandar|enviar|partilhar|compartilhar|fornecer|repassar|ceder|facultar|encaminhar|deixar|disponibilizar)(?:-lhe|-lhes)?'
const MEET =
  '(?:apresentar(?:-nos|-me|-ma|-mo)?|conectar(?:-nos)?|juntar|colocar(?:-nos)? em contac?t?o|p[oôó]r(?:-nos)? em contac?t?o|fazer (?:a|essa|esta|as) (?:ponte|apresenta[cç](?:[aã]o|[oõ]es)|conex[aã]o|intro)|avan[cç]ar|dar (?:seguimento|andamento|continuidade)|prosseguir|encaminhar)'
const HAND =
  '(?:pass(?:a|e|em|as|es)|mand(?:a|e|em|es)|envi(?:a|e|em)|repass(?:a|e|em)|partilh(?:a|e)|compartilh(?:a|e)|encaminh(?:a|e)|faculte|facilit(?:a|e)|deix(?:a|e)|d[aáeê](?=-lhe|s? | l[aá])|d[aáeê]-lhes?|forne[cç](?:a|e))'
const WRITES =
  '(?:escrev[ae]m?|ligu?(?:a|e|uem)|cham[ea]m?|mande[m]?|contac?t[ae]m?|contat[ae]m?|procur[ea]m?|envie[m]?|fal[ea]m?|telefon[ea]m?|apare[cç]am?|apare[cç]a|venha|pergunt[ea]|d[eê] (?:um|uma|o) (?:toque|apito|alô|ligada|telefonema|oi)|mete conversa|diga|passe)'
const NOT_NOW =
  '(?! [^,;.]{0,24}?(?:se |quando (?!quis|pud|lhe|for melhor|tiver (?:um )?tempo|ele|ela|der|puder)|em (?:janeiro|fevereiro|mar[cç]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|daqui|depois d[oae]s? (?!almo[cç]o|\\d)|a partir d[eoa] (?!amanh|segunda|ter[cç]a|quarta|quinta|sexta|\\d)|mais (?:pra|para|tarde)|n[oa] (?:pr[oó]xim|ano|m[eê]s|fim|in[ií]cio)))'

export const PORTUGUESE_AGREEMENT: Language = {
  yes: [
    '(?:ya|tá-se|est[aá]-se|siga|bute|bora l[aá]|for[cç]a) ?(?:bem|ya|bute|nessa)?',
    '(?:mas |[eé] |ai |uai |ora |poxa )?(?:[eé] )?(?:claro|l[oó]gico|[oó]bvio|evidente|certo)(?: (?:n[eé]|u[eé]|ora|pois|que (?:sim|pode|podes|topo|quero|aceito|posso|ajudo|autorizo)|amiga|amigo|menin[oa]|querid[oa]|sim))*',
    '(?:sim )*(?:claro|com certeza|pode|quero|topo|aceito|por mim|t[aá]|perfeito|[oó]timo|beleza|tranquilo|ok) (?:sim|claro|querid[oa]|amig[oa]|meu|minha|cara|mano|m[aã]e|chefe|doutor[a]?|professor[a]?|tranquilo|beleza|perfeito|fechado|com certeza)(?: (?:sim|claro|pode))?',
    '(?:se faz favor|por favor|pfv) (?:sim|avance|apresente|passe)',
    '(?:por mim|pra mim|para mim|c[aá] por mim|da minha parte) (?:t[aá]|est[aá]|[eé]|pode|fica)? ?(?:tranquilo|na boa|[oó]timo|[oó]ptimo|fixe|perfeito|suave|de boa|bem|combinado|fechado|avance|avança|siga|tudo bem|tudo certo|ok|sem problema|sem stress)',
    '(?:encaminh[ae]|passa|passe|d[eê]|pode dar|pode passar|manda|mande)(?: por (?:favor|gentileza)| à vontade| sim| a[ií]| ent[aã]o| tranquilo| sem problemas?)',
    '(?:estou|t[oô]|tou|fico|ficarei) (?:super |muito |totalmente |inteiramente )?(?:dentro|nessa|interessad[oa]|de acordo|lisonjead[oa]|à disposi[cç][aã]o|ao dispor|disponível)',
    '(?:aceito|topo|quero|concordo) (?:com (?:todo o |muito |imenso |grande )?(?:gosto|prazer|alegria|satisfa[cç][aã]o)|de bom grado|na hora|já|agora|sim|demais|muito|claro|super)',
    '(?:siim|sim|ss|aham|uhum|claro(?! que s[ií](?!m))|opa|bora|demorou|partiu|fechou|fechado|show|beleza|blz|certeza|lógico|logico|[oó]bvio)(?: (?:sim|que sim|claro|pode|bora|por favor|com certeza|com (?:todo o |muito )?(?:gosto|prazer)|obrigad[oa]|de bola|quero|aceito|topo|adoraria|pode ser|apresenta))?',
    '(?:eu )?topo(?: sim| demais| muito| claro)?',
    '(?:eu )?(?:aceito|quero|adoro|adorava|adorei)(?: sim| muito| a ideia)?',
    't[oô] dentro',
    '(?:estou|contem comigo|conta comigo|conte comigo)(?: dentro)?',
    '(?:pode|podes|podem)(?: sim| mandar| passar| avan[cç]ar| apresentar| crer| ser| claro)(?: sim| claro)?',
    'manda(?: ver| bala| brasa| vir| a[ií])?',
    '(?:vai|vamos|bora)(?: l[aá]| nessa| em frente)?',
    '(?:sem|zero|nenhum|nenhuns) (?:problemas?|stress|estresse|d[uú]vidas?|crise|drama|inconvenientes?|grilo)(?: algum| nenhum)?',
    '(?:com|seria um|ser[aá] um|muito) (?:todo (?:o )?|muito |imenso |maior |grande )?(?:gosto|prazer|certeza|agrado)',
    'de (?:boa|bom grado|acordo|caras)',
    'na boa',
    '(?:tudo (?:certo|ok|[oó]timo|combinado)|t[aá] (?:bem|bom|certo|ok|[oó]timo|combinado)|est[aá] (?:bem|bom|certo|ok|[oó]timo|combinado)|tudo (?:bem|bom)(?= (?:por|para|pra) mim))(?: por mim| para mim| pra mim)?',
    'por mim(?:,)? (?:tudo|sim|ok|pode|tranquilo|[oó]timo|perfeito|claro|beleza|fechado|est[aá] (?:bem|[oó]timo)|nada contra)(?: bem| ser| certo| ok)?',
    '(?:tranquilo|tranquil[ií]ssimo|suave|fixe|bacana|massa|maravilha|[oó]timo|[oó]ptimo|excelente|perfeito)',
    '(?:boa|[oó]tima|[oó]ptima|excelente|bela) ideia',
    'com todo (?:o )?(?:gosto|prazer)',
    '(?:apresenta|apresente|apresentem)(?:-nos| a gente| n[oó]s)?',
    '(?:força|for[cç]a nisso|siga|avan[cç]a|avance|avancemos|vá em frente|v[aá] em frente|segue|faz isso)',
    '(?:claro|lógico|evidente|certo)(?:mente)?(?: que sim)',
    'como n[aã]o',
    'por ?qu[eê] n[aã]o',
    'concordo',
    'autorizo',
    'autorizado',
    'naturalmente',
    'certamente',
    'seguramente',
    'por favor sim',
    'sim (?:senhora?|por favor|pf|pfv)',
  ],
  weak: [
    'tudo (?:bem|bom)',
    'certo',
    'ok',
    'blz',
    'joia',
    'j[oó]ia',
    'legal',
    'boa',
    '[oó]timo',
    '[oó]ptimo',
    'perfeito',
    'show',
    'tá',
    'massa',
  ],
  agrees: [
    '(?<!(?:não|nao|nem) )(?:me interessa|interessa-me)(?: (?:muito|bastante|imenso|sim))?(?= ?$|[,;!]| a ideia| conhec| falar)',
    'tenho (?:todo o |muito |imenso )(?:interesse|gosto|prazer)(?: em| na)?',
    `(?<!(?:que|quê|não|nao|nem) )${YOU} (?:(?!n[aã]o )\\p{L}+ ){0,2}?(?:(?:lhe )?${GIVE}(?: \\p{L}+){0,2}? ?${MINE}|${MEET}|passar|conectar|apresentar)${NOT_NOW}`,
    `(?<!(?:n[aã]o|nem) )${HAND}(?:-lhes?)?(?: (?:pra|para|a) (?:ela|ele|\\p{L}+)| l[aá]| a[ií]| sim| logo| ent[aã]o| s[oó])? ${MINE}`,
    `(?<!(?:n[aã]o|nem) )(?:diz|diga|fala|fale|pe[cç]a|pede|avis[ae]|manda|mande|deix[ae])(?:-lhe|-lhes)?(?: \\p{L}+){0,3}?,? (?:que|para|pra) (?:(?:me|nos|ela|ele) ){0,2}(?:${WRITES}|ligar|escrever|chamar|procurar|mandar|contac?t?ar|vir|passar|falar)(?:-me|-nos)?${NOT_NOW}`,
    `(?<!(?:n[aã]o|nem|sei|acho|que|caso) )(?:(?:ela|ele|o rapaz|a mo[cç]a|o mo[cç]o|o gajo|a rapariga|o senhor|a senhora|o menino|a menina|os? \\p{L}+|as? \\p{L}+) )?que (?:(?:ela|ele) )?(?:(?:me|nos) ${WRITES}|${WRITES}-(?:me|nos)|apare[cç]a)${NOT_NOW}`,
    '(?<!(?:n[aã]o|nem) )(?:me|nos) (?:apresent[ae]m?|conect[ae]m?|coloque[m]? em contac?t?o|p[oõ]e em contac?t?o|junt[ae]m?)',
    '(?:abro|abrirei|vou abrir|fa[cç]o) uma exce[cp]?[cç][aã]o(?! se)',
    '(?:n[aã]o vejo|n[aã]o h[aá]|n[aã]o tenho) (?:por ?que|raz[aã]o para|motivo para|nada que) n[aã]o',
    '(?:estou|fico|ficarei|estarei|estamos|ficamos|continuo) (?:\\p{L}+ ){0,2}?(?:à|a|ao) (?:inteira |vossa |sua |tua |total |seu )?(?:disposi[cç][aã]o|dispor)(?! para)',
    '(?:fico|ficarei|estou|ficamos) (?:no |à |a )?(?:aguardo|aguardar|espera)(?: (?:d[aoe]|o|a|pelo|pela)(?: seu| sua)? (?:contac?t?o|e-?mail|mensagem|chamada|liga[cç][aã]o))(?! (?:teu|tua|seu|sua))',
    '(?:h[aá]|faz) (?:muito |tanto |algum |uns |s[eé]culos|anos|tempos?)[^,;.!?]{0,20}? que (?:eu )?(?:queria|quero|gostava de|gostaria de|ando (?:a querer|querendo)) (?:conhec|fal|convers|encontr)\\p{L}*',
    '(?:sempre|há muito) (?:quis|desejei|tive vontade de|tive curiosidade de) (?:conhec|fal|convers)\\p{L}*',
    '(?:eu )?(?:topo|quero|adoraria|gostava|gostaria|aceito|adorava)(?: muito| sim| demais)?(?: de)? (?:convers|fal|conhec|encontr|receb)\\p{L}*(?: com)?(?: (?:ela|ele|sim|os dois|essa|esse|o|a) ?\\p{L}*)?(?=$|[,;!]| sim)',
    '(?:lhe )?(?:atendo|recebo|receberei|atenderei|ajudo|ajudarei|dou uma for[cç]a|dou uma m[aã]o|dou uma ajuda|explico)(?:-[oa]|-lhe)? (?:com (?:todo o |muito )?(?:gosto|prazer)|sim|à vontade|quando (?:quiser|puder))',
    `(?:fica|fique|fiquem|est[aá]|est[aá]s|sinta-se|sente-te) (?:à|a|a) ?vontade (?:para|pra|de) (?:\\p{L}+ )?(?:${GIVE}|${MEET}|apresentar|conectar)`,
    '(?:apresenta|apresente|apresentem|conecta|conecte|liga)(?:-nos|-me|-ma|-mo| a gente| n[oó]s| a n[oó]s| os dois| as duas)',
    '(?:faz|faça|fa[cç]a|fazer|faz l[aá]) (?:a|essa|esta) (?:ponte|apresenta[cç][aã]o|conex[aã]o|intro|liga[cç][aã]o)',
    '(?:p[oõô]e|ponha|coloca|coloque|bota|mete)(?:-nos|-me| a gente| n[oó]s)(?: a falar)?(?: em contac?t?o)?',
    '(?:ela|ele|alice|a alice|o \\p{L}+|a \\p{L}+) (?:pode|que) (?:me |falar |ligar |mandar ){0,2}(?:escrever|escreva|chamar|chame|ligar|ligue|mandar|mande|contac?t?ar|procurar|procure|falar|enviar|escrever-me|contac?t?ar-me|ligar-me)(?! (?:com (?!igo)|se|depois|em))',
    '(?:manda ela|manda ele) (?:me )?(?:escrever|chamar|ligar|mandar)(?:-me)?',
    '(?:aceito|concordo|autorizo)(?: (?:com|a|o|de|que|plenamente|com todo|sim|claro))?(?=$|[,;!]| a| o| com| de| que)',
    '(?:terei|teria|tenho|seria|ser[aá]|com) (?:um |uma |muito |todo (?:o )?|imenso |enorme |(?:o )?maior |grande |o m[aá]ximo )?(?:gosto|prazer|honra|alegria|satisfa[cç][aã]o)(?: em)?(?! (?:em |de |te |v[eê]|almo[cç]|receb[eê]-l|rev[eê]|t[eê]-l|a (?:vossa|tua|sua) visita))',
    '(?:eu )?(?:topo|adoraria|adorava|gostaria muito|queria muito|curti|adorei a ideia|acho (?:[oó]timo|[oó]ptimo|excelente|bem|uma boa ideia))(?! (?:saber|perceber|entender))',
    '(?:fico|ficaria|estou|estaria) (?:muito |super |totalmente |inteiramente )?(?:feliz|contente|grat[oa]|honrad[oa]|interessad[oa]|dispon[ií]vel|de acordo|à disposi[cç][aã]o|dentro)(?! (?:por|com (?!a ideia|isso)))',
    '(?:pode|podes|podem) (?:dar seguimento|prosseguir|avan[cç]ar|seguir|ir em frente|contar comigo|mandar ver)',
    'dar seguimento à apresenta[cç][aã]o',
    'dou (?:o )?(?:meu |minha )(?:ok|acordo|consentimento|autoriza[cç][aã]o|aval|sim)',
    'conta comigo|conte comigo|contem comigo',
  ],
  doubled: [
    '(?:e )?(?:voc[eê]|vc|tu) ach(?:a|as|ava) que (?:eu )?(?:ia|iria|vou) (?:dizer|falar) (?:que )?n[aã]o(?: (?:pra|para|a) (?:voc[eê]|vc|ti))?',
    'como (?:é que )?(?:eu )?(?:ia|iria|vou|poderia) (?:te |lhe |vos )?(?:dizer|falar) (?:que )?n[aã]o',
    'nada (?:tenho |temos |há |vejo )?(?:a )?(?:opor|objet?c?tar|obstar)(?: a que)?',
    'n[aã]o (?:me )?(?:importo|incomoda|custa)(?: nada| de)?(?= (?:convers|fal|que|ajud|receb|trocar))',
    'n[aã]o (?:tenho|vejo|ponho|coloco|fa[cç]o|levanto) (?:qualquer |nenhuma? |absolutamente )?(?:obje[cç][aã]o|obje[cç][oõ]es|entraves?|nada contra|impedimento|resist[eê]ncia|obst[aá]culos?)',
    'n[aã]o (?:h[aá]|tem|vejo|tenho|haver[aá]|existe|vemos|h[aá] da minha parte|me oponho|levanta) ?(?:qualquer|nenhum|nenhuma|o menor|mal|nada contra|problema|problemas|inconveniente|obje[cç][aã]o|obst[aá]culo|stress|crise|pressa)?(?: (?:problema|inconveniente|obje[cç][aã]o|impedimento|obst[aá]culo|algum|nenhum|nisso|nenhuma)){0,2}(?<!n[aã]o (?:h[aá]|tem|vejo|tenho|existe|vemos))(?: (?:em|que|a|de) (?:que|nos|me|ser|fazer))?',
    '(?:por ?qu[eê]|como) n[aã]o(?=$|[,;!–-]| né| claro)',
    '(?:nada|n[aã]o tenho nada|n[aã]o vejo nada) contra',
    '(?:como|quem) (?:\\p{L}+ )?(?:poderia|posso|ia|iria|vou|pode|vai) (?:dizer (?:que )?n[aã]o|recusar|negar)',
    'n[aã]o (?:posso|consigo|vou|ia|iria|d[aá] (?:pra|para)|sei|tem como) (?:dizer (?:que )?n[aã]o|recusar|negar|resistir)(?: a \\p{L}+(?: \\p{L}+){0,3})?',
    '(?:nunca|jamais|n[aã]o) (?:digo|diria|recuso) (?:que )?(?:n[aã]o )?(?:a|para|pra) \\p{L}+(?: \\p{L}+){0,3}',
    'n[aã]o (?:me importo|me incomoda|incomoda|precisa(?:va)? (?:nem )?(?:perguntar|pedir)|hesites?|tenhas d[uú]vidas?)',
    '(?:sem|zero) (?:problema|d[uú]vida|stress|crise|inconveniente|grilo|hesitar|sombra de d[uú]vida)s?(?: nenhum| algum)?',
    'nenhum (?:problema|inconveniente|stress)',
  ],
}
