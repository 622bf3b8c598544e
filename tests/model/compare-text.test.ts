import { expect, test } from 'vitest'
import { compareText } from '../../src/model/compare-text.ts'
import { newestFirst } from '../../src/model/newest-first.ts'

test('texts are compared by their units, and equal ones keep their order in every engine', () => {
  expect(['b', 'a', 'é', 'B'].sort(compareText)).toEqual(['B', 'a', 'b', 'é'])
  expect(compareText('2025-08-06', '2025-08-06')).toBe(0)
})

test('the newest comes first, what has no date last', () => {
  const dates = ['2025', null, '2025-08-06', '2024-12']
  expect(dates.sort(newestFirst((date) => date))).toEqual(['2025-08-06', '2025', '2024-12', null])
  expect(newestFirst(() => null)({}, {})).toBe(0)
})
