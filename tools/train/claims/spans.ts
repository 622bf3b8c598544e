import type { Span } from '../../../src/model/text.ts'

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
 * Pairs labelled and found claims whose contents overlap by half, each once, the best first, as the
 * scorer of the labelled data does: the number of the labelled one by that of the found one.
 */
export function matchContents(
  labelled: readonly { content: Pairs }[],
  found: readonly { content: Pairs }[],
): Map<number, number> {
  const all = labelled.flatMap((own, label) =>
    found.flatMap((other, at) => {
      const score = alikeness(own.content, other.content)
      return score >= 0.5 ? [{ score, label, at }] : []
    }),
  )
  all.sort((a, b) => b.score - a.score)
  const used = new Set<number>()
  const matched = new Map<number, number>()
  for (const { label, at } of all) {
    if (used.has(label) || matched.has(at)) continue
    used.add(label)
    matched.set(at, label)
  }
  return matched
}
