/**
 * The report index: reports in segments, found by words and numbers of their titles (BM25), by
 * names, outlet, address and day. A report's number never changes while the index lives. Later
 * additions are searched at once.
 */
import type { ReportRecord } from '../../model/knowledge.ts'
import { emptyKnowledge, type KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { outletNamesOf, type OutletNames } from '../terms/outlet-names.ts'
import { createLiveReports, type PlacedSegment } from './live-reports.ts'
import { getTerm, type Postings } from './postings.ts'
import { remembered } from '../terms/remembered.ts'
import { keyOf } from './segments/keys.ts'
import { createSegment, mergeSegments, type Segment } from './segments/segment.ts'

/** A segment, and its reports by their number in it. */
export interface IndexPart {
  segment: Segment
  getReport(number: number): ReportRecord
  /** reports that are not searched */
  leftOut?: ReadonlySet<number>
}

/** Reports that a citation can resolve to and an article be related to. */
export interface ReportIndex {
  /** numbers given out so far, including reports that are not searched */
  readonly size: number
  /** how many are searched */
  readonly count: number
  /** numbers that are not searched: copies of one address, and records without any */
  readonly dead: ReadonlySet<number>
  getReport(number: number): ReportRecord
  getImprint(number: number): OutletNames
  /** first and last day number of each report's date; 0 and 0 where unknown */
  readonly firstDays: Int32Array
  readonly lastDays: Int32Array
  readonly words: readonly Postings[]
  readonly names: readonly Postings[]
  /** by folded name of the outlet, without "the" */
  getByOutlet(outlet: string): number[]
  /** by the first words of the outlet's name */
  getByOpening(words: string): number[]
  /** by normalised address */
  getByUrl(address: string): number | null
  /** records of one piece, by folded title */
  getByPiece(piece: string): number[]
  /** whether some name of a report begins with this folded word */
  beginsName(word: string): boolean
  /** Adds reports. A report with a known address is skipped. Returns how many were new. */
  add(reports: readonly ReportRecord[]): number
  /**
   * Adds a part as it is. Of reports with a known address, only the earlier ones are searched.
   * Gives how many were new.
   */
  addPart(part: IndexPart): number
  /** a new index that also has these */
  with(reports: readonly ReportRecord[]): ReportIndex
}

/**
 * How many small later segments there may be before they are merged, and from what share of the
 * reports before it a segment counts as large.
 */
const mostLater = 4
const settledShare = 0.1

/**
 * `knowledge`: makes names in one language find reports in another. A record without address or
 * title is not searched.
 */
export function createReportIndex(
  reports: readonly ReportRecord[],
  knowledge: KnowledgeBase = emptyKnowledge,
): ReportIndex {
  return openReportIndex([toPart(reports, knowledge)], knowledge)
}

/** Builds a part from reports in memory. */
export function toPart(reports: readonly ReportRecord[], knowledge: KnowledgeBase): IndexPart {
  return { segment: createSegment(reports, knowledge), getReport: (number) => reports[number]! }
}

/**
 * Opens an index over existing parts; only what they share is read. `knowledge` is for later
 * additions.
 */
export function openReportIndex(
  parts: readonly IndexPart[],
  knowledge: KnowledgeBase = emptyKnowledge,
): ReportIndex {
  const taken: { part: IndexPart; from: number }[] = []
  const words: Postings[] = []
  const names: Postings[] = []
  const keys: Postings[] = []
  const placed: PlacedSegment[] = []
  let size = 0
  let firstDays = new Int32Array(0)
  let lastDays = new Int32Array(0)
  let settled = 0

  const getReport = remembered((number: number): ReportRecord => {
    const { part, from } = taken.findLast((one) => one.from <= number)!
    return part.getReport(number - from)
  })
  const getImprint = remembered((number: number): OutletNames => outletNamesOf(getReport(number)))
  const live = createLiveReports((number) => getImprint(number).address)
  const getByKey = (key: string): number[] =>
    (getTerm(keys, key)?.at ?? [])
      .flatMap(({ postings: { table, from }, id }) =>
        Array.from(
          table.documents.subarray(table.starts[id], table.starts[id + 1]),
          (document) => document + from,
        ),
      )
      .filter((number) => !live.dead.has(number))

  const place = (segment: Segment, from: number): void => {
    for (const [lists, table] of [
      [words, segment.words],
      [names, segment.names],
      [keys, segment.keys],
    ] as const)
      lists.push({ table, from, size: segment.size })
    placed.push({ segment, from })
  }
  /**
   * Merges small later segments, since each costs every query a look-up. A segment that has grown
   * large is left alone.
   */
  const tidy = (): void => {
    if (placed.length - settled <= mostLater) return
    const later = placed.splice(settled)
    const { from } = later[0]!
    for (const lists of [words, names, keys]) lists.length = settled
    place(mergeSegments(later), from)
    if (size - from > from * settledShare) settled++
  }
  const addPart = (part: IndexPart): number => {
    const { segment } = part
    const from = size
    taken.push({ part, from })
    const added = live.take({ segment, from }, placed, part.leftOut)
    place(segment, from)
    size += segment.size
    firstDays = joined(firstDays, segment.firstDays)
    lastDays = joined(lastDays, segment.lastDays)
    return added
  }
  const index: ReportIndex = {
    get size() {
      return size
    },
    get count() {
      return size - live.dead.size
    },
    get firstDays() {
      return firstDays
    },
    get lastDays() {
      return lastDays
    },
    dead: live.dead,
    words,
    names,
    getReport,
    getImprint,
    addPart,
    getByOutlet: (outlet) => getByKey(keyOf.outlet(outlet)),
    getByOpening: (opening) => getByKey(keyOf.opening(opening)),
    getByUrl: (address) =>
      getByKey(keyOf.address(address)).find((number) => getImprint(number).address === address) ??
      null,
    getByPiece: (piece) => getByKey(keyOf.piece(piece)),
    beginsName: (word) => getTerm(keys, keyOf.firstWord(word)) !== null,
    add(reports) {
      const isNew = (report: ReportRecord) =>
        typeof report.url !== 'string' || index.getByUrl(outletNamesOf(report).address) === null
      const more = reports.filter(isNew)
      if (more.length === 0) return 0
      const added = addPart(toPart(more, knowledge))
      tidy()
      return added
    },
    with: (reports) =>
      openReportIndex([...taken.map(({ part }) => part), toPart(reports, knowledge)], knowledge),
  }
  for (const part of parts) addPart(part)
  settled = placed.length
  return index
}

function joined(first: Int32Array, second: Int32Array): Int32Array<ArrayBuffer> {
  const both = new Int32Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
