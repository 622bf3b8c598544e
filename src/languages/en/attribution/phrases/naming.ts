import type { After } from './after-rules.ts'
import { isPronoun, isVerbHere } from './item-kinds.ts'
import { endOfCapitals, isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from './noun-phrase.ts'

/** "a group called the Friends": one name and nothing said of it. */
export function isNaming(items: readonly Item[], after: After, main: number, to: number): boolean {
  if (
    !namingVerbs.has(items[main]!.word.lemma) ||
    after.kind === 'none' ||
    after.kind === 'opens' ||
    after.cueTo > main + 1
  )
    return false
  if (items[main]!.word.lemma === 'call' && isOnlyName(items, after.from, to)) return true
  if (
    items[main - 1]?.capital ||
    isPronoun(items[main - 1]) ||
    (!isNominal(items[main - 1]) && items[main - 1]?.text !== ',')
  )
    return false
  const end =
    items[after.from]!.kind === 'quote' ? after.from + 1 : nounPhraseEnd(items, after.from, to)
  const next = items[end]
  for (let i = after.from + 1; i < end; i++) if (items[i]!.kind === 'quote') return false
  return (
    !next ||
    end >= to ||
    next.kind === 'mark' ||
    isVerbHere(items, end) ||
    (next.word.bits & (is.preposition | is.coordinator | is.subordinator)) !== 0
  )
}

const namingVerbs = new Set(['call', 'label', 'dub', 'term', 'christen', 'brand'])

/** "called the Sea Guard": nothing follows but a name, so nothing is said of anybody. */
function isOnlyName(items: readonly Item[], from: number, to: number): boolean {
  const start = items[from]?.text === 'the' ? from + 1 : from
  const i = endOfCapitals(items, start, to)
  return i > start && (i >= to || items[i]!.kind === 'mark')
}
