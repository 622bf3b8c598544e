import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import type { Stretch } from './stretch.ts'

const furthest = 40

/**
 * Whom the relative pronoun at item `relative` stands for: "a diplomat who …, and who …"; null when
 * no noun phrase stands before it.
 */
export function antecedentOf(items: readonly Item[], relative: number): Stretch | null {
  let end = relative
  for (let chain = 0; chain < 3; chain++) {
    const isJoined = ((items[end - 1]?.word.bits ?? 0) & is.coordinator) !== 0
    if (isJoined) {
      const earlier = earlierRelative(items, end, items[relative]!.text)
      if (earlier < 0) return null
      end = earlier
      continue
    }
    if (items[end - 1]?.text === ',') end--
    const start = nounPhraseStart(items, end - 1, Math.max(0, end - furthest))
    return start < 0 ? null : { from: start, to: end }
  }
  return null
}

function earlierRelative(items: readonly Item[], before: number, text: string): number {
  for (let i = before - 2; i > Math.max(0, before - furthest); i--) {
    if (items[i]!.kind === 'mark' && items[i]!.text !== ',') return -1
    if (items[i]!.text === text) return i
  }
  return -1
}
