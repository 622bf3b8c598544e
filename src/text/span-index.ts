import type { Span } from '../model/text.ts'
import { firstFrom } from './first-from.ts'

/**
 * An interval index. `places` holds the spans of each item; a query gives the numbers, ascending,
 * of the items with a span that overlaps the given one. A query costs the logarithm of the number
 * of spans and the size of its neighbourhood.
 */
export function createSpanIndex(places: readonly (readonly Span[])[]): (span: Span) => number[] {
  const all: { start: number; end: number; owner: number }[] = []
  places.forEach((spans, owner) => {
    for (const { start, end } of spans) all.push({ start, end, owner })
  })
  all.sort((a, b) => a.start - b.start)
  /** the largest end up to each place: nothing before it reaches further */
  const reach = new Float64Array(all.length)
  for (let i = 0, furthest = -1; i < all.length; i++)
    reach[i] = furthest = Math.max(furthest, all[i]!.end)
  return ({ start, end }) => {
    const found: number[] = []
    for (let i = firstFrom(all, end) - 1; i >= 0 && reach[i]! > start; i--)
      if (all[i]!.end > start) found.push(all[i]!.owner)
    return found.length < 2 ? found : onceEach(found.sort((a, b) => a - b))
  }
}

/** A sorted list, in place, with each of its numbers once. */
function onceEach(sorted: number[]): number[] {
  let kept = 1
  for (let i = 1; i < sorted.length; i++)
    if (sorted[i] !== sorted[kept - 1]) sorted[kept++] = sorted[i]!
  sorted.length = kept
  return sorted
}
