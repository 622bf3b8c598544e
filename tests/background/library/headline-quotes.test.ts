import { expect, test } from 'vitest'
import { quotesOfHeadline, saysOtherwise } from '../../../src/background/library/headline-quotes.ts'

const known = [
  { name: 'Marga Dunleavy', keys: ['dunleavy'] },
  { name: 'سالم الحداد', keys: ['haddad'] },
  { name: 'Port Selwyn', keys: ['selwyn'] },
]
const read = (title: string) =>
  quotesOfHeadline({ url: 'https://wire.example/a', title }, known).map(({ words, speakers }) => [
    words,
    speakers,
  ])

test('a headline’s quotation is of whom it names outside of the marks', () => {
  expect(read('Dunleavy: “We will not close the pier of Port Selwyn”')).toEqual([
    ['We will not close the pier of Port Selwyn', ['dunleavy']],
  ])
  expect(read("'We will never close the pier this year', says Marga Dunleavy")).toEqual([
    ['We will never close the pier this year', ['dunleavy']],
  ])
  expect(read('سالم الحداد: «لن نغلق الميناء هذا العام»')).toEqual([
    ['لن نغلق الميناء هذا العام', ['haddad']],
  ])
})

test('of nobody who is known, or without marks, it is none', () => {
  expect(read('“We will not close the pier”')).toEqual([])
  expect(read('The mayor: “We will not close Port Selwyn for Dunleavy”')).toEqual([])
  expect(read('Dunleavy says the pier will not close')).toEqual([])
})

test('a part of the article’s own words is no other wording', () => {
  const [before, same, inner, added, after] = [
    { kind: 'left', text: 'We said:' },
    { kind: 'same', text: 'we will' },
    { kind: 'left', text: 'never' },
    { kind: 'added', text: 'not' },
    { kind: 'left', text: 'this year' },
  ] as const
  expect(saysOtherwise([before, same, after])).toBe(false)
  expect(saysOtherwise([same, inner, same])).toBe(true)
  expect(saysOtherwise([same, added])).toBe(true)
  expect(saysOtherwise(null)).toBe(true)
})
