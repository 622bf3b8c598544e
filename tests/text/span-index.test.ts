import { expect, test } from 'vitest'
import { createSpanIndex } from '../../src/text/span-index.ts'
import { startCpuTimer } from '../cpu-timer.ts'

test('finds what overlaps a span, by number, once each', () => {
  const find = createSpanIndex([
    [
      { start: 30, end: 40 },
      { start: 5, end: 8 },
    ],
    [{ start: 0, end: 100 }],
    [],
    [
      { start: 8, end: 12 },
      { start: 9, end: 10 },
    ],
  ])
  expect(find({ start: 6, end: 9 })).toEqual([0, 1, 3])
  expect(find({ start: 12, end: 30 })).toEqual([1])
  expect(find({ start: 39, end: 50 })).toEqual([0, 1])
  expect(find({ start: 100, end: 120 })).toEqual([])
})

test('finds nothing where nothing is', () => {
  expect(createSpanIndex([])({ start: 0, end: 10 })).toEqual([])
})

test('a question among many places looks at its neighbours only', () => {
  const find = createSpanIndex(
    Array.from({ length: 200_000 }, (_, i) => [{ start: i * 10, end: i * 10 + 5 }]),
  )
  const spent = startCpuTimer()
  let found = 0
  for (let i = 0; i < 20_000; i++) found += find({ start: i * 100, end: i * 100 + 12 }).length
  expect(found).toBe(40_000)
  expect(spent()).toBeLessThan(3000)
})
