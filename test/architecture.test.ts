/** The laws of the house that a reader would otherwise have to trust. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = (folder: string): Array<{ path: string; text: string }> =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:ts|tsx)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))

const imports = (text: string): string[] =>
  [
    ...text.matchAll(
      /^(?:import|export)?[^'\n]*\bfrom '([^']+)'$|^import '([^']+)'$|\bimport\('([^']+)'\)/gm,
    ),
  ].map(found => found.slice(1).find(Boolean)!)

/** What the heart may lean on. Whoever adds to this list says why in the README. */
const ALLOWED = [
  /^\.\.?\//,
  /^node:(?:crypto|stream)$/,
  /^(?:mailparser|nodemailer|tldts|zod|html-to-text|htmlparser2|chrono-node)(?:\/|$)/,
  /^hono\/jsx/,
  /^hono\/html/,
  /^hono\/utils\/html$/,
]

describe('core/', () => {
  const core = sources('core')

  it('is there', () => {
    expect(core.length).toBeGreaterThan(30)
  })

  it.each(core)('$path reaches nothing outside itself but what is allowed', ({ path, text }) => {
    for (const name of imports(text)) {
      expect(
        ALLOWED.some(allowed => allowed.test(name)),
        `${path} imports ${name}`,
      ).toBe(true)
      if (name.startsWith('.')) expect(join(path, '..', name)).toMatch(/^core\//)
    }
  })

  it.each(core)('$path reads no clock and throws no dice', ({ text }) => {
    expect(text).not.toMatch(
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\b|\brandomBytes\b|\bprocess\.env\b|\bsetTimeout\b/,
    )
  })

  it('decide and introduction are pure of mail and ports', () => {
    for (const { path, text } of core.filter(
      ({ path }) => /^core\/(?:decide|introduction)\//.test(path) && !path.endsWith('schema.ts'),
    )) {
      for (const name of imports(text))
        expect(`${path}: ${name}`).not.toMatch(/ports|mail\/(?!address)|handle|letters|reading/)
    }
  })
})

describe('functions/ and core/', () => {
  // Tables of words are as long as languages are many.
  it.each([...sources('functions'), ...sources('core')].filter(({ path }) => !path.includes('/words/')))(
    '$path is one noun, not a warehouse',
    ({ text }) => {
      expect(text.split('\n').length).toBeLessThan(300)
    },
  )
})
