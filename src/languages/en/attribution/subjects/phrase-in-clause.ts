/** Where the phrase before a verb begins that its clause has for a subject. */
import { isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'

/** Items between a phrase and the relative pronoun of its clause. */
const furthest = 60

/**
 * "leaders who took in migrants | said": the phrase found hangs in a relative clause of the real
 * subject.
 */
export function overRelativeClause(items: readonly Item[], from: number, low: number): number {
  let verbs = 0
  for (let i = from - 1; i >= Math.max(low, from - furthest); i--) {
    const item = items[i]!
    if (item.kind === 'mark' || (item.kind === 'quote' && item.text === ',')) return from
    if (isVerbHere(items, i)) {
      verbs++
      continue
    }
    if ((item.word.bits & is.relative) === 0) {
      if ((item.word.bits & is.subordinator) !== 0 && (item.word.bits & is.preposition) === 0)
        return from
      continue
    }
    if (verbs === 0 || (item.text === 'that' && !isVerbHere(items, i + 1))) return from
    const start = nounPhraseStart(items, i - 1, low)
    return start >= 0 && isNominal(items[i - 1]) ? start : from
  }
  return from
}

/**
 * "An officer who investigated the deaths of Amin, his client and | the driver said": the phrase found
 * is the last of a list within a relative clause of the real subject, with which the sentence begins.
 */
export function overListInClause(items: readonly Item[], from: number, low: number): number {
  if (items[from - 1]?.text !== 'and' || (items[low]!.word.bits & is.determiner) === 0) return from
  let relative = low + 1
  while (relative < from && items[relative]!.kind === 'word' && !isWho(items, relative)) relative++
  if (relative >= from - 3 || !isWho(items, relative)) return from
  if (!isNominal(items[relative - 1]) || !isVerbHere(items, relative + 1)) return from
  for (let i = relative + 2; i < from; i++) {
    const { kind, text, word } = items[i]!
    const isWithin = kind === 'word' || text === ','
    if (!isWithin || isVerbHere(items, i) || (word.bits & clauseWords) !== 0) return from
  }
  return nounPhraseStart(items, relative - 1, low) === low ? low : from
}

const isWho = (items: readonly Item[], at: number): boolean => items[at]!.text === 'who'
const clauseWords = is.relative | is.subordinator | is.complementizer

/**
 * "In the interview Amin said": what a preposition opens at the clause's beginning is no part of
 * the subject.
 */
export function withoutLeadIn(items: readonly Item[], from: number, last: number): number {
  const before = items[from - 1]
  if (
    !before ||
    (before.word.bits & is.preposition) === 0 ||
    before.text === 'of' ||
    before.text === 'as'
  )
    return from
  for (let i = from + 1; i <= last; i++) {
    const item = items[i]!
    // "In her letter to Amina Saleh | Mrs Brandt said"
    if (item.capital && honorifics.has(item.text) && items[i - 1]!.capital) return i
    if (
      item.capital &&
      !items[i - 1]!.capital &&
      (items[i - 1]!.word.bits & (is.determiner | is.possessive | is.preposition)) === 0 &&
      items[i - 1]!.text !== "'s"
    )
      return i
    if (i > from && (item.word.bits & is.determiner) !== 0 && isNominal(items[i - 1])) return i
  }
  return from
}

const honorifics = wordSet('mr mrs ms miss dr')
