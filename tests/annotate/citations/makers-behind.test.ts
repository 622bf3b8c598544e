/** Whose pieces are that the words behind the noun name, proposed or kept. */
import { describe, expect, it } from 'vitest'
import { proposed } from './cite.ts'

describe('who made a piece, for whom, and where it came out', () => {
  it.each([
    ['A poll of 1,100 adults by Skerry Metrics found fewer.', 'poll: Skerry Metrics'],
    [
      'A poll by Skerry Metrics for the Selwyn Courier found fewer.',
      'poll: Skerry Metrics, Selwyn Courier',
    ],
    ['A survey of 504 skippers done for Tarn & Sons last month found fewer.', 'poll: Tarn & Sons'],
    [
      'A study published on Wednesday in the journal Shore Biology found fewer.',
      'study: Shore Biology',
    ],
    [
      'A poll conducted by Skerry Metrics with support from Tarn Foundation found fewer.',
      'poll: Skerry Metrics',
    ],
    ['A note from brokerage Tarn & Dalal advised patience.', 'report: Tarn & Dalal'],
    ['A report by the insurer Skerry Re found fewer.', 'report: Skerry Re'],
  ])('%s', (text, expected) => expect(proposed(text, 'en')).toContain(expected))

  it.each([
    [
      'She sent a letter with six months to go until the town withdraws from Skerry Re.',
      'document: ',
    ],
    ['A statement by his Press Secretary said so.', 'statement: '],
    ['A report by the insurer that Skerry Re bought found fewer.', 'report: '],
    ['Documents kept by the clerk showed he had a letter from Skerry Re.', 'document: '],
  ])('not %s', (text, expected) => expect(proposed(text, 'en')).toContain(expected))
})

it('reads a body by its full name where its short one stands in brackets before the verb', () =>
  expect(proposed('The Selwyn Safety Board (SSB) found that it was closed.', 'en')).toContain(
    'report: Selwyn Safety Board',
  ))
