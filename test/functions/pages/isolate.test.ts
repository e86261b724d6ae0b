import { describe, expect, it } from 'vitest'
import type { Content } from '../../../functions/local/content.ts'
import { ISOLATION, isolated, SANDBOX } from '../../../functions/local/pages/isolate.ts'

const AS = 'bob@corp.example'
const isolate = (html: string, parts: Content['parts'] = []) =>
  isolated({ html, text: '', headers: [], parts }, AS)
/** The document without the head that is put before every mail. */
const shown = (html: string) => isolate(html).slice(isolate('').length)

const picture = (cid: string, contentType: string) =>
  ({ cid, contentType, size: 3, content: Buffer.from('abc') }) as Content['parts'][number]

describe('a link in a mail’s HTML', () => {
  it.each([
    [
      'mailto: becomes the compose form, in the whole window',
      '<a href="mailto:yes.x@kept.test?subject=A&amp;body=B">Yes</a>',
      '<a href="/compose?as=bob%40corp.example&amp;to=yes.x%40kept.test&amp;subject=A&amp;body=B" target="_top">Yes</a>',
    ],
    [
      'mailto: is seen however it is spelled',
      "<A title='>' HREF = 'm&#97;ilto:a@x.example' target=_self>",
      '<A title=\'>\' href="/compose?as=bob%40corp.example&amp;to=a%40x.example" target="_top">',
    ],
    [
      'https: opens a tab of its own, which learns nothing of this one',
      '<a class=x rel=opener ping=/p href=https://corp.example/?a=1&b=2>',
      '<a class=x href="https://corp.example/?a=1&amp;b=2" target="_blank" rel="noreferrer noopener">',
    ],
    ['a place in the mail stays in the mail', '<a href="#end">', '<a href="#end" target="_self">'],
    ['a script leads nowhere', '<a href="java&#115;cript:alert(1)">x</a>', '<a>x</a>'],
    ['a page of this world leads nowhere', '<a href="/clock">x</a>', '<a>x</a>'],
    [
      'in a map is a link too',
      '<area href="mailto:a@x.example">',
      '<area href="/compose?as=bob%40corp.example&amp;to=a%40x.example" target="_top">',
    ],
    ['is not any tag that begins with an a', '<article href="x">', '<article href="x">'],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toBe(expected)
  })

  it('cannot leave its attribute', () => {
    expect(shown('<a href=\'https://x.example/"onclick="x\'>')).toContain(
      'href="https://x.example/&quot;onclick=&quot;x"',
    )
  })

  it('that never ends is left as it is', () => {
    expect(shown('<b>a</b><a href="x')).toBe('<b>a</b><a href="x')
  })
})

describe('a picture that travels in the mail', () => {
  it('is shown in its place', () => {
    expect(isolate('<img src="cid:logo">', [picture('logo', 'image/png')])).toContain(
      '<img src="data:image/png;base64,YWJj">',
    )
  })

  it('is not shown when it is a document, or not there', () => {
    const html = '<img src="cid:doc"><img src="cid:none">'

    expect(isolate(html, [picture('doc', 'image/svg+xml')])).toContain(html)
  })
})

it.each([
  ['anchors that never end', '<a href="'.repeat(200_000)],
  ['anchors without end or quote', '<a '.repeat(400_000)],
  ['one anchor of half-open attributes', `<a ${'a=\' b=" '.repeat(100_000)}>`],
  ['one anchor of spaces', `<a${' '.repeat(1_000_000)}=>`],
])('a million characters of %s are passed over in one go', (_, html) => {
  const before = performance.now()
  isolate(html)

  expect(performance.now() - before).toBeLessThan(2_000)
})

it('neither the frame nor its policy lets a mail run, ask, post or be this page', () => {
  expect(SANDBOX.split(' ')).not.toContain('allow-scripts')
  expect(SANDBOX.split(' ')).not.toContain('allow-same-origin')
  expect(SANDBOX.split(' ')).not.toContain('allow-forms')
  expect(ISOLATION).toContain(`sandbox ${SANDBOX}`)
  expect(ISOLATION).toContain("default-src 'none'")
  expect(ISOLATION).toContain('img-src data:;')
  expect(ISOLATION).not.toContain('script-src')
})
