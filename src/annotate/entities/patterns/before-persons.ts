/** What a model took for the beginning of a person's name, in a script without capitals. */
import { hasArticle } from '../../../languages/attached-words.ts'
import type { NameRules } from '../../../languages/name-rules.ts'
import { bit } from '../../../languages/name-lexicon.ts'
import type { NameWord } from '../name-words.ts'
import { close, type WordRange } from './pattern.ts'

/** What stands before it, and a given name. */
const fewestWords = 2

/**
 * «الكاتب | الفلسطيني | عبد الباري عطوان», «شيخ | الأزهر | أحمد الطيب»: no name of a person begins with
 * a nationality, nor with the listed body that he leads, before his given name. The body is a range
 * of its own. Nor does one begin with whose kin somebody is, or is one a noun behind which he is called by
 * name.
 */
export function withoutLead(
  words: readonly NameWord[],
  range: WordRange,
  names: NameRules,
): WordRange[] {
  const { type, from, to } = range
  const [before, first, next] = [words[from - 1], words[from]!, words[from + 1]]
  if (type === 'PER' && isOnlyNoun(words, range, names)) return []
  if (type === 'PER' && to - from > 1 && isKin(first, names))
    return isNoun(words, from + 1, to, names) ? [] : [{ ...range, from: from + 1 }]
  if (type !== 'PER' || to - from < fewestWords || !close(first) || !beginsPerson(next!, names))
    return [range]
  if (first.core.skip > 0 || !hasArticle(first.folded, names.attached)) return [range]
  const person: WordRange = { ...range, from: from + 1 }
  if (first.bits & bit.demonym) return [person]
  const isLed = (first.bits & bit.organisation) !== 0 && ((before?.bits ?? 0) & bit.title) !== 0
  return isLed ? [{ type: 'ORG', from, to: from + 1 }, person] : [range]
}

/** «ناجية | تدعى خديجة نصر», «مالك | أحد المطاعم»: one word that tells what somebody is. */
const isOnlyNoun = (
  words: readonly NameWord[],
  { from, to }: WordRange,
  { introductions, endings }: NameRules,
): boolean => {
  const next = words[to]
  if (to - from !== 1 || !close(next)) return false
  if (introductions?.calledBy.has(next!.folded)) return close(words[to + 1])
  return endings?.oneOf.has(next!.folded) === true && (words[from]!.bits & bit.everyday) !== 0
}

/** «زوج | الصباغ»: whose kin somebody is begins no name; not «أم سامي», nor «كريمة», a name too. */
const isKin = ({ folded, bits }: NameWord, { kinOf, mothers, sonWords }: NameRules): boolean =>
  kinOf?.has(folded) === true &&
  (bits & (bit.given | bit.surname)) === 0 &&
  !mothers?.has(folded) &&
  !sonWords?.has(folded)

/** «الطفلة»: a title with its article and nothing else. */
const isNoun = (
  words: readonly NameWord[],
  from: number,
  to: number,
  { attached }: NameRules,
): boolean =>
  to - from === 1 &&
  (words[from]!.bits & bit.title) !== 0 &&
  (words[from]!.bits & bit.surname) === 0 &&
  hasArticle(words[from]!.folded, attached)

const beginsPerson = ({ bits, core, folded }: NameWord, { attached }: NameRules): boolean =>
  core.skip === 0 &&
  !hasArticle(folded, attached) &&
  ((bits & bit.given) !== 0 || attached?.compoundHeads.has(folded) === true)
