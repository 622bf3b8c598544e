import type { CitationDraft } from '../../../languages/citations/citation-rules.ts'
import { createSpanIndex } from '../../../text/span-index.ts'
import { createMasking, mentionsOf } from '../../mask-names.ts'
import { isDated, type PlacedPiece, type Surroundings } from '../find-drafts.ts'
import { judgePieces, likeliest, loadPieceModel } from './judge-pieces.ts'
import type { Judgeable } from './piece-features.ts'

/** The drafts of an article as the model sees them. */
export function toJudgeable(placed: readonly PlacedPiece[], around: Surroundings): Judgeable {
  const { document, language, entities, claims, places } = around
  return {
    document,
    drafts: placed.map(({ draft }) => draft),
    dated: placed.map(isDated),
    entitiesIn: (span) => places.entitiesIn(span).map((i) => entities[i]!),
    claimsIn: (span) =>
      [...new Set([...places.claimsRestingOn(span), ...places.claimsIn(span)])].map(
        (i) => claims[i]!,
      ),
    maskFor: createMasking({
      text: document.text,
      names: mentionsOf(entities),
      plain: language.citation.plainWords,
    }),
  }
}

/** The drafts that the language's model keeps; all of them where it has none. */
export function keepPieces(
  placed: readonly PlacedPiece[],
  around: Surroundings,
): readonly PlacedPiece[] {
  const { pieceWeights } = around.language.citation
  if (!pieceWeights) return placed
  const model = loadPieceModel(pieceWeights)
  const given = toJudgeable(placed, around)
  // a search through all drafts for each would take the square of them
  const touching = createSpanIndex(placed.map(({ draft }) => [draft]))
  const shares = judgePieces(given, model).map((share, i) =>
    given.drafts[i]!.isSure ? Math.max(share, model.sure) : share,
  )
  return likeliest(given.drafts, shares, model.sure).map((i) => {
    const piece = placed[i]!
    return withOutletsOf(
      piece,
      touching(piece.draft).map((other) => placed[other]!.draft),
    )
  })
}

/**
 * A piece takes the publishers of a draft which overlaps it and names more, its own among them:
 * "The Gazette reported" in "Reuters and The Gazette reported".
 */
function withOutletsOf(piece: PlacedPiece, touching: readonly CitationDraft[]): PlacedPiece {
  const { draft } = piece
  const own = draft.outlets.map(({ name }) => name)
  const other = touching.find(
    ({ outlets }) =>
      outlets.length > own.length &&
      own.every((name) => outlets.some((outlet) => outlet.name === name)),
  )
  return other
    ? {
        ...piece,
        draft: { ...draft, outlets: other.outlets, seeksNamed: false, readOutlets: undefined },
      }
    : piece
}
