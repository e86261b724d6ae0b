/** What Romance speakers tell Kept to do, in whatever person, mood and with whatever pronouns; and stories of the same verbs. */
import { describe, expect, test } from 'vitest'
import { answered } from './asked.ts'

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
  ])('is a yes: %j', text => expect(answered(text).is).toBe('yes'))

  test.each([
    'Presentatemi prima il conto.',
    'Vous pouvez nous présenter à votre directeur ?',
    'Non potete presentarci senza dirmi di che si tratta.',
    'Si elle paie le voyage. Alors présentez-nous.',
    'À condition que Dana soit là. Vous pouvez nous présenter.',
    'Selon la réponse je verrai. Elle cherche quoi au juste ?',
  ])('to present something else, or on a condition, is none: %j', text =>
    expect(answered(text).is).not.toBe('yes'),
  )
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
  ])('is later: %j', text => expect(answered(text).is).toBe('later'))

  test.each([
    'Volentieri, mettetemi pure in contatto. Mi scriva anche in inglese.',
    'Oui avec plaisir. Rappelez-moi juste son nom.',
    "D'accord, présentez-nous. Dites-moi ensuite si elle aime le cidre.",
    'Ci scriviamo per Natale da vent’anni, Dana e io. Di Alice mi scrivete che vuole rimettere in piedi un uliveto. Presentatecela pure.',
  ])('but not what is told of writing: %j', text => expect(answered(text).is).toBe('yes'))
})

describe('told to ask somebody', () => {
  test.each([
    'La materia non rientra nelle mie competenze. Vi invito a rivolgervi alla collega Sabina Pedrazzini, s.pedrazzini@corp.example.',
    "N'étant plus en charge du programme, je ne puis donner suite. Je vous prie de vous adresser au Pr Anne Vercruysse (a.v@uni.example).",
    'A mí me jubilaron. En la biblioteca está Nuria Pedrosa, que les va a atender: nuria@biblio.example',
    'Falem com o meu colega Rui, ele é que trata disso.',
  ])('hands on: %j', text => expect(answered(text).is).toBe('other'))

  test.each([
    'Suite à votre demande du 3 courant, je donne mon accord.',
    'Sí, que me escriba al correo del trabajo.',
  ])('but not what is asked or written: %j', text => expect(answered(text).is).toBe('yes'))
})

describe('what they do not do, cannot, or say no to', () => {
  test.each([
    'Não participo de apresentações intermediadas por terceiros.',
    "J'accuse réception de votre proposition, à laquelle je ne puis malheureusement réserver une suite favorable.",
    'Só aceito conversas com gente da minha região, por isso a resposta é negativa.',
    "Ho la mia regola. L'eccezione però non la faccio. Spero che nessuno si offenda.",
    'Já conheço a Alice, e foi o bastante. Não é preciso apresentar.',
  ])('is a no: %j', text => expect(answered(text).is).toBe('no'))
})
