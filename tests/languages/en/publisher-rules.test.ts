/** Whose English pieces are when the words around their nouns are read once more. */
import { describe, expect, it } from 'vitest'
import type { CitedOutlet } from '../../../src/languages/citations/citation-rules.ts'
import { findPieceNouns } from '../../../src/languages/en/citation/noun-phrases.ts'
import { phraseAround } from '../../../src/languages/en/citation/phrase.ts'
import type { PiecePhrase } from '../../../src/languages/en/citation/publishers/piece-phrase.ts'
import { publisherRules } from '../../../src/languages/en/citation/publishers/publisher-rules.ts'
import { readBlock, type EnglishBlock } from '../../../src/languages/en/citation/words-of-block.ts'
import type { CitationKind, EntityType } from '../../../src/model/kinds.ts'
import { blockOf } from '../citations/block-of.ts'
import { readPublisherExamples } from '../citations/read-publisher-examples.ts'

const names: Record<string, EntityType> = {
  'Harbour Safety Board': 'ORG',
  'Skerry Trust': 'ORG',
  'Anna Roe': 'PER',
}
const kinds: Record<string, CitationKind> = {
  interview: 'interview',
  report: 'report',
  study: 'study',
  note: 'report',
  show: 'broadcast',
}

/** What `read` tells of the last piece that the text names. */
function publisherIn(
  text: string,
  read: (block: EnglishBlock, piece: PiecePhrase) => CitedOutlet | null,
): string | null {
  const block = readBlock(blockOf(text, names))
  const head = block.words.findLastIndex(({ base }) => kinds[base] !== undefined)
  const piece = { ...phraseAround(block, head), kind: kinds[block.words[head]!.base]! }
  return read(block, piece)?.name ?? null
}

describe('rules of publishers', () => readPublisherExamples(publisherRules, publisherIn))

/** The outlets of the pieces of a text as they are shown once they are kept. */
const readIn = (text: string): string[] =>
  findPieceNouns(readBlock(blockOf(text, names))).map(({ outlets, readOutlets }) =>
    (readOutlets?.() ?? outlets).map(({ name }) => name).join(', '),
  )

describe('the publishers of a piece', () => {
  it.each([
    [
      'A study by Skerry Trust and the Harbour Safety Board found fewer.',
      ['Skerry Trust, Harbour Safety Board'],
    ],
    ['A study by Skerry Trust and Harbour Safety Board said fewer.', ['Skerry Trust']],
    ['A poll by Skerry and Associates Ltd found fewer.', ['Skerry and Associates Ltd']],
    ['Skerry Trust, in a report in May, found fewer.', ['Skerry Trust']],
    [
      'The Harbour Safety Board met. The board said in a report that it was shut.',
      ['Harbour Safety Board'],
    ],
    ['The Harbour Safety Board noted reports of a fire.', ['']],
    ['In a note, the Union minister warned of storms.', ['']],
    ['She told it in an interview with Anna Roe.', ['']],
    ['She told it in an interview with Senate reporters.', ['']],
    ['In an interview with , Skerry Trust said so.', ['']],
    ["Regarding Skerry Trust's report, she said so.", ['Skerry Trust']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected))
})
