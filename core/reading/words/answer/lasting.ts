/**
 * Reasons that last: another was chosen, it was sold, they are too old or done with it. Sources of regular expressions over
 * lower-case text with single spaces.
 */

const EN_ONE =
  '(?:someone|somebody|another|a different|a local|our own|one of our own|the other|people|a (?:good |great |very good )?(?:supplier|vendor|provider|partner|agency|firm|accountant|lawyer|agent|person|man|woman|solution|contractor|advis[eo]r|designer|developer|coach|consultant|team))'

export const LASTING = [
  // Another was chosen
  `(?:we|i|they|the board|the team)(?:'ve| have|'d)?(?: already| just| since| recently| now| finally| actually| gone and)* (?:went|gone|go|going|chose|chosen|picked|settled|decided|signed|plumped|opted|hired|appointed|taken on|took on|found|got|bought|ordered)(?: up)?(?: with| for| on| from)? ${EN_ONE}`,
  `(?:already|always|now|long)(?: have| had| got| use| using| work| working| deal| dealing| sorted| looked after| have| happy)*(?: with| by)? ${EN_ONE}`,
  `(?:have|use|work with|happy with|stick with|sticking with|very happy with|'ve got|looked after by) (?:${EN_ONE}|our (?:supplier|vendor|provider|partner|agency|firm|accountant|lawyer|agent|current \\p{L}+|present \\p{L}+))(?: \\p{L}+){0,3}? (?:already|for that|for years|for this|we(?:'re| are) happy with)`,
  `(?:haben|hat|habe|hab|sind)(?: (?:uns|wir|ich|mich|schon|bereits|inzwischen|mittlerweile|da|dafür|hier|jetzt|gerade|leider|letzte woche|kürzlich))* (?:für |mit )?(?:jemand\\p{L}*(?: ander\\p{L}+)?|eine?\\p{L}{0,2} \\p{L}+(?: \\p{L}+)?|unsere\\p{L}* \\p{L}+|ander\\p{L}+) (?:entschieden|gefunden|beauftragt|unter vertrag|ausgesucht|gewählt|eingestellt|engagiert)`,
  '(?:haben|habe|arbeiten|arbeite|sind|bin)(?: (?:wir|ich|da|dafür|hier|ja))* (?:schon|bereits|längst|seit \\p{L}+)(?: (?:seit \\p{L}+|fest|lange|mit))* (?:jemand\\p{L}*|eine?\\p{L}{0,2} (?:partner\\p{L}*|anbieter|lieferant\\p{L}*|berater\\p{L}*|agentur|lösung|dienstleister|\\p{L}+)|alles|genug|gut|bestens|versorgt|anderweitig)',
  '(?:gut|bestens|schon|bereits|rundum|ausreichend|anderweitig) (?:versorgt|bedient|aufgestellt|ausgestattet|vergeben|gebunden|eingedeckt)',
  "(?:travaill(?:e|ons)|av(?:ons|ez)|ai|a|sommes|suis|collabor(?:e|ons))(?: \\p{L}+)? déjà(?: bien| tout| fait)* (?:avec|un|une|quelqu'un|notre|nos|mon|ma|pris|engagée?s?|servis?|pourvus?|équipés?|choisi|trouvé|signé|ce qu'il)",
  "(?:avons|ai|on a|a)(?: \\p{L}+){0,2} (?:choisi|retenu|opté|signé|pris|préféré|recruté|trouvé)(?: \\p{L}+){0,2} (?:un autre|une autre|quelqu'un d'autre|d'autre|ailleurs|quelqu'un)",
  'ya (?:lo |la )?(?:tenemos|tengo|contamos con|cuento con|trabajamos con|trabajo con|hemos (?:elegido|contratado|firmado|encontrado|escogido)|contratamos|elegimos|encontramos|firmamos|nos decidimos|me decidí)(?! (?:tu|su|el correo|el mensaje|la cita|una cita|ganas|claro|que|tus|sus))',
  '(?:elegimos|contratamos|hemos elegido|hemos contratado|nos hemos decidido por|nos decidimos por)(?: a)? (?:otr[oa]|otra persona)',
  'já (?:temos|tenho|trabalhamos com|trabalho com|escolhemos|contrat[aá]mos|encontr[aá]mos|fech[aá]mos|assin[aá]mos|contamos com|arranj[aá]mos)(?! (?:o teu|o seu|a tua|a sua|saudades|ideia|vontade|que))',
  '(?:abbiamo|ho|siamo|lavoriamo|lavoro|collaboriamo|ci siamo)(?: \\p{L}+)? già(?: \\p{L}+)? (?:un|una|qualcuno|il nostro|la nostra|chi|coperti|a posto|con|scelto|trovato|preso|firmato|affidati|organizzati)',
  '(?:abbiamo|ho)(?: già| appena| alla fine)* (?:scelto|preso|trovato|firmato con|preferito)(?: \\p{L}+){0,1}? (?:altr[oia]|qualcun altro)',
  '(?:werken|hebben|heb|zijn|werk|hadden)(?: (?:we|wij|ik|daar|hier|daarvoor|hiervoor))* (?:al|reeds)(?: (?:jaren|lang|lange tijd))? (?:met|een|iemand|genoeg|voorzien|goed|onze)',
  '(?:gekozen|gegaan|besloten)(?: \\p{L}+)? (?:voor|met) (?:een ander\\p{L}*|iemand anders)|(?:voor|met) (?:een ander\\p{L}*|iemand anders)(?: \\p{L}+){0,2} (?:gekozen|in zee gegaan)',
  // It is over
  '(?:sold|wound up|shut|folded|closed(?: down)?|packed in|gave up|given up|handed over) (?:the|my|our|up)(?: \\p{L}+){0,2}? ?(?:business|company|firm|shop|boat|practice|farm|agency|studio|nets|gallery|restaurant|house|place|band|bees|horses|lot)',
  '(?:out of|done with|finished with|through with|left) (?:that|this|the|all that|all of that) (?:game|business|world|line|trade|life|scene|racket)',
  "(?:i'm|i am|i've|i have|we're|long|been|happily|fully|now) (?:long |happily |fully |now |been )*retired|^retired|i retired",
  "(?:vendu|cédé|fermé) (?:l'|ma|mon|la|le|notre|mes)(?: ?\\p{L}+)|(?:ne )?(?:me|nous) concernent? plus|(?:plus|passé) l'âge|à la retraite|retraitée?(?! \\p{L}+ime)",
  '(?:verkauft|aufgelöst|geschlossen|aufgegeben|im ruhestand|in rente|in pension|pensioniert)(?!\\p{L})',
  '(?:vend[ií]|vendimos|hemos vendido|cerr[eé]|cerramos|traspas[eé]) (?:el|la|mi|los)|(?:me )?jubil(?:é|ad[oa])|me retiré',
  '(?:vendi|vendemos|fechei) (?:a|o|as|os|tudo)|reform(?:ei-me|ad[oa])|aposent(?:ei|ad[oa])',
  "(?:ho|abbiamo) (?:venduto|chiuso|ceduto) (?:la|il|l'|tutto)|in pensione|pensionat[oa]",
  '(?:verkocht|opgedoekt|met pensioen|gepensioneerd|gestopt met)(?!\\p{L})',
  // They do not, and will not
  "(?:don't|do not|no longer|never|not)(?: \\p{L}+){0,2} (?:meet|see|take on|deal with|work with|talk to|do) (?:new |any |anyone|people|strangers|anybody)[^.;!?]{0,40}",
  '(?:nothing|not much|little) (?:to discuss|to talk about|to offer|left to (?:say|offer|give)|for us to (?:discuss|talk))|no (?:free|spare) (?:evening|time|hour|minute|weekend|hand)s?',
  "(?:made me promise|promised (?:myself|my|her|him)|swore|sworn|vowed|me (?:he )?prom(?:etí|etido)|(?:me suis|m'étais) promis|(?:habe|hab) mir (?:geschworen|vorgenommen|versprochen)|mi sono (?:promess|ripromess)[oa]|prometi a mim|heb mezelf beloofd)(?!\\p{L})",
  "(?:n'ai|n'avons|n'a)(?: \\p{L}+)? plus (?:le temps|l'énergie|l'envie|la force|la tête|l'âge|besoin)",
  'non ne voglio (?:più )?sapere|non (?:mi|ci) (?:riguarda|interessa|serve)(?: più)?',
  '(?:kein|keinen|keine) (?:nerv|lust|bedarf|kraft|kopf)|(?:hat|haben) sich (?:das )?erledigt|hat sich das erledigt|erledigt sich|(?:das |es )(?:hat )?sich (?:damit |somit |inzwischen )?erledigt',
]

/** Speaks of what was, in six languages: no time to come. */
export const LONG_SINCE =
  "(?:last (?:year|month|week|spring|summer|autumn|winter|march|june)|(?:years?|months?|weeks?) ago|since then|letzte[nsr]? (?:jahr|monat|woche|sommer|herbst)|vor(?:iges|igen)? (?:jahr\\p{L}*|monat\\p{L}*|wochen?|kurzem)|l'an(?:née)? derni\\p{L}+|l'an passé|le mois dernier|il y a|el año pasado|el mes pasado|hace|no ano passado|no mês passado|há|l'anno scorso|il mese scorso|fa|vorig jaar|vorige (?:maand|week)|geleden|till (?:they're|he's|she's) (?:eighteen|\\d+)|until (?:they're|he's|she's) (?:eighteen|\\d+))"

/** Turns what was said: behind a reason it opens again what the reason closed. */
export const TURNS_AGAIN =
  '(?:but|though|although|however|still|yet|unless|aber|jedoch|allerdings|trotzdem gern\\p{L}*|obwohl|mais|cependant|toutefois|pero|aunque|sin embargo|mas|porém|embora|ma|però|tuttavia|anche se|maar|echter|hoewel)'

/** How the Romance languages thank and take leave. */
export const LEAVES =
  "(?:merci|c'est (?:gentil|très gentil|aimable|adorable)|gentil à (?:toi|vous|elle)|désolée?|navrée?|bonne (?:chance|continuation|route|suite)|bon courage|plein succès|tous mes vœux|au plaisir|grazie|gentil[ei]|(?<!(?:neanche|nemmeno|non) )mi (?:di)?spiace|spiacente|in bocca al lupo|(?:tanti|i migliori) auguri|auguri a[dl]?|buona fortuna|un saluto a|gracias|mucha suerte|suerte|lo siento|un saludo a|muy amable|obrigad[oa]|boa sorte|lamento|sucesso|muito gentil|cumprimentos|viel (?:glück|erfolg)|alles gute|danke|dank)"

/** Says that something is complete, over, or done without anybody: a reason where they also take leave. */
export const CLOSED = [
  "(?:content|happy|fine|comfortable|satisfied) (?:with (?:the|my|what|things)|as (?:i am|things|it is|we are))|hands (?:are |\\p{L}+ )?full|heart (?:isn't|is not|is no longer) in it",
  '(?:tourné|pasado|virado|voltato|umgeblättert) (?:la|a) (?:page|página|pagina)|handen vol|manos llenas|mani piene|mãos cheias|hände voll|(?:già|ya|já|déjà) (?:abbastanza |bastante |bien |assez )?(?:pien[oa]|llen[oa]|chei[oa]|remplie?)',
  '(?:bien|bem|bene|gut|goed|tranquil[oa]) (?:como|come|so wie|zoals) (?:estoy|estou|sto|es ist|het is|ik ben|soy|sou)|fico-me por aqui|bleibe? (?:ich )?lieber|me quedo como|mi fermo qui|laat het hierbij|belasse es',
  '(?:we|i|they|it|all|everything|that) (?:\\p{L}+ ){0,4}(?:ourselves|myself|in[- ]house|internally)',
  "(?:is|are|'s|been|was|will stay|we're|i'm)(?: already| now| all| quite| more than)* (?:full|filled|taken|sorted|covered|settled|sold|closed|spoken for|complete|oversubscribed|looked after|provided for)",
  '(?:stopped (?:doing|taking|giving|buying|selling|teaching|that|all that|years|in)|quit|gave (?:it |that |all that )?up|given (?:it |that |all that )?up|(?:finished|done|through) with|sold (?:the|my|our|up|it)|winding|wound up|wrapped up|hung up|stepped (?:back|away) from|moved on)',
  '(?:too|far too|much too|a bit too|getting too) (?:old|tired|late|far gone|set in my ways)',
  "(?:i|we)(?:'d| would)? (?:just|only|simply) want (?:to (?!know|make|be (?:sure|clear|honest|introduced|able)|meet|say|ask|check|thank|help|hear|see|understand|confirm)\\p{L}+|peace|quiet|some peace|my peace)",
  '(?:só|apenas|somente) (?:quero|queremos) (?!saber|conhec|perceb|entend|diz|pergunt|agradec|confirm|ajud|ouvi|convers|fal|ser apres)\\p{L}+|(?:solo|sólo|únicamente) (?:quiero|queremos) (?!saber|conoc|entend|dec|pregunt|agradec|confirm|ayud|oír|hablar|charlar)\\p{L}+|(?:voglio|vogliamo) (?:solo|soltanto) (?!sapere|conosc|capire|dire|chied|ringraz|conferm|aiut|parlar|sentire)\\p{L}+',
  '(?:will|möchte)(?: ich)? (?:nur|bloß|jetzt nur|einfach nur) noch (?!wissen|sagen|fragen|kurz|schnell|verstehen|hören)\\p{L}+|(?:wil|willen)(?: (?:ik|we|nu))* (?:alleen|enkel)(?: nog)?(?: maar)? (?!weten|zeggen|vragen|even|horen|begrijpen)\\p{L}+|(?:je )?(?:ne )?(?:veux|voulons) (?:plus que|juste|seulement) (?!savoir|connaître|comprendre|dire|demander|remercier|rencontrer|aider|parler)\\p{L}+',
  'for good|years ago|long ago|long behind me|behind me now|never again|any ?more|no longer|no more|enough on|more than enough|quite enough',
  '(?:kill|divorce|murder|shoot|disown|skin) me',
  '(?:as a |as a matter of |house |our |company |my )(?:rule|policy|principle)',
  '(?:alles|das|es|wir|ich)(?: \\p{L}+){0,4} (?:selbst|selber|intern|in eigenregie)|bedarf(?: \\p{L}+){0,2} gedeckt|gedeckt|(?:nicht|nie|kein\\p{L}*|nichts)(?: \\p{L}+){0,4} (?:mehr|wieder)|zu (?:alt|müde|spät)|(?:aufgehört|aufgegeben|abgeschlossen|vorbei|ausgebucht|besetzt|vergeben|verkauft|geschlossen)|schon (?:genug|alles)|aus prinzip|grundsätzlich',
  "(?:nous-mêmes|moi-même|en interne|complet|complète|pourvue?|vendue?|fermée?|arrêtée?|raccroché|appeso [^.,;]{1,25} al chiodo|pendurei|retraite|retraitée?|par principe|plus jamais)|trop (?:vieux|vieille|tard|âgée?|fatiguée?)|déjà (?:assez|trop|tout|pris|pourvu|quelqu'un)|(?:ne |n')\\p{L}+(?: \\p{L}+)? plus",
  '(?:nosotr[oa]s mism[oa]s|yo mism[oa]|todo nosotros|internamente|en casa|lo hacemos tod[oa]|complet[oa]|cubiert[oa]|vend[ií]|cerr[eé]|jubilad[oa]|jubil[eé]|colgué|ya no|nunca más|por (?:norma|principio)|se acabó)|demasiado (?:viej[oa]|mayor|tarde|cansad[oa])|ya (?:bastante|suficiente)|dej[eé] (?:es[eao]|el|la|todo|de)',
  '(?:internamente|nós própri[oa]s|nós mesm[oa]s|preenchid[oa]|cobert[oa]|vendi|fechei|reformad[oa]|aposentad[oa]|reformei|aposentei|já não|nunca mais|por princípio|acabou-se)|(?:velh[oa]|tarde|cansad[oa]) demais|demasiado (?:velh[oa]|tarde|cansad[oa])|deixei (?:ess[eao]|o|a|tudo|de|disso)',
  '(?:internamente|da soli|noi stessi|per conto nostro|al completo|copert[oia]|venduto|chiuso|smesso|pensionat[oa]|in pensione|mai più|per principio|per scelta)|troppo (?:vecchi[oa]|tardi|stanc[oa])|(?:non) \\p{L}+(?: \\p{L}+){0,2} più',
  '(?:alles|dat|het|wij|we|ik)(?: \\p{L}+){0,4} zelf|(?:intern|volgeboekt|volzet|vergeven|verkocht|gesloten|gestopt|opgehouden|pensioen|voorbij|uit principe)|(?:niet|nooit|geen|niks|niets)(?: \\p{L}+){0,4} meer|te (?:oud|moe|laat)|al (?:genoeg|voorzien|iemand)',
]

/** About this mail, or an answer given before: closes nothing. */
export const ABOUT_MAIL =
  '(?:today|tonight|tomorrow|this (?:week|morning|afternoon|evening)|voicemail|soon|later|yet|heute|morgen|später|bald|noch nicht|ce soir|demain|bientôt|hoy|mañana|luego|hoje|amanhã|logo|depois|oggi|domani|stasera|vandaag|straks|binnenkort|e-?mails?|mails?|messages?|links?|attachments?|spam|inbox|brochure|password|form|(?<!(?:tourn[ée]e? la|turned the|turn the) )page|site|website|answered|replied|wrote|written|sent|signed up|said|anhang|nachricht|geantwortet|geschrieben|lien|pièce jointe|répondu|écrit|correos?|enlace|archivo|respondí|escrito|anexo|respondi|escrevi|allegato|messaggio|risposto|scritto|bijlage|bericht|geantwoord|gestuurd|look forward|looking forward|wait to|heard|hear|gespannt|curious|neugierig|curieu[sx]e?|curios[oa]|nieuwsgierig|time to|tiempo para|temps pour|zeit für|tempo per|tempo para|tijd voor|time on my hands)'
