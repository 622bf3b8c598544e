import { expect, test } from 'vitest'
import { putTogether, takeApart } from '../../src/knowledge/pack-file/packs-together.ts'

test('packs come apart as they were put together, each with bytes of its own', () => {
  const packs = new Map(
    [[1, 2, 3], [], [4, 5, 6, 7, 8, 9, 10, 11, 12]].map((bytes, i) => [
      `pack-${i}`,
      new Uint8Array(bytes).buffer,
    ]),
  )
  const together = putTogether(packs)
  expect(together.length % 8).toBe(0)
  const apart = takeApart(together.buffer)
  expect([...apart]).toEqual([...packs])
})
