import { expect, test } from 'vitest'
import type { Fact } from '../../src/model/knowledge.ts'
import { orderByDay, splitByDay } from '../../src/ui/facts-by-day.ts'

const facts = ['2026-02', '2024-12-08', '2013-08-04', '2013-08', '2013', '2011-03-15', '1970'].map(
  (date) => ({ date }) as Fact,
)
const days = (some: readonly Fact[]) => some.map(({ date }) => date)

test('what was known on the article’s day comes first, newest first, then what came since, in its order', () => {
  expect(days(orderByDay(facts, '2013-08-03'))).toEqual([
    '2013-08',
    '2013',
    '2011-03-15',
    '1970',
    '2013-08-04',
    '2024-12-08',
    '2026-02',
  ])
})

test('of an article without a day all counts as known, of one with a year alone what its year holds', () => {
  expect(splitByDay(facts, null).since).toEqual([])
  expect(days(splitByDay(facts, '2013').since)).toEqual(['2026-02', '2024-12-08'])
})

test('what a register says of the day that it was read is no news since the article', () => {
  const line = { date: '2026-08-16', standing: true } as Fact
  const news = { date: '2025-03-04' } as Fact
  const old = { date: '2011-03-15', standing: true } as Fact
  expect(splitByDay([line, news, old, ...facts.slice(6)], '2013-08-03')).toEqual({
    known: [old, ...facts.slice(6), line],
    since: [news],
  })
})

test('who has held an office since before the article came to it no later than that', () => {
  const held = (from: string) => ({ date: '2026-02', from }) as Fact
  const isKnown = (from: string, day: string) => splitByDay([held(from)], day).known.length === 1
  expect(isKnown('2012-05', '2020-05-29')).toBe(true)
  expect(isKnown('2020-05-29', '2020-05-29')).toBe(true)
  expect(isKnown('2020-05', '2020-05-29')).toBe(false)
  expect(isKnown('2020', '2020-05-29')).toBe(false)
  expect(isKnown('2022-09', '2020-05-29')).toBe(false)
  expect(isKnown('2012-05-03', '2012')).toBe(false)
})
