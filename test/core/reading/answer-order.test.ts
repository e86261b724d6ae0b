/** Who tells Kept to introduce them has made up their mind; what hangs, waits or is taken back is told otherwise. */
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../core/reading/answer.ts'

describe('an order to introduce them is a yes, whatever they mused about before', () => {
  it.each([
    'Never say never eh? Go on then Maeve, hook us up',
    "Not sure I'm as useful as Victor makes me out to be, but yes, do introduce us!",
    "Not a problem at all. I'm on leave until the 14th, but please do connect us now and I'll pick his mail up when I'm back at my desk.",
    "I haven't been to Oslo in years. Please introduce us.",
    'Ich war ewig nicht mehr dort. Bringen Sie uns gerne zusammen.',
    "Je n'ai jamais vu de phare. Mettez-nous en contact.",
    'yep sounds good',
  ])('%s', text => expect(answerOf(text).is).toBe('yes'))
})

describe('is no yes', () => {
  it.each([
    'If she pays for it. Then please introduce us.',
    'Let me check with my wife first. Please go ahead and introduce us after that.',
    'Not before March. Please introduce us.',
    'Please introduce us when she is back.',
    'Please introduce us. But not yet.',
    'Please introduce us, if he is not selling anything.',
    'I wish I could. Please introduce us in another life.',
    'Please put me in touch with your lawyer.',
    "Please don't introduce us.",
    'Who is this Alice? What does she charge? Introduce us to whom?',
    'Oh great, another one. Just what I needed. Sure, introduce us.',
    'Please introduce us to the caterer.',
    'Back in October. I would be happy to be introduced then.',
    'I had already typed "yes" and then I looked at my calendar and deleted it.',
    'Jaja, tuurlijk. Weer eentje. Alsof ik niks te doen heb',
    'Ja sam u mirovini. Neka se javi kolegici Maji Horvat, maja.horvat@brod.example.',
    'Hm, worum geht es ihr denn? Wenn es um Spenden ist, eher nicht, sonst vielleicht schon',
    'Pff, weet ik nog niet. Ik overleg het eerst even met mijn vrouw',
  ])('%s', text => expect(answerOf(text).is).not.toBe('yes'))
})
