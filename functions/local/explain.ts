/** `npm run explain -- [--answer] [--domain D] FILE…`: one line of JSON for each mail, `-` for standard input. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Explanation, explanation } from './explanation.ts'

const USAGE = 'npm run explain -- [--answer] [--domain D] FILE…   (- reads standard input)'

// Whoever reads may go away early: `npm run explain -- *.eml | head`.
process.stdout.on('error', () => process.exit(0))

try {
  const { values, positionals } = parseArgs({
    options: {
      answer: { type: 'boolean', default: false },
      domain: { type: 'string', default: 'kept.test' },
    },
    allowPositionals: true,
  })
  if (positionals.length === 0) throw new TypeError('which mail?')
  const manner = { domain: values.domain.toLowerCase(), answer: values.answer, now: Date.now() }
  for (const file of positionals)
    process.stdout.write(`${JSON.stringify({ file, ...(await explained(file, manner)) })}\n`)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}\n`)
  process.exitCode = 1
}

/** A file that cannot be read, or a mail on which Kept trips, is a line like any other. */
async function explained(file: string, manner: Parameters<typeof explanation>[1]): Promise<Explanation> {
  try {
    return await explanation(readFileSync(file === '-' ? 0 : file), manner)
  } catch (error) {
    return { kind: 'other', disposition: 'refused', reason: (error as Error).message }
  }
}
