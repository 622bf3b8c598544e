/**
 * npm run library
 * Writes the pipeline as a package for Node into dist/library: one file of code, its types, the
 * bundled packs. `npm pack ./dist/library` makes the tarball; docs/annotate.md tells its use.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import manifest from '../../package.json' with { type: 'json' }
import { loadBundled } from '../pack/bundled.ts'
import { parseOptions } from '../parse-options.ts'

parseOptions(import.meta.filename, {})
const root = join(import.meta.dirname, '../..')
const folder = join(root, 'dist/library')
rmSync(folder, { recursive: true, force: true })

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'tools/library/index.ts',
    outDir: folder,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'index.js', codeSplitting: false } },
  },
  // whoever installs it needs no other package
  ssr: { noExternal: true },
})
/** As tsconfig.json has it, but for what is written. */
const typesCommand =
  'tsc tools/library/index.ts --ignoreConfig --declaration --emitDeclarationOnly' +
  ' --allowImportingTsExtensions --rootDir . --target ES2023 --module ESNext' +
  ' --moduleResolution Bundler --lib ES2024,DOM,DOM.Iterable --types node --strict' +
  ' --noUncheckedIndexedAccess --resolveJsonModule --skipLibCheck --outDir'
const types = spawnSync('npx', [...typesCommand.split(' '), join(folder, 'types')], {
  cwd: root,
  encoding: 'utf8',
})
if (types.status !== 0) throw new Error(types.stdout + types.stderr)
mkdirSync(join(folder, 'packs'))
const packs = await loadBundled((error) => {
  throw error
})
// their order is that of their names
for (const [i, { id, file }] of packs.entries())
  copyFileSync(file, join(folder, `packs/${String(i).padStart(2, '0')}-${id}.pack`))
for (const name of ['LICENSE', 'docs/annotate.md'])
  copyFileSync(join(root, name), join(folder, name === 'LICENSE' ? name : 'README.md'))
const { version, description, license, engines } = manifest
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify(
    {
      name: 'hashiya',
      version,
      description,
      license,
      engines,
      type: 'module',
      exports: { '.': { types: './types/tools/library/index.d.ts', default: './index.js' } },
    },
    null,
    2,
  )}\n`,
)
console.log('Built dist/library')
