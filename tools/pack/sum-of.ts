import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal, as catalogues and differences tell it. */
export const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
