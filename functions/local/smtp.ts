/**
 * SMTP in, on loopback: a recipient at the service's domain goes to Kept, every other one has a mailbox here,
 * as the internet would have it. 250 is said only once the mail is durable; 4xx asks the client to try again,
 * 5xx says what is wrong with the mail.
 */
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerSession,
} from 'smtp-server'
import { knowsRecipient } from '../../core/handle/route.ts'
import { domainOf, localpartOf, normaliseAddress } from '../../core/mail/address.ts'
import { looksLikeToken } from '../../core/mail/token.ts'
import type { Service } from '../../core/service.ts'
import type { Intake } from './intake.ts'

/** Bytes of one mail. SES takes 40 MB in; what a laptop keeps in memory at once is less. */
export const MOST_BYTES = 25 * 1024 * 1024
/** RFC 5321 section 4.5.3.1.8 asks for at least 100. */
const MOST_RECIPIENTS = 100
/** RFC 5321 section 4.5.1: these are always somebody's. */
const CARETAKERS = new Set(['postmaster', 'abuse'])

/** What the client is told; the code says whether it should try again. */
class Refusal extends Error {
  readonly responseCode: number
  constructor(responseCode: number, message: string) {
    super(message)
    this.responseCode = responseCode
  }
}

export interface SmtpIn {
  port: number
  close(): Promise<void>
}

/** Listens on 127.0.0.1; port 0 takes a free one. Rejects when the port is taken. */
export async function listenSmtp(service: Service, intake: Intake, port: number): Promise<SmtpIn> {
  const server = new SMTPServer({
    name: service.domain,
    banner: 'Kept',
    size: MOST_BYTES,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideDSN: true,
    hideREQUIRETLS: true,
    logger: false,
    maxClients: 100,
    onRcptTo: (address, session, done) => done(refusal(service, address, session)),
    onData: (stream, session, done) => {
      accept(intake, stream, session).then(
        text => done(null, text),
        error =>
          done(
            error instanceof Refusal
              ? error
              : new Refusal(451, 'Something went wrong here; please try again later'),
          ),
      )
    },
  })
  // A client that breaks off in the middle of a mail has been told nothing and will come again.
  server.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  const bound = server.server.address()
  return {
    port: typeof bound === 'object' && bound ? bound.port : port,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

/** Why this recipient is not taken, or null. */
function refusal(
  service: Service,
  { address }: SMTPServerAddress,
  session: SMTPServerSession,
): Refusal | null {
  if (session.envelope.rcptTo.length >= MOST_RECIPIENTS) {
    return new Refusal(452, `Too many recipients: at most ${MOST_RECIPIENTS} at a time`)
  }
  const recipient = normaliseAddress(address)
  if (!recipient) return new Refusal(553, 'That is not an address mail can be sent to')
  const localpart = localpartOf(recipient)
  if (isOurs(service, recipient)) {
    if (knowsRecipient(service, recipient)) return null
    return looksLikeToken(localpart)
      ? new Refusal(550, 'No letter of ours has this address; it may have been cut short or mistyped')
      : new Refusal(550, `Nobody here has this address; promises are copied to intro@${service.domain}`)
  }
  if (localpart === 'temperror')
    return new Refusal(451, 'temperror@ asks for a temporary failure: try again later')
  if (localpart === 'permerror')
    return new Refusal(550, 'permerror@ asks for a permanent failure: no such mailbox')
  return null
}

export const isOurs = (service: Service, address: string): boolean =>
  domainOf(address) === service.domain && !CARETAKERS.has(localpartOf(address))

async function accept(
  intake: Intake,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<string> {
  const raw = await collect(stream)
  const { mailFrom, rcptTo } = session.envelope
  const to = [...new Set(rcptTo.map(({ address }) => normaliseAddress(address)!))]
  const refused = await intake({ from: mailFrom ? mailFrom.address.toLowerCase() : '', to, raw })
  if (refused) throw new Refusal(554, `Kept cannot use this mail: ${refused}`)
  return 'Kept has it'
}

/** The mail's bytes; the stream is read to its end even when they are too many, for SMTP has no way to interrupt. */
async function collect(stream: SMTPServerDataStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= MOST_BYTES) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > MOST_BYTES)
    throw new Refusal(552, `The mail is too large: at most ${MOST_BYTES / 1024 / 1024} MB`)
  return Buffer.concat(chunks)
}
