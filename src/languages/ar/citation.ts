import type { CitationBlock, CitationDraft, CitationRules } from '../citation-rules.ts'
import { withoutOverlaps } from '../citation-drafts.ts'
import { findAnnouncements } from './citation/announcements.ts'
import { findPieceNouns } from './citation/pieces.ts'
import { findSpeakingOutlets } from './citation/speaking-outlets.ts'
import { readBlock } from './citation/words-of-block.ts'

export const citation: CitationRules = { findCited }

/** Pieces named by a noun come first: «تحقيق نشرته الغارديان» is one piece, not two. */
function findCited(input: CitationBlock): CitationDraft[] {
  const block = readBlock(input)
  return withoutOverlaps([...findPieceNouns(block), ...findSpeakingOutlets(block), ...findAnnouncements(block)])
}
