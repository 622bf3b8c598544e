import { expect, test } from 'vitest'
import { createBeginnings, initialsOf } from '../../src/reader/beginnings.ts'

test('begins with a pattern, after marks, in capitals or not', () => {
  const begins = createBeginnings([
    '(?:also )?see (?:more|too)',
    '\\S+ متعلقة',
    '[إا]قرأ',
    '(?:\\d+ )?notes?$',
    '(?:all |)rights',
    '©',
  ])
  for (const text of [
    'See more of it',
    '» ALSO SEE TOO',
    'أخبار متعلقة',
    '- اقرأ هنا',
    '12 notes',
    'Notes',
    'rights',
    'All rights kept',
    '• © us',
    '[x متعلقة',
  ])
    expect(begins(text), text).toBe(true)
  for (const text of [
    '',
    '—',
    'They see more',
    'also',
    'متعلقة',
    '12 noted',
    'all wrongs',
    '\ud800',
  ])
    expect(begins(text), text).toBe(false)
})

test('reads with what a pattern may begin', () => {
  expect(initialsOf('(?:also )?see')).toEqual(['a', 's'])
  expect(initialsOf('(?:all |)rights')).toEqual(['a', 'r'])
  expect(initialsOf('(?:a(?:b|c)|\\S+) x')).toEqual(['a', ''])
  expect(initialsOf('[إا]?قرأ')).toEqual(['إ', 'ا', 'ق'])
})
