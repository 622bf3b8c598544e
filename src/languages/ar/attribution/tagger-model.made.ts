import { fromBase64 } from '../../../model/base64.ts'
import { taggerWeights } from './tagger-weights.ts'

/** The weights that claims/tagger/tag-model.ts reads. */
export const makeTaggerModel = (): Uint8Array => new Uint8Array(fromBase64(taggerWeights))
