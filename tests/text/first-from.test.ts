import { expect, it } from 'vitest'
import { firstFrom } from '../../src/text/first-from.ts'

it('finds the first span from an offset', () => {
  const spans = [0, 4, 4, 9].map((start) => ({ start, end: start + 2 }))
  expect([0, 1, 4, 5, 9, 10].map((offset) => firstFrom(spans, offset))).toEqual([0, 1, 1, 3, 3, 4])
  expect(firstFrom([], 3)).toBe(0)
})
