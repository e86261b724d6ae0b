/** What stands beside an answer in German: what takes its weight, and what takes none. Over lower-case text. */
import type { Language } from './language.ts'

const REACHABLE =
  '(?:(?:per|über|via) (?:e-?)?mail|telefonisch|online|trotzdem|weiterhin)(?: \\p{L}+){0,3} (?:erreichbar|erreichen|da|ansprechbar|möglich)'

export const GERMAN_BESIDE = {
  doubt: [
    'muss (?:ich )?(?:\\p{L}+ ){0,3}(?:überlegen|nachdenken|klären|abklären|besprechen|fragen|schlafen|schauen)',
    '(?:schau|schaue|guck|gucke) (?:ich )?mal',
    '(?:was|wer|worum|wozu|warum|wieso|weshalb|womit) (?:genau |ist |will |geht |möchte |hat |macht |wäre |soll )',
    'unter (?:der|einer) (?:voraussetzung|bedingung)',
    'nur (?:falls|unter|sofern|gegen)',
    '(?:sobald|bevor|ehe|solange)',
    'grundsätzlich',
    '(?:evtl|ggf|womöglich|möglicherweise|unter umständen|kommt drauf an)',
    'ja,? (?:hab|habe) (?:ich )?(?:deine|ihre|die) \\p{L}+ (?:bekommen|erhalten|gesehen|gelesen)',
    '(?:ist angekommen|eingegangen|habe ich (?:erhalten|bekommen|gelesen))',
    'ja und nein',
    'jein',
  ],
  negation: [
    'nö',
    'ned',
    'net',
    'nich',
    'nix',
    'keinesfalls',
    'keineswegs',
    'kaum',
    'weder',
    'bedauerlicherweise',
    'bedaure\\p{L}*',
    'bedauern',
    'keinerlei',
    'nimmer',
  ],
  harmless: [
    '(?:aber|doch)(?= (?:ja|klar|gerne?|sehr gerne?|immer gerne?|natürlich|her damit|stell uns|stellt uns|verbinde?|mach|freue|sicher|hallo|immer)(?!\\p{L}))',
    'keine (?:eile|ursache|umstände)',
    'nicht (?:der rede wert|nur)',
    '(?:wenn|falls) (?:sie|er|du|ihr) (?:mag|möchte|will|magst|möchtest|lust hat|lust hast|meinst|das sagst|es (?:sagst|empfiehlst))(?=$|[,;!])',
    'kein grund,? (?:sich )?zu \\p{L}+',
    'bis (?:\\p{L}*tag|bald|dann|morgen|später|die tage)(?=$|[,;!])',
    'nichts zu danken',
  ],
  granted: [
    '(?:haben|hatten) (?:wir )?uns (?:schon |so |seit |ja )*(?:lange|ewig|länger|jahren) nicht (?:mehr )?(?:gesehen|gesprochen|gehört)|lange nicht (?:mehr )?(?:gesehen|gesprochen|gehört)',
    '(?:viel los|viel zu tun|stressig|voll|turbulent),? aber (?:\\p{L}+ ){0,3}(?:habe ich|hab ich|nehme ich mir|finde ich|ist|bleibt) (?:\\p{L}+ ){0,2}zeit',
    '(?:kenne?|kennt) (?:ich )?(?:sie|ihn|uns) (?:zwar |noch |persönlich |bisher )*nicht,? aber (?:\\p{L}+ ){1,5}(?:ist|klingt|sind|gefällt|mag|finde)',
    '(?:den|die|das|deinen?|euren?) \\p{L}+ (?:habe|hab|konnte) (?:ich )?(?:\\p{L}+ )?(?:noch )?nicht (?:gefunden|bekommen|erhalten|gesehen|gelesen|finden|lesen|geschafft)[^.!?]{0,50}',
    `(?:ich )?(?:bin|sitze|stecke|hänge|fahre|fliege)(?: [\\p{L}\\d.]+){0,9}?,? (?:aber|doch|jedoch|allerdings)(?: \\p{L}+){0,3} ${REACHABLE}`,
    `(?:ich )?(?:bin|sitze|stecke|hänge|fahre|fliege)(?: [\\p{L}\\d.]+){0,9}?,? (?:aber|doch|jedoch|allerdings)? ?(?:lese|beantworte|schaue|checke)(?: \\p{L}+){0,3} mails?(?: \\p{L}+){0,2}`,
    '(?:ich )?kenne? (?:sie|ihn|die|den|die dame) (?:zwar )?(?:noch )?nicht(?:,? aber)?',
    '(?:diese woche|heute|morgen|vor(?:mittags)?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?) (?:\\p{L}+ ){0,3}(?:nicht|schlecht|voll|eng|ungünstig)(?: \\p{L}+){0,2}',
    '(?:nur|bitte) (?:kein|keine|nicht am|nicht vor|keinen) (?:telefon\\p{L}*|anrufe?|calls?|videocalls?|montags?|freitags?|termine?)(?: \\p{L}+){0,3}',
    '(?:kann|weiß) (?:ich )?(?:nur |aber |halt )?nicht (?:versprechen|sagen|garantieren),? (?:ob|dass|wie)[^.!?]{0,60}',
    "(?:wie geht's|wie geht es|was machen|was macht|wie war|wie läuft)[^.!?]{0,50}",
  ],
} satisfies Language
