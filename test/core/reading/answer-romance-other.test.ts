/** French and Italian: who is to be asked instead, by name or by what they are, and why. */
import { describe, expect, it } from 'vitest'
import { answered } from './asked.ts'

describe('whom they hand over to', () => {
  const FRENCH = [
    'Je vous renvoie vers Julie Blanc.',
    'Je passe le relais à ma collègue Inès.',
    'Je laisse Sophie vous répondre.',
    'Adressez-vous plutôt à notre directrice, Mme Fontaine.',
  ]
  const ITALIAN = [
    'Vi rimando a Giulia Bianchi.',
    'Passo la palla alla mia collega Ines.',
    'Giro la richiesta a Sofia.',
    'Bisogna contattare la nostra direttrice, la dottoressa Fontana.',
  ]
  it.each([
    ...FRENCH.flatMap(who =>
      ['', 'Je ne suis pas la bonne personne. ', "Ce n'est pas mon domaine. "].map(why => why + who),
    ),
    ...ITALIAN.flatMap(who =>
      ['', 'Non sono la persona giusta. ', 'Non è il mio campo. '].map(why => why + who),
    ),
  ])('%s', words => expect(answered(words).is).toBe('other'))

  it.each([
    ['Je ne suis pas la bonne personne, donc non.', 'no'],
    ['Je transmets à Dana, mais non merci.', 'no'],
    ['Ti rimando a settembre, adesso non posso.', 'later'],
  ])('but not: %s', (words, is) => expect(answered(words).is).toBe(is))
})
