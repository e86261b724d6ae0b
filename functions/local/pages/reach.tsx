import type { WorldView } from '../world-view.ts'
import { introAddressOf } from './names.ts'

/** Where this world's SMTP server listens, and what it takes for granted. */
export function Reach({ world: { domain, smtpPort } }: { world: WorldView }) {
  const intro = introAddressOf(domain)
  const line = [
    `swaks --server 127.0.0.1:${smtpPort}`,
    '--from dana@dale.example',
    `--to alice@archer.example,${intro}`,
    '--header "To: Alice Archer <alice@archer.example>"',
    `--header "Cc: ${intro}"`,
    '--header "Subject: Bob Lee"',
    '--body "Alice, I will introduce you to Bob Lee <bob@corp.example>."',
  ].join(' \\\n  ')
  return (
    <section class="reach" aria-labelledby="reach-title">
      <h2 id="reach-title">From your own mail program</h2>
      <p>
        SMTP listens at <code>127.0.0.1:{String(smtpPort)}</code>, without a password and without TLS. Copy or
        write to <code>{intro}</code> as anybody.
      </p>
      <div class="line">
        <pre tabindex={0}>
          <code id="swaks">{line}</code>
        </pre>
        <button class="button small" type="button" data-copy="swaks" hidden>
          Copy
        </button>
      </div>
      <p class="soft">
        Mail submitted here, over loopback, counts as authenticated: whoever it says it is from, Kept believes
        it. On a real domain it must pass DMARC first.
      </p>
    </section>
  )
}
