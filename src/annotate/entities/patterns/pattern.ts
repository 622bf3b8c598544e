import type { EntityType } from '../../../model/kinds.ts'
import type { Language } from '../../../languages/language.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'

/** Words [from, to) that make up a name. */
export interface WordRange {
  type: EntityType
  from: number
  to: number
}

/** A name that begins at word `i`; null when the pattern sees none. */
export type Pattern = (
  words: readonly NameWord[],
  i: number,
  language: Language,
) => WordRange | null

/** Nothing but a space or a hyphen parts the word from the one before it. */
export const close = (word: NameWord | undefined) =>
  word !== undefined && word.gapBefore <= Gap.hyphen
