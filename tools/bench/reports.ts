/**
 * npx tsx --expose-gc tools/bench/reports.ts: the report index against minisearch and flexsearch over 10,000 and 100,000 made-up headlines, in one run:
 * milliseconds to build, MB of heap beside the records themselves, milliseconds of a query of three title words and, ours alone, of the names of
 * an article; then what adding a day's feed to a live index takes. All three search the same titles for the same words.
 */
import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import type { Entity } from '../../src/model/annotation.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import { emptyKnowledge } from '../../src/knowledge/knowledge-base.ts'
import { createOverlapQuery, findComparableNames } from '../../src/reporting/overlap.ts'
import { createReportIndex } from '../../src/reporting/report-index.ts'
import { findTopReports } from '../../src/reporting/top-reports.ts'
import { median } from './statistics.ts'

const queries = 200

/** Words and names as news has them: few frequent, many rare (Zipf). The same every time. */
function makeReports(count: number, from = 0): ReportRecord[] {
  let seed = 7 + from
  const random = () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 2 ** 32 }
  const zipf = (most: number) => Math.floor(most ** random())
  return Array.from({ length: count }, (_, i) => ({
    id: `r${from + i}`, url: `https://outlet${zipf(800)}.example/story/${from + i}`, title: Array.from({ length: 9 }, () => `word${zipf(60_000)}`).join(' '), outlet: `Outlet ${zipf(800)}`,
    date: new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10), lang: 'en', entities: Array.from({ length: 4 }, () => `Name ${zipf(40_000)}`),
  }))
}

const heap = () => { globalThis.gc?.(); globalThis.gc?.(); return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers }

function time(work: (i: number) => unknown): number {
  for (let i = 0; i < 20; i++) work(i)
  return median(Array.from({ length: queries }, (_, i) => { const began = performance.now(); work(i); return performance.now() - began }))
}

function measure(name: string, build: () => (words: string[], i: number) => unknown, words: string[][]): void {
  const before = heap(), began = performance.now(), search = build(), took = performance.now() - began, size = heap() - before
  console.log(`  ${name.padEnd(26)} build ${took.toFixed(0).padStart(6)} ms  heap ${(size / 1e6).toFixed(1).padStart(6)} MB  query ${time((i) => search(words[i % words.length]!, i)).toFixed(3).padStart(7)} ms`)
}

const entities: Entity[] = Array.from({ length: 20 }, (_, i) => ({ id: `e${i}`, type: 'ORG', name: `Name ${i * i + 3}`, mentions: [{ start: i, end: i + 1 }], introduction: null, candidates: [], link: null, qid: null }))

for (const count of [10_000, 100_000]) {
  const reports = makeReports(count), words = Array.from({ length: 50 }, (_, i) => reports[(i * 197) % count]!.title.split(' ').slice(1, 4))
  console.log(`${count} reports`)
  measure('ours, title words', () => {
    const index = createReportIndex(reports)
    return (three) => findTopReports(createOverlapQuery(index, [], () => 1, three), index, 40)
  }, words)
  measure('ours, names and 25 words', () => {
    const index = createReportIndex(reports), names = findComparableNames(index, entities, emptyKnowledge)
    return (_, i) => findTopReports(createOverlapQuery(index, names, () => 1, Array.from({ length: 8 }, (__, k) => words[(i + k) % 50]!).flat()), index, 80)
  }, words)
  measure('minisearch', () => {
    const index = new MiniSearch({ fields: ['title'], idField: 'id' })
    index.addAll(reports)
    return (three) => index.search(three.join(' ')).slice(0, 40)
  }, words)
  measure('flexsearch', () => {
    const index = new Index({ tokenize: 'strict' })
    reports.forEach(({ title }, i) => index.add(i, title))
    return (three) => index.search(three.join(' '), { limit: 40, suggest: true })
  }, words)
  const live = createReportIndex(reports), feed = makeReports(300, count), began = performance.now()
  live.add(feed)
  console.log(`  ours, 300 more              ${(performance.now() - began).toFixed(1)} ms`)
}
