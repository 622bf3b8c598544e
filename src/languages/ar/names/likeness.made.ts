import { fromBase64 } from '../../../model/base64.ts'
import { likeness } from './likeness.ts'

/** The weights that levelOf reads. */
export const makeLikeness = (): Uint8Array => new Uint8Array(fromBase64(likeness))
