import { describe, expect, it } from 'vitest'
import type { LocalMail } from '../../../functions/local/mailbox.ts'
import { outgoing, replyTo, spelled, typedAddresses } from '../../../functions/local/pages/outgoing.ts'
import { NOW } from './browsing.ts'

const ALICE = { name: 'Alice Archer', address: 'alice@archer.example' }
const BOB = { name: 'Bob Lee', address: 'bob@corp.example' }
const DANA = { name: 'Dana Dale', address: 'dana@dale.example' }

const received = (change: Partial<LocalMail> = {}): LocalMail => ({
  id: '1',
  receivedAt: NOW,
  envelope: { from: DANA.address, to: [ALICE.address, BOB.address] },
  from: DANA,
  to: [ALICE],
  cc: [BOB],
  bcc: [],
  replyTo: [],
  subject: 'Meet',
  messageId: '<2@dale.example>',
  inReplyTo: '<1@dale.example>',
  references: ['<1@dale.example>'],
  size: 1,
  snippet: '',
  read: true,
  attachments: [],
  ...change,
})

describe('a mail as SMTP is given it', () => {
  it('names bcc in the envelope alone, and everybody once', async () => {
    const mail = await outgoing(
      { from: DANA, to: [ALICE], cc: [ALICE], bcc: [BOB], subject: 'Hi', text: 'Hello' },
      NOW,
    )
    const raw = new TextDecoder().decode(mail.raw)

    expect(mail.from).toBe(DANA.address)
    expect(mail.to).toEqual([ALICE.address, BOB.address])
    expect(raw).not.toContain(BOB.address)
    expect(raw).toContain('Date: Mon, 04 Jan 2027 09:12:00 +0000')
  })

  it('stays in the thread of the mail it answers', async () => {
    const { raw } = await outgoing(
      { from: BOB, to: [DANA], cc: [], bcc: [], subject: 'Re: Meet', text: 'Yes', re: received() },
      NOW,
    )
    const text = new TextDecoder().decode(raw)

    expect(text).toContain('In-Reply-To: <2@dale.example>')
    expect(text).toContain('References: <1@dale.example> <2@dale.example>')
  })

  it('takes no header from a subject', async () => {
    const { raw } = await outgoing(
      { from: BOB, to: [DANA], cc: [], bcc: [], subject: 'Hi\r\nBcc: eve@x.example', text: '' },
      NOW,
    )

    expect(new TextDecoder().decode(raw)).not.toMatch(/^Bcc:/im)
  })
})

describe('addresses as they are typed', () => {
  it('may have names, and commas in them', () => {
    expect(typedAddresses('"Lee, Bob" <Bob@Corp.example>, alice@archer.example')).toEqual({
      addresses: [
        { name: 'Lee, Bob', address: 'bob@corp.example' },
        { name: '', address: 'alice@archer.example' },
      ],
      wrong: [],
    })
  })

  it('that are none are named', () => {
    expect(typedAddresses('Bob Lee, bob@, alice@archer.example').wrong).toEqual(['Bob Lee', 'bob@'])
  })

  it('are spelled so that they can be typed again', () => {
    for (const person of [
      BOB,
      { name: 'Lee, "Bob" J.', address: BOB.address },
      { name: '', address: BOB.address },
    ])
      expect(typedAddresses(spelled(person)).addresses).toEqual([person])
  })
})

describe('a reply', () => {
  it('goes to whoever wrote, and quotes them', () => {
    expect(replyTo(received(), 'One\n> zero\n\nTwo\n', BOB.address, false)).toEqual({
      as: BOB.address,
      re: '1',
      to: 'Dana Dale <dana@dale.example>',
      cc: '',
      subject: 'Re: Meet',
      body: '\n\nOn Mon 4 Jan 2027 at 09:12, Dana Dale <dana@dale.example> wrote:\n> One\n>> zero\n>\n> Two\n',
    })
  })

  it('goes where the mail asks for it', () => {
    expect(replyTo(received({ replyTo: [ALICE, BOB] }), '', ALICE.address, false)).toMatchObject({
      to: 'Bob Lee <bob@corp.example>',
    })
  })

  it('to all leaves out whoever writes it', () => {
    expect(replyTo(received(), '', BOB.address, true)).toMatchObject({
      to: 'Dana Dale <dana@dale.example>, Alice Archer <alice@archer.example>',
      cc: '',
    })
  })

  it('to a mail of one’s own goes on to those it went to', () => {
    expect(replyTo(received(), '', DANA.address, false)).toMatchObject({
      to: 'Alice Archer <alice@archer.example>',
    })
  })

  it('says Re: once', () => {
    expect(replyTo(received({ subject: 're: Meet' }), '', BOB.address, false).subject).toBe('re: Meet')
  })
})
