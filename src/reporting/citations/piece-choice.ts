/**
 * How sure a candidate is: a choice between the candidates of one citation and "none of them"
 * (conditional logit). So a score is a probability, two candidates that fit equally well halve it,
 * and no candidate can be the answer.
 */
import { featureNames, type Feature } from './evidence.ts'

export interface ResolvingModel {
  bias: number
  weights: Readonly<Record<Feature, number>>
  /** below this probability nothing is shown */
  shownFrom: number
}

/** Log odds relative to "none of them". */
export const utility = (
  features: readonly number[],
  { bias, weights }: Pick<ResolvingModel, 'bias' | 'weights'>,
): number => featureNames.reduce((sum, name, i) => sum + features[i]! * weights[name], bias)

/** Probabilities of the candidates, in their order; the rest up to 1 is "none of them". */
export function shares(utilities: readonly number[]): number[] {
  const powers = utilities.map((value) => Math.exp(Math.min(30, value)))
  const total = 1 + powers.reduce((sum, value) => sum + value, 0)
  return powers.map((value) => value / total)
}
