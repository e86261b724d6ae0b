/**
 * Second thoughts in German: what takes a yes back that stands in another sentence. Sources of regular expressions over
 * lower-case text.
 */
import { PEOPLE_DE as OVER_DE } from './germanic-people.ts'

const TURN_DE =
  '(?:(?:obwohl|wobei|hm+|aber|doch|allerdings|oder|andererseits|nur|ach|ach so|moment|halt|stopp|jedoch|also|na ja|nein|bitte|und),? )*'
const FIRST_DE = '(?:vorher|zuerst|zunächst|vorab|davor|erst(?: ?mal| einmal)?)'
/** What they would settle before. */
const SETTLE_DE =
  '(?:wissen|erfahren|klären|abklären|besprechen|absprechen|abstimmen|überlegen|fragen|nachfragen|rückfragen|reden|sprechen|einholen|verstehen)'
/** What whoever asks is told to find out, or to send. */
const FIND_DE =
  '(?:sage?|sagt|sagen sie|frage?|fragt|fragen sie|schicke?|schickt|schicken sie|sende|senden sie|erkläre?|erklärt|erklären sie|verrate?|verraten sie|nenne?|nennt|nennen sie|kläre?|klärt|klären sie)'
const LEAVE_DE =
  '(?:zusage|zustimmung|einverständnis|erlaubnis|genehmigung|einwilligung|freigabe|okay|ok|segen|go|plazet|placet)'
const MINE_DE =
  '(?:meine?n?|die|den|unsere?n?) (?:e-?mail\\p{L}*|mail\\p{L}*|adresse|daten|kontakt\\p{L}*|namen)'
const NOT_DE = '(?:nicht|nichts|ned|net|nich|nix|keinesfalls|auf keinen fall)'
/** What is theirs to will, and so hangs nothing on it. */
const COURTEOUS_DE =
  '(?!,? (?:ich (?:nicht )?stör|(?:es|das|sie|er|du|ihr)(?: (?:dir|ihr|ihm|ihnen|euch|auch|wirklich|selbst|selber|niemande\\p{L}|keine))* (?:recht|passt|mag|magst|mögen|mögt|will|willst|wollt|wollen|möchte|möchten|lust|zeit hat|zeit haben|umstände|mühe|nichts ausmacht|meinst|meinen|stört|weiterhilft|hilft)(?!\\p{L})))'
const IT_DE =
  '(?:alice|(?:die|der|den|das|dem|diese[nrms]?|eine|deine[nr]?|ihre[nr]?|eure[nr]?) (?:vorstell\\p{L}*|kontakt\\p{L}*|kennenlernen|bekannt\\p{L}*|anfrage|dame|gespräch|treffen|introduktion|intro|weitergabe))'

export const SECOND_THOUGHTS_DE = [
  // Something is to be settled first: "Sag mir vorher, worum es geht", "Das muss ich noch mit meiner Chefin besprechen"
  `^${TURN_DE}(?:${FIND_DE}(?: (?!(?:ich|wir|bescheid)(?!\\p{L}))[\\p{L}'-]+){0,4} ${FIRST_DE}|${FIRST_DE} ${FIND_DE})(?!\\p{L})`,
  `(?:muss|müsste|müssten|müssen|sollte|sollten|will|wollen|möchte|möchten|würde|würden)(?: (?!(?:nicht|nichts)(?!\\p{L}))[\\p{L}'-]+){0,3} ${FIRST_DE}(?: (?!(?:nicht|nichts)(?!\\p{L}))[\\p{L}'-]+){0,6} ${SETTLE_DE}(?!\\p{L})`,
  `${FIRST_DE} (?:muss|müsste|müssten|müssen|sollte|sollten|will|wollen|möchte|möchten|würde|würden)(?: (?!(?:nicht|nichts)(?!\\p{L}))[\\p{L}'-]+){0,6} ${SETTLE_DE}(?!\\p{L})`,
  `(?:muss|müsste|müssen|sollte|will|möchte|werde|würde)(?: [\\p{L}'-]+){0,5} mit (?:meine[mrn]?|unsere[mrn]?|der|dem|den) (?:\\p{L}+ )?${OVER_DE}(?: \\p{L}+){0,2} (?:(?:be|ab)?(?:sprechen|reden)|(?:ab)?klären|abstimmen)`,
  `(?:muss|müsste|müssen|sollte|will|möchte|werde)(?: (?:das|es|dazu|da|noch|dann|aber|ich|wir|nur|leider|auch))+ (?:meine[mrn]?|unsere[mrn]?|den|die) (?:\\p{L}+ )?${OVER_DE}(?: \\p{L}+){0,2} fragen`,
  `(?:ohne|(?:nur|erst|bloß) (?:mit|nach)|vorbehaltlich|braucht|bräuchte|fehlt)(?: (?:aber|noch|mir|ich|es|das))* (?:(?:der|die|das|dem|den|eine[rsnm]?|vorherige[rnm]?|ausdrückliche[rnm]?) )*${LEAVE_DE}(?!\\p{L})`,
  `^${TURN_DE}(?:warte?|wartet|warten sie)(?: (?!(?:ich|wir|schon|gespannt)(?!\\p{L}))\\p{L}+){0,4},? bis (?:ich|wir|meine?|unsere?|zu|nach)(?!\\p{L})`,
  // What they are not to do, or not yet
  `^${TURN_DE}(?:(?:vorerst|erst ?mal|trotzdem|aber) )*(?:noch (?:nichts?|niemande[mn]|keine?n?)|${NOT_DE})(?: (?!mir(?!\\p{L}))[\\p{L}-]+){0,4} (?:weiter(?:geben|leiten|reichen|sagen)|(?:he)?rausgeben|vorstellen|verbinden|vernetzen|bekannt ?machen)$`,
  `(?:gib|gebt|geben sie|leite|leitet|leiten sie|stelle?|stellt|stellen sie|verbinde|verbindet|verbinden sie|sage? ihr|sagen sie ihr|mache?|macht|machen sie|unternimm|unternehmen sie|veranlassen sie)(?: (?!paket|buch)[\\p{L}-]+){0,5} noch nichts?(?=$|,| (?:weiter|vor|raus|heraus|bekannt|zu|von))`,
  `${MINE_DE}(?: (?!(?:gilt|stimmt|ist|war|hat|habe|kann|finde|liest|lese)(?!\\p{L}))[\\p{L}-]+){0,4} ${NOT_DE}(?: (?:weiter|raus|heraus|weiter(?:geben|leiten|reichen)|(?:he)?rausgeben|geben))?$`,
  `^${TURN_DE}(?:vorstellen|verbinden|bekannt ?machen|kennen ?lernen|weitergeben)(?: [\\p{L}-]+){0,5} ${NOT_DE}$`,
  '(?:mit|von) (?:alice|ihr|ihm|der|dem|so jemande[mn])(?: \\p{L}+){0,4} nichts (?:zu tun haben|zu schaffen haben|wissen|hören)(?! (?:ist|war|ich))',
  // Taken back, or never meant
  '(?:ziehe?|nehme?)(?: ich)?(?: (?:hiermit|doch|jetzt|lieber|aber|also))*(?: (?:das|es|alles|dies|(?:mein|das) ja|(?:meine|die) (?:zusage|antwort|zustimmung|einwilligung)))(?: (?:hiermit|doch|jetzt|lieber|aber|also|wieder|leider))* zurück|das (?:ziehe?|nehme?) ich(?: (?:hiermit|doch|jetzt|lieber|aber|also|wieder|leider))* zurück',
  `(?:(?:das |es )?(?:war|ist|sollte)(?: (?:nur|bloß|doch|natürlich|selbstverständlich|aber|ja|ein|kleiner|schlechter|reiner))+ (?:scherz|witz|schmäh|spaß sein|jux)|(?:war|ist|sollte) (?:nur|bloß|doch|natürlich) (?:ein )?spa(?:ß|ss)|(?:kleiner|nur ein|war ein) (?:scherz|witz)|nicht ernst gemeint|ironisch gemeint|sarkasmus)(?! beiseite)`,
  `^${TURN_DE}das (?:hätte|hatte|hab|habe) ich(?: [\\p{L}\\d]+){0,6} (?:gesagt|geantwortet|geschrieben)`,
  '(?:gesagt|geantwortet|zugesagt|zugestimmt),? (?:aber )?(?:heute|jetzt|inzwischen|mittlerweile) nicht mehr',
  `^${TURN_DE}(?:ich )?dachte(?: ich)?(?: (?:mir|erst|zuerst|zunächst|anfangs|noch|spontan))*[:,]? ["„»']?(?:ja|gerne?|klar|super|toll|warum nicht)(?!\\p{L})`,
  // Said of something else
  `(?:gilt|galt|bezog|bezieht|meinte|meine|war|nur|bloß|sondern)(?: [\\p{L}'-]+){1,7},? (?:(?:aber|und) )?nicht (?:(?:für|auf|zu|an|mit) )?${IT_DE}(?!\\p{L})`,
  `^${TURN_DE}(?:das|mein ja|meine (?:zusage|antwort)) (?:galt|bezog sich|bezieht sich|war)(?: (?:aber|nur|allerdings|jedoch|bloß|natürlich))* (?:für|auf) (?!(?:alice|beide|alles|alle|euch|die ewigkeit|${IT_DE})(?!\\p{L}))\\p{L}`,
  // Only on a condition, or decided another day
  `(?:^|(?<=[,;:–—-] ?|aber |allerdings |und |jedoch ))(?:aber |allerdings )?(?:nur|bloß|höchstens|ausschließlich),? (?:dann,? )?(?:wenn|falls|sofern)${COURTEOUS_DE}(?!\\p{L})`,
  '(?:(?:sage?|gebe?|geb) (?:ich )?(?:dir|ihnen|euch)|(?:ich )?(?:entscheide?|überlege?) (?:ich )?(?:mich|das|es|mir das|mir))(?: (?!wegen|ob|wann|wenn)[\\p{L}-]+){0,4} (?:endgültig\\p{L}*|definitiv\\p{L}*|noch|morgen|übermorgen|später|bald|nächste woche)(?: bescheid| antwort| eine antwort)?$',
  // "Vielleicht.", "Unter Vorbehalt.", "Nur gegen Rechnung.": a sentence that is nothing else
  `^${TURN_DE}(?:vielleicht|eventuell|womöglich|möglicherweise|mal (?:sehen|schauen|gucken)|schauen wir mal|schau ma mal|(?:glaube?|denke?|hoffe?) ich(?: (?:jedenfalls|zumindest))?(?:, [^,]{3,40})?|eigentlich n(?:ein|icht)|oder auch nicht|(?:nur )?(?:unter|mit) vorbehalt|ohne gewähr und unter vorbehalt|(?:nur )?(?:unter|mit) einer (?:kleinen )?bedingung|eine (?:kleine )?bedingung (?:habe|hätte) ich(?: \\p{L}+)*|(?:nur )?(?:gegen|auf) (?:honorar|bezahlung|rechnung|entgelt|vorkasse)|für \\d+ ?(?:€|euro|franken)(?: \\p{L}+){0,3}|(?:vorerst |jetzt )?(?:noch )?nicht(?: (?:gleich|sofort|heute|jetzt|morgen|und|diese woche|nicht))*|nicht vor [^,;]{3,30}|frühestens [^,;]{3,30}|(?:ab|(?:bitte |lieber |gerne? )?erst (?:ab|nach|im|in|ende|mitte|anfang)) (?!\\d|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgen|heute|sofort|jetzt|mittag|nachmittag|der arbeit|feierabend|dem essen|spätnachmittag)[^,;]{3,30}|streiche?n?(?: sie)? (?:das|es)(?: wieder)?|vergiss(?: es)?|vergessen sie (?:es|das))$`,
  // "Das war früher.", "Damals jedenfalls."
  `^${TURN_DE}(?:(?:das|so) (?:war|ist)(?: (?:aber|zumindest|wenigstens|jedenfalls|noch|alles|mal|das|es))* (?:einmal|früher|damals|gestern|letztes jahr|vorbei|lange her)|(?:früher|damals|gestern|letztes jahr)(?: \\p{L}+)? (?:jedenfalls|zumindest|wenigstens)|(?:früher|damals) jedenfalls|(?:heute|jetzt|inzwischen)(?: (?:aber|jedoch|leider))? nicht mehr)$`,
  // What they would say, had said or meant to say, or another would: "Würde ich sagen, wenn ich Zeit hätte", "Sagt meine Frau"
  `^${TURN_DE}(?:(?:das|so|genau das|ja) )?(?:würde|hätte|wollte|könnte)(?: (?!(?:dir|ihnen|euch|schon|mich)(?!\\p{L}))[\\p{L}\\d]+){1,6} (?:gesagt|geantwortet|geschrieben|sagen|antworten|schreiben|zusagen|zugesagt)(?=$|,)`,
  `^${TURN_DE}(?:das |so )?(?:sagt|sagte|meint|meinte|findet|fand|sagen) (?:man|meine?|unsere?|der|die) \\p{L}+(?:$|,| (?:jedenfalls|zumindest))`,
  `^${TURN_DE}(?:so dachten? (?:ich|wir)|das (?:wäre|war) (?:mein|meine|unser) (?:erster gedanke|erste reaktion|antwort|erster impuls)|im ersten moment|beim zweiten lesen)(?!\\p{L})`,
  `^${TURN_DE}(?:hätte|wäre|könnte|dürfte) (?:ich|wir|da)(?: \\p{L}+){0,2} (?:nur|doch|bloß|nicht)(?: \\p{L}+){0,4}$`,
  `^${TURN_DE}wenn(?: [\\p{L}-]+){1,6}(?<= (?:nur|doch|bloß|da nicht|mehr)(?: [\\p{L}-]+){0,3}) (?:wäre|hätte|könnte|dürfte)$`,
  // Whoever has a say in it
  `(?:meine?|unsere?|der|die) ${OVER_DE}(?: (?:das|es|ist|sagt|hat|hätte|findet|wäre|da|aber|leider|noch|wohl|klar|strikt|ganz|große|erhebliche|ein paar|mir))+ (?:dagegen|nein|bedenken|einwände|verboten|abgeraten)`,
  `(?:meine?|unsere?|der|die|das) (?:${OVER_DE}|vertrag|arbeitsvertrag|vorschriften|regeln|satzung) (?:erlaubt|erlauben|gestattet|gestatten|lässt|lassen|möchte|will|mag|sieht)(?: (?:mir|uns|das|es|so etwas|sowas|leider|aber|gar))* (?:nicht|nie)(?: (?:zu|gern\\p{L}*|zulassen|vor))?`,
  `(?:muss|müsste|müssen|soll|sollte)(?: (?:da|dem|das|es|aber|noch|erst|auch|dann|leider))* (?:meine?|unsere?|der|die|das)? ?${OVER_DE}(?: (?:das|dem|aber|noch|erst|auch|vorher|zuerst|dann))* (?:zustimmen|entscheiden|absegnen|genehmigen|freigeben|erlauben|wissen|mitentscheiden|ja sagen)`,
  `${OVER_DE} (?:muss|müsste|müssen|will|möchte)(?: (?:dem|das|da|es|aber|noch|erst|auch|vorher|zuerst))* (?:zustimmen|entscheiden|absegnen|genehmigen|freigeben|erlauben|mitentscheiden|gefragt werden|vorher wissen)`,
  `(?:darüber|das|da|so etwas|sowas) entscheidet (?:allein |bei uns |nur )*(?:meine?|unsere?|der|die|das) ${OVER_DE}`,
  `^${TURN_DE}(?:wenn|falls|sofern) (?:meine?|unsere?|der|die) ${OVER_DE}(?: (?!ihr|sie)\\p{L}+){0,3} (?:zustimmt|erlaubt|einverstanden ist|mitspielt|nichts dagegen hat|ja sagt|lässt)`,
  `^(?:(?:ja|klar|ok|gut),? )?(?:aber|doch|allerdings|wobei|obwohl|jedoch),? (?:wenn|falls|sofern)${COURTEOUS_DE}(?! (?:möglich|nötig|es geht|noch|es noch|irgend))[^,]*$`,
  // Not at ease with it, not decided, of another mind
  `^${TURN_DE}(?:(?:ganz|so|hundertprozentig|wirklich|richtig) )*(?:sicher|überzeugt|begeistert|wohl|glücklich)(?: (?!(?:ob|wann|wie)(?!\\p{L}))\\p{L}+){1,5} nicht$`,
  `(?:habe?|hätte)(?: ich)?(?: (?:da|aber|noch|leider|so|doch|meine|große|ein|einige|gewisse|dabei))* (?:bedenken|bauchschmerzen|bauchweh|zweifel|kein gutes gefühl|ein (?:ungutes|schlechtes|komisches) gefühl|es mir (?:doch )?anders überlegt|meine meinung geändert|mich (?:doch )?(?:umentschieden|anders entschieden))(?=$|,| dabei| damit)`,
  '(?:mir ist|ist mir)(?: \\p{L}+){0,2} (?:nicht|unwohl)(?: (?:ganz|recht|so))* ?(?:wohl|geheuer)?(?: \\p{L}+)? (?:dabei|damit)',
  '(?:mache?|mach) (?:ich )?(?:\\p{L}+ ){0,3}(?:einen |nen )?rückzieher',
  `^${TURN_DE}(?:ich )?(?:bin|denke?|schlafe?|grüble?)(?: (?:ich|mir|da|noch|immer|darüber|drüber|eine|ne|nacht))+ (?:unentschlossen|unschlüssig|unsicher|hin- und hergerissen|nach|drüber|darüber)$`,
  '(?:endgültigen?|definitiven?) (?:antwort|zusage|entscheidung)',
  // More is to be known, or less to be given
  '(?:brauche|bräuchte|hätte|benötige|möchte)(?: (?!(?:nicht|keine?)(?!\\p{L}))\\p{L}+){0,5} (?:infos?|informationen|details|angaben|hintergrund\\p{L}*)(?<=(?:erst|vorher|zuerst|vorab|noch|zunächst)(?: \\p{L}+){1,4})',
  '(?:infos?|informationen|details) (?:brauche|bräuchte|hätte|benötige) ich(?: \\p{L}+){0,3} (?:erst|vorher|zuerst|vorab|noch)',
  `${MINE_DE}(?: (?:bleibt|bleiben|darf|dürfen|soll|sollen|möchte|will|kriegt|bekommt)(?: (?:ich|sie|aber|bitte|er|auch))*) (?:geheim|privat|vertraulich|unter uns|nicht(?: \\p{L}+)?)$`,
  `^${TURN_DE}ohne ${MINE_DE}$`,
  // Of something else, or of somebody else
  `^${TURN_DE}(?:(?:ich|damit) meine?(?: ich)?(?: (?:natürlich|aber|nur))* (?:das|den|die|deine?n?|eure?n?) (?!vorstell|kontakt|kennen|bekannt|treffen mit)\\p{L}+|(?:das )?(?:war|ist|wäre) (?:\\p{L}+ ){0,3}(?:zu|auf) (?:deine[rn]?|ihre[rn]?|eure[rn]?) (?!vorstell|anfrage)(?:\\p{L}+ )?(?:frage|mail|nachricht|einladung)|[^,]{3,50}, meine ich$)`,
  `^${TURN_DE}(?:(?:was|wegen|zu|bei|mit)? ?alice(?: (?:angeht|betrifft))?[,:]? (?:(?:lieber|eher|aber|leider|bitte|besser) )*(?:nicht$|nein$|überlege?|weiß|bin ich mir|sage? ich (?:später|noch|nichts|morgen))|(?:alle|jeder|jede|alles) (?:außer|nur nicht) (?:mit )?alice|(?:nur|bloß|aber) nicht (?:mit )?alice)`,
  '(?:nicht|ned|net) (?:mit |für |bei |an |zu )?(?:mir|mich|ich),? sondern|(?:mit|für|an|zu) (?!mich|mir|uns|dich)[^,;]{2,40}, nicht (?:mit mir|für mich|an mich|zu mir)$',
  `^${TURN_DE}besser (?:wäre|ist|passt|passen würde)(?: \\p{L}+){0,2} (?!es|das|mir|ihr|für|per|am|um|nach|vor|so|abends|wenn)(?:meine? |unsere? |(?:der|die) )?\\p{L}{3,}(?: \\p{L}{3,})?$`,
  `^${TURN_DE}(?:das|sowas|so etwas|dafür) (?:macht|mache|übernimmt|betreut|regelt) (?:aber|jedoch|bei uns|eher|besser|inzwischen|jetzt)(?: (?:aber|bei uns|jetzt))* (?!ich|wir|mir|uns|spaß|freude|nichts|das|es|sie|dana|alice)\\p{L}{3,}(?: \\p{L}{3,})?$`,
  `^${TURN_DE}(?:mir ist das|das (?:ist|wird) mir) (?:zu viel|zu heikel|zu heiß|zu riskant|nicht recht|unangenehm)$`,
  // Makes fun of it
  `^${TURN_DE}(?:als ob|von wegen|denkste|(?:kleiner |schlechter |nur ein )?scherz|spa(?:ß|ss)|nur spa(?:ß|ss)|nicht|im nächsten leben|in einem anderen leben|wer's glaubt(?:,? wird selig)?|wer es glaubt(?:,? wird selig)?|davon träum\\p{L}*(?: du| sie| ihr)?|träum (?:weiter|schön))$`,
  '(?:habe?|hätte) (?:ich )?(?:ja |doch )?sonst nichts zu tun|(?:morgen|dann) (?:fliege|werde) ich (?:zum mond|auf den mond|papst|kanzler)',
  'ich bin (?:der|die) (?:kaiser\\p{L}*|könig\\p{L}*|papst|päpstin|weihnachtsmann|osterhase|nikolaus)',
  '(?:noch|schon wieder|wieder) (?:so )?eine[rs]?,? (?:der|die|das) (?:was|etwas|nur)(?: \\p{L}+){0,3} (?:will|möchte|braucht|sucht)',
  '(?:vergiss|vergessen sie|vergesst)(?: bitte| lieber| mal)?,? (?:was ich|meine (?:antwort|zusage|mail)|mein ja|das (?:mit|von|eben))',
  `^${TURN_DE}ich (?:überlege?|überleg'?s)(?: (?:es|mir|das))* (?:noch|lieber noch|nochmal|noch mal|noch einmal)`,
  '(?:muss|müsste|will|möchte|werde|würde|lass mich|lassen sie mich)(?: [\\p{L}]+){0,5} (?:darüber|drüber)(?: \\p{L}+){0,3} (?:schlafen|nachdenken)',
  `^${TURN_DE}(?:ich )?(?:weiß|weiss|wüsste)(?: ich)?(?: (?:es|das|jetzt|doch|eigentlich|noch))* nicht(?: recht| so recht| genau| sicher)?$`,
  '^(?:(?:aber|bitte|nur|doch),? )*noch nicht(?=$|,)',
]

/** In a question beside a plain consent: what for, who, at what price. */
export const PURPOSE_DE = [
  `^${TURN_DE}(?:was (?:will|möchte|kostet|bringt|habe? ich|hätte ich|genau|müsste|muss|soll|erwartet|ist der haken)|worum|wozu|wofür|weshalb|wer (?:ist|soll|sind) (?:das|die|der|sie|alice|diese)|wie ?viel kostet)`,
  '(?:muss|müsste|müssen) (?:ich|wir)(?: \\p{L}+){0,4} (?:be)?zahlen|(?:ist|wäre) (?:das|es|sie)(?: (?:denn|auch|wirklich|überhaupt|alles))* (?:seriös|kostenlos|kostenpflichtig|umsonst|verpflichtend|verbindlich|vertrauenswürdig|echt)',
]
