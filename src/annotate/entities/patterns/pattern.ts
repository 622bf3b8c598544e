import type { EntityType } from '../../../model/kinds.ts'
import type { Language } from '../../../languages/language.ts'
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
