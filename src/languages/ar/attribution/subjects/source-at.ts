/** A place in the words that the grammar took for a source. */
import { isFinished } from '../phrases/ends-before.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'

/** A source that began at `from` and is looked at as far as `at`. */
export interface SourceAt {
  sentence: ArabicSentence
  from: number
  at: number
  to: number
}

export const wordAt = ({ sentence: { words }, at }: SourceAt): ArabicWord => words[at]!
export const wordBehind = ({ sentence: { words }, at, to }: SourceAt): string =>
  at + 1 < to ? words[at + 1]!.folded : ''

/** «الرئيس»، «سامي نصر»: a noun that nothing completes stands right before the word. */
export function isComplete({ sentence: { words }, from, at }: SourceAt): boolean {
  return isFinished(words, from, at)
}
