import { foldedWords } from '../../../text/fold.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'

/** Whether one of these folded words is in the cue of a claim. */
export const saidWith = ({ cue }: PlacedDraft, text: string, words: ReadonlySet<string>): boolean =>
  cue.some(({ start, end }) => foldedWords(text.slice(start, end)).some((word) => words.has(word)))
