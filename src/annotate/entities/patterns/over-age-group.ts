import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Shape } from '../shapes.ts'
import { isClose, type NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

/**
 * «كأس آسيا | تحت 22 سنة»: an event in sport goes on over how old its players may be. `stop`: the word up
 * to which it may.
 */
export function overAgeGroup(
  words: readonly NameWord[],
  range: WordRange,
  stop: number,
  { endings }: NameRules,
): WordRange {
  const { type, from, to } = range
  if (type !== 'EVENT' || !endings) return range
  const { ageGroup } = endings
  const isBegun = to - from > 1 && words[to - 1]!.folded === ageGroup.under
  const age = isBegun ? to : to + 1
  const isAge =
    (isBegun || (isClose(words[to]) && words[to]!.folded === ageGroup.under)) &&
    age < stop &&
    isClose(words[age]) &&
    words[age]!.shape === Shape.digits
  if (!isAge) return isBegun ? { ...range, to: to - 1 } : range
  const isCounted =
    age + 1 < stop && isClose(words[age + 1]) && ageGroup.years.has(words[age + 1]!.folded)
  return { ...range, to: isCounted ? age + 2 : age + 1 }
}
