import { describe, expect, test } from 'vitest'
import { addresses, alice, copied, intro, understand } from './dana.ts'

describe('whoever is only on the way is never asked, in any language', () => {
  test.each([
    `Alice, Carol (carol@x.example) has promised to introduce you to someone at Corp.`,
    `I met Carol (carol@x.example) at the fair. I'll do the intro to Bob tomorrow.`,
    `Carol (carol@x.example) wants me to introduce you to Bob Lee.`,
    `My colleague Carol (carol@x.example) is on holiday, so I will introduce you to Bob Lee myself.`,
    `Je demande à Carole (carole@x.example) de te présenter Bob.`,
    `Carole (carole@x.example) va te présenter à Bob Lee.`,
    `Carol (carol@x.example) stellt dir Bob Lee vor.`,
    `Carol (carol@x.example) wird dich mit Bob bekannt machen.`,
    `Frag bitte Carol (carol@x.example), sie kann dich vorstellen.`,
    `Carolina (carolina@x.example) te va a presentar a Bob.`,
    `Carla (carla@x.example) ti presenterà Bob, in contatto con tutti.`,
    `Kees (kees@x.example) stelt je voor aan Bob.`,
    `Кэрол (carol@x.example) познакомит тебя с Бобом.`,
    `Попроси Кэрол (carol@x.example) познакомить тебя с Бобом.`,
    `キャロルさん（carol@x.example）がボブさんを紹介してくれます。`,
    `Carol (carol@x.example) seni Bob ile tanıştırmak istiyor.`,
    `Karolina (karolina@x.example) chce przedstawić Cię Bobowi.`,
    `Carol (carol@x.example) vill presentera dig för Bob.`,
    `Please write to Carol (carol@x.example) so she can introduce you to Bob.`,
    `Ask Carol (carol@x.example) to introduce you.`,
    `Carol (carol@x.example) is the one who can put you in touch with Bob Lee.`,
    `I got your details from Carol (carol@x.example) and would like to introduce you to Bob.`,
    `I'll introduce you to Bob. Carol (carol@x.example) is in copy of the contract, not of this.`,
    `We were introduced by Carol (carol@x.example), remember? I will introduce you to our CFO.`,
    `I'll introduce you to Bob through Carol (carol@x.example).`,
    `I'll introduce you to Bob's boss, Carol will send it. Bob is bob@corp.example.`,
    `I'd love to introduce you to Bob, but Carol (carol@x.example) asked me to wait.`,
    `I'm introducing you to Bob next week; until then talk to Carol (carol@x.example).`,
    `I will introduce you to Carol's brother. She is carol@x.example.`,
    `Te presentaré a Bob cuando Carla (carla@x.example) vuelva.`,
    `Ich stelle dir Bob vor, sobald Carol (carol@x.example) zurück ist.`,
    `Je te présenterai Bob dès que Carole (carole@x.example) sera rentrée.`,
    `I was going to introduce you to Bob (bob@corp.example) but he left the company.`,
    `I introduced you to Bob (bob@corp.example) last year, how did it go?`,
    `Bob (bob@corp.example) said no, so I won't be introducing you.`,
    `我会请卡罗尔（carol@x.example）介绍你认识鲍勃。`,
    `캐롤 님(carol@x.example)이 밥 님을 소개해 줄 거예요.`,
  ])('%s', text => {
    const reading = understand({ to: [alice], cc: [intro], text })
    expect(reading.is === 'promise' ? reading.targets : []).toEqual([])
  })
})

describe('not everybody with an address is meant', () => {
  test.each([
    ["I'll introduce you to Bob (bob@corp.example). Please cc billing@dale.example on the invoice."],
    ["I'll introduce you to Bob (bob@corp.example - not bob@old.example any more)."],
    ["I'll introduce you to Bob (bob@corp.example). My assistant Jane (jane@dale.example) will find a time."],
    ["I'll introduce you to Bob (bob@corp.example). My new address is dana@new.example."],
    [
      "I had to talk to Carol (carol@corp.example) about it, so only now I'll introduce you to Bob (bob@corp.example).",
    ],
    [
      "I'll introduce you to Bob (bob@corp.example).\n\nBest regards,\nDana Dale\nDale & Co\ndana@private.example | jane@dale.example",
    ],
    [
      "I'll introduce you to Bob (bob@corp.example).\n\nThis e-mail and any attachments are confidential. Write to legal@dale.example.",
    ],
    ["I'll introduce you to Bob (bob@corp.example), dana@dale.example and intro@kept.test are on this mail."],
  ])('%s', text => expect(addresses(copied(text).targets)).toEqual(['bob@corp.example']))

  test('a postscript is no signature', () =>
    expect(
      copied("I'll introduce you to Bob.\n\nBest,\nDana\n+1 555 0100\n\nPS: Bob is on bob@corp.example")
        .targets,
    ).toHaveLength(1))
})

describe('copied, an introducer who does not know yet is asked: which address, whose, when or whether', () => {
  test.each([
    "I'd like to introduce you to Sam at Quayside (sam.ody@quay.example, sam.irons@quay.example).",
    "I'll introduce you to Ruth: ruth@mill.example / ruth@weir.example.",
    'Let me introduce you to one of the Harrys (harry@mill.example).',
    "I'll connect you with Olive, whichever address works: olive@mill.example, olive@weir.example",
    "I'd like to introduce you to Bob Lee (bob@corp.example, I think).",
    'Let me introduce you to Bob Lee, bob@corp.example if I remember right.',
    "I'll introduce you to Bob Lee (bob@corp.example?).",
    'Ich stelle dir Bob Lee vor, bob@corp.example, glaube ich.',
    'Je te présente Bob Lee, bob@corp.example je crois.',
    'Te presento a Bob Lee (bob@corp.example, creo).',
    "I'll introduce you to Mona and Peter Quill, they share quill@mill.example.",
    "I'll introduce you to Owen and his boss, owen@mill.example.",
    "I'll introduce you to Rita Moss (jack.stone@mill.example).",
    'Remind me to introduce you to Bob Lee, bob@corp.example.',
    "Some day I'll introduce you to Bob Lee, bob@corp.example.",
    "One of these days I'll introduce you to Bob Lee, bob@corp.example.",
    'One day I should introduce you to Bob Lee (bob@corp.example).',
    "I'll introduce you to Bob Lee (bob@corp.example) sometime.",
    'Eines Tages stelle ich dir Bob Lee (bob@corp.example) vor.',
    'Un jour je te présente Bob Lee (bob@corp.example).',
    'Algún día te presento a Bob Lee (bob@corp.example).',
    "I'll introduce you to Bob Lee (bob@corp.example), or not.",
    'You asked me to introduce you to Bob Lee (bob@corp.example). Not going to happen.',
    "I'll introduce you to Bob Lee (bob@corp.example). I was joking.",
    'You wanted me to introduce you to Bob Lee (bob@corp.example). Let me sleep on it.',
    "I'll introduce you to Bob Lee (bob@corp.example), but only once the contract is signed.",
    "I'll introduce you to Bob Lee (bob@corp.example) only after the fair.",
    "I'll introduce you to Bob Lee (bob@corp.example). Don't tell him before Monday.",
    'Ich wollte dich mit Bob Lee (bob@corp.example) bekannt machen, aber er ist im Urlaub.',
    'Ik zou je graag voorstellen aan Bob Lee (bob@corp.example), maar hij is ziek.',
    'Gostava de te apresentar ao Bob Lee (bob@corp.example), mas ele está fora.',
    'Quería presentarte a Bob Lee (bob@corp.example), pero está de viaje.',
    'Je voulais te présenter Bob Lee (bob@corp.example), mais il est parti.',
    'Volevo presentarti Bob Lee (bob@corp.example), ma è in ferie.',
  ])('%s', text => expect(copied(text)).toMatchObject({ requesters: [alice], targets: [] }))
})

describe('copied, what only sounds like hesitation is sure', () => {
  test.each([
    "I'd like to introduce you to Bob Lee (bob@corp.example), I think he can help.",
    'You asked me to introduce you to Bob Lee (bob@corp.example), so here goes.',
    "I'll introduce you to Bob Lee (bob@corp.example). He actually runs the yard.",
    "I'll introduce you to Bob Lee (bob@corp.example). It isn't bob@old.example.",
  ])('%s', text => expect(addresses(copied(text).targets)).toEqual(['bob@corp.example']))

  test('two with a name each are two', () =>
    expect(
      addresses(
        copied("I'll introduce you to Bob Lee (bob@corp.example) and Carla Moos (carla@moos.example).")
          .targets,
      ),
    ).toEqual(['bob@corp.example', 'carla@moos.example']))
})
