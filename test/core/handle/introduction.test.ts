/** What leaves Kept, byte for byte: nothing crosses before a yes, and then exactly what was promised. */
import { simpleParser } from 'mailparser'
import { beforeEach, describe, expect, it } from 'vitest'
import { mail, tokenIn } from '../../mail.ts'
import { TestWorld } from '../../world.ts'

const PLAN = 'the plan of the harbour, in words'
const dana = 'dana@dale.example'
const alice = 'alice@archer.example'
const bob = 'bob@corp.example'

/** A reply on Alice's thread, with her mail quoted beneath and a file attached. */
const promise = () =>
  new TextEncoder().encode(
    [
      'From: Dana Dale <dana@dale.example>',
      'To: Alice Archer <alice@archer.example>',
      'Cc: intro@kept.test',
      'Subject: Re: boats',
      'Message-ID: <promise@dale.example>',
      'In-Reply-To: <boats@archer.example>',
      'References: <boats@archer.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Alice (https://www.linkedin.com/in/alice-archer), I will introduce you to Bob Lee <bob@corp.example>',
      '(https://www.linkedin.com/in/boblee). He has bought boats like yours for twenty years.',
      '',
      'Dana',
      '',
      'On Sun, 3 Jan 2027 at 18:02, Alice Archer <alice@archer.example> wrote:',
      '> I am leaving my job in March, keep it quiet.',
      '> Call me at 555 0100.',
      '--outer',
      'Content-Type: text/plain; name="plan.txt"',
      'Content-Disposition: attachment; filename="plan.txt"',
      '',
      PLAN,
      '--outer--',
      '',
    ].join('\r\n'),
  )

let test: TestWorld
beforeEach(async () => {
  test = new TestWorld()
  await test.deliver(promise())
})

/** Every byte of these letters, as sent and with each transfer encoding undone. */
async function everyByte(letters: Array<{ raw: Uint8Array; to: string[]; from: string }>): Promise<string> {
  const parts: string[] = []
  for (const { raw, to, from } of letters) {
    const parsed = await simpleParser(Buffer.from(raw))
    parts.push(
      new TextDecoder().decode(raw),
      to.join(' '),
      from,
      parsed.text ?? '',
      parsed.html || '',
      parsed.subject ?? '',
    )
    for (const { content, filename } of parsed.attachments) parts.push(content.toString(), filename ?? '')
  }
  return parts.join('\n').toLowerCase()
}

const answer = async (verb: string, text: string) => {
  const to = tokenIn(test.lettersTo(bob)[0]!.raw, verb)
  await test.deliver(mail({ from: `Bob Lee <${bob}>`, to, text }), [to])
}

describe('before the yes', () => {
  it('the target learns neither the requester’s address nor the quoted history nor the attachment', async () => {
    await test.advance(71)
    const seen = await everyByte(test.lettersTo(bob))
    expect(seen).toContain('twenty years')
    for (const secret of [alice, 'archer.example', 'leaving my job', '555 0100', PLAN, 'plan.txt'])
      expect(seen).not.toContain(secret)
  })

  it('the requester gets nothing at all', async () => {
    await test.advance(71)
    expect(test.lettersTo(alice)).toEqual([])
  })

  it('in the direct form, where the requester is asked as well, neither learns the other’s address', async () => {
    const direct = new TestWorld()
    await direct.deliver(
      mail({
        to: 'intro@kept.test',
        text: `Introduce Alice Archer <${alice}> to Bob Lee <${bob}>, because they both restore boats.`,
      }),
    )
    await direct.advance(71)
    const [toAlice, toBob] = [
      await everyByte(direct.lettersTo(alice)),
      await everyByte(direct.lettersTo(bob)),
    ]
    expect(toAlice).toContain('bob lee')
    expect(toBob).toContain('alice archer')
    expect(toAlice).not.toContain('corp.example')
    expect(toBob).not.toContain('archer.example')
  })

  it.each(['no', 'silence'])(
    'nor does anybody after %s: the closing letter holds no address, no name and no words of the other side',
    async end => {
      if (end === 'no') await answer('no', 'Too busy with my divorce.')
      await test.advance(100)
      const seen = await everyByte(test.lettersTo(alice))
      expect(seen).not.toBe('')
      for (const secret of [bob, 'corp.example', 'divorce']) expect(seen).not.toContain(secret)
    },
  )
})

describe('the introduction', () => {
  beforeEach(() => answer('yes', 'Yes'))
  const letter = () => test.courier.sent.find(({ to }) => to.includes(alice))!

  it('is one mail, To both, the introducer in the envelope alone', async () => {
    expect(test.lettersTo(alice)).toHaveLength(1)
    expect(letter().to.toSorted()).toEqual([alice, bob, dana])
    const parsed = await simpleParser(Buffer.from(letter().raw))
    const addresses = [parsed.to].flat().flatMap(list => list?.value.map(({ address }) => address) ?? [])
    expect(addresses).toEqual([alice, bob])
    expect(parsed.headers.has('bcc')).toBe(false)
    expect(parsed.headers.has('cc')).toBe(false)
    expect(await everyByte([{ ...letter(), to: [] }])).not.toContain(dana)
  })

  it('reply-all reaches the two alone: Reply-To is both, and neither To nor Reply-To is Kept', async () => {
    const parsed = await simpleParser(Buffer.from(letter().raw))
    expect(parsed.replyTo?.value.map(({ address }) => address)).toEqual([alice, bob])
  })

  it('threads under the promise', async () => {
    const parsed = await simpleParser(Buffer.from(letter().raw))
    expect(parsed.inReplyTo).toBe('<promise@dale.example>')
    expect([parsed.references].flat()).toContain('<promise@dale.example>')
  })

  it('names both in its subject, and carries the words, both profiles and the attachment', async () => {
    const parsed = await simpleParser(Buffer.from(letter().raw))
    expect(parsed.subject).toBe('Alice Archer, meet Bob Lee')
    for (const part of ['twenty years', 'linkedin.com/in/alice-archer', 'linkedin.com/in/boblee']) {
      expect(parsed.text).toContain(part)
      expect(parsed.html).toContain(part)
    }
    expect(parsed.attachments.map(({ filename, content }) => [filename, content.toString().trim()])).toEqual([
      ['plan.txt', PLAN],
    ])
  })

  it('carries nothing of the quoted history, no token and no other address of Kept', async () => {
    const seen = await everyByte([{ ...letter(), from: '' }])
    for (const secret of ['leaving my job', '555 0100', 'boats@archer.example', 'yes.', 'reply.', '/a/'])
      expect(seen).not.toContain(secret)
    expect(seen.match(/[^\s<>"]+@kept\.test/g)?.filter(address => address !== 'intro@kept.test')).toEqual([
      letter().messageId.slice(1, -1),
    ])
  })

  it('that is bcc to the introducer is the same mail', () => {
    expect(test.lettersTo(dana).at(-1)).toBe(letter())
  })
})

describe('mail attached to the promise', () => {
  const attached = (headers: string[], body: string) => ['--outer', ...headers, '', body]
  const HISTORY = [
    attached(['Content-Type: message/rfc822'], 'From: alice@archer.example\r\n\r\nI may sell the yard.'),
    attached(
      ['Content-Type: application/octet-stream', 'Content-Disposition: attachment; filename="Re boats.EML"'],
      'From: alice@archer.example\r\n\r\nThe yard owes 90,000.',
    ),
    attached(['Content-Type: text/rfc822-headers'], 'Subject: the yard and the bank'),
  ].flat()

  it('is history as a quote is: it never travels, the receipt says so, and what else was attached does travel', async () => {
    const world = new TestWorld()
    const raw = new TextDecoder()
      .decode(promise())
      .replace(/On Sun, 3 Jan[^-]*/, '')
      .replace('--outer--', () => [...HISTORY, '--outer--'].join('\r\n'))
    await world.deliver(new TextEncoder().encode(raw))
    const yes = tokenIn(world.lettersTo(bob)[0]!.raw, 'yes')
    expect(await everyByte([world.lettersTo(dana)[0]!])).toContain('earlier mail')
    await world.deliver(mail({ from: bob, to: yes, text: 'Yes' }), [yes])
    const seen = await everyByte([...world.lettersTo(alice), ...world.lettersTo(bob)])
    expect(seen).toContain(PLAN)
    for (const secret of ['the yard', '90,000', 're boats', 'rfc822']) expect(seen).not.toContain(secret)
  })
})

describe('a requester who never agreed', () => {
  it('is not on the introduction that the others have at the deadline', async () => {
    const three = new TestWorld()
    const carol = 'carol@third.example'
    await three.deliver(
      mail({
        to: 'intro@kept.test',
        text: `Introduce Alice Archer <${alice}> and Carol Kay <${carol}> to Bob Lee <${bob}>, because all of them restore boats.`,
      }),
    )
    for (const who of [alice, bob]) {
      const to = tokenIn(three.lettersTo(who)[0]!.raw, 'yes')
      await three.deliver(mail({ from: who, to, text: 'Yes' }), [to])
    }
    await three.advance(72)
    const made = three.lettersTo(alice).at(-1)!
    expect(made.to.toSorted()).toEqual([alice, bob, dana])
    expect(await everyByte([made])).not.toContain('third.example')
  })
})
