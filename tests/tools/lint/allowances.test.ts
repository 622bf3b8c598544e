import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import allowances from '../../../tools/lint/allowances.json' with { type: 'json' }
import { bounds } from '../../../tools/lint/oxlint-config.ts'

/**
 * Some files keep their allowance for speed: the inner loops of the gazetteer (case-rules,
 * found-names, longest-name, look-ahead, name-tokens, starts, name-bearers), of the report index
 * (term-scores) and of the name model (sequence-model). Their parameters are plain
 * numbers and their state is in local variables, since an object for each candidate, or state in a
 * module, is slower. Measure before and after with `npm run bench:gazetteer` and `npm run
 * bench:reports` to take one out.
 */
const places = Object.values(allowances).flat()

/** How many there were when this was written last: lower it when the list shrinks, never raise it. */
const most = 9

test('the list of allowances only shrinks', () => {
  expect(places.length).toBeLessThanOrEqual(most)
})

test('each file that has an allowance still needs it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-bounds-'))
  const config = join(folder, 'oxlintrc.json')
  writeFileSync(config, JSON.stringify({ categories: { correctness: 'off' }, rules: bounds }))
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/oxlint/bin/oxlint', '-c', config, '--format', 'json', ...new Set(places)],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  rmSync(folder, { recursive: true })
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string }[]
  }
  const broken = new Set(diagnostics.map(({ code, filename }) => `${code} ${filename}`))
  const needless = Object.entries(allowances).flatMap(([rule, files]) =>
    files.filter((file) => !broken.has(`eslint(${rule}) ${file}`)).map((file) => `${rule} ${file}`),
  )
  expect(needless).toEqual([])
})
