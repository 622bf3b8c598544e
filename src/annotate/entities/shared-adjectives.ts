import { bit } from '../../languages/name-lexicon.ts'
import { Gap } from './gaps.ts'
import { toDraft, type Draft } from './draft-mentions.ts'
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
  text: string,
  vocabulary: ReadonlySet<string>,
): Draft[] {
  let all = [...drafts]
  for (let i = 2; i < words.length; i++) {
    const singular = singularOf(words[i]!)
    if (
      singular === null ||
      !isHead(words[i - 2]!) ||
      !isHead(words[i - 1]!) ||
      !words[i - 1]!.folded.startsWith('و')
    )
      continue
    const heads = [i - 2, i - 1].map((at) =>
      withAdjective(toDraft(words, at, at + 1, 'ORG', sentence, text, vocabulary), singular),
    )
    all = [...all.filter(({ from, to }) => to <= i - 2 || from > i), ...heads].sort(
      (a, b) => a.start - b.start,
    )
  }
  return all
}

/** «الحكومة», «للحكومة», «والجيش»: a body's noun with the article, nothing but a space after it. */
function isHead({ bits, forms, gapAfter }: NameWord): boolean {
  return (
    (bits & bit.organisationHead) !== 0 &&
    gapAfter === Gap.space &&
    forms.some(({ folded }) => folded.startsWith('ال'))
  )
}

/**
 * «الإسرائيليين» as «الإسرائيلي», folded; null for anything but an adjective of nationality in the
 * dual or plural.
 */
function singularOf({ bits, folded }: NameWord): string | null {
  return bits & bit.people && folded.startsWith('ال') && folded.endsWith('يين')
    ? folded.slice(0, -2)
    : null
}

function withAdjective(draft: Draft, adjective: string): Draft {
  const head = draft.words[0]!
  return { ...draft, words: [head, head.endsWith('ه') ? `${adjective}ه` : adjective] }
}
