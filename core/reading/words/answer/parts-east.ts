/** What answers are put together from in Indonesian, Vietnamese, Hindi, Hebrew and Arabic. */
import { accentless } from './accent.ts'
import { withFinals } from './finals.ts'
import type { Language } from './language.ts'
import { composed, joined } from './parts.ts'

const INDONESIAN = joined(
  composed({
    not: 'tidak|tdk|gk|nggak|enggak|gak|ga|tak|belum|jangan|bukan|kurang',
    yes: [
      '(?:ya,? |iya,? |baik,? |tentu,? )?(?:saya |aku |kami )?(?:setuju|bersedia|tidak keberatan|dengan senang hati|boleh|silakan|silahkan|tentu(?: saja| boleh)?|oke|mau|siap|senang sekali)(?: (?:kok|saja|aja|banget|sekali|ya|pak|bu|kak|mas|mbak|dikenalkan|diperkenalkan|dihubungi))*|(?:tidak|nggak|gak|ga|tak)(?: ada)? masalah|kenapa (?:tidak|nggak|gak)|tidak apa-apa',
    ],
    agree:
      'setuju|bersedia|tidak keberatan|dengan senang hati|tertarik|kedengarannya (?:\\p{L}+ )?(?:menarik|bagus|seru)',
    may: 'boleh|bisa|silakan|silahkan|biar|suruh|minta|persilakan',
    reach:
      '(?:meng)?(?:hubungi|kontak|email|chat|telepon|telpon|wa)|menghubungi|menulis|kirim (?:email|pesan)|japri|mengirim',
    join: 'kenalkan|perkenalkan|kenalin|hubungkan|sambungkan|pertemukan|dikenalkan|diperkenalkan',
    us: 'kami|saya|aku|kita',
    glad: 'terhormat|kehormatan|senang|senang hati|ingin|mau|tertarik|gembira|suka',
    meet: 'berkenalan|kenalan|bertemu|ketemu|ngobrol|berbincang|membantu|bantu|berbagi|diskusi|berdiskusi|kenal',
    give: 'kasih|berikan|beri|kirim|bagikan|share|memberikan',
    mine: '(?:email|nomor|kontak|alamat|no)(?: \\p{L}+)? (?:saya|aku|ku|gue|sy)|(?:email|nomor|kontak|alamat)ku',
    want: 'tertarik|mau|bisa|ingin|berminat|minat|sempat|bersedia(?! menunggu)|punya waktu|ada waktu|perlu',
    refuse:
      'memutuskan (?:untuk )?(?:tidak|menolak)(?: \\p{L}+)?|(?:terpaksa|harus|memilih|mohon|ingin) (?:\\p{L}+ )?(?:menolak|tolak|mundur)|menolak|saya tolak|lewat dulu|skip dulu',
    ask: 'hubungi|tanya\\p{L}*|kabari|kontak|email|chat|ingatkan|coba|bicara|ngobrol|silakan hubungi|wa',
    asking: 'hubungi|tanyakan|tanya|kontak|coba|bicara|silakan hubungi',
    again: 'lagi|lg|kembali|nanti|ntar|lain kali|lain waktu',
    ahead:
      '(?:setelah|habis|abis|stlh|sesudah|selepas|pada|di|awal|akhir|pertengahan|mulai|sekitar|bulan|minggu|tahun) (?:\\p{L}+ )?(?:lebaran|natal|tahun baru|raya|ujian|libur\\p{L}*|puasa|panen|depan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|wisuda|proyek)|(?:sebulan|seminggu|\\p{L}+ (?:bulan|minggu)) lagi|kalau sudah (?:longgar|selesai|pulang)',
    now: 'sekarang|saat ini|dulu|sementara ini|akhir-akhir ini',
    kin: '(?:rekan|kakak|adik|suami|istri|teman|atasan|bos|kolega|partner|anak|manajer|penerus|pengganti|pimpinan) (?:saya|aku|kami)|(?:pak|bu|ibu|bapak|mbak|kak|bang) \\p{L}+',
    tends:
      'yang (?:urus|mengurus|pegang|menangani|handle|bertanggung jawab)|mengurus|menangani|bertanggung jawab|pegang',
    tend: 'pegang|mengurus|urus|menangani|handle|bekerja di|kerja di|di bagian|di posisi|bertugas',
    goes: '(?:itu|ini|urusan ini|hal ini) (?:\\p{L}+ ){0,3}(?:ke|sama|untuk|bagian)',
    rather: 'mungkin|tapi|lebih baik|sebaiknya|mending|tolong|mohon|saja|baru|nanti',
    held: '(?:perlu|mau|saya|harus|biar) (?:\\p{L}+ )?(?:pikir\\p{L}*|pertimbangkan|berpikir|tanya|diskusi\\p{L}*|cek) (?:\\p{L}+ )?dulu|pikir-pikir(?: dulu)?|tergantung|(?:asal|asalkan|dengan syarat|hanya jika|hanya kalau|cuma kalau|tapi hanya|tapi kalau)(?! \\p{L}+ mau| berkenan| tidak keberatan)|ragu(?! untuk)|(?:kirim|jelaskan|ceritakan|kasih tahu|beri tahu|telepon)\\p{L}* (?:\\p{L}+ ){0,3}(?:dulu|terlebih dahulu)',
    know: 'kenal|mengenal|ingat|tahu siapa|tau siapa',
    them: 'anda|kamu|ibu|bapak|beliau|dia|orang ini|siapa|dengan|sama|namanya|nama itu|yang|nama ini|wanita ini',
    receive: '(?:terima|menerima|dikirimi|dihubungi) (?:\\p{L}+ )?lagi|(?:terima|menerima) (?:email|pesan)',
    erase: 'hapus\\p{L}*|keluarkan|coret',
    nay: '(?:tapi|tetapi|jadi),? (?:tidak|nggak|enggak|gak)',
    after: '(?:setelah|sesudah|selepas|habis)(?! (?:kerja|jam|makan|itu|pukul|magrib|isya)(?!\\p{L}))',
    take: 'menerima|terima|ikut|mengambil|bertemu',
    such: 'baru|lagi|seperti ini|semacam|orang asing|undangan',
    first: 'dulu|terlebih dahulu|lebih dulu|sebelumnya|sebelum itu',
    tell: 'jelas\\p{L}*|ceritakan|kasih tahu|beri tahu|kirim\\p{L}*|tanya|perlu tahu|mau tahu|ingin tahu|diskusi\\p{L}*',
    stop: 'berhenti (?:\\p{L}+ )?(?:mengirim|email|menghubungi)\\p{L}*|stop (?:kirim|email)\\p{L}*',
    cannot: '(?:tidak|nggak|gak|ga|tak) (?:bisa|mungkin|enak|tega)',
    deny: 'menolak|nolak|bilang tidak',
    prefer: 'lebih (?:suka|baik|memilih)|mending|sebaiknya',
    who: 'siapa (?:itu|ini|ya|sih|dia|anda)',
    whence: 'dari mana|darimana|gimana|bagaimana',
    has: '(?:anda|kamu|dapat|dia|tahu|kenal|punya)',
    notI: 'bukan saya,? (?:tapi|melainkan)',
    pronoun: 'dia|beliau|ke dia|ke beliau',
    courtesy: 'kalau (?:dia |beliau )?(?:mau|berkenan|bersedia|bisa membantu|saya bisa (?:membantu|bantu))',
    but: 'tapi|tetapi|cuma|hanya|sebaiknya',
  }),
  {
    strangerWhole: [
      '(?:baru )?(?:pertama kali|baru) (?:ini )?(?:saya )?(?:dengar|mendengar)(?: \\p{L}+)?|(?:kita )?(?:kenal|pernah ketemu|pernah bertemu) (?:di mana|dimana|dari mana)|(?:dari|di) ?mana (?:kita|anda|kamu|ibu|bapak) (?:\\p{L}+ )?(?:kenal|tahu|tau|dapat|bertemu|ketemu)|salah (?:orang|alamat|kirim)',
    ],
    harmless: ['kapan (?:saja|pun|aja)|siapa tahu'],
    notMine: [
      '(?:saya )?(?:sudah )?(?:tidak|nggak|gak|bukan) (?:lagi )?(?:yang )?(?:mengurus|menangani|pegang|urus|bekerja di)(?: \\p{L}+){0,3}|bukan (?:bagian|urusan|bidang) saya',
    ],
    doubt: [
      '(?:perlu|mau|saya|harus) (?:\\p{L}+ )?(?:pikir\\p{L}*|pertimbangkan|berpikir|tanya|diskusi) dulu|(?:saya )?(?:belum|tidak|kurang) (?:yakin|tahu|tau)(?! siapa)|tergantung|asal(?:kan)?|hanya (?:jika|kalau)|soal apa|untuk (?:keperluan )?apa|ragu',
    ],
    never: [
      '(?:tolong |mohon )?(?:jangan|berhenti|stop)(?: \\p{L}+){0,2} (?:kirim\\p{L}*|mengirim\\p{L}*|hubungi|menghubungi|email)(?: \\p{L}+){0,4}(?:lagi|apa pun|ini)',
    ],
    stranger: [
      '(?:tidak|nggak|gak|ga|tak) (?:kenal|mengenal)(?: (?:dengan|sama|siapa|yang namanya|orang))*|siapa (?:ya|itu|ini|sih)',
    ],
  },
)

const VIETNAMESE = joined(
  composed({
    not: 'không|chưa|đừng|chẳng|chả|ko|k',
    yes: [
      '(?:vâng,? |dạ,? |ừ,? |được,? |ok,? )*(?:(?:tôi|mình|em|anh|chị|cháu|chú|bác|cô) )?(?:rất |hoàn toàn )*(?:đồng ý|sẵn lòng|sẵn sàng|vui lòng|hân hạnh|nhất trí|được thôi|được chứ|được ạ|được nhé|không (?:có )?vấn đề(?: gì)?|không (?:phiền|ngại)(?: gì)?|cứ (?:giới thiệu|tự nhiên|thoải mái))(?: (?:ạ|nhé|nha|luôn|thôi|đi|em|anh|chị|bạn))*|tại sao không|sao lại không',
    ],
    agree:
      'đồng ý|sẵn lòng|rất (?:vui|hân hạnh|mong)(?: \\p{L}+)?|nghe (?:\\p{L}+ )?(?:hay|thú vị|ổn|được)(?: \\p{L}+)?|(?:tôi|mình|em) (?:cũng )?(?:rất )?(?:quan tâm|hứng thú)',
    may: 'cứ|có thể|bảo|nói|nhờ|để|được',
    reach:
      '(?:viết|nhắn|nhắn tin|gọi|liên hệ|liên lạc|email|mail|inbox|gửi mail|gọi điện)(?: (?:cho|với|thẳng|trực tiếp))* (?:mình|tôi|em|anh|chị|chú|bác|cô|cháu)',
    join: 'giới thiệu|kết nối',
    us: 'chúng tôi|chúng mình|hai bên|tụi mình|bọn mình|bọn tôi|với nhau',
    glad: 'vinh hạnh|vui|vui lòng|sẵn lòng|hân hạnh|mong|muốn|thích',
    meet: 'gặp|làm quen|nói chuyện|trò chuyện|kết nối|trao đổi|giúp|hỗ trợ|quen|chia sẻ',
    give: 'cho|gửi|đưa|chuyển',
    mine: '(?:email|mail|số|số điện thoại|địa chỉ|liên hệ)(?: (?:của|điện thoại))* (?:mình|tôi|em|anh|chị)',
    want: 'muốn|quan tâm|có (?:\\p{L}+ )?(?:thời gian|nhu cầu|hứng thú)|cần|thể|tham gia|nhận|phù hợp|tiện',
    refuse:
      'quyết định (?:\\p{L}+ )?(?:không|từ chối)(?: \\p{L}+)?|(?:xin|phải|đành|cho) (?:\\p{L}+ )?(?:từ chối|phép từ chối|kiếu)|từ chối|ngại (?:gặp|quen|tiếp)(?: \\p{L}+)?|không cho phép',
    ask: 'hỏi|nhắn|liên hệ|gọi|viết|liên lạc|nhắc|trao đổi với|nói chuyện với|thử',
    asking: 'hỏi|liên hệ|nhắn|gọi|liên lạc|trao đổi với|nói chuyện với',
    again: 'lại|sau|sau này|lúc khác|khi khác|hôm khác',
    ahead:
      '(?:sau|qua|hết|ra|đến|vào|đầu|cuối|giữa|khoảng|để) (?:\\p{L}+ ){0,2}?(?:tết|hè|lễ|thi|tháng \\p{L}+|tháng \\d+|năm sau|năm mới|tuần sau|tuần tới|mùa \\p{L}+|dự án|cưới|sinh)|(?:tháng|tuần|năm) (?:sau|tới)|(?:\\d+|một|hai|ba|vài) (?:tuần|tháng) (?:nữa|sau)|khi (?:nào )?(?:tôi|mình|em)? ?(?:về|rảnh|xong)',
    now: 'bây giờ|lúc này|hiện tại|hiện giờ|dạo này|thời gian này',
    kin: '(?:đồng nghiệp|vợ|chồng|sếp|trưởng phòng|giám đốc|anh trai|chị gái|em gái|em trai|con trai|con gái)(?: (?:tôi|mình|em|của \\p{L}+))?',
    tends: 'phụ trách|lo|quản lý|đảm nhận|chịu trách nhiệm|rành',
    tend: 'phụ trách|lo|quản lý|làm (?:ở|bên|mảng|việc)|đảm nhận|phải (?:là )?người|thuộc',
    goes: '(?:việc|chuyện|mảng|cái) (?:này|đó) (?:\\p{L}+ ){0,3}(?:của|do|cho|bên)',
    rather: 'có lẽ|chắc|nhưng|tốt nhất|xin|vui lòng|hẹn|để|thôi',
    held: '(?:để|cho|cần|phải) (?:\\p{L}+ )?(?:suy nghĩ|nghĩ|cân nhắc|hỏi ý kiến|hỏi lại|xem xét|bàn)(?: (?:đã|thêm|lại))?|tùy(?! \\p{L}+ ấy)|với điều kiện|(?:chỉ|nhưng chỉ) (?:khi|nếu|sau khi|đồng ý nếu)|miễn (?:là|sao)|phân vân|lưỡng lự|(?:trước hết|trước tiên|đầu tiên|trước đó) (?:\\p{L}+ ){0,2}(?:cần|muốn|phải|hãy|cho|gửi)|(?:gửi|cho|nói) (?:\\p{L}+ ){0,5}(?:trước đã|trước nhé|đã rồi)',
    know: 'quen|biết|nhớ|nhận ra',
    them: '(?:bạn|anh|chị|ông|bà|cô|em)(?: (?:này|ấy|là ai))?|ai|người này|là ai|tên này|gì về',
    receive: 'nhận (?:thêm )?(?:\\p{L}+ )?(?:email|mail|thư|tin)',
    erase: 'xóa|xoá|gỡ|loại',
    nay: '(?:nhưng|nên) không(?: ạ)?',
    after: 'sau(?! (?:giờ|\\d+ giờ|khi đọc|đó|bữa)(?!\\p{L}))|qua|hết',
    take: 'nhận|gặp|tham gia|đi',
    such: 'thêm|mới|những (?:buổi|cuộc)|người lạ|nữa',
    first: 'trước hết|trước tiên|đầu tiên|trước đã|trước đó|trước nhé',
    tell: 'nói|giải thích|gửi|cho (?:mình|tôi|em|anh|chị) biết|cần biết|muốn biết|hỏi|bàn',
    stop: '(?:ngừng|dừng|thôi) (?:\\p{L}+ )?(?:gửi|nhắn|làm phiền)(?: \\p{L}+)?|để (?:tôi|mình) yên',
    cannot: 'không (?:thể|nỡ|dám)',
    deny: 'từ chối',
    prefer: 'muốn|nên|thà',
    who: 'là ai(?: vậy| thế| đấy| nhỉ)?',
    whence: 'sao|từ đâu|ở đâu|làm sao',
    has: '(?:biết|có) (?:được )?(?:email|mail|số|địa chỉ|mình|tôi|em|anh|chị)',
    notI: 'không phải (?:tôi|mình|em|anh|chị),? mà',
    pronoun: '(?:cô|anh|chị|bạn|ông|bà) ấy',
    courtesy: 'nếu (?:cô ấy |bạn ấy |chị ấy |anh ấy )?(?:muốn|thích|tiện)',
    but: 'nhưng|chỉ|mà|có điều',
  }),
  {
    strangerWhole: [
      '(?:lần đầu|mới nghe)(?: \\p{L}+){0,3} (?:nghe|thấy|tên)(?: \\p{L}+)?|(?:chúng ta|mình|ta|tôi) (?:quen|biết|gặp) nhau (?:ở|từ) (?:đâu|khi nào)|nhầm (?:người|địa chỉ|số)',
    ],
    notMine: ['(?:tôi|mình|em) không (?:còn )?(?:phụ trách|làm|phải (?:là )?người)(?: \\p{L}+){0,3}'],
    doubt: [
      '(?:để|cho|cần|phải) (?:\\p{L}+ )?(?:suy nghĩ|nghĩ|cân nhắc|hỏi|xem)(?: (?:đã|thêm|lại))?|(?:chưa|không) (?:biết|rõ|chắc)(?! (?:ai|người|cô|anh|chị))|tùy|với điều kiện|chỉ (?:khi|nếu)|về (?:việc|chuyện|vấn đề) gì|để làm gì|phân vân',
    ],
    never: [
      '(?:đừng|không|vui lòng không|xin đừng|ngừng)(?: \\p{L}+){0,2} (?:gửi|nhắn|email|liên lạc|liên hệ|làm phiền)(?: \\p{L}+){0,5} nữa',
    ],
    stranger: ['không (?:quen|biết|nhớ)(?: (?:ai|người|này|nào|cô|anh|chị|tên))*|là ai'],
  },
)

const W = '[\\p{L}\\p{M}]+'
const HINDI = joined(
  composed({
    not: 'नहीं|नही|मत|न|ना|nahi|nahin|nhi|mat',
    behind: true,
    yes: [
      `(?:(?:हाँ|हां|जी|जी हाँ|जी हां|बिल्कुल|बिलकुल)[, ]+)*(?:ज़रूर|जरूर|बिल्कुल|बिलकुल|क्यों नहीं|ठीक है|सहमत हूँ|सहमत हूं|मंज़ूर है|मंजूर है|स्वीकार है|अवश्य|खुशी से|ख़ुशी से|कोई (?:आपत्ति|दिक्कत|समस्या|परेशानी|हर्ज) नहीं(?: है)?|(?:मुझे )?(?:बहुत |बड़ी |बेहद )?(?:खुशी|ख़ुशी|प्रसन्नता) होगी|(?:मिलवा|परिचय करा|जोड़|मिला|परिचय करवा) (?:दीजिए|दीजिएगा|दें|दो))|(?:ज़रूर|जरूर|बिल्कुल|बिलकुल|बेशक) (?:मिलवाइए|मिलवाइये|मिलाइए|मिलवाएँ|मिलवाएं|जोड़िए|बताइए|मिलवा दीजिए)`,
    ],
    agree:
      'सहमत (?:हूँ|हूं|हैं)|मंज़ूर है|मंजूर है|स्वीकार (?:है|करता हूँ|करती हूँ)|मिलवाइए|मिलवाइये|मिलवाइएगा|मिलवाएँ|मिलवाएं|परिचय (?:करा|करवा)[\\p{L}\\p{M}]*(?: (?:दीजिए|दें|दो))?|(?:खुशी|ख़ुशी|प्रसन्नता|अच्छा) (?:होगी|लगेगा|होगा)|रुचि है|दिलचस्पी है|अच्छा रहेगा|milwa (?:do|dijiye|den)|(?:khushi|accha) (?:hogi|lagega)|email de (?:dijiye|do)',
    may: `वे|वो|वह|उन्हें|उनसे|उनको|एलिस|ऐलिस|सीधे|मुझे|मुझसे`,
    reach: `(?:लिख|मेल कर|ईमेल कर|संपर्क कर|फोन कर|फ़ोन कर|बात कर|कॉल कर) (?:सकती|सकते|सकता|लें|ले|दें|दे)(?: (?:हैं|है))?|(?:लिखें|लिख दें|मेल करें|ईमेल करें|संपर्क करें|फोन करें|बात करें|कॉल करें)`,
    give: 'दे दीजिए|दे दें|दे दो|दे सकते हैं|दीजिए|भेज दीजिए|दे सकती हैं|साझा करें|de dijiye|de do|de dena',
    mine: '(?:मेरा|मेरी|मेरे) (?:\\p{L}[\\p{L}\\p{M}]*)(?: [\\p{L}\\p{M}]+)?|(?:mera|meri) \\p{L}+',
    want: 'सहमत|रुचि|दिलचस्पी|इच्छा|चाहता|चाहती|चाहते|समय|वक़्त|वक्त|फुर्सत|कर (?:पाऊँगा|पाऊंगा|पाऊँगी|पाऊंगी|सकता|सकती)|मिलना चाहता|मिलना चाहती|संभव|ज़रूरत|जरूरत',
    refuse:
      'मना (?:करना|कर) [\\p{L}\\p{M}]+|माफ़ी चाहता [\\p{L}\\p{M}]+|अस्वीकार [\\p{L}\\p{M}]+|रहने (?:दीजिए|दें|दो)',
    ask: '(?:पूछ|लिख|संपर्क कर|बात कर|याद दिला|मेल कर|ईमेल कर)(?:ें|ो|ना|िए|िये|िएगा|इए|इएगा|एँ|एं| लें| लीजिए| लीजिएगा| लेना)|(?:संपर्क|बात|मेल|ईमेल) (?:कीजिए|कीजिएगा|कीजियेगा)|(?:puch|pooch|likh)(?:na|iye|iyega|o| lena| lijiye)|baat (?:kijiye|karo|karna|karein|kariye)',
    again: 'फिर|दोबारा|फिर से|बाद में|phir|dobara|baad mein',
    ahead: `${W} (?:के )?बाद|अगले [\\p{L}\\p{M}]+|अगली [\\p{L}\\p{M}]+|(?:जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर) (?:में|के)|\\p{L}+ ke baad|agle \\p{L}+`,
    kin: `(?!(?:मुझ|उन|इन|आप|एलिस|ऐलिस)[\\p{L}\\p{M}]* )${W}(?: जी)? (?:से|को)|(?:भाई|बहन|पति|पत्नी|बेटे|बेटी|सहकर्मी|साथी|मैनेजर|मित्र|दोस्त|अधिकारी)|(?:mere|meri|hamare) (?:bhai|behen|pati|patni|bete|beti|colleague|dost|boss|manager)`,
    tends: 'देखते हैं|देखती हैं|देखता है|संभालते हैं|संभालती हैं|संभालता है|ज़िम्मेदार हैं|जिम्मेदार हैं|dekhte hain|dekhta hai',
    tend: 'देखता|देखती|देखते|संभालता|संभालती|सँभालता|काम करता|काम करती|मेरे पास|मेरे ज़िम्मे|मेरे जिम्मे|करता|करती|मेरा (?:काम|विभाग|क्षेत्र)|सही (?:व्यक्ति|आदमी)|dekhta|dekhti|karta|karti|sambhalta|sambhalti|mere paas|mera kaam',
    rather: 'शायद|लेकिन|पर|बेहतर|कृपया|बस|अब',
    held: 'सोच(?:ना|कर|ने|ूँगा|ूंगा|ूँगी)[\\p{L}\\p{M}]*(?: [\\p{L}\\p{M}]+)?|निर्भर|शर्त|तभी|(?:केवल|सिर्फ|सिर्फ़|बस) (?:अगर|यदि|तब|तभी)|पहले (?:मुझे |आप |ज़रा )*(?:बताइए|बताएँ|बताएं|बात|पूछ|जान|देख|भेज)[\\p{L}\\p{M}]*|(?:pehle|pahle) (?:\\p{L}+ ){0,2}(?:batao|bataiye|baat|bhej|pooch)\\p{L}*|tabhi|shart',
    know: 'जानता|जानती|जानते|पहचानता|पहचानती|पहचाना|याद आ|jaanta|jaanti|janta|janti|pehchana|pehchanta|pehchanti',
    them: 'आपको|इन्हें|उन्हें|इनको|उनको|इस [\\p{L}\\p{M}]+ को|किसी|aapko|inko|unko|kisi',
    first: 'पहले|सबसे पहले|pehle|pahle',
    tell: 'बता[\\p{L}\\p{M}]*|समझा[\\p{L}\\p{M}]*|भेज[\\p{L}\\p{M}]*|जान[\\p{L}\\p{M}]*|पूछ[\\p{L}\\p{M}]*|bata\\p{L}*|samjha\\p{L}*|bhej\\p{L}*|pooch\\p{L}*|puch\\p{L}*',
    stop: '(?:ईमेल|मेल|संदेश) (?:भेजना|करना) बंद [\\p{L}\\p{M}]+|(?:mail|message) (?:bhejna|karna) band \\p{L}+',
    courtesy: '(?:अगर|यदि) (?:वे |वो |वह )?(?:चाहें|चाहे|चाहती हैं|चाहते हैं)',
    but: 'लेकिन|पर|बस|सिर्फ़|सिर्फ',
  }),
  {
    strangerWhole: [
      'पहली बार (?:सुन|नाम|देख)[\\p{L}\\p{M}]*(?: [\\p{L}\\p{M}]+)?|(?:हम|आप मुझे|आप) (?:एक दूसरे को )?(?:कहाँ|कहां|कैसे) (?:से )?(?:जान|मिल|पहचान)[\\p{L}\\p{M}]*|(?:कहाँ|कहां) (?:से )?मिले|pehli baar sun\\p{L}*|(?:kahan|kaise) (?:se )?(?:jaante|jante|mile)',
    ],
    notMine: [
      '(?:यह|ये|इस) (?:मेरा )?(?:काम|विषय|विभाग) (?:अब )?(?:मेरा )?नहीं(?: है)?|(?:मैं )?(?:अब )?(?:वहाँ|वहां|यह|ये) (?:काम )?नहीं (?:करता|करती|देखता|देखती)',
    ],
    doubt: [
      '(?:यह |ये )?(?:तो )?बता(?:ओ|इए|इये|एँ|एं)(?: तो)?(?: कि)?|सोच(?:ना|कर|ने|ूँगा|ूंगा|ूँगी)[\\p{L}\\p{M}]*(?: [\\p{L}\\p{M}]+)?|(?:पक्का|निश्चित|तय) नहीं|पता नहीं|निर्भर|शर्त|तभी|किस (?:बारे|लिए|काम|विषय)|क्या (?:चाहती|चाहते|काम|चाहिए)|पहले (?:बताइए|बताएँ|बताएं|यह|ये)',
    ],
    never: [
      '(?:मुझे |कृपया |आगे से |दोबारा |फिर कभी )*(?:ईमेल|मेल|संदेश|मैसेज|संपर्क)? ?(?:मत|न) (?:भेज|कर|लिख)[\\p{L}\\p{M}]*(?: [\\p{L}\\p{M}]+)?(?<=(?:आगे से|दोबारा|कभी|ईमेल|मेल|संदेश|मैसेज).{0,40})',
    ],
    stranger: ['(?:को )?नहीं (?:जानता|जानती|जानते|पहचानता|पहचानती)|कौन (?:है|हैं)'],
  },
)

const HEBREW = joined(
  composed({
    not: 'לא|אל|אין|אינני|איני|בלי',
    yes: [
      '(?:כן,? |בטח,? )?(?:אני )?(?:אשמח(?: מאוד)?|בשמחה(?: רבה)?|בכיף|בהחלט|כמובן|ברור|בטח|מסכימה?|למה לא|אין (?:לי )?(?:שום )?(?:בעיה|התנגדות)|בסדר גמור|סבבה|על הכיף(?:אק)?|זה בסדר מצידי|מבחינתי (?:בסדר|סבבה|אין בעיה|אפשר))',
    ],
    agree:
      'ו?אשמח|נשמח|מסכימה?|מאשרת?|מעוניינת?|מעניין אותי|נשמע (?:\\p{L}+ )?(?:טוב|מעניין|נהדר|מצוין|מעולה)|(?:אתם|אתה) (?:מוזמנים?|יכולים?)(?: \\p{L}+)?|תעבירו (?:לה|לו|את)|תנו (?:לה|לו)',
    may: 'ש\\p{L}+|יכולה?|מוזמנת?|אפשר|תגידו לה|תגיד לה|שהיא|שהוא',
    reach: '(?:ל|ת|י)(?:כתוב|שלוח|שלח|התקשר|תקשר|פנות|פנה|יצור|דבר)(?: (?:לי|אליי|אלי|איתי|קשר|מייל))?',
    join: 'תכיר\\p{L}*|תחבר\\p{L}*|חברו|חבר|לחבר|להכיר|תקשר\\p{L}*|הכירו',
    us: 'בינינו|ביננו|אותנו|לנו|אותי',
    glad: 'אשמח|שמחה?|נשמח|בשמחה|רוצה|מוכנה?|כיף|לכבוד',
    meet: 'להכיר|לדבר|לפגוש|לעזור|לשמוע|להיפגש|לשוחח|לענות|לשתף|לייעץ|לתת|להתייעץ',
    give: 'תן|תני|תנו|תעביר\\p{L}*|העבירו|שלח\\p{L}*|תשלח\\p{L}*|מסרו|תמסור|אפשר לתת',
    mine: '(?:ה?(?:מספר|מייל|אימייל|טלפון|נייד|כתובת|פרטים)|את (?:\\p{L}+)) שלי|(?:המייל|המספר|הפרטים)',
    want: 'מעוניינת?|רוצה|יכולה?|אוכל|מתאים|רלוונטי|מעניין|בשבילי|זמן|פנויה?|מחפשת?|בעניין|צריכה?',
    refuse:
      '(?:החלטתי|בחרתי|החלטנו)(?: \\p{L}+)? (?:לא|שלא)(?: \\p{L}+)?|לא בקטע|לא בא לי|אין טעם|לא מאפשר\\p{L}*(?=\\P{L}*$)|(?:אין צורך|לא צריך)(?=\\P{L}*$|,)|(?:נאלצת?|צריכה?|חייבת?|מעדיפה?|אצטרך) (?:לסרב|לוותר|לומר לא|שלא)|אוותר|מוותרת?|מסרבת?|אסרב',
    ask: 'תשאל\\p{L}*|שאל\\p{L}*|תפנ\\p{L}+|פנ[הוי]|תכתב\\p{L}*|תכתוב|כתבו|כתוב|תחזר\\p{L}*|תחזור|חזרו|נדבר|דבר\\p{L}*|תדבר\\p{L}*|תזכיר\\p{L}*|צרו קשר|צור קשר|תנס\\p{L}*|תתקשר\\p{L}*',
    again: 'שוב|אחר כך|מאוחר יותר|בהמשך|בפעם אחרת|אז',
    ahead:
      '(?:אחרי|בעוד|לאחר|לקראת|עד) \\p{L}+(?: \\p{L}+)?|(?:ב|ל)?(?:שבוע|חודש|שנה) (?:הבא|הבאה)|ב(?:ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר|קיץ|חורף|אביב|סתיו)|כש(?:אחזור|אתפנה|אסיים|יירגע|אהיה \\p{L}+)|ב?סוף ה?\\p{L}+',
    now: 'עכשיו|כרגע|כעת|בתקופה (?:הזו|זו)|לעת עתה',
    kin: '(?:ל|את |עם |אל )?ה?(?:אחי|אחותי|אח שלי|אשתי|בעלי|שותפ(?:י|תי|ה)|קולג(?:ה|ות)|מנהלת?|עמית(?:י|תי|ה)?|בני|בתי|חברתי|מחליפ\\p{L}+)(?: שלי)?|(?:אל|את) (?!ה|ש|ז)\\p{L}+|עם (?!פרט|מידע|עוד|ה)\\p{L}+',
    tends: 'אחראית?|מטפלת?|מנהלת?|עוסקת?|מובילה?|על זה',
    tend: 'בתחום|מטפלת?|אחראית?|עוסקת?|עובדת?|אצלי|בתפקיד|בחברה|הכתובת|האיש|האדם|שלי|באחריותי|בתחומי',
    rather: 'אולי|אבל|עדיף|בבקשה|רק|אז|מעדיפה?|נא',
    held: '(?:צריכה?|רוצה|תנו לי|חייבת?) (?:\\p{L}+ )?(?:לחשוב|להתייעץ|לבדוק|לשקול)|אחשוב|אשקול|תלוי|בתנאי|רק (?:אם|אחרי|בתנאי|כש\\p{L}+|לאחר|במידה)|מתלבטת?|(?:קודם|לפני (?:כן|זה|הכל|שאני))(?: כל)? (?:\\p{L}+ )?(?:רוצה|צריכה?|אשמח לדעת|אני|תגיד\\p{L}*|תסביר\\p{L}*|תשלח\\p{L}*|ספר\\p{L}*)',
    know: 'מכירה?|זוכרת?|מזהה|יודעת? מי',
    them: 'את(?: ה\\p{L}+|כם|ה)?|אות\\p{L}+|אף אחד|מישהי|מישהו|השם|שם|מי|ה\\p{L}+',
    receive: 'לקבל (?:יותר |עוד )?(?:מיילים|הודעות|דואר|פניות)?',
    erase: 'תמחק\\p{L}*|מחקו|מחק|הסירו|הסר|תסיר\\p{L}*|להסיר|תורידו|תוריד',
    nay: '(?:אבל|אז|ולכן),? לא',
    after: 'אחרי(?! (?:העבודה|הצהריים|שש|חמש|\\d|ש))|לאחר(?! (?:העבודה|\\d))',
    take: 'לוקחת?|מקבלת?|נפגשת?|משתתפת?|עושה',
    such: 'יותר|חדשים|חדשות|כאלה|פגישות|זרים',
    first: 'קודם|לפני כן|לפני זה|קודם כל|תחילה',
    tell: 'תגיד\\p{L}*|תסביר\\p{L}*|תשלח\\p{L}*|תספר\\p{L}*|שתסביר\\p{L}*|שתגיד\\p{L}*|שתספר\\p{L}*|רוצה|צריכה?|לדעת|לשאול|לדבר עם|להבין|אשאל|אבדוק',
    stop: '(?:תפסיק\\p{L}*|הפסיקו|די) ל\\p{L}+(?: \\p{L}+)?|עזבו אותי',
    cannot: '(?:לא|אי) (?:יכולה?|אפשר|מסוגלת?)|קשה לי',
    deny: 'לסרב|להגיד לא|לומר לא',
    prefer: 'מעדיפה?|עדיף',
    who: 'מי (?:זה|זו|זאת|היא|הוא|את|אתה|אתם)',
    whence: 'מאיפה|איך|מהיכן',
    has: 'יש ל\\p{L}+|השג\\p{L}+|הגע\\p{L}+|מכיר\\p{L}*|קיבל\\p{L}+',
    notI: 'לא אני,? אלא|לא אליי,? אלא',
    courtesy: 'אם (?:היא |הוא )?(?:רוצה|תרצה|ירצה|בא לה|בא לו|אוכל לעזור)',
    but: 'אבל|רק|עדיף',
  }),
  {
    strangerWhole: [
      '(?:פעם ראשונה|לראשונה)(?: \\p{L}+){0,2} (?:שומעת?|שאני שומעת?)|מאיפה (?:אנחנו |אתם |אתה |את |היא )?(?:מכיר\\p{L}+|אנחנו|השגת\\p{L}*)|(?:התבלבלתם|התבלבלת|טעות|טעיתם)(?: \\p{L}+){0,2}|לא (?:נפל|זוכרת?) לי|(?:השם )?לא אומר לי (?:כלום|דבר)',
    ],
    other: ['(?:מי|זה|את) ש(?:מטפל|אחראי|מנהל|עוסק)\\p{L}*(?: \\p{L}+){0,3} (?:היא|הוא|זה|זו)(?: \\p{L}+)?'],
    harmless: ['(?<=אשמח )אם(?= ת)|(?:רק|אבל)(?= ש?תדע)'],
    doubled: ['אין לי (?:כל|שום) (?:התנגדות|בעיה)'],
    notMine: [
      '(?:אני )?(?:כבר )?לא (?:אחראית?|מטפלת?|עובדת?|עוסקת?|הכתובת|האדם)(?: \\p{L}+){0,3}|(?:זה )?לא התחום שלי',
    ],
    doubt: [
      '(?:צריכה?|רוצה|אני|תנו לי|חייבת?) (?:\\p{L}+ )?(?:לחשוב|להתייעץ|לבדוק|לשקול)|אחשוב|אשקול|לא (?:יודעת?|בטוחה?)(?! מי)|תלוי|בתנאי|רק אם|במה מדובר|על מה (?:מדובר|זה)|מה (?:היא|הוא) (?:רוצה|צריכה?)|מתלבטת?',
    ],
    never: [
      '(?:נא |בבקשה |אנא )?(?:אל|לא) (?:ת\\p{L}+|לשלוח|לכתוב|לפנות|להטריד|ליצור|להציק)(?: (?:לי|אליי|אלי|אותי|מיילים|הודעות|לכתובת|הזו)){0,3} (?:יותר|שוב|לעולם|עוד)',
    ],
    stranger: ['(?:אני )?(?:לא|אינני) (?:מכירה?|יודעת? מי)|מי (?:זה|זו|זאת|היא|הוא)'],
  },
)

const ARABIC = joined(
  composed({
    not: 'لا|لن|لم|ليس|لست|غير|ما|مش|بدون',
    yes: [
      '(?:نعم|أجل|أكيد|طبعا|طبعاً|بالطبع)?[،, ]*(?:أوافق|موافقة?|بكل (?:سرور|ترحيب|تأكيد|ممنونية)|على الرحب والسعة|(?:أهلا|أهلاً) وسهلا[ً]? (?:بها|به|بكم)|يسعدني(?: ذلك)?|يشرفني(?: ذلك)?|يسرني(?: ذلك)?|لا مانع(?: لدي| عندي)?|لا مشكلة|لم لا|لا أمانع|بالتأكيد|تفضلوا|ليس لدي (?:أي )?(?:مانع|اعتراض))(?: (?:ذلك|جدا|جداً|في أي وقت|طبعا|طبعاً|تماما|تماماً|شكرا|شكراً))*',
    ],
    agree:
      'أوافق|موافقة? على|أقبل|يسعدني|يشرفني|يسرني|أرحب|مرحبا[ً]? (?:بها|به)|(?:أهلا|أهلاً) (?:وسهلا[ً]? )?(?:بها|به)|يهمني|مهتمة?|(?:يمكنكم|بإمكانكم|تستطيعون|يمكنك) (?:\\p{L}+ )?(?:إعطا\\p{L}+|اعطا\\p{L}+|تعريف\\p{L}*|تقديم\\p{L}*|تزويد\\p{L}*|إرسال)|فكرة (?:جيدة|رائعة|ممتازة)',
    may: 'فلت\\p{L}+|دع\\p{L}*|خل\\p{L}+|يمكنها|بإمكانها|تستطيع|لها أن|يمكنه|بإمكانه|ممكن',
    reach:
      '(?:أن )?(?:ت|ي)(?:راسل|كتب|تصل|تواصل|حكي|كلم|رسل)\\p{L}*(?: (?:بي|معي|لي|إلي))?|(?:مراسلتي|التواصل|الاتصال|الكتابة)(?: (?:بي|معي|لي|إلي))?',
    join: 'عرف\\p{L}*|عرّف\\p{L}*|قدم\\p{L}*|قدّم\\p{L}*|اربط\\p{L}*|وصل\\p{L}*',
    us: 'بيننا|ببعض|لبعضنا|عليها|عليه|إليها|بها',
    glad: 'شرف|يسعدني|يسرني|يشرفني|سعيدة?|أتشرف|أود|أحب|سرور|فرصة',
    meet: 'التعرف|لقاء\\p{L}*|التواصل|الحديث|التحدث|مساعدت\\p{L}*|المساعدة|مقابلت\\p{L}*|أتعرف|أتواصل|أساعد\\p{L}*',
    give: 'أعط\\p{L}*|اعط\\p{L}*|ب(?:إرسال|إعطا\\p{L}+|تزويد\\p{L}*)|ابع[تث]\\p{L}*|أرسل\\p{L}*|ارسل\\p{L}*|مرر\\p{L}*|إعطاء\\p{L}*|شارك\\p{L}*|زود\\p{L}*',
    mine: '(?:رقمي|بريدي|إيميلي|ايميلي|عنواني|بياناتي|معلوماتي|جوالي|هاتفي)(?: الإلكتروني)?',
    want: 'أستطيع|استطيع|أرغب|ارغب|أريد|اريد|أود|مهتم\\p{L}*|يمكنني|يناسبني|يهمني|أتمكن|متفرغ\\p{L}*|وقت|الوقت|أحتاج|أبحث|أفضل ذلك',
    refuse:
      '(?:لا|لم) [تي]سمح\\p{L}*(?: بذلك)?(?=\\P{L}*$)|لا (?:جدوى|فائدة)|لا (?:داعي|حاجة)(?: لذلك| إلى ذلك)?(?=\\P{L}*$|،|,)|قرر(?:ت|نا) (?:ألا|عدم|أن لا|الاعتذار)(?: \\p{L}+)?|أعتذر(?: عن| عن ذلك| عن هذا| عن القبول| منكم)?|اعتذر|أرفض|أفضل (?:ألا|عدم|أن لا)|مضطر\\p{L}* (?:\\p{L}+ )?(?:للرفض|للاعتذار|أن أرفض|إلى الاعتذار)',
    ask: 'ت(?:عيد|عاود|سأل|راسل|ذكر)\\p{L}*|اسأل\\p{L}*|راسل\\p{L}*|تواصل\\p{L}*|كلم\\p{L}*|اتصل\\p{L}*|ذكر\\p{L}*|ذكّر\\p{L}*|اكتب\\p{L}*|عاود\\p{L}*|تحدث\\p{L}*|توجه\\p{L}*|خاطب\\p{L}*|جرب\\p{L}*',
    again: 'مرة أخرى|لاحقا|لاحقاً|فيما بعد|مجددا|مجدداً|في وقت آخر|حينها|وقتها',
    ahead:
      'بعد (?:\\p{L}+ )?(?:رمضان|العيد|الحج|شهر\\p{L}*|أسبوع\\p{L}*|الامتحانات|الإجازة|العطلة|السفر|عودتي|الصيف|رأس السنة)|(?:الشهر|الأسبوع|العام|السنة) (?:القادم|المقبل|القادمة|المقبلة|الجاي|الجاية)|في (?:\\p{L}+ )?(?:يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|الصيف|الربيع|الخريف|الشتاء)|(?:أول|نهاية|آخر|مطلع) (?:الشهر|السنة|العام)(?: \\p{L}+)?|عندما أعود',
    now: 'الآن|حاليا|حالياً|في الوقت الحالي|هذه الأيام|هذه الفترة|حالا',
    kin: '(?:مع |إلى |ب|ل)?(?:زميل\\p{L}*|أخي|أختي|زوجي|زوجتي|مدير\\p{L}*|شريك\\p{L}*|ابني|ابنتي|أستاذ\\p{L}*|الأستاذ\\p{L}*|السيد\\p{L}*|الدكتور\\p{L}*|المهندس\\p{L}*)(?: \\p{L}+)?|مع (?!الشكر|التحي|فائق|خالص|تحيات|كل)\\p{L}+',
    tends: 'المسؤولة?|مسؤولة?|يتولى|تتولى|يهتم|يدير|تدير|المختصة?|يشرف',
    tend: 'المسؤولة?|المعني\\p{L}*|الشخص (?:المناسب|المعني)|أعمل (?:هناك|هنا|في)|أتولى|مسؤولة?|من (?:اختصاصي|مجالي|عملي|صلاحياتي)|أعد (?:\\p{L}+ )?(?:أعمل|مسؤولا?|أتولى)',
    rather: 'ربما|لكن|ولكن|الأفضل|من فضلك\\p{L}*|رجاء|فقط|يفضل|أفضل',
    held: '(?:أحتاج|أريد|أود|دعوني|دعني|سوف|يجب|علي) (?:\\p{L}+ )?(?:التفكير|أفكر|أن أفكر|أستشير|أن أستشير|أن أسأل|أن أعرف (?:أكثر|المزيد|أولا|السبب))|سأفكر|(?:يعتمد|يتوقف)|بشرط|شرط أن|(?:فقط|ولكن فقط|لكن فقط) (?:إذا|بعد أن|إن|عندما|في حال)|إلا (?:إذا|بعد)|متردد\\p{L}*|(?:أولا|أولاً|قبل ذلك|قبل كل شيء)[،,]? (?:\\p{L}+ )?(?:أريد|أود|أحتاج|أخبر\\p{L}*|أرسل\\p{L}*|يجب|اشرح\\p{L}*)',
    know: 'أعرف\\p{L}*|اعرف\\p{L}*|بعرف\\p{L}*|أتذكر\\p{L}*|أذكر\\p{L}*|أتعرف على',
    them: 'هذه|هذا|أي|أحدا|أحداً|من|شخص\\p{L}*|السيدة|الأستاذة|حضرتك\\p{L}*|اسم\\p{L}*|الاسم|أحد',
    receive: '(?:استلام|تلقي|استقبال|أي) (?:\\p{L}+ )?(?:رسائل|رسالة|إيميلات|بريد)',
    erase: 'احذف\\p{L}*|أزيلوا|أزل|امسح\\p{L}*|ألغ\\p{L}*|شطب|حذف|إزالة',
    nay: '(?:لكن|ولكن|لذلك),? لا',
    after: 'بعد(?! (?:العمل|الظهر|الدوام|الساعة|ذلك|المغرب|العصر|\\d|إذن|أذن))',
    take: 'أقبل|أستقبل|أشارك|ألتقي|أحضر|آخذ',
    such: 'مثل|جديد\\p{L}*|لقاءات|اجتماعات|غرباء|أي|المزيد',
    first: 'أولا|أولاً|قبل ذلك|قبل كل شيء|في البداية',
    tell: 'أخبر\\p{L}*|اشرح\\p{L}*|أرسل\\p{L}*|أريد|أود|أحتاج|أن أعرف|معرفة|أسأل|أستشير|توضيح|وضح\\p{L}*',
    stop: '(?:توقفوا|كفوا|كفى) (?:عن )?(?:\\p{L}+ )?(?:مراسلتي|إرسال\\p{L}*|الإرسال|إزعاجي|الإزعاج)|دعوني وشأني',
    cannot: 'لا (?:أستطيع|يمكنني|أقدر)|ما بقدر',
    deny: 'أن أرفض|الرفض|رفض\\p{L}*|أرفض|ارفض|أقول لا',
    prefer: 'أفضل|أفضّل|أوثر',
    who: 'من (?:هي|هو|تكون|يكون|أنتم|أنت)',
    whence: 'من أين|كيف|منين|وين',
    has: '(?:تعرف|عرف|حصل|وصل|جبت|أتيت)\\p{L}*',
    notI: '(?:لست|ليس) أنا',
    courtesy: '(?:إذا|إن) (?:أرادت|رغبت|شاءت|أراد|رغب|شاء)',
    but: 'لكن|ولكن|فقط|بس',
  }),
  {
    strangerWhole: [
      '(?:هذه )?أول مرة (?:أسمع|اسمع|بسمع)(?: \\p{L}+)?|(?:من أين|كيف|وين|منين) (?:تعرف\\p{L}*|نعرف|عرفت\\p{L}*|حصلت\\p{L}*|بتعرف\\p{L}*)(?: \\p{L}+)?|(?:أخطأت\\p{L}*|غلطان\\p{L}*|خطأ) (?:في )?(?:العنوان|الشخص|بالشخص|بالعنوان)|لا (?:أعرفك\\p{L}*|أعرفها|أعرفه|أتذكرها|أتذكرك\\p{L}*)',
    ],
    notMine: [
      '(?:أنا )?(?:لست|لم أعد) (?:الشخص المناسب|المسؤولة?|المعني\\p{L}*|أعمل|أتولى)(?: \\p{L}+){0,3}|هذا ليس (?:من )?(?:اختصاصي|مجالي|عملي)',
    ],
    doubt: [
      '(?:أحتاج|أريد|أود|دعوني|دعني|سوف|يجب) (?:\\p{L}+ )?(?:التفكير|أفكر|أن أفكر|أستشير|أن أستشير|أن أعرف)|سأفكر|لا (?:أدري|أعلم|أعرف)(?! (?:من|هذ|أحد|شخص|أي))|لست (?:متأكد\\p{L}*|واثق\\p{L}*)|(?:يعتمد|يتوقف)|بشرط|فقط إذا|ما (?:الهدف|الغرض|الموضوع|المطلوب|طبيعة|سبب)|عن ماذا|متردد\\p{L}*',
    ],
    never: [
      '(?:رجاء |رجاءً |من فضلكم |الرجاء )?(?:لا|عدم|توقفوا عن|كفوا عن) (?:ت\\p{L}+|مراسلتي|إرسال\\p{L}*|الإرسال|الكتابة)(?: \\p{L}+){0,4}? (?:مرة أخرى|مجددا|مجدداً|بعد (?:الآن|اليوم)|أبدا|أبداً|ثانية|إطلاقا|نهائيا)',
    ],
    stranger: [
      '(?:لا|ما) (?:أعرف|اعرف|بعرف) (?:هذه|هذا|أي|أحدا|أحداً|من|شخص\\p{L}*|السيدة|الأستاذة)|من (?:هي|هو|تكون|يكون)(?: \\p{L}+)?',
    ],
  },
)

export const EASTERN_PARTS: Language = joined(
  INDONESIAN,
  accentless(VIETNAMESE),
  HINDI,
  withFinals(HEBREW),
  ARABIC,
)
