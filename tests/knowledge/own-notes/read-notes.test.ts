import { expect, test } from 'vitest'
import { readNote } from '../../../src/knowledge/own-notes/read-notes.ts'
import { makeNote } from './made-note.ts'

test('a note comes back as it was', () => {
  const note = makeNote({
    aliases: ['the bridge'],
    tags: ['roads'],
    sources: [{ url: 'https://example.org/a', title: 'Council', date: '2025-03' }],
    ancestors: ['r0'],
  })
  expect(readNote(JSON.parse(JSON.stringify(note)))).toEqual(note)
})

test('what is not a note is refused', () => {
  for (const value of [
    null,
    7,
    'note',
    [],
    {},
    { ...makeNote(), id: '<b>' },
    { ...makeNote(), changed: 'yesterday' },
    { ...makeNote(), name: ' ' },
    { ...makeNote(), text: 5 },
  ])
    expect(readNote(value)).toBeNull()
})

test('unknown fields, invalid addresses and invalid kinds are dropped', () => {
  const given = JSON.parse(
    `{"__proto__": {"x": 1}, "evil": true, "type": "KING", "tags": ["a", 3, " "], "aliases": "x", "sources": [{"url": "javascript:alert(1)"}, {"url": "https://example.org/", "date": "soon"}]}`,
  ) as object
  const read = readNote({ ...makeNote(), ...given })!
  expect(read).toMatchObject({
    type: 'MISC',
    tags: ['a'],
    aliases: [],
    sources: [{ url: 'https://example.org/', title: '', date: null }],
  })
  expect(Object.keys(read).sort()).toEqual(Object.keys(makeNote()).sort())
})
