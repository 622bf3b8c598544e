import { isDeterminer } from './item-kinds.ts'
import type { Item } from './items.ts'
import { nounPhraseEnd } from './noun-phrase.ts'

/** Words of what something is called before it is told of: "dismissed as pure nonsense | a report that …". */
const longestName = 3

/**
 * "dismissed as “nonsense” | a report that …": where what is called so begins, behind "as" at item `as` and what
 * it is called; -1 elsewhere, as in "dismissed as nonsense by the bank".
 */
export function objectBehind(items: readonly Item[], as: number, to: number): number {
  if (items[as]?.text !== 'as' || isDeterminer(items[as + 1])) return -1
  for (let i = as + 2; i < Math.min(to, as + 2 + longestName); i++) {
    if (isDeterminer(items[i])) return nounPhraseEnd(items, i, to) > i + 1 ? i : -1
    if (items[i]!.kind !== 'word') return -1
  }
  return -1
}
