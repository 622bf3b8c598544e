import { citationKey, claimKey } from './claim-key.ts'
import type { Apparatus } from './apparatus.ts'

/** The apparatus without what the reader marked as wrongly read: claims, and no references. */
export function withoutHidden(apparatus: Apparatus, hidden: readonly string[]): Apparatus {
  if (hidden.length === 0) return apparatus
  const keys = new Set(hidden)
  return {
    ...apparatus,
    claims: apparatus.claims.filter((claim) => !keys.has(claimKey(apparatus, claim))),
    citations: apparatus.citations.filter((one) => !keys.has(citationKey(apparatus, one))),
  }
}
