import { shuffle, type Random } from '../random.ts'
import { softmax } from './softmax.ts'

/** One decision: for each answer the numbers of its features, and which answers are right. */
export interface Choice {
  answers: readonly (readonly number[])[]
  right: readonly boolean[]
  /** how many times it counts; once where nothing is said */
  worth?: number
}

interface Settings {
  /** how many features there are */
  size: number
  epochs: number
  rate: number
  /** how strongly weights are drawn to 0 */
  decay: number
  random: Random
}

/** The probabilities of the answers of a choice, log-linear in their features. */
export const probabilities = (answers: Choice['answers'], weights: ArrayLike<number>): number[] =>
  softmax(answers.map((features) => features.reduce((sum, feature) => sum + weights[feature]!, 0)))

/**
 * Weights under which the right answers are likely: maximum likelihood with a Gaussian prior, by
 * stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011). Where several answers are
 * right, their sum counts.
 */
export function fitChoices(
  choices: readonly Choice[],
  { size, epochs, rate, decay, random }: Settings,
): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-2)
  const order = choices.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const which of order) {
      const { answers, right, worth = 1 } = choices[which]!
      const shares = probabilities(answers, weights)
      const hit = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0)
      for (const [i, features] of answers.entries()) {
        const pull = worth * ((right[i] ? shares[i]! / hit : 0) - shares[i]!)
        if (Math.abs(pull) < 1e-4) continue
        for (const feature of features) {
          const gradient = pull - worth * decay * weights[feature]!
          squares[feature]! += gradient * gradient
          weights[feature]! += (rate * gradient) / Math.sqrt(squares[feature]!)
        }
      }
    }
  }
  return weights
}
