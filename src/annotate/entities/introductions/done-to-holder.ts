import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Span } from '../../../model/text.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { NameAt } from './tells-of-other.ts'

/**
 * «استقبل الرئيس سامي نصر | وزير النقل»: whoever is named does something to the holder of the role behind the
 * name; not where the object stands behind it:
 * «استقبل سامي نصر محافظ المدينة | وفدا». A man is no «رئيسة».
 */
export function isDoneToHolder(
  words: readonly NameWord[],
  name: NameAt,
  role: Span,
  { introductions: rules, genderOf }: NameRules,
): boolean {
  const office = words.find(({ start }) => start === role.start)
  if (!rules || !office?.forms.some(({ folded }) => rules.holders.has(folded))) return false
  if (rules.ofWoman.test(office.folded) && genderOf?.(words[name.from]!.folded) === 'm') return true
  let first = name.from
  while (first > 0 && name.from - first < longestRole && words[first]!.gapBefore <= Gap.hyphen) {
    first--
    if (!words[first]!.forms.some(({ folded }) => rules.doneToPeople.has(folded))) continue
    const next = words.find(({ start }) => start >= role.end)
    return next?.gapBefore !== Gap.space || !rules.object.test(next.folded)
  }
  return false
}

/** Words between a verb and the name of who acts: «رئيس الجمهورية», «النائب عن المدينة». */
const longestRole = 4
