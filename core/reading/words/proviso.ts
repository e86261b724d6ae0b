/**
 * What people say of Kept's own way beside a promise: that whoever is meant is asked first, and that it comes true once they
 * agree. A table a language. What somebody else has to agree to, or the introducer to ask, is none of these.
 */

interface Proviso {
  /** "once she", "sobald sie": what leads to whoever agrees, and them. */
  once: string
  /** "agrees", "zusagt". */
  agrees: string
  /** Said by itself: "subject to his consent", "she will be asked first". */
  asked: string
  /** "she will be": of `asked` what may be anybody's name, by which nothing can be looked for. */
  they?: string
}

/** A group, which has to begin with a capital. */
const NAME = '(\\p{L}[\\p{L}’-]+(?: \\p{L}[\\p{L}’-]+)?)'
const SO =
  '(?:of course|naturally|obviously|natürlich|selbstverständlich|bien sûr|bien entendu|claro|por supuesto|naturalmente|ovviamente|uiteraard|natuurlijk|förstås|selvfølgelig)'

const THEY_ENGLISH = `(?:he|she|they|${NAME})(?:['’]ll| will|['’]s| is| are| gets?)(?: of course| naturally)?(?: be| being| going to be)? `
const ENGLISH: Proviso = {
  once: `(?:once|as soon as|when|after|assuming(?: that)?|provided(?: that)?|providing|as long as|so long as|if|if and when|as and when|the moment|the minute) (?:he|she|they|${NAME})`,
  agrees:
    "(?:['’]s|['’]re|['’]ve| is| are| has| have)? ?(?:also |all |given (?:me |us )?(?:the|his|her|their) (?:ok|okay|consent|go-?ahead|blessing|nod)|gives? (?:me |us |the service |Kept )?(?:the|his|her|their) (?:ok|okay|consent|go-?ahead|blessing|nod)|agree[sd]?|consent(?:s|ed)|accept(?:s|ed)?|confirm(?:s|ed)?|approves?|sa(?:ys|y|id) (?:yes|ok|okay|so|aye)|happy|willing|game|keen|interested|likes? (?:it|this|the (?:sound|look|idea) of (?:it|this|that|you))|fanc(?:y|ies) (?:it|this|the idea)|up for|open to|ok|okay|fine|cool|on board|good with|nods?| is| are| does| do)(?: (?:to it|to this|it|this|that|with it|with that|with this|for it|about it|to the (?:intro|introduction|idea)|with the (?:intro|introduction|idea)|to (?:be introduced|be put in touch|meet|meet you|talk|talk to you|hear from you|connect|go ahead)|to being introduced|being introduced|too|as well)){0,2}",
  asked: [
    `(?:always |all )?(?:subject to|pending|depending on|with|given) (?:his|her|their|${NAME}['’]s) (?:say-?so|consent|ok|okay|agreement|approval|blessing|permission|yes|go-?ahead)`,
    `(?:subject to|pending) (?:him|her|them|${NAME}) (?:saying (?:yes|ok)|agreeing|being (?:ok|okay|happy|fine) with it)`,
    `if (?:that|it|this)(?:['’]s| is) (?:ok|okay|fine|all ?right|cool|good) (?:with|by) (?:him|her|them|${NAME})`,
    `${THEY_ENGLISH}asked (?:first|beforehand|before (?:anything|any of|you|I |we |your |(?:his|her|their) )[^.!?;\\n]{0,60})`,
    `(?:asking|to ask|which asks|who asks|and asks?)(?: (?:him|her|them|${NAME}))? (?:whether|if) (?:he|she|they)(?:['’]s|['’]re|['’]d| is| are| would)?(?: be)? (?:happy|ok|okay|fine|willing|up|open|like|want)(?: (?:to be introduced|to meet(?: you)?|for it|with it|with that|to it))?`,
    `(?:once|when|as soon as|if) (?:Kept|the (?:service|bot|robot|machine)) (?:gives?|has given|says?|tells?|comes?|sends?|confirms?)(?: (?:you|us|me))?(?: (?:the|a) (?:nod|ok|okay|go-?ahead|green light|thumbs up|word)| so| back(?: to (?:you|us))?| yes)?`,
    `(?:each|both|all|everybody|everyone)(?: of them)? (?:will|is going to|are going to|gets?) (?:be )?asked (?:separately|first|beforehand|in turn|by Kept)`,
    `(?:so that|so|that way|in order that),? (?:he|she|they|${NAME}) (?:can|could|may|gets? to|get a chance to|has the chance to|is free to|are free to) (?:still |also |first |always |quietly |politely ){0,2}(?:say (?:no|yes or no|if|whether)|decline|refuse|opt out|choose|decide|bow out|turn (?:it|you|us|me) down)[^.!?;\\n]{0,60}`,
    `(?:Kept|the (?:intro )?(?:service|bot|robot|machine|system|thing)|they|it)(?:['’]ll| will|['’]s going to| is going to)? asks? (?:him|her|them|${NAME}) (?:first|beforehand|before [^.!?;\\n]{0,60})`,
  ].join('|'),
  they: THEY_ENGLISH,
}

const THEY_GERMAN = `(?:er|sie|${NAME}) wird (?:dazu |${SO} ){0,2}`
const GERMAN: Proviso = {
  once: `(?:sobald|wenn|falls|sofern|vorausgesetzt,?|wenn dann|nachdem) (?:er|sie|${NAME})`,
  agrees:
    '(?: das| dem| damit| es| mir| ihm| ihr| auch| ja){0,2}(?: sein| ihr)? ?(?:zusagt|zustimmt|zugestimmt hat|zugesagt hat|ja sagt|ja gesagt hat|einverstanden ist|mag|möchte|will|okay gibt|ok gibt|einwilligt|(?:damit )?einverstanden ist|das okay gibt|sein okay gibt|ihr okay gibt)',
  asked: `${THEY_GERMAN}(?:zuerst|vorher|erst|vorab|zunächst) gefragt(?:, ob (?:er|sie|es|ihm|ihr|das)(?: \\p{L}+){1,5})?(?:,? (?:und )?du brauchst nichts zu (?:tun|machen))?|(?:man|Kept|der Dienst) fragt (?:ihn|sie|${NAME}) (?:zuerst|vorher|erst|vorab)|(?:zuerst|vorher|erst|vorab|zunächst) (?:wird|werden) (?:er|sie|${NAME}) (?:${SO} )?gefragt(?:, ob (?:er|sie|es|ihm|ihr|das)(?: \\p{L}+){1,5})?|(?:damit|sodass|so dass) (?:er|sie|${NAME}) (?:\\p{L}+ ){0,3}(?:nein sagen|ablehnen|absagen|entscheiden|selbst entscheiden) (?:kann|darf)|(?:sein|ihr)(?:e|em|er)? (?:Einverständnis|Zustimmung|Okay|OK|Ja) (?:vorausgesetzt|vorbehaltlich)|vorbehaltlich (?:seines|ihres|seiner|ihrer) \\p{L}+`,
  they: THEY_GERMAN,
}

const THEY_FRENCH = `(?:il|elle|${NAME}) (?:sera|est) (?:${SO} |d['’]abord |préalablement ){0,2}`
const FRENCH: Proviso = {
  once: `(?:dès (?:qu|que)|une fois (?:qu|que)|quand|lorsqu|lorsque|si|s|pourvu (?:qu|que)|à condition (?:qu|que)|après (?:qu|que))['’ ]?(?:il|elle|ils|elles|${NAME})`,
  agrees:
    "(?: me| nous| l['’])? ?(?:(?:est|sont|soit) d['’]accord|dit oui|disent oui|aura dit oui|a dit oui|accepte(?:nt)?|a accepté|le veut bien|veut bien|le souhaite|donne son (?:feu vert|accord))",
  asked: `on (?:lui|leur) (?:demande(?:ra)?|pose(?:ra)? la question) (?:d['’]abord|avant|au préalable)(?: (?:son|leur) (?:accord|avis)| s['’]ils? (?:est|sont) d['’]accord| si elle est d['’]accord)?|${THEY_FRENCH}(?:consultée?|interrogée?|sollicitée?)(?: d['’]abord| avant| au préalable)?|(?:pour|afin) (?:qu['’](?:il|elle|ils)|que ${NAME}) (?:puisse|ait le droit de|soit libre de) (?:dire non|refuser|décliner|choisir|décider)|(?:sous réserve de|avec|sauf) (?:son|leur) accord|si (?:ça|cela) (?:lui|leur) (?:dit|plaît|plait|convient|parle|va)|(?:Kept|le service) (?:lui|leur) demande(?:ra)? (?:d['’]abord|avant)`,
  they: THEY_FRENCH,
}

const SPANISH: Proviso = {
  once: `(?:(?:en cuanto|cuando|si|siempre que|una vez que|tan pronto como|después de que) (?:él|ella|ellos|${NAME})|en cuanto|cuando|siempre que|una vez que|tan pronto como)`,
  agrees:
    ' (?:lo |se lo )?(?:diga[ns]? que|dice que|dé|esté|está|acepte|acepta|confirme|quiera)(?: sí| el visto bueno| su visto bueno| de acuerdo| su acuerdo)?',
  asked: `(?:primero|antes)(?: se)? (?:le|les) (?:preguntan|preguntarán|pregunta|preguntará|consultan|consultarán)(?: a (?:él|ella|ellos|${NAME}))?(?: si (?:quiere|le parece|está de acuerdo)(?: bien)?)?|(?:para que|así) (?:él |ella |${NAME} )?(?:pueda|puede) (?:decir que no|decir no|decidir|negarse|elegir)|(?:con|previo|previa) su (?:permiso|consentimiento|acuerdo|visto bueno)|(?:si|siempre que) (?:a (?:él|ella|${NAME}) )?le parece bien(?: a (?:él|ella|${NAME}))`,
}

const THEY_PORTUGUESE = `(?:ele|ela|${NAME}) (?:será|vai ser|é) (?:antes |primeiro )?`
const PORTUGUESE: Proviso = {
  once: `(?:(?:assim que|logo que|quando|se|desde que|uma vez que|caso) (?:ele|ela|eles|o ${NAME}|a ${NAME}|${NAME})|assim que|logo que|desde que|uma vez que)`,
  agrees:
    ' (?:me |nos )?(?:diss?er(?:em)?|diga|concord(?:ar|e|arem)|aceit(?:ar|e|arem)|quis?er(?:em)?|topar|der o ok|estiver de acordo|confirmar)(?: (?:que )?sim)?',
  asked: `(?:primeiro|antes)(?: disso)? (?:perguntam-lhe|lhe perguntam|perguntam (?:a ele|a ela|ao \\p{Lu}\\p{L}+|à \\p{Lu}\\p{L}+)|será consultad[oa])|${THEY_PORTUGUESE}(?:consultad[oa]|perguntad[oa])(?: antes| primeiro)?|(?:para que|assim) (?:ele |ela |${NAME} )?(?:possa|pode) (?:dizer que não|dizer não|decidir|recusar|escolher)|com (?:o seu|a sua|a) (?:autorização|permissão|acordo|ok)(?: del[ea])?`,
  they: THEY_PORTUGUESE,
}

const ITALIAN: Proviso = {
  once: `(?:(?:appena|non appena|quando|se|una volta che|purché|a patto che|sempre che) (?:lui|lei|loro|${NAME})|appena|non appena|una volta che|purché)`,
  agrees:
    " (?:mi |ne )?(?:dice|dicono|dirà|avrà detto|accetta|accetterà|è|sarà|vuole|vorrà|dà|conferma)(?: (?:di )?sì| d['’]accordo| il (?:suo )?(?:ok|via libera|consenso|benestare)| contento| contenta)?",
  asked: `prima (?:gliel[oa] chiedono|glielo chiederanno|(?:gli|le) (?:chiedono|chiederanno|viene chiesto)|viene chiesto a (?:lui|lei|${NAME})|lo chiedono a (?:lui|lei|${NAME})|(?:Kept|il servizio) (?:gli|le|glielo) chiede)(?: se (?:è d['’]accordo|gli va|le va|vuole|va bene))?|(?:verrà|sarà) (?:prima )?(?:interpellat[oa]|consultat[oa])(?: prima)?|(?:così|in modo che) (?:lui |lei |${NAME} )?(?:può|possa|potrà) (?:dire di no|dire no|decidere|rifiutare|scegliere)|previo (?:suo|il suo) (?:consenso|ok)|con il suo (?:consenso|ok|permesso)`,
}

const THEY_DUTCH = `(?:(?:hij|zij|ze|${NAME}) wordt|wordt (?:hij|zij|ze)) (?:${SO} )?`
const DUTCH: Proviso = {
  once: `(?:zodra|als|wanneer|mits|nadat) (?:hij|zij|ze|${NAME})`,
  agrees:
    '(?: er| het| dat| daarmee| ermee| ook){0,2} ?(?:ja zegt|ja heeft gezegd|akkoord (?:is|gaat|geeft)|instemt|wil|goedvindt|goed vindt|toestemt|okay is|oké vindt)',
  asked: `${THEY_DUTCH}(?:eerst|vooraf|van tevoren) (?:netjes )?gevraagd(?: of (?:hij|zij|ze|het)(?: \\p{L}+){1,5})?|(?:zodat|dan kan|zo kan) (?:hij|zij|ze|${NAME}) (?:ook |zelf |gerust ){0,2}(?:nee (?:kan )?zeggen|weigeren|(?:kan )?beslissen|(?:kan )?kiezen)|(?:Kept|de dienst) vraagt (?:het )?(?:hem|haar|${NAME}) eerst|mits (?:hij|zij|ze) (?:akkoord|het goed vindt)`,
  they: THEY_DUTCH,
}

const THEY_NORTH = `(?:han|hun|hon|${NAME}) (?:blir|bliver|blir) (?:${SO} )?`
const NORTH: Proviso = {
  once: `(?:så snart|när|när väl|når|så fort|om|hvis|dersom) (?:han|hun|hon|de|${NAME})`,
  agrees:
    '(?: har)? ?(?:säger ja|sagt ja|siger ja|sier ja|är med på det|er med på det|vill|vil|samtycker|samtykker|går med på det|er enig|godkänner)(?: det)?',
  asked: `${THEY_NORTH}(?:tillfrågad|spurt|spurgt) (?:först|først|i förväg|på forhånd)(?: om [^.!?;\\n]{1,40})?|(?:först|først) (?:frågar|spør|spørger) (?:de|man|Kept) (?:henne|honom|ham|hende|henne)`,
  they: THEY_NORTH,
}

const TABLE = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH, NORTH]

/** What may come after such a clause: an end, or the promise that it stands before. */
const END = `(?=\\s{0,2}(?:$|\\n|[.,;:!)–—]|-\\s)|,? (?:${SO}|i['’ ]|we['’ ]|you(?:['’]ll| will| can| both| get| two)|(?:he|she|they|it)(?:['’]ll| will)|Kept |then |to (?:be|meet|talk|speak|it|this|that) |und dann|dann |stelle |mache |bringe |je |te |os |ti |vi |le |la |ik |stel |breng |presenter))`
const LEAD =
  '(?:[,(–—-]\\s?)?(?<![\\p{L}\\p{N}])(?:(?:but|and|only|just|always|aber|und|natürlich|mais|et|seulement|pero|mas|ma|maar|men|och|og|well) ){0,2}'

const spaced = (source: string): string => source.replaceAll(' ', String.raw`\s`)

/** Every group of `pattern` is a name. `hints`: without what may stand around it, quick to look for. */
export const PROVISOS: readonly { hints: readonly string[]; pattern: RegExp }[] = TABLE.map(
  ({ once, agrees, asked, they = '' }) => ({
    hints: [`${once}${agrees}`, asked.replace(they, '')].map(spaced),
    pattern: new RegExp(spaced(`${LEAD}(?:${once}${agrees}|${asked})(?: first| then)?${END}`), 'giu'),
  }),
)
