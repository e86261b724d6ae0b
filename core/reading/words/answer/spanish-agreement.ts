/** How people agree in Spanish: bare words, and sentences. */
import type { Language } from './language.ts'

const MINE =
  '(?:mi|mis|el|los|est[ea]|est[ea] mism[oa]) (?:contacto|correo|mail|e-?mail|gmail|n[uú]mero|tel[eé]fono|tel[eé]|celular|celu|cel|m[oó]vil|fijo|whats\\p{L}*|wh?asap|wpp|wsp|datos|direcci[oó]n|señas|linkedin|tarjeta|coordenadas)'
const GIVE =
  '(?:dar|pasar|compartir|mandar|enviar|facilitar|reenviar|dejar|proporcionar)(?:le|les|selo|sela|selos|te)?'
const MEET =
  '(?:presentar(?:nos|me|la|lo|le|mela|melo|noslo|nosla)?|conectar(?:nos|me)?|juntar(?:nos)?|poner(?:nos|me|la|lo|le|los) en contacto|hacer (?:la|el|de) (?:presentaci[oó]n|contacto|puente|enlace)|introducir(?:nos|me))'
const MAY =
  '(?:puedes?|pod[eé]s|pueden|pod[eé]is|podr[ií]as?|tienes (?:mi )?permiso para|te autorizo a|le autorizo a|no dudes en|no deje de|si[eé]nte?te libre de|si[eé]ntase libre de|quiero|quisiera)'
/** What others are told to do: the forms of tú, vos, usted, vosotros, ustedes. */
const HAND =
  '(?:p[aá]s(?:a|e|en|ad|as|es)|m[aá]nd(?:a|e|en|ad|es)|env[ií](?:a|e|en|ad|es)|comp[aá]rt(?:e|[ií]|a|an|id|as)|facil[ií]t(?:a|e|en|ad|es)|reenv[ií](?:a|e|en)|d[eé]j(?:a|e|en|ad|es)|proporci[oó]n(?:a|e))'
const WRITES =
  '(?:escrib[aáe]n?|llamen?|contacten?|busquen?|manden?|marquen?|hablen?|pregunten?|cuenten?|env[ií]en?|tiren?|echen?|pongan?|peguen?|den?|d[eé]|agreguen?|añadan?|visiten?|caigan?|consulten?|explique|vengan?|pasen?|timbren?)'
/** "cuando me jubile": then is no time to write. */
const NOT_NOW =
  '(?! [^,;.]{0,24}?(?:si |cuando (?!quier|gust|pued|le |les |te |se |más |mejor |tenga un (?:rato|hueco|momento))|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|otoño|primavera|verano|invierno|unos|unas|dos|tres|un mes|otro)|dentro de|a partir de|despu[eé]s de|m[aá]s adelante|a la vuelta|(?:el|la) (?:mes|año|trimestre|otra) ))'

export const SPANISH_AGREEMENT: Language = {
  yes: [
    '(?:sip|s[ií]|ok|va|dale|claro|vale|nah)? ?(?:sin|cero) (?:broncas?|rollos?|pedos?|dramas?|problemas?|pegas?|l[ií]os?|rodeos|miedo)',
    '(?:pues |bueno |venga |uf |ay |hombre |mujer )?(?:s[ií] ){1,3}s[ií]',
    '(?:dale|claro|s[ií]|vale|ok|okey|venga|va|obvio|por supuesto|desde luego|buen[ií]simo|perfecto|listo|bueno) (?:dale|vale|va|venga|claro|por supuesto|desde luego|adelante|obvio|perfecto|genial|hombre|mujer|guap[oa]|cariño|cielo|parce|ni[ñn]a?|coraz[oó]n|querid[oa]|jef[ea]|amig[oa]|herman[oa]|bro|t[ií]o|t[ií]a)(?: (?:dale|vale|va|venga|claro|adelante))?',
    '(?:de una|hágale|h[aá]gale|listo|bacano|qu[eé] chimba|sisas|cagad[oa] de la risa) ?(?:parce|pues|mijo|mija|hermano|viejo)?',
    '(?:cuente|cuenta|cont[aá]|cuenten|contad) (?:conmigo|con ello|con eso)',
    '(?:p[aá]sale|pasale|dale|av[ií]sale|m[aá]ndalo|m[aá]ndala|m[aá]ndamela|m[aá]ndamelo|tra[eé]lo|tr[aá]ela)(?: nom[aá]s| pues| sin pena| no m[aá]s)',
    '(?:yo )?(?:encantad[ií]sim[oa]|encantad[oa]s?|feliz|fel[ií]ces)(?: (?:de la vida|y agradecid[oa]|por mi parte|de (?:ayudar\\p{L}*|colaborar|conocer(?:la|lo|le|les|los)|charlar|hablar) ?(?:con (?:ella|[eé]l|ellos))?))?',
    '(?:endavant|cap problema|i tant|tant de gust|amb molt de gust|amb (?:molt de )?gust|encantad[ao]|per descomptat|clar que s[ií]|és clar|naturalment|fes(?: fes)?|em sembla (?:bé|perfecte|molt bé)|d.acord)',
    '(?:perfecto|genial|estupendo|fenomenal|ok|bien|conforme|listo) (?:por|de) mi (?:parte|lado)',
    '(?:claro|por supuesto|desde luego|obvio) que s[ií](?: (?:adelante|con gusto|encantad[oa]))?',
    '(?:s[ií]p|sep|sipi|sii+|ok|okey|oki|vale|va|venga|dale|sale|listo|bueno) ?(?:s[ií]|dale|va|vale|perfecto|gracias|adelante|claro|pues|sin problema|con gusto|de una|ok|genial|venga|y vale)?',
    's[ií](?: se[nñ]or[a]?)?(?: claro| por favor| porfa| porfis| dale| encantad[oa]| adelante| con (?:mucho )?gusto| por supuesto| me interesa| vale| gracias| quiero| obvio| acepto| perfecto| sin problema)',
    '(?:[oó]rale|[aá]ndale|sale|[eé]chale|jal[oa]|va)(?:,? (?:va|pues|vale|s[ií]|dale|y vale))?',
    'va que va',
    'sale (?:y vale|pues)',
    '(?:claro|clarines|obvio|l[oó]gico|seguro|segur[ií]simo|cl[aá]ro)(?: que s[ií]| que yes| pues| hombre| mujer)?',
    '(?:por supuest[oí](?:simo)?|desde luego|faltar[ií]a m[aá]s|no faltaba m[aá]s|cómo no|como no|c[oó]mo que no)(?: que s[ií])?',
    '(?:muy |totalmente |completamente )?de acuerdo',
    '(?:encantad[ií]sim[oa]|encantad[oa](?: de la vida)?)',
    'de una',
    'hágale|h[aá]gale(?: pues)?',
    'de (?:mil amores|diez|lujo)',
    '(?:con|ser[aá] un|un|mucho) (?:muchísimo |much[ií]simo |mucho |gran |todo el )?(?:gusto|placer)',
    'me (?:apunto|late|copa|mola|encanta|va bien|viene bien|parece (?:bien|genial|perfecto|estupendo|fant[aá]stico|buena idea|una gran idea|excelente))',
    '(?:buena|gran|excelente|estupenda|muy buena|buen[ií]sima) idea',
    'ning[uú]n (?:problema|inconveniente|rollo)',
    'sin (?:problemas?|pegas?|inconvenientes?|ning[uú]n problema|dudarlo|drama|l[ií]os?|falta|pedos?)',
    'cero (?:problemas?|drama)',
    'cuenta (?:conmigo|con ello)',
    'vamos(?: all[aá]| con ello| adelante| pues)?',
    'adelante(?: con (?:ello|eso|la presentaci[oó]n|todo))?',
    'hecho',
    'trato hecho',
    '(?:yo )?(?:encantad[oa]|feliz|contento|contenta|honrad[oa]) de (?:la vida|conocerla|conocerlo|ayudar)',
    'acept(?:o|amos|ado)(?: encantad[oa]| con gusto)?',
    'autorizad[oa]',
    'por m[ií](?:,)? (?:s[ií]|vale|genial|perfecto|bien|encantad[oa]|ok|estupendo|adelante|ning[uú]n problema|sin problema)',
    'pres[eé]nt(?:anos|ame|amela|amelo|enos|eme)(?: nom[aá]s| cuando quieras| pues)?',
    'p[aá]sale mi (?:contacto|correo|mail|n[uú]mero)(?: nom[aá]s)?',
    '(?:joya|b[aá]rbaro|de toque|macanudo|chido|ch[eé]vere|piola|buen[ií]simo|bac[aá]n|brutal|guay)',
    'dale (?:nom[aá]s|pues|que s[ií]|gas|joya|perfecto)',
    'hazlo',
    'h[aá]galo',
    'procede',
    'por qu[eé] no',
  ],
  weak: [
    'genial',
    'perfecto',
    'fenomenal',
    'fant[aá]stico',
    'excelente',
    'listo',
    'bien',
    'muy bien',
    'est[aá] bien',
    'vale',
    'va',
  ],
  agrees: [
    '(?:que|digues-li que|pot|pots) (?:em |m.)?(?:escrigui|truqui|contacti|donar-li|passar-li|presentar-nos)',
    '(?:dona-li|passa-li|presenta)(?:-nos|(?: el)? meu \\p{L}+)',
    '(?:hag[aá]moslo|quiero conocer(?:la|lo)|puedes? compartir mis datos)',
    `(?<!(?:qué|para qué|por qué|no|ni) )${MAY} (?:(?!no )\\p{L}+ ){0,2}?(?:(?:le |les |se lo )?${GIVE}(?: (?!no )\\p{L}+){0,2} ${MINE}|${MEET})${NOT_NOW}`,
    `(?<!no )(?:${HAND}(?:le|les|selo|sela)?|d[aá]l(?:e|es)|d[eé]l(?:e|es)|dadl(?:e|es)|denle|dáselo)(?: (?!no )\\p{L}+){0,2}? ${MINE}`,
    `(?:le|les) (?:puedes?|pod[eé]s|pueden|pod[eé]is|das|pasas|mandas|des|pases|dejas|env[ií]as|compartes|pas[aá]s|d[aá]) (?:${GIVE} )?(?:\\p{L}+ )?${MINE}`,
    '(?:pres[eé]nt(?:a|e|en|ad)|con[eé]ct(?:a|e|en|ad)|v[ií]ncul(?:a|e)|j[uú]nt(?:a|e)|introd[uú]ce)(?:nos|me|mela|melo|melos|noslo|nosla|selo)',
    '(?:me|nos) (?:la|lo|los|las) (?:presentas?|presentes?|present[aá]s|presenten)(?! (?:si|cuando (?!quier|pued|gust)|en|despu[eé]s|m[aá]s|a la))',
    '(?<!no )que (?:nos|me) (?:presentes?|presenten|conectes?|pongas?|pongan|juntes?)(?: en contacto)?(?! (?:m[aá]s|a nadie|gente))',
    '(?:pon|pón|ponga|p[oó]nga|p[oó]ngan|poné|poned|p[oó]nte|met[eé])(?:nos|me|le|la|lo|los|las) en (?:contacto(?! con (?!migo))|copia)',
    '(?:haz|hac[eé]|haga|hagan|hagamos) (?:la |el |las |de )?(?:presentaci[oó]n|presentaciones|intro|contacto|conexi[oó]n|puente|enlace|celestina)',
    `(?<!no )(?:que|q|dile|d[ií]gale|decile|decidle|av[ií]sale|p[ií]dele) (?:(?!no |si |cuando |no$)\\p{L}+ ){0,3}?(?:me|nos) ${WRITES}${NOT_NOW}`,
    `(?:puede|pueden|podr[aá]n?) (?:contactarnos|visitarnos|llamarnos|visitarme|localizarme|encontrarme|consultarme)${NOT_NOW}`,
    `(?<!(?:no|si) )(?:le|les|la|lo|los|las) (?:atiendo|recibo|colaboro|ayudo|ayudar[eé]|recibir[eé]|atender[eé]|recibir[ií]a|atendemos|recibimos|ayudamos|echo (?:una mano|un cable|la mano)|doy una mano|oriento|asesoro|cuento (?:lo que (?:s[eé]|haga falta|quiera)|todo|mi experiencia)|hago (?:un )?hueco)${NOT_NOW}`,
    '(?:aqu[ií]|ac[aá]) (?:estoy|estamos|me tiene|me tienes|nos tiene)(?: (?:para|a) [^,;.]{0,30})?(?=$|[,;!])',
    '(?:estoy|quedo|estar[eé]|quedamos|estamos)(?: \\p{L}+)? a (?:su|tu|la|sus|tus|las) (?:entera |completa |plena )?(?:disposici[oó]n|[oó]rdenes|orden)',
    '(?:siempre |hace tiempo que |llevo tiempo queriendo |desde hace tiempo )(?:quise|he querido|quer[ií]a|quiero|queriendo) (?:conocer|hablar|escribir|contactar|charlar)\\p{L}*',
    '(?<!no )(?:tengo|tenía|me dan) (?:muchas |muchísimas |un montón de )?ganas de (?:conocer|hablar|charlar|escuchar|saber de (?:ella|él))\\p{L}*',
    '(?:estoy )?deseando (?:conocer|hablar|charlar|escuchar|que me (?:escriba|llame))\\p{L}*',
    'hago una excepci[oó]n(?! (?:si|solo|cuando))',
    '(?:ni lo dudes|ni que decir tiene|ni se pregunta|eso ni se pregunta|no (?:te|lo|lo) (?:preguntes|pienses|dudes)(?: m[aá]s| dos veces)?)',
    '(?<!no )(?:cuenta|cuente|cuenten|cont[aá]|contad) con (?:ello|eso|mi (?:ayuda|s[ií]|apoyo|colaboraci[oó]n)|nosotros)',
    '(?:cont[aá]|contad|cuente|cuenten) conmigo',
    'quiero (?:conocer|hablar con|charlar con|escuchar a)(?:la|lo|le|los|las)? ?(?:ella|él|a (?!nadie)\\p{L}+)?(?=$|[,;!]| ya| cuanto| pronto)',
    '(?:te|le|os) (?:dejo|doy permiso para|autorizo a) (?:que )?(?:pasar|dar|present|le des|le pases|nos present)\\p{L}*',
    '(?:me puede|puede|podr[aá]|pueden) (?:escribirme|llamarme|contactarme|escribir|contactar|llamar|buscarme|mandarme)(?! (?:si|con|en|a partir|a (?!mi)))',
    'me (?:encantar[ií]a|gustar[ií]a|interesa|interesar[ií]a|apunto|late|copa|mola|hace ilusi[oó]n|har[ií]a ilusi[oó]n|parece (?:muy |una )?(?:bien|genial|perfect[oa]|estupend[oa]|fant[aá]stic[oa]|excelente|buena|gran|interesante))(?! (?:saber|m[aá]s informaci[oó]n|que me (?:dej|des)))',
    '(?:adelante|ok|vale|conforme|de acuerdo) con (?:la|el|ello|eso|lo)',
    '(?:ser[aá]|ser[ií]a|es) un (?:placer|gusto|honor)',
    '(?:acepto|aceptamos|doy mi (?:consentimiento|permiso|ok|visto bueno|autorizaci[oó]n)|autorizo)(?: (?:con gusto|encantad[oa]|la|el|que))?',
    '(?:tienes|tiene|ten[eé]s|cuenta con|dio) mi (?:ok|permiso|visto bueno|autorizaci[oó]n|consentimiento|bendici[oó]n|s[ií])',
    '(?:quedo|estoy|estar[eé]|estar[ií]a|estamos) (?:muy |totalmente |completamente |a su |plenamente )?(?:encantad[oa]s?|de acuerdo|interesad[oa]s?|dispuest[oa]s?|conforme|feliz de|abiert[oa] a)(?! (?:que|en que) no)',
    'feliz de (?:conocer|ayudar|hablar|charlar|conversar)\\p{L}*',
    'con (?:much[ií]simo|mucho|todo el|gran|sumo) (?:gusto|placer)',
  ],
  doubled: [
    'no (?:hay|habr[aá]|habr[ií]a|tengo|veo|vemos|encuentro|tenemos|existe|supone|ser[ií]a|le veo|pongo|tendr[ií]a) (?:en absoluto |absolutamente )?(?:ning[uú]n|ninguna|el menor|alg[uú]n|mayor|nada que objetar|pegas?|problemas?|inconvenientes?|objeci[oó]n(?:es)?|drama|l[ií]o|bronca|rollo|falla|prisa)(?: (?:problema|inconveniente|pega|objeci[oó]n|impedimento|reparo|rollo|drama|objeci[oó]n))?(?: alguno| alguna| ninguno| ninguna)?(?: (?:en|con|a|por) (?:que|ello|eso|la|el)(?: (?:nos|me|la|lo|le|presentes|presente|conectes|pases|presentaci[oó]n|contacto)){0,3})?',
    '(?:c[oó]mo|como) (?:no|que no)(?=$|[,;!–-]| \\p{L}+$| claro| s[ií]| encantad)',
    '(?:y )?por qu[eé] no(?=$|[,;!]| claro| adelante)',
    '(?:c[oó]mo|qui[eé]n) (?:no )?(?:te |le |os |me |se )?(?:voy a|vamos a|iba a|[ií]bamos a|podr[ií]a|puedo|va a|quieres que) (?:(?:te|le|os|me) )?(?:decir(?:te|le|os|les)?(?: yo)? que no|negarme|negarse|negar|rechazar\\p{L}*|no querer|decir otra cosa|diga que no)(?: a (?:ti|vos|usted|eso|algo así))?',
    'no (?:me )?(?:puedo|podr[ií]a|voy a|s[eé]) (?:decir(?:te|le|os)? que no|negarme|resistir\\p{L}*|rechazar\\p{L}*)',
    '(?:nunca|jam[aá]s|no) (?:te )?digo (?:yo )?(?:que )?no(?: a \\p{L}+(?: \\p{L}+)?)?',
    'no (?:faltaba|faltar[ií]a) m[aá]s',
    'faltar[ií]a m[aá]s',
    'no (?:me opongo|tengo por qu[eé] oponerme|veo por qu[eé] no|(?:me )?(?:importa|molesta|cuesta)(?: nada| en absoluto| para nada)?(?= (?:hablar|que|charlar|conocer|ayudar|echar|dar|ate|reci|en ab|pre))|me lo pienso|lo dudes|te cortes|hay ni que preguntar|hace falta (?:ni )?que (?:me )?preguntes|hace falta preguntar|me importa(?: nada| en absoluto)?|me molesta(?: nada| para nada)?)',
    'nada que (?:objetar|oponer)',
    'sin (?:ning[uú]n |el menor )?(?:problema|inconveniente|pega|duda|falta|compromiso|dudarlo|pensarlo|miedo|rollo|drama)s?',
    'ning[uú]n (?:problema|inconveniente|rollo|drama)',
  ],
}
