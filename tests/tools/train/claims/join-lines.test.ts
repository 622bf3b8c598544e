import { expect, it } from 'vitest'
import { joinLines } from '../../../../tools/train/claims/join-lines.ts'

const lines = Array.from({ length: 60 }, (_, i) => `Sentence ${i}.`)
const text = lines.join('\n')

it('makes paragraphs of one to three lines behind the first, and moves no letter', () => {
  const joined = joinLines(text, 'a')
  expect(joined.replaceAll('\n', ' ')).toBe(text.replaceAll('\n', ' '))
  const paragraphs = joined.split('\n')
  expect(paragraphs[0]).toBe('Sentence 0.')
  const lengths = paragraphs.slice(1, -1).map((paragraph) => paragraph.split('.').length - 1)
  expect(new Set(lengths)).toEqual(new Set([1, 2, 3]))
})

it('is the same for an article each time, and another for another', () => {
  expect(joinLines(text, 'a')).toBe(joinLines(text, 'a'))
  expect(joinLines(text, 'a')).not.toBe(joinLines(text, 'b'))
})
