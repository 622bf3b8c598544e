import { expect, test } from 'vitest'
import { addDays, dayOf, daysOfIso, formatDay, isDate, parseDay } from '../../src/text/dates.ts'

test('a day number leads back to its day, in the first century too', () => {
  for (const day of ['0000-02-29', '0031-04-03', '0099-12-31', '0100-01-01', '1970-01-01'])
    expect(formatDay(parseDay(day)!)).toBe(day)
  expect(daysOfIso('0079')!.map(formatDay)).toEqual(['0079-01-01', '0079-12-31'])
})

test('months run over into the neighbouring years', () => {
  expect(formatDay(dayOf(2025, 14, 1))).toBe('2026-02-01')
  expect(formatDay(dayOf(2025, -1, 1))).toBe('2024-11-01')
  expect(formatDay(dayOf(99, 13, 1))).toBe('0100-01-01')
})

test('a day that the calendar does not have is no date', () => {
  expect(isDate(2024, 2, 29)).toBe(true)
  expect(isDate(2025, 2, 29)).toBe(false)
  expect(parseDay('2025-13-01')).toBeNull()
})

test('days are added to a day and to a time, and to nothing else', () => {
  expect(addDays('2026-02-27', 3)).toBe('2026-03-02')
  expect(addDays('2026-03-01T23:59:59.000Z', -1)).toBe('2026-02-28')
  expect(addDays('2026-03', 1)).toBe('2026-03')
})
