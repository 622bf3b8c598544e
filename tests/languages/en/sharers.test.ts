/** Who has an English piece too, and who only speaks in it. */
import { describe, expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { blockOf } from '../citations/block-of.ts'

const names: Record<string, EntityType> = { 'Anna Roe': 'PER', 'Skerry Trust': 'ORG' }

const readIn = (text: string): string[] =>
  english.citation
    .findCited(blockOf(text, names))
    .map(({ outlets, readOutlets }) =>
      (readOutlets?.() ?? outlets).map(({ name }) => name).join(', '),
    )

describe('who has a piece too', () => {
  it.each([
    [
      'A joint investigation published by The Guardian and the Selwyn daily Harbour Times in May tells of it.',
      'The Guardian, Harbour Times',
    ],
    [
      'According to documents leaked to The Guardian and shared with Der Spiegel, it sank.',
      'The Guardian, Der Spiegel',
    ],
  ])('%s', (text, publishers) => expect(readIn(text)).toContain(publishers))

  it.each([
    'A report published by The Guardian and the Harbour Times said on Monday that it sank.',
    'A report published by The Guardian and denied by Der Spiegel tells of it.',
  ])('not in: %s', (text) => expect(readIn(text)).not.toContain('The Guardian, Der Spiegel'))
})

describe('whoever speaks in a statement', () => {
  it.each([
    ['The bridge is safe, Anna Roe said in a statement.', ['']],
    ['The bridge is safe, Skerry Trust said in a statement.', ['Skerry Trust']],
  ])('%s', (text, publishers) => expect(readIn(text)).toEqual(publishers))
})

describe('a poll with a name of its own', () => {
  it.each([
    ['The Skerry Shore Confidence Survey found fewer.', false],
    ['A new survey found fewer.', true],
  ])('%s', (text, seeks) => {
    const polls = english.citation.findCited(blockOf(text, names))
    expect(polls.some(({ seeksNamed }) => seeksNamed)).toBe(seeks)
  })
})
