/** What answers are put together from in Catalan. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const CATALAN = joined(
  composed({
    not: 'no|mai|ni',
    spouse: 'dona|marit',
    resume: '(?:parlar-ne|parlem-ne|reprendre-ho|tornar-hi)',
    modest:
      'no (?:soc|sóc) (?:cap )?(?:expert|especialist)\\p{L}*|no sé si (?:podré|puc) ajudar(?: \\p{L}+)?',
    regretted:
      "en realitat,? no(?= ?$|,)|(?:deixa|deixeu)-ho (?:estar|córrer)|oblid(?:a|eu)-ho|(?:ben mirat|de fait|de fet|millor),? no(?= ?$|,)|he canviat d'opinió|m'ho he repensat",
    wonder:
      '(?:què|qui|per què(?! no)|quant)(?= (?:vol|és|busca|exactament|costa|ven|fa)| ?$)|de què (?:va|es tracta)',
    notBefore: "no abans (?:del|de|d') ?(?!les|la|\\d)\\p{L}+",
    soon: 'quan (?:vulgui|vulguis|sigui)|aquesta setmana|demà|avui|(?:el |els )?(?:dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)|al vespre|als vespres|per telèfon|fent un cafè',
    week: 'la setmana (?:que ve|vinent)',
    yes: [
      "(?:sí,? )?(?:d'acord|endavant|i tant(?: q(?:ue)? sí)?|és clar(?: que sí)?|per descomptat|encantad[ao]|amb molt (?:de )?gust|amb (?:molt de )?plaer|cap (?:problema|inconvenient)|per què no|no hi tinc cap inconvenient|em sembla (?:molt )?(?:bé|perfecte)|accepto|m'agradaria(?: molt)?|hi estic d'acord|serà un plaer|per mi (?:sí|perfecte|cap problema))",
    ],
    agree:
      "accepto|hi estic d'acord|dono el meu consentiment|estaré encantad[ao]|estaria encantad[ao]|serà un plaer|m'interessa|sona (?:molt )?(?:bé|interessant)|presenteu-nos|presenta'ns|poseu-nos en contacte|posa'ns en contacte|espero (?:el seu|la seva) (?:correu|trucada|missatge)|(?:m'agradaria|m'encantaria|em faria (?:molta )?il·lusió) (?:\\p{L}+-la|conèixer|parlar)(?: amb ella)?|podem parlar|pot (?:posar-se en contacte|trucar-me|escriure'm)",
    may: 'que|q|pot|poden|deixa|digueu-li|digues-li',
    reach:
      "(?:em |m')(?:escri\\p{L}+|truqu\\p{L}+|contact\\p{L}+|envi\\p{L}+)|posi en contacte|escriure'm|trucar-me|contactar-me",
    join: 'present\\p{L}*|posar(?:-\\p{L}+)? en contacte',
    us: 'em|ens|em pots|ens pots|ens podeu|em podeu',
    glad: "honor\\p{L}*|encantad[ao]|gust|plaer|agradar\\p{L}+|il·lusió|content\\p{L}*|m'agrad\\p{L}+",
    meet: 'conèixe\\p{L}*|conèixer\\p{L}*|parla\\p{L}*|xerra\\p{L}*|ajuda\\p{L}*|trobar\\p{L}*|quedar|coneixe\\p{L}*',
    give: 'don\\p{L}+|dóna\\p{L}*|pass\\p{L}+|envi\\p{L}+|facilit\\p{L}+',
    mine: '(?:el meu|la meva|els meus|les meves) (?:\\p{L}+)',
    want: "vull|m'interessa|em ve de gust|tinc (?:\\p{L}+ )?(?:temps|ganes|interès)|puc|busco|necessito|estic interessad[ao]|em veig",
    refuse:
      "(?:em veig |obligad?[at] |decidit )+(?:a |de )?(?:declinar|rebutjar|refusar|dir que no|no)(?: \\p{L}+)?|(?:haig|he|hauré) de (?:dir (?:\\p{L}+ )?no|declinar|rebutjar|refusar)|prefereixo (?:que )?no(?: \\p{L}+)?|declino|ho deixo|no ens (?:presentis|presenteu|posis|poseu)(?: \\p{L}+){0,2}|no li (?:donis|doneu) (?:\\p{L}+ )?(?:meva|meu|adreça|correu)|que no m'escrigui|ho rebutjo|he de dir que no|no volem|no és per a mi|aquesta vegada no",
    ask: "pregunt\\p{L}+|escri\\p{L}+|torne?u?(?:[-’\\x27]\\p{L}+)*|torna|truqu\\p{L}+|contact\\p{L}+|parl\\p{L}+|demane?u?\\p{L}*|record\\p{L}+|busque\\p{L}*|adrece\\p{L}+|proveu|pregunta-m'ho|pregunteu-m'ho",
    asking:
      'parla amb|pregunta-(?:li|ho)|escriu-li|prova amb|parleu|pregunteu(?:-ho|-li)?|escriviu(?:-li)?|contacteu|truqueu(?:-li)?|demaneu-ho|adreceu-vos|proveu|(?:parla|contacta) amb|pregunta-ho',
    again:
      "de nou|més endavant|més tard|una altra vegada|un altre dia|llavors|aleshores|a (?:preguntar|demanar|dir|escriure)(?:-\\p{L}+|'\\p{L}+)*",
    ahead:
      "(?:després|passat) (?:de |del )?cap d'any|(?:després|passat|passades|passada|a partir|cap|abans|fins|pel|per|al|a l'|a la) ?(?:(?:de|del|d'|el|la|les|l'|a|al) ?){0,2}(?:nadal|reis|setmana santa|festes|vacances|estiu|tardor|primavera|hivern|gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre|verema|collita|casament|exàmens)|d'aquí (?:a )?(?:\\p{L}+ ){1,3}?(?:mes|mesos|setmana|setmanes|any|dies)|l'any que ve|el mes que ve|quan (?:torni|acabi|pugui)|(?:després|passat|passades|passada) (?:de |del |d'|dels |de les |les |el |la |l')*(?:nadal|reis|setmana santa|festes|vacances|estiu|verema|collita|casament|exàmens|(?:gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre))|(?:al|pel|a partir del?|a mitjan|a finals de|a principis de|cap al|del) (?:gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre)|a la (?:primavera|tardor)|a l'(?:estiu|hivern)|el mes (?:que ve|vinent)|l'any (?:que ve|vinent)|d'aquí a (?:uns?|unes|dos|dues|tres|\\d) (?:mes(?:os)?|setmanes)",
    now: 'ara|ara mateix|de moment|per ara|actualment',
    kin: '(?:amb |a |al |la |el |en )?(?:company\\p{L}*|companya|col·leg\\p{L}+|germ[aà]\\p{L}*|dona|marit|soci|sòcia|cap|direct\\p{L}+|fill\\p{L}*)',
    tends:
      "porta|s'encarrega|s'ocupa|gestiona|du|dirigeix|en sap|ho porta|se n'ocupa|s'encarrega|se n'encarrega",
    tend: "(?:en|ho|hi) porto|m'encarrego|m'ocupo|hi treballo|treballo (?:aquí|allà|ja)|en sóc (?:jo|responsable)|sóc (?:jo|la persona)|soc (?:jo|la persona)",
    goes: '(?:això|aquest tema|és) (?:\\p{L}+ ){0,3}(?:per a|del|de la|cosa)',
    rather: 'millor|potser|però|només|sisplau|més aviat|si us plau|doncs',
    held: "(?:m'ho|ho) (?:he|hauria|haig) de (?:pensar|rumiar|parlar|consultar)|m'ho (?:penso|pensaré|rumio|rumiaré)|deixa(?:'m|-m'ho|-me) (?:pensar|rumiar)|deixeu-me (?:pensar|rumiar)|(?:només|però només|tan sols) (?:si|quan|després|amb la condició)|(?:amb la|a) condició|sempre que(?! vulgui| puguis)|depèn|(?:abans|primer) (?:\\p{L}+ )?(?:vull|necessito|voldria|he de|digues|digueu|envia\\p{L}*|parla\\p{L}*|m'agradaria)|no (?:n'|hi |ho )?(?:estic|tinc) (?:del tot |gaire )?(?:segur|convençut|clar)\\p{L}*(?= ?$)|(?:tot i que |però )?no ho sé(?= ?$)|(?:encara )?m'ho pensaré|primer (?:\\p{L}+ )?(?:ho )?(?:he de|haig de|vull) \\p{L}+|(?:he de )?(?:preguntar|parlar)(?:-ho)? primer|ho he de parlar primer",
    know: 'conec|coneixem|recordo|sé qui|em sona|ubico|situo',
    them: 'aquesta (?:senyora|persona|noia|dona)|aquest (?:senyor|home|nom)|ningú|cap|vostè|qui (?:és|ets|sou)|de res|gens',
    receive: 'rebre|més (?:correus?|missatges)',
    erase: 'esborreu|esborra|elimineu|elimina|traieu|treu|suprimiu',
    nay: '(?:però|així que|o sigui que|doncs),? no',
    after:
      "(?:després|passat|passada|passades) (?:de |del |d')?(?:la |les |el |els |l')?(?!(?:dinar|sopar|feina|migdia)(?!\\p{L}))",
    take: 'accepto|faig|participo|agafo|vaig|quedo|em trobo',
    such: 'més|aquest\\p{L}* (?:tipus|mena)|nous|noves|reunions|trobades|desconeguts',
    first: 'abans|primer|prèviament',
    tell: "digu\\p{L}+|expliqu\\p{L}+|envi\\p{L}+|vull|voldria|necessito|he de|saber|m'agradaria saber|preguntar|parlar amb|decidir\\p{L}*|dir",
    stop: "(?:deixeu|pareu|prou) (?:de |d')(?:\\p{L}+ )?(?:escriure|enviar|molestar)\\p{L}*|deixeu-me en pau",
    cannot: 'no (?:puc|sé|em puc|us puc|li puc)',
    deny: 'dir(?:-\\p{L}+)? que no|negar\\p{L}*|refusar',
    prefer: "prefereixo|preferiria|m'estimo més|millor",
    who: 'qui (?:és|ets|sou|coi és)',
    whence: "d'on|com",
    has: 'heu (?:tret|aconseguit)|has tret|teniu|em coneix\\p{L}*|ha tret',
    notI: 'no (?:pas )?(?:soc |sóc )?jo,? sinó',
    pronoun: 'ella|ell|elles|ells',
    courtesy: 'si (?:ella )?(?:vol|ho vol|li ve de gust|li va bé|puc ajudar)',
    but: 'però|només|millor|preferiblement',
  }),
  {
    strangerWhole: [
      "(?:és )?(?:el primer cop|la primera vegada) que (?:\\p{L}+ )?(?:sento|sent|veig)|d'on (?:ens coneixem|em coneix\\p{L}*|surt)|(?:em confon\\p{L}*|t'equivoques|us equivoqueu|s'equivoca) (?:de|amb) \\p{L}+|no (?:la|el|us|et) (?:conec|coneixem|recordo|ubico|situo)|no em diu res",
    ],
    notMine: [
      "(?:ja )?no (?:hi |m'hi |en )?(?:treballo|dedico|sóc|soc) (?:\\p{L}+ )?(?:persona|jo|adequada|indicada|allà)|no soc la persona",
    ],
    doubt: [
      "(?:m'ho|ho) (?:he|hauria|haig) de (?:pensar|rumiar|parlar|consultar)|deixa'm (?:pensar|rumiar)|deixeu-me (?:pensar|rumiar)|no (?:ho sé|estic segur\\p{L}*|ho veig clar|sé (?:si|què))|només si|depèn|amb la condició|de què (?:va|es tracta)|què vol|dubto",
    ],
    never: [
      "no (?:em|m'|ens) ?(?:torneu|tornis|escriviu|escriguis|envieu|enviïs|contacteu|molesteu)(?: \\p{L}+){0,3}? (?:més|mai|mai més|res)",
    ],
    stranger: [
      'no (?:conec|coneixem|sé qui)(?: (?:a )?(?:cap|ningú|aquesta|aquest|qui))*|qui (?:és|ets|sou)',
    ],
  },
)

export const CATALAN_PARTS: Language = accentless(CATALAN)
