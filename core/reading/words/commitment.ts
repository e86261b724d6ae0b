/**
 * What stands before a verb of introducing where somebody does it, and does not only speak of it: "I'll introduce you", not "the
 * idea of introducing you" nor "she is introducing you". Whatever is not known here is asked about.
 */

import { type Phrases, terms } from '../lexicon.ts'

const ADVERB =
  '(?:hereby|herewith|here|now|just|gladly|happily|also|certainly|definitely|absolutely|quickly|simply|finally|formally|properly|officially|personally|really|very much|therefore|thus|at (?:long )?last|today|briefly|virtually|both|then|still|of course|naturally|surely|please|pls|plz|kindly|immediately|straight ?away|right away|directly|again|duly|only|quite|so|very|too|more than|most|truly|always|first|actually|instead|tonight|tomorrow|this week|shortly|soon|rather|defo?|deffo|(?!(?:hard|bare|rare|possib|probab|eventual|conceivab|potential|reluctant|unlike|near|ideal|hypothetical|theoretical|provisional|tentative|occasional|usual|normal|previous|recent|last|former|on|supposed|alleged)ly)\\p{Ll}{3,12}ly)'
const GLAD =
  '(?:happy|glad|pleased|delighted|excited|thrilled|proud|keen|honou?red|eager|chuffed|grateful|overjoyed|relieved)'
const LIKE = `(?:like|love|be (?:${ADVERB} )*${GLAD}) (?:to|for you to|it if you)`

/** In the first person, whatever stands before: "as agreed I'll", "said I'd". */
const MINE = [
  `(?:i|we)(?:['’]?ll| will| shall) be|(?:(?:i|we)(?:['’]ll| will)|let me|happy to|glad to) do the|(?<!(?:if|when|before|after|should|until|unless|that|why|how|where|can|could|may|might|did|do|shall|must|whenever|time|once|than|whom|what|would|will|cannot|person|people|one|everyone|someone|somebody) )i|consider (?:this|it|that) (?:me|my)|this is me|(?:i|we)['’]?(?:ll|m|re)|ill|i (?:will|shall|do|must|can|am)|we (?:will|shall|must|can|are)|let (?:me|us)|let['’]s|allow me to|permit me to|may i|(?:i['’]?m |i am |im |we['’]re |we are )(?:going to|gon+a|about to|here to|writing to)`,
  `(?:(?:i|we)(?:['’]?d| would| should)|would|wd) (?:${ADVERB} )*${LIKE}|(?:i|we)(?:['’]?d| would)(?= (?:gladly|happily|rather)\\s)`,
  `(?:i(?:['’]?m| am| was)?|we(?:['’]re| are| were)?) (?:${ADVERB} )*${GLAD} to(?: be able to)?`,
  "(?:i|we) (?:do |did )?(?:want|wanted|wish|mean|meant|intend|have|need|ought|promised?|would love|am bound|aim)(?: [^,.;:!?]{1,40})? to|(?:i|we)(?: have|['’]ve|['’]d| had) (?:long )?(?:got|been meaning|been wanting|wanted|promised|meant) to|(?:i )?keep (?:meaning|wanting|promising|intending|forgetting) to",
  "(?:i|we)?(?: had| have|['’]ve|['’]d)? ?(?:said|told you|promised|promised (?:you|him|her|them)|swore)(?: [^,.;:!?]{1,40})?(?: that)? (?:i|we)(?:['’]?d| would|['’]ll| will)",
  "(?:can['’]?t|cannot|couldn['’]t) wait to|(?:it['’]s |it is |its )?(?:(?:about|high) )?time (?:that )?(?:i|to)|(?:like|want|wish|love|need|ask|prefer|grateful if|glad if|obliged if|appreciate it if|nice if|great if|kind if|good if|happy if) (?:you|kept) (?:to|could|would|can|will|might)|(?:asked|wanted|begged|urged|reminded|told) (?:me|us) to|(?:suggest(?:ed|s)?|recommend(?:ed|s)?|insist(?:ed|s)?|propos(?:ed|es)) (?:that )?i",
  '(?:pleasure|honou?r|joy|delight|privilege|treat)(?: (?:for me|of mine))?,? (?:to|in|of|that i)',
]
/** Where the clause begins with it, or with nothing: "Introducing you to", "Happy to". */
const HEAD = [
  `(?:${ADVERB} )*${GLAD} to(?: be able to)?|(?:want|wanted|meaning|meant|love|promised|wish|like|need|going|gon+a|been meaning|been wanting|had promised)(?: to)?|gon+a|will|shall|would|am|im|can|hereby i|i|to`,
  'with (?:great )?pleasure(?: i)?',
  'this (?:mail |e-?mail |note )?is to|(?:a )?(?:quick |short )?(?:note|line|mail|e-?mail|message) to|(?:could|can|would|will) you|please|pls|plz|kindly',
]
const BEGINS =
  '(?:^|[\\n,;:.!?…)\\]"”’*•>–—-]|\\p{Extended_Pictographic}|(?<!\\p{L})(?:and|but|so|then|hence|anyway|ok|okay|yes|yep|sure|well|now|that|thus|because|where|which|whom|who|is|are|someone|somebody|people|person|kept|promised|agreed|discussed))'
const ALONG = `(?:,? ${ADVERB})*,?\\s{0,2}$`

/** Said of oneself. */
export const COMMITS = terms(
  MINE.map(source => `(?<!['’])(?:${source})`),
  ALONG,
)
/** Said at the beginning of a clause, of nobody. */
export const COMMITS_AT_ONCE = new RegExp(
  `${BEGINS}\\s{0,3}(?:${ADVERB}[ ,]{1,2})*(?:${HEAD.join('|')})?${ALONG}`,
  'iu',
)
/** A verb of introducing by which a phrase begins; other phrases ("you should meet") say themselves who does what. */
export const INTRODUCING =
  /^(?:e-?|re-?)?(?:(?!intro |intros|introductions)in[dt]r?o?[dr]?[ou]?[du]?\p{Ll}{2,}|intro (?!(?:to|with)(?: |$))|conn?[ecn]|loop(?!ing)|rope|link|hook|match|pair|set|put|get|bring|point|refer|pass|hand|steer|mak|do|send|giv|arrang|broker)\p{Ll}*(?=[\s(]|$)/iu
/** The same in the past: "I put you in touch with Wilf in June". */
export const PAST_OR_PRESENT = /(?<![\p{L}'’])(?:i|we)(?: already| once| even)?\s{0,2}$/iu

/** What somebody did, or somebody else does: "our office put Bob and Ann in touch last week". */
export const TOLD =
  /(?<![\p{L}'’])(?:(?:puts?|brings?|brought|gets?|got)(?= [^!?]{1,140} (?:in|into) (?:touch|contact)(?!\p{L}))|introduc(?:es|ed)|connect(?:s|ed))(?!\p{L})/iu
/** "you'll be introduced", "consider yourself introduced" */
export const PASSIVE =
  /(?<!\p{L})(?:be|been|being|get|gets|got|are|is|am|you(?:rself|rselves)?|consider it|well|now)\s{1,2}(?:\p{Ll}{1,12}ly )?$/iu

/** An introduction that is spoken of as a thing: "the introduction is in her tray". */
export const NOUN = /(?<![\p{L}-])(?:e-?)?intro(?:duction)?(?![\p{L}@-]|\.\S)/iu
/** What makes it one that is made: "here is the intro", "making that introduction", "will intro", "Introduction: …". */
export const NOUN_MADE =
  /(?:^|[\n:;,.!?–—-])\s{0,2}(?:re: )?(?:(?:quick|short|warm|e-?mail|the|an?|your|that|long|promised|overdue|as) ){0,4}(?:e-?)?intro(?:duction)?(?!\p{L})|(?<!\p{L})(?:here(?:['’]s| is| are| comes| goes)|this is|let this be|her er|her kommer|här är|här kommer|hier ist|hier kommt|hier is|hier komt|(?:consider|call|take|count) (?:this|it)|mak(?:e|ing)|do|doing|please|pls|promised|owed?|copying|(?:i|we)['’]?ll|ill|will|gonna|let me|happy to|glad to|bcc|cc)(?!\p{L})(?:[^.!?\n]|\.(?=\S)){0,100}(?:e-?)?intro(?:duction)?(?!\p{L})|(?<!\p{L})intro(?:duction)?(?!\p{L})[^!?\n]{0,140} (?:and|so) (?:here it is|i(?:['’]m| am) (?:glad|happy|pleased|delighted) to (?:make|do|oblige))(?!\p{L})|(?<!\p{L})intro(?:duction)?,? as (?:promis|agreed|discussed|asked|requested|threatened)/iu

/** "May I introduce you to": asks nothing. */
export const COURTEOUS =
  /(?<!\p{L})(?:(?:may|might) i|darf ich|mag ik)(?: please| now| also| then| just| even| hierbij)?\s{0,2}$/iu
export const COURTEOUS_ALL =
  /(?<!\p{L})(?:may|might) i (?:please |now |also |then |just )?(?:introduce|present|acquaint|connect)(?!\p{L})|darf ich (?:(?:dir|ihnen|euch|sie|kurz|hiermit) ){0,2}(?:vorstellen|[^?]{1,80} vorstellen)|mag ik (?:(?:even|hierbij|graag) )?(?:je|jou|jullie|u)(?: (?:even|hierbij|graag|alvast))? voorstellen|(?:permettez|permets)[^?]{1,40}présenter/iu

interface Infinitive {
  /** The verb as it follows another. */
  form: Pick<Phrases, 'test'>
  /** Those that leave no doubt; elsewhere in the sentence. */
  governed: Pick<Phrases, 'test'>
}

const whole = (words: string) => terms([words], '(?![\\p{L}])')

/** In these an infinitive shows that another verb says whether it is done. */
export const INFINITIVES: readonly Infinitive[] = [
  {
    form: whole(
      "(?:te|vous|t['’]|le|la|lui|les) (?:présenter|mettre en|faire (?:rencontrer|connaître))|mettre en (?:relation|contact|lien)",
    ),
    governed: whole(
      "(?:liberté|veux|voulais|voudrais|voulons|souhait\\p{L}+|tiens à|tenais à|vais|allons|dois|peux|puis|aimerais|aimerait|permets|permettez|permettre|profite|promis|plaisir|ravie?|heureu(?:x|se)|content\\p{L}*|propose|laisse(?:z)?-moi|temps de|m['’]empresse|honneur|joie|merci|pour|hâte|faut|prie|pourrais-tu|pourriez-vous|peux-tu|pouvez-vous|afin)",
    ),
  },
  {
    form: whole(
      'presentar(?:te|os|le|les)|ponerte|poner(?:le|os|les) en contacto|conectar(?:te|le|os)|apresentar(?:-(?:te|lhe|vos))?|apresentá-l[oa]s?|pô-l[oa]s?|colocar|pôr|presentar(?:ti|vi|le|la|gli)|metter(?:ti|vi|la) in contatto|far(?:ti|vi|le) conoscere',
    ),
    governed: whole(
      'liberdade|libertad|libertà|complace|complazco|grat[oa]|agrada|permito|apraz|cumpre|quiero|queremos|quería|quisiera|querría|voy|vamos|me gustaría|gustaría|prometí|prometo|permíteme|permítame|déjame|encantad[oa]|placer|gusto|toca|tengo|debo|puedo|podemos|para|ilusión|alegra|prometido|había prometido|por favor|honor|hora de|quero|queria|vou|gostava|gostaria|adorava|adoraria|prometi|prazer|gosto|posso|deixa-me|deixe-me|permita-me|permite-me|feliz|contente|honra|tenho|devo|alegria|favor|terei|voglio|vogliamo|vorrei|vorremmo|volevo|possiamo|promesso|permettimi|mi permetta|permetta|piacere|felice|liet[oa]|content[oa]|lascia|lasciami|per|onore|gioia|prometto|tocca|ora di|favore|desidero|vado a|mi preme|tengo a',
    ),
  },
  {
    form: whole(
      '(?:je|jou|jullie|u)(?: \\p{L}+){0,12} (?:voor te stellen|voorstellen|introduceren|in contact (?:te )?brengen|koppelen)',
    ),
    governed: whole(
      'vrijheid|wil|willen|zal|ga|gaan|mag|moet|beloofd|beloof|graag|wilde|kom|blij|leuk|plezier|genoegen|eer|kan|kunnen|kun|wilt|zou',
    ),
  },
  {
    form: whole('(?:vorzustellen|bekannt ?zu ?machen|zusammenzubringen|zu vernetzen|zu verbinden)'),
    governed: whole(
      'freiheit|versprochen|freude|freue|freut|ehre|vergnügen|erlaube|gestatten?|gern|gerne|wunsch|bitte|versprach|möchte',
    ),
  },
]
