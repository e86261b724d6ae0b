/** Promises as people write them, in all their forms. */
import type { Form } from '../../core/introduction/state.ts'
import { mailbox } from './client.ts'
import type { Dice } from './dice.ts'
import type { Person } from './person.ts'

/** Whom somebody means, and at which address they have them. */
export interface Named {
  person: Person
  address: string
}

/** What a promise is, as the one who makes it knows. */
export interface Intent {
  form: Form
  introducer: Person
  requesters: Person[]
  targets: Named[]
}

export interface PromiseText {
  /** Who sends it: in `owed` the requester. */
  from: Person
  to?: string
  cc?: string
  /** Envelope recipients at the service. */
  recipients: string[]
  subject: string
  text: string
  attachment?: { name: string; content: string }
  /** What no letter may ever hold. */
  secrets: string[]
}

const INTRO = 'intro@kept.test'

export const FORMS: Partial<Record<Form, number>> = {
  copy: 40,
  reply: 10,
  sealed: 8,
  direct: 12,
  forward: 6,
  bcc: 6,
  'no-address': 8,
  'too-late': 3,
  owed: 5,
}

/** `{r}` the requesters' first names, `{t}` the target with an address, `{w}` why. */
const PHRASES = [
  'Hi {r},\n\nI will introduce you to {t}. {w}',
  '{r},\n\nas promised, I’ll introduce you to {t}. {w}',
  'Hi {r},\n\nlovely to see you on Tuesday. I’d love to introduce you to {t}. {w}',
  '{r},\n\nputting you in touch with {t}. {w}',
  'Dear {r},\n\nhappy to connect you with {t}. {w}',
  '{r}, meet {t}. {w}',
  'Hallo {r},\n\nich bringe dich mit {t} zusammen. {w}',
  'Bonjour {r},\n\nje vous mets en relation avec {t}. {w}',
  'Hola {r}:\n\nTe presento a {t}. {w}',
]
const WHY = [
  'They run purchasing and have looked for something like yours for a year.',
  'You have both spent years on the same problem, from two ends.',
  'They have built three of these and will save you a year.',
  'I think half an hour would be well spent on both sides.',
  '',
]
const ROLES = ['our head of sales', 'the woman who runs our lab', 'somebody at the guild', 'my old boss']
const SUBJECTS = ['Introduction', 'Somebody you should meet', 'As promised', 'Who you should talk to']

export function promiseText(intent: Intent, dice: Dice, number: number): PromiseText {
  const { form, introducer, requesters, targets } = intent
  const [first] = targets
  const common = {
    from: introducer,
    recipients: [INTRO],
    subject: dice.pick(SUBJECTS),
    secrets: [] as string[],
    ...(dice.chance(0.05) && form !== 'owed'
      ? { attachment: { name: `plan-${number}.pdf`, content: `attached to promise ${number}` } }
      : {}),
  }
  const to = requesters.map(mailbox).join(', ')
  const r = requesters.map(each => each.first).join(' and ')
  const t = targets.map(named => withAddress(named, dice)).join(' and ')
  const phrase = dice.pick(PHRASES)
  const say = (who: string) =>
    `${phrase.replace('{r}', r).replace('{t}', who).replace('{w}', dice.pick(WHY)).trim()}\n\n${introducer.first}`
  const secret = `history-${number}@elsewhere.example`
  switch (form) {
    case 'copy':
      return { ...common, to, cc: INTRO, text: say(t) }
    case 'bcc':
      return { ...common, to, text: say(t) }
    case 'reply': {
      const history = `Do you know anybody for it? I have only heard of one, ${secret}.`
      const quote = `On Mon, 4 Jan 2027 at 09:00 ${mailbox(requesters[0]!)} wrote:\n\n> Hi ${introducer.first},\n> ${history}`
      return {
        ...common,
        to,
        cc: INTRO,
        subject: 'Re: A question',
        text: `${say(t)}\n\n${quote}`,
        secrets: [secret],
      }
    }
    case 'sealed': {
      const sealed = targets.map(({ address }) => `${address.replace('@', '=')}@kept.test`)
      const boxes = targets.map(({ person }, index) =>
        mailbox({ name: person.name, address: sealed[index]! }),
      )
      const text = `${r}, meet ${targets.map(({ person }) => person.first).join(' and ')}. ${dice.pick(WHY)}\n\n${introducer.first}`
      return { ...common, to: [to, ...boxes].join(', '), recipients: sealed, text }
    }
    case 'direct': {
      const whom = requesters
        .map(each => withAddress({ person: each, address: each.address }, dice))
        .join(' and ')
      return {
        ...common,
        to: INTRO,
        text: `Please introduce ${whom} to ${t}. ${dice.pick(WHY)}\n\n${introducer.first}`,
      }
    }
    case 'forward': {
      const [asker] = requesters
      const request = `Hi ${introducer.first},\n\nwould you introduce me to ${first!.person.name}? ${dice.pick(WHY)}\n\n${asker!.first}`
      const head = `---------- Forwarded message ---------\nFrom: ${mailbox(asker!)}\nDate: Mon, 4 Jan 2027 at 09:00\nSubject: A favour\nTo: ${mailbox(introducer)}`
      return {
        ...common,
        to: INTRO,
        subject: 'Fwd: A favour',
        text: `${first!.person.name} <${first!.address}>\n\n${head}\n\n${request}`,
      }
    }
    case 'no-address':
      return { ...common, to, cc: INTRO, text: say(dice.chance(0.5) ? first!.person.name : dice.pick(ROLES)) }
    case 'too-late': {
      const both = targets.map(({ person, address }) => mailbox({ name: person.name, address })).join(', ')
      const meet = `${r}, meet ${first!.person.first}. ${first!.person.first}, ${r} is the one I told you about.`
      return { ...common, to: `${to}, ${both}`, cc: INTRO, text: `${meet}\n\n${introducer.first}` }
    }
    case 'owed': {
      const [asker] = requesters
      return {
        ...common,
        from: asker!,
        to: mailbox(introducer),
        cc: 'promised@kept.test',
        recipients: ['promised@kept.test'],
        subject: 'Re: Somebody you should meet',
        text: `Hi ${introducer.first},\n\nthank you, I would love to meet ${first!.person.name}!\n\n${asker!.first}\n\nOn Mon, 4 Jan 2027 at 09:00 ${mailbox(introducer)} wrote:\n\n> I should introduce you one day. I had it from ${secret}.`,
        secrets: [secret],
      }
    }
    default:
      return form satisfies never
  }
}

const withAddress = ({ person, address }: Named, dice: Dice): string =>
  dice.pick([
    `${person.name} <${address}>`,
    `${person.name} (${address})`,
    `${person.name}, ${address}`,
    ...(person.linkedin ? [`${person.name} (${address}, ${person.linkedin})`] : []),
  ])
