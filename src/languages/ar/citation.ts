import type { CitationBlock, CitationDraft, CitationRules } from '../citations/citation-rules.ts'
import type { Span } from '../../model/text.ts'
import type { DatePhrase } from '../calendar/calendar.ts'
import { findNamedSources } from './citation/named-sources.ts'
import { pieceWeights } from './citation/piece-weights.ts'
import { findAnnouncements } from './citation/announcements.ts'
import { findPieceNouns } from './citation/pieces.ts'
import { findSpeakingOutlets } from './citation/speaking-outlets.ts'
import { withBorders } from './citation/borders.ts'
import { datesPiece } from './citation/dates-piece.ts'
import { isOnePiece } from './citation/one-piece.ts'
import { pointsOnlyBack } from './citation/points-only-back.ts'
import { withSign } from './citation/sure-pieces.ts'
import { withWholeNames } from '../citations/publisher-names.ts'
import { wholeNames } from './citation/publishers/whole-names.ts'
import { readBlock } from './citation/words-of-block.ts'

const citation: CitationRules = {
  findCited,
  datesOther,
  datesPiece,
  datesWork,
  isOnePiece,
  opensClause,
  pointsOnlyBack,
  pieceWeights: () => pieceWeights,
}
export { citation }

/** «أحداث أغسطس», «بعد هجوم الأحد», «حتى 20 مارس»: the word before the date is what happens then. */
function datesOther(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  return /(?:^|\s)[وف]?(?:حتى|لغاي[ةه]|(?:ابتداء|ابتداءً|اعتبارا|اعتبارًا|بدءا|بدءًا) من|بعد|قبل|منذ|عقب|[أا]حداث|هجمات|هجوم|انتخابات)\s+$/.test(
    before,
  )
}

/**
 * «أُجري بين 3 و7 مارس»: several days on which people were asked; «تقريرها لعام 2019»: what it
 * tells of.
 */
function datesWork(text: string, { start, from, to }: DatePhrase): boolean {
  if (/^ل(?:عام|سن[ةه])\s/.test(text.slice(start, start + 5))) return true
  return (
    from !== to &&
    /(?:^|\s)(?:[أا]ُ?جر[يى]|[أا]ُ?جريت|جرى|نُفذ|نفذ)(?:\s+(?!نشر|صدر)\S+){0,5}\s+$/.test(
      text.slice(Math.max(0, start - 70), start),
    )
  )
}

/**
 * «تراجعت الأسهم الثلاثاء بعد تقرير»: what came of a piece has a day of its own; not «الثلاثاء،
 * بعد عام من العمل، نشرت الصحيفة تحقيقا».
 */
function opensClause(between: string): boolean {
  return /^[،\s]*(?:بعد|عقب|[إا]ثر|على خلفي[ةه]|على [إا]ثر|ردا على|ردًا على|رغم)\s[^،]*$/.test(
    between,
  )
}

/** Whatever may be a cited piece; the weights decide. */
function findCited(input: CitationBlock): CitationDraft[] {
  const block = readBlock(input)
  return [
    ...findPieceNouns(block),
    ...findSpeakingOutlets(block),
    ...findAnnouncements(block),
    ...findNamedSources(block),
  ]
    .map((draft) => withSign(block, draft))
    .map((draft) => withBorders(block, draft))
    .map((draft) => withWholeNames(draft, (outlets) => wholeNames(block, draft, outlets)))
}
