import { isVerbHere } from '../phrases/item-kinds.ts'
import { endOfCapitals, type Item } from '../phrases/items.ts'
import type { Stretch } from '../phrases/stretch.ts'

/**
 * "the fund, whose | spokeswoman, Amina Saleh, said": where the noun begins that "whose" owns, with a name
 * between commas behind it; -1 elsewhere. `open`, `close`: the commas.
 */
export function nounOfWhose(items: readonly Item[], open: number, close: number): number {
  if (endOfCapitals(items, open + 1, close) < close || close < open + 2) return -1
  for (let i = open - 1; i > Math.max(0, open - whoseReach); i--) {
    if (items[i]!.text === 'whose') return i + 1
    if (items[i]!.kind !== 'word' || isVerbHere(items, i)) return -1
  }
  return -1
}

/** How far before its subject a clause's "whose" may stand: items. */
const whoseReach = 8

/** "Mary, whose husband, Bill, drowned, said": of the clause that "whose" opened, not of the verb. */
export function isOfWhose(
  items: readonly Item[],
  { from, headTo }: Stretch & { headTo: number },
  low: number,
): boolean {
  for (let i = headTo - 1; i >= Math.max(low, from - whoseReach); i--) {
    if (items[i]!.text === 'whose') return true
    if (i < from && isVerbHere(items, i)) return false
  }
  return false
}
