import { logisticShare, type Logistic } from '../../../src/reporting/related/logistic.ts'

/** What a logistic model is fitted to. */
interface Case {
  numbers: readonly number[]
  isRight: boolean
  weight: number
}

const zeros = (size: number): number[] => Array.from({ length: size }, () => 0)

const steps = 3000
const rate = 0.5

/**
 * Maximum likelihood with a Gaussian prior on the weights of numbers brought to one scale, by
 * gradient descent. `pull`: how strongly these are drawn to 0.
 */
export function fitLogistic(cases: readonly Case[], pull: number): Logistic {
  const size = cases[0]!.numbers.length
  const total = cases.reduce((sum, { weight }) => sum + weight, 0)
  const means = zeros(size)
  const spreads = zeros(size)
  for (const { numbers, weight } of cases)
    numbers.forEach((value, i) => (means[i]! += (weight * value) / total))
  for (const { numbers, weight } of cases)
    numbers.forEach((value, i) => (spreads[i]! += (weight * (value - means[i]!) ** 2) / total))
  const scales = spreads.map((spread) => Math.sqrt(spread) || 1)
  const scaled = cases.map(({ numbers }) =>
    numbers.map((value, i) => (value - means[i]!) / scales[i]!),
  )
  const model = { bias: 0, weights: zeros(size) }
  for (let step = 0; step < steps; step++) {
    const slopes = zeros(size)
    let slope = 0
    cases.forEach(({ isRight, weight }, k) => {
      const error = weight * (logisticShare(model, scaled[k]!) - Number(isRight))
      slope += error
      for (let i = 0; i < size; i++) slopes[i]! += error * scaled[k]![i]!
    })
    model.bias -= (rate * slope) / total
    for (let i = 0; i < size; i++)
      model.weights[i]! -= (rate * (slopes[i]! + pull * model.weights[i]!)) / total
  }
  const weights = model.weights.map((weight, i) => weight / scales[i]!)
  const shift = weights.reduce((sum, weight, i) => sum + weight * means[i]!, 0)
  return { bias: model.bias - shift, weights }
}
