import { expect, test } from 'vitest'
import type { RelatedReport } from '../../src/model/annotation.ts'
import { countKinds, isOfKind, placeReports } from '../../src/ui/timeline.ts'

const report = (date: string | null, rest: Partial<RelatedReport> = {}): RelatedReport => ({
  url: `https://a.example/${date}`,
  title: 'A title',
  outlet: 'A',
  date,
  lang: 'en',
  score: 1,
  why: [],
  cited: false,
  ...rest,
})
const places = (own: string | null, ...dates: (string | null)[]) =>
  placeReports(
    dates.map((date) => report(date)),
    own,
  ).map(({ moment, reports }) => [moment, ...reports.map(({ date }) => date)])

test('reports stand after, on the day of, and before the article, newest first', () => {
  expect(
    places('2025-10-20', '2025-08-06', '2025-10-21', '2025-10-20', null, '2025-09-25', '2025-11'),
  ).toEqual([
    ['after', '2025-11', '2025-10-21'],
    ['sameDay', '2025-10-20'],
    ['before', '2025-09-25', '2025-08-06'],
    ['undated', null],
  ])
})

test('the month of the article counts as before it, and nothing is after an article without a day', () => {
  expect(places('2025-10-20', '2025-10', '2025')).toEqual([['before', '2025-10', '2025']])
  expect(places(null, '2031-01-01')).toEqual([['before', '2031-01-01']])
})

test('what tells of the article’s own event stands by itself, whatever its day', () => {
  const event = { daysLater: -1, kinds: ['crash'], places: [], names: [], numbers: [14] }
  const told = report('2025-10-19', { event })
  const other = report('2025-10-20')
  expect(
    placeReports([other, report('2025-10-21'), told], '2025-10-20').map(({ moment }) => moment),
  ).toEqual(['after', 'event', 'sameDay'])
  expect([told, other].map((one) => isOfKind(one, 'event', 'en'))).toEqual([true, false])
})

test('kinds: a statement, the other side’s, another language by its primary subtag', () => {
  expect(
    [report(null), report(null, { role: 'statement' }), report(null, { role: 'other-side' })].map(
      (one) => [isOfKind(one, 'statement', 'en'), isOfKind(one, 'other-side', 'en')],
    ),
  ).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ])
  expect(
    [
      report(null, { lang: 'en-GB' }),
      report(null, { lang: 'ar' }),
      report(null, { lang: null }),
    ].map((one) => isOfKind(one, 'language', 'en')),
  ).toEqual([false, true, false])
})

test('only kinds that tell some reports from others can be chosen', () => {
  const plain = report(null)
  const foreign = report(null, { lang: 'ar' })
  expect(countKinds([plain, foreign], 'en')).toEqual([
    { kind: 'all', count: 2 },
    { kind: 'language', count: 1 },
  ])
  expect(countKinds([foreign], 'en')).toEqual([{ kind: 'all', count: 1 }])
})
