import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Span } from '../../../model/text.ts'
import type { Apposition } from './find-apposition.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { isTitle } from '../role-words.ts'

/**
 * «نادي الضفة، المهاجم رامي نصر»: behind the comma a title and a name, which is somebody else's; not
 * "the son of Judge Roe", «ابن الشيخ رامي».
 * `persons`: by the end of each person's name, where it begins.
 */
export function introducesOther(
  words: readonly NameWord[],
  { start, end, isClause }: Apposition,
  persons: ReadonlyMap<number, number>,
  names: NameRules,
): boolean {
  const name = persons.get(end)
  if (isClause || name === undefined || name <= start) return false
  const between = words.filter((word) => word.start >= start && word.end <= name)
  const last = between.at(-1)
  return last !== undefined && tellsRole(last, names) && !between.some((w) => relates(w, names))
}

/**
 * «سامي نصر رئيس اللجنة رامي حداد»: right behind a role that no mark parts from it another person's name,
 * to whom it belongs.
 */
export function leadsToOther(
  words: readonly NameWord[],
  { end }: Span,
  persons: ReadonlyMap<number, number>,
): boolean {
  const next = words.findIndex(({ start }) => start >= end)
  const first = words[next]
  if (!first || first.gapBefore !== Gap.space) return false
  return words.slice(next, next + longestName).some((word) => persons.get(word.end) === first.start)
}
const longestName = 6

/** «المهاجم», or an adjective alone that stands for it: «الدولي». */
const tellsRole = (word: NameWord, names: NameRules): boolean =>
  isTitle(word, names) || (word.bits & bit.roleAdjective) !== 0

/** A word behind which the name of a relative stands, or another name of the same thing. */
const relates = (
  { folded, forms }: NameWord,
  { bodyLinks, kinOf, aliasCues }: NameRules,
): boolean =>
  bodyLinks?.has(folded) === true ||
  aliasCues?.has(folded) === true ||
  forms.some((form) => kinOf?.has(form.folded))
