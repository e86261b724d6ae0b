/** How people decline, put off and hand on in Swedish, Danish and Norwegian. Over lower-case text with single spaces. */
import type { Language } from './language.ts'

const NOT = '(?:inte|ikke|ej|ikkje|icke|ente|itte)'
const MANNER =
  '(?: (?:jag|jeg|eg|vi|mig|meg|det|dette|detta|dessverre|desværre|tyvärr|nok|nog|egentlig|egentligen|faktisk|faktiskt|helt|ärligt|ærlig|talt|heller|hellere|helst|dog|derfor|därför|akkurat|just|lige|nu|nå|rett|slett|rigtig|riktigt|virkelig|verkligen|for|för|tiden|øjeblikket|øyeblikket|i|tillfället|på|grund|grunn|av|af|helse|denne|den|här|gangen|gången|gang|så|da|då|alltså|altså))'
const MONTH =
  '(?:januari?|februari?|mars|marts|april|maj|mai|juni|juli|augusti?|september|oktober|november|december|desember|sommaren|sommeren|hösten|høsten|efteråret|vintern|vinteren|våren|vår|foråret|semestern|ferien|påsk|påske|jul|nyår|nytår|nyttår|pinse|månadsskiftet|årsskiftet|årsskiftet|nästa \\p{L}+|næste \\p{L}+|neste \\p{L}+|\\p{L}*veckor|\\p{L}*uger|\\p{L}*uker|en (?:vecka|uge|uke|måned|månad|tid)|et par \\p{L}+|ett par \\p{L}+|noen \\p{L}+|nogle \\p{L}+|några \\p{L}+|\\d{1,2}\\.? \\p{L}+)'

export const SCANDINAVIAN_REFUSAL = {
  no: [
    '(?:nä|næ|nææ|nejdå|nei du|nej du|nja nej|nix|nope|pænt nej tak|pent nei takk|artigt nej tack)(?: (?:tack|tak|takk|tyvärr|desværre|dessverre|ikke denne gang|inte den här gången))*',
    '(?:ellers|annars) (?:tak|takk|tack)',
    '(?:glem|glöm) det|aldri i livet|aldrig i livet|over min døde krop|over mitt lik|över min döda kropp|ikke tale om|ikke snakk om|kommer inte på fråga|kommer ikke på tale',
    '(?:selvfølgelig|självklart|absolut|selvsagt|naturligvis|naturligtvis|helt klart|helst|heller) (?:ikke|inte|nej|nei)',
  ],
  declines: [
    '(?:helst|gärna|desværre|dessverre|tyvärr) (?:ikke|inte)|(?:vil|vill|ønsker|önskar|orker|orkar)(?: (?:jeg|jag|vi|det|dette|detta|helst|egentlig|egentligen|bare|bara|gerne|gjerne|gärna)){0,3} (?:ikke|inte)(?=$|[,;!.])',
    `(?:jag|jeg|eg|vi|och|og|men|,|^) ?(?:har|orkar|orker|hinner|rekker|når|vill|vil|önskar|ønsker|kan|klarar|klarer|ska|skal|tar|tager|tar ikke|gör|gør|gjør|behöver|trenger|mangler)${MANNER}* (?:${NOT}|ingen|inget|ingenting|intet)(?! (?:emot|imod|imot|problem|invänd\\p{L}*|innvend\\p{L}*|indvend\\p{L}*|hinder|hast|brådska|lova|love|säga|si|sige|svara|svare|veta|vide|vite))${MANNER}*(?: (?:tid|lust|lyst|ork|overskudd|overskud|intresse|interesse|mulighet|mulighed|möjlighet|kapacitet|kapasitet|behov|plass|plads|rum|tid til|bruk for|brug for|träffa|møte|møde|prata|snakke|tale|hjälpa|hjelpe|hjælpe|delta|deltage|vara med|være med|ta på mig|ta på meg|påta mig|tage|ha|have|møder|møter|möten|göra det|gøre det|gjøre det|bli|blive|ställa upp|stille opp|stille op|nya|nye|flere|fler|mer|mere))`,
    `(?:det |dette |detta )?(?:är|er|blir|bliver|känns|føles|passar|passer|funkar|går|blir det)${MANNER}* (?:${NOT}|intet|inget|ikke noget|ikke noe|inte något|inte nåt|inte aktuellt)(?: (?:rätt|noget|noe|något|nåt|rett|riktig|rigtigt|riktigt|aktuellt|aktuelt|for|för|helt|min|mitt|mit|lige|bra|godt))*(?: (?:for|för) (?:mig|meg|oss|os)| (?:kopp te|grej|bord|ting|greie|område|ting|felt))?(?=$|[,;!.])(?<!(?:problem|bråttom|hast|haster) ?)`,
    '(?:må|måste|får|vil|velger|väljer|vælger|vill)(?: (?:jag|jeg|vi|desværre|dessverre|tyvärr|nok|nog|heller|hellere|derfor|därför|å|at|att|pænt|pent|dog|i|denne|omgang|gang))* (?:melde (?:pass|fra|avbud|afbud)|takke (?:nej|nei)|tacka nej|avstå|avslå|avböja|afslå|afstå|stå över|stå over|hoppa över|springe over|skuffe|göra dig besviken|si nei|sige nej|säga nej|lämna återbud|holde meg unna|holde mig)',
    '(?:melder|står|hoppar|springer|säger|siger|sier|takker|tackar|avstår|avböjer|avslår|afslår|passar|passer)(?: (?:jag|jeg|vi|pass|fra|over|över|mig|meg|gärna|pænt|pent|desværre|dessverre|tyvärr|denne|den|här|gang|gangen|gången|men)){0,4} (?:pass|fra|over|över|nej|nei|avbud|afbud|ut|ur)(?=$|[,;!.]| (?:denne|den|til|till|her|här|i|tack|tak|takk))(?! (?:till|til) (?:at|att|å) (?:hjälpe|hjelpe))',
    '(?:jag |jeg |vi )?(?:vil|vill|ønsker|önskar)(?: (?:gerne|helst|gjerne|bare|bara|heller|hellere))* (?:ha|have|vara|være|få)(?: (?:min|mitt|mit))? (?:fred|ifred|lov at være i fred|ro|i fred|lugn och ro|slippe)',
    `(?:${NOT}|inte|ikke) (?:intresserad|interesseret|interessert|sugen|keen|lysten|aktuellt|aktuelt|min grej|min greie|mitt bord|mit bord|noget for mig|noe for meg|något för mig|for meg|for mig|för mig|med på|den rette tid|tilgjengelig|tilgængelig|tillgänglig)`,
    '(?:för|for) (?:mycket|meget|mye|mange|många) (?:på|om|at|å|att|annet|andet|annat)(?: (?:mitt|mit|bord|bordet|gång|gjøre|göra|ørerne|tallerkenen|planen))*(?= |$|[,;!.])(?<=(?:bord|bordet|gång|gjøre|göra|ørerne|tallerkenen|planen))',
    '(?:svaret|mitt svar|mit svar) (?:är|er|blir|bliver|må bli)(?: \\p{L}+){0,2} (?:nej|nei)',
    '(?:säger|siger|sier)(?: (?:jag|jeg|vi))? (?:nej|nei)(?: (?:denne|den|til|till|tack|tak|takk)| ?$|[,;!.])',
    '(?:tar|tager|gir|giver|gjør|gør|gör|ger)(?: \\p{L}+){0,3} (?:ikke|inte|inga|ingen|ikke flere|ikke lenger|inte längre)(?: \\p{L}+){0,3} (?:intervju\\p{L}*|interviews?|møter|møder|möten|oppdrag|opgaver|uppdrag|kunder|samtaler|henvendelser|förfrågningar)',
  ],
  later: [
    `(?:det|vi|så|da|då)(?: (?:det|vi|så))? (?:får bli|får vänta|får vente|må bli|må vente|må vænte|blir det|bliver det|blir)(?: (?:först|først|til|till|framåt|fram mot|framover|frem mot|efter|etter|i|till efter|til efter|tidigast|tidligst|nog|nok))+ ${MONTH}`,
    `(?:hör av (?:dig|er)|återkom|fråga|skriv|mejla|ring|prova|försök|spør|spørg|prøv|ta kontakt|tag kontakt|kontakt|kom tilbake|vend tilbage|meld deg|meld dig|påminn|mind|minn)(?: (?!(?:inte|ikke|aldrig|aldri)(?!\\p{L}))\\p{L}+){0,4} (?:i (?:slutet|början|mitten|slutningen|begyndelsen|starten|slutten|løbet) av |i slutningen af |i starten af |i slutten av |til |till |efter |etter |om |over |i |på nytt |igen |igjen |senere |senare )+(?:den |det )?${MONTH}?`,
    `(?:kan|kunne|skal|ska|får)(?: (?:du|vi|ni|dere|i|jeg|jag))?(?: \\p{L}+){0,3} (?:spørre|spørge|fråga|ta det|tage det|snakkes|höras|høres|vente|vänta|utsette|udsætte|skjuta upp|skyde|komme tilbake|vende tilbage|återkomma)(?: \\p{L}+){0,3} (?:på nytt|igen|igjen|efter|etter|til|till|om|over|i|senere|senare)(?: ${MONTH})?`,
    `(?:^|[,;–-] ?)(?:men )?(?:gärna |gerne |gjerne |kanske |måske |kanskje |først |först |heller |hellere |helst |tidigast |tidligst )*(?:efter|etter|till|til|om|i|over|fra|från|ut på|in i|först i|først i)(?: (?:slutet av|början av|slutningen af|starten af|slutten av|starten av|mitten av|midten av))? ${MONTH}(?: (?:igen|igjen|i stället|i stedet|bättre|bedre|gärna|gerne|gjerne|tack|tak|takk|kanske|istället))*$`,
    `(?:vi |jag |jeg )?(?:är|er|har|står|sitter|sidder)(?: \\p{L}+){0,2} (?:mitt i|midt i|mitt uppe i|midt oppe i|eksamen|høst|slått)[^.!?]{0,40}`,
    'så tar vi det då|så tager vi den derfra|tar vi det da',
  ],
  stranger: [
    '^(?:vem|hvem) (?:är|er) (?:du|dere|ni|i)(?!\\p{L})',
    '(?:känner|kender|kjenner|vet|ved|veit|aner)(?: (?:jag|jeg|eg))?(?: (?:varken|hverken|verken|inte|ikke|ej|ingen|ikkje))+(?: (?:dig|deg|til|till|om|någon|nogen|noen|hvem|vem|kven|denne|den här|dette|detta|han|hun|hon|vedkommende|\\p{L}+)){0,4}',
    '(?:aner|vet|ved|har)(?: (?:jag|jeg))? (?:ikke|inte|ingen aning om|ingen anelse om|ingen idé om|ikke peiling på) (?:hvem|vem)(?: \\p{L}+){0,4}',
    '(?:vem|hvem|kven) (?:är|er|skulle)(?: (?:det|dette|detta|du|denne|han|hun|hon|den|\\p{L}+)){1,4}(?: (?:här|her|egentlig|egentligen|vara|være|for noe))*$',
    '(?:navnet|namnet)(?: \\p{L}+)? (?:siger|säger|sier) (?:mig|meg)(?: \\p{L}+){0,2} (?:ingenting|ikke noget|intet|ikke noe|inte någonting|inget)',
    '(?:siger|säger|sier) (?:mig|meg)(?: (?:absolut|overhodet|överhuvudtaget))? (?:ingenting|ikke noget|intet|ikke noe|inte någonting|inget|ikke en pind)',
    '(?:var|hvor|hvordan|hur)(?: (?:har|fick|fikk|fik))? (?:ni|du|i|dere|de)(?: \\p{L}+){0,2} (?:min|mitt|mit) (?:adress\\p{L}*|adresse|mail\\p{L}*|mejl\\p{L}*|e-?post\\p{L}*|nummer)',
    '(?:aldrig|aldri) (?:hört talas om|hørt om|hørt|møtt|mødt|träffat|truffet|hört)(?: \\p{L}+){0,3}',
    '(?:måste|må) (?:det )?(?:vara|være) (?:ett|en|et)? ?(?:misstag|missförstånd|misforståelse|forveksling|förväxling|feil|fejl)',
  ],
  never: [
    '(?:ta bort|fjern|slett|slet|radera|stryk|meld|avregistrera|avmeld|afmeld|ta|tag)(?: \\p{L}+)? (?:mig|meg|min|mine|mina|mit|mitt|oss|os)(?: (?:från|fra|ur|ut|af|av|bort|ned|alle|alla|jeres|deres|era|er|eran|denne|den|här|listan|listen|registret|registeret|register|lister|mailinglisten|data|adresse|uppgifter|opplysninger)){1,5}',
    `(?:${NOT}|aldrig|aldri|sluta|slutt|stop|hold op)(?: (?:med|att|at|å|mig|meg|mer|mere|igen|igjen|flere|fler))* (?:skriva|skriv|skrive|mejla|maila|maile|kontakta|kontakte|kontakt|send|sende|skicka|spamme|forstyr\\p{L}*|stör\\p{L}*)(?: (?:mig|meg|oss|os|til|till|flere|fler|mer|mere|slike|sådana|sånne|den|slags|e-?post\\p{L}*|mails?|mejl|igen|igjen|nogensinde|noen gang|någonsin)){1,6}`,
    '(?:skriv|kontakta|kontakt|maila|mejla|send|skicka|ring)(?: (?:mig|meg|til|till|oss|os|flere|fler))* (?:aldrig|aldri)(?: \\p{L}+){0,3}',
    '(?:vil|vill|ønsker|önskar)(?: (?:jag|jeg|vi))? (?:inte|ikke|aldrig|aldri)(?: \\p{L}+){0,3} (?:ha|have|få|motta|modtage|ta emot)(?: (?:flere|fler|några|nogen|noen|mer|mere|noe|noget|mail|mails|mejl|e-?post\\p{L}*|beskeder|meldinger|meddelanden|henvendelser|fra|från|dere|jer|er)){1,5}',
    '(?:lad|la|låt|lämna) (?:mig|meg|oss|os)(?: (?:være|vara|få være|få vara))? (?:i fred|ifred)',
  ],
  other: [
    '(?:bättre|bedre|best|bäst|bedst|heller|hellere|hellre|istället|i stedet)(?: (?:att|at|å|om|du|ni|dere|i|för|for|dig|deg))* (?:frågar|fråga|spørge|spørre|spør|spørger|pratar|prata|snakke|snakker|tale|taler|kontaktar|kontakta|kontakte|kontakter|vänder|vender|tar|tage|skriver)(?: (?:med|til|till|på|dig|deg|kontakt))* (?!(?:mig|meg|igen|igjen|efter|etter|om|i)(?!\\p{L}))\\p{L}+',
    '(?:fråga|spør|spørg|kontakta)(?: (?:hellre|heller|hellere|istället|i stedet|bara|bare|da|då))* (?!(?:mig|meg|oss|os|igen|igjen|efter|etter|om|senare|senere|gärna|gerne|gjerne|henne|hende|honom|ham|han|på|hellre|heller|hellere|i|til|till|med|inte|ikke|aldrig|aldri|hon|hun)(?!\\p{L}))\\p{L}+',
    '(?:kontakt|ring|mail|mejla|spør|spørg) (?:hellre|heller|hellere|istället|i stedet) (?!(?:mig|meg|oss|os|igen|igjen|efter|etter|om|senare|senere|gärna|gerne|gjerne|henne|hende|honom|ham|han|på|hellre|heller|hellere|i|til|till|med|inte|ikke|aldrig|aldri|hon|hun)(?!\\p{L}))\\p{L}+',
    '(?:prata|snakk|tal|ta kontakt|tag kontakt|tag fat|vänd dig|vend deg|henvend dig|henvend deg|skriv|ring)(?: (?:hellre|heller|hellere|istället|i stedet|bara|bare|da|då))* (?:med|til|till|hos|i|på) (?!(?:mig|meg|oss|os|igen|igjen|efter|etter|om|senare|senere|gärna|gerne|gjerne|henne|hende|honom|ham|han|på|hellre|heller|hellere|i|til|till|med|inte|ikke|aldrig|aldri|hon|hun)(?!\\p{L}))\\p{L}+',
    '(?:skal|må|bör|bør|får|kan) (?:du|ni|dere|i|de)(?: (?:heller|hellere|hellre|istället|hellst|jo|nog))* (?:spørge|spørre|fråga|snakke med|tale med|prata med|kontakte|kontakta|henvende dig til|vende deg til|vända dig till|ta kontakt med|tage fat i) (?!(?:mig|meg|henne|hende|ham|han)(?!\\p{L}))\\p{L}+',
    '(?:hon|hun|han|hun der|som|der|den som|det er hende der|det är hon som|det er han som|det är han som)(?: som| der)? (?:har hand om|styrer|tar seg av|tager sig af|tar hand om|sköter|ansvarar för|har ansvaret|har ansvar|står for|står för|håndterer|hanterar|bestämmer|bestemmer|leder|driver|jobber med|arbetar med)(?: \\p{L}+){0,4}',
    '(?:slutade|sluttet|stoppede|slutat|gikk av|gick i pension|gik på pension)(?: (?:i|för|for|der|där))?(?: (?:fjor|fjol|våras|sommer|höst|januar\\p{L}*|siden|sedan))?(?=$|[,;!.])',
    '(?:min|vår|vores) (?:kollega|efterträdare|etterfølger|efterfølger|partner|bror|søster|syster|chef|sjef|man|mann|mand|fru|kone) (?:har|är|er|tar|heter|hedder|vet|ved|kan|styrer|sköter)',
    '(?:det |detta |dette )?(?:hör|hører|ligger|sorterar|sorterer)(?: \\p{L}+){0,2} (?:under|hos|till|til|på) (?!mig|meg)\\p{L}+',
  ],
  notMine: [
    '(?:jag |jeg )?(?:är|er)(?: \\p{L}+)? (?:fel|feil|forkert|inte rätt|ikke rett|ikke den rette|ikke riktig)(?: \\p{L}+)? (?:person|adress|adresse|kontakt)',
  ],
  regret: [
    '(?:tyvärr|desværre|dessverre|beklager|beklagar|ledsen|lei for|ked af|undskyld|unnskyld|förlåt|synd|trist|tråkigt|inget illa menat|ikke personlig|hoppas (?:att )?du förstår|håber du forstår|håper du forstår|forståelse|förståelse)(?! (?:sent|sen|for sent|for sen|the late|det sena))',
    '(?:tack|tak|takk|tusen takk|mange tak|mange takk|snällt|snillt|sødt|hyggeligt|hyggelig|koselig|smickrad|beæret|beæret|smigret|hedrad|vänligt|fint)(?: (?:för|for|av|af|at|att|du|dig|deg|tenkte|tänkte|tænkte|på|mig|meg|spør|frågar|spørger|frågan|henvendelsen|tilliten|tilliden|förtroendet|ändå|likevel|alligevel|spurte|spurgte)){0,7}',
    '(?:lycka till|lykke til|held og lykke|allt gott|alt godt|ønsker|önskar)(?: \\p{L}+){0,5}|(?:ha|hav) en (?:fin|god|bra) \\p{L}+|hils|hälsa',
  ],
  undecided: [
    '(?:vet|ved|veit|vide|vite|veta|säker|sikker|bestemt|bestämt|avgjort|förstår|forstår|skjønner|sett|set|läst|læst|lest|fått|fået|fick|fikk|svart|svaret|svarat|lova|love|kun|bara|bare|alltid|altid|alla|alle|genast|straks|med en gang|så snabbt|helt klar|farligt|farlig|nødvendig|noe å takke|att tacka|i tvivl|tvil)',
  ],
  prevented: [
    '(?:pension\\p{L}*|pensjon\\p{L}*|slutat|sluttet|stoppet|stoppede|fullbokad|fullbooket|opptatt|fullt opp|konkurrent\\p{L}*|inhabil|jäv|jävig|for gammel|för gammal|for syk|for syg|utbränd|utbrent|min ro|fred|nok med|nok å gjøre|fullt upp|nog med|dårlige erfaringer|dåliga erfarenheter|forbudt|förbjudet)',
  ],
} satisfies Language
