import { expect, it } from 'vitest'
import { bases, type Basis } from '../../../../src/model/kinds.ts'
import { fitBasis, type BasisExample } from '../../../../tools/train/claims/fit-basis.ts'

const example = (right: Basis, ...features: number[]): BasisExample => ({
  features,
  right,
  worth: 1,
})

const examples = Array.from({ length: 40 }, (_, i) =>
  i % 2 === 0 ? example('document', 1, 5) : example('anonymous', 2, 5),
)

const weightOf = (weights: Float64Array, feature: number, basis: Basis) =>
  weights[feature * bases.length + bases.indexOf(basis)]!

it('learns which features speak for a basis, and that a shared one tells nothing', () => {
  const weights = fitBasis(examples)
  expect(weightOf(weights, 1, 'document')).toBeGreaterThan(0.5)
  expect(weightOf(weights, 1, 'anonymous')).toBeLessThan(-0.5)
  expect(weightOf(weights, 2, 'anonymous')).toBeGreaterThan(0.5)
  const shared = weightOf(weights, 5, 'document') - weightOf(weights, 5, 'anonymous')
  expect(Math.abs(shared)).toBeLessThan(0.5)
})

it('learns nothing from a feature that is seldom seen', () => {
  const weights = fitBasis([...examples, example('outlet', 7), example('outlet', 7)])
  expect(weightOf(weights, 7, 'outlet')).toBe(0)
})

it('gives the same weights again', () => {
  expect(fitBasis(examples)).toEqual(fitBasis(examples))
})
