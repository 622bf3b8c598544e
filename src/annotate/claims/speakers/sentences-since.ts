import type { TextDocument } from '../../../model/text.ts'
import { firstAtLeast } from '../../../text/first-from.ts'
import { findSentences } from '../../../text/sentences.ts'
import { gather } from '../../../text/gather.ts'

/** Where the sentences of a text begin, in order. */
export const startsOfSentences = (
  { text, blocks }: TextDocument,
  abbreviations: ReadonlySet<string>,
): number[] =>
  gather(blocks, (block) => findSentences(text, block, abbreviations).map(({ start }) => start))

/** How many sentences begin behind what ends at `end`, as far as the one in which `from` stands. */
export function sentencesSince(starts: readonly number[], end: number, from: number): number {
  const before = (offset: number) => firstAtLeast(starts, offset)
  return Math.max(0, before(from + 1) - before(end))
}

/** How many sentences begin and end between two places: the last to begin is that of `from` itself. */
export const sentencesBetween = (starts: readonly number[], end: number, from: number): number =>
  Math.max(0, sentencesSince(starts, end, from) - 1)

/**
 * Where the sentence before that of `from` begins, undefined where there is none, and where it ends.
 */
export function sentenceBefore(
  starts: readonly number[],
  from: number,
): { start: number | undefined; end: number } {
  const next = firstAtLeast(starts, from + 1)
  return { start: starts[next - 2], end: starts[next - 1] ?? 0 }
}
