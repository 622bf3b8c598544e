import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldedWords } from '../../src/text/fold.ts'
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

it('folds them as they stand by themselves', () => {
  const units = ['a', 'É', 'ة', 'ـ', '’', '-', ' ', '\n', '\ufeff', '4', '«']
  const any = fc.string({ unit: fc.constantFrom(...units), maxLength: 40 })
  fc.assert(
    fc.property(any, (text) => {
      expect(findSpacedWords(text).folded).toEqual(wordsOf(text).map(foldedWords))
    }),
  )
})
