/** Publishers by the whole of their names. */
import { describe, expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.ts'
import { nameRules } from '../../../src/languages/en/citation/publishers/name-rules.ts'
import { readBlock } from '../../../src/languages/en/citation/words-of-block.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { blockOf } from '../citations/block-of.ts'
import { readNameExamples } from '../citations/read-name-examples.ts'

const names: Record<string, EntityType> = { 'Anna Roe': 'PER', 'Knight Harrow': 'ORG' }

describe('rules of names', () =>
  readNameExamples(nameRules, (text) => readBlock(blockOf(text, names))))

describe('the publishers of a kept piece', () => {
  const block = { ...english.citation }
  it.each([
    ['A poll by Knight Harrow for Skerry News found fewer.', ['Knight Harrow', 'Skerry News']],
    ['A YouGov poll for the charity Skerry Aid found fewer.', ['YouGov', 'Skerry Aid']],
    ['A YouGov poll for readers found fewer.', ['YouGov']],
    ['Skerry Online and Reuters reported it.', ['Skerry Online', 'Reuters']],
    ['They met in Skerry and Reuters reported it.', ['Reuters']],
    ['The Daily Mail & Courier reported it.', ['Daily Mail & Courier']],
    ['He told the news site Skerry.kz that it was shut.', ['Skerry.kz']],
  ])('%s', (text, expected) => {
    const drafts = block.findCited(blockOf(text, names))
    const read = drafts.map(({ outlets, readOutlets }) =>
      (readOutlets?.() ?? outlets).map(({ name }) => name),
    )
    expect(read).toContainEqual(expected)
  })
})
