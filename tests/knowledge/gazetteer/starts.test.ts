import { expect, it } from 'vitest'
import {
  addStart,
  aloneBit,
  createStarts,
  longerBit,
  uniteStarts,
  type Starts,
} from '../../../src/knowledge/gazetteer/starts.ts'

/** The bits of a word, as a finder reads them. */
const bitsOf = (
  { table, small, shift, further }: Starts,
  word: number,
  startsSmall: boolean,
): number => {
  const place = word >>> (startsSmall ? shift + further : shift)
  return (table[(startsSmall ? 0 : small) + (place >> 2)]! >> ((place & 3) * 2)) & 3
}

it.each([[1 << 19], [1 << 10], [64], [16]])(
  'knows every first word of tables of all sizes, within %i bytes',
  (most) => {
    let state = 5
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state
    }
    const words = [3, 100, 100, 5000, 40_000].map((count) =>
      Array.from({ length: count }, () => ({
        word: random(),
        bits: random() >>> 31 ? aloneBit : longerBit,
        startsSmall: random() % 5 === 0,
      })),
    )
    const tables = words.map((own) => {
      const starts = createStarts(own.length, own.length / 5)
      for (const { word, bits, startsSmall } of own) addStart(starts, word, bits, startsSmall)
      return starts
    })
    const united = uniteStarts(tables, most)
    expect(united.table.length - united.small).toBeLessThanOrEqual(most)
    for (const { word, bits, startsSmall } of words.flat())
      expect(bitsOf(united, word, startsSmall) & bits).toBe(bits)
    // and what it knows beside them, some table knows in its own coarser way
    for (let i = 0; i < 2000; i++) {
      const word = random()
      if (most >= 1 << 19)
        expect(bitsOf(united, word, false)).toBe(
          tables.reduce((all, table) => all | bitsOf(table, word, false), 0),
        )
    }
  },
)

it('is the table itself for a single index, and empty for none', () => {
  const starts = createStarts(100, 10)
  expect(uniteStarts([starts], 16)).toBe(starts)
  expect(uniteStarts([], 16).table.some(Boolean)).toBe(false)
})
