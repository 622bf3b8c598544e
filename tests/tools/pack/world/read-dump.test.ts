import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readDump, type DumpJob } from '../../../../tools/pack/world/read-dump.ts'
import { withWorldClasses } from '../../../../tools/pack/world/wikidata-terms.ts'
import { claimsOf, itemOf, statement, thing } from './made-up-items.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-dump-'))
afterAll(() => rmSync(folder, { recursive: true }))

const items = Array.from({ length: 9 }, (_, i) =>
  itemOf(`Q${920000 + i}`, {
    labels: { en: `Selwyn Yard Number ${i}`, ar: `حوض سيلوين رقم ${i}` },
    claims: claimsOf(statement('P31', thing('Q783794'))),
  }),
)
const write = (name: string, lines: readonly string[]): string => {
  const file = join(folder, name)
  writeFileSync(file, lines.join('\n'))
  return file
}
const jobOf = (dump: string, work: string, more: Partial<DumpJob> = {}): DumpJob => ({
  dump,
  work: join(folder, work),
  choice: { languages: ['ar', 'en'], classes: withWorldClasses(new Map()), least: 3 },
  choices: 'test',
  ...more,
})
const countLines = (file: string) => readFileSync(file, 'utf8').trim().split('\n').length

describe('the first step', () => {
  it('is not taken up in what another run has begun to write since', async () => {
    const dump = write('dump.json', ['[', ...items, ']'])
    expect(countLines((await readDump(jobOf(dump, 'work'))).file)).toBe(9)
    const stop = () => {
      throw new Error('the power went')
    }
    const choice = {
      ...jobOf(dump, 'work').choice,
      get classes(): never {
        return stop()
      },
    }
    await expect(readDump(jobOf(dump, 'work', { choices: 'others', choice }))).rejects.toThrow(
      'the power went',
    )
    expect(countLines((await readDump(jobOf(dump, 'work'))).file)).toBe(9)
  })
})
