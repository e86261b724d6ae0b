/** In each of the languages that are put together from parts: a consent beside what changes it, and beside what does not. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

interface Said {
  yes: readonly string[]
  no: readonly string[]
  /** A consent with a place for a time. */
  whenever: string
  ahead: readonly string[]
  near: readonly string[]
  /** What holds a consent back. */
  held: readonly string[]
  beside: readonly string[]
}

const SAID: Readonly<Record<string, Said>> = {
  Swedish: {
    yes: ['Jag pratar med Alice så gärna.', 'Hon kan ringa mig direkt.'],
    no: ['Tyvärr, jag hinner inte.', 'Jag står över den här gången.'],
    whenever: 'Jag träffar henne gärna ….',
    ahead: ['i vår', 'efter semestern', 'nästa månad'],
    near: ['när som helst', 'i veckan', 'nästa vecka'],
    held: [
      'Men bara om hon inte säljer något.',
      'Jag måste bara prata med min fru först.',
      'Men jag ska tänka på det.',
      'Men inte förrän i mars.',
      'Men vem är hon?',
      'Nej förresten, det går inte.',
    ],
    beside: ['Hoppas du mår bra.', 'Solen skiner äntligen här.', 'Tack för att du tänkte på mig.'],
  },
  Danish: {
    yes: ['Jeg snakker rigtig gerne med hende.', 'Alice kan ringe til mig direkte.'],
    no: ['Nej, det er ikke noget for mig.', 'Jeg står over denne gang.'],
    whenever: 'Jeg møder hende gerne ….',
    ahead: ['til foråret', 'efter ferien', 'næste måned'],
    near: ['når som helst', 'i denne uge', 'i næste uge'],
    held: [
      'Men kun hvis hun ikke sælger noget.',
      'Jeg skal dog først tale med min kone.',
      'Men jeg tænker over det.',
      'Men ikke før i marts.',
      'Men hvem er hun?',
      'Nej, jeg har ombestemt mig.',
    ],
    beside: ['Håber I har det godt.', 'Her ligger der sne.', 'Tak fordi du spørger.'],
  },
  Norwegian: {
    yes: ['Jeg møter Alice veldig gjerne.', 'Hun må sende meg en mail.'],
    no: ['Nei takk, jeg står over.', 'Jeg står over denne gangen.'],
    whenever: 'Jeg møter henne gjerne ….',
    ahead: ['til våren', 'etter ferien', 'neste måned'],
    near: ['når som helst', 'denne uken', 'neste uke'],
    held: [
      'Men bare hvis hun ikke selger noe.',
      'Jeg må bare snakke med kona først.',
      'Men jeg skal tenke på det.',
      'Men ikke før i mars.',
      'Men hvem er hun?',
      'Nei, jeg har ombestemt meg.',
    ],
    beside: ['Håper dere har det bra.', 'Her regner det.', 'Takk for tanken.'],
  },
  Finnish: {
    yes: ['Tapaan hänet oikein mielelläni.', 'Saat antaa hänelle numeroni.'],
    no: ['Ei kiitos, en pysty.', 'Joudun kieltäytymään.'],
    whenever: 'Tapaan hänet mielelläni ….',
    ahead: ['keväällä', 'loman jälkeen', 'ensi kuussa'],
    near: ['milloin vain', 'tällä viikolla', 'ensi viikolla'],
    held: [
      'Mutta vain jos hän ei myy mitään.',
      'Mutta minun täytyy ensin kysyä pomolta.',
      'Mutta en oikein tiedä.',
      'Mutta vasta kesän jälkeen.',
      'Mutta mitä hän oikein haluaa?',
      'Ei sittenkään, se ei käy.',
    ],
    beside: ['Toivottavasti voit hyvin.', 'Täällä sataa.', 'Kiitos kysymästä.'],
  },
  Icelandic: {
    yes: ['Ég vil gjarnan kynnast henni.', 'Hún má hringja í mig.'],
    no: ['Nei takk, ég get það ekki.', 'Ég afþakka.'],
    whenever: 'Ég vil gjarnan hitta hana ….',
    ahead: ['í vor', 'eftir fríið', 'í næsta mánuði'],
    near: ['hvenær sem er', 'í vikunni', 'í næstu viku'],
    held: [
      'En bara ef hún er ekki að selja neitt.',
      'Ég þarf bara að tala við konuna fyrst.',
      'En ég veit það ekki.',
      'En ekki fyrr en í haust.',
      'En hvað vill hún?',
      'Nei annars, það gengur ekki.',
    ],
    beside: ['Vona að þér líði vel.', 'Hér rignir.', 'Takk fyrir að hugsa til mín.'],
  },
  Russian: {
    yes: ['С удовольствием пообщаюсь с Алисой.', 'Алиса может писать прямо мне.'],
    no: ['Нет, спасибо.', 'Нет, у меня нет времени.'],
    whenever: 'С удовольствием познакомлюсь с ней ….',
    ahead: ['весной', 'после отпуска', 'в следующем месяце'],
    near: ['в любое время', 'на этой неделе', 'на следующей неделе'],
    held: [
      'Но только если она ничего не продаёт.',
      'Только сначала посоветуюсь с женой.',
      'Но я не уверена.',
      'Но не раньше марта.',
      'А что ей нужно?',
      'Хотя нет, не получится.',
    ],
    beside: ['Надеюсь, у вас всё хорошо.', 'У нас всё в снегу.', 'Привет Дане.'],
  },
  Ukrainian: {
    yes: ['Із задоволенням зустрінуся з нею.', 'Вона може мені написати.'],
    no: ['Ні, я відмовлюся.', 'Змушена відмовитися.'],
    whenever: 'Із задоволенням познайомлюся з нею ….',
    ahead: ['навесні', 'після відпустки', 'наступного місяця'],
    near: ['будь-коли', 'цього тижня', 'наступного тижня'],
    held: [
      'Але тільки якщо Дана теж буде.',
      'Тільки спочатку пораджуся з дружиною.',
      'Але я не впевнена.',
      'Але не раніше березня.',
      'А хто вона?',
      'Ні, я передумала.',
    ],
    beside: ['Сподіваюся, у вас усе добре.', 'У нас дощ.', 'Дякую, що згадали про мене.'],
  },
  Bulgarian: {
    yes: ['С удоволствие ще се срещна с нея.', 'Тя може да се свърже с мен.'],
    no: ['Не, нямам време.', 'Трябва да откажа.'],
    whenever: 'С удоволствие ще говоря с нея ….',
    ahead: ['през пролетта', 'след отпуската', 'следващия месец'],
    near: ['по всяко време', 'тази седмица', 'следващата седмица'],
    held: [
      'Но само ако Дана дойде.',
      'Само първо ще говоря с жена си.',
      'Но още ще помисля.',
      'Но чак след лятото.',
      'А какво иска?',
      'Всъщност не, няма да стане.',
    ],
    beside: ['Надявам се, че сте добре.', 'Тук вали.', 'Благодаря, че се сетихте за мен.'],
  },
  Polish: {
    yes: ['Z przyjemnością się z nią spotkam.', 'Dobrze, niech pisze.'],
    no: ['Niestety nie, nie mam do tego głowy.', 'Tym razem podziękuję.'],
    whenever: 'Chętnie ją poznam ….',
    ahead: ['na wiosnę', 'po urlopie', 'w przyszłym miesiącu'],
    near: ['w każdej chwili', 'w tym tygodniu', 'w przyszłym tygodniu'],
    held: [
      'Ale tylko jeśli niczego nie sprzedaje.',
      'Muszę tylko najpierw porozmawiać z żoną.',
      'Ale jeszcze się zastanowię.',
      'Ale nie przed marcem.',
      'A czego ona właściwie chce?',
      'Nie, rozmyśliłam się.',
    ],
    beside: ['Mam nadzieję, że u ciebie wszystko dobrze.', 'U nas pada.', 'Dziękuję, że o mnie pomyślałaś.'],
  },
  Czech: {
    yes: ['Ráda s ní popovídám.', 'Alice mi může zavolat.'],
    no: ['Bohužel ne, nestíhám.', 'Raději odmítnu.'],
    whenever: 'Rád ji poznám ….',
    ahead: ['na jaře', 'po dovolené', 'příští měsíc'],
    near: ['kdykoli', 'tento týden', 'příští týden'],
    held: [
      'Ale jen pokud nic neprodává.',
      'Musím si ještě nejdřív promluvit s manželkou.',
      'Ale ještě si to rozmyslím.',
      'Ale ne před březnem.',
      'A co vlastně chce?',
      'Ne, rozmyslela jsem si to.',
    ],
    beside: ['Doufám, že se máte dobře.', 'U nás prší.', 'Děkuji, že jste na mě myslela.'],
  },
  Slovak: {
    yes: ['Rád sa s ňou porozprávam.', 'Môže mi zavolať.'],
    no: ['Nie, ďakujem, nemám záujem.', 'Radšej nie.'],
    whenever: 'Rád ju spoznám ….',
    ahead: ['na jar', 'po dovolenke', 'budúci mesiac'],
    near: ['kedykoľvek', 'tento týždeň', 'budúci týždeň'],
    held: [
      'Ale len ak príde aj Dana.',
      'Ale najprv sa musím opýtať šéfa.',
      'Hoci neviem.',
      'Ale až po lete.',
      'A kto to je?',
      'Nie, rozmyslela som si to.',
    ],
    beside: ['Dúfam, že sa máte dobre.', 'U nás prší.', 'Ďakujem, že ste na mňa mysleli.'],
  },
  Romanian: {
    yes: ['Cu plăcere mă întâlnesc cu ea.', 'Poate să mă sune.'],
    no: ['Nu, nu am timp.', 'Trebuie să refuz.'],
    whenever: 'Mi-ar face plăcere să o cunosc ….',
    ahead: ['la primăvară', 'după vacanță', 'luna viitoare'],
    near: ['oricând', 'săptămâna asta', 'săptămâna viitoare'],
    held: [
      'Dar numai dacă vine și Dana.',
      'Trebuie doar să vorbesc întâi cu soția.',
      'Dar mă mai gândesc.',
      'Dar abia după vară.',
      'Dar ce vrea de fapt?',
      'De fapt nu, nu merge.',
    ],
    beside: ['Sper că sunteți bine.', 'La noi plouă.', 'Mulțumesc că v-ați gândit la mine.'],
  },
  Greek: {
    yes: ['Ευχαρίστως θα της μιλήσω.', 'Μπορεί να μου γράψει.'],
    no: ['Όχι, θα αρνηθώ.', 'Αρνούμαι.'],
    whenever: 'Θα χαρώ να τη γνωρίσω ….',
    ahead: ['την άνοιξη', 'μετά τις διακοπές', 'τον επόμενο μήνα'],
    near: ['οποτεδήποτε', 'αυτή την εβδομάδα', 'την επόμενη εβδομάδα'],
    held: [
      'Αλλά μόνο αν έρθει και η Dana.',
      'Μόνο πρώτα θα μιλήσω με τη γυναίκα μου.',
      'Αλλά δεν είμαι σίγουρη.',
      'Αλλά όχι πριν τον Μάρτιο.',
      'Αλλά ποια είναι?',
      'Όχι, άλλαξα γνώμη.',
    ],
    beside: ['Ελπίζω να είστε καλά.', 'Εδώ βρέχει.', 'Ευχαριστώ που με σκεφτήκατε.'],
  },
  Turkish: {
    yes: ['Onunla zevkle konuşurum.', 'Doğrudan bana ulaşabilir.'],
    no: ['Ne yazık ki, bana göre değil.', 'Bu sefer ben almayayım.'],
    whenever: 'Onunla … seve seve tanışırım.',
    ahead: ['ilkbaharda', 'tatilden sonra', 'gelecek ay'],
    near: ['istediği zaman', 'bu hafta', 'gelecek hafta'],
    held: [
      'Ama sadece bir şey satmıyorsa.',
      'Yalnız önce eşimle konuşmam gerek.',
      'Ama biraz daha düşüneceğim.',
      'Ama marttan önce olmaz.',
      'Ama ne istiyor?',
      'Hayır, vazgeçtim.',
    ],
    beside: ['Umarım iyisindir.', 'Burada yağmur yağıyor.', 'Beni düşündüğün için teşekkürler.'],
  },
  Hungarian: {
    yes: ['Szívesen beszélek vele.', 'Nyugodtan írhat.'],
    no: ['Nem, nincs időm.', 'Nemet kell mondanom.'],
    whenever: 'Szívesen megismerem ….',
    ahead: ['tavasszal', 'a szabadság után', 'jövő hónapban'],
    near: ['bármikor', 'ezen a héten', 'jövő héten'],
    held: [
      'De csak ha Dana is jön.',
      'Csak előbb beszélek a feleségemmel.',
      'De még átgondolom.',
      'De csak nyár után.',
      'De mit akar valójában?',
      'Mégsem, nem fog menni.',
    ],
    beside: ['Remélem, jól vagytok.', 'Itt esik az eső.', 'Köszönöm, hogy gondoltál rám.'],
  },
  Catalan: {
    yes: ['Amb molt de gust la coneixeré.', "Pot escriure'm."],
    no: ['No, ho he de rebutjar.', 'Aquesta vegada no.'],
    whenever: "M'agradaria conèixer-la ….",
    ahead: ['a la primavera', 'després de vacances', 'el mes que ve'],
    near: ['quan vulgui', 'aquesta setmana', 'la setmana que ve'],
    held: [
      'Però només si ve la Dana.',
      'Però primer ho he de preguntar al meu cap.',
      "Però encara m'ho pensaré.",
      "Però només després de l'estiu.",
      'Però qui és?',
      'Ben mirat no, no pot ser.',
    ],
    beside: ['Espero que estiguis bé.', 'Aquí plou.', 'Gràcies per pensar en mi.'],
  },
  Indonesian: {
    yes: ['Dengan senang hati kenalan dengannya.', 'Dia boleh telepon saya.'],
    no: ['Tidak, saya tidak punya waktu.', 'Kali ini tidak dulu.'],
    whenever: 'Saya senang bertemu dia ….',
    ahead: ['bulan depan', 'setelah liburan', 'bulan Januari'],
    near: ['kapan saja', 'minggu ini'],
    held: [
      'Tapi hanya kalau Dana ikut.',
      'Saya bicara dulu dengan istri.',
      'Tapi saya pikir-pikir dulu.',
      'Tapi setelah Lebaran saja.',
      'Tapi dia mau apa?',
      'Eh tidak jadi.',
    ],
    beside: ['Semoga sehat selalu.', 'Di sini hujan.', 'Terima kasih sudah ingat saya.'],
  },
  Vietnamese: {
    yes: ['Tôi rất vui được làm quen.', 'Tôi đồng ý.'],
    no: ['Không, cảm ơn, tôi không có thời gian.', 'Lần này thì không.'],
    whenever: 'Tôi rất vui được gặp cô ấy ….',
    ahead: ['mùa xuân', 'sau kỳ nghỉ', 'tháng sau'],
    near: ['bất cứ lúc nào', 'tuần này'],
    held: [
      'Nhưng chỉ khi cô ấy không bán gì.',
      'Nhưng để tôi hỏi vợ trước đã.',
      'Nhưng để tôi suy nghĩ thêm.',
      'Nhưng phải sau mùa hè.',
      'Nhưng cô ấy muốn gì?',
      'Thôi không được.',
    ],
    beside: ['Hy vọng bạn khỏe.', 'Ở đây đang mưa.', 'Cảm ơn đã nghĩ đến tôi.'],
  },
  Hindi: {
    yes: ['मुझे उनसे मिलकर अच्छा लगेगा.', 'वे मुझे लिख सकती हैं.'],
    no: ['जी नहीं, मैं नहीं कर सकता.', 'मैं मना करता हूँ.'],
    whenever: 'मुझे उनसे … मिलकर खुशी होगी।',
    ahead: ['वसंत में', 'छुट्टियों के बाद', 'अगले महीने'],
    near: ['कभी भी', 'इस हफ़्ते'],
    held: [
      'लेकिन केवल अगर वे कुछ न बेचें.',
      'बस पहले पत्नी से बात करूँगा.',
      'लेकिन मैं और सोचूँगा.',
      'लेकिन गर्मियों के बाद ही.',
      'लेकिन वे चाहती क्या हैं?',
      'नहीं, मैंने मन बदल लिया.',
    ],
    beside: ['आशा है आप ठीक होंगे।', 'यहाँ बारिश हो रही है।', 'मुझे याद करने के लिए धन्यवाद।'],
  },
  Hebrew: {
    yes: ['נשמח לשמוע ממנה.', 'היא מוזמנת לכתוב לי.'],
    no: ['לא, זה לא בשבילי.', 'נאלץ לסרב.'],
    whenever: 'אשמח לפגוש אותה ….',
    ahead: ['באביב', 'אחרי החופשה', 'בחודש הבא'],
    near: ['בכל זמן', 'השבוע', 'בשבוע הבא'],
    held: [
      'אבל רק אם דנה תהיה.',
      'רק אתייעץ קודם עם אשתי.',
      'אבל אני לא בטוח.',
      'אבל לא לפני מרץ.',
      'אבל מי היא?',
      'לא, התחרטתי.',
    ],
    beside: ['מה שלומך.', 'יש פה שלג.', 'תודה על ההתעניינות.'],
  },
  Arabic: {
    yes: ['يسرني أن أتحدث معها.', 'تستطيع أن تكتب لي.'],
    no: ['لا، هذا لا يناسبني.', 'أعتذر هذه المرة.'],
    whenever: 'يسعدني لقاؤها ….',
    ahead: ['في الربيع', 'بعد الإجازة', 'الشهر القادم'],
    near: ['في أي وقت', 'هذا الأسبوع', 'الأسبوع القادم'],
    held: [
      'لكن فقط إذا لم تكن تبيع شيئا.',
      'لكن علي أن أسأل مديري أولا.',
      'لكن لا أدري.',
      'لكن ليس قبل مارس.',
      'لكن من هي؟',
      'كلا، لن ينفع.',
    ],
    beside: ['أرجو أن تكونوا بخير.', 'الشمس مشرقة أخيرا.', 'شكرا لاهتمامك.'],
  },
  Japanese: {
    yes: ['ぜひお話を伺いたいです。', '彼女から直接ご連絡いただいて構いません。'],
    no: ['申し訳ありませんが、お断りします。', '今回は遠慮します。'],
    whenever: '…ぜひお会いしたいです。',
    ahead: ['春に', '休暇の後に', '来月'],
    near: ['いつでも', '今週', '来週'],
    held: [
      'ただしダナさんも一緒の場合だけです。',
      'でもまず上司に聞かないといけません。',
      'でもわかりません。',
      'ただ夏が終わってからです。',
      'でもどんな人ですか?',
      'いえ、やっぱり無理です。',
    ],
    beside: ['お元気でお過ごしのことと思います。', 'やっと晴れました。', '声をかけてくれてありがとう。'],
  },
  Korean: {
    yes: ['기꺼이 만나볼게요.', '앨리스 씨가 메일 주셔도 돼요.'],
    no: ['죄송하지만 시간이 없습니다.', '거절하겠습니다.'],
    whenever: '… 기꺼이 만나겠습니다.',
    ahead: ['봄에', '휴가 끝나고', '다음 달에'],
    near: ['언제든지', '이번 주에', '다음 주에'],
    held: [
      '단, 다나도 함께해야 합니다.',
      '하지만 먼저 상사에게 물어봐야 해요.',
      '그런데 확실하지 않아요.',
      '다만 여름 지나야 합니다.',
      '그런데 그분이 누구죠?',
      '역시 안 할래요.',
    ],
    beside: ['잘 지내시길 바랍니다.', '드디어 날이 갰네요.', '신경 써 주셔서 고마워요.'],
  },
  Chinese: {
    yes: ['我非常乐意和Alice聊聊。', 'Alice可以给我写信。'],
    no: ['对不起，这不适合我。', '这次就不了。'],
    whenever: '我很乐意…和她见面。',
    ahead: ['春天', '放假以后', '下个月'],
    near: ['随时', '这周', '下周'],
    held: [
      '但只有她不推销才行。',
      '但我要先跟太太商量。',
      '不过我还不知道。',
      '不过三月以前不行。',
      '不过她到底想要什么？',
      '不，我改主意了。',
    ],
    beside: ['希望你一切都好。', '这里在下雨。', '谢谢你想到我。'],
  },
}

describe.each(Object.entries(SAID))('%s', (_, { yes, no, whenever, ahead, near, held, beside }) => {
  it('is put off by a time to come, and by none of this week', () => {
    for (const time of ahead) expect([time, is(whenever.replace('…', time))]).toEqual([time, 'later'])
    for (const time of near) expect([time, is(whenever.replace('…', time))]).toEqual([time, 'yes'])
  })
  it('is held back by a condition, a doubt or a question behind it', () => {
    for (const consent of yes)
      for (const what of held) expect([what, is(consent, what)]).not.toEqual([what, 'yes'])
  })
  it('is what it is beside small talk', () => {
    for (const what of beside) {
      for (const consent of yes) expect([what, is(what, consent)]).toEqual([what, 'yes'])
      for (const refusal of no) expect([what, is(refusal, what)]).toEqual([what, 'no'])
    }
  })
})
