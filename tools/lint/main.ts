/**
 * npm run lint [-- --fix]: the formatter's check, oxlint with the rules made from the table of
 * rooms, how many files a folder holds, and how long a style sheet is. --fix: oxlint mends what it
 * can.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseOptions } from '../parse-options.ts'
import { crowdedFolders } from './crowded-folders.ts'
import { longStyleSheets } from './long-style-sheets.ts'
import { oxlintConfig } from './oxlint-config.ts'

const { values } = parseOptions(import.meta.filename, { fix: { type: 'boolean', default: false } })

function run(program: string, options: string[]): boolean {
  const { status } = spawnSync(process.execPath, [program, ...options], { stdio: 'inherit' })
  return status === 0
}

mkdirSync('out', { recursive: true })
writeFileSync('out/oxlintrc.json', JSON.stringify(oxlintConfig(), null, 2))
const folders = ['src', 'tools', 'tests', 'vite.config.ts']
const isFormatted = run('node_modules/oxfmt/bin/oxfmt', ['--check'])
if (!isFormatted) console.error('Run npm run format, then look at what it changed.')
const isClean = run('node_modules/oxlint/bin/oxlint', [
  '-c',
  'out/oxlintrc.json',
  '--deny-warnings',
  ...(values.fix ? ['--fix'] : []),
  ...folders,
])
const crowded = crowdedFolders('src')
for (const folder of crowded) console.error(`Too many files to look over in ${folder}`)
const long = longStyleSheets('src')
for (const sheet of long) console.error(`Part this style sheet by what it dresses: ${sheet} lines`)
process.exitCode = isFormatted && isClean && crowded.length + long.length === 0 ? 0 : 1
