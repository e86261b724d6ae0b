import { describe, expect, test } from 'vitest'
import type { Person } from '../../../core/introduction/state.ts'
import { understandSupply } from '../../../core/reading/supply.ts'
import { inbound } from '../mail/fixture.ts'

const dana: Person = { address: 'dana@dale.example', name: 'Dana Dale' }
const bob: Person = { address: 'bob@corp.example', name: 'Bob Lee' }
const carol: Person = { address: 'carol@corp.example', name: 'Carol King' }
const zoe: Person = { address: 'zoe@park.example', name: 'Zoe Park' }
const supply = (text: string, proposed: Person[] = [bob]) =>
  understandSupply(inbound({ from: dana, text, subject: 'Re: Who is it?' }), {
    domain: 'kept.test',
    proposed,
    requesters: [{ address: 'alice@archer.example', name: 'Alice Archer' }],
    introducer: dana.address,
    known: [zoe],
  })

describe('an address is the target', () => {
  test.each<[string, Person]>([
    ['bob@new.example', { address: 'bob@new.example' }],
    ['Bob Lee, bob@corp.example', bob],
    ["It's Bob Lee <bob@corp.example>, alice@archer.example knows him", bob],
    ['zoe@park.example', zoe],
    ['Yes, but use bob@home.example', { address: 'bob@home.example' }],
    ['Carol King - carol@corp.example\n\nDana Dale\ndana@private.example', carol],
    [
      'Carol King - carol@corp.example\n\nOn Mon, Jan 4, 2027 at 11:00 AM Kept <reply.x@kept.test> wrote:\n> Bob, bob@corp.example?',
      carol,
    ],
    [
      'Bob Lee, bob@corp.example, https://www.linkedin.com/in/boblee',
      { ...bob, linkedin: 'https://www.linkedin.com/in/boblee' },
    ],
  ])('%s', (text, target) => expect(supply(text)).toEqual({ is: 'target', target }))
})

describe('a name is the target when it is one of those proposed, or known', () => {
  test.each<[string, Person]>([
    ['Bob', bob],
    ['Yes, Bob.', bob],
    ['carol king', carol],
    ['Zoe', zoe],
  ])('%s', (text, target) => expect(supply(text, [bob, carol])).toEqual({ is: 'target', target }))
})

describe('a yes is one when one was proposed', () => {
  test.each(['yes', 'Yes please!', 'Go ahead'])('%s', text => expect(supply(text)).toEqual({ is: 'yes' }))
  test('and unclear when it was several, or none', () => {
    expect(supply('yes', [bob, carol])).toEqual({ is: 'unclear' })
    expect(supply('yes', [])).toEqual({ is: 'unclear' })
  })
})

test.each([
  'cancel',
  'Cancel it please',
  'never mind',
  'Never mind, thanks!',
  'Forget it',
  'Cancel. She found somebody.',
])('%s cancels', text => expect(supply(text)).toEqual({ is: 'cancel' }))
test.each(['help', '?'])('%s is a call for help', text => expect(supply(text)).toEqual({ is: 'help' }))
test.each([
  'no',
  'Not Bob',
  'Is it Bob?',
  'the second one',
  'I will get back to you',
  'bob@a.example or bob@b.example',
  "Don't ask bob@corp.example",
  '',
  'alice@archer.example',
  'dana@dale.example',
  'reply.token@kept.test',
  'Maybe bob@corp.example',
  "I'll cancel my flight and tell you then",
])('%j is unclear', text => expect(supply(text)).toEqual({ is: 'unclear' }))

test('a plain yes calls nobody whom the introducer knows without a name, whatever their address ends like', () => {
  const read = understandSupply(inbound({ from: dana, text: 'Yes', subject: 'Re: Who is it?' }), {
    domain: 'kept.test',
    proposed: [bob],
    requesters: [{ address: 'alice@archer.example', name: 'Alice Archer' }],
    introducer: dana.address,
    known: [{ address: 'anna.reyes@corp.example' }],
  })
  expect(read).toEqual({ is: 'yes' })
})
