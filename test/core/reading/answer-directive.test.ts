/** What Romance speakers tell Kept to do, in whatever person, mood and with whatever pronouns; and stories of the same verbs. */
import { describe, expect, test } from 'vitest'
import { is } from './asked.ts'

describe('told to make the introduction, after any story', () => {
  test.each([
    "Je ne suis pas très à l'aise avec les inconnus. Quand j'ai lu votre mail j'ai d'abord cru à une arnaque. Vous pouvez donc nous présenter.",
    'Não sei se lhe vou servir de muito, deixei o laboratório em 2019. Portanto, façam favor de nos apresentar.',
    'Le terrazze sono tutte franate, e ho mal di schiena. Presentatecela pure, a me e a mia moglie.',
    'Después de leerlo dos veces no tengo inconveniente. Pueden ustedes ponernos en contacto.',
    'Non so in cosa posso esserle utile. Date pure seguito.',
    'Por la presente expreso mi consentimiento. Procedan.',
    'Ho letto tutto con calma. Insomma, la mia risposta è affermativa.',
    'Me da un poco de pena porque no soy muy sociable, pero bueno, acepto.',
  ])('is a yes: %j', text => expect(is(text)).toBe('yes'))

  test.each([
    'Presentatemi prima il conto.',
    'Vous pouvez nous présenter à votre directeur ?',
    'Non potete presentarci senza dirmi di che si tratta.',
    'Si elle paie le voyage. Alors présentez-nous.',
    'À condition que Dana soit là. Vous pouvez nous présenter.',
    'Selon la réponse je verrai. Elle cherche quoi au juste ?',
  ])('to present something else, or on a condition, is none: %j', text => expect(is(text)).not.toBe('yes'))
})

describe('told to ask again', () => {
  test.each([
    'Escríbanme la semana que viene y les contesto bien.',
    'Datemi un paio di mesi e poi rifatevi vivi.',
    'Mándenme otra vez este mensaje por ahí de febrero.',
    'Solicito que me contactem novamente após essa data.',
    'Faites-moi signe au printemps.',
    'Je vous prie de réitérer votre demande après les fêtes.',
    'Vuelvan a escribirme cuando pase la feria.',
    'Sí, pero que sea pasando la quincena.',
  ])('is later: %j', text => expect(is(text)).toBe('later'))

  test.each([
    'Volentieri, mettetemi pure in contatto. Mi scriva anche in inglese.',
    'Oui avec plaisir. Rappelez-moi juste son nom.',
    "D'accord, présentez-nous. Dites-moi ensuite si elle aime le cidre.",
    'Ci scriviamo per Natale da vent’anni, Dana e io. Di Alice mi scrivete che vuole rimettere in piedi un uliveto. Presentatecela pure.',
  ])('but not what is told of writing: %j', text => expect(is(text)).toBe('yes'))
})

describe('told to ask somebody', () => {
  test.each([
    'La materia non rientra nelle mie competenze. Vi invito a rivolgervi alla collega Sabina Pedrazzini, s.pedrazzini@corp.example.',
    "N'étant plus en charge du programme, je ne puis donner suite. Je vous prie de vous adresser au Pr Anne Vercruysse (a.v@uni.example).",
    'A mí me jubilaron. En la biblioteca está Nuria Pedrosa, que les va a atender: nuria@biblio.example',
    'Falem com o meu colega Rui, ele é que trata disso.',
  ])('hands on: %j', text => expect(is(text)).toBe('other'))

  test.each([
    'Suite à votre demande du 3 courant, je donne mon accord.',
    'Sí, que me escriba al correo del trabajo.',
  ])('but not what is asked or written: %j', text => expect(is(text)).toBe('yes'))
})

describe('what they do not do, cannot, or say no to', () => {
  test.each([
    'Não participo de apresentações intermediadas por terceiros.',
    "J'accuse réception de votre proposition, à laquelle je ne puis malheureusement réserver une suite favorable.",
    'Só aceito conversas com gente da minha região, por isso a resposta é negativa.',
    "Ho la mia regola. L'eccezione però non la faccio. Spero che nessuno si offenda.",
    'Já conheço a Alice, e foi o bastante. Não é preciso apresentar.',
  ])('is a no: %j', text => expect(is(text)).toBe('no'))
})

describe('whoever asks, by name', () => {
  test.each([
    'Dana Fox é que não conheço, nem de nome nem de vista.',
    "Ho fatto il casellante tutta la vita, ma una Dana Fox non l'ho mai conosciuta.",
    'Não encontro nos meus registos qualquer referência a uma pessoa de nome Dana Fox.',
    'Avec plaisir si seulement je savais qui est Dana Fox, or ce nom ne me dit rien du tout.',
    "Je n'ai pas l'honneur de connaître Mme Fox.",
  ])('is a stranger: %j', text => expect(is(text)).toBe('stranger'))

  test.each([
    'Je ne connais pas bien Dana, mais oui, présentez-nous.',
    'Chi è Alice, Dana me l’ha spiegato bene. Accetto volentieri.',
    'Nunca ouvi falar dessa moça, mas por que não? Topo.',
  ])('but not who is known a little, or whom they would meet: %j', text => expect(is(text)).toBe('yes'))
})

describe('a yes beside what was resolved, feared or cannot be', () => {
  test.each([
    "Franchement j'avais juré de ne plus accepter ce genre de choses. Mais là, une luthière ! C'est oui.",
    'Stavo per rifiutare, come faccio sempre. Poi ho visto che viene da Matera. E allora sì, fatemela conoscere.',
    'Não sou a pessoa mais indicada e sei pouco de exportação. Mesmo assim converso com ela com todo o gosto.',
    'Não posso pagar nada, que isso fique claro. Podem dar-lhe o meu email.',
    'Sí. Y de paso díganle a Dana que no se me ha olvidado lo del libro.',
    "Ça ne m'empêche pas de dire oui avec joie !",
    'Volentierissimo, purtroppo il martedì no perché alleno i pulcini.',
  ])('is a yes: %j', text => expect(is(text)).toBe('yes'))

  test.each([
    "Magari sì, magari no. Da un lato mi incuriosisce, dall'altro ho paura.",
    'Certo che potete chiedere, ci mancherebbe. È che il medico mi ha tolto gli appuntamenti.',
    'Por supuesto que me parece buena idea, para alguien más joven. Yo me mudo a Chile el lunes.',
    'Sì, ho letto tutto volentieri. Per questa volta passo, ma in bocca al lupo!',
    'Me encantaría, de verdad que sí. Lo que pasa es que no me da la vida. Lo dejo pasar.',
    'Claro, y mañana me presentan al Papa.',
    'Sim, vão ter de me explicar melhor. Antes quero saber quem paga.',
  ])('but not where it is for somebody else, weighed or mocked: %j', text => expect(is(text)).not.toBe('yes'))
})

describe('not now, and a time to come', () => {
  test.each([
    'Ahora no puedo. Después de Reyes, con calma, sí.',
    'Agora não dá, tô em obra. Depois a gente vê.',
  ])('is later: %j', text => expect(is(text)).toBe('later'))

  test.each(['Ahora no puedo. Lo siento.', 'Agora não dá, desculpem. Boa sorte!'])(
    'alone it is none: %j',
    text => expect(is(text)).not.toBe('later'),
  )
})
