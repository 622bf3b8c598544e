/**
 * A batch of reports made ready for searching. It depends on no pack that is in use: names and
 * records stand in it as hashes of themselves.
 */
import type { ReportRecord } from '../../../model/knowledge.ts'
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts'
import { daysOfIso } from '../../../text/dates.ts'
import { createImprintReader, type OutletNames } from '../../terms/outlet-names.ts'
import { readNames, wordsOfReport } from '../../terms/terms-of-report.ts'
import { createTableBuilder } from './build-table.ts'
import { hashTerm } from './hash-term.ts'
import { createKeysReader, keyOf } from './keys.ts'
import { mergeTables, type TableToMerge } from './merge-tables.ts'
import type { PostingTable } from './posting-table.ts'

export interface Segment {
  /** how many reports were given, those that cannot be used among them */
  size: number
  /** words and numbers of titles */
  words: PostingTable
  /** names, records and sounds */
  names: PostingTable
  /** outlets, pieces, addresses (keys.ts) */
  keys: PostingTable
  /** by report: first and last day number of its date, 0 where unknown */
  firstDays: Int32Array
  lastDays: Int32Array
  /**
   * by report: the two hashes under which `keys` holds its address; 0 and 0 for one that is not
   * searched
   */
  addresses: Uint32Array
}

/**
 * In the numbering of `reports`. One without address or title, or with the address of an earlier
 * one, is not searched. `knowledge` lets names in one language find reports in another.
 */
export function createSegment(reports: readonly ReportRecord[], knowledge: KnowledgeBase): Segment {
  const size = reports.length
  const firstDays = new Int32Array(size)
  const lastDays = new Int32Array(size)
  const addresses = new Uint32Array(size * 2)
  const words = createTableBuilder(true)
  const names = createTableBuilder(false)
  const keys = createTableBuilder(false)
  const keysOf = createKeysReader()
  const imprints = readImprints(reports)
  const used = reports.filter((_, number) => imprints[number] !== null)
  const named = readNames(used, knowledge).values()
  reports.forEach((report, number) => {
    const imprint = imprints[number]!
    const days = imprint && report.date ? daysOfIso(report.date) : null
    firstDays[number] = days?.[0] ?? 0
    lastDays[number] = days?.[1] ?? 0
    const own = imprint ? named.next().value! : []
    words.add(imprint ? wordsOfReport(report) : [])
    names.add(own)
    keys.add(imprint ? keysOf(imprint, own) : [])
    if (!imprint) return
    const { hash, check } = hashTerm(keyOf.address(imprint.address))
    addresses[number * 2] = hash
    addresses[number * 2 + 1] = check
  })
  return {
    size,
    words: words.build(),
    names: names.build(),
    keys: keys.build(),
    firstDays,
    lastDays,
    addresses,
  }
}

/** Those of reports that are searched; null for the others. */
function readImprints(reports: readonly ReportRecord[]): (OutletNames | null)[] {
  const seen = new Set<string>()
  const imprintOf = createImprintReader()
  return reports.map((report) => {
    const imprint = isUsable(report) ? imprintOf(report) : null
    if (!imprint || seen.has(imprint.address)) return null
    seen.add(imprint.address)
    return imprint
  })
}

const isUsable = ({ url, title }: ReportRecord): boolean =>
  typeof url === 'string' && url !== '' && typeof title === 'string'

/** A segment that goes into a greater one, and which of its reports are left out of it. */
export interface SegmentToMerge {
  segment: Segment
  leftOut?: ReadonlySet<number>
}

/** One segment of several: their reports follow each other, without those that are left out. */
export function mergeSegments(inputs: readonly SegmentToMerge[]): Segment {
  const places: TableToMerge['places'][] = []
  const kept: { segment: Segment; number: number }[] = []
  const froms = inputs.map(({ segment, leftOut }) => {
    const from = kept.length
    const map = leftOut && leftOut.size > 0 ? new Int32Array(segment.size) : null
    for (let number = 0; number < segment.size; number++) {
      const isOut = leftOut?.has(number) ?? false
      if (map) map[number] = isOut ? -1 : kept.length
      if (!isOut) kept.push({ segment, number })
    }
    places.push(map)
    return from
  })
  const merged = (part: 'words' | 'names' | 'keys') =>
    mergeTables(
      inputs.map(({ segment }, i) => ({
        table: segment[part],
        from: froms[i]!,
        places: places[i]!,
      })),
    )
  const addresses = new Uint32Array(kept.length * 2)
  kept.forEach(({ segment, number }, i) => {
    addresses[i * 2] = segment.addresses[number * 2]!
    addresses[i * 2 + 1] = segment.addresses[number * 2 + 1]!
  })
  return {
    size: kept.length,
    words: merged('words'),
    names: merged('names'),
    keys: merged('keys'),
    addresses,
    firstDays: Int32Array.from(kept, ({ segment, number }) => segment.firstDays[number]!),
    lastDays: Int32Array.from(kept, ({ segment, number }) => segment.lastDays[number]!),
  }
}
