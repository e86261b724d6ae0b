/**
 * Refusals of English put together from their parts: who, how one draws back, and from what. Sources of regular expressions over
 * lower-case text with single spaces.
 */

/** What an answer could be about, and so what somebody draws back from. */
const CONTACT =
  '(?:contacts?|meetings?|meet-?ups?|people|persons?|connections?|introductions?|intros?|calls?|coffees?|lunches|commitments?|projects?|clients?|networking|acquaintances?|friends?|appointments?|conversations?|chats|faces|obligations|engagements|requests|collaborations?|partners?|partnerships?|suppliers?|vendors?|mentees|students|interviews?|visitors|visits|strangers|patients|pupils|favou?rs|invitations|involvement|ventures?|work|things?|ones)'
const FURTHER =
  '(?:more|new|further|external|outside|additional|other|extra|fresh|unsolicited|such|private|personal|professional|social|business|one-to-one|speculative)'
export const ADVERB =
  '(?:really|just|simply|quite|honestly|now|always|generally|usually|normally|therefore|also|still|sadly|unfortunately|regretfully|reluctantly|deliberately|firmly|only|probably|as a rule|in general|these days|on principle|personally|strictly|actually|rather|recently|since|already|finally|long|gradually|pretty much|largely|mostly|very much|more or less|all but)'
/** Behind a refusal that hangs on nothing. */
const END =
  '(?=$|[,;!]| (?:thanks|thank you|thx|ta|cheers|i think|for me|from me|though|sorry|mate|and|as|because|since|if it))'
/** "I have decided to", "I'd rather", "I think I'll": whoever resolves. */
const RESOLVE =
  "(?:(?:i've |i have |we've |we have |i |we )?(?:decided|chosen|resolved|opted|elected|determined|agreed|made up my mind|made (?:it )?a (?:rule|habit|point|decision|pact|promise)|promised(?: \\p{L}+){1,3}|sworn|vowed|told myself)(?: \\p{L}+){0,6}? (?:to|i'd|i would|we'd|of)|(?:i|we)(?:'d| would)(?: \\p{L}+)? (?:rather|sooner|prefer to|like to|choose to|do better to)|(?:i|we)(?:'m| am|'re| are) (?:going|trying|inclined|minded|happier|content|learning|determined) to|(?:i|we|and) (?:(?:fully |firmly |rather )?(?:intend|mean|plan|propose|aim) to)|(?:i|we) (?:think i'll|think i will|think i'd|prefer to|try to|tend to|like to|choose to|want to|need to|have to|must|will|shall|had better)|(?:i'll|we'll|i'd better|let me|better|best))"
/** To stay as and where one is. */
const STAYS = [
  'leave (?:it|things|this|that)(?: one)?(?: \\p{L}+)?(?=$|[,;!]| (?:at that|there|be|alone|as (?:it|they)|thanks|thank you|i think|to (?:others|someone|somebody|younger|people|those|the young)))',
  '(?:stick|stuck|sticking) (?:to|with) (?!it(?!\\p{L})|the (?:time|date|plan|phone)|email|e-mail|text|zoom|phone|(?:mon|tues|wednes|thurs|fri)day)\\p{L}+',
  'stay (?:out of|away from|clear|put|well out|well away|as (?:i am|we are)|unknown|strangers|off the|in my (?:corner|shell|lane|garden|hole)|retired|hidden|invisible|private|independent)',
  'keep (?:(?:very much |well |firmly )*to myself|to ourselves|myself to myself|out of|away from|clear of|a low profile|well out|my (?:distance|head down|private life|peace)|(?:my|our|the) (?:\\p{L}+ )?(?:contacts|circle|world|network|life|social life|diary|calendar|evenings|weekends|retirement|inbox)(?: \\p{L}+){0,3} (?:to|small|quiet|simple|free|for|as|manageable|private|clear)|(?:it|things|this|matters|that) (?:as (?:it is|they are)|that way|at that|separate|apart|quiet)|(?:\\p{L}+ ){1,3}and (?:\\p{L}+ ){1,2}(?:separate|apart))',
  '(?:step|stand|back|bow|drop|duck|opt|pull|hang|sit|beg|cry|cop)(?: \\p{L}+)? (?:back|aside|down|away|out|off)(?! (?:to|with) (?:you|her|him|dana|alice))',
  '(?:let|give) (?:this|it|that|her|him)(?: one)? (?:go|pass|lie|be|drop|slip|a rest)',
  'draw (?:a|the) line',
  '(?:be (?:boring|selfish|a bore|firm|strict|ruthless|antisocial|a hermit|difficult|awkward|a spoilsport|the exception))',
  '(?:disappoint|let (?:her|him|them|you|both of you|everyone|dana) down|turn (?:it|this|her|him|you|them|dana) down|say no|decline|refuse|demur|abstain|pass(?! (?:it|this|that|her|on)))',
  '(?:remain|stay) (?:strangers|unacquainted|unintroduced|where (?:i am|we are)|as (?:i am|we are))',
  `(?:take|make|accept|do|have|add|see|meet|start|enter|give|hold|speak to|talk to|help|answer|receive)(?: \\p{L}+)? (?:no|nobody|nothing|none|zero)(?: \\p{L}+){0,3} ?(?:${CONTACT}|new|else|more|further)?`,
]

/** Declines by itself. */
export const DRAWS_BACK = [
  ...STAYS.map(stays => `${RESOLVE}(?: ${ADVERB}){0,2} ${stays}`),
  `(?:rather|prefer|like|happier|better|best)(?: it| that| if)? (?:it|things|we|this|that|matters)(?: \\p{L}+)? (?:stays?|stayed|remain(?:s|ed)?|were left|was left|to stay|to remain|left|rested|ended|went no) (?:at|as|that|there|the way|like|strangers|unmet|apart|further|where)`,
  `(?:mak(?:e|ing)|made|tak(?:e|ing)|taken|took|hav(?:e|ing)|do|doing|accept(?:ing)?|add(?:ing)?|want(?:ing)?|need(?:ing)?|seek(?:ing)?|mak(?:e|ing)|meet(?:ing)?|giv(?:e|ing)|grant(?:ing)?|allow(?:ing)?|hold(?:ing)?|enter(?:ing)?(?: into)?|start(?:ing)?|see(?:ing)?|get|sign(?:ing)? up)(?: on| up| to| for)? no (?:${FURTHER} )+${CONTACT}`,
  `(?:accept(?:ing)?|mak(?:e|ing)|giv(?:e|ing)|grant(?:ing)?|tak(?:e|ing)(?: on)?|conduct(?:ing)?) no (?:introductions|intros|invitations|interviews|visitors|favou?rs|external \\p{L}+)`,
  `no (?:more )(?:${FURTHER} )*(?:contacts|meetings|people|connections|introductions|intros|calls|coffees|commitments|networking|projects|clients|favou?rs|obligations)(?: (?:for|from) (?:me|us|now|here)|${END})`,
  `(?:not|n't|never|no longer|without|stopped|stop|cease)(?: ${ADVERB})*(?: \\p{L}+){0,3} any (?:${FURTHER} )+${CONTACT}`,
  `(?:don't|doesn't|never|no longer)(?: ${ADVERB}| ever)* (?:meet|see|talk to|speak (?:to|with)|mix with|deal with|network with|correspond with|associate with|socialise with|socialize with|accept|receive|entertain|engage with)(?: (?:any|new|other|with))* (?:anyone|anybody|people|strangers|parties|suppliers|vendors|applicants|clients|candidates|journalists|lobbyists|investors|founders|salespeople|visitors|individuals|third parties|outsiders|petitioners)`,
  "don't (?:mix|combine|confuse) (?:business|work|friend|famil|pleasure|money|my|the)\\p{L}*(?: \\p{L}+)? (?:and|with) \\p{L}+",
  `(?:don't|doesn't|never|no longer|not|n't)(?: ${ADVERB}| wish to| want to| care to| intend to| going to| looking to)* (?:make|making|take on|taking on|take|taking|form|forming|have|having|accept|accepting|seek|seeking|add|adding|open to|start|starting|begin|want|need|form|forge|cultivate)(?: (?:any|many|${FURTHER}))* ${FURTHER} ${CONTACT}`,
  '(?:ask|beg|wish|like|prefer|hope|request|want|rather)(?: you)? (?:to )?be (?:excused|spared|left (?:out|alone|in peace|be)|let off|counted out|passed over)',
  `never to (?:do|take|accept|meet|agree|say yes|be|go|let)(?: \\p{L}+){0,6} again`,
  `(?:wouldn't|would not|isn't|is not|not|hardly|won't|wouldn't)(?: be| seem| feel| really| quite| exactly| very)* (?:fair|right|proper|appropriate|honest|ethical|correct|decent|wise|seemly|prudent|in order|good form|kosher)(?: (?:of|for|on|to|towards) (?:me|us|her|him|them|anyone|anybody|either|her time|ms \\p{L}+|mrs \\p{L}+|mr \\p{L}+|alice))? (?:to (?!(?:not|say no|refuse|decline|deny|turn|keep|make (?:her|him) wait|rush|assume)(?!\\p{L}))|for (?:me|us) to (?!(?:not|say no|refuse|decline)(?!\\p{L}))|while|given|as i|as we|because|since)(?:\\p{L}+)?`,
  `(?:the|my|our) (?:(?:short|long|honest|simple|quick|real|only|final|polite) )?(?:answer|reply|response|decision|verdict)(?:'s| is| has to be| must be| will(?: have to)? be| would be| remains| stays)(?: (?:still|also|again|therefore|sadly|i'm afraid|unfortunately|a|an|in this case|this time)|,)* (?:no|negative|in the negative)(?=$|[,;!]| (?:from|for|i'm|and|but|thank|sorry|all|even|as|because|dana|this (?:time|year|once)|here|now|again|still|on (?:this|that)|i (?:fear|think)|too|to (?:this|that|both)))`,
  `(?:i'll|i will|we'll|we will|i'd|i think i'll|i shall|i'm going to|and|so|but|then|just|better|best|let's|to) leave (?:it|this|that)(?: one)?${END}`,
  "(?:doesn't|didn't|won't|don't|hasn't) make the cut",
  `(?:can't|may not|must not|mustn't|shouldn't|am not able to|unable to|not free to|not allowed to|not permitted to|not in a position to)(?: ${ADVERB})* (?:have|be in|enter into|maintain|take|make)(?: \\p{L}+){0,3} (?:contact|contacts|dealings|communication|relationship|relationships|meetings|conversations|introductions)(?! (?:until|till|before|now))`,
  `(?:can't|may not|must not|mustn't)(?: ${ADVERB})* (?:associate|fraternise|fraternize|correspond|engage|be seen|accept|receive|entertain|take part|be involved|be drawn|be party|get involved|get drawn|oblige|bring myself|see (?:the|any|much) (?:point|use|need|benefit|value))(?! (?:until|till|before|now))`,
  `(?:no|not any|any) (?:interest|wish|desire|intention|appetite|plans?|need) (?:in|to|of) (?:be|being|get|getting|meet|meeting|go|going|return|returning|start|starting|take|taking|expand|expanding|make|making|add|adding|do|doing|revisit|reopen|have|having) ?(?:\\p{L}+)?`,
  `(?:isn't|not|is not)(?: ${ADVERB})* (?:something|anything|a (?:path|road|step|conversation|contact|connection)|one) (?:that )?(?:i|we)(?:'d|'m| would| wish| want| care| could| can| am| are)(?! (?:sure|certain|thought|considered))(?: \\p{L}+){0,2} ?(?:to|pursue|do|able|looking|interested|for|take|like|need|make)?`,
  `(?:please|kindly|could you|would you|do)(?: \\p{L}+)? (?:thank|tell|let|send|give|convey) (?:her|him|them|dana|alice|\\p{L}+)(?: \\p{L}+){0,4} (?:thanks but no thanks|not to (?:wait|count|take it)|but no(?: thanks| thank you)?)`,
  "(?:not|n't)(?: \\p{L}+){0,2} in (?:the|a|any) (?:right |good |fit |great )?(?:place|state|mood|frame of mind|headspace|condition) (?:for|to)(?: \\p{L}+)?",
  "(?:i'm|we're|i am|we are) (?:off|out of|out|through|done|finished)(?: with)?(?: (?:the|that|this|all|of|my) ?(?:\\p{L}+)?){0,2} for good(?=$|[,;!])",
  '(?:rules?|ruled|puts(?= (?:me|us) )|counts?|takes?|leaves?|disqualifies|disqualified|excludes|precludes|debars|bars)(?: both)? (?:me|us|it|that|this)(?: both)? (?:out|off|firmly out|completely out)(?=$|[,;!]| of)|(?:disqualifies|excludes|precludes|debars|bars|exempts) (?:me|us)(?=$|[,;!]| from)',
  "(?:not|n't|isn't)(?: really| quite)? (?:the|a|your) (?:man|woman|person|guy|girl|type|sort|one|chap) for (?:such|this|these|that|it|any|things|meetings|introductions)(?: \\p{L}+)?",
  'has no sense(?: to)?|makes no sense (?:to|for (?:me|us))',
  "(?:haven't|hasn't) (?:interest|time|energy|space|capacity|wish|desire)(?! (?:yet|today|now))",
  '(?:gut|head|heart|instinct|instincts|diary|body|conscience|experience|calendar|brain) (?:says?|tells? me|is saying|screams?)(?: to say)? no(?=$|[,;!]| and)',
  `no longer (?:work|deal|engage|collaborate|cooperate|partner) with (?:\\p{L}+ )?(?:\\p{L}+s|people)(?!\\p{L})`,
  '(?:hypocrite|liar|lying|dishonest|fool|mad|crazy|selfish|unfair|irresponsible|cruel|unkind|hypocritical) (?:if (?:i|we)|to) (?:said yes|say yes|agreed?|accept(?:ed)?|pretend(?:ed)?)',
  "(?<!(?:until|till) )(?:ordinarily|normally|usually|under (?:other|different|normal) circumstances|in (?:normal|other|better|different|former|earlier) times|any other (?:year|time)|in (?:my|a|another) (?:previous|former|past|younger|different|other) \\p{L}+|back then|in the old days|in my day),? (?:i|we)(?:'d| would)(?: have)? (?!say no|decline|refuse|run|pass|not|never)[^.;!?]{1,60}?(?:[,;–-] ?| )(?:but|only|except|however|sadly|unfortunately|alas)(?! (?:for|happy|glad|sure|yes|ok|okay|fine|since|as|go|this time|dana|i'll make|i will make)(?!\\p{L}))(?![^.!?]{0,80}(?:until|till|this (?:week|month|year)|at the moment|right now|just now|next|before|after|ask|again|in (?:a|two|three|\\d)))",
  "nothing(?:'s| has) (?:really )?changed(?=$|[,;!]| since| there| on)",
  'let (?:sleeping dogs lie|bygones be)(?: \\p{L}+)?',
  "(?:rather|prefer|better)(?: it)?(?: if| that)? (?:we|our|i|she|this|that|it|you|they|my)(?: \\p{L}+){0,2} (?:didn't|don't|not|never|weren't|wasn't|kept out|left alone)(?! (?:now|yet|today|this|mind))",
  "(?:don't|haven't|not)(?: really| quite| honestly| just)? (?:have|got) it in me(?: to)?(?! (?:today|tonight|yet))",
  `(?:i'm|i am|we're|we are|have to|must|going to|i'll|we'll)(?: ${ADVERB})* turn(?:ing)? (?:this|it|that|her|him|you|them|dana|the \\p{L}+)(?: one| offer)? down`,
  'thanks but no thanks|ta but no ta|please no|no please|no siree|not a cat in hell\\p{L}*',
]

/** Beside thanks, regret or a "but" it declines; alone it is only told. */
export const REASONS_FOR_NONE = [
  // They have drawn back
  `(?:i'm|we're|i am|we are|i've|we've|i have|we have|have|having|been|am)(?: ${ADVERB}| right| all| slowly| been| well)* (?:step(?:ping|ped)|stood|standing|back(?:ed|ing)|scal(?:ed|ing)|pull(?:ed|ing)|wound|winding|cut(?:ting)?|draw(?:n|ing)|withdr(?:awn|awing)|retreat(?:ed|ing)|slow(?:ed|ing)|dial(?:led|ling|ed|ing)|eas(?:ed|ing)|wean(?:ed|ing)|taken a step|taking a step)(?: \\p{L}+)? (?:back|down|away|out|off|from|myself)`,
  "(?:i'm|i've|we've|i have|i am) (?:\\p{L}+ )?(?:earned|deserved|due) (?:my|our|some|a) (?:\\p{L}+ )?(?:peace|rest|quiet|retirement|garden)",
  '(?:try|trying|tried|like|want|prefer|have|need) to (?:keep|limit|reduce|restrict|cut|ration|be (?:choosy|picky|careful|selective|strict|disciplined))(?: \\p{L}+){0,4} (?:minimum|small|down|with my|about (?:my|how|who)|contacts|commitments|people|time|free|to)',
  '(?:gave|given|giving|give) up (?:my|the|that|all|on|doing|meeting|networking|work|being|consult\\p{L}*)',
  // They would be no use
  "(?:i'd|i would|we'd|i'll|i will)(?: \\p{L}+)? (?:only|just|simply|merely|end up|probably|likely|be)(?: \\p{L}+)? (?:let|letting|disappoint|disappointing|waste|wasting|hold|holding|slow|bore|boring|be a (?:burden|disappointment|drag|let-?down)|get in the way|take up)",
  "(?:nothing|little|not much|not a lot|n't(?: \\p{L}+)? (?:anything|much|a lot))(?: \\p{L}+){0,3} (?:to|i (?:can|could)|we (?:can|could)) (?:offer|add|contribute|give|tell|teach|say|bring|share|help|do for)",
  "(?:no|not (?:of )?(?:any|much)|n't (?:be )?(?:of )?(?:any|much)|little|wouldn't be (?:of )?(?:any|much)) (?:use|help|good|value|interest|benefit|point|purpose|earthly use)(?: (?:to|for|in|whatever|at all)|$|[,;!])",
  "(?:peopled|talked|zoomed|networked|burnt|burned|played|worn|tired|washed|meeting(?:ed)?|coffeed|socialised|socialized)[- ]out|(?:turned|voted) (?:it|her|this|that|them|him|the \\p{L}+) down|(?:would|will|'d) have (?:a fit|kittens|a heart attack|something to say|my (?:head|hide|guts))",
  '(?:promised|swore|sworn|vowed|told)(?: \\p{L}+){1,3} (?:i\\x27d|i would|to) stop (?:saying yes|doing|taking|meeting|agreeing|being)',
  "(?:i'm|i am) the (?:type|sort|kind)(?: of \\p{L}+)? (?:who|that) (?:crosses|hides|runs|avoids|hates|dreads|leaves|never|doesn't|can't|won't|would)|(?:avoid|hate|dread|loathe|detest|can't stand|can't bear|gone off|allergic to)(?: \\p{L}+)? (?:small talk|meetings|people|networking|parties|strangers|calls|introductions)",
  'keep(?:ing)? (?:my |our )?(?:life|things|it|world|days)(?: \\p{L}+)? (?:small|simple|quiet|slow|local)',
  '(?:freeze|moratorium|ban|embargo|lid) on (?:all |any |new )*\\p{L}+|wrong (?:man|woman|chap|fellow) for (?:it|this|that|the job)',
  // No room
  '(?:more (?:on|work|to do|people|going on|commitments|meetings)|as much|enough|all|too many|more)(?: \\p{L}+){0,4} than (?:i|we) (?:can|could|know|have|want)(?: \\p{L}+){0,3}|(?:as much|all) (?:as )?(?:i|we) can (?:\\p{L}+ )?(?:manage|handle|cope|deal|do|juggle|take)',
  'no (?:room|space|slack|place|corner|gap|time|energy|capacity|strength|spare|margin)(?: \\p{L}+)? (?:left|for|in|to|whatsoever|at all)(?: \\p{L}+)?',
  '(?:every (?:spare |free )?(?:minute|hour|moment|evening|waking \\p{L}+|scrap of \\p{L}+|ounce of \\p{L}+)|all (?:of )?my (?:time|energy|strength|attention|spare time))(?: \\p{L}+){0,4} (?:to|for|on|with|is|goes|into|taken|spoken|by)',
  "(?:haven't|don't have|can't find|lack|lacking|without|short of|out of)(?: \\p{L}+){0,2} (?:the |any |enough )?(?:time|energy|strength|bandwidth|room|stamina|heart|headspace|nerve|hours|capacity|patience|stomach)",
  '(?:husband|conserve|save|ration|spare|guard|protect|preserve|look after|mind) (?:my|our|what) (?:\\p{L}+ )?(?:strength|energy|time|health|peace|privacy|evenings?|solitude|resources|sanity|i have left)',
  // What their office asks
  "(?:rule|rules|policy|policies|code|regulations?|statutes?|oath|contract|terms|position|office|role|job|post|employer|profession|licence|board|trustees|clearance|duties|impartiality|independence)(?: \\p{L}+){0,4} (?:that|forbids?|prohibits?|prevents?|precludes?|bars?|rules? (?:it|this|that) out|obliges?|requires?|demands?|means?|doesn't|don't|does not|won't|not to|says?|stops?|puts?|must|comes? first)",
  "(?:as|being) (?:a|an|the|one of the) (?:\\p{L}+ ){0,3}(?:judge|magistrate|civil servant|councillor|trustee|regulator|official|officer|juror|referee|inspector|journalist|reporter|minister|mp|examiner|auditor|priest|nun|monk|doctor|director|commissioner|ombudsman|adjudicator|employee|member|arbitrator|prosecutor|diplomat|ambassador|commissioner)(?: \\p{L}+){0,8} (?:don't|can't|not|never|no|must|may not|mustn't|won't|have to|keep|stay)",
  "(?:sit|sitting|serve|serving|am|i'm) on (?:the|a) (?:\\p{L}+ )?(?:panel|jury|board|committee|bench|commission)",
  "(?:conflict|conflicts|conflicted|awkward|compromis\\p{L}+|competitors?|rivals?|competing|other side|opposing|dispute|tender|case|lawsuit|appeal|complaint)(?: \\p{L}+){0,3} (?:of interest|between|with|against|for (?:all|both|me|us)|to|before|in|open|pending|more or less|her|him)|(?:we're|we are|are|is) (?:\\p{L}+ )?competitors",
  // What they have already
  '(?:already|long since|now|happily|for years) (?:have|got|work|use|know|found|chose|chosen|hired|suited|sorted|well served|looked after|covered|represented)(?! (?:what|how|why|that|you|dana|when))',
  "(?:already have|have|got|'ve got) (?:someone|somebody|a (?:person|man|woman|firm|\\p{L}+)) (?:who|for|that|already)(?! (?:might|could|would be|can (?:help|introduce)))",
  "have (?:everything|all|everyone|everybody|what|all that|as (?:much|many) as) (?:i|we)(?:'ll ever)? (?:need|want|can handle)",
  // What happened before
  '(?:after (?:what happened|last time|the last|the \\p{L}+ (?:affair|business|fiasco|time))|last time (?:i|we)|burnt|burned|bitten|stung|regretted (?:it|all|every|them|both)|learn(?:t|ed) (?:my|our|the hard|that|the)|one \\p{L}+ (?:turns|leads|becomes|turned))',
  // Age, illness, grief
  "(?:too|very|rather|a bit|getting) (?:old|ill|tired|frail|worn out|elderly|deaf|poorly|ancient|weary|sad|shy)(?: (?:for|to|now))?|at (?:my|our) (?:age|time of life|stage)|(?:i'm|i am|at|aged|turned|turning) (?:seventy|eighty|ninety|[789]\\d)(?:-?\\p{L}+)?",
  "(?:wife|husband|mother|father|mum|mom|dad|son|daughter|partner|sister|brother)(?:'s| is| has been| has| was)(?: \\p{L}+){0,2} (?:ill|sick|dying|poorly|cancer|dementia|died|passed|alzheimer\\p{L}*|stroke|not well|in hospital|in a home)",
  // What they are
  "(?:not|n't|never|hardly)(?: \\p{L}+){0,3} (?:a |the |much of a |one of those )?(?:networking|networker|sociable|social|people|joiner|mixer|chatty|outgoing|clubbable|meeting|coffee|phone|type|sort|kind|person|one for|cut out)(?=$|[,;!]| (?:type|person|sort|kind|for|of|who|to))",
  "(?:i|we)(?:'m| am|'re| are)? (?:too |very |quite |happily |perfectly |a |rather |fairly )*(?:private|solitary|reclusive|a hermit|a loner|introvert(?:ed)?|(?:happy|content) (?:as|where|with(?! (?:that|this|it|the (?:idea|intro\\p{L}*|suggestion|proposal))(?!\\p{L})))|set in)(?: \\p{L}+)?",
  '(?:have|need|got|like|try) to be (?:very |really |more )?(?:choosy|picky|selective|strict|careful|firm|ruthless|disciplined|protective) (?:with|about|over)',
  "(?:my|our) (?:plate|diary|calendar|schedule|hands|life|week|days|evenings|head|cup|year|inbox)(?: (?:is|are|'s)|'s)(?: \\p{L}+){0,2} (?:full|packed|crammed|spoken|taken|overflowing|chock\\p{L}*|bursting|stuffed|not my own)",
  "closed (?:the|our|my|to|for)|(?:we|i)(?:'ve| have)? (?:already )?(?:closed|filled|shut|sold|ended|finished|wound)",
  'want(?:ed)? (?:only |just |nothing |some |a bit of |a quiet |my )+(?:quiet|peace|more than|life|rest|evenings?)',
]

/** A courtesy that a "but" may turn. */
export const COURTESY =
  '(?:bless|thank|thanks|thx|ta|cheers|appreciate|appreciated|kind|flattered|flattering|honou?red|touched|grateful|lovely|sweet|nice|generous|thoughtful|good of|great|wonderful|brilliant|impressive|impressed|interesting|fascinating|admire|admirable|star|sounds|terrific|delightful|remarkable|worthwhile|respect|marvellous|fantastic|excellent|amazing|superb|super|charming|clever|inspiring|valuable|important|fabulous|tempting|tempted|sorry|afraid|regret|unfortunately|sadly|alas|apologies|pity|shame|excuse|pardon|forgive)'

/** Turns a courtesy. */
export const BUT =
  "(?:but|however|though|unfortunately|sadly|alas|regrettably|only|i'm afraid|i am afraid|just that|i'm sorry|still|yet|nevertheless|that said|having said that|even so|trouble is|problem is|thing is)"

/** What may stand before whoever gives a reason. */
export const LEAD =
  "(?:i'm afraid|i am afraid|i fear|i think|i feel|i find|i must say|i have to say|honestly|frankly|to be (?:honest|frank|fair)|for me|for us|for many reasons|for various reasons|these days|nowadays|now|at \\d\\d|at my age|right|as a rule|as it happens|in my \\p{L}+|in our \\p{L}+|sadly|unfortunately|alas|sorry|really|also|and|then|personally|currently|after \\p{L}+ \\p{L}+ \\p{L}+|with \\p{L}+ \\p{L}+(?: \\p{L}+)?|since \\p{L}+ \\p{L}+(?: \\p{L}+)?)"

/** Whoever gives a reason, or what it is about. */
export const SELF =
  "(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|my|our|it's|it isn't|it is|it wouldn't|it would|it doesn't|that's not|that isn't|this isn't|this is not|this one's not|there's no|there is no|there's nothing|no|not|at \\d\\d)"

/** What gives none: they like, hope, know or have been. */
export const NO_REASON =
  "(?:am (?:glad|happy|pleased|delighted|surprised|sure|certain)|(?:glad|happy|pleased|delighted|surprised|sure|certain|game|keen|curious|here|late|new|only)|do|did|didn't|was|were|wasn't|had|saw|met|heard|read|got|went|thought|said|told|remember|recall|know|knew|hope|think|believe|guess|suppose|love|loved|like|liked|enjoy|enjoyed|see|saw|hear|find|feel|mean|agree|understand|admire|assume|imagine|should|could|can(?! (?:only|barely|hardly))|will(?! (?:have to|not|decline|pass|leave))|would (?:be (?:happy|glad|delighted)|love|like)|love to|like to|name|address|e-?mail|number|question|understanding|english|spelling|apologies|ask|asked|bet|wish(?! (?:to (?:keep|stay|remain)))|need (?:some|more|to (?:know|see|hear|understand|ask))|always|still)"

/** Whatever an answer may yet hang on, wait for or want to know. */
export const OPEN =
  "(?:if(?! (?:i (?:say|said|did|start|started|agreed?|make|let|take)|it's all the same|you don't mind|you'll (?:forgive|excuse|pardon)|that's (?:ok|okay|alright|all right|fine)|it's (?:ok|okay|alright|all right|fine)|i'm (?:honest|being honest)|i may|i might say|only i|i had|i were|you (?:ask|must know)))|unless|provided|providing|as long as|depends?|depending|maybe|perhaps|possibly|might|may(?! (?:not|i (?:say|be))|be)|not (?:entirely |quite |really |too |so |yet |at all )?sure|unsure|uncertain|undecided|don't know|no idea|wonder(?:ing)?(?! of)|whether|think (?:about|on|over) it|thinking about|think it over|sleep on|let me|tell me|let me know|know more|more (?:info|information|details|about)|hear more|find out|check with|ask my|talk to my|speak to my|consult|run it past|confus\\p{L}*|puzzl\\p{L}*|baffl\\p{L}*|understand what|concern(?:s|ed)?|worr(?:y|ied|ies)|nervous|wary|uneasy|hesita\\p{L}*|reluctant|torn|in two minds|of two minds|on the fence|half of me|part of me|one hand|consider(?:ing)?|curious|intrigued|would need|i'd need|i'd want|i'd like to know|want to know|need to know|have to know|need to see|would have to|i'd have to|how long|how much|what (?:is|does|would|exactly|she|kind|sort)|why|call me|ring me|phone me|wait|hold on|get back|come back|reply properly|answer properly|haven't (?:had|read|looked|opened|decided|seen|heard|got round|yet)|not yet|yet to|didn't (?:get|receive|see)|can't (?:open|read|see the|find|decide|tell|say|work out)|won't open|hasn't (?:arrived|come)|link|attachment|scam|spam|phishing|robot|bot(?!\\p{L})|genuine|legit|real person|first time|odd|strange|weird|a joke|for now|at the moment|right now|just now|soon|later|again(?! (?:in (?:my|this) life|after what|thanks))|(?:until|till)(?! (?:the year )?20(?:2[89]|[3-9]\\d))|(?:in )?(?:about |roughly )?(?:an?|one|two|three|four|five|six|eight|ten|\\d+)(?:[- ](?:or )?\\d+)? ?(?:weeks?|months?|wks|days)(?! (?:ago|of|in))|next (?:week|month|year|term|spring|summer|autumn|winter)|tomorrow|today|tonight|this (?:week|month))"

/** Two minds about it, at the time of writing. */
export const WAVERS =
  "(?:(?:i'm|i am|we're|still|feel|feeling|am|are) (?:\\p{L}+ )?(?:in|of) two minds|(?:i'm|i am|still) (?:\\p{L}+ )?(?:torn|undecided|on the fence|dithering|wavering)|on the one hand|on (?:the )?one hand|part of me|half of me|(?:can't|cannot|couldn't) (?:\\p{L}+ )?(?:decide|make up my mind|make my mind up)|at (?:an impasse|loggerheads)|(?:can't|don't|couldn't) (?:quite |yet )?agree(?: on (?:it|this|that)| about (?:it|this|that)|$)|haven't (?:\\p{L}+ )?(?:decided|settled (?:it|this|that)|made up (?:my|our) minds?)|(?:can't|couldn't|unable to)(?: \\p{L}+)? (?:give|offer|send) (?:you )?an? (?:firm |definite |clear |straight |proper )?(?:answer|yes or (?:a )?no|reply)|don't (?:really |quite |honestly )?know what to (?:say|do|think|answer)|(?<=^|[,;–-] ?|but |and |so |well |oh )(?:i )?(?:really |just |honestly )?don't know(?: yet| really| honestly)?$|don't know yet (?:what|where|if|whether|how|when|who)|still (?:arguing|discussing|debating|deciding|making up my mind)|but (?:i'm|i am) (?:willing|prepared|happy|open) to (?:be (?:told|convinced|persuaded|corrected)|listen|hear)|but (?:tell me|convince me|persuade me|i'm open|change my mind|i could be|show me|give me (?:a|one) (?:good )?reason)|(?:i )?go back and forth|blow hot and cold)"
