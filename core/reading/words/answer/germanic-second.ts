/**
 * Second thoughts in German and Dutch: what takes a yes back that stands in another sentence. Sources of regular expressions
 * over lower-case text.
 */
const TURN_DE = '(?:(?:obwohl|wobei|hm|aber|doch|allerdings|oder|andererseits|nur|ach|nein|bitte|und),? )*'
const TURN_NL = '(?:(?:hoewel|alhoewel|al|hm|maar|of|nou|anderzijds|alleen|ach|nee|en),? )*'
const MINE_NL =
  "(?:mijn|m'n|onze) (?:baas|bazin|chef|vrouw|man|partner|collega'?s?|team|bestuur|werkgever|zus|broer|dochter|zoon|moeder|vader)"

export const SECOND_THOUGHTS_DE = [
  '(?:vergiss|vergessen sie|vergesst)(?: bitte| lieber| mal)?,? (?:was ich|meine (?:antwort|zusage|mail)|mein ja|das (?:mit|von|eben))',
  `^${TURN_DE}ich (?:überlege?|überleg'?s)(?: (?:es|mir|das))* (?:noch|lieber noch|nochmal|noch mal|noch einmal)`,
  '(?:muss|müsste|will|möchte|werde|würde|lass mich|lassen sie mich)(?: [\\p{L}]+){0,5} (?:darüber|drüber)(?: \\p{L}+){0,3} (?:schlafen|nachdenken)',
  `^${TURN_DE}(?:ich )?(?:weiß|weiss|wüsste)(?: ich)?(?: (?:es|das|jetzt|doch|eigentlich|noch))* nicht(?: recht| so recht| genau| sicher)?$`,
  '^(?:(?:aber|bitte|nur|doch),? )*noch nicht(?=$|,)',
]
export const SECOND_THOUGHTS_NL = [
  '(?:vergeet|vergeten)(?: maar| alsjeblieft)? (?:wat ik|mijn (?:antwoord|mail|ja)|dat van)',
  `^${TURN_NL}ik denk er (?:nog|eerst|liever)(?: \\p{L}+){0,3} over(?: na)?`,
  '(?:moet|wil|ga|zal|laat me)(?: [\\p{L}]+){0,5} over (?:te )?(?:slapen|nadenken)',
  `^${TURN_NL}(?:weet ik|ik weet) (?:het )?(?:eigenlijk |nog |toch )*niet(?: zeker| goed| meer)?$`,
  `(?:eerst moet ik|moet (?:ik )?(?:het |dit |dat |dan |wel |nog )*eerst|moet (?:ik )?(?:het |dit |nog )+)(?: \\p{L}+){0,3} (?:vragen|overleggen|bespreken|navragen|voorleggen|checken)`,
  `^${TURN_NL}(?:als|indien|mits|wanneer) ${MINE_NL}(?: \\p{L}+){0,5}$`,
]
