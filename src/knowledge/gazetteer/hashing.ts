/**
 * The hash functions shared by the builder and the finder of an index. "| 0" lets the bundler
 * inline a prime as the 32-bit integer that the processor multiplies by.
 */
import { primeOfFirst, primeOfSecond, softGap } from './name-tokens.ts'

const gapPrime = 0x27d4eb2f

/** Adds a word to the first hash of a name. Start from the index's seed. */
export const extendFirst = (hash: number, word: number, gap: number): number =>
  Math.imul(hash ^ word ^ (gap === softGap ? 0 : Math.imul(gap, gapPrime)), primeOfFirst | 0) ^
  (hash >>> 11)

/** Adds a word to the second hash of a name. */
export const extendSecond = (hash: number, word: number, gap: number): number =>
  Math.imul((hash + word + gap) | 0, primeOfSecond | 0) ^ (hash >>> 13)

/** Spreads a hash over all 32 bits (the finaliser "lowbias32" found by C. Wellons). */
export function spread(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return h ^ (h >>> 16)
}

/** Maps a hash evenly to 0 up to `size` (D. Lemire: a multiplication instead of a remainder). */
export const placeOf = (hash: number, size: number): number =>
  (((hash >>> 0) * size) / 0x100000000) >>> 0

/** The slot of a name in a bucket with this displacement. */
export const slotOf = (secondHash: number, displacement: number, slots: number): number =>
  placeOf(spread(secondHash ^ Math.imul(displacement + 1, primeOfFirst | 0)), slots)

export const bucketOf = (firstHash: number, buckets: number): number =>
  placeOf(spread(firstHash), buckets)
