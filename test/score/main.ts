/** `npm run score -- [--wrong] [DIR…]`: how well Kept reads labelled mail; `--wrong` lists what it reads wrongly. */
import { parseArgs } from 'node:util'
import { table } from '../bench/table.ts'
import { answers, readAs } from './answers.ts'
import { automatic, isAutomatic } from './automatic.ts'
import { type Labelled, load } from './corpus.ts'
import { promises, verdictOf } from './promises.ts'
import { sameText, visible } from './visible.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

const { values, positionals } = parseArgs({
  options: { wrong: { type: 'boolean', default: false } },
  allowPositionals: true,
})

for (const folder of ['test/corpus', ...positionals]) {
  const mails = await load([folder])
  say(`\n=== ${folder}: ${mails.length} labelled mails`)
  for (const board of [promises, answers, visible, automatic]) {
    const scores = board(mails)
    if (scores) say(`\n${table(scores)}`)
  }
  if (values.wrong) for (const mail of mails) for (const line of wrongs(mail)) say(`${mail.path}: ${line}`)
}

function wrongs(mail: Labelled): string[] {
  const { label, ours } = mail
  const found: string[] = []
  if (label.kind === 'promise' || label.kind === 'owed') {
    const verdict = verdictOf(mail)
    if (verdict !== 'right') found.push(`${verdict}: ${JSON.stringify(ours.promise ?? ours.reason)}`)
  }
  if (label.kind === 'answer' && readAs(mail) !== label.answer)
    found.push(`said ${label.answer}, read ${readAs(mail)}`)
  if (label.newText !== undefined && !sameText(ours.newText ?? '', label.newText))
    found.push(`text ${JSON.stringify(ours.newText)} for ${JSON.stringify(label.newText)}`)
  if (isAutomatic(mail) !== (ours.kind === 'automatic'))
    found.push(`${isAutomatic(mail) ? 'automatic' : 'human'}, read as ${ours.kind}`)
  return found
}
