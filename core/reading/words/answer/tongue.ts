/** By what words a language is known, and which of its words deny, doubt or put off only in another. Lower case. */

export interface Tongue {
  /** Words of every mail, and of hardly any in another language. */
  marks: string
  /** Sources of regular expressions. */
  friends: readonly string[]
}

export const TONGUES: readonly Tongue[] = [
  {
    // Deutsch
    marks:
      'ich mich mir dich dir euch uns und nicht das ist auf für fuer bitte gern gerne danke ein eine einen einem der dem den im zum zur bei auch aber wenn hab habe haben bin kann kannst können soll er ihr ihm ihn ihnen wir sehr dann mal schon noch nur über ueber vom mein meine meiner meinen sich ja klar dass oder kein keine nein leider nach',
    friends: [
      'als(?! (?:ob|wenn|hätte))',
      'noch',
      'ne',
      'nu',
      'ma',
      'mai',
      'neu',
      'mitte',
      'men',
      'si',
      'se',
    ],
  },
  {
    // Nederlands
    marks:
      'ik jij je jullie het een van niet voor met graag hij zij haar hem mijn dat op bij te heb ben mag wel naar geen ook nog dan hoor deze dit mij zijn maar wil even bedankt dank gerust niks zeker natuurlijk uw uit heeft hebben al daar wij er om bent over u',
    friends: [
      'nu',
      'net',
      'ma',
      'ha',
      'ne',
      'als (?:een|altijd|vrijwilliger|kind|geen ander|dank|zodanig|vanouds|geroepen|de beste)',
      'zal',
    ],
  },
  {
    // Svenska, dansk, norsk
    marks:
      'jeg jag eg og och ikke inte det er är på til till med han hun hon min mitt mine mina mig meg kan gerne gjerne gärna tak takk tack som har av af deg dig du vi dere ni kommer være vara skal ska bare bara godt bra også också meget mycket mye ham henne hende honom oss os en et ett den',
    friends: [
      'ni',
      'sin',
      'nu',
      'ha',
      'se',
      'si',
      'ei',
      'mai',
      'till?',
      'mot',
      'da',
      'no',
      'en',
      'ej(?= [a-zåäö]+ ?$)',
    ],
  },
  {
    // Suomi
    marks:
      'on ja hän kiitos mulle minulle minä se että voi saa hyvin kun niin jos vain vielä mutta nyt olen ole terveisin moi hei sopii kyllä toki mielelläni mukava kiva jo sitten',
    friends: ['se', 'ne', 'jokin', 'kun', 'me', 'no'],
  },
  {
    // Íslenska
    marks:
      'ég og að það er á við hann hún mér mig með um þú þér já takk endilega fyrir í gaman kveðja vil má hann',
    friends: ['sem', 'fara', 'um'],
  },
  {
    // Español
    marks:
      'el los las con una un del al lo le les mi su tu yo él ella pero muy gracias sí está estoy es por para como qué te ya bien claro encantado encantada hola que más también cuando nos eso este esta hay ahora mucho saludos abrazo quiero puedo soy fue mis sus ese esa tengo tiene hace dale todo señora señor señores doña hoy usted ustedes alguno ninguno ningún agradezco estimados estimada estimado',
    friends: ['mais', 'ma', 'mas', 'men', 'vem', 'mai', 'nu', 'ne', 'ha', 'non', 'se', '\\p{L}+[aeiáéí]mos'],
  },
  {
    // Italiano
    marks:
      'lo gli che di per è sono ho molto mi ti del della dei delle alla nel nella io mio mia suo sua non bene tutto grazie sì da anche pure lei questo questa cosa quando vuole può va fa scrivere fatto già più sempre comunque certo volentieri con la le il ma solo piacere piacerebbe interessa farebbe conoscerla incontrarla',
    friends: ['si', 'nel', 'ne', 'sin', 'men', 'nu', 'als', 'om'],
  },
  {
    // Português
    marks:
      'não nao você vc vcs ele ela dele dela com pra pro meu minha meus minhas sim muito obrigado obrigada uma um em na do da dos das ao à pelo pela está tá tô também já mais quem isso isto esse essa boa bom bem seu sua fico depois lhe dá ou os as é eu foi tem tenho estou vou gente nós mas quando olá oi abraço abs que para por como até de',
    friends: [
      'no(?! (?:way|problem|thanks))',
      'vô',
      'nos',
      'mais',
      'ma',
      'ni',
      'men',
      'vem',
      'mai',
      'ne',
      'apenas',
      'se (?:bem|faz favor|chama|preocupe?)',
      '\\p{L}+[aeiáéíô]mos',
    ],
  },
  {
    // Polski
    marks:
      'jest się nie tak proszę dzięki dziękuję mi mnie mną go ją jej mu że jak już bardzo chętnie pozdrawiam będę jestem czy może mam pan pani dzień dobry niech mój moje sobie tym nią nim ba pewnie jasne przez nas',
    friends: ['no', 'do', 'to', 'ma', 'mai', 'se', 'si', 'on', 'ha'],
  },
  {
    // Čeština, slovenčina
    marks:
      'popovídám popovídat pokecám pokecat setkám sejdu poznám porozprávam jsem se že ho ji už by jak prosím děkuji díky dobrý den moc rád ráda jí ju som sa ďakujem áno ano budu budem můj môj mám nás klidně pokojne ať nech mě mňa jste ste nebo alebo když keď až pro pre nejlépe hodí nevím neviem přes ještě ešte ale skončilo jen len',
    friends: ['se', 'si', 'ho', 'ma', 'no', 'ti', 'mi', 'ha', 'men', 'nu'],
  },
  {
    // Hrvatski, srpski
    marks:
      'je se mi ti za na sam hvala bih mogu kako ću neka može joj mu moj broj pozdrav mene vam nas slobodno samo ako ali jako rado',
    friends: ['se', 'no', 'ma', 'ha', 'mai', 'nu'],
  },
  {
    // Română
    marks:
      'este sunt și şi să îmi cu pentru mă dar foarte mulțumesc bună ziua eu pe că sau cred multumesc vă imi scrie plăcere placere sigur dumneavoastră spus lui',
    friends: ['se', 'ne', 'si', 'ma', 'no', 'men', 'ha', 'ni', 'mai'],
  },
  {
    // Magyar
    marks:
      'örülnék örülök szeretném megismerhetném beszélhetnék találkozhatnánk hívhat írhat és hogy van egy az meg már is köszönöm szívesen kedves üdv örömmel lesz vagyok neki most csak vele nyugodtan igen persze ezt azt lehet kérem minket',
    friends: ['se', 'ma', 'mi', 'ni', 'no', 'men'],
  },
]
