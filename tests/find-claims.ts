import { findAllClaims } from '../src/annotate/claims/find-claims.ts'
import type { Claim } from '../src/model/annotation.ts'

/** The claims of a text that are shown. */
export const findClaims = (...asked: Parameters<typeof findAllClaims>): Claim[] =>
  findAllClaims(...asked).claims
