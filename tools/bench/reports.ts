/**
 * npm run bench:reports: the report index against minisearch and flexsearch over 10,000 and 100,000
 * made-up headlines, in one run: time to build, bytes as they are kept, time to open these, heap
 * beside the records themselves, time of queries, time to take in 100 more. All three search the
 * same titles for the same words; names, outlets, addresses and sounds are in ours alone. Then,
 * where dist/chrome is built, what stored reports cost a worker's start in Chromium. Read the
 * columns "times ours": the machine may be busy.
 */
import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import { parseOptions } from '../parse-options.ts'
import type { Entity } from '../../src/model/annotation.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import { emptyKnowledge } from '../../src/knowledge/knowledge-base.ts'
import { createOverlapQuery, findComparableNames } from '../../src/reporting/index/overlap.ts'
import {
  createReportIndex,
  openReportIndex,
  toPart,
  type ReportIndex,
} from '../../src/reporting/index/report-index.ts'
import { openSegment, writeSegment } from '../../src/reporting/index/segments/segment-file.ts'
import { findTopReports } from '../../src/reporting/index/top-reports.ts'
import { makeReports } from './made-up-reports.ts'
import { measureReportStarts } from './report-starts.ts'
import { median, round } from './statistics.ts'
import { tableOf, type Row } from './table.ts'

parseOptions(import.meta.filename, {})

const queries = 200
const openings = 7
const more = 100

/** An index as one of the three makes it. */
interface Contestant<T, Kept> {
  name: string
  build(reports: readonly ReportRecord[]): T
  keep(index: T): Kept
  bytes(kept: Kept): number
  open(kept: Kept, reports: readonly ReportRecord[]): T
  /** words of a title, and of eight titles */
  search(index: T, words: readonly string[]): unknown
  add(index: T, reports: readonly ReportRecord[]): void
}

const ours: Contestant<ReportIndex, ArrayBuffer> = {
  name: 'ours',
  build: (reports) => createReportIndex(reports),
  keep: (index) =>
    writeSegment(
      toPart(
        Array.from({ length: index.size }, (_, number) => index.getReport(number)),
        emptyKnowledge,
      ).segment,
    ),
  bytes: (kept) => kept.byteLength,
  open: (kept, reports) =>
    openReportIndex([
      {
        segment: openSegment(kept, 0, kept.byteLength, { trusted: true })!,
        getReport: (number) => reports[number]!,
      },
    ]),
  search: (index, words) =>
    findTopReports(createOverlapQuery(index, { names: [], weightOf: () => 1, words }), index, 40),
  add: (index, reports) => void index.add(reports),
}
const options = { fields: ['title'], idField: 'id' }
const minisearch: Contestant<MiniSearch, string> = {
  name: 'minisearch',
  build(reports) {
    const index = new MiniSearch(options)
    index.addAll(reports)
    return index
  },
  keep: (index) => JSON.stringify(index),
  bytes: (kept) => kept.length,
  open: (kept) => MiniSearch.loadJSON(kept, options),
  search: (index, words) => index.search(words.join(' ')).slice(0, 40),
  add: (index, reports) => index.addAll(reports),
}
const flexsearch: Contestant<Index, Map<string, string>> = {
  name: 'flexsearch',
  build(reports) {
    const index = new Index({ tokenize: 'strict' })
    flexsearch.add(index, reports)
    return index
  },
  keep(index) {
    const kept = new Map<string, string>()
    index.export((key: string, data: string) => void kept.set(key, data))
    return kept
  },
  bytes: (kept) => [...kept.values()].reduce((sum, data) => sum + (data?.length ?? 0), 0),
  open(kept) {
    const index = new Index({ tokenize: 'strict' })
    for (const [key, data] of kept) index.import(key, data)
    return index
  },
  search: (index, words) => index.search(words.join(' '), { limit: 40, suggest: true }),
  add: (index, reports) => {
    for (const { id, title } of reports) index.add(Number(id.slice(1)), title)
  },
}

const heap = () => {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}

function timed<T>(work: () => T): [T, number] {
  const began = performance.now()
  const result = work()
  return [result, performance.now() - began]
}

/** What takes long is measured by the processor's time: other jobs of the machine count less. */
function worked<T>(work: () => T): [T, number] {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1000]
}

/** Median of many, milliseconds, after some to come to know the code. */
function timeOf(work: (i: number) => unknown, times = queries): number {
  for (let i = 0; i < times / 10; i++) work(i)
  return median(Array.from({ length: times }, (_, i) => timed(() => work(i))[1]))
}

type Measured = Record<
  | 'build, ms of processor'
  | 'bytes'
  | 'open, ms'
  | 'heap, MB'
  | '3 words, ms'
  | '24 words, ms'
  | '100 more, ms of processor',
  number
>

function measure<T, Kept>(
  { build, keep, bytes, open, search, add }: Contestant<T, Kept>,
  reports: readonly ReportRecord[],
  words: readonly string[][],
): Measured {
  const before = heap()
  const [index, took] = worked(() => build(reports))
  const size = heap() - before
  const kept = keep(index)
  const many = (i: number) =>
    Array.from({ length: 8 }, (_, k) => words[(i + k) % words.length]!).flat()
  const times = {
    '3 words, ms': timeOf((i) => search(index, words[i % words.length]!)),
    '24 words, ms': timeOf((i) => search(index, many(i)), 20),
  }
  return {
    'build, ms of processor': took,
    bytes: bytes(kept),
    'open, ms': median(Array.from({ length: openings }, () => timed(() => open(kept, reports))[1])),
    'heap, MB': size / 1e6,
    ...times,
    '100 more, ms of processor': median(
      Array.from({ length: openings }, (_, i) => makeReports(more, reports.length + i * more)).map(
        (batch) => worked(() => add(index, batch))[1],
      ),
    ),
  }
}

const toEntity = (name: string, i: number): Entity => ({
  id: `e${i}`,
  type: 'ORG',
  name,
  mentions: [{ start: i, end: i + 1 }],
  introduction: null,
  candidates: [],
  link: null,
  qid: null,
})

/** Queries with names, which the others do not have. */
function measureNames(reports: readonly ReportRecord[], words: readonly string[][]): Row {
  const index = createReportIndex(reports)
  const many = (i: number) =>
    Array.from({ length: 8 }, (_, k) => words[(i + k) % words.length]!).flat()
  const timeWith = (names: string[], among: ReadonlySet<number> | null = null) => {
    const known = findComparableNames(index, names.map(toEntity), emptyKnowledge)
    return round(
      timeOf((i) =>
        findTopReports(
          createOverlapQuery(index, { names: known, weightOf: () => 1, words: many(i) }),
          index,
          80,
          among,
        ),
      ),
      3,
    )
  }
  const spread = Array.from({ length: 20 }, (_, i) => `Name ${i * i + 3}`)
  const own = new Set(index.getByOutlet('outlet 5'))
  return {
    reports: reports.length,
    '20 names and 24 words, ms': timeWith(spread),
    'the 20 most frequent names and 24 words, ms': timeWith(
      Array.from({ length: 20 }, (_, i) => `Name ${i + 1}`),
    ),
    [`the same among an outlet's own, ms`]: timeWith(spread, own),
    'of these': own.size,
  }
}

const rows: Row[] = []
const named: Row[] = []
for (const count of [10_000, 100_000]) {
  const reports = makeReports(count)
  const words = Array.from({ length: 50 }, (_, i) =>
    reports[(i * 197) % count]!.title.split(' ').slice(1, 4),
  )
  const all = [
    measure(ours, reports, words),
    measure(minisearch, reports, words),
    measure(flexsearch, reports, words),
  ]
  all.forEach((measured, i) =>
    rows.push({
      reports: count,
      index: [ours, minisearch, flexsearch][i]!.name,
      ...Object.fromEntries(
        Object.entries(measured).map(([what, value]) => [
          what,
          `${round(value, value < 10 ? 3 : 0)}${i === 0 ? '' : ` (× ${round(value / all[0]![what as keyof Measured], value < all[0]![what as keyof Measured] ? 2 : 0)})`}`,
        ]),
      ),
    }),
  )
  named.push(measureNames(reports, words))
}
console.log(
  `Beside others; in brackets times ours\n${tableOf(rows)}\n\nWith names\n${tableOf(named)}`,
)
const starts = await measureReportStarts('dist/chrome', [0, 1000, 10_000])
console.log(
  starts
    ? `\nStopped worker to its answer, 1,000 words, Chromium\n${tableOf(starts)}`
    : "\ndist/chrome is not there (npm run build): the worker's start is left out",
)
