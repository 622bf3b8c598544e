/** What a choice between candidates is fitted to. */
export interface Choice {
  /** the features of each candidate */
  rows: readonly (readonly number[])[]
  /** which of them are right; none where the piece is not among them */
  right: readonly boolean[]
  weight: number
}

/** The log odds of a candidate against none: `bias` and a weight for each feature. */
export interface Fitted {
  bias: number
  weights: number[]
}

const rounds = 2500
const rate = 1

/**
 * A conditional logit between the candidates of each choice and none of them (McFadden 1974), by
 * maximum likelihood with a Gaussian prior around `start`, by gradient descent. Where several are
 * right, their sum counts. `pull`: how strongly weights are drawn to `start`.
 */
export function fitWeights(choices: readonly Choice[], start: Fitted, pull: number): Fitted {
  const size = start.weights.length
  const fitted = { bias: start.bias, weights: [...start.weights] }
  const total = choices.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 0; round < rounds; round++) {
    const slopes = start.weights.map((value, i) => (pull * (value - fitted.weights[i]!)) / total)
    let slope = (pull * (start.bias - fitted.bias)) / total
    for (const { rows, right, weight } of choices) {
      const powers = rows.map((row) => Math.exp(scoreOf(row, fitted)))
      const sum = 1 + powers.reduce((all, power) => all + power, 0)
      const hit = powers.reduce((all, power, k) => all + (right[k] ? power : 0), 0)
      rows.forEach((row, k) => {
        const wanted = right[k] ? powers[k]! / hit : 0
        const error = ((wanted - powers[k]! / sum) * weight) / total
        slope += error
        for (let i = 0; i < size; i++) slopes[i]! += error * row[i]!
      })
    }
    fitted.bias += rate * slope
    for (let i = 0; i < size; i++) fitted.weights[i]! += rate * slopes[i]!
  }
  return fitted
}

const scoreOf = (row: readonly number[], { bias, weights }: Fitted): number =>
  row.reduce((sum, value, i) => sum + value * weights[i]!, bias)
