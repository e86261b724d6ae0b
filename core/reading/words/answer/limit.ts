/** How, when and in which language somebody is reached: what a "but" beside a yes only limits. Sources over lower-case text. */

const BY =
  'e-?mail\\p{L}*|mail\\p{L}*|mejl\\p{L}*|telef[oóô]n\\p{L}*|sms\\p{L}*|whats\\p{L}*|viber\\p{L}*|facebook\\p{L}*|messenger\\p{L}*|linkedin\\p{L}*|telegram\\p{L}*|zoom\\p{L}*|skype\\p{L}*|имейл\\p{L}*|мейл\\p{L}*|почт\\p{L}*|пошт\\p{L}*|телефон\\p{L}*|телеграм\\p{L}*|вайбер\\p{L}*|вотсап\\p{L}*|τηλ[έε]φων\\p{L}*|μέιλ|טלפון|וואטסאפ|ב?מייל|بالهاتف|الواتساب|फ़ोन|फोन|ईमेल|व्हाट्सऐप'
const AT =
  'weekend\\p{L}*|víkend\\p{L}*|hétvég\\p{L}*|вихідн\\p{L}*|выходн\\p{L}*|wieczor\\p{L}*|večer\\p{L}*|вечер\\p{L}*|вечор\\p{L}*|esténként|seara|βράδ\\p{L}*|akşam\\p{L}*|iltai\\p{L}*|illalla|malam|buổi tối|ב?ערב|المساء|शाम|rano|ráno|dopoledne|утром|вранці|reggel|dimineața|πρωί|sabahları|aamuisin|pagi|buổi sáng|ב?בוקר|सुबह'
const IN =
  'po (?:polsku|angielsku|niemiecku|rosyjsku)|po (?:česky|slovensky|anglicky)|česky|slovensky|anglicky|angli[cč]tin\\p{L}*|по-\\p{L}+|magyarul|angolul|(?:în |in )?(?:română|engleză)|ελληνικά|αγγλικά|türkçe|ingilizce\\p{L}*|suomeksi|englanniksi|bahasa \\p{L}+|tiếng \\p{L}+|ב?עברית|ב?אנגלית|بالعربية|بالإنجليزية|हिंदी|अंग्रेज़ी|en català|en castellà'

export const LIMIT = `${BY}|${AT}|${IN}`

/** Begins what is no mere limit: a condition, or a time to wait for. */
export const NO_LIMIT =
  'jeśli|jeżeli|jak|gdy\\p{L}*|kiedy|o ile|pokud|jestli|když|kdyby\\p{L}*|ak|keď|keby\\p{L}*|až|если|когда|как|якщо|коли|ако|когато|dacă|când|αν|εάν|όταν|eğer|ha|amikor|si|quan|jos|kun|jika|kalau|bila|nếu|khi|אם|כש\\p{L}*|إذا|عندما|अगर|यदि|जब'
