/** Answers of twenty languages that are put together from a few verbs, and the same verbs denied, put off or hung on something. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

describe('somebody may write, they are to be introduced, or they are glad to', () => {
  it.each([
    'Hej! Absolut, hon får gärna höra av sig till mig.',
    'Ja, gjerne! Bare sett oss i kontakt.',
    'Kiinnostaa kovasti, esittele meidät!',
    'Rád se s ní potkám, ať mi napíše.',
    'Буду рада познакомиться с Алисой!',
    'Не заперечую, нехай пише.',
    'Да, може, дайте ѝ имейла ми.',
    'Sigur, îi puteți da adresa mea de mail.',
    'Θα χαρώ πολύ να τη γνωρίσω.',
    'Tabii, bana bu adresten yazabilir.',
    'Rendben, írjon nyugodtan erre a címre.',
    "I tant, que m'escrigui quan vulgui.",
    'Được ạ, cứ bảo chị ấy nhắn cho tôi.',
    'जी हाँ, उन्हें मेरा ईमेल दे दीजिए।',
    'כן, אשמח מאוד להכיר אותה.',
    'نعم، يسعدني التعرف عليها.',
    'ご紹介の件、承知いたしました。よろしくお願いいたします。',
    '好的，请把我的邮箱给她。',
    '네, 괜찮습니다. 소개해 주세요.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))

  it.each([
    'Hon får inte höra av sig.',
    'Nie zgadzam się na przekazanie mojego adresu.',
    'Пусть она мне не пишет, пожалуйста.',
    'Я не согласен.',
    'Нехай вона мені не пише.',
    'Не съм съгласен.',
    'Δεν συμφωνώ.',
    'Kabul etmiyorum.',
    'Jag har bestämt mig för att tacka nej.',
    'Am decis să refuz.',
    'אל תעבירו לה את המייל שלי.',
    'لا تعطوها بريدي.',
    '我不同意。',
  ])('%j is no', text => expect(is(text)).toBe('no'))

  it.each([
    'Gärna, men bara om det inte kostar något.',
    'Chętnie, jeśli to nic nie kosztuje.',
    'Залюбки, але спершу розкажіть, про що йдеться.',
    'Με χαρά, αλλά μόνο αν δεν κοστίζει τίποτα.',
    'Örömmel, ha nem kerül semmibe.',
    'Được, nếu không mất phí.',
    'אשמח, אם זה לא עולה כסף.',
    'أوافق بشرط أن يكون مجانياً.',
    '無料ならぜひお願いします。',
    '如果不收费就可以。',
    'А що саме її цікавить? Хотілося б зрозуміти, перш ніж погоджуватися.',
  ])('%j is unclear', text => expect(is(text)).toBe('unclear'))

  it.each([
    'Kysykää uudestaan elokuussa, olen silloin takaisin töissä.',
    'Сейчас отчётный период, вернитесь ко мне с этим вопросом в конце месяца, пожалуйста.',
    'Потърсете ме пак след Великден.',
    'Zkuste to prosím po Vánocích.',
    'Memnuniyetle, ama bayramdan sonra.',
    'בשמחה, אבל רק אחרי החגים.',
    '좋습니다만 다음 달에 다시 연락 주세요.',
    'Volgende maand ben ik terug, dan graag.',
  ])('%j is later', text => expect(is(text)).toBe('later'))
})

describe('whom they tell to ask', () => {
  it.each([
    'Обратитесь лучше к Игорю Петрову.',
    'Kérdezzék inkább Kovács Pétert, ő foglalkozik ezzel.',
    'Bu konuyla Serkan Bey ilgileniyor, ona yazın.',
    'Vorbiți mai bine cu Andrei Popescu, el se ocupă.',
  ])('%j is other', text => expect(is(text)).toBe('other'))
})

describe('in Latin letters, without strokes, and with the stops of the language', () => {
  it('reads Greek and Bulgarian as they are typed without their letters', () => {
    expect(is('ne mi pishete poveche nikoga')).toBe('never')
    expect(is('dobre nyamam problem, da pishe')).toBe('yes')
    expect(is('twra exw trexala, ksanarwta me se kana dyo vdomades')).toBe('later')
  })
  it('takes none of it for English or French', () => {
    expect(is('Looking forward to meeting Alice. Happy to be introduced.')).toBe('yes')
    expect(is('Pas de problème, elle peut m’écrire.')).toBe('yes')
  })
  it('knows the stops of Greek and Hindi', () => {
    expect(is('Γιατί όχι; Ας μου γράψει.')).toBe('yes')
    expect(is('हाँ, ज़रूर। मुझे खुशी होगी।')).toBe('yes')
  })
})

describe('German and Dutch', () => {
  it.each([
    'Nein, ich habe überhaupt nichts dagegen! Stellen Sie uns ruhig vor.',
    'Nee, stört mich nicht. Gebt ihr meine Nummer.',
    'Nee hoor, helemaal geen bezwaar! Geef mijn mailadres maar.',
    'Von mir aus. Den Newsletter habe ich übrigens nie bekommen, aber das macht nichts.',
    'Prima hoor. Op woensdag werk ik niet, verder maakt het me niet uit.',
    'kheb er geen problemen mee, stuur maar op',
    'Aber natürlich, für Dana immer.',
  ])('%j is yes', text => expect(is(text)).toBe('yes'))

  it.each([
    'Geef haar mijn adres niet.',
    'Hun må ikke få min mail.',
    'Han må gerne skrive til min kollega.',
    'Ať se ozve, až bude mít peníze.',
    'Dat is geen goed idee.',
    'Ich wäre gern dabei, doch mein Arzt hat mir alles Neue verboten.',
    'Nein, kein Interesse, aber kein Problem mit Dana.',
    'Nee, geen probleem met Dana, maar ik doe niet mee.',
  ])('%j is no yes', text => expect(is(text)).not.toBe('yes'))
})
