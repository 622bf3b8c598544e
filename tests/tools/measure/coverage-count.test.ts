import { expect, test } from 'vitest'
import { countCoverage } from '../../../tools/measure/coverage-count.ts'

test('coverage is counted by language and together', () => {
  expect(countCoverage([])).toEqual([])
  expect(
    countCoverage([
      { lang: 'en', entities: 8, linked: 6, notes: 1 },
      { lang: 'ar', entities: 2, linked: 0, notes: 0 },
      { lang: 'en', entities: 0, linked: 0, notes: 0 },
    ]),
  ).toEqual([
    { lang: 'en', count: 2, noted: 0.5, five: 0.5, linked: 0.75 },
    { lang: 'ar', count: 1, noted: 0, five: 0, linked: 0 },
    { lang: 'all', count: 3, noted: 1 / 3, five: 1 / 3, linked: 0.6 },
  ])
})
