/**
 * The reports of an index that share most with an article or a part of it: exactly those that weighing every report would find, in a fraction
 * of the time. Parts of the query are taken in the order of the most that they can add (MaxScore: Turtle and Flood 1995, by term); once all
 * that are left cannot bring a report among the best that has none of those before, they are only looked up for the reports that still can.
 */
import { candidatesAbove, leastOfBest } from './candidates.ts'
import { wordWorth, type OverlapQuery } from './overlap.ts'
import type { QueryTerm } from './postings.ts'
import type { ReportIndex } from './report-index.ts'
import { addPart, addToCandidates } from './scores.ts'
import { weightOfImpact } from './segments/impact.ts'

/** A name with its terms, of which one counts, or a word, which counts as much as it weighs in the title. */
export interface Part {
  terms: readonly QueryTerm[]
  /** how many postings */
  count: number
  weight: number
  isWord: boolean
  /** the most that it can add to a report */
  most: number
}

/** Scores of the reports while a query runs; all 0 between two, those of reports that are not searched below any. */
interface Scratch {
  scores: Float32Array
  /** numbers of the reports that have a score */
  touched: Uint32Array
}

/** One for each index, since a new one of 100,000 costs more than the query. */
const scratches = new WeakMap<ReportIndex, Scratch>()

function scratchOf(index: ReportIndex): Scratch {
  let scratch = scratches.get(index)
  if (!scratch || scratch.scores.length < index.size) {
    const room = Math.ceil(index.size * 1.1) + 256
    scratches.set(index, scratch = { scores: new Float32Array(room), touched: new Uint32Array(room) })
  }
  for (const number of index.dead) scratch.scores[number] = -Infinity
  return scratch
}

/** Scores are summed with 24 bits: what is left is taken a little higher than it is, so that no rounding loses a report. */
const rounding = 1 + 1e-5

/** At most `limit` reports, those that share most first, of equal ones the lower number; `among`: the only ones that are looked at. */
export function findTopReports(query: OverlapQuery, index: ReportIndex, limit: number, among: ReadonlySet<number> | null = null): number[] {
  const parts = partsOf(query), { scores, touched } = scratchOf(index), rest = restAfter(parts)
  let candidates: Uint32Array | null = among && Uint32Array.from(among).filter((number) => scores[number] === 0).sort(), count = 0, done = 0, least = 0
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!, left = rest[i]! * rounding
    // whether the rest can still bring in others is asked only where the answer is worth more than it costs
    if (candidates === null && left <= done && part.count * 2 > count) {
      least = leastOfBest(scores, touched.subarray(0, count), limit, done)
      if (least >= left) candidates = candidatesAbove(scores, touched.subarray(0, count), least - left)
    }
    if (candidates === null) count = addPart(part, i, scores, touched, count)
    else {
      addToCandidates(part, scores, candidates)
      if (candidates.length > limit * 2) {
        least = Math.max(least, leastOfBest(scores, candidates, limit, done + part.most))
        candidates = candidatesAbove(scores, candidates, least - rest[i + 1]! * rounding)
      }
    }
    done += part.most
  }
  const all = candidates ?? touched.subarray(0, count), last = candidatesAbove(scores, all, leastOfBest(scores, all, limit, done))
  const top = [...last].filter((number) => scores[number]! > 0).sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit)
  for (let i = 0; i < count; i++) scores[touched[i]!] = 0
  if (among) for (const number of among) if (scores[number]! > 0) scores[number] = 0
  return top
}

function partsOf({ names, words }: OverlapQuery): Part[] {
  const parts = [
    ...names.map(({ weight, terms }): Part => ({ terms, count: terms.reduce((sum, { count }) => sum + count, 0), weight, isWord: false, most: weight })),
    ...words.map(({ term, inverse }): Part => ({ terms: [term], count: term.count, weight: wordWorth * inverse, isWord: true, most: wordWorth * inverse * strongestOf(term) })),
  ]
  return parts.filter(({ most }) => most > 0).sort((a, b) => b.most - a.most || a.count - b.count)
}

const strongestOf = ({ at }: QueryTerm): number => at.reduce((most, { postings: { table }, id }) => Math.max(most, weightOfImpact[table.strongest[id]!]!), 0)

/** By part: the most that it and all after it can add; one more, 0, at the end. */
function restAfter(parts: readonly Part[]): Float64Array {
  const rest = new Float64Array(parts.length + 1)
  for (let i = parts.length - 1; i >= 0; i--) rest[i] = rest[i + 1]! + parts[i]!.most
  return rest
}
