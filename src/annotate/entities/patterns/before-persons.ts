/** What a model took for the beginning of a person's name, in a script without capitals. */
import { hasArticle } from '../../../languages/names/attached-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { isClose, type NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'
import { isDefiniteTitle } from '../role-words.ts'

/** What stands before it, and a given name. */
const fewestWords = 2

/**
 * «الكاتب | الفلسطيني | عبد الباري عطوان», «شيخ | الأزهر | أحمد الطيب»: no name of a person begins with
 * a nationality, nor with the listed body that he leads, the noun that tells his office or whose kin
 * he is, before his given name. The body is a range of its own. «العليا القاضي | سامي نصر»: a word with
 * the article and a title are no name before one, nor is a noun behind which somebody is called by name.
 */
export function withoutLead(
  words: readonly NameWord[],
  range: WordRange,
  names: NameRules,
): WordRange[] {
  const { type, from, to } = range
  const [before, first, next] = [words[from - 1], words[from]!, words[from + 1]]
  if (type !== 'PER') return [range]
  if (isOnlyNoun(words, range, names)) return []
  if (to - from < fewestWords) return [range]
  if (isKin(first, names))
    return isNoun(words, from + 1, to, names) ? [] : [{ ...range, from: from + 1 }]
  if (isBeforeTitled(words, range, names)) return []
  if (!isClose(first) || !beginsPerson(next!, names)) return [range]
  if (first.core.skip > 0 || !hasArticle(first.folded, names.attached)) return [range]
  const person: WordRange = { ...range, from: from + 1 }
  if (first.bits & bit.demonym) return [person]
  const isLed = (first.bits & bit.organisation) !== 0 && ((before?.bits ?? 0) & bit.title) !== 0
  if (isLed) return [{ type: 'ORG', from, to: from + 1 }, person]
  return isBareOffice(before, names) && to - person.from >= fewestWords ? [person] : [range]
}

/** «العليا القاضي» before «سامي نصر»: the court's adjective, and the judge's title */
function isBeforeTitled(
  words: readonly NameWord[],
  { from, to }: WordRange,
  names: NameRules,
): boolean {
  const [first, title, behind] = [words[from]!, words[to - 1]!, words[to]]
  return (
    to - from === 2 &&
    isClose(behind) &&
    beginsPerson(behind, names) &&
    isDefiniteTitle(title, names) &&
    first.core.skip === 0 &&
    hasArticle(first.folded, names.attached) &&
    hasArticle(title.folded, names.attached)
  )
}

/** «وزير | الصيد | سيف الدين قاسم»: an office without the article is told by the noun behind it. */
const isBareOffice = (before: NameWord | undefined, { attached }: NameRules): boolean =>
  before !== undefined &&
  (before.bits & bit.title) !== 0 &&
  (before.bits & (bit.given | bit.surname | bit.particle | bit.roleAdjective)) === 0 &&
  !hasArticle(before.core.folded, attached) &&
  attached?.shortTitles.has(before.core.folded) === false

/** «ناجية | تدعى خديجة نصر», «مالك | أحد المطاعم»: one word that tells what somebody is. */
const isOnlyNoun = (
  words: readonly NameWord[],
  { from, to }: WordRange,
  { introductions, endings }: NameRules,
): boolean => {
  const next = words[to]
  if (to - from !== 1 || !isClose(next)) return false
  if (introductions?.calledBy.has(next.folded)) return isClose(words[to + 1])
  return endings?.oneOf.has(next.folded) === true && (words[from]!.bits & bit.everyday) !== 0
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
