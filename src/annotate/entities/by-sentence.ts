import type { Draft } from './draft-mentions.ts'

/** Gives the drafts of a sentence by its index, in the order of `drafts`. */
export function createBySentence(drafts: readonly Draft[]): (sentence: number) => readonly Draft[] {
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const own = bySentence.get(draft.sentence)
    if (own) own.push(draft)
    else bySentence.set(draft.sentence, [draft])
  }
  return (sentence) => bySentence.get(sentence) ?? []
}
