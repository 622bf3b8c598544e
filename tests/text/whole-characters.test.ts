import { expect, it } from 'vitest'
import { splitsPair, toWholeCharacters } from '../../src/text/whole-characters.ts'

const text = 'a😀b'

it('tells an offset between two halves of one character', () => {
  expect([0, 1, 2, 3, 4].map((at) => splitsPair(text, at))).toEqual([
    false,
    false,
    true,
    false,
    false,
  ])
  expect(splitsPair('\ud83d\ud83d', 1)).toBe(false)
  expect(splitsPair('\ude00\ude00', 1)).toBe(false)
})

it('takes in whole characters, and leaves out what is empty', () => {
  const spans = [
    { start: 0, end: 2 },
    { start: 2, end: 2 },
    { start: 2, end: 4 },
    { start: 1, end: 1 },
  ]
  expect(toWholeCharacters(text, spans)).toEqual([
    { start: 0, end: 3 },
    { start: 1, end: 4 },
  ])
})

it('leaves what is well as it is', () => {
  const spans = [{ start: 0, end: 1 }]
  expect(toWholeCharacters(text, spans)).toBe(spans)
})
