/**
 * Gladness and what they are glad to do, in Spanish and Portuguese: "me haría ilusión" × "tomarme un café con ella". A
 * clause agrees where the two stand together. Sources of regular expressions over lower-case text.
 */

import { AHEAD_CLAUSES, AHEAD_DAYS, SUITS } from './iberian-time.ts'

const W = '\\p{L}+'
/** Whoever is meant is neither who asks nor one of their own. */
const NOT_THEM =
  '(?!(?:you|contigo|vos|usted|ustedes|vosotr[oa]s|ti|vc|voc[eê]s?|tigo|mi|mis|tus?|sus?|meus?|minhas?|teus?|tuas?|seus?|suas?|nuestr[oa]s?|nosso|nossa|un|una|unos|unas|uma?|uns|umas|el|la|los|las|os|as|alguien|algu[eé]m|nadie|ningu[eé]m|gente|quien|quem|cualquier|qualquer|tod[oa]s?|otr[oa]s?|outr[oa]s?|m[aá]s|mais|calma|tiempo|tempo|gusto|gosto|prazer|eso|esto|isso|isto|que|desconocid\\p{L}+|en|em|nos?|nas?|por|pra|para|a|de|d[oa]s?|con|com|cuando|quando|y|e|pero|mas|si|se|s[ií]|sim|ya|já|hoy|hoje|ma[nñ]ana|amanh[aã]|bien|bem|mucho|muito|despu[eé]s|depois|antes|est[ae]s?|ess?[ae]s?|sobre|dentro|tras|ap[oó]s|hasta|até|directamente|diretamente|cuanto|sin|sem|extrañ[oa]s)(?!\\p{L}))'
const ROLE =
  '(?:se[nñ]or[a]?|senhor[a]?|sra?|srta|dra?|doctora?|doutora?|profesora?|professora?|ingenier[oa]|engenheir[oa]|chic[oa]|muchach[oa]|mo[cç][oa]|menin[oa]|rapariga|rapaz|garot[oa]|joven|jovem|persona|pessoa|amig[oa]|colega|conocid[oa]|conhecid[oa]|contac?to|compañer[oa]|colaborador[a]?|client[ea]|alumn[oa]|alun[oa]|sobrin[oa]|sobrinh[oa]|prim[oa]|herman[oa]|irm[aã]o?|vecin[oa]|vizinh[oa]|cuñad[oa]|cunhad[oa])'
const WHO = `(?:(?:ella|ellas|ellos|[eé]l|elas?|eles?)(?!\\p{L})|(?:la|el|esta|este|esa|ese|a|o|essa|esse|tu|tua|teu|vuestra|vuestro|su|sua|seu|dicha|dita) (?:${W} )?${ROLE}(?!\\p{L})(?: ${W})?|(?:(?:do[nñ]a|don|dona|a|o) )?${NOT_THEM}${W}(?: ${NOT_THEM}${W})?)`
const SOME = `(?:${W} ){0,3}?`
/** What nobody does to please somebody: "decirle que no", and greetings of whoever asks: "encantado de saludarle". */
const NOT_DONE =
  '(?!(?:decir|dizer|neg|rechaz|recus|evit|cancel|olvid|esquec|dej|deix|declin|pospon|aplaz|adi|esquiv|ignor|quit|borr|apag|bloque|despach|hacer(?:le|l[oa]) (?:un feo|perder|daño|falta)|salud|saud|cumpriment|rev[eê]|rever|le[ae]r|lê|ver(?:l[aeo]s?|te|os)|vê|felicit|dar(?:le|-lhe) (?:las gracias|largas|recuerdos|saludos|calabazas|os parab)|recordar|lembrar|avisar|mandar|enviar|preguntar|perguntar|pedir|agradec|pagar|cobrar|devolver|entregar|comprar|vender)\\p{L}*)'
const CLITIC = `${NOT_DONE}\\p{L}{2,}(?:(?:ar|er|ir)(?:l[aeo]s?|sel[aeo]s?)|[aeiáâêéíô]r?-(?:l[ao]s?|lhes?))`
const TALK = `(?:hablar|charlar|platicar|conversar|quedar|reunir(?:me|nos)?|juntar(?:me|nos)?|ver(?:me|nos)|encontrar(?:me|nos)?|sentar(?:me|nos)?|comer|cenar|almorzar|desayunar|colaborar|coincidir|dialogar|chatear|debatir|comentar|discutir|conectar|contactar|charlarlo|falar|almoçar|jantar|bater (?:um )?papo|me (?:reunir|encontrar|sentar)|trocar ${SOME}\\p{L}+|intercambiar ${SOME}\\p{L}+|compartir ${SOME}\\p{L}+|partilhar ${SOME}\\p{L}+|compartilhar ${SOME}\\p{L}+|tomar(?:me|nos)? ${SOME}\\p{L}+|tener ${SOME}\\p{L}+|ter ${SOME}\\p{L}+|mantener ${SOME}\\p{L}+|echar ${SOME}\\p{L}+|marcar ${SOME}\\p{L}+|combinar ${SOME}\\p{L}+|poner(?:me|nos) en contacto|entrar en contacto|entrar em contac?to|fazer ${SOME}\\p{L}+|hacer ${SOME}\\p{L}+)`
const MEET = `(?:conocer|recibir|ayudar|escuchar|atender|orientar|asesorar|acompañar|apoyar|contactar|llamar|escribir|invitar|contestar|responder|conhecer|receber|ajudar|ouvir|atender|encontrar|acolher|apoiar|acompanhar|aconselhar|ligar|escrever)`
const HERS = '(?:sus?|(?:a|à|o|ao|a?s|à?s|os|aos)|una?|uma?|la|el|su)'

/** What is done for or with her. */
export const DO = `(?:${CLITIC}|${TALK}(?: (?!que|de)${W}){0,2}? (?:con|com) ${WHO}|${MEET} (?:a |à |ao |para |pra )?${WHO}|(?:responder|contestar|resolver|atender|recibir|receber|leer|ler|esperar|escuchar|ouvir)(?: a)? ${HERS} (?:${W} )?(?:preguntas|perguntas|dudas|d[uú]vidas|llamada|liga[cç][aã]o|chamada|telefonema|mensaje|mensagem|contac?to|correo|e-?mail|mail|visita|telefonema|historia|hist[oó]ria|consultas?)(?: (?:suy[oa]|de ella|dela|dele|d[ao] ${W}))?|ser(?:me|le|lhe)? (?:presentad|apresentad)[oa]s?|(?:dar|echar)(?:le|-lhe)? (?:una?|uma?) (?:mano|mão|cable|for[cç]a|ajuda|ajudinha|empujón|vista)|(?:compartir|partilhar|compartilhar|contar) (?:mi|a minha|minha|o que|lo que|c[oó]mo) ${W}|ser(?:le|lhe)? (?:de (?:ayuda|utilidad|ajuda)|[uú]til)|(?:ayudar|colaborar|charlar|conversar|platicar|ajudar)(?=$|[,;!]| (?:con|em|en|no|na) (?:lo|el|o)(?!\\p{L}))|(?:que|de que) (?:(?:ella|ela|[eé]l|ele|(?:a )?alice|${W}) )?(?:(?:me|nos) (?:escrib|llam|contact|present|busqu|visit|mand|pong|conect|pregunt|consult|escrev|lig|cham|procur|apresent|p[oõ]n)\\p{L}*|(?:escrev|lig|contac?t|apresent|procur|visit)\\p{L}*-(?:me|nos)|(?:nos|le|la|lhe) (?:hag|pong|pas|d[eê]|ponh|fa[cç]|mand|compart)\\p{L}*))`
/** Nothing that comes first, and no other reason. */
const NOW = `(?! (?:(?!(?:y|e|pero|mas)(?!\\p{L}))${W} ){0,4}?(?:antes|primero|primeiro|si|se|solo|sólo|só|para (?:decir|dizer|saber|ver|que me (?:diga|expliqu))|a ver)(?!\\p{L}))`

/** "Teria sido um prazer" is not so. */
const MUCH = `(?:(?!(?:sido|estado|ficado)(?!\\p{L}))${W} ){0,2}?`
const READY =
  '(?:encantad[oa]s?|encantad[ií]sim[oa]s?|feliz|felices|felizes|content[oae]s?|contentes|honrad[oa]s?|dispuest[oa]s?|dispost[oa]s?|abiert[oa]s?|abert[oa]s?|interesad[oa]s?|interessad[oa]s?|list[oa]s?|dispon[ií]ve(?:l|is)|disponibles?|a (?:su )?disposici[oó]n|à (?:sua )?disposição|deseos[oa]s?|deseando|ansios[oa]|animad[oa]|a fim|super a fim|pront[oa]s?|con (?:muchas )?ganas|com (?:muita )?vontade)'
const JOY =
  '(?:gusto|gosto|placer|prazer|honor|honra|privilegio|privil[eé]gio|alegr[ií]a|ilusi[oó]n|inter[eé]s|interesse|ganas|vontade|satisfacci[oó]n|satisfa[cç][aã]o|disponibilidad|disponibilidade|disposici[oó]n|disposição|curiosidad|curiosidade)'
export const GLAD = [
  `(?:me|nos) ${MUCH}(?:encantar[ií]an?|encanta|gustar[ií]a|apetece(?:r[ií]a)?|agrada(?:r[ií]a)?|alegra(?:r[ií]a)?|interesa(?:r[ií]a)?|interessa(?:ria)?|late|latir[ií]a|copa(?:r[ií]a)?|tinca(?:r[ií]a)?|mola(?:r[ií]a)?|complace(?:r[ií]a)?|(?:hace|har[ií]a|da|dar[ií]a|dar[aá]) ${MUCH}(?:${JOY}|feliz)|(?:viene|vendr[ií]a|va|ir[ií]a) ${MUCH}(?:bien|genial|perfecto|estupendo|fenomenal|de perlas|de lujo)|parece ${MUCH}(?:bien|genial|perfecto|estupendo|fenomenal|fant[aá]stico|excelente|bueno|[oó]timo|bem|bom)|apunto|animo|ofrezco)`,
  `(?:interessa|agrada|apetece|alegra)(?:ria)?-(?:me|nos)`,
  `(?:estoy|estamos|estar[ií]a|estar[eé]|estar[ií]amos|estaremos|quedo|quedamos|me siento|estou|estaria|estarei|fico|ficaria|ficarei|ficamos|ficaremos|ficar[ií]amos|sinto-me|me sinto|t[oô]|serei|seria|ser[ií]a|sou) ${MUCH}${READY}`,
  READY,
  `(?:ser[aá]|ser[ií]a|es|[eé]|vai ser|va a ser|ia ser) ${MUCH}(?:(?:un|uma?) (?:${W} )?${JOY}|[oó]timo|excelente|fant[aá]stic[oa]|maravilhoso|genial|estupendo)`,
  `(?:tengo|tenemos|tendr[ií]a|tendr[eé]|tendr[ií]amos|tendremos|tenho|temos|teria|terei|ter[ií]amos|teremos|ter[aá]) ${MUCH}${JOY}`,
  `(?:com|con) (?:${W} ){0,3}?(?:gusto|gosto|placer|prazer)(?: (?:acepto|aceito|vou|voy a))?`,
  '(?:gostaria|gostava|gostar[ií]amos|adoraria|adorava|adorar[ií]amos|adorar[ií]a|queria|quero|queremos|quiero|quisiera|querr[ií]a|quisi[eé]ramos|desear[ií]a|deseo|vou (?:adorar|gostar|ter (?:todo o |muito )?(?:gosto|prazer))|topo|toparia|aceito|acepto|accedo|aceitamos|aceptamos|curto|curti a ideia|fa[cç]o (?:toda )?quest[aã]o|tenho todo o interesse|puedo|podemos|posso|puedo perfectamente|ofere[cç]o-me)(?: (?:muito|imenso|demais|bastante|sim|mucho|mesmo|perfectamente|também|también|encantad[oa]|claro))*',
]
export const LINK =
  '(?: (?:mucho|much[ií]simo|muito|muit[ií]ssimo|imenso|demais|bastante|un mont[oó]n|mazo|caleta|tanto|la verdad))?(?: (?:de|a|en|em|por|para|pra|con|com|la idea de|a ideia de|de poder|em poder|en poder|poder|volver a|eu|la|le|lo)){0,2}'

/** "La puedo recibir", "le hago un hueco": the same with her before the verb. */
const HER_FIRST = `(?:la|lo|le|les|lhe|a ella|a ela) (?:puedo|podemos|podr[eé]|podr[ií]a|quiero|voy a|posso|podemos|vou)(?: perfectamente| sin problema)? (?:${MEET}|(?:hacer|dedicar|dar|contar|ense[nñ]ar|mostrar|explicar|echar|ofrecer|prestar|mostrar|explicar|ceder) ${SOME}\\p{L}+)`
const TALKS =
  '(?:hablo|hablar[eé]|charlo|converso|conversar[eé]|platico|quedo|me re[uú]no|me junto|falo|falarei|conversarei|conversamos|bato um papo|tomo un caf[eé]|tomo um caf[eé])'
const GLADLY =
  '(?: (?:con|com) (?:mucho |muito |todo o |todo el |sumo )?(?:gusto|gosto|placer|prazer)| encantad[oa]| sin problemas?| sem problemas?| feliz| tranquil\\p{L}+| de buena gana| de bom grado| na boa| de boa| sim| s[ií]| claro)'

/** "Claro que sí el jueves", "com certeza em março": a plain yes and a time, with no comma between them. */
const PLAINLY =
  '(?:claro que s[ií]m?|por supuesto(?: que s[ií])?|con (?:mucho )?gusto|com (?:todo o |muito )?(?:gosto|prazer)|com certeza|me apunto|encantad[oa]s?|de acuerdo|de acordo|sin problema|sem problemas?|(?:sí|sim|claro|desde luego|obvio|vale|ok|okey|dale|venga|perfecto|perfeito|l[oó]gico|[oó]bvio|pode ser|podes|pode|puede ser|beleza|acepto|aceito|topo|adelante|avan[cç]a|feliz|bora)(?<=(?:^|[,;:!] ?)[^ ,;:!]+(?: ser)?))'
const WITH_TIME = `${PLAINLY}(?= (?:(?:${SUITS.join('|')})(?=\\P{L}*$|[,;]| [ye] )|(?:${[...AHEAD_DAYS, ...AHEAD_CLAUSES].join('|')})))`

/** One clause that agrees: gladness, and what they are glad to do. */
export const GLAD_TO: readonly string[] = [
  ...GLAD.map(glad => `${glad}${LINK} ${DO}${NOW}`),
  `${HER_FIRST}${NOW}`,
  WITH_TIME,
  `${TALKS} (?:con|com) ${WHO}(?:${GLADLY}|(?=\\P{L}*$|[,;]))${NOW}`,
]
