import type { PlacedSegment } from './live-reports.ts'
import type { Postings } from './postings.ts'
import { mergeSegments } from './segments/segment.ts'

/**
 * How many small later segments there may be before they are merged, and from what share of the
 * reports before it a segment counts as large.
 */
const mostLater = 4
const settledShare = 0.1

/** The tables of all segments of an index, in the order of their reports' numbers. */
export interface SearchTables {
  readonly words: readonly Postings[]
  readonly names: readonly Postings[]
  readonly keys: readonly Postings[]
  readonly placed: readonly PlacedSegment[]
  place(segment: PlacedSegment): void
  /** what is placed so far is never merged */
  settle(): void
  /**
   * Merges small later segments, since each costs every query a look-up. A segment that has grown
   * large is left alone. `size`: how many reports all segments have.
   */
  tidy(size: number): void
}

export function createSearchTables(): SearchTables {
  const words: Postings[] = []
  const names: Postings[] = []
  const keys: Postings[] = []
  const placed: PlacedSegment[] = []
  let settled = 0

  const place = ({ segment, from }: PlacedSegment): void => {
    for (const [lists, table] of [
      [words, segment.words],
      [names, segment.names],
      [keys, segment.keys],
    ] as const)
      lists.push({ table, from, size: segment.size })
    placed.push({ segment, from })
  }
  return {
    words,
    names,
    keys,
    placed,
    place,
    settle() {
      settled = placed.length
    },
    tidy(size) {
      if (placed.length - settled <= mostLater) return
      const later = placed.splice(settled)
      const { from } = later[0]!
      for (const lists of [words, names, keys]) lists.length = settled
      place({ segment: mergeSegments(later), from })
      if (size - from > from * settledShare) settled++
    },
  }
}
