import { additionKind } from './additions.ts'
import { isPronoun, isTime } from '../phrases/item-kinds.ts'
import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import type { Subject } from './subject.ts'

/**
 * The subject behind an inverted verb: "…, said Amina Saleh, the mayor." `from` is the item after
 * the verb.
 */
export function findInvertedSubject(
  items: readonly Item[],
  from: number,
  to: number,
): Subject | null {
  if (from >= to) return null
  if (isPronoun(items[from]) && (items[from]!.word.bits & is.subject) !== 0)
    return { from, to: from + 1, headTo: from + 1, kind: 'pronoun' }
  let end = nounPhraseEnd(items, from, to)
  if (end <= from || isTime(items[from]!)) return null
  for (;;) {
    const link = items[end]
    if (
      !link ||
      end >= to ||
      link.kind !== 'word' ||
      !['at', 'for', 'in', 'from', 'with', 'on', 'and'].includes(link.text)
    )
      break
    const further = nounPhraseEnd(items, end + 1, to)
    if (further <= end + 1 || isTime(items[further - 1]!)) break
    end = further
  }
  const headTo = end
  if (
    items[end]?.text === ',' &&
    end + 1 < to &&
    additionKind(items, end + 1, to) === 'apposition'
  ) {
    let stop = end + 1
    while (
      stop < to &&
      items[stop]!.kind !== 'quote' &&
      !(items[stop]!.kind === 'mark' && '.!?;:'.includes(items[stop]!.text)) &&
      !(items[stop]!.text === ',' && (items[stop + 1]?.word.forms ?? 0) === 16)
    )
      stop++
    if (items[stop - 1]!.text === ',') stop--
    if ((items[end + 1]!.word.bits & is.coordinator) === 0) end = stop
  }
  return { from, to: end, headTo, kind: 'phrase' }
}
