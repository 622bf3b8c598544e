import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { makeFoldRuns } from '../../src/text/fold-runs.made.ts'
import { openFoldTable, packFoldTable } from '../../src/text/fold-runs.ts'

it('packs and opens any table', () => {
  const table = new Uint16Array(0x10000)
  table.set([5, 5, 6, 7, 7, 9, 9, 0xd850, 1, 1, 1], 0x41)
  for (let unit = 0x4000; unit < 0xc000; unit++) table[unit] = unit
  for (let unit = 0xe000; unit < 0xe100; unit++) table[unit] = unit | 1
  table[0xffff] = 3
  expect(openFoldTable(packFoldTable(table))).toEqual(table)
})

it('is the same table whatever version of Unicode the builder’s Node knows', () => {
  // made under 16.0 and under 17.0
  expect(createHash('sha256').update(makeFoldRuns()).digest('hex')).toBe(
    'c79329f4c36b7ba1e717c879ddeff7f9601f99ee9d8fd14ea4f6a48c228c06da',
  )
})
