/** What speakers of Dutch do with a request: the verbs by which they grant it, and those by which they decline. */
import type { Language } from './language.ts'
import { deniedBy, ENDS, spokenBy, type Verb } from './separable.ts'

const SELF = 'ik|wij|we'
const NOT = 'niet|nooit|niets|niks|geen|nie|nauwelijks|geenszins|allerminst'
/** What turns a consent, or makes of it one for another day. */
const TURNS = `${NOT}|pas|later|alleen|als|indien|mits|zodra|of|u|zou|had|liever`

/** What they are asked for. */
const INTRODUCTION =
  '(?:introductie|\\p{L}*kennismaking|contact\\p{L}*|ontmoeting|gesprek|verbinding|koppeling|intro|voorstelronde|kennisname|benadering)'
/** The asking. */
const REQUEST = '(?:voorstel|verzoek|uitnodiging|aanbod|vraag|suggestie|idee)'
const WHAT = `(?:${INTRODUCTION}|${REQUEST})`
const THE =
  "(?:(?:de|het|een|uw|je|jouw|jullie|dit|deze|die|dat|haar|zo'n|dana's|zulke) (?:[\\p{L}]+(?:en|de|e) ){0,2})"

const GRANTS: readonly Verb[] = [
  {
    says: 'stem|stemmen',
    ends: `(?:er|hier|daar)?mee in|in(?: met(?: [\\p{L}.'-]+){1,9})?|toe`,
    whole: `(?:er|hier|daar)?mee instem(?:men)?|instem(?:men)?(?: met(?: [\\p{L}.'-]+){1,9})?`,
  },
  {
    says: 'ga|gaan',
    ends: `(?:graag )?in op ${THE}${WHAT}(?: van(?: [\\p{L}.-]+){1,3})?|akkoord(?: met(?: [\\p{L}.'-]+){1,9})?`,
  },
  { says: 'ga|gaan', of: `op ${THE}${WHAT}`, ends: 'in' },
  { says: '(?<!(?:dat|het) )zeg|zeggen', ends: 'ja|toe|volmondig ja' },
  { says: 'neem|nemen', of: `${THE}${WHAT}`, ends: 'aan' },
  { says: 'aanvaard|aanvaarden|accepteer|accepteren|verwelkom|verwelkomen', of: `${THE}${WHAT}` },
  { says: 'sta|staan', ends: `(?:positief|open|welwillend) tegenover(?: [\\p{L}.'-]+){1,7}` },
  {
    says: 'geef|geven|verleen|verlenen',
    of: '(?:toestemming|akkoord|goedkeuring|fiat|instemming|groen licht|zegen)',
  },
  { says: 'doe|doen', ends: 'mee', whole: 'meedoe|meedoen' },
  {
    says: 'zie|zien',
    of: '(?:een|de) (?:ontmoeting|kennismaking|gesprek)|(?:haar|zijn|hun|mevrouw \\p{L}+s?|alices?) (?:bericht|mail|mailtje|brief|telefoontje|e-mail)',
    ends: 'tegemoet',
  },
]
const DECLINES: readonly Verb[] = [
  {
    says: 'zie|zien|ziet',
    ends: `(?:er|hier|daar)?van(?: [\\p{L}.'-]+){0,7} af|af van(?: [\\p{L}.'-]+){1,7}|af(?! en toe)`,
  },
  { says: 'wijs|wijzen|sla|slaan|zeg|zeggen', ends: 'af|over|nee|neen' },
  { says: 'houd?|houden', of: 'me|mij|ons', ends: 'afzijdig|erbuiten|hierbuiten|daarbuiten|buiten' },
  {
    says: 'bedank|pas',
    ends: `(?:er|hier|daar)?voor(?: de(?:ze)? (?:eer|introductie|kennismaking|uitnodiging|keer))?|dit keer|deze keer`,
  },
]

const WILL = '(?:doe|doen|wil|willen|hoef|hoeven|kan|kunnen|ga|gaan|zal|mag)'
const OF_IT =
  '(?: (?:dus|dan|dat|het|dit|er|hier|daar|gewoon|echt|liever|toch|maar|nu|alleen|zelf|helaas|eerlijk|gezegd|eigenlijk|daarom|deze|keer|momenteel|voorlopig|zoiets|ook|haar|hem|die|alice|mevrouw \\p{L}+))'
const TO_MEET =
  '(?:ontmoeten|te leren kennen|te ontmoeten|te spreken|kennismaken|leren kennen|spreken|praten|meedoen|meewerken|deelnemen|ingaan|op in|instemmen|helpen|voorgesteld worden|worden voorgesteld|contact\\p{L}*|aannemen|accepteren|doen|beginnen|toezeggen|(?:aan|mee|nodig)(?= ?$|[,;.!]))'

/** What whoever asks is allowed, in a clause that hangs on another: "dat u mij met haar in contact mag brengen". */
const CONNECTS =
  '(?:voorstellen|introduceren|koppelen|verbinden|doorgeven|geven|delen|verstrekken|brengen|bezorgen|sturen|mailen|schrijven|bellen|benaderen|contacteren|opnemen|stellen)'
const allows = (between: string): string =>
  `dat (?:u|je|jij|jullie|ge|kept|ze|zij|mevrouw \\p{L}+|alice|dana) (?:me|mij|ons|mijn|onze)${between} (?:(?:mag|mogen|kunt|kan|kunnen|moogt) (?:\\p{L}+ )?${CONNECTS}|${CONNECTS} (?:mag|mogen|kunt|kan|kunnen|moogt))`

export const DUTCH_VERBS = {
  agrees: [...GRANTS.flatMap(spokenBy(SELF, TURNS)), allows(`(?: (?!(?:${NOT})(?!\\p{L}))[\\p{L}-]+){0,8}`)],
  declines: [
    // "Nu niet en later ook niet"
    `(?:ook (?:later|daarna|dan|volgend \\p{L}+|na \\p{L}+)|(?:later|daarna|dan|volgend \\p{L}+|(?:in|na)(?: \\p{L}+){1,2}) ook) niet|noch nu noch(?: \\p{L}+){1,3}`,
    `(?:buiten staat|niet in staat|niet (?:mogelijk|bereid)|onmogelijk)(?: om)?(?: [\\p{L}-]+){0,8}? (?:in te (?:stemmen|gaan)|mee te (?:doen|werken)|te (?:aanvaarden|ontmoeten|spreken|helpen)|kennis te maken|aan te nemen)`,
    `(?:introductie|kennismaking|contact|gesprek|ontmoeting)(?: [\\p{L}-]+){0,6} (?:zit|gaat|komt|wordt)(?: [\\p{L}-]+){0,7} niet in|(?:zit|gaat|komt)(?: (?:er|dat|het|dit|wat|mij|betreft|helaas|voor|nu|echt)){0,6} niet in(?=$|[,;.!])`,
    `(?:maar|alleen) (?:dit|dat|hier|hiervoor|daarvoor|hieraan) niet${ENDS}`,
    `(?:wil|zou|mag|moet)(?: [\\p{L}-]+){0,5} zo (?:houden|laten|blijven)${ENDS}`,
    '(?:introductie|kennismaking|voorstellen)(?: \\p{L}+){0,3} niet (?:nodig|noodzakelijk|nuttig)',
    '(?:niet|on) ?(?:welkom|gewenst|graag gezien)',
    ...DECLINES.flatMap(
      spokenBy(SELF, `${NOT}|en toe|toe|op en|goed|scherp|meestal|normaal|vaak|altijd|doorgaans`),
    ),
    ...GRANTS.flatMap(deniedBy(SELF, NOT)),
    allows(`(?: [\\p{L}-]+){0,8} (?:${NOT})(?: [\\p{L}-]+){0,4}`),
    // "Doe ik dus niet": what they are asked is what they do not do.
    ...[`${WILL} (?:ik|we|wij)${OF_IT}{0,5}`, `(?:ik|wij|we) ${WILL}${OF_IT}{0,5}`].map(
      willing =>
        `(?<!(?:normaal|meestal|doorgaans|gewoonlijk|anders|wat|als|waar|hoe) )${willing} niet(?:${ENDS}|(?: [\\p{L}-]+){0,4}? ${TO_MEET}(?!\\p{L}))`,
    ),
  ],
} satisfies Language
