/**
 * A segment identifies a term by two 32-bit hashes and keeps no strings. Two of a million terms
 * collide in both with a probability below 1 in 30 million; the effect would be a report ranked a
 * little too high.
 */

/** Names of their own: see tests/analysis/small-offsets.test.ts. */
export interface TermHashes {
  hash: number
  check: number
}

const seeds: TermHashes = { hash: 0x811c9dc5, check: 0x9e3779b1 }
const primes: TermHashes = { hash: 0x01000193, check: 0x5bd1e995 }

/**
 * Over UTF-16 units, each lane with a multiplier of its own, then mixed so that the upper bits can
 * choose a bucket (the finaliser of MurmurHash3, Appleby).
 */
export function hashTerm(term: string): TermHashes {
  let hash = seeds.hash | 0
  let check = seeds.check | 0
  for (let i = 0; i < term.length; i++) {
    const unit = term.charCodeAt(i)
    hash = Math.imul(hash ^ unit, primes.hash)
    check = Math.imul(check ^ unit, primes.check)
  }
  return {
    hash: mixed(hash, 0x85ebca6b, 0xc2b2ae35),
    check: mixed(check, 0x7feb352d, 0x846ca68b),
  }
}

function mixed(hash: number, first: number, second: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), first)
  const twice = Math.imul(once ^ (once >>> 13), second)
  return (twice ^ (twice >>> 16)) >>> 0
}
