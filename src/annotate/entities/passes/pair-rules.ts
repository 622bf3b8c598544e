/** Two words or more that the sentence shows to be no name by how they belong to each other. */
import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { agrees, isDescribed } from '../described-nouns.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import type { NameWord } from '../name-words.ts'
import type { PlainRule } from './plain-place.ts'

export const pairRules: readonly PlainRule[] = [
  {
    // «ثاني كبرى الكتل»
    name: 'which in order',
    holds: ({ draft, words: [, rank], phrases }) =>
      phrases.ordinals.has(draft.words[0]!) &&
      rank !== undefined &&
      phrases.greatest.has(rank.folded),
  },
  {
    // «الاقتصاد المغربي»: nouns with the article and where they are from
    name: 'things of a nation',
    holds: ({ draft, words, before, names }) =>
      draft.type === 'PER' && words.length > 1 && isOfNation(words, before, names),
  },
  {
    // where a sentence begins: «ينقسم الإقليم»
    name: 'verb with its subject',
    holds: ({ draft, words: [verb, subject], names: { attached } }) =>
      (draft.type === 'ORG' || draft.type === 'LOC') &&
      subject !== undefined &&
      beginnings.has(verb!.gapBefore) &&
      isNothingListed(verb!) &&
      attached?.isDoes(draft.words[0]!) === true &&
      hasArticle(subject.folded, attached) &&
      (subject.bits & (bit.common | bit.everyday)) !== 0 &&
      subject.phraseBits === 0 &&
      subject.hit === 0,
  },
]

/** What stands before the first word of a sentence. */
const beginnings: ReadonlySet<number> = new Set([Gap.edge, Gap.stop, Gap.none])

const isNothingListed = ({ bits, phraseBits, hit, likeness }: NameWord): boolean =>
  (bits & ~(bit.everyday | bit.common | bit.alike)) === 0 &&
  phraseBits === 0 &&
  hit === 0 &&
  likeness < leastLikeness.ofAny

/** «الاقتصاد المغربي»; «(الفيلم) المصري الطويل» */
function isOfNation(
  words: readonly NameWord[],
  before: NameWord | undefined,
  names: NameRules,
): boolean {
  if (!words.every(({ folded }) => hasArticle(folded, names.attached))) return false
  const [first, last] = [words[0]!, words.at(-1)!]
  if ((first.bits & bit.demonym) !== 0)
    return isDescribed(before, names) && agrees(first, before!, names)
  return (last.bits & bit.demonym) !== 0 && words.slice(0, -1).every(isNothingListed)
}
