import { describe, expect, it } from 'vitest'
import { calendar } from '../../../src/languages/en/calendar.ts'

/** 2025-10-20 is a Monday. */
const daysIn = (text: string): string[] =>
  calendar
    .findDates(text, { start: 0, end: text.length }, '2025-10-20')
    .map(({ from, to }) => (from === to ? from : `${from}..${to}`))

describe('days of a clause that looks ahead', () => {
  it.each([
    ['He said the fee would rise from January 1.', '2026-01-01'],
    ['The council will vote on Friday.', '2025-10-24'],
    ['The council will vote on Monday.', '2025-10-20'],
    ['On Friday, the council will vote.', '2025-10-24'],
    ['The mill is set to open in February.', '2026-02-01..2026-02-28'],
    ['The work will be finished by March 3.', '2026-03-03'],
    ['The fee was to rise on Dec. 1.', '2025-12-01'],
    ['He said classes on Friday will be held.', '2025-10-24'],
    ['She plans to leave on 2 May.', '2026-05-02'],
    ['It will run from Dec. 29 to Jan. 4.', '2025-12-29..2026-01-04'],
  ])('%s', (text, day) => expect(daysIn(text)).toEqual([day]))

  it.each([
    ['He said on January 1 that the fee would rise.', '2025-01-01'],
    ['She will lead the men who left on Friday.', '2025-10-17'],
    ['The court will hear the man arrested on Friday.', '2025-10-17'],
    ['He will pay. The mill burnt on Friday.', '2025-10-17'],
    ['He would have turned 40 on Friday.', '2025-10-17'],
    ['They would meet on October 2, he had hoped.', '2025-10-02'],
    ['On Friday, he said he would leave.', '2025-10-17'],
  ])('looks back: %s', (text, day) => expect(daysIn(text)).toEqual([day]))
})

describe('lists of days, pairs of years', () => {
  it.each([
    ['It plays on Sept. 12, 15 and 19 in the hall.', '2025-09-12..2025-09-19'],
    ['It played on March 3 and 5, 2024.', '2024-03-03..2024-03-05'],
    ['on 3, 5 and 9 March', '2025-03-03..2025-03-09'],
    ['on March 3 and 5 people came', '2025-03-03'],
    ['on March 3, 15 people and 19 dogs came', '2025-03-03'],
    ['on March 9, 5 and 3', '2025-03-09'],
    ['between 2020 and 2024', '2020-01-01..2024-12-31'],
    ['from 2015 to 2019', '2015-01-01..2019-12-31'],
    ['the 2015–2019 plan', '2015-01-01..2019-12-31'],
    ['It scored 20. March 5 came.', '2025-03-05'],
  ])('%s', (text, days) => expect(daysIn(text)).toEqual([days]))
})
