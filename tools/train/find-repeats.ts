/** Wordings that stand in more than one article. */
import type { CorpusArticle } from './corpus-form.ts'

/** So many words in a row that two articles share are no chance. */
const shared = 8

/** Each repeated wording, once for each pair of articles: which ones, and the words they share. */
export function findRepeats(articles: readonly CorpusArticle[]): string[] {
  const seen = new Map<string, string>()
  const faults: string[] = []
  for (const { id, text } of articles) {
    const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    const told = new Set<string>()
    for (let i = 0; i + shared <= words.length; i++) {
      const run = words.slice(i, i + shared).join(' ')
      const first = seen.get(run)
      if (first === undefined) seen.set(run, id)
      else if (first !== id && !told.has(first)) {
        told.add(first)
        faults.push(`${id} and ${first} share: "${run}"`)
      }
    }
  }
  return faults
}
