import { describe, expect, it } from 'vitest'
import { untilOf } from '../../../core/reading/until.ts'

/** A Tuesday. */
const WRITTEN = Date.UTC(2026, 2, 10, 9)
const read = (text: string, all?: string) => untilOf(text, WRITTEN, 60, all)

describe('the day after which to ask again, in the words of many languages', () => {
  it.each([
    ['hör av dig igen om två veckor', '2026-03-24'],
    ['spørg igen om to uger', '2026-03-24'],
    ['spør igjen i mars', '2027-03-01'],
    ['kysy uudestaan kahden viikon päästä', '2026-03-24'],
    ['Proszę zapytać mnie ponownie 11 maja', '2026-05-11'],
    ['proszę wrócić w przyszłym tygodniu', '2026-03-17'],
    ['zeptejte se znovu za dva týdny', '2026-03-24'],
    ['zeptejte se v září', '2026-09-01'],
    ['напишите мне через две недели', '2026-03-24'],
    ['спросите в мае', '2026-05-01'],
    ['reveniți vă rog pe 20 aprilie', '2026-04-20'],
    ['Ρώτα με πάλι την 1η Οκτωβρίου', '2026-10-01'],
    ['eylülde tekrar yaz', '2026-09-01'],
    ['keress két hét múlva', '2026-03-24'],
    ['parlem-ne al setembre', '2026-09-01'],
    ['שאל אותי שוב בעוד שבועיים', '2026-03-24'],
    ['اسألني الأسبوع القادم', '2026-03-17'],
    ['hãy hỏi lại vào tháng 5', '2026-05-01'],
    ['hubungi saya lagi bulan depan', '2026-04-10'],
    ['来月またご連絡ください', '2026-04-10'],
    ['3月15日以降にお願いします', '2026-03-15'],
    ['다음 달에 다시 연락 주세요', '2026-04-10'],
    ['两周后再问我', '2026-03-24'],
  ])('%s', (text, day) => expect(read(text)).toBe(day))
})

describe('of several days, the one on which to ask', () => {
  it.each([
    ['I am away until the 24th of March. Ask me again on the 26th of March.', '2026-03-26'],
    ['We have three openings in four weeks. Ask me again on 2 November?', '2026-11-02'],
    ['Je suis charrette jusque fin avril. Tu peux me redemander en\nmai ?\nCamille', '2026-05-01'],
    ['Ich bin bis zum 15. April im Urlaub, frag mich danach nochmal.', '2026-04-15'],
  ])('%s', (text, day) => expect(read(text)).toBe(day))

  it('is looked for in all they wrote, when the words that put it off name none', () => {
    expect(read('ask me again that day please', 'Home on 3 June. Ask me again that day please.')).toBe(
      '2026-06-03',
    )
  })
})

describe('no day', () => {
  it.each(['Martin may know the general', 'ask me another time', 'nach dem Studentenball'])('%s', text =>
    expect(read(text)).toBeUndefined(),
  )

  it('is read out of a mail that bears no date', () => {
    expect(untilOf('ask me in March', undefined, 60)).toBeUndefined()
  })
})
