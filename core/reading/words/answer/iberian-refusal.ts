/**
 * Refusals in Spanish and Portuguese: what agrees, behind a word that denies. Sources of regular expressions over
 * lower-case text.
 */
import { DO, GLAD, LINK } from './iberian-glad.ts'
import { SUITS } from './iberian-time.ts'

const NOT =
  '(?:no|n[aã]o|tampoco|tampouco|ni|nem|nunca|jam[aá]s|ya no|j[aá] n[aã]o)(?: (?:eu|yo|me|nos|la|lo|le|les|lhe|te|os|se|a|o)){0,2}'
/** Another day, or not yet: no refusal. */
const NOT_THEN = `(?! (?:${SUITS.join('|')}|hasta|at[eé]|antes|ahora|agora|todav[ií]a|a[uú]n|ainda|est[ae]|ya|j[aá]|por ahora|por agora|por enquanto|de momento|en este|neste|nest[ae]|en est[ao]s|sin|sem|que (?:esper|me est[eé]s|decir|dizer))(?!\\p{L}))`
const WANT =
  '(?:interesa(?:r[ií]a)?|interessa(?:ria)?|apetece|late|copa|tinca|mola|conviene|conv[eé]m|convence|nace|llama|provoca|cuadra|d[aá] jeito|calha|seduz|seduce|atrae|atrai|entusiasma|motiva|viene(?: nada)? bien|gustar[ií]a|gustaria|encantar[ií]a|hace (?:gracia|ilusi[oó]n)|agrada)'
const CAN =
  '(?:puedo|podr[eé]|podr[ií]a|posso|poderei|conseguirei|consigo|voy a|vou|vamos a|vamos|pienso|penso|pretendo|tengo pensado|quiero|quero|deseo|desejo|quisiera|gostaria de|gostava de|tengo que|me veo|quero ter de)'
const GRANT =
  '(?:acepto|aceito|aceptamos|aceitamos|autorizo|consiento|consinto|permito|concordo|apruebo|aprovo|accedo|topo)'
const HAND =
  '(?:present|apresent|conect|vincul|junt|pong|ponh|introduz|introdu[cz]|compart|partilh|facilit|coloqu|pas[ea]|pass[ea]|d[eé](?=s|n| )|d[eê](?=s|em| )|mand|env[ií]e)\\p{L}*'
const OPINE =
  '(?:(?:yo|eu) )?(?:creo|pienso|dir[ií]a|digo|acho|penso|diria|creio|receio|temo|parece|supongo|imagino|me inclino a|decid[ií]|resolv[ií])(?: (?:yo|eu))?'

export const IBERIAN_DECLINES: readonly string[] = [
  ...GLAD.map(glad => `${NOT} (?:${glad})${LINK} ${DO}${NOT_THEN}`),
  `${NOT} ${WANT}(?! (?:los|las|el (?:lunes|martes|mi|jue|vie|s[aá]b|dom)|às|aos|molest|que (?:lo|te|me) (?:tom|lev)))${NOT_THEN}`,
  `${NOT} ${CAN}(?: poder| a poder)? ${DO}${NOT_THEN}`,
  `${NOT} ${GRANT}(?=$|[,;.!]| (?:que|a|la|el|o|de|ser|la|esta|este|nada|em|en)(?!\\p{L}))${NOT_THEN}`,
  `(?:no|n[aã]o) (?:(?:me|nos|le|les|la|lo|lhe|a|o|se) ){0,2}${HAND}(?:-(?:me|nos|lhe))?(?=$|[,;.!]| (?:a|con|com|por|mis?|o|os|meus?|minhas?|nada|ningu\\p{L}+|nadie|en contacto|em contac?to|la presentaci|a apresenta)(?!\\p{L}))${NOT_THEN}`,
  `(?<!(?:no|n[aã]o) )${OPINE} que (?:mejor |melhor )?(?:no|n[aã]o)(?=$|[,;.!])`,
  '(?:me |nos )?(?:es|[eé]|ser[aá]|resulta|vai ser|va a ser) (?:me )?(?:del todo |de todo |totalmente |completamente )?(?:imposible|imposs[ií]vel|inviable|invi[aá]vel)(?=$|[,;.!])',
  '(?:recuso|declino|rechazo|dispenso|rejeito|reh[uú]so)(?: (?:amablemente|educadamente|gentilmente|agradecid[oa]))? (?:o|a|el|la|tu|su|esta|este|essa|esse|vossa?|tua|teu|sua|seu)(?!\\p{L})',
  'n[aã]o (?:[eé]|ser[aá]|vai ser) (?:preciso|necess[aá]rio)(?=$|[,;.!])|n[aã]o precisa(?=$|[,;.!]| obrigad)',
  '(?:j[aá] )?n[aã]o (?:dou|fa[cç]o|concedo|aceito|curto|participo em|entro em) (?:mais )?(?:mentorias?|entrevistas?|reuni[oõ]es|caf[eé]s|palestras?|apresenta[cç][oõ]es|consultorias?|favores|isso|essas coisas|esse tipo|esta[s]? coisas)',
]

/** Words of a yes, and a no right before them. */
export const IBERIAN_NO: readonly string[] = [
  '(?:no|n[aã]o) (?:cuente[ns]?|cont[eé]s|cuentes|contes?|contem) (?:conmigo|comigo)',
  `(?:no|n[aã]o|tampoco) (?:${GRANT}|me (?:apunto|interesa|interessa|late|copa|tinca|va|cuadra|viene bien|apetece|encanta)|quiero|quero|puedo|posso|estoy (?:de acuerdo|interesad[oa]|por la labor)|estou (?:de acordo|interessad[oa]|a fim))`,
  `${OPINE} que (?:mejor |melhor )?(?:no|n[aã]o)`,
  'nem a brincar|nem a gozar',
]
