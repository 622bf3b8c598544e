import type { Span } from '../../../../model/text.ts'
import { type LexicalEntry, is } from '../lexicon/word-kinds.ts'

/** A word, a mark of punctuation or a whole quotation: what the grammar walks over. */
export interface Item extends Span {
  kind: 'word' | 'mark' | 'quote'
  /** lower case; for a mark the mark itself; for a quotation its last mark or letter inside */
  text: string
  capital: boolean
  word: LexicalEntry
}

/** Stands for the last character of a quotation that its block does not close. */
export const openEnd = '\u0000'

/** What is said of an item that is no word, or a word that is only a name. */
export const none: LexicalEntry = { bits: 0, forms: 0, cues: [], lemma: '' }

/** Whether an item can be part of what a noun phrase names. */
export function isNominal(item: Item | undefined): boolean {
  if (!item) return false
  if (item.kind === 'quote') return true
  if (item.kind === 'mark') return item.text === ')' || item.text === '%' || item.text === '$'
  const { bits } = item.word
  if (
    item.capital &&
    (bits & (is.verb | is.noun)) !== 0 &&
    (bits & ~(is.verb | is.noun | is.light | is.time)) === 0
  )
    return true
  return bits === 0 || (bits & (is.noun | is.number | is.time)) !== 0
}

/** Where the words with a capital end that begin at `from`; `from` itself without one. */
export function endOfCapitals(items: readonly Item[], from: number, to: number): number {
  let i = from
  while (i < to && items[i]!.kind === 'word' && items[i]!.capital) i++
  return i
}

/** The first comma among items [from, to); `to` without one. */
export function nextComma(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (items[i]!.text === ',' && items[i]!.kind === 'mark') return i
  return to
}
