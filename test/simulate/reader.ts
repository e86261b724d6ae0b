/** How mail comes to people, and what they do about it. */
import { HOUR } from '../../core/introduction/state.ts'
import type { Outgoing } from '../../core/ports.ts'
import { quoting, write } from './client.ts'
import type { Dice } from './dice.ts'
import { type Letter, linkFor, replyTo, tap } from './letter.ts'
import type { Person } from './person.ts'
import { type Deed, deedsOf } from './reaction.ts'
import type { Command, Sent, Statement } from './record.ts'
import type { Simulation } from './simulation.ts'
import { AWAY, COMMANDED } from './wording.ts'

const MINUTE = 60_000
const AFTERWARDS = 8 * HOUR
/** How often each command is what somebody wants. */
const WANTED: Record<Command, number> = {
  help: 2,
  pending: 5,
  'digest-off': 2,
  'digest-on': 2,
  never: 0.3,
  forget: 0.3,
  pause: 2,
  monthly: 2,
}

export class Reader {
  readonly #town: Simulation
  readonly #dice: Dice
  #mails = 0

  constructor(town: Simulation, dice: Dice) {
    this.#town = town
    this.#dice = dice.fork('letters')
  }

  /** A letter is in their mailbox: programs see it first, and they when they get to it. */
  read(person: Person, sent: Sent, letter: Letter): void {
    const { agenda, onlooker } = this.#town
    const dice = this.#dice.fork(`${sent.messageId} to ${person.address}`)
    const { habit } = person
    if (person.scanned) agenda.put(agenda.now + MINUTE, () => this.#scan(person, letter))
    if (habit.responder && dice.chance(0.4)) this.#autoReply(person, sent, letter, dice)
    const [from, until] = habit.hours
    const made = onlooker.promiseOf.get(sent.item)
    agenda.put(agenda.now + dice.between(from, until) * HOUR, async () => {
      const before = this.#saidBefore(person, sent)
      const promise = made ?? onlooker.promiseOf.get(sent.item)
      const deeds = deedsOf(person, sent, letter, promise, before, dice)
      for (const [index, deed] of deeds.entries()) {
        // Mails that are written within minutes may overtake each other; second thoughts come later.
        const afterwards = deed.is === 'tap' && deed.afterwards ? AFTERWARDS : 0
        agenda.put(agenda.now + index * dice.between(0, 10) * MINUTE + afterwards, () =>
          this.#do(person, deed, sent, letter, dice.fork(`deed ${index}`)),
        )
      }
    })
  }

  /** The address does not work: a report comes back to where the letter came from. */
  returned(person: Person, address: string, { from }: Outgoing): void {
    const { agenda } = this.#town
    const text = `The mail could not be delivered.\n\n<${address}>: host mx.formerly.example said: 550 5.1.1 User unknown`
    agenda.put(agenda.now + this.#dice.between(1, 30) * MINUTE, () =>
      this.#send(
        {
          ...person,
          name: 'Mail Delivery System',
          address: 'mailer-daemon@formerly.example',
          client: 'apple',
        },
        from,
        {
          subject: 'Undelivered Mail Returned to Sender',
          text,
          headers: { 'Auto-Submitted': 'auto-replied' },
          automatic: true,
          sender: '',
        },
      ),
    )
  }

  /** The commands that they give in the course of the time, whatever letters they get. */
  commands(person: Person): void {
    const { agenda, settings } = this.#town
    const dice = this.#dice.fork(`commands of ${person.address}`)
    const count = dice.chance(settings.days / 365) ? person.commands : 0
    for (let index = 0; index < count; index++) {
      const command = dice.weigh(WANTED)
      const text = dice.pick(COMMANDED[command])
      agenda.put(agenda.now + dice.between(1, settings.days * 24) * HOUR, () =>
        this.#command(person, command, text),
      )
    }
  }

  #saidBefore(person: Person, { item }: Sent): Array<Statement['is']> {
    const said = this.#town.onlooker.statementsOf.get(item) ?? []
    return said.filter(({ by }) => by === person).map(({ is }) => is)
  }

  async #do(person: Person, deed: Deed, sent: Sent, letter: Letter, dice: Dice): Promise<void> {
    const { onlooker, kept, agenda } = this.#town
    const state = (is: Statement['is'], named?: Person) =>
      onlooker.state({
        at: agenda.now,
        by: person,
        item: sent.item,
        is,
        ...(named ? { named } : {}),
      })
    onlooker.wrote.set(sent.item, (onlooker.wrote.get(sent.item) ?? 0) + 1)
    switch (deed.is) {
      case 'tap': {
        const mail = tap(letter, deed.verb)
        if (!mail) return
        if (deed.says) state(deed.says)
        return this.#send(person, mail.to, { ...mail, inReplyTo: sent.messageId })
      }
      case 'reply': {
        const [to] = replyTo(letter)
        const other = dice.pick(this.#town.people)
        const text = deed.text.replace('{n}', other.name).replace('{a}', other.address)
        if (deed.says) state(deed.says, deed.says === 'other' ? other : undefined)
        if (deed.says === 'never') onlooker.command(agenda.now, person, 'never')
        return this.#send(person, to!, {
          subject: `Re: ${sent.subject}`,
          text: quoting(text, letter, person, sent.sentAt),
          inReplyTo: sent.messageId,
        })
      }
      case 'page': {
        const token = linkFor(letter, 'a')
        if (token === undefined) return
        state(deed.says)
        return kept.visit({ is: 'page', by: person }, ({ answers }) =>
          answers.answer(token, { is: deed.button }),
        )
      }
      case 'stop': {
        const token = linkFor(letter, 'u')
        if (token === undefined) return
        if (sent.of === 'introduction') state('never')
        onlooker.command(agenda.now, person, sent.of === 'introduction' ? 'never' : 'digest-off')
        return kept.visit({ is: 'page', by: person }, ({ stop }) => stop.stop(token))
      }
      case 'complain':
        state('complaint')
        onlooker.command(agenda.now, person, 'never')
        return kept.complain(sent.messageId, { is: 'feedback', by: person })
      case 'command':
        onlooker.command(agenda.now, person, deed.command)
        return this.#send(person, replyTo(letter)[0]!, {
          subject: `Re: ${sent.subject}`,
          text: quoting(deed.text, letter, person, sent.sentAt),
          inReplyTo: sent.messageId,
        })
      default:
        return deed satisfies never
    }
  }

  async #command(person: Person, command: Command, text: string): Promise<void> {
    this.#town.onlooker.command(this.#town.agenda.now, person, command)
    await this.#send(person, 'intro@kept.test', { subject: '', text })
  }

  /** Follows every link and submits nothing; whatever is there must be the same afterwards. */
  async #scan(person: Person, letter: Letter): Promise<void> {
    const { kept, onlooker, agenda } = this.#town
    const { commit } = kept.store.calls
    const [answer, stop, ledger] = [linkFor(letter, 'a'), linkFor(letter, 'u'), linkFor(letter, 'l')]
    await kept.visit({ is: 'page', by: person }, async pages => {
      if (answer !== undefined) await pages.answers.look(answer)
      if (stop !== undefined) await pages.stop.look(stop)
      if (ledger !== undefined) await pages.ledger.look(ledger)
    })
    if (kept.store.calls.commit !== commit)
      onlooker.accuse('looking changes nothing', agenda.now, 'a link was followed and something was stored')
  }

  /** Some responders answer what says that it wants no answer (RFC 3834), and to where only people should. */
  #autoReply(person: Person, sent: Sent, letter: Letter, dice: Dice): void {
    const { agenda } = this.#town
    const to = replyTo(letter).filter(address => address.endsWith('@kept.test'))
    if (to.length === 0) return
    const polite = dice.chance(0.7)
    agenda.put(agenda.now + MINUTE, () =>
      this.#send(person, to[0]!, {
        subject: polite ? `Automatic reply: ${sent.subject}` : `Out of office: Re: ${sent.subject}`,
        text: dice.pick(AWAY),
        inReplyTo: sent.messageId,
        headers: polite ? { 'Auto-Submitted': 'auto-replied' } : { 'X-Autoreply': 'yes', Precedence: 'bulk' },
        automatic: true,
      }),
    )
  }

  async #send(
    from: Person,
    to: string,
    mail: {
      subject: string
      text: string
      inReplyTo?: string
      headers?: Record<string, string>
      automatic?: true
      sender?: string
    },
  ): Promise<void> {
    const { agenda, kept, onlooker, faults } = this.#town
    this.#mails += 1
    onlooker.mails += 1
    const { subject, text, inReplyTo, headers, automatic = false, sender = from.address } = mail
    const raw = write({
      from,
      to,
      subject,
      text,
      at: agenda.now,
      messageId: `<mail-${this.#mails}@people.example>`,
      ...(inReplyTo === undefined ? {} : { inReplyTo }),
      ...(headers === undefined ? {} : { headers }),
    })
    agenda.put(agenda.now + faults.delay(10 * MINUTE), () =>
      kept.deliver({ raw, recipients: [to], sender, cause: { is: 'mail', by: from, automatic } }),
    )
  }
}
