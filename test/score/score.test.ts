/** The scoreboard must be able to say that something is wrong. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mail, promiseMail } from '../mail.ts'
import { answers, readAs, wrong } from './answers.ts'
import { automatic } from './automatic.ts'
import { type Label, type Labelled, load } from './corpus.ts'
import { promises, verdictOf } from './promises.ts'
import { sameText, visible } from './visible.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-score-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** One mail under one label, as the scoreboard sees it. */
async function scored(raw: Uint8Array, label: Omit<Label, 'file'>): Promise<Labelled> {
  await writeFile(join(folder, 'mail.eml'), raw)
  await writeFile(join(folder, 'labels.jsonl'), `${JSON.stringify({ file: 'mail.eml', ...label })}\n\n`)
  const [only, ...more] = await load([folder])
  expect(more).toEqual([])
  return only!
}

const toBob: Omit<Label, 'file'> = {
  kind: 'promise',
  form: 'copy',
  introducer: 'dana@dale.example',
  requesters: ['alice@archer.example'],
  targets: ['bob@corp.example'],
  certainty: 'sure',
  names: { 'bob@corp.example': 'Bob Lee' },
  mustNotTravel: [],
}
const nobody = promiseMail({ text: 'Alice, I will introduce you to our head of sales.' })
const reply = (text: string) =>
  mail({ from: 'bob@corp.example', to: 'reply.x@kept.test', subject: 'Re: an introduction', text })

describe('who to whom', () => {
  it('right: gone ahead with just these people', async () => {
    const right = await scored(promiseMail(), toBob)
    expect(verdictOf(right)).toBe('right')
    expect(promises([right])?.rows.at(-1)).toEqual([
      'all',
      '1',
      '1',
      '0',
      '0',
      '100.0 %',
      '100.0 %',
      '100.0 %',
      '100.0 %',
      '–',
      '0',
    ])
  })

  it('wrong: gone ahead with another target, another introducer, or where the label says to ask', async () => {
    for (const change of [
      { targets: ['carol@corp.example'] },
      { targets: ['bob@corp.example', 'carol@corp.example'] },
      { introducer: 'eve@ellis.example' },
      { certainty: 'ask' as const },
    ])
      expect(verdictOf(await scored(promiseMail(), { ...toBob, ...change }))).toBe('wrong')
  })

  it('asked: a question that was not needed; right when it was', async () => {
    expect(verdictOf(await scored(nobody, toBob))).toBe('asked')
    expect(verdictOf(await scored(nobody, { ...toBob, certainty: 'ask' }))).toBe('right')
  })

  it('a leak is counted, and a name that is another’s is not', async () => {
    const board = promises([
      await scored(promiseMail(), {
        ...toBob,
        mustNotTravel: ['runs purchasing'],
        names: { 'bob@corp.example': 'Rob' },
      }),
    ])
    expect(board?.rows.at(-1)?.slice(8)).toEqual(['0.0 %', '–', '1'])
  })
})

describe('the answer', () => {
  it('stands in the column of what was read, and unclear is never wrong', async () => {
    const no = await scored(reply('No, thank you.'), { kind: 'answer', answer: 'yes' })
    expect([readAs(no), wrong(no)]).toEqual(['no', true])
    const unclear = await scored(reply('Which Alice do you mean?'), { kind: 'answer', answer: 'no' })
    expect([readAs(unclear), wrong(unclear)]).toEqual(['unclear', false])
    expect(answers([no, unclear])?.title).toContain('taken for yes 0, wrong and not unclear 1')
  })

  it('a yes that is none is told of', async () => {
    const taken = await scored(reply('Yes please!'), { kind: 'answer', answer: 'no' })
    expect(answers([taken])?.title).toContain('taken for yes 1')
  })
})

describe('visible text', () => {
  it('is exact, the same but for white space, or another', async () => {
    const quoted = reply('Yes,\nplease.\n\nOn Mon, Dana Dale <dana@dale.example> wrote:\n> Bob?')
    const rows = async (newText: string) =>
      visible([await scored(quoted, { kind: 'reply', newText })])?.rows[1]
    expect(await rows('Yes,\nplease.')).toEqual(['Kept', '100.0 %', '100.0 %', '100.0 %'])
    expect(await rows('Yes, please.')).toEqual(['Kept', '0.0 %', '100.0 %', '100.0 %'])
    expect(await rows('Yes')).toEqual(['Kept', '0.0 %', '0.0 %', '0.0 %'])
    expect(sameText(' a\n b', 'a b')).toBe(true)
  })
})

describe('automatic or human', () => {
  it('every mail is one or the other, and people taken for machines show', async () => {
    const machine = mail({
      to: 'reply.x@kept.test',
      headers: { 'Auto-Submitted': 'auto-replied' },
      text: 'I am away.',
    })
    const board = automatic([
      await scored(machine, { kind: 'automatic', reason: 'auto-reply' }),
      await scored(machine, { kind: 'human' }),
    ])
    expect(board?.rows.slice(1)).toEqual([
      ['auto-reply', '1', '1', '100.0 %'],
      ['written by a person', '1', '1', '100.0 %'],
    ])
  })
})

describe('a folder without labels', () => {
  it('has nothing to score', () => {
    expect([promises([]), answers([]), visible([]), automatic([])]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
