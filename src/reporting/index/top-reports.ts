/**
 * The reports that overlap most with an article or a part of it: exactly those that scoring every
 * report would give, in a fraction of the time. Parts of the query are taken in descending order of
 * the most that they can add (MaxScore: Turtle and Flood 1995, by term). Once the remaining parts
 * cannot bring a new report among the best, they are only looked up for the reports that still can.
 */
import { bestOf, collectAbove, keepAbove, leastOfBest, nothingYet } from './best-scores.ts'
import type { OverlapQuery } from './overlap.ts'
import { partsOf, sumsFrom, type QueryPart } from './query-part.ts'
import type { ReportIndex } from './report-index.ts'
import { scratchOf, type Scratch } from './score-scratch.ts'
import { addPart, addToAll, addToCandidates } from './term-scores.ts'

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
  const search = beginSearch(partsOf(query), index, limit, among)
  search.parts.forEach((part, i) => {
    chooseCandidates(search, i)
    addScores(search, part, i)
    search.done += part.most
    narrowCandidates(search, i)
  })
  const { scores } = search.scratch
  const top = chooseBest(search).map((number) => ({ number, score: scores[number]! }))
  clearScores(search, among)
  return top
}

/** A search under way. */
interface Search {
  readonly parts: readonly QueryPart[]
  /** by part: the most that it and all later ones can add, and how many postings these have */
  readonly rest: Float64Array
  readonly postings: Float64Array
  readonly scratch: Scratch
  /** reports of the index */
  readonly size: number
  readonly limit: number
  /** the most that the parts so far can have given a report */
  done: number
  /** the only reports that can still be among the best, ascending; null: not chosen yet */
  candidates: Uint32Array | null
  /** how many reports with a score are listed in `touched` */
  count: number
  /** so many reports have a score that they are no longer listed */
  isDense: boolean
}

function beginSearch(
  parts: readonly QueryPart[],
  index: ReportIndex,
  limit: number,
  among: ReadonlySet<number> | null,
): Search {
  const scratch = scratchOf(index)
  const { scores } = scratch
  // those that are not searched have a score below 0
  const candidates =
    among &&
    Uint32Array.from(among)
      .filter((number) => scores[number] === 0)
      .sort()
  if (candidates) for (const number of candidates) scores[number] = nothingYet
  return {
    parts,
    rest: sumsFrom(parts, ({ most }) => most),
    postings: sumsFrom(parts, ({ count }) => count),
    scratch,
    size: index.size,
    limit,
    done: 0,
    candidates,
    count: 0,
    isDense: false,
  }
}

/** A lower bound of the score so far of the last report that would be given. */
function leastNow({
  scratch: { scores, touched },
  limit,
  done,
  candidates,
  count,
}: Search): number {
  const known = candidates ?? touched.subarray(0, Math.min(count, firstCame))
  return leastOfBest(scores, known, limit, done)
}

/**
 * Before part `i`: leaves only the reports that can still be among the best, where these are few.
 * It takes a pass over all scores: worth it only where the remaining lists are longer.
 */
function chooseCandidates(search: Search, i: number): void {
  const { parts, rest, postings, size, scratch } = search
  const left = rest[i]! * rounding
  if (search.candidates || postings[i]! <= size || left > few * parts[0]!.most) return
  const least = leastNow(search)
  if (left <= few * least)
    search.candidates = collectAbove(scratch.scores, size, least - left, scratch.kept)
}

function addScores(search: Search, part: QueryPart, i: number): void {
  const { scores, touched } = search.scratch
  search.isDense ||= search.count >= Math.max(firstCame, search.size * many)
  if (search.candidates) addToCandidates(part, scores, search.candidates)
  else if (search.isDense) addToAll(part, i, scores)
  else search.count = addPart(part, i, scores, touched, search.count)
}

/** More candidates than this, in times of the limit, are worth another pass over them. */
const manyCandidates = 2
/** The rest of the query, in times of its strongest part, that may still overturn any order. */
const strongRest = 2

/** After part `i`: drops the candidates that the rest can no longer bring among the best. */
function narrowCandidates(search: Search, i: number): void {
  const { parts, rest, limit, scratch, candidates } = search
  const left = rest[i + 1]!
  if (!candidates || candidates.length <= limit * manyCandidates) return
  if (left > strongRest * parts[0]!.most) return
  search.candidates = keepAbove(scratch.scores, candidates, leastNow(search) - left * rounding)
}

function chooseBest(search: Search): number[] {
  const { scores, touched, kept } = search.scratch
  const { candidates, isDense, size, count, limit } = search
  const least = leastNow(search)
  const all =
    candidates ?? (isDense ? collectAbove(scores, size, least, kept) : touched.subarray(0, count))
  return bestOf(scores, all, limit, least)
}

/** Leaves all scores at 0 for the next search; what is not searched is marked anew then. */
function clearScores(
  { scratch: { scores, touched }, isDense, count }: Search,
  among: ReadonlySet<number> | null,
): void {
  if (isDense) scores.fill(0)
  else for (let i = 0; i < count; i++) scores[touched[i]!] = 0
  if (among) for (const number of among) if (scores[number]! > 0) scores[number] = 0
}
