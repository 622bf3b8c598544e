import type { Draft } from '../draft-mentions.ts'

/**
 * Persons whose full name is the beginning of one other's, with one word more: «سامي عبد الله» and
 * «سامي عبد الله مراد» are one. As pairs, the longer name first. Not somebody whom packs know by the
 * shorter name (`isKnown`), behind whom the word may only stand; nor where several go on so.
 */
export function findBeginnings(
  drafts: readonly Draft[],
  isKnown: (draft: Draft) => boolean,
): [longer: Draft, shorter: Draft][] {
  const full = new Map<string, Draft>()
  for (const draft of drafts)
    if (draft.type === 'PER' && draft.words.length > 1) {
      const name = draft.words.join(' ')
      if (!full.has(name)) full.set(name, draft)
    }
  const longer = new Map<Draft, Draft | null>()
  for (const draft of full.values()) {
    const shorter = full.get(draft.words.slice(0, -1).join(' '))
    if (shorter) longer.set(shorter, longer.has(shorter) ? null : draft)
  }
  return [...longer].flatMap(([shorter, draft]) =>
    draft && !isKnown(shorter) ? [[draft, shorter]] : [],
  )
}
