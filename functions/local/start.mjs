// `npm start`: installs, bundles and runs the local world. The bundle is one file beside the dependencies, made
// again when a source is newer; loading one file is several times quicker than loading some thousand.
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { install } from './install.mjs'

install()

const root = fileURLToPath(new URL('../..', import.meta.url))
const outfile = `${root}node_modules/.cache/kept/main.mjs`
if (modified(outfile) < newestSource()) {
  mkdirSync(`${root}node_modules/.cache/kept`, { recursive: true })
  const { build } = await import('esbuild')
  await build({
    entryPoints: [`${root}functions/local/main.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    legalComments: 'none',
    logLevel: 'warning',
    // dynalite finds its actions by name at run time; classic-level finds its compiled part beside itself.
    external: ['dynalite', 'classic-level', 'memory-level'],
    // Bundled CommonJS still asks for Node's own modules by `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
}
await import(pathToFileURL(outfile).href)

function newestSource() {
  const folders = ['core', 'functions']
  const files = folders.flatMap(folder =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => `${entry.parentPath}/${entry.name}`),
  )
  return Math.max(...[...files, `${root}package-lock.json`].map(modified))
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
