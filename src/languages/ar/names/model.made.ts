import { fromBase64 } from '../../../model/base64.ts'
import { weights } from './weights.ts'

/** The weights that sequence-model.ts reads. */
export const makeModel = (): Uint8Array => new Uint8Array(fromBase64(weights))
