/** Dates in other languages, word by word into English, which one reader of dates then reads. Lower case. */

/** How many of the phrases stand before the words in them are translated. */
export const WHOLE_PHRASES = 6

export const PHRASES: ReadonlyArray<readonly [foreign: string, english: string]> = [
  [
    'le mois prochain|el (?:mes que viene|próximo mes)|(?:no )?(?:próximo mês|mês que vem)|(?:il mese prossimo|il prossimo mese)|nächsten monat|volgende maand',
    'next month',
  ],
  [
    'la semaine prochaine|la (?:semana que viene|próxima semana)|(?:na )?(?:próxima semana|semana que vem)|la (?:settimana prossima|prossima settimana)|nächste woche|volgende week',
    'next week',
  ],
  [
    "l'année prochaine|el (?:año que viene|próximo año)|(?:no )?(?:próximo ano|ano que vem)|l'anno prossimo|nächstes jahr|volgend jaar",
    'next year',
  ],
  ['nächstes quartal|le trimestre prochain|el próximo trimestre|volgend kwartaal', 'next quarter'],
  ['semana santa', 'easter'],
  [
    'ende nächster woche|eind volgende week|fin de la semaine prochaine|finales de la semana que viene|fine della settimana prossima',
    'end of next week',
  ],
  ['a partir d[eoa]l?|à partir (?:de|du|d)|ab(?: dem)?|vanaf|a partire da(?:l|lla)?', 'from'],
  [
    "jusqu'(?:au|à la|en|à)|hasta(?: el| la)?|até(?: ao?| o)?|fino a(?:l|lla)?|bis(?: zum)?|tot(?: en met)?",
    'until',
  ],
  [
    '(?:après|después de|depois d[eoa]|dopo|nach|na)(?: la| le| les| el| los| las| il| dem| der| den| de| het| o| i| mi| ma| mon)?',
    'after',
  ],
  ['(?:fin|finales de|fim de|fine|ende|eind)(?: de| di)?', 'end of'],
  ['(?:début|principios de|início de|começo de|inizio|anfang|begin)(?: de| di)?', 'early'],
  ['(?:(?:à la )?mi-|mediados de|meados de|metà|mitte|half)(?: de| di)?', 'mid'],
  ['(?:dans|dentro de|daqui a|tra|fra|over)(?! the)', 'in'],
  [
    '(?:en|em|no|im|in|a|ad|nel|à|au|am) ?(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z]))',
    'in ',
  ],
]

export const WORDS: ReadonlyArray<readonly [english: string, foreign: string]> = [
  ['january', 'enero janvier januar jänner ocak stycznia января ledna janeiro gennaio januari'],
  ['february', 'febrero février fevrier februar feber fevereiro lutego февраля února febbraio februari'],
  ['march', 'marzo mars märz maerz março marco maart марта března'],
  ['april', 'abril avril aprile kwietnia апреля dubna'],
  ['may', 'mayo mai maio maggio mei'],
  ['june', 'junio juin juni junho czerwca июня června giugno'],
  ['july', 'julio juillet juli julho lipca июля července luglio'],
  ['august', 'agosto août sierpnia августа srpna aout augustus'],
  ['september', 'septiembre setiembre septembre września сентября září setembro settembre'],
  ['october', 'octubre octobre oktober outubro października октября října ottobre'],
  ['november', 'noviembre novembre novembro listopada ноября listopadu'],
  ['december', 'diciembre décembre dezember dezembro dicembre grudnia декабря prosince'],
  ['monday', 'lunes lundi montag segunda-feira lunedì maandag'],
  ['tuesday', 'martes mardi dienstag terça-feira martedì dinsdag'],
  ['wednesday', 'miércoles mercredi mittwoch quarta-feira mercoledì woensdag'],
  ['thursday', 'jueves jeudi donnerstag quinta-feira giovedì donderdag'],
  ['friday', 'viernes vendredi freitag sexta-feira venerdì vrijdag'],
  ['one', 'un una une ein eine einer einem einen um uma uno een één'],
  ['two', 'dos deux zwei dois duas due twee'],
  ['three', 'tres trois drei três tre drie'],
  ['four', 'cuatro quatre vier quatro quattro'],
  ['five', 'cinco cinq fünf cinque vijf'],
  ['six', 'seis sechs sei zes'],
  ['seven', 'sieben zeven siete sete sette'],
  ['eight', 'ocho huit acht oito otto'],
  ['ten', 'diez dix zehn dez dieci tien'],
  ['a few', 'algunas algunos unas unos quelques einigen einige ein-paar algumas alguns qualche enkele'],
  ['days', 'días día jours jour tagen tage tag dias dia giorni giorno dagen dag'],
  [
    'weeks',
    'semanas semana semaines semaine wochen woche settimane settimana weken week weekje weekjes wochen',
  ],
  ['months', 'meses mes mois monaten monate monat mês mesi mese maanden maand maandje maandjes'],
  ['years', 'años año ans an jahren jahre jahr anos ano anni anno jaren jaar'],
  ['tomorrow', 'mañana demain morgen amanhã domani'],
  ['easter', 'ostern pâques pascua páscoa pasqua pasen påske påsk wielkanoc wielkanocy'],
  ['spring', 'primavera printemps frühling frühjahr lente voorjaar'],
  ['summer', 'verano été sommer verão estate zomer'],
  ['autumn', 'otoño automne herbst outono autunno herfst najaar fall'],
  ['winter', 'invierno hiver inverno'],
]
