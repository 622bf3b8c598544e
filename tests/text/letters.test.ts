import { expect, test } from 'vitest'
import {
  findRuns,
  holdsLetter,
  isCapital,
  isCapitalAt,
  isWordUnit,
  kindAt,
  kindOf,
  letterKind,
  letters,
  lettersBefore,
  markKind,
  marks,
  numberKind,
  numbers,
  otherKind,
} from '../../src/text/letters.ts'

test('kinds are those of Unicode for every code point', () => {
  const wrong: number[] = []
  for (let code = 0; code < 0x20000; code++) {
    const character = String.fromCodePoint(code)
    const kind = /\p{L}/u.test(character)
      ? letterKind
      : /\p{M}/u.test(character)
        ? markKind
        : /\p{N}/u.test(character)
          ? numberKind
          : otherKind
    if (kindOf(code) !== kind) wrong.push(code)
  }
  expect(wrong).toEqual([])
})

test('capitals are those of Unicode for every code point', () => {
  const wrong: number[] = []
  for (let code = 0; code < 0x20000; code++)
    if (isCapital(code) !== /\p{Lu}/u.test(String.fromCodePoint(code))) wrong.push(code)
  expect(wrong).toEqual([])
})

test('the unit at a place: half of a pair is nothing, and so is what lies outside', () => {
  const text = 'É2\u{1d400}'
  expect([-1, 0, 1, 2, 3, 4].map((at) => kindAt(text, at))).toEqual([
    otherKind,
    letterKind,
    numberKind,
    otherKind,
    otherKind,
    otherKind,
  ])
  expect([-1, 0, 1, 2, 4].map((at) => isWordUnit(text, at))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ])
  expect([-1, 0, 1, 4].map((at) => isCapitalAt(text, at))).toEqual([false, true, false, false])
})

test('runs are those that a regular expression finds', () => {
  for (const text of [
    '',
    'Zwei 2nd naïve wörter',
    '١٢ كِتابٌ، و«كتاب»',
    '𝒜b \ud800 x\udc00y 漢字かな',
    '-a-',
    '²x ُا',
  ]) {
    expect(findRuns(text, letters | numbers, letters | marks | numbers)).toEqual(
      text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [],
    )
    expect(findRuns(text, letters, letters | marks)).toEqual(
      text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [],
    )
    expect(findRuns(text, letters | numbers, letters | numbers).join(' ')).toBe(
      text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(),
    )
  }
})

test('finds a letter of any script, and none in signs', () => {
  for (const text of ['a', ': é', '«و»', '1 Ж', '\u{1d400}']) expect(holdsLetter(text)).toBe(true)
  for (const text of ['', ' : ', '12', '“…” —', '\u{1f534}']) expect(holdsLetter(text)).toBe(false)
})

test('the letters before an offset are what \\p{L}+$ matches', () => {
  for (const text of ['شركة «', 'the Orlo', 'قالت 3', '١٢كلم', 'x\u0301y', ''])
    for (let end = 0; end <= text.length; end++)
      expect(lettersBefore(text, end)).toBe(/\p{L}+$/u.exec(text.slice(0, end))?.[0] ?? '')
})
