/** French and Italian: what agrees, refuses and puts off in many words, and what only looks like it. */
import { describe, expect, test } from 'vitest'
import { is } from './asked.ts'

describe('consent by its noun', () => {
  test.each([
    "J'ai l'honneur de vous confirmer mon accord quant à la communication de mes coordonnées.",
    'Ma réponse est oui, sans hésitation.',
    'Comunico il mio assenso alla trasmissione dei miei dati di contatto.',
    "Da parte mia c'è tutta la disponibilità.",
  ])('is a yes: %j', text => expect(is(text)).toBe('yes'))

  test.each([
    "Je n'ai pas donné mon accord.",
    "Il faut d'abord que j'obtienne l'accord de ma direction.",
    "Il mio consenso non ce l'ha.",
    'Senza il mio consenso non si fa niente.',
    'Do la mia disponibilità a condizione che ci sia un compenso.',
  ])('denied, sought or bound is none: %j', text => expect(is(text)).not.toBe('yes'))
})

describe('something of theirs to be given, or an invitation', () => {
  test.each([
    'File-lui mon Insta et mon tel, on se débrouillera entre nous.',
    "Qu'il passe donc me voir un mardi, je suis à l'atelier dès huit heures.",
    'Caro Luca, per te questo e altro. Che mi telefoni in bottega.',
    'Tesoro, dagli pure il fisso, il cellulare non lo sento mai.',
  ])('is a yes: %j', text => expect(is(text)).toBe('yes'))

  test.each([
    'Transmets-lui mes amitiés.',
    'Ne lui donne surtout pas mon mail.',
    "Qu'elle m'appelle encore une fois et je change de numéro.",
    'Non dare il mio numero a nessuno.',
    'Che mi chiami e vede cosa gli rispondo.',
  ])('regards, a threat or a denial are none: %j', text => expect(is(text)).not.toBe('yes'))
})

describe('a question that asks nothing', () => {
  test.each([
    'Pourquoi refuserais-je ?',
    'Perché mai dovrei dire di no?',
    'E chi dice di no a un apicoltore?',
  ])('is a yes: %j', text => expect(is(text)).toBe('yes'))

  test.each([
    'Pourquoi je dirais oui ?',
    'Comment lui dire non sans le vexer ?',
    'Perché dovrei dire di sì?',
    'Non vedo perché dovrei dire di sì.',
  ])('how to refuse, or why to agree, is none: %j', text => expect(is(text)).not.toBe('yes'))
})

describe('a yes to something else', () => {
  test.each([
    'Avec plaisir pour le barbecue ! Pour la rencontre, on verra.',
    "J'accepte tes excuses.",
    "Je suis d'accord avec toi, il a beaucoup de talent.",
    'Certo, volentieri per la cena. Il resto lo vediamo.',
    'Volentieri ci vediamo per il compleanno di Leo.',
  ])('is none to this: %j', text => expect(is(text)).not.toBe('yes'))

  test('nor is a no to something else a no to this', () => {
    expect(
      is("Non, je n'ai toujours pas reçu le devis du plombier.\n\nPour Alice, oui bien sûr, fais suivre."),
    ).toBe('yes')
    expect(is('Sì alla presentazione, no alla cena di classe!')).toBe('yes')
  })
})

describe('modesty, limits and stories beside a yes', () => {
  test.each([
    "Bien entendu. On s'est croisées au marché mais je n'ai pas eu le temps de lui parler.",
    'Volontiers. Je crains seulement de ne pas pouvoir lui offrir grand-chose.',
    'Pas de problème. Je précise juste que je ne fais plus de piges, mais je peux répondre à ses questions.',
    'Volentieri. Non ho molto da insegnare ma due chiacchiere le faccio sempre.',
    'Con piacere, anche se questa settimana sono a Bari e risponderò a singhiozzo.',
  ])('take nothing from it: %j', text => expect(is(text)).toBe('yes'))

  test.each([
    "Volontiers, si j'avais le temps.",
    'Volontiers. Mais je ne suis pas convaincue que ce soit une bonne idée.',
    'Je serais ravie de la rencontrer, hélas je pars vivre au Chili.',
    'Mi piacerebbe, non fosse che sono timidissimo.',
    'Volentieri, ma non credo sia il momento.',
    'Sono disponibile solo a pagamento.',
  ])('what hangs on something is no yes: %j', text => expect(is(text)).not.toBe('yes'))
})

describe('a refusal of courtesy', () => {
  test.each([
    "J'ai malheureusement pris la résolution de ne plus accepter de nouveaux mentorats.",
    "Je regrette, mais je n'accorde plus d'entretiens.",
    'Je suis flattée mais la réponse est non.',
    'Apprezzo molto che abbia chiesto prima. Purtroppo mi vedo costretta a declinare.',
    'Sono lusingato ma voglio solo stare con i miei gatti.',
    "Non m'interessa, scusa la franchezza.",
  ])('is a no: %j', text => expect(is(text)).toBe('no'))
})

describe('a day for it, or a wish to be asked again', () => {
  test.each([
    "On verra ça au printemps, là c'est la saison des agrumes.",
    "J'aimerais mieux qu'on attende la fin du procès. Refais-moi signe cet été.",
    'Début janvier je suis à vous.',
    'Sì, ma dammi tregua fino a Pasqua, poi presentami chi vuoi.',
    'Volentieri, ma aspettiamo che finisca la campagna elettorale.',
    'Questa settimana è un delirio. La prossima ok.',
  ])('is later: %j', text => expect(is(text)).toBe('later'))

  test.each(["J'y réfléchis et je reviens vers toi.", 'Ti richiamo io stasera e ne parliamo a voce'])(
    'but that they will write is nothing yet: %j',
    text => expect(is(text)).toBe('unclear'),
  )
})

describe('who is that', () => {
  test.each([
    "Euh... c'est qui ça ??",
    'Qui êtes-vous ? Je n’ai jamais eu affaire à vous.',
    'Mai sentito questo tizio in vita mia',
    'Mai visto né conosciuto.',
  ])('is a stranger: %j', text => expect(is(text)).toBe('stranger'))
})
