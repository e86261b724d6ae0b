/** Words that are capitalised without being anybody's name: at the start of a sentence, or by their nature. Lower case. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    "i i'll i'd i'm i’ll i’d i’m i've i’ve hi hello hey hiya dear greetings morning afternoon evening good meet please pls kindly you your you're and or but the a an my our " +
    "this that these those he she they we it it's his her him them their there here let lets let's intro intros introduce introducing introduction connect connecting connection putting put as " +
    'use try take utilise utilisez usa for from with to in on at by of not no yes yep sure ok okay if when while since because so also both cc bcc re fw fwd subject email e-mail mail address linkedin ' +
    'best regards thanks thank cheers great happy pleased delighted glad hope hoping looking talk speak reach contact want wants would could should will can may might ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow ' +
    'ask remember presenta sender adresse eng ing arq lic avv sra dra mme subscribe unsubscribe introduction requester target who whom why name role phone intros introductory ' +
    'ceo cto cfo coo cmo cpo vp svp evp head director founder co-founder cofounder partner manager president chair engineer dr mr mrs ms mx prof sir ps all everyone everybody team folks guys ' +
    'ai ml api saas b2b b2c hr pr it uk us usa eu ' +
    'ich du sie er wir ihr hallo liebe lieber guten hiermit gerne bitte und oder der die das mein meine unser unsere ' +
    "je tu il elle nous vous bonjour salut cher chère et ou le la les mon ma mes notre voici merci j'aimerais j’aimerais je te " +
    'hola querido querida buenos buenas te os les presento y o el los las mi nuestro nuestra un una olá oi caro cara bom boa ti vi ciao gentile salve buongiorno il lo gli mio nostro ' +
    'consider consider introducing voici eccoti aquí aqui hierbij hermed introduction presentation vorstellung dipl ing mag univ med hrn padre pater père abbé soeur sœur pfarrer pastor rev reverend sor fray frei mlle herr herrn frau monsieur madame mme señor señora sr sra senhor senhora signor signora dott dottoressa pan pani comme quiero quero vorrei voglio como come ' +
    'chci rád ráda dovol dovolte ahoj dobrý dobrá milý milá jak chcę chciałbym chciałabym dzień drogi droga pozwól haluan haluaisin kuten hyvä merhaba sevgili selam seni sizi ' +
    'jag jeg vill vil här her som kjære kära kære bäste хочу рад рада рады как позволь позвольте добрый здравствуйте привет дорогой дорогая уважаемый вот радий вітаю привіт добрий дозвольте дозволь ' +
    "à a è é es est c'est c’est j'ai j’ai ist dat dit das zijn " +
    'hoi beste hallo ik jij hij zij wij en of het een mijn onze graag hej hei moi cześć witam'
  ).split(' '),
)

/** The same where they would be its first word: titles, and what sentences begin with. */
export const NOT_FIRST: ReadonlySet<string> = new Set(
  (
    'presentazione presentazioni presentación presentaciones présentation présentations apresentação apresentações kennismaking introductie introduktion introduksjon bemutatás esittely tanışma ' +
    'either captain judge eng.º ' +
    'ach oh ah äh och ay uy eh ups oups bah bueno hm hmm ' +
    'kedves tisztelt szia dragă stimate stimată bună rakas sayın til till dla ' +
    'coucou får grüezi hejsan tjena heisann hola buenas yo ex-colleague professor professora profesor profesora doctor doktor dottor ' +
    'ihnen ci cię apresento apresento-lhe apresento-te apresento-vos zeit hier dort heute morgen gestern dann denn als auch nur noch nun jetzt schon wenn weil was wer wie wo dies diese dieser alles sehr geehrte geehrter falls sobald vielleicht leider endlich übrigens danke vielen gruß grüße gruss grüsse kurz herzliche viele schöne servus moin ' +
    'voilà donc alors quand ses leur cette cet ces pour avec chez très bien bises bisous amitiés cordialement ravi ravie chers son ' +
    'estimado estimada aquí ahí ya cuando pero porque sus este esta hoy ayer saludos abrazo abrazos besos encantado encantada gracias quedo ' +
    'aqui já quando mas seu sua hoje ontem abraço abraços beijos cumprimentos obrigado obrigada prezado prezada boas ' +
    'qui già perché suo questo questa oggi ieri saluti abbraccio baci grazie gentilissimo gentilissima egregio ' +
    'daar nu als maar want voor met dit deze vandaag groet groeten groetjes bedankt dank geachte ' +
    'sister schwester sor suor para für σου σας θα вас вам вами ваш ваша вы vreau myslela chtěla chtěl maybe also many further following sorry apologies congratulations regarding quick short just still now then again once finally ' +
    'celui celle ceux quien quem chi degene derjenige diejenige celles stel breng koppel faço deixo ponho passo conheço fica hago pongo dejo conozco queda faccio metto lascio conosco fais mets laisse connais ' +
    'ce ça cela on lui leurs mais où si dès depuis après avant sans sous sur dans par oui non bref sinon attention comment pourquoi peux pouvez ' +
    'si no sí lo la le me se al del muy más qué cómo dónde eso estos tengo tiene trabaja busca necesita creo pues bueno además también tu ' +
    'em na nos nas ao por se sim não isso esse essa ele ela eles também lá então ainda tenho tem trabalha procura precisa acho ' +
    'in sì non li ne quello quella anche però ma allora poi dove lavora cerca sta fa ha hai certo bene ' +
    'ja nein doch so im am an auf bei mit von nach vor über unter aus wegen seit bis ab ob dass ihre seine euer eure uns euch man es hat war sind kein keine ' +
    'ze er die wat waar hoe bij op van over na tot naar ook nog wel geen niet nee toch zo ' +
    'apresenta apresente apresentem presenta presente presenten presentad preséntale preséntales preséntalos presentate presentale presentali conecta conecten pon ponga pongan poned coloca coloque põe ponha metti metta mettete collega collegate présentez présente mettez breng introduceer stell stelle bringe verbinde vernetze presentera koppla sätt præsenter presenter przedstaw poznaj skontaktuj proszę lütfen познакомь познакомьте пожалуйста ' +
    'escribile escríbele escribele escríbale escríbanle llámale llámalo búscalo scrivigli scrivile scrivi scriva écris écrivez écrivez-lui schreib schreibe schreiben melde schrijf stuur mail e-mail escreve escreva '
  ).split(' '),
)

/** Those of either that are given names, too. */
export const GIVEN: ReadonlySet<string> = new Set(
  'will may til april june august hope ravi an ai vi mio elle mag le la so ma sol don mark tu nun moi hei'.split(
    ' ',
  ),
)

/** After these German has a noun. */
export const OWNERS: ReadonlySet<string> = new Set(
  ['mein', 'unser', 'sein', 'ihr', 'dein', 'eur', 'ein', 'kein', 'dies', 'jed', 'viel'].flatMap(stem =>
    ['', 'e', 'em', 'en', 'er', 'es'].map(ending => stem + ending),
  ),
)

/** And after these a noun or a name. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'der die das dem den zum zur beim vom zwei drei vier'.split(' '),
)

/** Small words within a name: Ludwig van Beethoven, Ana de la Cruz. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do dos das del della la le van von der den ten ter zu zur af av el al bin ibn ben y'.split(' '),
)
