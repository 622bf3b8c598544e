/** Several publishers of one piece, as French and Spanish rules read them. */
import type { SentenceItem, Stretch } from './sentence-items.ts'

/** A language's words inside such a row, in small letters. */
export interface RowWords {
  and: ReadonlySet<string>
  /** articles, and "de" before them */
  small: ReadonlySet<string>
}

/**
 * The item behind the row of names that a comma at item `comma` goes on with: ", Libération et du
 * Monde |" behind "une enquête de Mediapart"; null where no name behind "and" ends one.
 */
export function endOfRow(
  items: readonly SentenceItem[],
  comma: number,
  { and, small }: RowWords,
): number | null {
  let isLast = false
  let at = comma
  while (!isLast) {
    const { kind, text } = items[at] ?? { kind: 'mark', text: '' }
    isLast = kind === 'word' && and.has(text)
    if (!isLast && text !== ',') return null
    const name = endOfName(items, at + 1, small)
    if (name === null) return null
    at = name
  }
  return at
}

/** The item behind a name that begins at item `from`, small words before it or in it; null for none. */
function endOfName(
  items: readonly SentenceItem[],
  from: number,
  small: ReadonlySet<string>,
): number | null {
  let end: number | null = null
  for (let at = from; items[at]?.kind === 'word'; at++) {
    const { text, capital } = items[at]!
    if (capital) end = at + 1
    else if (!small.has(text)) break
  }
  return end
}

/**
 * The whole source before item `end` where its last part is the end of such a row behind the
 * sentence's first words: "Una investigación de El País, Le Monde y The Guardian"; null for others.
 * `isPiece`: whether a word is a noun for a published text.
 */
export function rowBefore(
  items: readonly SentenceItem[],
  end: number,
  words: RowWords,
  isPiece: (text: string) => boolean,
): Stretch | null {
  const comma = items.findIndex(({ kind }) => kind !== 'word')
  const isRow =
    comma > 0 &&
    comma < end &&
    items[comma]!.text === ',' &&
    items.slice(0, 2).some(({ text }) => isPiece(text)) &&
    endOfRow(items, comma, words) === end
  return isRow ? { from: 0, to: end } : null
}
