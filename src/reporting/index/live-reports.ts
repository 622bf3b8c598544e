/**
 * Which reports of an index are searched: of several with one address only the first, across all
 * segments.
 */
import { findHashed } from './segments/posting-table.ts'
import type { Segment } from './segments/segment.ts'

/** A segment whose report 0 is the index's report `from`. */
export interface PlacedSegment {
  segment: Segment
  from: number
}

export interface LiveReports {
  readonly dead: ReadonlySet<number>
  /**
   * Compares a segment with the earlier ones. `leftOut`: its reports that are not searched. Gives
   * how many of its reports are searched.
   */
  take(
    placed: PlacedSegment,
    before: readonly PlacedSegment[],
    leftOut?: ReadonlySet<number>,
  ): number
}

/**
 * `getAddress`: the normalised address by number. It is called only when two hashes agree, so that
 * no segment can displace a report with a false hash.
 */
export function createLiveReports(getAddress: (number: number) => string): LiveReports {
  const dead = new Set<number>()
  return {
    dead,
    take(placed, before, leftOut = new Set()) {
      const { segment, from } = placed
      const already = dead.size
      for (const number of leftOut) dead.add(from + number)
      for (let number = 0; number < segment.size; number++)
        if (segment.addresses[number * 2] === 0 && segment.addresses[number * 2 + 1] === 0)
          dead.add(from + number)
      for (const other of before) {
        // look up the smaller segment in the larger one
        for (const [a, b] of other.segment.size < segment.size
          ? pairs(other, placed)
          : pairs(placed, other)) {
          const later = Math.max(a, b)
          if (!dead.has(Math.min(a, b)) && !dead.has(later) && getAddress(a) === getAddress(b))
            dead.add(later)
        }
      }
      return segment.size - (dead.size - already)
    },
  }
}

/** Numbers of reports of both segments whose addresses have the same hashes. */
function* pairs(few: PlacedSegment, many: PlacedSegment): Generator<[number, number]> {
  const { addresses, size } = few.segment
  const { keys } = many.segment
  for (let number = 0; number < size; number++) {
    const term = findHashed(keys, addresses[number * 2]!, addresses[number * 2 + 1]!)
    if (term >= 0)
      for (let i = keys.starts[term]!; i < keys.starts[term + 1]!; i++)
        yield [few.from + number, many.from + keys.documents[i]!]
  }
}
