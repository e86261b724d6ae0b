import type { Settings } from './settings.ts'
import type { WorldView } from './world-view.ts'

/** What a person sees first: every address, and one thing to try. */
export function banner({ domain, smtpPort, httpPort }: WorldView, settings: Settings): string {
  const page = `http://localhost:${httpPort}`
  const letters =
    settings.relay === undefined
      ? `stay here, in the mailboxes at ${page}`
      : `go out by ${hostOf(settings.relay)}`
  return `
  Kept is running.

    Mailboxes     ${page}
    API           ${page}/api/v1/messages, /api/introductions, /api/clock
    SMTP          localhost:${smtpPort}, no TLS, no password
    Promises to   intro@${domain}
    Its letters   ${letters}
    Data          ${settings.data === ':memory:' ? 'in memory, gone when this stops' : settings.data}

  Try it: press “Play the story” on the mailboxes page, or promise something yourself:

    swaks --server localhost:${smtpPort} --from dana@dale.example --to alice@archer.example,intro@${domain} \\
      --header 'Subject: Bob Lee' --body 'Alice, I will introduce you to Bob Lee <bob@corp.example>. He has what you are looking for.'
`
}

/** Without the password. */
function hostOf(relay: string): string {
  return new URL(relay).host
}
