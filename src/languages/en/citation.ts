import type { CitationBlock, CitationDraft, CitationRules } from '../citation-rules.ts'
import type { Span } from '../../model/text.ts'
import { firstFrom } from '../../text/first-from.ts'
import { withoutOverlaps } from '../citation-drafts.ts'
import { findPieceNouns } from './citation/noun-phrases.ts'
import { authorAt, findOtherPieces } from './citation/other-pieces.ts'
import { findSpeakingOutlets } from './citation/speaking-outlets.ts'
import { readBlock, type EnglishBlock } from './citation/words-of-block.ts'

export const citation: CitationRules = { findCited, datesOther }

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

/** Pieces named by a noun come first: "an interview with CNN's Anna Roe" is one piece, not two. */
function findCited(input: CitationBlock): CitationDraft[] {
  const block = readBlock(input)
  const named = findPieceNouns(block).map((draft) => withIssuer(block, draft))
  return withoutOverlaps([...named, ...findSpeakingOutlets(block), ...findOtherPieces(block)])
}

/** A statement or a post without a publisher is published by whoever makes it. */
function withIssuer(block: EnglishBlock, draft: CitationDraft): CitationDraft {
  if ((draft.kind !== 'statement' && draft.kind !== 'post') || draft.outlets.length > 0)
    return draft
  return { ...draft, outlets: authorAt(block, firstFrom(block.words, draft.start), draft.kind) }
}
