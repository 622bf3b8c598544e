/**
 * The trained weights by which a claim's basis is chosen: those of the features by basis, see
 * sparse-weights.ts.
 */
import { fromBase64 } from '../../../model/base64.ts'
import { bases, type Basis } from '../../../model/kinds.ts'
import { onceFor } from '../../../text/once.ts'
import { readSparseWeights } from '../../sparse-weights.ts'
import {
  basisFeatureSpace,
  findBasisFeatures,
  allowedBases,
  type BasisQuestion,
  type BasisReading,
} from './basis-features.ts'

/** Weights are kept as whole numbers of this many parts of one. */
export const basisSteps = 12

/** Reads the weights of a language that `npm run train -- basis` wrote; once for each. */
const loadBasisWeights = onceFor((read: () => string) =>
  decodeBasisWeights(new Uint8Array(fromBase64(read()))),
)

/** Row by row, a feature's bases. */
export function decodeBasisWeights(bytes: Uint8Array): Int8Array {
  const weights = new Int8Array(basisFeatureSpace * bases.length)
  readSparseWeights(bytes, 0, (feature, basis, weight) => {
    weights[feature * bases.length + basis] = weight
  })
  return weights
}

/** On what a claim rests: the likeliest by a log-linear model of its words and of who speaks. */
export function chooseBasis(
  question: BasisQuestion,
  reading: BasisReading,
  basisWeights: () => string,
): Basis {
  const features = findBasisFeatures(question, reading)
  return likeliestBasis(
    { ruled: question.ruled, allowed: allowedBases(question, reading.entities) },
    features,
    loadBasisWeights(basisWeights),
  )
}

/** A choice that the rules have made already. */
export interface BasisChoice {
  ruled: Basis
  allowed: readonly Basis[]
}

/** The likeliest of `allowed` where it is likelier than all others together, else what the rules say. */
export function likeliestBasis(
  { ruled, allowed }: BasisChoice,
  features: Iterable<number>,
  weights: ArrayLike<number>,
): Basis {
  const sums = new Float64Array(bases.length)
  for (const feature of features)
    for (let i = 0; i < sums.length; i++) sums[i]! += weights[feature * sums.length + i]!
  const powers = allowed.map((basis) => Math.exp(sums[bases.indexOf(basis)]! / basisSteps))
  const half = powers.reduce((sum, power) => sum + power, 0) / 2
  return allowed.find((_, i) => powers[i]! > half) ?? ruled
}
