/** A logistic model: what it starts from, and what each number counts. */
export interface Logistic {
  start: number
  weights: readonly number[]
}

/** 0–1. */
export const logisticShare = ({ start, weights }: Logistic, numbers: readonly number[]): number =>
  1 / (1 + Math.exp(-numbers.reduce((sum, value, i) => sum + weights[i]! * value, start)))
