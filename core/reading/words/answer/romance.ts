/**
 * What Spanish, French, Portuguese and Italian say alike: put together of the verb, who it is about, and the noun, one
 * language beside the other. Sources of regular expressions over lower-case text with single spaces.
 */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

/** Whoever asks: by name they are "you" before this is read. */
const ASKER = '(?:you|t[uú]|te|ti|vos|usted(?:es)?|vosotr[oa]s|vous|toi|você|vocês|lei|voi)'
/** Stands in for somebody, or means them well. */
const VOUCHES =
  '(?:garant\\p{L}*|recom\\p{L}*|recommand\\p{L}*|recomiend\\p{L}*|raccomand\\p{L}*|consigli\\p{L}*|consej\\p{L}*|aconsej\\p{L}*|aconselh\\p{L}*|consill\\p{L}*|conseill\\p{L}*|di[czt]e?[sn]?|avala\\p{L}*|apadrina\\p{L}*|répond\\p{L}*|se porte|mand\\p{L}+|envía\\p{L}*|envoie\\p{L}*|pens\\p{L}+|piens\\p{L}+|cre[ed]\\p{L}*|croit|crê|acha\\p{L}*|ritien\\p{L}*|juge\\p{L}*|estim\\p{L}*|confí\\p{L}*|confia\\p{L}*|fida\\p{L}*|propo\\p{L}*|présent\\p{L}*|presenta\\p{L}*|apresent\\p{L}*|insist\\p{L}*|pid[ea]\\p{L}*|pede\\p{L}*|chied\\p{L}*|demand\\p{L}*)'
const OBJECT = "(?:(?:le|la|lo|les|l'|il|elle|en|me|mi|o|a|ci|te|vi|nous|gli|nos|se|así|por|para) ?){0,2}"

/** What they do as a rule. */
const USUALLY =
  "(?:en general|por lo general|por regla general|normalmente|habitualmente|de normal|de costumbre|casi nunca|rara vez|raramente|en général|généralement|d'habitude|d'ordinaire|normalement|habituellement|rarement|em geral|geralmente|de regra|por norma|por regra|habitualmente|raramente|in genere|in generale|di solito|normalmente|generalmente|di norma|di regola|abitualmente|raramente|(?:no )?(?:acostumbro|suelo|solemos)(?: a)?|(?:não )?(?:costumo|costumamos)|(?:non )?(?:sono solit[oa]|sono abituat[oa])(?: a)?|(?:je )?(?:n')?ai (?:pas )?l'habitude)"

/** Judged to be good, which denied refuses. */
const FITTING =
  '(?:oportun|conveniente|convenient|apropiad|apropriad|adecuad|adequad|opportun|approprié|indiqué|indicad|necesari|necessár|necessari|nécessaire|pertinent|prudente?|útil|utile|utile|sensat|procedente|il caso|judicieux|souhaitable)\\p{L}*'

const ROMANCE_WORDS: Language = {
  agrees: [
    // An exception is made
    "(?<!(?:no|não|nao|non|ni|nem|né|sem|sin|sans|senza|ne|n'|jamais|nunca|mai) (?:(?:le|te|lhe|ti|gli|vous) )?)(?:har[eé]|hago|hacemos|haremos|voy a hacer|podemos hacer|puedo hacer|fais|ferai|faisons|vais faire|peux faire|farò|faccio|facciamo|posso fare|faço|farei|vou fazer|abro|abrirei|vou abrir|posso abrir)(?: (?:con gusto|aquí|ici|volontiers|volentieri|qui|aqui))? (?:una?|um|un'|une) ?(?:excepci|excepç|exceç|eccezion|exception)\\p{L}*",
    // It comes at the right time
    '(?<!(?:no|não|non|ne|pas) )(?:me|nos|mi|ci) (?:viene|vendría|venía|viene|verrebbe|vem|viria) (?:de perlas|de maravilla|de lujo|al pelo|como anillo al dedo|que ni pintad[oa]|fenomenal|estupendamente|genial|benissimo|a pennello|mesmo a calhar|a calhar)',
  ],
  granted: [
    // What they do as a rule, where they agree to this
    `${USUALLY},? [^,;:.!?]{1,80}`,
  ],
  harmless: [
    // Who asks has done already what it would hang on
    `(?:si|se|s'|ya que|puisque|dato che|visto che|como) ?${ASKER} ${OBJECT}${VOUCHES}(?: (?!no |non |não |pas )[^,;:.!?]{0,40})?`,
    "(?:si|se|s'|tratándose|viniendo|venant|venendo|vindo) ?(?:(?:la cosa |la proposta |la propuesta |la proposition |a proposta |la idea |l'idée |a ideia )?(?:viene|viniera|vem|vier|vient|c'est|es|é|è|arriva|parte|se trata|trata-se|si tratta) ?)?(?:(?:una?|uma?|une|le|la|o|a|il) [\\p{L}'-]+ )?(?:(?:de la |da |de )?part[e]? )?(?:de|di|da|d'|do) ?(?:parte (?:de|di|da|do|d') ?)?you",
    // Told not to wonder
    "(?:no|não|nao|non|ne) (?:(?:te|se|os|le|vi|ti|si|vous|me|t'|lhe|lo|ne) ?){0,2}(?:extrañ|preocup|asust|sorprend|molest|enfad|repar|estranh|surpreend|ligu?|leves? a mal|stup|meravigli|preoccup|spavent|offend|étonn|inquiét|offusqu|vex|alarm|impacient)\\p{L}*(?: pas| mal)? (?:si|se|s'|que)[^,;:.!?]{0,60}",
    // Asked what is being answered
    '^(?:(?:y|e|et|ah|oh|ma|mas) )?(?:mi chiedete|mi chiede|mi chiedi|me pregunta[ns]?|me preguntáis|vous me demandez|tu me demandes|me pergunta[ms]?|perguntam-me) (?:si|se) [^.!]{0,60}$',
  ],
  filler: [
    'con tutto (?:il |l.)(?:bene|rispetto|affetto)(?: (?:a|per|verso) you)?|con todo (?:el|mi) (?:cariño|respeto|aprecio)(?: (?:a|por|hacia) you)?|com todo o (?:carinho|respeito)(?: (?:pela|pelo|por) you)?|(?:avec|sauf) tout le respect|ahah(?:ah)*|ah ah',
  ],
  support: [
    "(?:amig[oa]s?|amie?s?|amic[aoieh]+) (?:de|da|do|di|d'|dell[ao]) ?(?:la |el |o |a )?(?:you|\\p{L}+),? (?:é|es|e|son|sont|sono|è|est|são) (?:também |también |aussi |anche |tb )?(?:(?:o|a|os|as|i|le|il|la|un|une|una) )?(?:amig[oa]s? )?(?:minhas?|meus?|m[ií][oa]?s?|mes|mon|miei|mie|mia|mio)",
  ],
  never: [
    '(?:lâche[zr]?|fiche[zr]?|foute[zr]?|laisse[zr]?)[- ](?:moi|nous) (?:tranquilles?|la paix|en paix|avec (?:vos|tes|ces) (?:mails?|messages?|e-?mails?|pubs?|relances))',
  ],
  no: [
    '(?:per|por) carit[àa](?: (?:no|di dio))?',
    '(?:lo |la )?(?:dejamos|dejemos|dejémoslo) así|lasciamo (?:stare|perdere)|(?:on|nous) en rest(?:e|ons|era) là|(?:deixa|deixe|deixem) (?:pra|para) lá|(?:fica|fique|ficamos|deixamos) assim',
  ],
  declines: [
    '(?<=(?:non|merci|bof|mais),? )(?:ça|ca|cela) (?:ne )?me dit (?:vraiment |trop )?rien(?! (?:de mal|qui))',
    '(?:mejor )?(?:lo )?(?:dejamos|dejemos|dejémoslo|dejarlo) (?:así|estar|aquí|correr)(?=$|[,;!.])|lasciamo (?:stare|perdere|così)(?=$|[,;!.])|(?:on|nous) en rest(?:e|ons|era) là|(?:prefiro|melhor|é melhor) (?:deixar|deixarmos) (?:assim|pra lá|para lá|como está)(?=$|[,;!.])',
    `(?:no|não|nao|non|ne) (?:(?:lo|la|o|a|le|me|mi|l') ?)?(?:creo|considero|veo|encuentro|juzgo|estimo|ritengo|reputo|trovo|vedo|considero|acho|julgo|vejo|estime|juge|trouve|crois|vois)(?: pas)?(?: (?:que|che))?(?: (?:sea|sia|seja|soit|fuese|fosse))? ?(?:(?:muy|molto|muito|très|del tutto|il|o|el) )?${FITTING}`,
    '(?:no|não|nao|non|ne) (?:(?:le|les|lhe|gli|vous|te) )?(?:doy|damos|comparto|compartimos|facilito|dou|partilho|compartilho|do|diamo|condivido|giro|donne|communique|partage|transmets)(?: (?:pas|jamais|nunca|mai|jamás))? (?:(?:o|a|os|il|la|i) )?(?:mis?|meus?|minhas?|nuestr[oa]s?|mio|mia|miei|mon|ma|mes|notre|nos) (?:correo|e-?mail|mail|dirección|datos|contactos?|indirizzo|recapit[oi]|contatt[oi]|dati|adresse|coordonnées|endereço|contatos?|dados)',
    '(?:no|não|nao|non) (?:estoy|ando|estou|tô|sto) (?:aceptando|cogiendo|tomando|asumiendo|aceitando|pegando|assumindo|accettando|prendendo)(?! (?:clientes|pacientes|alumnos|pedidos|encargos|alunos|clienti|pazienti|allievi))',
  ],
  later: [
    "(?:mais|pero|mas|ma|però|só|solo|sólo|seulement|plutôt|uniquement)(?: (?:que |só |so |solo |plutôt |mejor |meglio |seulement |pas avant |sea |ser ))? ?(?:après|después de|depois d[aeo]s?|dopo) (?:le |la |les |l'|mes |mon |el |los |las |mis |o |a |os |as |il |lo |gli |i )?(?!midi|\\d|almo|comer|cenar|déj|dîn|manger|lavoro|pranzo|cena|jantar|travail|boulot|trabajo|trabalho|tout|tudo|todo|tutto|cinq|six|sept|huit)\\p{L}{3,}",
    '(?:pregúnt|pregunt|consúlt|consult|pergunt|chied|richied)\\p{L}*(?:me|nos|melo|noslo|-me|-nos|mi|ci|celo|telo|melo)(?: \\p{L}+){0,2} (?:entonces|después|luego|más adelante|então|nessa altura|depois|mais tarde|allora|dopo|poi|più avanti)(?! (?:por|per|del|de la|della|do|da|sobre)(?!\\p{L}))|(?:re)?(?:demandez|demande|posez|pose|sollicitez)-(?:le-)?(?:moi|nous)(?: \\p{L}+){0,3} (?:alors|après|ensuite|plus tard|à ce moment-là)',
  ],
  regret: [
    '(?:gracias|agradezco|merci|remercie|grazie|ringrazio|obrigad[oa]|agradeço)(?: \\p{L}+){0,4} (?:por|de|para|per|pela|della|da|à) ?(?:(?:la|su|tu|vuestra|votre|ta|a|sua|tua|vostra) ?){0,2}(?:comprensión|compréhension|compreensão|comprensione)',
  ],
}

export const ROMANCE: Language = accentless(ROMANCE_WORDS)
