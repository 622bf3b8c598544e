import { overlaps } from '../../../model/spans.ts'
import { createMasking } from '../../mask-names.ts'
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
      entities,
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
  return likeliest(given.drafts, judgePieces(given, model), model.sure).map((i) =>
    withOutletsBeside(placed[i]!, placed),
  )
}

/**
 * A piece takes the publishers of a draft which overlaps it and names more, its own among them:
 * "The Gazette reported" in "Reuters and The Gazette reported".
 */
function withOutletsBeside(piece: PlacedPiece, placed: readonly PlacedPiece[]): PlacedPiece {
  const { draft } = piece
  const own = draft.outlets.map(({ name }) => name)
  const other = placed.find(
    (one) =>
      one.draft.outlets.length > own.length &&
      overlaps(one.draft, draft) &&
      own.every((name) => one.draft.outlets.some((outlet) => outlet.name === name)),
  )
  return other
    ? { ...piece, draft: { ...draft, outlets: other.draft.outlets, seeksNamed: false } }
    : piece
}
