/** The reports of an index that share most with an article or a part of it, found in one pass over the postings. */
import { wordWorth, type OverlapQuery } from './overlap.ts'
import { holds, type QueryTerm } from './postings.ts'
import type { ReportIndex } from './report-index.ts'

/** Scores of the reports while a query runs, and the part of the query that counted last; all 0 between two. */
interface Scratch {
  scores: Float32Array
  lastPart: Uint16Array
}

/** One for each index, since a new one of 100,000 costs more than the query. */
const scratches = new WeakMap<ReportIndex, Scratch>()

function scratchOf(index: ReportIndex): Scratch {
  const size = index.reports.length, known = scratches.get(index)
  if (known && known.scores.length >= size) return known
  const scratch = { scores: new Float32Array(size + 256), lastPart: new Uint16Array(size + 256) }
  scratches.set(index, scratch)
  return scratch
}

/** A term that more reports hold brings no report in by itself: it only counts for those that share a rarer one. */
const frequentFrom = 2000
/** So many times as many as are wanted are weighed with the frequent terms too. */
const spare = 4

/** The reports that share most, at most `limit`, best first; of those that are allowed. One pass over the postings of the rarer terms. */
export function findTopReports({ names, words }: OverlapQuery, index: ReportIndex, limit: number, isAllowed: (report: number) => boolean = () => true): number[] {
  const parts: Part[] = [
    ...names.map(({ weight, terms }) => ({ terms, count: terms.reduce((sum, { count }) => sum + count, 0), weight, weighted: false })),
    ...words.map(({ term, inverse }) => ({ terms: [term], count: term.count, weight: wordWorth * inverse, weighted: true })),
  ]
  const scratch = scratchOf(index), touched: number[] = [], rare = parts.filter(({ count }) => count <= frequentFrom), frequent = parts.filter(({ count }) => count > frequentFrom)
  rare.forEach((part, i) => addPart(part, i + 1, scratch, touched))
  let among: readonly number[] = touched
  if (frequent.length > 0 && touched.length >= limit) {
    among = best(touched, scratch.scores, limit * spare, isAllowed)
    for (const part of frequent) addWhereTouched(part, scratch, among)
  } else frequent.forEach((part, i) => addPart(part, rare.length + i + 1, scratch, touched))
  const top = best(among, scratch.scores, limit, isAllowed)
  for (const report of touched) { scratch.scores[report] = 0; scratch.lastPart[report] = 0 }
  return top
}

/** A name with its terms, of which one counts, or a word, which counts as much as it weighs in the title. */
interface Part {
  terms: readonly QueryTerm[]
  count: number
  weight: number
  weighted: boolean
}

function addPart({ terms, weight, weighted }: Part, number: number, { scores, lastPart }: Scratch, touched: number[]): void {
  for (const { at } of terms) {
    for (const { postings: { starts, documents, weights }, id } of at) {
      for (let i = starts[id]!, end = starts[id + 1]!; i < end; i++) {
        const report = documents[i]!
        if (lastPart[report] === number) continue
        if (scores[report] === 0) touched.push(report)
        lastPart[report] = number
        scores[report]! += weighted ? weight * weights[i]! : weight
      }
    }
  }
}

function addWhereTouched({ terms, weight, weighted }: Part, { scores }: Scratch, touched: readonly number[]): void {
  for (const report of touched) {
    for (const { at } of terms) {
      const held = at.find(({ postings, id }) => report >= postings.from && report < postings.from + postings.size && holds(postings, id, report) >= 0)
      if (!held) continue
      scores[report]! += weighted ? weight * held.postings.weights[holds(held.postings, held.id, report)]! : weight
      break
    }
  }
}

/** A small sorted list is kept while passing over all: most reports never enter it. */
function best(touched: readonly number[], scores: Float32Array, limit: number, isAllowed: (report: number) => boolean): number[] {
  const list: number[] = []
  for (const report of touched) {
    if ((list.length === limit && scores[report]! <= scores[list[limit - 1]!]!) || !isAllowed(report)) continue
    let at = list.length
    while (at > 0 && scores[list[at - 1]!]! < scores[report]!) at--
    list.splice(at, 0, report)
    if (list.length > limit) list.pop()
  }
  return list
}
