/** Answers in whole sentences of Romanian, Greek and Turkish. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

export const BALKAN: Language = accentless({
  yes: [
    '(?:da |ok |sigur |hai )?(?:sigur|desigur|evident|normal|firește|cu (?:mare |cel mai mare )?(?:drag|plăcere)|cum să nu|abia aștept|e perfect|mă bag|ne auzim|s-a făcut|fac o excepție)(?: (?:că da|da|te rog|mulțumesc|mersi))*',
    '(?:ναι )?(?:μέσα|εννοείται|ασφαλώς|βεβαιότατα|με (?:μεγάλη |πολλή |όλη μου τη |όλη τη )?(?:μου )?(?:χαρά|ευχαρίστηση)(?: μου)?|αμέ|οκ|έγινε|τέλεια|χαρά μου|τιμή μου)(?: (?:ναι|βεβαίως|φυσικά|εννοείται))*',
    '(?:tabii? ki|tabii? canım|olur (?:abi|abla|canım|hocam|tabii?)|elbette ki|başüstüne|baş üstüne|(?:hiçbir |hiç )?(?:sakıncası|mahsuru|sakınca|mahsur) yok|evet olur|hayhay|çok iyi olur|harika olur|süper olur|dört gözle bekliyorum)',
  ],
  filler: [
    '(?:σας |σε )?ευχαριστώ(?: πολύ)? για (?:την|το|τη) \\p{L}+(?: \\p{L}+)?|αγαπητ(?:οί|ή|έ)',
    '(?:mulțumesc|multumesc|mersi)(?: mult| frumos)? pentru (?:propunere|întrebare|ofertă|mesaj|invitație)|cu stimă|o zi bună',
    'nazik (?:davetiniz|teklifiniz) için|iyi çalışmalar|kolay gelsin|sevgiler',
    'αντιθέτως|μάλιστα',
    'dimpotrivă|chiar',
    'aksine|hocam|abi|abla|canım|hanım|bey',
  ],
  agrees: [
    '(?<!nu )(?:accept|primesc|aprob)(?: (?:cu (?:drag|plăcere|bucurie)|propunerea|prezentarea|introducerea|să fim puși|să fac cunoștință))+|(?<!(?:nu|dacă) )(?:mi-ar plăcea|mi-ar face plăcere|aș vrea|m-aș bucura|abia aștept|vreau|îmi doresc)(?: (?:mult|foarte|chiar|și eu))* (?:să (?:o|îl|vorbesc|discut|mă întâlnesc|cunosc|ajut)|să-l) ?(?:cunosc|ajut|întâlnesc|cu ea|cu el)?',
    '(?<!δεν )(?:δέχομαι|αποδέχομαι|συμφωνώ)(?: (?:ευχαρίστως|με|χαρά|μεγάλη|τη|την|σύσταση|πρόταση|γνωριμία|ασφαλώς|ναι))+|(?<!δεν )(?:μπορεί|μπορούσε) να (?:με|μου) (?:γράψει|καλέσει|πάρει|στείλει|τηλεφωνήσει|βρει)',
    '(?:tan[ıi]ş|görüş|konuş)(?:al[ıi]m|el[iı]m|uruz|ürüz)(?! ?m[ıiuü])(?=$|[,;.!])|(?:bizi )?tan[ıi]şt[ıi]r(?:abilirsin(?:iz)?|[ıi]n|san[ıi]za|s[ıi]n)(?=$|[,;.! ])|(?:alice|kendisi|o)(?: han[ıi]m| bey)? (?:bana |beni |direkt |doğrudan )*(?:yazs[ıi]n|aras[ıi]n|ulaşs[ıi]n|yazabilir|arayabilir|ulaşabilir)',
    '(?:dă|da|dați|dati|trimite|trimiteți|pasează|lasă|transmite)(?:-i|-le) (?:te rog |vă rog |și |liniștit )?(?:numărul|mailul|e-?mailul|adresa|contactul|datele|telefonul)(?: (?:meu|mea|mele|de \\p{L}+))?',
    '(?:poate|pot|poți|puteți|are voie)(?: oricând| liniștit)? să (?:mă|ne|îmi|imi) \\p{L}+|(?:poate|pot|poți|puteți)(?: oricând| liniștit)? să-(?:mi|i|ne) \\p{L}+',
    '(?<!nu (?:vreau |doresc )?)(?:spune-i|zi-i|roag-o|roagă-l) să (?:mă|îmi) \\p{L}+|(?:spune-i|zi-i) să-mi \\p{L}+|(?:să mă (?:sune|contacteze|caute)|să-mi (?:scrie|dea un (?:mail|telefon)))(?= |$|[,;.!])',
    '(?:fă|fa|faceți)-ne (?:te rog )?(?:legătura|cunoștință|lipeala)|(?:pune|puneți)-ne în (?:legătură|contact)|fac o excepție',
    'abia aștept să (?:o |îl |il |vorbesc|ne|discut)\\p{L}*',
    '(?:δώσε|δώστε|στείλε|στείλτε|πέρνα|πες) (?:της|του|τους) (?:το|τα|τον|την) (?:κινητό|τηλέφωνό?|e?mail|μέιλ|μειλ|στοιχεία|νούμερό?|διεύθυνσή?|επαφή)(?: μου)?',
    '(?:πες|πείτε|πέστε) (?:του|της|τους) να (?:με|μου) \\p{L}+(?: τηλέφωνο| μήνυμα| email)?|(?<!(?:μη|μην|δεν|όχι) (?:\\p{L}+ )?)(?:ας|να) (?:με|μου) (?:πάρει|γράψει|στείλει|καλέσει|τηλεφωνήσει)(?: τηλέφωνο)?',
    '(?:bana |beni )(?:yazsın|arasın|ulaşsın|yazabilir|arayabilir|ulaşabilir|yazsınlar)|(?:numaramı|mailimi|adresimi|telefonumu|bilgilerimi|iletişim bilgilerimi) (?:ver|verin|verebilirsin\\p{L}*|paylaş|paylaşın|ilet|iletin)(?! ?me)',
    '(?:memnuniyetle|seve seve|zevkle|büyük bir keyifle) \\p{L}+(?:ırım|irim|urum|ürüm|arım|erim)|(?:tanışmaktan|görüşmekten|konuşmaktan) (?:mutluluk|memnuniyet|onur|keyif) \\p{L}+',
  ],
  doubled: [
    '(?:benim )?(?:açımdan|için|tarafımdan)? ?(?:bir )?(?:sakıncası|mahsuru|sorun|problem) (?:yok|olmaz)',
    'δεν έχω (?:καμία |κανένα |κανέναν |απολύτως )*(?:αντίρρηση|πρόβλημα|ένσταση)|κανένα απολύτως πρόβλημα|γιατί να (?:μην|αρνηθώ)',
    '(?:nu am|n-am|nu văd) (?:nicio |nici o |niciun )?(?:obiecție|obiecții|problemă|inconvenient)|de ce (?:aș refuza|aș zice nu)|nu zic nu',
    '(?:hiç |hiçbir )?(?:sakıncası|mahsuru|sakınca|mahsur|engel|problem|sıkıntı) (?:yok|olmaz|değil)|nasıl hayır (?:derim|diyebilirim)|neden hayır diyeyim',
  ],
  declines: [
    'trebuie (?:\\p{L}+ )?să (?:refuz|declin|spun nu|zic nu)|(?:voi|am să|vreau să) (?:refuza?|declina?)|(?:nu|n-am) (?:prea )?(?:am )?(?:timp|chef) (?:acum|pentru așa ceva|de așa ceva)?',
    'δεν (?:προλαβαίνω|έχω (?:καθόλου )?χρόνο|αντέχω|ασχολούμαι πια)|(?:θα|πρέπει να) (?:αρνηθώ|το αρνηθώ|πω όχι)',
    'vakit bulam[ıi]yorum|zaman ay[ıi]ram\\p{L}+|ilgi alan[ıi]m değil|bu konularla ilgilenmiyorum|teklifi reddet\\p{L}+',
    'nu-i (?:da|dați|trimite|spune|pasa|lăsa)(?:ți)?',
    'μην? (?:του|της|τους) (?:δώσ|στείλ|πεις|πείτε)\\p{L}*',
    '(?:numaramı|mailimi|adresimi|telefonumu|bilgilerimi) (?:ver|paylaş|ilet)me\\p{L}*|reddediyorum|reddedeceğim',
    '(?:trebuie|voi|o) să (?:refuz|zic nu|spun nu)|(?:nu|n-am|nu am) (?:chef|timp|nevoie|interes|energie)|mai bine nu|nu e pentru mine|las-o baltă',
    'θα (?:πω όχι|αρνηθώ|περάσω|το αφήσω)|δεν (?:προλαβαίνω|μπορώ|θέλω|με ενδιαφέρει|ενδιαφέρομαι|είναι για (?:εμένα|μένα))(?! (?:να περιμένω|να σου (?:πω|υποσχεθώ)))',
    '(?:vaktim|zamanım|vakit|zaman) (?:yok|olmayacak|olmaz|bulamam|bulamayacağım)|(?:kabul|vakit|zaman) (?:edemem|ayıramam|edemeyeceğim|ayıramayacağım)|bana göre değil|pas geç(?:eyim|iyorum|eceğim)|istemem doğrusu',
  ],
  later: [
    '(?:întreabă|întrebați|scrie|scrieți|contactează|caută|sună|revino|reveniți|vorbim|reluăm)(?:-mă|-mi|-ne|-mi din nou)?(?: \\p{L}+){0,3} (?:după|în|peste|la|prin|din|de la) \\p{L}+',
    '(?:ξανα|ξαναρ|ρ)ώτ\\p{L}*(?: (?:με|μου|μας))?(?: \\p{L}+){0,2} (?:τον|την|το|τις|μετά|σε|από|αρχές|τέλη) \\p{L}+|(?:ξανα)?(?:γράψε|γράψτε|μιλάμε|τα λέμε|μίλα|επικοινών)\\p{L}*(?: (?:με|μου|μας))?(?: \\p{L}+){0,2} (?:τον|μετά|σε|αρχές|τέλη) \\p{L}+',
    '(?:tekrar|yeniden|yine|sonra) (?:sor|yaz|ara|hatırlat|konuş)\\p{L}*|\\p{L}+dan sonra (?:tekrar |yine )?(?:sor|yaz|ara|olur|bakarız|konuş)\\p{L}*',
  ],
  busy: [
    'χαμένος στη δουλειά|τώρα λείπω|πνίγομαι',
    'sunt (?:plecată?|în concediu)|foarte ocupată?',
    'çok yoğunum|tatildeyim|izindeyim',
  ],
  stranger: [
    '(?:ad[ıi]nda|isminde|isimli|diye) (?:birini|biri|kimseyi|birisini) (?:tan[ıi]m[ıi]yorum|hat[ıi]rlam[ıi]yorum|bilmiyorum)|kim(?: bu| ki| oluyor)|nu (?:cunosc|știu) (?:nicio|niciun|nici o|pe nicio|pe niciun)|cine (?:mai )?(?:e|este|sunteți|ești) (?:asta|doamna|dumneavoastră)?|δεν (?:ξέρω|γνωρίζω) (?:καμία|κανέναν|κάποια|ποια είναι η|ποιος είναι ο)',
    'nu (?:o |îl |il |îi |ii )?(?:cunosc|știu(?= cine))(?: (?:deloc|pe|cine))?(?: (?:această|acest|persoana|doamna|domnul|nimeni|aia|ăsta|e|este))*(?: (?:doamnă|domn|persoană|om))?',
    '(?:ποιος|ποια) (?:είναι|είσαι|είστε)(?: (?:αυτός|αυτή|εσύ|η|ο)(?= |$))?|δεν (?:τον|την|τους|σας|σε) (?:ξέρω|γνωρίζω|θυμάμαι)(?: καθόλου)?',
    '(?:bu|o) kim|böyle birini tanımıyorum|kimsiniz|kimsin',
  ],
  harmless: [
    'τι κάνεις(?: εσύ)?|τι κάνετε|πώς είσαι|όλα καλά',
    'ce mai faci|ce mai faceți|toate bune',
    'nasılsın(?:ız)?|ne var ne yok|ne zaman (?:isterse|istersen|isterseniz)',
  ],
  no: [
    '(?:εννοείται|φυσικά|βεβαίως|βέβαια|προφανώς) (?:πως |ότι |και )?όχι',
    '(?:tabii? ki|elbette|kesinlikle|tabii?) (?:hayır|olmaz|istemem)|memnuniyetle reddediyorum',
    '(?:sigur|desigur|evident|normal|clar|cu siguranță) (?:că )?nu',
  ],
  rhetorical: [
    '(?:sigur|da|ok|păi)?,? ?(?:de ce nu|cum să nu)|(?:ναι )?γιατί όχι|(?:evet )?(?:neden|niye) olmasın',
  ],
  prevented: [
    'nu mai (?:lucrez|activez|fac)[^.;!?]{0,40}|δεν (?:δουλεύω|ασχολούμαι) πια[^.;!?]{0,30}|art[ıi]k (?:bu|o) (?:iş|alan|sektör)\\p{L}*[^.;!?]{0,20}',
  ],
  strangerWhole: [
    '(?:bu|böyle bir) (?:isimde|isimli|adda) (?:kimseyi|birini) tan[ıi]m[ıi]yorum|δεν (?:ξέρω|γνωρίζω) (?:κανέναν|καμία|κάποιον|κάποια) με (?:αυτό|τέτοιο) (?:το )?όνομα|nu (?:cunosc|știu) pe nimeni cu (?:acest nume|numele ăsta)',
  ],
  never: [
    '(?:ștergeți|șterge|scoateți|scoate)(?:-mă|-mi)?(?: (?:adresa|datele|din|de pe|listă|lista|emailul|mea|mele)){1,4}|nu-mi mai (?:scrieți|scrie|trimiteți|trimite)\\p{L}*',
    '(?:bana )?(?:bir daha )?(?:mail|mesaj|e-?posta) (?:atma|gönderme|yollama)\\p{L}*|adresimi (?:silin|sil|kald[ıi]r[ıi]n)|listeden (?:ç[ıi]kar\\p{L}*|silin)',
    '(?:μη|μην) (?:μου )?(?:ξαναγράψ|ξαναστείλ|ξαναενοχλ)\\p{L}+|(?:σβήστε|διαγράψτε|αφαιρέστε) (?:το|τη|τα) \\p{L}+ μου',
  ],
  granted: [
    '(?:dar |doar că |numai că )?(?:(?:cu )?engleza|în engleză|franceza)[^,.;!?]{0,60}|(?:dar |doar că )?(?:răspund|o să răspund|voi răspunde)(?: \\p{L}+){0,2} (?:greu|încet|târziu|mai rar|cu întârziere)[^,.;!?]{0,30}|(?:dar |doar )?(?:luni|marți|miercuri|joi|vineri|sâmbăt[aă]|duminic[aă])(?! viitoare)(?= (?:nu|sunt|am|pot|de obicei))[^,.;!?]{0,40}|la telefon (?:nu prea|nu) (?:răspund|pot)[^,.;!?]{0,40}',
    '(?:μόνο |αλλά |απλώς )?(?:τα )?αγγλικά[^,.;!?]{0,50}|(?:αλλά |απλώς |μόνο )?(?:ίσως )?(?:απαντάω|απαντώ|αργώ|αργήσω)[^,.;!?]{0,50}|(?:αλλά )?(?:δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή)[^,.;!?]{0,40}',
    '(?:ama |yaln[ıi]z |sadece )?(?:ingilizce|almanca|frans[ıi]zca)\\p{L}*[^,.;!?]{0,60}|(?:ama |yaln[ıi]z |sadece )?(?:biraz |maillere |mesajlara )*(?:geç|yavaş) (?:cevap|yan[ıi]t|dön)\\p{L}*[^,.;!?]{0,30}|(?:ama |yaln[ıi]z )?(?:pazartesi|sal[ıi]|çarşamba|perşembe|cuma|cumartesi)(?: gün)?\\p{L}*(?= (?:müsait|uygun|yokum|çal[ıi]ş|dolu|okul|iş))[^,.;!?]{0,40}',
  ],
})
