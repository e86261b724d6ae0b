import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { explanation } from '../../../functions/local/explanation.ts'
import { mail, promiseMail } from '../../mail.ts'

const NOW = Date.UTC(2027, 0, 4, 9)
const explain = (raw: Uint8Array, change: { answer?: boolean; domain?: string } = {}) =>
  explanation(raw, { domain: 'kept.test', answer: false, now: NOW, ...change })

const received = (recipient: string) => ({
  Received: `from mx.dale.example by kept.test with ESMTPS id 7 for <${recipient}>; Mon, 04 Jan 2027 09:00:01 +0000`,
})

describe('a promise', () => {
  test('that is sure says who, to whom, and that it is taken', async () =>
    expect(await explain(promiseMail())).toMatchObject({
      kind: 'promise',
      disposition: 'accepted',
      reason: 'promise by copy',
      promise: {
        form: 'copy',
        introducer: 'dana@dale.example',
        requesters: ['alice@archer.example'],
        targets: ['bob@corp.example'],
        certainty: 'sure',
        names: { 'alice@archer.example': 'Alice Archer', 'bob@corp.example': 'Bob Lee' },
      },
      newText: expect.stringContaining('I will introduce you to Bob Lee'),
    }))

  test('without an address has the question that is asked', async () => {
    const told = await explain(promiseMail({ text: 'Alice, I will introduce you to our head of sales.' }))
    expect(told).toMatchObject({
      disposition: 'held',
      promise: { form: 'no-address', targets: [], certainty: 'ask' },
    })
    expect(told.promise!.question).toContain('head of sales')
  })

  test('with two who are promised is of several', async () => {
    const to = 'Alice Archer <alice@archer.example>, Ann Archer <ann@archer.example>'
    const text = 'Hi both, I will introduce you to Bob Lee <bob@corp.example>.'
    expect((await explain(promiseMail({ to, text }))).promise).toMatchObject({
      form: 'several',
      requesters: ['alice@archer.example', 'ann@archer.example'],
    })
  })

  test('in Bcc is known by what the last server wrote', async () => {
    const { cc: _, ...hidden } = { cc: '', headers: received('intro@kept.test') }
    const text = 'Alice, I will introduce you to Bob Lee <bob@corp.example>.'
    const raw = mail({ to: 'Alice Archer <alice@archer.example>', text, ...hidden })
    expect((await explain(raw)).promise).toMatchObject({ form: 'bcc', targets: ['bob@corp.example'] })
  })

  test('is read for the domain that is given', async () =>
    expect(
      (await explain(promiseMail({ cc: 'intro@intros.example' }), { domain: 'intros.example' })).kind,
    ).toBe('promise'))

  test('leaves out what does not apply', async () => {
    const told = await explain(promiseMail())
    expect(told).not.toHaveProperty('answer')
    expect(told.promise).not.toHaveProperty('question')
    expect(told.promise).not.toHaveProperty('linkedin')
  })
})

describe('an answer', () => {
  const reply = (text: string, to = 'intro@kept.test') =>
    mail({ from: 'Bob Lee <bob@corp.example>', to, subject: 'Re: Alice Archer', text })

  test('is read as a reply to a consent request when that is asked for', async () =>
    expect(await explain(reply('Yes, gladly.'), { answer: true })).toMatchObject({
      kind: 'answer',
      disposition: 'accepted',
      reason: 'yes; introduced',
      answer: { is: 'yes' },
      newText: 'Yes, gladly.',
    }))

  test('to a token address needs no asking, and is the address’s where the words say nothing', async () => {
    const token = `yes.${'a'.repeat(24)}ta${'b'.repeat(16)}@kept.test`
    expect(await explain(reply('', token))).toMatchObject({ kind: 'answer', answer: { is: 'yes' } })
    expect(await explain(reply('No, thank you.', token))).toMatchObject({ disposition: 'answered' })
  })

  test('that a machine gave is none', async () => {
    const away = mail({ to: 'intro@kept.test', headers: { 'Auto-Submitted': 'auto-replied' }, text: 'Yes.' })
    expect(await explain(away, { answer: true })).toMatchObject({
      kind: 'automatic',
      disposition: 'discarded',
      answer: { is: 'automatic' },
    })
  })
})

describe('whatever else', () => {
  test('a call for help is a command', async () =>
    expect(await explain(mail({ to: 'intro@kept.test', subject: 'help', text: 'help' }))).toMatchObject({
      kind: 'command',
      disposition: 'answered',
      reason: 'help',
    }))

  test.each([
    ['no bytes', new Uint8Array()],
    ['noise', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)],
    ['no From', new TextEncoder().encode('To: intro@kept.test\n\nHello')],
  ])('%s has a reason and no reading', async (_, raw) => {
    const told = await explain(raw)
    expect(told).toMatchObject({ kind: 'other', disposition: 'refused' })
    expect(told.reason).not.toBe('')
  })
})

describe('npm run explain', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, ['functions/local/run.mjs', 'functions/local/explain.ts', ...args], {
      cwd: root,
      input,
      encoding: 'utf8',
    })

  test('prints a line of JSON for each file, in order, and for standard input', () => {
    const stdin = new TextDecoder().decode(promiseMail())
    const { stdout, status } = run(['test/fixtures/promise-gmail.eml', '-', 'no/such.eml'], stdin)
    const lines = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines).toMatchObject([
      { file: 'test/fixtures/promise-gmail.eml', kind: 'promise' },
      { file: '-', kind: 'promise' },
      { file: 'no/such.eml', kind: 'other', reason: expect.stringContaining('ENOENT') },
    ])
    expect(status).toBe(0)
  })

  test('says how it is used when no file is named', () => {
    const { stderr, status } = run([])
    expect(stderr).toContain('npm run explain --')
    expect(status).toBe(1)
  })
})
