/**
 * The table of the first two, three… words of names: a Bloom filter whose bits of one hash lie in
 * one word of 32.
 */
import { placeOf, spread } from './hashing.ts'
import { primeOfSecond } from './name-tokens.ts'

export const prefixBlockOf = (hash: number, blocks: number): number =>
  placeOf(spread(hash ^ (primeOfSecond | 0)), blocks)

/** Three bits, the upper ones of a product. */
export function prefixMaskOf(hash: number): number {
  const bits = Math.imul(hash, 0xc2b2ae3d)
  return (1 << (bits >>> 27)) | (1 << ((bits >>> 22) & 31)) | (1 << ((bits >>> 17) & 31))
}

export function mayContinue(prefixes: Int32Array, hash: number): boolean {
  const mask = prefixMaskOf(hash)
  return (prefixes[prefixBlockOf(hash, prefixes.length)]! & mask) === mask
}
