/** What French and Italian speakers are glad to do, will not do, and would do then: put together of its parts. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

const every = (parts: readonly string[], others: readonly string[], between = ' '): string[] =>
  parts.flatMap(part => others.map(other => `${part}${between}${other}.`.replace(/ (d|l|j|m)' /g, " $1'")))

describe('glad to', () => {
  it.each([
    ...every(
      [
        'Je serais curieux de',
        "J'aimerais bien",
        'Je suis prêt à',
        'Partante pour',
        'Je tiens à',
        'On veut bien',
      ],
      ['la rencontrer', 'lui parler', 'répondre à ses questions', 'déjeuner avec Alice'],
    ),
    ...every(
      [
        'Vorrei',
        'Disponibilissima a',
        'Ci terrei a',
        'Avrei piacere di',
        'Possiamo',
        'Non chiedo di meglio che',
      ],
      ['conoscerla', "dedicarle un'ora", 'fare due chiacchiere con lei', 'rispondere alle sue domande'],
    ),
    'Je lui parlerai volontiers.',
    "J'échange volontiers avec elle.",
    'La rencontrer serait un plaisir.',
    'Sentirei volentieri Alice.',
    'Conoscerla sarebbe un onore.',
    'Je suis à sa disposition.',
    "Dites à Alice de m'écrire.",
  ])('%s', words => expect(is(words)).toBe('yes'))
  it.each([
    'Ma fille serait ravie de la rencontrer.',
    "Je l'ai rencontrée volontiers l'an dernier.",
    "Je ne sais pas si je peux l'aider.",
    "J'aimerais bien la rencontrer un jour.",
    'Mia figlia sarebbe felice di conoscerla.',
    'Non so se posso aiutarla.',
    'Mi piacerebbe conoscerla un giorno.',
    'Aimerais-tu que je la rencontre ?',
  ])('but not: %s', words => expect(is(words)).not.toBe('yes'))
})

describe('not willing to', () => {
  it.each([
    ...every(
      [
        'Je ne tiens pas à',
        'Je ne suis pas disposé à',
        'Pas question de',
        "Il m'est impossible de",
        'Je renonce à',
      ],
      ['la rencontrer', 'lui parler', 'prendre un café avec elle'],
    ),
    ...every(
      [
        'Non sono disposto a',
        'Rinuncio a',
        'Non mi è possibile',
        'Non ho né il tempo né la voglia di',
        'Preferisco non',
      ],
      ['incontrarla', 'parlare con lei', 'rispondere alle sue domande'],
    ),
    "Pas d'accord pour la rencontrer.",
    'Non ci metta in contatto.',
  ])('%s', words => expect(is(words)).toBe('no'))
})

const WILLING = [
  'Je serais ravi de la rencontrer',
  'Volontiers',
  "Elle peut m'écrire",
  'Présente-nous',
  'On veut bien la rencontrer',
]
const WILLING_IN_ITALIAN = [
  'Sarei felice di conoscerla',
  'Volentieri',
  'Può scrivermi',
  'Presentaci pure',
  'La incontro volentieri',
]

describe('and then', () => {
  it.each([
    ...every(WILLING, [
      'au printemps',
      'mi-mars',
      'après Pâques',
      'le mois prochain',
      'dans deux mois',
      'quand la moisson sera rentrée',
      'une fois les examens passés',
      'à mon retour',
    ]),
    ...every(WILLING_IN_ITALIAN, [
      'in primavera',
      'dopo le feste',
      'tra qualche settimana',
      "l'anno prossimo",
      'quando avrò finito la tesi',
      'a vendemmia finita',
      'al mio rientro',
    ]),
    'Volontiers. Après les fêtes.',
    'Va bene, ma non subito.',
    'Impossible avant Pâques.',
    "J'aurai plus de temps en mars.",
    'Sarò più libera a marzo.',
    'Sono in ferie fino al 15 gennaio, poi volentieri.',
  ])('%s', words => expect(is(words)).toBe('later'))
  it.each([
    ...every(WILLING, ['le matin', 'cette semaine', 'la semaine prochaine', 'quand elle veut', 'après 18 h']),
    ...every(
      ['Sarei felice di conoscerla', 'Volentieri', 'Dille di scrivermi', 'La incontro volentieri'],
      ['di mattina', 'la settimana prossima', 'quando vuole', 'dopo le 18', 'subito'],
    ),
    "Avec plaisir, je l'ai entendue à la radio en janvier.",
  ])('and no time to come: %s', words => expect(is(words)).toBe('yes'))
})

describe('what it hangs on', () => {
  it.each([
    ...every(
      ['Volontiers', "Elle peut m'écrire", 'Je serais ravi de la rencontrer'],
      [
        'à condition que ce soit bref',
        'après en avoir parlé à ma femme',
        'mais je ne sais pas trop',
        "mais il faut que j'en parle à mon associé",
        'à voir avec mon chef',
      ],
      ', ',
    ),
    ...every(
      ['Volentieri', 'Può scrivermi', 'Sarei felice di conoscerla'],
      [
        'se mi paga',
        "se mio marito è d'accordo",
        'previo accordo del mio capo',
        'una volta che avrò letto il suo dossier',
        'dopo averne parlato con mia moglie',
      ],
      ', ',
    ),
  ])('%s', words => expect(is(words)).toBe('unclear'))
})

describe('a sentence behind a yes that holds it back', () => {
  it.each([
    ...every(
      ['Avec plaisir', 'Présente-nous', 'Je serais ravi de la rencontrer'],
      [
        "Enfin, si mon mari est d'accord",
        'Enfin, je ne sais pas trop',
        'Sauf si elle veut me vendre quelque chose',
        "Une fois que j'aurai lu son dossier",
      ],
      '. ',
    ),
    ...every(
      ['Con piacere', 'Presentaci pure', 'Sarei felice di conoscerla'],
      ["Cioè, se mio marito è d'accordo", 'Anzi, non so bene', 'Una volta che avrò letto il suo dossier'],
      '. ',
    ),
    'Avec plaisir. Mais de quoi veut-elle parler ?',
    'Con piacere. Ma chi è questa Alice?',
  ])('%s', words => expect(is(words)).not.toBe('yes'))
  it.each(
    every(
      ['Avec plaisir', "Elle peut m'écrire"],
      [
        "Passe le bonjour à toute l'équipe",
        'Je préfère les mails au téléphone',
        "D'habitude je ne rencontre pas d'inconnus",
        'Je ne travaille plus chez Northwind',
      ],
      '. ',
    ).concat(
      every(
        ['Con piacere', 'Può scrivermi'],
        [
          'È appena nata la mia bambina',
          'Non rispondo mai al telefono di mattina',
          'Non lavoro più alla Northwind',
        ],
        '. ',
      ),
    ),
  )('and one that does not: %s', words => expect(is(words)).toBe('yes'))
})
