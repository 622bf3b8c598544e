import type { CitedOutlet } from '../../citation-rules.ts'
import type { PublisherKind } from '../../outlet-lexicon.ts'
import type { Token } from '../../../text/tokens.ts'

export interface EnglishBlockWord extends Token {
  /** folded, without the possessive s */
  base: string
  possessive: boolean
  capital: boolean
}

export interface NamedOutlet extends CitedOutlet {
  /** words [from, to) */
  from: number
  to: number
  kind: PublisherKind | 'programme'
  doubtful: boolean
  /** spoken of again: "the paper" */
  again?: boolean
}
