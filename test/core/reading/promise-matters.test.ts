import { describe, expect, test } from 'vitest'
import type { Person } from '../../../core/introduction/state.ts'
import { addresses, alice, copied, dan, intro, understand } from './dana.ts'

/** In these mails whoever has an address at `right.example` is meant, and nobody else. */
const meant = (text: string) => [...new Set(text.toLowerCase().match(/[\w.+-]+@right\.example/g))].sort()
const targets = (text: string) => addresses(copied(text).targets).sort()

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
