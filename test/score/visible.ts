import EmailReplyParser from 'email-reply-parser'
import nodeEmailReplyParser from 'node-email-reply-parser'
import type { Table } from '../bench/table.ts'
import type { Labelled } from './corpus.ts'
import { extractFromPlain } from './planer.ts'
import { share } from './share.ts'

type Reader = (mail: Labelled) => string

/** Ours first, then the libraries that npm has for it, each given the same text. */
const READERS: Record<string, Reader> = {
  Kept: ({ ours }) => ours.newText ?? '',
  'email-reply-parser': ({ body }) => new EmailReplyParser().parseReply(body),
  'node-email-reply-parser': ({ body }) => nodeEmailReplyParser(body, true),
  planer: ({ body }) => extractFromPlain(body),
}

/** Visible text: letter by letter, and white space apart. */
export function visible(all: readonly Labelled[]): Table | undefined {
  const mails = all.filter(({ label }) => label.newText !== undefined)
  if (mails.length === 0) return undefined
  const kinds = [...new Set(mails.map(({ label }) => label.kind))].sort()
  const exactly = (read: Reader, some: readonly Labelled[]) =>
    share(some.filter(mail => attempt(read, mail).trim() === mail.label.newText!.trim()).length, some.length)
  const nearly = (read: Reader, some: readonly Labelled[]) =>
    share(some.filter(mail => sameText(attempt(read, mail), mail.label.newText!)).length, some.length)
  return {
    title: `Visible text of ${mails.length} mails (goal: 90 %, white space apart)`,
    rows: [
      ['reader', 'exact', 'white space apart', ...kinds.map(kind => `of ${kind}`)],
      ...Object.entries(READERS).map(([name, read]) => [
        name,
        exactly(read, mails),
        nearly(read, mails),
        ...kinds.map(kind =>
          nearly(
            read,
            mails.filter(({ label }) => label.kind === kind),
          ),
        ),
      ]),
    ],
  }
}

export const sameText = (ours: string, theirs: string): boolean =>
  ours.replace(/\s+/g, ' ').trim() === theirs.replace(/\s+/g, ' ').trim()

/** A library that throws has not read it. */
function attempt(read: Reader, mail: Labelled): string {
  try {
    return read(mail)
  } catch {
    return ''
  }
}
