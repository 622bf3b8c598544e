import { isPronoun, isTime, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from './noun-phrase.ts'

/** Whom the words are addressed to. */
export function addresseeEnd(items: readonly Item[], from: number, to: number): number {
  if (isPronoun(items[from])) {
    const next = items[from + 1]
    // "told he would": a subject pronoun begins the clause itself
    const objective = (items[from]!.word.bits & is.object) !== 0
    return objective && next && (next.kind !== 'word' || !isVerbHere(items, from + 1))
      ? from + 1
      : from
  }
  let end = nounPhraseEnd(items, from, to)
  if (items[end]?.text === ',' || end <= from) return end
  for (let i = from + 1; i < end; i++) {
    // "told CNN the plan …": a determiner begins another phrase
    if (
      (items[i]!.word.bits & (is.determiner | is.possessive)) !== 0 &&
      isNominal(items[i - 1]) &&
      items[i - 1]!.text !== 'of'
    ) {
      end = i
      break
    }
  }
  return end
}

/** Over adverbs: "also", "repeatedly". */
export function skipAdverbs(items: readonly Item[], from: number, to: number): number {
  let i = from
  while (
    i < to &&
    (items[i]!.word.bits & is.adverb) !== 0 &&
    (items[i]!.word.bits &
      (is.subordinator | is.determiner | is.complementizer | is.preposition)) ===
      0
  )
    i++
  return i
}

/**
 * Over "on Friday", "in an interview with the paper", "to reporters", "last week"; with `about`
 * also over "of the plan".
 */
export function skipAdverbials(
  items: readonly Item[],
  from: number,
  to: number,
  about = false,
): number {
  let i = from
  for (;;) {
    const before = i
    i = skipAdverbs(items, i, to)
    const item = items[i]
    if (!item || i >= to || item.kind !== 'word') return i
    if (isTime(item)) {
      i++
      continue
    }
    if (
      (isTime(items[i + 1] ?? item) &&
        i + 1 < to &&
        (item.word.bits & (is.determiner | is.adverb)) !== 0) ||
      item.text === 'last' ||
      item.text === 'next'
    ) {
      i += 2
      continue
    }
    if (
      (item.word.bits & is.preposition) !== 0 &&
      !(item.text === 'about' && ((items[i + 1]?.word.bits ?? 0) & is.number) !== 0) &&
      (item.word.bits & is.complementizer) === 0 &&
      (item.text !== 'of' || about) &&
      item.text !== 'than' &&
      item.text !== 'as'
    ) {
      const end = adverbialEnd(items, i + 1, to)
      if (end > i + 1) {
        i = end
        continue
      }
    }
    if (i === before) return i
  }
}

function adverbialEnd(items: readonly Item[], from: number, to: number): number {
  const end = nounPhraseEnd(items, from, to)
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!
    const before = items[i - 1]!
    if ((item.word.bits & (is.determiner | is.possessive)) !== 0 && isNominal(before)) return i
    if (isTime(before) && !isTime(item) && item.capital) return i
  }
  return end
}
