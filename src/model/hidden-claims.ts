import { claimKey } from './claim-key.ts'
import type { Apparatus } from './apparatus.ts'

/** The apparatus without the claims that the reader marked as wrongly read. */
export function withoutHidden(apparatus: Apparatus, hidden: readonly string[]): Apparatus {
  if (hidden.length === 0) return apparatus
  const keys = new Set(hidden)
  return {
    ...apparatus,
    claims: apparatus.claims.filter((claim) => !keys.has(claimKey(apparatus, claim))),
  }
}
