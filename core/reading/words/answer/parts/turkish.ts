/** What answers are put together from in Turkish. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const TURKISH = joined(
  composed({
    not: 'değil\\p{L}*|yok|hayır|asla',
    notBefore:
      '(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|bahar|yaz|kış|tatil|bayram)\\p{L}* önce (?:\\p{L}+ )?(?:olmaz|olmasın|değil|mümkün değil|müsait değilim)',
    modest:
      '(?:bu konuda )?uzman değilim|bu konuda (?:\\p{L}+ )?(?:bir şey |fazla )?(?:bilmiyorum|bilgim yok|bilgili değilim)|ne kadar (?:\\p{L}+ )?(?:yardımcı|faydalı) (?:olabilirim|olurum),? ?(?:bilmiyorum|bilemem|bilemiyorum)?',
    regretted:
      'aslında,? hayır(?= ?$|,)|unut(?:un|unuz) gitsin|boş verin|(?:yok,? yok|hayır|aslında|yok),? (?:olmayacak|olmaz|vazgeçtim|istemiyorum|kalsın)|vazgeçtim|fikrimi değiştirdim',
    wonder:
      '(?:ne|kim|niye|niçin|neden)(?! olmasın)(?= (?:istiyor|o|bu|için|yapıyor|kadar|işe|diye|ki|zaman)| ?$)|ne (?:istiyor|kadar|iş yapıyor|hakkında)|neyle ilgili|konu ne|kim (?:o|bu)|amacı ne',
    only: 'ancak|en erken|sadece',
    soon: "(?:istediği|ne|her) zaman|bu hafta|yarın|bugün|öbür gün|(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)(?: gün\\p{L}*)?(?:leri|ya)?|akşam(?:ları|leyin|a)?|sabah(?:ları|leyin)?|öğleden sonra|(?:telefonda|telefonla|zoom'?da|skype'?ta|teams'?te|mail ile)|bir kahve (?:eşliğinde|içerken)",
    week: '(?:gelecek|önümüzdeki) hafta|haftaya|bir hafta sonra',
    behind: true,
    yes: [
      '(?:evet,? )?(?:kabul ediyorum|onaylıyorum|memnuniyetle|seve seve|zevkle|tabii? ki|elbette|olur(?: tabii)?|neden olmasın|niye olmasın|sakıncası yok|benim için (?:sakıncası|sorun|mahsuru) (?:yok|olmaz)|çok (?:memnun olurum|sevinirim|isterim)|memnun olurum|sevinirim|isterim|hay hay|uygundur|tanışmak isterim|itirazım yok)',
    ],
    agree:
      'kabul ediyorum|onay veriyorum|onaylıyorum|izin veriyorum|(?:memnun|mutlu) oluru[mz]|sevinirim|ilgimi çek(?:ti|iyor)|(?:kulağa )?(?:\\p{L}+ )?(?:hoş|güzel|ilginç) (?:geliyor|geldi)|görüşebiliriz|tanışabiliriz|konuşabiliriz|(?:bizi )?tanıştır(?:ın|ınız|abilirsin\\p{L}*|sanız \\p{L}+|ın lütfen)?|(?:tanışmak|konuşmak|görüşmek) (?:\\p{L}+ )?(?:güzel|hoş|iyi|keyifli|harika) olur|(?:tanışmayı|konuşmayı|görüşmeyi) (?:\\p{L}+ )?(?:isterim|istiyorum|dört gözle bekliyorum|çok isterim)|(?:mailini|mesajını|aramasını|telefonunu|haberini) bekli(?:yorum|yoruz|yor olacağım)|(?:tanışırım|görüşürüm|konuşurum|cevaplarım|paylaşırım|yardım ederim),? (?:seve seve|memnuniyetle|zevkle)|(?:seve seve|memnuniyetle|zevkle) \\p{L}+[ıiuü](?:rı|ri|ru|rü)m|bana uyar(?= ?$|[,;!.])|benim için uygun|ben varım|varım(?= ?$|[,;!.])',
    may: '(?:\\p{L}+ )?(?:hanım|bey)|bana|benimle|beni|doğrudan|direkt|kendisi|alice',
    reach:
      'yaz(?:sın|abilir|sınlar)|ara(?:sın|yabilir)|ulaş(?:sın|abilir)|iletişime geç(?:sin|ebilir)|mail at(?:sın|abilir)|irtibata geç(?:sin|ebilir)',
    join: 'tanıştır(?:ın|ınız|abilirsin\\p{L}*|sın\\p{L}*|manız\\p{L}*)?',
    us: 'bizi|beni|ikimizi',
    glad: 'memnun\\p{L}*|mutlu\\p{L}*|sevin\\p{L}*|isterim|zevkle|keyif\\p{L}*|onur\\p{L}*|seve seve',
    meet: 'tanış\\p{L}+|görüş\\p{L}+|konuş\\p{L}+|yardım\\p{L}*|sohbet\\p{L}*|destek\\p{L}*|paylaş\\p{L}*',
    give: 'ver(?:in|ebilirsin\\p{L}*|iniz)?|paylaş(?:ın|abilirsin\\p{L}*)?|ilet(?:in|ebilirsin\\p{L}*)?',
    mine: '(?:mail\\p{L}*|e-?posta\\p{L}*|telefon\\p{L}*|numara\\p{L}*|iletişim\\p{L}*|adres\\p{L}*)(?: (?:adresim\\p{L}*|numaram\\p{L}*|bilgilerim\\p{L}*))?',
    refuse:
      '(?:\\p{L}+m[ae]meye|reddetmeye) karar verdi\\p{L}*|(?:kabul et|onayla|izin ver)m[ıi]yorum|(?:yazma|arama|ulaşma)s[ıi]n(?:lar)?|iste(?:miyorum|mem|miyoruz)|ilgilen(?:miyorum|mem)|kabul ede(?:mem|meyeceğim|miyorum)|(?:vaktim|zamanım|enerjim|ilgim|niyetim) (?:hiç )?yok|ayıram(?:am|ıyorum|ayacağım)|düşünmüyorum|reddet\\p{L}+|katılam\\p{L}+|yapam\\p{L}+|gerek duymuyorum|tercih etmiyorum|almayayım|pas geç\\p{L}*|havamda değilim|elvermiyor|müsaade etmiyor|(?<!şimdilik )kalsın|gerek yok|lazım değil|boş ver\\p{L}*|hayır (?:diyeceğim|diyorum|demek (?:zorundayım|istiyorum)|demem (?:gerek|lazım))|(?:tanıştırma|tanıştırmayın|verme|vermeyin)(?= ?$|[,;!.]| lütfen)|(?:bana|bize) uymaz|(?:görüşmüyorum|tanışmıyorum|vermiyorum|ilgilenmiyoruz|istemeyiz)|ilgimi çekmiyor|beni ilgilendirmiyor|(?:vaktimiz|zamanımız) yok|geri çevir\\p{L}+ (?:zorundayım|gerek)|mümkün değil',
    ask: 'sor\\p{L}*|yaz(?:ın(?! \\p{L}+[dt][ıiuü]k?(?!\\p{L}))|ınız|ar mısınız|arsanız|sanız)?|ara(?:yın|yınız|rsanız)?|hatırlat\\p{L}*|ulaş(?:ın|ınız|abilirsiniz)|konuş(?:alım|un|unuz|abilirsiniz)|görüş(?:elim|ün|ünüz|ebilirsiniz)|dön(?:ün|erseniz)|haberleş\\p{L}*|erteleyelim|bırakalım|iletişime geç\\p{L}*|danış(?:ın|ınız)|başvur(?:un|unuz)',
    again: 'tekrar|yeniden|yine|daha sonra|sonra|o zaman|bir daha',
    ahead:
      "(?:\\p{L}+ )?(?:bayram\\p{L}*|tatil\\p{L}*|sınav\\p{L}*|düğün\\p{L}*|ramazan\\p{L}*|yılbaşı\\p{L}*|ay\\p{L}{0,4}|yıl\\p{L}*|sezon\\p{L}*|hasat\\p{L}*|taşın\\p{L}+) sonra(?:sı|sında)?|(?:birkaç|iki|üç|dört|beş|\\d+) hafta sonra|(?:gelecek|önümüzdeki|öbür) (?:ay|yıl|sene|dönem)\\p{L}*|(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|sonbahar|ilkbahar|bahar|kış)(?:'?(?:ta|da|te|de|tan|dan|ten|den)| ay\\p{L}+| gibi| baş\\p{L}+| sonu\\p{L}*| orta\\p{L}+)(?: itibaren)?|yazdan sonra|seneye|(?:bayram|tatil|sınav|iş)\\p{L}* (?:bit|geç)(?:ince|tikten)|dönünce",
    now: 'şu an|şimdi|şu sıralar|şu aralar|şimdilik|bu aralar',
    kin: '\\p{L}+ (?:bey|hanım|abi|abla|hoca)(?:[\\x27’]\\p{L}+|\\p{L}*)|(?:iş arkadaşım|arkadaşım|kardeşim|ablam|abim|eşim|kocam|karım|ortağım|müdürümüz|müdürüm|oğlum|kızım|meslektaşım|yöneticim|halefim)\\p{L}*|ona|onunla|kendisine|kendisiyle',
    tends: 'bakıyor|ilgileniyor|yürütüyor|sorumlu|yönetiyor|bakar|ilgilenir',
    goes: '(?:bu|o) (?:\\p{L}+ )?(?:iş|konu|mesele)',
    rather: 'belki|ama|ancak|lütfen|daha iyi|en iyisi|sadece|tercihen',
    held: 'düşün(?:eyim|mem lazım|mem gerek\\p{L}*|ürüm|eceğim)|kararsız\\p{L}*|(?:şartıyla|koşuluyla|kaydıyla|şartım|koşulum)|(?:ancak|sadece|yalnızca|yalnız) \\p{L}+(?: \\p{L}+){0,3}(?:[ıiuü]rsa|[ae]rsa|rse|ursa|ürse|sa|se|acaksa|ecekse|ktan sonra|kten sonra|ırsa)|danışmam (?:lazım|gerek)|(?:önce|öncelikle|ilk önce) (?:\\p{L}+ ){0,3}(?:konuş\\p{L}*|bilmem|bilmek|görmem|görmek|öğrenmem|anlat\\p{L}*|gönder\\p{L}*|sormam|danışmam)|emin değilim(?= ?$)|(?:gerçi |pek |ama )*bilmiyorum$|bilemedim(?= ?$)|(?:biraz |daha )*düşün(?:eceğim|eyim|meliyim|mem)|(?:önce|öncelikle)(?: \\p{L}+){0,3} (?:sor|konuş|danış|görüş)\\p{L}+(?: \\p{L}+)? (?:lazım|gerek\\p{L}*|istiyorum)|(?:size|sana) (?:döneceğim|haber veririm|dönerim)|(?:sadece|ancak|yalnızca|tek şartla)(?: \\p{L}+){0,3} (?:\\p{L}+(?:rsa|rse|sa|se|iyorsa|ıyorsa|uyorsa|üyorsa|miyorsa))(?= ?$)|gerçi(?: \\p{L}+){0,2} bilmiyorum',
    erase: 'silin\\p{L}*|siliniz|çıkarın\\p{L}*|kaldırın\\p{L}*',
    nay: '(?:ama|fakat|yani|o yüzden),? hayır',
    first: 'önce|öncelikle|ilk önce|evvela',
    tell: 'anlat\\p{L}*|söyle\\p{L}*|açıkla\\p{L}*|gönder\\p{L}*|bilmem|bilmek|öğren\\p{L}+|sorma\\p{L}*|konuşma\\p{L}*|görme\\p{L}*|danış\\p{L}+',
    stop: '(?:yazmayı|mail atmayı|göndermeyi|rahatsız etmeyi|mesaj atmayı) (?:kes|bırak)\\p{L}*|beni rahat bırak\\p{L}*',
    who: 'kim (?:bu|o|ki)|kimsin\\p{L}*|kim(?: olduğunu)? (?:bilmiyorum|hatırlamıyorum)|yanlış (?:kişi\\p{L}*|adres\\p{L}*)',
    whence: 'nereden|nerden|nasıl',
    has: 'tanıyor\\p{L}*|buldun\\p{L}*|aldın\\p{L}*|biliyor\\p{L}*|ulaştın\\p{L}*',
    courtesy:
      'isterse|dilerse|arzu ederse|faydam (?:olursa|dokunursa|olacaksa)|yardımım (?:olacaksa|dokunacaksa|olursa|dokunursa)',
    but: 'ama|yalnız|yalnızca|sadece|tercihen',
  }),
  {
    strangerWhole: [
      'tanışıyor muyuz|(?:sizi|seni) tanıyor muyum|(?:kim olduğunuz|kim olduğun)(?: \\p{L}+)? (?:hakkında )?(?:hiçbir )?(?:fikrim yok|bilmiyorum)',
      '(?:sizi|seni|kendisini|onu|bu (?:kişiyi|hanımı|bayanı|ismi|isimde)|böyle birini|kimseyi|ismi|adını) (?:\\p{L}+ ){0,2}(?:tanı|hatırla|çıkar|bil)(?:mıyorum|mıyoruz|amadım|yamadım|amıyorum|yamıyorum|miyorum|emedim|emiyorum)|ilk (?:defa|kez) (?:duyuyorum|görüyorum|duydum)|(?:nereden|nerden) (?:tanı[şs]\\p{L}*|tanıyor\\p{L}*)|biriyle karıştır\\p{L}+|kim(?: bu| ki| o)?,? (?:nereden|nerden|nasıl)|(?:ismi|adı) bana bir şey (?:ifade etmiyor|söylemiyor)',
    ],
    notMine: [
      'benim (?:işim|konum|alanım|bölümüm|görevim) değil|(?:artık )?(?:bu|o) (?:iş\\p{L}*|konu\\p{L}*) (?:artık )?(?:ben |benimle )?(?:bakmıyorum|ilgilenmiyorum|ilgili değil\\p{L}*)|(?:doğru|yetkili) kişi (?:ben )?değilim|orada artık çalışmıyorum',
    ],
    doubt: [
      'düşün(?:eyim|mem lazım|mem gerek\\p{L}*|ürüm|eceğim)|emin değilim|bilmiyorum|bilemedim|kararsız\\p{L}*|(?:bağlı|şartıyla|koşuluyla|şartım)|ancak \\p{L}+(?:rsa|rse|sa|se)|ne (?:hakkında|konuda|istiyor)|amacı ne|danışmam (?:lazım|gerek)',
    ],
    never: [
      '(?:artık |bir daha )(?:böyle |bu tür )?(?:mail|mesaj|e-?posta)(?:ler|lar)?(?:i|ı)? (?:almak )?istemiyorum|(?:sizden|senden) (?:\\p{L}+ )?(?:mail|mesaj|e-?posta)\\p{L}* almak istemiyorum',
      '(?:bana )?(?:bir daha|artık|lütfen)(?: (?:bana|asla|sakın|bir daha|bu adrese|lütfen|mail|e-?posta|mesaj)){0,4} (?:yazma|atma|gönderme|yollama|ulaşma|rahatsız etme)\\p{L}*',
    ],
    stranger: [
      '(?:adında|isminde|isimli|adlı) (?:\\p{L}+ ){0,2}(?:tanıdığım|tanıdık|kimse\\p{L}*) (?:yok|bulunm\\p{L}+)|(?:tanı|hatırla|bil)mıyorum|tanımıyorum|kim(?:dir| ki| bu| o)?$|hiç duymadım',
    ],
  },
)

export const TURKISH_PARTS: Language = accentless(TURKISH)
