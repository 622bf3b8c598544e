import { expect, test } from 'vitest'
import { getNotes } from '../../../../src/ui/lookups.ts'
import { listKnownNames } from '../../../../src/ui/popup/overview/known-names.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { storyEn } from '../../fixture/story-en.ts'

const english = buildApparatus(storyEn)

test('the names that packs know, those of which they say most first', () => {
  const known = listKnownNames(english)
  const counts = known.map(({ entity }) =>
    getNotes(english, entity).reduce(
      (sum, { record }) => sum + (record.facts ?? []).length + (record.positions ?? []).length,
      0,
    ),
  )
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  expect(known.map(({ entity }) => entity.name)).not.toContain('Microsoft')
  expect(known[0]!.record).toBe(getNotes(english, known[0]!.entity)[0]!.record)
})
