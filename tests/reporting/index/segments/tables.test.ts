import { describe, expect, it } from 'vitest'
import { createTableBuilder } from '../../../../src/reporting/index/segments/build-table.ts'
import { mergeTables } from '../../../../src/reporting/index/segments/merge-tables.ts'
import {
  findPosting,
  findTerm,
  type PostingTable,
} from '../../../../src/reporting/index/segments/posting-table.ts'
import { createRandom } from './made-up.ts'

const random = createRandom(3)
function buildTable(rows: readonly (readonly string[])[], isWeighed: boolean): PostingTable {
  const builder = createTableBuilder(isWeighed)
  for (const row of rows) builder.add(row)
  return builder.build()
}
const makeRows = (count: number) =>
  Array.from({ length: count }, () =>
    Array.from({ length: Math.floor(random() * 14) }, () => `term ${Math.floor(5000 ** random())}`),
  )

describe('table of postings', () => {
  it('finds every document of every term, and none for an unknown term', () => {
    const rows = makeRows(3000)
    const table = buildTable(rows, true)
    const expected = new Map<string, number[]>()
    rows.forEach((row, document) => {
      for (const term of new Set(row)) expected.set(term, [...(expected.get(term) ?? []), document])
    })
    expect(table.hashes).toHaveLength(expected.size)
    for (const [term, documents] of expected) {
      const id = findTerm(table, term)
      expect([...table.documents.subarray(table.starts[id], table.starts[id + 1])]).toEqual(
        documents,
      )
      expect(findPosting(table, id, documents.at(-1)!)).toBe(table.starts[id + 1]! - 1)
      expect(findPosting(table, id, 3000)).toBe(-1)
    }
    for (let i = 0; i < 5000; i++) expect(findTerm(table, `other ${i}`)).toBe(-1)
  })

  it.each([0, 1, 2])('of no more than %i terms is searched like any other', (count) => {
    const table = buildTable(
      count === 0 ? [] : [Array.from({ length: count }, (_, i) => `term ${i}`)],
      false,
    )
    expect([findTerm(table, 'term 0'), findTerm(table, 'term 9')].map((id) => id >= 0)).toEqual([
      count > 0,
      false,
    ])
  })

  it('merged from several without some documents equals the table of the remaining ones', () => {
    for (const isWeighed of [true, false]) {
      const batches = [makeRows(700), [], makeRows(40), makeRows(300)]
      const isOut = (batch: number, i: number) =>
        (batch === 2 && i % 3 === 0) || (batch === 3 && i < 5)
      let from = 0
      const inputs = batches.map((rows, batch) => {
        const places = new Int32Array(rows.length)
        const first = from
        rows.forEach((_, i) => {
          places[i] = isOut(batch, i) ? -1 : from++
        })
        return {
          table: buildTable(rows, isWeighed),
          from: first,
          places: batch < 2 ? null : places,
        }
      })
      expect(mergeTables(inputs)).toEqual(
        buildTable(
          batches.flatMap((rows, batch) => rows.filter((_, i) => !isOut(batch, i))),
          isWeighed,
        ),
      )
    }
  })
})
