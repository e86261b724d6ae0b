/** Where the words end and the signature begins. */
import { describe, expect, test } from 'vitest'
import { withoutSignature } from '../../../core/reading/signature.ts'
import { visibleText } from '../../../core/reading/visible.ts'
import { inbound } from '../mail/fixture.ts'

const BLOCK = 'Head of Purchasing\nCorp Ltd\nTel. +44 1632 960000'

describe('a closing and a name end the words', () => {
  test.each([
    'Best wishes,',
    'With many thanks and best wishes,',
    'Many thanks and kind regards',
    'Yours as ever,',
    'Vielen Dank und viele Grüße',
    'Merci et à bientôt,',
  ])('%j', closing =>
    expect(withoutSignature(`Gladly.\n\n${closing}\n\nRobert Lee\n${BLOCK}`)).toBe(
      `Gladly.\n\n${closing}\n\nRobert Lee`,
    ),
  )
  test.each(['Dr. Bob Lee', 'Rev. Bob Lee', 'Maître Bob Lee'])(
    'a name alone, whose title the sender has: %s',
    name =>
      expect(
        withoutSignature(
          'Gladly.\n\nBob Lee\n\nLee & Associés\n12 place de l’Église\ncompta@lee.example',
          name,
        ),
      ).toBe('Gladly.\n\nBob Lee'),
  )
  test('a name alone', () =>
    expect(withoutSignature(`Gladly.\n\nBob Lee\n${BLOCK}`, 'Bob Lee')).toBe('Gladly.\n\nBob Lee'))
})

describe('who has signed with a short name', () => {
  test.each([
    ['Larry', 'Lawrence Pike'],
    ['Jo', 'Joanna Strake'],
  ])('%s, signs no second time: the block of %s is the client’s', (short, full) =>
    expect(withoutSignature(`Gladly.\n\n${short}\n\n${full}\n${BLOCK}`, full)).toBe(`Gladly.\n\n${short}`),
  )
  test('has not, when the word above is somebody else', () =>
    expect(withoutSignature(`Give my love to\n\nAlice\n\nBob Lee\n${BLOCK}`, 'Bob Lee')).toBe(
      'Give my love to\n\nAlice\n\nBob Lee',
    ))
})

describe('names as offices write them', () => {
  test.each([
    ['Mit freundlichen Grüßen\n\ni. A. Silke Brandt', 'Sachbearbeitung'],
    ['Mit freundlichen Grüßen\n\nIm Auftrag\nSilke Brandt', 'Sachbearbeitung'],
    ['Met vriendelijke groet,\n\nmr. W.J. van Houten', 'Notaris'],
    ['Kind regards / Freundliche Grüsse\n\nReto Ammann', 'Head Treasury'],
    ['Kind regards,\n\nProf. Dr. Dana Dale, PhD (she/her)', 'Chair of Boats'],
  ])('%j', (closing, block) =>
    expect(withoutSignature(`Gladly.\n\n${closing}\n${block}\n${BLOCK}`)).toBe(`Gladly.\n\n${closing}`),
  )
  test.each(['LEE Bob', 'Lee, Bob (Corp)', 'Bob J. Lee'])('whoever %j is, signs as Bob Lee', name =>
    expect(withoutSignature(`Gladly.\n\nBob Lee\n${BLOCK}`, name)).toBe('Gladly.\n\nBob Lee'),
  )
})

describe('a signature that no name begins', () => {
  test('in one row beneath the name', () =>
    expect(withoutSignature('Gladly.\n\nGr. Bob\n\nBob Lee | Corp Ltd | 01632 960000', 'Bob Lee')).toBe(
      'Gladly.\n\nGr. Bob',
    ))
  test.each(['', `\n${'-'.repeat(30)}`])('on a card beneath a rule', close =>
    expect(withoutSignature(`Gladly.\n\n${'-'.repeat(30)}\nCorp Ltd\nTEL:01632-960000${close}`)).toBe(
      'Gladly.',
    ),
  )
  test.each([
    'Her card:\n\n----------\nAlice Archer\n01632 960000\n----------\n\nIs she right?',
    'Hello,\n\nMany thanks, Dana.\n\nI would love to meet her on Tuesday.\n\nBest,\nBob',
    'The list:\n\nBob Lee | 9:00\nAnn Oak | 10:00\n\nIs that all right with you?',
    'One thing:\n\n-----\nPlease read it to the end.',
    'Days | hours | where\nMon | 9 | Hull',
  ])('but this is theirs: %j', text => expect(withoutSignature(text, 'Bob Lee')).toBe(text))
})

describe('their own address in the midst of their words is no signature', () => {
  test.each([
    'Please write to:\n\nBob Lee\n12 Quay Road\nHull\n01632 960000\n\nThat is the new office.\n\nBob',
    'The new office is\n\nBob Lee\n12 Quay Road\nHull\n\nand the door is green on weekdays.\n\nBob',
    'This is where I am now.\n\nBob Lee\n12 Quay Road\nHull\n\nPlease use it from Monday.\n\nBob',
  ])('%j', text => expect(withoutSignature(text, 'Bob Lee')).toBe(text))
})

describe('a signature that the HTML marks is known in the text beside it', () => {
  const html = '<div>Gladly.</div><br><div id="Signature"><div>Bob Lee</div><div>Corp Ltd</div></div>'
  const of = (text: string, rich = html) => visibleText(inbound({ text, html: rich })).text

  test('at its end', () => expect(of('Gladly.\n\nBob Lee\nCorp Ltd\n')).toBe('Gladly.'))
  test('where nothing else was written, and it begins with their name', () => {
    const text = '\nBob Lee\nCorp Ltd\n'
    const from = { address: 'bob@corp.example', name: 'Bob Lee' }
    expect(visibleText(inbound({ text, html, from })).text).toBe('')
  })
  test('but what was written into it alone stays', () =>
    expect(of('Gladly.', '<div id="Signature">Gladly.</div>')).toBe('Gladly.'))
  test('and stays when more was written into it', () =>
    expect(of('Gladly.\n\nBob Lee of Corp Ltd')).toBe('Gladly.\n\nBob Lee of Corp Ltd'))
  test("but not by somebody else's in the quote", () =>
    expect(of('Bob Lee\nCorp Ltd', `<div>Bob Lee<br>Corp Ltd</div><blockquote>${html}</blockquote>`)).toBe(
      'Bob Lee\nCorp Ltd',
    ))
})
