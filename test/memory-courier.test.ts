import { expect, it } from 'vitest'
import { courierContract, letter } from './courier.contract.ts'
import { MemoryCourier } from './memory-courier.ts'

courierContract('the courier in memory', async () => {
  const courier = new MemoryCourier()
  return {
    courier,
    arrived: async () => courier.sent.map(({ from, to, raw }) => ({ from, to, raw })),
    failNext: async kind => {
      courier.failNext(kind)
      return 'bob@b.example'
    },
    close: async () => {},
  }
})

it('fails as often as it is told, then carries on, and remembers what it refused', async () => {
  const courier = new MemoryCourier()
  courier.failNext('transient', 2)
  for (let i = 0; i < 2; i++) await expect(courier.send(letter())).rejects.toThrow('451')
  await courier.send(letter())
  expect([courier.refused.length, courier.sent.length]).toEqual([2, 1])
})
