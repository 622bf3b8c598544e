import type { Draft } from '../draft-mentions.ts'

/** The persons that are named by two words and more, by the last word. */
export function fullNamesByLast(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const names = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.type !== 'PER' || draft.words.length < 2) continue
    const last = draft.words.at(-1)!
    const known = names.get(last)
    if (known) known.push(draft)
    else names.set(last, [draft])
  }
  return names
}
