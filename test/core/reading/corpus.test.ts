/** The labelled promises of `test/corpus/promises`, every one of them a mail that somebody might have written. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { domainOf } from '../../../core/mail/address.ts'
import type { Inbound } from '../../../core/mail/inbound.ts'
import { understandPromise } from '../../../core/reading/promise.ts'
import type { PromiseReading } from '../../../core/reading/reading.ts'
import { read } from '../mail/fixture.ts'

interface Label {
  file: string
  kind: 'promise' | 'owed'
  form: string
  introducer: string
  requesters: string[]
  targets: string[]
  certainty: 'sure' | 'ask'
  names?: Record<string, string>
  linkedin?: Record<string, string>
  mustNotTravel?: string[]
}

const DOMAIN = 'kept.test'
const folder = new URL('../../corpus/promises/', import.meta.url)
const labels: Label[] = readFileSync(new URL('labels.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))

/** As SMTP would say: the addresses at the domain that a header names, or the one that none does. */
const recipientsOf = (mail: Inbound): string[] => {
  const named = [...mail.to, ...mail.cc].map(({ address }) => address).filter(a => domainOf(a) === DOMAIN)
  return named.length > 0 ? named : [`intro@${DOMAIN}`]
}

const mails = await Promise.all(
  labels.map(async label => {
    const mail = await read(readFileSync(new URL(label.file, folder)))
    const context = { domain: DOMAIN, recipients: recipientsOf(mail), known: [] }
    return { label, mail, reading: understandPromise(mail, context) }
  }),
)
type Read = (typeof mails)[number]

const addresses = (people: readonly { address: string }[]) => people.map(({ address }) => address).sort()
/** True where Kept goes ahead without asking. */
const goesAhead = (reading: PromiseReading): reading is Extract<PromiseReading, { is: 'promise' }> =>
  reading.is === 'promise' &&
  (reading.targets.length > 0 || reading.form === 'too-late' || reading.introducer !== undefined)

function rightPeople({ label, mail, reading }: Read): boolean {
  if (!goesAhead(reading)) return false
  const introducer = reading.introducer ?? mail.from
  return (
    introducer?.address === label.introducer &&
    addresses(reading.requesters).join() === label.requesters.toSorted().join() &&
    addresses(reading.targets).join() === label.targets.toSorted().join()
  )
}
const isWrong = (one: Read) => goesAhead(one.reading) && (one.label.certainty === 'ask' || !rightPeople(one))
const isRight = (one: Read) => (one.label.certainty === 'ask' ? !goesAhead(one.reading) : rightPeople(one))
const files = (some: readonly Read[]) => some.map(({ label }) => label.file)

describe('the corpus of promises', () => {
  test('is wide', () => {
    expect(labels.length).toBeGreaterThanOrEqual(150)
    const forms = new Set(labels.map(({ form }) => form))
    for (const form of 'copy reply sealed direct forward bcc several no-address too-late owed'.split(' '))
      expect(forms).toContain(form)
  })
  test('nobody wrong is ever asked or introduced', () => expect(files(mails.filter(isWrong))).toEqual([]))
  test('19 in 20 are right: gone ahead when sure, asked when not', () => {
    const wrong = mails.filter(one => !isRight(one))
    expect(wrong.length / mails.length, files(wrong).join()).toBeLessThanOrEqual(0.05)
  })
  test('17 in 20 of those that are sure need no question', () => {
    const sure = mails.filter(({ label }) => label.certainty === 'sure')
    const asked = sure.filter(one => !isRight(one))
    expect(asked.length / sure.length, files(asked).join()).toBeLessThanOrEqual(0.15)
  })
  test.each(mails.filter(({ label }) => label.mustNotTravel))('$label.file: no history travels', one => {
    const words = one.reading.is === 'promise' ? one.reading.words : ''
    for (const text of one.label.mustNotTravel!) expect(words).not.toContain(text)
  })
  test.each(mails.filter(({ label }) => label.names ?? label.linkedin))(
    '$label.file: names and profiles with whom they belong to',
    ({ label, reading }) => {
      if (reading.is !== 'promise') throw new Error(`read as ${reading.is}`)
      const people = [...reading.requesters, ...reading.targets, ...reading.proposed]
      const told = (key: 'name' | 'linkedin') =>
        Object.fromEntries(people.map(person => [person.address, person[key]]))
      expect(told('name')).toMatchObject(label.names ?? {})
      expect(told('linkedin')).toMatchObject(label.linkedin ?? {})
    },
  )
})
