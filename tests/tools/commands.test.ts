import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readHelp } from '../../tools/parse-options.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}
/** The programs of npm's scripts that are ours. */
const named = Object.values(scripts).flatMap((command) => /tools\/\S+\.ts/.exec(command) ?? [])
const programs = readdirSync('tools', { recursive: true, encoding: 'utf8' })
  .map((name) => `tools/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts') && name !== 'tools/parse-options.ts')
  .filter((name) => /\bparseOptions\(\s*import\.meta\.filename/.test(readFileSync(name, 'utf8')))

const run = (file: string, ...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', file, ...words], { encoding: 'utf8' })

/** Words before the option: these files are parts of another program. */
const partOf: Record<string, [string, string]> = {
  'tools/pack/import/command.ts': ['tools/pack/main.ts', 'import'],
  'tools/pack/catalogue.ts': ['tools/pack/main.ts', 'catalogue'],
  'tools/pack/headlines/command.ts': ['tools/pack/main.ts', 'headlines'],
  'tools/pack/world/command.ts': ['tools/pack/main.ts', 'world'],
}

it('reads the options of every command by one function', () => {
  expect(named.filter((file) => !programs.includes(file))).toEqual([])
})

it.each(programs)(
  '%s answers --help, and a wrong option in one line, and does nothing else',
  (program) => {
    const command = partOf[program] ?? ([program] as const)
    const help = run(...(command as [string]), '--help')
    expect([help.status, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toBe(`${readHelp(readFileSync(program, 'utf8'))}\n`)
    expect(help.stdout.length).toBeGreaterThan(40)
    const wrong = run(...(command as [string]), '--no-such-option')
    expect([wrong.status, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toMatch(/^[\w-]+: Unknown option '--no-such-option'.* See --help\.\n$/)
  },
  30_000,
)
