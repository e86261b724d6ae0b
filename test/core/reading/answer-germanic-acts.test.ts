/** German and Dutch, put together of who may do what to whom, and when: agreed to, denied, put off, and meant of something else. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

describe('what whoever asks may do', () => {
  const ORDERS = [
    ['Stellen Sie uns', 'vor'],
    ['Stell uns', 'vor'],
    ['Bringt uns', 'zusammen'],
    ['Stellt den Kontakt', 'her'],
    ['Geben Sie meine Adresse', 'weiter'],
    ['Stel ons', 'aan elkaar voor'],
    ['Breng ons', 'in contact'],
    ['Geef mijn adres', 'door'],
  ] as const
  it.each(ORDERS)('%s gern %s', (order, ends) =>
    expect(
      is(`${order} ${/^(?:Ste|Bre|Gee)[a-z]* (?:ons|mijn)/.test(order) ? 'gerust' : 'gern'} ${ends}.`),
    ).toBe('yes'),
  )
  it.each(ORDERS)('and not: %s … %s', (order, ends) =>
    expect(
      is(`${order} ${/(?:ons|mijn adres)$/.test(order) ? 'alsjeblieft niet' : 'bitte nicht'} ${ends}.`),
    ).toBe('no'),
  )
  it.each([
    'Natürlich dürft ihr Alice meine Nummer geben.',
    'Sie dürfen uns gern vorstellen.',
    'Natuurlijk mag je ons aan elkaar voorstellen.',
    'Van mij mogen jullie haar mijn nummer geven.',
  ])('%s', words => expect(is(words)).toBe('yes'))
  it.each([
    'Stell uns bitte die Kiste vor die Tür.',
    'Stell uns doch mal dein Projekt vor.',
    'Bring uns doch bitte Brot mit.',
    'Zet ons die kist maar voor de deur.',
    'Stel ons je project eens voor.',
    'Jullie mogen komen eten.',
  ])('but not: %s', words => expect(is(words)).not.toBe('yes'))
})

describe('what the other one may do, and what they do themselves', () => {
  const WHOM = [
    ['sie', 'ihr'],
    ['Alice', 'Alice'],
    ['Frau Archer', 'Frau Archer'],
  ] as const
  it.each(
    WHOM.flatMap(([who, whom]) => [
      `Natürlich darf ${who} mir schreiben.`,
      `Von mir aus kann ${who} sich am Freitagnachmittag melden.`,
      `Es würde mich freuen, wenn ${who} mich anrufen würde.`,
      `Wir würden gern mit ${whom} sprechen.`,
      `Ich nehme mir gern Zeit für ${who}.`,
      `Ich spreche gern am Dienstag mit ${whom}.`,
    ]),
  )('%s', words => expect(is(words)).toBe('yes'))
  it.each(
    ['haar', 'Alice', 'mevrouw Archer'].flatMap(her => [
      `Laat ${her} gerust bellen.`,
      `Wij willen graag met ${her} praten.`,
      `Ik maak graag tijd voor ${her}.`,
      `Voor ${her} maak ik graag tijd.`,
    ]),
  )('%s', words => expect(is(words)).toBe('yes'))
  it.each([
    'Ich möchte sie nicht kennenlernen.',
    'Ich will mich nicht mit ihr austauschen.',
    'Sie soll sich bitte nicht melden.',
    'Ik wil haar niet leren kennen.',
    'Laat haar maar niet bellen.',
    'Ik kan haar helaas niet helpen.',
  ])('and not: %s', words => expect(is(words)).toBe('no'))
  it.each([
    'Ich würde gern mehr schlafen.',
    'Ich treffe gern meine Enkel.',
    'Ich rede gern.',
    'Sie möchte mich also kennenlernen.',
    'Sehr gern komme ich zu deinem Geburtstag.',
    'Ik drink graag koffie.',
    'Ik sta graag vroeg op.',
    'Kein Problem, ich schicke dir die Rechnung morgen.',
    'Geen probleem, ik breng de kist mee.',
    'Danke für die Anfrage. Na ja.',
    'Bedankt voor je mail! Nou ja.',
  ])('but not: %s', words => expect(is(words)).not.toBe('yes'))
})

describe('a consent, and then', () => {
  const CONSENTS = [
    'Stell uns gern … vor.',
    'Ich spreche gern … mit ihr.',
    'Sie darf sich … melden.',
    'Gerne, allerdings ….',
  ]
  it.each(
    CONSENTS.flatMap(words =>
      ['im Frühling', 'nach der Ernte', 'nächstes Jahr', 'in zwei Monaten'].map(then =>
        words.replace('…', then),
      ),
    ),
  )('%s', words => expect(is(words)).toBe('later'))
  it.each(
    CONSENTS.slice(1, 3).flatMap(words =>
      ['vormittags', 'diese Woche', 'am Dienstag', 'ab 17 Uhr'].map(when => words.replace('…', when)),
    ),
  )('%s', words => expect(is(words)).toBe('yes'))
  it.each(
    ['Stel ons maar … voor.', 'Ik spreek haar graag ….', 'Ze mag … bellen.'].flatMap(words =>
      ['in het najaar', 'na de oogst', 'volgend jaar', 'over twee maanden'].map(then =>
        words.replace('…', then),
      ),
    ),
  )('%s', words => expect(is(words)).toBe('later'))
  it.each(['Ze mag overdag bellen.', "Graag 's avonds.", 'Ik spreek haar graag deze week.'])('%s', words =>
    expect(is(words)).toBe('yes'),
  )
})

describe('a yes taken back', () => {
  it.each([
    'Vergiss, was ich gesagt habe.',
    'Ich muss noch darüber schlafen.',
    'Obwohl, ich weiß nicht recht.',
  ])('Gern, stell uns vor. %s', words => expect(is(`Gern, stell uns vor. ${words}`)).not.toBe('yes'))
  it.each(['Vergeet wat ik zei.', 'Eerst moet ik het mijn vrouw vragen.', 'Als mijn baas het goed vindt.'])(
    'Stel ons maar voor. %s',
    words => expect(is(`Stel ons maar voor. ${words}`)).not.toBe('yes'),
  )
  it('Stell uns gern vor, es sei denn …', () =>
    expect(is('Stell uns gern vor, es sei denn, sie arbeitet für die Konkurrenz.')).not.toBe('yes'))
})
