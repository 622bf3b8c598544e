import { expect, it } from 'vitest'
import { hasArabic, isInArabicLetters } from '../../src/text/scripts.ts'

it.each([
  ['ar', true],
  ['ar-JO', true],
  ['FA', true],
  ['en', false],
  ['arn', false],
  ['', false],
])('%s is mostly written in Arabic letters: %s', (lang, is) =>
  expect(isInArabicLetters(lang)).toBe(is),
)

it('tells for every unit of two bytes whether it is of Arabic script', () => {
  const wrong: number[] = []
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = `a${String.fromCharCode(unit)}b`
    if (hasArabic(text) !== /\p{Script=Arabic}/u.test(text)) wrong.push(unit)
  }
  expect(wrong).toEqual([])
  expect(hasArabic('\u{1ee00}')).toBe(true)
})
