/** Answers in Indonesian and Malay beyond the shortest. */
import type { Language } from './language.ts'

const ME = '(?:saya|aku|gue|gw|sy|kami)'
const SHE =
  '(?:(?:ibu|bu|bapak|pak|mbak|mas|kak|kakak|cik|puan|encik) \\p{L}+|beliau|dia|alice|orangnya|langsung)'
const REACH =
  '(?:menghubungi|hubungi|kontak|wa|whatsapp|email|emel|mengemail|telepon|telpon|call|japri|chat|dm|tulis|menulis|kirim email|kirim pesan|kirimi)'

export const INDONESIAN: Language = {
  yes: [
    `(?:${ME} )?(?:bersedia|setuju|tidak keberatan|nggak keberatan|ga keberatan|gak keberatan|oke oke aja|oke saja|ok aja|ikut saja|terima dengan senang hati)(?: (?:kok|banget|sekali|saja|aja|ya|pak|bu|kak|mbak|mas|lah|dong))*`,
    '(?:boleh|bisa|oke|ok|siap|sip|ya|iya|mangga|monggo),? (?:silakan|silahkan|kenalin|kenalkan|hubungkan|sambungin|lanjut|lanjutkan|gas)(?: (?:aja|saja|ya|dong|kak|pak|bu|mbak|mas))*|mau (?:banget|dong|sekali|kok)',
  ],
  filler: [
    'selamat (?:pagi|siang|sore|malam|petang|tengah hari)(?: (?:pak|bu|kak|mbak|mas|semua))?|assalamualaikum|salam sejahtera|hormat saya|salam hangat',
  ],
  agrees: [
    `(?:silakan|silahkan|monggo|persilakan|suruh|bilang|minta|boleh)(?: (?:aja|saja|dong))?(?: (?:ke )?${SHE}){0,2} ${REACH}(?: (?:ke|langsung|ke nomor))* ${ME}`,
    `${SHE} (?:boleh|bisa|silakan|silahkan)(?: (?:langsung|saja|aja))* ${REACH}(?: (?:ke|langsung))* ${ME}`,
    `(?<!(?:tidak|belum|kurang|kalau|jika) )${ME} (?:bersedia|setuju|senang|mau|tertarik|dengan senang hati)(?: (?:banget|sekali|untuk|juga|sangat))* (?:dikenalkan|diperkenalkan|dikenalin|berkenalan|kenalan|dihubungi|bertemu|ketemu|ngobrol|berbincang|membantu)`,
    `(?<!(?:jangan|tidak|belum) )(?:kasih|berikan|beri|kirim|share)(?: (?:aja|saja|dong|ke))*(?: ${SHE})? (?:nomor|no|email|emel|kontak|alamat)(?: (?:email|wa|hp))? ${ME}`,
  ],
  declines: [
    `(?:terpaksa|harus|mohon maaf)(?: ${ME})? (?:menolak|tolak)|${ME} (?:sudah )?(?:nggak|tidak|gak|tak) (?:lagi )?(?:di bidang|bekerja di bidang|main di|kerja di bidang)(?: \\p{L}+)?|(?:nggak|tidak|gak|ga|tak) (?:ada|punya) (?:waktu|minat|masa)`,
  ],
  later: [
    `(?:hubungi|tanya|tanyakan|kabari|kontak|wa|email|chat)(?: ${ME})?(?: (?:lagi|kembali|balik|aja|saja|ya))* (?:setelah|habis|sesudah|bulan|minggu|tahun|selepas|nanti|\\d+|dua|tiga|awal|akhir|pas)(?: \\p{L}+)?`,
    '(?:habis|setelah|sesudah|selepas) (?:lebaran|natal|tahun baru|raya|ujian|wisuda|libur\\p{L}*|puasa|proyek)',
  ],
  stranger: [
    '(?:tidak|nggak|gak|ga|tak|ndak|enggak) (?:kenal|mengenal|ngerti|tahu|tau)(?: (?:siapa|sama|dengan|yang namanya|yang bernama|orang bernama|siapa itu|seseorang bernama|siapa-siapa bernama))+|siapa (?:sih|ya|itu|nih)',
  ],
  notMine: [
    `bukan (?:${ME}|bagian ${ME}|urusan ${ME})(?: (?:lagi|yang|pegang|urus|handle|tangani|menangani|mengurus|itu))+`,
  ],
  other: [
    '(?:coba|silakan|mending|langsung|bisa|tolong)(?: (?:hubungi|tanya|kontak|ke|wa|langsung|aja|saja))+ (?:pak|bu|mbak|mas|kak|ibu|bapak|bang|kang) (?!alice)\\p{L}+(?! (?:nanti|lagi))',
  ],
  never: [
    `(?:jangan|stop|berhenti|tolong jangan)(?: (?:pernah|lagi|kirim|kirimi|kirimkan|email|hubungi|menghubungi|mengirim|wa|${ME}|pesan|apa-apa)){1,5} lagi|hapus(?:kan)? (?:alamat|email|emel|kontak|data|nomor)(?: email)? ${ME}`,
  ],
  doubt: ['asal(?: bukan| tidak| jelas)?|pikir dulu|lihat dulu|tanya dulu|cek dulu'],
  granted: [
    '(?:tapi |cuma |cuman |hanya saja )?(?:bahasa )?inggris(?:nya|ku)?(?: saya)?[^,.;!?]{0,50}',
    `(?:tapi |cuma |cuman |mohon maaf,? )?(?:${ME} )?(?:agak |suka |sering |kadang )*(?:lambat|slow|lama|telat)(?: \\p{L}+)? (?:balas|bales|respon|jawab|membalas)\\p{L}*[^.;!?]{0,30}|(?:tapi |cuma |cuman )?(?:${ME} )?(?:balas|bales|respon|jawab)(?:nya|an)?(?: \\p{L}+){0,2} (?:lambat|lama|telat|slow)[^.;!?]{0,20}`,
    '(?:tapi |cuma |cuman )?(?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?! depan)(?= (?:saya|aku|libur|tidak|biasanya|sibuk|gak|nggak|bisa))[^.;!?]{0,40}',
  ],
}
