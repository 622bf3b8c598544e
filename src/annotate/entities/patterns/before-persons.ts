/** What a model took for the beginning of a person's name, in a script without capitals. */
import { hasArticle } from '../../../languages/names/attached-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { isClose, type NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

/** What stands before it, and a given name. */
const fewestWords = 2

/**
 * «الكاتب | الفلسطيني | عبد الباري عطوان», «شيخ | الأزهر | أحمد الطيب»: no name of a person begins with
 * a nationality, nor with the listed body that he leads, before his given name. The body is a range
 * of its own.
 */
export function withoutLead(
  words: readonly NameWord[],
  range: WordRange,
  names: NameRules,
): WordRange[] {
  const { type, from, to } = range
  const [before, first, next] = [words[from - 1], words[from]!, words[from + 1]]
  if (type !== 'PER' || to - from < fewestWords || !isClose(first) || !beginsPerson(next!, names))
    return [range]
  if (first.core.skip > 0 || !hasArticle(first.folded, names.attached)) return [range]
  const person: WordRange = { ...range, from: from + 1 }
  if (first.bits & bit.demonym) return [person]
  const isLed = (first.bits & bit.organisation) !== 0 && ((before?.bits ?? 0) & bit.title) !== 0
  return isLed ? [{ type: 'ORG', from, to: from + 1 }, person] : [range]
}

const beginsPerson = ({ bits, core, folded }: NameWord, { attached }: NameRules): boolean =>
  core.skip === 0 &&
  !hasArticle(folded, attached) &&
  ((bits & bit.given) !== 0 || attached?.compoundHeads.has(folded) === true)
