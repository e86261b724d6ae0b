import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { PortError } from '../../../core/ports.ts'
import { relayCourier } from '../../../functions/local/relay.ts'
import { courierContract, letter } from '../../courier.contract.ts'

type Stage = 'from' | 'rcpt' | 'data'
const refusal = (code: number): Error => Object.assign(new Error('told to refuse'), { responseCode: code })

/** A mail server on loopback that says what it is told to: `replies` are used up, then it takes everything. */
async function openServer(options: SMTPServerOptions = {}) {
  const mails: Array<{ from: string; to: string[]; raw: Uint8Array }> = []
  const replies: Array<{ stage: Stage; code: number; address?: string }> = []
  const reply = (stage: Stage, address?: string): Error | null => {
    const [next] = replies
    if (next?.stage !== stage || (next.address && next.address !== address)) return null
    replies.shift()
    return refusal(next.code)
  }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: ({ address }, _, done) => done(reply('from', address)),
    onRcptTo: ({ address }, _, done) => done(reply('rcpt', address)),
    onData: async (stream, { envelope }, done) => {
      const raw = new Uint8Array(await buffer(stream))
      const refused = reply('data')
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      if (!refused) mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw })
      done(refused)
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<void>(resolve => server.close(() => resolve()))
  return { mails, replies, close, host: `127.0.0.1:${(server.server.address() as AddressInfo).port}` }
}

for (const stage of ['from', 'rcpt', 'data'] as const)
  courierContract(`the relay, whose server speaks up at ${stage}`, async () => {
    const { mails, replies, close, host } = await openServer()
    return {
      courier: relayCourier(`smtp://${host}`),
      close,
      arrived: async () => mails,
      failNext: async kind => {
        replies.push({ stage, code: kind === 'permanent' ? 550 : 451 })
        return 'bob@b.example'
      },
    }
  })

describe('a relay', () => {
  const closing: Array<() => Promise<void>> = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })
  async function serve(options?: SMTPServerOptions) {
    const server = await openServer(options)
    closing.push(server.close)
    return server
  }
  const failureOf = (sending: Promise<void>): Promise<PortError> =>
    sending.then(
      () => expect.fail('sent'),
      error => error,
    )

  it('takes letters from the null sender', async () => {
    const { mails, host } = await serve()
    await relayCourier(`smtp://${host}`).send(letter({ from: '' }))
    expect(mails).toMatchObject([{ from: '' }])
  })

  it('that refuses one of two recipients for good is said to have failed for good', async () => {
    const { replies, host } = await serve()
    replies.push({ stage: 'rcpt', code: 550, address: 'gone@c.example' })
    const to = ['bob@b.example', 'gone@c.example']
    const failure = await failureOf(relayCourier(`smtp://${host}`).send(letter({ to })))
    expect(failure).toMatchObject({ permanent: true, message: expect.stringContaining('gone@c.example') })
  })

  it('that refuses one for now and one for good is tried again, for the sake of the first', async () => {
    const { replies, host } = await serve()
    replies.push({ stage: 'rcpt', code: 451, address: 'full@b.example' })
    replies.push({ stage: 'rcpt', code: 550, address: 'gone@c.example' })
    const to = ['full@b.example', 'gone@c.example']
    expect(await failureOf(relayCourier(`smtp://${host}`).send(letter({ to })))).toMatchObject({
      permanent: false,
    })
  })

  it('that is not there is tried again', async () => {
    const { close, host } = await openServer()
    await close()
    const failure = await failureOf(relayCourier(`smtp://${host}`).send(letter()))
    expect(failure).toBeInstanceOf(PortError)
    expect(failure.permanent).toBe(false)
  })

  it('that hangs up in the middle is tried again', async () => {
    const server = createServer(socket => socket.resume().end('220 hello\r\n'))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    closing.push(() => new Promise(resolve => server.close(() => resolve())))
    const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect((await failureOf(relayCourier(url).send(letter()))).permanent).toBe(false)
  })

  it('that turns us away at the door is tried again, for that is not about the letter', async () => {
    const { host } = await serve({ onConnect: (_, done) => done(refusal(554)) })
    expect((await failureOf(relayCourier(`smtp://${host}`).send(letter()))).permanent).toBe(false)
  })

  it('that does not know our password is tried again, for that is not about the letter', async () => {
    const onAuth: SMTPServerOptions['onAuth'] = (_, __, done) => done(refusal(535))
    const { host } = await serve({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true, onAuth })
    expect((await failureOf(relayCourier(`smtp://kept:wrong@${host}`).send(letter()))).permanent).toBe(false)
  })

  it('is given the user and password of the URL, unescaped', async () => {
    const given: unknown[] = []
    const onAuth: SMTPServerOptions['onAuth'] = ({ username, password }, _, done) => {
      given.push(username, password)
      done(null, { user: username })
    }
    const { host } = await serve({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true, onAuth })
    await relayCourier(`smtp://kept%40d.example:p%2Fss@${host}`).send(letter())
    expect(given).toEqual(['kept@d.example', 'p/ss'])
  })
})

describe('the URL of a relay', () => {
  it.each([
    ['nonsense', /not a URL/],
    ['', /not a URL/],
    ['https://mail.example', /speaks SMTP, not https/],
    ['mail.example:25', /speaks SMTP/],
    ['smtp://', /not a URL|no host/],
    ['smtp://mail.example/path', /more in it/],
    ['smtp://mail.example?tls=no', /more in it/],
    ['smtp://user@mail.example', /alone/],
    ['smtp://user:50%@mail.example', /%25/],
  ])('%j is refused with a word on how to write it', (url, reason) => {
    expect(() => relayCourier(url)).toThrow(reason)
  })

  it('is never repeated in an error, since it may hold a password', () => {
    for (const url of [
      'http://u:hunter2@mail.example',
      'smtp://u:hunter2@mail.example/x',
      'smtp://u:hunter2%@h.example',
    ])
      expect(() => relayCourier(url)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
      )
  })

  it.each([
    'smtp://mail.example',
    'smtp://mail.example:2525/',
    'smtps://u:p@mail.example',
    'smtp://[::1]:25',
  ])('%s is taken', url => {
    expect(relayCourier(url)).toHaveProperty('send')
  })
})
