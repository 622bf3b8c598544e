import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { OwnNote } from '../../../src/model/own-note.ts'
import { openDatabase } from '../../../src/platform/database/database.ts'
import { createNoteStore } from '../../../src/platform/database/note-store.ts'

function version(id: string, revision: string, changed: string, deleted = false): OwnNote {
  return {
    id,
    revision,
    changed,
    deleted,
    created: '2025-01-01T00:00:00Z',
    name: 'Barley Bridge',
    aliases: [],
    type: 'LOC',
    text: 'Closed.',
    sources: [],
    tags: [],
    ancestors: [],
    copyOf: null,
  }
}

test('of a note that was removed long ago nothing but the removal is left', async () => {
  const store = createNoteStore(() => openDatabase('notes-test'))
  for (const id of ['old', 'fresh', 'kept'])
    await store.put([version(id, `${id}-1`, '2025-01-01T00:00:00Z')])
  await store.put([
    version('old', 'old-2', '2025-02-01T00:00:00Z', true),
    version('fresh', 'fresh-2', '2025-03-01T00:00:00Z', true),
    version('kept', 'kept-2', '2025-01-02T00:00:00Z'),
  ])
  await store.dropRemoved('2025-02-15T00:00:00Z')
  const left = await Promise.all(
    ['old', 'fresh', 'kept'].map(async (id) =>
      (await store.listVersions(id)).map(({ revision }) => revision),
    ),
  )
  expect(left).toEqual([['old-2'], ['fresh-2', 'fresh-1'], ['kept-2', 'kept-1']])
  expect((await store.list()).map(({ id, deleted }) => [id, deleted])).toEqual([
    ['fresh', true],
    ['kept', false],
    ['old', true],
  ])
})
