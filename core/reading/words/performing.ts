/** Sentences that make an introduction by saying so, in every language: "you are hereby introduced", "ich bringe euch zusammen". */

const ENGLISH = [
  "(?:i['’]?m|i am|i['’]ll|i will|i hereby|i now|i|let me|happy to|glad to|delighted to|time to|so i|and) (?:(?:hereby|now|just|here|also|finally|gladly|happily|be|am|will) ){0,3}(?:introduc(?:e|ing)|connect(?:ing)?|put(?:ting)?|bring(?:ing)?|link(?:ing)?|get(?:ting)?|hook(?:ing)?) (?:you|ye|the (?:two|pair|both|lot) of (?:you|ye)|both of (?:you|ye)|u)(?: both| two| all| lot| pair)?(?: (?:in touch|in contact|together|up|to each other|here|now|today|properly|herewith|hereby|by this mail|with this|by email|directly)){0,3}(?=[\\s,.;:!)–—]|$)",
  "(?:you['’]?(?:re| are)|(?:both|two|all) of you(?: are)?|consider (?:yoursel(?:f|ves)|it|this)|hereby|you two(?: are)?)(?: (?:both|two|all|now|hereby|officially|duly|properly|herewith|done|an|the|my|me|introducing|you)){0,4} (?:introduced|connected|introduction|intro|done|introducing you)",
  "(?:here(?:['’]s| is| comes)|this is|making|doing|i do|i make|happy to (?:make|do)|glad to (?:make|do)|to make|that(?:['’]s| is)) (?:(?:me|now|doing|making|at last|finally|officially|both) ){0,3}(?:the|your|that|this|an?) (?:\\p{L}+ )?(?:intro|introductions?|connection)",
]
const GERMAN = [
  '(?:stell|mach|bring|vernetz|verbind|führ)e?n? (?:ich |wir )?(?:hiermit |gerne? |nun |jetzt )*(?:euch|sie|dich|ihnen)[^.!?\\n]{0,60}(?:vor|bekannt|zusammen|kontakt|vernetzt|verbunden|miteinander)?',
  '(?:ich|wir) (?:vernetz|verbind|bring|stell|mach)e?n? (?:hiermit |gerne? )*(?:euch|sie|dich|ihnen|dir)',
  '(?:seid ihr|sind sie|ihr seid|bist du)(?: (?:beide|zwei|hiermit|nun|jetzt|damit|somit|offiziell)){0,3} (?:einander )?(?:vorgestellt|vernetzt|verbunden|bekannt)',
  'ihr kennt euch (?:jetzt|nun|hiermit)',
  'stelle? (?:ich )?(?:hiermit |gerne? )*(?:den|einen) kontakt(?: \\p{L}+){0,3} her|(?:den|einen) kontakt her(?:stellen|zustellen)',
  '(?:hab|habe|haben) (?:ich |wir )?(?:euch|sie|dich)(?: \\p{L}+){0,3} (?:hiermit|nun|jetzt)(?: \\p{L}+){0,3} (?:vorgestellt|vernetzt|verbunden|bekannt ?gemacht|zusammengebracht)',
]
const ROMANCE = [
  "(?:je|j['’]ai le plaisir de|permettez-moi de|laisse-moi|ravie? de|plaisir de) (?:donc |aussi )?(?:te|vous|t['’]|vous l[ae]|te l[ae])? ?(?:la |le |les )?(?:présent(?:e|er)|mets|mettre)(?=[^.!?\\n]{0,80})|(?:je |j['’])?(?:fais|faire) les présentations|vous (?:voilà|êtes)(?: donc)? présentée?s|considère[z]?-(?:vous|toi) (?:comme )?présentée?s?",
  '(?:te|os|los|las|les|le|se|lo|la) (?:(?:lo|la) )?(?:presento|pongo en contacto|conecto)|qued(?:áis|an|as|ad) presentad[oa]s?|(?:hago|aquí van) las presentaciones|daos por presentad[oa]s',
  'apresento(?:-(?:te|vos|lhe|os|as|o|a))?|(?:te|vos|lhe|os) apresento|(?:ficam|estão|considerem-se|considera-te) apresentad[oa]s?|faço as apresentações|(?:coloco|ponho)(?:-(?:vos|os|te))? (?:vocês )?em conta(?:c)?to',
  '(?:ti|vi|le|te|ve|ve l[oa]|te l[oa]) (?:l[oaie] )?(?:presento|metto in contatto|collego)|faccio le presentazioni|siete (?:ufficialmente )?presentat[ie]|consideratevi presentat[ie]',
]
const REST = [
  '(?:ik|hierbij|bij dezen|graag)(?: \\p{L}+){0,4} (?:stel|breng|koppel|introduceer|verbind)|(?:stel|breng|koppel) (?:ik )?(?:je|jullie|u)|jullie zijn(?: \\p{L}+){0,2} (?:voorgesteld|gekoppeld)|bij deze[n]?(?: aan elkaar)? (?:voorgesteld|gekoppeld)|leg (?:ik )?(?:hierbij )?het contact',
  '(?:jag|jeg)(?: \\p{L}+){0,3} (?:kopplar|presenterar|sammanför|introducerer|introduserer|kobler|forbinder|sætter|setter|præsenterer|presenterer)|(?:vill|vil)(?: gärna| gerne)? (?:presentera|introducere|introdusere|koble|præsentere|presentere|koppla) (?:er|jer|dere|dig|deg|ihop)',
  'przedstawiam|(?:s)?kontaktuję|zapoznaję|poznaję|łączę was|poznajcie się|seznamuji|představuji|propojuji|zoznamujem|esittelen|tutustutan|yhdistän|tanıştırıyorum|tanıştırmak ist(?:iyorum|erim)',
  'знакомлю|представляю|свожу вас|познакомьтесь|хочу (?:вас |тебя )?познакомить|знайомлю|познайомтесь|хочу (?:вас |тебе )?познайомити',
]

export const PERFORMS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[ENGLISH, GERMAN, ROMANCE, REST].flat().join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)
export const PERFORMS_EAST =
  /紹介(?:いたします|致します|します|させて|申し上げ)|介[绍紹](?:你们|你們|你|您|给|給|一下|认识|認識)|소개(?: ?해 ?드립니다|합니다| ?드립니다|할게요|시켜 ?드립니다)/u
