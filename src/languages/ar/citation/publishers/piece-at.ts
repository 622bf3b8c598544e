import type { CitationKind } from '../../../../model/kinds.ts'

/** The noun of a piece, by its word. */
export interface PieceAt {
  i: number
  kind: CitationKind
  /** as the lists of nouns spell it */
  stem: string
  /** «تقريره», «بيانها» */
  owned: boolean
}
