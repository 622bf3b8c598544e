import type { CitationBlock, CitationDraft, CitationRules } from '../citation-rules.ts'
import type { Span } from '../../model/text.ts'
import { withoutOverlaps } from '../citation-drafts.ts'
import { findAnnouncements } from './citation/announcements.ts'
import { findPieceNouns } from './citation/pieces.ts'
import { findSpeakingOutlets } from './citation/speaking-outlets.ts'
import { readBlock } from './citation/words-of-block.ts'

export const citation: CitationRules = { findCited, datesOther }

/** «أحداث أغسطس», «بعد هجوم الأحد»: the word before the date is what happened then. */
function datesOther(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  return /(?:بعد|قبل|منذ|عقب|أحداث|هجمات|هجوم|انتخابات)\s+$/.test(before)
}

/** Pieces named by a noun come first: «تحقيق نشرته الغارديان» is one piece, not two. */
function findCited(input: CitationBlock): CitationDraft[] {
  const block = readBlock(input)
  return withoutOverlaps([...findPieceNouns(block), ...findSpeakingOutlets(block), ...findAnnouncements(block)])
}
