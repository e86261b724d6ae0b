import { describe, expect, it } from 'vitest'
import { mailboxCourier } from '../../../functions/local/courier.ts'
import { openMail } from '../../../functions/local/mail.ts'
import { courierContract, letter } from '../../courier.contract.ts'

const T = Date.UTC(2027, 0, 4, 9)
const ALL = { start: 0, limit: 100 }

async function open() {
  const { mailboxes, close } = await openMail(':memory:')
  return { mailboxes, close, courier: mailboxCourier(mailboxes, { now: () => T }) }
}

courierContract('the courier of the local world', async () => {
  const { mailboxes, close, courier } = await open()
  return {
    courier,
    close,
    arrived: async () => {
      const { mails } = await mailboxes.list(ALL)
      return Promise.all(
        mails.reverse().map(async ({ id, envelope }) => ({ ...envelope, raw: (await mailboxes.raw(id))! })),
      )
    },
    failNext: async kind => (kind === 'permanent' ? 'permerror@b.example' : 'temperror@b.example'),
  }
})

describe('a letter in the local world', () => {
  it('arrives at the time of the world', async () => {
    const { mailboxes, courier } = await open()
    await courier.send(letter())
    expect((await mailboxes.list(ALL)).mails).toMatchObject([{ receivedAt: T }])
  })

  it('that is repeated after a crash is in the mailbox once', async () => {
    const { mailboxes, courier } = await open()
    await courier.send(letter())
    await courier.send(letter())
    expect((await mailboxes.list(ALL)).total).toBe(1)
  })

  it('reaches nobody when one of its recipients fails, whatever the case', async () => {
    const { mailboxes, courier } = await open()
    const to = ['bob@b.example', 'PermError@c.example']
    await expect(courier.send(letter({ to }))).rejects.toThrow('PermError@c.example: 550')
    expect((await mailboxes.list(ALL)).total).toBe(0)
  })
})
