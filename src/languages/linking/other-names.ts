import type { EntityType } from '../../model/kinds.ts'

/**
 * A pattern and what stands for it: each is tried by itself on a name. `held`: what any name holds
 * that it fits, for patterns with \p{…}, which take half a millisecond each at their first use.
 */
export type NameRule = readonly [pattern: RegExp, to: string, held?: string]

/** Rules for one sort of name, and what a name must hold for any of them to be worth trying. */
interface NameRules {
  promising: RegExp
  rules: readonly NameRule[]
}

/**
 * Other ways to write a name: knowledge of a language alone, none of any one thing. A way that no
 * record bears does no harm. Every pattern is anchored or a plain word, so that none goes back over
 * the text.
 */
export interface OtherNames {
  persons: NameRules
  /** of all that are not persons */
  others: NameRules
  /**
   * letters by which papers write one foreign sound, for names long enough not to become another
   * word
   */
  sounds?: readonly NameRule[]
  /** a foreign name with one vowel otherwise, where papers differ in it */
  withOtherVowels?(name: string, type: EntityType): string[]
}
