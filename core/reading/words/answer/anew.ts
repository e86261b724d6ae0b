/**
 * What a wish to be asked once more is made of, language by language: who is to ask, that it is again, and when. Each is a
 * source of a regular expression over lower-case text, and may stand anywhere in its clause.
 */

import { ASK, RETURN, SPARE, TOGETHER, told } from './directive.ts'

/** How one language says it. */
interface Anew {
  /** To put the question. */
  ask: string
  /** To write or call, which may be about anything. */
  write: string
  again: string
  /** At a time that was named before. */
  whenNamed: string
  /** Who writes announces it, and asks for nothing. */
  own: string
}

export const ANEW: readonly Anew[] = [
  {
    ask: '(?:renew|resubmit|revive|reopen|bring|brought|lay|laid|ask|asked|knock|apply|applied|enquire|inquire|put|raise|raised|propose|proposed|suggest|repeat|resend|approach|approached|try|offer|offered|invite|pose)',
    write:
      '(?:contact|write|e-?mail|mail|message|get in touch|reach out|come back|get back|remind|nudge|check in|ping)',
    again: '(?:again|once more|anew|afresh|a second time|another (?:try|go)|re(?=new|submit|vive|open))',
    whenNamed: '(?:then|thereafter|afterwards|later|later on|in due course|at a later date)',
    own: "(?:i|we|i'll|we'll|i'd|she|he|they|to) (?:(?!be |been |being )\\p{L}+ )?",
  },
  {
    ask: '(?:(?:an|nach)?frag(?:e|t|en)?|(?:an|nach)zufragen|vor(?:zu)?legen|vortragen|unterbreiten|anzuklopfen|anklopfen|klopf(?:e|t|en)?|vor(?:zu)?schlagen|ansprechen|anzusprechen|auf (?:mich|uns) zu(?:kommen|zukommen)?|versuchen?|versuch(?:t|s)?|probier(?:e|t|s|en)?|nach(?:zu)?(?:haken|fassen|hören)|heran(?:zu)?treten|rühr(?:e|t|en)?)',
    write:
      '(?:meld(?:e|et|en)?|zu melden|schreib(?:e|t|en)?|anschreiben|kontaktier(?:e|t|en)|erinner(?:e|t|n)|an (?:mich|uns) wenden|wend(?:e|et|en)|komm(?:e|t|en)?)',
    again: '(?:noch einmal|noch ?mal|nochmals|wieder|erneut|neuerlich)',
    whenNamed: '(?:dann|danach|später|anschließend|hinterher)',
    own: '(?:ich|wir) |(?=\\p{L}+ (?:ich|wir|soll|sie (?:mir|uns))(?!\\p{L}))',
  },
  {
    ask: '(?:re)?(?:pose[rz]?|demande[rz]?|propose[rz]?|soumettre|formule[rz]?|solliciter|sollicitez)',
    write:
      '(?:re)?(?:reven(?:ir|ez)|reviens|contacte[rz]?|écri(?:re|s|vez)|relance[rz]?|parle[rz]?|rappele[rz]|rappelle)',
    again:
      '(?:à nouveau|de nouveau|encore une fois|encore|une nouvelle fois|(?:re|ré)(?=pos|dem|propos|form|contact|écri|parl)|rev(?:en|iens))',
    whenNamed:
      '(?:dans quelque temps|alors|après|ensuite|plus tard|à ce moment-là|à (?:la|ma) (?:rentrée|reprise))',
    own: "(?:je|j'|nous|on|qu'elle|qu'il|elle|il) (?:\\p{L}+ )?",
  },
  {
    ask: '(?:pregúnt|pregunt|plant[eé]|propon|propóng|consúlt|consult|ofréc|ofrec|intént)\\p{L}*(?<!ó|aba|aron|ieron|aste|é)',
    write: '(?:escríb|escrib|contáct|contact|llám|llam|recuérd|record|avís|avis)\\p{L}*',
    again: '(?:otra vez|de nuevo|nuevamente|una vez más|v(?:olver|uelv\\p{L}+|olváis) a)',
    whenNamed:
      '(?:(?:dentro de|en) un(?:os)? (?:tiempo|tiempito|rato largo)|entonces|después|luego|más adelante|más tarde|pasad[oa])',
    own: '(?:yo|que me|que nos|ella|él) |(?=\\p{L}+(?:ré|remos|ría)(?!\\p{L}))',
  },
  {
    ask: '(?:pergunt|coloc|colóc|propo|propô|apresent|consult|oferec|tent)\\p{L}*(?<!ou|ava|aram|eram|aste|ei)',
    write: '(?:escrev|contac?t|lig|fal|procur|lembr|cham|cutuc)\\p{L}*',
    again: '(?:outra vez|de novo|novamente|mais uma vez|volt(?:e|em|ar|arem|a|es) a)',
    whenNamed:
      '(?:daqui a (?:um |uns |algum )?(?!pouco|nada)\\p{L}+|então|depois|mais tarde|mais para a frente|mais pra frente|nessa altura)',
    own: '(?:eu|que me|ela|ele|ela que|ele que) |(?=\\p{L}+(?:rei|remos|ria)(?!\\p{L}))',
  },
  {
    ask: '(?:ri(?:chied|propo|prov|domand)|chied|chiest|propo|domand)\\p{L}*',
    write: '(?:ri)?(?:scriv|contatt|sent|cerc|ricord|chiam|parl)\\p{L}*',
    again:
      "(?:di nuovo|nuovamente|ancora|un'altra volta|ri(?=chied|propo|prov|domand|scriv|contatt|sent|parl)|tornare a)",
    whenNamed: "(?:(?:tra|fra) (?:un po'|qualche tempo)|allora|dopo|poi|più avanti|più tardi|in seguito)",
    own: '(?:io|lei|lui|che mi|che ci) |(?=\\p{L}+(?:rò|remo|rei)(?!\\p{L}))',
  },
  {
    ask: '(?:voorleggen|leg(?:t)?|voor te leggen|vraagt?|vragen|probeert?|proberen|aankloppen|klop(?:t|pen)?|aankloppen|voorstellen|aan(?: te )?spreken|aanspreekt|spreek|spreekt|polst?|polsen|informeren|vast(?: te )?grijpen)',
    write:
      '(?:mailt?|mailen|schrijf|schrijft|schrijven|benadert?|benaderen|contacteert?|contacteren|contact opnemen|terugkomen|herinnert?)',
    again: '(?:nog eens|opnieuw|weer|nog een keer|nogmaals|nog eentje|terug)',
    whenNamed: '(?:dan|daarna|later|nadien|tegen die tijd)',
    own: '(?:ik|we|wij|ze|zij|hij) (?:me |mij |ons )?',
  },
]

/** "Scrivetemi": to whom it is said when, or that it is again. */
export const TOLD_TO_ASK = `(?:${told(ASK, 'me')}|${told(RETURN, 'others')})`
/** "Risentiamoci": again, or at a time. */
export const BOTH_TO_SPEAK = `(?<![\\p{L}'])(?:${TOGETHER})(?!\\p{L})`
/** "Dejadme un par de meses". */
export const TOLD_TO_LEAVE = told(SPARE, 'me')
export const AWHILE =
  "(?:semanas?|mes(?:es)?|mois|semaines?|settiman[ae]|mes[ei]|mês|anos?|años?|anni?|ans?|jours|giorni|días|dias|tiempo|tempo|temps|hasta|jusqu'(?:à|au|en)|fino ad?|fino al|até)(?![\\p{L}])(?! (?:para|pour|per|de|di|d'|da) ?(?:me |lo |y |o |le |la )?(?:pens|réfl|rifl|refl|decid|décid|consult))"

/** A time to come, in English: dates of other languages are put into it first. */
export const SOME_TIME =
  "(?:january|february|march|april|june|july|august|september|october|november|december|(?:in|from|until|mid|late|early|end of) may|spring|summer|autumn|winter|easter|christmas(?:tide)?|candlemas|michaelmas|martinmas|advent|lent|lady day|whitsun|pentecost|epiphany|twelfth night|ramadan|eid|passover|diwali|hanukkah|thanksgiving|halloween|new year|next (?:month|year|quarter|season|term)|(?:in |within |for )?a fortnight|(?:beginning|start|middle|end|first half|second half) of (?:the |next |this )?(?:month|year|quarter|term)|(?:in|within|another) (?:about |roughly )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}|a few|a couple of|some|quinze)(?: o[fru] (?:two|three|four|so|dois|dos|due|deux|twee))? (?:weeks?|months?|years?|quarters?|fortnight|days)|after (?!all|that|dem essen|lunch|work|noon|dinner|school|\\d{1,2}(?: (?:uhr|uur|heures|h))?(?!\\p{L}))\\p{L}{3,}|depois d[aeo]s? \\p{L}{4,}|após \\p{L}+|once (?:this|that|i|i'm|we|we're|things|the)(?!\\p{L}))"

/** To put the question to them, and not about something. */
export const ASK_ME =
  "(?<!(?:don't|never|not|to|i|i'll|i'd|i've|we|we'll|let me|she|he|they|(?<!(?:could|can|would|will|might|may) )you|always|people|did|didn't) )(?:ask|asking|nudge|nudging|remind|ping|prod|poke|chase|bump|tap|approach|invite) (?:me|us|him|her ladyship|his \\p{L}+)(?! (?:anything|about|for|if|whether|how|what|why|who|where|which|first|before|nicely|to|questions|that|this morning|this afternoon|tonight)(?!\\p{L})|, (?:is|was|are|do|does|did|who|what|which|where|how)(?!\\p{L}))"

/** When, behind it. */
export const ASKED_THEN =
  '(?:when(?! (?:you|it suits|convenient|ready|(?:i|we) (?:first|last|was|were|met|fell|came|started|had|\\p{L}+ed))(?!\\p{L}))|once(?! (?:you|more)(?!\\p{L}))|after(?! all)|the (?:week|month|day|monday|tuesday) (?:of|after|before|following)|(?:around |about |on |after )?the \\d{1,2}(?:st|nd|rd|th)|nearer|closer to|come (?:the |spring|summer|autumn|winter|\\p{L}+(?: rolls| comes|$))|in (?:a|an|the|two|three|four|five|six|eight|\\d+|spring|summer|autumn|fall|winter)(?! (?:word|nutshell|way|minute|moment|bit|hour|sec|nice|polite)\\p{L}*)|next (?!door|to)\\p{L}+|later(?! today)|then$|(?:on |next |this )?(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?(?! (?:to|for|about|at|that|with|and|so|re|if)(?!\\p{L}))(?!\\p{L})|tomorrow(?! (?:to|for|about|with|and|so|if)(?!\\p{L}))|tmrw|around \\p{L}+|towards \\p{L}+)'

/** Somebody's leave, which is no time. */
export const APPROVED =
  "(?:once|after|when|until|till|as soon as) (?:my|our|the|his|her) (?:\\p{L}+ ){1,4}(?:has |have |had |is |are |'s )?(?:agree[sd]?|approve[sd]?|sign(?:s|ed) (?:it |this |that )?off|okay(?:s|ed)|ok's|clear(?:s|ed)|says? (?:yes|ok|okay|so)|said (?:yes|ok|so)|given|gives|confirm(?:s|ed)|permit(?:s|ted)|allow(?:s|ed)|happy with|fine with|vetted|checked)(?!\\p{L})|(?:once|after|when|until|till|as soon as) (?:the |my |our )?(?:\\p{L}+ )?(?:trustees|board|committee|council|partners|governors|directors|management|bishop|solicitors?|lawyers?|union|regulator) (?:has |have )?(?:met|meets?|decided?|decides|considered|voted|ruled|discussed|looked at)(?!\\p{L})|(?:once|after|when|until|till) (?:\\p{L}+ ){1,3}(?:has|have)(?: \\p{L}+)? (?:told me|explained|vouched|answered my|given me (?:a|more|some))(?!\\p{L})"

/** Whoever is not answered at once may write again, of which nothing is put off. */
export const IF_SILENT =
  "(?:if|si|se|wenn|falls|als|indien|should|caso)(?: \\p{L}+){0,3}(?: n'| ne| no| non| não| nicht| niet| don't| haven't| didn't| should not| ik niet| geen| keine| pas)(?: ?\\p{L}+){0,3}? ?(?:answer\\p{L}*|repl\\p{L}+|respon\\p{L}+|répon\\p{L}*|antwor\\p{L}*|antwoor\\p{L}*|contest\\p{L}*|rispon\\p{L}*|rispos\\p{L}*|reagier\\p{L}*|reage\\p{L}*|meld\\p{L}*|write|hear)"
