/** What Mailpit has no word for: the introductions under way, and the clock that can be moved. */
import { Hono } from 'hono'
import { z } from 'zod'
import type { Introduction } from '../../../core/introduction/state.ts'
import { parties, wantsAnswer } from '../../../core/introduction/window.ts'
import { formatDuration, parseDuration } from '../duration.ts'
import type { IntroductionView, WorldView } from '../world-view.ts'
import { bodyOf, errorAsJson, queryOf, refuse } from './request.ts'

const HOW = 'Say {"advance": "PT72H"} or {"to": "2027-01-04T09:00:00Z"}.'
/** The last year that a date in a mail can name with four digits. */
const END_OF_TIME = Date.UTC(9999, 0)

const Move = z.union(
  [
    z.strictObject({ advance: z.string() }),
    z.strictObject({ to: z.iso.datetime({ offset: true, error: HOW }) }),
  ],
  HOW,
)
const Page = z.object({ limit: z.coerce.number().int().min(1).max(1000).default(100) })

/** `real` is the clock that the world's is set off against. */
export function worldApi(world: WorldView, real: () => number): Hono {
  const now = () => {
    const instant = world.clock.now()
    return { now: new Date(instant).toISOString(), offset: formatDuration(instant - real()) }
  }
  return new Hono()
    .onError(errorAsJson)
    .get('/api/introductions', async c => {
      const views = await world.introductions(queryOf(c, Page).limit)
      return c.json(views.map(introductionForm))
    })
    .get('/api/clock', c => c.json(now()))
    .post('/api/clock', async c => {
      const move = await bodyOf(c, Move)
      await moveTo(world, 'to' in move ? Date.parse(move.to) : world.clock.now() + lengthOf(move.advance))
      return c.json(now())
    })
}

function lengthOf(advance: string): number {
  const length = parseDuration(advance)
  if (length) return length
  return refuse(
    `"${advance.slice(0, 40)}" is no time to advance by: write weeks to seconds as in P1W, P3D or PT1H30M.`,
  )
}

async function moveTo(world: WorldView, instant: number): Promise<void> {
  if (instant > END_OF_TIME) refuse('The clock goes no further than the year 9999.')
  try {
    await world.clock.moveTo(instant)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    refuse(`The clock only goes forward, and it is ${new Date(world.clock.now()).toISOString()} now. ${HOW}`)
  }
}

/** An introduction with what one wants to see first in front, people by their addresses; every instant is ISO 8601. */
function introductionForm({ introduction, deadline, wakeAt, pending }: IntroductionView) {
  return {
    id: introduction.id,
    state: stateOf(introduction),
    introducer: introduction.introducer.address,
    requesters: introduction.requesters.map(({ address }) => address),
    target: introduction.target?.address ?? null,
    awaiting: awaiting(introduction),
    deadline: new Date(deadline).toISOString(),
    wakeAt: wakeAt === undefined ? null : new Date(wakeAt).toISOString(),
    pending,
    introduction: withIsoTimes(introduction),
  }
}

/** One word for where it stands: its outcome, or what it is until then. */
function stateOf(introduction: Introduction): string {
  if (introduction.outcome) return introduction.outcome
  if (introduction.cancelledAt !== undefined) return 'cancelled'
  if (!introduction.target) return 'questioned'
  return introduction.target.consent === 'no' || !wantsAnswer(introduction) ? 'declined' : 'asked'
}

/** Whose answer it waits for. */
function awaiting(introduction: Introduction): string[] {
  const state = stateOf(introduction)
  if (state === 'questioned') return [introduction.introducer.address]
  if (state !== 'asked') return []
  return parties(introduction).flatMap(([, { consent, address }]) =>
    consent === 'asked' || consent === 'unasked' ? [address] : [],
  )
}

/** Instants are the numbers whose names end in `At`. */
const withIsoTimes = (introduction: Introduction): unknown =>
  JSON.parse(JSON.stringify(introduction, (key, value) => (key.endsWith('At') ? inIso(value) : value)))

const inIso = (at: number | number[]): string | string[] =>
  Array.isArray(at) ? at.map(instant => new Date(instant).toISOString()) : new Date(at).toISOString()
