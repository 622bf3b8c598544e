import { describe, expect, it } from 'vitest'
import { partOf, unitsUpTo, type PartOfPeriod } from '../../src/text/dates-looking-back.ts'
import { formatDay, parseDay, type Days } from '../../src/text/dates.ts'

const day = (iso: string): number => parseDay(iso)!
const told = (days: Days): string[] => days.map(formatDay)

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
