import { describe, expect, test } from 'vitest'
import type { Citation } from '../../../src/model/annotation.ts'
import { dayFeatures, daysOf, readDay } from '../../../src/reporting/citations/day-evidence.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { daysOfIso, parseDay } from '../../../src/text/dates.ts'
import { citation } from '../example.ts'

const anchor = parseDay('2025-10-20')
/** What a report of these days (an ISO day or month, null: none) is worth; null: ruled out. */
const read = (iso: string | null, cited: Partial<Citation> = {}, day: number | null = anchor) => {
  const days = iso === null ? ([0, 0] as const) : daysOfIso(iso)!
  const found = readDay(citation(cited.kind ?? 'report', [], cited), [...days], day)
  return (
    found &&
    Object.fromEntries(dayFeatures.flatMap((name, i) => (found[i] ? [[name, found[i]]] : [])))
  )
}
const between = (from: string, to: string) => ({ from, to })

describe('the day of a report beside the days of the text', () => {
  test.each([
    ['the day', '2025-10-07', between('2025-10-07', '2025-10-07'), { 'on the day': 1 }],
    ['the day before', '2025-10-06', between('2025-10-07', '2025-10-07'), { 'on the day': 0.5 }],
    ['the day after', '2025-10-08', between('2025-10-07', '2025-10-07'), { 'on the day': 0.5 }],
    ['two days before', '2025-10-05', between('2025-10-07', '2025-10-07'), null],
    ['two days after', '2025-10-09', between('2025-10-07', '2025-10-07'), null],
    ['three days', '2025-10-09', between('2025-10-07', '2025-10-09'), { 'on the day': 1 }],
    ['four days', '2025-10-09', between('2025-10-07', '2025-10-10'), { 'in the week': 1 }],
    [
      'eleven days',
      '2025-10-09',
      between('2025-10-01', '2025-10-11'),
      { 'in the month or longer': 1 },
    ],
    ['a month', '2025-10', between('2025-10-07', '2025-10-07'), { 'day known by month only': 1 }],
    ['none', null, between('2025-10-07', '2025-10-07'), { 'report without a day': 1 }],
  ])('%s', (_which, iso, days, expected) => expect(read(iso, days)).toEqual(expected))

  test('a report of the day after the article may be of its own day, a later one is not meant', () => {
    expect(read('2025-10-21')).not.toBeNull()
    expect(read('2025-10-22')).toBeNull()
    expect(read('2025-10-22', {}, null)).toEqual({ 'text without a day': 1 })
  })

  test('without a day in the text a report counts the less the older it is', () => {
    const [now, old] = ['2025-10-20', '2025-08-20'].map((iso) => read(iso)!)
    expect(now).toEqual({ 'text without a day': 1, recent: 1, fresh: 1 })
    expect(old!.recent).toBeLessThan(0.2)
    expect(read('2025-10-20', { kind: 'broadcast' })).toHaveProperty(
      ['fresh, of a kind that is soon old'],
      1,
    )
    expect(read(null)).toEqual({ 'report without a day': 1, 'text without a day': 1 })
  })
})

test('the day in an address stands for one that a report does not give', () => {
  const index = createReportIndex([
    { id: 'a', url: 'https://a.example/2025/08/06/x', title: 'Harbour', outlet: 'A' },
    {
      id: 'b',
      url: 'https://b.example/2025/08/06/x',
      title: 'Pier',
      outlet: 'B',
      date: '2025-08-09',
    },
    { id: 'c', url: 'https://c.example/x', title: 'Quay', outlet: 'C' },
  ])
  expect([0, 1, 2].map((number) => daysOf(number, index))).toEqual([
    daysOfIso('2025-08-06'),
    daysOfIso('2025-08-09'),
    [0, 0],
  ])
})
