/**
 * A segment identifies a term by two 32-bit hashes and keeps no strings. Two of a million terms
 * collide in both with a probability below 1 in 30 million; the effect would be a report ranked a
 * little too high.
 */

/**
 * Over UTF-16 units, each lane with a multiplier of its own, then mixed so that the upper bits can
 * choose a bucket (the finaliser of MurmurHash3, Appleby).
 */
export const firstHash = (term: string): number =>
  mixed(hashed(term, 0x811c9dc5, 0x01000193), 0x85ebca6b, 0xc2b2ae35)
export const secondHash = (term: string): number =>
  mixed(hashed(term, 0x9e3779b1, 0x5bd1e995), 0x7feb352d, 0x846ca68b)

function hashed(term: string, seed: number, prime: number): number {
  let hash = seed | 0
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), prime)
  return hash
}

function mixed(hash: number, first: number, second: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), first)
  const twice = Math.imul(once ^ (once >>> 13), second)
  return (twice ^ (twice >>> 16)) >>> 0
}
