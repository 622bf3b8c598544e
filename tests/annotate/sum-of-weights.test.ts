import { expect, it } from 'vitest'
import { sumOfWeights } from '../../src/annotate/sum-of-weights.ts'

it('adds the weight of each feature as often as it stands there', () => {
  expect(sumOfWeights([2, 0, 2], [1, 10, 100])).toBe(201)
  expect(sumOfWeights([], [1])).toBe(0)
})
