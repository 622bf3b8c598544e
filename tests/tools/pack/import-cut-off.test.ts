import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { parseMap, type RowChoice } from '../../../tools/pack/import/columns.ts'
import { readCsv } from '../../../tools/pack/import/csv.ts'
import { openSource } from '../../../tools/pack/import/read-lines.ts'
import type { Numbered } from '../../../tools/pack/import/run-import.ts'
import { readSparql, usualColumns } from '../../../tools/pack/import/sparql.ts'

const folder = mkdtempSync(join(tmpdir(), 'cut-off-'))
afterAll(() => rmSync(folder, { recursive: true }))

const choiceOf = (columns: RowChoice['columns']): RowChoice => ({
  columns,
  type: 'LOC',
  language: 'en',
  classes: new Map(),
  separator: /\|/,
})
async function listFaults(units: AsyncIterable<Numbered>): Promise<boolean[]> {
  const faults: boolean[] = []
  for await (const { reading } of units) faults.push(reading !== null && 'reason' in reading)
  return faults
}

describe('what was cut off', () => {
  it('a packed table ends the import with an error', async () => {
    const file = join(folder, 'table.csv.gz')
    const rows = Array.from({ length: 5000 }, (_, i) => `Place ${i},${Math.sqrt(i)}`)
    const packed = gzipSync(['Name,Size', ...rows].join('\n'))
    writeFileSync(file, packed.subarray(0, packed.length / 2))
    const units = readCsv(openSource(file).chunks, ',', choiceOf(parseMap(['name:en=Name'])))
    await expect(listFaults(units)).rejects.toThrow('unexpected end of file')
  })

  it.each([',', '', ',{"item":{"type":"uri"', '\njava.util.concurrent.TimeoutException'])(
    'query results end with a malformed row: %j',
    async (end) => {
      const row = {
        item: { type: 'uri', value: 'x/Q1' },
        itemLabel: { type: 'literal', value: 'A' },
      }
      const chunks = async function* () {
        yield Buffer.from(`{"results":{"bindings":[${JSON.stringify(row)}${end}`)
      }
      const faults = await listFaults(readSparql(chunks(), choiceOf(usualColumns)))
      expect(faults).toEqual([true, false])
    },
  )

  it('so do query results without rows to read', async () => {
    const chunks = async function* () {
      yield Buffer.from('<html>Rate limit exceeded</html>')
    }
    expect(await listFaults(readSparql(chunks(), choiceOf(usualColumns)))).toEqual([true])
  })
})
