import { describe, expect, test } from 'vitest'
import { copied } from './dana.ts'

describe('LinkedIn profiles go with their person', () => {
  test('by the name in them, whatever the order', () => {
    const { requesters, targets } = copied(
      "I'll introduce you to Bob Lee (bob@corp.example). You: https://www.linkedin.com/in/alicearcher/?trk=x, Bob: linkedin.com/in/bob-lee-12ab",
    )
    expect(requesters[0]?.linkedin).toBe('https://www.linkedin.com/in/alicearcher')
    expect(targets[0]?.linkedin).toBe('https://www.linkedin.com/in/bob-lee-12ab')
  })
  test('by whoever was named last before, when the name says nothing', () =>
    expect(
      copied("I'll introduce you to Bob Lee (bob@corp.example, https://linkedin.com/in/rowing-champion).")
        .targets[0]?.linkedin,
    ).toBe('https://www.linkedin.com/in/rowing-champion'))
  test("but the introducer's own is nobody's", () =>
    expect(
      copied("I'll introduce you to Bob Lee (bob@corp.example). I am https://linkedin.com/in/danadale")
        .targets[0],
    ).not.toHaveProperty('linkedin'))
  const OPAQUE = 'https://www.linkedin.com/in/gh-4410'
  const read = (words: string) => {
    const { requesters, targets } = copied(
      `Alice, I'd like to introduce you to Bob Lee (bob@corp.example). ${words.replace('LINK', OPAQUE)}`,
    )
    return [requesters[0]?.linkedin, targets[0]?.linkedin]
  }
  test.each([
    'His profile: LINK',
    'Bob is here: LINK',
    'LINK (Bob)',
    'He is from Stone Works (LINK).',
    'Seht sein Profil an: LINK',
    `Here he is: ${OPAQUE.replace('/in/', '/mwlite/in/')}`,
  ])("the target's: %s", words => expect(read(words)).toEqual([undefined, OPAQUE]))
  test.each([
    "I'll send him your profile: LINK",
    'Alice is here: LINK',
    'LINK (Alice)',
    'You are at LINK',
    'Is this still your LinkedIn? LINK',
    'Ich schicke ihm dein Profil: LINK',
    'Je lui envoie ton profil : LINK',
    'Le mando tu perfil: LINK',
  ])("the requester's: %s", words => expect(read(words)).toEqual([OPAQUE, undefined]))
  test.each([
    'My own profile, in case you have lost me: LINK',
    'He used to work with Greta Holm (LINK).',
    'Früher hat er mit Greta Holm (LINK) gearbeitet.',
    'Mijn profiel, voor de zekerheid: LINK',
    `His firm: ${OPAQUE.replace('/in/', '/company/')}`,
  ])("nobody's: %s", words => expect(read(words)).toEqual([undefined, undefined]))
  test('one within a list parts nobody', () =>
    expect(
      copied(
        `I'd like to introduce you to Bob Lee (bob@corp.example; ${OPAQUE}) and Rita Stone (rita@corp.example).`,
      ).targets,
    ).toEqual([
      { address: 'bob@corp.example', name: 'Bob Lee', linkedin: OPAQUE },
      { address: 'rita@corp.example', name: 'Rita Stone' },
    ]))
})
