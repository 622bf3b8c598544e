import { isNominal, type Item } from '../phrases/items.ts'
import { personNouns } from '../lexicon/source-words.ts'
import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'

/** Behind "a" these go with a plural: "a dozen residents". */
const counts = wordSet('few dozen hundred thousand million billion score couple handful number lot')
/** Plurals without their s. */
const plurals = wordSet('police people officials scientists men women children')
const longestSubject = 4

/**
 * "a move | residents said came too late", "an action | Democrats vowed to fight": the item with which
 * the second of two noun phrases begins that stand side by side in items [from, to); -1 where they are
 * one. Behind "a" and its noun a plural cannot go on with the phrase.
 */
export function contactClauseAt(items: readonly Item[], from: number, to: number): number {
  if (items[from]?.text !== 'a' && items[from]?.text !== 'an') return -1
  for (let at = Math.max(from + 2, to - longestSubject); at < to; at++)
    if (isThing(items, from, at) && isSeveral(items, at, to)) return at
  return -1
}

const longestThing = 4
const hangsOn = is.preposition | is.relative | is.coordinator | is.time | is.number

/** "a last-minute move": a noun that is neither many nor somebody, with nothing behind it. */
function isThing(items: readonly Item[], from: number, to: number): boolean {
  const noun = items[to - 1]!
  return (
    to - from <= longestThing &&
    items
      .slice(from + 1, to)
      .every(({ kind, word }) => kind === 'word' && (word.bits & hangsOn) === 0) &&
    !noun.capital &&
    isNominal(noun) &&
    !isPlural(noun.text) &&
    !counts.has(noun.text) &&
    !personNouns.has(noun.text)
  )
}

/** "residents", "two residents", "Democrats", "Downing Street officials" */
const isSeveral = (items: readonly Item[], at: number, to: number): boolean =>
  isPlural(items[to - 1]!.text) &&
  items.slice(at, to).every((item) => item.kind === 'word' && isNominal(item)) &&
  (to - at === 1 || items[at]!.capital)

const isPlural = (text: string): boolean =>
  plurals.has(text) || (text.length > 3 && /[^sui]s$/.test(text) && !/[cw]s$/.test(text))
