import type { EntityType, NameHit } from '../../model/annotation.ts'
import { findTokens } from '../../text/tokens.ts'
import type { Draft } from './draft-mentions.ts'

/**
 * Names that the packs know, put beside the drafts: a hit that no draft touches becomes one, a hit that holds a draft widens it.
 * A person's hit of one word is never enough by itself: surnames are shared.
 */
export function joinHits(drafts: readonly Draft[], hits: readonly NameHit[], text: string): Draft[] {
  const joined: Draft[] = []
  let next = 0
  for (const hit of hits) {
    const type = typeOfHit(hit)
    if (!type) continue
    while (next < drafts.length && drafts[next]!.end <= hit.start) joined.push(drafts[next++]!)
    const over: Draft[] = []
    for (let k = next; k < drafts.length && drafts[k]!.start < hit.end; k++) over.push(drafts[k]!)
    const words = findTokens(text, hit.start, hit.end).map((token) => token.folded)
    if (over.length === 0) {
      if (type !== 'PER' || words.length > 1) joined.push({ type, sentence: -1, from: 0, to: 0, start: hit.start, end: hit.end, words })
    } else if (over.every((draft) => draft.start >= hit.start && draft.end <= hit.end)) {
      joined.push({ ...over[0]!, type, start: hit.start, end: hit.end, words })
      next += over.length
    }
  }
  return [...joined, ...drafts.slice(next)]
}

/** The type of a hit's best candidate; null for hints and for hits of no candidate. */
function typeOfHit(hit: NameHit): EntityType | null {
  return hit.hint ? null : hit.candidates[0]?.type ?? null
}
