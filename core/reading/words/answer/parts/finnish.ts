/** What answers are put together from in Finnish. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const FINNISH = joined(
  composed({
    not: 'en|ei|emme|älä|älkää|eikä',
    view: 'kanssasi|hinnasta',
    resume: 'palata (?:tähän|asiaan)|jutella tästä',
    notBefore: 'ei ennen (?!kello|kahdeksaa|yhdeksää|kymmentä|puolta)\\p{L}+',
    modest:
      'en (?:ole|oo) (?:mikään )?(?:asiantuntija|ekspertti)|en tiedä (?:aiheesta|asiasta|siitä)(?: \\p{L}+){0,3}|en tiedä,? (?:osaanko|voinko|pystynkö|onko minusta)(?: \\p{L}+){0,4}',
    regretted:
      'ei sittenkään|en sittenkään|muutin mieleni|muutin mieltäni|ei kun ei|tarkemmin ajatellen,? (?:en|ei)',
    wonder:
      'mitä (?:hän|alice|se|asia)|mistä (?:on kyse|on kysymys|on kysymys|tässä)|kuka (?:hän|alice|on)|miksi(?! ei)|kauanko|kuinka (?:kauan|paljon)|paljonko|mitä (?:hän )?(?:oikein )?(?:haluaa|tekee|myy)',
    only: 'vasta|aikaisintaan|vain|ei ennen',
    soon: 'milloin (?:vain|tahansa|vaan)|koska (?:vain|tahansa|vaan)|tällä viikolla|huomenna|tänään|ylihuomenna|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na|sin|hin)?|illalla|iltaisin|aamulla|aamuisin|päivällä|päivisin|iltapäivä(?:llä|isin)|puhelime(?:ssa|lla|tse)|puhelimitse|zoomi(?:ssa|lla)|teamsi(?:ssä|llä|ssa|lla)|sähköpostitse|kahvi(?:kupin|n)? (?:ääressä|merkeissä)',
    week: 'ensi viikolla|viikon (?:päästä|kuluttua)',
    yes: [
      '(?:no |joo,? |kyllä,? )?(?:mikä ettei|mikäs siinä|miksi ei|miksei|toki|totta kai|tottakai|ilman muuta|(?:oikein |erittäin |todella |tosi |hyvin )?mielelläni|mielellään|ilolla|ilomielin|kernaasti|sopii(?: (?:hyvin|mainiosti|minulle|mulle|oikein hyvin|vallan hyvin))*|käy(?: (?:hyvin|minulle|mulle|toki|mainiosti|päinsä))*|suostun|hyväksyn|ei (?:minulla )?(?:ole )?mitään (?:sitä )?vastaan|ei (?:mitään )?ongelmaa|olisi (?:tosi |oikein |todella )?(?:mukavaa|kiva|hienoa)|kuulostaa (?:tosi |todella |oikein )?(?:hyvältä|mukavalta|kivalta|mielenkiintoiselta|kiinnostavalta))',
    ],
    agree:
      'suostun|hyväksyn|(?:se |tämä )?(?:passaa|sopii|käy)(?= ?$|[,;!.])|(?:voit|voitte|saatte|saat) (?:\\p{L}+ )?(?:esitellä|esitellä meidät|yhdistää|antaa)|kuulostaa (?:\\p{L}+ )?(?:hyvältä|mukavalta|kivalta|mielenkiintoiselta|kiinnostavalta)|(?:minua |mua )?kiinnostaa(?= ?$|[,;!.])|kiinnostaisi|(?:jutelle?n|keskustelen|puhun|tapaan|vastaan|autan|jaan|kerron|tutustun)(?: \\p{L}+){1,4} (?:(?:oikein |tosi |todella )?mielelläni|ilolla)|odotan (?:\\p{L}+ )?(?:tapaamista|yhteydenottoa|hänen (?:viestiään|soittoaan|yhteydenottoaan)|että kuulen)|(?:voimme|voidaan) (?:\\p{L}+ )?(?:jutella|tavata|puhua|soitella|keskustella)|(?:ottakoon|ottaa) yhteyttä(?= ?$|[,;!.])|kirjoittakoon|soittakoon',
    may: 'saa|voi|voisi|antaa',
    reach: 'kirjoittaa|soittaa|laittaa|ottaa|lähettää|pistää',
    join: 'esitelkää|esittele|esitellä|yhdistäkää|yhdistä|tutustuttakaa|tutustuta',
    us: 'meidät|minut|meitä',
    glad: 'mielelläni|mielellään|ilolla|mukava|mukavaa|kiva|iloinen|ilo|hauska|olisi',
    meet: 'tutustu\\p{L}*|tapaan|tavata|tapaisin|jutella|juttelen|keskustel\\p{L}*|auttaa|autan|puhu\\p{L}*|kuul\\p{L}*|vastaan|jaan',
    give: 'anna|antakaa|antako|antaa|välitä|välittää|laita',
    mine: '(?:sähköposti\\p{L}*|osoittee\\p{L}*|numero\\p{L}*|yhteystie\\p{L}*|puhelinnumero\\p{L}*)(?:ni)?',
    want: 'halua|ehdi|jaksa|kiinnosta|kiinnostunut|pysty|tarvitse|aikaa|osallistu|suostu|lähde|innostu',
    refuse:
      '(?:päätin|olen päättänyt|päätimme) (?:\\p{L}+ )?(?:kieltäytyä|olla \\p{L}+|jättää)(?: \\p{L}+)?|(?:joudun|täytyy|pitää|haluan|aion|valitsen) (?:\\p{L}+ )?(?:kieltäytyä|kieltäytymään|sanoa ei|jättää väliin)|kieltäydyn|jätän (?:\\p{L}+ )?(?:väliin|välistä)|ei (?:tarvitse|tarvetta)(?=\\P{L}*$|,)|en halu(?:a|aisi)(?: \\p{L}+){0,2} (?:tavata|tutustua|jutella|puhua|tulla)|(?:minun |mun )?on pakko (?:\\p{L}+ )?(?:kieltäytyä|sanoa ei)|eipä(?=,| kiitos)|en ota (?:\\p{L}+ )?vastaan|ei anneta|hän ei saa|(?:älä|älkää) (?:\\p{L}+ )?(?:esittele|esitelkö|yhdistä|yhdistäkö|anna|antako) (?:meitä|hänelle|minua|alicelle)',
    ask: 'kysy\\p{L}*|palat\\p{L}*|palaa\\p{L}*|ota yhteyttä|ottakaa yhteyttä|ottaisitteko yhteyttä|laita\\p{L}*|kirjoita\\p{L}*|muistuta\\p{L}*|soita\\p{L}*|puhu|jutelkaa|kääntyk\\p{L}+|käänny|pyydä',
    asking:
      'kysykää|kysy|ottakaa yhteyttä|ota yhteyttä|puhukaa|kääntykää|käänny|kirjoittakaa|soittakaa|laittakaa viestiä',
    again: 'uudestaan|uudelleen|myöhemmin|silloin|taas|toiste',
    ahead:
      '(?:\\p{L}+ )?(?:loman|lomien|joulun|pääsiäisen|juhannuksen|kesän|syksyn|kevään|talven|vuodenvaihteen|tenttien|kokeiden|muuton|sadonkorjuun|remontin|parin viikon|muutaman viikon|kuukauden|parin kuukauden|muutaman kuukauden|kuun|häiden|viikkojen) (?:jälkeen|päästä|kuluttua|vaihteessa|lopussa|alussa)|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\\p{L}*(?: (?:alus|lopus|puoliv)\\p{L}+)?|ensi (?:kuussa|vuonna|keväänä|syksynä|kesänä|talvena)|(?:keväällä|syksyllä|kesällä|talvella|syksymmällä|keväämmällä|kesemmällä|loppuvuodesta|alkuvuodesta)|kun (?:palaan|pääsen|olen (?:takaisin|palannut))',
    now: 'nyt|juuri nyt|tällä hetkellä|toistaiseksi|vielä',
    kin: '(?:kollega\\p{L}*|veli\\p{L}*|velje\\p{L}*|sisko\\p{L}*|vaimo\\p{L}*|miehe\\p{L}*|poja\\p{L}*|tyttäre\\p{L}*|esimie\\p{L}*|pomo\\p{L}*|seuraaja\\p{L}*|yhtiökumppani\\p{L}*|johtaja\\p{L}*)',
    tends: 'hoitaa|vastaa|huolehtii|pyörittää|johtaa|käsittelee|päättää',
    tend: 'hoida|vastaa|ole (?:\\p{L}+ )?(?:oikea|vastuussa|töissä)|työskentele|tee (?:tätä|sitä|näitä)|käsittele|kuulu (?:\\p{L}+ )?minulle|minun (?:\\p{L}+ )?(?:alaani|tonttiani|hommaani|pöydälläni)',
    rather: 'mieluummin|ehkä|mutta|paremmin|vasta|toki|aikaisintaan|katsotaan',
    held: 'edellyttäen|(?:täytyy|pitää|pitäisi|haluan|haluaisin|annan) (?:\\p{L}+ ){0,2}(?:miettiä|harkita|pohtia|kysyä (?:ensin|vielä)|nukkua|tietää|kuulla (?:ensin|lisää))|riippuu|(?:vain|ainoastaan|mutta vain) (?:siinä tapauksessa|jos|silloin|sillä ehdolla|sen jälkeen|kun)|sillä ehdolla|kunhan(?! (?:ehdin|pääsen|vain muistan))|epäröin|(?:ensin|sitä ennen) (?:\\p{L}+ ){0,2}(?:haluan|haluaisin|täytyy|pitää|kertokaa|kerro|lähetä|lähettäkää)|en (?:kyllä |vielä |oikein |ihan |nyt )*(?:ole (?:ihan |vielä |aivan )?varma|tiedä|osaa sanoa)(?= ?$|, (?:haluanko|kannattaako))|(?:mietin|harkitsen|pohdin)(?: (?:vielä|asiaa|sitä|ensin))*(?= ?$)|palaan asiaan|(?:ensin|sitä ennen)(?: \\p{L}+){0,3} (?:kysyä|puhua|keskustella|jutella|selvittää|neuvotella)|(?:kysyä|puhua|keskustella|neuvotella)(?: \\p{L}+){0,3} ensin|ellen|ellei\\p{L}*|jollen',
    know: 'tunne|muista|tiedä kuka',
    them: 'ketään|häntä|tätä|tuota|teitä|sinua|nimeä|henkilöä|kuka|nimistä|tuon ?nimistä|naista|rouvaa',
    receive: '(?:saada|vastaanottaa) (?:\\p{L}+ )?(?:viestejä|sähköposteja|postia|mitään)',
    erase: 'poista\\p{L}*',
    nay: '(?:mutta|joten),? ei',
    take: 'ota vastaan|osallistu|tapaa|ota|tee|käy',
    such: 'enää|uusia|tällais\\p{L}+|tapaamisia|vieraita|tuntematto\\p{L}+',
    first: 'ensin|sitä ennen|ensiksi|ennen kuin',
    tell: 'kerto\\p{L}*|selit\\p{L}+|lähet\\p{L}+|haluan|haluaisin|täytyy|pitää|tietää|kuulla|kysyä|vastaan|päätän',
    stop: 'lopetta\\p{L}+ (?:\\p{L}+ ){0,2}(?:viest|lähett|kirjoit|häirit)\\p{L}+',
    cannot: 'en (?:voi|osaa|raaski|kehtaa)',
    deny: 'kieltäytyä|sanoa ei|torjua',
    prefer: 'mieluummin|mielummin|parempi',
    who: 'kuka (?:hän|tämä|tuo|on|te|oikein)',
    whence: 'mistä|miten',
    has: '(?:tuntee|tunnet\\p{L}*|tunnemme|saitte|sait|tiedät\\p{L}*|löysi\\p{L}+)',
    notI: 'en minä,? vaan|ei minu\\p{L}+,? vaan',
    pronoun: 'häneltä|häneen|hänelle|hänen kanssaan',
    courtesy: 'jos (?:hän )?(?:haluaa|tahtoo|kiinnostaa|voin (?:auttaa|olla avuksi))',
    but: 'mutta|vain|mieluiten|tosin',
  }),
  {
    strangerWhole: [
      'tunnemmeko|tunnetaanko(?: me)?|tunnenko (?:minä )?(?:sinut|teidät|sut)|aavistustakaan,? kuka (?:olet|olette|te|sinä)',
      '(?:ensimmäistä kertaa|ensi kertaa)(?: \\p{L}+){0,2} (?:kuulen|näen)|kuulen (?:\\p{L}+ ){0,2}ensimmäistä kertaa|mistä (?:me )?(?:\\p{L}+ )?(?:tunnemme|tunnetaan)|(?:sekoitatte|sekoitat) (?:minut|mut)|nimi ei sano (?:minulle |mulle )?mitään|en osaa yhdistää',
    ],
    notMine: [
      'en (?:\\p{L}+ )?(?:hoida|vastaa|ole oikea|työskentele)(?: \\p{L}+){0,3}|(?:tämä|se) ei (?:ole minun|kuulu minulle)(?: \\p{L}+)?',
    ],
    doubt: [
      '(?:täytyy|pitää|pitäisi|haluan|annan) (?:\\p{L}+ )?(?:miettiä|harkita|pohtia|kysyä|nukkua)|en (?:ole (?:ihan |vielä )?varma|osaa sanoa|tiedä)|riippuu|vain jos|sillä ehdolla|mistä (?:\\p{L}+ )?(?:on kyse|on kysymys)|mitä hän',
    ],
    never: [
      '(?:älkää|älä)(?: \\p{L}+){0,2} (?:enää|ikinä|koskaan|lähettäkö|kirjoittako|lähetä|kirjoita)(?: \\p{L}+){0,3}',
    ],
    stranger: ['(?:muista|tunne) ketään|en (?:tunne|muista)'],
  },
)

export const FINNISH_PARTS: Language = accentless(FINNISH)
