import type { CitationProposal, CitedOutlet } from '../../citations/citation-rules.ts'
import type { PublisherKind } from '../../citations/outlet-lexicon.ts'
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
  /** the text itself calls it an outlet: "the broadcaster LBCI" */
  described?: boolean
}

/** The kind of an outlet as the model that judges pieces is told it. */
export const sortOf = ({ again, described, kind }: NamedOutlet): CitationProposal['publisher'] =>
  again ? 'again' : described ? 'described' : kind

/** The folded word `i` without its possessive s; '' beyond the block. */
export const baseAt = (words: readonly EnglishBlockWord[], i: number): string =>
  words[i]?.base ?? ''

/** The word behind those that stand from word `i` up to the place `end`. */
export function wordsUpTo(words: readonly EnglishBlockWord[], i: number, end: number): number {
  let to = i + 1
  while (to < words.length && words[to]!.end <= end) to++
  return to
}
