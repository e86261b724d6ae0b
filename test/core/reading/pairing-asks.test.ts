/** Label lines: who asks is the one who is promised, and never the one who is asked. */
import { expect, it } from 'vitest'
import type { Inbound } from '../../../core/mail/inbound.ts'
import { readMail } from '../../../core/mail/read.ts'
import { understandPromise } from '../../../core/reading/promise.ts'

it.each(["Who's asking", 'Who asks', 'Wer fragt', 'Chi chiede'])(
  'given "%s:" before Amara, then nobody asks Amara about Vincent',
  async label => {
    const mail = `From: Edie <edie@marlowe.example>\r\nTo: intro@kept.test\r\nSubject: two people\r\nMessage-ID: <1@marlowe.example>\r\n\r\n${label}: Amara Diallo, amara@textiles.example\r\nWho she'd like to meet: Vincent Roy, vincent@mode.example\r\n`
    const inbound = (await readMail(new TextEncoder().encode(mail))) as Inbound
    const reading = understandPromise(inbound, {
      domain: 'kept.test',
      recipients: ['intro@kept.test'],
      known: [],
    })
    if (reading.is !== 'promise') throw new Error(reading.is)
    expect(reading.targets.map(({ address }) => address)).not.toContain('amara@textiles.example')
  },
)
