/**
 * The reports that overlap most with an article or a part of it: exactly those that scoring every
 * report would give, in a fraction of the time. Parts of the query are taken in descending order of
 * the most that they can add (MaxScore: Turtle and Flood 1995, by term). Once the remaining parts
 * cannot bring a new report among the best, they are only looked up for the reports that still can.
 */
import { bestOf, collectAbove, keepAbove, leastOfBest, nothingYet } from './best-scores.ts'
import { wordWorth, type OverlapQuery } from './overlap.ts'
import type { QueryTerm } from './postings.ts'
import type { ReportIndex } from './report-index.ts'
import { addPart, addToAll, addToCandidates } from './term-scores.ts'
import { weightOfImpact } from './segments/impact.ts'
import type { QueryPart } from './query-part.ts'

/**
 * Scores of the reports during a query. Between queries all are 0, and those of reports that are
 * not searched below any.
 */
interface Scratch {
  scores: Float32Array
  /** numbers of the reports with a score, and room for the candidates among them */
  touched: Uint32Array
  kept: Uint32Array
}

/** One for each index: allocating one for 100,000 reports costs more than the query. */
const scratches = new WeakMap<ReportIndex, Scratch>()

function scratchOf(index: ReportIndex): Scratch {
  let scratch = scratches.get(index)
  if (!scratch || scratch.scores.length < index.size) {
    const room = Math.ceil(index.size * 1.1) + 256
    scratches.set(
      index,
      (scratch = {
        scores: new Float32Array(room),
        touched: new Uint32Array(room),
        kept: new Uint32Array(room),
      }),
    )
  }
  for (const number of index.dead) scratch.scores[number] = -Infinity
  return scratch
}

/**
 * Scores are summed with 24 bits: the rest is rounded up a little, so that no rounding loses a
 * report.
 */
const rounding = 1 + 1e-5

/**
 * From this share of all reports on, a pass over all scores is cheaper than listing the reports
 * with one.
 */
const many = 1 / 16
/**
 * This many of the first reports, from the rarest parts of the query, are a good estimate of the
 * best scores.
 */
const firstCame = 8192
/**
 * The share of their score below which the rest of the query leaves few reports that can still be
 * among the best.
 */
const few = 0.5

/**
 * At most `limit` reports, the best first; of equal ones the lower number. `among`: the only ones
 * that are considered.
 */
export const findTopReports = (
  query: OverlapQuery,
  index: ReportIndex,
  limit: number,
  among: ReadonlySet<number> | null = null,
): number[] => findTopScores(query, index, limit, among).map(({ number }) => number)

/** The same with the sums of names and words that they share. */
export function findTopScores(
  query: OverlapQuery,
  index: ReportIndex,
  limit: number,
  among: ReadonlySet<number> | null = null,
): { number: number; score: number }[] {
  const parts = partsOf(query)
  const { scores, touched, kept } = scratchOf(index)
  const rest = sumsFrom(parts, ({ most }) => most)
  const postings = sumsFrom(parts, ({ count }) => count)
  let candidates: Uint32Array | null =
    among &&
    Uint32Array.from(among)
      .filter((number) => scores[number] === 0)
      .sort()
  let count = 0
  let isDense = false
  let done = 0
  if (candidates) for (const number of candidates) scores[number] = nothingYet
  const leastNow = () =>
    leastOfBest(scores, candidates ?? touched.subarray(0, Math.min(count, firstCame)), limit, done)
  parts.forEach((part, i) => {
    const left = rest[i]! * rounding
    // choosing candidates takes a pass over all scores: worth it only where the remaining lists are
    // longer
    if (candidates === null && postings[i]! > index.size && left <= few * parts[0]!.most) {
      const least = leastNow()
      if (left <= few * least) candidates = collectAbove(scores, index.size, least - left, kept)
    }
    isDense ||= count >= Math.max(firstCame, index.size * many)
    if (candidates) addToCandidates(part, scores, candidates)
    else if (isDense) addToAll(part, i, scores)
    else count = addPart(part, i, scores, touched, count)
    done += part.most
    if (candidates && candidates.length > limit * 2 && rest[i + 1]! <= 2 * parts[0]!.most)
      candidates = keepAbove(scores, candidates, leastNow() - rest[i + 1]! * rounding)
  })
  const least = leastNow()
  const all =
    candidates ??
    (isDense ? collectAbove(scores, index.size, least, kept) : touched.subarray(0, count))
  const top = bestOf(scores, all, limit, least).map((number) => ({
    number,
    score: scores[number]!,
  }))
  if (isDense) scores.fill(0)
  else for (let i = 0; i < count; i++) scores[touched[i]!] = 0
  if (among) for (const number of among) if (scores[number]! > 0) scores[number] = 0
  return top
}

function partsOf({ names, words }: OverlapQuery): QueryPart[] {
  const parts = [
    ...names.map(({ weight, terms }): QueryPart => ({
      terms,
      count: terms.reduce((sum, { count }) => sum + count, 0),
      weight,
      isWord: false,
      most: weight,
    })),
    ...words.map(({ term, inverse }): QueryPart => ({
      terms: [term],
      count: term.count,
      weight: wordWorth * inverse,
      isWord: true,
      most: wordWorth * inverse * strongestOf(term),
    })),
  ]
  return parts.filter(({ most }) => most > 0).sort((a, b) => b.most - a.most || a.count - b.count)
}

const strongestOf = ({ at }: QueryTerm): number =>
  at.reduce(
    (most, { postings: { table }, id }) => Math.max(most, weightOfImpact[table.strongest[id]!]!),
    0,
  )

/** By part: the sum over it and all later parts; a last 0 at the end. */
function sumsFrom(
  parts: readonly QueryPart[],
  numberOf: (part: QueryPart) => number,
): Float64Array {
  const sums = new Float64Array(parts.length + 1)
  for (let i = parts.length - 1; i >= 0; i--) sums[i] = sums[i + 1]! + numberOf(parts[i]!)
  return sums
}
