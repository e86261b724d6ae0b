/** Answers in Hungarian, Romanian, Greek, Turkish, Catalan, Indonesian, Malay and Vietnamese. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

export const EASTERN: Language = accentless({
  yes: [
    '(?:persze|igen|rendben|természetesen|jó),? (?:nyugodtan|csak nyugodtan|mehet)|csak nyugodtan|nyugodtan',
    'evet,? (?:memnuniyetle|seve seve|tabii)|(?:memnuniyetle|seve seve|tabii ki|zevkle) (?:tanışırım|görüşürüm|konuşurum|yardımcı olurum|kabul ederim|olur)',
    // Magyar
    '(?:igen|persze|rendben|oké|ok|jó|szívesen|szivesen|hogyne|természetesen|naná|jöhet|mehet|örömmel|nagyon|köszönöm)(?: (?:igen|persze|szívesen|szivesen|örömmel|jöhet|mehet|kérem|köszönöm|nagyon szívesen|rendben|hogyne))+',
    '(?:hogyne|természetesen|rendben(?: van)?|jöhet|mehet|nagyon szívesen|nagyon szivesen|szivesen|örömmel|részemről (?:rendben|oké|mehet)|nincs (?:akadálya|gond|probléma|ellenvetésem|kifogásom)|semmi akadálya|miért ne|benne vagyok|egyetértek|beleegyezem|hozzájárulok|mutass be minket|mutasson be minket|köss össze minket|kössön össze minket|kérlek|legyen|remek ötlet|jó ötlet|naná|szíves örömest|várom)',
    // Română
    '(?:da|sigur|desigur|bineînțeles|bineinteles|ok|bine|perfect|firește|absolut|hai)(?: (?:da|sigur|desigur|te rog|vă rog|va rog|cu plăcere|cu placere|cu drag|cu mare drag|cu cea mai mare plăcere|mulțumesc|multumesc|că da|ca da|bineînțeles))+',
    '(?:cu (?:mare |multă |cea mai mare |multa )?(?:plăcere|placere|drag|bucurie)|nicio problemă|nici o problemă|nicio problema|fără probleme|fara probleme|de acord|sunt de acord|de ce nu|cum să nu|cum sa nu|firește|absolut|bineinteles|m-aș bucura|mi-ar face (?:mare )?plăcere|mi-ar plăcea|accept|e ok|e în regulă|fă-ne cunoștință|faceți-ne cunoștință|prezintă-ne|prezentați-ne|pune-ne în legătură|puneți-ne în legătură|poți să ne prezinți|idee bună|bună idee|se face|hai|mă bucur|sunt interesată?|n-am nimic împotrivă|sună bine|perfect)',
    // Ελληνικά
    '(?:ναι|βεβαίως|βέβαια|φυσικά|εντάξει|οκ|αμέ|σίγουρα|μάλιστα|ωραία|τέλεια)(?: (?:ναι|βεβαίως|βέβαια|φυσικά|ευχαρίστως|με χαρά|παρακαλώ|ευχαριστώ|γιατί όχι|αμέ|με μεγάλη χαρά))*',
    '(?:με (?:μεγάλη |πολλή )?(?:χαρά|ευχαρίστηση)|πολύ ευχαρίστως|κανένα πρόβλημα|δεν υπάρχει πρόβλημα|χωρίς πρόβλημα|συμφωνώ|γιατί όχι|θα χαρώ(?: πολύ)?(?: να (?:τη|την|τον) γνωρίσω)?|θα ήταν χαρά μου|σύστησέ μας|συστήστε μας|γνώρισέ μας|δεκτό|είμαι μέσα|μετά χαράς|ευχαρίστως|προχώρα|προχωρήστε|δεν έχω αντίρρηση|καλή ιδέα|nai)',
    // Türkçe
    '(?:evet|tabii?|tabi|elbette|olur|tamam|peki|ok|memnuniyetle|seve seve|kesinlikle|harika|süper)(?: (?:evet|ki|tabii|tabi|elbette|olur|tamam|lütfen|memnuniyetle|memnun olurum|çok memnun olurum|çok sevinirim|sevinirim|isterim|olabilir|kesinlikle|efendim|teşekkürler|buyurun|seve seve))*',
    '(?:büyük bir memnuniyetle|çok (?:memnun olurum|sevinirim|isterim)|sevinirim|memnun olurum|neden olmasın|niye olmasın|sorun (?:yok|değil)|problem (?:yok|değil)|hiç sorun değil|kabul(?: ediyorum)?|onaylıyorum|hay hay|bana uyar|uygundur|uygun|(?:bizi )?tanıştır(?:ın|abilirsin|abilirsiniz|ın lütfen)?|tanışmak isterim|tanışmayı (?:çok )?isterim|iyi fikir|güzel fikir|benim için (?:uygun|sorun yok|tamam)|başım üstüne|itirazım yok|isterim|varım)',
    // Català
    "(?:sí|si|i tant|és clar|clar|clar que sí|i tant que sí|per descomptat|evidentment|endavant|d'acord|val|perfecte|cap problema|sense problemes?|amb (?:molt de |molt )?gust|amb (?:molt de )?plaer|encantat|encantada|per què no|m'agradaria|em sembla (?:bé|perfecte|molt bé)|presenta'ns|presenteu-nos|posa'ns en contacte|estic d'acord|bona idea|cap inconvenient|no hi tinc cap inconvenient|per mi sí|per mi cap problema|i tant, endavant|i doncs)(?: (?:sí|si us plau|sisplau|gràcies|endavant|clar|i tant|amb molt de gust|encantat|encantada|presenta'ns))*",
    // Indonesia, Melayu
    '(?:ya|iya|yup|oke|ok|boleh|bisa|baik|baiklah|tentu|siap|silakan|silahkan|dengan senang hati|mau|setuju|sila|sudah tentu|pasti|okey)(?: (?:ya|iya|boleh|bisa|saja|aja|tentu|silakan|silahkan|dong|banget|mau|setuju|dengan senang hati|terima kasih|sangat boleh|kenalkan saja|kenalin aja|perkenalkan kami|kenalkan kami|saya setuju|saya mau|kak|pak|bu|mas|mbak|lah|sahaja))*',
    '(?:dengan (?:sangat )?senang hati|tidak masalah|gak masalah|nggak masalah|ga masalah|tak masalah|tiada masalah|tak ada masalah|tidak ada masalah|tidak keberatan|gak keberatan|saya (?:setuju|mau|bersedia|tidak keberatan|tak keberatan|tertarik|senang sekali|dengan senang hati|berminat)|kenapa (?:tidak|nggak|gak)|kenapa tidak|apa salahnya|bersedia|perkenalkan (?:kami|saya)|kenalkan (?:kami|saja|saya)|kenalin (?:aja|kami|dong)|hubungkan kami|gas|monggo|senang sekali|boleh banget|boleh sangat|ide bagus|silakan (?:perkenalkan|kenalkan|hubungkan)(?: kami)?)',
    // Tiếng Việt
    '(?:vâng|dạ|có|được|ok|oke|ừ|đồng ý|tất nhiên|dĩ nhiên|chắc chắn|rất sẵn lòng|sẵn lòng|rất vui|rất vui lòng|rất hân hạnh|tôi đồng ý|mình đồng ý|em đồng ý|tôi rất sẵn lòng|không vấn đề gì|không sao|không có vấn đề gì|không thành vấn đề|sao lại không|tại sao không|tôi không phản đối|hãy giới thiệu(?: chúng tôi)?|giới thiệu (?:đi|giúp mình nhé|giúp tôi|nhé|cho chúng tôi)|cứ giới thiệu(?: đi| nhé)?|tôi rất vui được (?:gặp|làm quen)(?: cô ấy| anh ấy)?|ý hay đấy|tuyệt vời)(?: (?:ạ|nhé|vâng|được|ok|đồng ý|chứ|rồi|luôn|cảm ơn|nha|rất sẵn lòng|tất nhiên rồi|em|anh|chị|bạn|tôi đồng ý|ạ))*',
  ],
  no: [
    '(?:nem|sajnos|köszönöm|inkább|bocs|sajnálom)(?: (?:nem|köszönöm|inkább|most|de nem|sajnos|érdekel|tudom vállalni|szeretném|kérek|ezúttal|kösz|nem érdekel|köszi|most nem))+|nem érdekel|kihagyom|elutasítom|ezt (?:most )?kihagyom|passzolom|semmiképp(?:en)?|dehogy(?:is)?',
    '(?:nu|din păcate|din pacate|mulțumesc|multumesc|regret|îmi pare rău|imi pare rau|mai bine|prefer să)(?: (?:nu|mulțumesc|multumesc|dar nu|mersi|din păcate|pot|vreau|sunt interesată?|mă interesează|de data asta|de data aceasta|acum|prefer să nu|am timp))+|nu(?:-mi| îmi) (?:doresc|trebuie)|refuz|nicidecum|în niciun caz|prefer să nu|nu(?:-s| sunt) interesată?|mă abțin|nu mă interesează',
    '(?:όχι|δυστυχώς|ευχαριστώ|λυπάμαι|καλύτερα|μπα|συγγνώμη)(?: (?:όχι|ευχαριστώ|δεν|αλλά όχι|ενδιαφέρομαι|δεν ενδιαφέρομαι|μπορώ|δεν μπορώ|θέλω|δεν θέλω|αυτή τη φορά|δεν με ενδιαφέρει|θα αρνηθώ|θα πω όχι))+|δεν (?:ενδιαφέρομαι|με ενδιαφέρει|θέλω|μπορώ)|αρνούμαι|θα περάσω|με τίποτα|αποκλείεται|oxi',
    '(?:hayır|hayir|maalesef|malesef|yok|üzgünüm|teşekkürler|teşekkür ederim|kusura bakmayın|sağ ol|sağolun)(?: (?:hayır|teşekkürler|teşekkür ederim|maalesef|istemiyorum|ilgilenmiyorum|olmaz|ama hayır|almayayım|istemem|sağ ol|sağolun|ama istemiyorum|ama ilgilenmiyorum|vaktim yok|bu sefer olmaz|kabul edemem|mümkün değil))+|olmaz|istemem|ilgilenmiyorum|almayayım|reddediyorum|mümkün değil|ilgimi çekmiyor|kalsın|gerek yok',
    "(?:no|no gràcies|malauradament|em sap greu|ho sento|prefereixo que)(?: (?:gràcies|no|però no|no puc|no m'interessa|aquesta vegada|no hi estic interessat|no hi estic interessada|ho sento|passo|vull))+|no m'interessa|passo|prefereixo que no|aquest cop no|de cap manera|ni parlar-ne",
    '(?:tidak|nggak|gak|ga|enggak|tak|maaf|terima kasih|sayangnya|mohon maaf|makasih|jangan)(?: (?:tidak|nggak|gak|ga|dulu|terima kasih|terima kasih ya|ya|makasih|maaf|tertarik|bisa|mau|berminat|saya tidak (?:bisa|tertarik|mau|berminat)|tapi tidak|saya menolak|kak|pak|bu|untuk sekarang|minat|saya tak berminat|deh|usah|perlu|ah))+|saya (?:menolak|tolak|tidak tertarik|tidak mau|tidak bisa|tak berminat|tak mahu)|tak nak|tak mahu|tak berminat|tak payah|ogah',
    '(?:không|xin lỗi|rất tiếc|cảm ơn|tiếc là|thôi|xin phép)(?: (?:không|cảm ơn|nhưng không|tôi không (?:quan tâm|muốn|thể|có nhu cầu|hứng thú)|mình không (?:quan tâm|muốn|thể)|ạ|từ chối|tôi từ chối|xin từ chối|tôi xin từ chối|nhưng tôi không (?:quan tâm|muốn|thể)|được|cần|quan tâm|muốn|thể|nhé|xin lỗi|lần này không))+|(?:tôi |mình |em )?(?:xin )?từ chối(?: ạ)?|không quan tâm|không cần(?: đâu)?|thôi(?: ạ| nhé)?|tôi không (?:quan tâm|muốn|thể|hứng thú)',
  ],
  filler: [
    'köszönöm(?: (?:szépen|a \\p{L}+|hogy megkérdezted|hogy megkérdezte))*|köszi|kösz|kérem|üdv|üdvözlettel|szia|jó napot',
    '(?:mulțumesc|multumesc|mersi)(?: (?:mult|frumos|că m-ai întrebat|pentru \\p{L}+))*|bună|bună ziua|te rog|vă rog|va rog|salutări|dragă',
    '(?:σας |σε )?ευχαριστώ(?: (?:πολύ|για την πρόταση|που ρώτησες|που ρωτήσατε|θερμά))*|ευχαριστω|γεια(?: σου| σας)?|καλημέρα|καλησπέρα|παρακαλώ|φιλικά|με εκτίμηση',
    '(?:çok )?(?:teşekkürler|teşekkür ederim|teşekkür ederiz|sağ ol|sağolun|sağol|tesekkurler)(?: (?:sorduğun(?:uz)? için|ilginiz için|nazik teklifiniz için))?|selam|selamlar|lütfen|saygılarımla|iyi günler|kolay gelsin|merhabalar',
    'gràcies(?: (?:per \\p{L}+|de debò|igualment))*|moltes gràcies|si us plau|sisplau|bon dia|salutacions|una abraçada',
    '(?:terima kasih|makasih|trims|thanks)(?: (?:banyak|ya|kak|atas \\p{L}+|pak|bu|sudah bertanya|sebelumnya|tawarannya))*|salam|halo|hai|mohon|kak|pak|bu|mas|mbak',
    '(?:xin )?(?:cảm ơn|cám ơn)(?: (?:bạn|anh|chị|em|nhiều|vì đã hỏi|rất nhiều|ạ|nhé))*|chào(?: bạn| anh| chị| em)?|xin chào|ạ|nhé|trân trọng|thân mến',
  ],
  agrees: [
    '(?:memnuniyetle|seve seve|zevkle|tabii ki) (?:tanışırım|tanışırız|görüşürüm|görüşürüz|konuşurum|beklerim|kabul ederim)',
    '(?:mail |e-?posta |telefon |iletişim )?(?:mailimi|numaramı|adresimi|bilgilerimi) (?:verebilirsin(?:iz)?|paylaşabilirsin(?:iz)?|iletebilirsin(?:iz)?)',
    'te rog (?:\\p{L}+ )?să ne (?:faci|prezinți|pui)(?: (?:cunoștință|în legătură))?|(?:poate|poți|puteți) să (?:îmi|imi|mă|ma|îi|ii|ne) (?:scri\\p{L}+|sun\\p{L}+|contact\\p{L}+|dai|dați|prez\\p{L}+)',
    '(?:δώσε|δώστε|στείλε|στείλτε) (?:της|του|τους) (?:το|τα|τον) (?:\\p{L}+ )?(?:email|mail|τηλέφωνό?|στοιχεία|αριθμό) ?(?:μου)?',
    '(?:szívesen|szivesen|örömmel)(?: (?:őt|vele|nagyon))* (?:megismer\\p{L}*|találkoz\\p{L}*|beszélek|beszélgetek|segítek)|(?:nyugodtan |kérlek )?(?:mutass|mutasson|köss|kössön) (?:be|össze) (?:minket|bennünket)|megadhat(?:od|ja) (?:neki )?(?:az )?(?:e-?mail\\p{L}*|telefonszám\\p{L}*|elérhetőség\\p{L}*|címem\\p{L}*)|(?:nyugodtan )?(?:írhat|kereshet|hívhat)(?: nekem)?',
    '(?:mi-ar (?:face (?:mare )?plăcere|plăcea)|m-aș bucura|aș fi (?:încântat|bucuros|fericit)[ăa]?|sunt (?:de acord|încântată?|bucuroasă|bucuros)|îmi face plăcere|cu (?:mare )?(?:plăcere|drag))|(?:poți|puteți|poate) (?:să )?(?:ne |îi |i |mă )*(?:prezint\\p{L}+|faci cunoștință|face\\p{L}* cunoștință|da\\p{L}*|dai|scri\\p{L}+|contact\\p{L}+|pui|pune\\p{L}* în legătură)',
    '(?:θα (?:χαρώ|ήθελα|χαιρόμουν|μου άρεσε)(?: πολύ)?(?: να (?:τη|την|τον) (?:γνωρίσω|συναντήσω))?|μπορείς να (?:μας|της|του)(?: \\p{L}+)? (?:συστήσεις|γνωρίσεις|δώσεις)|μπορείτε να (?:μας|της|του)(?: \\p{L}+)? (?:συστήσετε|γνωρίσετε|δώσετε)|(?:ας|μπορεί να) (?:μου )?(?:γράψει|στείλει|τηλεφωνήσει))',
    '(?:tanışmak|görüşmek|konuşmak) (?:çok )?isterim|(?:tanıştığıma|tanışmaktan|tanışırsak|görüşmekten) (?:\\p{L}+ )?(?:memnun|sevin|mutlu|mutluluk)\\p{L}*(?: \\p{L}+)?|(?:bizi |mailimi |numaramı |e-postamı |iletişim bilgilerimi )(?:tanıştır\\p{L}*|verebilirsin\\p{L}*|paylaşabilirsin\\p{L}*|iletebilirsin\\p{L}*)|(?:bana )?(?:yazabilir|ulaşabilir|yazsın|ulaşsın|arayabilir)',
    "(?:pots|podeu|pot) (?:\\p{L}+ )?(?:presentar(?:-nos|-me|'ns)|posar(?:-nos|'ns) en contacte|donar-li|passar-li|escriure'm|trucar-me)|m'encantaria|em faria il·lusió|estaria encantad[ao]",
    '(?:silakan|silahkan|boleh|bisa|tolong|sila)(?: (?:saja|aja|kami|saya|langsung|kak))* (?:kenalkan|perkenalkan|kenalin|hubungkan|sambungkan|beri|berikan|kasih|dikenalkan|diperkenalkan)(?: (?:kami|saya|saja|aja|email saya|kontak saya|nomor saya|dong|ya))*|(?:dia|beliau) boleh (?:langsung )?(?:menghubungi|email|hubungi|telepon|kontak)(?: saya)?',
    '(?:cứ|hãy|xin|vui lòng|có thể|bạn có thể|anh có thể|chị có thể)(?: (?:hãy|vui lòng|cứ))* (?:giới thiệu|kết nối|cho (?:cô ấy|anh ấy|chị ấy) (?:email|số|liên hệ))(?: (?:chúng tôi|giúp|mình|tôi|nhé|đi|của tôi))*|(?:rất|tôi) (?:vui|sẵn lòng|mong)(?: (?:được|lòng))? (?:gặp|làm quen|nói chuyện|trò chuyện|kết nối)',
  ],
  doubled: [
    '(?:nicio|nici o|fără|fara) (?:problem[ăae]|obiecți[ei]),? (?:poate|poți|puteți|cu plăcere|sigur|da)',
    '(?:nincs|semmi) (?:(?:semmi|ellene) ){0,2}(?:akadálya|gond|probléma|ellenvetésem|kifogásom|kifogásom ellene)|miért ne|miért is ne',
    '(?:nicio|nici o|fără|fara|nu e nicio|nu am nicio|nu este nicio) (?:problem[ăae]|obiecți[ei])|(?:de ce|cum să|cum sa) nu|(?:nu am|n-am) nimic împotrivă|nu am obiecții',
    '(?:κανένα|δεν υπάρχει|χωρίς|δεν έχω) (?:κανένα )?(?:πρόβλημα|αντίρρηση)|γιατί όχι|(?<!(?:εννοείται|φυσικά|βέβαια|βεβαίως|προφανώς) )πώς όχι',
    '(?:hiç )?(?:sorun|problem) (?:yok|değil|olmaz)|(?:neden|niye) olmasın|itirazım yok|hayır demem|hiç fena olmaz|ne demek',
    'cap (?:problema|inconvenient)|sense (?:cap )?(?:problema|problemes|dubte)|per què no|no hi (?:tinc|ha|veig) cap (?:inconvenient|problema)|no cal ni dir-ho',
    '(?:tidak|gak|nggak|ga|tak|tiada|takde)(?: ada)? (?:masalah|keberatan|apa-apa)|kenapa (?:tidak|nggak|gak|tak)|mengapa tidak|apa salahnya',
    'không (?:có )?(?:vấn đề gì|sao|thành vấn đề|phản đối|ngại gì|có gì phản đối)|(?:sao|tại sao|sao lại|làm sao) không',
  ],
  declines: [
    'i̇?lgilenm(?:iyorum|em|iyoruz)',
    'πρέπει να (?:αρνηθώ|πω όχι|απορρίψω)',
    'nem (?:érdekel|szeretné(?:m|k)|kérek|tudok|akarom|akarok|vállalom|kívánok|áll módomban)|nincs (?:időm|kedvem)|(?:köszönöm|köszi),? (?:de )?(?:nem|inkább nem|kihagyom)|el kell utasítanom|nem,? köszönöm|vissza kell utasítanom|kihagyom',
    'nu (?:sunt (?:interesată?|disponibilă?)|vreau|mă interesează|pot|doresc|am timp|îmi doresc)|(?:mulțumesc|mersi|multumesc),? (?:dar )?nu|prefer să nu|trebuie să refuz|voi refuza|sunt nevoită? să refuz',
    'δεν (?:ενδιαφέρομαι|με ενδιαφέρει|θέλω|μπορώ|έχω (?:χρόνο|διάθεση)|θα (?:μπορέσω|ήθελα|το)|επιθυμώ)|(?:ευχαριστώ|λυπάμαι),? αλλά (?:όχι|δεν)|θα (?:αρνηθώ|πω όχι)|προτιμώ όχι|προτιμώ να μην',
    '(?:ilgilenmiyorum|ilgilenmem|istemiyorum|istemem|istemiyoruz|reddediyorum|reddetmek|kabul edemem|edemeyeceğim|katılamayacağım|vaktim yok|zamanım yok|almayayım|mümkün değil|ilgimi çekmiyor|uygun değil|tanıştırma(?:yın)?|hayır demek|düşünmüyorum|niyetim yok)',
    "(?:no m'interessa|no (?:vull|puc|hi estic interessad[ao]|tinc (?:temps|ganes|interès))|prefereixo que no|haig de (?:dir que no|declinar))",
    '(?:tidak|nggak|gak|ga|tak|belum|kurang) (?:tertarik|mau|bisa|perlu|berminat|minat|ingin|sempat|ada waktu|dapat|setuju|bersedia|nak|mahu|boleh)|(?:harus|terpaksa) menolak|saya (?:menolak|tolak)|lebih baik tidak|jangan',
    '(?:không|chưa|chẳng) (?:quan tâm|muốn|cần|thể|có (?:nhu cầu|thời gian|hứng thú)|hứng thú|tiện|đồng ý|nên)|(?:xin|phải|đành) (?:phép )?từ chối|tôi từ chối',
  ],
  later: [
    'most nem|nem most|keress(?:en)? (?:meg )?(?:újra|később)',
    'nu acum|acum nu|revino|reveniți|deocamdată nu',
    'όχι τώρα|τώρα όχι|όχι ακόμα|όχι ακόμη',
    '(?:bayramdan|tatilden|yazdan|kıştan) sonra|şimdi değil|şu an (?:değil|olmaz|uygun değil|için uygun değil)',
    'ara no|no ara',
    'jangan sekarang|(?:tidak|belum|nggak|gak|tak|bukan) (?:bisa )?(?:sekarang|dulu|saat ini)|nanti (?:saja|aja|dulu)|sekarang (?:belum|tidak|tak)',
    'không phải (?:bây giờ|lúc này)|(?:bây giờ|hiện tại|lúc này|hiện giờ) (?:thì )?(?:không|chưa)|để sau|chưa (?:phải )?(?:lúc|bây giờ)',
  ],
  stranger: [
    '(?:nem ismerem(?! semmi)|nem tudom,? ki|ki az a|ki ez|nu știu cine|cine (?:e|este)|δεν (?:τη|την|τον|σε|σας) (?:ξέρω|γνωρίζω)|ποι(?:α|ος) είναι(?: (?:η|ο)(?= ))?|tanımıyorum|tanımam|kim (?:bu|o|olduğunu)|no (?:la|el|els)? ?(?:conec|coneixem)|qui és|(?:tidak|nggak|gak|tak) (?:kenal|mengenal|tahu siapa)|siapa (?:itu|ini)|không (?:biết|quen)|ai vậy|là ai)',
  ],
  never: [
    "(?:ne (?:írj\\p{L}*|keress\\p{L}*|zaklass\\p{L}*)|töröl\\p{L}* (?:a )?(?:címem\\p{L}*|adat\\p{L}*|engem)|soha (?:többé|többet)|leiratkoz\\p{L}*|nu (?:îmi |imi |mă |ma )?(?:mai )?(?:scrie\\p{L}*|contacta\\p{L}*|deranja\\p{L}*)|(?:ștergeți|stergeti|dezabona\\p{L}*)|μη(?:ν)? (?:μου|με) (?:ξανα\\p{L}+|γράψ\\p{L}+|στείλ\\p{L}+)|διαγράψτε|ποτέ ξανά|(?:bana )?(?:bir daha|artık) (?:yazma\\p{L}*|mail\\p{L}*|ulaşma\\p{L}*)|listeden çıkar\\p{L}*|silin|beni rahat bırak\\p{L}*|no (?:em|m')(?: )?(?:torneu|escrig\\p{L}+|torni\\p{L}*)(?: \\p{L}+){0,3}|jangan (?:pernah )?(?:hubungi|kirim|email)(?: \\p{L}+){0,2} (?:lagi)|hapus (?:saya|data|email)|berhenti (?:mengirim|menghubungi)|đừng (?:bao giờ )?(?:gửi|liên hệ|liên lạc|viết|làm phiền)(?: \\p{L}+){0,3}(?: nữa)?|xóa (?:tôi|email|địa chỉ)|hủy đăng ký)",
  ],
  doubt: [
    '(?<!né)(?:talán|attól függ|meg kell (?:néznem|kérdeznem)|átgondolom|meggondolom|előbb|először|feltéve|csak ha|csak akkor|miért (?!ne|is ne)|miről|mikor|kicsoda|megkaptam|akkor ha|elgondolkodom|lehet)(?! rendben)',
    'poate(?! (?:s[ăa]|oric[âa]nd|lini[șs]tit)(?!\\p{L}))|dacă|daca|depinde|trebuie să|mă gândesc|mai întâi|întâi|dar (?:trebuie|mai|vreau|aș|numai|doar|nu)|de ce (?!nu)|despre ce|doar dacă|am primit|când|cu condiția|nu știu|vedem',
    'ίσως|αν|εάν|εξαρτάται|πρώτα|πρέπει να|θα το σκεφτώ|αλλά|γιατί (?!όχι)|τι|πότε|μόνο αν|έλαβα|πήρα|υπό τον όρο|μήπως|μπορεί(?! να μου)|δεν ξέρω',
    'belki|eğer|bağlı|önce|düşüneyim|düşünmem|bakayım|(?<!(?:chi|che|si|mi|ti|ci|lo|la|que|quien|quem|me|te|se|nos|lei|lui|ella) )ama|fakat|neden (?!olmasın)|niçin|ne hakkında|ne için|koşuluyla|şartıyla|aldım|gördüm|okudum|sadece|ancak|\\p{L}+(?:[ıö]rsa|ürse|ecekse|acaksa)|bilmiyorum|galiba|sanırım|mı|mü',
    'potser|depèn|sempre que|per què (?!no)|de què|ho he de pensar|he rebut',
    'mungkin|kalau|jika|bila|tergantung|asalkan|tapi|tetapi|dulu|pikir\\p{L}*|kenapa (?!tidak|nggak|gak|tak)|mengapa (?!tidak)|apakah|untuk apa|soal apa|siapa|kapan|sudah (?:saya )?(?:terima|baca|lihat)|sudah terima|entah|harus tanya|bila|kalo|sekiranya|fikir\\p{L}*|adakah',
    'có thể(?! giới thiệu| kết nối)|nếu|tùy|có lẽ|chắc là|để tôi|xem (?:đã|xét)|suy nghĩ|nhưng|tại sao (?!không)|về (?:việc|vấn đề) gì|là gì|khi nào|chỉ khi|với điều kiện|đã nhận|đã đọc|trước đã|trước|hả|phải không|chưa chắc',
  ],
  negation: [
    'nem|nincs|nincsen|soha|semmi|senki|sem|sajnos|dehogy\\p{L}*|elutasít\\p{L}*|kizárt|semmiképp\\p{L}*|nélkül',
    'nu|n-\\p{L}+|nici|niciun|nicio|nicidecum|niciodată|nimic|nimeni|fără|fara|refuz\\p{L}*|imposibil|din păcate|din pacate',
    'όχι|δεν|δε|μη|μην|ποτέ|τίποτα|κανείς|κανένα\\p{L}*|χωρίς|ούτε|δυστυχώς|αρνούμαι|αδύνατο\\p{L}*|αποκλείεται',
    'hayır|hayir|değil|degil|yok|yoktur|asla|hiç|maalesef|malesef|olmaz|olmasın|istemi\\p{L}*|istemem|ilgilenmi\\p{L}*|\\p{L}+(?:mıyor|miyor|muyor|müyor|mayacağ|meyeceğ)\\p{L}*|\\p{L}+(?:mam|mem|amam|emem|amaz|emez|mayız|meyiz|mayın|meyin|mazsa|mezse)|\\p{L}{3,}tırma|imkansız\\p{L}*|reddet\\p{L}*|ne yazık ki|almayayım|gerek yok',
    'tampoc|sense|ningú|malauradament|impossible',
    'tidak|tak (?:nak|mahu|mau|boleh|bisa|minat|berminat|ada|payah|dapat|setuju|ingin|perlu)|nggak|enggak|gak|ga (?:mau|bisa|usah|tertarik|perlu|minat)|bukan|belum|jangan|tanpa|tiada|menolak|tolak|sayangnya|mustahil|takkan|tidaklah|ogah|usah',
    'không|chẳng|chả|chưa|đừng|không thể|từ chối|tiếc|vô',
  ],
})
