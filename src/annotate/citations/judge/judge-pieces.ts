import { fromBase64 } from '../../../model/base64.ts'
import { onceFor } from '../../../text/once.ts'
import { createSpanIndex } from '../../../text/span-index.ts'
import { readWeights } from '../../read-weights.ts'
import { shareOfOdds } from '../../shares.ts'
import { sumOfWeights } from '../../sum-of-weights.ts'
import { isNamedByNoun } from '../../../languages/citations/citation-drafts.ts'
import type { CitationDraft } from '../../../languages/citations/citation-rules.ts'
import { featuresOfPiece, pieceFeatures, type Judgeable } from './piece-features.ts'

/** Weights are kept as whole numbers of this many parts of one. */
export const pieceSteps = 24

export interface PieceModel {
  weights: ArrayLike<number>
  /** the least probability of a piece that is shown */
  sure: number
}

/** The model in the weights of a language, decoded once. */
export const loadPieceModel = onceFor((read: () => string): PieceModel => {
  const bytes = new Int8Array(fromBase64(read()))
  const weights = readWeights(bytes, pieceFeatures, pieceSteps)
  return { weights, sure: (bytes[pieceFeatures] ?? 100) / 100 }
})

/** 0 to 1: how probable it is that each draft is a cited piece. */
export const judgePieces = (given: Judgeable, { weights }: Pick<PieceModel, 'weights'>): number[] =>
  given.drafts.map((_, index) => shareOfOdds(sumOfWeights(featuresOfPiece(given, index), weights)))

/**
 * The drafts that are likely enough, by their numbers, in order of the text. Of those that overlap
 * one named by its noun stays, since it tells most of the piece, else one that tells more than an
 * outlet's name, else the likeliest, else the first.
 */
export function likeliest(
  drafts: readonly CitationDraft[],
  shares: readonly number[],
  sure: number,
): number[] {
  const kept = new Set<number>()
  // a search through all that is kept for each would take the square of them
  const touching = createSpanIndex(drafts.map((draft) => [draft]))
  const rank = (i: number) =>
    shares[i]! + Number(isWhole(drafts[i]!)) + (isBareName(drafts[i]!) ? 0 : 0.5)
  const order = shares
    .map((_, i) => i)
    .filter((i) => shares[i]! >= sure)
    .sort((a, b) => rank(b) - rank(a) || a - b)
  for (const i of order) if (!touching(drafts[i]!).some((other) => kept.has(other))) kept.add(i)
  return [...kept].sort((a, b) => drafts[a]!.start - drafts[b]!.start || a - b)
}

/** A noun and whose piece it is. */
const isWhole = (draft: CitationDraft) => draft.outlets.length > 0 && isNamedByNoun(draft)

const isBareName = ({ proposal }: CitationDraft) => proposal?.rule === 'outlet named'
