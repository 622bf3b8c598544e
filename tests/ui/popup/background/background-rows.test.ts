import { expect, test } from 'vitest'
import { groupNames } from '../../../../src/ui/popup/background/background-rows.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { storyEn } from '../../fixture/story-en.ts'

const english = buildApparatus(storyEn)
const namesOf = (rows: { entity: { name: string } }[]) => rows.map(({ entity }) => entity.name)

test('names stand by how much is known of them, each once', () => {
  const { known, described, others } = groupNames(english, 'en', '')
  expect(namesOf(known)).toContain('Unit 8200')
  expect(namesOf(others)).toContain('Microsoft')
  for (const { notes } of described) expect(notes.length).toBeGreaterThan(0)
  expect([...known, ...described, ...others]).toHaveLength(english.entities.length)
})

test('what is typed is looked for in the names and in what packs say', () => {
  const { known, described, others } = groupNames(english, 'en', 'intercepts communications')
  expect(namesOf(known)).toEqual(['Unit 8200'])
  expect([...described, ...others]).toEqual([])
})

test('a name with only a description stands apart from those with facts or positions', () => {
  const bare = Object.fromEntries(
    Object.entries(english.notes).map(([key, note]) => [
      key,
      { ...note, record: { ...note.record, facts: [], positions: [] } },
    ]),
  )
  const { known, described } = groupNames({ ...english, notes: bare }, 'en', '')
  expect(known).toEqual([])
  expect(namesOf(described)).toContain('Unit 8200')
})
