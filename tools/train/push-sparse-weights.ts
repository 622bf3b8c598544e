import { mostLabels } from '../../src/annotate/sparse-weights.ts'
import { pushVarint } from './push-varint.ts'

/** Weights are clipped at so many steps. */
const most = 127

/**
 * Adds the weights of `labels` labels by feature, row by row, in the form of sparse-weights.ts; what
 * rounds to no step is left out.
 */
export function pushSparseWeights(
  bytes: number[],
  weights: ArrayLike<number>,
  labels: number,
  steps: number,
): void {
  if (labels > mostLabels) throw new RangeError(`${labels} labels do not fit into a byte`)
  let before = 0
  for (let feature = 0; feature * labels < weights.length; feature++) {
    let bits = 0
    const values: number[] = []
    for (let label = 0; label < labels; label++) {
      const value = inSteps(weights[feature * labels + label]! * steps)
      if (value === 0) continue
      bits |= 1 << label
      values.push(value & 255)
    }
    if (bits === 0) continue
    pushVarint(bytes, feature - before)
    bytes.push(bits, ...values)
    before = feature
  }
}

/** A weight as a whole number of steps. */
export const inSteps = (weight: number): number =>
  Math.max(-most, Math.min(most, Math.round(weight)))
