/** Who speaks how often, and on what basis. */
import type { Basis } from '../../model/annotation.ts'

export interface SpeakerBar {
  name: string
  /** statements by basis */
  counts: ReadonlyMap<Basis, number>
  total: number
}

/** `bases`: one a statement. */
export function countBases(name: string, bases: readonly Basis[]): SpeakerBar {
  const counts = new Map<Basis, number>()
  for (const basis of bases) counts.set(basis, (counts.get(basis) ?? 0) + 1)
  return { name, counts, total: bases.length }
}
