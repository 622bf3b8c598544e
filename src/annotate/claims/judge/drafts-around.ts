/** How drafts stand to those before and behind them in the order of their article. */
import { covers, overlaps } from '../../../model/spans.ts'
import type { Span } from '../../../model/text.ts'

/** The items up to `reach` places before and behind the one at `index`. */
export const itemsAround = <Item>(items: readonly Item[], index: number, reach: number): Item[] => [
  ...items.slice(Math.max(0, index - reach), index),
  ...items.slice(index + 1, index + 1 + reach),
]

/**
 * How other words stand to those of a draft: around them (or the same), within them, across one of
 * their borders, or apart.
 */
export function standingTo(other: Span, words: Span): 'around' | 'within' | 'across' | 'apart' {
  if (!overlaps(other, words)) return 'apart'
  if (covers(other, words)) return 'around'
  return covers(words, other) ? 'within' : 'across'
}
