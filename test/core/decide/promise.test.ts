import { describe, it } from 'vitest'
import type { Input } from '../../../core/decide/input.ts'
import type { PartyRef } from '../../../core/introduction/event.ts'
import { HOUR, type Person } from '../../../core/introduction/state.ts'
import { alice, answer, bob, dana, given, promise, promiseOfNobody, START, wake } from '../../given.ts'

const carol = { address: 'carol@corp.example', name: 'Carol Kay' }
const named = (target: Person = bob): Input => ({ type: 'supply', is: 'target', target, refusals: {} })
const cancel: Input = { type: 'cancel' }

describe('a promise', () => {
  it('is held while the target is asked, and the introducer gets one receipt', () => {
    given()
      .when(0, promise())
      .thenSends({ kind: 'receipt', to: 'introducer' }, { kind: 'consent-request', to: { party: 'target' } })
      .withDisposition('accepted')
  })

  it('made by writing to Kept alone asks both', () => {
    given()
      .when(0, promise({ form: 'direct' }))
      .thenSends(
        { kind: 'receipt' },
        { kind: 'consent-request', to: { party: 'target' } },
        { kind: 'consent-request', to: { party: 0 } },
      )
  })

  it('that comes again changes nothing', () => {
    given([0, promise()]).when(1, promise()).thenNothingHappens()
  })

  it('which both have in their mailboxes already holds nothing: one kind line', () => {
    const { target: _, ...late } = promise({ form: 'too-late' })
    given()
      .when(0, late)
      .thenSends({ kind: 'too-late', to: 'introducer' })
      .leaving({ outcome: 'too-late' })
      .withDisposition('answered')
  })

  it('to several is told of in the first one’s receipt only', () => {
    given()
      .when(0, promise({ receipt: false }))
      .thenSends({ kind: 'consent-request' })
  })
})

describe('the introducer says who it is', () => {
  it('by an address: that person is asked', () => {
    given([0, promiseOfNobody()])
      .when(3, named())
      .thenSends({ kind: 'receipt' }, { kind: 'consent-request', to: { party: 'target' } })
      .leaving({ target: { ...bob, consent: 'asked' } as never, proposed: [] })
  })

  it('by a yes to the one person proposed', () => {
    given([0, promiseOfNobody({ proposed: [bob] })])
      .when(3, { type: 'supply', is: 'yes', refusals: {} })
      .thenSends({ kind: 'receipt' }, { kind: 'consent-request' })
  })

  it('a yes to two proposed says nothing: asked again', () => {
    given([0, promiseOfNobody({ proposed: [bob, carol] })])
      .when(3, { type: 'supply', is: 'yes', refusals: {} })
      .thenSends({ kind: 'question', misread: true })
  })

  it('by the requester’s or their own address: asked again', () => {
    given([0, promiseOfNobody()]).when(3, named(alice)).thenSends({ kind: 'question', misread: true })
    given([0, promiseOfNobody()]).when(3, named(dana)).thenSends({ kind: 'question', misread: true })
  })

  it('a robot on the other side is not asked for ever', () => {
    const muttering: Input = { type: 'supply', is: 'unclear' }
    const steps = Array.from({ length: 10 }, (_, i): [number, Input] => [i, muttering])
    given([0, promiseOfNobody()], ...steps)
      .when(11, muttering)
      .thenNothingHappens()
  })

  it('twice: the first counts', () => {
    given([0, promiseOfNobody()], [3, named()]).when(4, named(carol)).thenNothingHappens()
  })

  it('after the deadline: too late', () => {
    given([0, promiseOfNobody()]).when(72, named()).thenNothingHappens()
  })
})

describe('the introducer says why', () => {
  const why = (reason: string): Input => ({ type: 'explain', reason })

  it('once: it is kept with the words, and nobody is written to for it', () => {
    given([0, promise()])
      .when(3, why('They both mend boats.'))
      .thenSends()
      .leaving({ reason: 'They both mend boats.' })
    given([0, promise()], [3, why('They both mend boats.')])
      .when(4, why('And sails.'))
      .thenNothingHappens()
  })

  it('after the end: nothing changes', () => {
    given([0, promise()], [3, answer('yes')])
      .when(4, why('They both mend boats.'))
      .thenNothingHappens()
    given([0, promise()], [3, cancel]).when(4, why('They both mend boats.')).thenNothingHappens()
  })
})

describe('the introducer cancels', () => {
  it('before the yes: nobody is reminded, and the requester hears at the deadline', () => {
    given([0, promise()]).when(5, cancel).thenSends({ kind: 'cancelled', to: 'introducer' })
    given([0, promise()], [5, cancel]).when(48, wake).thenNothingHappens()
    given([0, promise()], [5, cancel])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 0 } })
      .leaving({ outcome: 'withdrawn' })
  })

  it('twice, or after the introduction: nothing changes', () => {
    given([0, promise()], [5, cancel]).when(6, cancel).thenNothingHappens()
    given([0, promise()], [5, answer('yes')])
      .when(6, cancel)
      .thenNothingHappens()
      .leaving({ outcome: 'introduced' })
  })
})

describe('a letter that cannot arrive', () => {
  const bounced = (party: PartyRef): Input => ({ type: 'bounced', party })

  it('the consent request: the introducer is told at once, and a mended address is asked in the same window', () => {
    given([0, promise()]).when(1, bounced('target')).thenSends({ kind: 'question', unreachable: bob.address })
    given([0, promise()], [1, bounced('target')])
      .when(2, named(carol))
      .thenSends({ kind: 'receipt' }, { kind: 'consent-request' })
      .leaving({ former: [{ ...bob, consent: 'asked', askedAt: START, bouncedAt: START + HOUR }] })
  })

  it('a requester’s consent request: the introducer is told', () => {
    given([0, promise({ form: 'direct' })])
      .when(1, bounced(0))
      .thenSends({ kind: 'unreachable', party: 0 })
  })

  it('the introduction itself: the introducer is told of the target alone, and once', () => {
    const introduced = given([0, promise()], [1, answer('yes')])
    introduced.when(2, bounced('target')).thenSends({ kind: 'unreachable', party: 'target' })
    introduced.when(2, bounced(0)).thenSends()
    given([0, promise()], [1, answer('yes')], [2, bounced('target')])
      .when(3, bounced('target'))
      .thenNothingHappens()
  })

  it('the closing letter to a requester: on record, no letter about a letter', () => {
    given([0, promise()], [72, wake])
      .when(73, bounced(0))
      .thenSends()
      .leaving({ requesters: [{ bouncedAt: START + 73 * HOUR }] as never })
  })
})
