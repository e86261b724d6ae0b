/**
 * How people say that they introduce, by language. A phrase ends where whom they mean begins; the one addressed
 * ("you both", "dir") stands in it. It never is "me" or "us", for that asks for an introduction.
 */

import { REST } from './introduce-rest.ts'
import { ROMANCE } from './introduce-romance.ts'

export interface Language {
  /** The first letters, four at most, of the words by which a sentence may be one of these. Most sentences are not. */
  stems: string
  /** Words that are of no other language, whose stem these have as well. */
  words?: string
  /** One phrase a line; a space stands for any white space. */
  phrases?: string
  /** What says that an introduction is made, without saying where in its sentence the target stands. */
  loose: RegExp
  /** What says in it that it is no promise yet; for the others `DOUBTS` knows. */
  doubts?: RegExp
}

/** The group between the verb and "to" is checked by the reader, since either side may be the target. */
const ENGLISH: Language = {
  stems:
    'intr indr into inro cone cons make send eint rein conn reco link hook matc pair team touc cont meet talk spea chat pers righ one man woma guy get know you your fron poin refe hand pass recom set sugg whom time loop brin rope',
  words:
    'introduce introduces introduced introducing introduction introductions connect connecting record link linkedin relationship press',
  phrases: String.raw`
(?:e-?|re-?)?introduc(?:e|ing) ((?:[^.!?;:\n]|\.(?=\S)){1,120}?) (?:to|with)
(?:e-?)?intro(?:ing)? ((?!to |with |is |was )(?:[^.!?;:\n]|\.(?=\S)){1,120}?) (?:to|with)
(?:re-?)?connect(?:ing)? ((?:[^.!?;\n]|\.(?=\S)){1,120}?) (?:directly )?(?:up )?(?:to|with)
(?:link|hook|match|pair|set)(?:t?ing)? ((?:[^.!?;\n]|\.(?=\S)){1,80}?) (?:up )?(?:to|with)
(?:put|get|bring)(?:t?ing)? ((?:[^.!?;\n]|\.(?=\S)){1,120}?) (?:directly )?(?:back )?(?:in|into) (?:direct )?(?:touch|contact) with
(?:link|hook|match|pair|set|team)(?:t?ing)? (?:you(?: two| both| guys)?|the two of you) up(?=[ ,.;:!)]|$)(?! (?:to|with))
(?:get|put)(?:ting)? (you(?: both| two)?) in front of
(?<!(?:please|you|is|are|was|were|been) )(?:loop|rope|bring)(?:ing)? in(?! (?:for|on|to|you|our|the)(?![\p{L}]))
time (?:that )?i (?:introduced|connected) (you(?: both| two)?) (?:to|with)
(?:point|refer|pass|hand|steer)(?:ing)? (you(?: both| two)?) (?:on |over |along )?to
(?:e-?|re-?)?(?:introduc(?:e|ing)|connect(?:ing)?) you(?: two| both)? (?:and|&)
(?:put|bring|get)(?:t?ing)? you (?:and|&)(?= [^!?\n]{1,160}(?:together|in touch|in contact))
(?:e-?|re-?)?(?:introduc(?:e|ing)|intro(?:ing)?|connect(?:ing)?) (?:you(?: (?:two|both|guys|all))*|the two of you)(?=[ ,.;:!)]|$)
(?:e-?|re-?)?introduc(?:e|ing)
connect(?:ing)?(?! (?:with|to|you|on|over|via|next|later|soon|this|the dots))
(?:mak(?:e|ing)|do(?:ing)?|promised|owe|owe you|here['’]?s|here is|your|send(?:ing)?|giv(?:e|ing)|arrang(?:e|ing)|set(?:ting)? up|broker(?:ing)?|this is)(?: you(?: both| two)?)? (?:(?:the|an?|that|your|my|this|quick|warm|short|email|little|proper) )*(?:e-?)?(?:intros?|introductions?|connection)(?: for (?:you|both of you|you both))? (?:to|with)
(?:please|pls|you to|you(?: (?:two|both|really|definitely|absolutely))* (?:should|must|need to|have to|ought to|want to|have got to|gotta))(?: (?:really|definitely|absolutely|both|also))* meet(?: with)?(?=[ .,!:])
(?:like|love|want|wish|need|prefer) (?:for )?(you(?: two| both| all)?) to (?:meet|talk (?:to|with)|speak (?:to|with)|chat with|(?:get to )?know|connect with|be in touch with|get in touch with)
whom i(?: had| have|['’]ve|['’]d)?(?: long| once)? promised (?:you|to)(?! you)
(?:worth (?:it |while )?|good |great |time |like |love |lovely |fun |useful |sensible )for (?:you(?: two| both)?|the two of you|both of you) to (?:be introduced|meet|talk|know each other|be in touch)(?=[,.;:!)]|$)
you and (?=(?:\p{Lu}[\p{L} ]{1,40}|(?:[^.!?;:@\n]|\.(?=\S)){1,80}@[^\s@,)>]{1,80}[)>,]? ?[–—-]?) (?:should|must|ought to|need to|have to) (?:really |definitely |both )?(?:meet|talk|speak|connect|chat|know))
you(?: (?:two|both|really|definitely|absolutely))* (?:should|ought to|must|need to|have to|want to|can)(?: (?:really|definitely|absolutely|both|also|just))* (?:talk|speak|chat|connect|meet up|get in touch|reach out|get to know)(?: directly)?(?: (?:to|with))?
(?:you(?:['’]ll| will| shall| are going to)(?: (?:now|then|soon|shortly|both))* be|you(?: are|['’]re)(?: (?:hereby|now|being|both))+|consider yoursel(?:f|ves)(?: both)?) (?:introduced|connected) to
you(?: (?:two|both|guys))*(?: (?:really|definitely))? (?:should|ought to|must|need to|have to|deserve to)(?: (?:really|definitely|both))* be (?:introduced|connected|put in touch)(?: (?:to|with))?
(?:for|want|like) you(?: two| both)? to be (?:introduced|connected|put in touch)(?: (?:to|with))?(?=[ ,.;:!)]|$)
(?:suggest|recommend) (?:that )?you (?:meet|talk|speak|chat|connect)(?: (?:to|with))?
(?:get|consider)(?:ting)? (you(?:rself|rselves)?(?: both| two)?) (?:introduced|connected|hooked up) (?:to|with)
(?:get|consider)(?:ting)? you(?:rself|rselves)?(?: both| two)? (?:introduced|connected)(?=[ ,.;:!)]|$)
(?:indrodu[cs]e|indroduce|intorduce|introdcue|introudce|intoduce|introduse|introducce|introduc|introdue|intruduce|intrduc|intrduce|introdc|inroduc|inroduce|itroduc|itroduce|introuc|introuce|conect|connnect|connet|conncet|conenct)(?:ing)? ((?:you|u|ya)(?: both| two)?) (?:to|with)
(?:make|do|send|arrange|set up) (?:that|the|an|this|your) (?:quick |warm |short )?(?:e-?)?(?:intro|introduction)(?: for you)?(?=[,.;:!)]|$)
(?:put|get|bring)(?:t?ing)? you(?: both| two)? in(?:to)? (?:touch|contact)(?=[,.;:!)]|$)
(?:the|my|this|your) (?:e-?)?intro(?:duction)? is to
(?<!(?:the|an?|your|my|his|her|any|that|for|no) )intro(?:duction)?s?(?: for you)?(?: (?:pls|please|plz))? to
(?<!no )(?:intros|introductions)(?: for you(?: both| two)?)?(?=:)
(?:mak(?:e|ing)|do(?:ing)?|send(?:ing)?|here are|promised|owe|have|got)(?: you(?: both| two)?)?(?: the| those| these| your| my| some)?(?= (?:two|three|four|five|[2-5]) (?:\p{Ll}{1,12} )?(?:e-?)?(?:intros|introductions)(?!\p{L}))
the (?:right |perfect |best )?(?:person|one|man|woman|guy) (?:for you|for this|for that|you (?:want|need)|you should (?:meet|talk to)|to (?:talk|speak) to|i mentioned)[^.!?\n]{0,20}? is
`,
  loose:
    /(?<![\p{L}\p{N}])(?:(?:e-?|re-?)?introduc(?:e|ing)|(?:e-?)?intro(?:ing)?|introduction|connect(?:ing)?|in touch|you (?:two|both|guys)(?: \w+)? (?:should|must|ought to|need to) (?:really |definitely )?(?:meet|talk|speak|connect|chat))(?![\p{L}\p{N}])/iu,
}

/** The languages, English first: where two know a sentence, the first that finds its phrase has it. */
export const LANGUAGES: readonly Language[] = [ENGLISH, ...ROMANCE, ...REST]

/** "Alice, meet Bob", "Intro to Bob": at the head of a sentence or a line, or after a name and a comma. */
export const HEADS =
  /(?:^|[\n,:–—-] ?|(?<=^\s{0,3}(?!people|folks|they|some|we|i |you|to |please)\p{L}{2,20}) ) {0,2}(?:(?:meanwhile|so|now|also|anyway|finally|instead|well),? )?(?:meet|(?:talk|speak|reach out) to|(?:(?:quick|warm|an?|the|email) ){0,3}(?:e-?)?intro(?:duction)?s?(?:(?: (?:pls|please|plz))? (?:to|with)|:))(?=\s|:)/giu

/** What all of those have, however they begin. */
export const AT_THE_HEAD =
  /(?:meet|(?:talk|speak|reach out) to|intro(?:duction)?s?(?:(?: (?:pls|please|plz))? (?:to|with)|:))(?=\s|:)/iu

/** What is said to the service alone, where nobody is "you": "bring Alice mit Bob zusammen". */
export const IMPERATIVES =
  /(?<![\p{L}])(?:introdu(?:ce|cing)|connect|intro|put|bring(?:e|en|t)?|stell(?:e|en|t)?|mach(?:e|en|t)?|verbinde\p{L}?|vernetze\p{L}?|présente[rz]?|mets|mettez|mettre|present(?:a|e|an|en|ad|ar|alo|ala|ales|ate|ami|iamo)(?:le|les|lo|la)?|preséntal[eao]s?|preséntel[eao]s?|presénta?e?sel[aoe]s?|pon|ponga[ns]?|poned|poner|conect[ae]n?|apresent[aei]m?|apresentar|coloque|põe|ponha|metti|metta|mettete|mettere|collega|collegate|introduceer|introduceren|koppel(?:en)?|breng(?:en)?|voorstellen|stel|vorstellen|bekannt|presentera|introducera|sätt|introduser[ea]?|introduc[eé]r[ea]?|præsent[eé]r[ea]?|presenter[ea]?|kobl[ea]|koppla|kopplar|sætte?|sette?|przedstaw(?:ić|ienie)?|poznaj|skontaktuj|skontaktowanie|połącz|połączenie|esittele|esitellä|yhdistä|yhdistää|představ|představte|seznam|seznamte|spoj|познаком(?:ь|ьте|ить)|представ(?:ь|ьте)|познайом(?:те|ити)?|tanıştır\p{L}*)(?![\p{L}])|紹介|介绍|介紹|소개/iu

/** Who asks to be introduced themselves, in a sentence that is read loosely. */
export const ME_TOO =
  /(?<![\p{L}\p{N}])(?:(?:introduc\w{1,3}|connect\w{0,3}|put|intro) (?:me|us)|(?:mich|uns)(?: [\p{L}]+){0,3} (?:vorstell|bekannt|vernetz)\p{L}*|(?:stell\p{L}*|mach\p{L}*) (?:mich|uns)|me présenter|me mettre|nous présenter|me (?:present|apresent)\p{L}*|presentarme|apresentar-me|presentarmi|mi (?:present|mett)\p{L}*|(?:mij?|ons) (?:voorstel|introduc|in contact)\p{L}*|(?:presenter\p{L}*|introduc?s?er\p{L}*) (?:mig|meg|oss|os)|(?:mnie|nas) (?:przedstaw|pozna)\p{L}*|(?:познаком|представ|свяж)\p{L}* (?:меня|нас)|(?:познайом|представ)\p{L}* (?:мене|нас)|beni? tanıştır\p{L}*|私を紹介|介绍我|把我介绍)/iu
