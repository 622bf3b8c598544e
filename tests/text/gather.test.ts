import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gather } from '../../src/text/gather.ts'

it('lays out lists and takes what is none as it is', () => {
  const answers: Record<string, number | number[]> = { one: 1, none: [], two: [2, 3] }
  expect(gather(['one', 'none', 'two'], (word) => answers[word]!)).toEqual([1, 2, 3])
  expect(gather([4, 5], (number, at) => [[number, at]])).toEqual([
    [4, 0],
    [5, 1],
  ])
})

it('gives what flatMap does', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.array(fc.integer()))), (answers) => {
      expect(gather(answers, (one) => one)).toEqual(answers.flatMap((one) => one))
    }),
  )
})
