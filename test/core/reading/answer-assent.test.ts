/** A yes in the words of a no, of a question or of a story, and what sounds like one and is none. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

describe('agreement that sounds like a no or a question', () => {
  it.each([
    'I see no reason to stand in the way of two people who both like canals',
    "I'd be daft not to, the man wrote the manual.",
    'How could anyone say no to that?',
    'Who am I to say no to a fellow baker? Send him over.',
    "Why wouldn't I want to meet her?",
    'I have no objection to your giving Ms Thornbury my address.',
    'No objections here.',
    "I've nothing against it.",
    "I don't see why that would be an issue, go for it",
    "Don't mind if I do!",
    "There's no one I'd rather talk to about peat!",
    'Would I like to talk to a real live glaciologist? Is the pope catholic?',
  ])('agrees: %j', text => expect(is(text)).toBe('yes'))

  it.each([
    "I can't say yes and I can't say no.",
    "Nothing against her personally, I'm just full up.",
    "I have nothing against it, but I'm moving to Peru on Monday.",
    'How could I refuse without seeming rude?',
    "I'd be mad to agree to this right now",
    'Why would I say yes?',
    'I know why not.',
    "Can't complain, thanks. You?",
    'I have no hesitation in saying no.',
    "I'd love nothing more than to be left in peace",
    "Why wouldn't I want to know first who she is?",
  ])('is not found in %j', text => expect(is(text)).not.toBe('yes'))
})

describe('an order, a permission or readiness', () => {
  it.each([
    'You had me at sourdough. Put us together please',
    'Happy for you to pass my details on',
    'I am happy for my details to be passed to Dr Osei.',
    'Consider this my enthusiastic consent.',
    'Consent granted!',
    'ya go on sure, what harm',
    'Let her know she can drop by the stall any Saturday.',
    'No to the golf day (my back), yes to Martin.',
    "I'm game if she is",
    "I'd be very happy if you introduced us.",
  ])('agrees: %j', text => expect(is(text)).toBe('yes'))

  it.each([
    "I'm not happy for you to pass my details on",
    'Happy for you to tell her no',
    'Put us in touch with her lawyer',
    'No to the first, yes to the second',
    'Yes to lunch on Friday!',
    "Please don't take this as a yes.",
    'Nobody can reach me this month.',
    'He can find us at the trade fair if he wants.',
    'Go on then, prove she exists.',
    'Happy to be connected to people who pay.',
    "I'd welcome an introduction in the new year.",
  ])('is not found in %j', text => expect(is(text)).not.toBe('yes'))
})

describe('a wish that a "but" takes away', () => {
  it.each([
    "I'd love to but we're moving to Peru on Monday.",
    "I'd love to, only I'm on chemo until spring.",
    "Sounds great but I've just resigned.",
    'Lovely idea but my husband is very ill.',
    'What a lovely idea, what a pity I am in Peru.',
  ])('is no consent: %j', text => expect(is(text)).not.toBe('yes'))

  it.each([
    "I'd love to, but fair warning: the dog joins all my calls.",
    "Oh go on. But tell her I haven't touched COBOL since 1994.",
    "Oh go on then, you've twisted my arm. But she's buying the coffee.",
  ])('is one when the "but" only limits it: %j', text => expect(is(text)).toBe('yes'))
})

describe('a story beside a whole yes', () => {
  it.each([
    'Gladly!! Been meaning to find somebody who actually knows kilns. Ours blew up again on Sunday.',
    'Absolutely, and I swear you two were made to meet.',
    "I swore I'd stop doing these, but you've got me curious about the otters. Go on.",
    'Yes, no problem, give her my number. Did you get the invoice I sent on Tuesday?',
    'Yes please but could you put it on a fresh email? This thread is a mess.',
    'Ask her to bring the drawings if she still has them. Yes from me.',
    'Nothing would make me happier. Sorry for the slow reply, we had no power for two days.',
    'I trust your judgement, so yes.',
    'Since you ask so nicely: yes.',
    "A friend of Omar's? No questions asked. Go ahead.",
    'Do I want to meet her? Of course!',
  ])('takes nothing from it: %j', text => expect(is(text)).toBe('yes'))

  it.each([
    'Do I want to meet her? Of course not.',
    'Is she paying? Yes.',
    "I'd say yes if she pays.",
    'Certainly. I will reply with my decision by Friday.',
    "Certainly, she's the last person I want to talk to.",
    'Sure. You and every other founder in this town.',
    'Sure. I got your message on Tuesday.',
    'Yes please but could you tell me who she is?',
    'Yes please. Actually, I decided to stop doing these.',
    'I like the idea, so maybe yes',
    'Happy to proceed once legal have signed off',
    "Happy to. If I go quiet it's because I changed my mind.",
    'She sounds lovely.',
    'Great CV! Where did you find him?',
  ])('is no yes by itself, and may take one back: %j', text => expect(is(text)).not.toBe('yes'))
})
