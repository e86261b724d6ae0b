/** What leaves a promise open, wherever in the new text it stands: Kept asks, whatever else the mail promises. */
import { describe, expect, test } from 'vitest'
import { alice, copied, direct, intro, promise, understand } from './dana.ts'

const goesAhead = (reading: ReturnType<typeof understand>) =>
  reading.is === 'promise' && reading.targets.length > 0

describe('copied, what is open, put off, refused, taken back or long past asks', () => {
  test.each([
    'Alice, I could introduce you to Kay Strand (kay@volt.example). Would that help?',
    "Alice, I'll introduce you to Kay Strand (kay@volt.example). On second thoughts, she's still cross with me about the generator. Let's leave it.",
    'Alice, the person for you is Kay Strand, kay@volt.example. Shall I introduce you?',
    "Alice, I'd introduce you to Kay Strand (kay@volt.example) like a shot, only I need to check with her first.",
    'Alice, I introduced you to Kay Strand (kay@volt.example) last spring. Did anything come of it?',
    "Alice, Moe says he'll introduce you to Kay Strand (kay@volt.example). Has he?",
    "Alice, I was about to introduce you to Kay Strand (kay@volt.example). Then I heard she's closing the firm, so no.",
    "Alice, I'll introduce you to Kay Strand, kay@volt.example. Sorry, I can't after all. She asked me not to.",
    "Alice, provided your licence comes through, I'll introduce you to Kay Strand (kay@volt.example).",
    "Alice, Kay Strand (kay@volt.example) may be worth meeting. I'll introduce you if you think so too.",
    "Alice, I'd rather not introduce you to Kay Strand (kay@volt.example) right now.",
    "Alice, let me ask Kay Strand (kay@volt.example) whether she's taking on work before I introduce you.",
    'Alice, do you know Kay Strand (kay@volt.example)? I could put the two of you in touch.',
    'Alice, ich könnte dich mit Peter Hahn (p.hahn@orgelbau.example) bekannt machen. Wäre das was für dich?',
    'Liebe Alice, ich stelle dir Peter Hahn (p.hahn@orgelbau.example) vor. Obwohl, ich muss ihn vorher doch erst fragen.',
    'Liebe Alice, eigentlich wollte ich dich mit Peter Hahn (p.hahn@orgelbau.example) zusammenbringen. Das hat sich leider erledigt.',
    'Liebe Alice, sobald dein Gutachten da ist, stelle ich dir Peter Hahn (p.hahn@orgelbau.example) vor.',
    'Alice, je peux te présenter Luc Petit (l.petit@verre.example), ça te dirait ?',
    'Alice, je te présente Luc Petit (l.petit@verre.example). En fait non, il vient de se fâcher avec moi.',
    "Alice, il faut d'abord que je parle à Luc Petit (l.petit@verre.example), ensuite je te le présente.",
    'Alice, quizá te presente a Ana Gil (ana@huerta.example), pero antes tengo que hablar con ella.',
    'Alice, te presento a Ana Gil (ana@huerta.example). Bueno, mejor espera, que anda de mudanza.',
    'Alice, ¿te gustaría que te presentara a Ana Gil (ana@huerta.example)?',
    'Alice, se calhar apresento-te o Rui Couto (rui@cais.example). Deixa-me falar com ele primeiro.',
    'Alice, tinha-te prometido apresentar o Rui Couto (rui@cais.example) mas afinal não posso.',
    'Alice, ti presenterei Marta Neri (marta@seta.example) se il progetto parte davvero.',
    'Alice, ti presento Marta Neri (marta@seta.example)? Dimmi tu.',
    'Alice, ti presento Marta Neri (marta@seta.example). Anzi no, lascia stare, è in maternità.',
    'Alice, ik zou je kunnen voorstellen aan Jan van Dijk (jan@dijk.example), lijkt je dat wat?',
    'Alice, ik stel je voor aan Jan van Dijk (jan@dijk.example). Nee, bij nader inzien toch maar niet.',
    'Alice, ik vraag het Jan van Dijk (jan@dijk.example) eerst even, dan stel ik je voor.',
    'Alice, I wish I could introduce you to Kay Strand (kay@volt.example) but we fell out.',
    "Alice, when you've finished the drawings I'll introduce you to Kay Strand (kay@volt.example).",
    "Alice, ignore my last mail. I said I'd introduce you to Kay Strand (kay@volt.example) and I shouldn't have.",
    "Alice, I'll introduce you to Kay Strand. It's kay@volt.example or kay@ampere.example, one of them bounces.",
    'Alice, I keep meaning to introduce you to Olu Bankole (olu@drum.example). Remind me after Easter?',
    "Alice, I told Ife I'd introduce her to Olu Bankole (olu@drum.example), not you, sorry.",
    "Alice, Olu Bankole (olu@drum.example) asked me whether I'd introduce you. What shall I tell him?",
    "Alice, I'm introducing you to Olu Bankole, olu@drum.example. EDIT: no I'm not, he just moved to Perth.",
    'Alice, an introduction to Olu Bankole (olu@drum.example) is the last thing you need this week.',
    "Alice, I'd gladly introduce you to Olu Bankole (olu@drum.example) were it not for the lawsuit.",
    'Alice, thanks for introducing me to Olu Bankole (olu@drum.example). Lovely man.',
    'Alice, who was it that should introduce you to Olu Bankole (olu@drum.example)? Me or Ife?',
    'Alice, hmm. I may introduce you to Olu Bankole (olu@drum.example), I may not. Depends on his mood.',
    "Alice, if it's any use to you I can introduce you to Olu Bankole (olu@drum.example). Just shout.",
    'Liebe Alice, ich würde dich ja gern Hanne Voss (h.voss@zahn.example) vorstellen, nur fürchte ich, sie will gerade niemanden sehen.',
    'Liebe Alice, soll ich dich mit Hanne Voss (h.voss@zahn.example) bekannt machen oder kennt ihr euch schon?',
    'Liebe Alice, ich stelle dich Hanne Voss (h.voss@zahn.example) vor, wenn die Praxis wieder offen ist.',
    'Liebe Alice, Karl wollte dich Hanne Voss (h.voss@zahn.example) vorstellen, hat er das getan?',
    'Alice, je te présenterai Yann Le Bihan (yann@voile.example) quand il sera rentré de mer.',
    "Alice, j'hésite à te présenter Yann Le Bihan (yann@voile.example), il est débordé.",
    "Alice, je t'avais présenté Yann Le Bihan (yann@voile.example) l'an dernier, tu te souviens ?",
    'Alice, te presentaría a Pilar Soto (pilar@faro.example) pero está muy enferma.',
    'Alice, ya te presenté a Pilar Soto (pilar@faro.example) en la feria, ¿no?',
    'Alice, dudo si presentarte a Pilar Soto (pilar@faro.example). Ya veré.',
    'Alice, estou a pensar apresentar-te o Nuno Brito (nuno@vinha.example), o que dizes?',
    'Alice, apresento-te o Nuno Brito (nuno@vinha.example) assim que a vindima acabar.',
    "Alice, ti presenterei Enzo Riva (enzo@forno.example) appena torna dall'ospedale.",
    "Alice, non so se presentarti Enzo Riva (enzo@forno.example): è un po' orso.",
    'Alice, ik twijfel of ik je aan Piet de Wit (piet@molen.example) moet voorstellen.',
    'Alice, ik had je aan Piet de Wit (piet@molen.example) willen voorstellen, maar hij stopt ermee.',
    'Alice, ik stel je voor aan Piet de Wit (piet@molen.example) zodra de molen weer draait.',
    "Alice, I've half a mind to introduce you to Olu Bankole (olu@drum.example). Tell me it's a good idea.",
    "Alice, nobody has asked Olu Bankole (olu@drum.example) and I won't introduce you unless he offers.",
    "Alice, I'll introduce you to Olu Bankole (olu@drum.example). Wait, he retired. Sorry, leave it with me, I'll find you a better one.",
    'Alice, fancy an introduction to Olu Bankole (olu@drum.example)?',
  ])('%s', text => expect(goesAhead(understand({ to: [alice], cc: [intro], text }))).toBe(false))
})

describe('to the service alone as well', () => {
  test.each([
    "Lea Frost (lea@x.example) wants to meet Kay Strand (kay@volt.example) but I'm not sure I should. Let me think about it.",
    "Don't introduce Lea Frost (lea@x.example) to Kay Strand (kay@volt.example) yet.",
    'I already introduced Lea Frost (lea@x.example) to Olu Bankole (olu@drum.example) by phone, no need to do anything.',
    'Would it be wise to introduce Lea Frost (lea@x.example) to Olu Bankole (olu@drum.example)?',
  ])('%s', text => expect(goesAhead(direct(text))).toBe(false))
})

describe('and on top of what is forwarded', () => {
  const forwarded = (top: string) =>
    promise({
      to: [intro],
      subject: 'Fwd: A favour',
      text: `${top}\n\n---------- Forwarded message ---------\nFrom: Alice Archer <alice@archer.example>\nDate: Mon, Jan 3, 2028 at 9:12 AM\nSubject: A favour\nTo: Dana Dale <dana@dale.example>\n\nHi Dana,\n\nwould you introduce me to somebody who knows about lights?`,
    })
  test.each([
    "Kay Strand (kay@volt.example) would be the one, but I'm not convinced she'd want this. Thoughts?",
    "Maybe for Kay Strand, kay@volt.example? I'll think about it.",
    "Should we trouble Olu Bankole (olu@drum.example) with this? I'm in two minds.",
    "I was going to send this to Olu Bankole (olu@drum.example) but Alice tells me she's sorted.",
  ])('%s', top =>
    expect(forwarded(top)).toMatchObject({ targets: [], requesters: [{ address: alice.address }] }),
  )
  test.each([
    [
      'Please send this to Kay Strand, kay@volt.example. She has exactly the workshop Alice needs.',
      ['kay@volt.example'],
    ],
    ['For Kay Strand (kay@volt.example). Not sure I told you, she wired my house.', ['kay@volt.example']],
    ['Bitte an Peter Hahn weitergeben, p.hahn@orgelbau.example', ['p.hahn@orgelbau.example']],
    ['Para Ana Gil, ana@huerta.example. Ella sabe de esto más que nadie.', ['ana@huerta.example']],
    ["Over to Olu Bankole <olu@drum.example>, please ask him if he'd like to.", ['olu@drum.example']],
    [
      'Please introduce Alice to Olu Bankole (olu@drum.example) and to Ife Cole (ife@harp.example).',
      ['olu@drum.example', 'ife@harp.example'],
    ],
  ])('but not: %s', (top, meant) =>
    expect(forwarded(top).targets.map(({ address }) => address)).toEqual(meant),
  )
})

describe('a refusal before the promise is about something else, and after it about the promise', () => {
  test.each([
    ["I can't. Sorry. But I'll introduce you to Bob Lee (bob@lee.example).", true],
    ["I'll introduce you to Bob Lee (bob@lee.example). Sorry, I can't.", false],
    ['Forget that. I will introduce you to Bob Lee (bob@lee.example).', true],
    ['I will introduce you to Bob Lee (bob@lee.example). Forget that.', false],
    ['No puedo ir. Te presento a Bob Lee (bob@lee.example).', true],
    ['Te presento a Bob Lee (bob@lee.example). No puedo, perdona.', false],
    ['Non posso venire, ma ti presento Bob Lee (bob@lee.example).', true],
    ['Ti presento Bob Lee (bob@lee.example). Non posso, scusa.', false],
  ])('%s', (text, ahead) => expect(copied(text).targets.length > 0).toBe(ahead))
})
