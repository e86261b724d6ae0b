/** Somebody whom Dana Fox would introduce to Alice Archer, and their answer as the reader takes it. */
import { understandAnswer } from '../../../core/reading/answer.ts'
import { inbound } from '../mail/fixture.ts'

export const answered = (text: string) =>
  understandAnswer(
    inbound({
      text,
      subject: 'Re: Dana Fox would like to introduce you to Alice Archer',
      from: { address: 'x.y@corp.example' },
    }),
  )

/** Which answer those lines are. */
export const is = (...lines: string[]) => answered(lines.join('\n')).is
