import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { cutDraft, type Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'

/** Words of a name that is whole without an adjective before it. */
const wholeName = 2

/**
 * «القائد العسكري | فارس نصر»: an adjective behind a title with its article tells more of the title, though it
 * is a surname, too.
 */
export const withoutRoleAdjectives = (
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { attached }: NameRules,
): Draft[] =>
  drafts.map((draft) => {
    const words = sentences[draft.sentence] ?? []
    const [title, adjective] = words.slice(Math.max(0, draft.from - 1), draft.from + 1)
    const isAdjective =
      draft.type === 'PER' &&
      draft.from > 0 &&
      draft.to - draft.from > wholeName &&
      (adjective!.bits & bit.roleAdjective) !== 0 &&
      adjective!.gapBefore === Gap.space &&
      (title!.bits & bit.title) !== 0 &&
      hasArticle(title!.folded, attached)
    return isAdjective ? cutDraft(draft, words, draft.from + 1, draft.to) : draft
  })
