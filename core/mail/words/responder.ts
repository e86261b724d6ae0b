/**
 * How responders begin a subject and what they say. Words a person may write as well, so each is a sign only beside
 * others (`core/mail/responder.ts`).
 */

/** "Automatic reply" in the subject, as Exchange and others put it before the subject they answer. */
const AUTO = [
  // English, German, Dutch
  'automatic(?:ally generated)? (?:reply|response|answer|message)|automated (?:reply|response|message)|auto[- ]?(?:re(?:ply|sponse|sponder)|answer)|auto',
  '(?:vacation|holiday|away)[- ](?:auto[- ]?)?(?:reply|response|message|notice)',
  'automati(?:sche|sch erzeugte|sch generierte) (?:antwort|nachricht|antwortmail|rückmeldung)|autom\\. antwort|automatisches antwort(?:schreiben|mail)|abwesenheits(?:notiz|meldung|benachrichtigung|nachricht|agent|assistent|info)|urlaubs(?:meldung|notiz|benachrichtigung)',
  'automati(?:sch|sche) (?:antwoord|reactie|bericht|beantwoording)|afwezigheids(?:bericht|melding|assistent)|autoantwoord',
  // French, Spanish, Portuguese, Catalan, Galician, Italian, Romanian
  "r[ée]ponses? auto(?:matique)?|message automatique|(?:message|notification|avis) d['’]absence|répondeur automatique|accusé automatique",
  'respuestas? autom[áa]ticas?|mensaje autom[áa]tico|auto ?r?respuesta|contestaci[óo]n autom[áa]tica|aviso de ausencia',
  'respostas? autom[áàa]ticas?|mensagem autom[áa]tica|aviso de aus[êe]ncia|resposta autom[áa]tica de aus[êe]ncia|missatge autom[àa]tic|auto-?resposta',
  'rispost[ae] automatic(?:a|he)|messaggio automatico|risponditore automatico|autorisposta|avviso di assenza',
  'r[ăa]spuns automat|mesaj automat',
  // Scandinavian, Finnish, Icelandic, Estonian, Latvian, Lithuanian
  'auto(?:mat)?svar|automatiskt svar|automatisk (?:svar|besvarelse|beskjed)|frånvaro(?:meddelande|besked)|fraværs(?:besked|melding|meddelelse|assistent)',
  'automaattinen vastaus|automaattivastaus|poissaoloilmoitus|poissaoloviesti|sjálfvirkt svar|automaat(?:vastus|ne vastus)|automātisk[āa] atbilde|automatinis (?:atsakymas|atsakas)',
  // Slavic, Hungarian
  'automatyczna odpowied[źz]|odpowied[źz] automatyczna|auto-?odpowied[źz]|automatick[áa] odpov[ěe][dďť]|automatsk[ioa] (?:odgovor|poruka)|samodejni odgovor|аутоматски одговор|автоматски одговор',
  'автоматич(?:еский ответ|на відповідь|ен отговор)|автоматическое (?:сообщение|уведомление)|авто[- ]?ответ(?:чик)?|автовідповідь|автоответ',
  'automatikus (?:válasz|üzenet)',
  // Greek, Turkish, Hebrew, Arabic, Persian
  'αυτόματη (?:απάντηση|απόκριση)|απάντηση εκτός γραφείου|otomatik (?:yanıt|cevap|mesaj)|תשובה אוטומטית|מענה אוטומטי|תגובה אוטומטית|(?:ال)?رد (?:ال)?تلقائي|پاسخ خودکار',
  // Chinese, Japanese, Korean, Vietnamese, Thai, Indonesian, Malay, Hindi, Basque
  '自动(?:答复|回复|应答)|自動(?:回覆|回復|答覆|回信|応答|返信|回答)(?:メッセージ|メール|通知)?|【自動(?:返信|応答)】',
  '(?:(?:휴가|부재) ?중? ?)?자동 ?(?:회신|응답|답장)(?: 메일| 메시지)?|(?:thư )?trả lời tự động|(?:การ)?ตอบกลับอัตโนมัติ|(?:balasan|jawaban|respons) otomatis|balasan automatik|स्वचालित (?:उत्तर|जवाब)|स्वतः उत्तर|erantzun automatikoa',
]

/** Being away, as a subject: people head their own mail so too. */
const AWAY = [
  "(?:currently )?out[- ]of[- ](?:the[- ])?office(?:[- ]auto[- ]?(?:reply|response)| message| notification| notice)?|ooo|oof|(?:away|absent) from (?:the|my) (?:office|desk|mail|e-?mail)|(?:i am |i[’']m )?(?:currently )?(?:on (?:annual |maternity |paternity |parental |sick )?leave|on (?:vacation|holidays?)|away)|not in the office",
  'abwesend|abwesenheit|nicht im (?:büro|haus|dienst)|außer haus|im urlaub|in elternzeit|ich bin (?:nicht im (?:büro|haus)|im urlaub|abwesend)',
  "absen(?:te?|ce)(?: du bureau)?|hors (?:du|de mon) bureau|en (?:congés?|vacances)|fuera de (?:la )?oficina|ausente(?: de la oficina)?|ausencia(?: temporal)?|de vacaciones|fora d[oe] escritório|fora de l['’]oficina|ausência(?: temporária)?|de férias|em férias|fuori (?:sede|ufficio)|assen(?:te|za)(?: dall['’]ufficio)?|in ferie|în afara biroului|plecat din birou|în concediu",
  'afwezig(?:heid)?|niet (?:aanwezig|op kantoor)|buiten kantoor|met vakantie|op vakantie|frånvarande|frånvaro|(?:ej|inte) på kontoret|på semester|ikke (?:på kontoret|til stede)|fravær(?:ende)?|på ferie|poissa(?: toimistosta)?|lomalla|kontorist väljas|ārpus biroja|ne biure',
  'poza biurem|nieobecno[śs][ćc]|nieobecn[ya](?: w biurze)?|na urlopie|mimo kancel[áa][řr](?:ie)?|nep[řr][íi]tomnos[ťt]|izvan ureda|odsutnost|odsotnost|odsoten|van kancelarije|вне офиса|в отпуске|нет на месте|отсутств(?:ие|ую)(?: на рабочем месте)?|поза офісом|у відпустці|извън офиса|házon kívül|irodán kívül|szabadságon',
  'εκτός γραφείου|ofis dışı(?:nda|ndayım)?|izindeyim|מחוץ למשרד|خارج المكتب',
  '不在(?:通知|のお知らせ|办公室|辦公室|にしております)?|外出(?:中|通知)?|休[暇假](?:中|のお知らせ)?|부재 ?중(?: 안내| 자동 응답)?|부재 안내|휴가 ?중?|vắng mặt|ไม่อยู่(?:ที่สำนักงาน)?|di luar kantor|(?:di )?luar pejabat|कार्यालय से बाहर',
]

/** What a help desk or a filter heads its acknowledgement with. */
const ACKNOWLEDGED = [
  '\\[?(?:ticket|case|request|incident|support request|vorgang|anfrage|demande|solicitud|chamado|richiesta)[ #:\\]-].{0,60}?(?:received|created|opened|registered|has been|wurde|empfangen|eingegangen|reçue?|enregistrée?|recibid|creado|recebid|ricevut)',
  "(?:we(?:['’]ve| have)? received|thank(?:s| you) for (?:contacting|your (?:request|e-?mail|message|enquiry|inquiry)))|your (?:request|message|e-?mail|ticket|enquiry) (?:has been|was) (?:received|created|logged)|received your (?:message|request)|request received|ticket received|eingangsbestätigung|ihre anfrage|accusé de réception|votre demande|hemos recibido|recebemos|abbiamo ricevuto|ontvangstbevestiging|wij hebben uw",
]

/** What a challenge-response filter heads its challenge with. */
const CHALLENGED = [
  '(?:your (?:e-?mail|message) (?:requires|needs|awaits)|please (?:verify|confirm|authenticate)|confirm(?:ation)? (?:your|required|needed)|verification required|verify (?:your|yourself)|action required: (?:confirm|verify)|sender (?:verification|confirmation|authentication)|human verification|are you human|prove you|authentification|veuillez (?:confirmer|valider|vous authentifier)|bitte bestätigen|por favor,? confirm|confirme (?:su|seu)|conferma|bevestig)',
]

const heads = (words: readonly string[], free: boolean): RegExp =>
  new RegExp(
    `^[\\s*\\[(【「<"“_-]{0,6}(?:${words.join('|')})${
      free
        ? ''
        : '(?=\\s*(?:$|[:：\\])】」>"”_(*~,;!.–—|-])|\\s+(?:until|till|bis|jusqu|hasta|até|fino|tot|t\\.?o\\.?m|re:|aw:|returning)|\\s+(?:from|vom|du|desde|dal|van|from the)\\s[^\\d]{0,12}\\d)'
    }`,
    'iu',
  )

export const AUTO_SUBJECT = heads(AUTO, false)
/** The same before somebody's subject. Alone, "Auto:" heads mail about cars. */
export const ECHOING_SUBJECT = new RegExp(
  `^(?!auto\\s?[:：])[\\s*\\[(【「<"“_-]{0,6}(?:${AUTO.join('|')})[\\s\\])】」>"”]{0,4}[:：]\\s{0,4}\\S`,
  'iu',
)
export const AWAY_SUBJECT = heads([...AUTO, ...AWAY], false)
/** The person first: "Bob Lee is out of the office", "AUTO: …", "… (Out of Office)". */
export const NAMED_AWAY =
  /^(.{2,80})\b(?:is (?:currently )?(?:out of (?:the )?office|on (?:vacation|leave|holiday)|away)|ist (?:nicht im (?:büro|haus)|außer haus|abwesend|im urlaub)|est absente?|est en congés?|está (?:fuera de la oficina|ausente|ausente do escritório|de vacaciones|de férias)|è (?:fuori sede|fuori ufficio|assente|in ferie)|is afwezig|är inte på kontoret|er ikke på kontoret)(?![\p{L}])|\((?:out of (?:the )?office|abwesend|absente?|afwezig|fuori ufficio|ausente)\)\s*$/iu
export const ACKNOWLEDGED_SUBJECT = heads(ACKNOWLEDGED, true)
export const CHALLENGED_SUBJECT = heads(CHALLENGED, true)
export const TICKET_NUMBER =
  /[[(#](?:[\w .-]{0,30}[#: -])?[A-Z]{0,6}-?\d{3,12}[\])]|\b(?:ticket|case|request|INC|REQ|CS|SR) ?#? ?\d{3,}/i

/** Said by a responder of itself, or of whoever is away. */
export const AWAY_TEXT =
  /out[- ]of[- ](?:the[- ])?office|away from|on (?:\w+ )?(?:leave|vacation|holidays?)|automat|auto-?(?:reply|response|svar|matisk)|limited access|no longer (?:with|work|at|employed)|(?:will|shall) (?:be back|return|get back|reply|respond)|i am (?:currently )?(?:away|travell?ing|out)|nicht im (?:büro|haus)|außer haus|abwesen|urlaub|wieder (?:im|für sie|erreichbar)|elternzeit|absen[tc]|congés?|vacances|de retour|hors du bureau|fuera de|estoy fuera|ausen[tc]|vacaciones|regres|vuelta|fora d|férias|retorn|fuori (?:sede|ufficio)|assen[tz]|ferie|rientr|afwezig|vakantie|kantoor|terug op|frånvar|semester|kontoret|tillbaka|fravær|ferie|tilbage|tilbake|poissa|loma(?:lla|n|ni)|palaan|biur|nieobecn|urlop|wracam|powrót|kancel[áa][řr]|nep[řr][íi]tom|dovolen|vrác?t|irod|szabads|távol|birou|concediu|absent|revin|офис|отпуск|отсутств|а[ву]томат|одмор|вернусь|відпуст|відсутн|повернусь|отпуска|γραφεί|άδεια|επιστρ|αυτόματ|ofis|izin|döneceğim|otomatik|משרד|חופש|אשוב|אוטומט|מכתב|إجازة|المكتب|تلقائي|خودکار|مرخصی|不在|休[暇假]|外出|自[动動]|返信|出社|回复|回覆|부재|휴가|자동|복귀|vắng|nghỉ|tự động|อัตโนมัติ|ลาพัก|ไม่อยู่|cuti|kantor|otomatis|pejabat|automatik|अवकाश|कार्यालय|स्वचालित|odsut|godišnj|odsoten|dopust|puhkus|kontor|atvaļinājum|biroj|atostog|biure|sjálfvirk|í fríi|oporr|bulego|vacances/iu
export const ACKNOWLEDGED_TEXT =
  /(?:ticket|case|request|incident|vorgang|anfrage|demande|solicitud|chamado|richiesta|aanvraag|message|e-?mail|inquiry|enquiry)[\s\S]{0,80}?(?:has been|have been|was|is|wurde|a bien été|a été|ha sido|foi|è stat[ao]|is) (?:now )?(?:received|created|opened|logged|registered|assigned|erstellt|angelegt|registriert|empfangen|reçue?|enregistrée?|créée?|recibid|cread|recebid|criad|ricevut|creat|ontvangen|aangemaakt)|we(?:['’]ve| have)? received your|type your reply above|reply above this line|(?:ticket|case|reference) (?:number|id|no)|(?:bearbeitungs|ticket|vorgangs)nummer|numéro de (?:ticket|dossier)|número de (?:ticket|caso|chamado)/i
export const CHALLENGED_TEXT =
  /(?:click|follow|visit|cliquez|klicken|haga clic|clique|cliccare|klik)[\s\S]{0,160}?https?:\/\/|reply to this (?:message|e-?mail)[\s\S]{0,120}?(?:deliver|verif|confirm|release)|simply reply[\s\S]{0,120}?(?:deliver|verif|confirm)/i
