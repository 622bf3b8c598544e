/** Where the words end that say, behind a name, who it is, and the sentence goes on. */
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { IntroductionRules } from '../../../languages/names/introduction-rules.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { NameWord } from '../name-words.ts'

/** Words before a name among which its verb stands. */
const verbReach = 8

/**
 * Whether a role ends before the word at `next`: «…، المتحدث باسم الشركة | عن خطتها» where the verb
 * before the name is «أعلن», «… | قائلا», «… | لصحيفة», «… | يوم السبت». `from`: where the role begins.
 */
export function endsBefore(
  words: readonly NameWord[],
  from: number,
  next: number,
  names: NameRules,
): boolean {
  const { introductions: rules } = names
  const word = words[next]!
  if (!rules || next <= from || rules.relatives.has(words[from]!.folded)) return false
  if (rules.endings.has(word.folded) || isDay(words, next, rules)) return true
  const before = words.slice(Math.max(0, from - verbReach), from)
  if (rules.toOutlets.has(word.folded))
    return before.some(({ bits, folded }) => bits & bit.speechVerb || rules.telling.has(folded))
  return (
    word.folded === rules.about &&
    !rules.representing.has(words[next - 1]!.folded) &&
    before.some(({ folded, core }) =>
      [folded, core.folded].some((one) => rules.announcing.has(one)),
    )
  )
}

/** «يوم السبت», not «سوق السبت». */
const isDay = (words: readonly NameWord[], at: number, { day }: IntroductionRules): boolean =>
  words[at]!.folded === day && ((words[at + 1]?.bits ?? 0) & bit.time) !== 0
