/** What speaks of agreeing, meeting and being introduced, and is an answer to something else. */
import { describe, expect, it } from 'vitest'
import { answered } from './asked.ts'

/** A consent, what is said of something else in nearly the same words, and small talk beside either. */
const SAID: Readonly<Record<string, readonly [yes: string, elsewhere: readonly string[], beside: string]>> = {
  Swedish: ['Ja, koppla ihop oss.', ['Dana presenterade mig för min fru.'], 'Vi ses på julfesten.'],
  Danish: ['Ja, meget gerne!', ['Dana præsenterede mig for min kone.'], 'Hvordan går det med haven?'],
  Polish: [
    'Zgadzam się.',
    ['Zgadzam się z tobą co do ceny.', 'Dana przedstawiła mnie mojej żonie.'],
    'U nas ciągle śnieg.',
  ],
  Czech: ['Souhlasím.', ['Souhlasím s tebou ohledně ceny.'], 'Jak se má pes?'],
  Slovak: ['Súhlasím.', ['Dana ma zoznámila s mojou ženou.'], 'Ako sa má pes?'],
  Russian: [
    'Согласен.',
    ['Я согласен с тобой насчёт цены.', 'Дана познакомила меня с женой.'],
    'У нас ещё лежит снег.',
  ],
  Ukrainian: ['Згоден.', ['Я згоден з тобою щодо ціни.'], 'Як там собака?'],
  Bulgarian: [
    'Съгласен съм.',
    ['Съгласен съм с теб за цената.', 'Изпратено от телефона ми.'],
    'Как е кучето?',
  ],
  Greek: ['Συμφωνώ.', ['Συμφωνώ μαζί σου για την τιμή.'], 'Τι κάνει ο σκύλος;'],
  Turkish: ['Evet, memnuniyetle!', ['Kızımız yazın evlendi.'], 'Kızımız yazın evlendi.'],
  Indonesian: ['Baik, saya setuju.', ['Saya setuju dengan Anda soal harganya.'], 'Apa kabar kucingnya?'],
  Vietnamese: [
    'Tôi đồng ý.',
    ['Tôi đồng ý với bạn về giá.', 'Rất vui vì bạn đã viết!'],
    'Cho tôi gửi lời hỏi thăm Dana!',
  ],
  Korean: ['네, 부탁드립니다.', ['가격에 대해서는 동의합니다.'], '여기는 아직 눈이 와요.'],
  Chinese: ['我不介意。', ['我們很多年前在課程上認識的。'], '女儿夏天结婚了。'],
}

describe.each(Object.entries(SAID))('%s', (_, [yes, elsewhere, beside]) => {
  it.each(elsewhere)('is no yes: %s', said => {
    expect(answered(said).is).not.toBe('yes')
    expect(answered(`${said}\n${yes}`).is).toBe('yes')
  })
  it('is one beside small talk', () => {
    expect(answered(`${yes} ${beside}`).is).toBe('yes')
    expect(answered(`${beside} ${yes}`).is).toBe('yes')
  })
})

it.each([
  'Kyllä, mielelläni! Edellyttäen, että se on ilmaista.',
  'Ano, moc ráda! Za předpokladu, že to nic nestojí.',
  'Nemám nič proti. Za predpokladu, že to nič nestojí.',
  'हाँ, ज़रूर! बशर्ते यह मुफ़्त हो।',
  'はい、喜んで！無料ならの話ですが。',
  'はい、喜んで！ただ、5月より前は無理です。',
  '네, 기꺼이요! 다만 다나도 온다면요.',
  'Ja, gärna! Eller nej, jag ångrade mig.',
  'Sí, amb molt de gust! Bé, en realitat no, deixa-ho estar.',
  'نعم، بكل سرور! في الحقيقة لا، انسوا الأمر.',
  'Evet, memnuniyetle! Aslında hayır, unutun.',
  'Vâng, rất sẵn lòng! À thôi, bỏ đi.',
])('is no yes with a condition or a second thought behind it: %s', said => {
  expect(answered(said).is).not.toBe('yes')
})

it.each([
  'Fråga Karin, hon sköter det.',
  'Kontakta Karin, hon sköter det.',
  'Det är min syster Ida som kan det här, hör med henne.',
  'Bróðir minn sér um þetta núna, spurðu hann.',
  'Не съм аз човекът, опитайте с Елена от продажби.',
  'Luați legătura cu Maria, ea a preluat.',
  "Ara se n'encarrega el meu germà, pregunta-li a ell.",
  '你还是问我的同事张伟吧。',
])('tells to ask somebody else, and greets nobody: %s', said => {
  expect(answered(said).is).toBe('other')
})

it.each([
  'Можно вернуться к этому после Нового года?',
  'Putem reveni după Anul Nou?',
  "Podem parlar-ne després de Cap d'Any?",
  'Visszatérhetünk erre újév után?',
  '今は無理ですが、春になったらぜひ。',
])('asks to come back to it: %s', said => {
  expect(answered(said).is).toBe('later')
})
