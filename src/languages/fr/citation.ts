import type { CitationRules } from '../citations/citation-rules.ts'
import { withoutOverlaps } from '../citations/citation-drafts.ts'
import { findPiecePhrases } from '../citations/piece-phrases.ts'
import { proposeSources } from '../citations/source-rules.ts'
import { generalRules } from './citation/general-outlets.ts'
import { findPieceNouns } from './citation/piece-nouns.ts'
import { findSpeakingOutlets } from './citation/speaking-outlets.ts'
import { pieceWords } from './citation/words.ts'
import { readBlock } from './citation/words-of-block.ts'

/**
 * How French speaks of published pieces. Pieces named by a noun come first: "un entretien au Monde"
 * is one piece, not two.
 */
export const citation: CitationRules = {
  findCited(input) {
    const block = readBlock(input)
    const isStopped = (i: number) => block.words[i]?.stopped === true
    return withoutOverlaps([
      ...findPieceNouns(block),
      ...findPiecePhrases({ ...block, isStopped }, pieceWords),
      ...findSpeakingOutlets(block),
      ...proposeSources(block, generalRules),
    ])
  },
  datesOther: (text, { start }) =>
    /(?:^|\s)(?:depuis|avant|après|dès|jusqu[’']|jusqu[’']au|jusqu[’']à|de|du|pour)\s*(?:le|la|l[’'])?\s*$/i.test(
      text.slice(Math.max(0, start - 14), start),
    ),
}
