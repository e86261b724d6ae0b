/**
 * What people say around a no that they do not say: that they are sorry, what stands in the way, how they take leave.
 * Sources of regular expressions over lower-case text with single spaces.
 */

const THEM =
  '(?:her|him|them|you|you both|both of you|you all|you two|your (?:friend|contact|colleague)|the (?:young )?(?:man|woman|lady|lad|gentleman|team|project|book)|\\p{L}+)'

/** Letting them down gently. */
export const SORRY = [
  "(?:i'm|i am|we're|we are)? ?(?:afraid|sorry|so sorry|terribly sorry)(?! (?:for (?:the|my|being|not)|about the|i'm late|i missed|i didn't|i haven't|to (?:hear|be late|bother)|who|what|which|but what|if i)(?!\\p{L}))",
  '(?<!(?:no|without|any|zero|few|nor) )(?:my |with |many |sincere |humble )*(?<!(?:no|without|any|zero|few|nor) )(?:apologies|regrets)(?! for (?:the (?:delay|late|slow)|my (?:late|slow)|not (?:replying|writing|answering)))',
  'apologi[sz]e',
  'unfortunately|sadly|regretfully|regrettably|alas|disappoint(?:ed|ing|ment)?|(?<!(?:not|never|no|n\\x27t) )regret',
  "(?:hope|trust)(?: that)? (?:that's|it's|this is|that is|you're) (?:ok|okay|alright|all right|fine|not)|hope you (?:get it|don't mind|see)",
  '(?:forgive|pardon|excuse) (?:me|us|an old|my)',
  '(?:no|without) (?:offen[cs]e|hard feelings|disrespect|reflection on)',
  "nothing (?:against|personal|about|to do with) ?(?:you|her|him|them|anyone)?|(?:isn't|not) (?:personal|about you)",
  "don't (?:take (?:it|this) (?:personally|the wrong way|amiss|to heart)|be (?:cross|offended|hurt|upset|angry|mad)|hate me|think (?:badly|ill|less|me))",
  "(?:hope|trust|know|sure)(?: that)? (?:you|she|he|they)(?: both| all)?(?: will|'ll|'d| can| would)? (?:understand|forgive|see why|appreciate|bear with|not (?:mind|be))",
  'thank(?:s| you)? (?:you )?(?:for (?:your )?)?(?:understanding|being understanding)',
  '(?:pity|shame|too bad|a bore of me|rude of me|boring of me|selfish of me|ungrateful|curmudgeon\\p{L}*|grumpy|spoilsport|killjoy)',
]

/** How one takes leave of somebody one will not meet. */
export const FAREWELL = [
  `(?:i |we )?(?:wish|wishing) ${THEM}(?: \\p{L}+)? (?:(?:the|every|all|much|nothing but|lots|well|best|good|great|continued|a|plenty|success|luck|joy)(?: (?:the|very|of|possible))*)(?: \\p{L}+)?`,
  '(?:good|best of|all the|every|wishing) (?:luck|success)',
  'by the sounds? of (?:it|her|him|that)',
  '(?:kind(?:est)?|warm(?:est)?|best|fond(?:est)?|my) (?:regards|wishes|love|greetings|best|compliments|respects) to \\p{L}+',
  'all the (?:very )?best (?:to|for|with|of luck)',
  `(?:i |we )?(?:do |really |sincerely |very much )*(?:hope|trust|sure|confident|certain|no doubt)(?: that)? (?:she|he|they|\\p{L}+|it)(?: will|'ll| can| does|'s)? (?:soon |quickly |easily )?(?:finds?|gets?|goes|has|have|succeeds?|does|do|works? out|meets?|lands?|pulls?)`,
  `(?:give|send|pass|convey|pass on|do give|please give|do pass)(?: on)? (?:(?:her|him|them|\\p{L}+) )?(?:my|our|all my|all our) (?:very )?(?:best|regards|love|compliments|warmest|kindest|kind|warm|good|thanks|respects|apologies|greetings|encouragement)`,
  `(?:tell|let) ${THEM} (?:know )?(?:that )?(?:i|we)(?:'m| am|'re)? (?:said (?:thanks|thank you|sorry|good luck)|sorry|grateful|flattered|touched|honou?red|cheering|rooting)`,
  `(?:please |do |and )*thank ${THEM}(?: \\p{L}+)? (?:for|from|all the same|anyway|on my behalf|very)`,
  `(?:say|said) (?:something|sorry|thanks|goodbye)(?: \\p{L}+)? (?:nice|kind|for me|from me|on my)`,
  "(?:sounds?|seems?|looks?|is|are|he's|she's|sure|doubt)(?: \\p{L}+){0,3} (?:lovely|brilliant|great|nice|charming|wonderful|excellent|very good|delightful|impressive|capable|talented)",
]

/** Thanks that lead up to a "but". */
export const GRATEFUL = [
  "(?:thank(?:s| you)|cheers|ta|grateful|flattered|flattering|honou?red|touched|appreciate|appreciated|(?:kind|good|nice|sweet|lovely|thoughtful|generous|decent|dear) (?:of you|of her|of him|thought|offer|idea|gesture|to (?:think|be asked|ask))|(?:you're|you are) (?:a (?:star|dear|love|gem|darling)|very kind|too kind|sweet|kind|so kind))",
]

/** What stands in the way for good. */
export const IN_THE_WAY = [
  "(?:i'm|i am|i've|we're|we are|we've|having|since|now|been)? ?(?:long |happily |recently |fully |semi-?|mostly |now |officially )*retired",
  '(?:hanging|hung|hang) up (?:my|our|the) \\p{L}+',
  '(?:winding|wound|wind|closing|closed|shutting|shut|scaling|cutting) (?:down|up|back)',
  '(?:gave|given|giving|packed|packing|packs) (?:it |that |all that |this |all this |them |those )?(?:all )?(?:up|in)(?: \\p{L}+)? ?(?:years? ago|long ago|last year|for good|now|in \\d{4})?',
  '(?:stopped|quit|ceased|finished|left|abandoned|dropped|ended|concluded|completed|filled|cancelled|closed) (?:doing|taking|giving|seeing|meeting|working|investing|hiring|buying|collecting|teaching|that|all|the|our|my|with)',
  '(?:filled|full|taken|gone|sold|spoken for|oversubscribed|closed|booked|committed|allocated)(?! of)(?= (?:up|already|for|until|through|till|by|solid|now|all)|$|[,;!])',
  '(?:we|i) only (?:deal|work|fund|take|do|see|meet|buy|invest|hire|accept|support|handle|speak|use|consider|publish|represent)',
  "(?:falls?|fell|lies?|sits?|is|it's|that's|a (?:long|fair|good) way|well|far|somewhat|too far|rather|just) outside (?:of )?(?:what|our|my|the)",
  '(?:compet(?:e|es|ing|itors?)|conflict(?:s|ed|ing)?(?: of)?|rivals?|opposing|lawsuit|court|litigation|sued|suing|legal dispute|ex-husband|ex-wife|my ex|our lawyers?)',
  "(?:have|has|had|got|there's|share|too much|a lot of) (?:some |a bit of |too much )?(?:history|baggage|bad blood)",
  '(?:fell|fallen|falling) out (?:with|over|badly)',
  "(?:against|contrary to|breach of|company|our|my|strict|house|firm's|school|university|the) (?:policy|rules?|guidelines|code|contract|compliance)",
  '(?:would|might|will) (?:have kittens|have my (?:head|guts|hide)|kill me|divorce me|never (?:forgive|hear|let))',
  '(?:keep|keeping|kept) (?:my|our|the) (?:\\p{L}+ )?(?:circle|life|world|diary|calendar|evenings?|weekends?|plate|head|team|network|list|time) (?:very |really )?(?:small|simple|quiet|free|clear|empty|down|tight|short|to myself|for)',
  '(?:guard|protect|ration|defend|hoard|treasure|value) (?:my|our) (?:\\p{L}+ )?(?:time|evenings?|weekends?|mornings?|peace|quiet|privacy|solitude|days?|hours?|diary|calendar)',
  '(?:already|just|recently) (?:have|has|had|got|signed|hired|chosen|picked|appointed|engaged|committed|working|taken|bought|found|filled|went with|gone with|been through|met|seen|have one)',
  '(?:only|just) (?:so many|so much|\\d+|twenty-?four|two|one)(?: \\p{L}+)? (?:hours?|days?|of me|hands?|pairs?|hats?)',
  '(?:promised|swore|sworn|vowed|resolved|pledged|made a (?:rule|pact|vow|resolution|promise))(?: \\p{L}+){0,4} (?:not|no|never|nothing|off|stop|less|fewer)',
  "(?:doctor|wife|husband|daughter|son|partner|boss|lawyer|therapist|cardiologist|trustees|board|minder)(?:'s|s)? (?:orders?|says? no|has (?:forbidden|told|banned|put)|would|forbids?|won't|insists?|said no)",
  '(?:last time|once bitten|burnt|burned|been there|bitten|learn(?:ed|t) (?:my|our|the) lesson|fool me)',
  '(?:too|very|far too|much too|a bit too|rather too) (?:old|tired|frail|ill|sick|poorly|unwell|introverted|shy|private|far|late|stretched|thin|expensive|niche|technical|early|corporate|political)',
  '(?:private|solitary|reclusive|antisocial|hermit|recluse|introvert|wallflower)(?: (?:person|man|woman|soul|life|sort|type))?',
  '(?:ill|unwell|poorly|bereaved|grieving|burnt out|burned out|exhausted|at (?:my|our) limit|on (?:my|our) knees|at (?:the end of )?my (?:limit|tether|rope)|running on (?:empty|fumes))',
  '(?:enough|plenty|more than enough|too much|too many|a full|my hands full|quite a lot|a lot)(?: (?:going )?on|(?: \\p{L}+){0,2} (?:on my|to (?:do|cope|juggle|carry|handle|be getting)|as it is|already|of (?:those|them|that|my own)))?(?=$|[,;!]| (?:as|with|at|already|on|to|for|of|here|these|in))',
]

/** What does not refuse when it is denied: knowing, grasping, having received. */
export const UNKNOWING =
  "(?:n't|not|never|no|nothing|nobody|no one|unable to|none)(?: (?:actually|really|quite|even|yet|at all|too|entirely|totally|fully|exactly|have|any|an?|the|i|we|it's|it|that|this)){0,3} (?:know|known|knew|understand|understood|follow|sure|certain|clear|remember|recall|say|tell|told|see(?= (?:what|why|how|any|an?|the))|seen|open|opened|read|find|found|hear|heard|receive|received|get|got|gather|grasp|idea|clue|decided?|made|mean|meant|worry|mind|forget|hesitate|make (?:much )?sense|explained?|mention\\p{L}*|said|attach\\p{L}*|link|attachment|yet|now|today|question|problem|hurry|rush|doubt|matter|like to know|expect\\p{L}*|surprised|wrong|bad|hurt|bite|recogni[sz]e|familiar|met|replied|replying|reply|answered|been in touch|written)(?!\\p{L})"

/** What is in the way so plainly that nothing need be said around it. */
export const DECIDED = [
  '(?:already|currently) (?:have|work with|use|deal with|bank with|contracted|committed|signed|locked in|tied|under contract|spoken for|suited)(?: [^,;.]{0,40})?(?:supplier|vendor|provider|agency|partner|firm|accountant|lawyer|broker|agent|distributor|developer|designer|recruiter|exclusiv\\p{L}+)',
  '(?:happy|content|satisfied|sticking) with (?:our|my)(?: \\p{L}+)? (?:supplier|vendor|provider|solution|partner|agency|firm)',
  '(?:we|i) have (?:a|an|our) (?:\\p{L}+ )?(?:supplier|vendor|provider|solution|agency)(?! for you)',
  '(?:already|always|recently|just|now) (?:get|buy|source|order|have|do|use|brought|took|taken|moved|bring|keep|handle)(?: all| everything| most of)?(?: of)? (?:our|my|that|this|it|everything|those|these)(?: \\p{L}+){0,2} (?:from|in-?house|through|with|ourselves|myself)',
  '(?:already|just|recently|now)(?: \\p{L}+)? (?:have|has|had|got|hired|chosen|picked|signed|found|appointed|engaged|taken on|bought|working with|work with|use) (?:a|an|our own|someone|somebody|one|two|three|several|people|another)(?! (?:call|meeting|chat|date|coffee|question|copy|invitation|mail|e-?mail|message|note))',
  '(?:role|position|vacancy|post|place|job|slot|round|spot|seat|list)(?: \\p{L}+)? (?:is|has been|was|are|have been) (?:already |now |since |just )?(?:filled|taken|closed|full|gone|oversubscribed)',
  '(?:direct|main|biggest|fierce|our) (?:competitors?|rivals?)',
  '(?:in|taking|suing|sued|litigation|legal dispute|lawsuit) (?:court |legal action |proceedings )?(?:with|against) (?:him|her|them|his|their)',
]

/** What they once would have done. */
export const ONCE = [
  '(?:would|should|might) i have (?:\\p{L}+ )?(?:done|said|agreed|accepted|loved|come|met|helped|obliged|jumped)[^.,;]{0,40}(?:ago|once|before|earlier|younger|last year)',
  "(?:would have|would've|'d have|'d've|might have) (?:said yes|agreed|jumped|bitten|leapt|loved|been (?:first|delighted|thrilled|happy|tempted|all over)|accepted|moved)[^.,;]{0,40}(?:ago|once|before|earlier|younger|back then|back in|in my day|last year|in my (?:twenties|thirties|forties|youth|prime|day|working life|salad days)|other life|another life)",
]

/** The same where the Romance languages say it. */
export const UNREAD = [
  "(?:compris|reçu|lu|vu|ouvert|trouvé|répondu|regardé|entendu|saisi|s'ouvre|marche|retrouvé|réussi à (?:ouvrir|lire))",
  '(?:capito|ricevuto|letto|visto|aperto|trovato|risposto|guardato|sentito|si apre|funziona|ritrovato|riuscit[oa] ad? (?:aprire|leggere))',
]

/** What one wishes those whom one will not meet. */
export const WISHES = [
  '(?:i |we )?(?:do |really |sincerely )?wish(?:ing)? (?:her|him|them|both|you both|you two|alice|\\p{L}+) (?:both |all |nothing but )*(?:the (?:very )?best|every|all|well|luck|good luck|success|joy|much)',
  '(?:good|best of|the best of) luck (?:to|with) (?:her|him|them|it|both|you both|the)',
  '(?:hope|sure) (?:she|he|they) (?:finds?|gets?|will find)',
  '(?:wünsche?|wünschen)(?: \\p{L}+){1,3} (?:alles|viel|von herzen|nur|gutes)|alles gute (?:euch|ihr|ihm|dir|ihnen|für|an|weiterhin|den|der)|viel (?:erfolg|glück) (?:ihr|ihm|euch|weiterhin|für|an|beiden)',
  '(?:lui|leur|vous) souhaite|bonne (?:chance|continuation|suite) (?:à|pour)|plein succès|bon courage (?:à|pour)',
  '(?:le|les) dese(?:o|amos)|(?:mucha )?suerte (?:a|con|para)|que (?:tenga|tengan|le vaya|les vaya) (?:mucha|muy|todo)',
  '(?:desejo|desejamos)-lhes?|(?:lhe|lhes) desejo|boa sorte (?:a|à|para|pra|com)|desejo (?:a|à|muito|todo|boa)',
  '(?:le|gli|vi) augur(?:o|iamo)|in bocca al lupo (?:a|per)|auguri (?:a|per)|buona fortuna (?:a|per)',
  '(?:wens|wensen|toewensen)(?: \\p{L}+)? (?:haar|hem|hen|ze|jullie|alice)|veel (?:succes|geluk) (?:aan|voor|met|verder)',
]

/** That it was resolved upon. */
export const RESOLVED = [
  "(?:i've|i have|we've|we have|i|we) (?:\\p{L}+ )?(?:decided|resolved|promised|sworn|vowed|chosen|made up my mind)",
  '(?:habe|haben)(?: [\\p{L}-]+){1,6} (?:entschieden|beschlossen|versprochen|vorgenommen|geschworen|entschlossen)',
  "(?:j'ai|nous avons|me suis|on a)(?: \\p{L}+)? (?:décidé|choisi|promis|résolu|juré)",
  '(?:he|hemos|me he) (?:decidido|prometido|jurado|optado)|decidí|me prometí',
  '(?:decidi|decidimos|prometi|resolvi|jurei)',
  '(?:ho|abbiamo|mi sono) (?:deciso|scelto|promess[oa]|ripromess[oa]|giurato)',
  '(?:heb|hebben)(?: [\\p{L}-]+){1,6} (?:besloten|beloofd|voorgenomen|gekozen)|(?:heb|hebben) (?:besloten|beloofd)',
  '(?:bin|sind)(?: \\p{L}+){0,2} (?:gerade |eben )?dabei, [^,;.]{1,60} zu \\p{L}+',
]
