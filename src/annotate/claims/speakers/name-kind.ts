import type { Entity } from '../../../model/annotation.ts'

/**
 * How a name is made, 0 to 6: what was taken for a person's name from a common noun or with a word
 * too many has seldom a given name in front. `words`: its folded words; `isGiven`: whether the first
 * is a listed given name.
 */
export function nameKindOf(
  { type, candidates }: Pick<Entity, 'type' | 'candidates'>,
  words: readonly string[],
  isGiven: boolean,
): number {
  const isLong = words.length > 1
  if (type !== 'PER') return isLong ? 6 : candidates.length > 0 ? 5 : 4
  if (isLong) return isGiven ? 3 : 2
  return Number(isGiven)
}
