/**
 * The words of a text as letters, marks and digits in a row, lower case; a soft hyphen parts no
 * word.
 */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

export interface Score {
  precision: number
  recall: number
  f1: number
}

/**
 * Token F1 over multisets of words: how much of `found` is in `reference`, how much of `reference`
 * is in `found`.
 */
export function scoreTokens(found: string, reference: string): Score {
  const got = wordsOf(found)
  const wanted = wordsOf(reference)
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of got) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    common++
    left.set(word, count - 1)
  }
  const precision = got.length ? common / got.length : 0
  const recall = wanted.length ? common / wanted.length : 0
  return { precision, recall, f1: common ? (2 * precision * recall) / (precision + recall) : 0 }
}
