import type { CitationDraft, CitationRules } from '../../languages/citations/citation-rules.ts'
import type { PlacedPiece } from './find-drafts.ts'

/**
 * Kept pieces in order of the text, where two that the language takes for parts of one are one:
 * "a statement" that somebody "posted on Facebook". The first part tells the kind; whose piece it is
 * is told by the first that names anyone.
 */
export function joinParts(
  kept: readonly PlacedPiece[],
  text: string,
  { isOnePiece }: Pick<CitationRules, 'isOnePiece'>,
): readonly PlacedPiece[] {
  if (!isOnePiece) return kept
  const joined: PlacedPiece[] = []
  for (const piece of kept) {
    const before = joined.at(-1)
    if (before?.block === piece.block && isOnePiece(text, before.draft, piece.draft))
      joined[joined.length - 1] = { ...before, draft: together(before.draft, piece.draft) }
    else joined.push(piece)
  }
  return joined
}

const together = (first: CitationDraft, second: CitationDraft): CitationDraft => {
  const teller = first.outlets.length > 0 ? first : second
  return {
    ...first,
    end: second.end,
    outlets: teller.outlets,
    joint: teller.joint,
    clause: {
      start: Math.min(first.clause.start, second.clause.start),
      end: Math.max(first.clause.end, second.clause.end),
    },
    seeksNamed: first.seeksNamed && second.outlets.length === 0,
  }
}
