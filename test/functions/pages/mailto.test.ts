import { describe, expect, it } from 'vitest'
import { composeLink, composeLinkOf } from '../../../functions/local/pages/mailto.ts'

const AS = 'bob@corp.example'
const fields = (link: string | undefined) => Object.fromEntries(new URLSearchParams(link!.split('?')[1]))

describe('a mailto: link', () => {
  it('becomes the compose form of whoever reads it, filled in', () => {
    const link = composeLinkOf(
      'mailto:yes.abc@kept.test?subject=Yes%2C%20introduce%20us&body=Yes%0AThanks',
      AS,
    )

    expect(link).toMatch(/^\/compose\?/)
    expect(fields(link)).toEqual({
      as: AS,
      to: 'yes.abc@kept.test',
      subject: 'Yes, introduce us',
      body: 'Yes\nThanks',
    })
  })

  it('leaves a plus a plus, as RFC 6068 has it', () => {
    expect(fields(composeLinkOf('mailto:bob+lists@corp.example?subject=1+1', AS))).toMatchObject({
      to: 'bob+lists@corp.example',
      subject: '1+1',
    })
  })

  it('gathers recipients from wherever they stand, and takes nothing else', () => {
    const link = composeLinkOf(
      'MAILTO:a@x.example?to=b@x.example&CC=c@x.example&bcc=d@x.example&from=e@x.example&re=9',
      AS,
    )

    expect(fields(link)).toEqual({
      as: AS,
      to: 'a@x.example, b@x.example',
      cc: 'c@x.example',
      bcc: 'd@x.example',
    })
  })

  it('with broken percent signs is taken as it stands', () => {
    expect(fields(composeLinkOf('mailto:a@x.example?subject=100%', AS))).toMatchObject({ subject: '100%' })
  })

  it.each(['https://corp.example', 'javascript:alert(1)', '/compose?as=x', ''])('%s is none', href => {
    expect(composeLinkOf(href, AS)).toBeUndefined()
  })
})

it('a link to the compose form stays within what a server reads', () => {
  expect(composeLink({ as: AS, body: 'x'.repeat(1_000_000) }).length).toBeLessThan(8_000)
})
