/** Verbs that tell a figure: "chiffre le manque à 3 millions", "hablan de ocho heridos". */
import type { SentenceItem } from './sentence-items.ts'

/** Of a language: the word before a figure that a verb sets, and words that are figures themselves. */
export interface FigureWords {
  before: string
  figures: ReadonlySet<string>
}

/** How far a figure may stand from its verb, in items. */
const reach = 12

const isFigure = (text: string, { figures }: FigureWords): boolean =>
  /^\d/.test(text) || figures.has(text)

/** Whether a figure stands behind item `at` and its word, before the next mark. */
export function tellsFigure(
  items: readonly SentenceItem[],
  at: number,
  words: FigureWords,
): boolean {
  for (let i = at; i < items.length && i - at < reach; i++) {
    if (items[i]!.kind !== 'word') return false
    if (items[i]!.text === words.before && isFigure(items[i + 1]?.text ?? '', words)) return true
  }
  return false
}

/** "parle | de 140 foyers": whether a count stands right behind a verb that ends before item `to`. */
export const isCount = (items: readonly SentenceItem[], to: number, words: FigureWords): boolean =>
  items[to]?.text === 'de' && isFigure(items[to + 1]?.text ?? '', words)
