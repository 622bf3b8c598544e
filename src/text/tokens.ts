import type { Span } from '../model/text.ts'
import { foldTable, IGNORED, SEPARATOR } from './fold.ts'

/** A word or number: letters, digits and what joins them; never punctuation. `folded` is its folded spelling. */
export interface Token extends Span {
  folded: string
}

/** The words of `text` from `from` up to `to`, in order. Punctuation stands in the gaps between tokens. */
export function findTokens(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let i = from
  while (i < to) {
    if (foldTable[text.charCodeAt(i)]! <= IGNORED) { i++; continue }
    const start = i
    let folded = '', end = i
    for (; i < to; i++) {
      const unit = foldTable[text.charCodeAt(i)]!
      if (unit === SEPARATOR) break
      if (unit === IGNORED) continue
      folded += String.fromCharCode(unit)
      end = i + 1
    }
    tokens.push({ start, end, folded })
  }
  return tokens
}
