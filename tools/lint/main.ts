/** npm run lint: oxlint with the rules of the house, made from its table. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { oxlintConfig } from './oxlint-config.ts'

mkdirSync('out', { recursive: true })
writeFileSync('out/oxlintrc.json', JSON.stringify(oxlintConfig(), null, 2))
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/oxlint/bin/oxlint',
    '-c',
    'out/oxlintrc.json',
    '--deny-warnings',
    ...process.argv.slice(2),
    'src',
    'tools',
    'tests',
    'vite.config.ts',
  ],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
