import { hasArticle, mayBeginWithAnd, type AttachedWords } from '../../languages/attached-words.ts'
import { bit } from '../../languages/name-lexicon.ts'
import { Gap } from './gaps.ts'
import { toDraft, type Draft, type DraftSource } from './draft-mentions.ts'
import type { NameWord } from './name-words.ts'

/**
 * «الحكومة والجيش الإسرائيليين»: one adjective for two bodies. Each head is a mention by itself, of
 * the body that the head with the adjective in the singular names. `drafts` are those of one
 * sentence, in order.
 */
export function shareAdjectives(
  drafts: readonly Draft[],
  words: readonly NameWord[],
  sentence: number,
  source: DraftSource,
): Draft[] {
  const { attached } = source.language.names
  if (!attached) return [...drafts]
  let all = [...drafts]
  for (let i = 2; i < words.length; i++) {
    const singular = words[i]!.bits & bit.people ? attached.singularOf(words[i]!.folded) : null
    if (
      singular === null ||
      !isHead(words[i - 2]!, attached) ||
      !isHead(words[i - 1]!, attached) ||
      !mayBeginWithAnd(words[i - 1]!.folded, attached)
    )
      continue
    const heads = [i - 2, i - 1].map((at) =>
      withAdjective(
        toDraft(words, { type: 'ORG', from: at, to: at + 1 }, sentence, source),
        singular,
        attached,
      ),
    )
    all = [...all.filter(({ from, to }) => to <= i - 2 || from > i), ...heads].sort(
      (a, b) => a.start - b.start,
    )
  }
  return all
}

/** «الحكومة», «للحكومة», «والجيش»: a body's noun with the article, nothing but a space after it. */
function isHead({ bits, forms, gapAfter }: NameWord, attached: AttachedWords): boolean {
  return (
    (bits & bit.organisationHead) !== 0 &&
    gapAfter === Gap.space &&
    forms.some(({ folded }) => hasArticle(folded, attached))
  )
}

function withAdjective(draft: Draft, adjective: string, { agreeing }: AttachedWords): Draft {
  const head = draft.words[0]!
  return { ...draft, words: [head, agreeing(adjective, head)] }
}
