/** Handlers as SST makes them: bundled and minified to one module each. */
import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { build } from 'esbuild'

const root = `${process.cwd()}/`

/** Where the handlers' bundles lie, one folder for each kind of them. */
const OUT = `${root}node_modules/.cache/kept/bundles`

/** What SST puts before a bundle, for the CommonJS in it. */
const BANNER = [
  "import { createRequire as topLevelCreateRequire } from 'module';",
  'const require = topLevelCreateRequire(import.meta.url);',
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"',
  'const __filename = topLevelFileUrlToPath(import.meta.url)',
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))',
].join('\n')

export interface Bundle {
  /** The module, an absolute path. */
  file: string
  /** What it was made of: paths from the root of the project, and their bytes in it. */
  inputs: Record<string, number>
}

/** `entry` is a file of the project, or with `source` the text of one that is not there. */
export async function bundle(entry: string, folder = 'handlers', source?: string): Promise<Bundle> {
  const file = `${OUT}/${folder}/${basename(entry).replace(/\.tsx?$/, '')}.mjs`
  await mkdir(`${OUT}/${folder}`, { recursive: true })
  const { metafile } = await build({
    ...(source === undefined
      ? { entryPoints: [`${root}${entry}`] }
      : { stdin: { contents: source, resolveDir: root, sourcefile: entry, loader: 'ts' } }),
    absWorkingDir: root,
    outfile: file,
    bundle: true,
    minify: true,
    keepNames: true,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'esnext',
    mainFields: ['module', 'main'],
    external: ['sharp', 'pg-native'],
    banner: { js: BANNER },
    logLevel: 'warning',
  })
  const [output] = Object.values(metafile.outputs)
  const inputs = Object.entries(output!.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput])
  return { file, inputs: Object.fromEntries(inputs) }
}
