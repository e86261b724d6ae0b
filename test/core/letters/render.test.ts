import { describe, expect, test } from 'vitest'
import type { Block, Draft } from '../../../core/letters/draft.ts'
import { renderHtml, renderText } from '../../../core/letters/render.tsx'
import { readHtml } from './sample.ts'

const draft = (...blocks: Block[]): Draft => ({
  fromName: 'Kept',
  to: [{ address: 'bob@corp.example' }],
  bcc: [],
  replyTo: [],
  subject: 'A <b>subject</b> & "more"',
  thread: [],
  blocks,
  why: 'You get this because it is a test.',
  attachments: [],
})

describe('a letter as text', () => {
  test('is made of paragraphs, a quote set off, facts and links a line each, and small print below a signature mark', () => {
    const text = renderText(
      draft(
        { p: 'A paragraph.' },
        { quote: 'Their words.\n\nAll of them.', by: 'Dana Dale' },
        { facts: [{ label: 'Bob Lee on LinkedIn', value: 'https://www.linkedin.com/in/boblee' }] },
        {
          actions: [
            { label: 'Cancel', href: 'mailto:a%2Bb@kept.test?subject=Cancel', does: 'Nobody is asked.' },
          ],
        },
      ),
    )
    expect(text).toBe(
      [
        'A paragraph.',
        '',
        '    Their words.',
        '',
        '    All of them.',
        '    — from Dana Dale',
        '',
        '  Bob Lee on LinkedIn: https://www.linkedin.com/in/boblee',
        '',
        '  Cancel:',
        '  a+b@kept.test',
        '  Nobody is asked.',
        '',
        '-- ',
        'You get this because it is a test.',
        '',
      ].join('\n'),
    )
  })

  test('never leaves yes or no over for a line of its own, wherever the line ends', () => {
    for (let length = 1; length < 160; length++) {
      for (const [before, after] of [
        ['x'.repeat(length), 'no.'],
        ['Yes:', 'x'.repeat(length)],
        [`y ${'x'.repeat(length)}`, `no ${'z'.repeat(70)}`],
      ]) {
        const lines = renderText(draft({ p: `${before} ${after}` })).split('\n')
        expect(lines.filter(line => /^\W*(?:yes|no)\W*$/i.test(line))).toEqual([])
      }
    }
  })

  test('keeps a link that is longer than a line whole', () => {
    const link = `https://kept.test/a/${'x'.repeat(100)}`
    expect(renderText(draft({ p: `See ${link} for more.` })).split('\n')).toContain(link)
  })
})

describe('a letter as HTML', () => {
  const html = renderHtml(
    draft({ p: '<script>alert("1")</script> & \'more\'' }, { quote: '<b>\n"x"', by: '<i>' }),
  )

  test('escapes whatever is text', () => {
    expect(html).not.toMatch(/<(?:script|b|i)>/)
    expect(html).toContain('<title>A &lt;b&gt;subject&lt;/b&gt; &amp; &quot;more&quot;</title>')
    expect(readHtml(html).nodes).toContain('<script>alert("1")</script> & \'more\'')
  })

  test('escapes what is in a link', () => {
    const href = 'https://www.linkedin.com/in/x"onmouseover="alert(1)'
    const linked = renderHtml(draft({ facts: [{ label: 'On LinkedIn', value: href, href }] }))
    expect(linked).not.toContain('"onmouseover')
    expect(readHtml(linked).links).toEqual([href])
  })

  test('says its language, takes the reader’s colours, and is laid out without a style sheet', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en">/)
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>')
    expect(html).not.toMatch(/[^-]color:|background|<style|class=/)
    expect(html.match(/<table/g)?.length).toBe(html.match(/<table role="presentation"/g)?.length)
  })

  test('shows a link as a button that is still a link', () => {
    const action = {
      label: 'Yes, introduce us',
      href: 'mailto:yes.x@kept.test?subject=a&body=b',
      does: 'At once.',
    }
    const button = renderHtml(draft({ actions: [{ ...action, primary: true }] }))
    expect(readHtml(button).links).toEqual([action.href])
    expect(button).toMatch(
      /<a href="[^"]+" style="display:inline-block;padding:[^"]+">Yes, introduce us<\/a>/,
    )
  })
})
