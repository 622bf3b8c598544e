import type { Token } from '../../../text/tokens.ts'

export interface ArabicBlockWord extends Token {
  /** folded, without و ف and without ب ل ك before the article; «لل» becomes «ال» */
  bare: string
  /** attached preposition, '' when none */
  particle: '' | 'ب' | 'ل' | 'ك'
  /** bare, without the article */
  stem: string
  definite: boolean
}
