/** Dates in further languages, read as those of words/date.ts. Lower case. */

const COUNT = '(?:a few|one|two|three|four|five|six|eight|ten|\\d{1,3}) (?:days|weeks|months|years)'

/** Before the words in them are translated. */
export const WHOLE_PHRASES_REST: ReadonlyArray<readonly [foreign: string, english: string]> = [
  [
    'nästa vecka|næste uge|neste uke|ensi viikolla|(?:w )?(?:przyszł|następn)(?:ym|y|ego) tyg(?:odniu|odnia|odzień)|příští týden|budúci týždeň|на следующей неделе|наступного тижня|идната седмица|sljedeć(?:i|eg) tjed(?:an|na)|sledeće nedelje|săptămâna viitoare|(?:gelecek|önümüzdeki) hafta|haftaya|την (?:επόμενη|άλλη) (?:ε?βδομάδα)|jövő hét(?:en)?|la setmana que ve|minggu depan|tuần (?:sau|tới)|الأسبوع (?:القادم|المقبل)|(?:ב)?שבוע הבא|अगले (?:हफ़?्ते|सप्ताह)',
    'next week',
  ],
  [
    'nästa månad|næste måned|neste måned|ensi kuussa|(?:w )?(?:przyszł|następn)ym miesiącu|příští měsíc|budúci mesiac|в следующем месяце|наступного місяця|идния месец|sljedeć(?:i|eg) mjesec(?:a)?|sledećeg meseca|luna viitoare|(?:gelecek|önümüzdeki) ay|τον (?:επόμενο|άλλο) μήνα|jövő hónap(?:ban)?|el mes que ve|bulan depan|tháng (?:sau|tới)|الشهر (?:القادم|المقبل)|(?:ב)?חודש הבא|अगले महीने',
    'next month',
  ],
  [
    "nästa år|næste år|neste år|ensi vuonna|(?:w )?(?:przyszł|następn)ym roku|příští rok|budúci rok|в следующем году|наступного року|догодина|sljedeće godine|sledeće godine|anul viitor|(?:gelecek|önümüzdeki) (?:yıl|sene)|seneye|του χρόνου|jövőre|l'any que ve|tahun depan|năm sau|sang năm|العام (?:القادم|المقبل)|(?:ב)?שנה הבאה|अगले साल",
    'next year',
  ],
  ['(?:בעוד|עוד) שבועיים|بعد أسبوعين', 'in two weeks'],
  ['(?:בעוד|עוד) שבוע|بعد أسبوع', 'in one week'],
  ['(?:בעוד|עוד) חודש|بعد شهر', 'in one month'],
  ['(?:et|ett) par(?= (?:uger|veckor|uker|måneder|månader|dage))', 'a few'],
  ['fire(?= (?:uger|uker|måneder|dage))', 'four'],
  ['to(?= (?:uger|uker|måneder|dage))', 'two'],
  ['(?<=\\d\\.? )marca', 'march'],
]

/** After the words in them are translated. */
export const PHRASES_REST: ReadonlyArray<readonly [foreign: string, english: string]> = [
  [`(?:om|za|через|за|след|peste|σε|d'aquí a|dalam) (${COUNT})`, 'in $1'],
  [`(${COUNT}) (?:sonra|päästä|kuluttua|múlva|lagi|nữa)`, 'in $1'],
  ['(?:efter|etter|po|после|після|след|după|μετά τ[οη]ν?|després d[eo]l?)', 'after'],
  [
    '(?:i slutet av|i slutten av|sidst i|pod koniec|koncem|в конце|наприкінці|la sfârșitul lui|στο τέλος)',
    'end of',
  ],
  [
    '(?:i början av|i begyndelsen af|i starten av|na początku|začátkem|в начале|на початку|la începutul lui)',
    'early',
  ],
]

/** Months and days of languages that inflect them: the beginning, and what it is. */
export const STEMS: ReadonlyArray<readonly [english: string, foreign: string]> = [
  ['january', 'stycz ledn január январ січ tammikuu ianuar ιανουαρ siječ'],
  ['february', 'únor február феврал лют helmikuu februar φεβρουαρ şubat veljač febrer'],
  ['march', 'marzec březn márci март берез maaliskuu μαρτί μάρτι ožuj març'],
  ['april', 'kwiec kwiet duben april ápril апрел квіт huhtikuu aprili απρίλ απριλ nisan travn'],
  ['may', 'květ május máj трав toukokuu μάιο μαΐο mayıs svib maig'],
  ['july', 'lipiec lipc červenec července júl июл лип heinäkuu iuli ιούλι ιουλί temmuz srpnj'],
  ['june', 'czerw červen jún июн черв kesäkuu iuni ιούνι ιουνί haziran lipnj'],
  ['august', 'sierp srpen august auguszt август серпн elokuu αύγουστ αυγούστ ağustos kolovoz'],
  ['september', 'wrzes wrześ září szeptember сентябр верес syyskuu septembri σεπτέμβρ σεπτεμβρ eylül rujn'],
  ['october', 'październik říjn októb октябр жовт lokakuu octombri οκτώβρ οκτωβρ ekim'],
  ['november', 'listopad ноябр marraskuu noiembri νοέμβρ νοεμβρ kasım'],
  ['december', 'grudnia grudniu prosin декабр груд joulukuu decembri δεκέμβρ δεκεμβρ aralık desember'],
  [
    'monday',
    'måndag mandag poniedział pondělí pondelok понедельник понеділ maanantai pazartesi hétfő δευτέρα ponedjelj ponedelj понеделник dilluns',
  ],
  ['tuesday', 'tisdag tirsdag wtor úter utor вторник вівтор tiistai salı kedd τρίτη marți dimarts'],
  [
    'wednesday',
    'onsdag środ střed stred сред серед keskiviikko çarşamba szerda τετάρτη miercuri srijed dimecres',
  ],
  [
    'thursday',
    'torsdag czwart čtvrt štvrt четверг четвер torstai perşembe csütört πέμπτη četvrt dijous четвърт',
  ],
  ['friday', 'fredag piąt pátek piatok пятниц п’ятниц perjantai cuma péntek παρασκευή vineri divendres'],
]

/** Whole words. */
export const WORDS_REST: ReadonlyArray<readonly [english: string, foreign: string]> = [
  ['january', 'ocak gener يناير ינואר בינואר'],
  ['february', 'luty lutego lutym فبراير פברואר בפברואר'],
  ['march', 'mart martie maret مارس מרץ במרץ'],
  ['april', 'أبريل ابريل אפריל באפריל'],
  ['may', 'maj maja maju мая мае май maiu مايو מאי במאי'],
  ['june', 'juny يونيو יוני ביוני'],
  ['july', 'juliol يوليو יולי ביולי'],
  ['august', 'agost agustus أغسطس אוגוסט באוגוסט'],
  ['september', 'setembre سبتمبر ספטמבר בספטמבר'],
  ['october', 'أكتوبر אוקטובר באוקטובר'],
  ['november', 'studeni studenog studenoga studenom نوفمبر נובמבר בנובמבר'],
  ['december', 'desembre ديسمبر דצמבר בדצמבר'],
  ['two', 'två kaksi kahden dwa dwie dwóch dva dvě dve dvou две два дві două doi iki δύο δυο két kettő'],
  ['three', 'tre kolme kolmen trzy trzech tři tri třech три trei üç τρεις τρία három'],
  ['four', 'fyra neljä neljän cztery čtyři štyri четыре чотири patru dört τέσσερις négy'],
  ['five', 'fem viiden pięć pět päť пять п’ять cinci beş πέντε öt'],
  ['six', 'seks kuuden sześć šest шесть шість șase altı έξι'],
  ['a few', 'några några noen nogle kilka kilku pár несколько кілька câteva birkaç μερικές λίγες néhány'],
  ['days', 'dagar dage dager päivän dni dnů dňoch дней дня днів zile gün μέρες ημέρες nap'],
  [
    'weeks',
    'veckor vecka uger uge uker uke viikon viikkoa tygodnie tygodni tydzień týdny týdnů týden týždne týždňov недели недель неделю тижні тижнів тиждень седмици tjedna tjedana nedelje săptămâni săptămână hafta εβδομάδες εβδομάδα setmanes setmana hét hete',
  ],
  [
    'months',
    'månader månad måneder måned kuukauden kuukautta miesiące miesięcy miesiąc měsíce měsíců měsíc mesiace mesiacov mesiac месяца месяцев месяц місяці місяців місяць месеца mjeseca meseca ay μήνες μήνα hónap mesos',
  ],
]

/** Where words are not parted by spaces. */
export const UNPARTED: ReadonlyArray<readonly [RegExp, english: string]> = [
  [/来月|來月|下个月|下個月|下月|다음 ?달|เดือนหน้า/gu, ' next month '],
  [/来週|下周|下週|下星期|다음 ?주|(?:สัปดาห์|อาทิตย์)หน้า/gu, ' next week '],
  [/来年|明年|내년|ปีหน้า/gu, ' next year '],
  [
    /([\d一二两両三四]{1,2}) ?(?:週間|周|个星期|個星期|星期|주일?) ?(?:後|后|之后|之後|후|뒤)/gu,
    ' in $1 weeks ',
  ],
  [
    /([\d一二两両三四]{1,2}) ?(?:か月|ヶ月|カ月|个月|個月|개월|달) ?(?:後|后|之后|之後|후|뒤)/gu,
    ' in $1 months ',
  ],
  [/[一](?= (?:weeks|months))/gu, 'one'],
  [/[二两両](?= (?:weeks|months))/gu, 'two'],
  [/三(?= (?:weeks|months))/gu, 'three'],
  [/四(?= (?:weeks|months))/gu, 'four'],
]
/** "3月15日", "3월", "ngày 15 tháng 3". */
export const NUMBERED_MONTH =
  /(?<month>1[0-2]|0?[1-9]) ?[月월](?: ?(?<on>\d{1,2}) ?[日号號일])?|(?:ngày (?<day>\d{1,2}) )?tháng (?<vietnamese>1[0-2]|0?[1-9])(?!\d)/gu
