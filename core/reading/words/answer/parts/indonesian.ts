/** What answers are put together from in Indonesian. */
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

export const INDONESIAN_PARTS: Language = joined(
  composed({
    not: 'tidak|tdk|gk|nggak|enggak|gak|ga|tak|belum|jangan|bukan|kurang',
    view: 'dengan (?:anda|kamu|bapak|ibu)|soal|tentang',
    resume: '(?:kita )?(?:bahas|bicarakan|lanjutkan)',
    modest:
      '(?:saya )?bukan (?:seorang )?(?:ahli|pakar)(?:nya)?|(?:tidak|gak) tahu (?:apakah|apa) saya bisa(?: \\p{L}+){0,3}',
    regretted: '(?:eh |ah |maaf )?(?:tidak|nggak|gak|ga) jadi|berubah pikiran',
    wonder:
      '(?:siapa|apa|kenapa(?! tidak)|mengapa|berapa|soal apa|tentang apa)(?= (?:dia|ya|sih|sebenarnya|maunya|itu)| ?$)|(?:dia|beliau)(?: \\p{L}+)? (?:mau apa|siapa|jual apa|cari apa)',
    notBefore: 'jangan sebelum (?!jam|pukul|\\d)\\p{L}+',
    soon: 'kapan (?:saja|aja|pun)|minggu ini|(?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu)|besok|hari ini|malam(?: hari)?|lewat (?:telepon|zoom|wa|email)|sambil ngopi',
    week: 'minggu depan|seminggu lagi',
    yes: [
      '(?:ya,? |iya,? |baik,? |tentu,? )?(?:saya |aku |kami )?(?:setuju|bersedia|tidak keberatan|dengan senang hati|boleh|silakan|silahkan|tentu(?: saja| boleh)?|oke|mau|siap|senang sekali)(?: (?:kok|saja|aja|banget|sekali|ya|pak|bu|kak|mas|mbak|dikenalkan|diperkenalkan|dihubungi))*|(?:tidak|nggak|gak|ga|tak)(?: ada)? masalah|kenapa (?:tidak|nggak|gak)|tidak apa-apa',
    ],
    agree:
      'setuju|bersedia|tidak keberatan|dengan senang hati|tertarik|kedengarannya (?:\\p{L}+ )?(?:menarik|bagus|seru)|(?:kita|kami|saya) bisa (?:\\p{L}+ )?(?:bicara|ngobrol|bertemu|ketemu)|saya tunggu (?:kabar|email|pesan|telepon)\\p{L}*',
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
      'memutuskan (?:untuk )?(?:tidak|menolak)(?: \\p{L}+)?|(?:terpaksa|harus|memilih|mohon|ingin) (?:\\p{L}+ )?(?:menolak|tolak|mundur)|menolak|saya tolak|lewat dulu|skip dulu|(?:ini )?bukan untuk saya',
    ask: 'hubungi|tanya\\p{L}*|kabari|kontak|email|chat|ingatkan|coba|bicara|ngobrol|silakan hubungi|wa',
    asking: 'hubungi|tanyakan|tanya|kontak|coba|bicara|silakan hubungi',
    again: 'lagi|lg|kembali|nanti|ntar|lain kali|lain waktu',
    ahead:
      '(?:setelah|habis|abis|stlh|sesudah|selepas|pada|di|awal|akhir|pertengahan|mulai|sekitar|bulan|minggu|tahun) (?:\\p{L}+ )?(?:lebaran|natal|tahun baru|raya|ujian|libur\\p{L}*|puasa|panen|depan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|wisuda|proyek)|(?:sebulan|seminggu|\\p{L}+ (?:bulan|minggu)) lagi|kalau sudah (?:longgar|selesai|pulang)|bulan depan|tahun depan|(?:bulan|awal|akhir|pertengahan|mulai pertengahan|mulai) (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)|(?:setelah|habis|sehabis|sesudah|usai) (?:\\p{L}+ )?(?:lebaran|natal|libur\\p{L}*|ujian|panen|pindahan|wisuda|tahun baru)|(?:beberapa|dua|tiga|\\d) (?:minggu|bulan) lagi|sebulan lagi',
    now: 'sekarang|saat ini|dulu|sementara ini|akhir-akhir ini',
    kin: '(?:rekan|kakak|adik|suami|istri|teman|atasan|bos|kolega|partner|anak|manajer|penerus|pengganti|pimpinan) (?:saya|aku|kami)|(?:pak|bu|ibu|bapak|mbak|kak|bang) \\p{L}+',
    tends:
      'yang (?:urus|mengurus|pegang|menangani|handle|bertanggung jawab)|mengurus|menangani|bertanggung jawab|pegang',
    tend: 'pegang|mengurus|urus|menangani|handle|bekerja di|kerja di|di bagian|di posisi|bertugas',
    goes: '(?:itu|ini|urusan ini|hal ini) (?:\\p{L}+ ){0,3}(?:ke|sama|untuk|bagian)',
    rather: 'mungkin|tapi|lebih baik|sebaiknya|mending|tolong|mohon|saja|baru|nanti',
    held: '(?:perlu|mau|saya|harus|biar) (?:\\p{L}+ )?(?:pikir\\p{L}*|pertimbangkan|berpikir|tanya|diskusi\\p{L}*|cek) (?:\\p{L}+ )?dulu|pikir-pikir(?: dulu)?|tergantung|(?:asal|asalkan|dengan syarat|hanya jika|hanya kalau|cuma kalau|tapi hanya|tapi kalau)(?! \\p{L}+ mau| berkenan| tidak keberatan)|ragu(?! untuk)|(?:kirim|jelaskan|ceritakan|kasih tahu|beri tahu|telepon)\\p{L}* (?:\\p{L}+ ){0,3}(?:dulu|terlebih dahulu)|(?:saya )?(?:tidak|kurang|belum|gak) (?:\\p{L}+ )?yakin(?= ?$)|(?:tapi |cuma )(?:saya )?(?:tidak|gak|nggak|belum) (?:tahu|tau)(?= ?$)|(?:bicara|tanya|diskusi|ngobrol) (?:\\p{L}+ )?dulu (?:dengan|sama|ke)|(?:tanya|bicara)(?: \\p{L}+){1,2} dulu',
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
