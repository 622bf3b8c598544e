import { form } from './inflect.ts'
import { isNominal, type Item } from './items.ts'
import { is } from './lexicon.ts'

const linking = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'against', 'between', 'near', 'under', 'behind', 'inside', 'within', 'about', 'to', 'across', 'around', 'outside'])
const longest = 40

/** Whether the item at `i` is surely a verb where it stands, so that no noun phrase goes over it. */
export function isVerbHere(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (!item || item.kind !== 'word') return false
  const { bits, forms } = item.word
  if ((bits & (is.be | is.have | is.do | is.modal)) !== 0) return !item.capital || i === 0 || (bits & is.modal) === 0
  if ((bits & is.verb) === 0) return false
  if (item.capital && i > 0 && items[i - 1]!.text !== '.' && (bits & is.noun) !== 0) return false
  const before = items[i - 1]?.word.bits ?? 0, beforeText = items[i - 1]?.text
  if ((forms & (form.past | form.participle)) !== 0 && (forms & (form.base | form.third)) === 0) {
    // "the proposed law", "Amina's promised visit": a participle before its noun
    const attributive = (before & (is.determiner | is.possessive)) !== 0 && (before & (is.subject | is.object)) === 0
    return !((attributive || beforeText === '\'s') && isNominal(items[i + 1]) && forms === (form.past | form.participle))
  }
  if (forms === form.ing) {
    if ((bits & is.noun) !== 0) return (before & is.be) !== 0 || beforeText === ','
    return !isNominal(items[i + 1]) || (before & (is.determiner | is.possessive | is.noun)) === 0
  }
  if ((before & (is.to | is.modal | is.do)) !== 0) return true
  if ((before & is.subject) !== 0 && (before & is.determiner) === 0) return true
  if ((bits & is.noun) !== 0) return false
  return (before & (is.determiner | is.possessive | is.preposition)) === 0 && beforeText !== '\'s'
}

/**
 * Where the noun phrase that ends with item `last` begins, what hangs on it by "of", "for", "in"… included; -1 when no noun
 * phrase ends there. `low` is the first item it may reach.
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
    if (before.text === ')' && before.kind === 'mark') { i--; continue }
    const { bits } = before.word
    if (before.kind === 'quote') {
      if (before.end - before.start > 40 || '.,!?'.includes(before.text)) return i
      i--
      continue
    }
    if (before.kind === 'mark') {
      if (before.text === '$' || before.text === '%') { i--; continue }
      if (before.text === '—' && before.start === items[i - 2]?.end) { i -= 2; continue }
      if (before.text === ',' && (items[i]!.text === 'jr' || items[i]!.text === 'jr.')) { i -= 2; continue }
      return i
    }
    if (before.text === '\'s') {
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
    if (isNominal(before)) { i--; continue }
    if ((bits & is.adverb) !== 0 && i - 2 >= floor && (items[i - 2]!.word.bits & is.determiner) !== 0) { i--; continue }
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

/** From a phrase beginning at `i`, over "of", "for"… or "seen by" to the noun on which it hangs; -1 when it hangs on none. */
function linkedBack(items: readonly Item[], i: number, floor: number): number {
  const preposition = items[i - 1]
  if (i - 2 < floor || preposition?.kind !== 'word' || (preposition.word.bits & is.preposition) === 0) return -1
  if (linking.has(preposition.text) && isNominal(items[i - 2]) && !isVerbHere(items, i - 2) && !isTime(items[i - 2]!)) return i - 2
  if (preposition.text === 'as' && items[i - 2]!.text === 'such' && i - 3 >= floor && isNominal(items[i - 3])) return i - 3
  const participle = items[i - 2]!
  if ((preposition.text === 'by' || linking.has(preposition.text)) && (participle.word.forms & (form.participle | form.ing)) !== 0 && i - 3 >= floor && isNominal(items[i - 3]) && !isVerbHere(items, i - 3)) {
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
  while (start - 2 >= floor && items[start - 1]!.text === ',' && isNominal(items[start - 2]) && !isVerbHere(items, start - 2)) {
    const earlier = nounPhraseStart(items, start - 2, floor)
    if (earlier < 0) break
    start = earlier
  }
  return start
}

/** Where the noun phrase beginning at `from` ends (exclusive); `from` itself when none begins there. "of" phrases belong to it. */
export function nounPhraseEnd(items: readonly Item[], from: number, to: number): number {
  let i = from, head = false
  if (isPronoun(items[i]) && (items[i]!.word.bits & (is.determiner | is.possessive)) === 0) return i + 1
  for (; i < to; i++) {
    const item = items[i]!, { bits } = item.word
    if (item.kind === 'mark') {
      if (item.text === '(') {
        while (i < to && items[i]!.text !== ')') i++
        continue
      }
      if (item.text === '$' || item.text === '%') continue
      break
    }
    if (item.text === '\'s') { head = false; continue }
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
    if (head && item.text === 'and' && isNominal(items[i + 1]) && items[i + 1]!.capital === items[i - 1]!.capital) continue
    if (!head && (bits & is.adverb) !== 0 && i > from) continue
    break
  }
  return head ? i : from
}

export function isPronoun(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'word' && (item.word.bits & (is.subject | is.object)) !== 0
}

export function isTime(item: Item): boolean {
  return (item.word.bits & is.time) !== 0
}

function openingBracket(items: readonly Item[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor; i--) if (items[i]!.text === '(') return i
  return close
}
