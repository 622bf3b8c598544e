import { describe, expect, it } from 'vitest'
import {
  dateFrom,
  partOf,
  unitsUpTo,
  type PartOfPeriod,
} from '../../src/text/dates-looking-back.ts'
import { formatDay, parseDay, type Days } from '../../src/text/dates.ts'

const day = (iso: string): number => parseDay(iso)!
const told = (days: Days): string[] => days.map(formatDay)

describe('dateFrom', () => {
  it.each([
    ['a leap year after it', '2024-03-05', null, '2024-02-29'],
    ['a leap year before it', '2024-02-20', null, null],
    ['the year after, before March', '2025-01-10', null, '2024-02-29'],
    ['the year after, from March on', '2025-04-10', null, '2024-02-29'],
    ['two years after', '2026-04-10', null, null],
    ['the next one, from January before a leap year', '2023-01-10', 'next', '2024-02-29'],
    ['this year, which has none', '2025-04-10', 'this', null],
  ] as const)('29 February, %s', (_, anchor, pointing, expected) => {
    const days = dateFrom(day(anchor), 2, 29, pointing)
    expect(days && told(days)[0]).toBe(expected)
  })
})

describe('unitsUpTo', () => {
  it.each([
    ['three months to the 31st of May', '2025-05-31', 'month', 3, '2025-02-28'],
    ['a month to the 31st of March of a leap year', '2024-03-31', 'month', 1, '2024-02-29'],
    ['two months over the new year', '2025-01-15', 'month', 2, '2024-11-15'],
    ['a year to the 29th of February', '2024-02-29', 'year', 1, '2023-02-28'],
    ['two weeks', '2025-03-05', 'week', 2, '2025-02-19'],
  ] as const)('%s', (_, anchor, unit, count, first) => {
    expect(told(unitsUpTo(day(anchor), unit, count))).toEqual([first, anchor])
  })
})

describe('partOf', () => {
  const parts: PartOfPeriod[] = ['early', 'middle', 'late', 'earlier', 'later', null]
  it('ends no part before it begins', () => {
    for (let length = 1; length <= 40; length++)
      for (const part of parts)
        for (const anchor of [null, -1, 0, length - 1, length]) {
          const [first, last] = partOf([0, length - 1], part, anchor)
          expect([length, part, first >= 0, first <= last, last < length]).toEqual([
            length,
            part,
            true,
            true,
            true,
          ])
        }
  })
  it('takes a third', () => {
    const june: Days = [day('2025-06-01'), day('2025-06-30')]
    expect(told(partOf(june, 'middle', null))).toEqual(['2025-06-11', '2025-06-20'])
    expect(told(partOf(june, 'late', null))).toEqual(['2025-06-21', '2025-06-30'])
  })
})
