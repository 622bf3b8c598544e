import { fromBase64 } from '../../../model/base64.ts'
import { onceFor } from '../../../text/once.ts'
import { readWeights } from '../../read-weights.ts'
import { overlaps } from '../../../model/spans.ts'
import type { CitationDraft, CitationProposal } from '../../../languages/citation-rules.ts'
import { featuresOfPiece, pieceFeatures, type Judgeable } from './piece-features.ts'

/** Weights are kept as whole numbers of this many parts of one. */
export const pieceSteps = 24

/**
 * The least probability of a piece that is shown: of an outlet that a list or the text itself calls
 * one, and of anything else.
 */
export interface Sure {
  outlet: number
  other: number
}

export interface PieceModel {
  weights: ArrayLike<number>
  sure: Sure
}

const outlets: ReadonlySet<string> = new Set<CitationProposal['publisher']>([
  'news',
  'described',
  'programme',
  'pollster',
  'again',
  'body',
])

/** Whether a draft names an outlet that is known for one. */
export const namesOutlet = ({ proposal }: CitationDraft): boolean =>
  outlets.has(proposal?.publisher ?? 'none')

/** The model in the weights of a language, decoded once. */
export const loadPieceModel = onceFor((read: () => string): PieceModel => {
  const bytes = new Int8Array(fromBase64(read()))
  const weights = readWeights(bytes, pieceFeatures, pieceSteps)
  const [outlet = 100, other = 100] = bytes.subarray(pieceFeatures)
  return { weights, sure: { outlet: outlet / 100, other: other / 100 } }
})

/** 0 to 1: how probable it is that each draft is a cited piece. */
export const judgePieces = (given: Judgeable, { weights }: Pick<PieceModel, 'weights'>): number[] =>
  given.drafts.map((_, index) => {
    const score = featuresOfPiece(given, index).reduce((sum, feature) => sum + weights[feature]!, 0)
    // engines differ in the last digits of an exponential; all are to answer alike
    return Math.round(1000 / (1 + Math.exp(-score))) / 1000
  })

/**
 * The drafts that are likely enough, by their numbers, in order of the text. Of those that overlap
 * one named by its noun stays, since it tells most of the piece, else the likeliest, else the first.
 */
export function likeliest(
  drafts: readonly CitationDraft[],
  shares: readonly number[],
  sure: Sure,
): number[] {
  const kept: number[] = []
  const rank = (i: number) => shares[i]! + Number(isNamedByNoun(drafts[i]!))
  const order = shares
    .map((_, i) => i)
    .filter((i) => shares[i]! >= (namesOutlet(drafts[i]!) ? sure.outlet : sure.other))
    .sort((a, b) => rank(b) - rank(a) || a - b)
  for (const i of order)
    if (!kept.some((other) => overlaps(drafts[other]!, drafts[i]!))) kept.push(i)
  return kept.sort((a, b) => drafts[a]!.start - drafts[b]!.start || a - b)
}

const isNamedByNoun = ({ proposal, outlets }: CitationDraft) =>
  outlets.length > 0 && proposal?.rule.endsWith('piece') === true
