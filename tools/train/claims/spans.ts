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
function alikeness(some: Pairs, others: Pairs): number {
  const both = lengthOf(some) + lengthOf(others)
  return both === 0 ? 1 : (2 * sharedLength(some, others)) / both
}

/** A claim, labelled or found, as far as its spans go: offsets in UTF-16 units. */
export interface Told {
  source: Pairs
  cue: Pairs
  content: Pairs
}

/** What a right cue and a right source weigh where several found claims have one content. */
const cueWorth = 0.5
const sourceWorth = 0.3

/**
 * Labelled and found claims whose contents overlap by half: the number of the labelled one by that
 * of the found one. Of several for one label the one whose cue and source are the labelled ones too.
 */
export const matchClaims = (
  labelled: readonly Told[],
  found: readonly Told[],
): Map<number, number> =>
  new Map(
    pairUp(labelled, found, (own, other) => {
      const score = alikeness(own.content, other.content)
      if (score < 0.5) return null
      const isCue =
        own.cue.length === 0 ? other.cue.length === 0 : sharedLength(own.cue, other.cue) > 0
      return {
        score: score + Number(isCue) * cueWorth + alikeness(own.source, other.source) * sourceWorth,
      }
    }).map(([label, at]) => [at, label]),
  )
