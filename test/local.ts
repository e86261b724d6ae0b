/** The whole local world in this process, on free ports and in memory, spoken to as a mail client would: by SMTP. */
import { afterAll } from 'vitest'
import { type LocalWorld, openWorld } from '../functions/local/world.ts'
import { type Draft, mail } from './mail.ts'

/** Dana promises Alice to introduce her to Bob, for tests that begin there. */
export const PROMISE: Draft = {
  from: 'Dana Dale <dana@dale.example>',
  to: 'Alice Archer <alice@archer.example>',
  cc: 'intro@kept.test',
  subject: 'Bob',
  text: 'Alice, I will introduce you to Bob Lee <bob@corp.example>. He is looking for what you make.',
}

export interface Letter {
  subject: string
  raw: string
}

export interface Local extends LocalWorld {
  /** Submits a mail; its envelope is To, Cc and `bcc`. Rejects with the server's words. */
  send(draft: Draft & { bcc?: string }): Promise<void>
  /** What is in this person's mailbox, oldest first, without what they sent. */
  inbox(address: string): Promise<Letter[]>
  advance(hours: number): Promise<void>
  errors: unknown[]
  dispositions: string[]
}

export async function openLocal(data = ':memory:'): Promise<Local> {
  const errors: unknown[] = []
  const dispositions: string[] = []
  const world = await openWorld(
    { domain: 'kept.test', smtpPort: 0, httpPort: 0, data },
    { record: ({ disposition, reason }) => void dispositions.push(`${disposition}: ${reason}`) },
    error => void errors.push(error),
  )
  const { mailboxes, clock } = world.view
  return {
    ...world,
    errors,
    dispositions,
    send: async ({ bcc, ...draft }) => {
      const from = addresses(draft.from ?? 'dana@dale.example')[0]!
      const to = [draft.to, draft.cc, bcc].flatMap(list => addresses(list ?? ''))
      await world.view.submit({ from, to, raw: mail(draft) })
    },
    inbox: async address => {
      const mails = (await mailboxes.of(address))
        .filter(({ envelope }) => envelope.to.includes(address))
        .reverse()
      return Promise.all(
        mails.map(async ({ id, subject }) => ({ subject, raw: unfolded((await mailboxes.raw(id))!) })),
      )
    },
    advance: hours => clock.moveTo(clock.now() + hours * 3_600_000),
  }
}

/** One world for all the tests of a file, closed after them. */
export async function sharedLocal(): Promise<Local> {
  const local = await openLocal()
  afterAll(() => local.close())
  return local
}

const addresses = (list: string): string[] => list.match(/[^\s<>,"]+@[^\s<>,"]+/g) ?? []

/** With the soft line breaks of quoted-printable undone, so that an address is found whole. */
const unfolded = (raw: Uint8Array): string =>
  new TextDecoder().decode(raw).replace(/=\r\n/g, '').replace(/=3D/g, '=')
