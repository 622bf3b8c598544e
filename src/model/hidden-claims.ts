import type { Claim } from './annotation.ts'
import { citationKey, claimKey } from './claim-key.ts'
import type { Apparatus } from './apparatus.ts'

/** The apparatus without what the reader marked as wrongly read: claims, and no references. */
export function withoutHidden(apparatus: Apparatus, hidden: readonly string[]): Apparatus {
  if (hidden.length === 0) return apparatus
  const keys = new Set(hidden)
  const { claims, doubtful, citations } = apparatus
  const keep = (some: readonly Claim[]) =>
    some.filter((claim) => !keys.has(claimKey(apparatus, claim)))
  return {
    ...apparatus,
    claims: keep(claims),
    ...(doubtful && { doubtful: keep(doubtful) }),
    citations: citations.filter((one) => !keys.has(citationKey(apparatus, one))),
  }
}
