import { describe, expect, test } from 'vitest'
import { addresses, copied, intro, promise, understand } from './dana.ts'

/** In these mails whoever has an address at `right.example` is meant, and whoever has one at `left.example` is promised. */
const at = (place: string, text: string) =>
  [...new Set(text.toLowerCase().match(/[\w.+-]+@\w+\.example/g))].filter(one => one.endsWith(place)).sort()
const targets = (text: string) => addresses(copied(text).targets).sort()

describe('copied, one person with an address is presented without a word of introducing', () => {
  test.each([
    'Alice, patent person is Dr. Bob Lee, bob@right.example.\nEx-examiner, does hardware.',
    'Alice! studio owner is Bob, Bob Lee bob@right.example, mornings are empty there and he hates it.',
    "Alice,\n\nThe person who can explain those filings is Bob Lee. He left the registry last year and writes freely now: bob@right.example. I think he'd value a reporter who reads footnotes.\n\nD.",
    'Hi Alice,\n\nthe woman with the looms is Jana Wolf, jana@right.example. She has two to give away.\n\nDana',
    "Alice, for tents it's Bob Lee: bob@right.example. He owes me a favour.",
    'Alice,\n\nBob Lee (bob@right.example) restores clavichords, and he is five minutes from you.\n\nDana',
    "Alice - Bob Lee, bob@right.example. He runs the lab in Leeds and he's short of hands.",
    'hi alice, the mushroom guy: bob lee, bob@right.example. very nice, very slow',
    'Alice,\n\nabout your roof: Bob Lee (bob@right.example) does slate, nobody else here does.\n\nD',
    'Alice,\n\nremember the man from the fair? Bob Lee, bob@right.example. He still has the press and wants it gone.',
    'Morning Alice, our vet is Bob Lee, bob@right.example, and he takes donkeys.',
    "Alice, Bob Lee is the one who wrote the tide tables: bob@right.example. He'd love your data.",
    'Dear Alice, the best person on Etruscan mirrors is Bob Lee in Bologna (bob@right.example). He reads everything one sends him.',
    'Alice, my old boss Bob Lee (bob@right.example) collects exactly this.',
    'Liebe Alice, der Orgelbauer heißt Bob Lee, bob@right.example. Er sucht jemanden mit Ohren.',
    'Alice, für das Dach: Bob Lee, bob@right.example. Er macht nur Schiefer.',
    'Hallo Alice, Frau Wolf leitet das Archiv: jana.wolf@right.example. Sie freut sich über Funde.',
    "Bonjour Alice, le facteur de clavecins c'est Paul Petit, paul@right.example. Il a un atelier à Sète.",
    "Alice, pour le toit : Paul Petit, paul@right.example. Il ne fait que l'ardoise.",
    'Hola Alice, la de los telares es Marta Gil, marta@right.example. Le sobran dos.',
    'Olá Alice, o homem das velas é o Rui Prado, rui@right.example. Tem oficina em Aveiro.',
    'Ciao Alice, il liutaio è Rita Neri, rita@right.example. Ha bottega a Cremona.',
    'Hoi Alice, de zeilmaker is Joost Blom, joost@right.example. Hij zit in Hoorn.',
    'Alice, Bob Lee (bob@right.example) has a barn full of looms and no weaver.',
    'Alice,\n\nyour translator: Bob Lee, bob@right.example. Finnish and Estonian, does contracts.\n\nDana',
    'Alice, I know just the man. Bob Lee, bob@right.example. He tunes carillons.',
    'Alice, you need Bob Lee (bob@right.example), who has been through all of this with his own mill.',
    "Alice, re: bees. Bob Lee keeps forty hives up the road, bob@right.example, and he's looking for someone with an orchard.",
    "Alice,\n\nI've been thinking about your ceiling. There is exactly one person for this and it's Bob Lee: bob@right.example.\n\nDana",
    "Alice, here's Bob: bob@right.example. He buys books by the metre.",
    'Alice,\nBob Lee\nbob@right.example\nHe does the sails.\n',
    'alice the guy with the kiln is bob lee, bob@right.example, hes lovely',
    'Alice, Bob Lee (bob@right.example) would be perfect for the cello part.',
    'Alice, Bob Lee, bob@right.example, could be your man for the weir.',
    'Alice, Bob Lee (bob@right.example) is a patent lawyer in Leeds who likes founders.',
    "Alice, if anyone knows about eels it's Bob Lee, bob@right.example.",
    'Dear Alice,\n\nit was good to see you on Tuesday. The conservator I mentioned is Dr. Jana Wolf at the Landesmuseum, jana.wolf@right.example; she has two vitrines to fill in spring.\n\nYours\nDana',
    "Alice, the gardener is Bob Lee, bob@right.example. He's not cheap, but he's good.",
    "Alice, the gardener is Bob Lee, bob@right.example. He doesn't say much. His roses do.",
    "Alice, the gardener is Bob Lee, bob@right.example. You'll hear from him or from Kept.",
    'Alice, the gardener is Bob Lee, bob@right.example. Call me on Sunday and tell me about the roof.',
    'Alice, the gardener is Bob Lee, bob@right.example. If he says yes you two will have a lot to talk about.',
    "Alice, you'll love Bob Lee (bob@right.example), he has a printing press in his kitchen.",
    'Alice, Bob Lee, bob@right.example. Trust me.',
    'Alice, I use Bob Lee (bob@right.example) for all my boats.',
    "Alice, no problem at all. It's Bob Lee, bob@right.example.",
    'Alice, sorry for the delay, I was in Rome. The bookbinder is Bob Lee in Leeds, bob@right.example. He is slow and wonderful.',
    'Hi Alice, hope the move went well! I finally found the name of that bookbinder: Bob Lee, bob@right.example.',
    "Alice, that's Bob Lee, bob@right.example. Lovely man.",
    'Alice,\n\nof course. Bob Lee, bob@right.example. He teaches at the college and has two free afternoons.\n\nDana',
    "Alice, I'd talk to Bob Lee. He's at bob@right.example and Kept will ask him whether he wants to be talked to.",
  ])('%s', text => expect(targets(text)).toEqual(at('right.example', text)))
  test.each([
    'Alice, thanks for lunch. Bob (bob@right.example) sends his love. See you Sunday.',
    'Alice, I had this from Bob Lee (bob@right.example): the ferry is cancelled.',
    'Alice, write to Bob Lee yourself, bob@right.example. He answers quickly.',
    "Alice, just ring or mail Bob Lee, bob@right.example, he'll tell you the price.",
    "Alice, Bob Lee's office is at office@right.example. He is good.",
    'Alice, the patent person is Bob Lee, bob@right.example or bob.lee@right.example.',
    'Alice, Bob (bob@right.example) has the keys to the hall.',
    'Alice, Bob Lee (bob@right.example) asked for your address, may I give it to him?',
    "Alice, bad news about the grant. Bob Lee (bob@right.example) at the council turned it down. We'll try again in May.",
    'Alice, I introduced you to Bob Lee (bob@right.example) last year. How is it going?',
    'Alice, happy birthday! Bob Lee (bob@right.example) and I are thinking of you.',
    'Alice, the plumber was Bob Lee, bob@right.example. He flooded the kitchen. Never again.',
    'Alice, who is Bob Lee (bob@right.example)? He keeps writing to me.',
    'Liebe Alice, Jana Wolf (jana@right.example) war da. Ich bringe den Kuchen mit.',
    'Liebe Alice, schreib einfach Jana Wolf, jana@right.example. Sie weiß Bescheid.',
    'Bonjour Alice, écris à Paul Petit, paul@right.example. Il répond vite.',
    'Ciao Alice, scrivi a Rita Neri, rita@right.example. Risponde subito.',
    "Alice, Bob Lee (bob@right.example) looks after my diary, he'll find us a date.",
    'Alice, I met Bob Lee (bob@right.example) at the fair. The rest was dull.',
    'Alice, your invoice goes to Jana Wolf, jana@right.example.',
    "Alice, Bob's wife Jana (jana@right.example) answers his mail.",
    'Alice, the contract is signed. Questions to Jana Wolf, jana@right.example.',
    'Alice, tickets are with Bob Lee, bob@right.example.',
    'Alice, the flat is let by Bob Lee, bob@right.example. Write to him if you want to see it.',
    'Alice, Bob Lee (bob@right.example) says hello.',
    "Alice, Bob Lee (bob@right.example) is leaving us in March. We're having drinks on the 4th.",
    'Alice, my accountant is Jana Wolf, jana@right.example, send her the receipts.',
    "Alice, you'd better avoid Bob Lee, bob@right.example.",
    'Alice, this was written by Bob Lee, bob@right.example.',
    "Alice, I can't think of anyone. Maybe Bob Lee, bob@right.example.",
    "Alice, I don't know anybody but Bob Lee, bob@right.example, and he's retired.",
    'Alice, my new colleague Bob Lee (bob@right.example) will take over your account from May.',
    "Alice, I'm away until the 4th. In urgent matters: Bob Lee, bob@right.example.",
    'Liebe Alice, Jana Wolf (jana@right.example) lässt dich grüßen.',
    'Liebe Alice, bei Fragen: Jana Wolf, jana@right.example.',
    'Hola Alice, mi compañera Marta Gil (marta@right.example) te llamará mañana.',
    "Alice, there's Bob Lee (bob@right.example) and there's his brother Tom, both do roofs.",
    'Alice, the plumber is Bob Lee, bob@right.example. Tell him I sent you.',
    "Alice, the plumber is Bob Lee, bob@right.example. Just get in touch with him, he's nice.",
    'Alice, you know Bob Lee (bob@right.example) already, from the fair.',
    'Alice, maybe Bob Lee (bob@right.example) would be somebody for the mill.',
    "Alice, this is Bob Lee's new address: bob@right.example.",
    "Alice, the plumber is Bob Lee, bob@right.example, but he's a rogue and I'd think twice.",
    "Alice, my first thought was Bob Lee (bob@right.example), but he's retired.",
    "Alice, Bob Lee (bob@right.example) isn't taking anyone on at the moment.",
    "Alice, the plumber is Bob Lee, bob@right.example. I'd have to ask him first whether he minds.",
    'Alice, the plumber is Bob Lee, bob@right.example. Shall I put you in touch?',
    "Alice, the plumber is Bob Lee, bob@right.example. You've met him at our party.",
    'Alice, cc Bob Lee, bob@right.example, on this please.',
    'Alice, forward this to Bob Lee, bob@right.example.',
    'Alice, for the gardener ask Bob Lee, bob@right.example, he knows them all.',
    'Alice, best go through his office: Jana Wolf, jana@right.example, keeps his diary.',
    'Alice, the gardener is Bob Lee, bob.le@right.example (or is it bob.lee?).',
    "Alice, I won't do introductions any more, but the gardener is Bob Lee, bob@right.example.",
    'Liebe Alice, der Gärtner ist Bob Lee, bob@right.example. Ich frage ihn aber erst.',
    'Bonjour Alice, le jardinier est Paul Petit, paul@right.example. Contacte-le de ma part.',
    'Ciao Alice, il giardiniere è Luca Neri, luca@right.example. Scrivigli pure a nome mio.',
  ])('but not: %s', text => {
    const reading = understand({
      to: [{ address: 'alice@archer.example', name: 'Alice Archer' }],
      cc: [intro],
      text,
    })
    expect(reading.is === 'promise' ? reading.targets : []).toEqual([])
  })
})

describe('copied, what is said of Kept itself is neither a promise nor a person nor a doubt', () => {
  test.each([
    "Alice, I'm introducing you to Bob Lee, bob@right.example, with Kept in copy so that he's asked first.",
    "Yes: Bob Lee, bob@right.example. He represents two of ours. I'm introducing you, with Kept in copy so that he's asked first.",
    "Hi Alice, yes his name is Bob Lee, bob@right.example. He's fair and he gets asked for roofers all the time. I put the introduction email on here so he can say ok first. Dana",
    'Hello Alice!! That lady I was telling you about is Jana Wolf and her email is jana@right.example . I told the intro thing to write her first because she gets a LOT of email but she will love your log cabin ones.',
    'of course! Bob Lee is responsible for the organ: bob@right.example. He seeks an expert since two years. I have set the introduction service in copy.',
    'Alice, for the beam time talk to Bob Lee. You find him at bob@right.example and he has a free slot most Thursdays. I have put the introduction service in copy.',
    "Alice, the glaze chemist is Bob Lee (bob@right.example). Intro service on cc. He'd love photos.",
    "Alice, write-ups go to him directly: bob@right.example (Bob\nLee). He's after a printer for his own stuff so it's a swap really. Kept does the hello.",
    "Alice,\n\nmy cousin Bob Lee builds boats, bob@right.example. I've cc'd Kept, who will ask him properly.",
    "Alice, the one you want is Bob Lee (bob@right.example). I've copied the bot that does introductions, it'll check with him first.",
    'Alice, Bob Lee, bob@right.example, plays the lute. intro@kept.test is on copy and will write to him.',
    "Alice, Kept is in cc. It'll ask Bob Lee (bob@right.example) whether he'd like to meet you.",
    "Alice, I'll leave the introducing to Kept. Bob Lee is at bob@right.example.",
    'Liebe Alice, der Mann heißt Bob Lee, bob@right.example. Kept steht in Kopie und fragt ihn vorher.',
    'Liebe Alice, ich stelle dich Bob Lee vor, bob@right.example. Den Vorstellungsdienst habe ich in Kopie gesetzt, der fragt ihn zuerst.',
    "Bonjour Alice, c'est Paul Petit, paul@right.example. Je mets Kept en copie, qui lui écrira d'abord.",
    'Hola Alice, es Marta Gil, marta@right.example. Pongo a Kept en copia para que le pregunte antes.',
    'Olá Alice, é o Rui Prado, rui@right.example. O Kept vai em cópia e pergunta-lhe primeiro.',
    'Ciao Alice, è Rita Neri, rita@right.example. Metto in copia Kept, che le scriverà prima.',
    'Hoi Alice, dat is Joost Blom, joost@right.example. Kept staat in de cc en vraagt het hem eerst.',
    'Alice, I promised you an introduction to Bob Lee, bob@right.example. The intro bot will take it from here.',
    "Alice, meet Bob Lee, bob@right.example. (The bot on copy asks him first, don't be surprised.)",
    "Alice, as promised: Bob Lee, bob@right.example. Kept handles the intro and you'll hear within three days.",
  ])('%s', text => expect(targets(text)).toEqual(at('right.example', text)))
  test.each([
    'Alice, Bob Lee is at bob@right.example. Kept is in copy but it should wait until I have spoken to him.',
    "Alice, the weaver is Bob Lee, bob@right.example. Please don't let Kept write to him yet.",
    'Alice, the weaver is Bob Lee, bob@right.example. Should Kept ask him?',
    "Alice, the weaver is Bob Lee, bob@right.example. I'll copy Kept once I've asked him.",
    "Alice, the weaver is Bob Lee, bob@right.example. If you want I'll have Kept ask him.",
    'Alice, the minutes of Bob Lee (bob@right.example) are late. Kept is in copy by mistake.',
    'Alice, thanks for lunch. Bob (bob@right.example) sends his love. Kept is in copy.',
    'Alice, the man is Bob Lee, bob@right.example. Kept is not in copy, so write to him yourself.',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('copied, told whose somebody is, and then who', () => {
  test.each([
    "Alice,\n\nI'd like to introduce you to Sir Roland Pike's archivist, Jana Wolf. She's at jana.wolf@right.example and she has eleven broken clocks.",
    'Alice, I introduce you to my colleague from our sister company, Lars Eklund, lars@right.example. He decides about tooling.',
    "Alice, I'd like you to meet the mayor's brother, Bob Lee. You can reach him at bob@right.example.",
    "Alice, let me introduce you to Ann Day's old partner Bob Lee, bob@right.example.",
    "Alice, I'll introduce you to the man from the ferry office, Bob Lee, bob@right.example.",
    'Alice, meet my friend from school, Bob Lee (bob@right.example).',
    "Alice, I want to introduce you to a friend of Ann's, Bob Lee: bob@right.example.",
    "Alice, I'm introducing you to Dr Bob Lee, consultant at the Lomond Clinic. Bob can be reached at bob@right.example.",
    "Alice, I'd like to introduce you to the head of Ann Day's foundation, Jana Wolf (jana@right.example).",
    "Alice, may I introduce you to the widow of the composer, Jana Wolf? She's at jana.wolf@right.example.",
    'Liebe Alice, ich stelle dir den Nachfolger von Frau Reich vor, Jan Wolf, jan.wolf@right.example.',
    'Liebe Alice, ich möchte dich mit einer Kollegin aus unserem Haus in Bern bekannt machen, Jana Wolf. Sie ist unter jana.wolf@right.example zu erreichen.',
    'Bonjour Alice, je te présente un ami de Paul, Luc Petit : luc@right.example.',
    'Hola Alice, te presento a una colega de Ana, Marta Gil: marta@right.example.',
    'Ciao Alice, ti presento un amico di Paolo, Luca Neri: luca@right.example.',
  ])('%s', text => expect(targets(text)).toEqual(at('right.example', text)))
  test.each([
    "Alice, I'll introduce you to Bob Lee's boss. Bob is at bob@right.example.",
    "Alice, I'd like to introduce you to Bob Lee's archivist. Bob's at bob@right.example.",
    "Alice, I'd like to introduce you to Ann Day's archivist. She's at day@right.example or so.",
    "Alice, I'll introduce you to the owner, Ann Day. Her assistant Bob is at bob@right.example.",
    "Alice, I'll introduce you to Ann Day. From Bob Lee, bob@right.example, you'll get the keys.",
    "Alice, I'd like to introduce you to Bob Lee's sister, Jana. He is at bob@right.example.",
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('copied, a list of those who are introduced', () => {
  test.each([
    'Alice, as promised, intros to: Lisa Krantz (lisa@right.example), Abdou Sow (abdou@right.example), Jen Whitmore (jen@right.example) and Rui Tavares (rui@right.example). All four do enzyme deals and all four asked me for one this quarter.',
    "Alice - great energy on the call.\n\nI'm making two intros for you:\n- Rolf Amundsen, rolf@right.example. Writes the first cheque into grid hardware, and you're squarely in it.\n- Lucia Bento, lucia@right.example. Slower, but knows every utility in Iberia.\n\nBoth should want to see this before the deck does the rounds.",
    'Alice, introductions to Bob Lee (bob@right.example) and Jana Wolf (jana@right.example), as discussed.',
    'Alice, two introductions:\n\n1. Bob Lee, bob@right.example, who has the kilns\n2. Jana Wolf, jana@right.example, who has the clay',
    'Alice, here are the three people I promised: Bob Lee (bob@right.example), Jana Wolf (jana@right.example), Rui Prado (rui@right.example).',
    "Alice, I'm introducing you to:\nBob Lee <bob@right.example>\nJana Wolf <jana@right.example>",
    'Alice, intros for you: Bob Lee bob@right.example and Jana Wolf jana@right.example',
    'Alice, you should meet both of them: Bob Lee (bob@right.example) for the kilns, Jana Wolf (jana@right.example) for the clay.',
    'Liebe Alice, ich stelle dir drei Leute vor: Bob Lee (bob@right.example), Jana Wolf (jana@right.example) und Uwe Kranz (uwe@right.example).',
    'Liebe Alice, hier die versprochenen Kontakte:\n- Jana Wolf, jana@right.example\n- Uwe Kranz, uwe@right.example',
    'Bonjour Alice, je te présente deux personnes :\n- Luc Petit, luc@right.example\n- Anne Blanc, anne@right.example',
    'Hola Alice, te presento a dos personas: Marta Gil (marta@right.example) y Luis Soto (luis@right.example).',
  ])('%s', text => expect(targets(text)).toEqual(at('right.example', text)))
  test.each([
    'Alice, intros to: Bob Lee (bob@right.example) or Jana Wolf (jana@right.example), whichever you like.',
    'Alice, which of these would you like to meet: Bob Lee (bob@right.example), Jana Wolf (jana@right.example)?',
    "Alice, I'm making two intros for you. Bob Lee (bob@right.example) is one, the other I'm still thinking about.",
    'Alice, I could do intros to: Bob Lee (bob@right.example), Jana Wolf (jana@right.example). Tell me which.',
    'Alice, attendees: Bob Lee (bob@right.example), Jana Wolf (jana@right.example). Minutes below.',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('to Kept alone, a pronoun is whoever was named before', () => {
  test.each([
    'Hi there, my friend at church told me you do this. My nephew Cody Ruck is 22 and wants into welding. His email is cody@left.example. Please introduce him to Earl Stamper who has the shop on 9, he is earl@right.example. Earl told us at the fish fry he would take an apprentice if one had manners and Cody does.',
    'Rashid Malik, rashid@left.example, has asked me for an introduction to Professor Lynne Sackville at the university, lynne@right.example. I am happy to make it. Lynne has a compound without a partner.',
    'Hello, my daughter Ann Day (ann@left.example) paints signs. Please introduce her to Bob Lee, bob@right.example, who owns the pier.',
    'My nephew Cody (cody@left.example) is looking for work. Could you introduce him to Earl Stamper (earl@right.example)?',
    'Please introduce my nephew Cody Ruck, cody@left.example, to Earl Stamper, earl@right.example.',
    'Ann Day (ann@left.example) wants to meet Bob Lee (bob@right.example). Please make the introduction.',
    'Ann Day asked me to introduce her to Bob Lee. She is at ann@left.example, he is at bob@right.example.',
    'Ann Day, ann@left.example, would like an introduction to Bob Lee, bob@right.example.',
    'I promised Ann Day (ann@left.example) an introduction to Bob Lee (bob@right.example). He builds organs.',
    'Ann Day (ann@left.example) has been asking for an introduction to Bob Lee (bob@right.example) for months.',
    'Meine Nichte Jana Wolf, jana@left.example, sucht eine Lehrstelle. Bitte stell sie Veit Berg vor, veit@right.example.',
    'Ma nièce Anne Petit (anne@left.example) cherche un stage. Merci de la présenter à Luc Blanc (luc@right.example).',
    'Mi sobrina Ana Gil (ana@left.example) busca trabajo. Por favor preséntasela a Luis Soto (luis@right.example).',
    'Mia nipote Rita Neri (rita@left.example) cerca lavoro. Per favore presentala a Luca Bruni (luca@right.example).',
    'A minha sobrinha Ana Prado (ana@left.example) procura trabalho. Por favor apresente-a a Rui Sousa (rui@right.example).',
    "Please introduce Ann Day (ann@left.example) to Bob Lee (bob@right.example). He won't mind, he never does.",
    "Please introduce Ann Day (ann@left.example) to Bob Lee (bob@right.example). Don't write to his old address, he has left there.",
    "I want to introduce Ann Day (ann@left.example) to Bob Lee (bob@right.example). They don't know each other yet.",
  ])('%s', text => {
    const { requesters, targets } = promise({ to: [intro], text })
    expect(addresses(requesters).sort()).toEqual(at('left.example', text))
    expect(addresses(targets).sort()).toEqual(at('right.example', text))
  })
  test.each([
    "I will want to introduce Pim de Groot (pim@left.example) to Alicia Ferro (alicia@right.example), but please don't write to anyone until I've spoken with Alicia on Thursday. I'll let you know.",
    'Please introduce Ann Day (ann@left.example) to Bob Lee (bob@right.example), but not before Friday.',
    "Please don't introduce Ann Day (ann@left.example) to Bob Lee (bob@right.example) yet.",
    "I'd like to introduce Ann Day (ann@left.example) to Bob Lee (bob@right.example). Please wait until I have asked Bob.",
    'Bitte stell Ann Day (ann@left.example) Bob Lee (bob@right.example) vor, aber schreib noch niemandem, bevor ich mit Bob gesprochen habe.',
    "Merci de présenter Anne Petit (anne@left.example) à Luc Blanc (luc@right.example), mais n'écrivez à personne avant jeudi.",
    'Rashid Malik, rashid@left.example, has asked me for an introduction to Lynne Sackville, lynne@right.example. I am not sure I should.',
    'Rashid Malik, rashid@left.example, asked me for an introduction to Lynne Sackville, lynne@right.example. I said no.',
    'Rashid Malik, rashid@left.example, asked me for an introduction to Lynne Sackville, lynne@right.example. What do you think?',
    "Ann Day (ann@left.example) wants to meet Bob Lee (bob@right.example) but I don't think it's a good idea.",
  ])('but not: %s', text => expect(promise({ to: [intro], text }).targets).toEqual([]))
})

describe('forwarded, with the one who is meant on top', () => {
  const forward = (top: string) =>
    promise({
      to: [intro],
      subject: 'Fwd: A favour',
      text: `${top}\n\n---------- Forwarded message ---------\nFrom: Ann Day <ann@left.example>\nDate: Mon, Jan 3, 2028 at 9:12 AM\nSubject: A favour\nTo: Dana Dale <dana@dale.example>\n\nHi Dana, would you introduce me to Bob? I paint signs.\n\nAnn`,
    })
  test.each([
    'Bob Lee: bob@right.example',
    "For Bob Lee, bob@right.example. She's good.",
    'Bob (bob@right.example), this is the painter I told you about. Very reliable.',
    "To: Bob Lee please (bob@right.example). She's very good.",
    'Please introduce her to Bob Lee, bob@right.example.',
    'Bob Lee <bob@right.example>\n\nThanks!',
    "This one is for Bob Lee at the pier, bob@right.example. He's been looking for a painter since his last one retired.",
    'Ann is lovely. Bob is at bob@right.example.',
    'Bitte an Bob Lee, bob@right.example. Die Malerin ist gut.',
    'Pour Luc Petit, luc@right.example. Elle peint très bien.',
  ])('%s', top => {
    expect(addresses(forward(top).requesters)).toEqual(['ann@left.example'])
    expect(addresses(forward(top).targets)).toEqual(at('right.example', top))
  })
  test.each([
    'Is this something for Bob Lee (bob@right.example)?',
    'Not sure about this. Bob Lee, bob@right.example, maybe.',
    "Please don't send this to Bob Lee (bob@right.example).",
    'Hold this until Friday, then Bob Lee, bob@right.example.',
    'Bob Lee or Jana Wolf? bob@right.example, jana@right.example',
  ])('but not: %s', top => expect(forward(top).targets).toEqual([]))

  test('as an attachment', () => {
    const { form, requesters, targets, words } = promise({
      to: [intro],
      subject: 'Fwd: A favour',
      text: 'For Bob Lee, bob@right.example. Ann’s mail is attached.',
      attached: {
        from: { address: 'ann@left.example', name: 'Ann Day' },
        text: 'Would you introduce me to Bob?\n\nAnn',
      },
    })
    expect(form).toBe('forward')
    expect(addresses(requesters)).toEqual(['ann@left.example'])
    expect(addresses(targets)).toEqual(['bob@right.example'])
    expect(words).toContain('Would you introduce me')
  })
})
