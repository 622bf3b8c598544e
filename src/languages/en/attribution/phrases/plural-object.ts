import { form } from '../lexicon/verb-forms.ts'
import { isVerbHere } from './item-kinds.ts'
import type { Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'

/**
 * "made sharp | remarks", "sent fresh | demands": a plural that looks like a verb, behind one word of no list
 * that stands right behind a verb of the past.
 */
export function isPluralObject(items: readonly Item[], at: number): boolean {
  const [verb, adjective] = [items[at - 2], items[at - 1]]
  const { bits, forms } = items[at]!.word
  if (!verb || !adjective || forms !== form.third || (bits & is.noun) === 0) return false
  const isUnlisted =
    adjective.kind === 'word' && !adjective.capital && adjective.word.bits === 0 && at > 2
  const isPast = (verb.word.forms & (form.past | form.base)) === form.past
  return isUnlisted && isPast && isVerbHere(items, at - 2)
}
