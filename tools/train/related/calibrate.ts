/** Makes probabilities say how often they are right: Platt's scaling (1999) of their log-odds. */
import type { Trees } from '../../../src/model/decision-trees.ts'

export interface Scale {
  slope: number
  shift: number
}

const steps = 4000
const rate = 0.5
const bound = 1e-6

const oddsOf = (share: number): number => {
  const inside = Math.min(1 - bound, Math.max(bound, share))
  return Math.log(inside / (1 - inside))
}

export const scaledShare = (share: number, { slope, shift }: Scale): number =>
  1 / (1 + Math.exp(-(slope * oddsOf(share) + shift)))

/** Maximum likelihood, by gradient descent. */
export function calibrate(judged: readonly { share: number; isRight: boolean }[]): Scale {
  const odds = judged.map(({ share }) => oddsOf(share))
  const scale: Scale = { slope: 1, shift: 0 }
  for (let step = 0; step < steps; step++) {
    let [slope, shift] = [0, 0]
    for (let i = 0; i < odds.length; i++) {
      const share = 1 / (1 + Math.exp(-(scale.slope * odds[i]! + scale.shift)))
      const error = share - Number(judged[i]!.isRight)
      slope += error * odds[i]!
      shift += error
    }
    scale.slope -= (rate * slope) / odds.length
    scale.shift -= (rate * shift) / odds.length
  }
  return scale
}

/** The same trees with their log-odds scaled. */
export const scaledTrees = (trees: Trees, { slope, shift }: Scale): Trees => ({
  ...trees,
  start: Math.fround(slope * trees.start + shift),
  values: trees.values.map((value) => value * slope),
})
