/** What is no yes in English, told from what only looks so: refusals in so many words, strangers, hand-overs, farewells, delays. */
import { describe, expect, test } from 'vitest'
import { is } from './asked.ts'

describe('a refusal in so many words', () => {
  test.each([
    ['in the wrong order', 'Flattered, truly. But refuse I must, the book is already a year late.'],
    ['behind what it takes', "I'm going to do the sensible thing for once and say no."],
    ['after an "ok" that only begins', 'ok ok. I get that Dana means well. still not doing it'],
    ['as a noun', 'I appreciate the offer. Please accept my no in the good spirit in which you asked.'],
    ['by regrets', 'I should have been glad to ten years ago, and must ask you to convey my regrets.'],
    ['on second thoughts', "Yes, I know I said I'd be happy to. I've thought better of it."],
    ['in another life', "In another life I'd say yes before you finished. In this one I have four kids."],
    ['of anyone but her', "I'd say yes if it were anyone but a journalist."],
    ['what keeps them', 'My obligations to the tribunal prevent me from accepting new acquaintances.'],
    ['what goes on without them', 'It will have to go ahead without me. Wish her luck.'],
    ['behind thanks that are none', "I appreciate that. I'll pass, with warm regards to both."],
    ['when it comes to it', "Fine, we're all fine. As for Ms Archer, I don't take on new contacts."],
  ])('%s', (_, text) => expect(is(text)).toBe('no'))

  test.each([
    'I was going to be sensible and say no, but life is short. Go ahead and connect us.',
    "I'm not doing this for the money, I'm doing it because Dana asked. Introduce us!",
    "I'd have jumped at it in my twenties and I'd jump at it now. Please do.",
    "In a different life I'd have been an architect like Alice. Do introduce us!",
    "While I'm always happy to meet her friends, I should warn you I don't do mornings. Introduce away!",
  ])('is none: %j', text => expect(is(text)).toBe('yes'))

  test.each([
    [
      'a wedding',
      "Great to hear from Dana! Tell her YES I will come to the wedding and YES I'm bringing Tom.",
    ],
    ['a Saturday', "Tell her yes to Saturday, we'll bring the salad."],
    ['news', 'YES!!! You finally got the job! So proud of you xx'],
    ['an old friend', "It's been ages! Dana, is that you? Ring me, would love to catch up properly"],
    ['a fee', "is there a fee for this?? don't want to sign up to anything"],
    ['a group', "sounds good, who else would be on this? don't want a group thing"],
    ['two minds', "Both my partner and I read this. He says yes, I say no, and we haven't settled it."],
    ['leave', 'Provisionally yes, but only once my line manager has agreed to it.'],
    ['wariness', "I'm interested. Also a bit wary."],
  ])('nor a yes: %s', (_, text) => expect(is(text)).toBe('unclear'))
})

describe('whom they do not know', () => {
  test.each([
    'I know neither of these people.',
    'I have no acquaintance called Dana Fox. Please check your records.',
    "I'm drawing a blank. Dana Fox? Neither my wife nor I can place her.",
    "Sure, I'd happily meet any friend of Dana Fox if I had the faintest notion who Dana Fox was.",
    'One snag: who on earth is Dana Fox?',
    'The undersigned has no recollection of any acquaintance with a Ms Dana Fox.',
    "It's a fine letter but I don't know the lady.",
  ])('who asks: %j', text => expect(is(text)).toBe('stranger'))

  test.each([
    "I don't know Alice but any friend of Dana is welcome here. Go ahead.",
    'I have no memory for faces, but yes please, introduce me to Alice.',
  ])('whom they would meet: %j', text => expect(is(text)).toBe('yes'))
})

describe('somebody else', () => {
  test.each([
    "Sounds great for somebody who still has a bakery. Cristina Vale bought it and she's the one you want.",
    "We'd be honoured. However, it's Ms Webb who looks after all that, so please put it to her: office@webb.example",
    'Cultural matters are in the charge of Mme Hélène Aubry, Attachée, at the rue Vernet.',
    'ask gemma she does all the bookings now i just play drums',
    "Everybody thought what a good idea. But it isn't up to me any longer. All the projects are with Nasreen Akhtar.",
  ])('is named: %j', text => expect(is(text)).toBe('other'))

  test.each([
    "Is Alice the one who wrote about the schools? If it's somebody else I'd like to know more first.",
    "Remind me, is this the introduction Dana mentioned? And does Alice know I'm no longer with the regulator?",
    'Who runs this, where is my data held?',
  ])('is only mentioned: %j', text => expect(is(text)).toBe('unclear'))
})

describe('never', () => {
  test.each([
    'Opt me out permanently.',
    'Block me from all future emails from your company.',
    "I don't want another email from Kept for as long as I live.",
    "I'd be happy if this were the last message I ever got from this address.",
    'You will oblige me by striking my name out of your books and by refraining from all further approaches.',
    'Sweet of you. No introductions, no reminders, nothing, ever.',
  ])('again: %j', text => expect(is(text)).toBe('never'))

  test.each([
    ['yes', 'My last message seems to have got lost, so here it is again: yes, introduce us.'],
    ['stranger', 'I have no idea who Dana Fox is. How did she get my address?'],
  ])('is not said: %s %j', (answer, text) => expect(is(text)).toBe(answer))
})

describe('later', () => {
  test.each([
    'Let me get through this product launch first. Could you nudge me the week of the 14th?',
    'Ask me, if you would be so good, when the spring comes.',
    "Everyone wants to meet the man with the boat. Ask me when she's back in.",
    'His Grace would wish the matter brought before him again at Candlemas.',
    'The trial should conclude in January and I would invite you to renew your enquiry thereafter.',
    "I can't take on a thing until the audit is signed. After that I'd be glad to meet her.",
    "I would like to meet Alice when that's behind us.",
    'in a mtg, remind me thurs',
  ])('is asked for: %j', text => expect(is(text)).toBe('later'))

  test.each([
    ['yes', 'No worries, happy for an intro. If I go quiet chase me, I have exams till Friday.'],
    ['no', 'Ask me again and the answer will be the same: no.'],
    [
      'unclear',
      "Could you tell me whether Alice is with the Archers? I'm on the other side of that dispute.",
    ],
  ])('is not: %s %j', (answer, text) => expect(is(text)).toBe(answer))
})

describe('what is not so, or is said of something else', () => {
  test.each([
    ['no', "I'd like to take that back, with apologies. Please don't go ahead."],
    ['no', 'Absolutely brilliant idea for someone twenty years younger.'],
    ['no', "Sounds like just the sort of project I wish I had room for. I haven't."],
    [
      'no',
      'I made it a principle never to meet people whose work I may have to judge, and hers is in my pile.',
    ],
    ['no', 'Great idea for someone with a free afternoon. That someone is not me.'],
    [
      'no',
      'I would love to be the sort of person who says yes to this. I get terrible nerves with strangers.',
    ],
    ['unclear', 'You have my blessing to use my photo on the website, yes.'],
    ['no', "I'd be honoured, were it not that I've vowed to finish this thesis or die."],
    ['unclear', "I'm sure it would be a pleasure."],
    ['unclear', 'Okay but only once Dana has told me in person what this is about.'],
    ['yes', 'You have my consent to the introduction described in your letter.'],
    ['later', "Come the spring I'd be delighted. Until then I'm snowed in, literally."],
    ['later', 'Put a pin in it until the thesis is in, 30 June.'],
    ['other', 'not me. try sheila in catering'],
    ['other', 'The correspondence is better directed to my co-author, Lena Marsh.'],
    ['never', "I'd ask you to lose this address for good."],
    ['never', "Whatever this is, don't send it to me ever again."],
    ['no', 'The kindest thing I can do for Alice is to stay out of her way.'],
    ['no', 'Declining with thanks. Busy season and a bad back.'],
    ['unclear', 'Tell me first what you do with my address if I say no.'],
    ['stranger', "I don't recall working with a Dana Fox, are you sure you've the right person?"],
    ['stranger', "Yes hello, I'd be glad to say yes but who's Dana?? How does she know me?"],
    ['stranger', "I have been through my address book and there's no Dana Fox in it."],
  ])('%s: %j', (answer, text) => expect(is(text)).toBe(answer))
})
