/**
 * Doubt, in every language: words that leave a promise open wherever in the new text they stand. A table a language; what
 * politeness says ("I'd like to introduce"), and what Kept itself does ("once she says yes"), is none.
 */

interface Wavering {
  /** Asks for a wish or leave, has to ask or think first, offers what may not be, takes it back: wherever it stands. */
  anywhere: string
  /** Says no: about something else where it comes before the promise, and of the promise where it comes after. */
  after?: string
}

const FIRST = '(?:first|beforehand|before (?:i|we)|if (?:he|she|they)|whether)'
const THEM = '(?:him|her|them|\\p{Lu}\\p{Ll}+)'

const ENGLISH: Wavering = {
  anywhere: [
    "hold(?:ing)? (?:off|fire)|hold that thought|remind me|(?:i am|i['’]m) (?:in two minds|torn|of two minds|hesitating|reluctant)|half a mind to|i hesitate|were it not for|if it (?:were|was)(?: not|n['’]t) for|(?<!\\p{L})no,? i['’]?m not|is the last thing|leave it with me|no need to (?:do|introduce|write|ask)|depends on (?:his|her|their|how|what|whether)|tell me (?:if|whether|it['’]s|that it)",
    '(?:should|shall|ought) (?:i|we) (?:really |even )?(?:trouble|bother|ask|send|introduce|connect|forward|pass|put|write)[^.!?\\n]{0,100}\\?|(?:was|were) (?:going|about|planning) to (?:send|forward|pass|introduce|connect|put)',
    '(?:scrap|disregard|strike|scratch|cancel) that|(?:scrap|forget|ignore|disregard|strike|scratch|cancel) (?:what i|all (?:that|this)|the above|the intro\\p{L}*|my (?:offer|last))',
    'on second thou?ghts?|on reflection|then again,? (?:no|i|maybe)|chang(?:ed|ing) my mind|thought better of|(?:take|taking) (?:it|that|this|my offer|my word) back|back out of|think of (?:someone|somebody) else',
    "not (?:at all |entirely |quite |so |really |even |yet |a hundred per ?cent |100 ?% )?(?:sure|certain|convinced) (?:(?:if|whether) (?!you|i (?:told|mentioned|said|ever|already))|about (?:this|it|that|him|her|them)|(?:he|she|they|it)(?:['’]s|['’]re|['’]d|['’]ll| is| are| would| will| has| still| even| wants)|i (?:should|ought|can|want))",
    `(?:i['’]ll|i will|let me|i should|i need to|i have to|i must|i['’]d (?:want|have|need) to|i(?:['’]d| had) better|i want to|i['’]m going to) (?:just |first |quickly |have to |need to |probably ){0,2}(?:(?:ask|check|confirm|find out|verify|make sure|clear it|run it|run this|speak|talk|sound)(?: (?:with|to|by|past|out))?(?: (?:with|by|past))?(?: ${THEM})?,? ${FIRST}|see (?:if|whether|what) (?:he|she|they|it|that|this|${THEM}))`,
    `(?:ask|check with|speak to|talk to|sound out|clear it with) (?:him|her|them|it) myself|let me (?:think|ask|check|sleep)|i['’]?(?:ll| will| need to| have to| want to)? (?:sleep on|think (?:about|on|over) (?:it|this|that|whether)|think it over|give it some thought)`,
    '(?:shall|should) i(?: (?:go ahead|set (?:it|this|that) up|do (?:it|that|so)|introduce|connect|ask|write|make|put|try|arrange)[^.!?\\n]{0,60})?\\s?\\?|(?:should|shall) (?:it|this|that) go to',
    '(?:would|does|will|is) (?:that|this|it|an intro\\p{L}*|he|she) (?:be )?(?:(?:of )?help|(?:of )?use|suit|interest|okay|ok(?![\\p{L}])|good for you|any good)[^.!?\\n]{0,40}\\?|(?:do|did|would) you want me to|want me to[^.!?\\n]{0,60}\\?|(?:are you )?interested\\s?\\?|(?:what|how) do you (?:think|feel)(?: about (?:it|that))?\\s?\\?|sounds? (?:good|ok|okay|useful)\\s?\\?|(?<!(?:you|he|she|they) (?:\\p{Ll}+ )?(?:to )?)(?:remember|recall|know|sure|say|tell you|forget) which|yes or no\\s?\\?|worth a (?:try|chat|conversation)\\s?\\?',
    "(?:let me know|tell me|shout|holler|drop me a line|give me a shout|ping me) (?:if|whether|should) (?:you(?:['’]d)? (?:would |do )?(?:like|want|wish|fancy|need|care|think|are (?:interested|keen|up))|you['’]re (?:interested|keen|up|game)|(?:that|this|it)(?:['’]s|['’]d| is| would| sounds| could| might)? |of (?:use|interest)|useful|helpful|interested)",
    "(?:i )?(?:do not|don['’]t|would not|wouldn['’]t) (?:really )?(?:want|like) to (?:bother|trouble|disturb|impose|pester|push|put (?:him|her|them))|time[- ]?waster|(?:i['’]d|i would) (?:rather|prefer to) (?:not|wait|leave)|(?:don['’]t|do not) (?:ask|write to|contact|e-?mail|introduce|send|do|act|go ahead)[^.!?\\n]{0,40}(?<![\\p{L}])(?:yet|for now)",
    "(?:must(?: not|n['’]t)|may not|not (?:allowed|permitted) to|forbidden to) (?:introduce|connect|put)|in an? (?:better|ideal|perfect|other|different) (?:world|life)|over my dead body|the day (?:that )?i (?:introduce|connect|put)|thought experiment|hypothetically|(?:i['’]m|i am) tempted to|yes or no,|(?:it['’]s|,) your call(?=[.!])|after the [^.,!?\\n]{3,60} (?:closes|is over|is done|ends|is signed|settles),? i",
    "only if you(?:['’]d| would| do| really| still|['’]re| are)* (?:want|wish|like|care|fancy|insist|interested|keen)|(?:tell|give|send|let) me (?:have |know )?(?:an? )?(?:yes or (?:an? )?no|(?:your )?(?:answer|yes))(?: |,)+(?:first|before|and i)|(?:answer|say yes|reply|tell me|let me know) first(?! (?:name|thing))",
    '(?:asked|told|begged|wants|wanted) (?:me|us) not to|no more (?:intros?|introductions)|not (?:taking|doing|accepting) (?:any )?(?:new |more )?(?:intros?|introductions|meetings|calls|people)',
  ].join('|'),
  after:
    "forget (?:that|this)|ignore (?:that|this)|i (?:really |just |simply |sadly )?(?:can['’]?t|cannot|won['’]t|couldn['’]t)(?: (?:do (?:it|this|that)|introduce|make (?:it|the intro\\p{L}*)|ask (?:him|her|them)|go through|now|right now|any ?more|after all|in the end)|\\s?[.,;!])|after all,? i (?:can['’]?t|won['’]t)|(?:sorry|so),? no\\.|(?:leave|park|drop) (?:it|this|that) (?:for now|for the moment|there|until|till)|wait (?:until|till) i|not (?:now|just yet|for now|at the moment),? (?:though|please|i|she|he)|(?:i['’]ve|i have) been told (?:not|no)",
}

const GERMAN: Wavering = {
  anywhere: [
    'ich (?:zögere|hadere|schwanke)|bin (?:hin- und hergerissen|unschlüssig)|(?:brauchst|müsst|müssen sie) nichts (?:zu )?(?:tun|machen)|vergiss (?:es|das|was|mein)|vergessen sie (?:es|das|was)|(?:nehme?|ziehe?) (?:ich )?(?:das|es|mein\\p{L}*)[^.!?\\n]{0,30} zurück|hat sich (?:\\p{L}+ ){0,2}erledigt|eigentlich (?:wollte|hätte)(?: \\p{L}+){0,2}|anders überlegt|beim zweiten (?:nachdenken|gedanken)',
    '(?:muss|müsste|möchte|werde|will|würde)(?: \\p{L}+){0,4} (?:erst|vorher|zuerst|vorab|zunächst)(?: \\p{L}+){0,5} (?:fragen|klären|schauen|prüfen|nachfragen|überlegen|abwarten|sprechen|abklären|anrufen)|(?:muss|müsste|möchte|will)(?: ich)? (?:\\p{L}+ ){0,3}(?:nachdenken|überlegen)',
    '(?<!kept )(?:(?:ich )?(?:frage?|kläre?|schaue?|prüfe|höre|rede|spreche|rufe)(?! kept)(?: ich)?)(?: \\p{L}+){0,5} (?:erst(?: ?mal)?|vorher|zuerst|vorab|zunächst)',
    '(?:bin|ist) (?:mir )?(?:\\p{L}+ ){0,3}(?:nicht sicher|unsicher)|weiß (?:\\p{L}+ ){0,4}nicht,? ob|nicht sicher,? (?:ob|dass)|(?:ob|falls) (?:er|sie|ihm|ihr|das|es) (?:\\p{L}+ ){0,4}(?:recht|will|möchte|mag|passt|passen)',
    '(?:soll|sollte|darf|kann) ich(?! (?:dir|euch|ihnen)? ?vorstellen)[^.!?\\n]{0,80}\\?|(?:wäre|ist|hilft|passt) (?:das|dir das|ihnen das|dir|ihnen)[^.!?\\n]{0,40}\\?|(?:hast|hättest|haben|hätten) (?:du|sie) (?:\\p{L}+ ){0,2}(?:lust|interesse)|was (?:meinst|denkst|sagst) du|was (?:meinen|denken) sie|(?:magst|möchtest|willst) du[^.!?\\n]{0,60}\\?|(?:sag|gib|sagen|geben|melde?)(?: sie)?(?: (?:mir|dich|sich))?(?: (?:kurz|einfach|doch|mal|bitte)){0,3} (?:bescheid|ob|wenn|falls)',
    '(?:darf|kann|soll|mag) (?:es |das )?aber nicht|vor, (?:wenn|falls|sobald) (?!(?:er|sie|ihr|ihm) )',
    'nur,? (?:wenn|falls) (?:du|sie|ihr) (?:\\p{L}+ ){0,3}(?:willst|wollen|wollt|magst|mögen|mögt|möchtest|möchten)|(?:sag|sagen|schreib|antworte|gib|geben|meld)\\p{L}{0,2}(?: \\p{L}+){0,3} (?:ja oder nein|erst(?: ?mal)?|vorher|zuerst)(?! (?:dem|der|den))',
    '(?:lieber|besser|vorerst|erst ?mal|momentan|derzeit|vorläufig|noch) nicht(?! (?:so|ganz|mehr))|(?:warte|warten|wart)(?: \\p{L}+){0,2} (?:lieber|noch|besser|ab)(?![\\p{L}])|eventuell|unter umständen|könnte (?:ich )?(?:dich|sie|euch|dir|ihnen)',
  ].join('|'),
  after:
    'doch nicht|(?:geht|klappt|wird) (?:\\p{L}+ ){0,3}(?:doch |leider )?(?:nicht|nichts)[.,!;]|(?:ich )?kann (?:\\p{L}+ ){0,4}(?:leider|doch|gerade) nicht',
}

const FRENCH: Wavering = {
  anywhere: [
    "j['’]hésite|je (?:suis|reste) (?:partagée?|hésitante?)|ça dépend|éventuellement|je (?:me|m['’]) ?renseigne(?:rai)?|(?:je|vais|dois|il faut que je) (?:d['’]abord )?(?:lui |leur |le |la |l['’]|en )?(?:demande[r]?|vérifie[r]?|regarde[r]?|réfléchi\\p{L}{1,3}|parle[r]?|vois|voir|pose[r]?)(?: [\\p{L}'’]+){0,5} (?:d['’]abord|avant|si elle|s['’]ils?|si ça)|je (?:dois|vais) (?:d['’]abord|y réfléchir|réfléchir)|il faut (?:d['’]abord )?que (?:je|j['’])(?: lui| en)? ?(?:parle|demande|vérifie|voie|réfléchisse)|(?:d['’]abord|avant),? (?:il faut|je dois|je vais|je veux)",
    "(?:pas|plus) (?:vraiment |très |trop |tout à fait )?(?:sûre?|certaine?)s? (?:qu|que|si|de lui|d['’]elle)|je ne sais pas (?:trop |encore )?(?:si|s['’])|sais pas si|laisse[z]?[- ]moi (?:voir|demander|réfléchir|vérifier|le temps)",
    "je (?:te|vous) (?:présenterais|mettrais) [^!?\\n]{0,100},? mais (?:il|elle|je|j['’])",
    "(?:seulement|uniquement|que) si (?:tu|vous)(?: [\\p{L}'’]+){0,3} (?:veux|voulez|souhaites|souhaitez)|(?:seulement|uniquement|que) si (?:ça|cela) (?:te|vous|t['’])|(?:dis|dites|réponds|répondez)[- ]moi(?: [\\p{L}'’]+){0,2} (?:oui ou non|d['’]abord|avant)",
    "(?:finalement|en fait|tout compte fait),? (?:non|pas|je (?:ne|préfère))|(?:réflexion faite|à la réflexion)|oublie[z]? (?:ça|ce que|cela|mon)|changé d['’]avis|je (?:retire|reviens sur)|je (?:préfère|préférerais|aime mieux|aimerais mieux) (?:ne pas|attendre|éviter|pas)|(?:plutôt|mieux vaut) (?:pas|attendre)|attends? (?:un peu|avant|que je)|pas (?:maintenant|tout de suite|avant)",
    "(?:ça|cela) (?:te|vous) (?:dit|dirait|irait|va|intéresse\\p{L}*|convient|aiderait|tente)[^.!?\\n]{0,30}\\?|(?:veux-tu|voulez-vous|tu veux|souhaites-tu|souhaitez-vous|dois-je|est-ce que je)[^.!?\\n]{0,80}\\?|intéressée?\\s?\\?|qu['’]en (?:penses-tu|pensez-vous|dis-tu|dites-vous)|(?:tu en penses|t['’]en penses) quoi|(?:dis|dites)[- ]moi (?:si|ce que)|si (?:ça|cela) (?:te|vous|t['’])|je pourrais (?:peut-être )?(?:te|vous|t['’]|la|le)",
  ].join('|'),
  after:
    "je ne (?:peux|pourrai|vais) (?:finalement |hélas |plus )?pas(?: (?:le|la|te|vous) \\p{L}+)?\\s?[.,;!]|mais (?:pas|plus) (?:sûre?|encore|maintenant)|ce n['’]est (?:plus|pas) possible",
}

const SPANISH: Wavering = {
  anywhere: [
    'dudo (?:si|en|que)|ya ver(?:é|emos)|depende de|(?:prefiero|preferiría|mejor),? (?:no|esper\\p{L}+|lo dejamos|dejarlo)|(?:de momento|por ahora|al final|todavía|aún) no (?!h[ae])|(?:olvida|olvíde)\\p{L}{0,3}(?: (?:lo|eso|que))|olvídalo|olvídate|pensándolo (?:bien|mejor)|cambiado de (?:idea|opinión|parecer)|lo retiro|no (?:te |os |le |se )?(?:lo |la )?present(?:ar|o)\\p{L}*',
    '(?:déjame|deja que|déjeme|tengo que|tendría que|debo|debería|voy a|quiero|antes) (?:antes |primero )?(?:lo |le |la |les )?(?:preguntar|consultar|ver si|pensar|hablar|confirmar|sondear)\\p{L}{0,4}(?![\\p{L}])(?=[^.!?\\n]{0,40}(?:antes|primero|si |[.,;!]|$))|(?:le|les|se lo|lo) (?:pregunto|consulto|preguntaré|consultaré) (?:antes|primero|yo)|(?:antes|primero) (?:le|les|se lo) (?:pregunto|consulto|tengo)',
    's[oó]lo si (?:de verdad |aún |todavía |tú |usted )?(?:quieres|quiere|queréis|quieren|lo quieres)|(?:dime|dígame|contéstame|respóndeme)(?: \\p{L}+){0,2} (?:sí o no|primero|antes)',
    'no (?:estoy|sé|tengo claro|estoy muy)(?: \\p{L}+)? (?:segur[oa]|si|convencid[oa])(?![\\p{L}])|no creo que (?:quiera|pueda|esté)',
    '(?:¿|(?<=[.!?\\n] ?))(?:quieres|quiere|te (?:interesa\\p{L}*|parece|gustaría|viene|sirve|apetece)|le (?:interesa\\p{L}*|parece|gustaría|sirve)|os (?:interesa|parece))[^?\\n]{0,80}\\?|qué (?:te|le) parece|(?:dime|dígame|avísame|avíseme) (?:si|qué)|si (?:te|le|os) (?:interesa|parece|sirve|viene|apetece)|podría(?:mos)? (?:quizá|tal vez|presentar|ponerte)|a lo mejor',
  ].join('|'),
  after:
    'no (?:puedo|podré|va a poder ser|va a ser posible)|al final no|espera(?:mos)? (?:a que|un poco|antes)',
}

const PORTUGUESE: Wavering = {
  anywhere: [
    'hesito|estou (?:na dúvida|indecis[oa])|(?:logo|depois) se vê|depende d[eoa]|(?:prefiro|preferia|melhor|é melhor) (?:não|esperar)|(?:por agora|por enquanto|afinal|ainda) não(?! (?:o|a|se) conh)|esquece(?:-o)?(?: (?:isso|o que))?|esqueça|pensando (?:bem|melhor)|mudei de ideias?|não (?:te |lhe |vos |o |a )?(?:vou )?apresent\\p{L}+',
    '(?:tenho (?:de|que)|deixa-me|deixe-me|deixa eu|preciso(?: de)?|vou|queria) (?:antes |primeiro )?(?:lhe |-lhe )?(?:perguntar|falar|ver se|confirmar|pensar|consultar|sondar)\\p{L}{0,4}(?:-lhe)?(?=[^.!?\\n]{0,40}(?:antes|primeiro|se |[.,;!]|$))|(?:pergunto-lhe|falo com \\p{L}+|confirmo) (?:antes|primeiro)|(?:antes|primeiro) (?:pergunto|confirmo|falo)',
    'só se (?:\\p{L}+ )?(?:quiseres|quiser|quiserem|queres)|(?:diz-me|diga-me|me diz|me diga|responde-me)(?: \\p{L}+){0,2} (?:sim ou não|primeiro|antes)',
    'não (?:sei|tenho (?:a )?certeza|estou cert[oa]|estou segur[oa])(?: \\p{L}+)? (?:se|de que|que)(?![\\p{L}])|não sei se',
    '(?:queres|quer|gostavas|gostarias|gostaria|interessa-te|interessa-lhe|te interessa|serve-te|ajudava)[^.!?\\n]{0,60}\\?|o que (?:achas?|acha|dizes)|(?:diz-me|diga-me|me (?:diz|diga|avise|avisa)|avisa-me) se|se (?:te|lhe) (?:interessar|der jeito|servir|parecer)|talvez|eventualmente|poderia (?:talvez )?(?:apresentar|te|lhe)',
  ].join('|'),
  after: 'não (?:posso|vou poder|consigo|vai dar)|afinal não|espera(?:mos)? (?:até|um pouco|que)',
}

const ITALIAN: Wavering = {
  anywhere: [
    'esito|sono (?:indecis[oa]|in dubbio|combattut[oa])|vedremo|dipende d|(?:preferisco|preferirei|meglio|è meglio) (?:non|di no|aspettare)|(?:per ora|per il momento|alla fine|ancora) no(?:n (?:te|ti|le|vi|la|lo) present(?:o|er\\p{L}+|iamo))?(?![\\p{L}])|lascia (?:stare|perdere)|(?:dimentica|dimentichi) (?:quello|ciò|quanto|tutto)|ripensandoci|ci ho ripensato|cambiato idea|ritiro (?:l|la|quanto|quello)|non (?:te |ti |le |vi )?(?:l[oa] )?present(?:o|er\\p{L}+|iamo)(?![\\p{L}])',
    '(?:devo|dovrei|lasciami|mi lasci|fammi|vorrei|vado a|prima) (?:prima )?(?:(?:glie)?l[oaei] |gli )?(?:chied\\p{L}+|sent\\p{L}+|verific\\p{L}+|controll\\p{L}+|pensar\\p{L}*|vedere se|capire|parlar\\p{L}*)(?=[^.!?\\n]{0,40}(?:prima|se |[.,;!]|$))|(?:le|gli|glielo|la|lo) (?:chiedo|sento|domando|chiederò|sentirò) (?:prima|io)',
    'solo se (?:\\p{L}+ ){0,2}(?:vuoi|vuole|volete)|(?:dimmi|mi dica|rispondimi)(?: \\p{L}+){0,2} (?:sì o no|prima)',
    'non (?:sono|so|ne sono)(?: \\p{L}+)? (?:sicur[oa]|cert[oa]|se)(?![\\p{L}])',
    '(?:ti|le|vi) (?:interessa\\p{L}*|va|andrebbe|farebbe|può servire|serve|piacerebbe)[^.!?\\n]{0,60}\\?|vuoi che|vuole che|che ne (?:dici|pensi|dice|pensa)|(?:fammi|mi faccia) sapere se|(?:dimmi|mi dica) (?:se|tu)|se (?:ti|le) (?:interessa|va|serve|fa piacere)|potrei (?:forse |magari |eventualmente )?(?:present|metter|far)\\p{L}*|eventualmente|magari',
  ].join('|'),
  after: 'non (?:posso|potrò|riesco|se ne fa)|aspett(?:a|iamo|i) (?:che|un po|prima)',
}

const DUTCH: Wavering = {
  anywhere: [
    'ik (?:aarzel|weifel)|hangt (?:er)?van|we zien wel|toch (?:maar |liever )?niet|liever (?:\\p{L}+ )?niet|bij nader inzien|laat (?:het )?maar(?: zitten)?(?=[.,!]|$)|vergeet (?:het|dat|wat)|van gedachten veranderd|van mening veranderd|neem (?:ik )?(?:het |dat |mijn \\p{L}+ )?terug|voorlopig (?:\\p{L}+ )?niet',
    '(?:moet|wil|zal|ga|zou)(?: ik)?(?: \\p{L}+){0,3} (?:eerst|nog)(?: \\p{L}+){0,5} (?:vragen|overleggen|nagaan|checken|navragen|uitzoeken|nadenken|peilen|bellen)|ik (?:vraag|check|bel|overleg|informeer)(?: \\p{L}+){0,4} eerst|eerst even (?:vragen|checken|overleggen|nadenken)|moet (?:er )?(?:nog )?(?:even )?over nadenken',
    'alleen als (?:je|jij|u|jullie)(?: \\p{L}+){0,4} (?:wil|wilt|willen)|(?:zeg|antwoord|laat)(?: (?:me|mij|het|even|maar|weten))* (?:ja of nee|eerst)',
    'weet (?:ik )?(?:\\p{L}+ ){0,4}niet (?:\\p{L}+ )?of|niet (?:helemaal )?zeker (?:of|dat)|(?<!geen |zonder )twijfel(?![\\p{L}])',
    'zal ik[^.!?\\n]{0,60}\\?|wil(?:t)? (?:je|u|jij) (?:dat|dit|haar|hem)[^.!?\\n]{0,60}\\?|zou (?:je|u) (?:dat|het)[^.!?\\n]{0,40}\\?|(?:lijkt|helpt) (?:dat|het|je|jou|u)[^.!?\\n]{0,30}\\?|wat (?:denk|vind) (?:je|u)|(?:laat|zeg)(?: het)?(?: (?:me|mij|even|maar))*(?: weten)? (?:of|als)(?![\\p{L}])|zou (?:ik )?(?:je|u|jou) (?:eventueel|misschien|wel)|eventueel|heb je (?:\\p{L}+ )?(?:interesse|zin)',
  ].join('|'),
  after:
    '(?:ik )?kan (?:\\p{L}+ ){0,3}(?:toch|helaas|nu) niet|gaat (?:\\p{L}+ )?(?:toch|helaas) niet|wacht (?:nog|even|liever)',
}

const NORTH: Wavering = {
  anywhere:
    'eventuellt|eventuelt|(?:vet|ved|veit) (?:\\p{L}+ )?(?:inte|ikke|ej) om|(?:är|er) (?:\\p{L}+ )?(?:inte|ikke) (?:säker|sikker)|(?:måste|må|skal|ska) (?:\\p{L}+ ){0,2}(?:först|først)(?: \\p{L}+){0,3} (?:fråga|spørge|spørre|kolla|høre)|jag (?:frågar|kollar)(?: \\p{L}+){0,2} först|jeg (?:spør|spørger)(?: \\p{L}+){0,2} først|(?:ska|skal) (?:jag|jeg)[^.!?\\n]{0,60}\\?|glem (?:det|hvad|hva)|glöm (?:det|vad)|vid närmare eftertanke|ved nærmere (?:eftertanke|ettertanke)|(?:säg|sig|si) til(?:l)?,? (?:om|hvis)|(?:hör|hør) (?:av dig|fra deg) om|hellre inte|helst ikke',
}

/** What has to come first. It may stand before a promise, or right after whom it names. */
const CONDITIONS =
  'provided|providing|assuming|as long as|as soon as|on condition|depending on|subject to|once|unless|until|when(?! (?:i|we|last)(?![\\p{L}])| you (?:asked|said|wrote|came|were|told|mentioned|rang|called))|whenever|after you(?:.ve|.re)?|sobald|wenn|falls|sofern|vorausgesetzt|dès que|quand|une fois que|à condition|lorsque|pourvu que|cuando|en cuanto|siempre que|siempre y cuando|una vez que|si|hasta que|apenas|appena|non appena|quando|assim que|logo que|desde que|caso|se|appena|purché|a patto|una volta che|zodra|als|wanneer|mits|tenzij|när|när väl|når|så snart|hvis|om'
/** A clause of this sentence, before the promise. */
export const CONDITION_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CONDITIONS}) [^,;:]{3,80}(?:,|\\s(?:i|we|stelle?|mache?|bringe?|verbinde|je|te|os|ti|vi|le|ik|jag|jeg)|\\s?$)(?![\\p{L}])`,
  'iu',
)
/** Right after an address. */
export const CONDITION_NEXT = new RegExp(
  `^[\\s)>\\],]{1,4}(?:(?:vor|bekannt|zusammen|in kontakt|voor|in contact|properly|myself|personally)[\\s,]{1,3})?(?:but |aber |mais |pero |mas |ma |maar )?(?:only |nur |erst |seulement |sólo |solo |só |alleen )?(?:if|${CONDITIONS}) `,
  'iu',
)

const TABLE = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH, NORTH]

export const WAVERS: readonly string[] = TABLE.map(({ anywhere }) => anywhere)
export const REFUSES_AFTER: readonly string[] = TABLE.flatMap(({ after }) => (after ? [after] : []))
