import { expect, it } from 'vitest'
import {
  likenessesTo,
  readTogether,
  togetherFeatures,
  type Considered,
} from '../../../src/reporting/related/judge-together.ts'

const headline = (title: string, day: number | null = 100): Considered => ({
  features: [7],
  words: new Map(title.split(' ').map((word) => [word, 1])),
  title,
  day,
})

const pier = headline('pier fire port')
const likely = headline('pier fire harbour', 101)
const unlikely = headline('pier concert summer', 130)
const copy = headline('pier fire port', 100)
const all = [pier, likely, unlikely, copy]

it('finds who is alike, without the headline itself and its copies', () => {
  const found = likenessesTo(pier, all).map(({ at, likeness }) => [at, likeness.toFixed(2)])
  expect(found).toEqual([
    [1, '0.67'],
    [2, '0.33'],
  ])
})

it('puts what the likely and the unlikely ones tell behind the own features', () => {
  const given = { one: pier, share: 0.5, likenesses: likenessesTo(pier, all) }
  const numbers = readTogether(given, all, [0.5, 0.9, 0.1, 0.5])
  expect(numbers).toHaveLength(1 + togetherFeatures.length)
  const told = Object.fromEntries(togetherFeatures.map((name, i) => [name, numbers[i + 1]!]))
  expect(numbers[0]).toBe(7)
  expect(told['log-odds alone']).toBe(0)
  expect(told['likest that is likely']).toBeCloseTo(0.6)
  expect(told['likest that is not']).toBeCloseTo(0.3)
  expect(told['likeliest other']).toBe(0.9)
  expect(told['likelier ones']).toBeCloseTo(Math.log1p(1))
})

it('does not guess a day where none is known, or where nothing is likely', () => {
  const last = (one: Considered, shares: number[]) =>
    readTogether({ one, share: 0.5, likenesses: [] }, all, shares).at(-1)!
  const unknown = Math.log1p(31)
  expect(last(pier, [0.5, 0.9, 0.1, 0])).toBeCloseTo(Math.log1p(1))
  expect(last(headline('pier', null), [0.5, 0.9, 0.1, 0])).toBe(unknown)
  expect(last(pier, [0.5, 0.1, 0.1, 0.1])).toBe(unknown)
})
