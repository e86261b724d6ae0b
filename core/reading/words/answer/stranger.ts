/** How people say that they do not know who promised them, as sources of regular expressions over lower-case text. */
import { spoken } from './spoken.ts'

/** That they do not know who asks, whatever comes after it. */
export const STRANGER_WHOLE = [
  '(?:means?|meant|says?|said) (?:absolutely |precisely |exactly )?nothing (?:whatsoever |at all )?to (?:me|us)',
  "(?:doesn't|don't|does not|didn't) (?:really |immediately |exactly )?(?:ring (?:a|any|many) bells?|mean (?:anything|a thing|much) to (?:me|us)|say anything to me)",
  '(?:rings?|ringing) no bells?(?: \\p{L}+)?',
  '(?:a |an |is |are |was |be |as )(?:complete|total|perfect|utter) (?:stranger|unknown|mystery) to (?:me|us)',
  "^(?:sorry,? |err?,? |um,? |hi,? |hello,? |and |but |oh,? |wait,? |excuse me,? )*who(?:'s| is| are| r)?(?: this| you| u| dis| these people)(?=$|[,;!]| (?:please|again|exactly|from|and|pls))",
  'who (?:the \\p{L}+ |on earth )?are you(?=$|[,;!]| (?:and (?:how|why|what|where)|please|exactly|anyway|to me|people|again))',
  'how (?:do|would|could|should) (?:you|i) (?:know|come to know) (?:me|you)(?=$|[,;!]| and)',
  "(?:not|\\p{L}+n't) (?:personally |actually |at all )?(?:known|familiar|acquainted) to (?:me|us|anyone here)",
  '(?:não|no|non) (?:me|mi|nos|ci) (?:é|es|è|são|son|sono) (?:familiare?|conhecid[oa]|conocid[oa]|not[oa])',
  "(?:ne )?(?:m'est|nous est) (?:pas|totalement|complètement|tout à fait|absolument)(?: \\p{L}+)? ?(?:connue?|inconnue?|familière?|familier)",
  "(?:she|he|they) (?:doesn't|don't|can't|couldn't)(?: \\p{L}+)? know (?:me|us)(?! (?:well|very|that|at all well|enough|better))",
  "(?:isn't|aren't|not|n't|nowhere)(?: \\p{L}+)? (?:in|on|among|part of) (?:my|our|any of (?:my|our)) (?:\\p{L}+ )?(?:crm|phone|contacts?|address book|memory|records|books|database|files|lists?|inbox|circle|rolodex|outlook|mailbox|system|archives?|network|linkedin)",
  '(?:nobody|no one|no-one) (?:by|of|with) (?:that|this|the) name',
  'name(?: \\p{L}+){0,2} (?:means?|meant|rings?|says?|conveys?) (?:anything|any bells?|a bell|much)(?: (?:at all )?(?:to|with|for) (?:me|us|anyone here|anybody here))?(?<!(?:if|whether|unless) .{0,60})',
  '(?:know|knew|recall|recogni[sz]e|remember|place|met|heard of) (?:neither|none)(?=$|[,;!]| of (?:you|them|these|those|either|the))',
  ...spoken('strangerWhole'),
]

/** Ends where whom they do not know begins. */
export const STRANGER = [
  ...STRANGER_WHOLE,
  "don't (?:think|believe) (?:that )?we(?: actually)? know each other",
  'do we know each other',
  "(?:can't|couldn't) say(?: that)? (?:i|we)(?:'ve| have)?(?: ever| really| actually)* (?:know|knew|heard of|met|come across|recall|remember|recogni[sz]e)",
  'never(?= (?:a|any) \\p{L}+$)',
  'should i know(?= \\p{L}+(?: \\p{L}+)?$)(?! (?:her|him|them|more|anything|something|what|about|it|that|this))',
  'do i know(?= an?(?!\\p{L})| \\p{L}+$)',
  '(?:nobody|no one|no-one) (?:called|named|by the name of)',
  '(?:should|does|is) (?:that|this|the|her|his) name (?:supposed to |meant to )?(?:mean|ring|say|be familiar)(?: \\p{L}+){0,4}',
  'drawing a blank on',
  // English
  "(?:don't|can't|cannot|didn't)(?: really| actually)? (?:recall|remember)(?: ever)? having (?:had )?(?:anything|any dealings|any contact|dealings|much) (?:to do )?with",
  '(?:no|not any|zero|never had any) (?:connection|relationship|relation|acquaintance|link|ties|dealings|contact|association)(?: (?:whatsoever|at all|of any kind))? (?:to|with)',
  "(?:don't|can't|cannot|do not|didn't)(?: really| actually| honestly)? (?:recall|remember|think of)(?: us| you and (?:i|me)| we| ever| a time)* (?:meeting|having met|being introduced|speaking|talking|crossing paths|having (?:spoken|talked))",
  '(?:nobody|no one|none of us|no-one|not one of us|neither of us|neither (?:my|our|he|she|i)(?: \\p{L}+)? nor (?:i|he|she|they|my \\p{L}+)|nor (?=(?:can|could) (?:i|we|my|anyone)))(?:\\x27s|\\x27ve)?(?: [\\p{L}\\d-]+){0,4}? (?:has |have |had |ever |even |actually |seems to |can |could |was able to |were able to )*(?:place|recall|put a face to|identify|heard of|knows?(?! (?:how|what|why|if|when|where|anything|about|each))|met|recogni[sz]es?|remembers?|dealt with|spoken (?:to|with)|worked with|come across)',
  'never(?: ever| once| before| knowingly| to my knowledge|,?(?: not)? in (?:all )?(?:my|our) (?:whole |entire )?(?:life|lives|career|days|\\d+ years),?)+ (?:met|known|heard (?:of|the name|that name|this name|such a name)|come across|spoken (?:to|with)|talked (?:to|with)|dealt with|encountered|worked with|had (?:any )?(?:dealings|contact) with|seen|laid eyes on|set eyes on)',
  'not aware of (?:ever )?(?:having (?:met|dealt|spoken|worked|known)|knowing|meeting|any)(?: (?:with|to|of))?',
  "(?:haven't|have not|hasn't|not|(?:neither|none|nobody|no one|not one)(?: of \\p{L}+)?(?: here)? ha(?:s|ve)) (?:got )?(?:the|a) (?:faintest|foggiest|slightest|first|earthly|scooby|clue|notion|idea|dickie\\p{L}*)(?: idea| clue| notion)?(?: (?:who|of))?",
  "(?:can't|cannot|couldn't)(?: really| honestly| for the life of me)* (?:remember|recollect)",
  "(?:don't|didn't|doesn't|never)(?: really| actually| even| think i| believe i| personally| honestly| seem to| appear to)* (?:know|knew|recogni[sz]e|remember|recall|heard of|hear of|met|known)(?: ever)?(?: (?:meeting|knowing))?",
  "don't (?:think|believe|recall)(?: that)? (?:we|i|\\p{L}+(?: \\p{L}+)? and i)(?: have|'ve)?(?: ever)?(?: actually)? (?:met|spoken|talked|been introduced|come across|heard of|dealt with|worked with|encountered|known)",
  '(?:do|should) i know (?:you|this person|the sender)',
  'how do (?:i|we) know (?:you|each other)',
  'have we (?:ever )?met(?: before)?',
  '^(?:sorry,? |but |and |hi,? )*who are you',
  'how (?:did|does|do|has|have|come|on earth did|the \\p{L}+ did) (?:she|he|they|you|this (?:\\p{L}+ )?(?:person|woman|man|lady|individual)|this \\p{L}+|(?:ms|mrs|mr|miss|dr)\\.? \\p{L}+|\\p{L}+(?: \\p{L}+)?) (?:get|got|gotten|have|has|know|come by|came by|obtain|obtained|find|found)(?: hold of (?:me|us|my \\p{L}+)| my (?:e-?mail|address|name|contact)\\p{L}*)',
  "(?:can't|cannot|struggling to|trying to|unable to|fail to|at a loss to|couldn't) (?:place|recall)",
  "haven't (?:ever )?(?:met|heard of|known)",
  "(?:have|i've) (?:never|not)(?: ever| even)? (?:met|heard of|known|come across|encountered|had anything to do with|had (?:any )?dealings with|worked with|dealt with|spoken (?:to|with)|talked (?:to|with)|(?:exchanged|shared|had) (?:a|one|any|so much as a)(?: single)? (?:words?|lines?|mails?|messages?|calls?|letters?) with)",
  "(?:have|i've)? ?(?:no|not the (?:slightest|foggiest|faintest)|absolutely no|not a) (?:idea|clue|memory|recollection)(?: at all)? (?:who|of)",
  "(?:not|no|n't)(?: \\p{L}+)? sure (?:who|i know|i've (?:ever )?met|that i know)",
  "(?:doesn't|does not|didn't) (?:ring (?:a|any) bells?|mean anything)",
  'rings no bells?',
  "(?:not|never|n't)(?: [\\p{L}']+){0,4} had the (?:pleasure|honou?r|joy|privilege|good fortune)(?: of (?:knowing|meeting|making|ever))?",
  '(?:have|having|know|knew|find|recall|keep|count|number|there is|there was) (?:no|not one|not a single)(?: \\p{L}+)? (?:acquaintance|friend|contact|colleague|relative|relation|client|customer|member|pupil|student|record|recollection|trace|person|man|woman|lady|soul)s? (?:called|named|by the name of|of the name of|under the name of|by name)',
  'if (?:only )?(?:i|we) (?:had (?:the|any|even the) (?:\\p{L}+ )?(?:idea|notion|clue|inkling) who|knew who)',
  "(?:not|isn't|aren't|no) (?:someone|somebody|anyone|anybody|a person|one|a name) (?:i|that i|we|whom i) (?:know|recogni[sz]e|ever)",
  '(?:complete|total|perfect|a) strangers?',
  'no (?:recollection|memory)(?: whatsoever| at all)? of(?: ever| having)*(?: (?:meeting|met|knowing|being introduced to|speaking to|speaking with|talking to))?',
  '(?:nunca|jamás)(?: en (?:mi|la) vida)? (?:he tenido|tuve|he tratado|hablé|he hablado)(?: (?:trato|contacto|relación))?(?: con)?',
  "(?:can't|cannot) remember(?: ever)? (?:meeting|knowing|who)",
  "don't know (?:who|anyone|anybody)",
  'know (?:no|nobody|no one) (?:one |person )?(?:called|named|by)?',
  'not (?:personally )?acquainted(?: with (?:any(?:one|body| person)? ?)?)?',
  'ken ik(?= van haar noch pluim| van geen kanten)',
  "(?:we've|we have|he and i have|she and i have|i've|i have|have) never(?: even| actually| once| ever)* (?:met|spoken|corresponded|been introduced|crossed paths|exchanged(?: (?:a|one|any)(?: single)? (?:words?|lines?|mails?|messages?) with)?)",
  "(?:there's|there is|have|know|find) no \\p{L}+(?: \\p{L}+)? (?:in (?:there|my (?:contacts|address book|phone|life|circle|family))|among my)",
  'unknown to me',
  'never (?:actually |even |ever |once |knowingly )*(?:met|heard (?:of|the name|that name|this name|such a name)|came across|come across|encountered|dealt with)',
  // Español, français, deutsch, português, italiano, nederlands
  'no (?:(?:la|lo|le|les|los|las) )?(?:conozco|recuerdo|sé quién|me suena|tengo (?:ni )?idea de quién)(?: (?:de nada|para nada|en absoluto|du tout|affatto|per niente|de lado nenhum|überhaupt))?',
  "(?:ne |n')?(?:la |le |les )?(?:connais|connaît|reconnais) (?:pas|aucun|personne)(?: (?:de nada|para nada|en absoluto|du tout|affatto|per niente|de lado nenhum|überhaupt))?",
  '(?:sais|vois) (?:absolument |vraiment )?pas (?:du tout )?qui',
  '(?<!(?:non|merci|bof|oui|mais),? (?:ça|ca|cela) )(?:ne )?me dit rien(?:,[^.!?]{0,60})?',
  'aucune idée de qui',
  'jamais (?:entendu parler|rencontré)',
  '(?:kenne|kenn)(?: \\p{L}+){0,4} (?:nicht|keine[nrm]?|niemanden?|gar nicht)',
  '(?:kenne|kenn) (?:keine[nrm]?|niemanden?|nicht)',
  'sagt mir (?:gar |überhaupt |leider |so |rein |absolut )*nichts',
  '(?:weiß|weiss) (?:leider )?(?:gar )?nicht,? wer',
  'keine ahnung,? wer',
  '(?:nie|noch nie) (?:gehört|getroffen|begegnet)',
  'ist mir (?:nicht bekannt|unbekannt)',
  'nicht bekannt',
  '(?:não|nao) (?:(?:a|o|as|os) )?(?:conheço|sei quem|me lembro|reconheço|faço ideia de quem)',
  '(?:ken|herken)(?: \\p{L}+){0,4} (?:niet|geen|helemaal niet)(?:,? (?:die|deze|dat))?',
  '(?:ken|herken) (?:geen|niemand)',
  'geen (?:\\p{L}+ )?idee wie',
  'wüsste nicht,? dass ich',
  '(?:kan|kunnen) (?:me|mij|ons) geen(?= .{1,40}herinneren)',
  'mai sentit[oa](?: nominare)?(?:,? quest[oa] (?:tizi[oa]|signora?|persona|nome))?',
  'non mi dice (?:proprio |assolutamente )?(?:niente|nulla)(?: (?:come|questo|quel|il suo|il vostro) nome)?',
  'nooit (?:van |eerder van )?gehoord',
  "(?:non ho|no tengo|não tenho|je n'ai|ich habe|ik heb|i have) (?:no|nessun[oa]?|ningun[oa]?|nenhum[a]?|aucune?|keine[nr]?|geen)(?= \\p{L}+(?: \\p{L}+)? (?:among|in my|tra|fra|entre|unter meinen|onder mijn|parmi|dans mes|nos meus)(?!\\p{L}))",
  'weet niet wie',
  'zegt me niets',
  'nooit (?:van gehoord|ontmoet)',
  // Elsewhere
  'не знаю (?:этого|его|её|такого|кто|эту)',
  'vem är du|hvem er du',
  'nie znam',
  'känner inte',
  'kender ikke',
  'kjenner ikke',
  'tanımıyorum',
  '(?:知り|存じ上げ|存じ)ません',
  '不认识',
  '不認識',
  '모르는 사람',
  'neznám',
  'nem ismerem',
  'en tunne',
  'לא מכיר',
  'لا أعرف',
  'tidak kenal',
  ...spoken('stranger'),
]

/** Asks who somebody is; one of the groups holds the name. Source of a regular expression over lower-case text. */
export const WHO_IS =
  "(?:^|[:;–—] ?|(?<!\\p{L})(?:but|only|because) )¿?(?:\\p{L}+,? ){0,4}?(?:who(?:,? (?:the \\p{L}+|on earth|exactly|in (?:the )?\\p{L}+(?:'s name)?|even|pray|precisely|actually|please),?)?(?: is|'s| was| are)|wer(?: bitte| denn| zum \\p{L}+| eigentlich| genau)? (?:ist|sind)|qui(?: donc| diable)? est|c'est qui|qui c'est|qui[eé]n es|quem é|chi è|wie is|kto to(?: jest)?|kdo je|vem är|hvem er|кто такая?) (?:this |diese[r]? |cette |esta |essa |questa |deze |la |die |a )?([\\p{L}'-]{2,})|^(?:sorry,? |err?,? )*(?:which )?([\\p{L}'-]{2,})(?: [\\p{L}'-]{2,})? (?:who|qui|wer|wie|quién|chi)(?: now| again| exactly| nochmal)?$|^(?:sorry,? |but )*which ([\\p{L}'-]{2,})(?: is (?:this|that))?$|^(?:\\p{L}+,? ){0,2}¿?(?:which|what|qué|que|quale|che|welke|welche|quelle) ([\\p{L}'-]{2,})$|^¿?(?:do i know|ken ik|kenne ich|conozco a|conheço|conosco|je connais|(?:ma )?chi (?:la|lo) conosce) (?:een |eine |una? |uma |une |quest[oa] )?([\\p{L}'-]{2,})$|^não sei (?:de )?que ([\\p{L}'-]{2,})|^is ([\\p{L}'-]{2,})(?: [\\p{L}'-]{2,})? (?:(?:supposed|meant) to be )?(?:someone|somebody|anyone|a person) i(?:'m| am)? (?:should |supposed to |meant to |ought to )?(?:know|have met)"

/** After it: persons that may be anybody, so that nothing but the name tells whom. */
export const WHOM =
  /^ ?(?:any of (?:you|them|these|those)(?! \p{L}+ (?:do|did|want))|any of (?:these|those|the) (?:people|names|persons|folks|individuals|ladies|women)|(?:of )?(?:these|those|either of these|neither of these|both|both these|these two) (?:people|names|persons|folks|individuals|ladies|women)|(?:de|of|mit|con|com|di|van|met|by|por) (?:ce|that|this|diesem|dem|ese|este|esse|quel|questo|die|deze) (?:nom|name[ns]?|nombre|nome|naam)|tuon nimistä|ketään)|^ ?(?:any of (?:these|those|the|you|them)|either of (?:you|them)|both of you|a |à |an? )?(?:who (?:this|that|the|you|any|is|are|i|he|she|they)?|the (?:sender|introducer|person|guy|woman|man|name)|this (?:person|name|guy|man|woman|sender)?|that (?:person|name)|any(?:body|one)|either|you|esta|este|cette|ce|diese\p{L}*|essa|esta|questa|deze|dit)/u

/** What they did not know of people whom they do know. */
export const KNEW_NOT =
  /(?:vet|veit|ved) (?:inte|ikke|ikkje) (?:riktigt|helt|rigtig|ännu|säkert|vad jag|hva jeg|hvad jeg)(?!\p{L})|nu știu ce să (?:zic|spun|răspund)|didn't (?:even )?(?:know|realise|realize) (?:that )?(?:you|she|he|they|\p{L}+)(?: two| both| guys| and \p{L}+)? (?:knew|were|was|had|worked|left|moved|did|are|is|know)(?!\p{L})/u

/** After it: somebody who would be better, so that it tells nothing of who asks. */
export const WHO_FITS =
  /^ ?(?:(?:of )?(?:anyone|anybody|someone|somebody)|who(?:m)?)? ?(?:(?<=(?:one|body) )(?:else|better|suitable|(?:who|that) (?:could|would|can|might|does|handles|fits|is (?:right|better|looking)))|(?<=whom? )(?:else|to (?:ask|suggest|recommend|point|send)|(?:would|could|might|should|can) (?:be|help|fit|suit|take|know)|(?:is|might be) (?:the )?(?:right|best|better|responsible)))(?![\p{L}])/u

/** Before a name: nobody of that name is known to them. */
export const NO_SUCH =
  "(?:is|was|(?<=there|here|that)'s|are|have|i've|know|known|find|found|remember|met|recall|with|by|contains?|lists?|shows?|includes?|holds?|knows?|mentions?|yields?|kenne|kennen|mit|gibt|habe|finde|connais|connaissons|n'ai|n'y a|avec|trouve|conozco|conocemos|tengo|hay|con|conheço|tenho|há|com|conosco|ho|c'è|ken|heb|vind|met) (?:es |da |hier |leider |er )?(?:no|any|kein(?:e[rnm]?)?|aucune?|ning[uú]n[oa]?|nenhuma?|nessun[oa]?|geen(?: enkele)?) (?:(?:such |other |single )?(?:friend|person|one|woman|man|colleague|client|name|frau|herr\\p{L}*|madame|monsieur|señora?|senhora?|signora?|mevrouw|meneer|amig[oa]|amica|freundin|amie|vriendin|ms|mrs|mr)\\.? )?(?:(?:called|named|by the name of|namens|appelée?|qui s'appelle|llamad[oa]|chamad[oa]|di nome|che si chiama|genaamd|met de naam) )?"
