import { describe, expect, test } from 'vitest'
import { addresses, alice, copied, direct, understand } from './dana.ts'

/** In these mails whoever has an address at `right.example` is meant, and nobody else. */
const meant = (text: string) => [...new Set(text.toLowerCase().match(/[\w.+-]+@right\.example/g))]

describe('copied, people promise in their own words, and it is plain whom they mean', () => {
  test.each([
    'Alice, as promised: Bob Lee, bob@right.example. He runs the kiln and is expecting nothing.',
    "Alice, the person I was telling you about is Bob Lee, bob.lee@right.example. He'll be glad to hear from you.",
    'Sure thing Alice, doing it now. Bob’s address is b.lee@right.example.',
    "Gladly. Sunniva is on sunniva.moe@right.example, consider yourselves introduced (well, once she agrees, that's how this works).",
    'Alice I am introducing you to my nephew Bob Lee who just bought the old mill, his email is boblee77@right.example. He needs a roof.',
    "Not Holt, he never answers. I'll introduce you to Bob Lee instead. bob@right.example. He is doing six roofs as we speak",
    "No. I'll introduce you, it is Bob Lee <bob@right.example> since spring, and he is short of testers.",
    'Introducing you to Bob Lee who welds for half the county: bob@right.example. I copy my partner just so she knows.',
    "As promised I'd like to introduce you to Mrs Right in the valley, she writes perfect French: rosa@right.example",
    'ALICE,\n\nINTRODUCING YOU TO MY ROOFER, BOB LEE, BOB@RIGHT.EXAMPLE. HE FOUND THE HOLE THE OTHERS MISSED.\n\nDANA',
    'may I introduce you to the one who understands this:\n\n  =?iso-8859-1?Q?J=F6rgen_Moe?= <jorgen@right.example>\n\nHe answers slowly.',
    'Alice - Bob Lee (bob@right.example). Bob built the thing you are after. Enjoy!',
    "Here's Bob: bob.lee@right.example. Tell him about the barn.",
    'Bob Lee is the man for this, bob@right.example. Three barns on his books and no carpenter.',
    "Alice, the baker I mentioned is Bob Lee (bob@right.example). You'll like each other.",
    "You asked who does our hives: it's Bob Lee, bob@right.example. He loves talking about them.",
    'You wanted a lawyer who speaks Welsh. Bob Lee, bob@right.example, does, and he owes me a favour.',
    'Alice, let me get you two talking: Bob Lee, bob@right.example, runs the co-op I told you about.',
    'I think you and Bob should talk. He is at bob@right.example and he has the same problem from the other end.',
    'Alice, you really should meet my neighbour Bob. bob.lee@right.example is where he reads mail.',
    'Time you met Bob. bob@right.example. He breeds the sheep, you spin the wool.',
    "Right, here goes. Bob Lee runs the print shop on the quay. You'll find him at bob@right.example.",
    "I'd love for you to meet Bob Lee - bob@right.example - who has the biggest collection of tin toys I know.",
    'I want to connect the two of you: Bob Lee <bob@right.example> has been looking for exactly your sort of clay.',
    'Good to see you on Sunday! I said I would put you onto Bob Lee. He reads bob@right.example every day.',
    "Alice, I'm going to hand you over to Bob Lee (bob@right.example), who knows far more than I do.",
    'hi alice! bob lee here is your guy: bob@right.example, he does vans',
    'Alice, allow me: Bob Lee (bob@right.example), cooper. Bob makes barrels; you make cider.',
    'It gives me great pleasure to present Mr Bob Lee (bob@right.example), of whom I spoke at dinner.',
    'Dear Alice, I have the honour of introducing Professor Bob Lee, whose address is bob@right.example.',
    'Further to our call, please find below the contact of my colleague Bob Lee: bob@right.example. He heads procurement.',
    'Alice, Bob Lee might be just the person. He is the vet at the zoo, bob@right.example. I will introduce you.',
    'Introducing: Bob Lee\nEmail: bob@right.example\nRole: head gardener\nWhy: your seeds, his greenhouse',
    'Name: Bob Lee\nE-mail: bob@right.example\nHe would like to see your kites.',
    "Alice, I've been meaning to do this for weeks. Bob Lee (bob@right.example) collects your grandfather's maps.",
    "Sorry this took so long. You're looking for a sexton, Bob Lee at bob@right.example is a sexton. Done.",
    'Alice: meet my old teacher, Mr Lee. His address: bob@right.example. He taught me everything about bees.',
    'Following up on Tuesday: the intro to Bob Lee, bob@right.example, who leads the lab in Leeds.',
    'Connecting you with Bob. (bob@right.example) He has two spare looms.',
    'I told you about Bob, the organ builder. Here is how to reach him: bob@right.example. I am copying the intro service so that he is asked first.',
    "I'm not going to explain, just trust me: Bob Lee, bob@right.example, is who you need to talk to.",
    "I don't know why I never thought of this before: you must meet Bob Lee, bob@right.example.",
    "Can't believe you two haven't met. Bob Lee, bob@right.example, restores clocks and you break them.",
    'Alice, the beekeeper: bob.lee@right.example (Bob). He has eleven hives and nobody to talk to.',
    'Happy to make the connection. Bob Lee | Head of Wine | bob@right.example',
    'Alice, you and Bob Lee (bob@right.example) have both lost a ferry to the same rock. Please talk.',
    'Please take this as an introduction to Bob Lee, bob@right.example, farrier, who shoes my two.',
    'Of course I will. Bob is easiest to get by mail, bob.lee@right.example; he hates the phone.',
    'Alice, my cousin Bob would love your advice on goats. He is bob@right.example. I promised him too.',
    "Alice, this is the email where I finally introduce you to Bob Lee. He's on bob@right.example and he's lovely.",
    'I am putting you in contact with our verger, Bob Lee; bob@right.example will find him.',
    'Alice, hereby introduced, subject to his consent: Bob Lee, bob@right.example.',
    'Meet Bob, who roasts the best coffee north of the river. You can get hold of him via bob@right.example.',
    "Alice,\n\nBob Lee\nbob@right.example\n\nHe's the one with the boat.\n\nDana",
    'Alice - I promised you a plumber. My plumber: Bob Lee, bob@right.example.',
    "I've promised you an introduction to the choir director. She is called Roberta Lee, bob@right.example, and needs basses.",
    "I'll let Bob Lee (bob@right.example) know you're looking for a stage, meanwhile consider this the introduction.",
    "Let's get you to Bob Lee, he's the harbour master, bob@right.example.",
    'Alice, Bob. Bob, Alice. Bob is on bob@right.example.',
    'As we discussed, I would recommend Bob Lee (bob@right.example) for the choir. Introduction herewith.',
    'Introducing you to Bob (bob@right.example) and his colleague Rosa (rosa@right.example).',
    "I'd like you to meet two people: Bob Lee, bob@right.example, and Rosa Diaz, rosa@right.example.",
    'Intro to my goat people, Bob Lee bob@right.example and Rosa Diaz rosa@right.example . dont write to Carl at carl@wrong.example he sold up.',
    "I'll introduce you to Bob Lee, bob@right.example. He left wrong.example, so not bob@wrong.example.",
    'Meet Bob Lee: bob@right.example. His PA Rosa (rosa@wrong.example) minds his diary.',
    'Meet Bob Lee (bob@right.example). Old address bob@wrong.example is dead.',
    "Connecting you with Bob Lee, bob@right.example. The office line is office@wrong.example, don't bother with it.",
    "Alice, Bob Lee's address is bob@right.example. My own new one is dana@wrong.example, by the way.",
    'Here is the introduction I promised! The indigo lady is called Rosa Diaz, rosa@right.example. She teaches on Tuesdays.\n\nLove Dana\n\n*** The Patchwork Post - every month. Subscribe: news@wrong.example  Unsubscribe: leave@wrong.example ***',
    "I'll introduce you to Bob Lee (bob@right.example). If you need my invoice details, they are at billing@wrong.example.",
  ])('%s', text => expect(addresses(copied(text).targets)).toEqual(meant(text)))

  test.each([
    'Hi Alice, versprochen ist versprochen, ich mach dich mal mit Olaf bekannt, olaf.brand@right.example. Der baut dir den Ofen um',
    'Hallo Alice, ich bring dich mit meinem Förster zusammen, Veit Urban, veit.urban@right.example. Er hat Eiche liegen und keine Lust auf China.',
    'Liebe Alice, wie versprochen die Adresse von Olaf Brand: olaf@right.example. Er freut sich auf deine Nachricht.',
    'Alice, Olaf Brand (olaf@right.example) sucht genau so jemanden wie dich. Ich stelle euch hiermit vor.',
    'Sehr geehrte Frau Archer, gerne vermittle ich Ihnen den Kontakt zu Herrn Brand, olaf.brand@right.example.',
    'Alice, du solltest Olaf kennenlernen. Seine Mail: olaf@right.example. Er hat die Halle, du die Maschinen.',
    'Der Mann heißt Olaf Brand und ist unter olaf@right.example zu erreichen. Ich mache euch bekannt.',
    'Chère Alice, comme promis, voici Odile Brun (odile@right.example), qui dirige la bibliothèque.',
    'Alice, il faut que tu rencontres Odile : odile@right.example. Elle cherche une relieuse.',
    'Bonjour Alice, je te fais rencontrer Odile Brun, odile@right.example, ma voisine de palier.',
    'Je vous présente volontiers à Odile Brun. Attention, plus o.brun@wrong.example : elle a monté sa maison, écrivez-lui à odile@right.example. Elle cherche des catalogues.',
    'Tu voulais une luthière : Odile Brun, odile@right.example. Son adresse est bonne, elle répond le soir.',
    'Querida Alice, lo prometido es deuda: Olga Ruiz, olga@right.example. Lleva el archivo del puerto.',
    'Alice, tienes que conocer a Olga Ruiz (olga@right.example), que busca una ilustradora.',
    'Hola Alice, te paso el contacto de Olga: olga.ruiz@right.example. Os presento por aquí.',
    'Alice, a Olga la encuentras en olga@right.example. Quedáis presentadas.',
    'Bom dia Alice,\n\nApresento-lhe o Eng. Vasco Teles (vasco.teles@right.example), responsável pelas obras do molhe.',
    'Alice, prometido é devido: o Vasco Teles está em vasco@right.example e precisa de mergulhadores.',
    'Oi Alice, te apresento o Vasco, vasco@right.example, meu vizinho que faz barcos.',
    'Ciao Alice, come promesso ti metto in contatto con Ornella Neri: ornella@right.example. Cerca una sarta.',
    'Alice, devi conoscere Ornella Neri (ornella@right.example), fa il miele più buono della valle.',
    'Alice, ecco Ornella: ornella.neri@right.example. Vi presento volentieri.',
    'Dag Alice, zoals beloofd: Gijs Prins, gijs@right.example. Hij zit letterlijk in het donker.',
    'Hoi Alice, je moet Gijs Prins eens leren kennen, gijs@right.example. Hij heeft de zaal, jij het licht.',
    'Alice, hierbij breng ik je in contact met mijn buurman Gijs (gijs@right.example).',
    'Hej Alice, som utlovat: Sigrid Moe, sigrid@right.example. Hon har segelverkstaden.',
    'Cześć Alice, tak jak obiecałam: Ola Nowak (ola@right.example), prowadzi pracownię.',
    'アリス様\n\nお世話になっております。先日お約束した通り、越前の和紙職人、山岸誠さん（makoto@right.example）をご紹介します。３０年の紙の商社を探していらっしゃいます。\n\n中村',
  ])('%s', text => expect(addresses(copied(text).targets)).toEqual(meant(text)))

  test('in a reply whose subject speaks of the introduction', () =>
    expect(
      addresses(
        copied('Gladly, here you go: Bob Lee, bob@right.example. Good luck!', {
          subject: 'Re: Intro to Bob?',
          inReplyTo: ['<1@archer.example>'],
        }).targets,
      ),
    ).toEqual(['bob@right.example']))
})

describe('direct, people ask in their own words', () => {
  test.each([
    'who: Bettina Lowe <bettina@left.example>,\nto: Ivo Marin <ivo@right.example>,\n\nBettina bakes 900 loaves a day and wants spelt. Ivo mills spelt.',
    'Dana Wex (dana@left.example) asked me whether I could introduce her to Professor Ole Tangen at the fjord institute. His address is ole.tangen@right.example. Please go ahead.',
    'Kun je Lotte Smeets <lotte@left.example> voorstellen aan Gijs Prins\n<gijs@right.example>? Lotte ontwerpt licht, Gijs zit in het donker.',
    'Kannst du bitte Lotte Smeets <lotte@left.example> mit Gijs Prins <gijs@right.example> bekannt machen?',
    'Peux-tu présenter Lotte Smeets <lotte@left.example> à Gijs Prins <gijs@right.example> ?',
    '¿Puedes presentar a Lotte Smeets <lotte@left.example> a Gijs Prins <gijs@right.example>?',
    'Puoi presentare Lotte Smeets <lotte@left.example> a Gijs Prins <gijs@right.example>?',
    'Podes apresentar a Lotte Smeets <lotte@left.example> ao Gijs Prins <gijs@right.example>?',
    'Put Lotte Smeets (lotte@left.example) in touch with Gijs Prins (gijs@right.example).',
    'Lotte Smeets <lotte@left.example> meet Gijs Prins <gijs@right.example>',
    'lotte@left.example ↔ gijs@right.example',
    'Requester: Lotte Smeets, lotte@left.example\nTarget: Gijs Prins, gijs@right.example',
    'I promised Lotte Smeets (lotte@left.example) an introduction to Gijs Prins (gijs@right.example). Both are potters.',
    'Lotte (lotte@left.example) wants to meet Gijs, who is at gijs@right.example.',
    'Please introduce Lotte Smeets to Gijs Prins. Lotte is lotte@left.example, Gijs is gijs@right.example.',
  ])('%s', text =>
    expect(direct(text)).toMatchObject({
      requesters: [{ address: text.toLowerCase().match(/[\w.+-]+@left\.example/)![0] }],
      targets: meant(text).map(address => ({ address })),
    }),
  )
})

test('too late for everybody who has it, whoever is greeted', () =>
  expect(
    addresses(
      (
        understand({
          to: [alice],
          cc: [{ address: 'bob@corp.example', name: 'Bob Lee' }, { address: 'intro@kept.test' }],
          text: 'Dear Alice,\n\nPlease meet Bob Lee, copied here, who has the ledgers.\n\nDana',
        }) as { requesters: { address: string }[] }
      ).requesters,
    ),
  ).toEqual([alice.address, 'bob@corp.example']))
