import { isDeterminer, isPronoun, isTime, isVerbHere } from './item-kinds.ts'
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
    if (isDeterminer(items[i]) && isNominal(items[i - 1]) && items[i - 1]!.text !== 'of') {
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
    i = skipAdverbs(items, i, to)
    if (i >= to || items[i]?.kind !== 'word') return i
    const length = timeLength(items, i, to)
    if (length > 0) i += length
    else {
      const end = opensAdverbial(items, i, about) ? adverbialEnd(items, i + 1, to) : i
      if (end <= i + 1) return i
      i = end
    }
  }
}

/** How many words tell the time at item `i`: "Friday", "this week", "last month". */
function timeLength(items: readonly Item[], i: number, to: number): number {
  const { text, word } = items[i]!
  if ((word.bits & is.time) !== 0) return 1
  const leads = i + 1 < to && (word.bits & (is.determiner | is.adverb)) !== 0
  return text === 'last' || text === 'next' || (leads && isTime(items[i + 1]!)) ? 2 : 0
}

function opensAdverbial(items: readonly Item[], i: number, about: boolean): boolean {
  const { text, word } = items[i]!
  if ((word.bits & is.preposition) === 0 || (word.bits & is.complementizer) !== 0) return false
  if (text === 'about') return ((items[i + 1]?.word.bits ?? 0) & is.number) === 0
  return text !== 'than' && text !== 'as' && (about || text !== 'of')
}

/**
 * "said on Monday | 4,000 of its members would stay": behind a day the subject of what is told, whose verb
 * follows; not the number of "on Monday 4 May".
 */
const opensTold = (items: readonly Item[], at: number, end: number, to: number): boolean =>
  end < to &&
  isVerbHere(items, end) &&
  !isTime(items[at + 1]!) &&
  items[at]!.kind === 'word' &&
  items[at]!.text !== "'s"

function adverbialEnd(items: readonly Item[], from: number, to: number): number {
  // "put it to her that …"
  if (isPronoun(items[from]) && items[from + 1]?.text === 'that') return from + 1
  const end = nounPhraseEnd(items, from, to)
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!
    const before = items[i - 1]!
    if (isDeterminer(item) && isNominal(before)) return i
    if (isTime(before) && !isTime(item) && (item.capital || opensTold(items, i, end, to))) return i
  }
  return end
}
