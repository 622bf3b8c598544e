import type { CitationBlock, CitationDraft, CitationRules } from '../citations/citation-rules.ts'
import type { Span } from '../../model/text.ts'
import type { DatePhrase } from '../calendar/calendar.ts'
import { withSetting } from '../citations/citation-drafts.ts'
import { firstFrom } from '../../text/first-from.ts'
import { withJoined } from './citation/joined-outlets.ts'
import { findNamedSources } from './citation/named-sources.ts'
import { findPieceNouns } from './citation/noun-phrases.ts'
import { authorAt, isOfOther } from './citation/authors.ts'
import { settingOf } from './citation/settings.ts'
import { findSpeakingOutlets } from './citation/speaking-outlets.ts'
import { withSign } from './citation/sure-pieces.ts'
import { withTail } from './citation/tails.ts'
import { datesPiece } from './citation/dates-piece.ts'
import { isOnePiece } from './citation/one-piece.ts'
import { pointsOnlyBack } from './citation/points-only-back.ts'
import { withWholeNames } from '../citations/publisher-names.ts'
import { wholeNames } from './citation/publishers/whole-names.ts'
import { readBlock, type EnglishBlock } from './citation/words-of-block.ts'
import { plainWords } from './citation/words.ts'
import { pieceWeights } from './citation/piece-weights.ts'

const citation: CitationRules = {
  findCited,
  datesOther,
  datesPiece,
  datesWork,
  isOnePiece,
  opensClause,
  pointsOnlyBack,
  plainWords,
  pieceWeights: () => pieceWeights,
}
export { citation }

function datesOther(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  const after = text.slice(end, end + 3)
  if (/^(?:the |past|last|previous|this|earlier)/i.test(text.slice(start, end))) return false
  return (
    /(?:^|\s)(?:the|since|after|before|following|until|by|of|during|for|ahead of)\s+$/i.test(
      before,
    ) ||
    /['’]s?$/.test(text.slice(end - 2, end)) ||
    /^['’]s?\s/.test(after)
  )
}

/** "conducted March 3-6", "conducted Monday": days on which people were asked. */
function datesWork(text: string, { start, from, to }: DatePhrase): boolean {
  const before = text.slice(Math.max(0, start - 70), start)
  const [, verb] =
    /\b(conducted|fielded|carried out|surveyed|polled|interviewed|taken)(?:\s(?!published|released)[\w,]+){0,6}\s$/i.exec(
      before,
    ) ?? []
  return verb !== undefined && (from !== to || verb === 'conducted' || verb === 'fielded')
}

/**
 * "grounded planes on Tuesday after a leaked memo"; not "on Tuesday, after months of work, the
 * Gazette published", nor "when", which is the same day.
 */
function opensClause(between: string): boolean {
  return /^\s*,?\s*(?:(?:hours|days|weeks|a (?:day|week)) )?(?:after|following|amid|despite|over)\s[^,]*$/i.test(
    between,
  )
}

/** Whatever may be a cited piece; the weights decide. */
function findCited(input: CitationBlock): CitationDraft[] {
  const block = readBlock(input)
  return [
    ...findPieceNouns(block).map((draft) => withIssuer(block, draft)),
    ...[...findSpeakingOutlets(block), ...findNamedSources(block)].map((draft) =>
      withJoined(block, draft),
    ),
  ]
    .map((draft) =>
      withTail(
        block,
        withSetting(draft, (of) => settingOf(block, of)),
      ),
    )
    .map((draft) => withSign(block, draft))
    .map((draft) => withWholeNames(draft, (outlets) => wholeNames(block, draft, outlets)))
}

/** A statement or a post without a publisher is published by whoever makes it. */
function withIssuer(block: EnglishBlock, draft: CitationDraft): CitationDraft {
  if ((draft.kind !== 'statement' && draft.kind !== 'post') || draft.outlets.length > 0)
    return draft
  const at = firstFrom(block.words, draft.start)
  const outlets = authorAt(block, at, draft.kind)
  if (outlets.length === 0) return draft
  const isOther = draft.kind === 'statement' && isOfOther(block, at)
  // where it is no other's, whoever makes it is told already
  return { ...draft, outlets, readOutlets: isOther ? draft.readOutlets : undefined }
}
