/** Mail that nobody would write, and mail that somebody would: each gets its answer, and the service goes on. */
import { createTransport } from 'nodemailer'
import { afterEach, describe, expect, it } from 'vitest'
import { sharedLocal } from '../../local.ts'
import { mail, promiseMail, tokenIn } from '../../mail.ts'

const local = await sharedLocal()
const transport = createTransport({ host: '127.0.0.1', port: local.view.smtpPort, ignoreTLS: true })
const bytes = (text: string) => new TextEncoder().encode(text)
const { dana, alice, bob } = {
  dana: 'dana@dale.example',
  alice: 'alice@archer.example',
  bob: 'bob@corp.example',
}

/** The server's last words on this mail. */
async function submit(
  raw: Uint8Array | string,
  to: string[] = ['intro@kept.test'],
  from = dana,
): Promise<string> {
  try {
    const info = await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(raw) })
    return info.response
  } catch (error) {
    return (error as { response?: string }).response ?? String(error)
  }
}

const letters = async (address: string) => (await local.inbox(address)).length

afterEach(async () => {
  // Whatever came before, an ordinary promise is still kept.
  const before = await letters(bob)
  const messageId = `<after-${Math.trunc(before)}-${local.dispositions.length}@dale.example>`
  expect(await submit(promiseMail({ messageId }), ['intro@kept.test', alice])).toMatch(/^250 /)
  expect(await letters(bob)).toBe(before + 1)
})

describe('refused with a reason', () => {
  it('an empty mail', async () => {
    expect(await submit('')).toMatch(/^554 .*Kept cannot use this mail: .*(empty|From)/)
  })

  it('a mail without From', async () => {
    expect(await submit('To: intro@kept.test\r\nSubject: Bob\r\n\r\nHello')).toMatch(/^554 .*From/)
  })

  it('40 MB', { timeout: 60_000 }, async () => {
    const raw = Buffer.alloc(40 * 1024 * 1024, 'x'.repeat(70).concat('\r\n'))
    raw.write('From: dana@dale.example\r\nSubject: large\r\n\r\n')
    expect(await submit(raw)).toMatch(/^552 .*large|^552 .*size/i)
  })

  it('5,000 MIME parts', async () => {
    const parts = '--b\r\nContent-Type: text/plain\r\n\r\nBob\r\n'.repeat(5_000)
    const raw = `From: ${dana}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`
    expect(await submit(raw)).toMatch(/^554 .*parts/)
  })

  it('nested 200 deep', async () => {
    let body = 'Content-Type: text/plain\r\n\r\nBob\r\n'
    for (let depth = 200; depth > 0; depth--) {
      body = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${body}\r\n--b${depth}--\r\n`
    }
    expect(await submit(`From: ${dana}\r\nMIME-Version: 1.0\r\n${body}`)).toMatch(/^554 .*parts/)
  })

  it('headers of 1 MB', async () => {
    expect(await submit(`From: ${dana}\r\nX-Long: ${'a '.repeat(524_288)}\r\n\r\nHello`)).toMatch(
      /^554 .*headers/,
    )
  })

  it('10,000 recipients: the first hundred, and the client is told to come again for more', async () => {
    const to = Array.from({ length: 10_000 }, (_, i) => `person${i}@crowd.example`)
    const info = await transport.sendMail({
      envelope: { from: dana, to },
      raw: Buffer.from(mail({ text: 'Hello all' })),
    })
    expect(info.accepted).toHaveLength(100)
    expect(info.rejectedErrors?.[0]?.response).toMatch(/^452 .*100/)
  })

  it('a local part that nobody has', async () => {
    expect(await submit(mail({}), ['info@kept.test'])).toMatch(/^550 .*intro@kept\.test/)
  })

  it('a token that is not ours', async () => {
    expect(await submit(mail({}), [`yes.${'a'.repeat(42)}@kept.test`])).toMatch(
      /^550 .*cut short or mistyped/,
    )
  })
})

describe('read as far as it can be', () => {
  it('NULs and broken charsets', async () => {
    const raw = Buffer.concat([
      Buffer.from(
        `From: ${dana}\r\nTo: ${alice}\r\nCc: intro@kept.test\r\nContent-Type: text/plain; charset=x-nonsense\r\n\r\n`,
      ),
      Buffer.from([0, 0xff, 0xfe, 0]),
      Buffer.from('Alice, I will introduce you to Bob Lee <bob@corp.example>.\r\n'),
    ])
    expect(await submit(raw)).toMatch(/^250 /)
  })

  it('addresses with CR and LF in them become no header of a letter', async () => {
    const name = '=?utf-8?Q?Dana=0D=0ABcc:_eve@evil.example=0D=0A?='
    await submit(
      `From: ${name} <${dana}>\r\nTo: ${alice}\r\nCc: intro@kept.test\r\nSubject: =?utf-8?Q?x=0D=0ABcc:_eve@evil.example?=\r\n\r\nAlice, I will introduce you to Bob Lee <bob@corp.example>, who wants what you make.\r\n`,
    )
    for (const address of [dana, bob]) {
      for (const { raw } of await local.inbox(address))
        expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im)
    }
    expect(await letters('eve@evil.example')).toBe(0)
  })

  it('nobody named at all: a letter says how to do it right', async () => {
    const before = await letters(dana)
    expect(
      await submit(mail({ to: 'intro@kept.test', text: 'Please introduce them to each other.' })),
    ).toMatch(/^250 /)
    expect(await letters(dana)).toBe(before + 1)
  })
})

describe('a token that is spent', () => {
  it('a second, different answer changes nothing, and is told so', async () => {
    await submit(promiseMail({ messageId: '<spent@dale.example>' }), ['intro@kept.test'])
    const request = (await local.inbox(bob)).at(-1)!
    const yes = tokenIn(bytes(request.raw), 'yes')
    const no = tokenIn(bytes(request.raw), 'no')
    await submit(mail({ from: bob, to: no, text: 'No' }), [no], bob)
    const before = await letters(bob)
    expect(await submit(mail({ from: bob, to: yes, text: 'Yes' }), [yes], bob)).toMatch(/^250 /)
    expect(await letters(bob)).toBe(before + 1)
    expect(local.dispositions.at(-1)).toBe('answered: closed: answered')
  })
})
