import { createTransport } from 'nodemailer'
import { mail, promiseMail, tokenIn } from '../mail.ts'

/** Connections at a time, as a mail system would keep them open. */
const AT_ONCE = 8

interface Target {
  smtp: number
  /** `http://127.0.0.1:8025` */
  api: string
}

/** Has `count` introductions made by people numbered from `first` on: each a promise, then a yes to its letter. */
export async function introduce({ smtp, api }: Target, first: number, count: number): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: smtp,
    ignoreTLS: true,
    pool: true,
    maxConnections: AT_ONCE,
    maxMessages: Number.POSITIVE_INFINITY,
  })
  const send = (from: string, to: string[], raw: Uint8Array) =>
    transport.sendMail({ envelope: { from, to }, raw: Buffer.from(raw) })
  let next = first
  const worker = async () => {
    while (next < first + count) {
      const n = next++
      const [dana, alice, bob] = [`dana${n}@dale.example`, `alice${n}@archer.example`, `bob${n}@corp.example`]
      const text = `Alice, I will introduce you to Bob Lee <${bob}>, who has looked for something like yours for a year.`
      await send(
        dana,
        [alice, 'intro@kept.test'],
        promiseMail({ from: dana, to: alice, messageId: `<bench-${n}@dale.example>`, text }),
      )
      const yes = await yesAddress(api, bob)
      await send(bob, [yes], mail({ from: bob, to: yes, messageId: `<yes-${n}@corp.example>`, text: 'Yes' }))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  transport.close()
}

/** From the newest letters, for a search reads through all there are. */
async function yesAddress(api: string, bob: string): Promise<string> {
  const page = (await (await fetch(`${api}/api/v1/messages?limit=${AT_ONCE * 8}`)).json()) as {
    messages: Array<{ ID: string; To: Array<{ Address: string }> }>
  }
  const { ID } = page.messages.find(({ To }) => To.some(({ Address }) => Address === bob))!
  const raw = await (await fetch(`${api}/api/v1/message/${ID}/raw`)).arrayBuffer()
  return tokenIn(new Uint8Array(raw), 'yes')
}
