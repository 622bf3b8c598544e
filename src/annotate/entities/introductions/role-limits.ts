/** Where the words before a person's name stop to tell of that person, where "and" is written onto words. */
import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { RoleWords } from './role-of-other.ts'
import { isTitle } from '../role-words.ts'

/**
 * Whether the word at `at` belongs to somebody else: «المخرج رامي | نصر والممثل …», «وزيرة | التعاون ورئيس
 * الصندوق …», a woman's office and then a man's. `role`: what is taken so far; `from` below 0 for nothing.
 * `persons`: by the end of each person's name, where it begins.
 */
export function isOfOther(
  words: readonly NameWord[],
  at: number,
  role: RoleWords,
  { persons, names }: { persons: ReadonlyMap<number, number>; names: NameRules },
): boolean {
  if (!names.attached) return false
  if (persons.has(words[at]!.end)) return !isDescribed(words, at, role, names)
  // «مدير المدرسة»: no teacher
  const completes = at > 0 && isTitle(words[at - 1]!, names)
  return (
    !completes && isTitle(words[at]!, names) && isOfOtherGender(words[at]!, words[role.from], names)
  )
}

/** «زميل رامي السابق …»: behind the name within a role stand its adjectives alone. */
const isDescribed = (
  words: readonly NameWord[],
  at: number,
  { from, last }: RoleWords,
  { attached }: NameRules,
): boolean =>
  from < 0 &&
  at < last &&
  words
    .slice(at + 1, last + 1)
    .every(
      ({ folded, bits }) =>
        hasArticle(folded, attached) &&
        ((bits & (bit.roleAdjective | bit.demonym)) !== 0 || attached!.isRelational(folded)),
    )

/** «مديرة» before «ورئيس»: two people. */
function isOfOtherGender(
  title: NameWord,
  next: NameWord | undefined,
  { attached, genderOf }: NameRules,
): boolean {
  if (!next || next.core.skip === 0 || next.folded[0] !== attached!.and) return false
  const [one, other] = [title, next].map(({ core }) => genderOf?.(core.folded) ?? null)
  return one !== null && other !== null && one !== other
}

/** «بمطار الملك خالد»: a title in the name of a place or a house. */
export function isInNamedAfter(
  words: readonly NameWord[],
  at: number,
  { namedAfter, namedAfterPersons, attached, introductions }: NameRules,
): boolean {
  const noun = words[at - 1]
  if (!noun || !attached || words[at]!.gapBefore !== Gap.space) return false
  const { folded } = noun.core
  return (
    introductions?.inNames.has(words[at]!.folded) === true &&
    !noun.forms.some((form) => hasArticle(form.folded, attached)) &&
    (namedAfter?.has(folded) === true || namedAfterPersons?.has(folded) === true)
  )
}
