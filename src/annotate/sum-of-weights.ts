/**
 * The weights of the features together, in their order. A loop: an article has tens of thousands of
 * them, and a call for each took longer than the sum.
 */
export function sumOfWeights(features: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += weights[features[i]!]!
  return sum
}
