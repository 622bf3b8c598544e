/** The best known things of one theme, as many as a number of bytes holds. */
import type { WorldDraft } from './read-world-line.ts'

export interface BestDrafts {
  add(draft: WorldDraft, bytes: number): void
  /** the best known first; among equals in the order in which they came */
  list(): WorldDraft[]
}

/**
 * Memory is bounded by `most`: whenever more is there, the last of the least known goes. Drafts are
 * kept as text, which takes less of it than objects.
 */
export function createBestDrafts(most: number): BestDrafts {
  const byRank = new Map<number, { text: string; bytes: number }[]>()
  let total = 0
  let lowest = Infinity
  const dropLast = () => {
    const least = byRank.get(lowest)!
    total -= least.pop()!.bytes
    if (least.length > 0) return
    byRank.delete(lowest)
    lowest = Math.min(...byRank.keys())
  }
  return {
    add(draft, bytes) {
      if (total + bytes > most && draft.rank <= lowest && byRank.size > 0) return
      const those = byRank.get(draft.rank) ?? []
      byRank.set(draft.rank, those)
      those.push({ text: JSON.stringify(draft), bytes })
      total += bytes
      lowest = Math.min(lowest, draft.rank)
      for (let over = total > most; over && byRank.size > 0; over = total > most) dropLast()
    },
    list: () =>
      [...byRank.keys()]
        .sort((a, b) => b - a)
        .flatMap((rank) => byRank.get(rank)!)
        .map(({ text }) => JSON.parse(text) as WorldDraft),
  }
}
