import { wordWorth, type OverlapQuery } from './overlap.ts'
import type { QueryTerm } from './postings.ts'
import { weightOfImpact } from './segments/impact.ts'

/**
 * A name with its terms, of which one counts, or a word, which counts as much as it weighs in the
 * title.
 */
export interface QueryPart {
  terms: readonly QueryTerm[]
  /** how many postings */
  count: number
  weight: number
  isWord: boolean
  /** the most that it can add to a report */
  most: number
}

/** In descending order of the most that they can add. */
export function partsOf({ names, words }: OverlapQuery): QueryPart[] {
  const parts = [
    ...names.map(({ weight, terms }): QueryPart => ({
      terms,
      count: terms.reduce((sum, { count }) => sum + count, 0),
      weight,
      isWord: false,
      most: weight,
    })),
    ...words.map(({ term, inverse }): QueryPart => ({
      terms: [term],
      count: term.count,
      weight: wordWorth * inverse,
      isWord: true,
      most: wordWorth * inverse * strongestOf(term),
    })),
  ]
  return parts.filter(({ most }) => most > 0).sort((a, b) => b.most - a.most || a.count - b.count)
}

const strongestOf = ({ at }: QueryTerm): number =>
  at.reduce(
    (most, { postings: { table }, id }) => Math.max(most, weightOfImpact[table.strongest[id]!]!),
    0,
  )

/** By part: the sum over it and all later parts; a last 0 at the end. */
export function sumsFrom(
  parts: readonly QueryPart[],
  numberOf: (part: QueryPart) => number,
): Float64Array {
  const sums = new Float64Array(parts.length + 1)
  for (let i = parts.length - 1; i >= 0; i--) sums[i] = sums[i + 1]! + numberOf(parts[i]!)
  return sums
}
