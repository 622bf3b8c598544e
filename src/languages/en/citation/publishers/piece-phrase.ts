import type { CitationKind } from '../../../../model/kinds.ts'
import type { Phrase } from '../phrase.ts'

/** The noun phrase of a piece, and what kind of piece its noun names. */
export interface PiecePhrase extends Phrase {
  kind: CitationKind
}
