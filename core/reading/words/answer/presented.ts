/**
 * How somebody by name is presented as the one who would answer, and how people say that it is not for them. Sources of
 * regular expressions over lower-case text in which every name is a `§`.
 */

const TITLE =
  '(?:(?:mrs?|ms|mx|dr|prof|professor|frau|herrn?|fr|hr|mme|mlle|m|madame|monsieur|dra|sra?|srta|señora?|don|doña|dña|d|dott|dottor|dottoressa|ing|avv|signora?|sig|senhora?|eng|mevrouw|meneer|mevr|mw|dhr|de heer|arch|geom|collega|colega|collègue|confrère|the|den|die|der|dem|el|la|le|il|lo|o|a|ao|al|alla|het)\\.?,? ){0,3}'
/** Who they are to the writer, before the name. */
const AT = 'in|at|from|to|of|on|über|aus|bei|im|an|für|dans|chez|à|du|en|no|na|nel|van|de|del|da|di|of'
const ROLE = (owners: string): string =>
  `(?:(?:${owners}) (?:(?:(?!(?:${AT}) )[\\p{L}-]+ ){1,3}|[^,;:.?!]{1,60}, ))?`
const NEAR = '[^§,;:.?!]'
const EN = `${ROLE('my|our|the|a|his|her|their|one of (?:my|our)|somebody called|someone called|a \\p{L}+ called')}${TITLE}(?:(?:her|him|them), )?§`
const FR = `${ROLE("mon|ma|notre|le|la|l'|un|une")}${TITLE}§`
const DE = `${ROLE('meine[mnr]?|mein|unsere?[mnr]?|unser|der|die|den|dem|eine[mnr]?|ein|vom|zum|zur|beim')}${TITLE}§`
const ES = `(?:a |al |con |de |del )?${ROLE('mi|nuestr[oa]|el|la|un|una')}${TITLE}§`
const PT = `(?:com |ao |à |a |do |da |de )?${ROLE('o meu|a minha|meu|minha|o nosso|a nossa|nosso|nossa|o|a|um|uma')}${TITLE}§`
const IT = `(?:a |al |alla |con |da |dal |dalla |di |del |della )?${ROLE('il mio|la mia|il nostro|la nostra|mio|mia|il|la|un|una')}${TITLE}§`
const NL = `(?:bij |aan |met |naar |van |door )?${ROLE('mijn|onze|ons|de|het|een')}${TITLE}§`

const ENGLISH_NEED = `(?:,? (?:for (?!me)${NEAR}{1,40}|in (?:that|this) ${NEAR}{1,20}|to (?:ask|talk to|speak to|speak with|contact|see|write to|try|go to|approach|e-?mail)(?: ${NEAR}{1,40})?|(?:that |who |whom )?(?:you|she|he|they|alice)(?: really| actually| probably| now)* (?:needs?|wants?|should|ought|will want|(?:is|are) (?:really |actually )?(?:after|looking for))${NEAR}{0,40}|(?:who|that)(?:'d|'ll|'s| (?!told|introduced|gave|sent|wrote|asked|i(?!\\p{L}))(?:can|could|would|will|should|really|actually|still|now|\\p{L}+s))(?!\\p{L})${NEAR}{0,60}))*`
const ASKING =
  '(?:ask|asking|asks|asked|try|trying|tried|contact|contacting|(?:write|writing|speak|speaking|talk|talking|turn|go|going|get on|reach out)(?: straight| directly| instead)? (?:to|with|through)|e-?mail|e-?mailing|ring|call|phone|message|approach|get hold of|get in touch with|have a (?:word|chat) with|send (?:it|this|her|him|them|that)(?: on| over| along)? to|pass (?:it|this|her|him|them|that)(?: on| over| along)? to|forward (?:it|this|that) to|take (?:it|this|that) up with|put (?:her|him|them|this|it) in touch with|introduce (?:her|him|them) to)'

/** Says it whatever stands beside it. */
export const PRESENTED = [
  // English
  `(?:could|can|would|might|will) (?:you|she|he|they)(?: please| perhaps| maybe| just| rather)* ${ASKING} ${EN}`,
  `(?:this|that|it)(?:'s| is)(?: really| more| probably| rather)* for ${EN}(?=$|[,;(]| (?:really|rather|not|instead|and not)(?!\\p{L}))`,
  `(?:think|reckon|suspect|believe|feel)(?: that)? ${EN} (?:would|might|could|may|will) be (?:far |much |a lot |a )*(?:better|more \\p{L}+)(?! (?:in|by|when|if|after)(?!\\p{L}))`,
  `(?:retired|left|moved on|sold up|stopped|no longer|any ?more|out of it|(?:given|gave) (?:it|that|this) up)${NEAR}{0,30}[,;–-] ?(?:and |so |but )?${EN} (?:now )?(?:does|runs|is (?:the|in|doing|running|now)|has (?:it|that|taken)|handles|looks after|took over|manages|deals|leads|heads|keeps)(?!\\p{L})`,
  `(?:can't|couldn't|no time|not me|not for me|(?:not|n't)(?: really)? (?:my|our) [^§,;:.?!]{1,20}|n't have (?:the )?time)(?: help(?: her| with (?:this|that|it))?)?(?:,| –| -)? but ${EN} (?:can|could|might|may|would|will|knows|does)(?!\\p{L})`,
  `(?:the|your|our)(?: right| best| only| real| actual| proper| obvious)* (?:one|person|man|woman|lady|gentleman|contact|expert|chap|guy|bet|place|point of contact)${ENGLISH_NEED}(?:,? (?:here|now|these days|nowadays|though))?,? (?:is|would be|will be|has to be|must be)(?: now| really| probably| actually| surely| always| still)* ${EN}`,
  `(?:my|our) (?:successor|replacement|stand-in)(?: ${NEAR}{1,40}?)?(?:,|,? (?:is|there is|now is|would be|will be|is called))? ${EN}`,
  `(?<=^|'s |is |more |really |be |not )(?:really |more |probably |clearly )*(?:one|a question|a thing|a matter|a job|a case|something|a topic|a conversation) for ${EN}(?!'s)`,
  `(?:(?<=^|[,;:–-] )|please |just |better |best |instead |rather |maybe |perhaps |why not |why don't (?:you|she) |have you (?=tried|asked)|better to |best to |want to |(?:you|she|he|they|alice|§)(?:'d| would| should| could| might| must| can| will|'ll| need to| needs to| want to| wants to| have to| has to| ought to| had better)(?: do)?(?: well| better| best| be better off| be best)?(?: to)?(?: really| probably| always| instead)? )${ASKING} (?:straight |directly )?${EN}(?! to (?:bring|send|tell|say|call|write|get|come|be)| (?:if|whether|what|when|how))`,
  `(?:you|she|he|they|alice)(?:'d|'ll| would| will| might| may| really| probably| actually| clearly| do)* (?:want|wants|need|needs|be (?:far |much |way )?better off with|be (?:far |much )?better served by|be looking for|be after|get (?:far |much |way |a lot |a good deal )*(?:more|further)(?: sense| use| help)? (?:out of|from|with)|mean|meant|(?:is|are) (?:really |actually |probably )?(?:after|looking for|thinking of))(?: the other| a certain| another)? ${EN}`,
  "(?:adding|copying|cc'?ing|copied|looping in|looped in|added|including)(?: in)? §(?: \\([^)]{1,20}\\))?,? (?:here|in cc|who|our|my|the|he|she)(?!\\p{L})",
  `(?:handled|dealt with|done|made|chosen|picked|run|decided|managed|looked after|overseen|covered|organi[sz]ed|led|headed|taken over|taken care of)(?: now| up| here| these days)* by ${EN}`,
  `(?:this|that|it|things|all|everything|those|these|requests?|decisions?|hiring|buying)(?: ${NEAR}{1,30}?)? (?:goes?|went|comes?|passes?|(?:has|have) to go)(?: now)? (?:to|through|via|past|by) ${EN}`,
  `(?:that|this|it|all|everything|those|these|things) (?:is|are)(?: now| all)? with ${EN}`,
  `(?:it's|it is|that's|that is|that'd be|that would be)(?: now| all| really)? ${EN} (?:who|that) (?:looks|handles|deals|does|runs|decides|takes|leads|heads|manages|you (?:want|need)|she (?:wants|needs))(?!\\p{L})`,
  `(?:directed|addressed|referred|steered|put|sent) (?:straight |directly )?to ${EN}(?=$|[,;(]| (?:who|in|at|instead|not))`,
  `(?:in|under)(?: the)? (?:charge|hands|care|keeping|responsibility|direction|remit|purview) of ${EN}`,
  "§[^§;:.?!]{0,60}? and (?:she|he|they)(?:'s|'re| is| are) (?:now |really )?the (?:one|person|man|woman|people)(?: (?:that |who |whom )?(?:you|she|he|they|your|to|for)(?!\\p{L}))",
  `(?:confusing|mixing|mixed|mistaking|mistaken|muddling|got) me (?:up )?(?:with|for) ${EN}`,
  `(?:go(?:es)?|comes?|runs?) (?:via|through|by way of) (?:(?:councillor|inspector|captain|father|sister|pastor|reverend|colonel|major|judge) )?${EN}`,
  `(?:sits?|lies?|rests?|lives?|belongs?)(?: now)? (?:with|to) ${EN}`,
  "(?:is|are|'s|now|all)(?: now| all| really| more)* (?:§)'s (?:job|area|department|thing|patch|baby|field|world|remit|call|decision|project|territory|business)",
  `(?:handed|passed|given|turned) (?:it|that|this|things|everything|all that|all of that|my \\p{L}+|the \\p{L}+)(?: all)?(?: on| over)? to ${EN}`,
  `(?:i'd|i would|i|we'd|we) (?:really |strongly |rather |honestly )*(?:(?<=d )(?:ask|try|talk to|speak to|go to|start with)|suggest|recommend|nominate|propose|point (?:you|her|him|them) (?:to|towards|at)) ${EN}`,
  '§(?:,? (?:in|at|from|over|down|of|who|my|our|the) [^§;:.?!]{1,40}?,?)?(?:,? now|,)? (?:is (?:who|whom|the (?:one|person|man|woman|lady|gentleman) (?:who|that|to|for|you|she)|the one|the person|the man|the woman|your man|your woman|my successor|my replacement|our new)|took over (?:from me|my)|has taken over|(?:has|does|took) my (?:old |former )?(?:job|role|post|place|seat|desk)|replaced me|stepped into my|succeeded me)',
  `^(?:that|it)(?:'d| would| will|'ll) (?:have to )?be ${EN}`,
  '(?<=^|[,;–-] )§(?:,? (?:in|at|from|over|down|of) [^§,;:.?!]{1,30})? (?:looks after|handles|deals with|takes care of|took|runs|does|decides|covers|manages|leads|heads up)(?: all)? (?:that|this|those|these|it|such)(?: (?:now|here|these days|for us|side|things?|sort of thing|kind of thing|stuff|matters))*$',
  // Français
  `me (?:confonde[zs]|prene[zs]|prends)(?: [\\p{L}']+)? (?:avec|pour) ${FR}`,
  `(?:confund\\p{L}+-me|me confund\\p{L}+|confundir-me) ${PT}`,
  `(?:mi (?:confond|scambi)\\p{L}+|confond\\p{L}+mi) (?:per )?${IT}`,
  `verwar(?:t|ren)?(?: u| jullie| je)? (?:me|mij) ${NL}`,
  `(?:celui|celle|(?:la|votre|ta)(?: bonne| meilleure)? personne|(?:le|votre|ton|mon)(?: bon| meilleur)? contact|l'interlocut\\p{L}+|votre interlocut\\p{L}+|(?:le bon |la bonne )interlocut\\p{L}+)(?: (?:qu'il|qu'elle|qui(?! (?:m'|nous |vous |t'))|que|à|pour|dont|de|chez|avec) ?${NEAR}{1,50}?)*,? (?:c'est|est|sera|serait|ce serait|reste)(?: maintenant| plutôt| désormais| donc| sans doute| sûrement| probablement| certainement)* ${FR}`,
  `c'est (?:désormais |maintenant |plutôt |plus |à présent |donc )*${FR}(?: ${NEAR}{1,30}?)? (?:qui (?!m'|nous |vous |t'|est (?!en charge|respons|charg))|qu'il (?:vous |te |lui |leur )?faut|que (?:vous|tu) (?:cherche|voule|veu))`,
  `(?:mon|ma|notre) (?:successeure?|remplaçante?)(?: ${NEAR}{1,30}?)?,? (?:est |s'appelle |c'est |sera )?${FR}`,
  `(?<!(?:je |j'|entendu |vais |dois |veux |faut que je |d'abord ))(?:voyez|vois|(?<!à )voir|contacte[zr]?|écri(?:s|vez|re)|demande[zr]?|adresse[zr]?(?:-vous|-toi)?|parle[zr](?:-en|-lui)?|appele[zr]|tourne[zr]-vous|rapproche[zr]-vous)(?: (?:plutôt|donc|directement|ça|cela|en|avec|à|au|vers|auprès de|de préférence))* ${FR}`,
  `(?:relève|dépend|est du ressort|est l'affaire|est entre les mains) d(?:e|u|'|es) ?${FR}`,
  `(?:il (?:vous|te|lui|leur) faut(?: voir| contacter)?|(?:vous|tu) (?:cherche[zs]|voule[z]|veux|confonde[zs])(?: plutôt| sans doute| sûrement)?(?: avec)?) ${FR}`,
  "§(?:,? (?:à|au|du|de|chez|notre|mon|ma) [^§;:.?!]{1,40}?,?)? (?:a repris|me remplace|m'a remplacée?|m'a succédé|a pris (?:ma|la) (?:suite|place|relève)|s'en occupe|gère (?:ça|cela|maintenant|désormais|tout)|s'occupe (?:de|désormais|maintenant)|est (?:en charge|responsable|chargée?|mieux placée?|bien mieux placée?))",
  `(?:j'ai|nous avons|on a) (?:passé|confié|transmis|laissé|cédé)(?: [\\p{L}']+){0,3} (?:à|au) ${FR}`,
  `(?:est|sont) (?:désormais |maintenant )?(?:gér|suivi|pilot|dirig|organis|trait)\\p{L}* par ${FR}`,
  // Deutsch
  `(?:zuständig|verantwortlich|(?:richtige|bessere|passende) (?:ansprechpartner(?:in)?|person|mann|frau|kontakt)|ansprechpartner(?:in)?|ansprechperson|nachfolger(?:in)?|vertretung)(?: (?:dafür|für [^,;:.?!]{1,40}?|hierfür|da|hier|bei uns|(?:in|im|bei|beim|am|an der) [^§,;:.?!]{1,30}?))* ?,? ?(?:ist|wäre|sind|heißt|heisst|wurde|wird)?(?: (?:bei uns|jetzt|inzwischen|nun|mittlerweile|seit \\p{L}+))* ${DE}`,
  `(?:ist|wäre)(?: (?:jetzt|inzwischen|bei uns|hier|dafür|nun|da|mittlerweile|hierfür))* ${TITLE}§(?: (?:dafür|da|jetzt|bei uns|hier|(?:aus|in|im|von) [^§,;:.?!]{1,30}?))* (?:zuständig|verantwortlich|die richtige|der richtige|richtig|ansprechpartner\\p{L}*|die bessere|der bessere)`,
  `(?:das|die|den|es|dies|alles|thema|bereich)? ?(?:macht|leitet|betreut|übernimmt|verantwortet|koordiniert|hat|führt|entscheidet|erledigt|regelt)(?: (?:das|dies|es|alles|so etwas|sowas))*(?: (?:bei uns|jetzt|inzwischen|nun|mittlerweile|hier|seit \\p{L}+|seit kurzem)){1,3}(?: (?:das|die|den|alles))? ${DE}`,
  `(?<!(?:muss|will|werde|möchte|würde|sollte|ich|wir|erst|zuerst) )(?:frag|fragt|fragst|fragen|wende|wendet|wenden|schreib|schreibt|schreiben|sprich|sprecht|sprechen|melde?|meldet|melden|ruf|ruft|rufen|kontaktier\\p{L}*|rede?|redet|probier\\p{L}*|nehmen sie|nimm)(?: (?:da|dafür|dazu|du|ihr|sie|sich|dich|euch|mal|bitte|doch|besser|lieber|eher|am besten|direkt|gerne?|halt|einfach|es|damit|kontakt|an|mit|bei|auf|zu))* ${DE}`,
  `(?:sie|du|ihr) (?:brauchen|brauchst|suchen|suchst|sucht|meinen|meinst|meint|wollen|willst)(?: (?:da|eher|wohl|sicher|bestimmt|vermutlich|eigentlich|wahrscheinlich))* ${DE}`,
  `(?:liegt|läuft)(?: (?:jetzt|inzwischen|nun|mittlerweile|hier))* (?:bei|über) (?:der |dem )?${DE}`,
  `(?:sache|aufgabenbereich|bereich|ressort|ein fall|etwas|was) (?:von|vom|für|der|des) (?:die |den |das |der |dem )?${DE}`,
  '§(?: (?:aus|in|von|bei) [^§,;:.?!]{1,30}?)? (?:ist|wäre) (?:dafür |da |hier |jetzt |eher |bei uns |inzwischen )*(?:zuständig|verantwortlich|der richtige|die richtige|die bessere|der bessere|mein nachfolger|meine nachfolgerin)',
  '§(?: (?:aus|in|von|bei) [^§,;:.?!]{1,30}?)? (?:hat (?:das|die|den|alles|meine \\p{L}+|meinen \\p{L}+)(?: \\p{L}+)? übernommen|kümmert sich|macht das|leitet das|betreut das|entscheidet das|entscheidet darüber)',
  `(?:wird|werden)(?: (?:jetzt|inzwischen|nun|hier|bei uns))* von ${DE}(?: ${NEAR}{1,30}?)? (?:geführt|geleitet|betreut|organisiert|gemacht|verwaltet|bearbeitet|entschieden)`,
  // Español
  `(?:la persona|el contacto|(?<!(?:sé|sabe|saber|idea de|recuerdo) (?:a )?)quien|la|el|la responsable|el responsable|lo que (?:busca|necesita))(?: (?:adecuad[oa]|indicad[oa]|correct[oa]))?(?: (?:para|de(?:l)?|que(?! (?:me|nos|te|os) )|a(?:l)?(?= (?:contactar|quien|la que|el que|que))|con|correct[oa]) ?${NEAR}{1,45}?)+ (?:es|sería|será)(?: ahora| más bien| en realidad)? ${ES}`,
  `(?:mi|nuestr[oa]) (?:sucesora?|sustitut[oa]|reemplazo|relevo)(?: ${NEAR}{1,30}?)?,? (?:es |se llama |ahora es )?${ES}`,
  `(?:lo|los|las|eso|esto|ese tema|de eso|de esto|de ello|de esas cosas|de estas cosas)(?: ahora| ya)? (?:lleva|llevan|maneja|ve|gestiona|coordina|decide|hace|se encarga|se ocupa|es cosa de|es tema de|le toca a|le corresponde a|corresponde a)(?: ahora| todo| ya| en ${NEAR}{1,20}?)* ${ES}`,
  `(?<!(?:tengo que|tendría que|tendré que|debo|voy a|quiero|necesito|prefiero|déjame|déjeme|hemos de|tenemos que|primero|antes) )(?:habla|hable|hablen|hablad|hablar|escríb[ea](?:le|les)?|escrib[ea](?:le)?|escriban|escribir(?:le)?|contact[ae](?:r)?|contacten|pregúnt[ae](?:le)?|pregunt[ae](?:le)?|pregunten|preguntadle|preguntar(?:le)?|consult[ae](?:r)?|diríjase|dirigirse|busque|acud[ae]|acudir)(?: (?:mejor|directamente|eso|esto|por favor))* (?:con |a |al )${ROLE('mi|nuestr[oa]|el|la|un|una')}${TITLE}§`,
  `(?:busca|buscas|buscan|buscáis|quiere|quieren|quieres) (?:a |hablar con )${ROLE('mi|nuestr[oa]')}${TITLE}§`,
  `(?:pasé|cedí|traspasé|dejé|he pasado|hemos pasado|delegué)(?: \\p{L}+){0,3} a ${TITLE}§`,
  `(?:busca|buscas|buscan|buscáis|necesita|necesitas|necesitan|le conviene|te conviene)(?: más bien| en realidad)? a ${TITLE}§`,
  '§(?:,? (?:de|del|en|mi|nuestr[oa]) [^§;:.?!]{1,40}?,?)? (?:es quien|es (?:el|la) (?:que|responsable|encargad[oa]|indicad[oa])|se encarga|se ocupa|lo lleva|lleva (?:ahora|eso|esto|ese|todo)|me (?:sustituye|ha sustituido|sustituyó|reemplazó|relevó)|(?:ocupa|tomó|ocupó) mi (?:puesto|lugar|cargo))',
  `(?:está|es|son)(?: ahora)? (?:dirigid|gestionad|llevad|organizad)[oa]s? por ${ES}`,
  // Português
  `(?:a pessoa|o contact?o|(?<!(?:sei|ideia(?: de)?|sabe|saber|perguntar|lembro(?: de)?) )quem|a responsável|o responsável)(?: (?:cert[oa]|indicad[oa]|adequad[oa]))?(?: (?!me |nos |te )${NEAR}{1,45}?)? (?:é|seria|será|foi)(?: agora)? ${PT}`,
  `(?:o meu|a minha|meu|minha|o nosso|a nossa) (?:sucessora?|substitut[oa])(?: ${NEAR}{1,30}?)?,? (?:é |chama-se |agora é )?${PT}`,
  `(?:isso|isto|esse assunto|disso|disto|esse tema|essa parte)(?: agora| já)? (?:é (?:com|assunto d[eoa]|tema d[eoa])|fica com|cabe a|passa por|trata|cuida|quem (?:trata|cuida|decide|sabe|vê) (?:disso |disto )?é) ?${PT}`,
  `(?<!(?:tenho de|tenho que|vou|devo|preciso de|quero|primeiro|antes|teria de|deixa-me|deixe-me) )(?:fala|fale|falem|falar|escrev[ea](?:m)?|escrever|contact[ae]|contat[ae]|contactar|pergunt[ae]|perguntem|perguntar|procur[ae]|procurem)(?: (?:antes|melhor|directamente|diretamente|por favor))* (?:com |para |ao |à |a |o )${ROLE('o meu|a minha|meu|minha|o nosso|a nossa|o|a')}${TITLE}§`,
  '§(?:,? (?:d[eoa]|n[oa]|em|o meu|a minha) [^§;:.?!]{1,40}?,?)? (?:é que (?:trata|sabe|decide|percebe|vê|manda|tem|faz|cuida)|é quem|trata (?:disso|disto)|cuida (?:disso|disto)|(?:substituiu|substitui)-?me|me substituiu|ficou (?:com|no) (?:o )?meu (?:lugar|cargo|posto)|ficou no meu lugar)',
  `(?:quer|querem|queres|procura|procuram|procuras|precisa|precisam) (?:de )?(?:falar com )?${PT}`,
  `(?:passei|entreguei|deixei|passámos|passamos)(?: \\p{L}+){0,3} (?:ao|à|a) ${ROLE('meu|minha')}§`,
  // Italiano
  `(?:la persona|il contatto|quello|quella|(?<!(?:so|sa|sapere|idea di|ricordo) )chi|il referente|la referente|il responsabile|la responsabile)(?: (?:giust[oa]|adatt[oa]|corrett[oa]))?(?: (?:che(?! (?:mi|ci|vi|ti) )|per|di|del(?:la)?|da|a cui|se ne) ?${NEAR}{1,45}?)? (?:è|sarebbe|sarà)(?: adesso| ora| piuttosto)? ${IT}`,
  `(?:il mio|la mia|mio|mia|il nostro) (?:successore|successora|sostitut[oa])(?: ${NEAR}{1,30}?)?,? (?:è |si chiama |adesso è |ora è )?${IT}`,
  `(?:di questo|di queste cose|di ciò|di quello|di tutto|questo|queste cose|ne|lo|per questo|per quello|per ${NEAR}{1,30}?|al mio posto)(?: adesso| ora| ormai)? (?:si occupa|si occupano|se ne occupa|occupa|decide|segue|gestisce|c'è|va chiesto a|compete a|è compito di|è di competenza di)(?: adesso| ora| ormai)? ${IT}`,
  `(?<!(?:devo|dovrei|voglio|vorrei|prima|preferisco|fatemi|fammi|lasciami|lasciatemi) )(?:parl[aie]|parlate|parlare|contatt[aie]|contattare|contattate|scriv[aie]|scrivete|scrivere|chied[aie]|chiedete|chiedere|rivolgiti|si rivolga|rivolgersi|rivolgetevi|sent[aie]|sentite|sentire|prov[aie]|provate|provare|rivolgersi|bussate|fate riferimento)(?: (?:piuttosto|meglio|direttamente|pure|invece|con|a|al|alla|da))* ${IT}`,
  '§(?:,? (?:del(?:la|l)?|in|a|il mio|la mia) ?[^§;:.?!]{1,40}?,?)? (?:è (?:il|la) (?:responsabile|referente|persona giusta)|se ne occupa|si occupa (?:di|adesso|ora)|segue (?:adesso|ora|queste|questo|tutto)|mi ha sostituit[oa]|ha preso il mio posto|decide (?:lui|lei))',
  `(?:cerca|cercate|cercano|cerchi|vuole|volete)(?: (?:forse|probabilmente|sicuramente))? ${IT}`,
  `(?:ho|abbiamo) (?:passato|ceduto|lasciato|affidato)(?: [\\p{L}']+){0,3} (?:a|al|alla) ${ROLE('mio|mia')}§`,
  `(?:è|viene|vengono|sono)(?: ora| adesso)? (?:gestit|seguit|organizzat|dirett)[oaie] (?:da|dal|dalla|dall') ?${IT}`,
  // Nederlands
  `(?:de (?:juiste |aangewezen |beste )?(?:persoon|man|vrouw|contactpersoon)|degene|(?<!(?:weet|idee|herinner) (?:niet )?)wie)(?: (?:die|voor|om|hiervoor|daarvoor|hier|bij wie|je|u) ?${NEAR}{0,45}?)* (?:is|zou|wordt|heet)(?: nu| dan| eigenlijk| inmiddels)* ${NL}`,
  `(?:mijn|onze) (?:opvolger|opvolgster|vervanger|vervangster)(?: ${NEAR}{1,40}?)?,? (?:is |heet |werd |wordt )?${NL}`,
  `(?:daarvoor|hiervoor|dan|voor ${NEAR}{1,30}?)? ?(?:moet|moeten|kun|kunt|kan|kunnen) (?:je|u|ge|gij|jullie|ze|zij|hij)(?: (?:dan|beter|best|het beste|gewoon|eigenlijk|daarvoor|hiervoor|even|terecht))* ${NL}(?!,? (?:zegt|vindt))(?=${NEAR}*(?:zijn|vragen|mailen|bellen|benaderen|hebben|spreken|terecht|wezen|contacteren|$)|,)`,
  `(?<!(?:ik|ga ik|moet ik|wil ik|zal ik|eerst|we) )(?:vraag|mail|bel|benader|spreek|contacteer|schrijf|stuur|probeer|neem|praat)(?: (?:dat|dit|het|dan|liever|beter|even|eens|maar|hiervoor|daarvoor|gerust|best|contact op))* ${NL}`,
  `§(?:,? (?:van|bij|in|uit|mijn|onze) [^§;:.?!]{1,40}?,?)? (?:gaat (?:daarover|hierover|erover|daar over|over)|is (?:daarvoor |hiervoor |nu |inmiddels )*(?:verantwoordelijk|de juiste|de aangewezen|mijn opvolg)|regelt (?:dat|dit|zulke|het)|doet (?:dat|dit) (?:nu|bij ons|tegenwoordig)|heeft (?:het|dat|mijn \\p{L}+) (?:van mij )?overgenomen|beslist daar)`,
  `(?:is|zijn)(?: (?:nu|inmiddels|tegenwoordig|bij ons|dan|eigenlijk))* ${TITLE}§(?: (?:bij ons|nu|van [^§,;:.?!]{1,20}?))* (?:verantwoordelijk|de juiste|de aangewezen)`,
  `(?:u|je|jij|ze|jullie) (?:zoekt|bedoelt|wilt|wil|zoeken|bedoelen)(?: (?:denk ik|waarschijnlijk|vast|eigenlijk|vermoedelijk|zeker))? ${NL}`,
  `wordt(?: (?:nu|inmiddels))? door ${NL} (?:gedaan|geregeld|geleid|georganiseerd)`,
  // Elsewhere
  `(?:(?:вам|§) (?:нужен|нужна|потрібен|потрібна)|обратитесь к|обращайтесь к|звертайтеся до|зверніться до|напишите|напишіть|спросите|этим занимается|цим займається|proszę (?:pisać|zwrócić się) do|obraťte se na|tym zajmuje się|trzeba pytać|prata (?:hellre )?med|kontakta|tal (?:hellere )?med|snakk (?:heller )?med|kysy|ota yhteyttä|javite se|neka se javi) (?:\\p{L}+ )?§`,
]

/** Says it where they also say that it is not for them. */
export const PRESENTED_BESIDE = [
  `(?:is|are|sits?|sit|lives?|went|moved)(?: now| all| over| across)* (?:with|to) ${EN}`,
  "§(?:,? (?:in|at|from|over|down|of|who|my|our|the) [^§;:.?!]{1,40}?,?)?(?: now| there| here)? (?:looks after|handles|deals with|takes care|took|has taken|runs|leads|heads|does|decides|covers|manages|(?:is|would be|will be|'d be) (?:in charge|responsible|the|our|your|better|best|far|much|a (?:far |much )?better|more|now|still)|knows|remembers|can|could|might|should|will|'ll (?:know|help|be)|would (?:know|be|have|love|enjoy|help))(?!\\p{L})",
  `(?<!(?:for|of|in|with|all) )${ROLE('my|our').slice(0, -1)}§`,
  `(?:it's|it is|that's|that is|that'd be|that would be|now it's)(?: now| all| really)? ${EN}`,
  "§(?:,? (?:à|au|du|de|chez|notre|mon|ma) [^§;:.?!]{1,40}?,?)? (?:saura|pourra|sait|connaît|peut|pourrait|gère|pilote|dirige|s'occupe|est (?:la|le|notre|maintenant|désormais|en|mieux|bien))(?!\\p{L})",
  `${ROLE('mon|ma|notre').slice(0, -1)}§`,
  '(?:unsere?|unser|meine?|mein|mein[e]?m) (?:kolleg\\p{L}+|chef\\p{L}*|vorgesetzte\\p{L}*|partner\\p{L}*|leiter\\p{L}*|geschäftsführer\\p{L}*) [^§,;:.?!]{0,20}§',
  '§ (?:kann|könnte|weiß|kennt|macht|leitet|betreut|hat (?:das|jetzt|die|den|mehr)|ist (?:der|die|jetzt|nun|unsere?|meine?|da|dafür)|wäre|hilft)(?!\\p{L})',
  '(?:kann|könnte|weiß|kennt|macht|leitet|betreut|hat|ist|wäre|hilft)(?: (?:da|dafür|jetzt|sicher|bestimmt|eher|besser|ihr|ihnen|dir))* (?:frau|herr) §',
  `(?:ahora|quizá|quizás|para eso|para esto)(?: lo)? (?:está|es|lleva|tienes que hablar con|tiene que hablar con|hay que hablar con) ${ES}`,
  '§(?:,? (?:de|del|en|mi|nuestr[oa]) [^§;:.?!]{1,40}?,?)? (?:sabe|conoce|puede|podría|podrá|lleva|es (?:la|el|quien|nuestr[oa]|ahora)|está (?:al|a cargo|ahora|en))(?!\\p{L})',
  '(?:mi|nuestr[oa]) (?:compañer[oa]|colega|soci[oa]|jef[ea]|director[a]?)[^§,;:.?!]{0,30}?,? §',
  `(?:agora|para isso|para isto)(?: quem)? (?:está|é|trata|fala com|tem de falar com|tens de falar com) ${PT}`,
  '§(?:,? (?:d[eoa]|n[oa]|em|o meu|a minha) [^§;:.?!]{1,40}?,?)? (?:sabe|conhece|pode|poderá|percebe|trata|é (?:a|o|quem|agora)|está (?:agora|à frente|a tratar|com)|ficou)(?!\\p{L})',
  '(?:meu|minha|nosso|nossa) (?:colega|sóci[oa]|chefe|diretora?|directora?)[^§,;:.?!]{0,30}?,? §',
  `(?:adesso|ora|per questo)(?: lo)? (?:c'è|è|segue|ci pensa) ${IT}`,
  '§(?:,? (?:del(?:la|l)?|in|a|il mio|la mia) ?[^§;:.?!]{1,40}?,?)? (?:sa|conosce|può|potrà|potrebbe|saprà|segue|è (?:il|la|ora|adesso|chi)|si occupa)(?!\\p{L})',
  '(?:mio|mia|nostr[oa]) (?:collega|soci[oa]|capo|direttore|direttrice)[^§,;:.?!]{0,30}?,? §',
  '§(?:,? (?:van|bij|in|uit|mijn|onze) [^§;:.?!]{1,40}?,?)? (?:weet|kent|kan|zou|doet|heeft|is (?:de|het|nu|onze|mijn|hier|daar|inmiddels|tegenwoordig)|gaat)(?!\\p{L})',
  `${ROLE('mijn|onze').slice(0, -1)}§`,
]

/** That it is not for them: what they do instead, that they are no longer there, that another was meant. */
export const NOT_FOR_ME = [
  '(?:leave|leaving) (?:it|this|that)(?: one)? to (?:someone|somebody|others|those|the|my|our)(?!\\p{L})',
  "(?:isn't|not|no longer|never)(?: been)? (?:up to|down to|for|with) me(?!\\p{L})",
  "i(?:'m| am) (?:only|just|merely|no longer|not|in (?:payroll|accounts|finance|sales|it|hr|legal|\\p{L}+ now))",
  'i (?:only|just|merely|simply) (?:ever )?(?!want|need|wonder|wish|hope|think|thought|saw|got|read|met|know)\\p{L}+',
  "(?:i|i've|i have)(?: \\p{L}+)? (?:retired|left|moved|stepped|handed|changed|stopped|sold|gave up|given up|switched|passed)",
  "(?:not|never|n't|no longer)(?: \\p{L}+){0,3} (?:my|the right|the one|the person|any ?more|mixed up|involved|deal|dealt|touch|handle|decide|part of)",
  'no longer|any ?more|used to|not me|instead of me|rather than me',
  'wrong (?:§|person|one|man|woman|department|address|desk|contact|side)',
  "(?:i'd|i would|i'll|i'm|i am|be) (?:\\p{L}+ ){0,2}(?:no|little|not much|of no|wasting) (?:good|use|help|her time|his time|their time)",
  'i (?:know|knew|have|can tell her|can tell him|understand) (?:nothing|little|next to nothing|not much|very little)',
  '(?:better|more|further) than (?:i|me|mine)(?!\\p{L})|than (?:i|me)(?: do| am| can)?$|of more use|more use',
  "(?:all i know|all that i know)|there's nothing i",
  "retraitée?|à la retraite|plus (?:mon|ma|en poste|dans|chez|de|à)|pas (?:mon|ma|la bonne|le bon|moi|concernée?)|(?:ne fais|ne suis|ne m'occupe)(?: \\p{L}+)? (?:que|pas|plus)|moi,? (?:je|c'est)|(?:vous|tu|te|se) (?:trompe|faites erreur)|par erreur|quasi-homonyme|homonyme|quitté",
  'ruhestand|rente|pension\\p{L}*|gewechselt|ausgeschieden|nicht (?:mehr|zuständig|mein\\p{L}*|der richtige|die richtige)|nur (?:die|der|das|den|am rande|kurz)|falsch\\p{L}*|verwechs\\p{L}*|kein\\p{L}* ahnung|nichts (?:damit|mit)|ich (?:mach|mache|bin) (?:ja |da |hier )?nur',
  'jubil\\p{L}+|ya no|no soy|no es (?:lo mío|mi|conmigo|cosa mía)|(?:yo )?(?:solo|sólo|solamente) (?:hago|llevo|soy|estoy|me)|equivoc\\p{L}+|yo soy|(?:de (?:eso|esto) )?no entiendo|no sé nada|no (?:llevo|me encargo|me ocupo|decido)|dejé|me fui|para (?:eso|esto)',
  'deixei|passei|reform(?:ei|ado|ada)-?\\p{L}*|aposent\\p{L}+|já (?:não|saí|deixei)|não (?:sou|é comigo|é a minha|é o meu|trato|percebo|ajudo|decido)|eu só|só trato|engan\\p{L}+|saí d[ao]|para isso|isso é com',
  "in pensione|pensionat[oa]|non (?:sono|è|mi occupo|c'entro|ne so|seguo|decido|lavoro)|io (?:mi occupo|non|faccio)(?: solo)?|solo (?:di|la|il|le)|sbagliat\\p{L}+|ho lasciato|non più|deve (?:sentire|parlare|chiedere)",
  'pensioen|niet (?:mijn|meer|de juiste|aan mij|voor mij|bij mij)|ik (?:ben|doe|zit) (?:maar|alleen|slechts|enkel)|alleen (?:de|het|maar)|verkeerd\\p{L}*|weet (?:er |daar )?(?:niks|niets|weinig|van niks)|zijdelings|andere afdeling|vertrokken|niet meer',
  'не до мене|не ко мне|не по адресу|не моя|не мой|на пенсии|u mirovini|en ole oikea|inte rätt|ikke (?:den )?(?:rette|riktige)|nie jestem|to nie do mnie',
]

/** Tells whoever asks to turn to somebody named before. */
export const TURN_TO =
  "(?:pregúnt|pregunt|escríb|escrib|consúlt|consult|contáct|contact|dirí|dirij|habl|háble|fal|escrev|procur|chied|scriv|rivolg|contatt|parl|écri|demand|adress|contact|rapproch)\\p{L}*(?:[- ](?:le|les|lui|lhe|leur|vous|vi|ti|te))? ?(?:(?:a|con|com|à|avec|para|auprès de?|d') ?)?(?:ella|él|ela|ele|lei|lui|elle|d'elle|de lui)"

/** Says yes to what they offer instead: their name, their help. */
export const LENDS =
  '(?:mention|use|give|say|tell (?:her|him|them|\\p{L}+)) (?:my name|i sent|that i sent|my regards)|(?:happy|glad|pleased) to (?:help|assist|point|pass|forward|redirect|put (?:her|him|them|you) (?:on|in touch)|suggest|recommend)|(?:que|quien|qui|che) (?:(?:les?|os|te|vous|vi|lhes?|la|lo|se|lui|leur|gli) )?(?:\\p{L}{3,}rán?|\\p{L}{3,}(?:ra|ront)|\\p{L}{3,}(?:rà|ranno)|\\p{L}{3,}rão)|in general|encantad[oa] de ayudar|avec plaisir pour aider'

/** Their own answer waits for somebody: that hands nothing on. */
export const CONSULTS = [
  "(?:let me|i'll|i will|i|we|we'll|i'm going to|i'd (?=like|have|need|want|rather|prefer|better|first))(?: ?(?:need|have|want|must|should|had better|better|ought|like|going|first|just|quickly|really|prefer|got|gotta|to|will|am|'m)(?!\\p{L}))* ?(?:ask|check with|talk (?:to|with)|speak (?:to|with)|consult|run (?:it|this|that) (?:by|past)|discuss (?:it|this|that) with|sound out|hear from|hear what|clear (?:it|this|that) with|see what|see with|have a word with|talk (?:it|this|that) over with)",
  "(?:j'en|je vais|je dois|je devrais|je vais en|il faut que je|je voudrais|j'aimerais|laissez-moi|laisse-moi)(?: \\p{L}+){0,3}? ?(?:parle[r]?|demande[r]?|discute[r]?|consulte[r]?|vois|voir avec)",
  '(?:muss|müsste|müssen|möchte|will|werde|sollte|würde)(?: (?:ich|wir))?(?: [\\p{L},]+){0,9} (?:fragen|besprechen|klären|abklären|abstimmen|reden|sprechen|rückfragen|absprechen|nachfragen|abzusprechen)(?!\\p{L})',
  '(?:bespreche|frage|kläre|rede|spreche|sprech|frag)(?: \\p{L}+){0,2}? (?:ich|wir)(?!\\p{L})|ich (?:bespreche|kläre|rede|frage|frag|spreche)(?!\\p{L})',
  '(?:tengo que|tendría que|tendré que|debo|(?<!(?:they|alice|ella|él|usted) )debería|voy a|vamos a|quiero|necesito|déjame|déjeme|déjenme|prefiero|tenemos que|me gustaría)(?: (?:primero|antes|yo))* (?:consultar\\p{L}*|hablar\\p{L}*|preguntar\\p{L}*|comentar\\p{L}*|verlo|ver)|lo (?:consulto|hablo|comento|pregunto)',
  '(?:tenho de|tenho que|teria de|teria que|devo|vou|preciso de|preciso|quero|deixa-me|deixe-me|deixem-me|temos de|gostava de|gostaria de)(?: (?:primeiro|antes|só))* (?:falar|perguntar|consultar|ver|conversar|combinar)',
  '(?:devo|dovrei|voglio|vorrei|fammi|fatemi|lasciami|lasciatemi|dobbiamo|preferisco|ne)(?: (?:prima|anche|devo|dovrei))* (?:parlar\\p{L}*|chieder\\p{L}*|sentir\\p{L}*|consultar\\p{L}*|confrontar\\p{L}*|discuter\\p{L}*|parlo|parliamo)|fatemi (?:scrivere|sentire)',
  '(?:moet|wil|ga|zal|zou)(?: (?:ik|we|wij|dit|dat|het|eerst|even|nog|er|graag))+(?: [\\p{L},]+){0,6} (?:vragen|overleggen|bespreken|navragen|afstemmen|checken)(?!\\p{L})|(?:overleg|bespreek|vraag) (?:ik|het eerst|dit eerst)|ik (?:overleg|bespreek|vraag)(?!\\p{L})',
]
