import type { Claim, Entity } from '../../../model/annotation.ts'
import type { TextDocument } from '../../../model/text.ts'
import { overlaps } from '../../../model/spans.ts'
import type { Language } from '../../../languages/language.ts'
import { createPlaces, isDated, type PlacedPiece } from '../find-drafts.ts'
import { judgePieces, likeliest, loadPieceModel } from './judge-pieces.ts'
import type { Judgeable } from './piece-features.ts'

/** What stands around the drafts. */
export interface Surroundings {
  document: TextDocument
  language: Language
  entities: readonly Entity[]
  claims: readonly Claim[]
}

/** The drafts of an article as the model sees them. */
export function toJudgeable(placed: readonly PlacedPiece[], around: Surroundings): Judgeable {
  const { entities, claims } = around
  const places = createPlaces(around)
  return {
    ...around,
    drafts: placed.map(({ draft }) => draft),
    dated: placed.map(isDated),
    entitiesIn: (span) => places.entitiesIn(span).map((i) => entities[i]!),
    claimsIn: (span) =>
      [...new Set([...places.claimsRestingOn(span), ...places.claimsIn(span)])].map(
        (i) => claims[i]!,
      ),
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

/** A piece without a publisher takes that of a draft which overlaps it. */
export function withOutletsBeside(piece: PlacedPiece, placed: readonly PlacedPiece[]): PlacedPiece {
  const { draft } = piece
  if (draft.outlets.length > 0) return piece
  const other = placed.find((one) => one.draft.outlets.length > 0 && overlaps(one.draft, draft))
  return other
    ? { ...piece, draft: { ...draft, outlets: other.draft.outlets, seeksNamed: false } }
    : piece
}
