/** All that the local world keeps of mail, in one database: mailboxes, archive, and a few settings. */
import { type LocalArchive, localArchive } from './archive.ts'
import { jsonPart, openLevel } from './level.ts'
import type { Mailboxes } from './mailbox.ts'
import { LevelMailboxes } from './mailboxes.ts'

export interface Mail {
  mailboxes: Mailboxes
  archive: LocalArchive
  /** Small facts that outlive the process, such as the clock's offset. */
  settings: {
    /** As it was set; the caller parses it. Undefined when it never was. */
    get(name: string): Promise<unknown>
    /** `value` is anything JSON can say. */
    set(name: string, value: unknown): Promise<void>
  }
  /** Resolves when what was begun is written. */
  close(): Promise<void>
}

/** Opens the mail in this folder, made when it is not there; `:memory:` keeps nothing. Throws when another process has it open. */
export async function openMail(path: string): Promise<Mail> {
  const level = await openLevel(path)
  const settings = jsonPart<unknown>(level, 'settings')
  const mailboxes = new LevelMailboxes(level)
  return {
    mailboxes,
    archive: localArchive(level),
    settings: { get: name => settings.get(name), set: (name, value) => settings.put(name, value) },
    close: () => mailboxes.close(),
  }
}
