import { describe, expect, it } from 'vitest'
import { DAY, HOUR, type Instant, type Introduction } from '../../../core/introduction/state.ts'
import { ledgerOf } from '../../../core/ledger/ledger.ts'
import { digest } from '../../../core/letters/digest.ts'
import { renderHtml, renderText } from '../../../core/letters/render.tsx'
import { signToken, type Token } from '../../../core/mail/token.ts'
import { alice, answer, dana, given, promise, promiseOfNobody, START, type Step, wake } from '../../given.ts'
import { service } from '../../world.ts'
import { readHtml } from './sample.ts'

const token: Token = { item: 'dddddddddddddddddddddddd', seat: 'person' }
const named = (id: string, ...steps: Step[]): Introduction => ({
  ...given(...steps).state!,
  id: id.padEnd(24, 'a'),
})

const kept = named('k', [0, promise()], [4, answer('yes')])
const ghosted = named('g', [0, promiseOfNobody()], [72, wake])
const unanswered = named('u', [0, promise()], [72, wake])
const declined = named('d', [0, promise()], [4, answer('no')], [72, wake])
const withdrawn = named('w', [0, promise()], [1, { type: 'cancel' }], [72, wake])
const open = named('o', [150, promise()])

function written(address: string, introductions: Introduction[], until: Instant = START + 7 * DAY) {
  const ledger = ledgerOf(address, introductions, until - 1)
  return digest({ address, token, ledger, from: until - 7 * DAY, until }, service, { offset: 60 })
}
const text = (...of: Parameters<typeof written>) => renderText(written(...of)!)

describe('an introducer’s digest', () => {
  const all = [kept, ghosted, unanswered, declined, withdrawn, open]

  it('has the counts in its subject, what can be mended first', () => {
    expect(written(dana.address, all)!.subject).toBe(
      'Your promises: 1 ghosted, 1 unanswered, 1 open, 1 declined, 1 kept',
    )
  })

  it('counts what the ledger counts, whatever ended or is open', () => {
    const many = [kept, ghosted, open].flatMap(each =>
      [1, 2, 3].map(n => ({ ...each, id: `${each.id.slice(0, 23)}${n}` })),
    )
    const { promised } = ledgerOf(dana.address, many, START + 7 * DAY - 1)
    const count = (is: string) => promised.filter(({ standing }) => standing.is === is).length
    expect(written(dana.address, many)!.subject).toBe(
      `Your promises: ${count('ghosted')} ghosted, ${count('open')} open, ${count('kept')} kept`,
    )
  })

  it('mends each open one with one tap, and each that can be tried again', () => {
    const { links } = readHtml(renderHtml(written(dana.address, all)!))
    const taps = links.map(link => /^mailto:(\w+)\./.exec(link)?.[1]).filter(Boolean)
    expect(taps).toEqual(['again', 'again', 'cancel', 'reply'])
    expect(links.find(link => link.startsWith('mailto:again.'))).toMatch(/body=Again$/)
  })

  it('draws the share kept in characters and in table cells, and says it in words', () => {
    expect(text(dana.address, all)).toContain('This week: 1 of 4 kept\n  █████░░░░░░░░░░░░░░░')
    const html = renderHtml(written(dana.address, all)!)
    expect(html).toContain('bgcolor="#2a8468"')
    expect(html).not.toMatch(/<img|url\(/)
    expect(readHtml(html).text).toContain('The last 12 weeks: 1 of 4 kept')
  })

  it('tells of each that ended in the one week that it ended in, and of an open one every week', () => {
    expect(written(dana.address, all, START + 14 * DAY)!.subject).toBe('Your promises: 1 open')
    expect(written(dana.address, [kept, ghosted], START + 14 * DAY)).toBeUndefined()
  })

  it('tells whether they met', () => {
    const met = named(
      'm',
      [0, promise()],
      [4, answer('yes')],
      [4 + 7 * 24, wake],
      [180, { type: 'met', party: 0, met: 'yes' }],
    )
    expect(written(dana.address, [met, open], START + 14 * DAY)!.subject).toBe('Your promises: 1 open, 1 met')
    expect(text(dana.address, [met, open], START + 14 * DAY)).toContain('They have met.')
    expect(text(dana.address, [met, open], START + 28 * DAY)).not.toContain('They have met.')
  })

  it('says nothing when there is nothing to say, or nothing but what they took back themselves', () => {
    expect(written(dana.address, [])).toBeUndefined()
    expect(written(dana.address, [withdrawn])).toBeUndefined()
  })

  it('stays short, and says how many more there are', () => {
    const many = Array.from({ length: 200 }, (_, n) => ({ ...open, id: `${n}`.padStart(24, 'a') }))
    const letter = renderText(written(dana.address, many)!)
    expect(letter).toContain('And 188 more, on your ledger page.')
    expect(letter.length).toBeLessThan(8_000)
  })
})

describe('a requester’s digest', () => {
  it('has what is open and what was not made, in the same words whatever became of it', () => {
    const seen = [unanswered, ghosted, declined, withdrawn].map(each => {
      const { subject, blocks } = written(alice.address, [each])!
      return { subject, blocks }
    })
    expect(seen[0]!.subject).toBe('Promised to you: 1 not made')
    for (const each of seen) expect(each).toEqual(seen[0])
  })

  it('names the one who promised, never the one it was to be with', () => {
    const letter = text(alice.address, [unanswered, open])
    expect(letter).toContain('Dana Dale')
    expect(letter.replaceAll('“Bob Lee”', '')).not.toContain('Bob')
  })

  it('is one letter for whoever both promised and was promised', () => {
    const hers = named('h', [150, promise({ introducer: alice, requesters: [dana] })])
    expect(written(dana.address, [kept, hers])!.subject).toBe(
      'Your promises: 1 kept; promised to you: 1 open',
    )
  })
})

describe('every digest', () => {
  const letter = written(dana.address, [open])!

  it('is answered to the person’s own seat, and stopped there, by mail and on a page', () => {
    const signed = signToken(service.keys, token)
    expect(letter.replyTo).toEqual([{ address: `reply.${signed}@kept.test`, name: 'Kept' }])
    expect(letter.unsubscribe).toEqual({
      address: `stop.${signed}@kept.test`,
      page: `http://localhost:8025/u/${signed}`,
    })
  })

  it('goes by the clock of the person', () => {
    const late = named('l', [15, promise()])
    late.promisedAt = START + 14.5 * HOUR
    expect(text(dana.address, [late])).toContain('Promised on 5 January')
  })

  it('takes nothing that others wrote for markup or for a line of its own', () => {
    const rude = named('r', [150, promise({ requesters: [{ ...alice, name: '<b>x</b>\r\nBcc: y' }] })])
    expect(renderHtml(written(dana.address, [rude])!)).not.toContain('<b>')
    expect(text(dana.address, [rude])).not.toMatch(/^Bcc/m)
  })
})
