/** A no that stands against what agrees: "please don't connect us". */
import { soundsLikeNo } from './objection.ts'
import { isOthers } from './speaker.ts'

/** "Please don't" before "connect us". */
const FORBIDDEN =
  /(?<!\p{L})(?:(?:don't|didn't|haven't|never|not to|rather than)(?: please| ever| you| even| just| simply| go and| also)*|(?:not|\p{L}*n't|never|hardly|less than)(?: \p{L}+){0,2} (?:happy|ok|okay|fine|keen|comfortable|glad|willing|want|like|prefer|good|allowed|cool|agree|allow)(?: with| for| about| that)?(?: you| her| him| them| anyone| anybody| people| \p{L}+)?(?: to| should)?|(?:never|not|\p{L}+n't)(?: ever)? (?:say|tell you to|ask you to|agree to)(?: yes| please| to)*|(?:no|non|não|nicht|niet|ikke|inte|nie|не|geen|kein\p{L}{0,2}|ingen|inget|intet|nem|δεν|δε|μην?|לא|אל|لا|لن|لم)(?: me| mi| te| le| een| so| zo'n| sehr| heel| erg| echt)?|(?:who|that|person|people|ones?|hard|tempting|able|could) (?:(?:always|usually|just|only|ever|to) )?(?:say|says|said|saying)|(?:i'm|i am|quite|fairly|pretty) (?:sure|certain|confident)(?: that)?|no doubt|doubtless|(?:hope|hoping|trust)(?: that)?|(?:however )?much(?: as| though)?(?: i| we)?|(?:in (?:another|a different|a previous|a former|some other|a parallel) (?:life|world|universe|lifetime|decade|century)|any other (?:time|year|month|day|week)|(?:ten|twenty|thirty|forty|five|a few|\d+|many) years (?:ago|back)),?(?: (?:i|we)(?:'d| would)?)?|(?:i|we)(?:'d| would| should| could| might)(?: (?:once|normally|always|certainly|gladly))? have(?: \p{L}+ly| once| always)?(?: been)?(?: (?:very|so|only too|more than))?|(?:habr[ií]a|habr[ií]amos|hubiera|hubi[eé]ramos|hubiese|teria|ter[ií]amos|tinha)(?: (?:estado|sido|quedado|ficado)(?: muy| muito| para m[ií]m?)?)?|(?:who|whoever|whomever|people|strangers)(?: ever| always| can| could| would| will| just| simply| wants? to| tr(?:y|ies) to)*) $/u

/** "I don't know that I want to", "not sure I'd be glad to": what nobody is certain of. */
const UNCERTAIN =
  /(?<!\p{L})(?:(?:not|\p{L}*n't|never|hardly|no longer|wish|doubt|lying)(?: \p{L}+){0,2}? (?:know|sure|certain|convinced|think|believe|say|said|mean|see|imagine|suppose|claim|pretend|promise|guarantee|(?:tell|told|let) \p{L}+(?: know)?)|(?:(?:you|she|he|they|dana) (?:said|say|says|wrote|claim|claims)|who says|what makes \p{L}+ think|why would|doubt|wish|according to \p{L}+|apparently),?)(?: that| if| whether| how| why| when)?(?: (?:i|we)(?:'d| would| should|'m| am|'ll| will| were| was)?)?(?: (?!(?:but|though|although|however|yet|still)(?!\p{L}))\p{L}+){0,4}? ?$/u

/** "Were I younger I'd be", "at any other time I'd be": what is not so. */
const WERE_IT =
  /(?:^|[,;:–—] ?|(?<!\p{L})(?:and|but|so|yes) )(?:(?:were|had) (?:i|we|it|she|he|they|things|you) |(?:at|on|in) (?:any |an)?other (?:time|day|year|moment),? (?:i|we)(?!\p{L})|under (?:other|different|normal) |theoretically|hypothetically|in theory)[^.;!?]*$/u

/** "No deseo que compartan mis datos" */
const UNWANTED =
  /(?<!\p{L})(?:no|não|nao|non|ne|n')\s?(?:(?:lo|le|la|me|vi|se) )?(?:deseo|quiero|quisiera|querría|autorizo|permito|acepto|consiento|gustaría|desejo|quero|queria|gostaria|aceito|desidero|voglio|vorrei|acconsento|souhaite|veux|voudrais|accepte|autorise|consens|tiens|hace falta|haga falta|es (?:necesario|preciso)|[ée] (?:necessário|preciso)|precisa|necesito|preciso|creo|acho|me gusta|gosto|soporto)(?: (?:pas|plus|point|que|de|di|a|à|em|se|me|le|lhe|vous|vi|mi))* ?$/u

/** "Lo que cuenta de los pozos me interesa mucho": praise. */
const WHAT_THEY_DO =
  /(?:^|[,;:] ?|(?<!\p{L})(?:y|e) )(?:lo|o) que (?:ella |ela |alice )?(?:cuenta|hace|escribe|dice|conta|faz|escreve|diz)(?: \p{L}+){0,5} $/u

/** "Hace años habría aceptado con gusto": what was not done. */
const WOULD_HAVE =
  /(?<!\p{L})(?:habr[íi]a(?:mos)?|hubiera(?:mos)?|hubiéramos|hubiese|ter[íi]a(?:mos)?|tivesse|haveria)(?: \p{L}+)? \p{L}+(?:[ai]d[oa]|ito|icho)(?: \p{L}+){0,3} ?$/u

/** "Mi hermana estaría encantada de conocerla", "o meu chefe aceita": somebody of theirs, and not they. */
const OF_THEIRS =
  /(?:^|[,;:] ?|(?<!\p{L})(?:que|y|e|pero|mas) )(?:mi|meu|minha|o meu|a minha) (?!(?:casa|agenda|correo|mail|e-?mail|número|numero|gente|equipo|equipe|empresa|parte|lado|familia|família|respuesta|resposta|decisión|decisão|contacto|contato|idea|ideia|interés|interesse|gusto|gosto|puerta|porta|consentimiento|consentimento|voto|sim|sí|humilde|modesta|tel[ée]fono|telefone|telemóvel|móvil|celular|zap|whatsapp|dirección|morada|endereço|nombre|nome|tarjeta|cartão|taller|oficina|despacho|escritório|vida|opinión|opinião|caso|placer|prazer)(?!\p{L}))\p{L}+(?: \p{Ll}+(?:[oa]|or|al|nte))?(?: (?:seguro que|certamente|seguramente|también|também|sí|sim|bem))? (?:(?:le|la|lhe|se) )?(?:(?:está|estaría|estará|estaria|estará|ficaria|fica|ficará) (?:muy |muito |tan )?)?$/u

/** "Ho letto tutto volentieri", "claro que me acuerdo de ella, cómo no": gladly done already. */
const DONE_GLADLY =
  /(?<!\p{L})(?:(?:ho|abbiamo|he|hemos|j'ai|je l'ai|l'ho|je lui ai|avons|leí|li|recibí|recebi) ?(?:lett[oa]|rencontrée?|incontrat[oa]|accueillie?|conosciut[oa]|aidée?|aiutat[oa]|leído|lue?|lido|ricevut[oa]|recibido|reçue?|vist[oa]|vue?|sentit[oa]|seguit[oa])?(?: [\p{L}']+){0,4}|(?:j'aurais|nous aurions|avrei|avremmo) (?:\p{L}+ ){1,3}|(?:claro|certo|bien sûr|por supuesto|eccome) (?:que|che|se) (?:me acuerdo|recuerdo|la recuerdo|mi ricordo|la ricordo|je me souviens|lembro|me lembro|la conozco|la conosco|je la connais|a conheço)[^.!?]{0,40}?) ?(?:volentieri|con (?:mucho )?gusto|avec (?:grand )?(?:plaisir|intérêt)|com (?:muito |todo o )?(?:gosto|prazer)|con piacere|, cómo no|, come no)$/u

/** "Je ne sais pas si je peux l'aider", "non so se posso incontrarla": asked, and not said. */
const WHETHER =
  /(?<!\p{L})(?:(?:pas|plus|demande|voir|savoir|ignore|vérifier|dis-moi|dites-moi) si|en quoi|comment|doute (?:de|que)|(?:so|sa|vedere|sapere|chiedo|domando|capire|verificare|dimmi|mi dica|ditemi) se|in (?:cosa|che modo)|(?:so|vedo|capisco|immagino) (?:come|cosa)|dubito (?:di|che)) $/u

/** "You have my consent not", where the verb comes before what it denies. */
const REVERSED =
  /^(?: (?:leider|aber|noch|sehr|ganz|wirklich|gar|überhaupt|helaas|dus|echt|tyvärr|desværre|dessverre|altså))* (?:nicht|ned|niet|nooit|niemals|keinesfalls|ikke|inte|aldrig?)(?!\p{L}| (?:nur|bara|bare|alleen))/u

/** "Geef haar mijn adres niet": and ends there. */
const ENDS_DENIED =
  /^(?: (?!warum|wieso|waarom|varför|hvorfor)\p{L}+)? (?:nicht|niet|nooit|niemals|ikke|inte)(?=\P{L}*$|,)/u
/** "Hon får inte höra av sig", "stell uns nicht vor": denies in its midst, in languages whose agreement that sounds like a no is all told. */
const WITHIN =
  /(?<!\p{L})(?:inte|ikke|ikkje|не|nie|nem|δεν|μην?|nicht|ned|nich|niemals|keine?[nmrs]?|niet|nooit|geen)(?!\p{L})/u

/** "Tell her yes I will come to the wedding", "I should like it to be the last": what they agree to is something else. */
const TO_ELSE =
  /^(?: for me)?,? see (?:you|ya)(?!\p{L})|^ (?:to (?:everybody|everyone|the (?:whole |entire )?world|all and sundry|half the|every [\p{L}-]+)(?!\p{L})|(?:to |with |about |up with )?(?:you(?=$|[,;!–—]| (?:at|on|in|with|again|over|move|the|an?|there|round|soon|out|to)(?!\p{L}))|(?:the|your|my|our) (?:(?:new|little|whole|lovely) )?(?:baby|parents?|mum|mom|mother|dad|father|family|kids|children|wife|husband|landlord|bank|insurance|insurers?|lease|trip|holiday|party|wedding|drill|car|house|garden|roof))(?!\p{L})|(?:herself|himself|themselves|it (?:what|quits|a day))(?!\p{L})|to (?:see|visit|have|catch up with) you(?!\p{L})|with (?:the|your|that) (?:order|booking|plan|purchase|work|repairs?|payment|delivery)(?!\p{L})|me with (?:other|another|a different|some)|without (?:me|us)(?!\p{L})|(?:that )?(?:i|we)(?:'ll| will|'m| am|'re| are)(?: definitely| certainly| gladly| also| both| all)* (?:com(?:e|ing)|be(?:ing)? (?:there|at|on)|attend(?:ing)?|bring(?:ing)?|going to (?:the|your|her)|at (?:the|your))(?!\p{L})|to (?:be (?:the|my|your|our|over|known|noted|clear|left|taken|removed|struck)|stop|end|cease|remain|stay)(?!\p{L})|how (?:you|she|he|they|\p{L}+|the \p{L}+)(?:'s|'re| is| are| was| went| got on| has been| have been)(?: \p{L}+)?(?=$|[,;!–—]| and ))/u
/** "I'd be honoured, were it not that …": what is not so. */
const UNREAL =
  /^[^.;!?]{0,60}?(?<!\p{L})(?:were it not|(?:had|were) (?:i|we) (?!to(?!\p{L})|your|you|her|she|in )|if it (?:weren't|were not|wasn't|hadn't been) (?:for|that)|if only|but for (?:the|my|a)(?! fact that i)|if (?:the|my|a) (?:day|week|diary|life|knees?|back|doctor|wife|husband|boss) (?:had|were|allowed|would let|let|permitted))(?!\p{L})/u
/** "You have my blessing to use my photo" */
const LEAVE = /(?:blessing|permission|consent|leave|approval|go-ahead|okay|ok)$/u
const LEAVE_TO =
  /^ to (?!the (?!use)|this|that|an?(?!\p{L})|your|it|her|his|being|such|introduce|connect|put|pass|share|give|go|make|do|write|send|proceed|arrange|set|be|forward|tell|contact|get|hand|link|let|ask|carry|continue|use my (?:e-?mail|address|name|number|details|contact))\p{L}|^ for the (?!intro|meeting|call|contact|connection)\p{L}/u
/** "Tell her yes to Saturday" */
const YES_TO =
  /^ to (?!the intro|an intro|this|that|it|both|all|meeting|being|her|him|you|everything|anything|the (?:call|meeting|chat|coffee))\p{L}/u
/** "Ring me, would love to catch up": said to whoever asks, whom they know. */
const CATCHES_UP = /(?:catch|see|hear)$/u
const CALLS_THEM =
  /(?:^|[,;–—] |please |do )(?:ring|call|phone|text|message|visit|come (?:over|round)|drop)(?: (?:me|us|by|in|round))?(?!\p{L})[^.;!?]*$/u
const HERSELF = /^ (?:up with |from )?(?:her|him)(?!\p{L})/u

/** "Tell Dana to call me": what whoever asks is told to do. */
const TOLD =
  /(?<!\p{L})(?:(?:tell|ask|have|get|let|dile|dígale|díganle|avisa|dis|dites|demande[zr]?|sag|sagen sie|bitte|diz|diga|pe[cç]a|di|dì|dica|digli|zeg|vraag)(?:-lhe)?|que)(?: (?:a|à|al|to|tegen|aan|der|die|la|pra|para|che))? ?$/u
const REACHES =
  /(?<!\p{L})(?:call|ring|phone|text|bell|buzz|shout|e-?mail|write|visit|come (?:over|round|by)|get in touch|llame|llamar|escriba|appeler|appelle|écrire|écrive|anruf\p{L}*|melden|schreiben|ligar|ligue|escrever|chiam\p{L}*|scriv\p{L}*|bellen|belt|mailen|schrijven|contact\p{L}*)(?!\p{L})/u
const NAMED = /[\p{L}'-]+/gu
/** "Give Dana my number, I'd love to hear from her" */
const GIVEN = /(?<!\p{L})(?:give|send|tell|remind|thank|hug|pass|let|ask) \p{L}+(?!\p{L})/u

/** Whatever nobody is introduced at, in French and Italian: a meal, a feast, an errand. */
const OCCASION =
  "(?:(?:pour|per) (?:le |la |les |l'|ton |ta |votre |notre |il |lo |la tua |il tuo |la vostra )?|au |à la |a |alla |al )?(?:d[îi]ner|souper|resto|repas|déjeuner|brunch|apéro|soirée|fête|anniversaire|mariage|réunion|match|ciné|cinéma|concert|week-end|barbecue|vacances|randonnée|facture|devis|livraison|gâteau|colis|cena|pranzo|riunione|festa|compleanno|matrimonio|partita|concerto|weekend|fine settimana|grigliata|aperitivo|vacanze|gita|fattura|preventivo|consegna|torta|pacco)"
const AT_OCCASION = new RegExp(`(?<!\\p{L})(?:pour|per) ${OCCASION}(?!\\p{L})[^.;!?]{0,25}, $`, 'u')
const TO_OCCASION = new RegExp(`^ ${OCCASION}(?!\\p{L})(?! (?:avec|con) (?:elle|lei|alice))`, 'u')
/** "Ravi que Dana aille bien", "contento che tu sia guarito" */
const GLAD_OF_NEWS =
  /^(?:[\p{L}']+ ){0,5}?(?:ravie?s?|contente?s?|heureu(?:x|se|ses)|felic[ei]|liet[oaie]|content[oai]) (?:que |qu'|che )(?![^.;!?]*(?:présent|present|contact|contatt|relation|parl|écri|scriv|connai|conosc|rencontr|incontr|appel|chiam|pens|demand|chied|chiest|propo|mett|aid|aiut|util|serv|accord))/u
/** "Il suo lavoro mi interessa": praise, and no answer. */
const OF_THEIR_WORK =
  /(?:^|[,;:] ?)(?:il suo|la sua|i suoi|le sue|son|sa|ses) [\p{L}']+(?: [\p{L}']+){0,2} (?:mi |ci |m'|me |nous )?$/u

/** "Cuenta conmigo para la mudanza", "adoraria que viesses jantar", "con gusto te mando el informe". */
const ELSEWHERE: readonly (readonly [agreeing: RegExp, behind: RegExp])[] = [
  [
    /(?:d'accord|ok|volontiers|partante?|plaisir|volentieri|piacere|va bene)(?: (?:pour|per))?(?: (?:le|la|les|il|lo))?$/u,
    TO_OCCASION,
  ],
  [
    /(?:consenso|accord|feu vert|ok|permesso)$/u,
    /^ (?:a|à) (?:qualcun|un altro|altri|un'altra|quelqu'un|une? autre|d'autres)/u,
  ],
  [
    /(?:conmigo|comigo)$/u,
    /^ (?:para|pra|en|em|no|na) (?!(?:la presenta|a apresenta|el contact|o contac|lo que|o que|hablar|falar|conhec|conoc|eso|esto|ello|isso|isto|ayudar|ajudar|cualquier|qualquer|charlar|conversar|recib|receb|todo|tudo|(?:una?|uma?) (?:charla|llamada|caf|conversa|chamada)))\p{L}/u,
  ],
  [
    /(?:encantar[ií]a|gustar[ií]a|adoraria|gostaria|adorava|gostava|ilusi[oó]n|encantad[oa]|feliz|content[oe])(?: muito| mucho)?$/u,
    /^ (?:de )?que (?!(?:me|nos) )(?:\p{L}+ )?\p{L}{2,}(?:[aei]ras|[áéí]rais|[aei]sses|(?<!present)[ae]s|[áé]is)(?!\p{L})/u,
  ],
  [
    /(?:gusto|gosto|placer|prazer)$/u,
    /^ (?:yo |eu )?(?:te|os|le|lhe|vos) (?:mand|env[ií]|pag|llev|lev|acerc|devuelv|devolv|prest|empr[eé]st|reserv|compr|firm|assin|recoj)\p{L}*/u,
  ],
  // "Me encanta hablar de estas cosas": what they like at any time
  [
    /me encanta$/u,
    /^ (?:mucho )?(?!conocer|poder(?!\p{L}))\p{L}+[aei]r(?!l[aeo]s?(?!\p{L}))(?!\p{L})(?!(?: \p{L}+)? con (?:ella|alice|[eé]l|quien|gente))/u,
  ],
  [
    /(?:acepto|aceptamos|aceito|aceitamos)(?: (?:con gusto|encantad[oa]|com (?:todo o )?gosto))?(?: (?:la|el|o|a))?$/u,
    /^ (?:(?:la|el|tu|su|vuestra|o|a|teu|seu|vosso) )?(?:invitaci[oó]n|convite|oferta|pedido|encargo|presupuesto|orçamento|puesto|cargo|trabajo|trabalho)(?: (?:teu|seu))? (?:a|al|para|pra|de|del|do|da|ao|à)(?! (?:conoc|conhec|hablar|falar|charlar|conversar|presenta|apresenta|reuni|contac|ser(?!\p{L})))(?!\p{L}*(?:conoc|conhec))/u,
  ],
  [
    /(?:pres[eé]nt[ae]n?(?:me|nos)|apresent[ae]m?-(?:me|nos))$/u,
    /^ (?:la|el|las|los|tu|tus|su|sus|a|o|os|as|uma?|una?|teu|tua|seu|sua) (?:facturas?|faturas?|cuentas?|contas?|informes?|relat[oó]rios?|presupuestos?|orçamentos?|document\p{L}+|recibos?|papeles|papéis|declaraci\p{L}+|propuesta|proposta|proyecto|projeto|resultados?)(?!\p{L})/u,
  ],
  [/interess?a$/u, /^ (?:s[oó]lo |s[oó] )?(?:el|la|o|a) (?:dinero|dinheiro|plata|grana|pasta)(?!\p{L})/u],
  [
    /(?:seguir|prosseguir|avan[cç]ar|avanzar|ir em frente|adelante)$/u,
    /^ (?:con|com) (?:a|o|as|os|la|el|las|los) (?!a?presenta|intro|conta|conex|ide|propost|propuest|reuni|conversa|charla|llamada|chamada|encuentro|encontro|plan|process?o|gesti|tema|assunto|asunto)\p{L}/u,
  ],
  [
    /adelante con (?:el|la)$/u,
    /^ (?!a?presenta|intro|conta|conex|ide|propost|propuest|reuni|conversa|charla|llamada|chamada|encuentro|encontro|plan|process?o|gesti|tema|assunto|asunto)\p{L}/u,
  ],
  [/(?:idea|ideia)$/u, /^ (?:a|la|o|lo|el|que) (?:de |d[ao] )\p{L}+ (?:con|com|de|para) /u],
]

/** Whether it is whoever asks that is to call, and not whom they would meet. */
function ofAsker(agreeing: string, index: number, text: string, asker: readonly string[]): boolean {
  const before = text.slice(0, index)
  const behind = text.slice(index + agreeing.length)
  if (CATCHES_UP.test(agreeing)) {
    if (CALLS_THEM.test(before) && /^ up(?! with)|^ (?:from )?you(?!\p{L})/u.test(behind)) return true
    const names = before.match(NAMED) ?? []
    if (HERSELF.test(behind) && GIVEN.test(before) && names.some(name => asker.includes(name))) return true
  }
  if (asker.length === 0 || !REACHES.test(agreeing)) return false
  const said = text.slice(0, index + agreeing.length)
  return [...said.matchAll(NAMED)].some(
    name =>
      asker.includes(name[0]) && TOLD.test(said.slice(0, name.index)) && REACHES.test(said.slice(name.index)),
  )
}

/**
 * Whether what agrees has a no right before or behind it, or tells whoever asks to call.
 * @param asker names of whoever asks, in lower case.
 */
export const denied = (
  { 0: agreeing, index }: RegExpExecArray,
  text: string,
  asker: readonly string[],
): boolean =>
  FORBIDDEN.test(text.slice(0, index)) ||
  UNCERTAIN.test(text.slice(0, index)) ||
  WERE_IT.test(text.slice(0, index)) ||
  isOthers(agreeing, text, index) ||
  UNWANTED.test(text.slice(0, index)) ||
  WHETHER.test(text.slice(0, index)) ||
  WHAT_THEY_DO.test(text.slice(0, index)) ||
  WOULD_HAVE.test(text.slice(0, index)) ||
  OF_THEIRS.test(text.slice(0, index)) ||
  DONE_GLADLY.test(text.slice(0, index + agreeing.length)) ||
  AT_OCCASION.test(text.slice(0, index)) ||
  GLAD_OF_NEWS.test(text.slice(index)) ||
  OF_THEIR_WORK.test(text.slice(0, index)) ||
  REVERSED.test(text.slice(index + agreeing.length)) ||
  ENDS_DENIED.test(text.slice(index + agreeing.length)) ||
  UNREAL.test(text.slice(index + agreeing.length)) ||
  (LEAVE.test(agreeing) && LEAVE_TO.test(text.slice(index + agreeing.length))) ||
  (/yes$/u.test(agreeing) && YES_TO.test(text.slice(index + agreeing.length))) ||
  TO_ELSE.test(text.slice(index + agreeing.length)) ||
  ELSEWHERE.some(([last, next]) => last.test(agreeing) && next.test(text.slice(index + agreeing.length))) ||
  (WITHIN.test(agreeing) && !soundsLikeNo(agreeing)) ||
  ofAsker(agreeing, index, text, asker)
