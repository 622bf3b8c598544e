import { describe, expect, test } from 'vitest'
import { findDayInAddress } from '../../src/text/day-in-address.ts'
import { fullNumbersOf } from '../../src/reporting/terms/full-numbers.ts'
import { createSoundComparer, readSounds } from '../../src/reporting/index/sounds-alike.ts'
import { formatDay } from '../../src/text/dates.ts'
import { startCpuTimer } from '../cpu-timer.ts'

describe('names that sound alike in the other script', () => {
  const compare = (passage: string, title: string) =>
    createSoundComparer(passage)(readSounds(title)).map(({ name, length }) => `${name} ${length}`)
  test.each([
    [
      'سرّب المنجم الزرنيخ إلى نهر فاردنهولت',
      'Mine leaked arsenic into Vardenholt river',
      ['فاردنهولت 6'],
    ],
    ['تجسست على مارغا دنليفي', 'Council spied on Marga Dunleavy', ['مارغا دنليفي 7']],
    ['عقيدة لاركهيل', 'The Larkhill doctrine', ['لاركهيل 4']],
    ['صفقة المصفاة مع كورفكسا', 'Corvexa buys a refinery', ['كورفكسا 5']],
    ['Shamlan denied the bribes', 'شملان تنفي دفع رشاوى', ['Shamlan 4']],
    // one consonant may differ in a long name
    ['غرقت قبالة ألدبرانتا', 'Ship sinks off Aldebaranda', ['ألدبرانتا 4']],
  ])('%s — %s', (passage, title, expected) => expect(compare(passage, title)).toEqual(expected))

  test.each([
    // one script, short sounds, words without a capital
    ['Shamlan denied', 'Shamlan denies'],
    ['قال بن لادن', 'Ben laid down'],
    ['وصل فاردنهولت', 'the vardenholt river'],
    ['', 'Vardenholt'],
    ['فاردنهولت', ''],
  ])('nothing: %s — %s', (passage, title) => expect(compare(passage, title)).toEqual([]))

  test('takes time in proportion to what is compared', () => {
    const spent = startCpuTimer()
    const found = createSoundComparer('كستريلمور '.repeat(60))
    for (let i = 0; i < 100; i++) found(readSounds('Kestrelmoor '.repeat(30)))
    expect(spent()).toBeLessThan(8000)
  })
})

test('numbers in full, however they are written', () => {
  const all: [string, number[]][] = [
    ['214 ألف دينار', [214_000]],
    ['214,000 dinars', [214_000]],
    ['٢١٤ ألف', [214_000]],
    ['2.4 million Kenyans', [2_400_000]],
    ['2.4 مليون كيني', [2_400_000]],
    ['$870mn', [870_000_000]],
    ['6200 طن', [6200]],
    ['in 2019', []],
    ['1,950 boats', [1950]],
    ['12 boats', []],
    // a run of digits is one number, or none where it is longer than any
    ['call 07701234567', [7_701_234_567]],
    ['7700000001 dinars', [7_700_000_001]],
    ['order 12345678901234567890', []],
    ['12.345 million', [12_345_000]],
    ['40 books', []],
    ['', []],
  ]
  for (const [text, numbers] of all)
    expect([text, [...fullNumbersOf(text)]]).toEqual([text, numbers])
})

test('the day that an address tells', () => {
  const all: [string, string | null][] = [
    ['https://a.example.com/world/2025/sep/25/title', '2025-09-25..2025-09-25'],
    ['https://a.example.com/2025/09/25/title', '2025-09-25..2025-09-25'],
    ['https://a.example.com/news/2025-09-25-title', '2025-09-25..2025-09-25'],
    ['https://a.example.com/20250925/title', '2025-09-25..2025-09-25'],
    ['https://a.example.com/2025/09/title', '2025-09-01..2025-09-30'],
    ['https://a.example.com/2025/13/45/title', null],
    ['https://a.example.com/article/1234567890', null],
    ['https://a.example.com/title', null],
    ['https://20250925.example.com/', null],
    ['x', null],
  ]
  for (const [url, days] of all)
    expect([url, findDayInAddress(url)?.map(formatDay).join('..') ?? null]).toEqual([url, days])
})
