/**
 * The reports from outside as parts of the index: opened as they were filed; what came since is
 * filed on the spot, and written down when there is time.
 */
import type { ReportRecord } from '../../model/knowledge.ts'
import type { StoredReport } from '../../model/stored-report.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { ReportFiles } from '../../platform/database/report-files.ts'
import type { IndexPart } from '../../reporting/index/report-index.ts'
import {
  openFiledPart,
  writeFiledPart,
  type FiledPart,
} from '../../reporting/index/segments/filed-part.ts'
import { keyOf } from '../../reporting/index/segments/keys.ts'
import { findTerm } from '../../reporting/index/segments/posting-table.ts'
import {
  mergeRecords,
  packRecords,
  readRecord,
} from '../../reporting/index/segments/record-block.ts'
import { createSegment, mergeSegments } from '../../reporting/index/segments/segment.ts'

/** A part as it was filed, the row that holds it, and which of its reports went since. */
interface OpenedPart extends FiledPart {
  key: number
  packs: string
  leftOut: Set<number>
}

/** What the database holds, taken together. */
export interface Filed {
  parts: OpenedPart[]
  /** what is not filed yet */
  loose: StoredReport[]
  /** rows that are spent once `loose` is filed and what went is left out */
  spent: number[]
}

type Rows = Awaited<ReturnType<ReportFiles['load']>>['rows']

/** `chooseLeft`: keys of rows that are left where they are, unread. */
export async function loadFiled(
  files: ReportFiles,
  chooseLeft: (rows: Rows) => ReadonlySet<number> = () => new Set(),
): Promise<Filed> {
  const loaded = await files.load()
  const { rows } = loaded
  const left = chooseLeft(rows)
  if (loaded.reports) return allLoose(loaded)
  const parts: OpenedPart[] = []
  const loose = new Map<string, StoredReport>()
  const spent: number[] = []
  for (const { key, row } of rows) {
    if (left.has(key)) continue
    if (row.kind === 'segment') {
      const part = openFiledPart(
        row.bytes instanceof ArrayBuffer ? row.bytes : await row.bytes.arrayBuffer(),
      )
      if (!part) return allLoose(await files.load(true))
      parts.push({ ...part, key, packs: row.packs, leftOut: new Set() })
      continue
    }
    spent.push(key)
    if (row.kind === 'reports') for (const report of row.reports) loose.set(report.id, report)
    if (row.kind === 'gone') {
      for (const id of row.ids) {
        loose.delete(id)
        for (const part of parts) leaveOut(part, id)
      }
    }
  }
  return { parts, loose: [...loose.values()], spent }
}

/** Nothing is filed that could be used. */
const allLoose = ({ rows, reports }: Awaited<ReturnType<ReportFiles['load']>>): Filed => ({
  parts: [],
  loose: reports ?? [],
  spent: rows.map(({ key }) => key),
})

/** `id`: the normalised address. */
function leaveOut({ segment: { keys }, leftOut }: OpenedPart, id: string): void {
  const term = findTerm(keys, keyOf.address(id))
  if (term >= 0)
    for (const number of keys.documents.subarray(keys.starts[term], keys.starts[term + 1]))
      leftOut.add(number)
}

/** As the index takes them. */
export async function toParts(
  { parts, loose }: Filed,
  knowledge: KnowledgeBase,
): Promise<IndexPart[]> {
  const opened = parts.map(({ segment, records, leftOut }): IndexPart => ({
    segment,
    leftOut,
    getReport: (number) => readRecord(records, number),
  }))
  return loose.length === 0
    ? opened
    : [
        ...opened,
        { segment: await fileReports(loose, knowledge), getReport: (number) => loose[number]! },
      ]
}

/** Reports that are filed before other work of the background has its turn. */
const stretch = 400

async function fileReports(
  reports: readonly ReportRecord[],
  knowledge: KnowledgeBase,
  pause: () => Promise<void> = async () => {},
) {
  const segments = []
  for (let from = 0; from < reports.length; from += stretch) {
    if (from > 0) await pause()
    segments.push({
      segment: await knowledge.runWithRecords(() =>
        createSegment(reports.slice(from, from + stretch), knowledge),
      ),
    })
  }
  return segments.length === 1 ? segments[0]!.segment : mergeSegments(segments)
}

/** What only the database needs to know of a report is not searched. */
function toRecord({ via: _, seen: __, ...record }: StoredReport): ReportRecord {
  return record
}

/**
 * A part is merged with newer reports only while it is at most so many times as large as they are:
 * each report is then rewritten only a few times, and the number of parts stays small.
 */
const growth = 2

/**
 * Keys of the parts that are kept unchanged: those with current index terms that are large compared
 * with the reports to be merged. Where reports were removed, any part may have held them.
 */
function chooseLarge(rows: Rows, packs: string): Set<number> {
  const segments = rows.flatMap(({ key, row }) => (row.kind === 'segment' ? [{ key, ...row }] : []))
  const rest = rows.flatMap(({ row }) => (row.kind === 'segment' ? [] : [row]))
  if (rest.some(({ kind }) => kind !== 'reports')) return new Set()
  const large = segments
    .filter((segment) => segment.packs === packs)
    .sort((a, b) => a.size - b.size)
  let size =
    rest.reduce((sum, row) => sum + (row.kind === 'reports' ? row.reports.length : 0), 0) +
    segments.reduce((sum, segment) => sum + (segment.packs === packs ? 0 : segment.size), 0)
  while (large[0] && large[0].size <= size * growth) size += large.shift()!.size
  return new Set(large.map(({ key }) => key))
}

/**
 * Indexes new reports, drops removed ones, indexes again those whose names came from other packs
 * than `packs`, and merges small parts. It may be interrupted at any point without loss. `pause`:
 * lets other tasks run in between.
 */
export async function tidyFiled(
  files: ReportFiles,
  knowledge: KnowledgeBase,
  packs: string,
  pause: () => Promise<void>,
): Promise<void> {
  const { parts, loose, spent } = await loadFiled(files, (rows) => chooseLarge(rows, packs))
  const chosen = parts.filter((part) => part.packs !== packs || part.leftOut.size > 0)
  let size = loose.length + chosen.reduce((sum, { segment }) => sum + segment.size, 0)
  if (size === 0 && spent.length === 0) return
  for (const part of parts
    .filter((one) => !chosen.includes(one))
    .sort((a, b) => a.segment.size - b.segment.size)) {
    if (part.segment.size > size * growth) break
    chosen.push(part)
    size += part.segment.size
  }
  const joined: (FiledPart & { leftOut: ReadonlySet<number> })[] = []
  const nothing = new Set<number>()
  for (const part of chosen) {
    if (part.packs === packs) joined.push(part)
    else {
      const all = mergeRecords([part])
      const records = Array.from({ length: all.offsets.length - 1 }, (_, number) =>
        readRecord(all, number),
      )
      joined.push({
        segment: await fileReports(records, knowledge, pause),
        records: all,
        leftOut: nothing,
      })
    }
  }
  const records = loose.map(toRecord)
  if (loose.length > 0)
    joined.push({
      segment: await fileReports(records, knowledge, pause),
      records: packRecords(records),
      leftOut: nothing,
    })
  const whole = { segment: mergeSegments(joined), records: mergeRecords(joined) }
  await files.replace(
    [...chosen.map(({ key }) => key), ...spent],
    whole.segment.size === 0
      ? null
      : { kind: 'segment', bytes: writeFiledPart(whole), size: whole.segment.size, packs },
  )
}
