import { fromBase64 } from '../../../../model/base64.ts'
import { onceFor } from '../../../../text/once.ts'
import { readWeights } from '../../../read-weights.ts'
import { speakerFeatures } from './feature-space.ts'

export interface SpeakerModel {
  /** by feature */
  weights: Float32Array
  /** by group of answers (see groupOf), the least probability of a speaker that is shown */
  thresholds: readonly number[]
}

/** A probability that none reaches: such sources name nobody for sure. */
export const neverSure = 1.27

/** Weights are kept as whole numbers of this many parts of one. */
export const weightSteps = 24

/** Reads the weights that `npm run train` wrote; once for each language. */
export const loadSpeakerModel = onceFor((read: () => string): SpeakerModel => {
  const bytes = new Int8Array(fromBase64(read()))
  const weights = readWeights(bytes, speakerFeatures, weightSteps)
  const thresholds = Array.from(bytes.subarray(speakerFeatures), (byte) => byte / 100)
  return { weights, thresholds }
})
