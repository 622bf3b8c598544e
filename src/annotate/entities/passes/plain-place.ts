import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { PlainPhrases } from '../../../languages/names/plain-phrases.ts'
import type { Draft } from '../draft-mentions.ts'
import type { NameWord } from '../name-words.ts'

/** A draft where it stands. */
export interface PlainPlace {
  draft: Draft
  /** its words */
  words: readonly NameWord[]
  /** the word before it, if nothing but a space parts them */
  before: NameWord | undefined
  names: NameRules
  phrases: PlainPhrases
}

export interface PlainRule {
  name: string
  holds(place: PlainPlace): boolean
}
