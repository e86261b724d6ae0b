/** Sends Kept's letters by SMTP through a mail server that carries them on. */
import nodemailer from 'nodemailer'
import { type Courier, type Outgoing, PortError } from '../../core/ports.ts'

/** Milliseconds. A relay is a near neighbour; one that takes longer is down, and the letter is tried again. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 }
/** nodemailer's codes for a reply about this letter: its envelope or its content. Others are about the relay. */
const ABOUT_THE_LETTER = new Set(['EENVELOPE', 'EMESSAGE'])
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

interface Refusal extends Error {
  code?: string
  responseCode?: number
  recipient?: string
}

/**
 * A courier over the relay at `smtp://[user:password@]host[:port]`, or `smtps://` for TLS from the first byte.
 * STARTTLS is used where it is offered and insisted on before a password leaves this machine. Throws an Error that
 * says what is wrong with the URL, never what is in it: it may hold a password.
 */
export function relayCourier(url: string): Courier {
  const transport = nodemailer.createTransport({
    ...settingsOf(url),
    ...TIMEOUTS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ from, to, raw }: Outgoing) {
      const sent = await transport
        .sendMail({ envelope: { from, to }, raw: Buffer.from(raw) })
        .catch(error => {
          throw failure(error.rejectedErrors ?? [error])
        })
      // The relay took it for some of them only. To say nothing would lose the others.
      if (sent.rejectedErrors?.length) throw failure(sent.rejectedErrors)
    },
  }
}

/**
 * Permanent when the relay says 5xx of this letter (RFC 5321 section 4.2.1), and no recipient is left for whom trying
 * again can help; who had it then already gets it again under the same Message-ID. A 5xx at the greeting or to a
 * password is our own trouble with the relay, and no reason to bounce every letter: those wait, like a relay that is
 * down.
 */
function failure(refusals: Refusal[]): PortError {
  const why = refusals.map(({ recipient, message }) => (recipient ? `${recipient}: ${message}` : message))
  return new PortError(`relay: ${why.join('; ')}`, {
    permanent: refusals.every(isPermanent),
    cause: refusals[0],
  })
}

/** 503 says that the dialogue went wrong, not the letter; no reply at all, that it cannot even be put into SMTP. */
const isPermanent = ({ code = '', responseCode }: Refusal): boolean =>
  ABOUT_THE_LETTER.has(code) && (responseCode === undefined || (responseCode >= 500 && responseCode !== 503))

const HOW = 'write it as smtp://host:25, smtp://user:password@host:587 or smtps://user:password@host:465'

function settingsOf(url: string) {
  const parsed = URL.parse(url)
  if (!parsed) throw new Error(`the relay is not a URL: ${HOW}`)
  const { protocol, hostname, port, username, password, pathname, search, hash } = parsed
  if (protocol !== 'smtp:' && protocol !== 'smtps:')
    throw new Error(`the relay speaks SMTP, not ${protocol.slice(0, -1)}: ${HOW}`)
  if (!hostname) throw new Error(`the relay has no host: ${HOW}`)
  if (pathname.length > 1 || search || hash) throw new Error(`the relay has more in it than a host: ${HOW}`)
  if (!username !== !password) throw new Error(`the relay has a user or a password alone: ${HOW}`)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : username ? 587 : 25,
    secure,
    requireTLS: !secure && !!username && !LOOPBACK.test(hostname),
    ...(username && { auth: { user: unescaped(username), pass: unescaped(password) } }),
  }
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new Error(`the relay's user or password has a % in it: write it as %25`)
  }
}
