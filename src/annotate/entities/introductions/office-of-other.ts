import type { IntroductionRules } from '../../../languages/names/introduction-rules.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Span } from '../../../model/text.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { NameAt } from './tells-of-other.ts'

/** Whether a role right behind a name is the office of somebody else, who is not named. */
export function isOfficeOfOther(
  words: readonly NameWord[],
  name: NameAt,
  role: Span,
  { introductions: rules, genderOf }: NameRules,
): boolean {
  const office = words.find(({ start }) => start === role.start)
  if (!rules || !office?.forms.some(({ folded }) => rules.holders.has(folded))) return false
  // «عين الرئيس سامي نصر | رئيسة الحكومة»: no man
  if (genderOf?.(office.folded) === 'f' && genderOf(words[name.from]!.folded) === 'm') return true
  return isBehindDeed(words, name, rules) && !hasObject(words, role, rules)
}

/** «استقبل الرئيس | سامي نصر»: whoever is named does something to a person. */
function isBehindDeed(
  words: readonly NameWord[],
  { from }: NameAt,
  { doneToPeople }: IntroductionRules,
): boolean {
  for (let at = from; at > 0 && from - at < longestRole; at--) {
    if (words[at]!.gapBefore > Gap.hyphen) return false
    if (words[at - 1]!.forms.some(({ folded }) => doneToPeople.has(folded))) return true
  }
  return false
}

/** «استقبل سامي نصر محافظ المدينة | وفدا»: it is done to somebody else. */
function hasObject(words: readonly NameWord[], role: Span, { object }: IntroductionRules): boolean {
  const next = words.find(({ start }) => start >= role.end)
  return next?.gapBefore === Gap.space && object.test(next.folded)
}

/** Words between a verb and the name of who acts: «رئيس الجمهورية», «النائب عن المدينة». */
const longestRole = 4
