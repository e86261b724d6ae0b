import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOUR, type Introduction } from '../../../core/introduction/state.ts'
import { deadline, wakeAt } from '../../../core/introduction/window.ts'
import type { IntroductionView } from '../../../functions/local/world-view.ts'
import { type StandIn, standIn } from '../local/stand-in.ts'
import { browse, NOW, seen } from './browsing.ts'

let world: StandIn
let browser: ReturnType<typeof browse>

beforeEach(async () => {
  world = await standIn(NOW + HOUR)
  browser = browse(world)
})
afterEach(() => world.close())

const ASKED: Introduction = {
  schema: 1,
  id: 'one',
  form: 'copy',
  introducer: { name: 'Dana Dale', address: 'dana@dale.example' },
  requesters: [{ name: 'Alice Archer', address: 'alice@archer.example', consent: 'implied' }],
  target: { name: 'Bob Lee', address: 'bob@corp.example', consent: 'asked', askedAt: NOW },
  former: [],
  proposed: [],
  words: 'You two <should> meet.',
  mail: { subject: 'Meet', archiveKey: 'a', attachments: [], tooLarge: [], quoted: false },
  promisedAt: NOW,
  windowAt: NOW,
  questionedAt: [],
}

const show = (introduction: Introduction): IntroductionView => {
  const wake = wakeAt(introduction)
  return {
    introduction,
    deadline: deadline(introduction),
    pending: 0,
    ...(wake === undefined ? {} : { wakeAt: wake }),
  }
}

async function read(...introductions: Introduction[]) {
  world.shown = introductions.map(show)
  const { text } = await browser.get('/introductions')
  return { html: text, words: seen(text) }
}

describe('an introduction that is open', () => {
  it('says who promised what, who is awaited, and until when', async () => {
    const { words } = await read(ASKED)

    expect(words).toContain('Alice Archer and Bob Lee Waiting for Bob Lee')
    expect(words).toContain('Promised by Dana Dale by copying Kept')
    expect(words).toContain('You two <should> meet.')
    expect(words).toContain('Deadline Thu 7 Jan 2027, 09:12 UTC in 71 hours')
  })

  it('tells what happened and what is to come, in order', async () => {
    const { words } = await read(ASKED)

    expect(words).toContain(
      [
        'Mon 4 Jan 2027, 09:12 Dana Dale promised, by copying Kept',
        'Mon 4 Jan 2027, 09:12 Bob Lee was asked',
        'Wed 6 Jan 2027, 09:12 To come: Whoever has not answered is reminded',
        'Thu 7 Jan 2027, 09:12 To come: Alice Archer hears, either way',
      ].join(' '),
    )
  })

  it('without a target awaits the introducer', async () => {
    const { target: _, ...rest } = ASKED
    const { words } = await read({
      ...rest,
      described: 'our head of sales',
      form: 'no-address',
      questionedAt: [NOW],
    })

    expect(words).toContain('Alice Archer and our head of sales Waiting for Dana Dale to say who it is')
    expect(words).toContain('Dana Dale was asked who it is')
  })

  it('that was cancelled says so, and that the deadline stands', async () => {
    const { words } = await read({ ...ASKED, cancelledAt: NOW + 1 })

    expect(words).toContain('Taken back by Dana Dale; told at the deadline')
    expect(words).toContain('Awaited Nobody')
  })

  it('is counted in the navigation', async () => {
    const { words } = await read(ASKED, { ...ASKED, outcome: 'introduced', retiredAt: NOW })

    expect(words).toContain('Introductions 1 open')
  })
})

describe('an introduction that is retired', () => {
  it.each([
    ['introduced', 'Introduced'],
    ['declined', 'Not made: somebody said no'],
    ['unanswered', 'Not made: no answer came'],
    ['ghosted', 'Not made: nobody was named'],
    ['withdrawn', 'Taken back'],
    ['too-late', 'Made without asking'],
  ] as const)('%s reads “%s”, and stands back', async (outcome, words) => {
    const page = await read({ ...ASKED, outcome, retiredAt: NOW + HOUR })

    expect(page.words).toContain(`Alice Archer and Bob Lee ${words}`)
    expect(page.html).toContain('class="promise retired"')
    expect(page.words).not.toContain('Awaited')
  })
})

it('a world without any says where to see one', async () => {
  expect((await read()).words).toContain('Nobody has promised one yet. Play the story')
})
