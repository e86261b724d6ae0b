import { beforeEach, describe, expect, it } from 'vitest'
import type { AnswerPort, AnswerView, PageReply } from '../../../core/answer-view.ts'
import { answerPage } from '../../../functions/web/answer.tsx'

const TOKEN = 'abcdefghijklmnopqrstuvwxta2345672345672345'
const QUESTION: AnswerView = {
  asks: 'consent',
  state: 'open',
  introducer: 'Dana Dale',
  whom: 'Alice Archer',
  linkedin: ['https://www.linkedin.com/in/alice-archer-example'],
  words: 'You have the kilns & she has the clay.',
  by: 'Dana Dale',
  deadline: Date.UTC(2027, 0, 7, 9, 12),
}

/** A port that remembers what it was told. */
class Remembering implements AnswerPort {
  readonly replies: PageReply[] = []
  view: AnswerView = QUESTION

  async look(token: string) {
    return token === TOKEN ? this.view : undefined
  }

  async answer(token: string, reply: PageReply) {
    if (token !== TOKEN) return undefined
    this.replies.push(reply)
    this.view = {
      ...this.view,
      state: 'answered',
      said: reply.is,
      ...(reply.is === 'yes' ? { became: 'introduced' } : {}),
    }
    return this.view
  }
}

let port: Remembering
let app: ReturnType<typeof answerPage>

beforeEach(() => {
  port = new Remembering()
  app = answerPage(port)
})

const get = async (path = `/a/${TOKEN}`, method = 'GET') => {
  const response = await app.request(path, { method })
  return { response, text: await response.text() }
}

const post = (fields: Record<string, string>, path = `/a/${TOKEN}`) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(fields) })

describe('the answer page', () => {
  it('says who asks, in their words, and until when', async () => {
    const { response, text } = await get()

    expect(response.status).toBe(200)
    expect(text).toContain('Dana Dale would like to introduce you to Alice Archer')
    expect(text).toContain('You have the kilns &amp; she has the clay.')
    expect(text).toContain('7 January 2027')
    expect(text).toContain('href="https://www.linkedin.com/in/alice-archer-example"')
  })

  it.each(['GET', 'HEAD'])('looking with %s answers nothing', async method => {
    await get(undefined, method)

    expect(port.replies).toEqual([])
  })

  it('takes a yes, with the note, and goes back to the page', async () => {
    const response = await post({ answer: 'yes', note: '  Tuesdays are best. ' })

    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`/a/${TOKEN}`)
    expect(port.replies).toEqual([{ is: 'yes', note: 'Tuesdays are best.' }])
    expect((await get()).text).toContain('You have answered: yes.')
  })

  it('takes a no without a note', async () => {
    await post({ answer: 'no', note: '' })

    expect(port.replies).toEqual([{ is: 'no' }])
    expect((await get()).text).toContain('You have answered: no.')
  })

  it.each([{}, { answer: 'maybe' }, { answer: 'YES' }])('takes %o for no answer at all', async fields => {
    const response = await post(fields)

    expect(response.status).toBe(400)
    expect(port.replies).toEqual([])
  })

  it('refuses a form of a size that nobody typed', async () => {
    const response = await post({ answer: 'yes', note: 'x'.repeat(100_000) })

    expect(response.status).toBe(413)
    expect(port.replies).toEqual([])
  })

  it('carries the beginning of a note that is too long', async () => {
    await post({ answer: 'yes', note: 'x'.repeat(3_000) })

    expect(port.replies[0]?.note).toHaveLength(2_000)
  })

  it.each([
    ['answered', { said: 'yes', became: 'introduced' }, 'have been introduced'],
    ['answered', { said: 'yes' }, 'as soon as everybody has said yes'],
    ['too-late', {}, 'It is too late for this one.'],
    ['answered', { said: 'yes', became: 'not-made' }, 'It did not come about this time.'],
    ['withdrawn', {}, 'This one is no longer needed.'],
    ['moved', {}, 'You are not asked any more.'],
    ['nothing', {}, 'There is nothing to answer.'],
  ] as const)('when %s %o says so and offers no button', async (state, more, words) => {
    port.view = { ...QUESTION, state, ...more }

    const { text } = await get()

    expect(text).toContain(words)
    expect(text).not.toContain('<button')
  })

  it('after the deadline, while a yes still counts, says what it counts for', async () => {
    port.view = { ...QUESTION, state: 'late' }

    const { text } = await get()

    expect(text).toContain('a yes still counts')
    expect(text).toContain('<button')
  })

  it('asks a requester whether they still want it', async () => {
    port.view = { ...QUESTION, asks: 'still-wanted' }

    expect((await get()).text).toContain('Do you still want to meet Alice Archer?')
    expect((await post({ answer: 'not-yet' })).status).toBe(400)
    expect((await post({ answer: 'yes' })).status).toBe(303)
  })

  it('asks whether they met, with three answers, and thanks for it', async () => {
    port.view = { ...QUESTION, asks: 'met' }
    const { text } = await get()

    expect(text).toContain('Have you met Alice Archer?')
    expect(text.match(/<button/g)).toHaveLength(3)
    await post({ answer: 'not-yet' })
    expect(port.replies).toEqual([{ is: 'not-yet' }])
    expect((await get()).text).toContain('Thank you.')
  })

  it('offers to ask again later, for as long as that can be, and takes it with its days', async () => {
    port.view = { ...QUESTION, later: [7, 30] }
    const { text } = await get()

    expect(text).toContain('<option value="7">in a week</option><option value="30">in a month</option>')
    await post({ answer: 'later', days: '30', note: 'Busy till then.' })
    expect(port.replies).toEqual([{ is: 'later', days: 30, note: 'Busy till then.' }])
  })

  it('offers no later where none can be', async () => {
    expect((await get()).text).not.toContain('value="later"')
    port.view = { ...QUESTION, asks: 'met' }
    expect((await post({ answer: 'later', days: '7' })).status).toBe(400)
    expect(port.replies).toEqual([])
  })

  it('says when somebody who said later is asked again', async () => {
    port.view = { ...QUESTION, again: Date.UTC(2027, 1, 1, 9) }

    const { text } = await get()
    expect(text).toContain('1 February 2027')
    expect(text).not.toContain('Without an answer by')
  })

  it('is kind to a token that is not ours, whether looked at or answered', async () => {
    const looked = await get('/a/forged')
    const answered = await post({ answer: 'yes' }, '/a/forged')

    expect(looked.response.status).toBe(404)
    expect(looked.text).toContain('There is nothing behind this link')
    expect(answered.status).toBe(404)
    expect(port.replies).toEqual([])
  })

  it('takes nothing that others wrote for markup, and links to nothing but https', async () => {
    port.view = {
      ...QUESTION,
      introducer: '<img src=x>',
      words: '</blockquote><script>alert(1)</script>',
      linkedin: ['javascript:alert(1)', 'http://plain.example/'],
    }

    const { text } = await get()

    expect(text).not.toContain('<img')
    expect(text).not.toContain('<script')
    expect(text).not.toContain('javascript:')
    expect(text).not.toContain('http://plain.example')
  })
})

describe('whatever the answer page answers', () => {
  it.each([
    ['the question', () => app.request(`/a/${TOKEN}`)],
    ['an answer', () => post({ answer: 'yes' })],
    ['a forged token', () => app.request('/a/forged')],
    ['a muddled answer', () => post({})],
  ])('%s is not kept, indexed, framed or tracked', async (_, ask) => {
    const { headers } = await ask()
    const policy = headers.get('content-security-policy')

    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('set-cookie')).toBeNull()
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })
})
