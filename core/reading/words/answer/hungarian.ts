/** Answers in Hungarian, polite and familiar; its short ones are with those of its neighbours. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

const MINE =
  '(?:a |az )?(?:számom|e-?mail ?címem|címem|elérhetőségem|telefonszámom|mailem|emailem)(?:at|et|et|t)?'
const MONTH =
  '(?:január|február|március|április|május|június|július|augusztus|szeptember|október|november|december|tavasz|nyár|ősz|tél)\\p{L}*'

export const HUNGARIAN: Language = accentless({
  yes: [
    '(?:persze|igen|rendben|oké|ok|jó|hogyne|naná|természetesen)(?: (?:mehet|jöhet|hogyne|nyugodtan|jó|benne vagyok|add meg|írjon|hívjon))+',
    'rendicsek|okés|miért is ne|állok rendelkezésre|örülnék neki|örülök neki|boldogan|szíves-örömest|semmi gond',
  ],
  agrees: [
    '(?<!nem )(?:elfogadom|hozzájárulok|beleegyezem)(?=$|[,;.!]| (?:hogy|a|az|szívesen|örömmel))|(?:szívesen|örömmel) (?:veszem|fogadom|állok)(?: \\p{L}+){0,3}',
    `(?<!ne )(?:add|adja|adjátok|adhatod|adhatja|küldd|küldje|oszd|ossza|továbbítsd|továbbíthatja|megadhatod|megadhatja|odaadhatod)(?: (?:meg|át|oda|el|tovább))?(?: (?:neki|nekik|nyugodtan|bátran|\\p{L}+)){0,2} ${MINE}`,
    '(?<!ne )(?:írjon|hívjon|keressen|jelentkezzen|írhat|hívhat|kereshet|jöjjön|szóljon)(?: (?:fel|meg|rám|nekem|engem))?(?: (?:nyugodtan|bátran|csak|bármikor))?(?! (?:ha|majd|jövő|akkor|később|de ne))',
    '(?:örömmel|szívesen|boldogan)(?: (?:vele|önnel|őt|majd))?(?: (?:megismer|beszél|találkoz|segít|fogad|cseveg|beszélget|megismerkedn|válaszol)\\p{L}*)(?: vele)?',
    '(?:mutass|mutasson|hozz|hozzon|köss|kössön) (?:be|össze) (?:vele|minket|bennünket)',
    '(?:rég|régóta) (?:szerettem volna|szeretném|akartam|vágyom)(?: \\p{L}+){0,2} (?:megismer|beszél|találkoz)\\p{L}*',
  ],
  declines: [
    '(?:sajnos )?nem fér (?:bele|be)(?: \\p{L}+){0,3}|nem (?:tudok|tudom) (?:most )?(?:időt|vállal)\\p{L}*',
    'ne (?:add|adja|adjátok|küldd|oszd)(?: \\p{L}+){0,4}',
    '(?:most |ezt |inkább |ezúttal |ez alkalommal )*(?:kihagyn(?:ám|ánk|ék)|kihagyom|kihagyjuk|passzol(?:om|nám|nánk|juk)|elutasít(?:om|anám)|nem élnék vele|lemond(?:ok|anék)|visszautasít\\p{L}+)',
    'nem (?:igazán )?(?:szeretnék|szeretném|kívánok|vágyom|van (?:rá )?(?:időm|kedvem|energiám|kapacitásom)|nekem való|tudom vállalni|élek vele|érdekel)|inkább ne(?:m)?(?=$|[,;!.]| most| köszönöm)|nincs (?:rá |ra )?(?:időm|kedvem|energiám|kapacitásom|szükségem)',
  ],
  later: [
    'akkor (?:keress|írj|kérdezz|jelentkezz|szólj)\\p{L}*',
    '(?:keress|keressen|írj|írjon|kérdezz|kérdezzen|jelentkezz|jelentkezzen|szólj|szóljon|emlékeztess|emlékeztessen)(?: (?:meg|rám|vissza|fel|majd|engem|kérlek|kérem))*(?: (?:újra|megint|ismét|később|majd|jövő|két|egy|pár|néhány|a))(?: \\p{L}+)?',
    `(?:majd|inkább|csak|legkorábban|jobb lenne|talán) (?:a |az )?(?:jövő|következő|${MONTH}|ünnepek|vizsga\\p{L}*|szünet|karácsony|húsvét|nyaralás|szabadság|\\p{L}+ után|később)`,
    '(?:jövő|következő) (?:hónap|hét|hete|év)\\p{L}*(?: \\p{L}+){0,2} (?:keress|írj|kérdezz|jelentkezz|jobb|megfelel|jó|lehet|visszatér)\\p{L}*|most (?:nagyon )?(?:nem (?:érek rá|tudok|alkalmas|jó)|elfoglalt|sok a|vizsgaidőszak)|(?:ünnepek|nyaralás|szabadság|vizsgák|karácsony|húsvét) után',
  ],
  strangerWhole: [
    '(?:elnézést,? )?(?:de )?ki (?:ön|vagy|maga|ez|ő|az a)(?=$|[,;!.?]| \\p{L}+$)|nem (?:tudom|emlékszem),? (?:hogy )?ki (?:vagy|ön|maga|ez)|(?:mi )?ismerjük egymást|honnan (?:van|tudja|vetted|szerezte) (?:meg )?(?:az? )?(?:\\p{L}+címem|számom|nevem)|nem ismerem (?:önt|magát|őt|ezt)|nem ismerlek',
  ],
  doubt: [
    'attól függ|függ(?: attól| tőle)?|meggondol\\p{L}+|átgondol\\p{L}+|megbeszél\\p{L}+|miről (?:lenne|van) szó',
  ],
  willing: ['igen,? (?:jöhet|mehet|persze|örömmel|nyugodtan)|nagyon szívesen|örömmel|szíves örömest|hogyne'],
  filler: [
    'köszönöm,? hogy (?:előbb |előtte |először )?(?:megkérdez|rám gondol)\\p{L}+',
    'üdvözlettel|tisztelettel|minden jót',
  ],
  harmless: [
    '(?:köszönöm|köszi|kedves),? hogy (?:előbb |előtte |először )?(?:megkérdez|rám gondol)\\p{L}+|mások nem szokták',
  ],
  granted: [
    '(?:de |csak )?(?:az )?(?:angol|német|francia)(?:om|ul|ban|tudás\\p{L}*)?[^.;!?]{0,60}|(?:de |csak |most |kicsit |elég )*(?:lassan|ritkán|későn|lassú) (?:válaszol|reagál|vagyok)\\p{L}*[^.;!?]{0,30}|(?:de |csak )?(?:a )?(?:hétfő|kedd|szerd|csütörtök|péntek|szombat|vasárnap)\\p{L}*[^.;!?]{0,60}|(?:inkább |jobb )?telefonon[^.;!?]{0,40}|nem vagyok (?:nagy |egy )?(?:szakértő|guru)[^.;!?]{0,40}',
  ],
  stranger: ['nem ismer(?:ek|em)(?: (?:semmilyen|semmiféle|senkit|ilyen|azt a|ezt a))*'],
})
