/** `npm run doctor -- --stage production`: whether mail can come and go, and what to do where it cannot. */
import { resolve } from 'node:dns/promises'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SESClient } from '@aws-sdk/client-ses'
import { examine, type Resolver } from './examine.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
// Where SST finds it, too.
if (existsSync('.env')) process.loadEnvFile('.env')
const { values } = parseArgs({ options: { stage: { type: 'string', default: 'production' } } })
const own = process.env.KEPT_DOMAIN?.toLowerCase()
const region = process.env.KEPT_REGION ?? 'eu-west-1'

const dns: Resolver = {
  resolve: async (type, name) => {
    try {
      const found = await resolve(name, type)
      return (found as Array<string | string[] | { priority: number; exchange: string }>).map(record =>
        Array.isArray(record)
          ? record.join('')
          : typeof record === 'string'
            ? record
            : `${record.priority} ${record.exchange}`,
      )
    } catch {
      // Not there, or not to be had: either way it has to be set, and looked at again.
      return []
    }
  },
}

if (own === undefined) {
  say('Set KEPT_DOMAIN to the domain that mail is to come to, like kept.example.')
  process.exitCode = 1
} else {
  const domain = values.stage === 'production' ? own : `${values.stage}.${own}`
  const subject = { domain, mailFrom: `bounces.${domain}`, region }
  try {
    const findings = await examine(new SESClient({ region }), dns, subject)
    for (const { what, well, todo } of findings) {
      say(`${well ? 'ok   ' : 'to do'}  ${what}`)
      if (todo) say(`       ${todo}`)
    }
    process.exitCode = findings.every(({ well }) => well) ? 0 : 1
  } catch (error) {
    say(`AWS does not say: ${error instanceof Error ? error.message : error}`)
    say('Are there credentials for the account in this shell, and may they read SES?')
    process.exitCode = 1
  }
}
