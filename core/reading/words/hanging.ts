/**
 * What an introduction hangs on, by reason, in each of the main languages: an answer that is outstanding, an event that comes first,
 * a word of the reader's, another person instead, somebody else's promise, an address that is not known. Sources as in `Wavering`.
 */

export interface Hanging {
  anywhere: readonly string[]
  /** Only in the clause of an introduction. */
  about: readonly string[]
}

/** Talk that is over is no event to wait for. */
const OVER =
  '(?:gespräch|treffen|telefonat|anruf|abend|essen|mail|call|chat|talk|meeting|dinner|lunch|panel|conversation|discussion|réunion|appel|discussion|déjeuner|dîner|échange|charla|llamada|reunión|cena|comida|conversación|conversa|chamada|reunião|jantar|almoço|chiacchierata|telefonata|riunione|cena|pranzo|gesprek|telefoontje|etentje|overleg|borrel|lezing|vortrag|concert|konzert)'

export const ENGLISH_HANGING: Hanging = {
  anywhere: [
    "(?:this|it|here)(?:'s| is)(?: (?:just|only|still|my|merely)){0,2} (?:an? |the )?(?:first |rough )?(?:draft|test)(?! (?:of|for|pilot|kit|piece|horse)(?!\\p{L}))",
    "wait(?:ing)? (?:until|till) (?!you (?:see|hear|meet|taste|try|read))|(?:wiser|better|best|easier|kinder|fairer) (?:if|for|that|coming) (?:(?:it|this|that|the intro\\p{L}*) )?(?:(?:came|comes|to come|were to come) )?from (?!me(?!\\p{L}))|§ and (?:i|me)(?: \\p{L}+)? (?:aren't|are not|don't|haven't|have not|no longer|barely|hardly)(?: \\p{L}+)? (?:speak|talk|spoken)",
    'before (?:he|she|they|§) (?:sees?|hears?|reads?|gets?|meets?|looks?|knows?|learns?|finds out|(?:is|are) (?:asked|told|written|bothered))(?!\\p{L})',
    '§,? (?:as well )?or (?:(?:perhaps|maybe|possibly|else|rather) )?(?:his|her|their|my|our|the|an?|one|some|another|with|to|§|would you)(?!\\p{L})',
    "(?:let me know|tell me|say so|give me a (?:shout|nod|sign)|drop me a line|shout|ping me|wave|nod|holler),? (?:and|then) i(?:'ll| will| can| would)(?: (?!think|look|try|see|find)\\p{L}+)",
    '(?:my|our|his|her) (?:\\p{L}+ ){1,2}(?:promised|offered|agreed|volunteered|wants|wanted|means|meant|plans|planned|hopes) to (?:introduce|put|connect|get|bring)',
    "(?:hasn't|has not|haven't|have not|didn't|did not|never)(?: yet| even)? (?:answered|replied|responded|got back|come back|written back|called back|said (?:yes|anything)|agreed|heard (?:back )?from §)(?! (?:a|an|the|any|your|you|my)(?!\\p{L}))",
    "(?:let me|i'll|i will|i need to|i must|have to) (?:mull|sleep on|chew on|chew over)(?!\\p{L})",
    "(?:no|little|any) (?:use|sense|point) (?:in|un)|(?:only|doesn't|won't|would) (?:makes?|make) (?:any )?sense (?:when|if|once|after|until)",
  ],
  about: [
    '(?:introduce|connect) (?:you|him|her|them|§)(?: (?:two|both|all|to §|to him|to her|to them)){0,2},? (?:there(?! and then| (?:is|are|,))|in person|face to face)(?!\\p{L})(?![^.!?]*(?:do|doing) it (?:here|now))',
    "(?:never|haven't|have not|didn't|hadn't)(?: \\p{L}+)? (?:got|get|gotten|came|found|had) (?:a?round to|the time)(?: (?:it|that|doing it))?(?=[.!;]|$)",
    "(?:next (?:year|spring|summer|autumn|fall|winter|season|term)|in (?:the )?(?:spring|summer|autumn|new year)|after (?:easter|christmas|the (?:summer|holidays?|fair|show|harvest|season|launch|move|wedding|election))),? (?:i|we)(?:'ll| will| can)",
  ],
}

export const GERMAN_HANGING: Hanging = {
  anywhere: [
    '(?:persönlich|live|von angesicht zu angesicht) (?:vor|vorstellen|vorzustellen|bekannt ?\\p{L}*|zusammenbringen)(?!\\p{L})',
    '(?:das|dies|hier) ist (?:nur |erst |bloß )?(?:ein|mein|der) (?:erster )?entwurf',
    'wart(?:e|et|en wir|en sie)(?: (?:noch|lieber|bitte|damit|erst)){0,3},? bis(?! (?:du|sie) (?:\\p{L}+ ){0,2}(?:siehst|hörst|sehen|hören))',
    '(?:höre?|frage?|horche?|schaue?|klopfe?|rufe?|fühle?|spreche?|rede?)(?: ich)?(?: \\p{L}+| §){0,6} und (?:\\p{L}+ ){1,5}dann (?:vor|bekannt|zusammen)(?!\\p{L})',
    'bevor (?:er|sie|§)(?: \\p{L}+){0,4} (?:sieht|hört|liest|bekommt|kriegt|erfährt|gefragt)(?!\\p{L})',
    '§,? oder (?:(?:vielleicht|eher|auch|an|mit) )?(?:sein|ihr|mein|unser|dessen|deren|ein|der|die|das|§)',
    '(?:warte|abwarten|hoffe)(?: \\p{L}+| §){0,5} (?:auf|bis)(?: (?!dein|ihre|eure)\\p{L}+){0,3} (?:ok|okay|zusage|antwort|rückmeldung|einverständnis|freigabe|ja)(?!\\p{L})',
    '(?:hat|haben)(?: sich)?(?: mir| bei mir| bisher)? (?:noch|bisher|bislang|nie) ?(?:nicht|nichts)? (?:geantwortet|gemeldet|reagiert|zugesagt|zugestimmt|zurückgerufen|gehört)|(?:sobald|sowie|wenn|falls) (?:er|sie|§) (?:zusagt|zustimmt|antwortet|ja sagt|einverstanden|sich meldet|mag|will|möchte|zurück|wieder)(?=[^.!?]{0,60}(?:stelle|mache|bringe|vernetze|verbinde) ich)',
    '(?:lieber|besser|leider)(?: \\p{L}+){0,2} nicht(?: mehr)? (?:vor|bekannt|zusammen|vernetz|verbind|in kontakt)',
    '(?:erinner\\p{L}*|frag\\p{L}*)(?: mich)(?: \\p{L}+| §){0,8},? (?:dann )',
    'bei (?:interesse|bedarf)(?!\\p{L})|(?:dafür|dazu) (?:brauchst|brauchen) (?:du|sie) mich',
    '(?:mein|meine|unser|unsere|sein|seine|ihr|ihre) \\p{L}+ (?:wollte|will|wird|möchte|kann|könnte|soll|sollte) (?:dich|dir|euch|ihnen)(?!\\p{L})',
  ],
  about: [
    '(?:wird|klappt|kommt|geht)(?: \\p{L}+){0,4} (?:nichts|nicht(?: zustande)?)(?=[.,;!]|$)|fällt (?:\\p{L}+ )?(?:aus|flach|ins wasser)|hat sich zerschlagen',
    `nach (?:der|dem|den) (?!${OVER}|letzte)\\p{L}+(?<!${OVER})(?: \\p{L}+){0,3} (?:stelle|mache|bringe|vernetze|verbinde|werde|kann) ich|vorher hat (?:er|sie|§) (?:keine|wenig)|(?:ab|im|nächste\\p{L}*) (?:frühjahr|frühling|sommer|herbst|winter|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|monat)(?: \\p{L}+){0,2} (?:stelle|mache|bringe) ich`,
    'selbst (?:an|schreiben|kontakt)|je nachdem',
  ],
}

export const FRENCH_HANGING: Hanging = {
  anywhere: [
    'présent\\p{L}+(?: \\p{L}+| §){0,5} (?:en personne|de vive voix)',
    "(?:c'est|ceci est|voici) (?:juste |seulement )?un brouillon",
    "attend(?:s|ez|ons) qu(?:e|'|oi)|(?:te|vous) ferai (?:signe|savoir)",
    "avant qu['e ]{1,2}(?:il|elle|§) (?:ne )?(?:(?:le|la|l') ?)?(?:voie|lise|sache|reçoive|entende|soit (?:contacté|prévenu))",
    "§,? ou (?:(?:peut-être|bien|alors|à|avec) )?(?:sa|son|ses|leur|ma|mon|notre|un|une|la|le|l'|§)",
    "(?:il faut|faudrait|faut) (?:d'abord )?que (?:je|j')(?: \\p{L}+| ?l'en| ?en)? ?(?:parle|demande|vérifie|voie|réfléchisse|consulte|obtienne)|j'en parle (?:d'abord )?(?:à|avec)",
    "(?:ne |n')?(?:m'a|m'ont|(?<=(?:§|il|elle) n')a) pas (?:encore|toujours)? ?(?:répondu|donné|rappelé|accepté|confirmé|dit)|(?:dès|une fois|quand|si|lorsqu|dès que|dès qu)(?: ?qu)?['e ]+(?:il|elle|§) (?:accepte|répond|aura|dit|donne|est d'accord|sera|confirme|revient)(?=[^.!?]{0,60}je (?:te|vous|t'|le|la|l') ?(?:l[ea] )?(?:présent|met))",
    "une fois (?:que|qu'|ton|ta|votre|le|la|l'|les|mon|ma|notre)[^.!?]{2,50}, ?(?:je|nous)",
    "(?:fais|faites)-moi (?:signe|savoir)(?= et|[.!]|$)|(?:rappelle|relance|rappelez|relancez|reparle|reparlez)-(?:moi|m'en)",
    "ne (?:peux|pourrai|pouvons|vais|veux|dois)(?: \\p{L}+)? (?:plus|pas)(?: \\p{L}+)? (?:te|vous|le|la|l'|vous) ?(?:présent|mett|faire)",
    '(?:mon|ma|notre|son|sa) \\p{L}+ (?:va|doit|devait|voulait|peut|pourra) (?:te|vous) (?:présent|mett)',
    "si jamais|si (?:ça|cela) (?:peut|pouvait|te|t'|vous) ?(?:est |être |servir |rendre )?(?:utile|service|aider)?",
  ],
  about: [
    "(?:tombe|tombé) à l'eau|ne se (?:fera|fait) (?:pas|plus)|est annulée?",
    "après (?:le|la|les|l') ?(?:salon|vacances|été|fêtes|déménagement|rentrée|foire|lancement|récolte|vendanges)|d'ici là|(?:au|à l') ?(?:printemps|automne|été|rentrée)|l'(?:an|année) prochaine?|selon (?:qui|lequel|laquelle)|à vérifier|sans garantie",
  ],
}

export const SPANISH_HANGING: Hanging = {
  anywhere: [
    'present\\p{L}+(?: \\p{L}+| §){0,5} en persona',
    '(?:esto )?es (?:solo |sólo )?un borrador',
    'esper(?:a|e|ad|en|emos|amos) (?:a que|hasta que)',
    'antes de que (?:él |ella |§ )?(?:l[oa] )?(?:vea|lea|oiga|sepa|reciba)(?!\\p{L})',
    '§,? (?:o|u) (?:(?:quizá|bien|a|con|mejor) )?(?:su|sus|mi|un|una|la|el|al|a su|§)(?!\\p{L})',
    '(?:no|aún|todavía)(?: me| nos)?(?: ha| han| he)? (?:contestado|respondido|dicho|confirmado|aceptado)|(?:en cuanto|cuando|si|apenas) (?:me |lo )?(?:acepte|conteste|responda|diga|confirme|vuelva|dé|tenga)(?=[^.!?]{0,60}(?:te|os|le|les) (?:l[oa]s? )?(?:present|pong|pondr))',
    '(?:lo|la|se lo|le) (?:consulto|hablo|pregunto|comento|confirmo)(?= |[.,])|(?:te|le|os) (?:digo|aviso|cuento)(?=[.,;!]|$| (?:algo|cuando|luego))',
    '(?:avísa|dí|dime|llámame|escríbeme|recuérda)(?:me)?(?: \\p{L}+| §){0,7} y (?:te|os|se|le)(?: l[oa]s?)? (?:presento|pongo|presentaré)',
    '(?:pero |, |mas )?(?:ahora|de momento|por ahora|todavía|aún) no(?=[.,;!]|$)',
    '(?:te|os|le|les) (?:va|van|iba|quiere|(?<!(?:^|[.,:;!] ?)(?:te|os|le|les) )quería|puede|podrá) (?:a )?(?:presentar|poner)|(?:va|iba|quiere|quería) a? ?(?:presentar|poner)(?:te|os|le)|no (?:sé|estoy segur[oa] de) si (?:sigue|aún|todavía|funciona)',
  ],
  about: [
    'no (?:va a poder ser|puede ser|podrá ser|va a salir|saldrá)|se ha caído|queda(?:do)? en nada',
    'después de(?:l)? (?:la |las |los )?(?:feria|vacaciones|verano|navidad\\p{L}*|fiestas|mudanza|cosecha|vendimia|lanzamiento|semana santa|salón)|hasta entonces|en (?:primavera|verano|otoño|invierno|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?= |[.,])(?=[^.]*present)|el año que viene|según (?:quién|cuál)|compru[eé]bal[ao]|por confirmar|sin garantía|si te (?:resulta|es|sirve|viene) ',
  ],
}

export const PORTUGUESE_HANGING: Hanging = {
  anywhere: [
    'apresent[\\p{L}-]+(?: \\p{L}+| §){0,5} (?:em pessoa|pessoalmente)',
    '(?:isto )?é (?:só )?um rascunho',
    'esper(?:a|e|em|emos|amos) (?:que|até)(?!\\p{L})',
    'antes (?:de|que) (?:ele|ela|§) (?:o |a )?(?:ver|ler|saber|receber|ouvir|veja|leia|saiba|receba)(?!\\p{L})',
    '§,? ou (?:(?:talvez|então|a|com|ao|à) )?(?:o|a|seu|sua|meu|minha|um|uma|ao|à|§)(?!\\p{L})',
    '(?:à espera|espero|aguardo|esperando)(?: \\p{L}+){0,4} (?:do|da|de|pelo|pela)? ?(?:ok|resposta|sim|acordo|autorização|confirmação)|(?:ainda|até agora) não(?: me| nos)? (?:respondeu|disse|confirmou|aceitou|ligou)|(?:assim que|quando|se|logo que) (?:aceitar|responder|disser|confirmar|voltar|puder)(?=[^.!?]{0,60}(?:apresent|ponho|coloco))',
    '(?:avisa|avise|diz|diga|lembra|lembre|liga)-?(?:me)?(?: \\p{L}+| §){0,7} e (?:eu )?(?:apresento|ponho|coloco|te apresento)',
    '(?:mas |, )?(?:agora|por agora|por enquanto|ainda|já) não(?=[.,;!]|$)',
    '(?:ofereceu|prometeu|prontificou)-se (?:para|a)|(?:vai|ia|quer|queria) (?:te )?(?:apresentar|pôr|colocar)(?:-te|-vos|-lhe)|não sei se (?:ainda|continua|funciona)',
    'se (?:te|lhe|for|vos) (?:for )?(?:útil|preciso|jeito|ajudar|servir)',
  ],
  about: [
    'não (?:vai dar|vai ser possível|se faz|se fará)|(?:fica|ficou) sem efeito|(?:cai|caiu) por terra',
    '(?:depois|após) d?(?:[oae]s?|[oa]s) (?:feira|férias|verão|natal|festas|mudança|colheita|vindima|lançamento|páscoa|carnaval)|até lá|na (?:primavera)|no (?:verão|outono|inverno)|para o ano|(?:conforme|consoante|dependendo de) quem|(?:, |e )(?:confirma|verifica|a confirmar|por confirmar)(?=[.,!]|$)|sem garantia',
  ],
}

export const ITALIAN_HANGING: Hanging = {
  anywhere: [
    'present\\p{L}+(?: \\p{L}+| §){0,5} di persona',
    '(?:questa )?è (?:solo )?una bozza',
    'aspett(?:a|i|iamo|ate) (?:che|fino)(?!\\p{L})',
    'prima che (?:lui |lei |§ )?(?:l[oa] )?(?:veda|legga|sappia|riceva|senta)(?!\\p{L})',
    "§,? o (?:(?:forse|magari|anche|a|con|alla|al) )?(?:(?:la |il )?(?:sua|suo|mia|mio)|un|una|la|il|l'|§)",
    "(?:aspetto|attendo|aspettiamo)(?: \\p{L}+| §){0,5} ?(?:l'ok|ok|risposta|conferma|via libera|che)|non (?:mi|ci) (?:ha|hanno) (?:ancora )?(?:risposto|detto|confermato|richiamato)|(?:appena|se|quando|non appena) (?:mi )?(?:accetta|risponde|conferma|dice|torna|richiama|può)(?=[^.!?]{0,60}(?:present|mett))",
    '(?:prima|prima però|però prima)(?: \\p{L}+)? ?(?:gli|le|lo|la|ne) (?:chiedo|sento|domando|parlo)',
    '(?:fammi|fatemi) (?:sapere|un cenno|un fischio) e (?:vi|ti|te)|dimmi(?: \\p{L}+){0,3} e (?:vi|ti|te)|(?:ricorda|ricordate)(?:mi|melo|mene)(?!\\p{L})',
    '(?:ma |però |, )(?:adesso|ora|per ora|al momento|ancora) no(?=[.,;!]|$)',
    'è (?:saltat[oa]|sfumat[oa]|andat[oa] a monte)|non se ne fa|(?:finit|passat|terminat)[oaie] (?:il|la|le|i|gli) \\p{L}+,? (?:ti|vi|te l[oa]) (?:present|mett)|non so se (?:funziona|è ancora|sia ancora|vale)|(?:mia|mio|nostr[oa]|sua|suo) \\p{L}+ (?:deve|doveva|vuole|voleva|può) (?:presentar|metter)',
  ],
  about: [
    "dopo (?:la|le|il|l'|lo|i) ?(?:fiera|ferie|vacanze|estate|natale|feste|trasloco|vendemmia|raccolta|lancio|pasqua|salone)|fino ad allora|(?:in|a) (?:primavera|autunno|settembre|gennaio)(?= |[.,])|l'anno prossimo|a seconda di|da (?:verificare|controllare)|senza garanzia|se ti (?:è|serve|torna|può) ",
  ],
}

export const DUTCH_HANGING: Hanging = {
  anywhere: [
    '(?:in levenden lijve|persoonlijk)(?: \\p{L}+| §){0,6} (?:voor|voorstellen|voor te stellen)(?!\\p{L})',
    'dit is (?:maar |nog )?een (?:concept|kladje)',
    'wacht(?:en)?(?: we)?(?: (?:nog|even|liever|maar)){0,3} tot(?!\\p{L})',
    'voordat (?:hij|zij|ze|§)(?: \\p{L}+){0,4} (?:ziet|hoort|leest|krijgt|weet)(?!\\p{L})',
    '§,? of (?:(?:misschien|anders|aan|met) )?(?:zijn|haar|hun|mijn|onze|een|de|het|§)',
    '(?:vraag|check|bel|polst?)(?: \\p{L}+| §){0,4} eerst|wacht (?:nog |even )?op (?:het |een |de |zijn |haar )?(?:akkoord|ok|oké|antwoord|reactie|toestemming|ja|bevestiging)|(?:heeft|hebben)(?: me| mij| zich)? (?:nog|tot nu toe|nooit) (?:niet|niets) (?:geantwoord|gereageerd|gebeld|gezegd|gehoord)|(?:zodra|als|wanneer) (?:hij|zij|ze|§) (?:ja|akkoord|antwoordt|reageert|instemt|terug|bevestigt|wil)(?=[^.!?]{0,60}(?:stel|breng) ik)',
    '(?:herinner|help|vraag)(?: me| mij)(?: \\p{L}+| §){0,8},? dan |laat (?:het |me |maar |even ){1,3}(?:weten|horen) en (?:dan )?',
    '(?:maar |, )?(?:nu|op dit moment|vandaag) (?:even |nog |liever )?niet(?=[.,;!]|$)|(?:gevraagd|verzocht)(?: \\p{L}+){0,4} niet',
    '(?:daar|hier) (?:heb je|hoef je|heeft u) mij (?:niet|toch)|(?:mijn|onze|zijn|haar) \\p{L}+ (?:zou|wil|wilde|gaat|kan|zal) (?:je|jou|jullie|u)(?!\\p{L})|(?:geen idee|weet niet|vraag is) of (?:dat|het|die)',
  ],
  about: [
    '(?:gaat|ging|zal)(?: \\p{L}+){0,2} niet (?:door|doorgaan|lukken)(?!\\p{L})|laat(?: \\p{L}+| §){0,4} (?:maar )?zitten(?!\\p{L})',
    'na de (?:beurs|vakantie|zomer|feestdagen|kerst|verhuizing|oogst|lancering)|na (?:pasen|kerst)|tot die tijd|(?:in|na) (?:het )?(?:voorjaar|najaar|de zomer|de herfst)|volgend jaar|(?:even|nog) (?:checken|nakijken|controleren)|onder voorbehoud|wie er (?:maar )?(?:tijd|kan)|als (?:dat|het) (?:\\p{L}+ ){0,2}(?:handig|nuttig|helpt|van pas|zinvol)',
  ],
}
