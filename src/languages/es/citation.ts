import { withoutOverlaps } from '../citations/citation-drafts.ts'
import type { CitationRules } from '../citations/citation-rules.ts'
import { findPiecePhrases } from '../citations/piece-phrases.ts'
import { proposeSources } from '../citations/source-rules.ts'
import { generalRules } from './citation/general-outlets.ts'
import { findPieceNouns } from './citation/piece-nouns.ts'
import { pieceWords } from './citation/piece-words.ts'
import { findSpeakingOutlets } from './citation/speaking-outlets.ts'
import { readBlock } from './citation/words-of-block.ts'

/** How Spanish speaks of published pieces: "una investigación de El País", "según EFE". */
export const citation: CitationRules = {
  findCited(input) {
    const block = readBlock(input)
    return withoutOverlaps([
      ...findPieceNouns(block),
      ...findPiecePhrases(block, pieceWords),
      ...findSpeakingOutlets(block),
      ...proposeSources(block, generalRules),
    ])
  },
  datesOther: (text, { start }) =>
    /(?:^|\s)(?:desde|antes|después|hasta|para)\s*(?:del?|el|la)?\s*$/i.test(
      text.slice(Math.max(0, start - 16), start),
    ),
}
