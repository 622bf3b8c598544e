import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { cutDraft, type Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'

/**
 * «محمود | علي إن», «محمود | علي،»: a name spelt like a preposition goes on a given name that stands alone
 * where no preposition can stand: before a mark, the end, or the word that brings what is said.
 */
export function namesLikePrepositions(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  text: string,
  { likeNames, afterLikeNames }: NameRules,
): Draft[] {
  const written = ({ start, end }: NameWord) => text.slice(start, end)
  return drafts.map((draft) => {
    const words = sentences[draft.sentence] ?? []
    const [last, next, behind] = words.slice(draft.to - 1, draft.to + 2)
    if (
      draft.type !== 'PER' ||
      draft.words.length > 1 ||
      !last ||
      !next ||
      !(last.bits & bit.given)
    )
      return draft
    if (next.gapBefore !== Gap.space || !likeNames?.has(written(next))) return draft
    const isEnd = !behind || behind.gapBefore !== Gap.space || afterLikeNames?.has(written(behind))
    return isEnd ? cutDraft(draft, words, draft.from, draft.to + 1) : draft
  })
}
