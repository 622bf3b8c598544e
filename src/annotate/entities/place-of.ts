import type { Span } from '../../model/text.ts'
import { firstEndingAfter, firstIndex } from '../../text/first-from.ts'
import type { NameWord } from './name-words.ts'

/** The index of the sentence that holds an offset (UTF-16), or of the first one behind it. */
export const sentenceAt = (offset: number, sentences: readonly NameWord[][]): number =>
  firstIndex(0, sentences.length, (k) => sentences[k]!.at(-1)!.end <= offset)

/**
 * The sentence that holds an offset (UTF-16), or the first one behind it, and the index in it of the
 * first word that ends behind the offset: its length where there is none. Sentences are in order and
 * never empty.
 */
export function placeOf(
  offset: number,
  sentences: readonly NameWord[][],
): [words: readonly NameWord[], at: number] {
  const words = sentences[sentenceAt(offset, sentences)] ?? []
  return [words, firstEndingAfter(words, offset)]
}

/** Words [from, to) of a sentence. */
export interface WordStretch {
  words: readonly NameWord[]
  from: number
  to: number
}

/** The words that a name has at least a part of, in the sentence where it begins. */
export function stretchOf({ start, end }: Span, sentences: readonly NameWord[][]): WordStretch {
  const [words, from] = placeOf(start, sentences)
  return { words, from, to: placeOf(end - 1, sentences)[1] + 1 }
}
