/** Answers in Finnish beyond the short ones. Over lower-case text with single spaces. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

const GLADLY =
  '(?: (?:toki|mielellään|mielelläni|ihan|hyvin|vapaasti|vaan|vain|aina|kyllä|vaikka|mieluusti|mielihyvin|ilomielin|rohkeasti|huoletta|varmasti|siis|nyt))'
const ME = '(?: (?:minulle|mulle|minua|mua|minuun|muhun|meille|meitä))'
const WHEN =
  '(?:\\p{L}+kuussa|ensi (?:viikolla|kuussa|vuonna|keväänä|syksynä|talvena|kesänä)|keväällä|syksyllä|talvella|kesällä|(?:loman|joulun|pääsiäisen|kesän|juhannuksen|vappun|vapun|vuodenvaihteen) jälkeen|(?:viikon|kuukauden|parin \\p{L}+|muutaman \\p{L}+) (?:päästä|kuluttua|jälkeen)|myöhemmin)'

export const FINNISH: Language = accentless({
  yes: [
    '(?:minulle|mulle|meille) (?:sopii|käy|passaa)(?: (?:hyvin|oikein|mainiosti|kyllä|tämä|se|ihan))*',
    '(?:totta kai|tottakai|tietysti|tietenkin|ilman muuta|toki|joo|juu|kyllä|jes|jep|mielelläni|mielellään|mielihyvin|mieluusti|ilomielin|ehdottomasti|varmasti|sopii|käy|okei|ok)(?: (?:toki|joo|kyllä|vaan|vain|käy|sopii|mielelläni|mielellään|ilman muuta|hyvin|oikein|mainiosti|loistavasti|minulle|mulle|minun puolestani|mun puolesta|siitä vaan|anna mennä|se käy|se sopii|kiitos|hienoa))*',
    '(?:minun|mun) (?:puolestani|puolesta|puolestani kyllä)(?: (?:sopii|ok|käy|ihan hyvin|joo))*',
    '(?:anna|antaa) (?:palaa|tulla|mennä)(?: vaan| vain)?|siitä vain|siitä vaan|selvä homma|hoidetaan|tehdään niin|mainio (?:idea|ajatus)|loistava (?:idea|ajatus)|loistojuttu|mahtavaa|mahtava juttu|hyvä juttu|hieno juttu|ei kun (?:vaan|vain|menoksi)',
  ],
  filler: [
    '(?:kiva|mukava|hienoa|hauska|ihana),? (?:kun|että) (?:kysyit|kysytte|ajattelit|muistit|muistitte)(?: (?:ensin|minua|mua))*',
    '(?:kiitos|kiitti|kiitokset)(?: (?:kun|että|kysymästä|viestistä|ajatuksesta|tarjouksesta|kysyit|ajattelit|ensin|paljon|minua|kovasti|viestistäsi|yhteydenotosta))*|(?:t|terv|terveisin|ystävällisin terveisin|yst terv|parhain terveisin)',
  ],
  agrees: [
    '(?:tämä |se )?kiinnostaa(?: (?:minua|mua|kovasti|todella|erittäin|paljon|kyllä|hirveästi))*(?=$|[,;!.])',
    `(?:anna|antakaa|laita|laittakaa|välitä|välittäkää|lähetä|lähettäkää|kerro|jaa)${GLADLY}*(?: (?:hänelle|sille|heille|\\p{L}+lle))?${GLADLY}* (?:mun|minun|meikäläisen|puhelin|sähköposti|yhteystie\\p{L}*|numero\\p{L}*|osoite\\p{L}*|sähköposti\\p{L}*)(?: (?:numero\\p{L}*|puhelinnumero\\p{L}*|sähköposti\\p{L}*|osoite\\p{L}*|yhteystie\\p{L}*|mailiosoite\\p{L}*|maili\\p{L}*|hänelle|eteenpäin|sille))*`,
    `(?:hän|se|\\p{L}+) (?:voi|saa|voisi)${GLADLY}*${ME}?${GLADLY}* (?:soittaa|kirjoittaa|laittaa|ottaa yhteyttä|lähettää|tulla|pistää|olla yhteydessä|viestitellä)(?! (?:\\p{L}*kolleg|pomo|puoliso|seuraaja|\\p{Lu})\\p{L}*)`,
    '(?:soittakoon|kirjoittakoon|laittakoon|ottakoon|tulkoon|soittaa vaan|kirjoittaa vaan)(?: \\p{L}+){0,4}',
    `(?:voit|saat|voitte|saatte)${GLADLY}+ (?:esitellä|yhdistää|antaa|tutustuttaa|laittaa|välittää|jakaa|kertoa)(?: \\p{L}+){0,4}`,
    `(?:voit|saat|voitte|saatte)${GLADLY}* (?:esitellä|yhdistää|tutustuttaa|antaa|välittää|jakaa) (?:meidät|meitä|minut|numeroni|yhteystietoni|sähköpostini|osoitteeni|mun|minun)(?: \\p{L}+){0,3}`,
    `(?:esittele|tutustuta|yhdistä|esitelkää|yhdistäkää|tutustuttakaa)${GLADLY}* (?:meidät|meitä|minut)(?: (?:toisillemme|hänelle|vaan|vain|toki|ihmeessä))*`,
    '(?:tapaan|tapaisin|tutustun|tutustuisin|juttelen|juttelisin|puhun|keskustelen|autan|auttaisin|kuulisin|vaihdan|vastaan|kerron|haluan|haluaisin)(?: \\p{L}+){0,4} (?:mielelläni|mielellään|mieluusti|ilomielin)',
    '(?:mielelläni|mielellään|mieluusti|ilomielin|totta kai|tietysti|toki)(?: (?:siis|häneen|hänet|todella|kyllä|minä|voin))* (?:tapaan|tapaisin|tutustun|tutustuisin|juttelen|juttelisin|puhun|keskustelen|autan|auttaisin|kuulisin|vaihdan|vastaan|kerron|haluan|haluaisin|hän saa|hän voi|saat|voit)(?: (?!(?:ei|en|jos)(?!\\p{L}))\\p{L}+){0,6}',
    '(?:olisi|olis|on|kuulostaa|vaikuttaa)(?: (?:tosi|todella|oikein|erittäin|ihan|todella|hirveän|varsin))* (?:kiva|mukava|hienoa|hauska|ilo|mahtavaa|upeaa|hyvältä|kivalta|mukavalta|hienolta|mielenkiintoiselta|kiinnostavalta|loistavalta)(?=$|[,;!.]| (?:tutustua|tavata|jutella|kuulla|päästä))',
    '(?:suostun|hyväksyn|olen (?:mukana|kiinnostunut|käytettävissä|valmis|samaa mieltä))(?=$|[,;!.]| (?:tähän|ja|esittelyyn|tapaamaan|auttamaan))|odotan (?:innolla|mielenkiinnolla)(?! (?:lomaa|viikonloppua|kesää))|(?:tämä|se) (?:käy|sopii)(?: \\p{L}+){0,3}|lämpimästi tervetullut',
  ],
  doubled: [
    '(?:ei|minulla ei|mulla ei|ei ole|ei oo)(?: (?:ole|oo|minulla|mulla|mitään|siihen|sitä))* (?:mitään (?:sitä )?vastaan|ongelmaa|estettä|huomautettavaa|haittaa)|en näe (?:mitään )?(?:estettä|ongelmaa)|ei haittaa(?: yhtään| lainkaan)?|(?:miksipä|miksi) (?:ei|en)|ei tarvitse (?:edes )?(?:kysyä|miettiä)',
  ],
  declines: [
    'en(?: (?:nyt|valitettavasti|ikävä|kyllä|kuitenkaan|tällä|kertaa|todellakaan|oikein|itse|enää|vain|vaan|edes|ihan))* (?:ehdi|halua|pysty|voi|jaksa|viitsi|suostu|ota|tee|osallistu|kaipaa|tarvitse|lähde|kykene|ryhdy|aio|innostu)(?! (?:luvata|sanoa|tietää|kieltäytyä|olla))(?: \\p{L}+){0,4}',
    '(?:ei|en)(?: (?:oikein|nyt|tämä|tää|ole|oo|valitettavasti|kiitos|varsinaisesti))* (?:kiinnosta|kiinnostunut|minun juttuni|mun juttu|minua varten|mua varten|minulle|mulle|sovi|onnistu|käy|ajankohtaista|tarvetta|kiinnostusta|aikaa|voimia)(?: \\p{L}+){0,2}(?=$|[,;!.])',
    'kiitos,? (?:mutta )?(?:en|ei)|(?:joudun|täytyy|pitää|haluan)(?: \\p{L}+){0,2} (?:kieltäytyä|kieltäytymään|sanoa ei|perua|pyytää anteeksi)|jätän (?:tämän |nyt |tällä kertaa )*(?:väliin|välistä)|jätetään (?:väliin|väliä)|passaan|ei tule (?:kuuloonkaan|kyseeseen)|mieluummin (?:en|ei)|(?:vastaukseni|vastaus) on ei',
  ],
  later: [
    `(?:palataan|palataanko|palaa|kysy|kysytkö|kysyisitkö|ota yhteyttä|laita viestiä|laitatko|soita|kirjoita|muistuta|otetaan|sovitaan|katsotaan)(?: (?!ei)\\p{L}+){0,4} (?:uudestaan|uudelleen|asiaan|${WHEN})`,
    `(?:^|[,;–-] ?)(?:mutta )?(?:vasta |ehkä |mieluummin |aikaisintaan )*${WHEN}(?: (?:sopii|käy|onnistuu|ehtisin|olisi parempi|paremmin))*$`,
    'nyt (?:on|ei)(?: \\p{L}+){0,2} (?:kiire|kiirettä|ehdi|sovi|hyvä hetki|pysty|huono hetki)',
  ],
  stranger: [
    'en (?:tunne|tiedä|muista)(?: \\p{L}+){0,2} (?:ketään|häntä|tätä|tuota|kuka|henkilöä|nimistä|koko)(?: \\p{L}+){0,3}|en ole (?:koskaan|ikinä)(?: \\p{L}+)? (?:kuullut|tavannut)|kuka (?:hän|tämä|tuo|sinä|te|on|oikein)(?: \\p{L}+){0,2}$|nimi ei sano (?:minulle|mulle)? ?mitään|(?:mistä|miten) (?:olet|olette|sait|saitte)(?: \\p{L}+){0,2} (?:osoitteeni|sähköpostini|yhteystietoni|numeroni|minun)|tuntematon (?:minulle|mulle)|(?:täytyy|taitaa) olla (?:väärinkäsitys|erehdys|sekaannus)',
  ],
  never: [
    '(?:poista|poistakaa|poistattehan)(?: \\p{L}+)? (?:minut|tietoni|osoitteeni|nimeni|sähköpostini|mun|minun)|(?:älkää|älä|älkääkä|älkääkä|älköön)(?: \\p{L}+){0,2} (?:enää|ikinä|koskaan|yhteyttä|lähettäkö|ottako|lähetä|ota|häiritkö|kirjoita|kirjoittako)(?: \\p{L}+){0,3}|en halua (?:enää )?(?:ikinä |koskaan |mitään |lisää )*(?:viestejä|sähköposteja|postia|kuulla)(?: \\p{L}+){0,3}|jättäkää (?:minut )?rauhaan|jätä (?:minut )?rauhaan|lopettakaa',
  ],
  other: [
    '(?:kysy|kysykää|ota yhteyttä|ottakaa yhteyttä|käänny|kääntykää|puhu|juttele|soita|kirjoita|laita viestiä)(?: (?:mieluummin|ennemmin|suoraan|parempi|vaikka))* (?!(?:minul|mul|uude|myöhe|häne)\\p{L}*)\\p{L}+(?:lta|ltä|lle|een|iin|hin|n kanssa|n puoleen|an|än)(?=$|[,;!. ])(?!\\p{L})',
    '(?:hän|se|joka) (?:hoitaa|vastaa|huolehtii|päättää|käsittelee)(?: \\p{L}+){0,4}|(?:siitä|tästä|näistä) (?:vastaa|huolehtii|päättää)(?: \\p{L}+){1,2}|(?:en (?:ole|työskentele) enää|jäin eläkkeelle|vaihdoin työpaikkaa)(?: \\p{L}+){0,3}|(?:seuraajani|kollegani|esimieheni|veljeni|siskoni) (?:on|hoitaa|vastaa)',
  ],
  notMine: ['(?:en ole|olen) (?:oikea|väärä) (?:henkilö|ihminen)'],
  regret: [
    '(?:valitettavasti|ikävä kyllä|pahoittelen|pahoittelut|anteeksi|sori|harmi|toivottavasti ymmärrät)|(?:kiitos|kiitokset|kiva|mukava|imarreltu|otettu)(?: \\p{L}+){0,3}|(?:onnea|menestystä|tsemppiä|kaikkea hyvää|hyvää jatkoa)(?: \\p{L}+){0,3}',
  ],
  undecided: [
    '(?:tiedä|varma|päättänyt|muista|saanut|nähnyt|lukenut|ehtinyt|ymmärrä|vastannut|luvata|sanoa|kiirettä|hätää|vain|ainoastaan|heti)',
  ],
  prevented: [
    '(?:eläkkeellä|eläkkeelle|lopettanut|täynnä|kilpailija\\p{L}*|esteellinen|jäävi|liian vanha|liian väsynyt)',
  ],
  bare: [
    '(?:no |ai |hei |moi )?(?:joo|juu|kyllä|jep|ok|okei|selvä|toki|totta kai|tietysti|hyvä|kiva|hienoa|juuri niin|pitää paikkansa)(?: (?:joo|kyllä|kiitos|selvä))*',
  ],
  acknowledges: [
    '(?:sain|saimme|luin|näin|huomasin)(?: \\p{L}+){0,3}|(?:lasku|laskun|paketti|paketin|sopimus|sopimuksen|vuokra|vuokran|avain|avaimet|toimitus)(?: \\p{L}+){0,3}|(?:asun|olen töissä|työskentelen) (?:yhä|edelleen|vielä)|(?:osoite|numero) (?:on oikea|pitää paikkansa)',
  ],
  support: [
    '(?:soittaa|kirjoittaa|tavata|jutella|tutustua|kahvi\\p{L}*|numero\\p{L}*|yhteystie\\p{L}*|yhteyttä|sähköposti\\p{L}*|mielenkiin\\p{L}*|kiinnostav\\p{L}*|tervetullut|auttaa|autan|esittele|meidät|hänelle|häntä|odotan|maanantai\\p{L}*|tiistai\\p{L}*|keskiviikko\\p{L}*|torstai\\p{L}*|perjantai\\p{L}*|iltapäiv\\p{L}*|aamupäiv\\p{L}*)',
  ],
  you: ['(?:sinä|sinun|sinulla|sinulle|sä|sun|sulla|te|teidän|teillä|teille|me|meidän)'],
  asked: [
    '(?:miksi|mitä|mikä|kuka|paljonko|kuinka paljon|maksaa|rahaa|varma|vakavissasi|voisitko|voitko|voisitteko|lisää|tarkemmin|ensin)',
  ],
  introduction: [
    '(?:tavata|tutustua|esitellä|yhteyttä|kiinnosta\\p{L}*|aikaa|voimia|soittaa|kirjoittaa|puhua|jutella|antaa|osoite\\p{L}*|numero\\p{L}*|mukana|sovi|käy|mahdollista|nyt|tänään|enää|häntä|hänen|kyllä|halua|minulle|mulle)',
  ],
  doubt: [
    '(?:mietin|miettiä|pohdin|harkitsen|harkita|nukun yön yli|palaan asiaan|epävarma|kahden vaiheilla|sillä ehdolla|edellyttäen|sikäli)(?: \\p{L}+){0,2}|en ole (?:ihan |vielä )*varma|seuraavassa elämässä',
  ],
  harmless: [
    '(?:juuri )?(?:sellais|tällais|semmois)\\p{L}+,? (?:mitä|mikä|joka)',
    '(?:ei|ilman) (?:mitään )?(?:kiirettä|hätää|paineita|kestä|hullumpi|huono)|(?:mutta)(?= (?:kyllä|toki|mielelläni|joo|tietysti)(?!\\p{L}))|(?:kun|että) (?:kysyit|kysyitte) (?:ensin|etukäteen)',
  ],
  granted: [
    '(?:mutta |tosin )?(?:englan|ruots|saks)\\p{L}*[^,.;!?]{0,60}|(?:mutta |tosin )?vastaan (?:hitaasti|viiveellä|vasta illalla|harvoin)[^,.;!?]{0,30}',
    '(?:mutta |tosin |vaikka )?(?:en|ei)(?: \\p{L}+){0,3} (?:maanantai\\p{L}*|tiistai\\p{L}*|keskiviikko\\p{L}*|torstai\\p{L}*|perjantai\\p{L}*|tänään|huomenna|puhelime\\p{L}*|ennen kello \\d+|aamulla|illalla)(?: \\p{L}+){0,2}',
    '(?:mutta |tosin |vaikka )?(?:olen|oon)(?: \\p{L}+){0,5} (?:lomalla|matkalla|mökillä|reissussa|poissa|ulkomailla|koko viikon)(?: \\p{L}+){0,4}|(?:mutta )?vastaan(?: \\p{L}+){0,4}',
    '(?:mutta )?(?:en tiedä|en osaa sanoa|en voi luvata|en tosin)(?: \\p{L}+)?,? (?:onko|osaanko|voinko|pystynkö|miten|että|kuinka)[^.;!?]{0,60}|(?:mutta )?en (?:ole|oo) mikään (?:asiantuntija|ekspertti)[^.;!?]{0,30}',
    '(?:jos|mikäli) (?:hän|se|siitä|sinä|te|voin)(?: \\p{L}+){0,4} (?:haluaa|sopii|on apua|auttaa|hyötyä|olla avuksi|haluat|ehtii)(?=$|[,;!.])|vaikka [^,;.!?]{0,70}',
    '(?:mitä|miten) (?:kuuluu|menee|voit|voitte|teille|sinulle)[^.!?]{0,40}',
    'ehkä(?= (?:voimme|voidaan|siitä|hän|kahvin|tavataan)(?!\\p{L}))',
  ],
})
