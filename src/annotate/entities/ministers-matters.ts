/** The matters that a minister has: "ministra de Trabajo y Economía Social", "ministre de la Culture et Sports". */
import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import { Gap } from './gaps.ts'
import { isClose, type NameWord } from './name-words.ts'
import { hasCapital } from './shapes.ts'

/** So many words are looked through for the minister. */
const longestOffice = 10

/**
 * Whether a conjunction joins what begins at `from` to the matter of a minister: "Economía Social" of "ministra de
 * Trabajo y Economía Social", "Pesca" of "ministro de Agricultura y Pesca". Not a given name, whose bearer is another.
 */
export function isJoinedMatter(
  words: readonly NameWord[],
  from: number,
  { ministers, conjunctions }: NameRules,
): boolean {
  const joiner = from - 1
  if (!ministers || (words[from]!.bits & bit.given) !== 0) return false
  if (!isClose(words[from]) || !isClose(words[joiner]) || !conjunctions.has(words[joiner].folded))
    return false
  let at = joiner - 1
  while (at > 0 && joiner - at < longestOffice && isOfMatters(words, at)) at--
  const matter = at + 1
  if (matter >= joiner || !isClose(words[matter])) return false
  while (at > 0 && isClose(words[at + 1]) && words[at]!.bits & bit.particle) at--
  return at >= 0 && at < matter - 1 && isClose(words[at + 1]) && ministers.has(words[at]!.folded)
}

/** A capital that goes on with the one before, or one alone behind a comma: "Agricultura, | Pesca y". */
function isOfMatters(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!
  if (!hasCapital(word) || (word.bits & bit.given) !== 0) return false
  const next = words[at + 1]!
  if (word.gapBefore === Gap.comma) return next.gapBefore === Gap.comma || !hasCapital(next)
  return isClose(word)
}
