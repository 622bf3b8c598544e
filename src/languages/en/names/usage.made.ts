import { fromBase64 } from '../../../model/base64.ts'
import { usage } from './usage.ts'

/** The table that usage-classes.ts opens. */
export const makeUsage = (): Uint8Array => new Uint8Array(fromBase64(usage))
