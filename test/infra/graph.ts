/** What `sst.config.ts` would have AWS build, without an AWS. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { bundle } from '../aws/bundle.ts'
import { installPlatform, platform, root } from './platform.ts'

export interface Resource {
  /** As Pulumi names it: `aws:sqs/queue:Queue`. */
  type: string
  name: string
  inputs: Record<string, unknown>
}

export interface Graph {
  resources: Resource[]
  /** What a deploy prints at its end. */
  outputs: { domain: string; web: string; records: string[] }
  /** The handlers' files by the paths that the graph gives: `functions/wake.handler`. */
  bundles: Record<string, string>
}

const NAMES = ['inbound', 'wake', 'feedback', 'digest', 'web']

/** Throws what the program throws. `environment`: what whoever deploys has set. */
export async function graphOf(stage: string, environment: Record<string, string> = {}): Promise<Graph> {
  installPlatform()
  const bundles: Record<string, string> = {}
  for (const name of NAMES)
    bundles[`functions/${name}.handler`] = (await bundle(`functions/${name}.ts`, `graph-${name}`)).file
  const builds = Object.fromEntries(
    Object.entries(bundles).map(([handler, file]) => [
      handler,
      {
        handler: handler.slice('functions/'.length),
        out: file.replace(/\/[^/]+$/, ''),
        errors: [],
        sourcemaps: [],
      },
    ]),
  )
  const program = await programOf(stage)
  const out = `${root}node_modules/.cache/kept/graph-${stage}.json`
  const { status, stderr } = spawnSync(
    process.execPath,
    [`${root}test/infra/run.mjs`, program, platform, stage, JSON.stringify(builds), out],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        NODE_OPTIONS: '--no-deprecation',
        SST_SECRET_SigningKeys: `a:${'0'.repeat(64)}`,
        KEPT_DOMAIN: 'kept.example',
        ...environment,
      },
    },
  )
  if (status !== 0) throw new Error(stderr)
  return { ...JSON.parse(readFileSync(out, 'utf8')), bundles }
}

/** The configuration as SST bundles it: its globals are injected, Pulumi stays outside. */
async function programOf(stage: string): Promise<string> {
  const outfile = `${platform}/kept.${stage}.mjs`
  mkdirSync(platform, { recursive: true })
  const app = {
    name: 'kept',
    stage,
    home: 'aws',
    removal: stage === 'production' ? 'retain' : 'remove',
    protect: stage === 'production',
    providers: { aws: {} },
  }
  const cli = {
    command: 'deploy',
    dev: false,
    paths: { home: `${root}.sst`, root: root.replace(/\/$/, ''), work: `${root}.sst`, platform },
    state: { version: {} },
  }
  await build({
    stdin: {
      contents: `import * as aws from '@pulumi/aws'
        import * as sst from './src/components'
        import { run } from './src/auto/run.ts'
        import config from ${JSON.stringify(`${root}sst.config.ts`)}
        Object.assign(globalThis, { aws, sst })
        export const program = () => run(config.run)`,
      resolveDir: platform,
      loader: 'ts',
    },
    inject: [`${platform}/src/shim/run.js`],
    define: { $app: JSON.stringify(app), $cli: JSON.stringify(cli), $dev: 'false' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['@pulumi/*', '@pulumiverse/*', '@aws-sdk/*', 'esbuild', 'typescript'],
    banner: {
      js: `import { createRequire as topLevelCreateRequire } from 'module';
const require = topLevelCreateRequire(import.meta.url);
import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from 'url';
const __dirname = topLevelFileUrlToPath(new topLevelURL('.', import.meta.url));`,
    },
    logLevel: 'error',
  })
  return outfile
}
