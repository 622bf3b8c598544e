import { expect, it } from 'vitest'
import { hasArabic, scriptOf } from '../../src/text/scripts.ts'

it.each([
  ['ar', 'Arab'],
  ['fa', 'Arab'],
  ['en', 'Latn'],
  ['sr-Latn', 'Latn'],
  ['und-x', ''],
  ['', ''],
])('%s is written in %s', (lang, script) => expect(scriptOf(lang)).toBe(script))

it('tells for every unit of two bytes whether it is of Arabic script', () => {
  const wrong: number[] = []
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = `a${String.fromCharCode(unit)}b`
    if (hasArabic(text) !== /\p{Script=Arabic}/u.test(text)) wrong.push(unit)
  }
  expect(wrong).toEqual([])
  expect(hasArabic('\u{1ee00}')).toBe(true)
})
