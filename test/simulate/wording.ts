/** What people write in answer to Kept's letters, in their own words. */
import type { Answer } from './person.ts'
import type { Command } from './record.ts'

export const SAID: Record<Exclude<Answer, 'silent'>, readonly string[]> = {
  yes: [
    'Yes',
    'Yes please!',
    'Sure, happy to.',
    'Of course, go ahead.',
    'Works for me. My mornings are free next week.',
    'That would be lovely, thank you for asking first.',
    'Sehr gerne!',
    'Avec plaisir.',
    'Por supuesto, adelante.',
    'I’d love that. Looking forward to it!',
  ],
  no: [
    'No, sorry.',
    'No thanks, not this time.',
    'Thanks for thinking of me, but I have to say no to this one.',
    'I’m afraid I have to decline.',
    'Not interested, sorry.',
    'Nein danke',
    'Non merci',
    'I really don’t have the bandwidth for new people.',
  ],
  later: [
    'Can you ask me again in two weeks?',
    'Not now, please ask me in a month.',
    'Too busy now, next month would be better.',
    'Ask me again in three days.',
    'Bad timing. Ask me again in ten weeks.',
    'Not at the moment, ask me again in a week.',
  ],
  other: [
    'I’m not the right person for this. Try {n} instead: {a}',
    'Please talk to {n} instead, {a}.',
    'Better ask {n}, {a}, who looks after this now.',
    'You should really speak to somebody else on our team about that.',
  ],
  stranger: [
    'I don’t know this person.',
    'Sorry, who is this? We have never met.',
    'Ich kenne diese Person nicht.',
  ],
  never: ['Never contact me again.', 'Please do not ever write to me again, no matter who asks.'],
  unclear: [
    'What is this about?',
    'Depends what they want.',
    'Could you tell me more first?',
    'Let me think about it.',
    'Hmm',
  ],
}

export const MET = {
  met: ['Yes, we met on Tuesday.', 'Yes, thank you!', 'We did, and it was great.'],
  'not-yet': ['Not yet, next week.', 'Not yet.'],
  'not-met': ['No, we did not.', 'No'],
} as const

export const COMMANDED: Record<Command, readonly string[]> = {
  help: ['help', 'Hilfe', 'how does this work?'],
  pending: ['pending', 'what’s open?', 'was ist offen?'],
  'digest-off': ['digest off', 'No more digests!'],
  'digest-on': ['digest on', 'send me the digest'],
  never: ['never', 'unsubscribe', 'Never contact me again.'],
  forget: ['forget me', 'Please delete all my data'],
  pause: ['pause for two weeks', 'please pause me for 3 weeks'],
  monthly: ['two a month', 'at most three requests per month', 'one a month'],
}

/** The introducer, asked whom they mean: `{a}` the address. */
export const SUPPLIED = ['{a}', 'It’s {n} <{a}>', 'Here you are: {a}', 'Sorry! {n}, {a}'] as const

export const AWAY = [
  'Thank you for your email. I am out of the office with limited access to email and will reply upon my return.',
  'Yes, I am away until Monday.',
  'Ich bin derzeit nicht im Büro und lese keine E-Mails.',
] as const
