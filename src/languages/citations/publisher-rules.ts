/**
 * Whose piece it is, read once more for pieces that are kept: what a draft was judged by stays as
 * the weights learnt it, while a reader is shown whoever its words name.
 */
import type { CitedOutlet } from './citation-rules.ts'

/** One way in which the words around a piece tell whose it is. */
export interface PublisherRule<Block, Piece> {
  name: string
  /** a sentence about a piece, and the publisher that it tells */
  accepted: readonly [sentence: string, publisher: string]
  /** a sentence that tells none */
  refused: string
  read(block: Block, piece: Piece): CitedOutlet | null
}

/** The publisher that the first of the rules to tell one tells; null where none does. */
export function firstPublisher<Block, Piece>(
  rules: readonly PublisherRule<Block, Piece>[],
  block: Block,
  piece: Piece,
): CitedOutlet | null {
  for (const { read } of rules) {
    const found = read(block, piece)
    if (found) return found
  }
  return null
}
