import { form } from '../lexicon/verb-forms.ts'
import { isPronoun, isTime, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'

const linking = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'against',
  'between',
  'near',
  'under',
  'behind',
  'inside',
  'within',
  'about',
  'to',
  'across',
  'around',
  'outside',
])
const longest = 40

/**
 * Where the noun phrase that ends with item `last` begins, what hangs on it by "of", "for", "in"…
 * included; -1 when no noun phrase ends there. `low` is the first item it may reach.
 */
export function nounPhraseStart(items: readonly Item[], last: number, low: number): number {
  let i = last
  const floor = Math.max(low, last - longest)
  if (i < floor || !isNominal(items[i]) || isVerbHere(items, i)) return isPronoun(items[i]) ? i : -1
  for (;;) {
    if (items[i]!.text === ')') {
      i = openingBracket(items, i, floor)
      if (i <= floor) return Math.max(i, floor)
      if (!isNominal(items[i - 1])) return i
      i--
      continue
    }
    const before = items[i - 1]
    if (i <= floor || !before) return i
    if (before.text === ')' && before.kind === 'mark') {
      i--
      continue
    }
    const { bits } = before.word
    if (before.kind === 'quote') {
      if (before.end - before.start > 40 || '.,!?'.includes(before.text)) return i
      i--
      continue
    }
    if (before.kind === 'mark') {
      if (before.text === '$' || before.text === '%') {
        i--
        continue
      }
      if (before.text === '—' && before.start === items[i - 2]?.end) {
        i -= 2
        continue
      }
      if (before.text === ',' && (items[i]!.text === 'jr' || items[i]!.text === 'jr.')) {
        i -= 2
        continue
      }
      return i
    }
    if (before.text === "'s") {
      if (i - 2 < floor || (!isNominal(items[i - 2]) && !isPronoun(items[i - 2]))) return i
      i -= 2
      continue
    }
    if (isVerbHere(items, i - 1)) return i
    if ((bits & (is.determiner | is.possessive)) !== 0) {
      i--
      // "all the", "half of the", "such a": determiners stand together
      if (i > floor && ((items[i - 1]?.word.bits ?? 0) & is.determiner) !== 0) continue
      const linked = linkedBack(items, i, floor)
      if (linked < 0) return i
      i = linked
      continue
    }
    if (isNominal(before)) {
      i--
      continue
    }
    if (
      (bits & is.adverb) !== 0 &&
      i - 2 >= floor &&
      (items[i - 2]!.word.bits & is.determiner) !== 0
    ) {
      i--
      continue
    }
    if ((bits & is.coordinator) !== 0 && before.text !== 'but') {
      const joined = joinedBack(items, i - 1, floor)
      if (joined < 0) return i
      i = joined
      continue
    }
    const linked = linkedBack(items, i, floor)
    if (linked < 0) return i
    i = linked
  }
}

/**
 * From a phrase beginning at `i`, over "of", "for"… or "seen by" to the noun on which it hangs; -1
 * when it hangs on none.
 */
function linkedBack(items: readonly Item[], i: number, floor: number): number {
  const preposition = items[i - 1]
  if (
    i - 2 < floor ||
    preposition?.kind !== 'word' ||
    (preposition.word.bits & is.preposition) === 0
  )
    return -1
  if (
    linking.has(preposition.text) &&
    isNominal(items[i - 2]) &&
    !isVerbHere(items, i - 2) &&
    !isTime(items[i - 2]!)
  )
    return i - 2
  if (
    preposition.text === 'as' &&
    items[i - 2]!.text === 'such' &&
    i - 3 >= floor &&
    isNominal(items[i - 3])
  )
    return i - 3
  const participle = items[i - 2]!
  if (
    (preposition.text === 'by' || linking.has(preposition.text)) &&
    (participle.word.forms & (form.participle | form.ing)) !== 0 &&
    i - 3 >= floor &&
    isNominal(items[i - 3]) &&
    !isVerbHere(items, i - 3)
  ) {
    return preposition.text === 'by' || participle.word.forms === form.ing ? i - 3 : -1
  }
  return -1
}

/** Over "and" or "," in a list of noun phrases; -1 when a clause stands before it. */
function joinedBack(items: readonly Item[], coordinator: number, floor: number): number {
  let i = coordinator - 1
  if (items[i]?.text === ',') i--
  if (i < floor || !isNominal(items[i]) || isVerbHere(items, i)) return -1
  for (let j = i; j >= floor; j--) {
    const item = items[j]!
    if (item.kind === 'mark' && ';:—'.includes(item.text)) break
    if (isVerbHere(items, j) || (item.word.bits & is.subordinator) !== 0) return -1
  }
  // a list: "the family, protesters and leaders"
  let start = nounPhraseStart(items, i, floor)
  while (
    start - 2 >= floor &&
    items[start - 1]!.text === ',' &&
    isNominal(items[start - 2]) &&
    !isVerbHere(items, start - 2)
  ) {
    const earlier = nounPhraseStart(items, start - 2, floor)
    if (earlier < 0) break
    start = earlier
  }
  return start
}

function openingBracket(items: readonly Item[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor; i--) if (items[i]!.text === '(') return i
  return close
}
