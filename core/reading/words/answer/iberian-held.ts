/**
 * What a yes hangs on in Spanish and Portuguese: a condition, a doubt behind a "but", what is to be told or asked first.
 * Sources of regular expressions over lower-case text.
 */

/** "Si te parece", "só se ela quiser": hangs nothing. */
const COURTEOUS =
  '(?! (?:(?:ella|ela|usted|t[uú]|vos|voc[eê]|a ella|a ti|a usted|alice) )?(?:(?:te|le|les|os|lhe|lhes|vos) )?(?:quier|quis|gust|pued|pud|pod|puder|parec|va |viene|vem |apetec|interes|sirv|serv|convien|convier|import|molest|ayud|ajud|necesit|precis|der |dá |es (?:posible|[uú]til|c[oó]mod)|[eé] poss|sea (?:antes|por|en|r[aá]pido|a |de |con)|est[aá]s? de acuerdo|as[ií] lo|fizer falta|hace falta|lo (?:ve|cree|dese)|prefier|prefer))'
const BUT =
  '(?:pero|mas|aunque|embora|ainda que|se bem que|si bien|solo que|só que|s[oó]lo que|por[eé]m|ahora bien|eso s[ií]|[,;–-])'
const FEW = '(?: (?!no |n[aã]o )\\p{L}+){0,2}?'
const TELL =
  '(?:d[ií](?:me|game|ganme|melo|z-me|ga-me|gam-me)|decime|cu[eé]nt(?:a|e|ame|eme|enme)\\p{L}*|cont(?:á|a)me|exp?l[ií]c(?:a|á|ame|ame|eme)\\p{L}*|expl[ií]que(?:-?me|nme)|m[aá]nd(?:a|e)(?:me|-me|melo)|env[ií](?:a|e)(?:me|-me)|p[aá]s(?:a|e)(?:me|-me)|conta-me|explica-me|me (?:diz|diga|conta|conte|explica|explique|manda|mande|passa|passe|fala|fale)|quiero|quisiera|querr[ií]a|necesito|teng[oa] que|tendr[ií]a que|deb[oa]|me gustar[ií]a|me gustaria|tenha (?:de|que)|queria|quero|preciso|gostava|gostaria|tenho (?:de|que)|deixa|d[eé]jame|d[eé]jeme|habr[ií]a que|conviene|convinha)'
const ABOUT =
  '(?:saber|hablar contigo|falar contigo|consultar\\p{L}*|preguntar\\p{L}*|perguntar\\p{L}*|pensar\\p{L}*|pens[aá]-?l\\p{L}+|ver(?:lo)?|hablarlo|comentarlo|revisar\\p{L}*|confirmar\\p{L}*|entender|conocer m[aá]s|perceber|dormir)'
/** What a doubt is about that is none of their own worth: "no sé si es buena idea". */
export const WORTH =
  '(?:es|sea|ser[ií]a|seja|[eé]|seria|me conviene|quiero|quisiera|quero|debo|deber[ií]a|devo|devia|deveria|tiene|tendr[ií]a|faz|vale|merece|me apetece|tengo (?:ganas|tiempo|cabeza)|tenho (?:tempo|vontade|cabe[cç]a)|estoy (?:lista|listo|preparad|dispuest|para)|estou (?:pront|preparad|dispost|para)|me interesa|me interessa|acepto|aceito|compensa)'

export const IBERIAN_HELD: readonly string[] = [
  // Conditions
  `(?:siempre que|siempre y cuando|con tal (?:de )?que|contanto que|sempre que)(?! (?:quier|quis|pued|pud|gust|haga|fa[cç]a falta|le |te |lo |lhe |viene|venga|ela|ella|you|necesit|precis|sea (?:antes|por|en|r[aá]pido|a |de |con|online|presencial)|seja (?:por|em|no|na|de|online)))`,
  '(?:a cambio|em troca) d[eo](?! (?:nada|una? (?:caf|caña|cerve)|um caf|uma cerve))',
  '(?:en (?:el )?caso de que|no caso de)(?! (?:quier|quis))|(?<!(?:en|el|este|ese|mi|no|o|meu|esse|seu|um|nosso|qualquer) )caso (?:a|o|ela|ele|meu|minha|n[aã]o|haja|seja)(?! (?:quei|prefi|precis|poss|ach|mais|melhor|necess))',
  // What is to be told or known by then
  '(?:una vez|uma vez|cuando|quando|en cuanto|assim que|logo que|tan pronto como|apenas)(?: que)?(?: ya| j[aá])? (?:(?:me|nos) (?:ha[yg]a[ns]? |hayas )?(?:dig|diss|expli|cuent|cont|aclar|esclare|pag|autori|convenz|conven[cç])\\p{L}*|(?:yo |eu )?(?:sepa|saiba|souber|entienda|entender|perceba|perceber|conozca m[aá]s|tenga (?:el permiso|permiso|la autori))|(?:\\p{L}+ ){1,3}(?:autori[cz]|apruebe|aprov|permit)\\p{L}*)',
  '(?:a ver|veamos|vamos (?:a )?ver|vejamos|ver) (?:qu[eé]|o que|si|se|c[oó]mo) (?:(?:me|le|lo|nos) )*(?:(?:a |la |el |o |mi |mis |meu |minha |os |as )+\\p{L}+ )?(?:dice|diz|opina|acha|piensa|pensa|parece|dicen|dizem)(?!\\p{L})',
  '(?:salvo (?:si|que)|a menos que|a no ser que|a n[aã]o ser (?:que|se)|excepto si|exceto se|excepto cuando)(?! (?:quier|quis|prefier|pref))',
  '(?:a|con|com|sob|bajo|en|na) (?:la |una |a |uma |[uú]nica )?(?:sola |s[oó] |[uú]nica )?condi(?:ci[oó]n|[cç][aã]o)(?: (?:de|que|es|[eé]))?',
  `(?:s[oó]lo|[uú]nicamente|exclusivamente|nada m[aá]s|só|so|apenas|somente|unicamente) (?:si|se|cuando|quando|en (?:el )?caso|no caso|após|despu[eé]s de que)${COURTEOUS}`,
  'desde que (?:n[aã]o|ela (?:n[aã]o|me|seja|pague|venha|saiba)|seja|haja|tenha|possa|fique|prometa|garant\\p{L}+|me (?:pag|diga|expliq|garant|d[eê])\\p{L}*|o assunto|o tema|a conversa)(?!\\p{L})',
  '(?:mientras|enquanto) (?:no (?!lleg|est|hay)\\p{L}+|n[aã]o (?!cheg|est|h[aá])\\p{L}+|(?:sea|seja|que (?:no|sea))(?!\\p{L}))',
  '(?:seg[uú]n|conforme) (?:para qu[eé]|lo que|de qu[eé]|qu[eé]|sea|c[oó]mo|vea|el (?:tema|asunto|caso)|o (?:assunto|tema|que|caso)|for|seja|a (?:proposta|conversa)|la (?:propuesta|idea|persona))(?!\\p{L})',
  '(?<!(?:no|n[aã]o) )(?:todo |tudo |eso |isso |ya |vai |va a )?(?:depende|depender[aá]?|dependiendo|dependendo|a depender)(?! (?:de (?:ti|vos|usted|ella|ela|voc[eê]|si me)|d[eo] (?:ti|vos)))(?!\\p{L})',
  '(?:si|se) (?:me (?:pag|dic|dig|cuent|cont|expli|asegur|promet|garanti|prueb|prov|demuestr|mostr|convenc|dej|autori|diss)\\p{L}*|(?:mi|minha|meu|o meu|a minha) (?:jef|chef|mujer|marido|mulher|espos|soci|s[oó]ci|equip|empres|familia|fam[ií]lia|abogad|advogad|m[eé]dic|direct|diret|agenda)\\p{L}*|(?:t[uú]|vos|usted|voc[eê]) (?:tambi[eé]n |tamb[eé]m )?(?:vien|vier|ven[ií]s|est[aá]|estiv|vai|vas|va|acompañ|asist|particip|promet|garant|pag)\\p{L}*|(?:est[aá]s|vienes|ven[ií]s|vas|vens|vieres|estiveres|acompa[nñ]as|participas) (?:t[uú]|vos|tambi[eé]n|tamb[eé]m|presente|delante|conmigo|comigo)|(?:vien|vier|vem|acompa[nñ]|est[aá] |estiver)\\p{L}*(?: (?:you|dana))? (?:presente|delante|tambi[eé]n|tamb[eé]m|junto|conmigo|comigo)|alguien|algu[eé]m|(?:me )?pagan?|pagarem|hay (?:dinero|plata|presupuesto|pago|honorarios)|h(?:á|ouver) (?:dinheiro|grana|verba|cach[eê]))',
  // Second thoughts
  `${BUT},?${FEW} (?:no|n[aã]o) (?:s[eé]|sei|tengo claro|est[eé] (?:muy |del todo |nada )?(?:segur[oa]|convencid[oa])|esteja (?:muito |nada )?(?:cert[oa]|segur[oa]|convencid[oa])|estoy segur[oa]|estou (?:cert[oa]|segur[oa]|convencid[oa])|ten(?:ho|ha) (?:a )?certeza|me convence|estoy (?:muy |del todo |nada |demasiado )?(?:segur[oa]|convencid[oa])|lo (?:veo|tengo) (?:muy |nada |del todo )?claro)(?:$|[,;.!]| (?:si|se) ${WORTH}| de (?:que|querer|esto|isto|si)| qu[eé] (?:decir|pensar)| o que (?:dizer|pensar))`,
  `${BUT},?${FEW} (?:tengo|tenga|tenho|tenha|me quedan?|tendr[ií]a|con|com) (?:(?:mis|muchas|algunas|ciertas|as minhas|muitas|algumas|certas|serias|s[eé]rias) )*(?:dudas|reservas|reparos|recelos|d[uú]vidas|receios)`,
  `${BUT},?${FEW} (?:lo dudo|dudo|duvido|me lo pienso|lo pienso|me da (?:un poco de )?(?:miedo|reparo|pereza|cosa|corte)|tenho (?:algum )?(?:receio|medo)|d[aá]-me (?:algum )?receio)(?=$|[,;.!]| (?:de|que))`,
  '(?:en principio|em princ[ií]pio|a princ[ií]pio|de entrada),? (?:s[ií]|sim|pero|mas|me|no|n[aã]o|puede|pode|adelante|vale|claro|bien|tudo|acho|creo)|(?<=, )(?:en principio|em princ[ií]pio)(?=$|[,;.!])',
  '(?<=, ?)(?:supongo|imagino|acho eu|creio eu|creo|acho|digo yo|quiz[aá]s?|tal vez|talvez)(?=\\P{L}*$|,)',
  // What comes first
  `(?:^|${BUT}|[,;–-]|y|e) ?(?:antes|primero|primeiro|antes de nada|antes de m[aá]s|antes de mais|antes disso|antes de eso|de entrada|eso s[ií] antes)(?: de (?:nada|todo|decidir|aceptar|aceitar|eso|m[aá]s|mais))?,? (?:a ver si )?${TELL}`,
  `${TELL}(?: (?!no |n[aã]o )[\\p{L}]+){0,5}? (?:antes|primero|primeiro)(?=$|[,;.!]| (?:de (?:decidir|dar|decir|aceptar|aceitar|dizer|responder|contestar|nada|todo|mais|m[aá]s)|qu[eé]|de qu[eé]|do que|o que|para qu[eéê]|su|el|o|a)(?!\\p{L}))`,
  `(?:${BUT}|[,;–-]|^) ?(?:tengo que|tendr[ií]a que|debo|necesito|d[eé]jame|d[eé]jeme|dejame|tenho (?:de|que)|preciso(?: de)?|deixa(?:-me)?(?: eu)?|deixe-me|vou|voy a|quiero|quero)(?: primero| antes| primeiro| yo| eu)? ${ABOUT}`,
  `(?:hasta|at[eé]) (?:que (?:no )?|no )?(?:saber|sepa|entender|entienda|perceber|perceba|ver qu[eé]|conocer|me expli\\p{L}+|me cuent\\p{L}+|me cont\\p{L}+)(?!\\p{L})`,
  '(?:ya|luego|ma[nñ]ana|depois|logo|amanh[aã]|despu[eé]s) (?:(?:te|le|os|lhe|vos|eu|se|yo) )*(?:lo |la )?(?:digo|dir[eé]|confirmo|confirmar[eé]|contesto|contestar[eé]|respondo|responder[eé])(?! (?:que|c[oó]mo|como|qu[eé] d[ií]a|qual|quando|cu[aá]ndo|d[oó]nde|onde|el |la |o |a |los |las |os |as |mi |mis |meus? |minhas? |mis ))|(?:te|le|lhe|os) (?:confirmo|contesto|respondo) (?:ma[nñ]ana|luego|despu[eé]s|esta (?:semana|noche|tarde)|en|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes)|amanh[aã]|depois|m[aá]s|mais|la (?:semana|pr[oó]xima))|confirmo (?:mañana|amanh[aã]|luego|depois|m[aá]s tarde|mais tarde|en unos|em)|(?:digo|confirmo|respondo)-(?:te|lhe) (?:depois|amanh[aã]|mais|algo|alguma)',
  `${BUT} ?¿?(?:para qu[eéê]|qu[eé] (?:quiere|busca|hace|es|necesita|pide)|de qu[eé]|qui[eé]n|cu[aá]nto|por qu[eé] yo|o que [eé]? ?(?:que )?(?:ela|ele)|do que|quem|quanto)(?!\\p{L})`,
]

/** "Eso dije el año pasado", "es broma, ni hablar": what makes of a yes one that was, or none. */
export const IBERIAN_TAKES_BACK: readonly string[] = [
  '(?:(?:(?:es|era|fue|foi|ser[ií]a|seria|[eé]) )?(?:eso|esto|isso|isto|lo mismo|o mesmo)(?: (?:es|era|fue|foi|[eé]))?(?: (?:lo|o) que)?|(?:es|era|fue|foi|ser[ií]a|seria|[eé]) (?:lo|o) que)(?: (?:yo|eu|te|les?|lhe|vos|me))* (?:dije|disse|dec[ií]a|dizia|contest[eé]|respondi|respond[ií]|(?:habr[ií]a|hubiera|hubiese|teria|tinha|tivesse)(?: \\p{L}+)? (?:dicho|contestado|respondido|dito|escrito)|(?:dir[ií]a|diria|contestar[ií]a|responderia)(?= (?:si|se|hace|h[aá]|antes|normalmente|en otr|noutr)(?!\\p{L}))|(?:(?:me )?gustar[ií]a|gostaria de|gostava de|quer[ií]a|queria|quisiera|pensaba|pensava|iba a|ia)(?: (?:poder|yo|eu))? (?:decir|contestar|responder|dizer))(?!\\p{L})',
  '(?:es|era|estoy|estaba|estou|estava|t[oô]|[eé])(?: (?:una|de|uma|a|s[oó]))*(?: solo)? (?:broma|co[nñ]a|bromeando|brincando|brincadeira|brincar|gozar|zoando|vacilando|chiste)[,:;–-]? (?:ni|nem|no|n[aã]o|nada|obvi\\p{L}+ que n)',
  '(?:ja|jaja\\p{L}*|jeje\\p{L}*|haha\\p{L}*|hehe\\p{L}*|kkk*|rs+|lol)[,!]? (?:ni|nem|niet) \\p{L}+',
]
