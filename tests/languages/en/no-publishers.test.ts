/** What stands where a publisher does and is none. */
import { describe, expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.ts'
import { noPublisherRules } from '../../../src/languages/en/citation/publishers/no-publisher.ts'
import { readBlock } from '../../../src/languages/en/citation/words-of-block.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { blockOf } from '../citations/block-of.ts'

const names: Record<string, EntityType> = { 'Anna Roe': 'PER', 'Skerry Trust': 'ORG' }

describe('what publishes nothing', () => {
  it('has rules with names of their own', () =>
    expect(new Set(noPublisherRules.map(({ name }) => name)).size).toBe(noPublisherRules.length))

  it.each(noPublisherRules.map((rule) => [rule.name, rule] as const))(
    '%s: holds of the accepted words and not of the refused ones',
    (_, { accepted, refused, holds }) => {
      const asked = ([sentence, found]: readonly [string, string]) => {
        const start = sentence.indexOf(found)
        const outlet = { start, end: start + found.length, name: found }
        return holds(readBlock(blockOf(sentence, names)), outlet, { kind: 'statement' })
      }
      expect(asked(accepted)).toBe(true)
      expect(asked(refused)).toBe(false)
    },
  )

  it.each([
    ['In a statement on Monday, the Chief Press Secretary, Anna Roe, said so.', []],
    ['A statement issued by the Harbour Press secretary said so.', []],
    ['A statement by Skerry Trust said so.', ['Skerry Trust']],
    ['They heard the written addresses of Skerry Trust.', null],
  ])('%s', (text, expected) => {
    const read = english.citation
      .findCited(blockOf(text, names))
      .filter(({ proposal }) => proposal?.rule === 'piece')
      .map(({ outlets, readOutlets }) => (readOutlets?.() ?? outlets).map(({ name }) => name))
    expect(read).toEqual(expected === null ? [] : [expected])
  })
})
