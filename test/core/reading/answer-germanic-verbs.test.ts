/** What Germans and Dutch do with a request, and do not: verbs whose particle ends the clause, and what leads up to them. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

describe('what they do with what they are asked', () => {
  it.each([
    'Ihrem Vorschlag stimme ich zu.',
    'Auf Ihre Anfrage gehe ich gern ein.',
    'Ich teile mit, dass ich der Weitergabe meiner Daten zustimme.',
    'Hiermit erkläre ich mich mit der Weitergabe meiner Adresse an die Dame sowie mit einem Anruf einverstanden.',
    'Ich bestätige hiermit, dass Sie mich mit ihr bekannt machen dürfen.',
    'Met uw voorstel stem ik van harte in.',
    'Met genoegen ga ik in op het voorstel.',
    'Hierbij bevestig ik dat u mij met mevrouw in contact mag brengen.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))

  it.each([
    'Ihrem Vorschlag stimme ich nicht zu.',
    'Auf Ihre Anfrage gehe ich nicht ein.',
    'Ich teile mit, dass ich der Weitergabe meiner Daten nicht zustimme.',
    'Nach Rücksprache sehen wir jedoch von einer Kontaktaufnahme ab.',
    'Deshalb sage ich diesmal gleich ab, so leid es mir tut.',
    'Ich sehe mich außerstande, der Kontaktaufnahme zuzustimmen.',
    'Met uw voorstel stem ik niet in.',
    'Ik zie af van een kennismaking.',
    'Doe ik dus niet.',
  ])('%j is no', text => expect(is(text)).toBe('no'))

  it.each([
    'Ich würde zustimmen, wenn ich Zeit hätte.',
    'Stimmen Sie zu, dass meine Daten gelöscht werden?',
    'Wenn sie nichts verkauft, stimme ich zu.',
    'Ich mache gerade viel mit.',
    'Ik zie haar af en toe op het station.',
  ])('%j is neither', text => expect(is(text)).toBe('unclear'))
})

describe('what they mostly do, or once meant to', () => {
  it.each([
    'Meestal zeg ik nee. Voor een luthier maak ik een uitzondering. Laat haar maar mailen.',
    'Erst wollte ich ablehnen, weil mir die Zeit fehlt. Dann habe ich ihr Buch gesehen. Also los.',
    'Eigenlijk doe ik dit nooit, maar voor Dana doe ik het.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))

  it.each(['Normalerweise sage ich zu so etwas ja. Diesmal nicht.', 'Meestal zeg ik ja. Deze keer niet.'])(
    '%j is no',
    text => expect(is(text)).toBe('no'),
  )
})

describe('a sum that is drawn, and what somebody else says', () => {
  it.each([
    'Voor een wildvreemde zou ik het niet doen, maar voor iemand die Dana aanbeveelt wel. Akkoord dus.',
    'Niemand heeft er ooit naar gevraagd. Dus ja, die mevrouw is welkom met haar vragen.',
    'Ich habe lange überlegt, ob das etwas für mich ist. Also gut, einverstanden.',
    'Selbstverständlich, ich habe ihr noch nie einen Wunsch abgeschlagen.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))

  it.each([
    'Meine Frau sagt: mach das. Ich überlege noch.',
    'Mijn zoon zegt: natuurlijk. Maar ik ben er nog niet uit.',
    'Schickt mir erst ihren Lebenslauf. Dann ja.',
    'Ist sie vom Finanzamt, dann nein. Sonst gern.',
    'Wenn Dana dabei ist, mache ich mit. Allein eher nicht.',
    'Gern geschehen!',
    'Ich freue mich auf Weihnachten.',
  ])('%j is unclear', text => expect(is(text)).toBe('unclear'))

  it('is no yes to what comes after it', () =>
    expect(
      is(
        'Ja, das Zimmer ist frei und ihr seid herzlich willkommen! Das mit deiner Bekannten lassen wir aber lieber.',
      ),
    ).not.toBe('yes'))
})

describe('another day, and somebody else', () => {
  it.each([
    'ff niet nu, ben net bevallen. over n paar maandjes?',
    'Vielleicht können Sie in sechs, sieben Wochen noch einmal nachhaken?',
    'Jetzt nicht. Danach gern.',
    'Kunt u mij na de verhuizing nog eens aanspreken?',
  ])('%j is later', text => expect(is(text)).toBe('later'))

  it.each(['Ik wil het niet. Niet nu en volgend jaar ook niet.', 'Jetzt nicht und später auch nicht.'])(
    '%j is no',
    text => expect(is(text)).toBe('no'),
  )

  it.each([
    'Dit is niets voor mij maar wel voor Soraya van de afdeling subsidies: soraya@provincie.example',
    'Der heißt Ernst: ernst@kartonage.example. An den soll sie sich halten, nicht an mich.',
    'Ik zou Marieke benaderen, die weet hier alles van.',
  ])('%j is other', text => expect(is(text)).toBe('other'))
})

describe('a word that is one of English', () => {
  it.each([
    'Hei, jeg er pensjonert. Hun må gjerne ta kontakt, det blir bare koselig.',
    'Ik vertrouw erop u hiermee te helpen. Stel ons maar voor.',
  ])('is none in %j', text => expect(is(text)).toBe('yes'))
})
