import type { QuantityRules } from '../../languages/quantity-rules.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { QuantityWord } from './quantity-words.ts'

/** A stretch of text as numbers are read in it. */
export interface NumberText {
  text: string
  words: readonly QuantityWord[]
  lexicon: NumberLexicon
  rules: QuantityRules
}

/** Only a space, or between words a hyphen, parts a word from the one before it. */
export function isNear({ text, words }: NumberText, at: number, hyphens: boolean): boolean {
  const before = words[at - 1]!.end
  const { from } = words[at]!
  if (from - before > 2) return false
  for (let i = before; i < from; i++) {
    const character = text[i]!
    if (
      character !== ' ' &&
      character !== '\u00a0' &&
      character !== '\u202f' &&
      !(hyphens && (character === '-' || character === '\u2011'))
    )
      return false
  }
  return true
}
