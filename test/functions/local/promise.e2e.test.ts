/** Each form of promise and each answer, over real SMTP. People differ from test to test, for the world is shared. */
import { describe, expect, it } from 'vitest'
import { sharedLocal } from '../../local.ts'
import { tokenIn } from '../../mail.ts'

const local = await sharedLocal()
const bytes = (text: string) => new TextEncoder().encode(text)

/** People who are in no other test. */
function cast(name: string) {
  return {
    dana: `dana@${name}-dale.example`,
    alice: `alice@${name}-archer.example`,
    ann: `ann@${name}-archer.example`,
    bob: `bob@${name}-corp.example`,
    carol: `carol@${name}-corp.example`,
  }
}

async function subjects(address: string): Promise<string[]> {
  return (await local.inbox(address)).map(({ subject }) => subject)
}

async function last(address: string) {
  const letter = (await local.inbox(address)).at(-1)
  if (!letter) throw new Error(`nothing has come to ${address}`)
  return letter
}

/** Replies to the newest letter by its token address for this verb. */
async function reply(address: string, verb: string, text: string, name = 'Somebody'): Promise<void> {
  await local.send({
    from: `${name} <${address}>`,
    to: tokenIn(bytes((await last(address)).raw), verb),
    subject: 'Re: an introduction',
    text,
  })
}

describe('ways to make a promise', () => {
  it('copy: Bob is asked, says yes, and the two are introduced with Dana in bcc', async () => {
    const { dana, alice, bob } = cast('copy')
    await local.send({
      from: `Dana Dale <${dana}>`,
      to: `Alice Archer <${alice}>`,
      cc: 'intro@kept.test',
      subject: 'Bob',
      text: `Alice, I'll introduce you to Bob Lee <${bob}>. He runs purchasing at Corp and wants just what you make.`,
    })
    expect(await subjects(alice)).toEqual(['Bob'])
    expect((await last(dana)).raw).toContain(bob)
    const request = await last(bob)
    expect(request.raw).not.toContain(alice)

    await reply(bob, 'yes', 'Yes', 'Bob Lee')
    const introduction = await last(alice)
    expect(introduction.subject).toBe('Alice Archer, meet Bob Lee')
    expect(await last(bob)).toEqual(introduction)
    expect(await last(dana)).toEqual(introduction)
    expect(introduction.raw).not.toMatch(/^bcc:/im)
    expect(introduction.raw).not.toContain(dana)
  })

  it('reply: only the new text counts and only the new text travels', async () => {
    const { dana, alice, bob } = cast('reply')
    await local.send({
      from: `Dana Dale <${dana}>`,
      to: `Alice Archer <${alice}>`,
      cc: 'intro@kept.test',
      subject: 'Re: lunch',
      inReplyTo: '<lunch@archer.example>',
      text: `Good to see you. I'll introduce you to Bob Lee <${bob}>, he buys these by the dozen.\n\nOn Sun, 3 Jan 2027 at 18:02, Alice Archer <${alice}> wrote:\n> I left my job, do not tell eve@secret.example\n> Alice`,
    })
    await reply(bob, 'yes', 'Yes')
    for (const { raw } of [...(await local.inbox(bob)), ...(await local.inbox(dana))]) {
      expect(raw).not.toContain('I left my job')
      expect(raw).not.toContain('eve@secret.example')
    }
    expect((await last(alice)).raw).toContain('buys these by the dozen')
  })

  it('sealed: Bob is on the To line but gets nothing until he is asked', async () => {
    const { dana, alice, bob } = cast('sealed')
    await local.send({
      from: `Dana Dale <${dana}>`,
      to: `Alice Archer <${alice}>, ${bob.replace('@', '=')}@kept.test`,
      subject: 'You two',
      text: 'Alice, meet Bob: he knows everybody in the trade, and you know how it is done.',
    })
    expect(await subjects(bob)).toHaveLength(1)
    await reply(bob, 'yes', 'Yes')
    expect((await last(alice)).raw).toContain(bob)
  })

  it('direct: both are asked, and both have to say yes', async () => {
    const { dana, alice, bob } = cast('direct')
    await local.send({
      from: `Dana Dale <${dana}>`,
      to: 'intro@kept.test',
      subject: 'Introduction',
      text: `Introduce Alice Archer <${alice}> to Bob Lee <${bob}>, because they both restore wooden boats.`,
    })
    expect((await last(bob)).raw).not.toContain(alice)
    expect((await last(alice)).raw).not.toContain(bob)
    await reply(bob, 'yes', 'Yes')
    expect(await subjects(alice)).toHaveLength(1)
    await reply(alice, 'yes', 'Yes')
    expect((await last(bob)).subject).toBe('Alice Archer, meet Bob Lee')
  })

  it('bcc: as copy, and Alice does not see that Kept is there', async () => {
    const { dana, alice, bob } = cast('bcc')
    await local.send({
      from: `Dana Dale <${dana}>`,
      to: `Alice Archer <${alice}>`,
      bcc: 'intro@kept.test',
      text: `Alice, I'll introduce you to Bob Lee (${bob}). He collects what you draw.`,
    })
    expect((await last(alice)).raw).not.toContain('kept.test')
    await reply(bob, 'yes', 'Yes')
    expect(await subjects(alice)).toHaveLength(2)
  })

  it('no address: Dana is asked who it is, her answer starts the ask', async () => {
    const { dana, alice, bob } = cast('nobody')
    await local.send({
      from: `Dana Dale <${dana}>`,
      to: `Alice Archer <${alice}>`,
      cc: 'intro@kept.test',
      text: "Alice, I'll introduce you to our head of sales. You will like each other.",
    })
    expect(await subjects(alice)).toHaveLength(1)
    await reply(dana, 'reply', `Bob Lee <${bob}>`, 'Dana Dale')
    await reply(bob, 'yes', 'Yes')
    expect((await last(alice)).subject).toBe('Alice Archer, meet Bob Lee')
  })

  it('too late: both have it already, and Dana gets one kind line', async () => {
    const { dana, alice, bob } = cast('late')
    await local.send({
      from: `Dana Dale <${dana}>`,
      to: `Alice Archer <${alice}>, Bob Lee <${bob}>`,
      cc: 'intro@kept.test',
      text: 'Alice, meet Bob. Bob, meet Alice. Enjoy.',
    })
    expect(await subjects(alice)).toHaveLength(1)
    expect(await subjects(bob)).toHaveLength(1)
    expect(await subjects(dana)).toHaveLength(1)
  })

  it('several requesters share one introduction', async () => {
    const { dana, alice, ann, bob } = cast('pair')
    await local.send({
      from: `Dana Dale <${dana}>`,
      to: `Alice Archer <${alice}>, Ann Archer <${ann}>`,
      cc: 'intro@kept.test',
      text: `Alice, Ann, I'll introduce you both to Bob Lee <${bob}>, who buys for all of Corp.`,
    })
    expect(await subjects(bob)).toHaveLength(1)
    await reply(bob, 'yes', 'Yes')
    expect(await last(ann)).toEqual(await last(alice))
    expect((await last(ann)).raw).toMatch(new RegExp(`^To:.*${alice}[\\s\\S]*${ann}`, 'm'))
  })

  it('several targets get one of their own each, asked separately', async () => {
    const { dana, alice, bob, carol } = cast('many')
    await local.send({
      from: `Dana Dale <${dana}>`,
      to: `Alice Archer <${alice}>`,
      cc: 'intro@kept.test',
      text: `Alice, I'll introduce you to Bob Lee <${bob}> and Carol Kay <${carol}>. Both know the harbour well.`,
    })
    expect(await subjects(dana)).toHaveLength(1)
    expect((await last(bob)).raw).not.toContain(carol)
    expect((await last(carol)).raw).not.toContain(bob)
    await reply(bob, 'yes', 'Yes')
    expect(await subjects(alice)).toHaveLength(2)
    await reply(carol, 'no', 'No')
    expect(await subjects(alice)).toHaveLength(2)
    expect(await subjects(carol)).toHaveLength(1)
  })
})

describe('answers', () => {
  /** Dana promises Alice to introduce her to Bob; the names are this test's own. */
  async function promised(name: string) {
    const people = cast(name)
    await local.send({
      from: `Dana Dale <${people.dana}>`,
      to: `Alice Archer <${people.alice}>`,
      cc: 'intro@kept.test',
      text: `Alice, I'll introduce you to Bob Lee <${people.bob}>. He is looking for what you make.`,
    })
    return people
  }

  it('yes by plain reply', async () => {
    const { alice, bob } = await promised('plain-yes')
    await reply(bob, 'reply', 'Yes, happy to.\n\nOn Mon, Dana wrote:\n> would you like to?')
    expect((await last(alice)).subject).toBe('Alice Archer, meet Bob Lee')
  })

  it('yes by replying to intro@ itself, as some clients will', async () => {
    const { alice, bob } = await promised('from-yes')
    const messageId = /^Message-ID: (.*)$/im.exec((await last(bob)).raw)![1]!.trim()
    await local.send({ from: bob, to: 'intro@kept.test', inReplyTo: messageId, text: 'Yes please' })
    expect(await subjects(alice)).toHaveLength(2)
  })

  it('no by plain reply: Dana is told in private, Alice hears at the deadline', async () => {
    const { dana, alice, bob } = await promised('plain-no')
    await reply(bob, 'reply', 'No, sorry, I have no time this quarter.')
    expect((await last(dana)).raw).toContain('no time this quarter')
    expect(await subjects(alice)).toHaveLength(1)
  })

  it('no by its address', async () => {
    const { dana, alice, bob } = await promised('tap-no')
    const before = (await subjects(dana)).length
    await reply(bob, 'no', 'No')
    expect(await subjects(dana)).toHaveLength(before + 1)
    expect(await subjects(alice)).toHaveLength(1)
  })

  it('a question back is no yes: asked once more, and Dana reads it', async () => {
    const { dana, alice, bob } = await promised('unclear')
    await reply(bob, 'reply', 'Who is she, and what does she make?')
    expect((await last(dana)).raw).toContain('what does she make?')
    expect(await subjects(bob)).toHaveLength(2)
    expect(await subjects(alice)).toHaveLength(1)
  })

  it('the yes address with a no in words is no yes', async () => {
    const { alice, bob } = await promised('contradiction')
    await reply(bob, 'yes', 'No, sorry, please do not.')
    expect(await subjects(alice)).toHaveLength(1)
    expect(await subjects(bob)).toHaveLength(2)
  })

  it('an out-of-office is never an answer, and never answered', async () => {
    const { dana, alice, bob } = await promised('robot')
    const before = await subjects(dana)
    const to = tokenIn(bytes((await last(bob)).raw), 'yes')
    await local.send({
      from: bob,
      to,
      subject: 'Yes, I am away',
      headers: { 'Auto-Submitted': 'auto-replied' },
      text: 'Yes',
    })
    expect(await subjects(bob)).toHaveLength(1)
    expect(await subjects(alice)).toHaveLength(1)
    expect(await subjects(dana)).toEqual(before)
  })

  it('on the web page: looking answers nothing, the button does', async () => {
    const { alice, bob } = await promised('web')
    const token = tokenIn(bytes((await last(bob)).raw), 'yes')
      .slice(4)
      .split('@')[0]
    const page = `http://127.0.0.1:${local.view.httpPort}/a/${token}`
    expect(await (await fetch(page)).text()).toContain('Dana Dale')
    expect(await subjects(alice)).toHaveLength(1)
    const answered = await fetch(page, { method: 'POST', body: new URLSearchParams({ answer: 'yes' }) })
    expect(answered.status).toBe(200)
    expect((await last(alice)).subject).toBe('Alice Archer, meet Bob Lee')
  })

  it('cancel, by the receipt’s own link', async () => {
    const { dana, bob } = await promised('cancel')
    await reply(dana, 'cancel', 'Cancel', 'Dana Dale')
    await reply(bob, 'yes', 'Yes')
    expect((await subjects(bob)).length).toBe(2)
  })
})
