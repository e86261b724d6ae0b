/** French and Italian: a consent, and beside it what makes it none, or what only looks like that. */
import { describe, expect, it } from 'vitest'
import { answered } from './asked.ts'

const FRENCH = [
  'Oui, avec plaisir.',
  "C'est d'accord.",
  'Tu peux lui donner mon adresse.',
  "J'accepte volontiers.",
]
const ITALIAN = ['Sì, volentieri.', 'Per me va bene.', 'Dalle pure la mia mail.', 'Accetto con piacere.']

const beside = (yes: readonly string[], others: readonly string[]): string[] =>
  yes.flatMap(said => others.map(other => `${said} ${other}`))

describe('beside a yes, what takes it back', () => {
  it.each(
    beside(FRENCH, [
      "C'est ce que j'aurais dit l'an dernier.",
      "Oubliez ce que je viens d'écrire.",
      "J'ai changé d'avis.",
      'Pardon, je voulais dire non.',
      'Je vous confirme ça demain.',
      'Attends mon feu vert avant de nous présenter.',
      'Il faut que mon chef valide.',
      "Si ma femme est d'accord.",
      "C'est mon patron qui décide.",
      "J'en parle à mon associé et je te dis.",
      "Dis-m'en un peu plus avant.",
      'Moyennant 80 euros de l’heure.',
      'Je parlais du dîner, pas de la mise en relation.',
      "Dommage que je n'aie pas le temps.",
      'Ou pas.',
      'C’est payé ?',
    ]),
  )('%s', words => expect(answered(words).is).not.toBe('yes'))
  it.each(
    beside(ITALIAN, [
      "È quello che avrei detto l'anno scorso.",
      'Dimenticate quello che ho scritto.',
      'Ho cambiato idea.',
      'Scusate, volevo dire no.',
      'Ve lo confermo domani.',
      'Aspetta il mio via libera prima di presentarci.',
      'Il mio capo deve approvare.',
      'Se il capo me lo permette.',
      'Decide il mio capo.',
      'Chiedo al mio socio e vi dico.',
      'Ditemi prima che cosa vuole.',
      "Per 80 euro l'ora.",
      'Parlavo della cena, non della presentazione.',
      'Fatemici pensare però.',
      'Salvo il parere della direzione.',
      'Mi vuole vendere qualcosa?',
    ]),
  )('%s', words => expect(answered(words).is).not.toBe('yes'))
})

describe('beside a yes, what leaves it one', () => {
  it.each(
    beside(FRENCH, [
      "Ma femme est d'accord avec moi.",
      "J'attends son message.",
      'Mon chef est ravi.',
      "Tant que j'y pense, bonjour à Dana.",
      "N'oubliez pas mon numéro.",
      'Mon cours coûte 12 euros.',
    ]),
  )('%s', words => expect(answered(words).is).toBe('yes'))
  it.each(
    beside(ITALIAN, [
      'Mia moglie ne sarà contenta.',
      'Aspetto il suo messaggio.',
      'Il mio capo lo sa già.',
      'Domani ti confermo la cena.',
      'Ho cambiato idea sul giardino.',
      'Dimmi come sta tua madre.',
    ]),
  )('%s', words => expect(answered(words).is).toBe('yes'))
})
