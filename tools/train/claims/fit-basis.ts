import { basisFeatureSpace } from '../../../src/annotate/claims/basis/basis-features.ts'
import { bases, type Basis } from '../../../src/model/kinds.ts'
import { makeRandom, shuffle } from '../random.ts'
import { softmax } from './softmax.ts'
import { towardsNothing } from '../towards-nothing.ts'

/** A labelled claim as the features that it has and the basis that is right. */
export interface BasisExample {
  features: readonly number[]
  right: Basis
  /** how many times it counts */
  worth: number
}

const B = bases.length
const epochs = 14
const rate = 0.1
const sparsity = 0.01
/** Features seen fewer times than this are left out. */
const leastCount = 3
/** Gradients below this change nothing. */
const least = 1e-3

/**
 * Weights of the bases by feature, row by row: a log-linear model, by stochastic gradient descent with
 * AdaGrad and an L1 penalty (Duchi, Hazan and Singer 2011).
 */
export function fitBasis(examples: readonly BasisExample[]): Float64Array {
  const weights = new Float64Array(basisFeatureSpace * B)
  const squares = new Float64Array(basisFeatureSpace * B).fill(1e-2)
  const known = withoutRare(examples)
  const random = makeRandom(20261130)
  const order = known.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const pace = rate * (1 - (0.8 * epoch) / epochs)
    for (const which of order) learn(known[which]!, { weights, squares, pace })
  }
  return weights
}

function withoutRare(examples: readonly BasisExample[]): BasisExample[] {
  const counts = new Uint32Array(basisFeatureSpace)
  for (const { features } of examples) for (const feature of features) counts[feature]!++
  return examples.map((example) => ({
    ...example,
    features: example.features.filter((feature) => counts[feature]! >= leastCount),
  }))
}

interface State {
  weights: Float64Array
  squares: Float64Array
  pace: number
}

/** One step towards the right basis of an example. */
function learn({ features, right, worth }: BasisExample, { weights, squares, pace }: State): void {
  const shares = sharesOf(features, weights)
  for (let y = 0; y < B; y++) {
    const gradient = worth * (Number(bases[y] === right) - shares[y]!)
    if (Math.abs(gradient) < least) continue
    for (const feature of features) {
      const at = feature * B + y
      squares[at]! += gradient * gradient
      const step = pace / Math.sqrt(squares[at]!)
      const moved = weights[at]! + step * gradient
      const shrink = step * sparsity * worth
      weights[at] = towardsNothing(moved, shrink)
    }
  }
}

const sharesOf = (features: readonly number[], weights: Float64Array): number[] =>
  softmax(
    bases.map((_, y) => features.reduce((sum, feature) => sum + weights[feature * B + y]!, 0)),
  )
