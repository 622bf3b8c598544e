import type { CitationDraft } from '../../citations/citation-rules.ts'
import type { ProposedSource } from '../../citations/source-rules.ts'
import type { EnglishBlock } from './words-of-block.ts'

/** The draft of what a rule proposes, without the noun of a piece. */
export function draftOf(
  { words }: EnglishBlock,
  { from, to, ...draft }: ProposedSource,
): CitationDraft {
  return {
    ...draft,
    start: words[from]!.start,
    end: words[to - 1]!.end,
    joint: false,
    clause: {
      start: words[Math.max(0, from - 4)]!.start,
      end: words[Math.min(to + 7, words.length) - 1]!.end,
    },
    seeksNamed: false,
  }
}
