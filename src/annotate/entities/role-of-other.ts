import { hasArticle } from '../../languages/attached-words.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { isDefiniteTitle, isTitle } from './role-words.ts'
import { Shape } from './shapes.ts'

/** A run of words that ends right before a person's name: indexes of its first and last word. */
export interface RoleWords {
  from: number
  last: number
}

/**
 * Whether the words before a person's name may tell the role of somebody else: "the striker passed to",
 * "the lawyer of", «سائق | الفنانة». Whose role it is must be plain: else the article would be said to
 * call a minister's daughter his wife.
 */
export const isRoleOfOther = (
  words: readonly NameWord[],
  role: RoleWords,
  names: NameRules,
): boolean =>
  names.hasCase ? isPartedFromName(words, role, names) : isOwnedByName(words, role, names)

/**
 * "striker heeled a pass back to", "manager include": behind the last title stand words that belong to
 * no role; "mayor of London", "a spokeswoman for the agency," go on with a body or a place.
 */
function isPartedFromName(
  words: readonly NameWord[],
  { from, last }: RoleWords,
  names: NameRules,
): boolean {
  let title = last
  const isOfRole = (word: NameWord) =>
    isTitle(word, names) || names.roleWords?.has(word.folded) === true
  while (title > from && !isOfRole(words[title]!)) title--
  if (title === last) return false
  const next = words[title + 1]!
  if (next.gapBefore === Gap.hyphen) return false
  if (!names.bodyLinks) return false
  if (!names.bodyLinks.has(next.folded)) return next.shape === Shape.lower
  return words[last]!.shape === Shape.lower && words[last + 1]!.gapBefore < Gap.comma
}

/**
 * «محامي | سامي نصر», «زوجة الوزير | سامي نصر», «مدير أعمال الفنان | سامي نصر»: behind a noun for
 * somebody of another's family or service the name is, or may be, that other's.
 */
function isOwnedByName(
  words: readonly NameWord[],
  { from, last }: RoleWords,
  names: NameRules,
): boolean {
  const isBare = (i: number) =>
    !words[i]!.forms.some(({ folded }) => hasArticle(folded, names.attached))
  const serves = (i: number) =>
    i >= from &&
    words[i]!.forms.some(({ folded }) => names.kinOf?.has(folded) || names.servants?.has(folded))
  // «مرر المهاجم الكرة إلى | سامي نصر»
  if (names.endings?.prepositions.has(words[last]!.folded)) return true
  if (isBare(last)) return serves(last)
  if (!isDefiniteTitle(words[last]!, names)) return false
  return serves(last - 1) || (serves(last - 2) && isBare(last - 1))
}
