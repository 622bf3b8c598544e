import { expect, test } from 'vitest'
import type { Locale } from '../../src/ui/language.ts'
import { formatDate, formatLines, formatRange } from '../../src/ui/dates.ts'
import { keepMonthsWhole } from '../../src/ui/strings/date-words.ts'

const [ar, en, fr] = (['ar', 'en', 'fr'] as const).map((lang) => ({
  lang,
  digits: 'latn' as const,
})) as [Locale, Locale, Locale]

test('a day, a month and a year in words, the Arabic month by both its names', () => {
  expect(formatDate('2025-08-06', ar)).toBe('6 أغسطس/آب 2025')
  expect(formatDate('2025-10-20T08:30:00Z', ar)).toBe('20 أكتوبر/تشرين\u00a0الأول 2025')
  expect(formatDate('2025-08-06', en)).toBe('6 Aug 2025')
  expect(formatDate('2025-08', en)).toBe('Aug 2025')
  expect(formatDate('2025', ar)).toBe('2025')
})

test('what is not a date is shown as it stands, and never throws', () => {
  for (const odd of ['', 'yesterday', '2025-13-40', '2025-00'])
    expect(typeof formatDate(odd, en)).toBe('string')
  expect(formatDate('yesterday', ar)).toBe('yesterday')
})

test('in the margin Arabic breaks at the slash, English before the year', () => {
  expect(formatLines('2025-09-25', ar)).toEqual(['25 سبتمبر/', 'أيلول 2025'])
  expect(formatLines('2025-09-25', en)).toEqual(['25 Sep', '2025'])
  expect(formatLines('2022', en)).toEqual(['2022'])
})

test('a range is said in as few words as it can be', () => {
  expect(formatRange({ from: '2025-08-01', to: '2025-08-31' }, ar)).toBe('أغسطس/آب 2025')
  expect(formatRange({ from: '2024-02-01', to: '2024-02-29' }, en)).toBe('Feb 2024')
  expect(formatRange({ from: '2025-10-13', to: '2025-10-19' }, en)).toBe('13–19 Oct 2025')
  expect(formatRange({ from: '2025-10-13', to: '2025-10-19' }, ar)).toBe(
    'ما بين 13 و19 أكتوبر/تشرين\u00a0الأول 2025',
  )
  expect(formatRange({ from: '2025-09-25', to: '2025-09-25' }, en)).toBe('25 Sep 2025')
  expect(formatRange({ from: '2025-01-01', to: '2025-12-31' }, en)).toBe('2025')
  expect(formatRange({ from: '2025-09-28', to: '2025-10-04' }, en)).toBe('28 Sep – 4 Oct 2025')
  expect(formatRange({ from: '2024-12-30', to: '2025-01-05' }, ar)).toBe(
    'ما بين 30 ديسمبر/كانون\u00a0الأول 2024 و5 يناير/كانون\u00a0الثاني 2025',
  )
  expect(formatRange({ from: '2025-06-01', to: '2025-08-31' }, en)).toBe('Jun – Aug 2025')
})

test('French writes the first of a month as an ordinal, and short months with a full stop', () => {
  expect(formatDate('2025-08-01', fr)).toBe('1er août 2025')
  expect(formatDate('2025-09-25', fr)).toBe('25 sept. 2025')
  expect(formatRange({ from: '2025-10-01', to: '2025-10-06' }, fr)).toBe('1er–6 oct. 2025')
})

test('Arabic dates take the figures that the reader wants, and no other language does', () => {
  expect(formatDate('2025-08-06', { lang: 'ar', digits: 'arab' })).toBe('٦ أغسطس/آب ٢٠٢٥')
  expect(formatLines('2025-08-06', { lang: 'ar', digits: 'arab' })).toEqual(['٦ أغسطس/', 'آب ٢٠٢٥'])
  expect(formatDate('2025-08-06', { lang: 'en', digits: 'arab' })).toBe('6 Aug 2025')
})

test('a month of two words stays on one line, whoever wrote it', () => {
  expect(keepMonthsWhole('من أكتوبر/تشرين الأول 2021 إلى يناير/كانون الثاني 2024')).toBe(
    'من أكتوبر/تشرين\u00a0الأول 2021 إلى يناير/كانون\u00a0الثاني 2024',
  )
  expect(keepMonthsWhole('في الطابق الأول')).toBe('في الطابق الأول')
})
