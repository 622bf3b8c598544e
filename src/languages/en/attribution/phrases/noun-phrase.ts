import { isPronoun, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'

/**
 * Where the noun phrase beginning at `from` ends (exclusive); `from` itself when none begins there.
 * "of" phrases belong to it.
 */
export function nounPhraseEnd(items: readonly Item[], from: number, to: number): number {
  let i = from
  let head = false
  if (isPronoun(items[i]) && (items[i]!.word.bits & (is.determiner | is.possessive)) === 0)
    return i + 1
  for (; i < to; i++) {
    const item = items[i]!
    const { bits } = item.word
    if (item.kind === 'mark') {
      if (item.text === '(') {
        while (i < to - 1 && items[i]!.text !== ')') i++
        continue
      }
      if (item.text === '$' || item.text === '%') continue
      break
    }
    if (item.text === "'s") {
      head = false
      continue
    }
    if ((bits & (is.determiner | is.possessive)) !== 0 && (!head || items[i - 1]?.text === 'of')) {
      // "half of the", "some of them"
      if (items[i + 1]?.text === 'of') head = true
      continue
    }
    if (isVerbHere(items, i) && i > from) break
    if (isNominal(item)) {
      head = true
      continue
    }
    if (head && item.text === 'of') continue
    if (
      head &&
      item.text === 'and' &&
      isNominal(items[i + 1]) &&
      items[i + 1]!.capital === items[i - 1]!.capital
    )
      continue
    if (!head && (bits & is.adverb) !== 0 && i > from) continue
    break
  }
  return head ? i : from
}
