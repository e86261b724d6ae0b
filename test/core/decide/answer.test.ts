import { describe, it } from 'vitest'
import { alice, ann, answer, bob, given, promise, wake } from '../../given.ts'

describe('the target answers', () => {
  it('yes: the two are introduced at once', () => {
    given([0, promise()])
      .when(5, answer('yes'))
      .thenSends({ kind: 'introduction', to: 'parties' })
      .leaving({ outcome: 'introduced' })
      .withDisposition('accepted')
  })

  it('yes with more words: introduced, and the words go to the introducer alone', () => {
    given([0, promise()])
      .when(5, answer('yes', { note: 'Tuesdays are best.' }))
      .thenSends(
        { kind: 'introduction' },
        { kind: 'wrote-back', to: 'introducer', note: 'Tuesdays are best.' },
      )
  })

  it('no: the introducer is told in private, the requester nothing before the deadline', () => {
    const declined = given([0, promise()])
    declined
      .when(5, answer('no', { note: 'Too busy.' }))
      .thenSends({ kind: 'passed', to: 'introducer', note: 'Too busy.' })
    given([0, promise()], [5, answer('no')])
      .when(48, wake)
      .thenNothingHappens()
    given([0, promise()], [5, answer('no')])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 0 } })
      .leaving({ outcome: 'declined' })
  })

  it('unclear: never a yes; asked once more in plain words, and the introducer reads what they wrote', () => {
    given([0, promise()])
      .when(5, answer('unclear', { note: 'Which Alice?' }))
      .thenSends({ kind: 'wrote-back', note: 'Which Alice?' }, { kind: 'clarify', to: { party: 'target' } })
      .withDisposition('answered')
  })

  it('unclear twice: not asked a third time', () => {
    given([0, promise()], [5, answer('unclear')])
      .when(6, answer('unclear', { note: 'Hm.' }))
      .thenSends({ kind: 'wrote-back' })
    given([0, promise()], [5, answer('unclear')])
      .when(6, answer('unclear'))
      .thenNothingHappens()
  })

  it('unclear, then yes: introduced', () => {
    given([0, promise()], [5, answer('unclear')])
      .when(6, answer('yes'))
      .thenSends({ kind: 'introduction' })
  })

  it('yes twice (a double click): the second changes nothing', () => {
    given([0, promise()], [5, answer('yes')])
      .when(5, answer('yes'))
      .thenNothingHappens()
      .withDisposition('discarded')
  })

  it('no, then yes: the first answer counts, and they are told so once', () => {
    given([0, promise()], [5, answer('no')])
      .when(6, answer('yes'))
      .thenSends({ kind: 'closed', to: { party: 'target' }, because: 'answered' })
    given([0, promise()], [5, answer('no')], [6, answer('yes')])
      .when(7, answer('yes'))
      .thenNothingHappens()
  })

  it('yes after the introducer cancelled: told that it was withdrawn', () => {
    given([0, promise()], [5, { type: 'cancel' }])
      .when(6, answer('yes'))
      .thenSends({ kind: 'closed', because: 'withdrawn' })
      .leaving({ target: { ...bob, consent: 'asked' } as never })
  })
})

describe('an answer from another address', () => {
  it('of the same organisation counts', () => {
    given([0, promise()])
      .when(5, answer('yes', { from: 'robert.lee@mail.corp.example' }))
      .thenSends({ kind: 'introduction' })
  })

  it('of anybody else does not: the one asked is asked to confirm, once', () => {
    given([0, promise()])
      .when(5, answer('yes', { from: 'mallory@elsewhere.example' }))
      .thenSends({ kind: 'confirm', to: { party: 'target' } })
      .withDisposition('held')
    given([0, promise()], [5, answer('yes', { from: 'mallory@elsewhere.example' })])
      .when(6, answer('yes', { from: 'mallory@elsewhere.example' }))
      .thenNothingHappens()
  })

  it('at the same public provider is somebody else', () => {
    given([0, promise({ target: { address: 'bob.lee@gmail.com' } })])
      .when(5, answer('yes', { from: 'mallory@gmail.com' }))
      .thenSends({ kind: 'confirm' })
  })
})

describe('when neither had the promise, both are asked', () => {
  const direct = promise({ form: 'direct' })
  const aliceSays = (is: 'yes' | 'no') => answer(is, { party: 0, from: alice.address })

  it('one yes is not enough', () => {
    given([0, direct])
      .when(5, answer('yes'))
      .thenSends()
      .leaving({ requesters: [{ ...alice, consent: 'asked' }] as never })
  })

  it('two are', () => {
    given([0, direct], [5, answer('yes')])
      .when(6, aliceSays('yes'))
      .thenSends({ kind: 'introduction' })
    given([0, direct], [5, aliceSays('yes')])
      .when(6, answer('yes'))
      .thenSends({ kind: 'introduction' })
  })

  it('the requester declines: the introducer hears it, and the target who said yes hears at the deadline', () => {
    given([0, direct], [5, answer('yes')])
      .when(6, aliceSays('no'))
      .thenSends({ kind: 'passed', party: 0 })
    given([0, direct], [5, answer('yes')], [6, aliceSays('no')])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 'target' } })
      .leaving({ outcome: 'declined' })
  })

  it('of two requesters one declines: the other is introduced as soon as the last has answered', () => {
    const both = promise({ form: 'direct', requesters: [alice, ann] })
    const annSays = answer('no', { party: 1, from: ann.address })
    given([0, both], [5, answer('yes')], [6, aliceSays('yes')])
      .when(7, annSays)
      .thenSends({ kind: 'introduction' }, { kind: 'passed', party: 1 })
  })

  it('of two requesters one is silent: the other is introduced at the deadline', () => {
    const both = promise({ form: 'direct', requesters: [alice, ann] })
    given([0, both], [5, answer('yes')], [6, aliceSays('yes')], [48, wake])
      .when(72, wake)
      .thenSends({ kind: 'introduction' })
      .leaving({ outcome: 'introduced' })
  })
})
