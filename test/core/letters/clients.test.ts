/** The letters' HTML against what mail clients support, as caniemail.com has tested it. */
import { caniemail } from 'caniemail'
import { expect, test } from 'vitest'
import { renderHtml } from '../../../core/letters/render.tsx'
import { samples } from '../../letters/samples.ts'

const CLIENTS = ['gmail.*', 'outlook.*', 'apple-mail.*'] as const

/** What some of them leave out, and what the reader then sees. */
const HARMLESS: Record<string, string> = {
  'color-scheme meta tag':
    'whoever does not know it decides on dark mode alone, and there is no colour to get wrong',
  'border-radius': 'a button has square corners',
  '<body> element': 'its content stays, without a margin of its own',
  'role attribute': 'the table that lays out is read as a table of one cell',
}

/** The features that at least one of the clients does not support at all. */
function unsupported(html: string): string[] {
  const { issues } = caniemail({ clients: [...CLIENTS], html })
  return [...new Set([...issues.errors.values()].flat().map(({ title }) => title))]
}

/** One of each kind in each form; what differs within is words. */
const kinds = new Map(samples.map(({ name, draft }) => [name.split(', ').slice(0, 2).join(', '), draft]))

test.each([...kinds])('%s: Gmail, Outlook and Apple Mail show all of it that matters', (_, draft) => {
  expect(unsupported(renderHtml(draft)).filter(title => !(title in HARMLESS))).toEqual([])
})

test('the check knows what they do not support', () => {
  const html =
    '<html><body><form><button style="display:grid;filter:blur(1px)">Yes</button></form></body></html>'
  expect(unsupported(html)).toEqual(expect.arrayContaining(['filter']))
})
