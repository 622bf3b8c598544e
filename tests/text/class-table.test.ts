import { expect, it } from 'vitest'
import { ClassTable, packClassTable } from '../../src/text/class-table.ts'

const words = Array.from({ length: 5000 }, (_, i) => `harbour${i}`)
const entries = words.map((word, i) => [word, 1 + (i % 255)] as const)
const kinds = Uint8Array.from({ length: 256 }, (_, own) => own % 7)

it('gives nearly every word its class, and the classes their kinds', () => {
  const table = new ClassTable(packClassTable(entries, kinds))
  const wrong = entries.filter(([word, own]) => table.get(word) !== own)
  expect(wrong.length).toBeLessThan(50)
  expect(table.kindOf(30)).toBe(2)
})

it('takes few of the words that it lacks for others', () => {
  const table = new ClassTable(packClassTable(entries, kinds))
  const taken = words.filter((word) => table.get(`${word}-x`) !== 0)
  expect(taken.length).toBeLessThan(100)
})

it('knows no word when it is empty', () => {
  expect(new ClassTable(packClassTable([], kinds)).get('harbour')).toBe(0)
})

it('reads bytes that stand anywhere in a larger buffer', () => {
  const bytes = packClassTable(entries, kinds)
  const larger = new Uint8Array(bytes.length + 3)
  larger.set(bytes, 3)
  expect(new ClassTable(larger.subarray(3)).get('harbour1')).toBe(2)
})
