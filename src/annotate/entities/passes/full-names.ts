import type { Draft } from '../draft-mentions.ts'

type ByWord = ReadonlyMap<string, readonly Draft[]>

/** The persons that are named by two words and more, by the last word. */
export const fullNamesByLast = (drafts: readonly Draft[]): ByWord =>
  fullNamesBy(drafts, (words) => words.slice(-1))

/** The same by each word. */
export const fullNamesByEach = (drafts: readonly Draft[]): ByWord =>
  fullNamesBy(drafts, (words) => words)

function fullNamesBy(
  drafts: readonly Draft[],
  keysOf: (words: readonly string[]) => readonly string[],
): ByWord {
  const names = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.type !== 'PER' || draft.words.length < 2) continue
    for (const key of keysOf(draft.words)) {
      const known = names.get(key)
      if (known) known.push(draft)
      else names.set(key, [draft])
    }
  }
  return names
}
