/** Promises that need no question: what looks like doubt in them is none. */
import { describe, expect, test } from 'vitest'
import { addresses, alice, copied, direct, promise } from './dana.ts'

describe('copied, whom it names is asked at once: politeness, reasons and old addresses leave nothing open', () => {
  test.each([
    [
      "Alice, I'd love for you to get to know Bob Lee, the bookbinder who restored our parish registers. Write-ups of his work are everywhere. He's at bob@lee.example.\n\nDana",
      ['bob@lee.example'],
    ],
    [
      "Alice,\n\nI'm introducing you to my sister Edna Dale (edna@dale.example). She keeps bees and could use your help with the labels.\n\nD",
      ['edna@dale.example'],
    ],
    [
      'Alice, let me introduce you to my colleague Tim Orr, tim@dale.example, who runs our warehouse. Kept will ask him first.',
      ['tim@dale.example'],
    ],
    [
      "Alice, happy to introduce you to Kay Strand (kay@volt.example); once she says yes you'll both get a mail.",
      ['kay@volt.example'],
    ],
    [
      'Alice, I will introduce you to Kay Strand, kay@volt.example. If she agrees, you will hear within three days. She might have work for you.',
      ['kay@volt.example'],
    ],
    [
      "Alice - remember the electrician from the fete? Kay Strand. I'm putting you two in touch. kay@volt.example is best, she's hopeless on the phone.",
      ['kay@volt.example'],
    ],
    [
      "Alice, I can't wire a plug myself, but I'll put you in touch with Kay Strand (kay@volt.example), who can.",
      ['kay@volt.example'],
    ],
    [
      "Alice, I'll introduce you to Kay Strand. Her old address kay@ampere.example bounces these days, so it's kay@volt.example now.",
      ['kay@volt.example'],
    ],
    [
      "Alice, I'm introducing you to Kay Strand: kay@volt.example (office@volt.example is answered by nobody).",
      ['kay@volt.example'],
    ],
    [
      "Alice, I'm introducing you to Kay Strand (kay@volt.example) from lighting and Moe Field (moe@volt.example) from sound.",
      ['kay@volt.example', 'moe@volt.example'],
    ],
    [
      'Alice, as promised, two people you should talk to:\n\n- Kay Strand, kay@volt.example, lighting\n- Moe Field, moe@field.example, sound\n\nCheers',
      ['kay@volt.example', 'moe@field.example'],
    ],
    [
      "Alice! You asked who lit the cathedral. That was Kay Strand. I'll introduce you. Her address is kay@volt.example and she answers at night.",
      ['kay@volt.example'],
    ],
    [
      "Dear Alice,\n\nthe harbour master's niece, Kay Strand, lights ships for a living. I have pleasure in introducing you to her: kay@volt.example.\n\nKind regards,\nDana",
      ['kay@volt.example'],
    ],
    [
      "Alice, I'd like to introduce you to Father Ben Ashe (father.ben@abbey.example), the abbey's archivist. I thought you might enjoy meeting a man who reads Carolingian hands.",
      ['father.ben@abbey.example'],
    ],
    [
      'Hi Alice, allow me to introduce Dr. B. Okoro, the vet who saw to our mare: b.okoro@clinic.example',
      ['b.okoro@clinic.example'],
    ],
    [
      "Alice, no promises about her mood, but here she is: I'm introducing you to Kay Strand, kay@volt.example.",
      ['kay@volt.example'],
    ],
    [
      "Alice, sorry for the delay, the lambs came early. I'll introduce you to Kay Strand now, kay@volt.example. I can't make Saturday by the way.",
      ['kay@volt.example'],
    ],
    [
      'Alice, connecting you with Kay Strand <kay@volt.example>. Let me know how it goes!',
      ['kay@volt.example'],
    ],
    [
      "Alice, I asked around and everybody says Kay Strand. I'd like to connect you with her - kay@volt.example. If you have any trouble finding the barn, ring me.",
      ['kay@volt.example'],
    ],
    [
      "Alice, if anybody can light a barn it's Kay Strand, and I'm glad to introduce you to her: kay@volt.example",
      ['kay@volt.example'],
    ],
    [
      "Hi Alice, Kay Strand (kay@volt.example) is somebody I'd like you to meet. Should be a good match, and there's no hurry.",
      ['kay@volt.example'],
    ],
    [
      'Alice, I promised you an intro to Kay Strand. Here it is. She reads kay@volt.example morning and evening; my other address, by the way, is dana@attic.example.',
      ['kay@volt.example'],
    ],
    [
      "Alice, forgive the silence. I'll introduce you to Kay Strand (kay@volt.example). Don't forget to tell her about the mill, and forget the quote from Brightman's, they're robbers.",
      ['kay@volt.example'],
    ],
    [
      "Alice, I'd like to introduce you to Kay Strand, kay@volt.example, before I forget again! She's not cheap but she's good.",
      ['kay@volt.example'],
    ],
    [
      "Alice, so the drummer. Olu Bankole, olu@drum.example, tours with the big band. I'm introducing you because you need rhythm and he needs a rehearsal room.",
      ['olu@drum.example'],
    ],
    [
      'Morning Alice! Following our chat at the crematorium (sorry, odd place to talk shop) let me connect you with Olu Bankole at olu@drum.example.',
      ['olu@drum.example'],
    ],
    [
      "Alice,\n\nQuick intro to Olu Bankole (olu@drum.example).\n\nWhy: he's on the licensing board and you want a licence.\n\nDana",
      ['olu@drum.example'],
    ],
    [
      'Alice - introducing Olu Bankole. If I remember rightly you both studied in Delft. olu@drum.example',
      ['olu@drum.example'],
    ],
    [
      "I'm doing what I said I'd do, Alice. Olu Bankole, olu@drum.example. He left the navy in June, he's at home all day.",
      ['olu@drum.example'],
    ],
    [
      "Alice, my brother-in-law Olu Bankole would be glad of someone to argue with about sourdough, so I'm introducing you. olu@drum.example",
      ['olu@drum.example'],
    ],
    [
      "Alice, my husband Olu (olu@dale.example) is the one with the trailer, I'll introduce you properly by this mail.",
      ['olu@dale.example'],
    ],
    [
      "Alice, let me introduce you to Olu. He's Olu Bankole, olu@drum.example; please don't write to his secretary (pa@drum.example), she'll only lose it.",
      ['olu@drum.example'],
    ],
    [
      "Alice, I'd like to introduce you to Olu Bankole (olu@drum.example). We met when we were both juniors at the hospital and when I had nobody he gave me a sofa.",
      ['olu@drum.example'],
    ],
    [
      "Alice, I'm introducing you to Olu Bankole, olu@drum.example. When you two meet, ask about the goose.",
      ['olu@drum.example'],
    ],
    [
      "Alice, since you can't find a drummer anywhere I'll introduce you to Olu Bankole - olu@drum.example. He never says no to a wedding.",
      ['olu@drum.example'],
    ],
    [
      "Alice, three things. The hall is booked. The caterer is paid. And I'm introducing you to both my musicians, Olu Bankole <olu@drum.example> and Ife Cole <ife@harp.example>.",
      ['olu@drum.example', 'ife@harp.example'],
    ],
    [
      "Alice, I'm introducing you to Olu Bankole, olu@drum.example, who drums, and Ife Cole, ife@harp.example, who plays the harp.",
      ['olu@drum.example', 'ife@harp.example'],
    ],
  ])('%s', (text, meant) => expect(addresses(copied(text).targets).sort()).toEqual(meant.toSorted()))
})

describe('in blind copy it is no different', () => {
  test.each([
    [
      "Alice, the woman who lights our carols is called Kay Strand and I'd be glad to introduce you. kay@volt.example",
      ['kay@volt.example'],
    ],
    [
      'Alice, meet Kay Strand (kay@volt.example) and her partner Moe Field (moe@field.example). They built the planetarium.',
      ['kay@volt.example', 'moe@field.example'],
    ],
    [
      "Hey Alice, on the drummer question: Olu Bankole. I'll introduce you two. His mail is olu@drum.example",
      ['olu@drum.example'],
    ],
  ])('%s', (text, meant) =>
    expect(promise({ to: [alice], text })).toMatchObject({
      form: 'bcc',
      targets: meant.map(address => ({ address })),
    }),
  )
})

describe('to the service alone, the one is promised to the other, wherever their addresses stand', () => {
  test.each([
    [
      'Lea Frost would love to meet Kay Strand. Lea is on lea@x.example, Kay on kay@volt.example. Could you arrange it please?',
      'kay@volt.example',
    ],
    [
      'Can you please ask Kay Strand (kay@volt.example) whether she would have a word with Lea Frost (lea@x.example)? Lea is restoring a carousel.',
      'kay@volt.example',
    ],
    [
      'Bitte bringt Lea Frost (lea@x.example) mit Kay Strand (kay@volt.example) zusammen, Lea restauriert ein Karussell.',
      'kay@volt.example',
    ],
    [
      'Könntet ihr Lea Frost (lea@x.example) mit Kay Strand (kay@volt.example) bekannt machen? Mein Mann (karl@dale.example) hat beide schon getroffen.',
      'kay@volt.example',
    ],
    [
      'Merci de mettre en relation Lea Frost (lea@x.example) et Kay Strand (kay@volt.example) : un manège à restaurer.',
      'kay@volt.example',
    ],
    [
      'Pourriez-vous présenter Lea Frost (lea@x.example) à Kay Strand (kay@volt.example) ?',
      'kay@volt.example',
    ],
    [
      'Por favor, poned en contacto a Lea Frost (lea@x.example) con Kay Strand (kay@volt.example). Lea restaura un tiovivo.',
      'kay@volt.example',
    ],
    ['Per favore presentate Lea Frost (lea@x.example) a Kay Strand (kay@volt.example).', 'kay@volt.example'],
    [
      'Por favor apresentem a Lea Frost (lea@x.example) ao Kay Strand (kay@volt.example).',
      'kay@volt.example',
    ],
    [
      'Kunnen jullie Lea Frost (lea@x.example) koppelen aan Kay Strand (kay@volt.example)? Lea restaureert een draaimolen.',
      'kay@volt.example',
    ],
    [
      'Kan I præsentere Lea Frost (lea@x.example) for Kay Strand (kay@volt.example)? Hun restaurerer en karrusel.',
      'kay@volt.example',
    ],
    [
      'Please introduce Lea Frost, lea@x.example, who runs a ballroom, and Olu Bankole, olu@drum.example, who drums.',
      'olu@drum.example',
    ],
    [
      'Lea Frost (lea@x.example) needs a drummer. Please introduce her to Olu Bankole (olu@drum.example).',
      'olu@drum.example',
    ],
    [
      'Bitte frage Hanne Voss (h.voss@zahn.example), ob sie mit Lea Frost (lea@x.example) sprechen würde.',
      'h.voss@zahn.example',
    ],
    [
      "Merci de demander à Yann Le Bihan (yann@voile.example) s'il accepterait de parler avec Lea Frost (lea@x.example).",
      'yann@voile.example',
    ],
    [
      'Wil je Piet de Wit (piet@molen.example) vragen of hij met Lea Frost (lea@x.example) wil praten?',
      'piet@molen.example',
    ],
  ])('%s', (text, target) =>
    expect(direct(text)).toMatchObject({
      requesters: [{ address: 'lea@x.example' }],
      targets: [{ address: target }],
    }),
  )
})
