/** Who speaks how often, and on what basis. */
import type { Basis, Claim } from '../../model/annotation.ts'

export interface SpeakerBar {
  name: string
  /** statements by basis */
  counts: ReadonlyMap<Basis, number>
  total: number
}

export function countBases(name: string, claims: readonly Claim[]): SpeakerBar {
  const counts = new Map<Basis, number>()
  for (const { basis } of claims) counts.set(basis, (counts.get(basis) ?? 0) + 1)
  return { name, counts, total: claims.length }
}
