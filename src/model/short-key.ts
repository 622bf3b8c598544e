import { fnv } from './fnv.ts'

/**
 * A number of 32 bits in place of words, from which they cannot be read again: FNV-1a, in base 36.
 */
export function shortKey(words: string): string {
  return (fnv(words) >>> 0).toString(36)
}
