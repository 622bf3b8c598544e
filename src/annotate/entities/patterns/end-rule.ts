/** What a rule on where a name ends is asked and says. */
import type { NameEndings } from '../../../languages/names/name-endings.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { NameWord } from '../name-words.ts'

/** A word inside a name, with those beside it. */
export interface Place {
  type: EntityType
  word: NameWord
  before: NameWord
  /** within the sentence, not only in the name */
  after: NameWord | undefined
  /** the first word of the name */
  head: NameWord
  /** the name's words before it */
  earlier: readonly NameWord[]
  /** this word and all behind it in the name */
  rest: readonly NameWord[]
  names: NameRules
  endings: NameEndings
}

/** `holds`: whether a name of one of the types ends before the word. */
export interface EndRule {
  name: string
  types: readonly EntityType[]
  holds(place: Place): boolean
}
