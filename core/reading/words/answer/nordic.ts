/** Answers in Swedish, Danish, Norwegian, Finnish, Estonian, Latvian and Lithuanian. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

export const NORDIC: Language = accentless({
  yes: [
    'det (?:er|är|vore|ville være|høres) (?:\\p{L}+ )?(?:fint|greit|grejt|okej|ok|i orden|bra|roligt|hyggelig|hyggeligt|kul|trevligt|lugnt|i sin orden)(?: (?:med|for|för) (?:mig|meg|min del))?',
    '(?:selvsagt|selvfølgelig|självklart|klart|visst|ja) (?:det|da)?,? ?(?:bare |bara )?(?:kjør|kør|kör) på',
    '(?:bare |bara )?(?:kjør|kør|kör) (?:på|i vei|løs)',
    'klart det|så (?:hyggelig|hyggeligt|roligt|trevligt)',
    '(?:totta kai,? |toki,? )?(?:esittele|tutustuta|yhdistä) (?:vain|vaan|meidät|toki)(?: vain| toki)?',
    '(?:ja|jo|japp|jepp|jadå|jajamän|jaja|okej|ok|absolut|självklart|visst|gärna|klart|toppen|selvfølgelig|selvsagt|naturligvis|gerne|gjerne|sikkert|jeps)(?: (?:tack|tak|takk|gärna|gerne|gjerne|absolut|visst|självklart|selvfølgelig|det går bra|det är ok|mycket gärna|hemskt gärna|väldigt gärna|meget gerne|veldig gjerne|for søren|för tusan|da|då|det vill jag|det vil jeg|kör på|kjør på|for fanden|selvsagt|klart|det er fint|det er ok|ja|endelig|naturligvis|för all del|svært gjerne))+',
    '(?:mycket|hemskt|väldigt|jätte|så|meget|rigtig|veldig|svært|kjempe)[ -]?(?:gärna|gerne|gjerne)',
    '(?:självklart|klart|naturligtvis|absolut|givetvis|sjävklart|selvfølgelig|selvsagt|naturligvis|helt sikkert|helt klart|helt enig|helt i orden)',
    '(?:kör(?: på| hårt)?|kjør(?: på)?|kør(?: på| bare| løs)?|det (?:går bra|låter bra|är lugnt|är ok|är okej|funkar|passar(?: bra)?|er fint|er helt fint|er ok|er i orden|lyder godt|lyder bra|høres bra ut|høres fint ut|kan du gerne|må du gerne|kan du gjerne|må du gjerne|vill jag gärna|vil jeg gerne|vil jeg gjerne|kan ni gärna)|inga problem|inget problem|intet problem|ikke noget problem|ingen problem(?:er)?|ikke noe problem|inga hinder|ingen innvendinger|ingen indvendinger|inga invändningar|varför inte|hvorfor ikke|med (?:stor |største |stort )?(?:glädje|nöje|glæde|fornøjelse|glede|fornøyelse)|med glæde|jag är med|jeg er med|jag samtycker|jeg samtykker|jag godkänner|det godkänner jag|jag tackar ja|jeg takker ja|tackar ja|takker ja|(?:introducera|presentera|presenter|introducer|introduser|koppla ihop) (?:oss|os)(?: gärna| gerne| gjerne| bara)?|sätt oss i kontakt|sæt os i forbindelse|sett oss i kontakt|kul idé|bra idé|god idé|god ide|så gerne|for min del(?: gjerne| gerne)?|för min del(?: gärna)?|fint|lugnt|okej för mig|ok för mig|ok for mig|ok for meg|gör det|gør det|gjør det|perfekt|topp|toppen|supert|alle tiders|jättebra|jättekul)',
    // Suomi
    '(?:kyllä|joo|juu|jep|toki|tottakai|totta kai|ilman muuta|mielellään|mielelläni|sopii|ok|selvä|tietysti|tietenkin|ehdottomasti)(?: (?:kyllä|joo|kiitos|vaan|hyvin|mulle|minulle|käy|sopii|mielellään|mielelläni|oikein mielellään|oikein mielelläni|toki|ilman muuta|ehdottomasti|kiitos paljon))*',
    '(?:oikein|erittäin|todella|tosi) (?:mielellään|mielelläni)|(?:se )?(?:käy|sopii)(?: (?:hyvin|mulle|minulle|kyllä|mainiosti|erinomaisesti|minulle hyvin|mulle hyvin))*|ei ongelmaa|ei mitään ongelmaa|miksi ei|mikäs siinä|mikä ettei|suostun|olen mukana|olen samaa mieltä|hyvä idea|hieno idea|hienoa|(?:esittele|tutustuta|yhdistä) (?:meidät|meitä)|anna mennä|antaa mennä|siitä vaan|ilolla|ilomielin|kernaasti|passaa|hyväksyn',
    // Eesti, latviešu, lietuvių
    '(?:jah|jaa|ikka|muidugi|loomulikult|kindlasti|meeleldi|hea meelega|sobib|olgu|palun|ok|väga hea meelega|rõõmuga|pole probleemi|ei ole probleemi|miks mitte|olen nõus|nõus|tutvusta meid|suurima heameelega|hea mõte|minu poolest)(?: (?:jah|ikka|muidugi|palun|hea meelega|sobib|aitäh|meeleldi|väga hea meelega|olen nõus|tutvusta meid|kindlasti))*',
    '(?:jā|ja|labi|protams|labprāt|noteikti|ar prieku|ar lielāko prieku|ļoti labprāt|nav problēmu|bez problēmām|kāpēc ne|piekrītu|esmu par|lūdzu|der|iepazīstini mūs|iepazīstiniet mūs|laba doma|ok|būšu priecīgs|būšu priecīga|skaidrs)(?: (?:jā|protams|labprāt|ar prieku|paldies|lūdzu|noteikti|iepazīstini mūs|piekrītu|ļoti labprāt))*',
    '(?:taip|žinoma|zinoma|mielai|su malonumu|su džiaugsmu|labai mielai|gerai|tinka|sutinku|nėra problemų|jokių problemų|be problemų|kodėl ne|būtinai|prašau|esu už|supažindink mus|supažindinkite mus|gera mintis|ok|aišku|tikrai taip|džiaugsiuosi|sutarta)(?: (?:taip|žinoma|mielai|su malonumu|ačiū|prašau|sutinku|labai mielai|supažindink mus|supažindinkite mus|kodėl ne))*',
  ],
  no: [
    '(?:nej|nei|nja nej|tyvärr|desværre|dessverre|tack|tak|takk|helst|helst ikke|beklager|ledsen)(?: (?:tack|tak|takk|tyvärr|desværre|dessverre|inte|ikke|helst inte|helst ikke|men nej|men nei|men nej tack|men nej tak|men nei takk|jag avstår|jeg avstår|ikke denne gang|inte den här gången|ikke denne gangen|inte intresserad|ikke interesseret|ikke interessert|det passer ikke|jag kan inte|jeg kan ikke|inte för mig|ellers tak|ellers takk|lieber nicht|inte denna gång|avstår))+',
    '(?:jag |jeg )?(?:avstår|avböjer|passar|passer|takker nei|takker nej|tackar nej|står over|springer over|hoppar över|afslår|avslår)(?: (?:den här gången|denne gang|denne gangen|denna gång|tyvärr|desværre|dessverre))?',
    '(?:inte|ikke) (?:intresserad|interesseret|interessert|för mig|for mig|for meg|aktuellt|aktuelt|nu|nå|lyst)|ingen lyst|aldrig i livet|glem det|glöm det|ikke tale om',
    '(?:ei|en|valitettavasti|ikävä kyllä|kiitos|en valitettavasti)(?: (?:kiitos|valitettavasti|ei|en|ei kiitos|mutta ei|mutta ei kiitos|tällä kertaa|ole kiinnostunut|ehdi|pysty|halua|voi|kiinnosta|nyt|tule kuuloonkaan|missään nimessä|jaksa|oikein))+',
    '(?:jätän väliin|kieltäydyn|en ole kiinnostunut|ei kiinnosta|passaan tämän)',
    '(?:ei|kahjuks|aitäh|tänan|vabandust)(?: (?:aitäh|tänan|ei|kahjuks|aga ei|ole huvitatud|soovi|saa|taha|seekord|huvita|seekord mitte))+|keeldun|pole huvitatud|mitte seekord',
    '(?:nē|ne|diemžēl|paldies|žēl|atvainojiet)(?: (?:nē|paldies|bet nē|diemžēl|neinteresē|nevaru|šoreiz|šoreiz nē|neesmu ieinteresēts|neesmu ieinteresēta|negribu))+|neinteresē|atsakos|nevēlos|atteikšos',
    '(?:ne|deja|ačiū|aciu|atsiprašau)(?: (?:ne|ačiū|deja|bet ne|negaliu|nedomina|nenoriu|šį kartą|ne šį kartą|nesidomiu))+|nedomina|atsisakau|nesidomiu|nenoriu|deja ne',
  ],
  filler: [
    '(?:tack|tak|takk)(?: (?:så mycket|för att du frågar|för att du frågade|för frågan|snälla|for at du spør|for at du spørger|fordi du spør|for henvendelsen|for spørsmålet|for at spørge|skal du ha|skal du have|for mailen|för mejlet|på förhånd|på förhand))*',
    'mange (?:tak|takk)|tusen (?:tack|takk)|tusind tak|hälsningar|mvh|vh|hilsen|venlig hilsen|vennlig hilsen|mh|hejsan|tjena|hei|moi|moikka|terve|terveisin|kiitos(?: (?:paljon|kysymästä|viestistä|tarjouksesta|kun kysyit|ajatuksesta))*|kiitti',
    'för mig|for mig|for meg|från mig|fra mig|tere|tervist|aitäh(?: küsimast| küsimise eest)?|tänan(?: väga| küsimast)?|sveiki|labdien|labas|laba diena|paldies(?: par \\p{L}+)?|ačiū(?: (?:labai|už \\p{L}+|kad paklausėte|kad klausi))*|aciu|lūdzu|prašau|palun',
  ],
  agrees: [
    '(?:hon|hun|han|alice) (?:må|får|kan)(?: (?:gerne|gärna|gjerne|godt|bara|bare))* (?:få|have|ha|ta) (?:min|mitt|mit|mine|e-posten min|nummeret mitt|mailen min|adressen min)(?: (?:mail|mejl|e-?post|mailadresse|mejladress|nummer|adresse|adress|telefonnummer))?',
    '(?:ge|giv|gi|skicka|send)(?: (?:henne|hende|han|honom|ham|alice|gärna|gerne|gjerne|bare|bara))* (?:min|mitt|mit|mine) (?:mail|mejl|e-?post|mailadresse|mejladress|e-postadresse|nummer|adresse|adress|telefonnummer)',
    '(?:du|i|dere|ni) (?:må|kan|får)(?: (?:gerne|gärna|gjerne|godt|endelig|bare|bara))+ (?:introducere?|introdusere|introducera|presenter[ea]|præsentere|koble|forbinde|koppla)(?: (?:oss|os|mig|meg))',
    '(?:du |i |dere |ni )?(?:får|kan|må)(?: (?:du|ni|dere|i|gärna|gerne|gjerne|godt|bare|bara))* (?:introducera|presentera|presentere|præsentere|introducere|introdusere|koppla|koble|sætte|sette|sätta|ge henne|give hende|gi henne)(?: (?:oss|os|mig|meg|min|mitt|mit|ihop|sammen|i kontakt|nummer|mejl|mail|mailadress|e-post|telefonnummer))*',
    '(?:introducera|presentera|presenter|introducer|introduser|præsenter|koppla|koble|sätt|sæt|sett) (?:gärna |gerne |gjerne |bare |bara )?(?:oss|os|mig|meg)',
    '(?:hon|hun|han|alice|de) (?:får|kan|må)(?: (?:gärna|gerne|gjerne|godt|bare|bara|alltid|altid|mig|meg))* (?:mejla|maila|maile|skriva|skrive|ringa|ringe|kontakta|kontakte|höra av sig|ta kontakt|tage kontakt)(?: (?:mig|meg|til mig|til meg|till mig|direkt|direkte))*(?! (?:(?:till|til|med) )?(?:min|mitt|mit|vår|vores|en annan|noen andre) (?!mobil|nummer|telefon|mail|mejl|privat))',
    '(?:vill|vil|vilja|träffar|møder|møter|hjälper|hjelper|hjælper|pratar|snakker)(?: (?:jag|jeg|henne|hende|med|alltid|altid))* (?:gärna|gerne|gjerne)',
    '(?:ser|gleder|glæder)(?: (?:jag|jeg|meg|mig))* (?:fram emot|frem til|fram til)(?= ?$| det| att| at| å)',
    '(?:jag |jeg )?(?:blir|bliver|är|er|vore|ville være) (?:\\p{L}+ )?(?:glad|glad för|intresserad|interesseret|interessert|med på)(?= ?$|[,;!]| det| att| at| af| av)(?! (?:at|att|for at) (?:få|høre|höra) (?:vite|veta|vide))',
    '(?:olen|olisin|tutustun|tapaan|juttelen|autan|kuulisin)(?: (?:hänet|häneen|hänen kanssaan|erittäin|todella|hyvin|oikein))* (?:mielelläni|mielellään|kiinnostunut|iloinen|mukana)',
    '(?:hän|alice) (?:voi|saa)(?: (?:mielellään|toki|vapaasti))? (?:kirjoittaa|soittaa|ottaa yhteyttä|laittaa)(?! (?:\\p{L}*kolleg|pomo|puoliso|seuraaja)\\p{L}*)',
    '(?:voit|saat|voitte|saatte)(?: (?:toki|mielellään|vapaasti|hyvin|ihan))* (?:esitellä|yhdistää|antaa|tutustuttaa|laittaa)',
    '(?:võid|võite) (?:\\p{L}+ )?(?:tutvustada|meid|anda|kokku viia)|tutvustage? meid|(?:varat|vari) (?:\\p{L}+ )?(?:iepazīstināt|dot|nodot)|(?:galite|gali) (?:\\p{L}+ )?(?:supažindinti|duoti|perduoti)',
  ],
  doubled: [
    '(?:inga|inget|ingen|intet|ikke noget|ikke noe|ikke nogen) (?:problem(?:er)?|hinder|invändningar|innvendinger|indvendinger|ko på isen|sak)',
    '(?:har |jag har |jeg har )?(?:inget|intet|ingenting|ikke noget|ikke noe|ingen ting) (?:emot|imod|imot)(?: (?:det|att|at))?',
    '(?:varför|hvorfor) (?:inte|ikke)(?= ?$|[,;!])',
    '(?:säger|siger|sier) (?:jag |jeg )?(?:aldrig|aldri|inte|ikke) (?:nej|nei)(?: til| till)?',
    'ei (?:mitään |ole )?(?:ongelmaa|mitään sitä vastaan|estettä|haittaa)|miksi ei|mikä ettei|ei minulla ole mitään sitä vastaan|mikäs siinä',
    '(?:pole|ei ole) (?:probleemi|midagi selle vastu)|miks mitte|(?:nav|bez) (?:problēmu|problēmām|iebildumu|nekas pretī)|kāpēc (?:gan )?ne|(?:nėra|jokių|be) (?:problemų|kliūčių)|kodėl (?:gi )?ne|neprieštarauju|neturiu nieko prieš|neiebilstu',
  ],
  declines: [
    '(?:må|måste|maste|får|vil|ma)(?: (?:jag|jeg|vi|desværre|dessverre|tyvärr|nok|nog|heller|hellere))* (?:sige|si|säga|takke|tacka) nej|(?:må|vil|ma)(?: (?:jeg|vi|dessverre|nok|heller))* (?:si|takke) nei',
    '(?:takker|tackar|siger|sier|säger)(?: (?:jeg|jag|pænt|pent|høfligt|vänligt|artigt|desværre|dessverre|tyvärr))* (?:nej|nei)(?! till? at)',
    '(?:er|är) (?:dessverre |desværre |tyvärr )?(?:inget|ikke noget|ikke noe|inte något|intet) for (?:mig|meg|oss|os)|(?:är|er) (?:tyvärr )?(?:inget|inte något|inte nåt) för (?:mig|oss)',
    '(?:passer|passar) (?:\\p{L}+ )?(?:ikke|inte)(?: (?:for|för) (?:meg|mig|oss|os))?(?= ?$|[,;!])',
    'jätän (?:tämän |tällä kertaa |nyt |tällä erää )*(?:väliin|välistä)|mieluummin (?:en|ei)|(?:en|ei) mieluummin',
    '(?:jag |jeg )?(?:är|er|har|vill|vil|kan|ønsker|önskar|orkar|rekker|hinner)(?: (?:jag|jeg|vi|tyvärr|desværre|dessverre|nog|egentligen|dog))* (?:inte|ikke|ej|ingen)(?: (?:intresserad\\p{L}*|interesseret|interessert|lyst|tid|intresse|interesse|möjlighet|mulighed|mulighet|hjälpa|hjælpe|hjelpe|deltage|delta|vara med|være med|tacka ja|dette|detta|det))+',
    '(?:jag |jeg )(?:vill|vil|kan|ønsker|önskar|orkar|rekker|hinner)(?: (?:jag|jeg|vi|tyvärr|desværre|dessverre|nog|egentligen|dog))* (?:inte|ikke|ej)(?=\\P{L}*$|[,;.!])',
    '(?:avstår|avböjer|tackar nej|takker nej|takker nei|står over|springer over|må takke nei|må takke nej|måste tacka nej|få tacka nej|får tacka nej|avslår|afslår|må avslå)',
    '(?:passar|passer) (?:tyvärr |desværre |dessverre |det )*(?:inte|ikke)(?! (?:på|om|i) (?:mån|tis|ons|tor|fre))',
    '(?:tack|tak|takk|kiitos|aitäh|paldies|ačiū),? (?:men|mutta|aga|bet) (?:nej|nei|ei|en|nē|ne)',
    'en (?:ole (?:kiinnostunut|käytettävissä)|halua|ehdi|pysty|voi|jaksa|suostu)|ei (?:kiinnosta|sovi|onnistu|käy|ole kiinnostusta)|kieltäydyn|joudun kieltäytymään|jätän väliin',
    '(?:ei|pole) (?:ole )?(?:huvitatud|soovi|taha|saa|huvita)|keeldun|neesmu ieinteresē\\p{L}+|nevēlos|negribu|nevaru|neinteresē|atsakos|atteikšos|nesidomiu|nenoriu|negaliu|nedomina|atsisakau|nesu suinteresuot\\p{L}+',
  ],
  later: [
    '(?:inte|ikke) (?:just nu|nu|nå|lige nu|akkurat nå|før|förrän|den här veckan|denne uken|denne uge|i år)|(?:senare|senere|en annan gång|en anden gang|en annen gang|om (?:en|et|ett|två|to|några|nogle|noen) (?:vecka|veckor|uge|uger|uke|uker|månad|måned|månader|måneder)|nästa (?:månad|vecka|år)|næste (?:måned|uge|år)|neste (?:måned|uke|år)|efter (?:semestern|sommaren|jul|påske|ferien|påsk)|etter (?:ferien|jul|påske|sommeren)|(?:fråga|hör av dig|spørg|spør|skriv|kontakt|återkom)(?: (?:mig|meg|gärna|gerne|gjerne|igen|igjen|till|til|av|dig))* (?:igen|igjen|om|i|efter|etter|til))',
    'ei nyt|en nyt|myöhemmin|toisen kerran|(?:kysy|palaa|ota yhteyttä|laita viestiä)(?: \\p{L}+){0,3} (?:uudelleen|uudestaan|myöhemmin|kuussa|jälkeen|kuukauden|viikon)|ensi (?:kuussa|viikolla|vuonna)|(?:kuukauden|viikon|parin viikon) (?:kuluttua|päästä)|\\p{L}+kuussa',
    'mitte praegu|praegu mitte|hiljem|teine kord|järgmi(?:ne|sel) (?:kuu|kuul|nädalal|aastal)|ne tagad|tagad nē|vēlāk|citreiz|nākam(?:ais|ajā) (?:mēnesī|nedēļā|gadā)|ne dabar|dabar ne|vėliau|kitą (?:kartą|mėnesį|savaitę)|po (?:mėnesio|savaitės|atostogų|švenčių)|pēc (?:mēneša|nedēļas|svētkiem)',
  ],
  stranger: [
    '(?:känner|kender|kjenner)(?: (?:jag|jeg))? (?:inte|ikke|ej|ingen)|(?:vem|hvem) (?:är|er)|en tunne|kuka on|ei (?:tunne|tea)|kes on|nepazīstu|nezinu|kas ir|nepažįstu|nežinau|kas (?:yra|toks)|säger mig ingenting|siger mig ingenting|sier meg ingenting',
  ],
  never: [
    '(?:ta bort|fjern|slett|slet|radera|stryk|meld|avregistrera|avmeld|afmeld) (?:mig|meg|min|mine|mina|mit|mitt)|(?:sluta|stop|slutt)(?: med)? (?:att |at |å )?(?:mejla|maila|skriva|skrive|kontakta|kontakte|sende|skicka)|(?:skriv|kontakta|kontakt|maila|mejla) (?:aldrig|aldri|inte|ikke|mig aldrig|meg aldri|mig inte|mig ikke)(?: \\p{L}+){0,3} (?:igen|mer|mere|igjen)|(?:poista|poistakaa) (?:minut|minun|tietoni|osoitteeni)|(?:älkää|älä) enää \\p{L}+|ärge (?:enam )?kirjutage|eemaldage mind|vairs nerakstiet|nerakstiet man|izdzēsiet|nebe?rašykite|daugiau nerašykite|ištrinkite',
  ],
  doubt: [
    'om (?:hon|han|hun|du|ni|det|jag|jeg|de|vi)|hvis|ifall|kanske|måske|kanskje|beror på|afhænger|kommer an på|kommer an på|först|først|måste (?:kolla|fundera|tänka)|må (?:tenke|sjekke|tænke|tjekke)|funderar|tenke på|overveje|men(?! (?:ja|gerne|gärna|gjerne))|bara om|kun hvis|bare hvis|vad|hvad|hva|varför (?!inte)|hvorfor (?!ikke)|vem|hvem|när|når|fått ditt|fick ditt|modtaget|mottatt|fått|nja|tja',
    'jos|ehkä|riippuu|ensin|täytyy|pitää|mutta|miksi (?!ei)|mitä|mikä(?!s| ettei)|kuka|milloin|harkits\\p{L}+|mietin|mietit\\p{L}*|sain|viestisi|vain jos|en tiedä|katsotaan|võib-olla|võibolla|oleneb|pean|aga|miks (?!mitte)|mida|kes|millal|mõtlen|sain kätte|varbūt|atkarīgs|vispirms|bet|kāpēc (?!ne|gan)|padomāšu|saņēmu|jei|jeigu|galbūt|priklauso|pirma|bet|kodėl (?!ne|gi)|pagalvosiu|gavau',
  ],
  negation: [
    'nej|nei|inte|ikke|ej|icke|aldrig|aldri|ingen|inga|inget|intet|ingenting|utan|uden|uten|tyvärr|desværre|dessverre|næppe|neppe|knappast|varken|hverken|verken|umulig\\p{L}*|omöjlig\\p{L}*|avstå\\p{L}*|avböj\\p{L}*',
    'ei|emme|eivät|älä|älkää|ettei|enkä|eikä|ilman|valitettavasti|koskaan|mahdoton\\p{L}*|kieltäy\\p{L}+|tuskin|pole|mitte|kahjuks|ilma|keegi|ära|ärge|nē|nav|nekad|diemžēl|ne(?:v|g|p|v|n)\\p{L}+[uū]|nėra|niekada|joki\\p{L}+|nenori\\p{L}*|negali\\p{L}*|nesutin\\p{L}*|atsisak\\p{L}+|nesupa\\p{L}+|neiepaz\\p{L}+|nepiekr\\p{L}+',
  ],
  harmless: [
    'ilman muuta',
    'utan tvekan|uden tvivl|uten tvil|ingen orsak|ingen årsak|intet at takke for|ingen stress',
    'ei kestä',
  ],
})
