import { expect, it } from 'vitest'
import { findMoment } from '../../../src/reader/metadata/moment.ts'

it('takes days that the calendar has, and no others', () => {
  expect(findMoment('2024-02-29')).toBe('2024-02-29')
  for (const text of [
    '2023-02-29',
    '2024-02-31T10:00:00Z',
    '31 April 2024',
    '2024-00-10',
    '0/1/2024',
  ])
    expect(findMoment(text)).toBeNull()
})

it('takes the day alone where no clock shows the time', () => {
  expect(findMoment('2024-03-01T99:99:99Z')).toBe('2024-03-01')
  expect(findMoment('2024-03-01T10:00+77:00')).toBe('2024-03-01')
  expect(findMoment('2024-03-01 9:05 +0530')).toBe('2024-03-01T09:05+05:30')
})
