/** Arabic publishers by the whole of their names. */
import { describe, expect, it } from 'vitest'
import { arabic } from '../../../src/languages/ar/index.ts'
import { nameRules } from '../../../src/languages/ar/citation/publishers/name-rules.ts'
import { readBlock } from '../../../src/languages/ar/citation/words-of-block.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { blockOf } from '../citations/block-of.ts'
import { readNameExamples } from '../citations/read-name-examples.ts'

const names: Record<string, EntityType> = { مصر: 'LOC', 'سامي درويش': 'PER' }

describe('rules of names', () =>
  readNameExamples(nameRules, (text) => readBlock(blockOf(text, names))))

describe('the publishers of a kept piece', () => {
  it.each([
    ['وكتب سامي درويش في مقال بصحيفة «المنارة» أن الجسر آمن.', ['المنارة']],
    ['وكتب سامي درويش في مقال أن الجسر آمن.', ['سامي درويش']],
    ['وصرح الوزير لوكالة الأنباء السيلوينية بأن الجسر آمن.', ['وكالة الأنباء السيلوينية']],
  ])('%s', (text, expected) => {
    const drafts = arabic.citation.findCited(blockOf(text, names))
    const read = drafts.map(({ outlets, readOutlets }) =>
      (readOutlets?.() ?? outlets).map(({ name }) => name),
    )
    expect(read).toContainEqual(expected)
  })
})
