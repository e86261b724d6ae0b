import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readContent } from '../content.ts'
import type { LocalMail } from '../mailbox.ts'
import type { WorldView } from '../world-view.ts'
import { notFound, page } from './layout.tsx'
import type { Prefill } from './mailto.ts'
import { introAddressOf, isOfService, known } from './names.ts'
import { outgoing, replyTo, spelled, typedAddresses } from './outgoing.ts'
import { boxPath, mailPath } from './paths.ts'
import type { PersonEntry } from './people.tsx'

/** Ten times the longest mail that anybody types. */
const LONGEST_FORM = 1_000_000

/** The form's fields, as they were typed. */
interface Form {
  as: string
  to: string
  cc: string
  bcc: string
  subject: string
  body: string
  re: string
}

const FIELDS = ['as', 'to', 'cc', 'bcc', 'subject', 'body', 're'] as const

/**
 * GET /compose?as=&to=&cc=&bcc=&subject=&body=&re=&all= → the form, filled in.
 * POST /compose → 303 to the writer's mailbox; 422 with the form as it was, and why the mail was not taken.
 */
export function composePages(world: WorldView): Hono {
  const app = new Hono()

  app.get('/compose', async c => {
    const given = formOf(name => c.req.query(name))
    const re = given.re === '' ? undefined : await world.mailboxes.get(given.re)
    if (given.re !== '' && !re) return notFound(c, world, 'The mail to answer is no longer here')
    const reply = re && (await startReply(world, re, given.as, c.req.query('all') !== undefined))
    // What the link says goes before what the original mail suggests.
    const form = formOf(name => given[name] || reply?.[name])
    return show(c, world, form, re)
  })

  app.post('/compose', bodyLimit({ maxSize: LONGEST_FORM }), async c => {
    const sent = await c.req.parseBody()
    const form = formOf(name => (typeof sent[name] === 'string' ? sent[name] : undefined))
    const re = form.re === '' ? undefined : await world.mailboxes.get(form.re)
    const refusal = await send(world, form, re)
    if (refusal.length > 0) return show(c, world, form, re, refusal)
    return c.redirect(`${boxPath(typedAddresses(form.as).addresses[0]!.address)}?sent`, 303)
  })

  return app
}

const formOf = (value: (name: keyof Form) => string | undefined): Form =>
  Object.fromEntries(FIELDS.map(name => [name, value(name) ?? ''])) as unknown as Form

async function startReply(world: WorldView, re: LocalMail, as: string, all: boolean): Promise<Prefill> {
  const raw = await world.mailboxes.raw(re.id)
  return replyTo(re, raw ? (await readContent(raw)).text : '', as, all)
}

/** Sends what was written; why not, when it was not taken. */
async function send(world: WorldView, form: Form, re: LocalMail | undefined): Promise<string[]> {
  const as = typedAddresses(form.as)
  const [to, cc, bcc] = [typedAddresses(form.to), typedAddresses(form.cc), typedAddresses(form.bcc)]
  const [from] = as.addresses
  const wrong = [as, to, cc, bcc].flatMap(list => list.wrong)
  if (wrong.length > 0) return wrong.map(text => `“${text}” is no address.`)
  if (!from || as.addresses.length > 1) return ['A mail is from one address.']
  if (to.addresses.length + cc.addresses.length + bcc.addresses.length === 0)
    return ['A mail goes to somebody.']

  const names = new Map((await world.mailboxes.people()).map(({ address, name }) => [address, name]))
  const mail = await outgoing(
    {
      from: known(from, names),
      to: to.addresses,
      cc: cc.addresses,
      bcc: bcc.addresses,
      subject: form.subject,
      text: form.body.replace(/\r\n?/g, '\n'),
      ...(re && { re }),
    },
    world.clock.now(),
  )
  try {
    await world.submit(mail)
    return []
  } catch (error) {
    return ['The server did not take it:', error instanceof Error ? error.message : String(error)]
  }
}

async function show(
  c: Context,
  world: WorldView,
  form: Form,
  re: LocalMail | undefined,
  refusal: string[] = [],
) {
  const people = (await world.mailboxes.people()).filter(
    ({ address }) => address === introAddressOf(world.domain) || !isOfService(address, world.domain),
  )
  return page(c, world, {
    title: re ? 'Reply' : 'Write a mail',
    view: 'page',
    here: { page: 'compose' },
    status: refusal.length > 0 ? 422 : 200,
    main: <Compose form={form} re={re} people={people} refusal={refusal} />,
  })
}

function Compose({
  form,
  re,
  people,
  refusal,
}: {
  form: Form
  re: LocalMail | undefined
  people: PersonEntry[]
  refusal: string[]
}) {
  const [from] = typedAddresses(form.as).addresses
  const names = new Map(people.map(({ address, name }) => [address, name]))
  const back = re ? mailPath(re.id, from?.address) : from ? boxPath(from.address) : '/'
  return (
    <form class="sheet compose" method="post" action="/compose">
      <a class="back" href={back}>
        Back
      </a>
      <h1>{re ? 'Reply' : 'Write a mail'}</h1>
      {re && <p class="soft">In the thread of “{re.subject}”.</p>}
      {refusal.length > 0 && (
        <div class="refusal" role="alert">
          {refusal.map(line => (
            <p>{line}</p>
          ))}
        </div>
      )}
      <input type="hidden" name="re" value={form.re} />
      <div class="fields">
        <Field
          name="as"
          label="From"
          value={from ? spelled(known(from, names)) : form.as}
          hint="anybody at all"
        />
        <Field name="to" label="To" value={form.to} />
        <Field name="cc" label="Cc" value={form.cc} />
        <Field name="bcc" label="Bcc" value={form.bcc} />
        <Field name="subject" label="Subject" value={form.subject} />
      </div>
      <label class="unseen" for="body">
        Text
      </label>
      <textarea id="body" name="body" rows={14} autofocus={form.to !== ''}>
        {/* HTML drops a textarea's first line break. */}
        {`\n${form.body}`}
      </textarea>
      <datalist id="known">
        {people.map(person => (
          <option value={spelled(person)} />
        ))}
      </datalist>
      <div class="actions">
        <button class="button primary" type="submit">
          Send
        </button>
        <p class="soft">Sent by SMTP over loopback, so it counts as authenticated.</p>
      </div>
    </form>
  )
}

function Field({ name, label, value, hint }: { name: string; label: string; value: string; hint?: string }) {
  return (
    <div>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        value={value}
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={name === 'subject'}
        placeholder={hint}
        list={name === 'subject' ? undefined : 'known'}
      />
    </div>
  )
}
