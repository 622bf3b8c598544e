/**
 * A logistic model: its constant, and what each number counts. Not `start`: see
 * tests/analysis/small-offsets.test.ts.
 */
export interface Logistic {
  bias: number
  weights: readonly number[]
}

/** 0–1. */
export const logisticShare = ({ bias, weights }: Logistic, numbers: readonly number[]): number =>
  1 / (1 + Math.exp(-numbers.reduce((sum, value, i) => sum + weights[i]! * value, bias)))
