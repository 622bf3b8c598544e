import { expect, test } from 'vitest'
import { isNamedIn, readTitle } from '../../../src/reporting/citations/title-words.ts'

test.each([
  ['Lind leads Marsh: Courier/AP poll', 'ap', true],
  ['Lind leads Marsh: the Port Selwyn Courier', 'port selwyn courier', true],
  ['استطلاع لرويترز: ليند يتقدم', 'رويترز', true],
  ['Apart from Marsh, Lind leads', 'ap', false],
  ['Sometimes Lind leads', 'time', false],
  ['Port of Selwyn closed', 'port selwyn', false],
  ['Lind leads', '', false],
])('%s names %s: %s', (title, name, expected) => {
  expect(isNamedIn(title, name)).toBe(expected)
})

test.each([
  ['Marsh ahead in new polls', ['poll']],
  ['نتائج الاستطلاع: ليند يتقدم', ['poll']],
  ['والوثائق تكشف ما جرى', ['document']],
  ['بالفيديو: افتتاح الميناء', ['broadcast']],
  ['Studies of the harbour', ['study']],
  ['The harbour is open', []],
])('%s tells of its kind: %s', (title, kinds) => {
  expect([...readTitle(title).kinds]).toEqual(kinds)
})
