import { expect, it } from 'vitest'
import { firstAtLeast, firstFrom } from '../../src/text/first-from.ts'

it('finds the first span from an offset', () => {
  const spans = [0, 4, 4, 9].map((start) => ({ start, end: start + 2 }))
  expect([0, 1, 4, 5, 9, 10].map((offset) => firstFrom(spans, offset))).toEqual([0, 1, 1, 3, 3, 4])
  expect(firstFrom([], 3)).toBe(0)
})

it('finds the first number from another', () => {
  expect([0, 1, 4, 5, 9, 10].map((least) => firstAtLeast([0, 4, 4, 9], least))).toEqual([
    0, 1, 1, 3, 3, 4,
  ])
  expect(firstAtLeast([], 3)).toBe(0)
})
