import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DumpCutOff, readDump, type DumpJob } from '../../../../tools/pack/world/read-dump.ts'
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
  it.each([[5], [9]])('refuses a dump that was cut off behind %i items', async (count) => {
    const dump = write(`cut-${count}.json`, ['[', ...items.slice(0, count)])
    const job = jobOf(dump, `cut-${count}`, { every: 2 })
    await expect(readDump(job)).rejects.toThrow(DumpCutOff)
    // nor is what was read of it taken for the whole
    await expect(readDump(job)).rejects.toThrow(DumpCutOff)
  })
  it('takes items without the brackets of a list', async () => {
    const { tally } = await readDump(jobOf(write('bare.json', items), 'bare'))
    expect(tally.kept).toBe(9)
  })
})
