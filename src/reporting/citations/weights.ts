/**
 * How sure a candidate is. The weights are those of a choice between the candidates of one citation
 * and "none of them" (conditional logit):
 * so a score is a probability, two candidates that fit equally well halve it, and no candidate can
 * be the answer.
 * Fitted by `npx tsx tools/measure/fit-resolving.ts` on tests/reporting/bed/dev.jsonl; how well
 * scores and shares agree: docs/resolving.md.
 */
import { featureNames } from './evidence.ts'

export const weights: Record<(typeof featureNames)[number], number> = {
  outlet: 2.5,
  'guessed outlet': 0.5,
  'no outlet named': -2,
  'on the day': 5.9,
  'in the week': 1.7,
  'in the month or longer': 1.7,
  'day known by month only': 1.1,
  'report without a day': -0.3,
  'text without a day': -1.2,
  recent: 3.7,
  names: 2.1,
  'rarest name': 3.1,
  words: 2.1,
  'share of the title': 6.3,
  number: 1,
  'same kind': 1.2,
  'other language': 2.6,
  'latest statement': 2.6,
}
export const bias = -9.1

const list = featureNames.map((name) => weights[name])

/** Log odds relative to "none of them". */
export const utility = (features: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * list[i]!, bias)

/** Probabilities of the candidates, in their order; the rest up to 1 is "none of them". */
export function shares(utilities: readonly number[]): number[] {
  const powers = utilities.map((value) => Math.exp(Math.min(30, value)))
  const total = 1 + powers.reduce((sum, value) => sum + value, 0)
  return powers.map((value) => value / total)
}
