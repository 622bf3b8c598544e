import { endsInArticle } from './number-lexicon.ts'
import { beginsWithAnd } from './number-sum.ts'
import { isNear, type NumberText } from './number-text.ts'
import type { NumberReading } from './read-number.ts'
import type { FoundUnit } from './find-unit.ts'

/** A part of a unit that is added to the units counted before it. */
export interface PartOfUnit {
  value: number
  /** index of the word behind it */
  to: number
}

/**
 * «ثلاث ساعات ونصف», «3 ساعات ونصف الساعة»: a part with an "and" written onto it behind a counted
 * unit; null for none, and behind a scale, of which it would be a part: «3 ملايين دولار ونصف».
 */
export function partBehind(
  source: NumberText,
  { unit: own, hasScale, to }: NumberReading,
  unit: FoundUnit | null,
): PartOfUnit | null {
  if (!unit || (hasScale && own === null)) return null
  const { words, lexicon, rules } = source
  const at = Math.max(to, unit.to)
  const word = words[at]
  if (!word || !isNear(source, at)) return null
  const written = lexicon.getNumber(word.folded)
  if (written?.word.kind !== 'fraction' || !beginsWithAnd(rules, written.prefix)) return null
  const next = words[at + 1]
  const isOfUnit = next !== undefined && isNear(source, at + 1) && isSame(source, next, unit)
  if (!isOfUnit && isOfOther(source, at + 1)) return null
  return { value: written.word.value, to: isOfUnit ? at + 2 : at + 1 }
}

/** «الساعة»: the unit once more, with the article. */
const isSame = (
  { rules }: NumberText,
  { folded }: { folded: string },
  { unit }: FoundUnit,
): boolean =>
  rules.article !== undefined &&
  folded.startsWith(rules.article) &&
  rules.units.get(folded.slice(rules.article.length)) === unit

/** «3 سيارات ونصف طن», «… ونصف السكان»: a part of something else. */
function isOfOther(source: NumberText, at: number): boolean {
  const { words, rules, lexicon } = source
  const next = words[at]
  if (!next || !isNear(source, at)) return false
  const number = lexicon.getNumber(next.folded)
  return (
    rules.units.has(next.folded) ||
    number?.word.kind === 'scale' ||
    (number !== undefined && endsInArticle(number.prefix, rules)) ||
    (rules.article !== undefined && next.folded.startsWith(rules.article))
  )
}
