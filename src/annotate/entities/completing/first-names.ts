import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { isDefiniteTitle } from '../role-words.ts'
import { Shape } from '../shapes.ts'

/**
 * `drafts`, in order of the text, with the first name that stands between a title and a family's name:
 * «الفنانة | لقاء | الشافعي», «اللاعب | بولي | سامبو», where it is a word of every day too or in no list.
 */
export function withFirstNames(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  if (names.hasCase || !names.attached) return [...drafts]
  return drafts.map((draft, k) => {
    const words = sentences[draft.sentence] ?? []
    const before = drafts[k - 1]
    const first = words[draft.from - 1]
    const isFree = before?.sentence !== draft.sentence || before.to < draft.from
    if (!first || !isFree || !isBehindTitle(words, draft, names)) return draft
    return {
      ...draft,
      from: draft.from - 1,
      start: first.start,
      words: [first.folded, ...draft.words],
    }
  })
}

/** Whether nothing but one word, which may be a first name, parts a family's name from a title. */
function isBehindTitle(
  words: readonly NameWord[],
  { type, from, to }: Draft,
  names: NameRules,
): boolean {
  const [title, first, family] = [words[from - 2], words[from - 1]!, words[from]!]
  const verb = words[from - 3]
  return (
    type === 'PER' &&
    title !== undefined &&
    isDefiniteTitle(title, names) &&
    (first.gapBefore === Gap.space || first.gapBefore === Gap.slash) &&
    family.gapBefore === Gap.space &&
    family.core.skip === 0 &&
    (to - from === 1 || names.sonWords?.has(family.folded) === true) &&
    mayBeFirstName(first, names) &&
    !(isVerb(verb, names) && isPlainNoun(first, names) && !isClause(words[to], names))
  )
}

/** «رفض الوزير | خطة | ترامب»: behind a verb and its subject a noun of every day is what is done */
const isPlainNoun = ({ bits, folded }: NameWord, { plainNouns }: NameRules): boolean =>
  (bits & bit.given) === 0 && plainNouns?.has(folded) === true

/** «قالت الفنانة لقاء الشافعي | إنها»: the verb has another object */
const isClause = (word: NameWord | undefined, { functionWords, endings }: NameRules): boolean =>
  word !== undefined && functionWords.has(word.folded) && !endings?.prepositions.has(word.folded)

const isVerb = (word: NameWord | undefined, { verbs }: NameRules): boolean =>
  word !== undefined &&
  ((word.bits & bit.speechVerb) !== 0 || word.forms.some(({ folded }) => verbs?.has(folded)))

const noFirstName =
  bit.title |
  bit.time |
  bit.roleAdjective |
  bit.demonym |
  bit.organisationHead |
  bit.placeHead |
  bit.eventHead |
  bit.productHead |
  bit.country

const mayBeFirstName = (
  { folded, bits, core, phraseBits, shape }: NameWord,
  { attached, functionWords, plainNouns, verbs }: NameRules,
): boolean =>
  folded.length > 2 &&
  core.skip === 0 &&
  phraseBits === 0 &&
  shape < Shape.digits &&
  (bits & noFirstName) === 0 &&
  !hasArticle(folded, attached) &&
  !functionWords.has(folded) &&
  !verbs?.has(folded) &&
  ((bits & bit.given) !== 0 ||
    plainNouns?.has(folded) === true ||
    ((bits & bit.speechVerb) === 0 &&
      attached?.mayBeVerb(folded) === false &&
      !attached.isRelational(folded)))
