/** The local world's mailboxes as its pages, its API and its SMTP server see them. */

/** One mail in the local world; it may be in several people's mailboxes. */
export interface LocalMail {
  /** Sorts by time of arrival. */
  id: string
  /** When it arrived by the world's clock, epoch milliseconds. */
  receivedAt: number
  /** Envelope, as SMTP gave it. */
  envelope: { from: string; to: string[] }
  from: LocalAddress
  to: LocalAddress[]
  cc: LocalAddress[]
  /** Envelope recipients that no header names. */
  bcc: LocalAddress[]
  replyTo: LocalAddress[]
  subject: string
  /** With angle brackets; empty when there is none. */
  messageId: string
  inReplyTo: string
  references: string[]
  /** Bytes. */
  size: number
  /** The first words of its text. */
  snippet: string
  read: boolean
  attachments: Array<{
    partId: string
    filename: string
    contentType: string
    contentId: string
    size: number
    inline: boolean
  }>
}

export interface LocalAddress {
  name: string
  address: string
}

export interface Mailboxes {
  /**
   * Keeps a mail for its envelope recipients, all or nothing, before it resolves. A second mail with the same
   * `once` key is not kept again (a letter repeated after a crash): its first id comes back.
   */
  deliver(mail: {
    from: string
    to: string[]
    raw: Uint8Array
    receivedAt: number
    once?: string
  }): Promise<string>
  /** Everybody who has mail, or wrote some, by address; `total` and `unread` count what they received. */
  people(): Promise<Array<{ address: string; name: string; total: number; unread: number; lastAt: number }>>
  /** What this person received and sent, newest first. */
  of(address: string, page?: { start: number; limit: number }): Promise<LocalMail[]>
  /** Everything, newest first. */
  list(page: { start: number; limit: number }): Promise<{ mails: LocalMail[]; total: number; unread: number }>
  /** `to:… from:… subject:… bcc:… cc:… message-id:…`, quoted phrases, bare words over subject, people and snippet; all must match. */
  search(
    query: string,
    page: { start: number; limit: number },
  ): Promise<{ mails: LocalMail[]; total: number; unread: number }>
  get(id: string): Promise<LocalMail | undefined>
  raw(id: string): Promise<Uint8Array | undefined>
  setRead(ids: string[], read: boolean): Promise<void>
  /** All of them when no ids are given. */
  remove(ids?: string[]): Promise<void>
  close(): Promise<void>
}
