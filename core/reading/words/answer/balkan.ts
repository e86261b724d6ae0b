/** Answers in whole sentences of Romanian, Greek and Turkish. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

export const BALKAN: Language = accentless({
  yes: [
    '(?:da |ok |sigur |hai )?(?:sigur|desigur|evident|normal|firește|cu (?:mare |cel mai mare )?(?:drag|plăcere)|cum să nu|abia aștept|e perfect|mă bag|ne auzim|s-a făcut|fac o excepție)(?: (?:că da|da|te rog|mulțumesc|mersi))*',
    '(?:ναι )?(?:μέσα|εννοείται|ασφαλώς|βεβαιότατα|με (?:μεγάλη |πολλή |όλη μου τη |όλη τη )?(?:μου )?(?:χαρά|ευχαρίστηση)(?: μου)?|αμέ|οκ|έγινε|τέλεια|χαρά μου|τιμή μου)(?: (?:ναι|βεβαίως|φυσικά|εννοείται))*',
    '(?:tabii? ki|tabii? canım|olur (?:abi|abla|canım|hocam|tabii?)|elbette ki|başüstüne|baş üstüne|(?:hiçbir |hiç )?(?:sakıncası|mahsuru|sakınca|mahsur) yok|evet olur|hayhay|çok iyi olur|harika olur|süper olur|dört gözle bekliyorum)',
  ],
  filler: ['αντιθέτως|μάλιστα', 'dimpotrivă|chiar', 'aksine|hocam|abi|abla|canım|hanım|bey'],
  agrees: [
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
    'δεν έχω (?:καμία |κανένα |κανέναν |απολύτως )*(?:αντίρρηση|πρόβλημα|ένσταση)|κανένα απολύτως πρόβλημα|γιατί να (?:μην|αρνηθώ)',
    '(?:nu am|n-am|nu văd) (?:nicio |nici o |niciun )?(?:obiecție|obiecții|problemă|inconvenient)|de ce (?:aș refuza|aș zice nu)|nu zic nu',
    '(?:hiç |hiçbir )?(?:sakıncası|mahsuru|sakınca|mahsur|engel|problem|sıkıntı) (?:yok|olmaz|değil)|nasıl hayır (?:derim|diyebilirim)|neden hayır diyeyim',
  ],
  declines: [
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
    'nu (?:o |îl |il |îi |ii )?(?:cunosc|știu)(?: (?:deloc|pe|cine))?(?: (?:această|acest|persoana|doamna|domnul|nimeni|aia|ăsta|e|este))*(?: (?:doamnă|domn|persoană|om))?',
    '(?:ποιος|ποια) (?:είναι|είσαι|είστε)(?: (?:αυτός|αυτή|εσύ))?|δεν (?:τον|την|τους|σας|σε) (?:ξέρω|γνωρίζω|θυμάμαι)(?: καθόλου)?',
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
})
