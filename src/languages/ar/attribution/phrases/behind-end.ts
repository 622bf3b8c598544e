import type { ArabicWord } from './sentence.ts'

/**
 * Index of the first word from `at` on, below `limit`, that ends behind an offset, as that of a name's end:
 * the word behind the name; `limit` where none does.
 */
export function behindEnd(
  words: readonly ArabicWord[],
  at: number,
  end: number,
  limit = words.length,
): number {
  let i = at
  while (i < limit && words[i]!.end <= end) i++
  return i
}
