import { bytesOf } from '../../bytes-of.ts'
import { weights } from './weights.ts'

/** The weights that sequence-model.ts reads. */
export const makeModel = (): Uint8Array => bytesOf(weights)
