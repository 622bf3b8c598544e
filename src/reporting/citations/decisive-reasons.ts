/** Reasons that are told only where the choice rests on them. */
import type { Reason } from '../../model/annotation.ts'
import { copiesOf } from '../index/copies.ts'
import type { ScoredReport } from '../index/scored-report.ts'
import type { Context } from './citation-context.ts'
import { featureNames, type Evidence, type Feature } from './evidence.ts'
import type { Question } from './question.ts'
import { findClear, rankPieces } from './rank-pieces.ts'
import type { ResolvingModel } from './piece-choice.ts'

interface Telling {
  features: readonly Feature[]
  /** null: there is nothing to tell by */
  tell(one: Evidence, question: Question, context: Context): Reason | null
}

const tellings: readonly Telling[] = [
  { features: ['latest of all', 'latest statement'], tell: () => ({ kind: 'latest' }) },
  {
    features: ['speaker'],
    tell({ speaker }, _question, { nameOfEntity }) {
      const name = speaker === null ? undefined : nameOfEntity.get(speaker)
      return name === undefined ? null : { kind: 'speaker', name }
    },
  },
  {
    features: ['after the work'],
    tell: (_one, { citation: { worked } }) => (worked ? { kind: 'worked', ...worked } : null),
  },
]

/**
 * Why `best` and nothing else: each kind of evidence without which another piece, or none, would be
 * shown in its place. It is taken from all candidates: of two pieces of the last day neither is
 * chosen for being the latest. `evidence`: of all candidates.
 */
export function findDecisive(
  best: ScoredReport,
  { question, evidence }: { question: Question; evidence: readonly Evidence[] },
  context: Context,
  model: ResolvingModel,
): Reason[] {
  const { index } = context
  const pieceOf = (number: number) => copiesOf(number, index)[0]!
  // a copy or another version is the piece all the same
  const same = new Set([best.number, ...(best.versions ?? [])].map(pieceOf))
  const own = evidence.find(({ number }) => number === best.number)
  if (!own) return []
  const isShownWithout = (places: readonly number[]): boolean => {
    const ranked = rankPieces(
      evidence.map((one) => without(one, places)),
      context,
      model,
    )
    const first = findClear(ranked, model, question.citation.joint)
    return first !== null && same.has(pieceOf(first.number))
  }
  return tellings.flatMap(({ features, tell }) => {
    const places = features.map((name) => featureNames.indexOf(name))
    if (places.every((place) => own.features[place] === 0) || isShownWithout(places)) return []
    return tell(own, question, context) ?? []
  })
}

const without = (one: Evidence, places: readonly number[]): Evidence => ({
  ...one,
  features: one.features.map((value, place) => (places.includes(place) ? 0 : value)),
})
