import type { Token } from '../../../text/tokens.ts'

export interface EnglishBlockWord extends Token {
  /** folded, without the possessive s */
  base: string
  possessive: boolean
  capital: boolean
}
