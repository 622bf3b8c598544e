import type { Span } from '../../../src/model/text.ts'
import { pairUp } from '../pair-up.ts'

export type Pairs = readonly (readonly [start: number, end: number])[]

export const pairsOf = (spans: readonly Span[]): [number, number][] =>
  spans.map(({ start, end }) => [start, end])

const lengthOf = (pairs: Pairs) => pairs.reduce((sum, [start, end]) => sum + end - start, 0)

/** UTF-16 units that two lists of spans share. */
export function sharedLength(some: Pairs, others: Pairs): number {
  let shared = 0
  for (const [a, b] of some)
    for (const [c, d] of others) shared += Math.max(0, Math.min(b, d) - Math.max(a, c))
  return shared
}

/** How alike two lists of spans are, 0 to 1: Dice's coefficient of what they cover. */
export function alikeness(some: Pairs, others: Pairs): number {
  const both = lengthOf(some) + lengthOf(others)
  return both === 0 ? 1 : (2 * sharedLength(some, others)) / both
}

/**
 * Labelled and found claims whose contents overlap by half: the number of the labelled one by that
 * of the found one.
 */
export const matchContents = (
  labelled: readonly { content: Pairs }[],
  found: readonly { content: Pairs }[],
): Map<number, number> =>
  new Map(
    pairUp(labelled, found, (own, other) => {
      const score = alikeness(own.content, other.content)
      return score >= 0.5 ? { score } : null
    }).map(([label, at]) => [at, label]),
  )
