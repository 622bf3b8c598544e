import type { Draft } from '../draft-mentions.ts'
import type { WordStretch } from '../place-of.ts'

/** `draft`, which is the words `from` to `to` of its sentence, with those behind it, up to word `end`. */
export const lengthenDraft = (
  draft: Draft,
  { words, from, to }: WordStretch,
  end: number,
): Draft => ({
  ...draft,
  words: [...draft.words, ...words.slice(to, end).map(({ folded }) => folded)],
  from,
  to: end,
  end: words[end - 1]!.end,
})
