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
})
