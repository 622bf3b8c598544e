/** Scores as probabilities that sum to 1: their exponentials, each by the sum of all. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - most))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}
