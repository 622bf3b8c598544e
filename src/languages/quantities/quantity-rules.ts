/**
 * How a language speaks of quantities: words of number, units, and how sure a number is. All words
 * are folded.
 */
import type { Certainty } from '../../model/annotation.ts'
import type { NumeralStyle } from '../../text/numbers.ts'

/** What a word of number does to the number it stands in. */
export type NumberWord =
  /** is added: "twenty", «ثلاثمئة» */
  | { kind: 'add'; value: number }
  /**
   * multiplies what stands before it, or is once its factor: "hundred", «مليون»; `times` when it
   * brings its number along: «مليونين»
   */
  | { kind: 'scale'; factor: number; times?: number }
  /**
   * a number that a word gives without a count ("hundreds", «آلاف»), else a scale; `to` null: about
   * one of it ("une centaine")
   */
  | { kind: 'vague'; factor: number; from: number; to: number | null }
  /** "half", «ربع» */
  | { kind: 'fraction'; value: number }
  /** "several", «بضعة»: some of the scale that follows */
  | { kind: 'several' }
  /** "a" before a scale */
  | { kind: 'article' }
  /** a unit twice over: «طفلين» */
  | { kind: 'dual'; unit: string }

export interface QuantityRules {
  numerals: NumeralStyle
  numbers: ReadonlyMap<string, NumberWord>
  /** two words that are one number: «خمسة عشر», "quatre vingt" */
  pairs?: ReadonlyMap<string, number>
  /** particles that may be written onto a number, '' among them */
  prefixes: readonly string[]
  /** the article, written onto its noun; absent where articles are words */
  article?: string
  /** the preposition with which the article is contracted: «لل»; absent where there is none */
  contracted?: string
  /** the particle "and", written onto the next word; null when "and" is a word */
  andPrefix: string | null
  /** words for "and" inside a number */
  and: ReadonlySet<string>
  /** words that are also something else: numbers only beside a unit or a word of certainty */
  doubtful: ReadonlySet<string>
  /** numbers that are parts before a noun with the article: «خمس السكان», a fifth of them */
  partsBeforeArticle?: ReadonlySet<string>
  /** largest number that joins tens directly: "twenty-nine", "soixante-dix-neuf" */
  maxAfterTens: 9 | 19
  /** by the word or two words that follow a number; the unit's key is its English singular */
  units: ReadonlyMap<string, string>
  /** written onto digits: "10km", "$5bn" */
  suffixes: ReadonlyMap<string, { unit: string } | { factor: number }>
  /**
   * words that may stand between a number and its unit; with `capitals` any capitalised word too
   */
  modifiers?: ReadonlySet<string>
  capitals: boolean
  /** "of", «من» and articles, between a number and its unit */
  partitives: ReadonlySet<string>
  /** phrases of one to four words directly before and behind a quantity */
  before: ReadonlyMap<string, Certainty>
  behind: ReadonlyMap<string, Certainty>
  /**
   * words between the two ends of a range, words before a range joined by "and", words before a
   * change from one number to another
   */
  rangeJoints: ReadonlySet<string>
  between: ReadonlySet<string>
  from: ReadonlySet<string>
  /** verbs between which and "to" stands by how much something changed: "fell $11 to" */
  changes?: ReadonlySet<string>
  /** absent where shares of a group are not read: "one in five", "un sur cinq" */
  shares?: Shares
  /** words whose number is a name: "Article 5", «القرار 242», «القرن العشرين» */
  labels: ReadonlySet<string>
  /** words behind a number that make it a name or a time of day: "pm" */
  notAfter: ReadonlySet<string>
}

/** `sure`: whatever stands between two numbers so is a share; `small`: only "one in", "3 in 10" */
export type ShareJoint = 'sure' | 'small'

export interface Shares {
  /** by the one to three words between the part and the whole */
  joints: ReadonlyMap<string, ShareJoint>
  /** the counted noun may stand before them: "un enfant sur cinq" */
  nounBetween: boolean
}

/** A plural without a count stands for two of it up to the next such word. */
export const vague = (factor: number, to = factor * 10): NumberWord => ({
  kind: 'vague',
  factor,
  from: factor * 2,
  to,
})
