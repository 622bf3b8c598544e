/** Whose English piece it is, by the words around its noun. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { firstPublisher, type PublisherRule } from '../../../citations/publisher-rules.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import { byBehind } from './by-behind.ts'
import { calledBehind } from './called-behind.ts'
import { cameOutIn } from './came-out-in.ts'
import { hearerBehind } from './hearer-behind.ts'
import { namedByNoun } from './named-by-noun.ts'
import { ownerBefore } from './owner-before.ts'
import type { PiecePhrase } from './piece-phrase.ts'
import { publishedBehind } from './published-behind.ts'
import { subjectBeside } from './subject-beside.ts'

/** The first that tells one counts. */
export const publisherRules: readonly PublisherRule<EnglishBlock, PiecePhrase>[] = [
  {
    name: 'hearer behind',
    accepted: ['She said so in an interview with Selwyn Weekly.', 'Selwyn Weekly'],
    refused: 'She read an interview with Selwyn Harbour.',
    read: hearerBehind,
  },
  {
    name: 'published behind',
    accepted: ['It cites a report that Skerry Analytics issued in May.', 'Skerry Analytics'],
    refused: 'It cites a report that Skerry Analytics bought ships.',
    read: publishedBehind,
  },
  {
    name: 'by behind',
    accepted: ['A study published last fall by Skerry Trust found fewer.', 'Skerry Trust'],
    refused: 'A study read last fall by Skerry Trust found fewer.',
    read: byBehind,
  },
  {
    name: 'called behind',
    accepted: ['He said so on his show, Skerry Nights, in May.', 'Skerry Nights'],
    refused: 'He said so on his show in Skerry, in May.',
    read: calledBehind,
  },
  {
    name: 'came out in',
    accepted: ['A second study, out the same day in Marine Shores, found fewer.', 'Marine Shores'],
    refused: 'A second study in towns found fewer.',
    read: cameOutIn,
  },
  {
    name: 'owner before',
    accepted: ["Skerry Trust's latest report found fewer.", 'Skerry Trust'],
    refused: "The captain's latest report found fewer.",
    read: ownerBefore,
  },
  {
    name: 'subject beside',
    accepted: ['In a note to clients, Skerry Hunt cut its forecast.', 'Skerry Hunt'],
    refused: 'An officer of Skerry Hunt, in a note to clients, cut its forecast.',
    read: subjectBeside,
  },
  {
    name: 'named by noun',
    accepted: [
      'The Harbour Safety Board met. It cites a report by the board.',
      'Harbour Safety Board',
    ],
    refused: 'The Harbour Safety Board met. It cites a report by the company.',
    read: namedByNoun,
  },
]

/** The publisher that the rules tell of a piece; null where none does. */
export const publisherOf = (block: EnglishBlock, piece: PiecePhrase): CitedOutlet | null =>
  firstPublisher(publisherRules, block, piece)
