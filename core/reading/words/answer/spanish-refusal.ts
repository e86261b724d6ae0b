/** How people decline in Spanish, put off, do not know who asks, or want no more mail. */
import type { Language } from './language.ts'

const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|primavera|verano|oto[nñ]o|invierno|unos d[ií]as|unas semanas|un mes|dos semanas|navidad|semana santa|vacaciones)'

export const SPANISH_REFUSAL: Language = {
  no: [
    '(?:uy|ay|ah|nah|no) no',
    'ni (?:loc[oa]|hablar|de broma|en sue[nñ]os|de co[nñ]a|modo|pensarlo|muert[oa]|en pedo|a palos|de chiste)',
    'no (?:gracias|puedo|quiero|me interesa|procede|me apetece|me late|por favor|hace falta|es posible|va a poder ser|podr[aá] ser|creo|lo veo|va|pues|insistas)',
    '(?:para nada|en absoluto|de ninguna manera|de ning[uú]n modo|jam[aá]s|imposible|negativo|nel|nones|nel pastel|paso|paso de esto|yo paso)',
    '(?:esta vez|hoy|creo que|yo|pues|mejor|prefiero|mejor que|va a ser que|me temo que|por desgracia|lamentablemente|desafortunadamente|infelizmente) (?:que )?no',
    'd[eé]jalo(?: estar| as[ií])?',
  ],
  declines: [
    '(?:voy|vamos|tengo|toca|prefiero) (?:a |que )*(?:tener que |deber )?(?:decir(?:te|le|os)? que no|rechazar\\p{L}*|declinar\\p{L}*)',
    'no (?:me|nos|le|les) (?:interesa|apetece|viene bien|conviene|encaja|convence|llama)',
    'no es para (?:m[ií]|nosotros)',
    '(?:no (?:le|les)) (?:des|d[eé]|dé|pases|pase|compartas|env[ií]es) (?:\\p{L}+ )?(?:correo|mail|contacto|n[uú]mero|tel[eé]fono|datos)',
    'no (?:procede|me interesa|nos interesa|me apetece|me late|me va|me cuadra|me animo|aplica|corresponde|va a (?:ser posible|poder ser|funcionar|pasar)|ser[aá] posible|podr[aá] ser|es posible|es lo m[ií]o|es mi tema|estoy para|estamos interesad\\p{L}*|tengo (?:\\p{L}+ ){0,2}(?:tiempo|ganas|inter[eé]s|cabeza|hueco|espacio)|quiero|deseo|deseamos|puedo (?:ayudar|aceptar|atender|con)|podemos|le veo|lo veo|gracias|nos encaja|encaja|me convence|cuentes conmigo|cuenten conmigo|necesitamos|me des|le pases)',
    'ni (?:loc[oa]|hablar|de broma|en sue[nñ]os|de co[nñ]a|modo|pensarlo|en pedo|muert[oa])',
    '(?:prefiero|mejor|preferir[ií]a|preferimos) (?:que )?(?:no|pasar|declinar|dejarlo|rechazar|abstenerme)',
    '(?:voy a|tengo que|debo|he de|me toca|tendr[eé] que|quisiera|vamos a) (?:pasar|declinar|rechazar|decir(?:te|le)? que no|dejarlo pasar|decirte que no|rehusar)',
    '(?:paso|pasamos|declino|declinamos|rechazo|rehuso|reh[uú]so)(?: (?:esta vez|de esto|de esta|por ahora|por esta vez|amablemente|la|el|su))?(?=$|[,;!]| la| el| su| de| esta)',
    '(?:me temo|lamento|siento|lamentamos|sentimos|creo|pues|va a ser|digo) (?:mucho )?(?:que no|no poder|decir(?:te|le)? que no|comunicar(?:te|le)s? que no)',
    '(?:hubiera|habr[ií]a) dicho que s[ií]',
    'd[eé]jalo (?:estar|as[ií]|correr)',
    '(?:ya )?bastante tengo con',
    '(?:lo siento|perd[oó]n|disculpa|gracias|sorry),? (?:pero )?(?:no|paso|prefiero no)(?=$|[,;!]| gracias| puedo| me| esta)',
  ],
  later: [
    '(?:dejarlo|dejamos|moverlo|posponerlo|aplazarlo|verlo|hablarlo|retomarlo) (?:para|hasta|en) (?:el|la|los|las|m[aá]s|dentro|otro)',
    '(?:vuelva|vuelve|vuelvan|vu[eé]lvame|vu[eé]lveme) a (?:consultar|preguntar|escribir|contactar|decir)\\p{L}*(?: \\p{L}+)?',
    `(?:b[uú]sca|escr[ií]be|ll[aá]ma|preg[uú]nta|recu[eé]rda|cont[aá]cta|av[ií]sa|p[ií]nga|h[aá]bla|m[aá]nda|escr[ií]ba|b[uú]sque|cont[aá]cte|pregunte|recuerde|insiste|reint[eé]nta)(?:me|melo|nos|lo|te)?(?: \\p{L}+){0,3} (?:a partir|en ${MONTH}|despu[eé]s|a finales|a principios|a mediados|tras|pasad[oa]|cuando|dentro|m[aá]s adelante|luego|la semana|el mes|el \\d|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes)|otro d[ií]a)`,
    `(?:en|para|a finales de|a principios de|a mediados de|despu[eé]s de|pasad[oa]|tras) (?:el |la |las |los )?${MONTH}(?: \\p{L}+){0,2} (?:lo (?:vemos|hablamos|retomamos|miramos)|hablamos|vemos|s[ií]|mejor|podr[ií]a|puede ser|retomamos|con calma|encantad[oa])`,
    '(?:lo )?(?:vemos|hablamos|retomamos|miramos|dejamos|posponemos|aplazamos)(?: \\p{L}+){0,2} (?:en|para|despu[eé]s|m[aá]s adelante|cuando|luego|a la vuelta|a partir|el mes|la semana|dentro)',
    '(?:ahorita|ahora|ahora mismo|este mes|esta semana|esta quincena|hoy|de momento|por ahora|en este momento|estos d[ií]as|este a[nñ]o|este trimestre)(?!,? (?:\\p{L}+ )?no (?:me interesa|me apetece|quiero|gracias|estoy interesad|estamos contratando|contratamos))(?:,? \\p{L}+){0,3},? (?:no|imposible|fatal|complicado|mal|est[aá] complicado|voy de culo|hasta arriba|a tope)',
    'no (?:puedo|me va|me viene bien|es buen momento)? ?(?:ahora|ahorita|hasta|antes|este mes|esta semana|todav[ií]a|a[uú]n|por ahora|de momento)',
    '(?:m[aá]s adelante|m[aá]s tarde|otro d[ií]a|en otro momento|en otra ocasi[oó]n|la pr[oó]xima|para otra|luego|a la vuelta)(?=$|[,;!]| \\p{L}+$)',
    'd[eé]jame (?:hasta|unas|unos|un)',
  ],
  busy: [
    'hasta arriba',
    'a tope',
    'liad[oa]',
    'de viaje',
    'fuera hasta',
    'vacaciones',
    'a partir del?',
    'de baja',
  ],
  stranger: [
    'no (?:la|lo|le|los|las)? ?(?:conozco|ubico|reconozco|recuerdo)(?: de nada| a nadie| a (?:ning[uú]n[ao]?|est[ea]|es[ea]|tal|ningún)(?: (?:persona|se[nñ]ora?))?| en absoluto| para nada)?',
    '(?:ese|el|este) nombre(?: \\p{L}+){0,3} no me (?:suena|dice)',
    'no me (?:suena|dice)(?: de)?(?: nada)?',
    '(?:ni|no tengo ni) (?:idea|puta idea|pajolera idea) (?:de )?(?:qui[eé]n)',
    'no (?:s[eé]|tengo el gusto de saber) qui[eé]n(?: (?:es|ser[aá]|sea)(?: (?:est[ea]|es[ea]|usted|la|el)(?: (?:persona|se[nñ]ora?))?)?)?',
    'nunca (?:he o[ií]do|o[ií]|escuch[eé]|la he visto|lo he visto)',
    'de qu[eé] (?:nos conocemos|te conozco)',
  ],
  never: [
    '(?:no|nunca|jam[aá]s) (?:me |nos )?(?:vuelv\\p{L}+ a|escrib\\p{L}+|mand\\p{L}+|env[ií]\\p{L}+|contact\\p{L}+|molest\\p{L}+)(?: \\p{L}+){0,4} (?:m[aá]s|nunca|jam[aá]s|nunca m[aá]s)',
    '(?:nunca|jam[aá]s) (?:m[aá]s )?(?:me )?(?:vuelv\\p{L}+|escrib\\p{L}+|contact\\p{L}+)',
    'no quiero (?:recibir|que me)(?: \\p{L}+){0,4} (?:m[aá]s|nunca|correos|escrib\\p{L}+)',
    '(?:d[eé]n?me|darme|quiero|solicito)(?: \\p{L}+)? (?:de )?baja',
    '(?:b[oó]rr|elim[ií]n|qu[ií]t|s[aá]qu|s[aá]c|borr)(?:a|e|en|ad|enme|ame|eme|adme)(?:me)?(?: \\p{L}+){0,3} (?:lista|base|correo|datos|ya|aqu[ií])',
    'd[eé]j(?:a|e|en|ad|ame|eme|enme)(?:me)? (?:en paz|tranquil[oa]|de (?:escribir|mandar|molestar|enviar)\\p{L}*)',
  ],
  other: [
    '(?:eso|esto|de eso|de esto)(?: ahora| ya)? (?:lo lleva|lo ve|lo gestiona|se encarga|se ocupa|le toca a|corresponde a)',
    '(?:lo lleva|lo ve|se encarga|se ocupa|encargad[oa]|responsable)(?: ahora| ya| de eso)* (?:es )?(?!yo|que)\\p{L}+',
    'quien (?:lleva|ve|gestiona|decide)(?: \\p{L}+){0,3} es',
  ],
  notMine: [
    'no (?:soy|es) (?:yo )?(?:la persona|el indicado|la indicada|mi [aá]rea|mi departamento|el contacto)',
    '(?:persona|contacto) equivocad[oa]',
    'te has equivocado de persona',
  ],
}
