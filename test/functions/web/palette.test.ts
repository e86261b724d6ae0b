import { describe, expect, it } from 'vitest'
import { DARK, LIGHT } from '../../../functions/web/palette.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

const SCHEMES = [
  ['light', LIGHT],
  ['dark', DARK],
] as const

describe.each(SCHEMES)('the colours in %s', (_, colours) => {
  it.each(['ink', 'soft', 'accent', 'alert'] as const)('%s can be read on every ground', text => {
    for (const ground of ['ground', 'surface', 'sunk', 'wash'] as const)
      expect(contrast(colours[text], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  it('words on a filled button and on an alert can be read', () => {
    expect(contrast(colours['on-accent'], colours.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.alert, colours['alert-wash'])).toBeGreaterThanOrEqual(4.5)
  })

  it('the edge of a field stands out from its ground', () => {
    for (const ground of ['ground', 'surface'] as const)
      expect(contrast(colours.edge, colours[ground])).toBeGreaterThanOrEqual(3)
  })
})
