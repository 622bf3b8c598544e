/** A sentence read as words, whole quotations and marks, as French and Spanish rules go through it. */
import type { Span } from '../../model/text.ts'

export interface SentenceItem extends Span {
  kind: 'word' | 'quote' | 'mark'
  /** a word in small letters with its accents and without its apostrophe, a mark, '' for a quotation */
  text: string
  capital: boolean
  /** a hyphen joins it to the word before: "a-t-il" */
  hyphen: boolean
}

/** Items [from, to). */
export interface Stretch {
  from: number
  to: number
}

/** Without marks at either end; null when nothing is left. */
export function trimmed(items: readonly SentenceItem[], { from, to }: Stretch): Stretch | null {
  while (from < to && items[from]!.kind === 'mark') from++
  while (to > from && items[to - 1]!.kind === 'mark') to--
  return to > from ? { from, to } : null
}

export const isOnlyQuote = (items: readonly SentenceItem[]): boolean =>
  items[0]?.kind === 'quote' && items.slice(1).every(({ kind }) => kind === 'mark')
