import type { CitationRules } from '../../languages/citations/citation-rules.ts'
import type { PlacedPiece } from './find-drafts.ts'

/**
 * Kept pieces in order of the text, where words that only point back are no piece of their own but
 * a place of the one that they mean: «وأضاف التقرير» behind a report that was told of. The language
 * says which words may be such; what they mean is the last piece of that kind, of the same publisher
 * where they name one.
 */
export function withoutRepeats(
  kept: readonly PlacedPiece[],
  text: string,
  { pointsOnlyBack }: Pick<CitationRules, 'pointsOnlyBack'>,
): readonly PlacedPiece[] {
  if (!pointsOnlyBack) return kept
  const told: PlacedPiece[] = []
  for (const piece of kept) {
    const { draft } = piece
    const meant = pointsOnlyBack(text, draft) ? told.findLastIndex((one) => isOf(one, piece)) : -1
    const before = told[meant]
    if (before)
      told[meant] = {
        ...before,
        again: [...(before.again ?? []), { start: draft.start, end: draft.end }],
      }
    else told.push(piece)
  }
  return told
}

/** Whether words that point back may mean the piece before. */
const isOf = ({ draft: before }: PlacedPiece, { draft }: PlacedPiece): boolean =>
  before.kind === draft.kind &&
  (draft.outlets.length === 0 ||
    draft.outlets.some(({ name }) => before.outlets.some((outlet) => outlet.name === name)))
