import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { type Courier, PortError } from '../../core/ports.ts'
import { reporting } from './failure.ts'

/**
 * Bytes of raw message that `SendRawEmail` takes.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
 */
const MOST_BYTES = 10 * 1024 * 1024

/** What SES says of us and not of the letter, under the name of a rejected message: the sandbox, a domain not set up. */
const OURS = /\bnot verified\b/i

/**
 * Sends letters by SES. The recipients are the envelope's alone, whatever the headers say, so that the introducer in bcc
 * is in no header. SES puts a Message-ID of its own in the place of ours; bounces come back with ours all the same.
 *
 * A suppressed address is taken, and reported as a bounce by `functions/feedback.ts`. A rate or a quota that is used
 * up, a paused account, the sandbox and a domain that is not verified are transient: nothing is wrong with the letter.
 */
export const sesCourier = (client: SESClient, configurationSet: string): Courier => ({
  send: ({ from, to, raw }) =>
    reported('send a letter', async () => {
      if (raw.length > MOST_BYTES)
        throw new PortError(`a letter of ${raw.length} bytes is more than SES takes`, { permanent: true })
      await client.send(
        new SendRawEmailCommand({
          Source: from,
          Destinations: to,
          RawMessage: { Data: raw },
          ConfigurationSetName: configurationSet,
        }),
      )
    }),
})

/** Rejected for its content, or an address that is none. */
const PERMANENT = new Set(['MessageRejected', 'InvalidParameterValue', 'InvalidParameterValueException'])

const reported = reporting(({ name, message }) => PERMANENT.has(name) && !OURS.test(message))
