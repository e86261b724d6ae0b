/** Labelled mail: folders with a `labels.jsonl`, one label a line. What the labels mean: `test/corpus/README.md`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readMail } from '../../core/mail/read.ts'
import { bodyText } from '../../core/reading/visible.ts'
import { type Explanation, explanation } from '../../functions/local/explanation.ts'

export interface Label {
  file: string
  kind: 'promise' | 'owed' | 'answer' | 'reply' | 'automatic' | 'human'
  form?: string
  introducer?: string
  requesters?: string[]
  targets?: string[]
  certainty?: 'sure' | 'ask'
  names?: Record<string, string>
  linkedin?: Record<string, string>
  mustNotTravel?: string[]
  answer?: string
  until?: string
  otherAddress?: string
  newText?: string
  reason?: string
}

export interface Labelled {
  label: Label
  /** Folder and file, for the list of what went wrong. */
  path: string
  ours: Explanation
  /** The body as text, as every reader of visible text is given it. */
  body: string
}

/** When a mail without a Date is taken to have come. */
const NOW = Date.UTC(2027, 0, 4, 9)
const DOMAIN = 'kept.test'

/** Every labelled mail in these folders and the folders in them. Throws when a label names no file. */
export async function load(folders: readonly string[]): Promise<Labelled[]> {
  const all: Labelled[] = []
  for (const folder of folders.flatMap(labelled))
    for (const line of readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n'))
      if (line.trim() !== '') all.push(await read(folder, JSON.parse(line)))
  return all
}

function labelled(folder: string): string[] {
  const inner = readdirSync(folder)
    .map(name => join(folder, name))
    .filter(path => statSync(path).isDirectory())
  return [...(existsSync(join(folder, 'labels.jsonl')) ? [folder] : []), ...inner.flatMap(labelled)]
}

async function read(folder: string, label: Label): Promise<Labelled> {
  const path = join(folder, label.file)
  const raw = readFileSync(path)
  const mail = await readMail(raw)
  const answer = label.kind === 'answer' || label.kind === 'reply'
  return {
    label,
    path,
    ours: await explanation(raw, { domain: DOMAIN, answer, now: NOW }),
    body: 'broken' in mail ? '' : bodyText(mail),
  }
}
