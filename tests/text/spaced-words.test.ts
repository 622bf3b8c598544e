import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findSpacedWords } from '../../src/text/spaced-words.ts'

const wordsOf = (text: string) => {
  const { starts, ends } = findSpacedWords(text)
  return starts.map((start, i) => text.slice(start, ends[i]))
}

it('finds the words between white space', () => {
  expect(wordsOf(' The ferry\u00a0left,\n«وصلت العبّارة»\u2003late.')).toEqual([
    'The',
    'ferry',
    'left,',
    '«وصلت',
    'العبّارة»',
    'late.',
  ])
  expect(wordsOf(' \t ')).toEqual([])
})

it('finds in any text what \\S+ matches', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(wordsOf(text)).toEqual(text.match(/\S+/g) ?? [])
    }),
  )
})
