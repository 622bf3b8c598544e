import { expect, test } from 'vitest'
import { placeDots } from '../../../../src/ui/popup/related/time-strip.ts'
import { related } from '../../fixture/reports.ts'

test('reports stand between the first and the article; close ones are stacked', () => {
  const { dots, first } = placeDots(
    [related('magazine', []), related('guardianAugust', [], true), related('guardianJanuary', [])],
    '2025-10-20T08:30:00Z',
  )
  expect(first).toBe('2025-01-23')
  expect(dots.map(({ level, cited }) => [level, cited])).toEqual([
    [0, false],
    [0, false],
    [1, true],
  ])
  expect(dots[0]!.at).toBe(0)
  expect(dots[1]!.at).toBeGreaterThan(0.7)
  expect(dots[1]!.at).toBeLessThan(0.75)
})

test('undated reports have no dot, and one alone stands at the start', () => {
  expect(
    placeDots(
      [
        { ...related('magazine', []), date: null },
        { ...related('magazine', []), date: 'soon' },
      ],
      null,
    ),
  ).toEqual({ dots: [], first: null, last: null, article: 1 })
  expect(placeDots([related('awsat', [])], null).dots).toEqual([{ at: 0, cited: false, level: 0 }])
})

test('an article older than what is on the machine stands before it, one between two stands between them', () => {
  const two = [related('guardianJanuary', []), related('guardianAugust', [])]
  expect(placeDots(two, '2019-11-19')).toMatchObject({ article: 0, last: '2025-08-06' })
  expect(placeDots(two, '2025-04-30').article).toBeCloseTo(0.5, 1)
  expect(placeDots(two, '2025-10-20').article).toBe(1)
})
