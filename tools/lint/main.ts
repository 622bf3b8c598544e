/** npm run lint: the formatter's check, then oxlint with the house's rules, made from its table. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { oxlintConfig } from './oxlint-config.ts'

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
  ...process.argv.slice(2),
  ...folders,
])
process.exitCode = isFormatted && isClean ? 0 : 1
