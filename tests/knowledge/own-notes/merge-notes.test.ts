import { expect, test } from 'vitest'
import { mergeNotes, nextVersion, removed } from '../../../src/knowledge/own-notes/merge-notes.ts'
import { makeNote } from './made-note.ts'

const first = makeNote()
const change = (before: typeof first, text: string, revision: string, now: string) =>
  nextVersion({ ...before, text }, before, { id: before.id, revision, now })

test('a later version follows an earlier one, even when some between were never seen here', () => {
  const third = change(
    change(first, 'Two.', 'r2', '2025-03-02T08:00:00Z'),
    'Three.',
    'r3',
    '2025-03-03T08:00:00Z',
  )
  expect(mergeNotes(first, third)).toEqual({ note: third, copy: null })
  expect(mergeNotes(third, first)).toEqual({ note: third, copy: null })
})

test('rivals are both kept, alike on both devices', () => {
  const here = change(first, 'Open again.', 'r2', '2025-03-04T08:00:00Z')
  const there = change(first, 'Still closed.', 'r3', '2025-03-05T08:00:00Z')
  const one = mergeNotes(here, there)
  const other = mergeNotes(there, here)
  expect(one).toEqual(other)
  expect(one.note).toMatchObject({ id: 'n1', text: 'Still closed.' })
  expect(one.copy).toMatchObject({ id: 'n1~r2', copyOf: 'n1', text: 'Open again.' })
  // and what was joined follows both: it makes no third copy
  expect(mergeNotes(here, one.note)).toEqual({ note: one.note, copy: null })
})

test('the same words written twice are one note', () => {
  const here = change(first, 'Open.', 'r2', '2025-03-04T08:00:00Z')
  const there = change(first, 'Open.', 'r3', '2025-03-05T08:00:00Z')
  expect(mergeNotes(here, there).copy).toBeNull()
})

test('words win over a removal that did not know them', () => {
  const gone = removed(first, { revision: 'r2', now: '2025-04-01T08:00:00Z' })
  const changed = change(first, 'Open.', 'r3', '2025-03-05T08:00:00Z')
  expect(mergeNotes(gone, changed)).toMatchObject({
    note: { text: 'Open.', deleted: false },
    copy: null,
  })
  expect(mergeNotes(first, gone).note).toMatchObject({ deleted: true, text: '', name: '' })
})
