import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { isDefiniteTitle, isTitle } from '../role-words.ts'
import { lastLetterOf, Shape } from '../shapes.ts'

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
 * «محامي | سامي نصر», «زوجة الوزير | سامي نصر», «مدير أعمال الفنان | سامي نصر», «مبعوث الرئيس الجديد |
 * سامي نصر»: behind a noun for somebody of another's family or service the name is, or may be, that other's.
 */
function isOwnedByName(words: readonly NameWord[], role: RoleWords, names: NameRules): boolean {
  const { from, last } = role
  const isBare = (i: number) => !hasArticle(wordItself(words[i]!), names.attached)
  const serves = (i: number, nouns: readonly (ReadonlySet<string> | undefined)[]) =>
    i >= from &&
    words[i]!.forms.some(({ folded }) => nouns.some((set) => set?.has(folded))) &&
    !isHis(words[i]!, names)
  const others = [names.kinOf, names.belongings]
  const all = [...others, names.servants]
  // «مرر المهاجم الكرة إلى | سامي نصر»
  if (names.endings?.prepositions.has(words[last]!.folded)) return true
  if (isOfKin(words, role, names) || isPartOfName(words, role)) return true
  if (isOfBearer(words, role, names)) return true
  if (from === last && isOwner(words[last]!, names)) return true
  // «محامي المتهم، | سامي نصر»
  if (words[last + 1]!.gapBefore === Gap.comma) return false
  if (isBare(last)) return serves(last, all)
  let title = last
  while (title > from && !isDefiniteTitle(words[title]!, names) && !isBare(title)) title--
  if (!isDefiniteTitle(words[title]!, names)) return false
  const isPlaced = words
    .slice(from + 1, Math.max(from + 1, title - 1))
    .some(({ folded }) => names.endings?.prepositions.has(folded))
  // «مسؤول في إدارة الرئيس | سامي نصر»
  if (isPlaced && isBare(title - 1)) return true
  // «مدرب النجمة الجزائري سامي نصر» serves no star
  const nouns = title === last ? all : others
  return serves(title - 1, nouns) || (serves(title - 2, nouns) && isBare(title - 1))
}

/** «شريك رجل الأعمال | سامي نصر», «السكرتير الصحفي للرئيس | سامي نصر»: behind whose own title the name is. */
function isOfBearer(words: readonly NameWord[], role: RoleWords, names: NameRules): boolean {
  const { from, last } = role
  if (words[last + 1]!.gapBefore === Gap.comma) return false
  const title = hasArticle(words[last]!.core.folded, names.attached) ? last - 1 : last
  if (isServed(words, role, last, names) || isServed(words, role, title, names)) return true
  return words.slice(from, last).some((word, i) => {
    const next = words[from + i + 1]!
    if (from + i + 1 === last || !isTitle(next, names)) return false
    if (hasArticle(wordItself(next), names.attached)) return false
    const isOfOther = [names.kinOf, names.belongings].some((set) => set?.has(word.core.folded))
    return (isOfOther && !isHis(word, names)) || isWork(word, names)
  })
}

/** «المستشار الصحفي للرئيس | سامي نصر», «كاتب سيرة الزعيم | سامي نصر»: by the word `title` and the one before it. */
function isServed(
  words: readonly NameWord[],
  { from }: RoleWords,
  title: number,
  names: NameRules,
): boolean {
  const word = words[title]!
  const before = words[title - 1]
  if (title <= from || !before || !isPersonal(word, names)) return false
  const isFor = names.introductions?.isServed(before.core.folded, word.folded) === true
  return isFor || isWork(before, names)
}

/** Whether a word with or without its particles is a title. */
const isPersonal = ({ forms, bits }: NameWord, { roleNouns }: NameRules): boolean =>
  (bits & bit.title) !== 0 || forms.some(({ folded }) => roleNouns?.has(folded))

/** «أفلام», «سيرة» */
const isWork = ({ core }: NameWord, { ownWorks }: NameRules): boolean =>
  ownWorks?.has(core.folded) === true

/** A word without its particles, as lists have it: «والدة» is no «الدة» behind "and". */
const wordItself = ({ core, forms }: NameWord): string =>
  forms.find(({ skip }) => skip === core.skip)?.folded ?? core.folded

/** «والده», not «والدة»; where the text does not tell the two apart, what is listed as the former. */
function isHis({ core, spelling }: NameWord, names: NameRules): boolean {
  const his = names.introductions?.his
  if (his === undefined || !core.folded.endsWith(his)) return false
  const letter = lastLetterOf(spelling, names.spelling)
  return letter === '' ? names.kinWords?.has(core.folded) === true : letter === his
}

/** The same, and «زميلتها», «صديقي». */
const isPossessed = (word: NameWord, names: NameRules): boolean =>
  isHis(word, names) || names.introductions?.possessed.test(word.core.folded) === true

/** «حكم | سامي نصر», «أفضل ممثلة | سعاد نصر»: one noun without its article is the name's, or no title. */
const isOwner = (word: NameWord, names: NameRules): boolean =>
  names.introductions !== undefined &&
  !hasArticle(wordItself(word), names.attached) &&
  !names.introductions.bareTitles.has(word.core.folded) &&
  !isPossessed(word, names) &&
  names.genderOf?.(word.core.folded) != null

/**
 * «والدة اللاعب | سامي نصر», «ابنة الوزير | سامي نصر»; not «والد الطفلة المواطن | سامي نصر», who has a title
 * of his own, nor behind a comma.
 */
function isOfKin(words: readonly NameWord[], { from, last }: RoleWords, names: NameRules): boolean {
  const kin = words[from]!
  if (!names.kinOf?.has(kin.core.folded) || isHis(kin, names)) return false
  const name = words[last + 1]
  if (from === last || !name || name.gapBefore >= Gap.comma) return false
  const [ofKin, ofName] = [kin.core.folded, name.folded].map(
    (word) => names.genderOf?.(word) ?? null,
  )
  if (ofKin && ofName && ofKin !== ofName) return true
  // «وصف شقيق الضحية المتهم | سامي نصر»
  if (names.accused?.has(words[last]!.core.folded)) return true
  const titles = words.slice(from + 1, last + 1).filter((word) => isTitle(word, names))
  return titles.length === 1 && !names.kinOf.has(withoutMine(titles[0]!, names))
}

/** «والد» of «والدي». */
const withoutMine = ({ core }: NameWord, { introductions }: NameRules): string =>
  introductions && core.folded.endsWith(introductions.mine)
    ? core.folded.slice(0, -introductions.mine.length)
    : core.folded

/** «أحمد القاضي، | سامي نصر»: in a list of names one that looks like a title. */
const isPartOfName = (words: readonly NameWord[], { from, last }: RoleWords): boolean =>
  from === last &&
  words[last + 1]!.gapBefore === Gap.comma &&
  words[last]!.gapBefore === Gap.space &&
  ((words[last - 1]?.bits ?? 0) & bit.given) !== 0
