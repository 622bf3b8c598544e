import type { NameWord } from './name-words.ts'
import type { InPlaces } from './place-lists.ts'

/** Features are hashed numbers below it. */
export const featureSpace = 1 << 22

/** A sentence's words as numbers, two places of nothing before and behind them. */
export interface Numbers {
  words: readonly NameWord[]
  wholes: Int32Array
  cores: Int32Array
  kinds: Int32Array
  /** see findHeads */
  heads: Uint8Array
  /** see findPlaceLists */
  lists: readonly (InPlaces | null)[]
}

/** The number of a value that a template gives. */
export function mixed(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
  return (h ^ (h >>> 13)) >>> 10
}

/** Two values as one. */
export const pair = (a: number, b: number) => Math.imul(a, 0x01000193) ^ b

/** One feature for each bit. Gives where the list ends. */
export function addBits(template: number, bits: number, found: Int32Array, from: number): number {
  let n = from
  for (let left = bits; left !== 0; left &= left - 1)
    found[n++] = mixed(template + 100, 31 - Math.clz32(left & -left))
  return n
}
