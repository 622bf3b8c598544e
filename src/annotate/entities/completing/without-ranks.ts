import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'
import { Shape } from '../shapes.ts'
import { gather } from '../../../text/gather.ts'

/**
 * `drafts`, in order of the text, without the letters of ranks before people: "AIG | Musa Bello" is
 * no company and a person, nor is "AIG" a part of his name.
 */
export function withoutRanks(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { ranks }: NameRules,
): Draft[] {
  if (!ranks) return [...drafts]
  return gather(drafts, (draft, k) => {
    if (!ranks.letters.has(draft.words[0]!)) return [draft]
    const [words, at] = placeOf(draft.start, sentences)
    const behind = words[at + 1]
    if (words[at]?.shape !== Shape.allCapitals || behind?.gapBefore !== Gap.space) return [draft]
    const next = drafts[k + 1]
    if (draft.words.length === 1)
      return next?.type === 'PER' && next.start === behind.start ? [] : [draft]
    if (draft.type !== 'PER') return [draft]
    return [{ ...draft, words: draft.words.slice(1), from: draft.from + 1, start: behind.start }]
  })
}
