import { describe, expect, test } from 'vitest'
import { alice, direct, intro, understand } from './dana.ts'

const targets = (text: string): unknown[] => {
  const reading = understand({ to: [alice], cc: [intro], text })
  return reading.is === 'promise' ? reading.targets : []
}

describe('copied, the only address may be somebody’s whom the mail is not about', () => {
  test.each([
    // in passing
    'Alice, thanks for yesterday. I ran into Carol Moss (carol@x.example) afterwards, she sends her love.',
    'Alice, I had this from Carol Moss (carol@x.example). I will introduce you to Bob tomorrow.',
    'Had lunch with Carol Moss, carol@x.example, who asked after you.',
    'Carol Moss (carol@x.example) told me you are looking for a job.',
    'I heard from Carol Moss (carol@x.example) that your barn burned. So sorry.',
    'I know about the barn because Carol Moss (carol@x.example) was there.',
    'Alice, I am in Leeds with Carol Moss (carol@x.example) until Friday. Intro to Bob when I am back.',
    'Carol Moss (carol@x.example) says hello.',
    'Carol (carol@x.example) sends her regards and I promised her I would write to you.',
    // somebody else does it, or is on the way
    'Carol Moss (carol@x.example) will introduce you to Bob.',
    'Carol Moss (carol@x.example) can do the introduction, she knows him better.',
    'Better ask Carol Moss, carol@x.example, for the intro. I hardly know Bob.',
    "Bob's assistant will set it up: carol@x.example.",
    'To book him, write to his assistant: carol@x.example. I will introduce you to Bob.',
    "I'll introduce you to Bob as soon as Carol (carol@x.example) sends me his number.",
    'Bob will be there, Carol (carol@x.example) has the guest list. I will introduce you.',
    "I'll introduce you to Bob. His wife Carol is on carol@x.example.",
    "I'll introduce you to Bob, he works for Carol Moss (carol@x.example).",
    "I'll introduce you to Bob. Carol Moss (carol@x.example) knows him too.",
    // for another purpose
    'Intro to Bob comes next. Please send the invoice to ledger@x.example.',
    "I'll introduce you to Bob. For the contract, write to carol@x.example.",
    'The tickets are with carol@x.example. I will introduce you to Bob at the show.',
    'Please RSVP to carol@x.example by Friday; I will introduce you to Bob there.',
    'You can register at events@x.example and I will introduce you to people.',
    'My accountant is Carol Moss, carol@x.example, send her the receipts.',
    'Send your CV to carol@x.example and mention my name.',
    'Our new office manager is Carol Moss, carol@x.example, for anything about the lease.',
    'If you have any questions, contact carol@x.example.',
    'To unsubscribe write to leave@x.example.',
    'The login is carol@x.example, and the password comes by text message.',
    'You can pay me by PayPal, carol@x.example, for the dinner.',
    'Please forward the minutes to carol@x.example.',
    'Can you add carol@x.example to the shared folder?',
    'Please loop in carol@x.example on the lease.',
    'I sent the parcel on Monday, tracking went to carol@x.example.',
    // the requester's or the introducer's other address
    'Alice, is alice.archer@home.example still right for you? I will introduce you to Bob.',
    'Alice, I also sent it to your other address, aarcher@home.example. Intro to Bob follows.',
    'You can reach me on dd@home.example while I travel. Intro to Bob follows.',
    'I write from my phone, dana.dale@phone.example is me too. I will introduce you to Bob.',
    'My private mail is dd77@home.example. I will introduce you.',
    "I've moved: dd@new.example from now on. I'll introduce you to Bob soon.",
    // not any more, not this one, stay away
    'Whatever you do, do not write to Carol Moss, carol@x.example. I will introduce you to somebody better.',
    'Avoid Carol Moss (carol@x.example), she never pays.',
    'Stay away from Carol Moss, carol@x.example.',
    "Carol Moss (carol@x.example) isn't the right one for you. I will think of somebody.",
    'Carol Moss (carol@x.example) died in March, I am sorry to say.',
    "Carol Moss (carol@x.example) left the company, I'll find out who does it now.",
    'Carol Moss (carol@x.example) has retired. I will introduce you to her successor.',
    'I would not introduce you to Carol Moss, carol@x.example.',
    'I cannot introduce you to Carol Moss, carol@x.example, we fell out.',
    'Sorry, the introduction to Carol Moss (carol@x.example) is off.',
    'Please ignore my last mail about Carol Moss, carol@x.example.',
    'Carol Moss (carol@x.example) has declined, sadly.',
    'Carol Moss (carol@x.example) does not take introductions.',
    // hypothetical, asked, later
    'I could introduce you to Carol Moss, carol@x.example, if you like.',
    'Would an introduction to Carol Moss (carol@x.example) help?',
    'Do you know Carol Moss, carol@x.example?',
    'Have you met Carol Moss (carol@x.example)?',
    'Shall I put you in touch with Carol Moss, carol@x.example?',
    'How about Carol Moss, carol@x.example?',
    'What about Carol Moss (carol@x.example)? Say the word and I will introduce you.',
    'Let me check with Carol Moss (carol@x.example) first.',
    'I need to ask Carol Moss, carol@x.example, before I introduce you to anybody.',
    'Maybe Carol Moss, carol@x.example, is somebody for you.',
    'I was wondering whether Carol Moss (carol@x.example) would be of use to you.',
    'Tell me if you want to meet Carol Moss, carol@x.example.',
    'Let me know whether you would like an introduction to Carol Moss (carol@x.example).',
    'If the deal closes I will introduce you to Carol Moss, carol@x.example.',
    'I introduced you to Carol Moss (carol@x.example) in May, did she ever answer?',
    'Did Carol Moss (carol@x.example) ever get back to you?',
    'As I introduced you to Carol Moss (carol@x.example) already, talk to her directly.',
    'You have met Carol Moss, carol@x.example, at my wedding.',
    'When you met Carol Moss (carol@x.example) last year, did she mention Bob?',
    // two, of whom one at most
    'I will introduce you to Carol Moss (carol@x.example) or Rita Stone (rita@y.example).',
    'Carol Moss (carol@x.example) suggested Rita Stone (rita@y.example) to me.',
    'One of these two: carol@x.example, rita@y.example. I will introduce you.',
    'I will introduce you to the right one of Carol Moss (carol@x.example) and Rita Stone (rita@y.example).',
    'Carol Moss, carol@x.example, is the wife of Rita Stone, rita@y.example. I will introduce you.',
    'I will introduce you to Carol Moss. Her sisters are rita@y.example and olga@y.example.',
    // nothing says that anybody is introduced
    'carol@x.example',
    'See you on Monday! carol@x.example',
    'Alice, about the lease: carol@x.example has the keys.',
    // other languages
    'Kennst du Carola Moos (carola@x.example)?',
    'Soll ich dich mit Carola Moos (carola@x.example) bekannt machen?',
    'Die Rechnung bitte an carola@x.example. Ich stelle dir Bob vor.',
    'Carola Moos (carola@x.example) lässt dich grüßen.',
    'Bitte schreib nicht an Carola Moos, carola@x.example.',
    'Ich habe gestern Carola Moos (carola@x.example) getroffen.',
    'Connais-tu Carole Mousse (carole@x.example) ?',
    'Envoie la facture à carole@x.example. Je te présente Bob demain.',
    'Carole Mousse (carole@x.example) te salue.',
    "N'écris surtout pas à Carole Mousse, carole@x.example.",
    '¿Conoces a Carola Moreno (carola@x.example)?',
    'Manda la factura a carola@x.example. Te presento a Bob mañana.',
    'No escribas a Carola Moreno, carola@x.example.',
    'Conosci Carola Mori (carola@x.example)?',
    'Manda la fattura a carola@x.example. Ti presento Bob domani.',
    'Conheces a Carola Mora (carola@x.example)?',
    'Ken je Carola Mos (carola@x.example)?',
    'Stuur de factuur naar carola@x.example. Ik stel je morgen voor aan Bob.',
    'Carola Mos (carola@x.example) doet je de groeten.',
  ])('%s', text => expect(targets(text)).toEqual([]))
})

describe('direct, a mail that names two need not ask for anything', () => {
  test.each([
    'Carol Moss (carol@x.example) works with Rita Stone (rita@y.example).',
    'Do not introduce Carol Moss (carol@x.example) to Rita Stone (rita@y.example).',
    'Should I introduce Carol Moss (carol@x.example) to Rita Stone (rita@y.example)?',
    'I introduced Carol Moss (carol@x.example) to Rita Stone (rita@y.example) last year.',
    'Maybe I will introduce Carol Moss (carol@x.example) to Rita Stone (rita@y.example) one day.',
    'Carol Moss (carol@x.example) has met Rita Stone (rita@y.example).',
    'Carol Moss (carol@x.example) sent this to Rita Stone (rita@y.example).',
    'Carol Moss (carol@x.example) asked me about Rita Stone. Her old address was rita@y.example.',
    'carol@x.example, rita@y.example',
  ])('%s', text => {
    const reading = direct(text)
    expect(reading.is === 'promise' ? reading.targets : []).toEqual([])
  })
})
