/** From a promise to its end, by the bundled handlers on an AWS that others wrote. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bounced, complained } from '../functions/aws/sent-by-ses.ts'
import { mail, promiseMail, tokenIn } from '../mail.ts'
import { emulated } from './emulator.ts'
import { Service } from './service.ts'

/** How often the SDK tries to hand over a letter before it is left to the queue. */
const TRIES = 5
const [DANA, ALICE, BOB] = ['dana@dale.example', 'alice@archer.example', 'bob@corp.example']
const vouched = (address: string) => ({ source: address, headers: [{ name: 'From', value: address }] })

describe.skipIf(!emulated())('Kept on AWS', () => {
  let kept: Service
  beforeAll(async () => {
    kept = await Service.open()
  })
  afterAll(() => kept?.close())
  beforeEach(() => kept.reset())

  const promise = () => kept.receive(promiseMail(), ['intro@kept.test'], vouched(DANA))
  const answer = async (verb: string, text: string) => {
    const to = tokenIn((await kept.lastTo(BOB)).raw, verb)
    return kept.receive(mail({ from: `Bob Lee <${BOB}>`, to, text }), [to], vouched(BOB))
  }
  const calls = (action: string) => kept.cloud.emulator.gateway.calls.filter(call => call.action === action)

  it('a promise asks Bob, and his yes introduces him to Alice with Dana in bcc', async () => {
    expect(await promise()).toBe(0)
    expect(await kept.subjectsTo(ALICE)).toEqual([])
    const { to, raw } = await kept.lastTo(BOB)
    expect(to).toEqual([BOB])
    expect(new TextDecoder().decode(raw)).not.toContain(ALICE)

    expect(await answer('yes', 'Yes, gladly')).toBe(0)
    const introduction = await kept.lastTo(ALICE)
    expect([...introduction.to].sort()).toEqual([ALICE, BOB, DANA])
    expect(new TextDecoder().decode(introduction.raw)).not.toContain(DANA)
  })

  it('has one schedule for it, at its next wake, which moves', async () => {
    await promise()
    const [before, ...more] = await kept.cloud.schedules()
    expect(more).toEqual([])
    expect(before!.at).toBe(Date.now() + 48 * 3_600_000)
    await answer('yes', 'Yes')
    const after = await kept.cloud.schedules()
    expect(after.filter(({ id, at }) => id === before!.id && at === before!.at)).toEqual([])
  })

  it('a silent Bob is reminded once, and Alice hears at the deadline that it will not happen', async () => {
    await promise()
    await kept.advance(49)
    expect(await kept.cloud.lettersTo(BOB)).toHaveLength(2)
    expect(await kept.cloud.lettersTo(ALICE)).toHaveLength(0)
    await kept.advance(24)
    expect(await kept.cloud.lettersTo(BOB)).toHaveLength(2)
    expect(await kept.cloud.lettersTo(ALICE)).toHaveLength(1)
    expect(kept.log.filter(line => line.outcome)).toMatchObject([
      { outcome: 'unanswered', TimeToOutcome: 72 * 3_600 },
    ])
  })

  it('a schedule that is lost is made good by the sweep', async () => {
    await promise()
    const [schedule] = await kept.cloud.schedules()
    await kept.cloud.lose(schedule!)
    kept.sleep(73)
    await kept.sweep()
    expect(await kept.cloud.lettersTo(ALICE)).toHaveLength(1)
    expect(kept.log.find(line => 'sweep' in line)).toMatchObject({ Due: 1, OldestDue: 25 * 3_600 })
  })

  it('the weekly digest has no schedule: the sweep finds who is due, and sends it once', async () => {
    await promise()
    await kept.advance(73)
    const before = (await kept.cloud.lettersTo(DANA)).length
    await kept.advance(24 * 5)
    await kept.sweep()
    await kept.sweep()
    const letters = await kept.cloud.lettersTo(DANA)
    expect(letters).toHaveLength(before + 1)
    expect(new TextDecoder().decode(letters.at(-1)!.raw)).toMatch(/^List-Unsubscribe:/m)
  })

  it('a mail that is delivered twice does once what it does', async () => {
    await promise()
    await promise()
    expect(await kept.cloud.lettersTo(BOB)).toHaveLength(1)
    expect(kept.log.filter(line => line.disposition).map(line => line.reason)).toContain('duplicate')
  })

  it('letters that SES will not take now are in the queue until it does, and go out once', async () => {
    kept.cloud.emulator.gateway.throttle('ses:SendRawEmail', 2 * TRIES)
    expect(await promise()).toBe(1)
    expect(await kept.cloud.letters()).toEqual([])
    expect(kept.log.find(line => line.failed)).toMatchObject({ error: expect.stringContaining('Throttling') })

    expect(await kept.work('mail')).toBe(0)
    expect(await kept.cloud.lettersTo(BOB)).toHaveLength(1)
    expect(await kept.cloud.lettersTo(DANA)).toHaveLength(1)
  })

  it('of a batch, only what failed comes again', async () => {
    await kept.cloud.deliver(promiseMail(), ['intro@kept.test'], { ...vouched(DANA), objectKey: 'mail/lost' })
    await kept.cloud.deliver(promiseMail(), ['intro@kept.test'], vouched(DANA))
    expect(await kept.work('mail')).toBe(1)
    expect(await kept.cloud.lettersTo(BOB)).toHaveLength(1)
    expect(await kept.work('mail')).toBe(1)
    expect(await kept.cloud.lettersTo(BOB)).toHaveLength(1)
  })

  it('a bounce is Dana’s to mend, at once, and once', async () => {
    await promise()
    const { from } = await kept.lastTo(BOB)
    const before = (await kept.cloud.lettersTo(DANA)).length
    await kept.feedback(bounced(from, [BOB]))
    await kept.feedback(bounced(from, [BOB]))
    const letters = await kept.cloud.lettersTo(DANA)
    expect(letters).toHaveLength(before + 1)
    expect(new TextDecoder().decode(letters.at(-1)!.raw)).toContain(BOB)
  })

  it('who calls a letter spam is never written to again', async () => {
    await promise()
    await kept.feedback(complained((await kept.lastTo(BOB)).from, [BOB]))
    await kept.advance(73)
    expect(await kept.cloud.lettersTo(BOB)).toHaveLength(1)
    await kept.receive(
      promiseMail({ messageId: '<another@dale.example>' }),
      ['intro@kept.test'],
      vouched(DANA),
    )
    expect(await kept.cloud.lettersTo(BOB)).toHaveLength(1)
  })

  it('mail that SES finds a virus or spam in is not even read, and one that its domain disowns is dropped', async () => {
    await kept.receive(promiseMail(), ['intro@kept.test'], { ...vouched(DANA), virus: 'FAIL' })
    await kept.receive(promiseMail(), ['intro@kept.test'], { ...vouched(DANA), spam: 'FAIL' })
    expect(calls('s3:GetObject')).toEqual([])
    await kept.receive(promiseMail(), ['intro@kept.test'], {
      ...vouched(DANA),
      dmarc: 'FAIL',
      dmarcPolicy: 'reject',
    })
    expect(kept.log.map(({ disposition }) => disposition)).toEqual(['discarded', 'discarded', 'discarded'])
    expect(await kept.cloud.letters()).toEqual([])
  })

  it('the answer page shows who asks, and a button introduces the two', async () => {
    await promise()
    const text = new TextDecoder().decode((await kept.lastTo(BOB)).raw).replace(/=\r\n/g, '')
    const path = /https:\/\/pages\.kept\.test(\/a\/[\w./-]+)/.exec(text)![1]!
    const page = await kept.web({ path })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Alice')
    expect(await kept.cloud.lettersTo(ALICE)).toEqual([])

    const posted = await kept.web({ method: 'POST', path, body: 'answer=yes' })
    expect(posted.statusCode).toBeLessThan(400)
    expect(await kept.cloud.lettersTo(ALICE)).toHaveLength(1)
  })

  it('the pages are there without being told where, for nobody knows that before they are', async () => {
    await promise()
    const text = new TextDecoder().decode((await kept.lastTo(BOB)).raw).replace(/=\r\n/g, '')
    const path = /https:\/\/pages\.kept\.test(\/a\/[\w./-]+)/.exec(text)![1]!
    delete process.env.KEPT_WEB
    expect((await kept.web({ path })).statusCode).toBe(200)
  })

  it('logs one line for each disposition, and nobody’s address', async () => {
    await promise()
    await answer('yes', 'Yes')
    await kept.feedback(bounced('nobody@kept.test', [BOB]))
    expect(kept.log.filter(line => line.disposition)).toHaveLength(3)
    expect(JSON.stringify(kept.log)).not.toContain('@')
  })

  it('from yes to the introduction it writes the introduction twice, whatever else it looks up', async () => {
    await promise()
    kept.cloud.emulator.gateway.clear()
    await answer('yes', 'Yes')
    const [{ id } = { id: '' }] = await kept.cloud.schedules()
    const writes = calls('dynamodb:PutItem').filter(({ body }) => body.includes(id))
    expect(writes).toHaveLength(2)
  })
})
