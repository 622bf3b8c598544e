/** A block, a language's words and a phrase, as the rules of pieces told by a noun read them. */
import type { Claim, Entity } from '../../model/annotation.ts'
import type { CitationKind } from '../../model/kinds.ts'
import type { Span } from '../../model/text.ts'
import type { CitedOutlet } from './citation-rules.ts'

export interface PieceWord extends Span {
  folded: string
}

/** Folded words of a language around the noun of a piece. */
export interface PieceWords {
  kinds: ReadonlyMap<string, CitationKind>
  /** "un", "su": they may open what was not told of before */
  openers: ReadonlySet<string>
  /** "el", "la" */
  definites: ReadonlySet<string>
  /** "segun", "acuerdo con": the last one or two words before a piece that is leant upon */
  according: ReadonlySet<string>
  /** before a piece in which somebody speaks: "en", "dans" */
  within: ReadonlySet<string>
  /** participles of making and giving out: "publicado", "publiée" */
  makers: RegExp
  /** verbs of what a piece says: "revela", "montre" */
  finding: ReadonlySet<string>
  /** prepositions and articles between a piece and its maker */
  ties: ReadonlySet<string>
}

/** A block as these rules read it. */
export interface PieceBlock {
  text: string
  block: Span
  entities: readonly Entity[]
  claims: readonly Claim[]
  words: readonly PieceWord[]
  /** whether a mark that ends a clause stands before word `i` */
  isStopped(i: number): boolean
}

/** A phrase of words [from, to) around its noun. */
export interface PiecePhrase {
  from: number
  noun: number
  to: number
  kind: CitationKind
  /** its determiner may open what was not told of before */
  isNew: boolean
  makers: CitedOutlet[]
  /** it says who made it, or when it came out */
  isMade: boolean
}

/** The word before word `i` in its clause; empty where there is none. */
export const wordBefore = ({ words, isStopped }: PieceBlock, i: number): string =>
  i > 0 && !isStopped(i) ? words[i - 1]!.folded : ''
