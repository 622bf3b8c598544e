import { describe, expect, it } from 'vitest'
import { calendar } from '../../../src/languages/en/calendar.ts'

const read = (text: string, anchor: string | null = '2025-10-20') =>
  calendar
    .findDates(text, { start: 0, end: text.length }, anchor)
    .map(
      ({ start, end, from, to }) =>
        `${text.slice(start, end)} = ${from}${from === to ? '' : `..${to}`}`,
    )

// 2025-10-20 is a Monday
describe('English dates', () => {
  it.each([
    ['the paper wrote on Tuesday', 'Tuesday = 2025-10-14'],
    ['the paper wrote on Monday', 'Monday = 2025-10-20'],
    ['the paper wrote last Monday', 'last Monday = 2025-10-13'],
    ['the vote next Monday', 'next Monday = 2025-10-27'],
    ['aired Sunday night', 'Sunday night = 2025-10-19'],
    ['aired earlier Monday morning', 'earlier Monday morning = 2025-10-20'],
    ['said yesterday', 'yesterday = 2025-10-19'],
    ['said last night', 'last night = 2025-10-19'],
    ['said this morning', 'this morning = 2025-10-20'],
    ['published last month', 'last month = 2025-09-01..2025-09-30'],
    ['published last week', 'last week = 2025-10-13..2025-10-19'],
    ['published this week', 'this week = 2025-10-20..2025-10-26'],
    ['in last week’s report', 'last week’s = 2025-10-13..2025-10-19'],
    ['published last weekend', 'last weekend = 2025-10-18..2025-10-19'],
    ['published last year', 'last year = 2024-01-01..2024-12-31'],
    ['published late last year', 'late last year = 2024-09-01..2024-12-31'],
    ['earlier this month', 'earlier this month = 2025-10-01..2025-10-20'],
    ['coverage this past week', 'this past week = 2025-10-13..2025-10-20'],
    ['over the past two weeks', 'past two weeks = 2025-10-06..2025-10-20'],
    ['two days ago', 'two days ago = 2025-10-18'],
    ['twenty-two years ago', 'twenty-two years ago = 2003-01-01..2003-12-31'],
    ['since Saturday, story after story', 'since Saturday = 2025-10-18..2025-10-20'],
    ['in a May report', 'May = 2025-05-01..2025-05-31'],
    ['last August', 'last August = 2025-08-01..2025-08-31'],
    ['last November', 'last November = 2024-11-01..2024-11-30'],
    ['in November', 'November = 2024-11-01..2024-11-30'],
    ['in early September', 'early September = 2025-09-01..2025-09-10'],
    ['in late 2023', 'late 2023 = 2023-09-01..2023-12-31'],
    ['a 1995 story', '1995 = 1995-01-01..1995-12-31'],
    ['conducted September 16-19', 'September 16-19 = 2025-09-16..2025-09-19'],
    ['from Sept. 19 to 22', 'Sept. 19 to 22 = 2025-09-19..2025-09-22'],
    ['from Sept. 29 to Oct. 2', 'Sept. 29 to Oct. 2 = 2025-09-29..2025-10-02'],
    ['between May 3 and June 4, 2024', 'May 3 and June 4, 2024 = 2024-05-03..2024-06-04'],
    ['on Wednesday, August 6, 2025', 'Wednesday, August 6, 2025 = 2025-08-06'],
    ['on 6 August 2025', '6 August 2025 = 2025-08-06'],
    ['16-19 September', '16-19 September = 2025-09-16..2025-09-19'],
    ['on December 30', 'December 30 = 2024-12-30'],
    ['dated 2025-08-06', '2025-08-06 = 2025-08-06'],
    ['dated 25/12/2024', '25/12/2024 = 2024-12-25'],
    ['a Labor Day interview', 'Labor Day = 2025-09-01'],
    ['Friday of last week', 'last week = 2025-10-13..2025-10-19'],
    ['on Tuesday last week', 'Tuesday last week = 2025-10-14'],
    ['the 3rd of May', '3rd of May = 2025-05-03'],
    ['late in May', 'late in May = 2025-05-22..2025-05-31'],
    ['at the end of May', 'end of May = 2025-05-22..2025-05-31'],
    ['at the end of last year', 'end of last year = 2024-09-01..2024-12-31'],
    ['in May last year', 'May last year = 2024-05-01..2024-05-31'],
    ['in May of 2024', 'May of 2024 = 2024-05-01..2024-05-31'],
    ['between 16 and 19 September', '16 and 19 September = 2025-09-16..2025-09-19'],
    ['on March 3 and 4', 'March 3 and 4 = 2025-03-03..2025-03-04'],
    // the year behind a stretch over the new year is that of its end
    ['December 30 to January 2, 2025', 'December 30 to January 2, 2025 = 2024-12-30..2025-01-02'],
    ['in Sep 2024', 'Sep 2024 = 2024-09-01..2024-09-30'],
    ['over the past 99 days', 'past 99 days = 2025-07-13..2025-10-20'],
    ['published next month', 'next month = 2025-11-01..2025-11-30'],
    ['they met last summer', 'last summer = 2025-06-01..2025-08-31'],
    ['they met last winter', 'last winter = 2024-12-01..2025-02-28'],
    ['they meet next summer', 'next summer = 2026-06-01..2026-08-31'],
    // the autumn that is not over yet is this one
    ['they met last fall', 'last fall = 2024-09-01..2024-11-30'],
    ['on February 29', 'February 29 = 2024-02-29'],
    ['on Memorial Day', 'Memorial Day = 2025-05-26'],
    ['before Thanksgiving', 'Thanksgiving = 2024-11-28'],
    ['before Thanksgiving 2022', 'Thanksgiving 2022 = 2022-11-24'],
    ['the Labor Day 2023 strike', 'Labor Day 2023 = 2023-09-04'],
    ['on Independence Day, 2021', 'Independence Day, 2021 = 2021-07-04'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected))

  it.each([
    'they may publish',
    'May the best win',
    'on February 31',
    'worth $2025',
    '2,025 people in 1,990 homes',
    'dated 06/07/2024',
    'the second day',
    'years ago',
    'Monet painted',
    'USA Today wrote',
    'May 12,000 hens',
    'on May 32',
    'over the past 100 days',
    'on February 29, 2025',
  ])('invents nothing: %s', (text) => expect(read(text)).toEqual([]))

  it('without a day of its own keeps only dates with a year', () => {
    expect(read('on Tuesday, in May, last week, on 6 August and in March 2024', null)).toEqual([
      'March 2024 = 2024-03-01..2024-03-31',
    ])
  })

  it('takes an unreadable anchor for none', () => expect(read('on Tuesday', 'soon')).toEqual([]))
})
