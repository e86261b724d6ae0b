/** What takes a plain yes back in the next sentence, in German and Dutch, and what only sounds like it. */
import { describe, expect, it } from 'vitest'
import { answered } from './asked.ts'

const YES = ['Ja, gerne.', 'Klar, stell uns gern vor.', 'Ich lerne sie gerne kennen.']
const JA = ['Ja, graag.', 'Prima, stel ons gerust voor.', 'Ik leer haar graag kennen.']
const beside = (answers: readonly string[], said: readonly string[]): string[] =>
  said.flatMap((words, at) => `${answers[at % answers.length]} ${words}`)

describe('second thoughts in German', () => {
  it.each(
    beside(YES, [
      'Muss das aber noch mit meiner Frau besprechen.',
      'Vorher möchte ich wissen, worum es geht.',
      'Sag mir erst, was sie von mir will.',
      'Aber nur mit Einverständnis meines Arbeitgebers.',
      'Aber warte bitte noch, bis ich mich melde.',
      'Bitte noch nichts weiterleiten.',
      'Meine Adresse gib ihr bitte noch nicht.',
      'Ich ziehe das zurück.',
      'Das war nur ein Scherz.',
      'Das hätte ich vor einem Jahr gesagt.',
      'Würde ich sagen, wenn ich Zeit hätte.',
      'Hätte ich nur mehr Zeit.',
      'Sagt meine Frau, ich aber nicht.',
      'Das galt für das Grillen, nicht für deine Bekannte.',
      'Zum Kuchen, meine ich.',
      'Allerdings nur, wenn sie aus der Branche kommt.',
      'Mein Chef muss das noch absegnen.',
      'Überzeugt bin ich nicht.',
      'Ich habe Bedenken.',
      'Vorher bräuchte ich mehr Infos.',
      'Unter Vorbehalt.',
      'Nur gegen Rechnung.',
      'Das war einmal.',
      'Alle außer Alice.',
      'Muss ich dafür etwas bezahlen?',
    ]),
  )('%s', words => expect(answered(words).is).not.toBe('yes'))
  it.each(
    beside(YES, [
      'Am Samstag muss ich mit meiner Frau einkaufen.',
      'Aber nur, wenn es ihr recht ist.',
      'Ich nehme den Schlüssel am Freitag wieder mit zurück.',
      'Ich warte schon auf ihre Mail.',
      'Die alte Adresse gilt nicht mehr.',
      'Meine Frau ist einverstanden.',
      'Was macht der Rücken?',
      'Ich wollte dir schon lange schreiben.',
      'Ab 17 Uhr bin ich zu Hause.',
    ]),
  )('%s', words => expect(answered(words).is).toBe('yes'))
})

describe('second thoughts in Dutch', () => {
  it.each(
    beside(JA, [
      'Ik moet het wel nog met mijn vrouw bespreken.',
      'Eerst wil ik weten waar het over gaat.',
      'Zeg me eerst wat ze van me wil.',
      'Maar alleen met toestemming van mijn werkgever.',
      'Maar wacht nog even tot ik iets laat horen.',
      'Stuur nog niets door alsjeblieft.',
      'Mijn adres liever niet doorgeven.',
      'Ik trek dat in.',
      'Dat was een grapje.',
      'Dat had ik vorig jaar gezegd.',
      'Zou ik zeggen als ik tijd had.',
      'Had ik maar meer tijd.',
      'Zegt mijn vrouw, maar ik niet.',
      'Dat gold voor zaterdag, niet voor je kennis.',
      'Voor de taart, bedoel ik.',
      'Als het niet te lang duurt.',
      'Mijn baas moet het nog goedkeuren.',
      'Overtuigd ben ik niet.',
      'Ik heb bedenkingen.',
      'Meer info heb ik wel eerst nodig.',
      'Onder voorbehoud.',
      'Dat was vroeger.',
      'Iedereen behalve Alice.',
      'Niet met mij maar met Karin Holm.',
      'Moet ik daarvoor betalen?',
    ]),
  )('%s', words => expect(answered(words).is).not.toBe('yes'))
  it.each(
    beside(JA, [
      'Maar alleen als het haar uitkomt.',
      'Zaterdag ga ik met mijn vrouw fietsen.',
      'Ik wacht op haar mail.',
      'Het oude adres bestaat niet meer.',
      'Mijn vrouw vindt het ook goed.',
      'Hoe is het met je rug?',
      'Vanaf mijn telefoon, dus kort.',
      'Op dinsdag werk ik thuis.',
    ]),
  )('%s', words => expect(answered(words).is).toBe('yes'))
})

describe('who is to be asked, by role or name', () => {
  it.each([
    'Neem contact op met mijn collega Karin Holm.',
    'Voor zoiets moet je bij onze personeelsdienst zijn.',
    'Praat liever met mijn man, die weet er meer van.',
    'Bij ons behandelt de heer Okafor zulke vragen.',
    'Für so etwas ist unsere Personalabteilung die richtige Adresse.',
    'Sprechen Sie lieber mit meinem Mann, der kennt sich aus.',
    'Ihr solltet besser den Jonas Brandt fragen.',
  ])('%s', words => expect(answered(words).is).toBe('other'))
  it.each(['Melde dich bitte Mitte Juni wieder.', 'Nu niet, later graag.'])('%s', words =>
    expect(answered(words).is).toBe('later'),
  )
  it.each(['Mein Sohn macht gerade Abitur.', 'Mijn vrouw doet de groeten.', 'Mijn zus is op bezoek.'])(
    'Ja, graag. %s',
    words => expect(answered(words).is).not.toBe('other'),
  )
})
