import { describe, expect, it } from 'vitest'
import { HOUR, type Introduction } from '../../../core/introduction/state.ts'
import { ledgerOf } from '../../../core/ledger/ledger.ts'
import { pending } from '../../../core/letters/pending.ts'
import { renderHtml, renderText } from '../../../core/letters/render.tsx'
import { alice, answer, dana, given, promise, START } from '../../given.ts'
import { service } from '../../world.ts'
import { readHtml } from './sample.ts'

const page = { href: 'https://kept.test/l/pass', until: START + 24 * HOUR }
const open: Introduction = given([0, promise()]).state!
const kept: Introduction = { ...given([0, promise()], [1, answer('yes')]).state!, id: 'k'.repeat(24) }

const written = (address: string, introductions: Introduction[]) =>
  pending(
    { kind: 'pending', to: address, inReplyTo: '<asked@dale.example>', subject: 'pending' },
    ledgerOf(address, introductions, START + 2 * HOUR),
    page,
    service,
    {},
  )

describe('the answer to “pending”', () => {
  it('lists what is open and nothing else, each with its one tap', () => {
    const letter = written(dana.address, [open, kept])
    expect(letter.subject).toBe('1 open now')
    const { links } = readHtml(renderHtml(letter))
    expect(links.filter(link => link.startsWith('mailto:cancel.'))).toHaveLength(1)
  })

  it('lists what was promised to them as well', () => {
    expect(renderText(written(alice.address, [open]))).toContain('From Dana Dale, “Bob Lee”')
  })

  it('has a private link to the page, and says until when it works', () => {
    const text = renderText(written(dana.address, [open]))
    expect(text).toContain('https://kept.test/l/pass')
    expect(text).toContain('Tuesday 5 January, 09:00 UTC')
  })

  it('says so when nothing is open, and still has the link', () => {
    const letter = written(dana.address, [kept])
    expect(letter.subject).toBe('Nothing is open')
    expect(renderText(letter)).toContain('https://kept.test/l/pass')
  })

  it('answers their own mail, in its thread, and has nothing to unsubscribe from', () => {
    const { thread, to, unsubscribe } = written(dana.address, [open])
    expect({ thread, to, unsubscribe }).toEqual({
      thread: ['<asked@dale.example>'],
      to: [{ address: dana.address }],
    })
  })
})
