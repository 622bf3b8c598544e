/** The form of labels that stand apart from the texts that they are on; see README.md. */
import type { Basis } from '../../../src/model/annotation.ts'
import type { CitationKind, EntityType } from '../../../src/model/kinds.ts'

/** UTF-16 offsets, the end exclusive. */
export type Pair = [start: number, end: number]

export interface StandoffClaim {
  source: Pair[]
  cue: Pair[]
  content: Pair[]
  basis: Basis
  /** where the speaker's name stands in the text in full */
  speaker?: Pair
}

export interface StandoffPiece {
  at: Pair
  kind: CitationKind
  /** where the outlets' names stand in the text */
  outlets: Pair[]
}

/** The labels of one text: a line of a file. */
export interface StandoffLabels {
  /** of the text in its file */
  id: string
  /** FNV-1a of the text, so that labels are never laid on another */
  hash: number
  entities: [start: number, end: number, type: EntityType][]
  claims: StandoffClaim[]
  pieces: StandoffPiece[]
}
