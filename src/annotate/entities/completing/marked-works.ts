/** What before a name in quote marks shows it to be a work and nothing else. */
import { isDefinite, isDefiniteAdjective } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { MarkedNames } from '../../../languages/names/marked-names.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'

/** So many words before a name the noun of works is looked for that leads to it. */
const farthest = 5
/** Words from the noun of a work to what leads to its name: «أغنية جديدة تحمل اسم». */
const farthestCalled = 2
const mostAdjectives = 2

/** Words of a sentence before the mark with which a name begins at `from`. */
interface BeforeMark {
  words: readonly NameWord[]
  from: number
  names: NameRules
  signs: MarkedNames
}

/** «مسرحيته «…»», «العمل الفني «…»», «مسرحيات، أشهرها «…»», «أغنية جديدة تحمل اسم «…»» */
export const isTitled = (place: BeforeMark): boolean =>
  place.words[place.from]!.gapBefore === Gap.quoteOpen &&
  (isBehindTitle(place) || isExample(place) || isCalled(place))

function isBehindTitle({ words, from, names, signs }: BeforeMark): boolean {
  let at = from - 1
  while (at > 0 && from - 1 - at < mostAdjectives && describes(words[at]!, names, signs)) at--
  return isOfWorks(words, at, signs) && !opensClause(words[from]!, words[at]!, names)
}

/** «الرواية «تعيد إلى القارئ صوته»»: what is said of a work that is known */
const opensClause = (first: NameWord, noun: NameWord, names: NameRules): boolean =>
  opensVerb(first, names) ||
  names.functionWords.has(first.folded) ||
  (isDefinite(noun.folded, names.attached) && names.attached?.isDoes(first.folded) === true)

/** «مسرحيات، أشهرها «…»», «أغانيه مثل «…»»: no other names may stand between. */
const isExample = ({ words, from, signs }: BeforeMark): boolean =>
  signs.exampleLeads.has(words[from - 1]!.folded) &&
  isShortlyBehindWorks(words, from - 1, farthest, signs)

/** «أغنية جديدة تحمل اسم «…»» */
const isCalled = ({ words, from, signs }: BeforeMark): boolean =>
  signs.callingNouns.has(words[from - 1]!.folded) &&
  signs.callingVerbs.has(words[from - 2]?.folded ?? '') &&
  isShortlyBehindWorks(words, from - 2, farthestCalled, signs)

function isShortlyBehindWorks(
  words: readonly NameWord[],
  at: number,
  most: number,
  signs: MarkedNames,
): boolean {
  for (let i = at - 1; i >= 0 && at - i <= most; i--) {
    if (isOfWorks(words, i, signs)) return true
    if (words[i]!.gapBefore === Gap.stop || words[i]!.inQuotes) return false
  }
  return false
}

/** «مسرحية», «أعمال تلفزيونية», «العمل الفني» */
const isOfWorks = (
  words: readonly NameWord[],
  at: number,
  { titles, pieces, ofArt }: MarkedNames,
) =>
  isOneOf(words[at]!, titles) ||
  (isOneOf(words[at]!, pieces) && ofArt.has(words[at + 1]?.folded ?? ''))

const isOneOf = ({ forms }: NameWord, nouns: ReadonlySet<string>): boolean =>
  forms.some(({ folded }) => nouns.has(folded))

/** «مجموعته «تتحدث كل اللغات»» */
export const opensVerb = ({ folded, bits }: NameWord, { attached, endings }: NameRules): boolean =>
  (bits & bit.speechVerb) !== 0 ||
  attached?.isSheDoes(folded) === true ||
  endings?.pastOfHers.test(folded) === true

/** «الأولى», «الجديد», «اليابانية» */
export const describes = (
  word: NameWord,
  { attached, functionWords }: NameRules,
  { between }: MarkedNames,
): boolean =>
  word.gapBefore === Gap.space &&
  // «إلى», which folding makes look like an adjective
  !functionWords.has(word.folded) &&
  (between.has(word.folded) ||
    (word.bits & bit.roleAdjective) !== 0 ||
    isDefiniteAdjective(word.folded, attached))
