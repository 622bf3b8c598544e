import type { Entity } from '../../../model/annotation.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import type { Ranked } from './quoted-on.ts'

/** Whether whoever denies what the claims `denied` tell is taken for one who told it. */
export const deniesOwnWords = (
  denied: readonly PlacedDraft[],
  best: Entity | null,
  decided: ReadonlyMap<PlacedDraft, Ranked>,
): boolean => best !== null && denied.some((claim) => decided.get(claim)?.best === best)
