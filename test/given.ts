import { expect } from 'vitest'
import { decide } from '../core/decide/decide.ts'
import type { Decision } from '../core/decide/decision.ts'
import type { Input } from '../core/decide/input.ts'
import type { Letter } from '../core/effect.ts'
import type { PartyRef } from '../core/introduction/event.ts'
import { evolve } from '../core/introduction/evolve.ts'
import { HOUR, type Introduction } from '../core/introduction/state.ts'
import type { Mark } from '../core/person/mark.ts'

/** Monday 4 January 2027, 09:00 UTC: when every promise of these tests is made. */
export const START = Date.UTC(2027, 0, 4, 9)

/** What happened, each at so many hours after the promise. */
export type Step = [hours: number, input: Input]

/** given(steps).when(hours, input).thenSends…: a decision as a sentence. */
export function given(...steps: Step[]) {
  const introduction = steps.reduce<Introduction | undefined>(
    (state, [hours, input]) => run(state, hours, input).state,
    undefined,
  )
  return {
    when(hours: number, input: Input) {
      const { state, decision } = run(introduction, hours, input)
      return {
        /** Exactly these letters, in this order; each may be told by part of what it holds. */
        thenSends(...letters: Array<Partial<Letter> & { kind: Letter['kind'] }>) {
          expect(decision.letters.map(({ kind }) => kind)).toEqual(letters.map(({ kind }) => kind))
          expect(decision.letters).toMatchObject(letters)
          return this
        },
        thenNothingHappens() {
          expect(decision).toMatchObject({ events: [], letters: [] })
          return this
        },
        /** Exactly these facts are remembered of people. */
        thenMarks(...marks: Mark[]) {
          expect(decision.marks ?? []).toEqual(marks)
          return this
        },
        withDisposition(disposition: Decision['disposition']) {
          expect(decision.disposition).toBe(disposition)
          return this
        },
        leaving(part: Partial<Introduction>) {
          expect(state).toMatchObject(part)
          return this
        },
      }
    },
    state: introduction,
  }
}

function run(before: Introduction | undefined, hours: number, input: Input) {
  const decision = decide(before, input, START + hours * HOUR)
  let state = before
  for (const event of decision.events) state = evolve(state, event)
  return { state, decision }
}

export const dana = { address: 'dana@dale.example', name: 'Dana Dale' }
export const alice = {
  address: 'alice@archer.example',
  name: 'Alice Archer',
  linkedin: 'https://www.linkedin.com/in/alice-archer',
}
export const ann = { address: 'ann@archer.example', name: 'Ann Archer' }
export const bob = {
  address: 'bob@corp.example',
  name: 'Bob Lee',
  linkedin: 'https://www.linkedin.com/in/boblee',
}

type PromiseInput = Extract<Input, { type: 'promise' }>

/** Dana promises Alice to introduce her to Bob. */
export const promise = (change: Partial<PromiseInput> = {}): PromiseInput => ({
  type: 'promise',
  id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
  form: 'copy',
  introducer: dana,
  requesters: [alice],
  target: bob,
  proposed: [],
  words:
    'Alice, I will introduce you to Bob Lee, who runs purchasing at Corp and has just what you are looking for.',
  mail: {
    messageId: '<promise@dale.example>',
    subject: 'Bob Lee',
    archiveKey: 'promise',
    attachments: [],
    tooLarge: [],
    quoted: false,
  },
  others: [],
  receipt: true,
  refusals: {},
  // In the direct form nobody but the introducer has the mail.
  had: change.form === 'direct' ? [] : [alice.address, ann.address],
  ...change,
})

/** The same without knowing to whom. */
export function promiseOfNobody(change: Partial<PromiseInput> = {}): PromiseInput {
  const { target: _, ...rest } = promise({ form: 'no-address', described: 'our head of sales', ...change })
  return rest
}

export const answer = (
  is: 'yes' | 'no' | 'stranger' | 'never' | 'unclear',
  change: { party?: PartyRef; note?: string; from?: string } = {},
): Input => ({
  type: 'answer',
  party: 'target',
  is,
  from: bob.address,
  ...change,
})

export const wake: Input = { type: 'wake' }
