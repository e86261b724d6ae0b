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
    'I get fifty of these a week and delete them all. I nearly deleted yours. Please introduce us.',
    'I refused the last three people Dana sent. Go ahead.',
    "No, I haven't met her, and no, I don't need any more background. Just go ahead and make the introduction.",
    "I don't like email, I don't like strangers, and I can't abide podcasts. But yes.",
    'I changed my mind three times while reading. Introduce us.',
    "It's the wrong moment. Introduce us anyway.",
    "Introduce us. I won't hear the end of it from Dana otherwise.",
    'I am content that Ms Archer be introduced to me.',
    'Tell Alice she has my blessing and my attention.',
    "I won't say no to Dana. Put Alice through.",
    'I usually refuse. I thought about passing this to my colleague. Please connect us.',
    "I can't promise wisdom, and I can't meet in person because of my hip, but I'd be happy to be introduced.",
    'I hesitated for two days over this. Yes, introduce us.',
    "Can't do Tuesdays, can't do Thursdays, but yeah, connect us and we'll figure it out",
    'There is no conflict of interest and we have no objection.',
    "I'd be honoured 🙏",
  ])('%s', text => expect(answerOf(text).is).toBe('yes'))
})

describe('is no yes', () => {
  it.each([
    'If she pays for it. Then please introduce us.',
    'Let me check with my wife first. Please go ahead and introduce us after that.',
    'Not before March. Please introduce us.',
    'Please introduce us when she is back.',
    "It's a no to the introduction. You have my yes to the talk.",
    "I said go ahead last week. I was wrong. Please don't.",
    "I'd rather not. Dana will say: oh go on then.",
    'Did I get your mail? Yes.',
    'You have my blessing to use my photo on the website, yes.',
    'Not in the next couple of months, but after that I would be open to it.',
    "I'm not allowed to, but I'd love to.",
    "You can give her my address when I've moved. I'm between flats until June.",
    "By all means introduce us to each other's lawyers.",
    'Nothing would give me greater pleasure than to be left in peace.',
    'I would love to be the sort of person who says yes to this.',
    'I never said Alice could be introduced to me.',
    'The system says you may proceed. To what?',
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
