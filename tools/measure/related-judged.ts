/**
 * Pairs of article and related report that were read by hand: whether the two are on the same
 * matter. Nothing of their texts is kept, only a sum of both addresses.
 */
import { existsSync, readFileSync } from 'node:fs'
import { normaliseAddress } from '../../src/model/normalise-address.ts'

const file = 'tools/measure/related-judged.json'

/** The same for both orders of the two. */
export function pairId(one: string, other: string): string {
  const both = [one, other].map(normaliseAddress).sort().join(' ')
  let sum = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(both))
    sum = ((sum ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return sum.toString(36)
}

export const loadJudged = (): Record<string, boolean> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, boolean>) : {}
