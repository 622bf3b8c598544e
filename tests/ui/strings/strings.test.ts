import { expect, test } from 'vitest'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'

/** Every text of the interface with the way to it; functions are called with a small number. */
function listTexts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function')
    return listTexts((value as (...args: unknown[]) => unknown)(3, 5, 2), `${path}()`)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${path}.${key}`))
  return []
}

const mayBeEmpty = /stances\.neutral$|(?:whyOutlet|fromHost)\.[01]$/

for (const lang of ['ar', 'en'] as const) {
  test(`no text is empty or undefined in ${lang}`, () => {
    const texts = listTexts(getStrings(lang))
    expect(texts.length).toBeGreaterThan(150)
    for (const [path, text] of texts) {
      if (!mayBeEmpty.test(path)) expect(text.trim(), path).not.toBe('')
      expect(text, path).not.toMatch(/undefined|\[object|NaN/)
    }
  })
}

test('the Arabic interface speaks Arabic, and both say the same things', () => {
  const [arabic, english] = [listTexts(getStrings('ar')), listTexts(getStrings('en'))]
  expect(arabic.map(([path]) => path)).toEqual(english.map(([path]) => path))
  const latin = arabic.filter(
    ([path, text]) =>
      !/\p{Script=Arabic}/u.test(text) &&
      !/\.lang$|\.dir$|comma|keysInPage\.\d\.0|neutral|whyOutlet|fromHost\.1/.test(path),
  )
  expect(latin).toEqual([])
})
