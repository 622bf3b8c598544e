import type { CitationDraft, CitedOutlet } from '../../../citations/citation-rules.ts'
import type { ArabicBlock } from '../words-of-block.ts'

/** What a reader of its words adds to the publishers of a piece. */
export interface SharerRule {
  name: string
  /** a sentence about a piece, and its publishers, parted by a comma */
  accepted: readonly [sentence: string, publishers: string]
  /** a sentence in which it adds none */
  refused: string
  /** the publishers in order; null where it adds none */
  read(
    block: ArabicBlock,
    draft: CitationDraft,
    outlets: readonly CitedOutlet[],
  ): CitedOutlet[] | null
}
