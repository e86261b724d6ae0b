/** What Germans, Dutch and people of the North write beside a yes or instead of one, and the bait that looks like it. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

describe('a yes in a whole sentence', () => {
  it.each([
    'Natürlich darf Frau Celik mich kontaktieren.',
    'Servus Toni, passt, soll sich rührn. Bin eh die ganze Woche im Lager.',
    'Gegen eine Kontaktaufnahme durch Frau Dr. Hellwig bestehen meinerseits keine Bedenken.',
    'Auf jeden Fall. Der Mann hat das Standardwerk geschrieben, da muss ich nicht lange überlegen!',
    'Geachte heer De Bruin, hierbij bevestig ik dat u mijn contactgegevens aan mevrouw Aydin kunt verstrekken.',
    'Zeker weten. Hij mag ook gewoon langskomen in de winkel, we zijn open van 10 tot 6.',
    'Det är klart! Hon är så välkommen att ringa mig.',
    'Hun er meget velkommen til at ringe, helst efter kl. 16',
    'Moi Jari, ilman muuta! Soittakoon vaikka huomenna, olen lomalla koko viikon.',
    'Sæl Guðrún, já endilega, gefðu honum netfangið mitt.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))

  it.each([
    'Geben Sie ihm auf keinen Fall meine Nummer.',
    'Er kann sich gern bei meiner Kollegin melden.',
    'Mein Einverständnis haben Sie nicht.',
    'Was für eine Frage! Natürlich nicht.',
    'Hij mag me absoluut niet bellen.',
    'Koppel haar maar aan Sanne, die kan dat beter.',
    'Mijn toestemming heb je niet.',
    'Ge honom absolut inte mitt nummer.',
    'Han må gerne skrive til min kollega.',
    'Hän voi soittaa kollegalleni Pekalle.',
    'Gefðu honum alls ekki númerið mitt.',
  ])('%j is none', text => expect(is(text)).not.toBe('yes'))
})

describe('modesty, hours and guesses beside a yes', () => {
  it.each([
    'Ja gern, wobei ich sagen muss, dass ich von Blockchain null Ahnung habe. Wenn ihr das nicht stört, ist sie herzlich willkommen.',
    'Ja. Bitte aber per Mail, am Telefon verstehe ich so schlecht (Hörgerät).',
    'Klar, stell uns gern vor, vielleicht wird ja was draus.',
    'ja hoor geen probleem. Of ik echt iets voor haar kan betekenen weet ik niet, maar meedenken kost niks.',
    'dat mag zeker. Ik ben tot woensdag op een beurs in Milaan, dus schrik niet als ik wat trager antwoord.',
    'Gjerne for meg, jeg er på hytta til søndag men svarer når jeg har dekning.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))

  it.each([
    ['Ja gern, wenn er dafür bezahlt.', 'unclear'],
    ['Ja, vielleicht nächstes Jahr.', 'later'],
    ['Das wäre toll, wenn es nicht so viel Arbeit wäre.', 'unclear'],
    ['Ja graag, als hij ervoor betaalt.', 'unclear'],
    ['Graag, maar pas na 15 mei.', 'later'],
    ['Gjerne, men ikke i år.', 'later'],
    ['Gärna, om han betalar.', 'unclear'],
    ['Mielelläni, jos hän maksaa.', 'unclear'],
  ] as const)('%j is %s', (text, said) => expect(is(text)).toBe(said))
})

describe('a bare yes that may answer anything', () => {
  it.each([
    'Ja, Ihre Unterlagen sind gestern angekommen.',
    'Super, danke! Und wann bekomme ich eigentlich mein Fahrrad wieder?',
    'Ja, ich bin noch bei Siemens. Worum geht es?',
    'Ja hoor, de factuur is betaald.',
    'Ja graag, de offerte mag je sturen. Over die kennismaking laat ik je nog iets weten.',
    'Ja, jeg har fået mailen.',
    'Joo, sain viestin.',
  ])('%j is unclear', text => expect(is(text)).toBe('unclear'))
})

describe('a no that is let down gently, or given as a reason', () => {
  it.each([
    'Tut mir leid, mit Versicherungsleuten will ich nichts zu tun haben.',
    'Das ehrt mich, aber ich gebe seit Jahren keine Interviews mehr und dabei soll es bleiben.',
    'Liebe Kollegin, als Gutachter darf ich keinen Kontakt zu Antragstellern haben. Ich bitte um Verständnis.',
    'Nee joh, doe maar niet. Te veel aan mijn hoofd.',
    'Bedankt dat je aan me denkt, maar ik zit er even niet op te wachten.',
    'Pænt nej tak herfra, jeg er gået på pension og vil have fred.',
    'Nä, det känns inte rätt för mig. Lycka till ändå!',
  ])('%j is no', text => expect(is(text)).toBe('no'))
})

describe('a word that denies or doubts only in another language', () => {
  it.each([
    'Ja gerne! Ich freue mich auf ihn, noch lieber als auf den Frühling.',
    'Ja graag, ik zag het nu net. Hij mag me altijd bellen.',
    'Ja, gärna! Ni får ge honom mitt nummer.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))
})

describe('put off, handed on, unknown, never', () => {
  it.each([
    [
      'Ich würde ihn gerne treffen, bin aber bis Mitte Oktober unterwegs. Erinnern Sie mich bitte danach noch einmal.',
      'later',
    ],
    ['Hoi Bas, we zitten midden in de verbouwing. Probeer het na de bouwvak nog eens.', 'later'],
    [
      'Da fragst du besser die Conny, die hat bei uns den Hut auf für alles, was mit Sponsoring zu tun hat.',
      'other',
    ],
    ['Det skal du spørge Mette om, det er hende der styrer indkøb nu.', 'other'],
    ['Wer sind Sie? Ich kenne weder einen Lukas noch eine Firma Tanneck.', 'stranger'],
    ['Jag känner varken dig eller någon Pontus.', 'stranger'],
    ['hört auf mir zu schreiben!!! nie wieder anschreiben', 'never'],
    ['Ikke send meg flere slike e-poster, aldri.', 'never'],
  ] as const)('%j is %s', (text, said) => expect(is(text)).toBe(said))
})
