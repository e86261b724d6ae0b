/** A plain consent, and what is told beside it: stories take nothing from it, what is about the introduction does. */
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../core/reading/answer.ts'

describe('a story beside a plain consent', () => {
  it.each([
    "Happy to meet her. I had to read this twice, as I'm not used to people asking.",
    'Go for it. I never got round to thanking Dana for the last one.',
    "I'd be delighted. I don't use LinkedIn much, so email is better for me.",
    "Yes, happy to be introduced. I don't want to be added to any newsletters, mind.",
    "Yes, I agree. I hope it won't snow again before she visits, last time nobody got up our road.",
    "Sure thing! If I go quiet it's only because harvest has started, I'll still write back.",
    'Works for me. Does she know anything about lathes?',
    "Yes, glad to. Is this the Tara Singh who spoke in Toledo? Doesn't matter, just curious.",
    "Yes indeed, and I'd add that our apprentices are crying out for somebody who knows lime.",
    'Yes please, and soon if poss!',
    "By all means. Had anyone else asked I'd have refused, but Dana found my daughter her first job.",
    'Sí, claro. No tengo mucha experiencia en eso, pero le cuento lo que sé.',
    'Por mí sí. El otro correo no lo uso desde hace años.',
    'Sehr gerne! Dana hat mir noch nie jemanden vorgestellt, der uninteressant war.',
    "Avec plaisir. Je n'ai jamais vu un service comme le vôtre.",
    'Nulla osta. La dottoressa può contattarmi quando ritiene più opportuno.',
    'Não tenho nada contra. Ela que diga quando quer falar.',
    'Graag! Ik had haar lezing willen bijwonen maar dat is er niet van gekomen.',
  ])('takes nothing from it: %j', text => expect(answerOf(text).is).toBe('yes'))
})

describe('what is about the introduction', () => {
  it.each([
    "Sure, happy to meet her. If she's selling insurance though, I'm out.",
    'Absolutely, sounds great. But can you tell me what she wants first?',
    "I'd love to meet Alice. My boss has to approve outside contacts, so I'll let you know.",
    'Of course! Just need to clear it with legal.',
    "I'd be delighted. What exactly is it about?",
    "Great idea, love it. Provided there's no pitch.",
    'Yes please. Actually, I decided to stop doing these.',
    "Go ahead. I doubt I'll answer her though.",
    "I'd be glad to. My hourly rate is 200 euros, please tell her.",
    "Yes, I'd love to meet her one day. Now is just not the time.",
    'Yes to the lunch on Friday! About Alice, let me think.',
    "Certainly. Please don't give her my address.",
    'Gerne! Aber nicht mehr dieses Jahr.',
    'Klar, stell uns vor. Allerdings nur, wenn es nichts kostet.',
    'Ja, sofern sie mir nichts verkaufen will.',
    'Ja zu einem Kaffee, jederzeit! Zu der Vorstellung sage ich nein, mir fehlt die Kraft dafür.',
    'Volontiers. Mais je ne suis pas convaincue que ce soit une bonne idée.',
    "Ça m'intrigue, mais j'ai peur que ça me prenne du temps que je n'ai pas.",
    'Con mucho gusto. Lo consulto con mi socia y les digo.',
    'Claro que sim. Desde que ela não queira vender nada.',
    'Sim, claro, e eu sou o Cristiano Ronaldo.',
    'Sì, come no. Un’altra che vuole solo un caffè.',
    'Prima, doe maar. Mits het niks kost.',
  ])('holds it back: %j', text => expect(answerOf(text).is).not.toBe('yes'))
})
