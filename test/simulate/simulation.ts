/** A town that makes promises for so many days, and what an onlooker saw of it. */
import { DAY, HOUR, type Instant } from '../../core/introduction/state.ts'
import { type Courier, type Outgoing, PortError } from '../../core/ports.ts'
import { START } from '../given.ts'
import { Agenda } from './agenda.ts'
import { write } from './client.ts'
import { Dice } from './dice.ts'
import { CALM, Faults, ROUGH } from './faults.ts'
import { readLetter } from './letter.ts'
import { type Person, town } from './person.ts'
import { FORMS, type Intent, type Named, promiseText } from './promise.ts'
import { Reader } from './reader.ts'
import { type Made, Onlooker, type Sent } from './record.ts'
import { Kept, SWEEP_EVERY } from './service.ts'

export interface Settings {
  people: number
  days: number
  seed: number
  faults: boolean
}

/** Promises that one person makes in a year, on average. */
const PROMISES_A_YEAR = 25
/** Nothing waits longer: 90 days until somebody is asked again, 30 for their late yes, and what follows that. */
const AFTERMATH = 150 * DAY

export class Simulation implements Courier {
  readonly settings: Settings
  readonly onlooker = new Onlooker()
  readonly agenda = new Agenda(START)
  readonly people: Person[]
  readonly kept: Kept
  readonly faults: Faults
  readonly #dice: Dice
  readonly #mailboxes = new Map<string, { person: Person; broken?: 'refused' | 'returned' }>()
  readonly #sent = new Map<string, Sent>()
  readonly #reader: Reader

  constructor(settings: Settings) {
    this.settings = settings
    this.#dice = new Dice(`seed ${settings.seed}`)
    this.people = town(settings.people, this.#dice)
    for (const person of this.people) {
      this.#mailboxes.set(person.address, { person })
      if (person.former) this.#mailboxes.set(person.former.address, { person, broken: person.former.broken })
    }
    this.faults = new Faults(settings.faults ? ROUGH : CALM, this.#dice.fork('faults'), this.onlooker)
    this.kept = new Kept(this.agenda, this.faults, this.onlooker, this)
    this.#reader = new Reader(this, this.#dice)
  }

  get end(): Instant {
    return START + this.settings.days * DAY
  }

  async run(): Promise<Onlooker> {
    const { people, days } = this.settings
    const count = Math.round((people * days * PROMISES_A_YEAR) / 365)
    for (let number = 0; number < count; number++) {
      const dice = this.#dice.fork(`promise ${number}`)
      const at = START + Math.floor(dice.between(0, days)) * DAY + Math.round(dice.between(-2, 10) * HOUR)
      this.agenda.put(Math.max(at, START), () => this.#promise(number, dice))
    }
    for (const person of this.people) this.#reader.commands(person)
    for (let week = 0; START + week * 7 * DAY < this.end; week++)
      this.agenda.put(START + week * 7 * DAY, () => this.faults.newWeek(this.agenda.now))
    const sweep = async () => {
      await this.kept.sweep()
      if (this.agenda.now < this.end + AFTERMATH) this.agenda.put(this.agenda.now + SWEEP_EVERY, sweep)
    }
    this.agenda.put(START, sweep)
    await this.agenda.run(this.end + AFTERMATH)
    return this.onlooker
  }

  /** A letter leaves Kept. */
  async send(letter: Outgoing): Promise<void> {
    const [only, ...more] = letter.to
    if (more.length === 0 && this.#mailboxes.get(only!)?.broken === 'refused')
      throw new PortError('550 5.1.1 no such user', { permanent: true })
    const known = this.#sent.get(letter.messageId)
    if (known) {
      known.copies += 1
      return
    }
    const decided = this.kept.decided.get(letter.messageId)
    if (!decided) return this.onlooker.accuse('every letter was decided', this.agenda.now, letter.messageId)
    const read = readLetter(letter.raw)
    const subject = read.headers.get('subject') ?? ''
    const sent: Sent = {
      ...decided,
      messageId: letter.messageId,
      sentAt: this.agenda.now,
      to: letter.to,
      subject,
      copies: 1,
    }
    this.#sent.set(letter.messageId, sent)
    this.onlooker.sent.push(sent)
    this.onlooker.look(sent, read)
    for (const address of letter.to) {
      const box = this.#mailboxes.get(address)
      if (!box)
        this.onlooker.accuse('letters go to people', this.agenda.now, `nobody has ${address}`, sent.item)
      else if (box.broken) this.#reader.returned(box.person, address, letter)
      else this.#reader.read(box.person, sent, read)
    }
  }

  async #promise(number: number, dice: Dice): Promise<void> {
    const intent = this.#intent(dice)
    const written = promiseText(intent, dice, number)
    const at = this.agenda.now
    const made: Made = { ...intent, number, at, secrets: written.secrets, introductions: [] }
    this.onlooker.made.push(made)
    const raw = write({ ...written, at, messageId: `<promise-${number}@people.example>` })
    this.onlooker.mails += 1
    const cause = { is: 'mail', by: written.from, automatic: false } as const
    const { recipients, from } = written
    this.agenda.put(at + this.faults.delay(10 * 60_000), () =>
      this.kept.deliver({ raw, recipients, sender: from.address, cause }, ({ introductions }) => {
        made.at = this.agenda.now
        for (const id of introductions) {
          this.onlooker.promiseOf.set(id, made)
          if (!made.introductions.includes(id)) made.introductions.push(id)
        }
      }),
    )
  }

  #intent(dice: Dice): Intent {
    const drawn: Person[] = []
    const draw = (): Person => {
      const person = dice.pick(this.people)
      if (drawn.includes(person)) return draw()
      drawn.push(person)
      return person
    }
    const introducer = draw()
    const forgets = introducer.habit.forgetful && dice.chance(0.5)
    const form = forgets ? 'no-address' : dice.weigh(FORMS)
    const joint = form === 'copy' || form === 'sealed' || form === 'bcc'
    const several = joint && dice.chance(0.12) ? dice.weigh({ requesters: 1, targets: 1 }) : undefined
    const requesters = Array.from({ length: several === 'requesters' ? 2 : 1 }, draw)
    const targets = Array.from({ length: several === 'targets' ? 2 + dice.below(2) : 1 }, draw).map(
      (person): Named => ({
        person,
        address: person.former && dice.chance(0.5) ? person.former.address : person.address,
      }),
    )
    return { form, introducer, requesters, targets }
  }
}
