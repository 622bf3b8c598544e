import { expect, it } from 'vitest'
import { packWordTable, WordTable } from '../../src/text/word-table.ts'

it('finds every word and no other', () => {
  const words = new Map(
    Array.from({ length: 5000 }, (_, i): [string, number] => [
      `${i % 3 === 0 ? 'باب' : 'word'} ${i.toString(36)}`,
      i * 7919,
    ]),
  )
  words.set('', 12).set('w', 0xffffffff)
  const table = new WordTable(packWordTable(words))
  expect(table.size).toBe(words.size)
  for (const [word, value] of words) expect(table.get(word)).toBe(value)
  for (const other of ['word', 'word 1z9', 'word 1z', 'ب', 'wo\0rd', '\ud800'])
    expect(table.get(other)).toBe(words.get(other))
})

it('knows nothing when it is empty', () => {
  const table = new WordTable(packWordTable([]))
  expect([table.has(''), table.has('a')]).toEqual([false, false])
})

it('reads from the midst of other bytes', () => {
  const packed = packWordTable([
    ['a', 1],
    ['bc', 2],
  ])
  const around = new Uint8Array(packed.length + 16)
  around.set(packed, 8)
  expect(new WordTable(around.subarray(8)).get('bc')).toBe(2)
})
