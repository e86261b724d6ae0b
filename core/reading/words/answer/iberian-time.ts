/**
 * Times to come in Spanish and Portuguese, which put off what they stand beside, and times that put nothing off. Sources of
 * regular expressions over lower-case text with single spaces, with and without accents.
 */

const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janeiro|fevereiro|mar[cç]o|maio|junho|julho|setembro|outubro|novembro|dezembro)'
const SEASON =
  '(?:primavera|verano|verao|ver[aã]o|oto[nñ]o|outono|invierno|inverno|navidad(?:es)?|natal|semana santa|pascua|p[aá]scoa|carnaval|reyes|reis|a[nñ]o nuevo|ano novo|fiestas|festas)'
/** "mes", "curso": a stretch of time with another behind it. */
const SPAN =
  '(?:mes|a[nñ]o|m[eê]s|ano|trimestre|semestre|cuatrimestre|quadrimestre|curso|temporada|campa[nñ]a|campanha|[eé]poca|primavera|verano|ver[aã]o|oto[nñ]o|outono|invierno|inverno|per[ií]odo)'
const THE =
  '(?:el |la |los |las |mi |mis |o |a |os |as |meu |minha |meus |minhas |est[ea]s? |essas? |esses? )?'
const MANY =
  '(?:unas?|unos|uns|umas|dos|dois|duas|tres|tr[eê]s|cuatro|quatro|cinco|seis|ocho|oito|diez|dez|un par de|um par de|algun[oa]s|alguns|algumas|vari[oa]s|v[aá]ri[oa]s|\\d{1,2}|un|um)(?: o (?:dos|tres|as[ií])| ou (?:dois|duas|tr[eê]s))?'
const SPANS = '(?:semanas|mes|meses|m[eê]s|a[nñ]os?|trimestres?|semestres?|quinzenas?)'
/** Of every day, of theirs, or of what was just said. */
const DAILY =
  '(?!(?:comer|cenar|almorzar|desayunar|merendar|trabajar|las? (?:\\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)|el almuerzo|almuerzo|comida|cena|clases?|misa|siesta|mediod[ií]a|trabajo|todo|tod[oa]s?|tant[oa]s?|lo |tus? |sus? |vuestr|nuestr|hablar|leer|ver(?!\\p{L})|pensar|consult|saber|o[ií]r|haber|conocer|recibir|una? |al?mo[cç]|jantar|trabalh|expediente|aulas?|missa|sesta|meio|tudo|seu|sua|teu|tua|nosso|nossa|falar|ler(?!\\p{L})|ouvir|receber|conhecer|um |uma |das|\\d|esto(?!s)|eso|isso|isto|ah[ií]|ent[aã]o|entonces|jornada|turno|reuni|dia(?!s)|d[ií]a(?!s)|cinco|seis|siete|sete|ocho|oito|nueve|nove|\\p{L}+ (?:jornada|turno|clase|aula|misa|almuerzo|comida|cena|trabajo|trabalho|almo[cç]o|jantar|reuni|d[ií]a(?!s))))'
const DONE =
  '(?:acab|termin|finali[cz]|conclu|pas[ea](?!\\p{L}* por)|passar(?!\\p{L}* por)|vuelv|regres|volt|naz|nasc|calm|acalm|tranquil|sosseg|baj|baix|afloj|abrand|recuper|reponga|mejor|melhor|instal|jubil|reform|aposent|mud|reincorpor|salga d|sair d|sa[ií]rem|cierr|fech|entreg|recoj|haya|hayamos|arranqu|abr|levant|desocup|sane|cure|curar|me den|me derem|tenga m[aá]s|tiver mais|tiver (?:acab|termin|entreg|passad|volt)|est[eé] (?:mejor|menos|de vuelta|m[aá]s|recuper|instal|todo)|estiver (?:melhor|menos|de volta|mais|recuper|instal|tudo))\\p{L}*'

/** "Cuando acabe", "assim que o curso terminar": the rest of the clause tells what. */
const WHEN_DONE = `(?:cuando|en cuanto|una vez(?: que)?|apenas|tan pronto(?: como)?|ni bien|luego que|ya que|quando|assim que|logo que|mal|uma vez(?: que)?|depois que|despu[eé]s de que)(?: (?!no |n[aã]o |le |lhe |ella |ela |quier|quis|pued|pud|gust|der|for)\\p{L}+){0,3}? ${DONE}`

/** Those behind which a clause goes on. */
export const AHEAD_CLAUSES: readonly string[] = [
  WHEN_DONE,
  `(?:una vez|uma vez) (?:terminad|acabad|pasad|passad|conclu[ií]d|finalizad|cerrad|fechad|entregad)[oa]s?`,
  `(?:(?:despu[eé]s|luego|depois) d(?:e(?:l)?|[ao]s?|[ea]ss[ae]s?|est[ae]s?)|(?:tras|ap[oó]s|pasad[oa]s?|passad[oa]s?|terminad[oa]s?|acabad[oa]s?|finalizad[oa]s?|conclu[ií]d[oa]s?|findo|finda|finalizando|acabando|terminando)(?: de)?) ${THE}${DAILY}\\p{L}{3,}`,
  `(?:al|ao) (?:terminar|acabar|volver|regresar|finalizar|cerrar|concluir|reincorporarme|voltar|fechar)(?! (?:${DAILY.slice(3, -1)}|de (?:trabajar|trabalhar|comer)))`,
  '(?:a (?:la|mi|nuestra)|na|no|à|ao|na minha|no meu|a minha|ao meu) (?:vuelta|regreso|retorno|volta|regresso)(?! (?:do |da |del |de la )?(?:d[ií]a|tema|trabajo|trabalho)(?!\\p{L}))',
]

/** Those that are whole. */
export const AHEAD_DAYS: readonly string[] = [
  `(?:dame|d[eé]me|d[eé]n?me|dadme|d[aá]-me|d[eê]-me|d[eê]em-me|me d[aáeê]|me deem) (?:s[oó]lo |s[oó] |como |m[ií]nimo )?${MANY} ${SPANS}`,
  `(?:en|para|por|hacia|sobre|a partir de|all[aá] por|em|pra|l[aá] (?:para|pra|por)|lá em|no|na|por volta de|(?:a|no|nos|em|pelos?|l[aá] para|para) ?(?:principios?|primeros|comienzos|inicios?|in[ií]cios?|come[cç]os?|mediados|meados|meio|finales|final|finais|fines|fin|fim|partir) d(?:e(?:l)?|[ao]s?))(?: el| la| los| las| o| a| as)? ?(?:mes de |m[eê]s de |pr[oó]xim[oa] |fin de )?(?:${MONTH}|${SEASON})(?: (?:que viene|que vem|pr[oó]xim[oa]))?`,
  `(?:a|para|no|em|nos|l[aá] para o)? ?(?:principios?|primeros|comienzos|inicios?|in[ií]cios?|come[cç]os?|mediados|meados|finales|final|finais|fines|fin|fim) d(?:e(?:l)?|o) (?:${SPAN}|este a[nñ]o|pr[oó]ximo ${SPAN})`,
  `(?:(?:el|la|para el|para la|en el|en la|hacia el|no|na|o|para o|para a|pro|pra o|pra) )?(?:${SPAN} (?:que viene|que vem|pr[oó]xim[oa]|que entra|entrante|siguiente|seguinte)|pr[oó]xim[oa] ${SPAN})`,
  `(?:el|para el|hacia el|sobre el|a partir del|no|a|em|o|para o|l[aá] para o|a partir do) ?(?:d[ií]a )?\\d{1,2}(?:[.ºª])? de ${MONTH}`,
  'para o ano(?= que vem|$|[,;.!]| (?:sim|com|claro))',
  `(?:dentro de|de aqu[ií] a|daqui a|em|en|en cosa de|tras|pasad[oa]s) (?:como |unos |cerca de )?${MANY} ${SPANS}`,
  '(?:un poco |um pouco )?m[aá]s adelante|mais (?:para|pra) (?:a )?frente|mais (?:adiante|[aà] frente)|m[aá]s entrado el a[nñ]o|m[aá]s tarde este a[nñ]o|mais tarde (?:este|neste) ano|para otra temporada',
  `(?:hasta|at[eé]|antes de(?:l)?|antes d[ao]) (?:${MONTH}|(?:el |la |o |a )?${SEASON}|(?:el |o )?(?:mes|m[eê]s|a[nñ]o|ano) que (?:viene|vem)),? (?:no|n[aã]o|nada|imposible|imposs[ií]vel)`,
]

const ASK_ME =
  '(?:(?:escr[ií]b|recu[eé]rd|record|preg[uú]nt|av[ií]s|ll[aá]m|cont[aá]ct|b[uú]sc|b[uú]squ|h[aá]bl|d[ií]|rep[ií]t|repet|ins[ií]st|pl[aá]nte|prop[oó]n|m[aá]rc|m[aá]nd)\\p{L}{0,4}(?:me|nos|melo|noslo)|(?:escrev|lembr|pergunt|avis|lig|contac?t|repet|cham|procur|mand|prop|fal)\\p{L}{0,3}-(?:me|nos)|me (?:escrev|lembr|pergunt|avis|lig|cham|procur|fal|mand)\\p{L}{1,4}|fal[ae] comigo)'
const TOGETHER =
  '(?:(?:podemos|podr[ií]amos|poder[ií]amos|pod[ií]amos) (?:hablar|vernos|quedar|verlo|reunirnos|juntarnos|conversar|falar|marcar|combinar|conversar|nos (?:ver|falar|encontrar))|nos vemos|nos juntamos|nos reunimos|quedamos|tomamos (?:un|um) \\p{L}+|hacemos (?:una|la) \\p{L}+|fazemos uma \\p{L}+|marcamos|combinamos|a gente (?:se )?(?:fala|v[eê]|conversa|marca|combina|encontra)|(?:lo |la )?(?:hablamos|vemos|dejamos|retomamos)|volvemos a hablar|dej[eé]moslo|retom[eé]moslo|falamos|voltamos a falar|conversamos|retomamos|(?:vamos deixar|deixamos|fica|prefiero que sea|prefiro que seja|es mejor|[eé] melhor|mejor|melhor))'
/** "Podemos hablar en febrero": both of them, then. */
export const THEN_TOGETHER: readonly string[] = [...AHEAD_DAYS, ...AHEAD_CLAUSES].flatMap(ahead => [
  `(?:${ASK_ME}|${TOGETHER}(?<!mejor|melhor)|(?:mejor|melhor)(?<=(?:^|[,;:.!] ?|es |é )(?:mejor|melhor)))(?: (?:de nuevo|otra vez|de novo|outra vez|isto|isso|disso|disto|esto|eso|de esto|de eso|mejor|melhor|s[oó]lo|só|ya|já|con ella|com ela|los tres|los dos|para|pra)){0,2},? (?:${ahead})`,
  `(?:${ahead})(?: \\p{L}+){0,4}?,? (?:ya |já |s[ií] )?(?:${ASK_ME}|${TOGETHER})(?<!mejor|melhor)`,
])

/** Only with a no before it. */
const NOT_BEFORE = `(?:no|n[aã]o) (?:antes d(?:e(?:l)?|[ao]s?)|hasta|at[eé])(?! (?:las? \\d|las? (?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)|el mediod|o meio|as? ))`

/** Of both languages: for these a yes beside them waits. */
export const IBERIAN_AHEAD: readonly string[] = [
  ...AHEAD_DAYS,
  ...AHEAD_CLAUSES.map(clause => `(?:${clause})[^,;:.!?–—(]{0,48}`),
  `${NOT_BEFORE} [^,;:.!?]{2,40}`,
]

const WEEKDAY =
  '(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|(?:segunda|ter[cç]a|quarta|quinta|sexta)s?(?:-feiras?| feiras?)?|fin(?:es)? de semana|fins? de semana|fds)'
const HOUR =
  '(?:\\d{1,2}(?:[:.h]\\d{0,2})?(?: ?h(?:oras|s)?)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|uma|duas|tr[eê]s|quatro|sete|oito|nove|dez|onze|doze)(?: (?:y media|e meia|en punto|em ponto|y cuarto|e quinze))?'
const HALF = '(?:ma[nñ]anas?|tardes?|noches?|mediod[ií]a|manh[aã]s?|manhazinha|tardinha|noites?|meio[- ]dia)'
const WHERE =
  '(?:oficina|taller|despacho|casa|estudio|tienda|consulta|laboratorio|escuela|universidad|facultad|hospital|centro|bar|cafeter[ií]a|finca|bodega|granja|huerto|local|museo|archivo|parroquia|escrit[oó]rio|loja|ateli[eê]|consult[oó]rio|faculdade|universidade|escola|laborat[oó]rio|quinta|adega|est[uú]dio|campo|pueblo|aldeia|empresa|trabajo|trabalho)'
const SHE =
  '(?:ella|[eé]l|ellos|usted(?:es)?|vosotros|t[uú]|vos|ela|eles?|voc[eê]s?|vc|a ella|a usted|a alice|alice|la se[nñ]ora|a senhora|o senhor)'

/** "Cuando le quede cómodo", "quando der jeito": as they like. */
const AS_THEY_LIKE = `(?:cuando|quando|siempre que|sempre que|(?:a )?la hora que|el d[ií]a que|na hora que|quando mais|como|donde|onde) (?:${SHE} )?(?:(?:le|les|te|os|lhe|lhes|vos) )?(?:quier[ae][ns]?|quieras|quiera[ns]?|quer[aá]is|quiser\\p{L}*|guste[ns]?|pued[ae][ns]?|pod[aá]is|puder\\p{L}*|prefiera[ns]?|prefieras|preferir\\p{L}*|dese[ea][ns]?|desejar\\p{L}*|desees|necesite[ns]?|necesites|precis[ae]r?[ms]?|precisares|venga|vaya|viene|convenga|convier|parezca|acomode|apetezca|quede|quade|cuadre|sea|d[eê]|der|for|calhar|encaje|tenga (?:un )?(?:rato|ratito|hueco|momento|minuto|minutito|tiempo|ganas|chance|espacio)|tiver (?:um )?(?:tempo|tempinho|minuto|minutinho|vontade|bocadinho|espa[cç]o|hora))(?: ${SHE})?(?: (?:(?:muy |m[aá]s |mais |muito )?(?:bien|mejor|c[oó]mod[oa]|conveniente|jeito|melhor|f[aá]cil|posible|poss[ií]vel|oportuno|bem|conveniente)))?(?: (?:para|a|pra|p\\/) (?:ella|[eé]l|ela|ele|usted|ti|vos|voc[eê]s?|vc|ustedes|alice|a alice|todos|ambos|los dos|os dois))?`

/** Hours, near days and ways to talk: no time ahead, and so nothing that a yes waits for. */
export const SUITS: readonly string[] = [
  AS_THEY_LIKE,
  `(?:por|en|a|de|durante|pela|pelas?|na|à|às|ao|al|hacia|sobre|para) ?(?:la|las|el|los|o|a)? ?${HALF}(?: temprano| cedo)?`,
  `(?:los|el|este|estos|las|la|esta|na|no|nas|nos|às|aos?|à|nest[ae]|nessa|nesse|est[ae]|ess[ae]|todos los|todas as|todos os|cualquier|qualquer|en|de|pr[oó]xim[oa])(?: pr[oó]xim[oa])? ${WEEKDAY}(?:,? (?:y|o|e|ou|a|u) (?:los |el |as |a |o |às |aos )?${WEEKDAY})*(?: que viene| que vem)?`,
  `(?:a partir|antes|despu[eé]s|depois) d(?:e las?|as?|e la) ${HOUR}`,
  `(?:a las?|sobre las?|hacia las?|a eso de las?|tipo|às?|pelas|por volta das?|l[aá] pelas|entre las?|entre as|das|de) ${HOUR}(?: (?:y|a|e|às|y las?|e as) (?:las? )?${HOUR})?(?= de la| da |$|[,;!.]| ${HALF}| \\p{L}+$| (?:est|pon|pres|que|me|d|p|n))`,
  '(?:hoy|hoje|ma[nñ]ana|amanh[aã]|pasado ma[nñ]ana|depois de amanh[aã]|ahora|ahorita|agora|hoje [aà])(?: (?:mismo|mesmo|mismito|ya|tarde|noche|noite|ma[nñ]ana|manh[aã]|al mediod[ií]a|a primera hora))?|(?:ya mismo|esta (?:semana|tarde|noche|noite|ma[nñ]ana|manh[aã]|misma semana|mesma semana|misma tarde))',
  '(?:entre|durante (?:la|a)|en el transcurso de la|no meio da) semana|(?:todos (?:los|os) d[ií]as|cualquier d[ií]a(?: de est[ao]s)?|qualquer dia(?: dest[ea]s| desses)?|(?:un|um) d[ií]a (?:de est[ao]s|dest[ea]s|desses)|(?:en|por|nos) est[oe]s (?:mismos )?d[ií]as|(?:en|em|a) (?:cualquier|qualquer) (?:momento|hora|altura|d[ií]a|horario|hor[aá]rio)|a la hora que sea|(?:siempre|sempre)(?! (?:que|y))|(?:lo|o) (?:m[aá]s|mais) (?:pronto|r[aá]pido|cedo|breve) (?:posible|poss[ií]vel)|(?:lo|o)? ?(?:cuanto|quanto) antes|lo antes posible|o mais depressa poss[ií]vel|de inmediato|de imediato|enseguida|ya mismo|sin prisa|sem pressa)',
  '(?:en|em|no|dentro del?|durante el) hor[aá]rio (?:de )?(?:oficina|trabajo|trabalho|laboral|comercial|ma[nñ]ana|tarde|expediente|escolar)',
  '(?:por|v[ií]a|en|pelo|pela|num|numa|por una|por um|em|a trav[eé]s de|de) (?:tel[eé]fono|telefone|videollamada|videoconferencia|videochamada|v[ií]deo|zoom|meet|google meet|skype|teams|whats\\p{L}*|wh?asap|wpp|zap|correo|mail|e-?mail|llamada|chamada|liga[cç][aã]o|mensaje|mensagem|linkedin|persona|pessoa|ingl[eé]s|ingl[eê]s|espa[nñ]ol|castellano|portugu[eé]s|portugu[eê]s|franc[eé]s|franc[eê]s|privado|directo)|presencial(?:mente)?|en persona|cara a cara|cara a cara|pessoalmente|personalmente',
  '(?:un|una|um|uma|medi[ao]|mei[ao]|unos|uns|\\d{1,2}) ?(?:rato|ratito|momento|momentito|bocadinho|bocado|tempinho|pouquinho|poquito|horita|hora|horas|horinha|minutos?|minutitos)(?! antes)',
  '(?:con|com|tomando|frente a|ante|delante de|junto a) (?:un|una|um|uma|unas|un par de) (?:buen |bom |rico )?(?:caf[eé]|cafecito|cafezinho|caf[eé]s|t[eé]|ch[aá]|mate|cerveza|cerveja|ca[nñ]a|vino|vinho|chopp?|tinto)',
  `(?:en|em|na|no|aqu[ií] en|aqui na|aqui no|nuestr[oa]) ?(?:el|la|mi|nuestr[oa]|o|a|meu|minha|noss[oa])? ?${WHERE}`,
  'en la pausa (?:del|de la) \\p{L}+|(?:en|a|na|à) (?:la )?hora (?:de|do) (?:comer|almuerzo|almo[cç]o|la comida)|a (?:primera|[uú]ltima|media) (?:hora|ma[nñ]ana|tarde)|logo cedo|bem cedo|temprano|cedo|(?:depois|antes) do (?:almo[cç]o|jantar|trabalho|expediente)|(?:antes|despu[eé]s) de(?:l)? (?:comer|cenar|almorzar|almuerzo|trabajo|trabajar|clases?|misa|la siesta|la cena|la comida|mediod[ií]a)',
]
/** Behind what they may do, that hangs on nothing else. */
export const AT_ANY_TIME = `(?= (?:${SUITS.join('|')})(?!\\p{L}))`
