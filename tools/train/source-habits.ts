import { featureSpace } from '../../src/annotate/entities/feature-numbers.ts'
import type { NameWord } from '../../src/annotate/entities/name-words.ts'

/** Sources that name other things than we do, or name them otherwise. */
export const foreignSources = ['newsfane', 'aqmar', 'gum', 'pud']

/**
 * Features that stand for a source's own habits, so that the others need not learn them: numbers
 * above those of any page, whose weights are left out of what is shipped (after Daumé 2007). Gives
 * how many.
 */
export function addHabits(
  words: readonly NameWord[],
  i: number,
  source: number,
  features: number[],
): number {
  const { bits, phraseBits, usage, shape, hit, gapBefore } = words[i]!
  const before = words[i - 1]
  const values = [
    0,
    bits,
    phraseBits,
    usage,
    shape * 16 + gapBefore,
    hit,
    Math.imul(bits, 31) ^ (before?.bits ?? 0),
    Math.imul(usage, 31) ^ (before?.usage ?? 0),
  ]
  values.forEach((value, k) => {
    const h = Math.imul(value ^ Math.imul(k * 8 + source + 1, 0x9e3779b1), 0x85ebca6b)
    features.push(featureSpace + ((h ^ (h >>> 13)) >>> 10))
  })
  return values.length
}
