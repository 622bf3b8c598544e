import type { QuantityRules } from '../../languages/quantities/quantity-rules.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { QuantityWord } from './quantity-words.ts'

/** A stretch of text as numbers are read in it. */
export interface NumberText {
  text: string
  words: readonly QuantityWord[]
  lexicon: NumberLexicon
  rules: QuantityRules
}

/** Nothing but a space parts a word from the one before it. */
export const isNear = (source: NumberText, at: number): boolean => isParted(source, at, spaces)

/** Nothing but a space or a hyphen parts a word from the one before it. */
export const isJoined = (source: NumberText, at: number): boolean =>
  isParted(source, at, spacesAndHyphens)

const spaces = ' \u00a0\u202f'
const spacesAndHyphens = `${spaces}-\u2011`

/** Whether a word is parted from the one before it by two signs at most, all of them among `signs`. */
function isParted({ text, words }: NumberText, at: number, signs: string): boolean {
  const before = words[at - 1]!.end
  const { from } = words[at]!
  if (from - before > 2) return false
  for (let i = before; i < from; i++) if (!signs.includes(text[i]!)) return false
  return true
}
