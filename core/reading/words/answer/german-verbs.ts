/** What speakers of German do with a request: the verbs by which they grant it, and those by which they decline. */
import type { Language } from './language.ts'
import { deniedBy, ENDS, spokenBy, type Verb } from './separable.ts'

const SELF = 'ich|wir|i|ma'
const NOT = 'nicht|ned|net|nich|nie|niemals|keinesfalls|keineswegs|kein\\p{L}*|nichts|nix|kaum|weder'
/** What turns a consent, or makes of it one for another day. */
const TURNS = `${NOT}|erst|später|nur|wenn|falls|sobald|sofern|ob|sie|würde|könnte|hätte|wäre|viel|einiges|ungern|(?:zum?|zur|mit|um|für|bei|über|wegen)(?! (?:\\p{L}+ ){0,2}(?:frau|herrn?|alice|archer|ihr|ihm|dame|\\p{L}*vorstellung|\\p{L}*kontakt\\p{L}*|gespräch|treffen|bekannt\\p{L}*|weitergabe|freuden?|vergnügen|dank|anruf|adresse|daten))`

/** What they are asked for. */
const INTRODUCTION =
  '(?:\\p{L}*vorstellung|\\p{L}*kontakt\\p{L}*|bekanntmachung|bekanntschaft|vermittlung|(?:daten)?weitergabe|verbindung|treffen|gespräch|austausch|einführung|kennenlernen|intro|zusammenkunft|begegnung)'
/** The asking. */
const REQUEST =
  '(?:vorschlag|\\p{L}*anfrage|bitte|angebot|ersuchen|einladung|anregung|ansinnen|wunsch|vorhaben|anliegen)'
const WHAT = `(?:${INTRODUCTION}|${REQUEST})`
const THE =
  '(?:(?:ihre[mnr]?|ihr|deine?[mnr]?|eure?[mnr]?|euer|de[mnr]|die|das|diese[mnrs]?|eine?[mnr]?|solche?[mnr]?|jede[mnr]?|danas|dieser art) (?:[\\p{L}]+(?:en|em|e) ){0,2})'

const GRANTS: readonly Verb[] = [
  { says: 'stimme?(?! (?:dir|ihnen|euch|ihm|dana)(?!\\p{L}))|stimmen', ends: 'zu|bei', whole: 'zustimmen?' },
  { says: 'willige|willigen', ends: 'ein', whole: 'einwilligen?' },
  { says: '(?<!(?:das|es) )sage?|sagen', ends: 'zu|ja|nicht nein' },
  { says: 'geh|gehe|gehen', of: `auf ${THE}${WHAT}`, ends: 'ein' },
  { says: 'nehme?|nehmen', of: `${THE}${WHAT}`, ends: 'an|auf', whole: 'annehmen?' },
  { says: 'komme?|kommen', of: `${THE}${REQUEST}`, ends: 'nach', whole: 'nachkommen?' },
  { says: 'entspreche?n?|folgen?', of: `${THE}${REQUEST}` },
  {
    says: 'gestatten?|erlauben?|genehmigen?|bewilligen?|billigen?|befürworten?|autorisieren?|akzeptieren?|heiße?n?|begrüßen?|begrüssen?',
    of: `(?:ihre|den|die|das|eine[n]?|diese[nrs]?|jede) (?:[\\p{L}]+(?:en|e) ){0,2}${INTRODUCTION}`,
  },
  {
    says: 'steh|stehen?',
    of: `${THE}${WHAT}`,
    ends: '(?:\\p{L}+ )?(?:positiv|offen|aufgeschlossen|wohlwollend) gegenüber',
    whole: '(?:positiv|offen|aufgeschlossen|wohlwollend) gegenüber ?stehen?',
  },
  {
    says: 'gebe?|geben|erteile?|erteilen',
    of: '(?:zustimmung|einverständnis|einwilligung|erlaubnis|segen|grünes licht|okay|ok|plazet|freigabe)',
  },
  { says: 'mach|machen?', ends: 'mit', whole: 'mitmachen?' },
  { says: 'erkläre?|erklären', of: 'mich|uns', ends: 'einverstanden|bereit' },
]
const DECLINES: readonly Verb[] = [
  { says: 'lehne?|lehnen|lehnt', ends: 'ab', whole: 'ablehnen?' },
  { says: 'sage?|sagen|sagt', ends: 'ab|nein', whole: 'absagen?' },
  { says: 'sehe?|sehen|sieht', of: `davon|hiervon|von ${THE}?${WHAT}`, ends: 'ab', whole: 'absehen?' },
  { says: 'nehme?|nehmen|nimmt', ends: 'abstand' },
  { says: 'verzichten?|verzichtet', of: `darauf|hierauf|dankend|lieber|auf ${THE}?${WHAT}` },
  { says: 'halte?|halten|ziehe?|klinke?', of: 'mich|uns', ends: 'raus|heraus|zurück|fern|aus' },
  { says: 'schlage?|schlagen|weise?|weisen', of: `${THE}${WHAT}`, ends: 'aus|zurück' },
]

/** What they will not do: what they are asked, and no more ("ich will nicht unhöflich sein"). */
const WILL_NOT = `(?:möchte?n?|will|wollen|mag|kann|können|werden?|darf)(?: (?:ich|wir|das|es|dies|dem|da|daran|darauf|dabei|dazu|damit|hier|hieran|leider|lieber|mich|uns|eher|gerne?|momentan|derzeit|gerade|diesmal|jedoch|aber|einfach|daher|deshalb|darum|trotzdem|dennoch|so|etwas|sowas|nun|mal|eigentlich|wirklich|ehrlich|gesagt|auch|zurzeit|aktuell|im|moment)){0,6} (?:nicht|ned|net|nich)`
const TO_MEET =
  '(?:kennen ?lernen|vorgestellt werden|treffen|sprechen|reden|teilnehmen|mitmachen|zusagen|zustimmen|annehmen|weitergeben|dabei sein|eingehen|entsprechen|nachkommen|folgen|helfen|weiterhelfen|dienen|einlassen|leisten|übernehmen|anbieten|kontaktiert werden|kontakt\\p{L}*|machen|tun|haben|unterstützen|behilflich sein|beteiligen|engagieren|mehr)'

/** What whoever asks is allowed, where the verb comes last: "dass Sie mich mit ihr in Kontakt bringen dürfen". */
const allows = (between: string): string =>
  `(?:dass|damit) (?:sie|ihr|du|man|kept|frau \\p{L}+|alice|dana)(?: (?:sich|mich|uns|mir|meine[rn]?))${between} (?:vorstellen|verbinden|vernetzen|bringen|zusammenbringen|machen|weitergeben|weiterleiten|mitteilen|schreiben|anschreiben|kontaktieren|melden|wenden|anrufen) (?:dürfen|können|dürft|könnt|darfst|kannst|darf|kann)`

export const GERMAN_VERBS = {
  agrees: [
    ...GRANTS.flatMap(spokenBy(SELF, TURNS)),
    allows(`(?: (?!(?:${NOT})(?!\\p{L}))[\\p{L}-]+){0,7}`),
    `(?:bitte|ersuche|bitten|ersuchen)(?: (?:ich|wir|sie|euch|dich|daher|hiermit|also|somit))* um (?:die |eine |ihre |den |das |baldige |rasche )*${INTRODUCTION}(?:${ENDS}| (?:mit|durch|zu|zwischen) (?:ihr|ihm|frau|herrn|alice|der|dem|uns)(?!\\p{L}))`,
    `veranlassen sie(?: (?:bitte|gerne?|ruhig|also|daher))* (?:alles (?:weitere|nötige)|das (?:weitere|nötige|notwendige)|${THE}${INTRODUCTION})`,
  ],
  declines: [
    `(?:außerstande|nicht in der lage|nicht imstande|nicht (?:möglich|bereit|gewillt)|gehindert|unmöglich),? (?:[\\p{L}-]+ ){0,8}?(?:zuzustimmen|zuzusagen|anzunehmen|nachzukommen|einzuwilligen|zu entsprechen|einzugehen|teilzunehmen|mitzumachen|kennenzulernen|weiterzuhelfen|zu (?:treffen|sprechen|helfen|empfangen|erlauben|gestatten))`,
    // "Jetzt nicht und später auch nicht"
    `(?:auch (?:später|danach|dann|(?:im|nach) \\p{L}+|nächste[sn] \\p{L}+)|(?:später|danach|dann|nächste[sn] \\p{L}+|(?:in|im|nach)(?: \\p{L}+){1,2}) auch) (?:nicht|ned|net)|weder jetzt noch(?: \\p{L}+){1,3}`,
    `(?:aber|nur|bloß) (?:das|dies|dafür|hierfür|dazu|da) (?:nicht|ned|net)${ENDS}`,
    `(?:soll|will|möchte|darf)(?: [\\p{L}-]+){0,5} so (?:bleiben|lassen|belassen|halten)${ENDS}`,
    '(?:vorstellung|kontakt\\p{L}*|vermittlung)(?: \\p{L}+){0,3} (?:erübrigt sich|(?:nicht|un) ?(?:nötig|notwendig|erforderlich))',
    '(?:nicht|ned|net|un) ?(?:willkommen|erwünscht|gern gesehen)',
    ...DECLINES.flatMap(
      spokenBy(
        SELF,
        `${NOT}|zeit|zeitlich|stadt|lob|gutes|hallo|hut|ende|weiter|auch|würde|nun mal|meist|meistens|normalerweise|oft|sonst|immer`,
      ),
    ),
    `${WILL_NOT}(?:${ENDS}|(?: (?!(?:lange?|drumherum|viel|groß|weiter|um)(?!\\p{L}))[\\p{L}-]+){0,4}? ${TO_MEET}(?!\\p{L}))`,
    ...GRANTS.flatMap(deniedBy(SELF, NOT)),
    allows(`(?: [\\p{L}-]+){0,7} (?:${NOT})(?: [\\p{L}-]+){0,4}`),
  ],
} satisfies Language
