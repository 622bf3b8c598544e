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
  ])('invents nothing: %s', (text) => expect(read(text)).toEqual([]))

  it('without a day of its own keeps only dates with a year', () => {
    expect(read('on Tuesday, in May, last week, on 6 August and in March 2024', null)).toEqual([
      'March 2024 = 2024-03-01..2024-03-31',
    ])
  })

  it('takes an unreadable anchor for none', () => expect(read('on Tuesday', 'soon')).toEqual([]))
})
