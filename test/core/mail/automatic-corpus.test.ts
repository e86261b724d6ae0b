/** The labelled mails of test/corpus/automatic: machines are told from people, and bounces are tied to their letters. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { automatic } from '../../../core/mail/automatic.ts'
import { read } from './fixture.ts'

interface Label {
  file: string
  kind: 'automatic' | 'human'
  reason: string
  /** Message-ID of the letter that a bounce is about. */
  of?: string
  token?: string
  recipient?: string
  hard?: boolean
}

const folder = new URL('../../corpus/automatic/', import.meta.url)
const labels: Label[] = readFileSync(new URL('labels.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
const machines = labels.filter(({ kind }) => kind === 'automatic')
const people = labels.filter(({ kind }) => kind === 'human')

/** In git the mails have LF line ends, on the wire CRLF. */
const judge = async ({ file }: Label) => {
  const onTheWire = readFileSync(new URL(file, folder), 'latin1').replaceAll('\n', '\r\n')
  const [asKept, asSent] = [readFileSync(new URL(file, folder)), Buffer.from(onTheWire, 'latin1')]
  const found = automatic(await read(asSent), undefined)
  expect(automatic(await read(asKept), undefined)).toEqual(found)
  return found
}

describe('the corpus', () => {
  test('labels every mail that is in it, and holds enough of both', () => {
    const mails = readdirSync(folder).filter(name => name.endsWith('.eml'))
    expect(labels.map(({ file }) => file).toSorted()).toEqual(mails.toSorted())
    expect(machines.length).toBeGreaterThanOrEqual(100)
    expect(people.length).toBeGreaterThanOrEqual(60)
  })
})

describe('a machine wrote it', () => {
  test.each(machines)('$reason: $file', async label => {
    const found = await judge(label)
    expect(found?.kind).toBe(label.reason)
    if (label.reason !== 'bounce' && label.reason !== 'delay') return
    expect(found?.bounce).toMatchObject({ recipient: label.recipient, hard: label.hard })
    expect(found?.bounce?.messageId).toBe(label.of)
    expect(found?.bounce?.token).toBe(label.token)
  })
})

describe('a person wrote it', () => {
  test.each(people)('$file: $reason', async label => {
    expect(await judge(label)).toBeUndefined()
  })
})
