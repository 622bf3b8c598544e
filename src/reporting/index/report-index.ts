/**
 * The report index: reports in segments, found by words and numbers of their titles (BM25), by
 * names, outlet, address and day. A report's number never changes while the index lives. Later
 * additions are searched at once.
 */
import type { ReportRecord } from '../../model/knowledge.ts'
import { emptyKnowledge, type KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { outletNamesOf, type OutletNames } from '../terms/outlet-names.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { createKeyLookup, type KeyLookup } from './key-lookup.ts'
import { createLiveReports } from './live-reports.ts'
import type { Postings } from './postings.ts'
import { createSearchTables } from './search-tables.ts'
import { remembered } from '../terms/remembered.ts'
import { createSegment, type Segment } from './segments/segment.ts'

/** A segment, and its reports by their number in it. */
export interface IndexPart {
  segment: Segment
  getReport(number: number): ReportRecord
  /** reports that are not searched */
  leftOut?: ReadonlySet<number>
}

/** Reports that a citation can resolve to and an article be related to. */
export interface ReportIndex extends KeyLookup {
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
  /**
   * A part of those reports whose addresses are not known yet, made ready but not added; null where
   * there are none.
   */
  toNewPart(reports: readonly ReportRecord[]): IndexPart | null
  /**
   * Adds a part. Of reports with a known address, only the earlier ones are searched. Gives how
   * many were new.
   */
  addPart(part: IndexPart): number
  /** Both at once. */
  add(reports: readonly ReportRecord[]): number
  /** a new index that also has these */
  with(reports: readonly ReportRecord[]): ReportIndex
}

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
  const tables = createSearchTables()
  const days = createReportDays()
  const taken: { part: IndexPart; from: number }[] = []
  let size = 0

  const getReport = remembered((number: number): ReportRecord => {
    const { part, from } = taken.findLast((one) => one.from <= number)!
    return part.getReport(number - from)
  })
  const getImprint = remembered((number: number): OutletNames => outletNamesOf(getReport(number)))
  const live = createLiveReports((number) => getImprint(number).address)
  const place = (part: IndexPart): number => {
    const { segment } = part
    const from = size
    taken.push({ part, from })
    const added = live.take({ segment, from }, tables.placed, part.leftOut)
    tables.place({ segment, from })
    size += segment.size
    days.add(segment)
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
      return days.first
    },
    get lastDays() {
      return days.last
    },
    dead: live.dead,
    words: tables.words,
    names: tables.names,
    ...createKeyLookup(tables.keys, live.dead, getImprint),
    getReport,
    getImprint,
    toNewPart: (reports) => partOf(reports.filter(createNewTest(index)), knowledge),
    addPart(part) {
      const added = place(part)
      tables.tidy(size)
      return added
    },
    add(reports) {
      const part = index.toNewPart(reports)
      return part ? index.addPart(part) : 0
    },
    with: (reports) =>
      openReportIndex([...taken.map(({ part }) => part), toPart(reports, knowledge)], knowledge),
  }
  for (const part of parts) place(part)
  tables.settle()
  return index
}

/** Null where there are no reports. */
const partOf = (reports: readonly ReportRecord[], knowledge: KnowledgeBase): IndexPart | null =>
  reports.length === 0 ? null : toPart(reports, knowledge)

/** Whether an index lacks the address of a report. */
const createNewTest =
  ({ getByUrl }: ReportIndex) =>
  ({ url }: ReportRecord): boolean =>
    typeof url !== 'string' || getByUrl(normaliseAddress(url)) === null

/** First and last days of the reports of all parts, by their numbers in the index. */
function createReportDays() {
  let first = new Int32Array(0)
  let last = new Int32Array(0)
  return {
    get first() {
      return first
    },
    get last() {
      return last
    },
    add({ firstDays, lastDays }: Segment) {
      first = joined(first, firstDays)
      last = joined(last, lastDays)
    },
  }
}

function joined(first: Int32Array, second: Int32Array): Int32Array<ArrayBuffer> {
  const both = new Int32Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
