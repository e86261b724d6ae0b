/**
 * What Spanish, French, Portuguese and Italian speakers tell somebody to do: a verb in the imperative where a clause
 * begins, or behind "may you", "I ask you to". What a story tells of writing and asking is neither. Sources over
 * lower-case text.
 */

const ADVERBS =
  "(?:donc|plutôt|directement|bien|volontiers|alors|pure|piuttosto|direttamente|quindi|dunque|pertanto|tranquillamente|gentilmente|cortesemente|pues|mejor|directamente|nomás|entonces|por tanto|entretanto|então|antes|diretamente|directamente|pois|por isso|portanto|apenas|só|por favor|per favore|s'il vous plaît|svp|porfa)"
/** Where an imperative stands: at the beginning, or behind what only leads to it. */
const BEGINS = `(?<=(?:^|[,;:.!?–—(-] ?|(?:^|[ ,])(?:e|ed|y|et|ou|o|u|ma|mais|mas|pero|però|poi|puis|magari|mejor|melhor|meglio|semmai|eventualmente|invece|porfis|piacere|sinon|altrimenti|sino|senão|y si no|o sea|o sea que|así que|asi que|de modo que|conque|${ADVERBS}) ))`
/** Of any conjugation; nobody is told anything in the first person. */
const IMPERATIVE = '(?:[aáeéií]n?|[aáeéií]d|[cç]?ez|ate|ete|ite|es|s|em|am)'
/** Whoever is told to speak, to whom: whoever says it, or anybody else. */
const TO_ME = { before: "(?:me|mi|ci|nos|nous|m')", behind: "-?(?:m'en|moi|nous|me|mi|ci|ce|nos|mo|ma)" }
const TO_OTHERS = {
  before: '(?:si|se|lo|la|le|les|glielo|os|te|vi|vous|lui|leur|en|lhes?|y)',
  behind: '-?(?:vous|toi|lui|leur|se|te|vi|ti|ve|lhes?|gli|glie|en|y|le|la|les|lo|los|las|li|ne)',
}
/** "You may", "you should", "I ask you to": the verb follows in some form. */
const LEADS = [
  '(?:vous |tu )?(?:pouvez|pourrez|pourriez|devriez|devez|peux|pourras|pourrais|devrais)(?:-vous|-tu)?',
  "veuillez|merci(?: donc)? de|prière de|il (?:faut|faudrait|conviendrait de|convient de|suffit de)|qu'il faut|(?:mieux vaut|il vaut mieux|il vaudrait mieux)|n'hésite[zr]? pas à|(?:il (?:est|serait)|c'est) préférable de",
  "(?:préfère(?:rais)?|preferirei|preferisco|prefiero|prefiro|preferiría) (?:que|che)(?: vous| voi| ustedes| vocês)?|(?:je |nous )(?:vous |te |t')?(?:prie|prions|invite|invitons|conseille|suggère|demande|demanderais|saurais gré|serais reconnaissante?|propose|recommande|laisse)",
  'pueden?|podéis|puedes|podés|podrías?|podrían|podríais|deben?|deberían?|conviene|hay que|sírvanse?|tengan? a bien|hagan? el favor de|favor de',
  '(?:les |le |os |te )?(?:ruego|pido|agradecería|agradezco|sugiero|recomiendo|rogaría|invito a|aconsejo|propongo|solicito)(?: que)?',
  'potete|può|puoi|potreste|potrebbe|dovete|dovreste|deve|dovrebbe|conviene|converrebbe|meglio|basta|occorre|bisogna|vogliate|voglia|si prega',
  '(?:vi |le |la |ti )(?:prego|chiedo|chiederei|invito|consiglio|suggerisco|pregherei|inviterei|propongo|sarei grat[oa])|abbiate la (?:cortesia|gentilezza)|(?:sta|tocca) a voi',
  'podem?|podes|poderiam?|podiam?|devem?|deveriam?|deviam?|convém|queiram?|(?:faça|façam|fazem) (?:o )?favor|é favor|(?:é|seria) melhor|tenham? a (?:bondade|gentileza)',
  '(?:lhes |vos |te )?(?:peço|solicito|rogo|sugiro|recomendo|aconselho|agradeço|agradecia|pedia|pediria|proponho|agradeceria)(?:-lhes|-vos|-lhe|-te)?',
].join('|')
/** In Spanish nobody is told this way: "me llaman". */
const INDICATIVE = 'll|mand|habl|env|busc|contact|consult|record|pid|av|propon|dic'
const DENIED = "(?<!(?<![\\p{L}'])(?:no|non|não|nao|ne|n'|ni|nem|né|sans|sin|sem|senza) )"
const END = "(?![\\p{L}'-])"
/** What stands between, and is no denial. */
const LINKS = `(?:${ADVERBS}|que|che|de|di|a|à|bien vouloir|vouloir|voler|para|pour|o favor|también|também|également|anche|simplement)`

/** Verbs by their stems, told to somebody: to speak to whoever says it, or to others. */
export function told(stems: string, whom: 'me' | 'others'): string {
  const { before, behind } = whom === 'me' ? TO_ME : TO_OTHERS
  const others = `(?:${TO_OTHERS.behind})`
  const imperative =
    whom === 'me'
      ? `(?:${BEGINS}(?:(?:me|nos) (?!${INDICATIVE})(?:${stems})(?:a|e|em|am)|(?:mi|ci) (?:${stems})[ai])|${BEGINS}(?:${stems})${IMPERATIVE}${others}?${behind}${others}?)`
      : `${BEGINS}(?:${before} )?(?:${stems})${IMPERATIVE}(?:${behind}){0,2}`
  const infinitive =
    whom === 'me'
      ? `(?:${before} ?(?:${stems})\\p{L}*|(?:${stems})\\p{L}*${behind}${others}?)`
      : `(?:${before} |[dlts]')?(?:${stems})(?!\\p{L}*(?:me|mi|ci|nos)(?!\\p{L}))\\p{L}*(?:${behind})?`
  // "Au printemps vous me reposerez la question", "¿me lo vuelven a mandar?"
  const asked =
    whom === 'me'
      ? `|(?:me|m'|mi|nos|ci) ?(?:l[oae] )?(?:${stems})\\p{L}*(?:rez|ras|rán|réis|rás|rete|rai|rão)|^¿?(?:(?:vous|tu) )?(?:me|mi|nos|ci) (?:l[oae] )?(?:vuelv|volt|torn|${stems})(?:[ae]n?|[ae]s|éis|áis|ate|ete|ite|ez|em|am)`
      : ''
  return `${DENIED}(?:${imperative}${asked}|(?:${LEADS})(?: ${LINKS}){0,4} ?${infinitive})${END}`
}

/** To introduce somebody. */
export const JOIN = 'pres[eé]nt|apresent|présent|introdu[zcgi]|con[eé]ct|connect|colleg|connett|vincul'
export const CONTACT =
  'h[aá]bl|preg[uú]nt|escr[ií]b|cont[aá]ct|dir[ií][gj]|cons[uú]lt|ll[aá]m|acud|voi|voy|parl|adress|écri|écriv|demand|sollicit|joind|joign|appel|consult|sent|contatt|scriv|chied|rivol[gt]|cerc|chiam|interpell|fal|pergunt|escrev|contat|dirij|procur|recorr|lig'
/** To put the question, or to write. */
export const ASK =
  'preg[uú]nt|escr[ií]b|cont[aá]ct|busc|b[uú]squ|ll[aá]m|m[aá]nd|env[ií]|reenv[ií]|record|recu[eé]rd|av[ií]s|d[ií]g|h[aá]bl|prop[oó]n|plant|cons[uú]lt|p[ií]d|(?:re|r)?(?:demand|écri|écriv|contact|propos|pos|sollicit|parl|pos|fai|fait|recontact|relanc|rappel|dit|appel)|(?:ri)?(?:chied|scriv|contatt|propon|dic|dit|chiam|cerc|sent|mand|ricord|parl|fat)|pergunt|escrev|contac?t|lig|fal|procur|cham|lembr|mand|consult|perturb|retom'
/** To come back to them. */
export const RETURN =
  'torn|ripass|rifat|rifac|reven|revien|repass|vu[eé]lv|volv|regres|volt|retorn|riprov|réessa|réitér|renouv|rinnov|ripet|reiter|renov|repet|repít|repit|reformul|riprop|repropos|ripresent|représent|riprend|reprend|repren|retom|reprogr|intent|int[eé]nt|tent|insist'
/** To leave them in peace for a while. */
export const SPARE = 'd[eaiê]|dat|donn|laiss|lasci|conced|accord|déj|dej|deix|deem|d[eé]n'
/** Both of them, who says it and who is told: "risentiamoci", "reparlons-en", "falamos". */
export const TOGETHER =
  "(?:ri)?(?:sent|parl|ved|aggiorn)iamo(?:ci|ne)|(?:ci|ne) (?:ri)?(?:sentiamo|vediamo|aggiorniamo|parliamo)|ci si (?:può |potrà |potrebbe )?(?:ri)?(?:sent|ved)\\p{L}+|(?:re)?(?:parl|voy)ons-(?:en|nous)|on (?:s'en |en |se )?(?:re)?(?:parle|voit|verra|rappelle)(?:ra)?|(?:volvemos|volvamos) a hablar|(?:nos |lo )?(?:hablamos|hablemos|retomamos)|(?:nos )?(?:falamos|falemos|conversamos|retomamos)|a gente (?:se )?(?:fal|convers|vê|retom)\\p{L}*"
/** Told to pass something on to her: "dites-lui que", "díganle a Dana que". */
export const TOLD_TO_SAY =
  "(?:dile|díganle|dígale|decile|decidle|dille|digli|ditele|ditegli|le dica|gli dica|dis-lui|dites-lui|diz-lhe|diga-lhe|digam-lhe|diga a ela|diga pra ela|avísenle|avísale|avise a ela)(?: (?:a|à|al|alla) (?:la )?\\p{L}+)?(?: (?:pure|anche|aussi|también|también|também|entonces|donc|de (?:mi|ma|minha) part[e]?|da parte mia))? (?:que|qu'|che|di|de|d') ?"

/** Somebody of theirs, by what they are to them or by a title. */
export const SOMEBODY =
  '(?:compañer|colega|coleg|collèg|soci|soci[oa]|jef[ea]|capo|chef|direct|dirett|diretor|espos|mujer|marido|moglie|marito|femme|mari(?!\\p{L})|mulher|herman|frère|sœur|soeur|fratello|sorella|irmã|hij[oa]|fils|fille|figli|filh|sobrin|respons|encargad|incaricat|departament|oficina|secr[eé]t|segret|charg[eé]|associ[eé]|señor|doctor|docteur|dott|profes|professeur|equip|équipe|sucesor|success|rempla|président|president|assess|service|bureau|gabinet|ufficio|responsable|madame|monsieur|signor|confrère|consœur|mme|m\\.|pr(?!\\p{L})|dra?(?!\\p{L})|sra?(?!\\p{L})|sig|prof|ing(?!\\p{L})|avv|eng(?!\\p{L})|titular|titolare|nuev[oa]|nouve|nuov|nov[oa](?!\\p{L})|repreneu|ell[ae](?!\\p{L})|lui(?!\\p{L})|lei(?!\\p{L})|el[ae](?!\\p{L})|él(?!\\p{L}))'
