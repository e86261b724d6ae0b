/** What a class of verbs says in each of twenty languages: a contact put off, handed on, hung on something, limited. And its bait. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

describe('a contact at a time to come', () => {
  it.each([
    'Niech pani napisze w listopadzie, wcześniej jestem w sanatorium.',
    'Ať mi napíše v září, do té doby stavíme.',
    'Пусть напишет в ноябре.',
    'Давайте отложим до весны.',
    'Zgoda, jak tylko skończę sesję.',
    'Sigur, dar după sărbători.',
    'Ας το αφήσουμε για τον Σεπτέμβριο.',
    'אשמח, אבל אחרי שאסיים את הפרויקט.',
    'Potřebuju chvíli klid. Snad příště.',
  ])('%j is later', text => expect(is(text)).toBe('later'))

  it.each([
    'Právě jsem se vrátila z dovolené, proto píšu později. Ať mi paní Archer klidně napíše.',
    'Tak, chętnie. Piszę później, bo byłam na urlopie.',
    'Z radością. Akurat w przyszłym tygodniu będę w Krakowie, może się miniemy na targach.',
    'Dengan senang hati. Bulan depan saya pindah rumah.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))
})

describe('somebody else does this', () => {
  it.each([
    'To pytanie raczej do mojej siostry.',
    'Tohle už není moje agenda, obraťte se na kolegyni Hanu Malou.',
    'Этим я больше не занимаюсь, напишите Олегу Пичугину.',
    'Вам нужен не я, а мой коллега Олег Пичугин.',
    'Nu mai lucrez aici, întrebați-o pe Ioana Rusu.',
    'Benim işim değil, Ayşe Hanım ilgileniyor.',
    'यह काम अब मैं नहीं देखती, हमारे यहाँ रमेश जी देखते हैं। उन्हीं से बात करवा दीजिए।',
    '这块现在由我同事负责，您直接介绍给他比较好。',
    '저는 담당이 아니라서요. 이런 건 편집부에 문의하시는 게 좋습니다.',
  ])('%j is other', text => expect(is(text)).toBe('other'))

  it.each([
    'Pani Alice niech śmiało pisze.',
    'Alice Hanım bana yazsın.',
    'Írjon csak az a lány!',
    'Chętnie. W piątki nie pracuję, więc może wtedy.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))

  it('does not hand on to whom they must ask themselves', () => {
    expect(is('Muszę zapytać męża.')).toBe('unclear')
    expect(is('Мне надо посоветоваться с женой.')).toBe('unclear')
  })
})

describe('a condition in another sentence than the yes', () => {
  it.each([
    'Nie mam nic przeciwko. Tylko najpierw proszę powiedzieć, czy to płatne.',
    'Súhlasím len v prípade, že to nič nestojí.',
    'Minulle käy, kunhan se ei maksa.',
    'Буду рад. Но сначала пусть Дана объяснит, зачем это.',
    'רק אם דנה תהיה שם. שתתקשר אליי.',
    'Chętnie bym pomógł, gdybym się na tym znał.',
  ])('%j is no yes', text => expect(is(text)).not.toBe('yes'))

  it.each([
    'Miło, że najpierw pytasz. Jasne, niech pisze.',
    'Ano, ať mi napíše, pokud chce.',
    'Пусть пишет, если хочет.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))
})

describe('a limit, or what a yes got over', () => {
  it.each([
    'Rendben, de csak emailben.',
    'Jasně, předejte jí kontakt. Jen prosím ne na Facebook.',
    'Хорошо, только по почте.',
    'En tiedä, mitä annettavaa minulla on, mutta esitelkää meidät.',
    'Не могу Дане отказать: знакомьте.',
    'Мы давно не виделись, но раз она просит, дайте Алисе мою почту.',
    'בכיף, רק שתדע שאני עונה לאט.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))

  it.each([
    'Rendben, de csak ha emailben ír.',
    'Хорошо, только сначала пришлите её почту.',
    'Не хочу, но познакомьте.',
  ])('%j is no yes', text => expect(is(text)).not.toBe('yes'))
})

describe('they do not know who asks', () => {
  it.each([
    'Nie kojarzę tej pani. Skąd mamy się znać?',
    'Дана? Первый раз слышу.',
    'Sizi çıkaramadım, nereden tanışıyoruz?',
    'Nepoznám žiadnu Danu.',
    'Odkud se prosím známe?',
    'Most hallok róla először.',
  ])('%j is stranger', text => expect(is(text)).toBe('stranger'))

  it.each([
    ['Δεν ξέρω. Θα το σκεφτώ.', 'unclear'],
    ['Wolałabym nie podawać adresu osobom, których nie znam.', 'no'],
    ['Nem tudom, miben segíthetnék, de szívesen meghallgatom.', 'yes'],
  ])('%j is %s', (text, answer) => expect(is(text)).toBe(answer))
})

describe('no more mail', () => {
  it.each([
    'Vymažte prosím moji adresu.',
    'Przestańcie do mnie pisać.',
    'Σταματήστε να μου γράφετε.',
    'No vull rebre cap més correu.',
    'Хватит мне писать.',
  ])('%j is never', text => expect(is(text)).toBe('never'))

  it.each([
    ['Sigur că da! Nu m-a dezamăgit niciodată.', 'yes'],
    ['Älkää antako numeroani.', 'no'],
    ['לא תודה, אני לא לוקח יותר תלמידים.', 'no'],
  ])('%j is %s', (text, answer) => expect(is(text)).toBe(answer))
})
