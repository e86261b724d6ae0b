/** Mail that needs no parser is read exactly as the parser reads it; what could be read in two ways is left to it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitHeader } from '../../../core/mail/header.ts'
import { readMail } from '../../../core/mail/read.ts'
import { simpleMail } from '../../../core/mail/simple.ts'

const HEAD = 'From: Dana Dale <dana@dale.example>\r\nMessage-ID: <m@dale.example>\r\nSubject: Hello\r\n'
const ALTERNATIVE = 'Content-Type: multipart/alternative; boundary="b=_1"\r\n'

const simple = (mail: string) => {
  const bytes = Buffer.from(mail, 'latin1')
  const { lines, body } = splitHeader(bytes, 10_000)!
  const about = lines.filter(({ name }) => name.startsWith('content-') || name === 'subject')
  return simpleMail(about, bytes.subarray(body))
}

/** With a field that only the parser knows, the parser is asked. */
async function bothWays(mail: string): Promise<void> {
  const [short, long] = await Promise.all(
    [mail, `Content-Description: any\r\n${mail}`].map(text => readMail(Buffer.from(text, 'latin1'))),
  )
  expect({ ...short, headers: [] }).toEqual({ ...long, headers: [] })
}

const PIECES = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  '=',
  '=\r\n',
  '=\n',
  '=C3=A9',
  '=c3=a9',
  '=20',
  '=3D',
  ' ',
  '\t',
  'w6k=',
  'SGVs',
  'bG8=',
  '==',
  '--b=_1',
  '--',
  '\xc3\xa9',
  '\xff',
  '.',
  'From ',
  '<p>',
  'Content-Type: text/html',
]
const body = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 16 })
  .map(pieces => pieces.join(''))
const encoding = fc.constantFrom('7bit', '8bit', 'quoted-printable', 'base64', 'QUOTED-PRINTABLE')
const type = fc.constantFrom(
  'text/plain',
  'text/html; charset=utf-8',
  'text/plain;\r\n\tcharset="UTF-8"',
  'text/html; charset=us-ascii',
)
const end = fc.constantFrom('\r\n', '\n')
const field = fc.constantFrom(
  '',
  'Content-Language: en\r\n',
  'Content-Disposition: inline\r\n',
  'no field\r\n',
  ' folded\r\n',
)
/** Bodies as clients write them, so that most of the mail is simple. */
const written = fc
  .tuple(encoding, fc.oneof(body, fc.string({ unit: 'grapheme', maxLength: 60 })))
  .map(([encoding, text]) => {
    const bytes = Buffer.from(text, 'utf8')
    const quoted = [...bytes].map(byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
    const coded = /quoted/i.test(encoding) ? quoted : encoding === 'base64' ? bytes.toString('base64') : text
    return { encoding, text: Buffer.from(coded, 'utf8').toString('latin1') }
  })
const content = fc.oneof(written, fc.record({ encoding, text: body }))
const part = fc
  .record({ type, content, field, end })
  .map(
    ({ type, content, field, end }) =>
      `Content-Type: ${type}\r\n${field}Content-Transfer-Encoding: ${content.encoding}\r\n${end}${content.text}`,
  )

describe('is read alike whether it needs the parser or not', () => {
  test('one text, in whatever encoding', () =>
    fc.assert(
      fc.asyncProperty(type, content, (type, { encoding, text }) =>
        bothWays(`${HEAD}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${text}`),
      ),
      { numRuns: 400 },
    ))
  test('plain text and HTML, between whatever boundaries', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constant(''), body),
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.oneof(fc.constantFrom('--', '--\r\n', ''), body),
        end,
        (preamble, parts, epilogue, end) =>
          bothWays(
            `${HEAD}${ALTERNATIVE}\r\n${preamble}${preamble && end}${parts.map(part => `--b=_1${end}${part}${end}`).join('')}--b=_1${epilogue}`,
          ),
      ),
      { numRuns: 600 },
    ))
})

const TWO =
  '--b=_1\r\nContent-Type: text/plain\r\n\r\nHi\r\n--b=_1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>H=\r\n=C3=A9</p>\r\n--b=_1--\r\n'

test('the mail of most clients is simple', () => {
  expect(simple(`${HEAD}${ALTERNATIVE}\r\n${TWO}`)).toEqual({
    subject: 'Hello',
    text: 'Hi',
    html: '<p>H\u00e9</p>',
    attachments: [],
  })
  expect(simple('Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nSGk=\r\n')).toEqual({
    text: '',
    html: 'Hi',
    attachments: [],
  })
})

test.each([
  ['flowed lines', 'Content-Type: text/plain; format=flowed\r\n\r\nHi'],
  ['another charset', 'Content-Type: text/plain; charset=iso-2022-jp\r\n\r\nHi'],
  ['two encodings', 'Content-Transfer-Encoding: 7bit\r\nContent-Transfer-Encoding: base64\r\n\r\nHi'],
  ['broken quoted-printable', 'Content-Transfer-Encoding: quoted-printable\r\n\r\n100=%'],
  ['base64 that is padded in the midst', 'Content-Transfer-Encoding: base64\r\n\r\nSGk=SGk='],
  ['an attachment', 'Content-Disposition: attachment\r\n\r\nHi'],
  ['the boundary in a text', `${ALTERNATIVE}\r\n${TWO.replace('Hi', 'Hi --b=_1')}`],
  ['the boundary in another boundary', `${ALTERNATIVE}\r\n${TWO.replace('--b=_1--', '--b=_12')}`],
  ['two texts', `${ALTERNATIVE}\r\n${TWO.replace('text/html', 'text/plain')}`],
  ['a name for a part', `${ALTERNATIVE}\r\n${TWO.replace('text/html', 'text/html; name=x.html')}`],
  ['an encoding of the whole', `${ALTERNATIVE}Content-Transfer-Encoding: base64\r\n\r\n${TWO}`],
  ['an encoded subject', 'Subject: =?utf-8?q?H=C3=A9?=\r\n\r\nHi'],
])('%s is left to the parser', (_, mail) => expect(simple(mail)).toBeUndefined())
