import { isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { Stretch } from '../phrases/stretch.ts'

const relatives = new Set(['who', 'which'])

/**
 * "The carer, who lives with her son, Tom, 4, | said": the phrase that was found hangs in a clause
 * which only adds to the one that opens the sentence. That one; `found` where the clause has ended
 * before it.
 *
 * comma: the mark right before the verb. low: where the sentence begins.
 */
export function outsideRelative<Found extends Stretch & { headTo: number }>(
  items: readonly Item[],
  found: Found,
  comma: number,
  low: number,
): Found {
  if (((items[found.from - 1]?.word.bits ?? 0) & is.coordinator) !== 0) return found
  let verbs = 0
  for (let i = found.from - 1; i > low + 1; i--) {
    const { kind, text } = items[i]!
    if (kind === 'quote' || (kind === 'mark' && text !== ',')) return found
    if (isVerbHere(items, i) && ++verbs > 1) return found
    if (!relatives.has(text) || items[i - 1]!.text !== ',') continue
    const from = isNominal(items[i - 2]) ? nounPhraseStart(items, i - 2, low) : -1
    const opens = from === low || items[from - 1]?.kind === 'quote'
    return opens ? { ...found, from, to: comma, headTo: i - 1 } : found
  }
  return found
}
