import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules, WordForm } from '../../../languages/names/name-rules.ts'
import { withFurther, type Draft, type DraftSource } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import type { NameWord } from '../name-words.ts'
import { beginsName } from '../passes/spread-names.ts'
import { isTaken } from './taken.ts'
import { unitsOf } from '../units-of.ts'
import { findEach } from '../../../text/find-each.ts'

/** Letters of the shortest family names that are taken up. */
const shortest = 3

/**
 * `drafts`, in order of the text and without overlap, with the family name of whoever is named in
 * full where it stands alone: «فاز هولت», which looks like nothing else, and «قال الحداد», a word of
 * every day as well that only a verb of speech shows to be he. So the result.
 */
export function withFamiliesAlone(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const { names } = source.language
  const families = names.hasCase ? new Set<string>() : familiesOf(drafts, names)
  if (families.size === 0) return [...drafts]
  const further = sentences.flatMap((words, sentence) =>
    findEach(words, (word, at): Draft | null => {
      const family = word.forms.find(({ folded }) => families.has(folded))
      if (!family || !isFamilyHere(words, at, family, names) || isTaken(word, drafts)) return null
      const start = word.start + unitsOf(source.text, word, family.skip)
      const { end } = word
      return { type: 'PER', sentence, from: at, to: at + 1, start, end, words: [family.folded] }
    }),
  )
  return withFurther(drafts, further)
}

const familiesOf = (drafts: readonly Draft[], { functionWords }: NameRules): Set<string> =>
  new Set(
    drafts
      .filter(({ type, words }) => type === 'PER' && words.length > 1)
      .map(({ words }) => words.at(-1)!)
      .filter((family) => family.length >= shortest && !functionWords.has(family)),
  )

/** Whether a word that is somebody's family name is he. */
function isFamilyHere(
  words: readonly NameWord[],
  at: number,
  family: WordForm,
  names: NameRules,
): boolean {
  const word = words[at]!
  const before = words[at - 1]
  const isDefinite = hasArticle(family.folded, names.attached)
  const isBehindVerb =
    before !== undefined && word.gapBefore === Gap.space && (before.bits & bit.speechVerb) !== 0
  // «أوضح قائد الفرقة»: a title without the article goes on
  if (isBehindVerb && family.skip === 0)
    return (isDefinite || (word.bits & bit.title) === 0) && !beginsName(words[at + 1])
  return !isDefinite && looksLikeName(word) && !isBehindNoun(word, before, names)
}

const noName =
  bit.title |
  bit.roleAdjective |
  bit.speechVerb |
  bit.time |
  bit.organisationHead |
  bit.placeHead |
  bit.demonym |
  bit.common |
  bit.everyday

const looksLikeName = ({ likeness, bits }: NameWord): boolean =>
  likeness >= leastLikeness.ofAny && (bits & noName) === 0

/** «حزب ترامب»: the body is named after him; «فريق هولت» is his. */
const isBehindNoun = (
  { gapBefore }: NameWord,
  before: NameWord | undefined,
  { teamHeads }: NameRules,
): boolean =>
  before !== undefined &&
  gapBefore === Gap.space &&
  (before.bits & bit.organisationHead) !== 0 &&
  teamHeads?.has(before.core.folded) !== true
