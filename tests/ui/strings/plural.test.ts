import { expect, test } from 'vitest'
import { countArabic, countEnglish, countFrench } from '../../../src/ui/strings/plural.ts'

const names: [string, string, string, string, string, string] = [
  'لا أسماء',
  'اسم واحد',
  'اسمان',
  'أسماء',
  'اسمًا',
  'اسم',
]

test('Arabic counts in six ways', () => {
  expect(
    [0, 1, 2, 3, 10, 11, 99, 100, 101, 103, 111, 202].map((n) => countArabic(n, names)),
  ).toEqual([
    'لا أسماء',
    'اسم واحد',
    'اسمان',
    '3 أسماء',
    '10 أسماء',
    '11 اسمًا',
    '99 اسمًا',
    '100 اسم',
    '101 اسم',
    '103 أسماء',
    '111 اسمًا',
    '202 اسم',
  ])
})

test('English counts in two, and says none in words', () => {
  expect([0, 1, 2, 21].map((n) => countEnglish(n, 'name', 'names'))).toEqual([
    'no names',
    '1 name',
    '2 names',
    '21 names',
  ])
})

test('French counts in two, and says none in words', () => {
  expect([0, 1, 2, 21].map((n) => countFrench(n, ['aucun nom', 'nom', 'noms']))).toEqual([
    'aucun nom',
    '1 nom',
    '2 noms',
    '21 noms',
  ])
})

test('large counts are parted by thousands', () => {
  expect(countEnglish(40801, 'record', 'records')).toBe('40,801 records')
  expect(countEnglish(999, 'record', 'records')).toBe('999 records')
  expect(countArabic(1927, names)).toBe('1,927 اسمًا')
  expect(countFrench(1927, ['aucun nom', 'nom', 'noms'])).toBe('1\u202f927 noms')
})
