/** What a consent or a refusal may have beside it, and the opposites that look like it. */
import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../core/reading/answer.ts'

const SAID: Record<string, readonly string[]> = {
  yes: [
    'Well I never, a letter about the mill. Do put us in touch, I have a drawer of plans and nobody to give them to.',
    'Well I never! Do put us in touch.',
    "I don't usually say yes to these but this one's interesting, so yes.",
    "I can't do this week, but please go ahead and make the introduction.",
    'Never heard of her work, but please go ahead and make the introduction.',
    'Do put us in touch. I never thought anyone would ask.',
    "Why wouldn't I? I've been looking for this kind of person since spring.",
    'Of course, how could I refuse a garden person',
    'sounds good to me, whats the next step',
    "Yes. What's the next step?",
    'yep giv her my email no probs',
    'Ich kenne sie noch nicht, aber ihre Arbeit ist toll. Gerne.',
    'No la conozco pero su trabajo me gusta mucho. Sí, adelante.',
    'Non la conosco ma il suo lavoro è bellissimo. Volentieri.',
    'Ik ken haar nog niet, maar haar werk is prachtig. Graag.',
    'Oi, tudo bem? Sim, pode apresentar.',
    'Ja, du må gerne introducere mig.',
    'Verbind ons maar met elkaar.',
    'Liebe Anna, sehr gerne.',
  ],
  no: [
    'While I have every respect for her, I do not take introductions in this area any more and must decline.',
    "Can't say I'm interested, thanks all the same.",
    'It is kind of her, but I have met enough people.',
    'Lieber nicht, danke.',
    'Liebe Anna, lieber nicht.',
    'Oi, tudo bem? Não, obrigado.',
    'No thanks.\n\nSimon',
  ],
  later: [
    'Try me next Monday',
    'Ask me next week',
    'Lieber erst im März.',
    'Nog niet, vraag het in mei nog eens.',
    'Pas encore, plutôt en mars.',
  ],
  other: ['Ik werk daar niet meer. Je kunt beter Els Visser vragen, els@visser.example.'],
  never: ['Больше никогда мне не пишите.', 'Пожалуйста, никогда больше мне не пишите.'],
  stranger: ['Non so chi sia questo Carlo Riva, non lo conosco.', 'No conozco a ningún Pablo Ruiz.'],
  unclear: [
    'Ich bin mir noch nicht sicher.',
    'Ich weiß es noch nicht.',
    'Je ne suis pas encore sûr.',
    'Je ne sais pas encore.',
    'Non sono ancora sicuro.',
    'Non lo so ancora.',
    'Ik weet het nog niet.',
    'Ainda não sei.',
    "What's the next step?",
    'Simon',
    'Broken',
  ],
}

describe.each(Object.entries(SAID))('an answer that is %s', (is, all) => {
  test.each(all)('is read as that: %j', text => expect(answerOf(text).is).toBe(is))
})

test.each([
  'Do put us in touch, I never said.',
  'Well I never said do put us in touch.',
  "Well I never. Don't put us in touch.",
  'I would never say go ahead and make the introduction.',
  'Never go ahead and make the introduction.',
  "I can't do this week, but please go ahead and make the introduction to someone else.",
  "I can't do this week, but please don't make the introduction.",
  "I can't make this week, but please go ahead without me.",
  'Please go ahead and make the introduction after Easter.',
  'Please go ahead and make the introduction if she pays.',
  "Why wouldn't I want to know first who she is?",
  "Why wouldn't I? Because I can't stand pianos.",
  'How could I refuse to answer, who is she?',
  'How could I refuse? Easily. No.',
  "sounds good, what's the next step before I decide",
  "I don't usually say yes to these, so I would need to know more.",
  "This one's interesting, yes, but I must decline.",
  'yep dont giv him my email',
  'Ich kenne sie nicht, aber gerne nicht.',
  'Gerne, aber worum geht es?',
  'Graag, maar niet nu.',
  'Nee, verbind ons maar niet.',
  'Tudo bem?',
])('%j is no yes', text => expect(answerOf(text).is).not.toBe('yes'))
