/** Whether somebody makes the introduction, or only speaks of it: in doubt the introducer is asked. */
import { describe, expect, test } from 'vitest'
import { addresses, alice as alicePerson, copied, dan, direct, intro, promise, understand } from './dana.ts'

const kay = ['kay@volt.example']

describe('copied, an introduction that is not made yet is asked about', () => {
  test.each([
    // Thought about.
    'Alice, I keep toying with the idea of putting you and Kay Strand (kay@volt.example) together.',
    'Alice, half of me wants to introduce you to Kay Strand (kay@volt.example), half of me remembers 2018.',
    'Alice, in principle I am happy to introduce you to Kay Strand (kay@volt.example).',
    'Alice, our office introduces people like you to Kay Strand (kay@volt.example) every week.',
    // Hung on something.
    'Alice, finish my mix and I’ll introduce you to Kay Strand, kay@volt.example.',
    'Alice, careful or I’ll introduce you to Kay Strand (kay@volt.example). She has opinions.',
    'Alice, we will introduce you to Kay Strand (kay@volt.example) the day your papers come back signed.',
    'Alice, with your blessing I’ll introduce you to Kay Strand, kay@volt.example.',
    // Asked.
    'Alice, I’ll introduce you to Kay Strand (kay@volt.example). Good idea?',
    'Alice, would you be open to meeting Kay Strand? I’ll introduce you: kay@volt.example.',
    'Alice, do you think Kay would want it? I’m introducing you to Kay Strand, kay@volt.example.',
    // Taken back.
    'Alice, introducing you to Kay Strand, kay@volt.example.\n\nNo. Sorry. Fix slide seven first.',
    'Alice, I’ll introduce you to Kay Strand (kay@volt.example).\n\nDana\n\nPPS. Kay has just rung to say she has signed elsewhere.',
    'Alice, I’ll introduce you to Kay Strand (kay@volt.example). Unfortunately she is away till May.',
    // Another’s to make, theirs to write, already declined, long past.
    'Alice, the person is Kay Strand (kay@volt.example), but the introduction is not mine to give.',
    'Alice, Kay Strand (kay@volt.example) is whom you need. Write to her yourself and say I sent you.',
    'Alice, you wanted to meet Kay Strand (kay@volt.example). Her answer was: lovely, but not this year.',
    'Alice, I put you in touch with Kay Strand (kay@volt.example) in June.',
    'Alice, Carol tells me she is introducing you to Kay Strand (kay@volt.example) this week.',
    // Whose address it is.
    'Alice, I’ll introduce you to Kay Strand: p.novak@volt.example',
    'Alice, introducing you to Kay Strand, kay@volt.example. It is an old card, so worth a check.',
    // Other languages.
    'Hallo Alice, schick mir erst das Exposé, dann stelle ich dich Kay Strand vor (kay@volt.example).',
    'Alice, j’avais pensé te présenter à Kay Strand (kay@volt.example).',
    'Alice, pensaba presentarte a Kay Strand (kay@volt.example).',
    'Alice, só depois do contrato é que te apresento a Kay Strand (kay@volt.example).',
    'Alice, appena rientra dal congedo ti presento Kay Strand (kay@volt.example).',
    'Alice, ik zat eraan te denken je voor te stellen aan Kay Strand (kay@volt.example).',
  ])('%s', text => expect(copied(text).targets).toEqual([]))
})

describe('copied, it is made, whatever else the mail says', () => {
  test.each([
    'Alice, I was not sure you would make it through the snow. I’m introducing you to Kay Strand, kay@volt.example.',
    'Alice, may I introduce you to Kay Strand (kay@volt.example)?',
    'Alice, it gives me great pleasure to introduce you to Kay Strand (kay@volt.example).\n\nP.S. Will you be at the dinner?',
    'Alice, did you get home all right? I’ll introduce you to Kay Strand, kay@volt.example.',
    'Alice, said I’d introduce you to Kay Strand, kay@volt.example. Sorry it took so long.',
    'Alice, I don’t promise much. As agreed I’ll introduce you to Kay Strand (kay@volt.example).',
    'Alice, if it rains we dance indoors. I’m putting you in touch with Kay Strand, kay@volt.example.',
    'Alice, perhaps you’ve heard of her: I’ll introduce you to Kay Strand, kay@volt.example.',
    'Alice, never mind the mess. Happy to introduce you to Kay Strand (kay@volt.example).',
    'Alice, every one of them is out, so I’d love to introduce you to Kay Strand, kay@volt.example.',
    'Alice, trotz allem stelle ich dir Kay Strand vor, kay@volt.example.',
    'Alice, permettez-moi de vous présenter Kay Strand (kay@volt.example).',
    'Alice, quiero presentarte a Kay Strand (kay@volt.example).',
    'Alice, zonder twijfel: ik stel je voor aan Kay Strand, kay@volt.example.',
  ])('%s', text => expect(addresses(copied(text).targets)).toEqual(kay))
})

test('of two who bear the first name that is promised, none is asked', () => {
  const reading = copied(
    'Alice, I’ll introduce you to Lee from the club. There is a Lee Carr and a Lee Moran: lcarr@club.example, lmoran@club.example.',
  )
  expect(reading.targets).toEqual([])
  expect(addresses(reading.proposed)).toEqual(['lcarr@club.example', 'lmoran@club.example'])
})

test('whoever is to settle it between them is not promised yet', () =>
  expect(
    promise({
      to: [alicePerson, dan],
      cc: [intro],
      text: 'One of you two should meet Kay Strand (kay@volt.example). Tell me who and I’ll introduce you.',
    }).targets,
  ).toEqual([]))

describe('an offer is taken up', () => {
  const owed = (text: string) =>
    understand({ to: [alicePerson], cc: [{ address: 'promised@kept.test' }], text }, ['promised@kept.test'])
      .is
  test.each(['Yes please, I would love to meet her.', 'Go on then, any day next week.'])('%s', text =>
    expect(owed(text)).toBe('promise'),
  )
  test.each([
    'That is kind, but I would rather not be introduced to anyone right now. Maybe in spring!',
    'Who is she exactly? I would want to know more before I say yes.',
  ])('and not: %s', text => expect(owed(text)).toBe('nobody'))
})

test('to the service alone: what one would like it to do is done, a choice or a doubt is not', () => {
  const both = 'Bob Lee (bob@corp.example) to Kay Strand (kay@volt.example)'
  const sure = direct(`I would like you to introduce ${both}. They both know me.`)
  expect(sure.is === 'promise' && addresses(sure.targets)).toEqual(kay)
  const open = direct(`Someone should introduce ${both}. Not sure it should be me.`)
  expect(open.is === 'promise' && open.targets).toEqual([])
})
