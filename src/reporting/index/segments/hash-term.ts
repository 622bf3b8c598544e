/**
 * A segment identifies a term by two 32-bit hashes and keeps no strings. Two of a million terms
 * collide in both with a probability below 1 in 30 million; the effect would be a report ranked a
 * little too high.
 */

export interface TermHashes {
  first: number
  second: number
}

const seeds = { first: 0x811c9dc5, second: 0x9e3779b1 }
const primes = { first: 0x01000193, second: 0x5bd1e995 }

/**
 * Over UTF-16 units, each lane with a multiplier of its own, then mixed so that the upper bits can
 * choose a bucket (the finaliser of MurmurHash3, Appleby).
 */
export function hashTerm(term: string): TermHashes {
  let first = seeds.first | 0
  let second = seeds.second | 0
  for (let i = 0; i < term.length; i++) {
    const unit = term.charCodeAt(i)
    first = Math.imul(first ^ unit, primes.first)
    second = Math.imul(second ^ unit, primes.second)
  }
  return {
    first: mixed(first, 0x85ebca6b, 0xc2b2ae35),
    second: mixed(second, 0x7feb352d, 0x846ca68b),
  }
}

function mixed(hash: number, first: number, second: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), first)
  const twice = Math.imul(once ^ (once >>> 13), second)
  return (twice ^ (twice >>> 16)) >>> 0
}
