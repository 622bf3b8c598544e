import { fromBase64 } from '../../../model/base64.ts'
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

const loaded = new Map<() => string, SpeakerModel>()

/** Reads the weights that `npm run train` wrote; once for each language. */
export function loadSpeakerModel(read: () => string): SpeakerModel {
  const known = loaded.get(read)
  if (known) return known
  const bytes = new Int8Array(fromBase64(read()))
  const weights = new Float32Array(bytes.subarray(0, speakerFeatures)).map(
    (byte) => byte / weightSteps,
  )
  const thresholds = Array.from(bytes.subarray(speakerFeatures), (byte) => byte / 100)
  const model = { weights, thresholds }
  loaded.set(read, model)
  return model
}
