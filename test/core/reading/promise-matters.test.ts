import { describe, expect, test } from 'vitest'
import type { Person } from '../../../core/introduction/state.ts'
import { alice, copied, dan, intro, meant, targets, understand } from './dana.ts'

describe('copied among other matters, which leave nothing open', () => {
  test.each([
    'Alice,\n\nLet me check with my wife first whether the 8th works for dinner.\n\nIn the meantime I am introducing you to Bob Lee (bob@right.example), who buys larch.\n\nDana',
    'Hi Alice, two things:\n1. I might come on Tuesday, perhaps with the dog. Let me know if you would like that.\n2. I’ll introduce you to Bob Lee (bob@right.example). He runs the yard.\n\nDana',
    'I’ll introduce you to Bob Lee (bob@right.example), he runs the yard.\n\nThanks for the book.\n\nAs for Friday, I am not sure whether I can come. Let me ask at the office first.\n\nDana',
    'Alice, meet Bob Lee (bob@right.example), he runs the yard. By the way, if you want the tent back you only have to say the word.\n\nDana',
    'Dev! as promised, intro to Bob Lee at the yard - bob@right.example\n\nmore tmrw, boarding now\nd',
    'I’d like to introduce you to Bob Lee, bob@right.example, very funny.\n\nPlease leave Mr Tan alone for the moment, his wife died.\n\nDana',
    'Alice, no hard feelings about the fee.\n\nTwo things:\n1. I’ve invoiced for October, Sarah in billing (billing@dale.example) can split it if you prefer.\n2. I’m introducing you to Bob Lee <bob@right.example>. He hired three of them.',
    'On the substation I am the wrong person. I will introduce you to Bob Lee at the grid, bob@right.example.',
    'Liebe Alice,\n\nob ich am Samstag kann, weiß ich noch nicht, ich muss erst Jens fragen.\n\nIch stelle dir Jana Wolf vor, jana.wolf@right.example, sie baut Öfen.\n\nDana',
    'Alice,\n\nje ne sais pas encore si je viens samedi, je dois d’abord demander à Luc.\n\nJe te présente Anne Petit, anne@right.example, elle relie des livres.\n\nDana',
    'Alice, te presento a Marta Gil (marta@right.example), que compra lana.\n\nLo del sábado: todavía no sé si puedo, dime si te viene bien el domingo.\n\nDana',
    'Ciao Alice,\n\nsabato forse non posso, fammi sapere se ti va domenica.\n\nTi presento Rita Neri, rita@right.example, restaura mobili.\n\nDana',
  ])('%s', text => expect(targets(text)).toEqual(meant(text)))
  test.each([
    'I’ll introduce you to Bob Lee (bob@right.example).\n\nLet me ask him first, though.\n\nDana',
    'I’ll introduce you to Bob Lee (bob@right.example).\n\nActually no, forget it.\n\nDana',
    'I’ll introduce you to Bob Lee (bob@right.example).\n\nLet me know if you’d like that.\n\nDana',
    'I’ll introduce you to Bob Lee (bob@right.example).\n\nThanks for the book.\n\nI’d rather ring him myself before anybody writes to him.\n\nDana',
    'I’ll introduce you to Bob Lee (bob@right.example).\n\nThanks for the book.\n\nPS: wait, not yet.',
    'I’d like to introduce you to Bob Lee (bob@right.example).\n\nThe invoice is paid.\n\nAbout the introduction: I may not be the right one to make it, let me check first.',
    'I am in two minds whether I should introduce the two of you.\n\nHe is Bob Lee, bob@right.example.\n\nDana',
    'Ich stelle dir Jana Wolf vor, jana.wolf@right.example.\n\nIch frage sie aber vorher.\n\nDana',
    'Je te présente Anne Petit, anne@right.example.\n\nJe lui demande d’abord si elle veut.\n\nDana',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('copied, and the address of whoever is meant is not known', () => {
  test.each([
    'Ok intro to Lev! Its either lev@morozov.example or lev.morozov@score.example, one of them is dead i think.',
    'I’ll introduce you to Clive Rooker (clive@rooker.example) and to the woman who runs the port, whose name I’ve forgotten.',
    'The person to know is Karen Holt (karen@holt.example). I’d rather ring her myself before anybody writes to her. I’ll introduce you next week.',
  ])('%s', text => expect(targets(text)).toEqual([]))
})

describe('copied on a mail to two who know each other', () => {
  const reply = (text: string, more: Person[] = [dan]) =>
    understand({ to: [alice], cc: [...more, intro], text, inReplyTo: ['<before@archer.example>'] })
  test('a reply in which nobody is introduced is about something else', () =>
    expect(
      reply('Works for me. 11:00 at your place, and Dan brings the bread. The van is 2.8 high.').is,
    ).toBe('nobody'))
  test.each([
    'Adding Dan here, who runs the clinic. Dan, Alice has the panels. Over to you both',
    'Alice, I’ll introduce you to Dan, copied here.',
    'Alice, Dan. Dan, Alice. Have fun.',
  ])('but: %s', text => expect(reply(text)).toMatchObject({ is: 'promise', form: 'too-late' }))
})

describe('copied, in a list and among other things', () => {
  test.each([
    'Dear Alice,\n\nAs promised, two introductions:\n\nBob Lee <bob@right.example>, who runs the kiln share. He isn’t much of a talker but his glazes are superb.\n\nGreta Lund <greta@right.example>, who sells into Japan. Don’t be put off by her website.\n\nDana',
    'Alice, both of these, they’ll be asked separately so don’t worry:\n\n- Bob Lee, bob@right.example. Did two of your competitors and passed on the third.\n- Dr Ann Day, ann@right.example. Runs 900 mopeds.\n\nDana',
    'Lieber Dan,\n\n- das Boot kommt am Montag, oder am Dienstag\n- wie versprochen: Tine Ahrens, tine@right.example, näht Segel, ich stelle euch hiermit vor\n- wenn du magst, komm am Freitag zum Essen\n\nDana',
    'Alice, seguem as três, vou te apresentar a cada uma:\n\nLúcia Torquato - lucia@right.example - loja em Fortaleza\nBeth Sampaio - beth.sampaio@right.example - vestidos de noiva\nIrene Vaz - irene@right.example - enxoval\n\nDana',
    'Hi Alice. In order:\n\n1. Please send the print files to studio@dale.example (not to me).\n2. You asked who could take you into shops. That’s Bob Lee, bob@right.example, and I’m happy to introduce you to him. He buys for eleven shops.\n3. The dog is fine, thanks for asking!',
    'Alice, introducing you to Ann Day. She’s moved jobs, so use ann.day@right.example; the one on her old card (a.day@old.example) bounces.',
    'Alice,\n\nMeanwhile meet Bob Lee at the yard (bob@right.example). He likes to talk.',
    'Bună Alice,\n\nÎți fac cunoștință cu doi clienți de-ai mei:\n\nIlinca Stan – ilinca@right.example\nTeodor Mureș – teodor@right.example\n\nDana',
  ])('%s', text => expect(targets(text)).toEqual(meant(text)))
  test.each([
    'Alice, the person is Mel Tanner, mel@north.example. Fix slide 9 and I’ll introduce you.',
    'Alice, I’ll introduce you to Mel Tanner (mel@north.example).\n\nThinking about it, let’s get slide 9 right before she sees anything.',
    'Hallo Alice, ich stelle dir Jana Wolf vor, jana@wolf.example.\n\nDer Umzug klappt übrigens.\n\nAch, warte noch mit allem, bis ich sie gesprochen habe.',
    'Zum Raum: Olaf Reuter (o.reuter@hallen.example) wäre der Richtige. Ich höre mal nach und stelle euch dann vor.',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('copied, a promise that does not say at which address', () => {
  test.each([
    ['Sure thing, Roger Pym is your man. Will intro you. He had the same kiln.', 'Roger Pym'],
    ['Happy to connect you two, it’s a small world.', undefined],
    ['Omg yes my friend Tamsin has exactly that. I’ll introduce you two! she’s lovely', 'Tamsin'],
  ])('%s', (text, described) =>
    expect(copied(text)).toMatchObject({ form: 'no-address', targets: [], ...(described && { described }) }),
  )
})

describe('copied, what stands beside a promise may be about something else', () => {
  test.each([
    'Alice, I’d like you to talk to Bob Lee, bob@right.example. He keeps the only complete record.',
    'Alice, I couldn’t get you the discount. What I can do is introduce you to Bob Lee (bob@right.example), who has his own crane.',
    'Two things. 1) the lease: sign page 4, and send it to my office. 2) the flour person is Agnes Roper agnes@right.example, she mills rye. consider yourselves introduced.',
    'Done, see you on the 4th. And the florist: Jessamy Pike, jessamy@right.example - she needs a caterer for two weddings, so it’s worth it for you both to be introduced.',
    'Hoi Alice, bij ons gaat het niet lukken maar ik breng je in contact met Wim Hoekstra (wim@right.example), die heeft 3 ha leeg staan.',
    'Alice, before the next storm, let me introduce you to Bob Lee (bob@right.example).',
    'Alice, what would you say to a man who draws letters all day? That is Bob Lee (bob@right.example). I am introducing you because I’m tired of hearing you both sigh.',
    'Alice, you were wondering who rewires old lamps. It’s Bob Lee, bob@right.example. Introducing you herewith.',
    'Alice, you may remember Bob Lee from the vicarage (bob@right.example). I’m introducing you properly now because he might be free in May.',
    'Alice,\nHere at last is Bob Lee <bob@right.example>, whom I promised you in Aleppo.',
    'So I’d like to introduce you two.\n\nBob: bob@right.example\n\nHe isn’t in the office on Fridays.',
    'Alice, ich stelle dir Jana Wolf vor (jana.wolf@right.example), die du vielleicht vom Fest kennst.',
    'Tout est prêt. Ce n’est pas ma partie, mais ma consœur Odile Granger ne fait que ça : odile.granger@right.example. Je vous présente bien volontiers, elle aime les jeunes.',
  ])('%s', text => expect(targets(text)).toEqual(meant(text)))
  test.each([
    'Alice, I’ll introduce you to Luca from the coop. One of these is his and I honestly never remember which: luca.p@rossa.example, l.pavan@rossa.example.',
    'Hoi Alice, de kennismaking met Wout gaat niet door helaas. Laat zijn adres (wout@decor.example) dus maar zitten.',
    'Alice, le meunier s’appelle Michel Moulin (m.moulin@loire.example). Je vous présenterai une fois la moisson rentrée.',
    'Alice, il mugnaio è Mario Mulino (mario@mulino.example). Vi presento dopo il raccolto.',
    'Alice, I can introduce you to Bob Lee (bob@lee.example) there, he’s coming to lunch.',
    'Alice, I’ve been meaning to introduce you to Bob Lee (bob@lee.example) since Whitby and never got round to it. Life, eh.',
    'Alice, I’ll introduce you to Bob Lee (bob@lee.example). Wait till he’s back from sea though.',
    'Alice, this is a draft: “Bob (bob@lee.example), I’d like to introduce you to Alice Archer.”',
    'Alice, I must ring Bob Lee (bob@lee.example) before I introduce you.',
    'Hallo Alice, Jana Wolf (jana@wolf.example) kennt sich aus. Bevor ich euch zusammenbringe, möchte ich sie lieber anrufen.',
    'Alice, ich stelle dir Jana Wolf (jana@wolf.example) lieber persönlich vor, auf dem Fest.',
    'Alice, ich stelle euch noch nicht vor, aber das ist Jana Wolf, jana@wolf.example.',
    'Alice, Anne Petit (anne@petit.example) serait parfaite. Je ne vous présente pas encore, elle déménage.',
    'Alice, il faut que je l’appelle avant de vous présenter : Anne Petit, anne@petit.example.',
    'Alice, a Marta Gil (marta@gil.example) mejor te la presento en persona, en la fiesta.',
    'Alice, Rita Neri (rita@neri.example) te la presento volentieri, però non adesso: è in piena stagione.',
    'Alice, conosco Rita Neri (rita@neri.example). Ve la presenterei anche, ma non rispondo di lei.',
    'Alice, ik stel je liever in levenden lijve aan Joost Blom voor (joost@blom.example), op het feest.',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})
