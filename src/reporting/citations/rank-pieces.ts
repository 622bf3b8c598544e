/** Candidates as pieces, with the probability that each is meant. */
import { copiesOf } from '../index/copies.ts'
import type { ReportIndex } from '../index/report-index.ts'
import type { ScoredReport } from '../index/scored-report.ts'
import type { Context } from './citation-context.ts'
import type { Evidence } from './evidence.ts'
import { countIn, type TitleWords } from './title-words.ts'
import { shares, utility, type ResolvingModel } from './piece-choice.ts'

/**
 * Scores the candidates, best first. Copies of one report count once; of them the one from the
 * cited outlet is shown, otherwise the original. Versions of one piece share their probability: it
 * does not matter which of them is meant.
 */
export function rankPieces(
  evidence: readonly Evidence[],
  { index, titleOf }: Pick<Context, 'index' | 'titleOf'>,
  model: ResolvingModel,
): ScoredReport[] {
  const list = onePerPiece(evidence, index, model)
  const scores = shares(list.map(({ features }) => utility(features, model)))
  const scored = list
    .map(({ number, why }, i) => ({ number, why, score: scores[i]! }))
    .sort((a, b) => b.score - a.score || index.lastDays[b.number]! - index.lastDays[a.number]!)
  return joinVersions(scored, { index, titleOf })
}

/** How many times as likely as the next the best piece must be: which of two alike is a guess. */
const clearLead = 1.25

/**
 * The piece that is sure enough to be shown; null where none is, or where the next fits almost as
 * well and `joint` does not tell that both may be meant. `scored`: best first.
 */
export function findClear(
  [best, next]: readonly ScoredReport[],
  { shownFrom }: Pick<ResolvingModel, 'shownFrom'>,
  joint: boolean,
): ScoredReport | null {
  if (!best || best.score < shownFrom) return null
  return next && !joint && best.score < next.score * clearLead ? null : best
}

function onePerPiece(
  evidence: readonly Evidence[],
  index: ReportIndex,
  model: ResolvingModel,
): Evidence[] {
  const pieces = new Map<number, Evidence>()
  for (const one of evidence) {
    const piece = copiesOf(one.number, index)[0]!
    const other = pieces.get(piece)
    const gain = other ? utility(one.features, model) - utility(other.features, model) : Infinity
    if (gain > 1e-9 || (one.number === piece && gain >= -1e-9)) pieces.set(piece, one)
  }
  return [...pieces.values()]
}

/** Words that the shorter of two titles needs. */
const leastWords = 4
/** Days between two versions. */
const near = 1

/** `scored`: best first. */
function joinVersions(
  scored: readonly ScoredReport[],
  { index, titleOf }: Pick<Context, 'index' | 'titleOf'>,
): ScoredReport[] {
  const joined: ScoredReport[] = []
  for (const one of scored) {
    const head = joined.find(
      (other) =>
        isNear(one, other, index) && areVersions(titleOf(one.number), titleOf(other.number)),
    )
    if (head) {
      head.score = Math.min(1, head.score + one.score)
      head.versions = [...(head.versions ?? []), one.number]
    } else joined.push({ ...one })
  }
  return joined.sort((a, b) => b.score - a.score)
}

/** One title is the other with some words more; "acquits" is no version of "convicts". */
function areVersions({ words: a }: TitleWords, { words: b }: TitleWords): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  return short.size >= leastWords && countIn(short, long) === short.size
}

/** Both of a day or two, or both without a day. */
function isNear(
  { number: a }: ScoredReport,
  { number: b }: ScoredReport,
  { firstDays, lastDays }: ReportIndex,
): boolean {
  if (lastDays[a] === 0 || lastDays[b] === 0) return lastDays[a] === lastDays[b]
  return firstDays[a]! - lastDays[b]! <= near && firstDays[b]! - lastDays[a]! <= near
}
