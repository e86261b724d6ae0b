/**
 * What Spanish, French, Portuguese and Italian say alike: put together of the verb, who it is about, and the noun, one
 * language beside the other. Sources of regular expressions over lower-case text with single spaces.
 */
import { accentless } from './accent.ts'
import { CONTACT, JOIN, SOMEBODY, TOLD_TO_SAY, told } from './directive.ts'
import type { Language } from './language.ts'

/** Whoever asks: by name they are "you" before this is read. */
const ASKER = '(?:you|t[uú]|te|ti|vos|usted(?:es)?|vosotr[oa]s|vous|toi|você|vocês|lei|voi)'
/** Stands in for somebody, or means them well. */
const VOUCHES =
  '(?:garant\\p{L}*|recom\\p{L}*|recommand\\p{L}*|recomiend\\p{L}*|raccomand\\p{L}*|consigli\\p{L}*|consej\\p{L}*|aconsej\\p{L}*|aconselh\\p{L}*|consill\\p{L}*|conseill\\p{L}*|di[czt]e?[sn]?|avala\\p{L}*|apadrina\\p{L}*|répond\\p{L}*|se porte|pens\\p{L}+|piens\\p{L}+|cre[ed]\\p{L}*|croit|crê|acha\\p{L}*|ritien\\p{L}*|juge\\p{L}*|estim\\p{L}*|confí\\p{L}*|confia\\p{L}*|fida\\p{L}*|insist\\p{L}*|(?<=(?:lo|le|la|o) )(?:pid[ea]|pede|chied|demand)\\p{L}*)'
const OBJECT = "(?:(?:le|la|lo|les|l'|il|elle|en|me|mi|o|a|ci|te|vi|nous|gli|nos|se|así|por|para) ?){0,2}"

/** What they do as a rule. */
const USUALLY =
  "(?:en general|por lo general|por regla general|normalmente|habitualmente|de normal|de costumbre|casi nunca|rara vez|raramente|en général|généralement|d'habitude|d'ordinaire|normalement|habituellement|rarement|em geral|geralmente|de regra|por norma|por regra|habitualmente|raramente|in genere|in generale|di solito|normalmente|generalmente|di norma|di regola|abitualmente|raramente|(?:no )?(?:acostumbro|suelo|solemos)(?: a)?|(?:não )?(?:costumo|costumamos)|(?:non )?(?:sono solit[oa]|sono abituat[oa])(?: a)?|(?:je )?(?:n')?ai (?:pas )?l'habitude)"

/** All that there is of it. */
const SAID =
  '(?=$|[,;.!]| (?:tout|avant|antes|prima|sans|sin|senza|sem|con|com|avec|enseguida|subito|logo|et|y|e|ed|à|a|al|alla|à la|au)(?!\\p{L}))'

/** Anywhere else, or for somebody else. */
const NOT_ELSE = '(?! (?:(?:más|più|mais|plus) |a (?:mi|mio|meu)|(?:en|in|em|à) (?:otr|altr|outr|autre)))'

/** Judged to be good, which denied refuses. */
const FITTING =
  '(?:oportun|conveniente|convenient|apropiad|apropriad|adecuad|adequad|opportun|approprié|indiqué|indicad|necesari|necessár|necessari|nécessaire|pertinent|prudente?|útil|utile|utile|sensat|procedente|il caso|judicieux|souhaitable)\\p{L}*'

/** What is given by whoever agrees. */
const CONSENT =
  '(?:conformidad|consentimiento|autorización|beneplácito|visto bueno|aprobación|acuerdo|venia|bendición|concordância|consentimento|autorização|acordo|anuência|aval|aprovação|assentimento|assenso|consenso|benestare|approvazione|accordo|autorizzazione|nulla osta|benedizione|accord|consentement|autorisation|feu vert|assentiment|bénédiction)'
const DENIED =
  "(?:no|não|nao|non|ni|nem|né|ne|n'|sin|sem|sans|senza|si|se|s'|cuando|quando|quand|para que|jamais|nunca|mai)"
/** To say yes, where it is denied or left. */
const ACCEPT =
  '(?:aceptar|acceder|acoger|aceitar|aceder|acolher|anuir|accettare|accogliere|aderire|acconsentire|accepter|accéder|accueillir|donner (?:une )?suite|dar curso|dar seguimiento|dar seguimento|dare seguito|atender (?:su|a su|o seu|ao|al|a la)|participar|partecipare|participer)(?:lo|la|le|l[oa]s)?'
const MEET =
  '(?:conoc|conozc|conhec|conosc|connaî|connai|rencontr|convers|charl|habl|fal|parl|discut|échang|incontr|recib|receb|accogli|recev|atend|ayud|ajud|aiut|aider|faire|far|entrar|entrer|entrare|pon|me pon|être mis|ser |que (?:la|me|nos))'

/** "with my", "to the". */
const TO_SOMEBODY =
  "(?: (?:con|com|avec|à|al|alla|allo|all'|agli|a|ao|aos|à|au|aux|auprès de|auprès du|chez|presso|de|du|le|la|el|il|lo|l'|les|los|las|i|o|os|as|mi|mis|mon|ma|mes|mio|mia|miei|meu|minha|meus|nuestr[oa]s?|notre|nos|nostr[oia]|nosso|nossa|plutôt|directement|piuttosto|direttamente|directamente|diretamente|mejor|melhor|antes|pure|donc)){0,4}"

/** Neither to a lawyer of theirs, "présentez-nous à votre avocat", nor anything but somebody: "presentatemi il conto". */
const SOMEBODY_NEW =
  "(?! (?:(?:à|a|al|alla|ao|con|avec|com) (?:votre|ton|ta|su|tu|sus|vuestr[oa]|suo|sua|tuo|tua|vostr[oa]|seu|teu|um|uma|un|une|una|le|la|el|il|o) \\p{L}|(?:prima|antes|d'abord|primero|primeiro|un|una|uno|unos|um|uma|une|des|le|la|les|il|lo|el|los|las|gli|i|os|l'|vos|votre|vostr[ioea]|su|sus|sua|seu)(?! ?(?:jeune|joven|giovane|jovem )?(?:señor|dame|demoiselle|signor|senhor|person|pessoa|interes|intéres|dott|dra?(?!\\p{L})|coleg|collèg|ragazz|chic|moç|auteur|autor|sra?(?!\\p{L})|deux|dos|due|dois))))"
/** Whoever says one of these has made up their mind. */
export const ROMANCE_CONSENT = [
  // The introduction is asked for
  `${told(JOIN, 'me')}${SOMEBODY_NEW}`,
  `${told('mett|met|p[oó]n|pong|p[oôõ]|poner|coloc', 'me')}(?: \\p{L}+){0,2}? (?:en|in|em) (?:relation|contact|contacto|contato|contatto|lien|rapport)${SOMEBODY_NEW}`,
  `${told('proced|procéd|avan[zcç]', 'others')}(?=$|[,;.!]| (?:avec|con|com|à|alla|pure|nomás|donc|sans|sin|sem|senza|como|come|comme)(?!\\p{L}))`,
  `${told('d[aàeé]|dat|donn', 'others')}(?: (?:donc|pure|il|le|o|la|una|bonne|favorable|pleine|por|cuanto|antes)){0,2} (?:seguito|suite|curso|corso|seguimiento|seguimento|andamento|sequência|trámite)`,
  // She is told to come, or that she is expected
  `${TOLD_TO_SAY}(?:(?:la |l'|le |o |a |lhe |lo )?(?:espero|aspetto|attends|recibo|accolgo|estaré|sarò|sono qui|estou|puede|può|peut|pode|pued|venga|venir|vienne|venha|me (?:escriba|llame|escreva|ligue)|m'écri|m'appel|mi (?:scriv|chiam)|scriver|chiamar|passar|passer))\\p{L}*${NOT_ELSE}`,
  '(?<=^|[,;:] ?)(?:(?:ela|ele|ella|él|lei|lui) )?(?:que|che|qu.elle|qu.il) (?:escriba|llame|venga|pase|scriva|chiami|passi|écrive|appelle|vienne|escreva|ligue|venha)(?=$|[,;.!]| (?:sin|cuando|quando|quand|pure|sem|nomás|tranquil\\p{L}+|ya|già|já|sans|senza|logo|pronto|presto|vite|quanto)(?!\\p{L}))(?! (?:cuando|quando|quand) (?:vuelv|torn|volt|revien|termin|acab|fin))',
  `${told('fai|fat|facc|hag|fa[çz]|organi[zs]|concert|gest', 'others')}(?: (?!no|non|pas)\\p{L}+){0,3} (?:presentac|presentaz|présentation|apresenta|mise en|intro|conexi|conoscenz)\\p{L}*`,
  `${told('fai|fat|facc|fa|hag|fa[çz]', 'me')} (?:incontr|conosc|conoc|conhec|rencontr|connaî)\\p{L}*`,
  `${told('d[aàeéê]|dat|donn|pas|transm|comunic|communiq|facilit|forn|env|gir|inoltr|mand|part|compart|trasm', 'others')}(?: (?!no|non|pas)\\p{L}+){0,2} (?:mi|mis|mio|mia|miei|mon|ma|mes|meu|minha|meus|nuestr[oa]s?) (?:correo|e-?mail|mail|direcci|datos|contact|contat|indirizz|recapit|dati|adresse|coordonn|endere|dados|morada|número|numer|telef|téléph|cell|celular)\\p{L}*`,
  // Consent is given
  "(?<!(?:no|não|non|ne|si|se) )(?:se complace|me complace|nos complace|ha il piacere|ho il piacere|abbiamo il piacere|a le plaisir|ai le plaisir|avons le plaisir|tem o prazer|temos o prazer|tenho o prazer|tem a honra|tengo el (?:gusto|honor|agrado)|tiene el (?:gusto|honor|agrado)|tenemos el (?:gusto|honor|agrado))(?: (?:en|de|di|d'))? ?(?:acept|accett|accept|aceit|acced|acconsent|autori[zs]|consent|acoger|accogl|accueill|acolh)\\p{L}*",
  `(?<!${DENIED} ?(?:(?:les?|vous|vi|lhes?|me|te|ti|os) )?)(?:tienen?|tenéis|tienes|cuenta|cuentan|cuenten|cuente|contad|contem|conte|contate|conti|comptez|compte|doy|damos|expreso|manifiesto|confirmo|reitero|otorgo|presto|dou|damos|manifesto|tem|têm|tens|avete|ha|hai|hanno|do|diamo|esprimo|confermo|donne|donnons|avez|exprime|confirme|(?:manifest|expres|express|esprim|exprim|confirm|conferm|comunic|reiter|transmit)(?:ar|er|ir|ere|are|o|e|amos|iamo|ons)(?:-lhes|-vos|les|vi)?)(?: (?:con|com|su|sur|con toda|usted(?:es)?|vosotros|vocês?|por la presente|pela presente|par la présente|bien sûr|naturalmente|desde ya|volontiers|volentieri|toda?|tutto|tutta|tout|toute))* (?:(?:o|a|il|la|mi|mon|ma|meu|minha|mio|mia|notre|nuestr[oa]|nosso|nossa|pieno|piena|toda?|pleno|plena) ?){1,2}(?:\\p{L}+ )?${CONSENT}`,
  `(?<!${DENIED} )(?:(?:mi|mon|ma|mia|minha|nuestra|notre|nostra|nossa|la|a) )?(?:respuesta|réponse|risposta|resposta)(?: (?:es|est|è|é|será|sera|sarà)) (?:(?:pues|donc|dunque|quindi|pois|bien|un|un|um|claramente|clairement|claramente|bien sûr|naturalmente) )*(?:afirmativ[ao]|affirmative|affermativ[ao]|positiv[ao]|positive|favorable|favorevole|favorável|oui|sí|sì|sim)(?=$|[,;.!]| (?:et|y|e|ed|con|avec|com|sans|sin|senza|sem)(?!\\p{L}))`,
  `(?:confirm|manifest|expres|comunic|transmit|conferm|esprim|exprim)\\p{L}*(?: (?!no|non|não|pas)[\\p{L}']+){1,9}? (?:y|e|et|ed|así como|bem como|ainsi que|nonché) (?:(?:o|a|il|la) )?(?:mi|mon|ma|mio|mia|meu|minha|nuestra?|notre) (?:\\p{L}+ )?${CONSENT}`,
  `(?:accord|consentimiento|consentimento|consenso|autorización|autorisation|autorização|autorizzazione) (?:donné|accordé|concedid[oa]|dado|otorgad[oa]|accordat[oa]|concess[oa])e?(?=$|[,;.!]| (?:pour|para|per|à|al|alla|a)(?!\\p{L}))`,
]

const ROMANCE_WORDS: Language = {
  agrees: [
    // An exception is made
    "(?<!(?:no|não|nao|non|ni|nem|né|sem|sin|sans|senza|ne|n'|jamais|nunca|mai) (?:(?:le|te|lhe|ti|gli|vous) )?)(?:har[eé]|hago|hacemos|haremos|voy a hacer|podemos hacer|puedo hacer|fais|ferai|faisons|vais faire|peux faire|farò|faccio|facciamo|posso fare|faço|farei|vou fazer|abro|abrirei|vou abrir|posso abrir)(?: (?:con gusto|aquí|ici|volontiers|volentieri|qui|aqui))? (?:una?|um|un'|une) ?(?:excepci|excepç|exceç|eccezion|exception)\\p{L}*",
    "(?<!(?:ni|né|nem|no|não|non) )(?:esta vez|cette fois|desta vez|dessa vez|stavolta|questa volta|en (?:este|tu|su) caso|dans ce cas|neste caso|nesse caso|in questo caso)(?:-ci)?,? (?:sí|sì|oui|sim|c'est oui|(?:lo |l')?(?:acepto|accetto|accepte|aceito))(?! (?:que|pero|ma|mais|mas|no|si|se|só|solo)(?!\\p{L}))",
    // Welcome, and done
    `(?<!${DENIED} )(?:é|es|è|est|será|sera|sarà) (?:(?:muy|muito|sempre|siempre|toujours|sempre|la|le|o|a|il) )?(?:bem-vind[oa]|bienvenid[oa]|benvenut[oa]|bienvenue?)`,
    '(?<=^|[,;:.!] ?)(?:transmettez|transmets|faites (?:suivre|passer)|fais (?:suivre|passer)|procédez|transmítanlo|pásenlo|háganlo|procedan|encaminhem|avancem|inoltrate|procedete|trasmettete)(?: (?:donc|pure|nomás|pues|à vontade))?(?=$|[,;.!])',
    // A yes that is said
    `(?<!(?:ne|si|no|não|non|se|que|qu'|quand) (?:je )?)(?:dis|dirai|réponds|digo|respondo|contesto|voto|dico|rispondo|direi|diria|diría|decimos|dizemos|diciamo)(?: (?:donc|bien|tout de suite|por tanto|quindi|pois|encore|logo|simplement|volontiers|que|di))* ?(?:oui|sí|sim|sì)${SAID}`,
    `(?<!${DENIED} )(?:c'est|c'était|ce sera|es|era|sigue siendo|será|è|era|resta|sarà|é|continua a ser|reste)(?: (?:toujours|encore|bien|donc|siempre|sempre|ancora|ainda|pues|quindi|un|um|évidemment|bien sûr|claramente|chiaramente|pour moi|per me|para mim|por mi parte))* (?:oui|sí|sim|sì)${SAID}`,
    // "Venha ela"
    '(?<=^|[,;:] ?)(?:que |che |qu.)?(?:venha|venga|vienne) (?:ela|ele|ella|él|lei|lui|pure|donc)(?=$|[,;.!])',
    '(?<!(?:no|não|non|ne) )(?:est[áa]n?|estais|estáis|estão|siete|è|sei|são|queda|quedan|vous êtes|tu es)(?: (?:tod[oa]s |desde ya |pleinement |pienamente |plenamente )?)?(?:autorizad[oa]s?|autorizzat[oaie]|autorisée?s?)(?! (?:a|à|para) (?!present|apresent|présent|nous|nos|me|dar|pass|pas|mett|pôr|pon))',
    // It is done, or they are there for it
    '(?<!(?:no|não|non|ne) )(?:lo|la|le|o|je le) (?:hago|haré|faço|farei|faccio|farò|fais|ferai) (?:encantad[oa]|con (?:mucho )?gusto|volentieri|volontiers|com (?:todo o |muito )?(?:gosto|prazer)|avec (?:grand )?(?:plaisir|joie)|con piacere)',
    '(?:cá|aqui|aquí|acá) (?:estou|estoy)$|(?:io )?sono qu[ia]$|eccomi$|me voi(?:ci|là)$',
    '(?:feliz|encantad[oa]|content[oae]s?) de(?: ?poder)? ?(?:conocerla|conhecê-la|conhecer a)(?! (?:ayer|ontem))',
    // Won over
    `(?<!${DENIED} )(?:m'(?:as|avez|a) convaincue?|me (?:has|habéis|han|ha) convencid[oa]|me (?:convenciste|convencieron|convenceu|convenceste|convenceram|convenció)|mi (?:hai|avete|ha) convint[oa])`,
    '(?<!no|não|non )(?:porta|puerta|porte|casa|maison)(?: (?:aqui|aquí|de casa))? (?:está|es|è|est|fica|resta|reste|sempre|siempre)(?: (?:sempre|siempre|toujours|bem|bien|grande|de par en par))? (?:aberta|abierta|aperta|ouverte)',

    '(?:fate|fai|fa|faccia|faccia)(?:la|lo|li|le)(?:mi)? (?:pure |tranquillamente )?(?:scriv|chiam|contatt|telefon|venire|passare)\\p{L}*(?! (?:(?:a|al|alla|ad) (?!me(?!\\p{L}))\\p{L}+|a (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre)|tra|fra|dopo|quando torn|più)(?!\\p{L}))',
    'apresent(?:a|e|em) a gente',
    ...ROMANCE_CONSENT,
    '(?<!(?:si|ne|que|quand|no|não|non|se) )(?:je consens|consiento|consinto|acconsento)(?=$|[,;.!:]| (?:à|a|al|alla|volontiers|bien|volentieri|con|en|em|de))',
    `(?<!${DENIED} )(?:será|sería|es|sera|serait|c'est|sarà|sarebbe|è|é|seria)(?: (?:para|pour|per|pra) (?:mí|mi|moi|me|mim|nosotros|nous|noi|nós))? (?:(?:un|une|una|um|uma) )?(?:(?:gran|grand|grande|vrai|verdadero|verdadeiro|vero|enorme|sincero|immense) )?(?:honor|honneur|honra|onore|placer|plaisir|prazer|piacere|gusto|alegría|alegria|joie|gioia|privilegio|privilège) (?:(?:para|pour|per|pra) (?:mí|mi|moi|me|mim) )?(?:(?:de|di|d') ?)?(?:la |le |l')?${MEET}\\p{L}*`,
    '(?:palabra|parola|palavra|mot|respuesta|risposta|réponse|resposta) (?:es|è|é|est)(?: (?:simplemente|simplement|semplicemente|sempre|siempre|toujours))?:? ?(?:un |um )?(?:sí|si|sì|sim|oui)(?=$|[,;.!])',
    // It comes at the right time
    '(?<!(?:no|não|non|ne|pas) )(?:me|nos|mi|ci) (?:viene|vendría|venía|viene|verrebbe|vem|viria) (?:de perlas|de maravilla|de lujo|al pelo|como anillo al dedo|que ni pintad[oa]|fenomenal|estupendamente|genial|benissimo|a pennello|mesmo a calhar|a calhar)',
  ],
  doubled: [
    "(?:ne (?:m'|nous )empêche(?:ra)?(?: pas| en rien)?|no (?:me|nos) impide|non (?:mi|ci) impedisce|não (?:me|nos) impede)(?: (?:de|di|d'|nada))? (?:dir|dec|diz|accept|acept|aceit|accett)\\p{L}*(?: (?:que|di))?(?: (?:oui|sí|sì|sim))?",
    // No other answer is left
    '(?:non (?:posso|potrei|si può) che|ne (?:peux|puis|saurais|pourrais) que|no (?:puedo|podría) (?:más que|sino|menos que)|não (?:posso|poderia) (?:senão|deixar de|dizer outra coisa que)) ?(?:(?:te|le|vi|vous|lhe) )?(?:dir|dec|diz|rispond|respond|répond|contest|accett|accept|acept|aceit|acconsent)\\p{L}*(?: (?:di|que|par))?(?: (?:sì|sí|oui|sim|un sí))?',
    // It need not have been asked
    "(?:(?:no|não|non|n') ?(?:hacía falta|hace falta|precisava|precisa|c'era bisogno|c'è bisogno|serviva|serve|y avait pas besoin)|nem precisava|nem precisa|(?:même )?pas besoin|neanche da|nemmeno da)(?: (?:ni|nem|neanche|même))?(?: (?:de|di|d'|que me))? ?(?:pregunt|pergunt|chied|demand)\\p{L}*",
    '(?:niente|nulla|nada|rien) (?:da|que|a|à) (?:obiettare|eccepire|objetar|oponer|opor|objectar|objecter|redire)',
    '(?:ça|ca|cela) (?:ne )?me (?:dérange|gêne|pose)(?: vraiment)? (?:pas|aucun problème)(?: (?:du tout|le moins du monde|plus que ça|une seconde))?',
    "(?:no|não|nao|non|ne|n'|y) ?(?:(?:le|lhe|vi|y|n') ?)?(?:hay|tengo|tenemos|veo|vemos|pongo|hago|existe|há|tenho|temos|vejo|ponho|coloco|faço|ho|abbiamo|vedo|vediamo|c'è|faccio|esiste|ai|avons|vois|voyons)(?: pas)? (?:(?:ningún|ninguna|el menor|la menor|nenhum|nenhuma|qualquer|o menor|a menor|nessun|nessuna|nessun'|alcun|alcuna|la minima|il minimo|aucun|aucune|le moindre|la moindre|mayor|maior|d'|de) ?)?(?:reparo|objeción|objecion|inconveniente|impedimento|obstáculo|objeção|objecçã|óbice|obiezion|ostacol|impediment|objection|inconvénient|obstacle|empêchement)\\p{L}*(?: (?:alguno|alguna|algum|alguma|alcun\\p{L}*|ninguno|qualquer))?",
  ],
  granted: [
    // French has "only" in two words
    "(?:ne |n')\\p{L}+ (?:[\\p{L}']+ ){0,4}?que (?:(?:le|les) (?:matins?|soirs?|midi|week-ends?|\\p{L}+dis?)|en (?:soirée|journée|semaine)|par (?:mail|téléphone|écrit)|très|rarement|quelques|trois|deux|peu|vétér)[^,;.!?]{0,60}",
    // What to tell whoever asks
    `^(?:(?:y|e|et|ah|ps|puis|poi|luego) )?(?:de paso |aussi |anche |além disso |por cierto,? )?(?:(?:dile|díganle|dígale|decile|decidle|diz|diga|digam|dis|dites|di|dite|dica)(?:-lhe)?(?: (?:a|à|al|alla))? (?:la )?you (?:que|qu'|che) ?|${TOLD_TO_SAY})(?! ?(?:me|mi|m'|nos|ci|nous) ?(?:(?:puede|puedes|pueden|pode|podem|può|peut) (?:me )?)?(?:escrib|escrev|écri|scriv|llam|ligu|appel|chiam|contact|contatt|mand|envi|envoi))(?!(?:yo |eu |io |je )?(?:no|não|nao|non|ne|n')(?=$|[,;.!])|(?:ya )?(?:no|não|non|je ne|ne) (?:(?:me|m'|mi|lo|la) ?)?(?:interes|intéress|quier|quer|veux|vogli|pued|poss|peux|acept|aceit|accept|accett|cuent|cont|compt|est|sto|suis))[^.!?]{1,120}`,
    // What others do not do, or whether they are of use
    "(?<!qu')on ne (?:me |nous |m')\\p{L}+ (?:plus|pas|jamais)[^,;.!?]{0,60}",
    "(?:no|não|nao|non|ne) (?:(?:lo|le|mi) )?(?:sé|sei|so|sais|suis|estoy|estou|tô|tenho|sono)(?: pas)? ?(?:(?:muy|bem|bien|molto|trop|certeza|seguro|segura|sûre?|certo|certa|sicur[oa]|cert[oa]) )?(?:de que|de|di|d'|si|se|en qué|em que|in cosa|à quoi|quanto|cuánto) ?(?:(?:le|lhe|les|la|lui|gli|je|le) )?(?:voy a |vou |podré |poderei |pueda |possa |posso |puis |pourrai |potrò |saprò )?(?:ser|être|essere|serle|esserle|poder|pouvoir|poter|servir|ayudar|ajudar|aiutar|aider|aportar|être utile|avere|tener|ter|avoir|seré|serei|sarò|serai)\\p{L}*[^,;.!?]{0,80}",
    // What they do as a rule, where they agree to this
    `${USUALLY},? [^,;:.!?]{1,80}`,
  ],
  harmless: [
    "(?:avant|antes|prima) (?:de|di|que|che) (?:(?:je|me|ci|eu|yo|io) )?(?:changer? d'avis|arrepienta|arrepentirme|cambie de (?:idea|opinión)|mude de ideias?|arrependa|ripensi|cambi idea|cambiare idea)",
    '^¿?que si [^.!]{0,60}$',
    "(?:si|se|s'|ya que|puisque|visto che) ?(?:ella|él|elle|il|ela|ele|lei|lui|\\p{L}+) (?:lo |le |la )?(?:cree|piensa|considera|opina|croit|pense|estime|juge|acha|pensa|crê|julga|crede|ritiene|reputa)(?: (?:que|qu'|che)| (?:así|ainsi|assim|così))[^,;:.!?]{0,80}",
    // Who asks has done already what it would hang on
    `(?:si|se|s'|ya que|puisque|dato che|visto che|como) ?${ASKER} ${OBJECT}${VOUCHES}(?: (?!no |non |não |pas )[^,;:.!?]{0,40})?`,
    "(?:si|se|s'|tratándose|viniendo|venant|venendo|vindo) ?(?:(?:la cosa |la proposta |la propuesta |la proposition |a proposta |la idea |l'idée |a ideia )?(?:viene|viniera|vem|vier|vient|c'est|es|é|è|arriva|parte|se trata|trata-se|si tratta) ?)?(?:(?:(?:una?|uma?|une|un'|le|la|o|a|il) ?)?[\\p{L}-]+ )?(?:(?:de la |da |de )?part[e]? )?(?:de|di|da|d'|do) ?(?:parte (?:de|di|da|do|d') ?)?you",
    // Where their years may be of use, or she still wants to
    "(?:si|se) (?!la|il|elle|ella|lei|ela)[^,.;!?]{1,50}(?:peu(?:t|vent)|pueden?|può|possono|podem?|puis|puedo|posso) (?:lui |le |la |lhe |vous )?(?:servir|serle|aider|ayudar|aiutar|ajudar|être utile|ser útil|essere util|être d'une)\\p{L}*",
    "(?:si|se|s') ?(?:mesmo assim |aun así |quand même |comunque |ainda )(?:(?:a senhora|o senhor|ela|ele|ella|elle|lei|\\p{L}+) )?(?:quiser|quiere|veut|vuole|desejar|desea|souhaite|desidera)(?: \\p{L}+){0,3}",
    // Whichever way is easier
    "(?:si|se|s'|quand|quando|cuando) ?(?:(?:ça|cela|vous|vi|le|les|lhe|te|ti|os|lo|la|c'|est|è|é|es|êtes|fate|fai|fa|va|vais|vai|for|fuera|sea|serait|resulta|li|gli) ?){1,3}(?:arrange|prima|antes|plus (?:simple|rapide|pratique|facile)|più (?:comodo|veloce|semplice|facile|pratico)|más (?:cómodo|fácil|rápido|sencillo|práctico)|mais (?:fácil|rápido|prático|cómodo|cômodo)|convient|conviene|convém|acomoda)(?=$|[,;.!])",
    // What they cannot do is something else
    "(?:(?:no|non|não) (?:puedo|podemos|posso|possiamo|podemos|consigo|riesco a)|ne (?:peux|pouvons|puis) (?:pas|plus|rien)?) ?(?:ni |nem |né )?(?!acept|accett|aceit|accept|acced|ayud|aiut|ajud|aid|comprom|impegn|engag|recib|ricev|receb|recev|atend|atiend|parl|habl|fal|conoc|conos|conhec|connaî|rencontr|incontr|encontr|reun|réun|hacer|far|faire|fazer|dar|donn|particip|partecip|dedic|dec|dir|diz|permi|respond|rispond|répond|poner|mett|ser|esser|être|estar|tener|aver|avoir|ter|colabor|collabor|contest|entrar|entrer|servir|segui|continu|qued|compart|condiv|partag|neg|resist|evit|échang|discut|discor|chiacch|confront|scambi|prend|pranz|écri|scriv|refus|rifiut|rechaz|recus|déclin|presen|apresen|présen|assum|accogl|acog|acolh|accueil|soddisf|esaud|acud|prend|tomar|coger|otorg|conced|accord|consider|valut|compl|satisf|y |lo |la |le |l'|nada|ahora|agora|ora|più|más|mais|hoy|oggi|hoje)\\p{L}+(?:ar|er|ir|are|ere|ire|re|arr[ae]|rmi|rme|rse)(?![\\p{L}])[^,.;!?]{0,50}",
    // What she should be, or bring
    "(?:mais|pero|ma|mas|solo|eso sí,?) (?:qu'elle|que ella|que|che|che lei|que ela) (?:soit|sea|sia|seja|ne s'attende|no espere|non si aspetti|não espere|tenga|abbia|ait|tenha|venga|vienne|porte|traiga|porti|traga|parle|hable|parli|fale|sache|sepa|sappia|saiba)(?!\\p{L})(?![^,.;!?]*(?:pas[as]|après|después|dopo|depois|mes(?:es)?(?!\\p{L})|mois|mese|mês|año|anno|ans?(?!\\p{L})|seman|semaine|settiman|ener|janv|genn|janeir|febr|fév|fevr|marz|mars|març|abril|avril|aprile|mayo|mai(?!\\p{L})|maio|maggi|juni|juin|junh|giugn|juli|juil|julh|lugli|agost|août|sept|sett|setemb|octu|octob|ottob|outub|nov|dic|déc|dez|primav|print|veran|été|estat|otoñ|autun|outon|inv|hiver|rentr|vacac|fin |si |se |s'))[^,.;!?]*",
    // But for one day of the week
    '(?:(?:purtroppo|hélas|malheureusement|infelizmente|por desgracia|lamentablemente|però|ma|pero|mais|mas|solo|só|sólo|seulement) )?(?:il|los?|el|le|les|às?|aos?|na|no|di|de) (?:luned|marted|mercoled|gioved|venerd|sabat|domenic|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|doming|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|ter[cç]a|quarta|quinta|sexta|mattin|sera|mañana|tarde|noche|matin|soir|manh|noite)\\p{L}*(?:-feiras?)? (?:no|non|não|pas|jamais|mai|nunca)(?! (?:quero|quiero|voglio|veux))(?![^.;!?]{0,60}(?:menos|moins|meno|tampoco|nem))(?: (?:posso|puedo|peux|possible|possibile|dá))?(?!,? (?:(?:y|e|et) )?(?:à|a|por la|la|il|le) (?:tarde|noite|noche|sera|soir))(?:,? (?:perché|porque|car|parce que|que) [^,.;!?]{1,60})?',
    // How they can be of use, they know not
    "(?:(?:no|non|não) (?:tengo|ho|tenho|faço)(?: ni| la menor| la minima| a mínima)? ?idei?a|(?:je n'ai )?aucune idée)(?: (?:de|di))? ?(?:cómo|como|come|comment|en qué|in cosa|em que|à quoi|qué|que|cosa|cuánto) [^,.;!?]{1,50}",
    '(?:pero |ma |mais |mas )?(?:ya (?:lo )?veremos (?:sobre la marcha|juntas|juntos|cómo)|on verra bien|vedremo strada facendo|logo se vê|on avisera ensemble)',
    // A vow that was before, a no that was near
    "(?:avais|étais|m'étais|había|habíamos|me había|avevo|ero|mi ero|tinha|tinha-me)(?: (?:bien|déjà|ya|già|já|pourtant))? (?:juré|promis|jurado|prometido|giurato|promess[oa]|ripromess[oa]|propuesto|proposto|décidé|decidido|deciso|dit|dicho|detto|dito)(?!\\p{L})(?! (?:que |di )?(?:sim|sí|sì|oui)(?!\\p{L}))[^.!?;:]{0,90}",
    "(?:casi|por poco|quase|quasi|presque|a punto de|stavo per|iba a|ia|j'allais)(?: (?:lhes?|les?|vi|vous|te|ti))? (?:digo|dije|decir(?:les|te)?|dico|dir(?:vi|ti)|dizer|dizia|dire|dis|rispond\\p{L}+|respond\\p{L}+|répond\\p{L}+|contest\\p{L}+)(?: que| di)? (?:no|non|não)|(?:por poco|quase|quasi|presque|a punto de|stavo per|iba a|ia|j'allais|estive para) (?:rifiut|refus|rechaz|recus|déclin|declin)\\p{L}+",
    // What should not befall her
    "(?:no quiero|no quisiera|non voglio|non vorrei|não quero|não queria|ne (?:veux|voudrais) pas) (?:que|che|qu') ?(?:se|ella|elle|lei|ela|la|lo|le|ti|te|vi|os|perd)\\p{L}* (?!present|mett|pon|conect)[^,.;!?]{1,60}",
    // Told not to wonder
    "(?:no|não|nao|non|ne) (?:(?:te|se|os|le|vi|ti|si|vous|me|t'|lhe|lo|ne) ?){0,2}(?:extrañ|preocup|asust|sorprend|molest|enfad|repar|estranh|surpreend|ligu?|leves? a mal|stup|meravigli|preoccup|spavent|offend|étonn|inquiét|offusqu|vex|alarm|impacient)\\p{L}*(?: pas| mal)? (?:si|se|s'|que)[^,;:.!?]{0,60}",
    // Asked what is being answered
    '^(?:(?:y|e|et|ah|oh|ma|mas) )?(?:mi chiedete|mi chiede|mi chiedi|me pregunta[ns]?|me preguntáis|vous me demandez|tu me demandes|me pergunta[ms]?|perguntam-me) (?:si|se) [^.!]{0,60}$',
  ],
  filler: [
    'con tutto (?:il |l.)(?:bene|rispetto|affetto)(?: (?:a|per|verso) \\p{L}+)?|con todo (?:el|mi) (?:cariño|respeto|aprecio)(?: (?:a|por|hacia) \\p{L}+)?|com todo o (?:carinho|respeito)(?: (?:pela|pelo|por) \\p{L}+)?|(?:avec|sauf) tout le respect|ahah(?:ah)*|ah ah|per carità',
    "(?:en cuanto|con respecto|respecto|quanto|quant|riguardo|rispetto|in merito) (?:al|alla|all'|ao|aux?|a|à)(?: (?:la|las|los|el|o|a|lo|l'))? ?\\p{L}+|(?:sobre|acerca de|concernant|circa|a propos de|à propos de|à propos d'|a proposito di) (?:(?:a|o|la|el|l') ?)?\\p{L}+",
  ],
  yes: ['que sí(?: que sí)*', '(?:sì|sí|oui|sim) (?:a|à) (?:tutto|todo|tout|tudo)', 'positivo', 'manda ver'],
  support: [
    "(?:amig[oa]s?|amie?s?|amic[aoieh]+) (?:de|da|do|di|d'|dell[ao]) ?(?:la |el |o |a )?(?:you|\\p{L}+),? (?:é|es|e|son|sont|sono|è|est|são) (?:também |también |aussi |anche |tb )?(?:(?:o|a|os|as|i|le|il|la|un|une|una) )?(?:amig[oa]s? )?(?:minhas?|meus?|m[ií][oa]?s?|mes|mon|miei|mie|mia|mio)",
  ],
  never: [
    `${told('retir|enl[eè]v|effac|supprim|borr|quít|quit|elimin|rimuov|cancell|tog[lh]|remov|exclu|apag|désinscri|désabonn|saqu|sáqu', 'me')}(?: \\p{L}+){0,2} (?:de|da|dei|do|del|delle|dai|dalle|des|dos|dal|dalla|della|d')(?: (?:vos|votre|sus|su|vostr[aei]|seus?|suas?|la|el|il|le|cette|esta|questa|quest'|essa|vuestr[oa]s?|tout[es]*|todas?|toda))* ?(?:envoi|env[ií]o|list|base|fichier|correo|mail|comunica|communica|indirizz|contact|contat|destina|registr|archiv|invii|carnet|agenda)\\p{L}*`,
    // By the law
    "(?:ejerzo|ejerciendo|ejercer|exerce|exercer|exerço|esercito|esercitare|invoco|invoque|solicito|richiedo)(?: \\p{L}+){0,2} (?:droit|derecho|direito|diritto) (?:d'|de |di |à )?(?:l')?(?:opposition|oposición|supresión|cancelación|olvido|oposição|eliminação|apagamento|opposizione|cancellazione|oblio|effacement|oubli)",
    '(?:cesser|cessez|cesar|cesen|cessar|cessem|cessare|cessate|suspender|suspendan|interrompere|interrompete)(?: \\p{L}+)? (?:tout|tous|toute|todo|toda|todos|qualquer|ogni|qualsiasi|cualquier|los|les|os|gli) (?:\\p{L}+ )?(?:envois?|envíos?|envios?|invi[oi]?|contact\\p{L}*|contatt\\p{L}*|contatos?|comunica\\p{L}*|communications?|correspond\\p{L}*|mensajes?|mensagens|messages?|messaggi)',
    '(?:exclusão|supresión|suppression|eliminación|eliminação|cancellazione|remoção|rimozione|radiation|baja|borrado|effacement) (?:\\p{L}+ ){0,3}?(?:de |do |del |de la |da |dei |dos |des |das )?(?:mi|mis|meu|meus|minha|mio|miei|mes|mon|mon) (?:\\p{L}+ )?(?:endereço|dados|dirección|datos|correo|adresse|données|indirizzo|dati|e-?mail|nome|nombre|nom)',
    '(?:vedado|prohibido|proibido|interdit|vietato)(?: \\p{L}+)? (?:qualquer|todo|cualquier|ogni|qualsiasi|tout) (?:\\p{L}+ )?(?:contac\\p{L}*|contat\\p{L}*|envío|envio|invio|envoi)',
    '(?:lâche[zr]?|fiche[zr]?|foute[zr]?|laisse[zr]?)[- ](?:moi|nous) (?:tranquilles?|la paix|en paix|avec (?:vos|tes|ces) (?:mails?|messages?|e-?mails?|pubs?|relances))',
  ],
  no: [
    '(?:per|por) carit[àa] (?:no|di dio)|(?:que no )+que no',
    '(?:lo |la )?(?:dejamos|dejemos|dejémoslo) así|lasciamo (?:stare|perdere)|(?:on|nous) en rest(?:e|ons|era) là|(?:deixa|deixe|deixem) (?:pra|para) lá|(?:fica|fique|ficamos|deixamos) assim',
  ],
  declines: [
    `(?:no|não|nao|non|ne) (?:(?:les?|vi|lhes?|vous) )?(?:doy|damos|otorgo|presto|dou|do|diamo|donne|donnons)(?: pas)? (?:(?:o|a|il|la|el|mi|mon|ma|meu|minha|mio|mia|notre|nuestr[oa]) ?){1,2}(?:\\p{L}+ )?${CONSENT}`,
    "(?:no|não|nao|non|ne) (?:hago|hacemos|faço|fazemos|abro|faccio|facciamo|fais|faisons)(?: (?:pas|jamais|nunca|mai))? (?:d')?(?:excepci|excepç|exceç|eccezion|exception)\\p{L}*",
    '(?:no quiero saber (?:nada )?(?:más )?(?:de|con)|non ne voglio (?:più )?sapere|(?:ne )?veux (?:plus|pas) (?:en )?entendre parler|não quero (?:mais )?saber (?:de|disso|nada))',
    "(?:comprend|entend|capir|cap)\\p{L}*(?: (?:que|che)) (?:je |eu |io |yo )?(?:no|ne|non|não) (?:(?:la|lo|me|mi|m'|l') ?)?(?:pueda|puisse|possa|quiera|veuille|voglia|queira|acepte|accepte|accetti|aceite|desee|souhaite|desideri|deseje)(?: pas| plus)?",
    "(?:m'interdi|me impid|me prohíb|mi imped|mi viet|me imped|me proíb|m'empêch|nos impid|ci imped|ne me permet(?:tent)? pas|no me permit|non mi (?:consent|permett)|não me permit)\\p{L}*(?: \\p{L}+){0,2}?(?: (?:de|di|d'))? ?(?:accept|acept|accett|aceit|acced|accéder|accogl|donner suite|dare seguito|dar curso|particip|partecip|répondre favorablement)\\p{L}*",
    // It cannot be, or is opposed
    '(?:no|non|não|ne) (?:va a|vai|sarà|sera|será|podrá|poderá|puede|può|pode|potrà|pourra|sarebbe|serait)(?: pas)? (?:poder )?(?:ser|essere|être|posible|possibile|possible|possível)(?=$|[,;.!])',
    '(?:manifest|expres|express|esprim|exprim|confirm|conferm|comunic|communiqu|reiter)\\p{L}*,?(?: [\\p{L}]+,?){0,4} (?:discordância|desacuerdo|disaccordo|dissenso|désaccord|oposición|oposição|opposizione|opposition|negativa|rechazo|recusa|rifiuto|refus|diniego)',
    '(?:ne|no|non|não) (?:fai|fat|facc|hag|fa[çz]|organi[zs])\\p{L}*(?: (?:donc|pas|pure|pues|pois))*(?: \\p{L}+)? (?:presentac|presentaz|présentation|apresenta|mise en|intro|conexi)\\p{L}*',
    // It is let go
    "(?<!(?:no|não|non|ne|n'|sin|sem|senza|sans|se) )(?:(?:lo|la|le|o|a|je|preferisco|prefiero|prefiro|je préfère|mejor|meglio|melhor) )(?:les? )?(?:dejo|dejamos|dejaré|dejar|lascio|lasciamo|lascerò|lasciare?|laisse|laisserai|laisser|deixo|deixarei|deixar) (?:pasar|passar|passare|perdere|correre|correr|estar|stare|tomber|passer(?! (?:les|le|la|un|une|l'|mon|ma|mes))|para lá|pra lá)(?=$|[,;.!]| (?:esta|questa|cette|por|per|pour|un|y|e|et)(?!\\p{L}))",
    // The answer is said
    `(?:respuesta|réponse|risposta|resposta)(?: (?:es|est|è|é|será|sera|sarà)) (?:(?:pues|donc|dunque|quindi|pois|un|um|claramente|malheureusement|lamentablemente|purtroppo|infelizmente) )*(?:negativ[ao]|négative|défavorable|desfavorable|non|no|não)(?=$|[,;.!]| (?:et|y|e|ed|mais|pero|ma|mas)(?!\\p{L}))`,
    // What they cannot do, or do not
    `(?:(?:ne (?:puis|peux|pouvons|saurais|pourrai|saurions)(?: pas)?|no (?:puedo|podemos|podré|podremos)|non (?:posso|possiamo|potrò|potremo)|não (?:posso|podemos|poderei|poderemos))(?: (?:\\p{L}+ment[e]?|hélas|pas|donc|por tanto|quindi|portanto|vous|le|lui|y))* )(?:${ACCEPT}|(?:y |vous )?(?:réserver|donner|dar|dare|riservare)(?: \\p{L}+){0,2} (?:suite|seguito|curso|seguimiento|seguimento|andamento|riscontro)|répondre (?:favorablement|positivement))`,
    `(?<!\\p{L})(?:no|não|non|ne|n') ?(?:(?:me|mi|m'|lo|le|o) ?)?(?:particip|partecip|acept|aceit|accett|accept|atiend|atend|presto|prête|valor|tratt|fac|fa[cç]|fai)\\p{L}*(?: (?:pas|plus|jamais|nunca|mai|più|más|mais))*(?: (?:de|a|à|em|en|in|ad|d'|aux|a las|as|às|alle|di|este|esta|questo|ce|esse|ningún|nenhum|nenhuma|nessuna|aucune?|l[ae]s?|os))* ?(?:presentac|apresenta[cç]|présentation|presentazion|mises? en (?:relation|contact)|introdu|intermedia|conexion|propuest|propost|proposition|solicitud|sollicit|richiest|pedidos de contac|demandes de contact|contactos? (?:por|de)|contatti (?:di|con)|tipo de (?:contac|apresent|present|coisa|cosas)|genre de|genere di|tipo di)\\p{L}*`,
    "(?:excepción|eccezione|exception|exceção|excepção)(?:,? \\p{L}+){0,2},? (?:no|non|não|ne) (?:la|le|l'|a) (?:hago|faccio|fais|faço|farò|ferai|haré|farei)",
    "(?:(?:no|não|non|n') ?(?:hace falta|es necesario|es preciso|é preciso|é necessário|serve|occorre|est pas nécessaire|est pas utile|c'è bisogno|est pas besoin)|pas besoin|inutile)(?: (?:de|di|que|d'|che))* ?(?:nos |nous |ci |me |m')?(?:pres[eé]nt|apresent|présent|mettre|mett|pon(?:er|gan))\\p{L}*(?! \\p{L}*(?:dana|you)(?!\\p{L}))",
    // The verb of a yes, denied
    `(?<!(?:puedo|podría|posso|potrei|poderia|peux|pourrais|por qué|perché|porquê|pourquoi|motivos?|razón|razões|raison|ragione) (?:para |de |per |di )?)(?:no|não|nao|non|ne pas|de ne pas) ${ACCEPT}`,
    `(?:no|não|nao|non|ne) (?:(?:me|nos|lhe|mi|ci|m'|nous|m) ?)?(?:es|é|è|est|será|sarà|sera|fue|foi|resulta)(?: pas)? (?:posible|possível|possibile|possible|factible|viable) (?:de |d')?${ACCEPT}`,
    '(?:responder|contestar|rispondere|répondre|responderle|contestarle|risponderle|rispondervi|responder-lhe)(?: (?:le|vous|lhe))? (?:negativamente|négativement|que no|que non|que não|di no|par la négative|con una negativa)',
    "(?:ce sera|será|sarà|é|es|è|c'est|serait|sera)(?: (?:donc|pues|então|quindi|dunque|entonces|por tanto|un|um))* ?(?:non|no|não)(?=$|[,;.!]| (?:et|y|e|mais|ma|pero)(?!\\p{L}))",
    "(?:devo|debo|dois|tenho de|tenho que|tengo que|preferisco|prefiero|prefiro|préfère)(?: (?:quindi|pues|donc|então|portanto))? (?:tirarmi indietro|echarme atrás|me retirer|retirarme|retirar-me|me retirar|ritirarmi|abstenerme|abster-me|me abster|m'abstenir|astenermi|rinunciare|renoncer|renunciar|déclarer forfait)",
    '(?:arrêter de|cesser de|dejar de|parar de|deixar de|smettere di) (?:dire|decir|dizer) (?:oui|sí|sim|sì|di sì|que sí|que sim)',
    '(?<=(?:non|merci|bof|mais),? )(?:ça|ca|cela) (?:ne )?me dit (?:vraiment |trop )?rien(?! (?:de mal|qui))',
    '(?:mejor )?(?:lo )?(?:dejamos|dejemos|dejémoslo|dejarlo) (?:así|estar|aquí|correr|ahí|acá)(?=$|[,;!.])|lasciamo (?:stare|perdere|così)(?=$|[,;!.])|(?:on|nous) en rest(?:e|ons|era) là|(?:prefiro|melhor|é melhor) (?:deixar|deixarmos) (?:assim|pra lá|para lá|como está)(?=$|[,;!.])',
    `(?:no|não|nao|non|ne) (?:(?:lo|la|o|a|le|me|mi|l') ?)?(?:creo|considero|veo|encuentro|juzgo|estimo|ritengo|reputo|trovo|vedo|considero|acho|julgo|vejo|estime|juge|trouve|crois|vois)(?: pas)?(?: (?:que|che))?(?: (?:sea|sia|seja|soit|fuese|fosse))? ?(?:(?:muy|molto|muito|très|del tutto|il|o|el) )?${FITTING}`,
    '(?:no|não|nao|non|ne) (?:(?:le|les|lhe|gli|vous|te) )?(?:doy|damos|comparto|compartimos|facilito|dou|partilho|compartilho|do|diamo|condivido|giro|donne|communique|partage|transmets)(?: (?:pas|jamais|nunca|mai|jamás))? (?:(?:o|a|os|il|la|i) )?(?:mis?|meus?|minhas?|nuestr[oa]s?|mio|mia|miei|mon|ma|mes|notre|nos) (?:correo|e-?mail|mail|dirección|datos|contactos?|indirizzo|recapit[oi]|contatt[oi]|dati|adresse|coordonnées|endereço|contatos?|dados)',
    '(?:no|não|nao|non) (?:estoy|ando|estou|tô|sto) (?:aceptando|cogiendo|tomando|asumiendo|aceitando|pegando|assumindo|accettando|prendendo)(?! (?:clientes|pacientes|alumnos|pedidos|encargos|alunos|clienti|pazienti|allievi))',
  ],
  later: [
    '(?:que (?:sea|seja|ce soit|fuera|fosse)|che (?:sia|fosse)|seulement|solo|sólo|só|mais|pero|mas|ma|però|mejor|melhor|meglio|plutôt),? (?:pasando|passando|pasad[oa]s?|passad[oa]s?|passat[oaie]|passée?s?|una vez (?:que|pas)|une fois (?:que|pass)|una volta (?:che|pass)|uma vez|tras|dès|não antes|no antes|non prima|pas avant|a partir)(?! (?:de las|das|delle|de) \\d)',
    "(?:mais|pero|mas|ma|però|só|solo|sólo|seulement|plutôt|uniquement)(?: (?:que |só |so |solo |plutôt |mejor |meglio |seulement |pas avant |sea |ser ))? ?(?:après|después de|depois d[aeo]s?|dopo) (?:le |la |les |l'|mes |mon |el |los |las |mis |o |a |os |as |il |lo |gli |i )?(?!midi|\\d|consult|habl|pens|leer|ver|haber|reflex|mirar|devid|ponder|muit|longa|mûre|madur|lire|avoir|y réfl|réfl|aver|letto|riflett|molt|almo|comer|cenar|déj|dîn|manger|lavoro|pranzo|cena|jantar|travail|boulot|trabajo|trabalho|tout|tudo|todo|tutto|cinq|six|sept|huit)\\p{L}{3,}",
    '(?:pregúnt|pregunt|consúlt|consult|pergunt|chied|richied)\\p{L}*(?:me|nos|melo|noslo|-me|-nos|mi|ci|celo|telo|melo)(?: \\p{L}+){0,2} (?:entonces|después|luego|más adelante|então|nessa altura|depois|mais tarde|allora|dopo|poi|più avanti)(?! (?:por|per|del|de la|della|do|da|sobre)(?!\\p{L}))|(?:re)?(?:demandez|demande|posez|pose|sollicitez)-(?:le-)?(?:moi|nous)(?: \\p{L}+){0,3} (?:alors|après|ensuite|plus tard|à ce moment-là)',
  ],
  other: [
    "(?:c'est|es|è|é) (?:avec |con |com )?(?:elle|lui|ella|él|lei|ela|ele)(?:,? (?:désormais|ahora|adesso|agora|ormai|hoy))? (?:qu'il (?:faut|faudrait|convient)|que vous (?:devez|devriez)|que hay que|a quien|con quien|la que|quien|che (?:dovete|bisogna)|cui|con cui|quem|com quem|que (?:devem|deve))",
    `${told(CONTACT, 'others')}${TO_SOMEBODY} ?${SOMEBODY}\\p{L}*`,
  ],
  // "Fala Vanessa" greets her.
  asking: [`${told(CONTACT, 'others')}(?<!(?<!\\p{L})fala)`],
  takesBack: [
    // And tomorrow the Pope
    "(?:claro|certo|bien sûr|sí|sì|oui|sim|ovvio),? (?:y|e|et) (?:mañana|domani|demain|amanhã) (?:me|mi|m'|nos|ci|nous)(?!\\p{L})",
    // And what else
    "^(?:e poi|et puis|y luego|y después|e depois|e já agora)(?: magari| peut-être| talvez| tal vez)? (?:le|gli|lui|lhe|les|la|l') ?\\p{L}+ (?:anche|aussi|también|também|pure|même)",
    // They may ask
    "(?:certo|claro|bien sûr|natural\\p{L}*|évidemment|por supuesto|ovvio)(?:,? (?:que|che|qu'on))? ?(?:sí que )?(?:potete|puede[ns]?|podéis|vous pouvez|pouvez|podem?|si può|se puede|peut) (?:chied|pregunt|demand|pergunt|prov|intent|essay|tent)\\p{L}*",
    // It would be for somebody else
    "(?:buen[ao]|buon[ao]|bell[ao]|bon|bonne|boa|bom|gran|ottim[ao]|excelente|excellente?|genial|perfect[oa]|parfait|perfett[oa]|estupend[oa]|ideal\\p{L}?)(?: \\p{L}+){0,2},? (?:para|per|pour) (?:alguien|qualcuno|quelqu'un|alguém|gente|otr[oa]s?|altr[oiea]|d'autres)(?!\\p{L})(?! como yo| come me| comme moi| como eu)",
    '(?:magari|forse|tal vez|quizás?|talvez|peut-être|a lo mejor|puede que) (?:sì|sí|oui|sim)(?:,? (?:y|e|et|o|ou))?,? (?:(?:magari|forse|tal vez|quizás?|talvez|peut-être|a lo mejor|puede que) )?(?:no|non|não)',
  ],
  strangerWhole: [
    '(?:persona che|chi|persona que|quien|personne qui|pessoa que|quem) (?:dichiara|afferma|dice|sostiene|dizque|afirma|asegura|prétend|affirme|dit|diz|alega) (?:di )?(?:presentarmi|conoscermi|conocerme|presentarme|recomendarme|me connaître|me présenter|me conhecer|conhecer-me|recomendar-me|apresentar-me)',
    "(?:non ho|no tengo|não tenho|je n'ai)(?: (?:alcuna|la menor|a menor|aucun|pas))? (?:memoria|recuerdo|ricordo|souvenir|lembrança|constancia|conocimiento|conoscenza) (?:di|de|d')(?: (?:alcun[ao]?|ningun[ao]|aucune?|nenhuma?|qualquer|tal))? ?(?:conoscenz|conocim|connaissance|conhecim|trato|rapport|incontr|persona|nombre|nome|nom)\\p{L}*",
  ],
  acknowledges: [
    "(?:claro|certo|bien sûr|cómo no|évidemment|ovvio|lógico|certo|sí|sì|sim|oui|eccome|évident),? (?:que |che |qu'|se )?(?:sí que )?(?:je )?(?:me acuerdo|recuerdo|la recuerdo|mi ricordo|la ricordo|me souviens|m'en souviens|lembro|me lembro|la conozco|la conosco|la connais|a conheço|sé quién|so chi|sais qui|sei quem)",
  ],
  doubt: [
    'selon (?:la|votre|ta|sa|ce qu|le|les)|según (?:la respuesta|lo que|sea)|a seconda (?:di|del|della|delle)|conforme (?:a resposta|o que)',
  ],
  asked: [
    "(?:elle|il|c'est|vous|tu) [^,;?]{0,20}quoi|(?:ella|él|ustedes) qué|(?:lei|lui) (?:che )?cosa|(?:ela|ele) [^,;?]{0,20}o quê",
  ],
  regret: [
    '(?:parabéns|felicit\\p{L}+|enhorabuena|complimenti|bravi?|brava|félicit\\p{L}+|ringrazio|adorei|que (?:bom|alegría|alegria|gusto|lindo|bonito)|che (?:bell\\p{L}+|piacere)|quelle (?:belle|bonne)|quel (?:beau|bel|plaisir)|me (?:alegr[ao]|encanta|emociona)|mi fa piacere|bonne idée|bella idea|ottima idea|boa ideia|buena idea|belle idée)',
    '(?:gracias|agradezco|merci|remercie|grazie|ringrazio|obrigad[oa]|agradeço)(?: \\p{L}+){0,4} (?:por|de|para|per|pela|della|da|à) ?(?:(?:la|su|tu|vuestra|votre|ta|a|sua|tua|vostra) ?){0,2}(?:comprensión|compréhension|compreensão|comprensione)',
  ],
}

export const ROMANCE: Language = accentless(ROMANCE_WORDS)
